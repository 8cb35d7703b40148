"""The form of a new trip: an area that is completed, and the table of whom to visit."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from kehuapp.book.contacts import bulk
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import theme
from kehuapp.ui.trips.trip_form import TripForm


@pytest.fixture
def form(shop, qtbot):
    bulk.set_area(shop, [1, 2], "臺北市大安區")
    bulk.set_area(shop, [3], "臺北市大安區南")
    shop.execute("UPDATE contact SET tier = 'key', name = '很長的名字的一位老客戶' WHERE id = 1")
    made = TripForm(shop, None, None, TierLooks())
    qtbot.addWidget(made)
    made.show()
    return made


def type_text(field, text):
    """As an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_enter_takes_what_is_marked_and_plans_nothing(form, qtbot):
    planned = []
    form.write = lambda: planned.append(form.trip()) or "no"
    offered = form.completer.list
    # Written in the other spelling of Taipei, and written out already while there is another.
    for typed in ("台北", "臺北市大安區"):
        form.area.clear()
        type_text(form.area, typed)
        assert offered.isVisible() and len(offered.choices()) == 2
        qtbot.keyClick(form.area, Qt.Key.Key_Return)
        assert form.area.text() == "臺北市大安區" and not offered.isVisible() and not planned
    # Nothing is left to complete: now the key is the form's.
    form.area.clear()
    type_text(form.area, "臺北市大安區南")
    assert not offered.isVisible()
    qtbot.waitUntil(lambda: not form.missing())
    qtbot.keyClick(form.area, Qt.Key.Key_Return)
    assert not planned  # nobody is chosen: it is asked once
    qtbot.keyClick(form.area, Qt.Key.Key_Return)
    assert [trip.area for trip in planned] == ["臺北市大安區南"]


def test_whom_to_visit_is_told_whole_in_the_tiers_colour(form, qtbot):
    form.area.setText("大安區")
    qtbot.waitUntil(lambda: len(form._found) == 3)
    people = form.people
    rows = {one.text(0): one for one in map(people.topLevelItem, range(3))}
    long = rows["很長的名字的一位老客戶"]
    wide = people.fontMetrics().horizontalAdvance(long.text(0))
    assert people.columnWidth(0) >= wide + 40
    colour = theme.tier_colours(theme.current(), "key", "")[0]
    # Of whom nothing speaks for a visit, it is told that they were not visited yet.
    assert all(one.text(2) for one in rows.values())
    assert long.text(1) == theme.tier_mark("key") and long.foreground(1).color().name() == colour
    # The box that is clicked takes the keys along.
    last = people.topLevelItem(2)
    spot = people.visualItemRect(last).topLeft() + QPoint(14, 12)
    before = last.checkState(0)
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert last.checkState(0) != before and people.currentItem() is last


def test_a_few_of_many_are_ticked_after_none(form, qtbot):
    """Who wants one of those proposed takes back none of them singly; who has none takes all."""
    form.area.setText("大安區")
    qtbot.waitUntil(lambda: len(form._found) == 3)
    people = form.people
    if people.chosen():
        form.ticks.click()
    assert not people.chosen() and form.ticks.text() == "Tick all"
    form.ticks.click()
    assert len(people.chosen()) == 3 and form.ticks.text() == "Tick none"
    form.ticks.click()
    assert not people.chosen() and people.hasFocus()
    people.topLevelItem(1).setCheckState(0, Qt.CheckState.Checked)
    form.last.set_day(form.last.day() + timedelta(days=1))  # looks again
    form._look()
    qtbot.waitUntil(lambda: not form.missing())
    assert len(people.chosen()) == 1


def test_a_trip_without_stops_is_asked_about_once(form, qtbot):
    planned = []
    form.write = lambda: planned.append(form.trip()) or ""
    form.area.setText("nowhere at all")
    qtbot.waitUntil(lambda: not form.missing())
    form.accept()
    assert not planned and form.isVisible() and form.wrong.isVisible()
    assert "Nobody is chosen yet" in form.wrong.text()
    form.accept()
    assert len(planned) == 1
