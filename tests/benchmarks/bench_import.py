"""Importing a phone file, beside a bare executemany of the same rows into the same tables.

The floor has the same tables, indexes and durability, and no triggers. Making each empty book is
part of neither time.
"""

import itertools
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

from kehuapp.book.opening import open_book
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file

sys.path.insert(0, str(Path(__file__).parent))
from child import run

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
FAMILIES, GIVEN = "王李張劉陳楊黃趙吳周", "明華芳偉娜敏靜麗強磊軍洋勇豔傑娟濤超秀霞"
NUMBERS = itertools.count()
HEADERS = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value"
)


def name(i: int) -> tuple[str, str]:
    return FAMILIES[i % 10], GIVEN[i // 10 % 20] + GIVEN[i // 200 % 20]


def card(i: int) -> str:
    """A card as an iPhone writes it, invented; so many numbers need more than a silent range."""
    family, given = name(i)
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family};{given};;;\r\nFN:{family}{given}\r\n"
        f"ORG:示範商行 {i % 97};\r\nTEL;type=CELL;type=VOICE;type=pref:154{i:08d}\r\n"
        f"EMAIL;type=INTERNET:c{i}@example.com\r\nNOTE:第 {i} 位\\, 喜歡清香型\r\nEND:VCARD\r\n"
    )


def old_card(i: int) -> str:
    """The same person as an old Android writes it: 2.1 in quoted-printable."""
    family, given = name(i)
    coded = ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
    lines = (
        f"N{coded}{quoted(family)};{quoted(given)};;;",
        f"FN{coded}{quoted(family + given)}",
        f"TEL;CELL:154{i:08d}",
        f"EMAIL;HOME:c{i}@example.com",
        f"ORG{coded}{quoted(f'示範商行 {i % 97}')}",
        f"NOTE{coded}{quoted(f'第 {i} 位, 喜歡清香型')}",
    )
    return "BEGIN:VCARD\r\nVERSION:2.1\r\n" + "".join(map(soft, lines)) + "END:VCARD\r\n"


def quoted(text: str) -> str:
    return "".join(f"={byte:02X}" for byte in text.encode())


def soft(line: str) -> str:
    parts = [line[at : at + 75] for at in range(0, len(line), 75)]
    return "=\r\n".join(parts) + "\r\n"


def row(i: int) -> str:
    """The same person as Google's table has it."""
    family, given = name(i)
    return (
        f'{given},,{family},示範商行 {i % 97},,"第 {i} 位, 喜歡清香型",* myContacts,'
        f"* ,c{i}@example.com,Mobile,154{i:08d}\r\n"
    )


def phone_file(n: int, make: Callable[[int], str] = card) -> Path:
    ending = ".csv" if make is row else ".vcf"
    path = Path(FOLDER.name) / f"{make.__name__}-{n}{ending}"
    if not path.exists():
        head = HEADERS + "\r\n" if make is row else ""
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(head)
            file.writelines(make(i) for i in range(n))
    return path


@cache
def empty_book() -> Path:
    path = Path(FOLDER.name) / "empty.kehu"
    open_book(path, create=True).close()
    return path


@cache
def full_book(n: int) -> Path:
    """A book into which the n cards were imported before."""
    path = Path(FOLDER.name) / f"full-{n}.kehu"
    shutil.copy(empty_book(), path)
    bring_in(path, phone_file(n))
    return path


def bring_in(book_path: Path, file: Path) -> None:
    book = open_book(book_path)
    try:
        apply(book, build_plan(book, read_file(file, "CN")))
    finally:
        book.close()


def fresh_copy(of: Path) -> Path:
    path = Path(FOLDER.name) / f"{next(NUMBERS)}.kehu"
    shutil.copy(of, path)
    return path


def import_new(n: int, make: Callable[[int], str]) -> None:
    bring_in(fresh_copy(empty_book()), phone_file(n, make))


def import_again(n: int, make: Callable[[int], str]) -> None:
    bring_in(fresh_copy(full_book(n)), phone_file(n, make))


@cache
def rows_written(n: int) -> tuple[list[str], dict[str, list[tuple]]]:
    """The statements that make a book's tables, and the rows an import of n cards adds."""
    reader = sqlite3.connect(full_book(n))
    statements = [
        sql
        for (sql,) in reader.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        )
    ]
    names = [
        row[0]
        for row in reader.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE 'journal_%' AND name NOT IN ('setting', 'tier_policy', 'picture')"
        )
    ]
    rows = {table: reader.execute(f"SELECT * FROM {table}").fetchall() for table in names}
    reader.close()
    return statements, {table: found for table, found in rows.items() if found}


def floor(n: int) -> None:
    """The bare inserts of the same rows."""
    statements, rows = rows_written(n)
    writer = sqlite3.connect(Path(FOLDER.name) / f"{next(NUMBERS)}.db", isolation_level=None)
    writer.execute("PRAGMA journal_mode = wal")
    writer.execute("PRAGMA synchronous = full")
    writer.execute("PRAGMA foreign_keys = 1")
    for statement in statements:
        writer.execute(statement)
    writer.execute("BEGIN")
    for table, values in rows.items():
        marks = ",".join("?" * len(values[0]))
        writer.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
    writer.execute("COMMIT")
    writer.close()


def benchmarks() -> Iterator[tuple]:
    for n in (2_000, 20_000, 100_000):
        for words, make in (
            ("vCards 3.0", card),
            ("vCards 2.1 quoted-printable", old_card),
            ("rows of CSV", row),
        ):
            if n == 20_000 or make is card:
                work = partial(import_new, n, make)
                yield f"import {n:,} {words}, new", n, work, partial(floor, n)
    for words, make in (("vCards 3.0", card), ("rows of CSV", row)):
        work = partial(import_again, 20_000, make)
        yield f"import 20,000 {words} again", 20_000, work, partial(floor, 20_000)


def outcomes() -> Iterator[tuple]:
    """(name, n, seconds, MiB) of whole commands."""
    for words, make in (("vCards 3.0", card), ("rows of CSV", row)):
        yield f"100,000 {words}, new", 100_000, *whole_command(empty_book(), make)
    yield "100,000 vCards 3.0 again", 100_000, *whole_command(full_book(100_000), card)


def whole_command(book: Path, make: Callable[[int], str]) -> tuple[float, int]:
    """Seconds and MiB of `kehuapp import`, Python's start included."""
    file = phone_file(100_000, make)
    seconds, most, status = run("--book", fresh_copy(book), "import", file, "--region", "CN")
    assert status == 0
    return seconds, most
