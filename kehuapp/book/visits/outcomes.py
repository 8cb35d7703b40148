"""Visits that were not made: nobody was there, or it is another time; each with its next step.

What came of one that was made is in results.
"""

from typing import NamedTuple

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.trips.stops import places_at_end
from kehuapp.book.visits.visits import Visit, insert_visit, load_visit
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import step_text


class NextStep(NamedTuple):
    """What is done next: another visit at `at` (local ISO text to the minute), a call on that day
    ("" for some day), or nothing.

    kind: visit | call | ""
    """

    kind: str = ""
    at: str = ""


NOTHING = NextStep()


@under_lock
def miss_visit(book: Book, visit_id: int, reason: str, following: NextStep = NOTHING) -> Changes:
    """Nobody was there. What was prepared goes over to the next visit."""
    visit = _planned(book, visit_id)
    title = title_of_live(book, visit.contact_id)
    label = QT_TRANSLATE_NOOP("Step", "Visit missed: %1")
    with book.writing(label, step_text(title)) as step:
        after = _again(book, visit, following.at) if following.kind == "visit" else None
        if following.kind == "call":
            tables.Task.insert(
                contact=visit.contact_id,
                trip_stop=visit_id,
                kind="follow_up",
                text=translate("Interactions", "Get in touch again"),
                due_on=following.at[:10],
                staff=visit.staff_id,
            ).execute()
        _write(visit_id, outcome="missed", outcome_note=reason.strip(), moved_to=after)
    return _changes(label, title, visit, step.id, after or visit_id)


@under_lock
def put_visit_off(book: Book, visit_id: int, starts_at: str, reason: str = "") -> Changes:
    """The visit is at another time: a new one with all that was prepared takes its place."""
    visit = _planned(book, visit_id)
    title = title_of_live(book, visit.contact_id)
    label = QT_TRANSLATE_NOOP("Step", "Put the visit off: %1")
    with book.writing(label, step_text(title)) as step:
        after = _again(book, visit, starts_at)
        _write(visit_id, outcome="moved", outcome_note=reason.strip(), moved_to=after)
    return _changes(label, title, visit, step.id, after)


def _planned(book: Book, visit_id: int) -> Visit:
    visit = load_visit(book, visit_id)
    if visit.outcome != "planned":
        raise Trouble(translate("TypeBack", "What came of this visit is written down already."))
    return visit


def _again(book: Book, visit: Visit, starts_at: str) -> int:
    """A visit with the same purpose, talks and things to bring; it stays on its trip when the trip
    goes on that day."""
    trip = book.query(
        "SELECT 1 FROM trip WHERE id = ? AND deleted_at IS NULL AND starts_on <= ? "
        "AND ends_on >= ?",
        (visit.trip_id or 0, starts_at[:10], starts_at[:10]),
    )
    trip_id = visit.trip_id if trip else None
    place = places_at_end(book, trip_id).next(starts_at[:10]) if trip_id is not None else None
    return insert_visit(
        visit._replace(
            id=None,
            starts_at=starts_at,
            confirmed=False,
            confirmed_at="",
            outcome="planned",
            trip_id=trip_id,
            position=place,
        )
    )


def _write(visit_id: int, **values: object) -> None:
    tables.TripStop.update(**values, updated_at=utc_now()).where(
        tables.TripStop.id == visit_id
    ).execute()


def _changes(label: str, title: str, visit: Visit, step: int | None, made: int) -> Changes:
    return Changes(
        contacts=frozenset({visit.contact_id}),
        label=step_done(label, step_text(title)),
        step=step,
        made=made,
    )
