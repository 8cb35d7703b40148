"""Whether the file under a book's name is still the one that is open; what follows is elsewhere."""

import contextlib
import os
import sqlite3
import threading
import time
from pathlib import Path

from kehuapp.errors import BookLost
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.sqlite import held, marks
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.troubles import file_troubles

_GONE = QT_TRANSLATE_NOOP(
    "Book",
    "%1 is no longer in its place: it was moved, renamed or deleted while it was open here. "
    "Everything in it can still be read; save it now.",
)
_ANOTHER = QT_TRANSLATE_NOOP(
    "Book",
    "Another file was put in the place of %1 while it was open here. Nothing is written to that "
    "file. Everything in the book that is open can still be read; save it now.",
)
_LOOKS, _BETWEEN = 5, 0.02  # seconds: who cuts a log marks the new one at once
_OVERWRITTEN = QT_TRANSLATE_NOOP(
    "Book",
    "%1 was overwritten by another file or cut short while it was open here. Nothing more is "
    "written to it. Close the program: at the next start what stands there now is opened.",
)


class Standing:
    """What one engine knows of its file, in all of its threads."""

    def __init__(self, path: Path, *, has_log: bool = True) -> None:
        self._path = path
        self._has_log = has_log
        self._lock = threading.Lock()
        self._users = 0  # connections
        self._held: held.Held | None = None
        self._book = b""  # the number that all copies of it have
        self._number = b""  # of the state that the raw file was in when it was last looked at
        self._page = (0, 0)  # where in the raw file the page with the mark begins, and its length

    def hold(self) -> None:
        """A connection is about to be opened; OSError when the file cannot be."""
        with self._lock:
            try:
                found = held.hold(self._path)
            except FileNotFoundError:
                if self._users:
                    raise self._lost(_GONE, is_whole=True) from None
                raise
            if self._users == 0:  # after a pause somebody else may have put another there
                self._held, self._number, self._page = found, b"", (0, 0)
            elif found is not self._held:
                held.let_go(found)
                raise self._lost(_ANOTHER, is_whole=True)
            self._users += 1

    def let_go(self) -> None:
        """A connection was closed."""
        assert self._held is not None
        with self._lock:
            self._users -= 1
            held.let_go(self._held)

    def may_close(self, connection: sqlite3.Connection) -> bool:
        """Whether this connection may be closed.

        The last one folds the log into the file. SQLite does not where the file was moved, so it is
        told to; where the file was overwritten it would destroy what stands there, so the
        connection stays open, and keeps the others from it, until the process ends.
        """
        try:
            self.look(connection)
        except BookLost as lost:
            if lost.is_whole:
                with contextlib.suppress(*drivers.faults()):
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                return True
            import ctypes

            # The last reference to it is never given back: Python would close it at its end.
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(connection))
            return False
        except drivers.faults(OSError):  # the stick is gone: there is nothing to spoil
            pass
        return True

    def look(self, connection: sqlite3.Connection) -> None:
        """BookLost when another file stands there, or none; OSError when that cannot be told."""
        assert self._held is not None
        if not self._held.is_at(self._path):
            is_there = os.path.exists(self._path)
            raise self._lost(_ANOTHER if is_there else _GONE, is_whole=True)
        mark = self._raw_mark(connection)
        if mark is None or mark.now == self._number:
            return
        log = self._path.with_name(self._path.name + "-wal")
        if self._number and not self._has_log:  # each write of anybody goes into the file itself
            is_ours = mark.book == self._book
        elif log.exists() and log.stat().st_size:
            is_ours = marks.continues(log, mark)
        elif self._number:  # a log is only cut while it is open by who wipes what was erased
            is_ours = _is_marked_soon(log, mark)
        else:
            is_ours = connection.execute("SELECT now FROM journal_mark").fetchall() == [(mark.now,)]
        if not is_ours:
            raise self._lost(_OVERWRITTEN, is_whole=False)
        self._number, self._book = mark.now, mark.book

    def read_through(self, error: BaseException) -> None:
        """BookTrouble when a file that is said to be damaged cannot be read: SQLite takes what the
        disk did not give for what is not there."""
        if (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
            assert self._held is not None
            start = 0
            with file_troubles(self._path):
                while part := self._held.read(start, 1 << 20):
                    start += len(part)

    def _raw_mark(self, connection: sqlite3.Connection) -> marks.Mark | None:
        """The mark in the raw file; None when there is none yet."""
        assert self._held is not None
        start, size = self._page
        mark = self._mark_at(start, size)
        if mark is None:  # not looked for, moved by hand (VACUUM), or gone
            try:
                start, size = self._find_page(connection)
            except drivers.faults():
                if self._number:  # that page could be read once
                    raise self._lost(_OVERWRITTEN, is_whole=False) from None
                raise
            if not size:
                return None
            if self._page not in ((0, 0), (start, size)):
                self._number = b""
            self._page = start, size
            mark = self._mark_at(start, size)
        if mark is None and (self._number or not self._held.about().st_size):
            raise self._lost(_OVERWRITTEN, is_whole=False)
        return mark  # none: it stands in the log alone

    def _mark_at(self, start: int, size: int) -> marks.Mark | None:
        assert self._held is not None
        return marks.in_page(self._held.read(start, size), start // size + 1) if size else None

    def _find_page(self, connection: sqlite3.Connection) -> tuple[int, int]:
        rows = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'journal_mark'"
        ).fetchall()
        if not rows:
            return 0, 0
        # SQLCipher says it as a text.
        size = int(connection.execute("PRAGMA page_size").fetchone()[0])
        return (rows[0][0] - 1) * size, size

    def _lost(self, sentence: str, is_whole: bool) -> BookLost:
        return BookLost(translate("Book", sentence, self._path.name), is_whole)


def _is_marked_soon(log: Path, mark: marks.Mark) -> bool:
    """Whether the log that was cut goes on with this mark in a moment."""
    for _look in range(_LOOKS):
        time.sleep(_BETWEEN)
        if log.exists() and log.stat().st_size:
            return marks.continues(log, mark)
    return False
