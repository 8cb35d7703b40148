"""The key of Undo in a box: its own typing first, the book's step where nothing was typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import bulk
from kehuapp.store.database import Book
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks

CTRL = Qt.KeyboardModifier.ControlModifier


def area(book: Book) -> str:
    return str(book.query("SELECT area FROM contact WHERE id = 1")[0][0])


def test_a_box_in_which_nothing_was_typed_lets_undo_through(
    window: MainWindow, qtbot: QtBot
) -> None:
    tasks.write(window.session, bulk.set_area, window.book, [1], "大安區")
    box = window.commands.search.box
    box.setFocus()
    assert QApplication.focusWidget() is box
    # First its own typing …
    qtbot.keyClicks(box, "abc")
    qtbot.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert box.text() == "" and area(window.book) == "大安區"
    # … and one press too many undoes nothing of the book: it could be typed again.
    qtbot.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert area(window.book) == "大安區"
    # A box that nobody typed into.
    fresh = QLineEdit(window)
    fresh.show()
    fresh.setFocus()
    qtbot.keyClick(fresh, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: area(window.book) == "")
