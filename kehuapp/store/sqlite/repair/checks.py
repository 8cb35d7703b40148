"""Looking for what is wrong in a book's file: structure, pages, indexes, keys, values, pictures.

Nothing is written, and nothing that a book brings along is run: a book with views or triggers is
looked at no further. What the rows that are derived should say is known to `book.checking`.
"""

import hashlib
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from kehuapp.errors import BookTrouble
from kehuapp.store.database import Book
from kehuapp.store.keeping import packs
from kehuapp.store.sqlite import soundness, structure
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.store.sqlite.repair.problems import Problem
from kehuapp.store.sqlite.repair.reading import ReaderOf
from kehuapp.store.sqlite.shapes import MOST_ID, ROWS, shape_of
from kehuapp.store.sqlite.troubles import file_troubles

_MOST_FAULTS = 1000
_OF_AN_INDEX = re.compile(
    r"(?:row \d+ missing from index|wrong # of entries in index|non-unique entry in index) (\w+)"
    r"|row \d+ missing from index (\w+)"
)
_SHOWN = re.compile(r"kehu:(picture|file)/([0-9a-f]{64})")
_DERIVED = (
    "contact_search", "comment_search", "entry_search", "contact_rhythm", "rhythm_made",
    "contact_buying", "buying_made",
)  # fmt: skip
_UNCHECKED = ("journal_mark", "unreadable_value")
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def find_problems(book: Book, go_on: Callable[[], None]) -> list[Problem]:
    """What is wrong with the file of a book; `go_on` is called between two looks and may raise."""
    engine = book.engine
    assert isinstance(engine, SqliteEngine)
    with file_troubles(book.file):
        return _look(engine.connection, book.file.name, go_on)


def _look(connection: sqlite3.Connection, name: str, go_on: Callable[[], None]) -> list[Problem]:
    try:
        missing = structure.check(connection, name)
    except BookTrouble as trouble:
        return [Problem("structure", name, 1, str(trouble))]
    problems = [Problem("index", index) for index in missing]
    go_on()
    problems += _of_pages(connection)
    if any(problem.what == "damaged" for problem in problems):
        return problems  # what cannot be read is not looked at
    for look in (_of_keys, _of_unique, _of_values, _of_steps, _of_counters, _of_pictures):
        go_on()
        try:
            for problem in look(connection):
                problems.append(problem)
                go_on()
        except drivers.faults() as error:
            if not is_damage(error):
                raise
            return [*problems, Problem("damaged", "file")]
    return problems


def mend_values(book: Book) -> int:
    """Keep odd values and rows that hang on nothing aside, as opening a book does that was not
    left by this program; how many."""
    engine = book.engine
    assert isinstance(engine, SqliteEngine)
    with file_troubles(book.file):
        return soundness.mend(engine.connection, book.file)


def is_damage(error: Exception) -> bool:
    """Whether SQLite could not make sense of a page."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF in _DAMAGE


def _of_pages(connection: sqlite3.Connection) -> list[Problem]:
    """What SQLite itself says; of the indexes only that they are not right."""
    try:
        said = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_MOST_FAULTS})")]
    except drivers.faults() as error:
        if not is_damage(error):
            raise
        said = [str(error)]
    indexes: Counter[str] = Counter()
    others = 0
    for line in said:
        if found := _OF_AN_INDEX.search(line):
            indexes[found[1] or found[2]] += 1
        elif line != "ok" and not _is_of_a_value(line):
            others += 1
    found_wrong = [Problem("index", name) for name in indexes]
    if others:
        # An index whose pages are gone is one as well: the tables tell whether it is only that.
        found_wrong.append(Problem("damaged", "file", others))
    return found_wrong


def _is_of_a_value(line: str) -> bool:
    """Values in columns that should have others are found with all other odd ones."""
    return line.startswith("NULL value in") or " value in " in line


def _count(connection: sqlite3.Connection, sql: str, *values: object) -> int:
    return int(connection.execute(sql, values).fetchone()[0] or 0)


def _of_keys(connection: sqlite3.Connection) -> Iterator[Problem]:
    for table, column, parent, _is_needed in structure.of_today().keys:
        count = _count(
            connection,
            f"SELECT count(*) FROM {table} WHERE {column} IS NOT NULL AND NOT EXISTS "
            f"(SELECT 1 FROM {parent} AS p WHERE p.id = {table}.{column})",
        )
        if count:
            yield Problem("key", f"{table}.{column}", count)


def _of_unique(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Rows that are alike where no two may be; a unique index that is there was looked at."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    for name, (table, sql) in structure.of_today().indexes.items():
        if name in there or not sql.startswith("CREATE UNIQUE"):
            continue
        columns = sql[sql.rindex("(") + 1 : -1]
        count = _count(
            connection,
            f"SELECT (SELECT count(*) FROM {table}) - (SELECT count(*) FROM "
            f"(SELECT 1 FROM {table} GROUP BY {columns}))",
        )
        if count:
            yield Problem("twice", table, count)


def _of_values(connection: sqlite3.Connection) -> Iterator[Problem]:
    for table, columns in structure.of_today().tables.items():
        if table in _UNCHECKED or table in _DERIVED:
            continue
        odd = {
            c.name: shape_of(table, c.name, c.type, c.is_needed).is_odd(c.name)
            for c in columns
            if c.name != "id"
        }
        odd["id"] = f"rowid NOT BETWEEN 1 AND {MOST_ID}"
        for of_rows, emptied, condition in ROWS:
            if of_rows == table:
                odd["+".join(emptied)] = f"({condition}) IS NOT TRUE"
        sums = ", ".join(f"sum({condition})" for condition in odd.values())
        counts = connection.execute(f"SELECT {sums} FROM {table}").fetchone()
        for name, count in zip(odd, counts, strict=True):
            if count:
                yield Problem("value", f"{table}.{name}", count)
        texts = [c.name for c in columns if c.type == "TEXT"]
        if texts and (count := _odd_texts(connection, table, texts)):
            yield Problem("text", table, count)


def _odd_texts(connection: sqlite3.Connection, table: str, columns: list[str]) -> int:
    """How many rows have a text that is no UTF-8 or holds a NUL."""
    whole = "CAST(" + " || ".join(f"ifnull({name}, '')" for name in columns) + " AS BLOB)"
    joined = f"SELECT {whole} FROM {table}"
    odd = 0
    for (content,) in connection.execute(joined):
        try:
            odd += b"\0" in content or content.decode() is None
        except UnicodeDecodeError:
            odd += 1
    return odd


def _of_steps(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Steps of which rows are left that nobody can read, or that are of no step."""
    known = [t for t in structure.of_today().tables if not t.startswith("journal_")]
    names = ", ".join(f"'{name}'" for name in known)
    for table in ("journal_row", "journal_range"):
        count = _count(
            connection,
            f"SELECT count(DISTINCT step_id) FROM {table} WHERE table_name NOT IN ({names}) "
            "OR step_id NOT IN (SELECT id FROM journal_step)",
        )
        if count:
            yield Problem("journal", table, count)
    packed = _count(
        connection,
        "SELECT count(*) FROM journal_pack WHERE step_id NOT IN (SELECT id FROM journal_step)",
    ) + len(packs.steps_unreadable(ReaderOf(connection)))
    if packed:
        yield Problem("journal", "journal_pack", packed)
    columns = {
        name: {column.name for column in columns}
        for name, columns in structure.of_today().tables.items()
    }
    odd: set[int] = set()
    rows = connection.execute(
        "SELECT step_id, table_name, before, after FROM journal_row "
        "WHERE step_id IN (SELECT id FROM journal_step WHERE state IN ('done', 'undone'))"
    )
    for step_id, table, *images in rows:
        for image in images:
            if image is not None and not _names(image) <= columns.get(table, set()):
                odd.add(step_id)
    if odd:
        yield Problem("journal", "journal_row", len(odd))


def _names(image: Any) -> set[str]:
    try:
        found = json.loads(image)
    except (ValueError, TypeError, RecursionError):
        return {"?"}
    return set(found) if isinstance(found, dict) else {"?"}


def _of_counters(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Tables that would give a number away that was used: an id is never used again."""
    given = dict(connection.execute("SELECT name, seq FROM sqlite_sequence"))
    made = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    for table in structure.of_today().tables:
        if "AUTOINCREMENT" not in str(made.get(table, "")).upper():
            continue
        used = _count(connection, f"SELECT max(id) FROM {table}")
        seq = given.get(table, 0)
        if not isinstance(seq, int) or seq < used:
            yield Problem("counter", table)


def _of_pictures(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Pictures and files that are shown and are not there, or are not those of their names."""
    kept: dict[str, set[str]] = {}
    for table, kind in (("picture", "picture"), ("stored_file", "file")):
        kept[kind] = set()
        odd = 0
        for name, content in connection.execute(f"SELECT sha256, data FROM {table}"):
            kept[kind].add(name)
            odd += hashlib.sha256(content).hexdigest() != name
        if odd:
            yield Problem("bytes", table, odd)
    kept["picture"] |= _lost(connection, "picture")
    kept["file"] |= _lost(connection, "stored_file")
    for table, column, kind in (
        ("comment_picture", "sha256", "picture"),
        ("comment_file", "sha256", "file"),
        ("visit_photo", "sha256", "picture"),
        ("contact", "photo", "picture"),
    ):
        shown = {
            row[0]
            for row in connection.execute(
                f"SELECT DISTINCT {column} FROM {table} WHERE {column} <> ''"
            )
        }
        if lacking := len(shown - kept[kind]):
            yield Problem("missing", f"{table}.{column}", lacking)
    lacking = sum(
        name not in kept[kind]
        for (html,) in connection.execute(
            "SELECT html FROM comment WHERE html LIKE '%kehu:%' AND deleted_at IS NULL"
        )
        for kind, name in set(_SHOWN.findall(html))
    )
    if lacking:
        yield Problem("missing", "comment.html", lacking)


def _lost(connection: sqlite3.Connection, table: str) -> set[str]:
    """Those that are known to be lost since the book was saved from a damaged one."""
    return {
        bytes(row[0]).decode("utf-8", "replace")
        for row in connection.execute(
            "SELECT value FROM unreadable_value WHERE table_name = ? AND column_name = 'sha256'",
            (table,),
        )
        if row[0] is not None
    }
