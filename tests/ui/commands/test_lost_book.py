"""The window whose book's file was moved, deleted or replaced says so and writes nothing there.

It saves what is open where it was or elsewhere.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.ui.commands.lost_dialog import LostDialog
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import single_instance, tasks
from tests.window_parts import customers


@pytest.fixture(autouse=True)
def boxes_open(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """These tests are about a box, and what they lose they let go."""
    monkeypatch.setattr(LostDialog, "open", QDialog.open)
    yield
    window.commands.books._is_let_go = True


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "another.kehu"
    made = open_book(path, create=True)
    create_contact(made, ContactCard(name="Somebody Else"))
    made.close()
    return path


def dialog(window: MainWindow) -> LostDialog:
    found = window.findChild(LostDialog)
    assert found is not None and found.isVisible()
    return found


def press(box: LostDialog, words: str) -> None:
    (button,) = [one for one in box.buttons() if words in one.text()]
    assert isinstance(button, QPushButton)
    button.click()


def names(window: MainWindow) -> list[str]:
    model = customers(window).list.model
    return [model.data(model.index(at, 0)) for at in range(model.rowCount())]


def add(window: MainWindow, name: str) -> None:
    window.commands.customers._write(create_contact, ContactCard(name=name))


def test_a_write_into_a_book_that_was_renamed_is_saved_where_it_was(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = window.book.path
    path.rename(tmp_path / "moved.kehu")
    add(window, "Dora")
    box = dialog(window)
    assert "shop.kehu" in box.text() and "moved" in box.text()
    assert not path.exists()
    press(box, "where it was")
    assert tasks.wait_until_idle()
    assert window.book.path == path and names(window) == ["Ann Lee", "Bob Chen", "Cid Wu"]
    assert "shop.kehu" in window.toast.text()
    add(window, "Dora")
    assert "Dora" in names(window)
    assert single_instance.claim(path) is None  # this window's still
    # The moved file is whole as well: its log was folded in.
    moved = open_book(tmp_path / "moved.kehu")
    assert moved.query("SELECT count(*) FROM contact") == [(3,)]
    moved.close()
    assert sorted(one.suffix for one in tmp_path.glob("*.kehu*")) == [
        ".kehu", ".kehu", ".kehu-open", ".kehu-shm", ".kehu-wal",
    ]  # fmt: skip


def test_it_is_saved_elsewhere_with_what_was_being_typed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = window.book.path
    customers(window).list.select(1)
    customers(window).comments.editor.text.setPlainText("")
    customers(window).comments.editor.text.setFocus()
    QTest.keyClicks(customers(window).comments.editor.text, "typed")
    path.unlink()
    window.commands.books.look()
    monkeypatch.setattr(
        choosing, "ask_new_name", lambda *_a, **_n: (str(tmp_path / "new" / "here"), "")
    )
    press(dialog(window), "elsewhere")
    assert tasks.wait_until_idle()
    assert window.book.path == tmp_path / "new" / "here.kehu"
    assert names(window) == ["Ann Lee", "Bob Chen", "Cid Wu"]
    assert not path.exists()
    assert customers(window).comments.editor.text.toPlainText() == "typed"


def test_a_copy_that_gets_no_name_is_kept_under_another(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Left under the name of something half made, it would be swept out an hour later."""

    def refuse(*_asked: object) -> None:
        raise OSError(errno.EIO, "x")

    monkeypatch.setattr("kehuapp.store.rescue.give_name", refuse)
    window.book.path.unlink()
    add(window, "Dora")
    press(dialog(window), "where it was")
    (kept,) = tmp_path.glob("shop.kehu-*.kehu")
    assert kept.name in window.toast.text()
    saved = open_book(kept)
    assert saved.query("SELECT count(*) FROM contact") == [(3,)]
    saved.close()


def test_another_book_in_its_place_is_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, other: Path
) -> None:
    path = window.book.path
    os.replace(other, path)
    theirs = path.read_bytes()
    add(window, "Dora")
    press(dialog(window), "where it was")
    assert tasks.wait_until_idle()
    assert names(window) == ["Ann Lee", "Bob Chen", "Cid Wu"]
    (found,) = tmp_path.glob("shop.kehu-*-found.kehu")
    assert found.read_bytes() == theirs


def test_a_book_that_was_overwritten_offers_another(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = window.book.path
    shutil.copyfile(other, path)
    theirs = path.read_bytes()
    add(window, "Dora")
    box = dialog(window)
    assert not [one for one in box.buttons() if "Save" in one.text()]
    monkeypatch.setattr(choosing, "ask_file", lambda *_a, **_n: (str(other), ""))
    press(box, "another book")
    assert names(window) == ["Somebody Else"]
    assert path.read_bytes() == theirs


def test_it_is_noticed_when_the_window_comes_to_the_front(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _window: True)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert window.findChild(LostDialog) is None
    window.book.path.unlink()
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    dialog(window)


@pytest.mark.parametrize("answer", ["Not now", "without saving"])
def test_closing_asks_first(qtbot: QtBot, window: MainWindow, answer: str) -> None:
    window.book.path.unlink()
    window.close()
    assert window.isVisible()
    press(dialog(window), answer)
    assert window.isVisible() == (answer == "Not now")


def test_one_window_a_book(qtbot: QtBot, window: MainWindow, other: Path, tmp_path: Path) -> None:
    """Under whichever name, and as soon as the first has begun to start."""
    path = window.book.path
    link = tmp_path / "link.kehu"
    link.symlink_to(path)
    hard = tmp_path / "hard.kehu"
    hard.hardlink_to(path)
    assert [single_instance.claim(one) for one in (path, link, hard)] == [None] * 3
    first = single_instance.claim(other)
    assert first is not None and single_instance.claim(other) is None
    window.commands.books.open(other)
    assert "another window" in window.toast.text() and window.book.path == path
    first.give_back()
    window.commands.books.open(other)
    assert window.book.path == other
    assert single_instance.claim(other) is None
    freed = single_instance.claim(path)
    assert freed is not None
    freed.give_back()


def test_its_own_book_under_another_name_stays_open(window: MainWindow, tmp_path: Path) -> None:
    link = tmp_path / "link.kehu"
    link.symlink_to(window.book.path)
    before = window.session
    window.commands.books.open(link)
    assert window.session is before and not window.toast.is_error()


def test_a_book_that_cannot_be_shown_leaves_this_one(
    window: MainWindow, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.ui.shell import sidebar

    path, real = window.book.path, sidebar.Sidebar.__init__

    def broken(self: sidebar.Sidebar, session: object, *more: object) -> None:
        if session.book.path == other:  # type: ignore[attr-defined]
            raise ValueError("an odd value")
        real(self, session, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(sidebar.Sidebar, "__init__", broken)
    window.commands.books.open(other)
    assert window.book.path == path and names(window) == ["Ann Lee", "Bob Chen", "Cid Wu"]
    assert "another.kehu" in window.toast.text()
    add(window, "Dora")
    assert "Dora" in names(window)
    freed = single_instance.claim(other)
    assert freed is not None
    freed.give_back()
