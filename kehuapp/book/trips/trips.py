"""Trips: their days, area, colleague and lodging, read and written; their stops are in `stops`."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from kehuapp.book.settings import ask_settings
from kehuapp.book.trips.stops import join
from kehuapp.book.visits.visits import Visit, insert_visit
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import step_text

#: More days than a trip of a shop has: a wrong year is typed easily.
MOST_DAYS = 60


class TripRow(NamedTuple):
    """A round of visits; `starts_on` and `ends_on` local days, both included."""

    id: int | None = None
    name: str = ""
    area: str = ""
    starts_on: str = ""
    ends_on: str = ""
    staff_id: int | None = None
    note: str = ""

    def days(self) -> list[date]:
        """Each day of it."""
        first, last = date.fromisoformat(self.starts_on), date.fromisoformat(self.ends_on)
        return [first + timedelta(days=n) for n in range((last - first).days + 1)]


class TripLine(NamedTuple):
    """A trip among others: who goes, how many stops it has and how many of them are over."""

    trip: TripRow
    staff: str
    stops: int
    over: int


class Lodging(NamedTuple):
    """Where one sleeps in the night that begins on `night_on` (a local day)."""

    night_on: str
    name: str = ""
    phone: str = ""
    note: str = ""


_COLUMNS = "t.id, t.name, t.area, t.starts_on, t.ends_on, t.staff_id, t.note"


_LINES = (
    f"SELECT {_COLUMNS}, coalesce(s.name, ''), count(v.id), "
    "count(CASE WHEN v.outcome <> 'planned' THEN 1 END) FROM trip AS t "
    "LEFT JOIN staff AS s ON s.id = t.staff_id "
    "LEFT JOIN trip_stop AS v ON v.trip_id = t.id AND v.deleted_at IS NULL "
    "WHERE t.deleted_at IS NULL "
)
_LATEST = f"GROUP BY {_COLUMNS}, s.name ORDER BY t.starts_on DESC, t.id DESC"


def ask_trips(since: date, most: int = 200, also: int | None = None) -> Asking[list[TripLine]]:
    """Trips that end on a day or later, and one that may have ended before, in their order; of too
    many the latest."""
    rows = yield from rows_of(
        f"{_LINES} AND (t.ends_on >= ? OR t.id = ?) {_LATEST} LIMIT {int(most)}",
        (since.isoformat(), also or 0),
    )
    return [TripLine(TripRow(*row[:7]), *row[7:]) for row in reversed(rows)]


def ask_years() -> Asking[list[tuple[str, int]]]:
    """The years in which trips began, the latest first, each with how many."""
    rows = yield from rows_of(
        "SELECT substr(starts_on, 1, 4), count(*) FROM trip WHERE deleted_at IS NULL "
        "GROUP BY 1 ORDER BY 1 DESC"
    )
    return [(year, count) for year, count in rows]


def ask_trips_of(year: str) -> Asking[list[TripLine]]:
    """Trips that began in a year, in their order."""
    rows = yield from rows_of(f"{_LINES} AND substr(t.starts_on, 1, 4) = ? {_LATEST}", (year,))
    return [TripLine(TripRow(*row[:7]), *row[7:]) for row in reversed(rows)]


def ask_coming() -> Asking[int]:
    """How many trips are under way today, or begin later."""
    settings = yield from ask_settings()
    rows = yield from rows_of(
        "SELECT count(*) FROM trip WHERE deleted_at IS NULL AND ends_on >= ?",
        (settings.today().isoformat(),),
    )
    return int(rows[0][0])


def ask_trip(trip_id: int) -> Asking[TripRow | None]:
    """One trip, None when it was deleted, as one of several things asked."""
    rows = yield from rows_of(
        f"SELECT {_COLUMNS} FROM trip AS t WHERE t.id = ? AND t.deleted_at IS NULL", (trip_id,)
    )
    return TripRow(*rows[0]) if rows else None


def load_trip(book: Book, trip_id: int) -> TripRow:
    """One trip; Trouble when it was deleted."""
    found = book.ask(ask_trip(trip_id))
    if found is None:
        raise Trouble(translate("Trips", "This trip is no longer in the book."))
    return found


def ask_lodgings(trip_id: int) -> Asking[list[Lodging]]:
    """Where one sleeps on a trip, night by night."""
    rows = yield from rows_of(
        "SELECT night_on, name, phone, note FROM lodging WHERE trip_id = ? ORDER BY night_on",
        (trip_id,),
    )
    return [Lodging(*row) for row in rows]


@under_lock
def create_trip(
    book: Book, trip: TripRow, visits: Sequence[Visit] = (), joining: Sequence[int] = ()
) -> Changes:
    """Plan a trip with its first stops, new visits and planned ones that join as they are; `made`
    of the Changes is its id."""
    wanted = _checked(trip, visits)
    touched = [visit.contact_id for visit in visits]
    label = QT_TRANSLATE_NOOP("Step", "Plan the trip %1")
    with book.writing(label, step_text(wanted.name)) as step:
        made = int(tables.Trip.insert(**_values(wanted)).execute())
        for visit in visits:
            insert_visit(visit._replace(trip_id=made))
        if joining:
            contacts, days = join(book, made, joining)
            _check_days(wanted, days)
            touched += contacts
    return _changes(label, wanted, step.id, made, touched)


@under_lock
def update_trip(book: Book, trip: TripRow, opened: TripRow | None = None) -> Changes:
    """Change a trip; Trouble when another window changed it since it was `opened`, or when one of
    its stops would fall out of its days."""
    assert trip.id is not None
    before = load_trip(book, trip.id)
    if opened is not None and before not in (opened, trip):
        raise Trouble(
            translate(
                "Trips",
                "Somebody changed this trip in the meantime. Close this window and open it again "
                "to see how it is now.",
            )
        )
    wanted = _checked(trip, ())
    outside = book.query(
        "SELECT count(*) FROM trip_stop WHERE trip_id = ? AND deleted_at IS NULL "
        "AND outcome = 'planned' "
        "AND (substr(starts_at, 1, 10) < ? OR substr(starts_at, 1, 10) > ?)",
        (trip.id, wanted.starts_on, wanted.ends_on),
    )[0][0]
    if outside:
        raise Trouble(
            translate(
                "Trips",
                "%n stop(s) of this trip are on other days. Move them first, or let the trip "
                "begin earlier or end later.",
                n=outside,
            )
        )
    label = QT_TRANSLATE_NOOP("Step", "Change the trip %1")
    with book.writing(label, step_text(wanted.name)) as step:
        if wanted != before:
            _update(trip.id, **_values(wanted))
        book.execute(
            "DELETE FROM lodging WHERE trip_id = ? AND (night_on < ? OR night_on > ?)",
            (trip.id, wanted.starts_on, wanted.ends_on),
        )
    return _changes(label, wanted, step.id, trip.id)


@under_lock
def delete_trip(book: Book, trip_id: int, call_off: bool = False) -> Changes:
    """Take a trip away. Its visits stay planned, each for itself, unless they are called off too;
    all of them belong to it again when it is brought back."""
    trip = load_trip(book, trip_id)
    label = QT_TRANSLATE_NOOP("Step", "Delete the trip %1")
    now = utc_now()
    planned = book.query(
        "SELECT contact_id FROM trip_stop WHERE trip_id = ? AND outcome = 'planned' "
        "AND deleted_at IS NULL",
        (trip_id,),
    )
    with book.writing(label, step_text(trip.name)) as step:
        _update(trip_id, deleted_at=now)
        if call_off:
            tables.TripStop.update(deleted_at=now, updated_at=now).where(
                tables.TripStop.trip == trip_id,
                tables.TripStop.outcome == "planned",
                tables.TripStop.deleted_at.is_null(),
            ).execute()
    return _changes(label, trip, step.id, trip_id, [contact for (contact,) in planned])


@under_lock
def set_lodging(book: Book, trip_id: int, lodging: Lodging) -> Changes:
    """Where one sleeps in a night of a trip; an empty one takes what was written away."""
    trip = load_trip(book, trip_id)
    if not trip.starts_on <= lodging.night_on <= trip.ends_on:
        raise Trouble(translate("Trips", "This night is not one of the trip's."))
    said = Lodging(lodging.night_on, *(part.strip() for part in lodging[1:]))
    label = QT_TRANSLATE_NOOP("Step", "Lodging of the trip %1")
    with book.writing(label, step_text(trip.name)) as step:
        here = (tables.Lodging.trip == trip_id, tables.Lodging.night_on == said.night_on)
        named = {"name": said.name, "phone": said.phone, "note": said.note}
        if not any(named.values()):
            tables.Lodging.delete().where(*here).execute()
        elif not tables.Lodging.update(**named).where(*here).execute():
            tables.Lodging.insert(trip=trip_id, night_on=said.night_on, **named).execute()
    return _changes(label, trip, step.id, trip_id)


def _check_days(trip: TripRow, starts: Sequence[str]) -> None:
    for starts_at in starts:
        if not trip.starts_on <= starts_at[:10] <= trip.ends_on:
            raise Trouble(
                translate("Trips", "%1 is not a day of the trip %2.", starts_at[:10], trip.name)
            )


def _checked(trip: TripRow, visits: Sequence[Visit]) -> TripRow:
    """As it is written; Trouble for days that cannot be."""
    wanted = trip._replace(
        name=trip.name.strip() or trip.area.strip() or translate("Trips", "Trip"),
        area=trip.area.strip(),
        note=trip.note.strip(),
    )
    try:
        first, last = date.fromisoformat(trip.starts_on), date.fromisoformat(trip.ends_on)
    except ValueError:
        raise Trouble(translate("Trips", "Say on which days the trip is.")) from None
    if last < first:
        raise Trouble(translate("Trips", "The trip ends before it begins."))
    if (last - first).days >= MOST_DAYS:
        raise Trouble(
            translate("Trips", "A trip has at most %1 days. Look at its year.", MOST_DAYS)
        )
    _check_days(wanted, [visit.starts_at for visit in visits])
    return wanted


def _values(trip: TripRow) -> dict[str, Any]:
    return {
        "name": trip.name,
        "area": trip.area,
        "starts_on": trip.starts_on,
        "ends_on": trip.ends_on,
        "staff": trip.staff_id,
        "note": trip.note,
    }


def _update(trip_id: int, **values: Any) -> None:
    tables.Trip.update(**{"updated_at": utc_now(), **values}).where(
        tables.Trip.id == trip_id
    ).execute()


def _changes(
    label: str,
    trip: TripRow,
    step: int | None,
    made: int,
    contacts: Sequence[int] = (),
    said: tuple[Any, ...] = (),
) -> Changes:
    return Changes(
        contacts=frozenset(contacts),
        label=step_done(label, *(said or (step_text(trip.name),))),
        step=step,
        made=made,
    )
