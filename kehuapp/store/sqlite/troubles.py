"""Faults of the world by their codes (locked, full, damaged, gone) as sentences; bugs pass."""

import contextlib
import errno
import os
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
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.sqlite.cipher import drivers

_READ_AS_FULL = QT_TRANSLATE_NOOP(
    "Book",
    "There is no room left on the disk of %1, so it is open for reading only. "
    "Free some space and open it again.",
)
_READ_AS_KEPT = QT_TRANSLATE_NOOP(
    "Book",
    "%1 or its folder may not be written, so it is open for reading only. To change it, copy it "
    "to a folder of your own and open it there.",
)

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
#: What SQLite says where only the log cannot be made.
_MAY_BE_READ = (
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
)


@contextlib.contextmanager
def file_troubles(path: Path) -> Iterator[None]:
    """Turn the world's faults (locked, full, read-only, damaged) into BookTrouble; bugs pass."""
    try:
        yield
    except drivers.faults(OSError) as error:
        raise_trouble(error, path)


def raise_trouble(error: Exception, path: Path) -> NoReturn:
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


def read_only_trouble(path: Path) -> BookTrouble:
    """What is said of a write into a book that is open for reading only."""
    return BookTrouble(
        translate("Book", "%1 is open for reading only. Nothing was changed.", path.name)
    )


def why_only_reading(trouble: BookTrouble, path: Path) -> str:
    """Why a book that could not be opened for writing may still be read; "" where it may not."""
    cause = trouble.__cause__
    code = (getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF
    number = getattr(cause, "errno", None)
    if code not in _MAY_BE_READ and number not in (errno.ENOSPC, errno.EROFS, errno.EACCES):
        return ""
    return why_read_only(path)


def why_read_only(path: Path) -> str:
    """What keeps a file from being written: a full disk, or a right."""
    with contextlib.suppress(OSError, AttributeError):
        about = os.statvfs(path)
        if about.f_bavail == 0 and not about.f_flag & os.ST_RDONLY:
            return translate("Book", _READ_AS_FULL, path.name)
    return translate("Book", _READ_AS_KEPT, path.name)


def sentence_of(error: Exception, name: str) -> str | None:
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
