"""Customers taken along on a trip that is planned already, and trips of all years."""

from datetime import date

import pytest

from kehuapp.book.settings import load_settings
from kehuapp.book.trips import trips
from kehuapp.book.trips.stops import ask_stops
from kehuapp.book.trips.taking import take_along
from kehuapp.book.visits.visits import Visit, create_visit
from kehuapp.errors import Trouble
from kehuapp.store import journal


@pytest.fixture
def trip(shop):
    row = trips.TripRow(name="北區", starts_on="2026-12-10", ends_on="2026-12-11")
    planned = [Visit(contact_id=1, starts_at="2026-12-10T15:00")]
    return trips.create_trip(shop, row, planned).made


def said(shop, trip):
    return [(one.contact_id, one.starts_at) for one in shop.ask(ask_stops(trip))]


def test_they_come_after_the_last_one_of_their_day_in_one_step(shop, trip):
    changes = take_along(shop, trip, [2, 3, 2])
    assert changes.contacts == {2, 3}
    assert said(shop, trip) == [
        (1, "2026-12-10T15:00"), (2, "2026-12-10T16:00"), (3, "2026-12-10T17:00"),
    ]  # fmt: skip
    journal.undo(shop, changes.step)
    assert said(shop, trip) == [(1, "2026-12-10T15:00")]
    take_along(shop, trip, [3], "2026-12-11")
    take_along(shop, trip, [2], "2030-01-01")  # no day of it: the first one
    assert said(shop, trip)[1:] == [(2, "2026-12-10T16:00"), (3, "2026-12-11T10:00")]


def test_a_visit_of_these_days_joins_and_who_is_on_it_already_is_left_out(shop, trip):
    create_visit(shop, Visit(contact_id=2, starts_at="2026-12-11T09:15", place="店裡"))
    create_visit(shop, Visit(contact_id=3, starts_at="2026-12-20T09:15"))
    changes = take_along(shop, trip, [1, 2, 3])
    assert changes.contacts == {2, 3}
    assert said(shop, trip)[1:] == [(3, "2026-12-10T16:00"), (2, "2026-12-11T09:15")]
    assert shop.query("SELECT count(*) FROM trip_stop WHERE deleted_at IS NULL")[0][0] == 4
    shop.execute("UPDATE contact SET deleted_at = '2026-01-01T00:00:00Z' WHERE id = 3")
    for ids in ([1], [2, 3], []):
        with pytest.raises(Trouble):
            take_along(shop, trip, ids)


def test_trips_of_all_years_are_found_and_those_to_come_counted(shop, trip):
    today = load_settings(shop).today()
    for year in (2019, 2019, 2024):
        row = trips.TripRow(name=f"{year}", starts_on=f"{year}-03-01", ends_on=f"{year}-03-02")
        old = trips.create_trip(shop, row).made
    years = dict(shop.ask(trips.ask_years()))
    assert years == {"2026": 1, "2024": 1, "2019": 2}
    assert [one.trip.name for one in shop.ask(trips.ask_trips_of("2019"))] == ["2019", "2019"]
    recent = shop.ask(trips.ask_trips(date(2026, 1, 1)))
    assert [one.trip.id for one in recent] == [trip]
    # One that is shown is among the others, however old.
    shown = shop.ask(trips.ask_trips(date(2026, 1, 1), also=old))
    assert [one.trip.id for one in shown] == [old, trip]
    row = trips.TripRow(name="now", starts_on=today.isoformat(), ends_on=today.isoformat())
    before = shop.ask(trips.ask_coming())
    trips.create_trip(shop, row)
    assert shop.ask(trips.ask_coming()) == before + 1
