"""The page of trips in the real window: its room, who is near, old trips, who is found."""

from datetime import date, timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu

from kehuapp.book.contacts import bulk, contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.settings import load_settings
from kehuapp.book.trips import trips
from kehuapp.book.trips.stops import Stop, ask_stops
from kehuapp.book.visits.visits import Visit, create_visits
from kehuapp.text.words import TierLooks
from kehuapp.ui.pages.trips import TripsPage
from kehuapp.ui.trips.rail_delegate import _where
from kehuapp.ui.trips.take_form import TakeForm
from kehuapp.ui.trips.trips_pane import TripShown
from kehuapp.ui.work import places
from kehuapp.ui.work.session import CUSTOMERS
from tests.window_parts import customers

NEAR = 12


@pytest.fixture
def trip(shop):
    """A trip to one customer of an area where twelve more live."""
    people = [
        next(iter(contacts.create_contact(shop, ContactCard(name=f"Near {n:02}")).contacts))
        for n in range(NEAR)
    ]
    bulk.set_area(shop, [1, *people], "大安區")
    row = trips.TripRow(area="大安區", starts_on="2026-12-10", ends_on="2026-12-11")
    return trips.create_trip(shop, row, [Visit(contact_id=1, starts_at="2026-12-10T10:00")]).made


@pytest.fixture
def page(trip, window, qtbot) -> TripsPage:
    window.resize(1280, 720)
    window.show()
    window.session.go("trips", TripShown(trip))
    made = cast(TripsPage, window.host.page("trips"))
    qtbot.waitUntil(lambda: len(made.trips.near.near_rows()) == NEAR)
    return made


def test_who_is_near_stays_where_it_was_when_one_is_taken_along(page, shop, qtbot):
    near = page.trips.near
    near.fold(False)
    rows = near.near_rows()
    bar = near._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    scrolled, gone, following = bar.value(), rows[6].near.id, rows[7].near.id
    rows[6].add.setFocus()
    qtbot.keyClick(rows[6].add, Qt.Key.Key_Space)
    # At once, and when the worker has looked again.
    for _round in range(2):
        ids = [row.near.id for row in near.near_rows()]
        assert gone not in ids and len(ids) == NEAR - 1
        focused = QApplication.focusWidget()
        assert focused is near.near_rows()[6].add and ids[6] == following
        assert abs(bar.value() - scrolled) <= 40
        qtbot.waitUntil(lambda: len(page.trips.near.near_rows()) == NEAR - 1)


@pytest.mark.usefixtures("dressed")
def test_the_stops_have_the_room_unless_somebody_says_otherwise(page, shop, trip, qtbot):
    pane, near = page.trips, page.trips.near
    assert near._scroll.isVisible()  # one stop leaves room enough
    more = [Visit(contact_id=2, starts_at=f"2026-12-10T{hour}:00") for hour in range(11, 20)]
    create_visits(shop, [visit._replace(trip_id=trip) for visit in more])
    pane.refresh()
    assert not near._scroll.isVisible() and near.height() == near.high(True)
    qtbot.mouseClick(near.fold_button, Qt.MouseButton.LeftButton)
    assert near._scroll.isVisible() and near.height() == near.high(False)
    pane.refresh()
    assert near._scroll.isVisible()  # as it was said
    pane.show_trip(TripShown(0))
    pane.show_trip(TripShown(trip))
    assert not near._scroll.isVisible()


def test_the_first_stop_of_a_day_is_seen_below_its_day(page, shop, trip):
    rail = page.trips.rail
    more = [Visit(contact_id=2, starts_at=f"2026-12-10T{hour}:00") for hour in range(11, 22)]
    create_visits(shop, [visit._replace(trip_id=trip) for visit in more])
    page.trips.refresh()
    rail.choose_row(12)
    assert rail.verticalScrollBar().value() > 0
    rail.choose_row(1)
    assert rail.verticalScrollBar().value() == 0


def test_the_number_one_calls_is_never_cut(qtbot):
    metrics = QFontMetrics(QApplication.font())
    values = dict.fromkeys(Stop._fields, "")
    stop = Stop(**{**values, "place": "很長的地址" * 20, "phone": "04-0000-0027"})
    wide = metrics.horizontalAdvance
    for room in (wide("04-0000-0027") + 4, 200, 400):
        said = _where(metrics, stop, room)
        assert said.endswith("04-0000-0027") and wide(said) <= room
    assert _where(metrics, stop, 400).startswith("很長")


@pytest.mark.usefixtures("dressed")
def test_a_long_name_leaves_its_room_to_the_buttons(page, shop, trip):
    row = trips.load_trip(shop, trip)
    trips.update_trip(shop, row._replace(name="很長的行程名稱" * 10), row)
    page.trips.refresh()
    assert page.frame.minimumSizeHint().width() < 560
    assert page.frame.about.full_text().startswith("10–11 Dec")


def test_trips_of_all_years_are_opened_from_the_menu(page, shop):
    today = load_settings(shop).today()
    day = (today - timedelta(days=800)).isoformat()
    old = trips.create_trip(shop, trips.TripRow(name="Old one", starts_on=day, ends_on=day)).made
    pane = page.trips
    pane.refresh()
    pane._fill_trips()
    assert "Old one" not in " ".join(one.text() for one in pane._trips_menu.actions())
    [years] = [one.menu() for one in pane._trips_menu.actions() if one.text() == "All years"]
    [year] = [one.menu() for one in years.actions() if one.text().startswith(day[:4])]
    assert isinstance(year, QMenu)
    year.aboutToShow.emit()
    [entry] = [one for one in year.actions() if one.text().startswith("Old one")]
    entry.trigger()
    assert pane.trip().id == old and pane.where().trip_id == old


def test_who_is_searched_for_from_a_trip_is_found_among_all_and_taken_there(
    page, window, shop, trip, qtbot
):
    session = window.session
    session.go(CUSTOMERS, places.tier("key"))
    session.go("trips", TripShown(trip))
    qtbot.waitUntil(lambda: page.trips.trip() is not None)
    box = window.commands.search.box
    box.setFocus()
    qtbot.keyClicks(box, "near 03")
    qtbot.waitUntil(lambda: session.place == places.ALL and session.destination.page == CUSTOMERS)
    qtbot.waitUntil(lambda: customers(window).list.model.rowCount() == 1)
    customers(window).list.view.setFocus()
    customers(window).list.view.selectRow(0)
    [found] = session.selection
    forms = []
    window.commands.trips._open = lambda form, keep: forms.append((form, keep))
    window.commands.trips.take_selected()
    [(form, keep)] = forms
    assert isinstance(form, TakeForm) and form.trip_id() == trip and form.day() == "2026-12-10"
    form.on.set_code("2026-12-11")
    assert form.write() == ""
    keep()
    form.deleteLater()
    assert session.destination.page == "trips"
    stops = shop.ask(ask_stops(trip))
    assert [one.starts_at for one in stops if one.contact_id == found] == ["2026-12-11T10:00"]
    assert page.trips.rail.stop().contact_id == found


def test_the_form_of_taking_along_offers_what_is_to_come(shop, qtbot):
    form = TakeForm(shop, 1, None)
    qtbot.addWidget(form)
    assert form.missing()
    today = load_settings(shop).today()
    for name, days in (("over", -9), ("soon", 3), ("later", 30)):
        day = (today + timedelta(days=days)).isoformat()
        trips.create_trip(shop, trips.TripRow(name=name, starts_on=day, ends_on=day))
    form = TakeForm(shop, 1, None)
    qtbot.addWidget(form)
    assert [form.trip.itemText(n).split(" (")[0] for n in range(form.trip.count())] == [
        "soon", "later",
    ]  # fmt: skip
    assert not form.missing() and date.fromisoformat(form.day()) == today + timedelta(days=3)


@pytest.mark.usefixtures("dressed")
def test_where_nobody_is_near_only_a_line_says_so(page):
    """And the room is the stops'."""
    near = page.trips.near
    near.fold(False)
    assert near._scroll.isVisible()
    near.show_people([], "Taichung", date(2026, 11, 23), TierLooks())
    assert not near._scroll.isVisible() and near.height() == near.high(True)
    assert not near.fold_button.isVisible()
    near.fold(False)
    assert not near._scroll.isVisible() and near.high(False) == near.high(True)


def test_escape_leads_to_the_stops_and_not_to_another_page(page, window, qtbot):
    page.trips.more.setFocus()
    qtbot.keyClick(page.trips.more, Qt.Key.Key_Escape)
    assert window.host.shown() == "trips"
    assert page.trips.rail.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.host.shown() == "trips"


def test_the_sheet_beside_the_line_is_made_from_what_it_was_printed_from(page, shop, qtbot):
    from dataclasses import replace

    from kehuapp.book.sheets.sheet_templates import create_template, note_printed
    from kehuapp.rules.visits.sheet_templates import STANDARD

    def words() -> str:
        view = page.sheet.view
        shapes = view._form.pages[0].shapes if view is not None and view._form.pages else ()
        return " ".join(run.text for shape in shapes for run in getattr(shape, "runs", ()))

    stop = page.trips.rail.stop()
    qtbot.waitUntil(lambda: page.sheet.view is not None)
    asked = replace(STANDARD, name="Ours", questions=("Is the kettle old?",))
    create_template(shop, asked)
    assert "Is the kettle old?" not in words()
    note_printed(shop, [stop.id], asked)
    page._show_sheet(stop)
    assert "Is the kettle old?" in words()
