"""Ends a meeting about the tiers: one step writes what was decided and changes the tiers.

What was held can be corrected in its head and deleted; who moved stays where they are then. Reading
it is in held.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.review.buying import day_text
from kehuapp.book.review.meetings.draft import MOST_MINUTES, Decision, Meeting
from kehuapp.book.review.meetings.suggestions import load_people
from kehuapp.book.review.people import TITLE, Around, Period, Person, TierTime, load_time
from kehuapp.book.review.reasons import sentence
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers.tier_history import record_each
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, Step, under_lock
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import utc_now


class Frozen(NamedTuple):
    """The figures as they are shown when the meeting ends: of the shop, of whom was talked."""

    around: Around
    people: Mapping[int, Person]
    time: tuple[TierTime, ...]


class LeftOut(NamedTuple):
    """Whose decision was not carried out: whose tier somebody else had changed `meanwhile`, so that
    it stays as it is; how many are `gone`, erased or in the trash."""

    meanwhile: tuple[str, ...]
    gone: int


def freeze(book: Book, meeting: Meeting, period: Period) -> Frozen:
    """Read the figures that are kept with the decisions; a matter of the worker."""
    around, found = load_people(book, period, meeting.decisions.keys())
    return Frozen(around, found, load_time(book, period, load_settings(book).zone).tiers)


@under_lock
def finish_meeting(
    book: Book, meeting: Meeting, frozen: Frozen, staff_id: int | None = None
) -> Changes:
    """Hold the meeting: keep its minutes and change the tiers it decided, in one step.

    Whose tier is no longer what it was when it was decided keeps what somebody else gave them (see
    find_left_out).
    """
    checked = _checked(meeting)
    held_on = load_settings(book).today().isoformat()
    tier_now = {
        one: tier
        for part in id_parts(sorted(meeting.decisions))
        for one, tier in book.query(
            f"SELECT id, tier FROM contact WHERE id IN {part} AND deleted_at IS NULL"
        )
    }
    carried_out = {
        one: decision
        for one, decision in meeting.decisions.items()
        if one in tier_now and tier_now[one] == decision.before
    }
    label = QT_TRANSLATE_NOOP("Step", "Customer review meeting of %1")
    with book.writing(label, held_on) as step:
        made, moved = write_meeting(step, checked._replace(decisions=carried_out), frozen, held_on)
        _change_tiers(book, moved, staff_id)
    return Changes(
        contacts=frozenset(one for one, *_rest in moved),
        label=step_done(label, held_on),
        step=step.id,
        made=made,
        everything=True,
    )


def find_left_out(book: Book, meeting: Meeting, meeting_id: int) -> LeftOut:
    """Of whom nothing was kept when the meeting was held."""
    done = {
        one
        for (one,) in book.query(
            "SELECT contact_id FROM review_item WHERE review_id = ?", (meeting_id,)
        )
    }
    left = sorted(set(meeting.decisions) - done)
    names = [
        name
        for part in id_parts(left)
        for (name,) in book.query(
            f"SELECT {TITLE} FROM contact AS c WHERE c.id IN {part} AND c.deleted_at IS NULL "
            "ORDER BY c.id"
        )
    ]
    return LeftOut(tuple(names), len(left) - len(names))


#: Whom a decision moves, from which tier to which, and why.
Moved = tuple[int, str | None, str | None, str]


def write_meeting(
    step: Step, meeting: Meeting, frozen: Frozen, held_on: str
) -> tuple[int, list[Moved]]:
    """Keep the minutes and the decisions; its id, and whose tier is to be changed."""
    period = frozen.around.period
    made = tables.Review.insert(
        held_on=held_on,
        from_on=period.first.isoformat(),
        until_on=period.until.isoformat(),
        attendees=meeting.attendees,
        minutes=meeting.minutes,
        note=meeting.note,
        next_on=meeting.next_on,
        figures=json.dumps(_of_shop(frozen), ensure_ascii=False),
    ).execute()
    decided = [
        (frozen.people[one], decision)
        for one, decision in meeting.decisions.items()
        if one in frozen.people
    ]
    return made, _write_items(step, made, decided, frozen.around)


def _write_items(
    step: Step, made: int, decided: list[tuple[Person, Decision]], around: Around
) -> list[Moved]:
    """The decisions as they were shown, the most valuable first; whose tier they change."""
    decided = sorted(decided, key=lambda one: (one[0].rank is None, -one[0].value, one[0].id))
    rows: list[tuple[Any, ...]] = []
    moved: list[Moved] = []
    for position, (person, decision) in enumerate(decided):
        reason = decision.reason.strip() or said_of(person, around)
        figures = json.dumps(figures_of(person, around), ensure_ascii=False)
        rows.append(
            (made, person.id, position, *decision[:1], decision.suggested, decision.tier, reason,
             figures)
        )  # fmt: skip
        if not decision.is_kept:
            moved.append((person.id, decision.before, decision.tier, reason))
    step.bulk_insert(
        "review_item",
        ("review_id", "contact_id", "position", "tier_before", "suggested", "tier_after", "reason",
         "figures"),
        rows,
    )  # fmt: skip
    return moved


def _change_tiers(book: Book, moved: list[Moved], staff_id: int | None) -> None:
    now = utc_now()
    for tier in {one[2] for one in moved}:
        ids = [contact for contact, _before, after, _reason in moved if after == tier]
        for part in id_parts(ids):
            book.execute(
                f"UPDATE contact SET tier = ?, updated_at = ? WHERE id IN {part}", (tier, now)
            )
    record_each(book, moved, staff_id)


def said_of(person: Person, around: Around) -> str:
    """Why this tier is suggested, in a sentence."""
    return sentence(person, around.cuts.class_of(person.value), around.limit, around.period.until)


def figures_of(person: Person, around: Around) -> dict[str, Any]:
    """One customer's figures as they are kept; money in minor units, days as ISO text."""
    return {
        "basis": around.basis,
        "value": person.value,
        "before": person.before,
        "rank": person.rank,
        "of": len(around.cuts.ascending),
        "class": person.letter,
        "share": round(person.share, 6),
        "last": day_text(person.buying.last),
        "purchases": person.buying.purchases,
        "minutes": person.effort.minutes,
        "estimated": person.effort.estimated,
        "cost": person.effort.cost,
        "rfm": list(person.rfm) if person.rfm else None,
        "state": person.rhythm.state if person.rhythm else None,
    }


def _of_shop(frozen: Frozen) -> dict[str, Any]:
    around = frozen.around
    return {
        "basis": around.basis,
        "months": around.period.months,
        "total": around.total,
        "before": around.before,
        "returning_share": around.returning_share,
        "buyers": around.buyers,
        "customers": around.customers,
        "time": [
            {
                "tier": one.tier,
                "minutes": one.minutes,
                "estimated": one.estimated,
                "share": round(one.share, 6),
                "target": one.target,
                "heads": one.heads,
            }
            for one in frozen.time
        ],
    }


# What was held


class Minutes(NamedTuple):
    """What can be corrected of a meeting that was held."""

    attendees: str = ""
    minutes: int | None = None
    note: str = ""
    next_on: str = ""


@under_lock
def update_meeting(book: Book, meeting_id: int, before: Minutes, after: Minutes) -> Changes:
    """Correct who was there, how long it took, the note and the next day; `before` is what the
    form began with, and what somebody else wrote meanwhile is not overwritten."""
    held_on, now = _load(book, meeting_id)
    checked = _checked(Meeting(*after))
    changed = {
        name: getattr(checked, name)
        for name in Minutes._fields
        if getattr(checked, name) not in (getattr(before, name), getattr(now, name))
    }
    if any(getattr(now, name) != getattr(before, name) for name in changed):
        raise Trouble(
            translate(
                "Meetings",
                "This meeting was changed somewhere else meanwhile. Nothing was overwritten; open "
                "it again to see how it is now.",
            )
        )
    label = QT_TRANSLATE_NOOP("Step", "Change the customer review meeting of %1")
    with book.writing(label, held_on) as step:
        if changed:
            tables.Review.update(**changed, updated_at=utc_now()).where(
                tables.Review.id == meeting_id
            ).execute()
    return Changes(label=step_done(label, held_on), step=step.id, made=meeting_id, everything=True)


@under_lock
def delete_meeting(book: Book, meeting_id: int) -> Changes:
    """Move a meeting to the trash; the tiers stay as it left them."""
    held_on, _minutes = _load(book, meeting_id)
    label = QT_TRANSLATE_NOOP("Step", "Delete the customer review meeting of %1")
    now = utc_now()
    with book.writing(label, held_on) as step:
        tables.Review.update(deleted_at=now, updated_at=now).where(
            tables.Review.id == meeting_id
        ).execute()
    return Changes(label=step_done(label, held_on), step=step.id, made=meeting_id, everything=True)


def _load(book: Book, meeting_id: int) -> tuple[str, Minutes]:
    rows = book.query(
        "SELECT held_on, attendees, minutes, note, next_on FROM review "
        "WHERE id = ? AND deleted_at IS NULL",
        (meeting_id,),
    )
    if not rows:
        raise Trouble(translate("Meetings", "This meeting is no longer in the book."))
    return rows[0][0], Minutes(*rows[0][1:])


def _checked(meeting: Meeting) -> Meeting:
    if meeting.minutes is not None and not 0 <= meeting.minutes <= MOST_MINUTES:
        raise Trouble(translate("Meetings", "A meeting takes from 0 to %1 minutes.", MOST_MINUTES))
    if meeting.next_on:
        try:
            date.fromisoformat(meeting.next_on)
        except ValueError:
            raise Trouble(translate("Meetings", "The day of the next meeting is no day.")) from None
    return meeting._replace(
        attendees=" ".join(meeting.attendees.split())[:500], note=meeting.note.strip()
    )
