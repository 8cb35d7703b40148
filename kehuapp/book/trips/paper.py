"""What a trip's paper says: the facts of its cover, and of the sheets of its stops in order."""

from dataclasses import replace
from datetime import date

from kehuapp.book.settings import ask_settings
from kehuapp.book.summary import load_visit_facts
from kehuapp.book.trips import messages
from kehuapp.book.trips.near_words import last_visit, why
from kehuapp.book.trips.proposals import Near, ask_near
from kehuapp.book.trips.stops import READY, Stop, ask_stops
from kehuapp.book.trips.trips import ask_lodgings, load_trip
from kehuapp.rules.visits.trip_facts import LodgingFact, NearbyFact, TripFacts, TripStopFact
from kehuapp.rules.visits.visit_facts import VisitFacts
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book


def load_trip_facts(book: Book, trip_id: int) -> TripFacts:
    """The facts of a trip's cover; Trouble when it is no longer in the book."""
    trip = load_trip(book, trip_id)
    settings, stops, nights, names = book.ask(
        together(
            ask_settings(),
            ask_stops(trip_id),
            ask_lodgings(trip_id),
            rows_of("SELECT name FROM staff WHERE id = ?", (trip.staff_id or 0,)),
        )
    )
    last = date.fromisoformat(trip.ends_on)
    on_it = {stop.contact_id for stop in stops}
    near: list[Near] = []
    if trip.area:
        found = book.ask(ask_near(trip.area, last, settings.zone))
        near = [one for one in found if one.id not in on_it]
    today = settings.today()
    return TripFacts(
        shop=settings.shop,
        name=trip.name,
        printed_at=settings.now(),
        staff=names[0][0] if names else "",
        area=trip.area,
        first_on=date.fromisoformat(trip.starts_on),
        last_on=last,
        purpose=trip.note,
        lodgings=tuple(
            LodgingFact(date.fromisoformat(night.night_on), night.name, night.phone, night.note)
            for night in nights
        ),
        stops=tuple(_stop(stop, number) for number, stop in enumerate(stops, 1)),
        nearby=tuple(
            NearbyFact(one.name, one.phone, why(one, today) or last_visit(one, today), one.company)
            for one in near[: messages.MOST_NEAR]
        ),
        near=len(near),
        message_before=_first_text(book, trip_id, messages.BEFORE),
        message_arrival=_first_text(book, trip_id, messages.ARRIVAL),
        sample_data=settings.sample,
    )


def _first_text(book: Book, trip_id: int, which: str) -> str:
    """A message of the trip as the first who gets one reads it: the others' are alike, but for who
    has confirmed already, whose words are told only where all have."""
    found = [one for one in messages.load_messages(book, trip_id, which) if one.text]
    found.sort(key=lambda one: one.words != which)
    return found[0].text if found else ""


def _stop(stop: Stop, number: int) -> TripStopFact:
    purpose, appointment, bring = (state == READY for state in stop.preparations())
    return TripStopFact(
        number=number,
        on=date.fromisoformat(stop.starts_at[:10]),
        at=stop.starts_at[11:16],
        name=stop.name,
        company=stop.company,
        phone=stop.phone,
        address=stop.place or stop.address,
        area=stop.area,
        purpose=stop.purpose,
        is_purpose_ready=purpose,
        is_appointment_ready=appointment,
        is_bring_ready=bring,
        is_by_hand=stop.position is not None,
    )


def load_stop_facts(
    book: Book, trip_id: int, staff: str = "", stop_ids: frozenset[int] | None = None
) -> list[VisitFacts]:
    """The facts of the sheets of a trip's stops, or of some of them, each with its number; who is
    in the trash is not visited."""
    trip = load_trip(book, trip_id)
    stops = book.ask(ask_stops(trip_id))
    return [
        replace(
            load_visit_facts(book, stop.contact_id, staff, visit_id=stop.id),
            trip=trip.name,
            stop=number,
            stops=len(stops),
        )
        for number, stop in enumerate(stops, 1)
        if stop.is_here and (stop_ids is None or stop.id in stop_ids)
    ]
