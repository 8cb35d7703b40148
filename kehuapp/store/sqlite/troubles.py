"""Faults of the world by their codes (locked, full, damaged, gone) as sentences; bugs pass."""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from kehuapp.errors import BookTrouble, Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

_IN_USE = QT_TRANSLATE_NOOP(
    "Book", "%1 is in use by another program. Close it there and try again."
)
_FULL = QT_TRANSLATE_NOOP(
    "Book",
    "There is no room left on the disk for %1. Nothing was changed; free some space and try again.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Book",
    "%1 may not grow any more: this disk or this computer sets a limit to the size of a file. "
    "Nothing was changed; copy the book to another disk and open it there.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Book",
    "%1 cannot be written: the file or its folder is read-only. "
    "Copy it to a folder of your own and open it there.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Book", "%1 is damaged or not a customer book. Open your latest backup."
)
_NO_PLACE = QT_TRANSLATE_NOOP(
    "Book", "%1 cannot be opened. Look whether its folder exists and may be written."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Book",
    "%1 cannot be read at the moment: the disk does not answer. Look whether the stick or the "
    "network drive is still there; what was saved is not lost by this.",
)
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "Book",
    "%1 could not be written: the disk refused it. Nothing was changed; look whether the disk "
    "is full or the stick or the network drive is still there.",
)

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
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _NO_PLACE,
    sqlite3.SQLITE_PROTOCOL: _IN_USE,
    sqlite3.SQLITE_IOERR: _UNREADABLE,
    sqlite3.SQLITE_NOLFS: _TOO_LARGE,
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
#: By the name of the system's number (those that this system has).
_BY_ERRNO = {
    getattr(errno, name): words
    for words, names in (
        (_FULL, "ENOSPC EDQUOT"),
        (_TOO_LARGE, "EFBIG"),
        (_READ_ONLY, "EROFS EACCES EPERM"),
        (_IN_USE, "EBUSY ETXTBSY"),
        (_UNREADABLE, "EIO ESTALE ENODEV ENXIO ENOTCONN EHOSTDOWN ETIMEDOUT"),
        (_NO_PLACE, "ENOENT ENOTDIR EISDIR ENAMETOOLONG EEXIST EINVAL ELOOP"),
    )
    for name in names.split()
    if hasattr(errno, name)
}
#: By Windows' own number where Python's errno for it says less or something else
#: (https://learn.microsoft.com/windows/win32/debug/system-error-codes).
_BY_WINERROR = {
    21: _UNREADABLE,  # ERROR_NOT_READY: the stick is out, and Python says EACCES
    23: _UNREADABLE,  # ERROR_CRC
    32: _IN_USE,  # ERROR_SHARING_VIOLATION
    33: _IN_USE,  # ERROR_LOCK_VIOLATION
    39: _FULL,  # ERROR_HANDLE_DISK_FULL
    53: _UNREADABLE,  # ERROR_BAD_NETPATH
    55: _UNREADABLE,  # ERROR_DEV_NOT_EXIST
    59: _UNREADABLE,  # ERROR_UNEXP_NET_ERR
    64: _UNREADABLE,  # ERROR_NETNAME_DELETED
    112: _FULL,  # ERROR_DISK_FULL
    223: _TOO_LARGE,  # ERROR_FILE_TOO_LARGE
    1117: _UNREADABLE,  # ERROR_IO_DEVICE
    1167: _UNREADABLE,  # ERROR_DEVICE_NOT_CONNECTED
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


def sentence_of(error: sqlite3.Error | OSError, name: str) -> str | None:
    """What a fault of the world means for the book of this name; None for a bug."""
    if isinstance(error, OSError):
        by_system = _BY_WINERROR.get(getattr(error, "winerror", None) or 0)
        words = by_system or _BY_ERRNO.get(error.errno or 0)
        return None if words is None else translate("Book", words, name)
    code = getattr(error, "sqlite_errorcode", None)  # none in what Python's own module refuses
    if code is None:
        return None
    if code in _WRITING:
        return translate("Book", _UNWRITABLE, name)
    found = _BY_CODE.get(code & 0xFF)
    return None if found is None else translate("Book", found, name)
