"""The bar at the bottom: what happened, Undo beside it, and polite sentences about trouble."""

from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.ui.kit import messages
from kehuapp.ui.kit.messages import MessageBar
from kehuapp.ui.work import tasks
from kehuapp.ui.work.events import Events


def window_with_bar(qtbot: QtBot) -> tuple[QMainWindow, MessageBar]:
    window = QMainWindow()
    bar = MessageBar(window)
    window.setCentralWidget(bar)
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
    messages.tell(window, "Written\nto a file")
    assert bar.text() == "Written to a file"
    assert not bar.findChild(QPushButton, "undo").isVisible()


def test_trouble_is_said_in_the_bar(qtbot: QtBot) -> None:
    window, bar = window_with_bar(qtbot)
    events = Events(window)
    heard: list[object] = []
    events.changed.connect(heard.append)

    def verb() -> Changes:
        raise Trouble("The book is locked.")

    assert tasks.write(events, verb) is None
    assert bar.text() == "The book is locked."
    assert heard == []


def test_write_tells_what_changed(qtbot: QtBot) -> None:
    window, _bar = window_with_bar(qtbot)
    events = Events(window)
    heard: list[object] = []
    events.changed.connect(heard.append)
    changes = Changes(contacts=frozenset({1}))
    assert tasks.write(events, lambda: (5, changes)) == (5, changes)
    assert heard == [changes]
