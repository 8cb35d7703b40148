"""The toast: what happened, Undo beside it, and polite sentences about trouble."""

from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


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
