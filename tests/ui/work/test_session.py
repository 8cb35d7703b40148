"""A session tells its book who is at the desk, and the program tells a book which desk it is."""

from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from kehuapp import app
from kehuapp.book.opening import open_book
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.tiers.tiers import change_tier
from kehuapp.store.database import Book
from kehuapp.store.desk import find_desk
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.start.beginning import EMPTY, Beginning
from kehuapp.ui.work import single_instance
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session
from tests.conftest import with_patience


def who_changed(book: Book, tier: str) -> int | None:
    step = change_tier(book, [1], tier).step
    rows = book.query("SELECT staff_id FROM journal_step WHERE id = ?", (step,))
    found: int | None = rows[0][0]
    return found


def test_a_step_says_who_was_at_the_desk(qapp: Any, shop: Book) -> None:
    create_staff(shop, "小芳")
    session = Session(shop, Preferences())
    assert who_changed(shop, "prospect") is None
    session.choose_staff(1)
    assert who_changed(shop, "regular") == 1
    with_another = open_book(shop.path)
    Session(with_another, session.preferences)  # this computer remembers
    assert who_changed(with_another, "prospect") == 1
    with_another.close()
    session.choose_staff(None)
    assert who_changed(shop, "key") is None


def test_every_book_of_the_window_has_this_desk(
    qapp: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_patience(monkeypatch)
    path = tmp_path / "one.kehu"
    claim = single_instance.claim(path)
    assert claim is not None
    window = app._show(qapp, Preferences(), path, Beginning(EMPTY, path), claim)
    first = window.book
    assert first.desk == find_desk() is not None
    window.close()
    shiboken6.delete(window)
    owner = QWidget()
    commands = BookCommands(Session(first, Preferences(), owner))
    opened: list[Book] = []
    commands.book_opened.connect(lambda book, _claim: opened.append(book))
    commands.open(tmp_path / "two.kehu", create=True)
    assert [book.desk for book in opened] == [find_desk()]
    for book in (first, *opened):
        book.close()
    shiboken6.delete(owner)
