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
from kehuapp.cli import main as run_command
from kehuapp.errors import Trouble
from kehuapp.store.sqlite import known_files
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
def test_it_is_opened_and_sound_or_refused_by_its_name(
    tmp_path: Path, base: Path, odd: Any
) -> None:
    path = tmp_path / "odd.kehu"
    odd_books.make_odd(odd, base, path)
    begun = time.process_time()
    try:
        book = open_book(path)
    except Trouble as trouble:
        assert odd.refused is not False
        assert path.name in str(trouble)
        return
    finally:
        assert time.process_time() - begun < odd_books.HUNG_SECONDS
    assert not odd.refused
    assert book.query("PRAGMA foreign_key_check") == []
    kept = book.query("SELECT count(*) FROM unreadable_value")[0][0]
    assert kept == book.mended
    book.close()
    known_files._file().unlink()  # looked through once more
    again = open_book(path)
    assert again.mended == 0
    again.close()
    assert run_command(["--book", str(path), "find", "陳志明"]) in (0, 1)


@pytest.mark.parametrize("odd", odd_books.packs(7), ids=lambda odd: odd.name)
def test_every_part_shows_it(qtbot: QtBot, tmp_path: Path, base: Path, odd: Any) -> None:
    path = tmp_path / "odd.kehu"
    contact = odd_books.make_odd(odd, base, path)
    book = open_book(path)
    window = MainWindow(book)
    qtbot.addWidget(window)
    window.show()
    begun = time.process_time()
    for place in odd_books.walk(window, contact):
        QApplication.processEvents()  # all that changed is painted
        tasks.wait_until_idle()
        box = QApplication.activeModalWidget()
        if box is not None:
            box.close()
        assert time.process_time() - begun < odd_books.HUNG_SECONDS, place
        begun = time.process_time()
    assert bool(window.toast.text()) == bool(mended_words(book))
    window.close()
    book.close()
    for what, status, words, seconds in odd_books.run_commands(path, contact, tmp_path):
        assert status in (0, 1, 2), (what, words)
        assert seconds < 3 * odd_books.HUNG_SECONDS, what
