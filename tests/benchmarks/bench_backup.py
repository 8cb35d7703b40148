"""The backup of the day of a 500 MB book: its time beside SQLite's bare backup, what it holds up.

A window's events are watched while the copy is made in a worker and a customer is written each
fifth of a second; the longest time in which no event came is told beside MOST_HELD.
"""

import contextlib
import os
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.opening import open_book
from kehuapp.store.backups.copies import DAILY
from kehuapp.store.backups.keeping import keep_copy
from kehuapp.store.database import Book

MEGABYTES = 500
CUSTOMERS = 3000
MOST_HELD, WRITE_EACH = 0.050, 0.2  # seconds


def _large_book(path: Path) -> Book:
    book = open_book(path, create=True)
    for number in range(CUSTOMERS):
        create_contact(book, ContactCard(name=f"Ann {number}", remark="x" * 500))
    with book.transaction():
        for number in range(MEGABYTES):
            book.execute(
                "INSERT INTO picture (sha256, mime, width, height, data) "
                "VALUES (?, 'image/jpeg', 1, 1, ?)",
                (f"{number:064x}", os.urandom(1_000_000)),
            )
    return book


class _Watched:
    """One book, and the longest that the window's events and its writes waited."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.book = _large_book(folder / "large.kehu")
        self.held: list[float] = []
        self.written: list[float] = []  # the longest write of each run

    def bare(self) -> None:
        """SQLite's backup, all at once, unchecked."""
        target = self.folder / "bare.kehu"
        target.unlink(missing_ok=True)
        with (
            contextlib.closing(sqlite3.connect(self.book.file)) as source,
            contextlib.closing(sqlite3.connect(target)) as copy,
        ):
            source.backup(copy)

    def ours(self) -> float:
        """The copy of a day, watched; its seconds."""
        from PySide6.QtCore import QCoreApplication, QTimer

        application = QCoreApplication.instance() or QCoreApplication([])
        over, spent = threading.Event(), [0.0]
        last = [time.perf_counter()]
        longest, slowest = [0.0], 0.0

        def fired() -> None:
            now = time.perf_counter()
            longest[0], last[0] = max(longest[0], now - last[0]), now

        def work() -> None:
            begun = time.perf_counter()
            try:
                keep_copy(self.book, DAILY, "Asia/Taipei")
            finally:
                self.book.close()
                spent[0] = time.perf_counter() - begun
                over.set()

        timer = QTimer(interval=1)
        timer.timeout.connect(fired)
        timer.start()
        worker = threading.Thread(target=work)
        worker.start()
        write_at = time.perf_counter() + WRITE_EACH
        while not over.is_set():
            application.processEvents()
            time.sleep(0.0005)
            if time.perf_counter() > write_at:
                begun = time.perf_counter()
                create_contact(self.book, ContactCard(name="Meanwhile"))
                slowest = max(slowest, time.perf_counter() - begun)
                last[0] = time.perf_counter()  # a write is what somebody waits for
                write_at = last[0] + WRITE_EACH
        worker.join()
        timer.stop()
        self.held.append(longest[0])
        self.written.append(slowest)
        return spent[0]


_made: list[_Watched] = []


def benchmarks() -> Iterator[tuple[str, int, Callable[[], object], Callable[[], object]]]:
    """The copy beside the bare one."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as away:
        os.environ["KEHUAPP_HOME"] = away
        _made.append(_Watched(Path(away)))
        yield "a backup, checked, beside SQLite's bare one", MEGABYTES, _made[0].ours, _made[0].bare
        _made[0].book.close()


def openings() -> Iterator[tuple[str, int, float, float]]:
    """What was held up meanwhile, beside what may be; not while the book was read for the first
    time."""
    held, written = _made[0].held[1:], _made[0].written[1:]
    yield "longest hold of the window meanwhile", MEGABYTES, max(held), MOST_HELD
    yield "longest write meanwhile", MEGABYTES, max(written), MOST_HELD
