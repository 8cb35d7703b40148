"""Circles of garbage are looked for in the screen's thread alone."""

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.ui.work import garbage, tasks


class Closed(QWidget):
    """A window that is gone for everybody but itself; says which thread frees it."""

    def __init__(self, freed: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.freed = freed

    def __del__(self) -> None:
        self.freed.append(threading.get_ident())


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = open_book(tmp_path / "a.kehu", create=True)
    yield made
    made.close()


def test_a_worker_never_frees_a_window(qtbot: QtBot, book: Book) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    garbage.collect_here(owner)
    freed: list[int] = []
    Closed(freed)
    ended: list[int] = []

    def make_much(_progress: object, _cancelled: object) -> int:
        for _ in range(30):  # enough for Python to look at the oldest too, were it to
            kept = [[at] for at in range(20_000)]
        return len(kept)

    tasks.read_latest(owner, "much", book, make_much, ended.append)
    qtbot.waitUntil(lambda: ended == [20_000])
    made = [[at] for at in range(garbage.NEW + 1)]
    qtbot.waitUntil(lambda: freed != [])
    assert freed == [threading.get_ident()] and len(made) > garbage.NEW


def test_everything_is_looked_at_in_time(qtbot: QtBot) -> None:
    old: list[int] = []
    kept = Closed(old)
    gc.collect(1)  # now it is among the oldest
    del kept
    made = []  # kept: what is gone again is not new
    for _ in range(150):
        made.append([[at] for at in range(garbage.NEW)])
        garbage.collect()
        if old:
            break
    assert old == [threading.get_ident()]


def test_little_that_is_new_is_left_alone(qtbot: QtBot) -> None:
    gc.collect()
    freed: list[int] = []
    Closed(freed)
    garbage.collect()
    assert freed == []


def test_what_a_job_has_read_is_not_looked_through(qtbot: QtBot) -> None:
    """A hundred thousand records at once are put by; what is new after them is looked at."""
    gc.collect()
    looked: list[int] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "start":
            looked.append(about["generation"])

    freed: list[int] = []
    gc.callbacks.append(note)
    try:
        records = [[at] for at in range(garbage.MANY)]
        garbage.collect()
        assert looked == [] and gc.get_count()[0] < 1000
        Closed(freed)
        more = [[at] for at in range(garbage.NEW)]
        garbage.collect()
        assert looked == [0] and freed == [threading.get_ident()]
    finally:
        gc.callbacks.remove(note)
    assert len(records) + len(more) == garbage.MANY + garbage.NEW
