"""The toast: what happened, Undo beside it, and polite sentences about trouble."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.toast import KEPT_FREE, Toast
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.session import Session
from tests.window_parts import customers


def window_with_bar(qtbot: QtBot) -> tuple[QMainWindow, Toast]:
    window = QMainWindow()
    stage = QWidget()
    window.setCentralWidget(stage)
    bar = Toast(stage)
    window.resize(800, 300)
    qtbot.addWidget(window)
    window.show()
    return window, bar


def test_undo_is_offered_for_a_step(qtbot: QtBot) -> None:
    _window, bar = window_with_bar(qtbot)
    bar.show_changes(Changes(label="Ann is in the trash", step=7))
    undo = bar.findChild(QPushButton, "undo")
    assert bar.text() == "Ann is in the trash" and undo.isVisible()
    with qtbot.waitSignal(bar.undo_requested) as told:
        undo.click()
    assert told.args == [7]
    assert bar.text() == ""


def test_nothing_to_undo(qtbot: QtBot) -> None:
    window, bar = window_with_bar(qtbot)
    toast.tell(window, "Written\nto a file")
    assert bar.text() == "Written to a file"
    assert not bar.findChild(QPushButton, "undo").isVisible()


def test_trouble_is_said_in_the_bar(qtbot: QtBot, shop: Book) -> None:
    window, bar = window_with_bar(qtbot)
    session = Session(shop, window=window)
    heard: list[object] = []
    session.changed.connect(heard.append)

    def verb() -> Changes:
        raise Trouble("The book is locked.")

    assert tasks.write(session, verb) is None
    assert bar.text() == "The book is locked."
    assert heard == []


def test_write_tells_what_changed(qtbot: QtBot, shop: Book) -> None:
    window, _bar = window_with_bar(qtbot)
    session = Session(shop, window=window)
    heard: list[object] = []
    session.changed.connect(heard.append)
    changes = Changes(contacts=frozenset({1}))
    assert tasks.write(session, lambda: (5, changes)) == (5, changes)
    assert heard == [changes]


def part_at_the_foot(bar: Toast, name: str, height: int) -> QFrame:
    part = QFrame(bar._stage)
    part.setObjectName(name)
    part.setGeometry(100, bar._stage.height() - height, 600, height)
    return part


@pytest.mark.parametrize("name", KEPT_FREE)
def test_it_goes_above_what_is_worked_with_at_the_foot(qtbot: QtBot, name: str) -> None:
    _window, bar = window_with_bar(qtbot)
    part = part_at_the_foot(bar, name, 44)
    part.show()
    bar.show_done("3 customers were imported", 7, stays=True)
    assert bar.geometry().bottom() < part.geometry().top()  # nobody writes yet
    part.setGeometry(100, 120, 600, 180)  # somebody begins to write: it opens
    qtbot.waitUntil(lambda: bar.geometry().bottom() < 120)
    part.hide()
    qtbot.waitUntil(lambda: bar.geometry().bottom() > 200)


@pytest.mark.usefixtures("dressed")
def test_it_goes_above_a_selection_that_is_made_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 700)
    window.toast.show_done("A long sentence about three customers that were imported " * 2, 7)
    pane = customers(window).list
    pane.view.selectAll()

    def is_free() -> bool:
        bar = pane.selection_bar
        spot = QRect(bar.mapTo(window, QPoint()), bar.size())
        return bar.isVisible() and not spot.intersects(window.toast.geometry())

    qtbot.waitUntil(is_free)
    # What stays until dismissed goes when somebody goes on elsewhere, or imports once more.
    imported = Changes(label="3 customers were imported", step=7, origin="import")
    window.toast.show_changes(imported)
    window.session.go("customers", places.ALL)
    assert window.toast.text()
    window.session.go("today")
    assert not window.toast.text()
    window.toast.show_changes(imported)
    window.commands.actions.action("import").trigger()
    assert not window.toast.text()
    window.toast.show_error("The book is locked.")
    window.session.go("customers")
    assert window.toast.is_error()  # that is still to be read


def test_what_nothing_was_done_about_has_no_tick(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _bar = window_with_bar(qtbot)
    drawn: list[str] = []

    def draw(name: str, *_more: object) -> QIcon:
        drawn.append(name)
        return QIcon()

    monkeypatch.setattr(toast.icons, "icon", draw)
    toast.hint(window, "Nothing more is found further down.")
    assert "info" in drawn and "check" not in drawn
    toast.tell(window, "Saved")
    assert "check" in drawn
