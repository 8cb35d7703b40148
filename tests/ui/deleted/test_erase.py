"""A customer is erased from the window: asked with the name, done, backups named and thinned."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.plans.tasks import create_task
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.ui.deleted.erase_dialog import EraseDialog, ErasedNote
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import customers


def asked(window: MainWindow) -> EraseDialog:
    """The question about the current customer."""
    window.commands.actions.action("contact_erase").trigger()
    tasks.wait_until_idle()
    dialog = window.findChild(EraseDialog)
    assert dialog is not None
    return dialog


def press(qtbot: QtBot, button: QPushButton | None) -> None:
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    tasks.wait_until_idle()


def said(dialog: EraseDialog | ErasedNote) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_erased_with_what_is_being_typed_and_the_backup_thinned(
    qtbot: QtBot, window: MainWindow
) -> None:
    book = window.book
    copy = book.file.with_name("copy.kehu")
    back_up(book, copy, last_kept(book))
    create_task(book, 2, "ask Ann Lee for the key")
    window.session.go_to_customer(1)
    page = customers(window)
    page.comments.editor.text.insertPlainText("likes the corner table")
    dialog = asked(window)
    assert "Customers (1)" in said(dialog) and "Comments (1)" in said(dialog)
    press(qtbot, dialog.findChild(QPushButton, "save"))
    assert "not typed" in said(dialog) and book.query("SELECT 1 FROM contact WHERE id = 1")
    qtbot.keyClicks(dialog.typed, "Ann  Lee ")
    press(qtbot, dialog.findChild(QPushButton, "save"))
    assert not book.query("SELECT 1 FROM contact WHERE id = 1")
    assert list(page.list.model.ids()) == [2, 3]
    assert window.session.current != 1
    note = window.findChild(ErasedNote)
    assert note is not None and note.list.item(0).text() == str(copy)
    assert "1 backup(s) still hold" in said(note) and "Named in 1 other text(s)" in said(note)
    press(qtbot, note.thin)
    assert not copy.exists() and not note.list.isVisible() and not note.thin.isVisible()
    press(qtbot, note.leave)
    window.host.flush()
    data = b"".join(one.read_bytes() for one in book.file.parent.iterdir() if one.is_file())
    assert b"likes the corner" not in data and b"Ann Lee" in data  # in Bob's task


def test_a_name_that_is_not_typed_takes_the_keyboard_back(qtbot: QtBot, window: MainWindow) -> None:
    window.session.go_to_customer(1)
    dialog = asked(window)
    dialog._save.setFocus()
    press(qtbot, dialog._save)
    assert dialog.isVisible() and dialog.focusWidget() is dialog.typed
    assert window.book.query("SELECT 1 FROM contact WHERE id = 1")
    press(qtbot, dialog.findChild(QPushButton, "leave"))


def test_left_without_a_question_nothing_happens(qtbot: QtBot, window: MainWindow) -> None:
    comments.create_comment(window.book, 1, "<p>tea</p>")
    window.session.go_to_customer(1)
    dialog = asked(window)
    press(qtbot, dialog.findChild(QPushButton, "leave"))
    assert window.book.query("SELECT count(*) FROM comment") == [(1,)]
