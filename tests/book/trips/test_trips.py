"""Trips: their stops in order, moved, confirmed; who is proposed; days that cannot be."""

from datetime import date, datetime, time

import pytest

from kehuapp.book.calendar import moves
from kehuapp.book.staff import handovers
from kehuapp.book.trash import restoring
from kehuapp.book.trips import proposals, stops, trips
from kehuapp.book.trips.near_words import why
from kehuapp.book.trips.paper import load_stop_facts, load_trip_facts
from kehuapp.book.trips.taking import take_along
from kehuapp.book.visits.visits import Visit, create_visit, load_visit, update_visit
from kehuapp.errors import Trouble
from kehuapp.rules.trips.hours import after, spread
from kehuapp.rules.trips.worth import Standing, worth
from kehuapp.store import journal

TWO_DAYS = trips.TripRow(area="大安區", starts_on="2026-12-10", ends_on="2026-12-11")


def visit(contact: int, at: str, **more: object) -> Visit:
    return Visit(contact_id=contact, starts_at=f"2026-12-{at}", **more)


def made(book, *planned: Visit, row: trips.TripRow = TWO_DAYS) -> int:
    found = trips.create_trip(book, row, planned).made
    assert found is not None
    return found


def line(book, trip: int) -> list[tuple[int, str]]:
    return [(one.contact_id, one.starts_at[8:]) for one in book.ask(stops.ask_stops(trip))]


def test_stops_stand_by_time_until_somebody_puts_them_elsewhere(sample):
    trip = made(sample, visit(1, "10T14:00"), visit(2, "10T10:00"), visit(3, "11T09:00"))
    assert line(sample, trip) == [(2, "10T10:00"), (1, "10T14:00"), (3, "11T09:00")]
    first = sample.ask(stops.ask_stops(trip))[1].id
    stops.place_stop(sample, first, "2026-12-10", 0)
    assert line(sample, trip) == [(1, "10T14:00"), (2, "10T10:00"), (3, "11T09:00")]
    assert not stops.is_by_time(sample.ask(stops.ask_stops(trip))[:2])
    take_along(sample, trip, [4])
    assert [who for who, _at in line(sample, trip)] == [1, 2, 4, 3]  # last, as it was by hand
    stops.order_by_time(sample, trip, "2026-12-10")
    assert [who for who, _at in line(sample, trip)] == [2, 1, 4, 3]


def test_on_another_day_the_hour_stays_and_the_word_on_the_phone_does_not(sample):
    trip = made(sample, visit(1, "10T14:00", place="店裡", purpose="談價", materials="樣品"))
    [stop] = sample.ask(stops.ask_stops(trip))
    assert stop.preparations() == ("ready", "waiting", "ready")
    stops.confirm_stop(sample, stop.id)
    [stop] = sample.ask(stops.ask_stops(trip))
    assert stop.is_ready() and stop.confirmed_at
    step = stops.place_stop(sample, stop.id, "2026-12-11", 0).step
    [moved] = sample.ask(stops.ask_stops(trip))
    assert (moved.starts_at, moved.confirmed, moved.confirmed_at) == ("2026-12-11T14:00", False, "")
    journal.undo(sample, step)
    assert sample.ask(stops.ask_stops(trip)) == [stop]


def test_by_the_calendar_or_its_form_a_stop_loses_the_same(sample):
    trip = made(sample, visit(1, "10T14:00"), visit(2, "10T15:00"))
    one, two = (stop.id for stop in sample.ask(stops.ask_stops(trip)))
    for stop in (one, two):
        stops.confirm_stop(sample, stop)
    stops.place_stop(sample, two, "2026-12-10", 0)
    moves.move_visit(sample, one, "2026-12-11T14:00", "2026-12-10T14:00")
    update_visit(sample, load_visit(sample, two)._replace(starts_at="2026-12-11T15:00"))
    by_calendar, by_form = load_visit(sample, one), load_visit(sample, two)
    assert (by_calendar.confirmed, by_calendar.confirmed_at, by_calendar.position) == (
        False, "", None,
    )  # fmt: skip
    # In the form the tick is there to be seen, and stays as somebody left it.
    assert by_form.confirmed and by_form.confirmed_at and by_form.position is None
    update_visit(sample, by_form._replace(confirmed=False))
    assert load_visit(sample, two).confirmed_at == ""


def test_a_visit_that_is_planned_joins_as_it_is_and_leaves_again(sample):
    create_visit(sample, visit(5, "10T15:00", purpose="談價"))
    alone = sample.query("SELECT max(id) FROM trip_stop")[0][0]
    found = trips.create_trip(sample, TWO_DAYS, [visit(1, "10T10:00")], [alone]).made
    assert [who for who, _at in line(sample, found)] == [1, 5]
    stops.leave_trip(sample, alone)
    assert load_visit(sample, alone).trip_id is None
    [(outside,)] = sample.query(
        "SELECT max(id) FROM trip_stop WHERE outcome = 'planned' AND starts_at < '2026-12-01'"
    )
    with pytest.raises(Trouble, match="not a day of the trip"):
        trips.create_trip(sample, TWO_DAYS, [], [outside])


@pytest.mark.parametrize("call_off", [False, True])
def test_a_trip_that_is_deleted_asks_what_becomes_of_its_visits(sample, call_off):
    trip = made(sample, visit(1, "10T10:00"))
    trips.delete_trip(sample, trip, call_off)
    alone = sample.ask(stops.ask_alone("2026-12-10", "2026-12-10"))
    assert [one.contact_id for one in alone] == ([] if call_off else [1])
    assert trip not in {one.trip.id for one in sample.ask(trips.ask_trips(date(2026, 1, 1)))}
    restoring.restore_entries(sample, [("trip", trip)])
    assert line(sample, trip) == [(1, "10T10:00")]
    assert sample.ask(stops.ask_alone("2026-12-10", "2026-12-10")) == []


def test_who_leaves_hands_the_trips_over_too(sample):
    trip = made(sample, visit(1, "10T10:00"), row=TWO_DAYS._replace(staff_id=1))
    handovers.hand_over(sample, 1, {2: [1]}, "", True)
    assert trips.load_trip(sample, trip).staff_id == 2


def test_a_cover_tells_of_all_stops_and_of_who_is_near(sample):
    trip = made(sample, visit(1, "10T10:00", purpose="談價"), visit(2, "11T10:00"))
    trips.set_lodging(sample, trip, trips.Lodging("2026-12-10", "旅社", "07-0000-0088"))
    facts = load_trip_facts(sample, trip)
    assert [(one.number, one.at, one.is_purpose_ready) for one in facts.stops] == [
        (1, "10:00", True), (2, "10:00", False),
    ]  # fmt: skip
    assert [(one.name, one.phone) for one in facts.lodgings] == [("旅社", "07-0000-0088")]
    assert facts.nearby and all(one.about for one in facts.nearby)
    assert "10:00" in facts.message_before and "大安區" in facts.message_arrival
    sheets = load_stop_facts(sample, trip)
    assert [(one.stop, one.stops, one.visit_at.day) for one in sheets] == [(1, 2, 10), (2, 2, 11)]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (TWO_DAYS._replace(ends_on="2026-12-09"), "ends before"),
        (TWO_DAYS._replace(starts_on="soon"), "which days"),
        (TWO_DAYS._replace(ends_on="2029-12-10"), "at most"),
    ],
)
def test_days_that_cannot_be_are_a_sentence(sample, row, said):
    with pytest.raises(Trouble, match=said):
        trips.create_trip(sample, row)


def test_days_do_not_leave_a_stop_behind(sample):
    trip = made(sample, visit(1, "10T10:00"), visit(2, "11T10:00"))
    before = trips.load_trip(sample, trip)
    with pytest.raises(Trouble, match=r"on other days|on another day"):
        trips.update_trip(sample, before._replace(ends_on="2026-12-10"), before)
    trips.set_lodging(sample, trip, trips.Lodging("2026-12-10", "旅社", "07-0000-0088"))
    trips.update_trip(sample, before._replace(note="帶樣品"), before)
    with pytest.raises(Trouble, match="in the meantime"):
        trips.update_trip(sample, before._replace(name="別的"), before)
    assert sample.ask(trips.ask_lodgings(trip)) == [("2026-12-10", "旅社", "07-0000-0088", "")]


def test_who_is_near_is_found_by_area_and_address_and_the_best_comes_first(sample):
    day, zone = date(2026, 12, 5), "Asia/Taipei"
    found = sample.ask(proposals.ask_near("大安區", day, zone))
    assert len(found) > 20 and found[0].tier == "key"
    proposed = [one.standing.is_proposed() for one in found]
    assert proposed == sorted(proposed, reverse=True)
    values = [worth(one.standing) for one in found if one.standing.is_proposed()]
    assert values == sorted(values, reverse=True)
    never = [one for one in found if one.due_on == "1970-01-01"]
    assert all("never contacted" in why(one, day) for one in never)
    by_address = sample.ask(proposals.ask_near("測試街22號", day, zone))
    assert [one.id for one in by_address] == [1]
    for nothing in ("", "   ", "沒有這裡", "%", "_"):
        assert sample.ask(proposals.ask_near(nothing, day, zone)) == []
    sample.execute("UPDATE contact SET do_not_contact = 1 WHERE id = 1")
    sample.execute("UPDATE contact SET stage = 'lost' WHERE id = 2")
    left = sample.ask(proposals.ask_near("大安區", day, zone))
    assert {one.id for one in found} - {one.id for one in left} == {1, 2}


@pytest.mark.parametrize(
    ("more", "less"),
    [
        (Standing("key"), Standing("regular")),
        (Standing("regular", is_promised=True, unseen=1), Standing("regular", unseen=1)),
        (Standing("regular", days_over=30, due_days=30), Standing("regular", days_over=0)),
        (Standing(None, unseen=None), Standing(None, unseen=3)),
        (Standing("prospect", unseen=200), Standing("prospect", unseen=200, is_customer=False)),
    ],
)
def test_what_speaks_for_a_visit(more, less):
    assert worth(more) > worth(less)


def test_nothing_speaks_for_who_was_just_seen_and_for_who_never_bought():
    assert not Standing("key", unseen=3).is_proposed()
    assert not Standing(None, is_customer=False).is_proposed()


def test_stops_are_spread_over_the_days():
    days = [date(2026, 12, 10), date(2026, 12, 11)]
    found = spread(5, days, time(10), 60)
    assert [f"{one:%d %H:%M}" for one in found] == [
        "10 10:00", "10 11:00", "10 12:00", "11 10:00", "11 11:00",
    ]  # fmt: skip
    assert spread(2, [], time(10), 60) == []
    assert after(found, days[1], time(10), 60) == datetime(2026, 12, 11, 12)
    assert after([], days[0], time(9), 60) == datetime(2026, 12, 10, 9)
    assert after([datetime(2026, 12, 10, 23, 30)], days[0], time(9), 60).day == 10
