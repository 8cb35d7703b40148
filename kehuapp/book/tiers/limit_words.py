"""What a form says about contacting somebody too soon, or against their wish; never a block."""

from collections.abc import Sequence
from datetime import date

from kehuapp.book.tiers.tiers import Limits
from kehuapp.i18n import translate
from kehuapp.rules.cadence import days_too_soon
from kehuapp.text import words


def sentence(limits: Sequence[Limits], day: date, asks: bool = True) -> str:
    """About contacting these customers on `day`; "" when nothing is to be said.

    `asks` is whether the contact asks something of them: only that can come too soon.
    """
    said = []
    quiet = sum(one.do_not_contact for one in limits)
    if quiet:
        said.append(
            translate("Limits", "This customer does not want to be contacted.")
            if len(limits) == 1
            else translate("Limits", "%n of them do not want to be contacted.", n=quiet)
        )
    # What is written down late, of a day before the last contact, comes too soon for nobody.
    waits = [
        days_too_soon(one.policy, one.last, day)
        for one in limits
        if asks and one.last is not None and one.last <= day
    ]
    soon = [days for days in waits if days]
    if soon and len(limits) == 1:
        last = limits[0].last
        assert last is not None
        said.append(
            translate(
                "Limits",
                "Rather soon: the last call, message or visit to sell or to keep in touch was on "
                "%1. It can wait %n more day(s).",
                words.short_day(last, day),
                n=soon[0],
            )
        )
    elif soon:
        said.append(
            translate(
                "Limits",
                "Rather soon for %n of them: they were contacted only lately.",
                n=len(soon),
            )
        )
    return " ".join(said)


def is_grave(limits: Sequence[Limits]) -> bool:
    """Whether somebody among them asked not to be contacted: that is more than a soft word."""
    return any(one.do_not_contact for one in limits)
