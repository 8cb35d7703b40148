"""Putting another file under a book's name while nobody has it open; which one is not known here.

Whatever stops it, the file under the name is the old book or the new one, and what lay beside the
old one (its log) is never played into the new one.
"""

import contextlib
import errno
import glob
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from kehuapp import paths
from kehuapp.disk import DAMAGED, IN_USE, remove_file, replace_file
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.i18n import translate
from kehuapp.store.sqlite import copies, marks
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.held import is_open_here
from kehuapp.store.sqlite.opening import part_from_foreign_log
from kehuapp.store.sqlite.troubles import file_troubles

LOGS = ("-wal", "-journal")
#: Bytes of a file on which each who reads it has a lock, as SQLite lays them out
#: (https://www.sqlite.org/src/file/src/os.h); with a log each who has it open holds one.
_SHARED_FIRST, _SHARED_LENGTH = 0x40000000 + 2, 510
_PART = 1 << 22


def refuse_if_open(path: Path) -> None:
    """BookTrouble when some program has the file open, this one too."""
    if is_open_here(path) or _is_locked(path):
        raise BookTrouble(translate("Book", IN_USE, path.name))


def _is_locked(path: Path) -> bool:
    """On Windows a file that is open cannot be renamed, which says the same later."""
    if sys.platform == "win32":
        return False
    import fcntl

    with contextlib.suppress(OSError), path.open("r+b") as file:  # which cannot be opened is not
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_LENGTH, _SHARED_FIRST)
        except OSError as error:
            return error.errno in (errno.EACCES, errno.EAGAIN)
    return False


def copy_raw(source: Path, target: Path, progress: Callable[[int], None]) -> None:
    """Copy the bytes of a file and of its log, as they are; `target` is new."""
    for end in ("", *LOGS):
        from_here = source.with_name(source.name + end)
        if end and not (from_here.exists() and from_here.stat().st_size):
            continue
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        handle = os.open(target.with_name(target.name + end), flags, 0o600)
        with from_here.open("rb") as old, os.fdopen(handle, "wb") as new:
            while part := _read(old, source):
                new.write(part)
                progress(len(part))
            new.flush()
            os.fsync(new.fileno())


def _read(file: BinaryIO, path: Path) -> bytes:
    with file_troubles(path):
        return file.read(_PART)


def make_single(path: Path, note: str = "") -> None:
    """Take the log of a copy into it, so that it is one file that nothing else belongs to. With a
    `note` (when, why) it says itself that it is a copy, without one it does not any more."""
    with contextlib.closing(drivers.connect(drivers.uri(path, "mode=rw"), path)) as connection:
        connection.execute("PRAGMA trusted_schema = 0")
        connection.execute("PRAGMA journal_mode = DELETE")
        found = "SELECT 1 FROM sqlite_master WHERE name = 'journal_mark'"
        if connection.execute(found).fetchone():
            connection.execute(marks.PART)
            connection.execute(*((marks.NOTE, (note,)) if note else (marks.UNNOTE,)))
        connection.commit()
        if not copies.is_whole(connection):
            raise BookTrouble(translate("Book", DAMAGED, path.name))
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def keep_aside(path: Path, aside: Path, note: str, progress: Callable[[int], None]) -> None:
    """Copy a book that is not open, with its log in it; where it is damaged the files as they are.

    SQLite sees the copy first: of a damaged file it would throw the log away. It has its name when
    it is whole.
    """
    paths.make_private(aside.parent)
    new = aside.with_name(aside.name + "-new")
    try:
        copy_raw(path, new, progress)
        part_from_foreign_log(new)
        make_single(new, note)
    except drivers.faults(OSError, Trouble):
        _keep_raw(path, aside, new, progress)
        return
    except BaseException:
        _remove(new)
        raise
    for log in aside.parent.glob(f"{glob.escape(new.name)}-*-set-aside-*"):
        replace_file(log, log.with_name(log.name.replace(new.name, aside.name)))
    replace_file(new, aside)
    copies.make_sure(aside.parent)
    # The log goes into the file as well, as at every opening: until the file is replaced it is the
    # book with all that is in it.
    with (
        contextlib.suppress(*drivers.faults(Trouble)),
        contextlib.closing(drivers.connect(drivers.uri(path, "mode=rw"), path)) as connection,
    ):
        part_from_foreign_log(path)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _keep_raw(path: Path, aside: Path, new: Path, progress: Callable[[int], None]) -> None:
    """A damaged file and its logs as they are; it has its name when all of it is there."""
    _remove(new)
    try:
        copy_raw(path, new, progress)
        for end in (*LOGS, ""):
            made = new.with_name(new.name + end)
            if made.exists():
                replace_file(made, aside.with_name(aside.name + end))
    except BaseException:
        _remove(new)
        raise
    copies.make_sure(aside.parent)


def _remove(path: Path) -> None:
    for end in ("", *LOGS, "-shm"):
        remove_file(path.with_name(path.name + end))


def put_in_place(made: Path, path: Path) -> None:
    """Give a finished file the name of a book of which all is kept elsewhere.

    The old log goes first: without it the old file is the book as it was when it was last folded,
    but beside the new file it could be played into that.
    """
    for end in (*LOGS, "-shm"):
        remove_file(path.with_name(path.name + end))
    replace_file(made, path)
    copies.make_sure(path.parent)
