"""Putting customers off: by key from list and card, several at once, taken back, undone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.groups import groups
from kehuapp.book.rhythm import due, group_rhythm, rhythm_day, snoozes
from kehuapp.book.rhythm.group_rhythm import Rhythm
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.tiers import tiers
from kehuapp.store.database import Book
from kehuapp.ui.groups.rhythm_form import RhythmForm
from kehuapp.ui.groups.tree_delegate import ICON_ROLE
from kehuapp.ui.plans.snooze_form import SnoozeForm
from kehuapp.ui.plans.when_line import WhenLine
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places
from kehuapp.ui.work.tasks import is_busy
from tests.window_parts import colleagues, customers


@pytest.fixture(autouse=True)
def still(shop: Book) -> None:
    """It is Sunday, 29 November 2026, and nobody was ever contacted."""
    update_settings(shop, replace(load_settings(shop), fixed_today="2026-11-29"))
    rhythm_day.make_current(shop)  # it was made on the computer's day, whichever that is
    tiers.change_tier(shop, [1, 2, 3], "key")


def opened(window: MainWindow, kind: type) -> object:
    (form,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return form


def put_off(window: MainWindow) -> SnoozeForm:
    window.commands.actions.action("put_off").trigger()
    form = opened(window, SnoozeForm)
    assert isinstance(form, SnoozeForm)
    return form


def test_a_customer_is_put_off_where_they_stand(window: MainWindow) -> None:
    """The list of whom to contact: one key, Enter; the card says it and takes it back."""
    book, session = window.session.book, window.session
    actions, today = window.commands.actions, load_settings(book).today()

    def waiting() -> list[int]:
        return [row.id for row in due.rows_due(book, today)]

    session.go("customers", places.DUE)
    session.go_to_customer(1)
    assert waiting() == [1, 2, 3]
    form = put_off(window)
    assert form.value() == ("2026-12-06", "")
    tomorrow = form.findChild(QPushButton, "tomorrow")
    assert tomorrow is not None
    tomorrow.click()
    assert form.value()[0] == "2026-11-30"
    form.when.setText("2026-11-29")
    form.accept()
    assert form.isVisible()  # today is no later day
    form.when.setText("12/24")
    form.reason.setText("abroad")
    form.accept()
    assert waiting() == [2, 3]
    session.go("customers", places.ALL)
    session.go_to_customer(1)
    card = customers(window).card
    assert card.owed.texts() == ["Put off until 24 Dec: abroad"]
    actions.action("undo").trigger()
    assert waiting() == [1, 2, 3] and card.owed.isHidden()
    actions.action("redo").trigger()
    assert waiting() == [2, 3]
    # What another desk wrote meanwhile is not overwritten unseen, and what is typed stays.
    form = put_off(window)
    assert form.value() == ("2026-12-24", "abroad")
    snoozes.snooze(book, [1], "2027-01-04", "other desk")
    form.reason.setText("still abroad")
    form.accept()
    assert form.isVisible() and snoozes.rows_snoozes(book, 1)[0].reason == "other desk"
    form.accept()
    assert snoozes.rows_snoozes(book, 1)[0].reason == "still abroad"
    back = card.owed.findChild(QPushButton, "remind")
    assert back is not None
    back.click()
    assert waiting() == [1, 2, 3]
    # Several at once, and a contact ends it for one of them.
    session.select([1, 2])
    put_off(window).accept()
    assert waiting() == [3]
    create_interaction(book, InteractionRow(contact_id=2, at="2026-11-29T02:00:00Z"))
    held = [snoozes.find_snooze(book, one) is not None for one in (1, 2)]
    assert held == [True, False]
    actions.action("put_off_back").trigger()
    assert waiting() == [1, 3]


def test_a_group_says_how_often(window: MainWindow) -> None:
    """From the menu of the group, plain or smart; the row of the list says whose days they are."""
    book = window.session.book
    group = next(iter(groups.create_group_of(book, "週訪", [1]).groups))
    window.session.changed.emit(replace(groups.rename_group(book, group, "每週"), everything=True))
    menu = window.sidebar.build_menu(places.group(group))
    (rhythm,) = [one for one in menu.actions() if one.text() == "Contact rhythm…"]
    rhythm.trigger()
    form = opened(window, RhythmForm)
    assert isinstance(form, RhythmForm)
    form.due.setText("20")
    form.gap.setText("30")
    form.accept()  # no numbers are stored that nobody typed
    assert form.isVisible() and "every 20 days, but not within 30" in form._clash.text()
    assert (form.due.text(), form.gap.text()) == ("20", "30")
    assert "1 customer" in form.reach.text()
    assert group_rhythm.load_rhythm(book, group) == Rhythm()
    form.gap.setText("5")
    form.accept()
    assert group_rhythm.load_rhythm(book, group) == Rhythm(20, 5)
    rhythm.trigger()
    again = opened(window, RhythmForm)
    assert isinstance(again, RhythmForm)
    group_rhythm.set_rhythm(book, group, Rhythm(9))
    again.due.setText("21")
    again.accept()
    assert again.isVisible() and group_rhythm.load_rhythm(book, group) == Rhythm(9)
    again.accept()
    assert group_rhythm.load_rhythm(book, group) == Rhythm(21, 5)
    create_interaction(book, InteractionRow(contact_id=1, at="2026-11-01T02:00:00Z"))
    row = due.rows_due(book, load_settings(book).today())[0]
    assert (row.rhythm_from, row.due_days, row.days_over) == ("每週", 21, 7)
    menu.deleteLater()


def test_a_rhythm_that_is_nobodys_is_said_where_the_group_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Another desk wrote that the group asks who is due: no sentence was refused there."""
    book = window.session.book
    (group,) = groups.create_smart_group(book, "久未", Condition("area", "empty")).groups
    group_rhythm.set_rhythm(book, group, Rhythm(5))
    window.sidebar.refresh()
    tree = window.sidebar.tree
    assert "nobody" not in tree.item_of_group(group).toolTip(0)
    window.session.changed.emit(groups.update_smart_group(book, group, Condition("due", "yes")))
    said = "久未 asks who is to be contacted, so it cannot say how often that is."
    assert said in tree.item_of_group(group).toolTip(0)
    assert tree.item_of_group(group).data(0, ICON_ROLE) == "triangle-alert"
    form = window.commands.rhythm.edit_group(group)
    assert isinstance(form, RhythmForm) and form.in_vain.text() == said
    form.due.clear()
    form.accept()
    assert group_rhythm.load_rhythm(book, group) == Rhythm()
    assert tree.item_of_group(group).data(0, ICON_ROLE) != "triangle-alert"
    with book.writing("elsewhere"):
        book.execute("UPDATE contact_group SET due_days = 5 WHERE id = ?", (group,))
    pane = colleagues(window)
    qtbot.waitUntil(lambda: pane.rhythm.in_vain.text() == said)


def test_a_window_open_over_night_sees_the_day(window: MainWindow, qtbot: QtBot) -> None:
    book = window.session.book
    create_interaction(book, InteractionRow(contact_id=1, at="2026-11-20T02:00:00Z"))
    group = next(iter(groups.create_smart_group(
        book, "久未", Condition("last_contact", "older", 11)).groups))  # fmt: skip
    group_rhythm.set_rhythm(book, group, Rhythm(5))
    window.commands.rhythm.look_at_day()
    assert not is_busy()
    settings = load_settings(book)
    update_settings(book, replace(settings, fixed_today="2026-12-02"), settings)
    with qtbot.waitSignal(window.session.changed, check_params_cb=lambda c: c.everything):
        window.commands.rhythm.look_at_day()
    row = next(row for row in due.rows_due(book, load_settings(book).today()) if row.id == 1)
    assert (row.rhythm_from, row.due_days) == ("久未", 5)


def test_a_day_is_typed_or_taken_from_the_calendar(qtbot: QtBot) -> None:
    line = WhenLine(date(2026, 11, 29), "GB", "next month", many=True)
    qtbot.addWidget(line)
    line.show()
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert line.popup is not None and line.popup.isVisible()
    month = line.popup.calendar.month
    assert month.day() == date(2026, 12, 1) and month.days()[0].weekday() == 0  # as in Britain
    qtbot.keyClick(month, Qt.Key.Key_Right)
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert line.text() == "2026-12-02" and line.echo.text() == "2 Dec (Wed)"
