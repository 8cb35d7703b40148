"""Temporary triggers that write a step's rows, before and after, into the journal; no undoing."""

import contextlib
import sqlite3
from collections.abc import Iterator

from kehuapp.store.schema import JOURNALED_COLUMNS
from kehuapp.store.sqlite.json_words import json_object


def install(connection: sqlite3.Connection) -> None:
    """Make them, once for each connection that writes: they cost as much as ten reads.

    They record rows while a number stands in journal_now. The transaction that is open, if it
    fails, takes them back.
    """
    if connection.execute("SELECT 1 FROM temp.sqlite_master WHERE name = 'journal_now'").fetchone():
        return
    connection.execute("CREATE TEMP TABLE journal_now (step_id INTEGER)")
    for table in JOURNALED_COLUMNS:
        for sql in _statements(table):
            connection.execute(sql)


@contextlib.contextmanager
def inserts_unnoticed(connection: sqlite3.Connection, table: str) -> Iterator[None]:
    """Insert rows of a journaled table here without recording each."""
    connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{table}_insert")
    yield  # whoever fails here rolls the dropping back too
    connection.execute(_statements(table)[0])


def _statements(table: str) -> list[str]:
    """The three statements that record inserts, updates and deletes of one table."""
    kinds = (
        ("INSERT", "new", False, True),
        ("UPDATE", "new", True, True),
        ("DELETE", "old", True, False),
    )
    return [
        f"CREATE TEMP TRIGGER IF NOT EXISTS journal_{table}_{verb.lower()} AFTER {verb} "
        f"ON main.{table} WHEN (SELECT step_id FROM journal_now) IS NOT NULL BEGIN "
        "INSERT INTO journal_row (step_id, table_name, row_id, before, after) VALUES ("
        f"(SELECT step_id FROM journal_now), '{table}', {row}.id, "
        f"{json_object(JOURNALED_COLUMNS[table], 'old') if before else 'NULL'}, "
        f"{json_object(JOURNALED_COLUMNS[table], 'new') if after else 'NULL'}); END"
        for verb, row, before, after in kinds
    ]
