"""Taking customers along on a trip that is planned already: as its last stops, in one step."""

from collections.abc import Sequence
from datetime import date, datetime, time

from kehuapp.book.trips.stops import ask_stops, join, places_at_end
from kehuapp.book.trips.trips import TripRow, load_trip
from kehuapp.book.visits.visits import Visit, insert_visit
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.trips.hours import after
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_list
from kehuapp.text.words import step_text

FIRST, GAP = time(10, 0), 60  # of a stop that is added, and minutes after the last one


@under_lock
def take_along(book: Book, trip_id: int, contact_ids: Sequence[int], day: str = "") -> Changes:
    """They become stops of a trip, on a day of it or on its first one; a visit that is planned on
    the trip's days and stands alone joins as it is. Who is on the trip already, or in the trash, is
    left out: `contacts` of the Changes are those who were taken. Trouble when nobody is."""
    trip = load_trip(book, trip_id)
    stops, alone, places = book.ask(
        together(ask_stops(trip_id), _ask_alone(trip, contact_ids), _ask_places(contact_ids))
    )
    on_it = {stop.contact_id for stop in stops}
    fresh = [one for one in dict.fromkeys(contact_ids) if one in places and one not in on_it]
    if not fresh:
        raise Trouble(translate("Trips", "They are on the trip %1 already.", trip.name))
    label = QT_TRANSLATE_NOOP("Step", "Add %1 stop(s) to the trip %2")
    said = (len(fresh), step_text(trip.name))
    with book.writing(label, *said) as step:
        joining = [alone[one] for one in fresh if one in alone]
        _contacts, days = join(book, trip_id, joining) if joining else ([], [])
        taken = [datetime.fromisoformat(at) for at in (*(s.starts_at for s in stops), *days)]
        when = date.fromisoformat(day if trip.starts_on <= day <= trip.ends_on else trip.starts_on)
        ends = places_at_end(book, trip_id)
        made = joining[-1] if joining else None
        for one in fresh:
            if one in alone:
                continue
            taken.append(after(taken, when, FIRST, GAP))
            visit = Visit(
                contact_id=one,
                staff_id=trip.staff_id,
                starts_at=taken[-1].strftime("%Y-%m-%dT%H:%M"),
                place=places[one],
                trip_id=trip_id,
                position=ends.next(when.isoformat()),
            )
            made = insert_visit(visit)
    return Changes(
        contacts=frozenset(fresh), label=step_done(label, *said), step=step.id, made=made
    )


def _ask_alone(trip: TripRow, contact_ids: Sequence[int]) -> Asking[dict[int, int]]:
    """The first planned visit of each on the days of a trip that is of no trip, by the customer."""
    rows = yield from rows_of(
        "SELECT v.contact_id, v.id FROM trip_stop AS v WHERE v.deleted_at IS NULL "
        f"AND v.outcome = 'planned' AND v.contact_id IN {id_list(contact_ids)} "
        "AND substr(v.starts_at, 1, 10) >= ? AND substr(v.starts_at, 1, 10) <= ? AND NOT EXISTS "
        "(SELECT 1 FROM trip AS t WHERE t.id = v.trip_id AND t.deleted_at IS NULL) "
        "ORDER BY v.starts_at DESC, v.id DESC",
        (trip.starts_on, trip.ends_on),
    )
    return dict(rows)


def _ask_places(contact_ids: Sequence[int]) -> Asking[dict[int, str]]:
    """Where each of them is visited, "" for who has no address; nobody who is in the trash."""
    rows = yield from rows_of(
        "SELECT c.id, coalesce((SELECT a.text FROM address AS a WHERE a.contact_id = c.id "
        "ORDER BY a.id LIMIT 1), '') FROM contact AS c WHERE c.deleted_at IS NULL "
        f"AND c.id IN {id_list(contact_ids)}"
    )
    return {one: " ".join(text.split()) for one, text in rows}
