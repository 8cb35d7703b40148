"""What the sheets of a trip print: its cover, and each stop in the order of the line."""

from dataclasses import replace
from datetime import date

from kehuapp.book.settings import ask_settings
from kehuapp.book.summary import load_visit_facts
from kehuapp.book.trips import trips
from kehuapp.book.trips.stops import READY, Stop, ask_stops, hour
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.visits.trip_facts import LodgingFact, TripFacts, TripStopFact
from kehuapp.rules.visits.visit_facts import VisitFacts
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book


def load_trip_facts(book: Book, trip_id: int) -> TripFacts:
    """The cover of a trip; who is near by and the messages are whoever's who knows them."""
    settings, trip, stops, lodgings, staff = book.ask(
        together(
            ask_settings(),
            trips.ask_trip(trip_id),
            ask_stops(trip_id),
            trips.ask_lodgings(trip_id),
            rows_of(
                "SELECT s.name FROM trip AS t JOIN staff AS s ON s.id = t.staff_id WHERE t.id = ?",
                (trip_id,),
            ),
        )
    )
    if trip is None:
        raise Trouble(translate("Trips", "This trip is no longer in the book."))
    return TripFacts(
        shop=settings.shop,
        name=trip.name,
        printed_at=settings.now(),
        staff=staff[0][0] if staff else "",
        area=trip.area,
        first_on=_day(trip.starts_on),
        last_on=_day(trip.ends_on),
        purpose=trip.note,
        lodgings=tuple(
            LodgingFact(_day(one.night_on), one.name, one.phone, one.note) for one in lodgings
        ),
        stops=tuple(_stop_fact(stop, place) for place, stop in enumerate(_to_visit(stops), 1)),
        sample_data=settings.sample,
    )


def load_trip_sheets(book: Book, trip_id: int) -> list[VisitFacts]:
    """One sheet a stop that is still planned, in the order of the trip; Trouble for none."""
    trip = trips.load_trip(book, trip_id)
    stops = _to_visit(book.ask(ask_stops(trip_id)))
    if not stops:
        raise Trouble(translate("Trips", "This trip has no stops to be visited yet."))
    return [
        replace(
            load_visit_facts(book, stop.contact_id, visit_id=stop.id),
            trip=trip.name,
            stop=place,
            stops=len(stops),
        )
        for place, stop in enumerate(stops, 1)
    ]


def _to_visit(stops: list[Stop]) -> list[Stop]:
    return [stop for stop in stops if stop.is_here and stop.outcome == "planned"]


def _stop_fact(stop: Stop, number: int) -> TripStopFact:
    purpose, appointment, bring = stop.preparations()
    return TripStopFact(
        number,
        _day(stop.starts_at[:10]),
        hour(stop.starts_at),
        stop.name,
        company=stop.company,
        phone=stop.phone,
        address=stop.address,
        area=stop.area,
        purpose=stop.purpose,
        is_purpose_ready=purpose == READY,
        is_appointment_ready=appointment == READY,
        is_bring_ready=bring == READY,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
