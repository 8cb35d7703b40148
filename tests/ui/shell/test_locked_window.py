"""The locked window: it gives nothing away, closes the book, and is as it was afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kehuapp.book.settings import load_settings
from kehuapp.errors import BookTrouble
from kehuapp.store import locking
from kehuapp.ui.kit.windows.line_dialog import LineDialog
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.locks import idle_watch, screen_password, unlock_field
from kehuapp.ui.work.preferences import Preferences
from tests.ui.shell.locked import PASSWORD, lock, set_password, type_password
from tests.window_parts import customers

pytestmark = pytest.mark.skipif(not locking.is_possible(), reason="sqlcipher3 is not installed")


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(unlock_field, "WAITS_MS", (0,))
    yield
    locking.lock_all()


def said(widget: QWidget) -> str:
    """All that a widget shows."""
    if isinstance(widget, (QLabel, QLineEdit, QPushButton)):
        return widget.text()
    if isinstance(widget, (QTextEdit, QPlainTextEdit)):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        rows = range(widget.model().rowCount())
        return " ".join(str(widget.model().index(row, 0).data()) for row in rows)
    return ""


def all_said() -> str:
    """What every widget that somebody can see shows, of all windows."""
    seen = [one for one in QApplication.allWidgets() if one.isVisible()]
    titles = [one.windowTitle() for one in seen if one.isWindow()]
    return " ".join([*titles, *(one.toolTip() for one in seen), *map(said, seen)])


def test_it_gives_nothing_away_and_is_as_it_was_afterwards(
    qtbot: QtBot, window: MainWindow
) -> None:
    set_password(window)
    customers(window).list.select(2)
    page = customers(window)
    form = LineDialog("A form", "Label", "typed by Bob", parent=window)
    form.open()
    qtbot.keyClicks(window.commands.search.box, "bob")
    tasks.wait_until_idle()
    assert "Bob Chen" in all_said() and "typed by Bob" in all_said()
    current = window.session.current

    lock(window)
    found = all_said()
    assert not [word for word in ("Ann", "Bob", "Cid", "bob", "typed by") if word in found]
    assert window.covering.is_closed and locking.is_locked(window.book.file)
    with pytest.raises(BookTrouble, match="locked"):
        load_settings(window.book)
    assert not window.menuBar().isVisible() and not window.acceptDrops()
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.host.shown() == "customers", "no key works"

    type_password(qtbot, window, "wrong")
    assert window.covering.is_locked and "not the password" in all_said()
    type_password(qtbot, window, PASSWORD)
    assert not window.covering.is_locked
    assert form.isVisible() and form.line.text() == "typed by Bob"
    assert window.commands.search.box.text() == "bob" and window.session.current == current
    assert customers(window) is page and window.menuBar().isVisible()
    assert load_settings(window.book) is not None and "Bob Chen" in all_said()
    form.reject()


def test_a_comment_being_written_is_there_afterwards(qtbot: QtBot, window: MainWindow) -> None:
    set_password(window)
    customers(window).list.select(1)
    window.commands.actions.action("comment_new").trigger()
    qtbot.keyClicks(customers(window).comments.editor.text, "likes green tea")
    assert "green tea" in all_said()
    lock(window)
    assert "green tea" not in all_said()
    type_password(qtbot, window, PASSWORD)
    assert "likes green tea" in all_said()


def test_it_goes_with_the_password_of_the_screen_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.actions.action("lock").trigger()
    assert not window.covering.is_locked and window.host.shown() == "settings"
    form = window.commands.locks.ask_screen_password("set")
    form.new.line.setText("1234")
    form.again.line.setText("12345")
    form.accept()
    assert form.isVisible(), "the two are not the same"
    form.again.line.setText("1234")
    form.accept()
    assert screen_password.is_set(window.session)
    kept = window.preferences.screen_password(window.book.path)
    assert "1234" not in kept.split(":")
    lock(window)
    assert not window.covering.is_closed, "the file is not locked, and nobody says so"
    type_password(qtbot, window, "4321")
    assert window.covering.is_locked
    type_password(qtbot, window, "1234")
    assert not window.covering.is_locked


def test_it_locks_when_nobody_is_there_and_after_a_sleep(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(idle_watch.time, "time", lambda: now[0])
    screen_password.keep(window.session, "1234")
    setting = window.commands.actions.action("page_settings")
    setting.trigger()
    Preferences.set_lock_minutes(window.preferences, 5)
    window.covering.follow(window.session, window.commands)
    idle = window.covering.idle
    assert idle is not None

    def pass_by(seconds: float) -> None:
        for _ in range(int(seconds // 5)):
            now[0] += 5
            idle.look()

    pass_by(280)
    assert not window.covering.is_locked
    qtbot.keyClick(window, Qt.Key.Key_Shift)
    pass_by(280)
    assert not window.covering.is_locked, "somebody was there"
    pass_by(30)
    assert window.covering.is_locked
    type_password(qtbot, window, "1234")
    assert not window.covering.is_locked
    now[0] += 100
    idle.look()
    assert window.covering.is_locked, "the computer slept"


def test_what_runs_goes_on_behind_the_page(qtbot: QtBot, window: MainWindow) -> None:
    set_password(window)
    told = []
    tasks.read_latest(window, "slow", window.book, lambda *_: 7, told.append)
    window.commands.actions.action("lock").trigger()
    assert window.covering.is_locked and not window.covering.is_closed
    tasks.wait_until_idle()
    qtbot.waitUntil(lambda: window.covering.is_closed)
    assert told == [7]


def test_a_locked_window_can_be_closed(qtbot: QtBot, window: MainWindow) -> None:
    set_password(window)
    lock(window)
    assert window.close()
