"""Dates and festivals in the settings, as used in one window: reminders, own days, ticks."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from kehuapp.book.days.own_days import OwnDay, ask_own_days, create_shop_day, delete_shop_day
from kehuapp.book.days.reminders import load_reminders
from kehuapp.book.days.shop_calendar import days_between
from kehuapp.book.greetings.templates import own_festivals
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.store import journal
from kehuapp.ui.settings.own_day_form import OwnDayForm
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import settings

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def choose(field: QComboBox, code: str) -> None:
    at = field.findData(code)
    assert at >= 0
    field.setCurrentIndex(at)
    field.activated.emit(at)


@pytest.mark.usefixtures("dressed")
def test_reminders_own_days_and_festivals(qtbot: QtBot, window: MainWindow) -> None:
    book = window.book
    update_settings(book, replace(load_settings(book), region="TW", fixed_today="2026-11-29"))
    page: Any = settings(window, "days")
    section = page.days
    window.activateWindow()

    # How many days ahead, for all and for one kind; undone by the key.
    def opened() -> Any:
        form = QApplication.activeModalWidget()
        assert isinstance(form, OwnDayForm)
        return form

    field = section.ahead.control
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "10")
    qtbot.keyClick(field, Key.Key_Return)
    choose(section.kinds["wedding"].control, "30")
    qtbot.mouseClick(section.ordinary.control, LEFT)
    assert load_reminders(book) == (10, (("wedding", 30),), True)
    assert window.toast.text() == "Leap months as ordinary ones: off → on"
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not load_reminders(book).ordinary_month
    assert not section.ordinary.control.isChecked()
    choose(section.kinds["wedding"].control, "")
    assert load_reminders(book).kinds == ()

    # A day of the shop's own, typed by the lunar calendar.
    qtbot.mouseClick(section.new.button, LEFT)
    form = opened()
    qtbot.keyClicks(form.name, "Tea day")
    assert form.yearly.isChecked()
    form.kind.set_code("closed")
    assert not form.yearly.isChecked()  # when one is closed is another day each year
    form.yearly.setChecked(True)
    form.day.type_text("2027-4-9")
    form.lunar.setChecked(True)
    form.days.setValue(2)
    assert form.said.text() == "each year on lunar 3/3 · 2 day(s)"
    qtbot.keyClick(form, Key.Key_Return)
    [own] = book.ask(ask_own_days())
    assert own[1:] == ("closed", "Tea day", "", True, None, 3, 3, 2)
    row = section.own_day(own.id)
    assert row.when.plain() == "We are closed · each year on lunar 3/3 · 2 day(s)"

    qtbot.mouseClick(row.change, LEFT)
    form = opened()
    assert form.own_day() == own
    # Two desks: what was deleted there meanwhile is said, and the typing stays.
    step = delete_shop_day(book, own.id).step or 0
    form.name.setText("Tea days")
    qtbot.keyClick(form, Key.Key_Return)
    assert form.isVisible() and "no longer in the book" in form.findChild(QLabel, "hint").text()
    journal.undo(book, step)
    qtbot.keyClick(form, Key.Key_Return)
    row = section.own_day(own.id)
    assert row.name.plain() == "Tea days"
    qtbot.mouseClick(row.delete, LEFT)
    assert book.ask(ask_own_days()) == []

    # Festivals: a tick hides one, F2 calls it otherwise.
    tree = section.festivals.tree

    def festival(name: str) -> QTreeWidgetItem:
        [found] = tree.findItems(name, Qt.MatchFlag.MatchExactly)
        return found

    def said(day: str) -> list[str]:
        on = date.fromisoformat(day)
        return [one.name for one in days_between(book, on, on)]

    assert "2024 to 2050" in section.festivals.about.plain()
    festival("Christmas").setCheckState(0, Qt.CheckState.Unchecked)
    assert said("2026-12-25") == ["Constitution Day"]
    festival("Christmas").setCheckState(0, Qt.CheckState.Checked)
    tree.editItem(festival("Christmas"), 0)
    line = tree.viewport().findChild(QLineEdit)
    assert line.height() >= line.fontMetrics().height() + 4, "whole letters while one types"
    qtbot.keyClick(line, Key.Key_Escape)
    festival("Christmas").setText(0, "Yuletide")
    assert "Yuletide" in said("2026-12-25")
    festival("Yuletide").setText(0, "")
    assert "Christmas" in said("2026-12-25") and book.ask(ask_own_days()) == []

    # Moved to another day: hidden where it was and the shop's own there, in one step.
    row = festival("Christmas")
    menu = section.festivals.open_menu(tree.visualItemRect(row).center())
    menu.actions()[1].trigger()
    menu.close()
    form = opened()
    assert form.name.text() == "Christmas"
    form.day.type_text("2026-12-27")
    qtbot.keyClick(form, Key.Key_Return)
    assert said("2026-12-25") == ["Constitution Day"] and "Christmas" in said("2026-12-27")
    assert window.toast.text() == "Festival moved: Christmas"
    assert own_festivals(book) == ["Christmas"], "one greets for it"
    window.commands.books.undo()
    assert "Christmas" in said("2026-12-25") and book.ask(ask_own_days()) == []
    festival("Dragon Boat Festival holidays").setCheckState(0, Qt.CheckState.Unchecked)
    assert not any(one.is_closed for one in days_between(book, date(2027, 6, 9), date(2027, 6, 9)))

    festival("The 24 solar terms").setCheckState(0, Qt.CheckState.Unchecked)
    assert said("2026-12-07") == []

    # Elsewhere meanwhile: it stands here, too, and is found by its name.
    create_shop_day(book, OwnDay(name="Stocktaking", month=7, day=1, year=2027))
    page.refresh()
    page.box.setText("stocktaking")
    assert section.isVisible() and len(book.ask(ask_own_days())) == 3
