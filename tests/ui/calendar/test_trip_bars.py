"""Trips in the calendar: a bar over their days in a month and a week, a line in lists and days."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kehuapp.book.calendar.entries import TRIP, Days, Entry, ask_days
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.trips import trips
from kehuapp.book.visits.visits import Visit, create_visit
from kehuapp.sheets.form import Text
from kehuapp.ui.calendar.bars import lanes_of
from kehuapp.ui.calendar.painting import line_height
from kehuapp.ui.calendar.shown import Shown
from kehuapp.ui.kit import theme
from kehuapp.ui.pages.calendar import CalendarPage
from kehuapp.ui.work.session import CalendarDay

WEEK = [date(2026, 11, 22) + timedelta(days=n) for n in range(7)]


def trip(shop: Any, name: str, first: str, last: str, **more: Any) -> int:
    row = trips.TripRow(name=name, area="大安區", starts_on=first, ends_on=last, **more)
    return cast(int, trips.create_trip(shop, row).made)


def shown_of(*spans: tuple[int, int]) -> Shown:
    entries: dict[date, list[Entry]] = {}
    for one, (first, last) in enumerate(spans, 1):
        span = (WEEK[0] + timedelta(days=first), WEEK[0] + timedelta(days=last))
        for at in range(max(first, 0), min(last, 6) + 1):
            entry = Entry(TRIP, one, 0, f"{one}", None, "", WEEK[at], "trip", span=span)
            entries.setdefault(WEEK[at], []).append(entry)
    return Shown(WEEK[0], Days(entries, Counter()))


@pytest.mark.parametrize(
    ("spans", "lanes"),
    [
        ([(1, 2), (3, 4)], {1: 0, 2: 0}),
        ([(1, 3), (3, 4), (4, 5)], {1: 0, 2: 1, 3: 0}),
        ([(-9, 20), (0, 0), (1, 1)], {1: 0, 2: 1, 3: 1}),
        ([], {}),
    ],
)
def test_bars_that_meet_have_lanes_of_their_own(spans, lanes):
    assert lanes_of(WEEK, shown_of(*spans)) == lanes


def test_a_trip_stands_on_each_of_its_days_for_those_whose_it_is(shop):
    create_staff(shop, "May")
    create_staff(shop, "Joe")
    ours = trip(shop, "Ours", "2026-11-24", "2026-11-26", staff_id=2)
    open_to_all = trip(shop, "Nobody's yet", "2026-11-20", "2026-11-22")
    trip(shop, "Over", "2026-10-01", "2026-10-02")
    shop.execute("UPDATE trip SET ends_on = 'never' WHERE name = 'Over'")
    create_visit(shop, Visit(contact_id=1, starts_at="2026-11-24T09:00"))

    def found(staff: int | None) -> list[tuple[int, int]]:
        days = shop.ask(ask_days(WEEK[0], WEEK[-1], staff)).entries
        told = (entry for day in sorted(days) for entry in days[day] if entry.sort == TRIP)
        return [(entry.on.day, entry.id) for entry in told]

    assert found(None) == [(22, open_to_all), (24, ours), (25, ours), (26, ours)]
    assert found(1) == [(22, open_to_all)]
    first = shop.ask(ask_days(WEEK[2], WEEK[2])).entries[WEEK[2]]
    assert [entry.sort for entry in first] == [TRIP, "visit"]
    assert not first[0].can_move() and first[0].span == (WEEK[2], WEEK[4])


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("mode", ["month", "week"])
def test_a_bar_goes_over_its_days_and_opens_the_trip(shop, window, qtbot, mode):
    made = trip(shop, "To the north", "2026-11-24", "2026-11-26")
    window.resize(1366, 768)
    window.session.go("calendar", CalendarDay("2026-11-23", mode))
    QApplication.processEvents()
    page = cast(CalendarPage, window.host.page("calendar"))
    view = page.pane.view()
    rects = [
        rect
        for day in WEEK
        for rect, entry in view.lines_of(day)
        if (entry.sort, entry.id) == (TRIP, made)
    ]
    assert len(rects) == 3 and len({rect.top() for rect in rects}) == 1
    assert all(one.right() + 1 >= other.left() for one, other in pairwise(rects))
    image, fill = view.grab().toImage(), QColor(theme.current().jade_fill)
    ratio = image.devicePixelRatio()
    y = (rects[0].bottom() - 2) * ratio
    xs = range(rects[0].left() + 6, rects[-1].right() - 6, 3)
    assert all(image.pixelColor(int(x * ratio), int(y)) == fill for x in xs)
    # A click opens it; so does Enter in its day.
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=rects[1].center())
    assert window.session.destination.page == "trips"
    assert window.host.page("trips").trips.trip().id == made
    window.session.go("calendar", CalendarDay("2026-11-25", mode))
    row = next(row for row in page.pane.drawer.rows if row.entry.sort == TRIP)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.destination.page == "trips"


def test_lists_and_paper_name_it_and_so_does_the_sidebar(shop, window, qtbot):
    trip(shop, "To the north", "2026-11-24", "2026-11-26")
    window.session.go("calendar", CalendarDay("2026-11-23", "list"))
    page = cast(CalendarPage, window.host.page("calendar"))
    QApplication.processEvents()
    model = page.pane.list.model
    said = [str(model.index(at, 0).data()) for at in range(model.rowCount())]
    assert sum("To the north" in line for line in said) == 3
    paper = page.pane.paper()
    texts = [shape for one in paper.pages for shape in one.shapes if isinstance(shape, Text)]
    assert sum("To the north" in run.text for text in texts for run in text.runs) == 3
    today = load_settings(shop).today().isoformat()
    row = trips.TripRow(name="Under way", starts_on=today, ends_on=today)
    window.session.changed.emit(trips.create_trip(shop, row))
    count = f"{shop.ask(trips.ask_coming())}"
    tree = window.sidebar.tree
    qtbot.waitUntil(lambda: tree._page_counts.get("trips") == count)


@pytest.mark.usefixtures("dressed")
def test_a_full_month_cell_says_how_many_are_left_out(shop, window):
    for at in range(4):
        trip(shop, f"Trip {at}", "2026-11-24", "2026-11-25")
        create_visit(shop, Visit(contact_id=1, starts_at=f"2026-11-24T1{at}:00"))
    window.show()
    window.session.go("calendar", CalendarDay("2026-11-23", "month"))
    QApplication.processEvents()
    month = window.host.page("calendar").pane.month
    seen = set()
    for high in range(month.minimumSizeHint().height(), 900, 7):
        month.resize(900, high)
        cell, lines = month.cell_of(WEEK[2]), month.lines_of(WEEK[2])
        line = line_height(month.font())
        ends = max((rect.bottom() for rect, _entry in lines), default=cell.top() + month._top())
        assert len(lines) < 8 and ends + 1 + line <= cell.bottom() + 2, high  # so many more
        seen.add(sum(entry.sort == TRIP for _rect, entry in lines))
    assert seen == {0, 1, 2}
