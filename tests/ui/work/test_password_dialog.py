"""Asking for a password: tried in the worker, wrong ones said in place, shown on request."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kehuapp import app
from kehuapp.book.opening import open_book
from kehuapp.errors import BookLocked
from kehuapp.store import locking
from kehuapp.store.database import Book
from kehuapp.ui.backups.restore_dialog import RestoreDialog
from kehuapp.ui.locking.strength import FAIR, GOOD, WEAK, strength
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.locks import unlock_field
from kehuapp.ui.work.locks.password_dialog import PasswordDialog
from kehuapp.ui.work.preferences import Preferences

PASSWORD = "oolong 2026"

pytestmark = pytest.mark.skipif(not locking.is_possible(), reason="sqlcipher3 is not installed")


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(unlock_field, "WAITS_MS", (0,))
    yield
    locking.lock_all()


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A book that nobody said the password of."""
    path = tmp_path / "other.kehu"
    open_book(path, create=True).close()
    locking.set_password(path, PASSWORD)
    locking.lock(path)
    return path


def answer(qtbot: QtBot, dialog: PasswordDialog, password: str) -> None:
    qtbot.keyClicks(dialog.asked.field.line, password)
    qtbot.keyClick(dialog.asked.field.line, Qt.Key.Key_Return)
    tasks.wait_until_idle()


def asked() -> PasswordDialog:
    return next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, PasswordDialog) and one.isVisible()
    )


def test_a_wrong_one_is_said_in_place(qtbot: QtBot, locked: Path) -> None:
    dialog = PasswordDialog(locked)
    qtbot.addWidget(dialog)
    dialog.open()
    line = dialog.asked.field.line
    assert dialog.focusWidget() is line and line.echoMode() == QLineEdit.EchoMode.Password
    answer(qtbot, dialog, "wrong one")
    assert dialog.isVisible() and "not the password" in dialog.asked.said.text()
    qtbot.waitUntil(dialog.asked.button.isEnabled)
    assert line.selectedText() == "wrong one", "the next one is typed over it"
    answer(qtbot, dialog, PASSWORD)
    assert not dialog.isVisible() and not locking.is_locked(locked) and line.text() == ""


def test_it_can_be_shown_and_caps_lock_is_noticed(qtbot: QtBot, locked: Path) -> None:
    dialog = PasswordDialog(locked)
    qtbot.addWidget(dialog)
    dialog.open()
    field = dialog.asked.field
    qtbot.mouseClick(field.shows, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for held, letter, is_on in ((none, "A", True), (none, "a", False), (shift, "a", True)):
        press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, held, letter)
        QApplication.sendEvent(field.line, press)
        assert field.hint.isVisible() == is_on, (letter, held)
    assert field.text() == "Aaa"


def test_opening_a_book_asks_for_it(qtbot: QtBot, window: MainWindow, locked: Path) -> None:
    window.commands.books.open(locked)
    tasks.wait_until_idle()
    dialog = asked()
    dialog.reject()
    assert window.book.path.name == "shop.kehu", "who cancels stays"
    window.commands.books.open(locked)
    tasks.wait_until_idle()
    answer(qtbot, asked(), PASSWORD)
    assert window.book.path == locked


def test_a_start_asks_for_it_again_and_again(
    qtbot: QtBot, qapp: QApplication, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([False, True])

    def answered(dialog: PasswordDialog) -> None:
        if next(answers):
            locking.unlock(locked, PASSWORD)

    def try_again(_application: object, _preferences: object, path: Path, said: str) -> object:
        told.append(said)
        return path, None

    told: list[str] = []
    shown: list[MainWindow] = []
    monkeypatch.setattr(PasswordDialog, "exec", answered)
    monkeypatch.setattr(app, "_ask", try_again)
    monkeypatch.setattr(app, "_run_shown", lambda _application, window: shown.append(window) or 0)
    assert app._run_window(qapp, Preferences(), locked) == 0
    (window,) = shown
    qtbot.addWidget(window)
    assert window.book.path == locked and [said for said in told if "locked" in said] == told
    assert len(told) == 1, "who cancels is asked what else to open"
    window.close()
    window.book.close()


def test_looking_at_a_copy_asks_for_it(qtbot: QtBot, window: MainWindow, locked: Path) -> None:
    window.commands.restoring.look(locked)
    tasks.wait_until_idle()
    answer(qtbot, asked(), PASSWORD)
    assert window.book.path == locked and window.book.is_looked_at


def test_a_locked_backup_is_restored_where_no_book_is_open(
    qtbot: QtBot, tmp_path: Path, shop: Book
) -> None:
    shop.close()
    missing = tmp_path / "gone" / "shop.kehu"
    missing.parent.mkdir()
    copy = missing.with_name("shop-2026-11-20T01-00-00Z-daily.kehu")
    copy.write_bytes(shop.path.read_bytes())
    locking.set_password(copy, PASSWORD)
    locking.lock_all()
    dialog = RestoreDialog(missing, Preferences())
    qtbot.addWidget(dialog)
    dialog.open()
    tasks.wait_until_idle()
    assert dialog.restore.isEnabled() and "locked" in dialog.said.text()
    dialog.put_back()
    answer(qtbot, asked(), PASSWORD)
    tasks.wait_until_idle()
    dialog.put_back()
    tasks.wait_until_idle()
    assert dialog.restored and locking.has_password(missing)
    locking.lock_all()
    with pytest.raises(BookLocked):
        open_book(missing)


@pytest.mark.parametrize(
    ("password", "found"),
    [
        ("123456", WEAK),
        ("password1", WEAK),
        ("aaaaaaaaaaaaaaaa", WEAK),
        ("abcdefghijklm", WEAK),
        ("tea2026x", WEAK),
        ("green tea 77", FAIR),
        ("高山烏龍茶", FAIR),
        ("four kinds of green tea", GOOD),
        ("高山烏龍茶最好喝了", GOOD),
    ],
)
def test_how_strong_it_is(password: str, found: int) -> None:
    assert strength(password) == found
