"""Where the care goes, by command: review; cli opens the book."""

import argparse
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.review.buying import MOST_MONTHS

if TYPE_CHECKING:
    from kehuapp.book.review.people import Figures, Person
    from kehuapp.text.words import TierLooks

_SHOWN = 20


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """review."""
    one = add(
        "review", QT_TRANSLATE_NOOP("CommandLine", "say what each customer brings, and the time")
    )
    one.add_argument(
        "--on",
        metavar="DAY",
        help=QT_TRANSLATE_NOOP("CommandLine", "another day, as 2026-11-30 (default: today)"),
    )
    one.add_argument(
        "--months",
        type=int,
        default=12,
        metavar="N",
        help=QT_TRANSLATE_NOOP("CommandLine", "how many months until that day (default: 12)"),
    )
    one.add_argument("--json", action="store_true")


def show_review(wishes: argparse.Namespace, book: Any) -> int:
    """The figures of all customers, as a list of the first or as JSON."""
    from kehuapp.book.review.people import Period, load_figures
    from kehuapp.book.settings import load_settings
    from kehuapp.book.tiers.tiers import load_looks
    from kehuapp.cli.today_lists import read_day

    if not 1 <= wishes.months <= MOST_MONTHS:
        said = translate("CommandLine", "From 1 to %1 months: %2", MOST_MONTHS, wishes.months)
        raise Trouble(said)
    until = load_settings(book).today() if wishes.on is None else read_day(wishes.on)
    figures = load_figures(book, Period(until, wishes.months))
    if wishes.json:
        print(json.dumps(as_json(figures), ensure_ascii=False, indent=1))
    else:
        print("\n".join(as_lines(figures, load_looks(book))))
    return 0


def as_json(figures: "Figures") -> dict[str, Any]:
    """The figures as plain values; amounts are decimal text, shares lie in 0–1."""
    from kehuapp.text.amounts import amount_text

    return {
        "basis": figures.basis,
        "from": figures.period.first.isoformat(),
        "until": figures.period.until.isoformat(),
        "total": amount_text(figures.total),
        "returning_share": figures.returning_share,
        "enough_data": figures.enough,
        "contacts": [_person(one, figures) for one in figures.people],
        "time": [
            {
                "tier": one.tier,
                "minutes": one.minutes,
                "estimated_minutes": one.estimated,
                "share": one.share,
                "target": one.target,
                "per_head": one.per_head,
            }
            for one in figures.time
        ],
        "sources": [
            {
                "source": one.source or None,
                "contacts": one.contacts,
                "kept": one.kept,
                "value": amount_text(one.value),
            }
            for one in figures.sources
        ],
    }


def _person(one: "Person", figures: "Figures") -> dict[str, Any]:
    from kehuapp.book.review.buying import day_text
    from kehuapp.book.review.reasons import reason_of
    from kehuapp.text.amounts import amount_text

    return {
        "id": one.id,
        "name": one.name,
        "value": amount_text(one.value),
        "share": one.share,
        "class": one.letter,
        "rank": one.rank,
        "tier": one.tier,
        "suggested": one.suggestion.tier,
        "reason": reason_of(one, figures),
        "last_purchase": day_text(one.buying.last),
        "rfm": one.rfm._asdict() if one.rfm else None,
        "gap_days": one.buying.gap,
        "ratio": one.rhythm.ratio if one.rhythm else None,
        "state": one.rhythm.state if one.rhythm else None,
        "minutes": one.effort.minutes,
        "estimated_minutes": one.effort.estimated,
        "cost": amount_text(one.effort.cost),
    }


def as_lines(figures: "Figures", looks: "TierLooks") -> list[str]:
    """The same to be read: the sums, the first customers, the time of each tier."""
    from kehuapp.book.review.reasons import not_enough, reason_of
    from kehuapp.book.review.sentences import of_nothing
    from kehuapp.text import words
    from kehuapp.text.amounts import money_text

    first, until = figures.period.first, figures.period.until
    what = (
        translate("Review", "By profit")
        if figures.basis == "profit"
        else translate("Review", "By amount")
    )
    told = [
        f"{words.plain_day(first.year, first.month, first.day)} – "
        f"{words.plain_day(until.year, until.month, until.day)}  {what}  "
        f"{money_text(figures.total)}"
    ]
    if not figures.enough:
        told.append(not_enough())
    elif said := of_nothing(figures.basis, figures.total, figures.buyers):
        told.append(said)
    ranked = [person for person in figures.people if person.rank is not None]
    for person in ranked[:_SHOWN]:
        share = words.share_text(person.share)
        name = person.name or translate("ContactList", "(no name)")
        why = f"  {reason_of(person, figures)}" if figures.enough else ""
        told.append(
            f"  {person.rank:>3}  {person.letter or ''}  {name}  "
            f"{money_text(person.value)}  {share}{why}"
        )
    if len(ranked) > _SHOWN:
        said = translate("CommandLine", "The first %1 of %2; --json has all.", _SHOWN, len(ranked))
        told.append(f"  {said}")
    for one in figures.time:
        target = "" if one.target is None else f" / {words.share_text(one.target)}"
        minutes = translate("Review", "%n minute(s)", n=one.minutes + one.estimated)
        if one.estimated:
            aside = translate("CommandLine", "%1 of them estimated", f"{one.estimated:,}")
            minutes = words.with_aside(minutes, aside)
        share = words.share_text(one.share)
        told.append(f"  {words.tier_word(looks, one.tier)}  {minutes}  {share}{target}")
    return told
