"""Opening a book to look at it, without writing a byte into its file; the looking is elsewhere."""

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kehuapp import paths
from kehuapp.store import migrations
from kehuapp.store.database import Book
from kehuapp.store.engine import Values
from kehuapp.store.sqlite import marks
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.store.sqlite.held import hold, let_go
from kehuapp.store.sqlite.opening import check_header, migrate


class ReaderOf:
    """What the journal is read with where a file is no book with an engine yet."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """The rows of a read."""
        return self._connection.execute(sql, values).fetchall()


@contextlib.contextmanager
def to_look_at(path: Path) -> Iterator[Book]:
    """A book that can only be read; of an older version a copy that is brought up to date.

    Trouble when it is no book of ours, or cannot be read.
    """
    file = paths.real_file(path)
    check_header(file)
    log = file.with_name(file.name + "-wal")
    # As long as nobody has it open, not even the index of a log is made beside it.
    option = "mode=ro" if log.exists() and not _is_foreign(file, log) else "immutable=1"
    engine = SqliteEngine(file, read_as=drivers.uri(file, option))
    with contextlib.ExitStack() as ended:
        ended.callback(engine.close)
        if engine.rows("PRAGMA user_version")[0][0] != len(migrations.MIGRATIONS):
            folder = ended.enter_context(tempfile.TemporaryDirectory(prefix="kehuapp-"))
            copy = Path(folder) / file.name
            _copy(file, copy)
            writer = SqliteEngine(copy)
            try:
                migrate(writer, copy)
            finally:
                writer.close()
            engine = SqliteEngine(copy, read_as=drivers.uri(copy, "immutable=1"))
            ended.callback(engine.close)
        yield Book(path, engine)


def _is_foreign(file: Path, log: Path) -> bool:
    mark = marks.in_file(file)
    return mark is not None and not marks.continues(log, mark)


def _copy(file: Path, copy: Path) -> None:
    held = hold(file)
    try:
        held.copy_to(copy)
    finally:
        let_go(held)
    log = file.with_name(file.name + "-wal")
    if log.exists():
        copy.with_name(copy.name + "-wal").write_bytes(log.read_bytes())
