"""Stops on a trip's line, read in their order, moved and confirmed; not what came of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.settings import instant_now
from kehuapp.book.visits.visits import Visit, load_visit, on_its_way
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_list
from kehuapp.store.stamps import utc_now

READY, WAITING, OPEN = "ready", "waiting", "open"


class Stop(NamedTuple):
    """A visit on a trip's line, with what its card and the trip's cover say of the customer."""

    id: int
    contact_id: int
    name: str
    company: str
    job_title: str
    tier: str | None
    area: str
    address: str
    phone: str
    starts_at: str
    place: str
    confirmed: bool
    confirmed_at: str
    purpose: str
    materials: str
    outcome: str
    outcome_note: str
    position: int | None
    staff_id: int | None
    is_here: bool  # the customer is not in the trash

    def preparations(self) -> tuple[str, str, str]:
        """Purpose, appointment and what to bring: READY, WAITING (agreed but not confirmed by
        phone) or OPEN."""
        agreed = READY if self.confirmed else WAITING
        return (
            READY if self.purpose.strip() else OPEN,
            agreed if self.place.strip() else OPEN,
            READY if self.materials.strip() else OPEN,
        )

    def is_ready(self) -> bool:
        """All three preparations are made."""
        return self.preparations() == (READY, READY, READY)


#: Whom a trip tells of: id, what they are called, their company.
WHO = (
    "c.id, CASE WHEN c.name <> '' THEN c.name WHEN c.nickname <> '' THEN c.nickname "
    "ELSE c.company END, CASE WHEN c.name <> '' OR c.nickname <> '' THEN c.company ELSE '' END"
)
_STOPS = (
    f"SELECT v.id, {WHO}, c.job_title, c.tier, c.area, "
    "coalesce((SELECT a.text FROM address AS a WHERE a.contact_id = c.id ORDER BY a.id LIMIT 1), "
    "''), coalesce((SELECT p.raw FROM phone AS p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), "
    "''), v.starts_at, v.place, v.confirmed, v.confirmed_at, v.purpose, v.materials, v.outcome, "
    "v.outcome_note, v.position, v.staff_id, c.deleted_at IS NULL "
    "FROM trip_stop AS v JOIN contact AS c ON c.id = v.contact_id WHERE v.deleted_at IS NULL "
)
#: Day by day: as put by hand, then by time.
_ORDER = (
    "ORDER BY substr(v.starts_at, 1, 10), CASE WHEN v.position IS NULL THEN 1 ELSE 0 END, "
    "v.position, v.starts_at, v.id"
)


def ask_stops(trip_id: int) -> Asking[list[Stop]]:
    """The stops of a trip in their order."""
    rows = yield from rows_of(f"{_STOPS} AND v.trip_id = ? {_ORDER}", (trip_id,))
    return [_stop(row) for row in rows]


def ask_alone(since: str, until: str, most: int = 500) -> Asking[list[Stop]]:
    """Visits that stand alone, from one local day to another, both included."""
    rows = yield from rows_of(
        f"{_STOPS} AND NOT EXISTS (SELECT 1 FROM trip AS t WHERE t.id = v.trip_id "
        "AND t.deleted_at IS NULL) AND v.starts_at >= ? AND v.starts_at < ? "
        f"AND c.deleted_at IS NULL {_ORDER} LIMIT {int(most)}",
        (since, f"{until}T99"),
    )
    return [_stop(row) for row in rows]


def _stop(row: tuple[object, ...]) -> Stop:
    stop = Stop(*row)  # type: ignore[arg-type]
    return stop._replace(confirmed=bool(stop.confirmed), is_here=bool(stop.is_here))


def is_by_time(stops: Sequence[Stop]) -> bool:
    """Whether the stops of one day stand in the order of their times."""
    times = [stop.starts_at for stop in stops]
    return times == sorted(times)


@dataclass
class DayPlace:
    """The next free place of each day whose order was given by hand; None where time gives it."""

    taken: dict[str, int] = field(default_factory=dict)

    def next(self, day: str) -> int | None:
        """The place after the last of a day."""
        if day not in self.taken:
            return None
        self.taken[day] += 1
        return self.taken[day]


def places_at_end(book: Book, trip_id: int) -> DayPlace:
    """For what is added to a trip: it comes last on days that were ordered by hand."""
    return DayPlace(
        dict(
            book.query(
                "SELECT substr(starts_at, 1, 10), max(position) FROM trip_stop WHERE trip_id = ? "
                "AND position IS NOT NULL AND deleted_at IS NULL GROUP BY 1",
                (trip_id,),
            )
        )
    )


def join(book: Book, trip_id: int, stop_ids: Sequence[int]) -> tuple[list[int], list[str]]:
    """As part of a step: planned visits become stops of a trip; their customers and times.

    Trouble when one is not planned any more.
    """
    rows = book.query(
        f"SELECT id, contact_id, starts_at FROM trip_stop WHERE id IN {id_list(stop_ids)} "
        "AND outcome = 'planned' AND deleted_at IS NULL ORDER BY starts_at, id"
    )
    if len(rows) != len(set(stop_ids)):
        raise Trouble(translate("Visits", "This visit is no longer in the book."))
    after = places_at_end(book, trip_id)
    for stop, _contact, starts_at in rows:
        _write(stop, trip=trip_id, position=after.next(starts_at[:10]))
    return [row[1] for row in rows], [row[2] for row in rows]


@under_lock
def leave_trip(book: Book, stop_id: int) -> Changes:
    """A stop leaves its trip and is a visit that stands alone."""
    visit = load_visit(book, stop_id)
    label = QT_TRANSLATE_NOOP("Step", "Take the stop out of its trip: %1")
    said = title_of_live(book, visit.contact_id)
    with book.writing(label, said) as step:
        if visit.trip_id is not None:
            _write(stop_id, trip=None, position=None)
    return _changes(label, said, visit, step.id)


@under_lock
def place_stop(book: Book, stop_id: int, day: str, index: int) -> Changes:
    """Put a stop at a place (from 0) among the stops of a day of its trip; its hour stays.

    On another day it is not confirmed any more: what they agreed to was the day before. The order
    of the day is then the one given by hand.
    """
    visit = load_visit(book, stop_id)
    if visit.outcome != "planned":
        raise Trouble(translate("Trips", "What is over cannot be moved to another day."))
    trip = book.query(
        "SELECT starts_on, ends_on FROM trip WHERE id = ? AND deleted_at IS NULL",
        (visit.trip_id or 0,),
    )
    if not trip or not trip[0][0] <= day <= trip[0][1]:
        raise Trouble(translate("Trips", "This day is not one of the trip's."))
    label = QT_TRANSLATE_NOOP("Step", "Move the stop on the trip: %1")
    said = title_of_live(book, visit.contact_id)
    others = [
        one
        for (one,) in book.query(
            f"SELECT v.id FROM trip_stop AS v WHERE v.trip_id = ? AND v.deleted_at IS NULL "
            f"AND substr(v.starts_at, 1, 10) = ? AND v.id <> ? {_ORDER}",
            (visit.trip_id, day, stop_id),
        )
    ]
    others.insert(max(0, min(index, len(others))), stop_id)
    with book.writing(label, said) as step:
        if visit.starts_at[:10] != day:
            _write(stop_id, **on_its_way(visit, day + visit.starts_at[10:]))
        for place, one in enumerate(others):
            _write(one, position=place)
    return _changes(label, said, visit, step.id)


@under_lock
def order_by_time(book: Book, trip_id: int, day: str) -> Changes:
    """The stops of a day stand by their times again."""
    label = QT_TRANSLATE_NOOP("Step", "Order the stops of %1 by time")
    rows = book.query(
        "SELECT id FROM trip_stop WHERE trip_id = ? AND substr(starts_at, 1, 10) = ? "
        "AND position IS NOT NULL AND deleted_at IS NULL",
        (trip_id, day),
    )
    with book.writing(label, day) as step:
        for (stop,) in rows:
            _write(stop, position=None)
    return Changes(label=step_done(label, day), step=step.id, made=trip_id)


@under_lock
def confirm_stop(book: Book, stop_id: int, is_confirmed: bool = True) -> Changes:
    """The customer said yes on the phone, just now; or it was not so."""
    visit = load_visit(book, stop_id)
    label = QT_TRANSLATE_NOOP("Step", "Confirm the visit to %1")
    if not is_confirmed:
        label = QT_TRANSLATE_NOOP("Step", "The visit to %1 is not confirmed")
    said = title_of_live(book, visit.contact_id)
    with book.writing(label, said) as step:
        if visit.confirmed != is_confirmed:
            at = instant_now(book) if is_confirmed else ""
            _write(stop_id, confirmed=is_confirmed, confirmed_at=at)
    return _changes(label, said, visit, step.id)


def _write(stop_id: int, **values: object) -> None:
    tables.TripStop.update(**values, updated_at=utc_now()).where(
        tables.TripStop.id == stop_id
    ).execute()


def _changes(label: str, said: str, visit: Visit, step: int | None) -> Changes:
    return Changes(
        contacts=frozenset({visit.contact_id}),
        label=step_done(label, said),
        step=step,
        made=visit.id,
    )
