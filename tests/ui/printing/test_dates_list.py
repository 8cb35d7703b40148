"""The list of dates from the menu to its preview, in one window."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.contacts import ContactCard, DateRow, PhoneRow, create_contact
from kehuapp.book.days.dates_list import Wanted, load_dates_list
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.sheets.form import Text
from kehuapp.ui.printing.dates_list_form import DatesListForm
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.shell.main_window import MainWindow


def test_from_the_key_to_the_paper(qtbot: QtBot, window: MainWindow) -> None:
    book = window.book
    update_settings(book, replace(load_settings(book), fixed_today="2026-11-29"))
    moon = DateRow("birthday", "lunar", 1976, 11, 14)
    wedding = DateRow("wedding", "gregorian", 2001, 12, 24)
    create_contact(book, ContactCard(name="Wang", company="Tea", dates=(moon, wedding),
                                     phones=(PhoneRow("", "04-0000-0001"),)))  # fmt: skip
    create_contact(book, ContactCard(name="Silent", dates=(moon,), do_not_contact=True))
    window.activateWindow()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    held = control | alt | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_B, held)
    form: Any = QApplication.activeModalWidget()
    assert isinstance(form, DatesListForm)
    assert form.wanted() == Wanted(date(2026, 11, 29), date(2026, 12, 28), "birthday")
    form.span.set_code("2026-12")
    qtbot.keyClick(form, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SheetPreview))
    preview: Any = QApplication.activeModalWidget()
    [page] = preview._form.pages
    said = [run.text for shape in page.shapes if isinstance(shape, Text) for run in shape.runs]
    assert {"lunar 11/14", "Birthday (50)", "Wang · Tea", "04-0000-0001"} <= set(said)
    assert "22 Dec Tue" in said and not any("Silent" in text for text in said)
    preview.close()
    everything = load_dates_list(book, Wanted(date(2026, 12, 1), date(2026, 12, 31)))
    assert [one.row.kind for one in everything.days] == ["birthday", "wedding"]
