"""A trip's line: rows, drops, keys; and the page with its wishes, on the sample shop."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt

from kehuapp.book.contacts import bulk
from kehuapp.book.plans import tasks
from kehuapp.book.trips import trips
from kehuapp.book.trips.stops import Stop
from kehuapp.book.trips.trips import Lodging
from kehuapp.book.visits.visits import Visit
from kehuapp.text.words import TierLooks
from kehuapp.ui.trips.rail_model import STOP, RailModel
from kehuapp.ui.trips.rail_rows import (
    DayRow,
    FreeRow,
    NightRow,
    StopRow,
    drop_place,
    neighbour_place,
    rail_rows,
)
from kehuapp.ui.trips.trip_form import TripForm
from kehuapp.ui.trips.trips_pane import TripShown

DAYS = [date(2026, 12, 10), date(2026, 12, 11)]


def stop(one: int, at: str, **more: object) -> Stop:
    values: dict[str, object] = dict.fromkeys(Stop._fields, "")
    values |= {"id": one, "contact_id": one, "name": f"客{one}", "starts_at": f"2026-12-{at}"}
    values |= {"outcome": "planned", "confirmed": False, "is_here": True, "position": None}
    return Stop(**{**values, **more})


ROWS = rail_rows(DAYS, [stop(1, "10T10:00"), stop(2, "10T14:00"), stop(3, "11T09:00")], [])


def test_days_stops_and_the_night_between():
    assert [type(row) for row in ROWS] == [DayRow, StopRow, StopRow, NightRow, DayRow, StopRow]
    late = rail_rows(DAYS, [stop(1, "12T10:00", outcome="done")], [])
    assert [row.number for row in late if isinstance(row, DayRow)] == [1, 2, 0]
    empty = rail_rows(DAYS, [], [Lodging("2026-12-11", "旅社")])
    assert [type(row) for row in empty] == [DayRow, FreeRow, NightRow, DayRow, FreeRow, NightRow]


@pytest.mark.parametrize(
    ("at", "dragged", "place"),
    [
        (0, 1, ("2026-12-10", 0)),
        (1, 3, ("2026-12-10", 0)),
        (2, 3, ("2026-12-10", 1)),
        (2, 1, ("2026-12-10", 0)),
        (3, 1, ("2026-12-10", 1)),
        (4, 1, ("2026-12-10", 1)),
        (5, 1, ("2026-12-11", 0)),
        (6, 1, ("2026-12-11", 1)),
    ],
)
def test_where_something_is_dropped(at, dragged, place):
    assert drop_place(ROWS, at, dragged) == place
    assert drop_place([], 0, 1) is None


@pytest.mark.parametrize(
    ("one", "way", "place"),
    [
        (1, -1, None),
        (1, 1, ("2026-12-10", 1)),
        (2, 1, ("2026-12-11", 0)),
        (3, -1, ("2026-12-10", 2)),
        (3, 1, None),
        (9, 1, None),
    ],
)
def test_where_a_stop_goes_by_a_key(one, way, place):
    assert neighbour_place(ROWS, one, way) == place


def test_the_model_is_one_of_qts_and_tells_a_drop(qtmodeltester, qtbot):
    model = RailModel()
    model.show_rows(ROWS, {}, True)
    qtmodeltester.check(model)
    data = model.mimeData([model.index(5)])
    assert bytes(data.data(STOP).data()) == b"3"
    with qtbot.waitSignal(model.placed) as told:
        model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert told.args == [3, "2026-12-10", 0]
    assert all("客" in model.index(n).data() for n in (1, 2, 5))


@pytest.fixture
def around(shop):
    """Three customers of one area, to two of whom a trip of two days leads."""
    bulk.set_area(shop, [1, 2, 3], "大安區")
    planned = [
        Visit(contact_id=1, starts_at="2026-12-10T10:00", place="店裡"),
        Visit(contact_id=2, starts_at="2026-12-11T09:00"),
    ]
    trips.create_trip(
        shop, trips.TripRow(area="大安區", starts_on="2026-12-10", ends_on="2026-12-11"), planned
    )
    return shop


def test_a_day_on_the_page_of_trips(around, window, qtbot, monkeypatch):
    session = window.session
    session.go("trips", TripShown(1))
    page = window.host.page("trips")
    pane, rail = page.trips, page.trips.rail
    first = pane.rail.stop()
    assert first is not None and pane.trip() is not None and pane.trip().area
    # The menu shows the keys of the page and hears none of them itself.
    pane._fill_more()
    actions = pane._more_menu.actions()
    assert "Alt+M" in " ".join(one.text() for one in actions)
    assert all(one.shortcut().isEmpty() for one in actions)
    qtbot.keyClick(rail, Qt.Key.Key_Home)
    assert rail.stop() == first
    # Confirmed by phone by one key, and back; undone like everything.
    qtbot.keyClick(rail, Qt.Key.Key_Space)
    assert rail.stop().confirmed is not first.confirmed
    qtbot.keyClick(rail, Qt.Key.Key_Space)
    assert rail.stop().confirmed is first.confirmed
    # To the other day and back, by keys.
    qtbot.keyClick(rail, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rail.stop().id == first.id and rail.stop().starts_at[:10] > first.starts_at[:10]
    qtbot.keyClick(rail, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    # Who lives near is read in the worker, and comes along with a click.
    qtbot.waitUntil(lambda: bool(pane.near.near_rows()))
    before, near = len(pane.facts.stops), pane.near.near_rows()[0].near
    pane.near.wished.emit(near)
    assert len(pane.facts.stops) == before + 1
    added = next(one for one in pane.facts.stops if one.contact_id == near.id)
    rail.choose(added.id)
    # Out of the trip it is a single visit.
    qtbot.keyClick(rail, Qt.Key.Key_Delete)
    assert len(pane.facts.stops) == before
    night = next(n for n, row in enumerate(rail.rail.rows) if isinstance(row, NightRow))
    rail.choose_row(night)
    asked = []
    pane.lodging_wished.connect(lambda trip, lodging: asked.append((trip, lodging)))
    monkeypatch.setattr(window.commands.trips, "_open", lambda *_what: None)
    qtbot.keyClick(rail, Qt.Key.Key_Return)
    assert asked and asked[0][0] == pane.trip().id


def test_a_new_trip_chooses_its_stops(around, qtbot):
    for contact in (2, 3):
        tasks.create_task(around, contact, "寄樣品", "2026-01-05", None)
    form = TripForm(around, None, None, TierLooks())
    qtbot.addWidget(form)
    form.area.setText("大安區")
    assert form.missing()  # nobody is planned who was found for another area
    qtbot.waitUntil(lambda: len(form._found) == 3)
    assert not form.missing()
    # Who has a visit planned on another day already is not chosen, but can be.
    assert [near.id for near in form.people.chosen()] == [3]
    form.first.set_day(DAYS[0])
    form.last.set_day(DAYS[1])
    qtbot.waitUntil(lambda: not form.missing())
    for at in range(3):
        form.people.topLevelItem(at).setCheckState(0, Qt.CheckState.Checked)
    assert len({at.date() for _near, at in form._appointments()}) == 2
    assert form.missing() == "" and form.trip().name
    form.gap.set_code("120")
    form.begins.set_code("18:30")
    form.last.set_day(DAYS[0])
    qtbot.waitUntil(lambda: "do not fit" in form.missing())
    assert form._save.text()
