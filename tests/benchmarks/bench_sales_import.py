"""Importing a table of sales, beside a bare executemany of the same rows into the same table.

The floor has the same columns, indexes and durability, and no triggers. Making each book with its
customers is part of neither time.
"""

import itertools
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path

from kehuapp.book.opening import open_book
from kehuapp.book.settings import load_settings
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply as apply_contacts
from kehuapp.exchange.read import read_file
from kehuapp.exchange.sales.sale_table import read_sale_table
from kehuapp.exchange.sales.sales_read import read_sales
from kehuapp.exchange.sales.sales_run import apply
from kehuapp.exchange.sources import only_source

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
NUMBERS = itertools.count()
PEOPLE = 2_000
ITEMS = ["高山茶", "茶杯", "月餅", "禮盒", "烏龍", "紅茶", "普洱", "茶壺"]
FIRST = date(2022, 1, 1)


def number(i: int) -> str:
    return f"154{i:08d}"  # cannot ring


@cache
def book_with_people() -> Path:
    path = Path(FOLDER.name) / "people.kehu"
    table = Path(FOLDER.name) / "people.csv"
    rows = "".join(f"客戶{i},{number(i)}\n" for i in range(PEOPLE))
    table.write_text("姓名,手機\n" + rows, encoding="utf-8")
    book = open_book(path, create=True)
    apply_contacts(book, build_plan(book, read_file(table, "CN")))
    book.close()
    return path


@cache
def sales_file(n: int) -> Path:
    path = Path(FOLDER.name) / f"sales-{n}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("日期,客戶,手機,品項,數量,單位,金額,毛利,備註\r\n")
        for i in range(n):
            day = FIRST + timedelta(days=i * 1000 // n)
            who = i * 7 % PEOPLE
            item, count = ITEMS[i % 8], i % 9 + 1
            file.write(
                f'{day},客戶{who},{number(who)},{item},{count},盒,"{count * 350:,}",'
                f"{count * 90},單號 {i}\r\n"
            )
    return path


def fresh_copy() -> Path:
    path = Path(FOLDER.name) / f"{next(NUMBERS)}.kehu"
    shutil.copy(book_with_people(), path)
    return path


def bring_in(path: Path, n: int) -> None:
    book = open_book(path)
    try:
        settings = load_settings(book)
        table = read_sale_table(only_source(sales_file(n)), "CN")
        report = apply(book, read_sales(table, "CN", settings.today(), zone=settings.zone))[1]
        assert report.created == n
    finally:
        book.close()


def import_new(n: int) -> None:
    bring_in(fresh_copy(), n)


@cache
def rows_written(n: int) -> tuple[list[str], list[tuple]]:
    path = fresh_copy()
    bring_in(path, n)
    reader = sqlite3.connect(path)
    statements = [
        sql
        for (sql,) in reader.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name = 'sale' "
            "AND type <> 'trigger'"
        )
    ]
    rows = reader.execute("SELECT * FROM sale").fetchall()
    reader.close()
    return statements, rows


def floor(n: int) -> None:
    """The bare inserts of the same rows."""
    statements, rows = rows_written(n)
    writer = sqlite3.connect(Path(FOLDER.name) / f"{next(NUMBERS)}.db", isolation_level=None)
    writer.execute("PRAGMA journal_mode = wal")
    writer.execute("PRAGMA synchronous = full")
    for statement in statements:
        writer.execute(statement)
    writer.execute("BEGIN")
    marks = ",".join("?" * len(rows[0]))
    writer.executemany(f"INSERT INTO sale VALUES ({marks})", rows)
    writer.execute("COMMIT")
    writer.close()


def benchmarks() -> Iterator[tuple]:
    for n in (20_000, 100_000):
        yield f"import {n:,} sales of CSV", n, partial(import_new, n), partial(floor, n)
