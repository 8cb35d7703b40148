"""Yesterday is brought back through the window, what was newer comes over, and undo takes it back;
a damaged book is restored from the start dialog."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.opening import open_book
from kehuapp.errors import BookTrouble
from kehuapp.store.backups.copies import folder_of, name_of
from kehuapp.store.database import Book
from kehuapp.ui.backups.bring_form import BringForm
from kehuapp.ui.backups.copy_strip import CopyStrip
from kehuapp.ui.backups.restore_dialog import RestoreDialog
from kehuapp.ui.backups.restore_question import RestoreQuestion
from kehuapp.ui.commands.keeping.start_dialog import StartDialog
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences


def names(book: Book) -> list[str]:
    """Who is in no trash."""
    rows = book.query("SELECT name FROM contact WHERE deleted_at IS NULL ORDER BY name")
    return [row[0] for row in rows]


def keep(book: Book, at: str = "2026-11-20T01:00:00Z") -> Path:
    """A copy as the program makes one by itself."""
    folder = folder_of(book.file, book.number)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name_of(book.file, at, "daily")
    book.engine.copy_to(path)
    return path


def dialog_of(kind: type[Any]) -> Any:
    """The dialog of this kind that is open."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    return next(one for one in found if one.isVisible())


def page_of(window: MainWindow) -> Any:
    """The pane of backups, with all it looks into."""
    window.session.go("backups")
    assert tasks.wait_until_idle()
    return window.host.page("backups").backups


def test_yesterday_is_restored_and_what_is_newer_is_brought_over(
    window: MainWindow, qtbot: QtBot
) -> None:
    path, before = window.book.path, names(window.book)
    keep(window.book)
    contacts.create_contact(window.book, ContactCard(name="Dora Newer", phones=()))
    contacts.delete_contacts(window.book, [1])
    pane = page_of(window)
    assert [row.known is not None for row in pane.list.copies.rows] == [True]
    pane.detail.restore.click()
    dialog_of(RestoreQuestion).accept()
    window.commands.books.look()  # as when the window comes to the front again
    with pytest.raises(BookTrouble, match="being restored"):
        window.book.query("SELECT 1")
    qtbot.waitUntil(lambda: window.book is not pane._book, timeout=20_000)
    assert window.book.path == path
    assert names(window.book) == before
    # The window leads to the page by itself, where the book set aside is offered.
    qtbot.waitUntil(lambda: window.host.shown() == "backups")
    pane = page_of(window)
    assert sorted(one.reason for one in pane._copies) == ["daily", "restore"]
    assert pane.offer.isVisibleTo(pane) and "1 new customer" in pane.offer.words.text()
    pane.offer.bring.click()
    form = dialog_of(BringForm)
    assert len(form.value().customers) == 1  # who was deleted there has nothing to bring
    form.accept()
    assert tasks.wait_until_idle()
    assert names(window.book) == sorted([*before, "Dora Newer"])
    assert not pane.offer.isVisibleTo(pane)
    window.commands.books.undo()
    assert names(window.book) == before


def test_a_copy_is_looked_at_and_left_again(window: MainWindow, qtbot: QtBot) -> None:
    own, before = window.book.path, names(window.book)
    copy = keep(window.book)
    files = sorted(copy.parent.iterdir())
    contacts.delete_contacts(window.book, [1])
    pane = page_of(window)
    pane.detail.look.click()
    qtbot.waitUntil(lambda: window.book.path == copy, timeout=20_000)
    assert window.book.read_only and names(window.book) == before
    assert window.preferences.recent_books()[0] == own
    assert sorted(copy.parent.iterdir()) == files  # nothing appears beside it
    window.commands.restoring.leave_copy()
    qtbot.waitUntil(lambda: window.book.path == own, timeout=20_000)
    assert not window.book.read_only


def test_a_copy_that_is_opened_as_a_book_is_offered_to_be_restored(
    window: MainWindow, qtbot: QtBot
) -> None:
    own, before = window.book.path, names(window.book)
    copy = keep(window.book)
    window.preferences.set_book_number(own, window.book.number)
    contacts.delete_contacts(window.book, [1])
    window.commands.books.open(copy)
    qtbot.waitUntil(lambda: window.book.path == copy, timeout=20_000)
    strip = window.findChild(CopyStrip)
    assert strip is not None
    qtbot.waitUntil(strip.isVisible)
    assert "copy_leave" in window.commands.actions.commands
    strip.restore.click()
    dialog_of(RestoreQuestion).accept()
    qtbot.waitUntil(lambda: window.book.path == own, timeout=20_000)
    assert not window.book.read_only and names(window.book) == before
    assert Path(window.preferences.aside(own)).exists()


def test_a_copy_that_the_program_made_is_never_worked_in(tmp_path: Path) -> None:
    book = open_book(tmp_path / "shop.kehu", create=True)
    copy = keep(book)
    book.close()
    opened = open_book(copy)
    assert opened.read_only and opened.is_looked_at
    opened.close()


def put_back(shown: RestoreDialog) -> None:
    assert tasks.wait_until_idle()
    shown.put_back()
    assert tasks.wait_until_idle(20_000)


def test_a_damaged_book_opened_in_a_window_leads_to_its_backups(
    window: MainWindow, tmp_path: Path, filled_book: Path
) -> None:
    path = tmp_path / "other" / "other.kehu"
    path.parent.mkdir()
    shutil.copyfile(filled_book, path)
    book = open_book(path)
    before = names(book)
    keep(book)
    book.close()
    with path.open("rb+") as file:
        file.write(b"\xff" * 8192)
    open_now = window.book
    window.commands.books.open(path)
    assert tasks.wait_until_idle()
    dialog = dialog_of(StartDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("damaged" in one for one in said) and window.book is open_now
    assert dialog.focusWidget() is dialog.restore
    dialog.restore.click()
    put_back(dialog_of(RestoreDialog))
    assert tasks.wait_until_idle()
    assert window.book.path == path and names(window.book) == before


def test_a_damaged_book_is_restored_from_the_start_dialog(
    tmp_path: Path, qtbot: QtBot, filled_book: Path
) -> None:
    path = tmp_path / "shop.kehu"
    shutil.copyfile(filled_book, path)
    book = open_book(path)
    number, before = book.number, names(book)
    keep(book)
    book.close()
    preferences = Preferences()
    preferences.set_book_number(path, number)
    shutil.copyfile(path, tmp_path / "shop-copy.kehu")
    damage = b"\xff" * 8192
    with path.open("rb+") as file:
        file.seek(0)
        file.write(damage)
    dialog = StartDialog("damaged", preferences, path, True)
    qtbot.addWidget(dialog)

    dialog.show()
    assert dialog.copies.count() == 1
    qtbot.keyClick(dialog.copies, Qt.Key.Key_Return)  # which does not open the copy
    put_back(dialog_of(RestoreDialog))
    assert dialog.choice is not None and dialog.choice.path == path
    again = open_book(path)
    assert names(again) == before
    again.close()
    aside = Path(preferences.aside(path))
    assert aside.read_bytes()[:8192] == damage  # kept as it was
