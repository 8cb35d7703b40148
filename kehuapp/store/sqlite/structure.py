"""The tables, columns and indexes that a book must have, and refusing one that has others.

The migrations say which: a book of today is made in memory once, and compared. What the columns
say is looked at in `soundness`.
"""

import contextlib
import re
import sqlite3
from functools import cache
from typing import NamedTuple

from kehuapp.errors import BookTrouble
from kehuapp.i18n import translate
from kehuapp.store import migrations

#: Words in a table's statement that ours do not have: what they do is not known here.
_FOREIGN = re.compile(r"\b(CHECK|COLLATE|GENERATED|VIRTUAL|WITHOUT|STRICT)\b|\bAS\s*\(", re.I)
#: An index that only makes reading faster: plain columns of one table.
_PLAIN_INDEX = re.compile(
    r'CREATE\s+INDEX\s+\S+\s+ON\s+\S+\s*\(\s*[\w"`\[\]]+(\s*,\s*[\w"`\[\]]+)*\s*\)', re.I
)


class Column(NamedTuple):
    """`type` as declared, `is_needed`: never NULL, `is_key`: the number of its row, `is_filled`:
    by itself, where nothing is written there."""

    name: str
    type: str
    is_needed: bool
    is_key: bool
    is_filled: bool


class Structure(NamedTuple):
    """Of the tables their columns, of the indexes their statements, and all keys between tables as
    (table, column, parent's table, whether the column is needed)."""

    tables: dict[str, tuple[Column, ...]]
    indexes: dict[str, tuple[str, str]]  # by name: table, statement
    keys: tuple[tuple[str, str, str, bool], ...]


@cache
def of_today() -> Structure:
    """What a book has that this program makes."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript("\n".join(migrations.MIGRATIONS))
        tables = _tables(connection)
        indexes = {
            name: (table, sql)
            for name, table, sql in connection.execute(
                "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql <> ''"
            )
        }
        keys = [
            (table, column, parent, any(c.is_needed for c in tables[table] if c.name == column))
            for table, column, parent in connection.execute(
                'SELECT m.name, f."from", f."table" FROM sqlite_master AS m '
                "JOIN pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'"
            )
        ]
    return Structure(tables, indexes, tuple(keys))


def _tables(connection: sqlite3.Connection) -> dict[str, tuple[Column, ...]]:
    found: dict[str, list[Column]] = {}
    for table, name, kind, needed, key, default in connection.execute(
        'SELECT m.name, c.name, c.type, c."notnull", c.pk, c.dflt_value FROM sqlite_master AS m '
        "JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' "
        "AND m.name NOT LIKE 'sqlite%'"
    ):
        column = Column(name, kind.upper(), bool(needed), bool(key), default is not None)
        found.setdefault(table, []).append(column)
    return {table: tuple(columns) for table, columns in found.items()}


def check(connection: sqlite3.Connection, name: str) -> list[str]:
    """The indexes of ours that a book of this name lacks; BookTrouble where it lacks more, or has
    what this program did not make and what would act when it is read or written."""
    expected = of_today()
    found = _tables(connection)
    made = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    if any(kind in ("view", "trigger") for kind, *_rest in made):
        raise BookTrouble(
            translate(
                "Book",
                "%1 holds instructions that this program did not make, so it "
                "is not opened. Restore your latest backup.",
                name,
            )
        )
    for table, columns in expected.tables.items():
        there = {column.name: column for column in found.get(table, ())}
        for column in columns:
            other = there.pop(column.name, None)
            if other is None:
                raise BookTrouble(
                    translate(
                        "Book",
                        "Parts of %1 are missing, so it cannot be shown. "
                        "Restore your latest backup.",
                        name,
                    )
                )
            if (other.type, other.is_key) != (column.type, column.is_key):
                raise _changed(name)
            if other.is_needed and not column.is_needed:
                raise _changed(name)
        if any(column.is_needed and not column.is_filled for column in there.values()):
            raise _changed(name)
    for kind, called, table, sql in made:
        if table not in expected.tables or not sql or called in expected.indexes:
            continue
        if kind == "table" and _FOREIGN.search(sql):
            raise _changed(name)
        if kind == "index" and not _PLAIN_INDEX.fullmatch(sql):
            raise _changed(name)
    indexes = {called: sql for kind, called, _table, sql in made if kind == "index"}
    for called, (_table, sql) in expected.indexes.items():
        if called in indexes and indexes[called] != sql:
            raise _changed(name)
    return [called for called in expected.indexes if called not in indexes]


def _changed(name: str) -> BookTrouble:
    return BookTrouble(
        translate(
            "Book",
            "The inside of %1 was changed by another program, so it is not opened. "
            "Restore your latest backup.",
            name,
        )
    )
