"""A checked copy of an open book in one file, there as a whole or not at all; no sweeping."""

import contextlib
import os
import sqlite3
from pathlib import Path

from kehuapp.disk import remove_file, replace_file
from kehuapp.errors import BookTrouble
from kehuapp.i18n import translate
from kehuapp.store.engine import Progress
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.counting import count
from kehuapp.store.sqlite.marks import NOTE, PART

_READING = (
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_IOERR_SHORT_READ,
    sqlite3.SQLITE_IOERR_CORRUPTFS,
)
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_AT_ONCE = 512  # pages: a report each 2 MB
#: Pages after which they are sent to the disk: who writes into the book meanwhile waits for little.
_SYNC_EACH = 4096


def is_of_source(error: Exception) -> bool:
    """Whether a copy failed because of the book: the copy itself is only ever written."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    return code in _READING or code & 0xFF in _DAMAGE


def copy_book(
    source: sqlite3.Connection,
    path: Path,
    target: Path,
    progress: Progress | None = None,
    note: str = "",
) -> None:
    """Copy the book of this file, its log included, check the copy and put it where it belongs.

    With a `note` (when, why) it says itself that it is a copy.

    Until then it lies beside `target` as NAME-new; whatever goes wrong, `target` stays as it was.
    BookTrouble when the copy is not whole, or the book is not.
    """
    new = target.with_name(target.name + "-new")
    _remove(new)
    try:
        _write_copy(source, path, new, progress, note)
        replace_file(new, target)
    except BaseException:
        with contextlib.suppress(OSError):  # the stick is gone
            _remove(new)
        raise
    make_sure(target.parent)


def _remove(new: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        remove_file(new.with_name(new.name + end))


def _write_copy(
    source: sqlite3.Connection, path: Path, new: Path, progress: Progress | None, note: str
) -> None:
    # Nobody else on the computer may read it: it says the same as the book. The handle stays until
    # SQLite has closed the copy.
    handle = os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)

    def report(_status: int, left: int, total: int) -> None:
        if left and (total - left) % _SYNC_EACH < _AT_ONCE:
            os.fsync(handle)
        if progress is not None:
            progress(total - left, total)

    # One look at the book for the whole copy: a write meanwhile would make it begin anew.
    within = source.in_transaction
    if not within:
        source.execute("BEGIN")
    try:
        marks, counts = _marks(source), count(source)
        with contextlib.closing(drivers.connect(new, path)) as copy:
            source.backup(copy, pages=_AT_ONCE, progress=report)
            # A book at rest is one file: that is what people carry about.
            copy.execute("PRAGMA journal_mode = DELETE")
            is_same = (_marks(copy), count(copy)) == (marks, counts)
            if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'journal_mark'").fetchone():
                copy.execute(PART)  # or a log of the book that is open would seem to be its own
                if note:
                    copy.execute(NOTE, (note,))
                copy.commit()
            if not is_same or not is_whole(copy) or not _is_tied_as(source, copy):
                if not is_whole(source):
                    raise BookTrouble(
                        translate(
                            "Backup",
                            "%1 itself is damaged in places, so a copy of it would be too, and "
                            "none was made. Keep your latest backup and go on with that.",
                            path.name,
                        )
                    )
                raise BookTrouble(
                    translate(
                        "Backup",
                        "The copy did not come out whole and was thrown away; what was there "
                        "before is as it was. Try another disk or folder.",
                    )
                )
    finally:
        if not within and source.in_transaction:
            source.execute("ROLLBACK")
        os.close(handle)
    with new.open("rb+") as file:
        os.fsync(file.fileno())


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether all pages of a file hang together."""
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except drivers.faults() as error:
        if (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF in _DAMAGE:
            return False
        raise


def _is_tied_as(source: sqlite3.Connection, copy: sqlite3.Connection) -> bool:
    """Whether every row of the copy belongs to what there is, unless it does not in the book."""
    loose = copy.execute("PRAGMA foreign_key_check").fetchall()
    return not loose or source.execute("PRAGMA foreign_key_check").fetchall() == loose


def _marks(connection: sqlite3.Connection) -> tuple[int, ...]:
    return tuple(
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version", "page_count")
    )


def make_sure(folder: Path) -> None:
    """Let the new name survive a power cut, where the system can."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
