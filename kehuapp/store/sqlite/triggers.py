"""Temporary triggers that write a step's rows, before and after, into the journal; no undoing."""

import contextlib
import re
import sqlite3
from collections.abc import Iterator
from functools import cache, lru_cache

from kehuapp.store.schema import JOURNALED_COLUMNS, RECORDED_COLUMNS
from kehuapp.store.sqlite.json_words import json_object

_READS = ("SELECT", "PRAGMA", "BEGIN", "COMMIT", "ROLLBACK")
_WRITES = re.compile(r'(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(?:main\.)?"?(\w+)')


@lru_cache(maxsize=1000)
def tables_of(sql: str) -> tuple[str, ...]:
    """The journaled tables that a statement may write; all where it does not say so plainly.

    No foreign key of ours changes a row by itself, and no trigger of the book.
    """
    text = sql.lstrip()
    if text.startswith(_READS):
        return ()
    found = _WRITES.match(text)
    if found is None:
        return tuple(JOURNALED_COLUMNS)
    return (found[1],) if found[1] in JOURNALED_COLUMNS else ()


@contextlib.contextmanager
def inserts_unnoticed(connection: sqlite3.Connection, table: str) -> Iterator[None]:
    """Insert rows of a journaled table here without recording each."""
    if not _is_recorded(connection, table):
        yield
        return
    connection.execute(f"DROP TRIGGER temp.journal_{table}_insert")
    yield  # whoever fails here rolls the dropping back too
    connection.execute(_statements(table)[0])


def _is_recorded(connection: sqlite3.Connection, table: str) -> bool:
    made = "SELECT 1 FROM temp.sqlite_master WHERE name = ?"
    return connection.execute(made, (f"journal_{table}_insert",)).fetchone() is not None


@cache
def _statements(table: str) -> list[str]:
    """The three statements that record inserts, updates and deletes of one table."""
    kinds = (
        ("INSERT", "new", False, True),
        ("UPDATE", "new", True, True),
        ("DELETE", "old", True, False),
    )
    return [
        f"CREATE TEMP TRIGGER journal_{table}_{verb.lower()} AFTER {verb} "
        f"ON main.{table} WHEN (SELECT step_id FROM journal_now) IS NOT NULL BEGIN "
        "INSERT INTO journal_row (step_id, table_name, row_id, before, after) VALUES ("
        f"(SELECT step_id FROM journal_now), '{table}', {row}.id, "
        f"{json_object(RECORDED_COLUMNS[table], 'old') if before else 'NULL'}, "
        f"{json_object(RECORDED_COLUMNS[table], 'new') if after else 'NULL'}); END"
        for verb, row, before, after in kinds
    ]


class Recorder:
    """What records one step: triggers for those tables alone that the step writes into.

    Those of all tables take seven milliseconds for each connection that writes, and most steps
    write into two or three. The transaction that is open, if it fails, takes back what is made.
    """

    def __init__(self, connection: sqlite3.Connection, step_id: int) -> None:
        self._connection = connection
        self._ready: set[str] = set()
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS journal_now (step_id INTEGER)")
        connection.execute("DELETE FROM journal_now")
        connection.execute("INSERT INTO journal_now VALUES (?)", (step_id,))

    def expect(self, sql: str) -> None:
        """Before each statement of the step: see that what it writes is recorded."""
        for table in tables_of(sql):
            if table not in self._ready:
                self._record(table)

    def _record(self, table: str) -> None:
        if not _is_recorded(self._connection, table):
            for sql in _statements(table):
                self._connection.execute(sql)
        self._ready.add(table)

    def end(self) -> None:
        """Record nothing any more."""
        self._connection.execute("DELETE FROM journal_now")
