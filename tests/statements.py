"""Every statement that the program sends while the suite runs, held against what two engines speak.

SQLite is the only engine today, PostgreSQL is to come: what is written meanwhile must be right for
both. Statements of the tests themselves, and what `store` sends behind a name of its engine, do not
count. At the end of a whole run PostgreSQL, where it is installed, is asked about each of them.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kehuapp.store.migrations import MIGRATIONS

PROGRAM = f"{Path(__file__).resolve().parents[1] / 'kehuapp'}{os.sep}"
STORE = f"{PROGRAM}store{os.sep}"

_TRUTH = r"(?:\bWHERE|\bAND|\bOR|\bNOT|\bWHEN|\bON|\()\s+"
#: What only SQLite understands; each with an example that a test holds against it.
PATTERNS: dict[str, tuple[str, str]] = {
    "an empty list": (r"\bIN\s*\(\s*\)", "SELECT 1 FROM contact WHERE id IN ()"),
    "a limit below nothing": (r"\bLIMIT\s+-1\b", "SELECT 1 FROM contact LIMIT -1"),
    "CROSS JOIN with ON": (
        r"\bCROSS\s+JOIN\b.*\bON\b",
        "SELECT 1 FROM a CROSS JOIN b ON a.id = b.id",
    ),
    "a numbered mark": (r"\?\d", "SELECT ?1 FROM contact"),
    "a named mark": (r"(?<![:\w]):[a-z_]\w*", "SELECT :name FROM contact"),
    "IS with a value": (
        r"\bIS\s+(?!NOT\s+NULL\b|NULL\b|NOT\s+DISTINCT\b|DISTINCT\b)",
        "SELECT 1 FROM contact WHERE tier IS ?",
    ),
    "a number as a truth": (
        rf"{_TRUTH}(?:NOT\s+)?instr\s*\((?:[^()]|\([^()]*\))*\)(?!\s*[<>=|)+-]|\s+(?:IN|BETWEEN)\b)",
        "SELECT 1 FROM contact WHERE instr(name, ?)",
    ),
    "a switch as a truth": (
        rf"{_TRUTH}(?:NOT\s+)?(?:\w+\.)?(?:pinned|active|is_return|confirmed|do_not_contact|no_festive"
        r"|is_leap_month)\s*(?:AND|OR|THEN|\)|$)",
        "SELECT CASE WHEN is_return THEN 1 ELSE 0 END FROM sale",
    ),
    "a function of SQLite": (
        r"\b(?:json_each|json_extract|json_object|total|group_concat|julianday|strftime|ifnull|iif"
        r"|printf|glob|hex|typeof|changes|last_insert_rowid|total_changes)\s*\(",
        "SELECT ifnull(name, '') FROM contact",
    ),
    "PRAGMA": (r"\bPRAGMA\b", "PRAGMA user_version"),
    "INDEXED BY": (r"\bINDEXED\s+BY\b", "SELECT 1 FROM contact INDEXED BY contact_name"),
    "unary plus": (
        r"(?:\bBY|\bAND|\bWHERE|\bON|,|\()\s*\+\s*\w",
        "SELECT 1 FROM sale WHERE +id = 1",
    ),
    "INSERT OR": (
        r"\b(?:INSERT|UPDATE)\s+OR\b|\bREPLACE\s+INTO\b",
        "INSERT OR IGNORE INTO a VALUES (1)",
    ),
    "a sum that is no whole number": (
        r"(?<!CAST\()\bsum\s*\((?!\w+\.pinned|n\))",
        "SELECT sum(amount) FROM sale",
    ),
    "rowid": (r"\b(?:rowid|oid|_rowid_|sqlite_\w+)\b", "SELECT rowid FROM contact"),
    "COLLATE NOCASE": (r"\bCOLLATE\s+NOCASE\b", "SELECT 1 FROM a ORDER BY name COLLATE NOCASE"),
    "equals twice": (r"==", "SELECT 1 FROM contact WHERE id == 1"),
}
_COMPILED = {
    name: re.compile(pattern, re.I | re.S) for name, (pattern, _example) in PATTERNS.items()
}
_IDS = re.compile(r"\(\d+(?:,\d+)+\)")  # one statement, whoever they are
_QUOTED = re.compile(r"'(?:[^']|'')*'")
_MARKS = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|\?")


def faults(sql: str, values: Any = ()) -> list[str]:
    """What of a statement another engine would not understand, or would answer otherwise."""
    bare = _QUOTED.sub("''", sql)
    found = [name for name, pattern in _COMPILED.items() if pattern.search(bare)]
    if re.search(r"LIMIT\s+\?", bare) and values and list(values[0])[-1:] == [-1]:
        found.append("a limit below nothing")
    for order in re.findall(r"ORDER BY\s+(.*?)(?:\bLIMIT\b|\)|$)", bare, re.S):
        for item in order.split(","):
            words = item.split()
            if words and words[0].rpartition(".")[2] in _nullable() and "NULLS" not in words:
                found.append("an order in which nothing may stand first or last")
    return found


@cache
def _nullable() -> frozenset[str]:
    """Columns that may hold nothing, by names that no column which cannot has."""
    made = sqlite3.connect(":memory:")
    empty, full = set(), set()
    for script in MIGRATIONS:
        made.executescript(script)
    for (table,) in made.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for _id, name, _type, needed, _default, key in made.execute(f"PRAGMA table_info({table})"):
            (full if needed or key else empty).add(name)
    made.close()
    return frozenset(empty - full)


class Recorder:
    """What was sent so far, and what of it only SQLite understands."""

    def __init__(self) -> None:
        self.seen: set[str] = set()
        self._heard: set[str] = set()  # word for word
        self.wrong: list[str] = []

    def note(self, sql: str, values: Any, file: str, line: int) -> None:
        """Take note of a statement that this line of the program sent."""
        if sql in self._heard or file.startswith(STORE) or not file.startswith(PROGRAM):
            return
        self._heard.add(sql)
        sql = _IDS.sub("(1)", sql)
        if sql in self.seen:
            return
        self.seen.add(sql)
        self.wrong += [
            f"{file.removeprefix(PROGRAM)}:{line} speaks {fault}: {' '.join(sql.split())}"
            for fault in faults(sql, values)
        ]


RECORDER = Recorder()


def listen() -> None:
    """From here on, hear what is sent through any book."""
    from kehuapp.store.database import Book

    def heard(method: Callable[..., Any]) -> Callable[..., Any]:
        def send(self: Book, sql: str, *values: Any) -> Any:
            frame = sys._getframe(1)
            RECORDER.note(sql, values, frame.f_code.co_filename, frame.f_lineno)
            return method(self, sql, *values)

        return send

    for name in ("query", "each", "execute", "execute_many"):
        setattr(Book, name, heard(getattr(Book, name)))
    really_ask, really_read = Book.ask, Book.read_many

    def ask(self: Book, asking: Any) -> Any:
        frame = sys._getframe(1)

        def overheard() -> Any:
            try:
                reads = next(asking)
                while True:
                    for sql, values in reads:
                        RECORDER.note(sql, (values,), frame.f_code.co_filename, frame.f_lineno)
                    reads = asking.send((yield reads))
            except StopIteration as end:
                return end.value

        return really_ask(self, overheard())

    def read_many(self: Book, reads: Any) -> Any:
        frame = sys._getframe(1)
        for sql, values in reads:
            RECORDER.note(sql, (values,), frame.f_code.co_filename, frame.f_lineno)
        return really_read(self, reads)

    Book.ask, Book.read_many = ask, read_many  # type: ignore[method-assign]


# PostgreSQL


def postgres_programs() -> Path | None:
    """The folder of PostgreSQL's programs, where it is installed."""
    found = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    if (on_path := shutil.which("initdb")) is not None:
        found.insert(0, Path(on_path).resolve().parent)
    return next((folder for folder in found if (folder / "postgres").exists()), None)


def explain(statements: Iterable[str], programs: Path) -> list[str]:
    """What PostgreSQL says of each statement that it does not understand.

    It runs for these statements alone, in a folder of its own and without a network.
    """
    # It refuses to be root's.
    user = {"user": "nobody", "group": "nogroup"} if os.name == "posix" and not os.getuid() else {}
    with tempfile.TemporaryDirectory(prefix="pg") as place:
        if user:
            shutil.chown(place, **user)
        data = Path(place) / "data"
        quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "cwd": place, "check": True, **user}
        made = [programs / "initdb", "-D", data, "-U", "desk", "-A", "trust", "-E", "UTF8"]
        subprocess.run([*made, "--locale=C", "--no-sync"], **quiet)
        options = f"-k {place} -c listen_addresses='' -c fsync=off"
        server = [programs / "pg_ctl", "-D", data, "-w", "-o", options, "-l", f"{place}/log"]
        subprocess.run([*server, "start"], **quiet)
        try:
            ask = [programs / "psql", "-h", place, "-U", "desk", "-d", "postgres", "-qX"]
            subprocess.run([*ask, "-v", "ON_ERROR_STOP=1"], input=schema().encode(), **quiet)
            asked = [*statements]
            script = "\n".join(_asking(number, sql) for number, sql in enumerate(asked))
            told = subprocess.run(
                ask, input=script.encode(), stderr=subprocess.PIPE, **{**quiet, "check": False}
            ).stderr.decode()
        finally:
            subprocess.run([*server, "stop", "-m", "immediate"], **quiet)
    return [*_answers(told, asked)]


def _asking(number: int, sql: str) -> str:
    place = 0

    def mark(found: re.Match[str]) -> str:
        nonlocal place
        if found[0] != "?":
            return found[0]
        place += 1
        return f"${place}"

    text = _MARKS.sub(mark, sql)
    given = f"({', '.join(['NULL'] * place)})" if place else ""
    return f"\\warn @@{number}\nPREPARE s AS {text};\nEXPLAIN EXECUTE s{given};\nDEALLOCATE s;"


def _answers(told: str, asked: list[str]) -> Iterator[str]:
    for part in told.split("@@")[1:]:
        number, _, words = part.partition("\n")
        error = re.search(r"ERROR:\s*(.*)", words)
        if error:
            yield f"{error[1]}: {' '.join(asked[int(number)].split())}"


def schema() -> str:
    """Today's tables in PostgreSQL's words, made from those of an empty book."""
    made = sqlite3.connect(":memory:")
    for script in MIGRATIONS:
        made.executescript(script)
    rows = made.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "ORDER BY type DESC, rowid"
    ).fetchall()
    made.close()
    text = ";\n".join(sql for (sql,) in rows) + ";"
    for ours, theirs in (
        (
            r"\bINTEGER NOT NULL PRIMARY KEY AUTOINCREMENT",
            "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY",
        ),
        (r"\bINTEGER\b", "BIGINT"),
        (r"\bREAL\b", "DOUBLE PRECISION"),
        (r"\bBLOB\b", "BYTEA"),
        (r"\bTEXT\b", 'TEXT COLLATE "C"'),
        (r",\s*FOREIGN KEY \(\w+\) REFERENCES \w+ \(\w+\)", ""),
        (r" REFERENCES \w+ \(\w+\)", ""),
    ):
        text = re.sub(ours, theirs, text)
    return text + _FUNCTIONS


#: Functions of SQLite that PostgreSQL has under another name, and that a schema there can bring; a
#: day so many days later is what each engine says in its own words (Engine.day_after).
_FUNCTIONS = """
CREATE FUNCTION instr(text, text) RETURNS BIGINT LANGUAGE sql IMMUTABLE AS
  'SELECT strpos($1, $2)::bigint';
CREATE FUNCTION date(text, text) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
  'SELECT to_char($1::date + substring($2 from ''[0-9]+'')::int, ''YYYY-MM-DD'')';
"""


# What pytest calls


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands over what it heard; who spread the tests asks PostgreSQL about all of it."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["statements"] = sorted(RECORDER.seen)
        return
    programs = postgres_programs()
    if not GATHERED:
        return
    report = session.config.get_terminal_writer()
    if programs is None:
        report.line(
            f"\nPostgreSQL is not installed: {len(GATHERED)} statements were not tried on it"
        )
        return
    wrong = explain(sorted(GATHERED), programs)
    report.line(
        f"\nPostgreSQL understands {len(GATHERED) - len(wrong)} of {len(GATHERED)} statements"
    )
    for line in wrong:
        report.line(f"  {line}", red=True)
    if wrong:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


GATHERED: set[str] = set()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker heard."""
    GATHERED.update(getattr(node, "workeroutput", {}).get("statements", ()))


@pytest.fixture(scope="session", autouse=True)
def hear_statements() -> None:
    """Hear what is sent through any book."""
    listen()


@pytest.fixture(autouse=True)
def no_statement_of_one_engine() -> Iterator[None]:
    """A test fails for each new statement that only SQLite understands."""
    before = len(RECORDER.wrong)
    yield
    assert RECORDER.wrong[before:] == []
