"""The system ends the program, or nobody writes: a copy of the file alone is whole then."""

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp import paths
from kehuapp.book.comments import comments
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.ui.shell import leaving
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import idle, tasks
from tests.window_parts import customers, log_off


@pytest.fixture
def watched(qapp: QApplication, window: MainWindow) -> Iterator[MainWindow]:
    """The window as the program has it."""
    leaving.watch(qapp)
    yield window
    qapp.commitDataRequest.disconnect(leaving.keep_all)
    qapp.aboutToQuit.disconnect(leaving.close_all)


def texts_in_a_copy(book: Book, folder: Path) -> list[str]:
    """The comments in a copy of the file without its log."""
    folder.mkdir()
    shutil.copyfile(book.path, folder / "copy.kehu")
    copy = open_book(folder / "copy.kehu")
    found = [text for (text,) in copy.query("SELECT text FROM comment ORDER BY id")]
    copy.close()
    return found


def type_comment(window: MainWindow, text: str) -> None:
    customers(window).list.select(1)
    customers(window).comments.editor.text.insertPlainText(text)


def test_at_log_off_what_is_typed_is_in_the_file(
    watched: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    type_comment(watched, "ten pounds of tea")
    assert texts_in_a_copy(watched.book, tmp_path / "before") == []
    log_off(qapp)
    assert texts_in_a_copy(watched.book, tmp_path / "after") == ["ten pounds of tea"]
    type_comment(watched, "it was called off")  # somebody did not want to log off after all
    assert customers(watched).comments.flush()


def test_when_the_program_ends_the_book_is_closed(
    watched: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    type_comment(watched, "ten pounds of tea")
    qapp.aboutToQuit.emit()
    log = watched.book.path.with_name(watched.book.path.name + "-wal")
    assert not log.exists()
    assert texts_in_a_copy(watched.book, tmp_path / "after") == ["ten pounds of tea"]


def test_when_nobody_writes_the_log_is_folded_into_the_file(
    shop: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(idle, "IDLE_MS", 50)
    window = MainWindow(shop)
    qtbot.addWidget(window)
    made = tasks.write(window.session, comments.create_comment, shop, 1, "<p>tea</p>")
    assert made is not None and texts_in_a_copy(shop, tmp_path / "before") == []
    tries = (tmp_path / f"after {number}" for number in count())
    qtbot.waitUntil(lambda: texts_in_a_copy(shop, next(tries)) == ["tea"])
    window.close()


def test_a_book_that_goes_with_python_is_warned_of(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaving.warn_of_the_store(window)
    assert not window.toast.text()
    monkeypatch.setattr(paths, "goes_with_python", lambda path: path == window.book.path)
    leaving.warn_of_the_store(window)
    assert "Microsoft Store" in window.toast.text()
