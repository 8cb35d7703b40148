"""A book whose file cannot be read any more: said once, with what can be done; the rest goes on."""

import sqlite3
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.errors import BookTrouble
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import crash_dialog, unreadable

REALLY = SqliteEngine.connection


class Pulled:
    """A connection to a file on a stick that somebody has pulled out."""

    in_transaction = False
    total_changes = 0

    def execute(self, *_asked: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
        raise error

    executemany = execute

    def close(self) -> None:
        pass


@pytest.fixture
def pulled(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Pulls the stick out; `undo` of the patch puts it back."""

    def pull() -> None:
        monkeypatch.setattr(SqliteEngine, "connection", property(lambda _engine: Pulled()))

    return pull


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    """The boxes that were opened."""
    opened: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: opened.append(box))
    monkeypatch.setattr(unreadable, "_Said", type("_Said", (unreadable._Said,), {}))
    return opened


def press(box: QMessageBox, words: str) -> None:
    button = next(one for one in box.findChildren(QPushButton) if words in one.text())
    button.click()


@pytest.mark.usefixtures("dressed")
def test_painting_goes_on_and_it_is_said_once(
    window: MainWindow, qtbot: QtBot, pulled: Callable[[], None], boxes: list[QMessageBox]
) -> None:
    page = window.host.page("customers")
    pulled()
    page.list.model.forget_rows()
    shown = [
        page.list.model.index(at, 0).data(Qt.ItemDataRole.DisplayRole)
        for at in range(page.list.model.rowCount())
    ]
    window.grab()
    assert shown == ["", "", ""]
    assert boxes == []  # none opens inside a painting
    QApplication.processEvents()
    assert len(boxes) == 1
    assert "shop.kehu cannot be read at the moment" in boxes[0].text()
    assert boxes[0].parent() is window
    press(boxes[0], "Close")
    window.grab()
    QApplication.processEvents()
    assert len(boxes) == 1  # somebody has just read it


def test_trying_again_shows_what_is_there_again(
    window: MainWindow,
    qtbot: QtBot,
    pulled: Callable[[], None],
    boxes: list[QMessageBox],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = window.host.page("customers")
    pulled()
    page.list.model.forget_rows()
    assert page.list.model.index(0, 0).data() == ""
    QApplication.processEvents()
    monkeypatch.setattr(sys, "excepthook", crash_dialog._hook)
    press(boxes[0], "Try again")  # still out: said again, because somebody asked again
    QApplication.processEvents()
    assert len(boxes) == 2
    monkeypatch.setattr(SqliteEngine, "connection", REALLY)
    press(boxes[1], "Try again")
    QApplication.processEvents()
    assert page.list.model.index(0, 0).data() == "Ann Lee"
    assert len(boxes) == 2


def test_another_book_can_be_opened_from_there(
    window: MainWindow,
    pulled: Callable[[], None],
    boxes: list[QMessageBox],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from kehuapp.ui.kit.windows import choosing

    asked: list[str] = []
    monkeypatch.setattr(
        choosing, "ask_file", lambda *words: (asked.append(str(words[1])), ("", ""))[1]
    )
    pulled()
    window.host.page("customers").list.model.forget_rows()
    window.host.page("customers").list.model.index(0, 0).data()
    QApplication.processEvents()
    press(boxes[0], "Open another book")
    assert asked == ["Open book"]


def test_what_qt_calls_of_ours_says_it_too(
    window: MainWindow,
    pulled: Callable[[], None],
    boxes: list[QMessageBox],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "excepthook", crash_dialog._hook)
    pulled()
    window.session.show(2)
    QApplication.processEvents()
    assert len(boxes) == 1


def test_the_box_does_not_keep_its_window_alive(
    qapp: QApplication, boxes: list[QMessageBox]
) -> None:
    """A window that only the box's answer still held was deleted inside the box's own end."""
    window = QWidget()
    unreadable.tell(BookTrouble("x"), window)
    alive = weakref.ref(window)
    del window
    assert alive() is None
    assert len(boxes) == 1
