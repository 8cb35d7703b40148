"""A phone's calendar comes in and ours goes out, through the window."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.ui.exchange.calendar.calendar_window import CalendarWindow
from kehuapp.ui.exchange.sales.sales_dialogs import PersonDialog
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks

EVENTS = (
    ("20991201T100000", "Tea with Bob Chen"),
    ("20991202T100000", "somebody new"),
    ("20991203T100000", "dentist"),
    ("soon", "Bob Chen"),
)
KEY = Qt.Key


def settled(window: CalendarWindow) -> None:
    tasks.wait_until_idle()
    QApplication.processEvents()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{at}\r\nDTSTART:{starts}\r\nSUMMARY:{summary}\r\nEND:VEVENT\r\n"
        for at, (starts, summary) in enumerate(EVENTS)
    )
    path = tmp_path / "phone.ics"
    path.write_text(f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n", encoding="utf-8")
    return path


def rows(shown: CalendarWindow) -> list[str]:
    model = shown.model
    return [
        " | ".join(str(model.index(row, column).data()) for column in (1, 2, 3))
        for row in range(model.rowCount())
    ]


def test_unclear_ones_are_answered_by_keyboard_then_all_comes_in_and_goes_back(
    window: MainWindow, qtbot: QtBot, file: Path, monkeypatch: Any
):
    monkeypatch.setattr(choosing, "ask_file", lambda *_given: (str(file), ""))
    window.commands.actions.action("calendar_import").trigger()
    shown = cast(CalendarWindow, QApplication.activeModalWidget())
    settled(shown)
    assert rows(shown) == [
        "somebody new |  | No customer is named in it.",
        "dentist |  | No customer is named in it.",
        "Tea with Bob Chen | Bob Chen | new visit",
    ]
    assert "not read" in shown.sentence.text() and "This is no day: soon" in shown.noted.text()
    qtbot.keyClick(shown.table, KEY.Key_Return)
    who = cast(PersonDialog, QApplication.activeModalWidget())
    qtbot.keyClicks(who.box, "Cid")
    qtbot.keyClick(who.box, KEY.Key_Return)
    settled(shown)
    assert rows(shown)[0].startswith("dentist")  # what is still to be answered
    qtbot.keyClick(shown.table, KEY.Key_Delete)
    settled(shown)
    assert rows(shown) == [
        "Tea with Bob Chen | Bob Chen | new visit",
        "somebody new | Cid Wu | new visit",
        "dentist |  | left out",
    ]
    assert shown.go.text() == "Import 2"
    shown.go.click()
    settled(shown)
    book = window.session.book
    visits = "SELECT contact_id, starts_at FROM trip_stop WHERE deleted_at IS NULL ORDER BY id"
    assert book.query(visits) == [(2, "2099-12-01T10:00"), (3, "2099-12-02T10:00")]
    assert "imported" in shown.sentence.text()
    shown.back.click()  # undo
    settled(shown)
    assert book.query(visits) == [] and shown.foot.text() == "The import was undone."
    shown.go.click()
    assert not shown.isVisible()


def test_the_calendar_goes_out_with_what_was_chosen(
    window: MainWindow, tmp_path: Path, monkeypatch: Any
):
    out = tmp_path / "ours"
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_given: (str(out), ""))
    window.commands.actions.action("calendar_export").trigger()
    form = cast(Any, QApplication.activeModalWidget())
    for box in form.kinds.values():
        box.setChecked(False)
    form.accept()
    assert form.isVisible()  # nothing would be in it
    form.kinds["visits"].setChecked(True)
    form.accept()
    tasks.wait_until_idle()
    QApplication.processEvents()
    text = (tmp_path / "ours.ics").read_text(encoding="utf-8")
    assert text.startswith("BEGIN:VCALENDAR\n") and "VEVENT" not in text
