"""A book: opening it, reading and writing it in one transaction and one undo step; no subjects."""

import contextlib
import json
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import peewee as pw

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import migrations
from kehuapp.store.copies import copy_book
from kehuapp.store.schema import JOURNALED, Table, current_database, utc_now

APPLICATION_ID = 0x4B454855  # "KEHU"
SUFFIX = ".kehu"
BUSY_SECONDS = 5

#: Called before a step commits with the ids of the contacts and comments it touched.
Derive = Callable[["Book", set[int], set[int]], None]


def _install_triggers(conn: sqlite3.Connection) -> None:
    """Make the temporary triggers that write a step's rows, before and after, into the journal.

    Only a connection that writes needs them: they cost as much as ten reads.
    """
    if conn.execute("SELECT 1 FROM temp.sqlite_master WHERE name = 'journal_now'").fetchone():
        return
    statements = [sql for table in JOURNALED for sql in trigger_statements(table)]
    try:
        conn.executescript(
            "BEGIN; CREATE TEMP TABLE journal_now (step_id INTEGER);\n"
            + ";\n".join(statements)
            + ";\nCOMMIT"
        )
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def _row_image(table: type[Table], prefix: str) -> str:
    pairs = ", ".join(f"'{c}', {prefix}.{c}" for c in columns(table))
    return f"json_object({pairs})"


def columns(table: type[Table]) -> list[str]:
    """Column names of a table, the id first."""
    return [field.column_name for field in table._meta.sorted_fields]


def trigger_statements(table: type[Table]) -> list[str]:
    """The three statements that record inserts, updates and deletes of one table."""
    name = table._meta.table_name
    kinds = (
        ("INSERT", "new", False, True),
        ("UPDATE", "new", True, True),
        ("DELETE", "old", True, False),
    )
    return [
        f"CREATE TEMP TRIGGER IF NOT EXISTS journal_{name}_{verb.lower()} AFTER {verb} "
        f"ON main.{name} WHEN (SELECT step_id FROM journal_now) IS NOT NULL BEGIN "
        "INSERT INTO journal_row (step_id, table_name, row_id, before, after) VALUES ("
        f"(SELECT step_id FROM journal_now), '{name}', {row}.id, "
        f"{_row_image(table, 'old') if before else 'NULL'}, "
        f"{_row_image(table, 'new') if after else 'NULL'}); END"
        for verb, row, before, after in kinds
    ]


@dataclass
class Step:
    """The open transaction; `id` names it in the journal (None: nothing was changed)."""

    book: "Book"
    id: int | None

    def bulk_insert(
        self, table: type[Table], names: Sequence[str], rows: Sequence[Sequence[Any]]
    ) -> range:
        """Insert rows (without id) under contiguous new ids and return these, journaled as a range.

        Row triggers would make this three times slower, so the insert trigger is away meanwhile.
        """
        if not rows:
            return range(0)
        name = table._meta.table_name
        database = self.book.database
        used = self.book.query("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,))
        first = (used[0][0] if used else 0) + 1
        ids = range(first, first + len(rows))
        database.execute_sql(f"DROP TRIGGER IF EXISTS temp.journal_{name}_insert")
        marks = ", ".join("?" * (len(names) + 1))
        database.connection().executemany(
            f"INSERT INTO {name} (id, {', '.join(names)}) VALUES ({marks})",
            ((row_id, *row) for row_id, row in zip(ids, rows, strict=True)),
        )
        database.execute_sql(trigger_statements(table)[0])
        self.record_range(name, ids)
        return ids

    def record_range(self, table_name: str, ids: range) -> None:
        """Write into the journal that these rows are new."""
        longer = self.book.database.execute_sql(
            "UPDATE journal_range SET last_id = ? "
            "WHERE step_id = ? AND table_name = ? AND last_id = ?",
            (ids[-1], self.id, table_name, ids[0] - 1),
        )
        if not longer.rowcount:
            self.book.database.execute_sql(
                "INSERT INTO journal_range (step_id, table_name, first_id, last_id) "
                "VALUES (?, ?, ?, ?)",
                (self.id, table_name, ids[0], ids[-1]),
            )


class Book:
    """One open book file; pass it along, never keep it in a global."""

    def __init__(self, path: Path, derive: Derive | None = None) -> None:
        self.path = path
        self.derive = derive
        self.database: Any = pw.SqliteDatabase(
            str(path),
            pragmas={
                "journal_mode": "wal",
                "synchronous": "full",
                "foreign_keys": 1,
                "trusted_schema": 0,
                "temp_store": "memory",
                "cache_size": -16000,
            },
            timeout=BUSY_SECONDS,
            thread_safe=True,
            autoconnect=True,
        )
        self._local = threading.local()

    def close(self) -> None:
        """Close this thread's connection; a worker closes its own when its job ends."""
        self.database.close()

    @property
    def open_step(self) -> Step | None:
        """The step that this thread is writing, or None."""
        return getattr(self._local, "step", None)

    def query(self, sql: str, params: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a plain read."""
        rows: list[tuple[Any, ...]] = self.database.execute_sql(sql, tuple(params)).fetchall()
        return rows

    def each(self, sql: str, params: Iterable[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Rows of a plain read one by one, for tables that would fill the memory."""
        rows: Iterator[tuple[Any, ...]] = self.database.execute_sql(sql, tuple(params))
        return rows

    def read_once(self) -> None:
        """Let this thread's connection keep few pages, as nothing that it reads is read twice."""
        self.query("PRAGMA cache_size = -1000")

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Bind the tables to this book on this thread."""
        token = current_database.set(self.database)
        try:
            yield
        finally:
            current_database.reset(token)

    @contextlib.contextmanager
    def writing(self, label: str, *args: object) -> Iterator[Step]:
        """Open one transaction and one undo step; inside another one, join it.

        `label` is a source text marked with QT_TRANSLATE_NOOP("Step", …); `args` fill its %1 %2.
        A step that changed nothing leaves no trace and ends with ``step.id`` None.
        """
        outer = self.open_step
        if outer is not None:
            with self.reading():
                yield outer
            return
        with self.reading(), sqlite_troubles(self.path):
            _install_triggers(self.database.connection())
            self.database.execute_sql("BEGIN IMMEDIATE")
            step = Step(self, None)
            self._local.step = step
            try:
                step.id = self._begin_step(label, args)
                yield step
                self._end_step(step)
                self.database.execute_sql("COMMIT")
            except BaseException:
                with contextlib.suppress(pw.OperationalError):  # a full disk rolls back by itself
                    self.database.execute_sql("ROLLBACK")
                with contextlib.suppress(pw.OperationalError):
                    self.database.execute_sql("DELETE FROM journal_now")
                raise
            finally:
                self._local.step = None

    def _begin_step(self, label: str, args: tuple[object, ...]) -> int:
        cursor = self.database.execute_sql(
            "INSERT INTO journal_step (label, args, at, state) VALUES (?, ?, ?, 'done')",
            (label, json.dumps(list(args), ensure_ascii=False, default=str), utc_now()),
        )
        self.database.execute_sql("DELETE FROM journal_now")
        self.database.execute_sql("INSERT INTO journal_now VALUES (?)", (cursor.lastrowid,))
        return int(cursor.lastrowid)

    def _end_step(self, step: Step) -> None:
        self.database.execute_sql("DELETE FROM journal_now")
        contacts, comments = touched(self, step.id)
        recorded = self.query(
            "SELECT EXISTS (SELECT 1 FROM journal_row WHERE step_id = ?) "
            "OR EXISTS (SELECT 1 FROM journal_range WHERE step_id = ?)",
            (step.id, step.id),
        )[0][0]
        if not recorded:
            self.database.execute_sql("DELETE FROM journal_step WHERE id = ?", (step.id,))
            step.id = None
            return
        # What was undone before this step can no longer be done again.
        undone = self.database.execute_sql(
            "UPDATE journal_step SET state = 'gone' WHERE state = 'undone'"
        )
        if undone.rowcount:
            # This step may show a picture that an undone one brought.
            self.database.execute_sql(
                "INSERT OR IGNORE INTO picture (sha256, mime, width, height, data) "
                "SELECT sha256, mime, width, height, data FROM journal_picture WHERE sha256 IN "
                "(SELECT sha256 FROM comment_picture UNION "
                "SELECT photo FROM contact WHERE photo IS NOT NULL)"
            )
            self.database.execute_sql(
                "DELETE FROM journal_picture WHERE step_id IN "
                "(SELECT id FROM journal_step WHERE state = 'gone')"
            )
        if self.derive:
            self.derive(self, contacts, comments)


def touched(book: Book, step_id: int | None) -> tuple[set[int], set[int]]:
    """Ids of the contacts and comments whose rows, or whose children's rows, a step wrote."""
    owned = [
        t._meta.table_name
        for t in JOURNALED
        if "contact_id" in columns(t)
        and t._meta.table_name not in ("group_member", "trip_stop", "interaction", "sale")
    ]
    marks = ", ".join(f"'{name}'" for name in owned)
    contacts = {
        row[0]
        for row in book.query(
            "SELECT row_id FROM journal_row WHERE step_id = ?1 AND table_name = 'contact' UNION "
            "SELECT json_extract(coalesce(after, before), '$.contact_id') FROM journal_row "
            f"WHERE step_id = ?1 AND table_name IN ({marks})",
            (step_id,),
        )
        if row[0] is not None  # a comment in the inbox
    }
    comments = {
        row[0]
        for row in book.query(
            "SELECT row_id FROM journal_row WHERE step_id = ? AND table_name = 'comment'",
            (step_id,),
        )
    }
    for name, first, last in book.query(
        "SELECT table_name, first_id, last_id FROM journal_range WHERE step_id = ?", (step_id,)
    ):
        if name == "contact":
            contacts.update(range(first, last + 1))
        elif name in owned:
            found = book.query(
                f"SELECT DISTINCT contact_id FROM {name} WHERE id BETWEEN ? AND ?", (first, last)
            )
            contacts.update(row[0] for row in found if row[0] is not None)
        if name == "comment":
            comments.update(range(first, last + 1))
    return contacts, comments


@contextlib.contextmanager
def sqlite_troubles(path: Path) -> Iterator[None]:
    """Turn the world's faults (locked, full, read-only, damaged) into Trouble; bugs pass."""
    try:
        yield
    except (pw.DatabaseError, sqlite3.DatabaseError, OSError) as error:
        # An OSError's own text names the path, in which any word may stand.
        message = error.strerror if isinstance(error, OSError) else None
        sentence = _sentence((message or str(error)).lower(), path.name)
        if sentence is None:
            raise
        raise Trouble(sentence) from error


#: What SQLite and the system say when a path leads nowhere.
_NO_FILE = (
    "unable to open",
    "disk i/o",
    "file exists",
    "not a directory",
    "name too long",
    "embedded null",
    "input/output error",
    "no such file",
)


def _sentence(message: str, name: str) -> str | None:
    if "locked" in message or "busy" in message:
        return translate(
            "Book", "%1 is in use by another program. Close it there and try again.", name
        )
    if "full" in message or "no space" in message:
        return translate(
            "Book",
            "There is no room left on the disk for %1. Nothing was changed; "
            "free some space and try again.",
            name,
        )
    if "readonly" in message or "read-only" in message or "permission" in message:
        return translate(
            "Book",
            "%1 cannot be written: the file or its folder is read-only. "
            "Copy it to a folder of your own and open it there.",
            name,
        )
    if "malformed" in message or "not a database" in message or "corrupt" in message:
        return translate(
            "Book", "%1 is damaged or not a customer book. Open your latest backup.", name
        )
    if any(sign in message for sign in _NO_FILE):
        return translate(
            "Book", "%1 cannot be opened. Look whether its folder exists and may be written.", name
        )
    return None


def open_book(path: Path, *, create: bool = False, derive: Derive | None = None) -> Book:
    """Open a book, bringing an older one up to date; `create` makes a missing one.

    Raises Trouble, leaving no trace, when the file is missing, empty, another program's, from a
    newer version, locked, damaged, or its folder cannot be written.
    """
    path = Path(path).absolute()
    with sqlite_troubles(path):
        fresh = not path.exists()
    if path.is_dir():
        raise Trouble(translate("Book", "%1 is a folder, not a customer book.", path.name))
    if fresh and not create:
        raise Trouble(
            translate("Book", "%1 is not there. Look whether it was moved or renamed.", path.name)
        )
    if not fresh:
        _check_header(path)
    with sqlite_troubles(path):
        if fresh:
            path.parent.mkdir(parents=True, exist_ok=True)
        book = Book(path, derive)
        try:
            book.database.connect(reuse_if_open=True)
            _migrate(book)
        except BaseException:
            book.database.close()
            if fresh:
                for end in ("", "-wal", "-shm"):
                    path.with_name(path.name + end).unlink(missing_ok=True)
            raise
    return book


def _check_header(path: Path) -> None:
    """Refuse, before anything is written to it, a file that cannot be a book."""
    log = path.with_name(path.name + "-wal")
    with sqlite_troubles(path), path.open("rb") as file:
        head = file.read(100)
        logged = log.exists() and log.stat().st_size > 0
    application, version = int.from_bytes(head[68:72]), int.from_bytes(head[60:64])
    if logged and (not head or head.startswith(b"SQLite format 3\0")):
        # After a power cut the newest header may stand in the log alone.
        with (
            sqlite_troubles(path),
            contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader,
        ):
            application = reader.execute("PRAGMA application_id").fetchone()[0]
            version = reader.execute("PRAGMA user_version").fetchone()[0]
            head = b"SQLite format 3\0"
    if not head:
        raise Trouble(translate("Book", "%1 is empty. Open your latest backup.", path.name))
    if not head.startswith(b"SQLite format 3\0") or application != APPLICATION_ID:
        raise Trouble(
            translate("Book", "%1 is not a customer book but a file of another program.", path.name)
        )
    if version > len(migrations.MIGRATIONS):
        raise Trouble(
            translate(
                "Book",
                "%1 was written by a newer version of this program. "
                "Install the newer version to open it.",
                path.name,
            )
        )


def _migrate(book: Book) -> None:
    """Run the scripts that are missing, all in one transaction; a failure leaves the old file."""
    connection = book.database.connection()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    newest = len(migrations.MIGRATIONS)
    if version == newest:
        return
    if version:
        copy_book(connection, book.path.with_name(f"{book.path.stem}-before-v{newest}{SUFFIX}"))
    scripts = "\n".join(migrations.MIGRATIONS[version:])
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{scripts}\nPRAGMA application_id = {APPLICATION_ID};\n"
            f"PRAGMA user_version = {newest};\nCOMMIT;"
        )
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
