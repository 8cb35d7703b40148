"""Faults of the world by their codes (locked, full, damaged, gone) as sentences; bugs pass."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from kehuapp import disk
from kehuapp.disk import (
    DAMAGED,
    FULL,
    IN_USE,
    NO_PLACE,
    READ_ONLY,
    TOO_LARGE,
    UNREADABLE,
    UNWRITABLE,
)
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.i18n import translate

#: By SQLite's primary result code (https://www.sqlite.org/rescode.html).
_BY_CODE = {
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: NO_PLACE,
    sqlite3.SQLITE_PROTOCOL: IN_USE,
    sqlite3.SQLITE_IOERR: UNREADABLE,
    sqlite3.SQLITE_NOLFS: TOO_LARGE,
}
#: Of the many causes of SQLITE_IOERR those that only a write has.
_WRITING = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_DELETE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_COMMIT_ATOMIC,
}


@contextlib.contextmanager
def file_troubles(path: Path) -> Iterator[None]:
    """Turn the world's faults (locked, full, read-only, damaged) into BookTrouble; bugs pass."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise_trouble(error, path)


def raise_trouble(error: sqlite3.Error | OSError, path: Path) -> NoReturn:
    """Raise what a fault of the world means, or the error itself when it is a bug."""
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        # Another window or desk took it out after it was chosen here; the file itself is well.
        raise Trouble(
            translate(
                "Book",
                "What this belongs to is no longer in the book: it was taken out in the "
                "meantime. Nothing was changed.",
            )
        ) from error
    sentence = sentence_of(error, path.name)
    if sentence is None:
        raise error
    raise BookTrouble(sentence) from error


def sentence_of(error: sqlite3.Error | OSError, name: str) -> str | None:
    """What a fault of the world means for the book of this name; None for a bug."""
    if isinstance(error, OSError):
        words = disk.words_of(error)
        return None if words is None else translate("Book", words, name)
    code = getattr(error, "sqlite_errorcode", None)  # none in what Python's own module refuses
    if code is None:
        return None
    if code in _WRITING:
        return translate("Book", UNWRITABLE, name)
    found = _BY_CODE.get(code & 0xFF)
    return None if found is None else translate("Book", found, name)
