"""An open SQLite file: a connection for each thread, transactions, what a step records; no shop."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from kehuapp.errors import BookAway
from kehuapp.store.engine import Progress, Values
from kehuapp.store.ids import all_without_nuls, marks, without_nuls
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.marks import RENEW
from kehuapp.store.sqlite.standing import Standing
from kehuapp.store.sqlite.troubles import file_troubles, raise_trouble, read_only_trouble

if TYPE_CHECKING:
    from kehuapp.store.sqlite.triggers import Recorder

BUSY_SECONDS = 5
#: What SQLite says of a file that became another under its hands.
_OF_ANOTHER_FILE = (
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_SCHEMA,
)
#: What keeps a file from being packed now, and not for ever.
_LATER = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
)
_BETWEEN_LOOKS = 50_000  # steps of SQLite's machine, about a millisecond
#: Rows in one statement of a bulk insert: a quarter faster than a statement each, as the highest
#: id of the table is looked up and written once.
_TOGETHER = 25
_PRAGMAS = (
    "PRAGMA synchronous = full",
    "PRAGMA foreign_keys = 1",
    "PRAGMA trusted_schema = 0",
    "PRAGMA temp_store = memory",
    "PRAGMA cache_size = -16000",
)


class SqliteEngine:
    """The engine of `store.engine`, behind which stands one file.

    `log` is SQLite's word for where a write is kept until it is whole: "wal" or "delete".
    `read_as` is the address under which a file is opened that cannot be written, and `away` what
    lives as long as the engine: the folder of a copy.
    """

    def __init__(
        self, path: Path, *, log: str = "wal", read_as: str = "", away: object = None
    ) -> None:
        self._path = path
        self._log = log
        self._read_as = read_as
        self._away = away
        self._standing = Standing(path, has_log=log == "wal")
        self._local = threading.local()
        self._peewee: Any = None
        self._put_away = ""  # why none is opened now

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's own, opened when it is first asked for."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            if self._put_away:
                raise BookAway(self._put_away)
            found = self._local.connection = self._connect()
        return found

    def put_away(self, why: str) -> None:
        """Close this thread's connection and open none, saying why; with "" they are opened
        again."""
        self._put_away = why
        self.close()

    def _connect(self) -> sqlite3.Connection:
        with file_troubles(self._path):
            self._standing.hold()
            try:
                return self._connected()
            except BaseException as error:
                try:
                    self._standing.read_through(error)
                finally:
                    self._standing.let_go()
                raise

    def _connected(self) -> sqlite3.Connection:
        made = drivers.connect(
            self._read_as or self._path, self._path, timeout=BUSY_SECONDS, isolation_level=None
        )
        first = "query_only = 1" if self._read_as else f"journal_mode = {self._log}"
        try:
            for pragma in (f"PRAGMA {first}", *_PRAGMAS):
                made.execute(pragma)
        except BaseException:
            made.close()
            raise
        return made

    def close(self) -> None:
        """Close this thread's connection; the next statement opens another."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is not None:
            self._local.connection = None
            if self._standing.may_close(found):
                found.close()
                self._standing.let_go()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return bool(self._read_as)

    def look(self) -> None:
        """BookLost when the file under the book's name is no longer the one that is open."""
        connection = self.connection
        try:
            self._standing.look(connection)
        except drivers.faults(OSError) as error:
            self._standing.read_through(error)
            raise_trouble(error, self._path)

    @contextlib.contextmanager
    def _troubles(self) -> Iterator[None]:
        """Say the world's faults in what is done here."""
        try:
            yield
        except drivers.faults() as error:
            self._trouble(error)

    def _trouble(self, error: Exception) -> NoReturn:
        """Of a file that was overwritten, or that the disk does not give, SQLite only sees that it
        is damaged."""
        self._standing.read_through(error)
        if (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF in _OF_ANOTHER_FILE:
            self.look()
        raise_trouble(error, self._path)

    def is_closed(self) -> bool:
        """Whether this thread has no connection."""
        return getattr(self._local, "connection", None) is None

    def rows(self, sql: str, values: Values = ()) -> list[Any]:
        """All rows of a read; BookTrouble when the file cannot be read."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except drivers.faults() as error:
            self._trouble(error)

    def rows_many(self, reads: Sequence[tuple[str, Values]]) -> list[list[Any]]:
        """All rows of several reads; a file is so near that they are sent one by one."""
        try:
            execute = self.connection.execute
            return [execute(sql, values).fetchall() for sql, values in reads]
        except drivers.faults() as error:
            self._trouble(error)

    def each(self, sql: str, values: Values = ()) -> Iterator[Any]:
        """Rows of a read one by one."""
        try:
            yield from self.connection.execute(sql, values)
        except drivers.faults() as error:
            self._trouble(error)

    def execute(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        """Run one statement; BookTrouble when the file cannot be read or written."""
        try:
            if (recorder := self._recorder) is not None:
                recorder.expect(sql)
            return self.connection.execute(sql, without_nuls(values))
        except drivers.faults() as error:
            self._trouble(error)

    def execute_many(self, sql: str, rows: Iterable[Values]) -> None:
        """Run one statement once for each row."""
        with self._troubles():
            if (recorder := self._recorder) is not None:
                recorder.expect(sql)
            self.connection.executemany(sql, all_without_nuls(rows))

    @contextlib.contextmanager
    def transaction(self, *, write: bool) -> Iterator[None]:
        """One view of the book, or with `write` the only writer; inside another one, join it."""
        connection = self.connection
        if connection.in_transaction:
            yield
            return
        if write and self.read_only:
            raise read_only_trouble(self._path)
        self.execute("BEGIN IMMEDIATE" if write else "BEGIN")
        try:
            if write:  # nobody else writes now: what stands there stays as long as it takes
                self.look()
            if write and self._log == "delete":
                self.execute(RENEW)  # what is kept to take the write back begins with this page
            before = connection.total_changes
            yield
            if self._log == "wal" and connection.total_changes != before:
                self.execute(RENEW)
            if write:  # an import takes a while
                self.look()
            self.execute("COMMIT")
        except BaseException as error:
            with contextlib.suppress(*drivers.faults()):  # a full disk has rolled back by itself
                connection.execute("ROLLBACK")
            if isinstance(error, drivers.faults()):  # of rows that were fetched later
                self._trouble(error)
            raise
        finally:
            self._local.recorder = None

    def peewee(self) -> Any:
        """Peewee's database over these connections, to which the tables are bound for a write."""
        if self._peewee is None:
            from kehuapp.store.sqlite.peewee_database import PeeweeDatabase

            self._peewee = PeeweeDatabase(self.execute)
        return self._peewee

    def record_into(self, step_id: int) -> None:
        """From here on, note the rows of journaled tables, before and after, under this step."""
        from kehuapp.store.sqlite.triggers import Recorder

        with self._troubles():
            self._local.recorder = Recorder(self.connection, step_id)

    def record_nothing(self) -> None:
        """Note no rows any more."""
        with self._troubles():
            if (recorder := self._recorder) is not None:
                recorder.end()
        self._local.recorder = None

    @property
    def _recorder(self) -> "Recorder | None":
        """What records the step that this thread writes."""
        return getattr(self._local, "recorder", None)

    def insert_rows(self, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> range:
        """Insert rows (without id) under contiguous new ids, unrecorded, and return these.

        Row triggers would make this three times slower, so the insert trigger is away meanwhile.
        """
        from kehuapp.store.sqlite import triggers

        connection = self.connection
        used = self.rows("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        first = (used[0][0] if used else 0) + 1
        ids = range(first, first + len(rows))
        whole = [(row_id, *row) for row_id, row in zip(ids, all_without_nuls(rows), strict=True)]
        into, one = f"INSERT INTO {table} (id, {', '.join(names)}) VALUES ", marks(["id", *names])
        left = len(whole) % _TOGETHER
        with self._troubles(), triggers.inserts_unnoticed(connection, table):
            connection.executemany(
                into + ", ".join([one] * _TOGETHER),
                (
                    [*chain.from_iterable(whole[start : start + _TOGETHER])]
                    for start in range(0, len(whole) - left, _TOGETHER)
                ),
            )
            connection.executemany(into + one, whole[len(whole) - left :])
        return ids

    def json_field(self, text: str, name: str) -> str:
        """In a statement: the field of this name in a column of JSON."""
        from kehuapp.store.sqlite import json_words

        return json_words.json_field(text, name)

    def day_after(self, day: str, days: int) -> str:
        """In a statement: the ISO day so many days after the one in a column."""
        return f"date({day}, '+{int(days)} days')"

    def json_image(self, columns: Iterable[str], prefix: str = "") -> str:
        """In a statement: these columns of a row as one object of JSON."""
        from kehuapp.store.sqlite import json_words

        return json_words.json_object(columns, prefix)

    def odd_column(self, table: str, where: str) -> str | None:
        """A column of these rows that says what it may not, None when all are sound."""
        from kehuapp.store.sqlite import soundness

        with file_troubles(self._path):
            return soundness.odd_column(self.connection, table, where)

    def put_off_foreign_keys(self) -> None:
        """Let the keys of this transaction be checked at its end."""
        self.execute("PRAGMA defer_foreign_keys = ON")

    def revision(self) -> tuple[int, int]:
        """What others wrote and what this thread wrote: each equal as long as they did not."""
        others: int = self.execute("PRAGMA data_version").fetchone()[0]
        return others, self.connection.total_changes

    @contextlib.contextmanager
    def stopped_when(self, is_over: Callable[[], bool]) -> Iterator[None]:
        """Break off what this thread reads in here as soon as that is true."""
        connection = self.connection
        connection.set_progress_handler(is_over, _BETWEEN_LOOKS)
        try:
            yield
        finally:
            with contextlib.suppress(*drivers.faults()):  # closed meanwhile
                connection.set_progress_handler(None, 0)

    def read_once(self) -> None:
        """Keep few pages of what this thread reads: nothing is read twice."""
        self.execute("PRAGMA cache_size = -1000")

    def begin_erasing(self) -> bool:
        """From here on what is deleted is overwritten, too. False while another program reads in
        the log, so that it could not be cut."""
        if self.read_only:
            raise read_only_trouble(self._path)
        self.execute("PRAGMA secure_delete = 1")
        return not self.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()[0]

    def wipe(self) -> bool:
        """Leave nothing in the file and its log of what was deleted. False when another program
        reads in it, or the disk is full or refuses it; what was committed before stays."""
        connection = self.connection
        try:
            connection.execute("VACUUM")  # older versions left what they deleted in gaps
            if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                return False
            # A log without a mark would seem to be another file's to all who have the book open.
            connection.execute(RENEW)
        except drivers.faults() as error:
            if (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF not in _LATER:
                self._trouble(error)
            return False
        self.look()
        return True

    def copy_to(self, target: Path, progress: Progress | None = None, note: str = "") -> None:
        """A checked copy of the book as one file, there as a whole or not at all."""
        from kehuapp.store.sqlite import copies  # a start gets along without it

        connection = self.connection
        try:
            copies.copy_book(connection, self._path, target, progress, note)
        except drivers.faults() as error:
            if copies.is_of_source(error):
                self._trouble(error)
            raise
