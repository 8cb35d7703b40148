"""The window of paper: every kind, for whom, what is remembered, who is left out; in one window."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.contacts import AddressRow, ContactCard, DateRow, create_contact
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.changes import Changes
from kehuapp.sheets.form import Form, Text
from kehuapp.ui.printing.paper.label_picture import LabelPicture
from kehuapp.ui.printing.paper.paper_window import PaperWindow
from kehuapp.ui.printing.paper.wishes import KINDS
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks


def said(form: Form) -> list[str]:
    return [
        run.text
        for page in form.pages
        for shape in page.shapes
        if isinstance(shape, Text)
        for run in shape.runs
    ]


def shown(window: PaperWindow) -> list[str]:
    window.make_pages()
    tasks.wait_until_idle()
    QApplication.processEvents()
    made = window.made()
    assert made is not None
    return said(made.form)


@pytest.fixture
def tea(window: MainWindow) -> MainWindow:
    book = window.book
    update_settings(
        book,
        replace(load_settings(book), fixed_today="2026-11-29", region="TW", shop="Tea",
                address="403 示範街 1 號"),
    )  # fmt: skip
    create_contact(
        book,
        ContactCard(
            name="王大明",
            addresses=(AddressRow("home", "台中市示範路 12 號", "406"),),
            dates=(DateRow("birthday", "gregorian", 1976, 12, 14),),
        ),
    )
    window.session.changed.emit(Changes(everything=True))
    return window


def test_every_kind_in_one_window(qtbot: QtBot, tea: MainWindow) -> None:
    tea.activateWindow()
    qtbot.keyClick(tea, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier)
    paper: Any = QApplication.activeModalWidget()
    assert isinstance(paper, PaperWindow) and paper.kind() == "list"
    assert {"Ann Lee", "04-0000-0012", "Lee Foods"} <= set(shown(paper))
    paper.options.tick_columns(["name", "company"])
    assert "04-0000-0012" not in shown(paper)
    for kind in KINDS:
        paper.choose_kind(kind)
        shown(paper)
        assert paper.view.page_count() >= 1 and paper.print.isEnabled(), kind
    paper.choose_kind("labels")
    assert "406" in shown(paper)
    # Who has no address is counted and named, and gets no empty label.
    assert paper.note.text().startswith("1 customer(s) on these pages. 3 left out: No address (3):")
    assert "Ann Lee" in paper.note.text()
    picture: LabelPicture = paper.options.picture
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.spot(5).center().toPoint())
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert picture.first() == 8 and "label 8" in paper.options.first_note.text()
    shown(paper)
    sheet = picture.sheet()
    assert paper.made().form.pages[0].shapes[0].y > sheet.corner(7)[1]
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert picture.first() == 8
    paper.options.choose_sheet("400x20")
    paper.options.wide.setValue(300)
    shown(paper)
    assert "does not fit" in paper.note.text() and not paper.print.isEnabled()
    paper.options.choose_sheet("60x60")
    paper.options.upright.setChecked(True)
    assert "406" in shown(paper) and paper.print.isEnabled()
    paper.choose_kind("envelopes")
    paper.options.envelope.set_code("tw-lying")
    assert {"示範街 1 號", "403", "Tea"} <= set(shown(paper))
    paper.choose_kind("birthdays")
    assert "Birthday (50)" in shown(paper)
    paper.options.span.set_code("week")
    assert "Birthday (50)" not in shown(paper)
    paper.close()
    # The next window begins as this one was left; nobody else does.
    again = tea.commands.paper.open("labels", [1])
    assert again.options.sheet_name() == "60x60" and again.options.upright.isChecked()
    shown(again)
    assert not again.print.isEnabled() and "Nobody is left to print." in again.note.text()
    again.options.whom.set_code("all")
    assert "406" in shown(again)
    again.choose_kind("list")
    assert again.options.chosen_columns() == ("name", "company")
    again.close()


def test_of_whom(tea: MainWindow) -> None:
    session = tea.session
    session.select([1, 2])
    paper = tea.commands.paper.open("phones")
    assert paper.options.whom.code() == "selected"
    names = shown(paper)
    assert {"Ann Lee", "Bob Chen"} <= set(names) and "Cid Wu" not in names
    paper.options.whom.set_code("listed")
    assert "Cid Wu" in shown(paper)
    paper.close()
    session.select([1])
    session.look_for("Cid")
    tasks.wait_until_idle()
    paper = tea.commands.paper.open("list")
    assert paper.options.whom.code() == "listed"
    assert "Cid Wu" in shown(paper) and "Ann Lee" not in shown(paper)
    paper.close()
