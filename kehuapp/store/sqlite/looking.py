"""Looking into a book's file that is not open, without writing into it or beside it."""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from kehuapp.disk import DAMAGED
from kehuapp.errors import BookLocked
from kehuapp.i18n import translate
from kehuapp.store import migrations
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.counting import count
from kehuapp.store.sqlite.opening import APPLICATION_ID
from kehuapp.store.sqlite.troubles import sentence_of

_BETWEEN_LOOKS = 50_000  # steps of SQLite's machine


class Inside(NamedTuple):
    """What is in a file: customers, and rows by what is counted, none of what is in the trash.

    `is_whole`: it can be put back; otherwise `trouble` is the sentence that says why not, with
    `is_locked` because nobody said its password.
    """

    customers: int
    counts: dict[str, int]
    is_whole: bool
    trouble: str
    is_locked: bool = False


def look_into(copy: Path, cancelled: Callable[[], bool] = lambda: False, name: str = "") -> Inside:
    """Look through a whole copy, which is called `name` where that is not its file's: integrity,
    references, counts. Broken off by `cancelled`, nothing is said of it."""
    name = name or copy.name
    try:
        with _to_look(copy) as address, _reader(address, copy) as reader:
            reader.set_progress_handler(cancelled, _BETWEEN_LOOKS)
            trouble = _trouble_of(reader, name)
            counts = {} if trouble else count(reader)
    except BookLocked as locked:
        return Inside(0, {}, False, str(locked), True)
    except drivers.faults(OSError) as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            return Inside(0, {}, False, "")
        words = sentence_of(error, name) or translate("Book", DAMAGED, name)
        return Inside(0, {}, False, words)
    return Inside(counts.get("contacts", 0), counts, not trouble, trouble)


@contextlib.contextmanager
def _to_look(copy: Path) -> Iterator[str]:
    """The file itself where all is in it; otherwise a copy of it and its log in a folder of their
    own, as taking in the log would write beside it."""
    logs = [copy.with_name(copy.name + end) for end in ("-wal", "-journal")]
    there = [log for log in logs if log.exists() and log.stat().st_size]
    if not there:
        yield drivers.uri(copy, "immutable=1")
        return
    with tempfile.TemporaryDirectory(prefix="kehuapp-", ignore_cleanup_errors=True) as away:
        for file in (copy, *there):
            shutil.copyfile(file, Path(away) / file.name)
        yield drivers.uri(Path(away) / copy.name, "mode=rw")


def _reader(uri: str, copy: Path) -> contextlib.closing[sqlite3.Connection]:
    reader = drivers.connect(uri, copy)
    reader.execute("PRAGMA trusted_schema = 0")
    return contextlib.closing(reader)


def _trouble_of(reader: sqlite3.Connection, name: str) -> str:
    """What stands in the way of putting a file back; "" when nothing does."""
    application, version = (
        reader.execute(f"PRAGMA {pragma}").fetchone()[0]
        for pragma in ("application_id", "user_version")
    )
    if application != APPLICATION_ID:
        return translate("Book", "%1 is not a customer book but a file of another program.", name)
    if version > len(migrations.MIGRATIONS):
        return translate(
            "Book",
            "%1 was written by a newer version of this program. "
            "Install the newer version to open it.",
            name,
        )
    is_whole = reader.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    if not is_whole or reader.execute("PRAGMA foreign_key_check").fetchone() is not None:
        return translate("Book", DAMAGED, name)
    return ""


def has_customer(copy: Path, uuid: str) -> bool | None:
    """Whether a copy has this customer, in the trash too; None where it cannot be read."""
    try:
        with _to_look(copy) as address, _reader(address, copy) as reader:
            return bool(reader.execute("SELECT 1 FROM contact WHERE uuid = ?", (uuid,)).fetchall())
    except drivers.faults(OSError, BookLocked):
        return None
