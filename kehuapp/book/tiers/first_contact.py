"""The tier that somebody without one has from the first contact on; no other tiers."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import utc_now
from kehuapp.text import words
from kehuapp.text.words import TierLooks


class Met(NamedTuple):
    """The tier of somebody until now, and once they were met."""

    before: str | None
    after: str


def tiers_to_meet(book: Book, contact_ids: Sequence[int]) -> dict[int, Met]:
    """The tiers of those of these customers who are in the book and not in the trash.

    Imported people have no tier, and are never due, until somebody contacts them. Who has bought
    is a regular customer then, anybody else a prospect.
    """
    found: dict[int, Met] = {}
    for part in id_parts(contact_ids):
        for one, *tiers in book.query(
            f"SELECT id, tier, stage FROM contact WHERE id IN {part} AND deleted_at IS NULL"
        ):
            found[one] = met_by(*tiers)
    return found


def met_by(tier: str | None, stage: str) -> Met:
    """The tier of somebody of this tier and stage, now and once they are met."""
    return Met(tier, tier or ("regular" if stage == "customer" else "prospect"))


def sentence(tiers: Collection[Met], looks: TierLooks) -> str:
    """What a form says about those of these whom it meets first; "" when there are none."""
    new = [met.after for met in tiers if met.before is None]
    if not new:
        return ""
    if len(tiers) == 1:
        named = words.tier_word(looks, new[0])
        return translate("Tiers", "The first contact: saving it makes them a “%1”.", named)
    counted = [
        words.label_and(words.tier_word(looks, tier), f"{new.count(tier):,}")
        for tier in ("regular", "prospect")
        if tier in new
    ]
    said = words.listed(counted)
    return translate(
        "Tiers", "The first contact with %n of them, who get a tier: %1", said, n=len(new)
    )


def told_of_many(label: str, tiers: Collection[Met]) -> str:
    """What is said of many contacts that were written down: how many got a tier by them."""
    new = sum(met.before is None for met in tiers)
    if not new:
        return label
    return translate(
        "Tiers", "%1. First contact with %n of them, who have a tier now.", label, n=new
    )


def meet(book: Book, tiers: Mapping[int, Met], staff_id: int | None) -> None:
    """Write down the tiers that these have now; called inside the step that writes the contact."""
    for tier in ("regular", "prospect"):
        new = [one for one, met in tiers.items() if met.before is None and met.after == tier]
        if new:
            said = translate("Tiers", "First contact")
            record_changes(book, [(one, None) for one in new], tier, said, staff_id)
        for part in id_parts(new):
            book.execute(
                f"UPDATE contact SET tier = ?, updated_at = ? WHERE id IN {part}",
                (tier, utc_now()),
            )
