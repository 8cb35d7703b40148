"""Small files beside a book with a password, under its key; what is in them is not known here."""

import contextlib
import os
import sqlite3
from pathlib import Path

from kehuapp.store.sqlite.cipher import drivers


def write_sealed(path: Path, content: bytes, book: Path) -> None:
    """Write a new file that only the key of the book opens; OSError when that cannot be."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with contextlib.closing(drivers.connect(path, book, isolation_level=None)) as file:
            file.execute("PRAGMA journal_mode = off")
            file.execute("CREATE TABLE sealed (content BLOB)")
            file.execute("INSERT INTO sealed VALUES (?)", (content,))
    except drivers.faults() as error:
        raise _unusable(error) from error
    with path.open("rb+") as made:
        os.fsync(made.fileno())


def read_sealed(path: Path) -> bytes:
    """What such a file says. BookLocked while the book is locked, ValueError when it is damaged,
    OSError when it cannot be read now."""
    try:
        address = drivers.uri(path, "immutable=1")
        with contextlib.closing(drivers.connect(address, path)) as file:
            rows = file.execute("SELECT content FROM sealed").fetchall()
    except drivers.faults() as error:
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY):
            raise _unusable(error) from error
        raise ValueError("damaged") from error
    if len(rows) != 1 or not isinstance(rows[0][0], bytes):
        raise ValueError("damaged")
    return rows[0][0]


def _unusable(error: Exception) -> OSError:
    return OSError(str(error))
