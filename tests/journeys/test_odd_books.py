"""Odd values and structures go through commands and window; odd_books.py has the table."""

import importlib
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.opening import mended_words, open_book
from kehuapp.errors import Trouble
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks

sys.path.insert(0, str(Path(__file__).parent))
odd_books: Any = importlib.import_module("odd_books")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, empty_book: Path) -> Path:
    """The sample shop, closed."""
    path = tmp_path_factory.mktemp("odd") / "base.kehu"
    path.write_bytes(empty_book.read_bytes())
    odd_books.make_base(path)
    return path


@pytest.mark.parametrize("odd", odd_books.ODD_BOOKS, ids=lambda odd: odd.name)
def test_every_part_shows_it_or_says_why_not(
    qtbot: QtBot, tmp_path: Path, base: Path, odd: Any
) -> None:
    path = tmp_path / "odd.kehu"
    contact = odd_books.make_odd(odd, base, path)
    try:
        book = open_book(path)
    except Trouble as trouble:
        assert odd.refused is not False
        assert path.name in str(trouble)
        return
    assert not odd.refused
    window = MainWindow(book)
    qtbot.addWidget(window)
    window.show()
    begun = time.monotonic()
    for place in odd_books.walk(window, contact):
        window.grab()
        tasks.wait_until_idle()
        box = QApplication.activeModalWidget()
        if box is not None:
            box.close()
        assert time.monotonic() - begun < odd_books.HUNG_SECONDS, place
        begun = time.monotonic()
    said = mended_words(book)
    window.close()
    book.close()
    for what, status, words, seconds in odd_books.run_commands(path, contact, tmp_path):
        assert status in (0, 1, 2), (what, words)
        assert "Traceback" not in words
        assert seconds < odd_books.HUNG_SECONDS, what
    assert (book.mended > 0) == bool(said)
