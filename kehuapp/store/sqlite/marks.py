"""Which log belongs to which file: the mark in a book, in its raw file and in a log; no writing.

The one row of `journal_mark` says a number that every write changes, and the number before it. The
log of a program that was killed therefore holds each number of its writes and, as the one before
the first, that of the file it continues. A file with none of these was put there later: the log
would destroy it. Times say nothing: a fold cut short leaves a file newer than a log still needed.

https://www.sqlite.org/fileformat2.html (b-tree pages, the rollback journal, the WAL file)
"""

import contextlib
import re
import sqlite3
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kehuapp.errors import BookLocked
from kehuapp.store.sqlite.cipher import drivers

MAGIC = b"kehumark"
#: The number of a book that never had a mark: it was made by an older version.
NONE = bytes(16)
#: Makes the next number, in the transaction that is about to be committed.
RENEW = "UPDATE journal_mark SET before = now, now = randomblob(16)"
#: Makes a copy another file than the one that it was copied from.
PART = "UPDATE journal_mark SET before = randomblob(16), now = randomblob(16)"

#: Lets a copy say when it was made and why, whatever its file is called.
NOTE = (
    "INSERT INTO setting (name, value) VALUES ('copied', ?) "
    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
UNNOTE = "DELETE FROM setting WHERE name = 'copied'"

_MOST_STEPS = 20_000_000  # of SQLite's machine: a second
_NOTED = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ([a-z]+)", re.ASCII)
_LEAF = 0x0D  # a page of a table without pages below it
_WAL_HEAD, _FRAME_HEAD = 32, 24  # bytes
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


class Mark(NamedTuple):
    """`book` is the same in all copies of a book, `now` and `before` are of one state of it; `page`
    (from 1; 0: none) is where it stands, which another program that packs a file anew changes."""

    book: bytes
    now: bytes
    before: bytes
    page: int


def in_page(page: bytes, number: int) -> Mark | None:
    """The mark in a raw page of this number, if this is the page with the mark."""
    if len(page) < 512 or page[0] != _LEAF or page[3:5] != b"\0\1":
        return None
    at = page.find(MAGIC, int.from_bytes(page[8:10]))
    if at < 0 or len(page) < at + len(MAGIC) + 48:
        return None
    numbers = page[at + len(MAGIC) :][:48]
    return Mark(numbers[:16], numbers[16:32], numbers[32:], number)


def in_file(path: Path) -> Mark | None:
    """The mark of a file without what its log says; `NONE` numbers where it has none, and None
    where that cannot be told."""
    try:
        rows = _peek(
            path,
            "SELECT book, now, before, rootpage FROM journal_mark "
            "JOIN sqlite_master ON name = 'journal_mark'",
        )
    except drivers.faults(BookLocked) as error:
        is_older = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR
        return Mark(NONE, NONE, NONE, 0) if is_older else None
    if len(rows) != 1 or [type(part) for part in rows[0]] != [bytes, bytes, bytes, int]:
        return None
    return Mark(*rows[0])


def customers(path: Path) -> int | None:
    """How many customers a file has, without what its log says; None when that cannot be read."""
    try:
        rows = _peek(path, "SELECT count(*) FROM contact WHERE deleted_at IS NULL")
    except drivers.faults(BookLocked):
        return None
    count = rows[0][0]
    return count if isinstance(count, int) else None


def copied(path: Path) -> tuple[str, str] | None:
    """When (UTC, ISO) and why a file was made as a copy, as it says itself; None for no copy."""
    try:
        rows = _peek(path, "SELECT value FROM setting WHERE name = 'copied'")
    except drivers.faults(BookLocked):
        return None
    said = rows[0][0] if rows else None
    match = _NOTED.fullmatch(said) if isinstance(said, str) else None
    return (match[1], match[2]) if match else None


def _peek(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """A look into the bare file: the log is not looked at, nothing is locked or made, and what
    would never end is given up."""
    with contextlib.closing(drivers.connect(drivers.uri(path, "immutable=1"), path)) as reader:
        reader.execute("PRAGMA trusted_schema = 0")
        reader.set_progress_handler(lambda: True, _MOST_STEPS)
        return reader.execute(sql).fetchmany(2)


def continues(log: Path, mark: Mark) -> bool:
    """Whether a write-ahead log may be one of the file with this mark."""
    found = [in_page(page, number) for number, page in _logged_pages(log)]
    marks = [one for one in found if one is not None]
    if not marks:
        return True  # of an older version, which set no marks
    states = {(marks[0].before, marks[0].page), *((one.now, one.page) for one in marks)}
    return (mark.now, mark.page or marks[0].page) in states


def takes_back(journal: Path, mark: Mark) -> bool:
    """Whether a rollback journal, where no log can be, may be one of the file with this mark."""
    for number, page in _journaled_pages(journal):
        if (was := in_page(page, number)) is not None:
            return was.page == mark.page and was.now in (mark.now, mark.before)
    return True


def _logged_pages(log: Path) -> Iterator[tuple[int, bytes]]:
    with log.open("rb") as file:
        head = file.read(_WAL_HEAD)
        if len(head) < _WAL_HEAD or head[:3] != b"\x37\x7f\x06":
            return
        size, salts = int.from_bytes(head[8:12]), head[16:24]
        if not 512 <= size <= 65536:
            return
        while len(frame := file.read(_FRAME_HEAD + size)) == _FRAME_HEAD + size:
            if frame[8:16] != salts:  # of an earlier round of this file
                return
            yield int.from_bytes(frame[:4]), frame[_FRAME_HEAD:]


def _journaled_pages(journal: Path) -> Iterator[tuple[int, bytes]]:
    with journal.open("rb") as file:
        head = file.read(28)
        if len(head) < 28 or head[:8] != _JOURNAL_MAGIC:
            return
        records, _nonce, _pages, sector, size = struct.unpack(">5I", head[8:28])
        if not (32 <= sector <= 65536 and 512 <= size <= 65536):
            return
        file.seek(sector)
        # Each write begins with the page of the mark, so the first part of the journal has it; of
        # a part that the disk did not confirm the number is not known.
        for _record in range(records or 1):
            record = file.read(4 + size + 4)
            if len(record) < 4 + size + 4:
                return
            yield int.from_bytes(record[:4]), record[4:-4]
