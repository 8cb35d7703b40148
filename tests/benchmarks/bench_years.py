"""A book that is used for three years grows by what is in it, not by what happened.

Twenty changes a day, most of them of comments, three imports a month of 200 rows of which half were
there before, and what is older than 90 days forgotten once a week, as a program does that is left
alone. Beside its file one into which the same rows were written at once; beside each step of
forgetting the 20 ms that nobody notices.
"""

import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from bench_import import HEADERS, row

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.comments.comments import create_comment, update_comment
from kehuapp.book.contacts.contacts import load_contact, update_contact
from kehuapp.book.opening import open_book
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.store import database
from kehuapp.store.database import Book
from kehuapp.store.keeping.thinning import thin

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
DAYS = int(os.environ.get("KEHUAPP_BENCH_DAYS", 3 * 365))
A_DAY, KEPT, AT_ONCE, NOTICED = 20, 90, 200, 0.02
START = datetime(2026, 1, 1, 1, tzinfo=UTC)
WORDS = (
    "想試喝春茶", "價錢太高", "下次再談", "送樣品到店裡", "老闆娘不在", "兒子接手", "附近新開一家",
    "每月進貨二十斤", "付款三十天", "希望延長到六十天", "中秋節前要五百盒", "請業務先報價",
)  # fmt: skip


def text(dice: random.Random, size: int) -> str:
    """A comment of about so many bytes."""
    said = ""
    while len(said.encode()) < size:
        said += dice.choice(WORDS) + dice.choice("，。；")
    return f"<p>{said}</p>"


class Years:
    """One book and its clock; `times` are seconds of each transaction that forgot something."""

    def __init__(self) -> None:
        self.path = Path(FOLDER.name) / "years.kehu"
        self.book = open_book(self.path, create=True)
        self.now = START
        self.dice = random.Random(7)
        self.comments: list[int] = []
        self.brought = 0
        self.times: list[float] = []

    def live(self) -> None:
        self.book.execute("PRAGMA synchronous = OFF")  # twenty thousand waits for the disk
        really = database.utc_now
        database.utc_now = lambda: f"{self.now:%Y-%m-%dT%H:%M:%SZ}"
        try:
            for day in range(DAYS):
                self.now = START + timedelta(days=day)
                if day % 10 == 0:
                    self.bring_in()
                for _ in range(A_DAY):
                    self.now += timedelta(minutes=20)
                    self.change()
                if day % 7 == 6:
                    self.forget()
        finally:
            database.utc_now = really
            self.book.close()

    def bring_in(self) -> None:
        file = Path(FOLDER.name) / "phone.csv"
        first = self.brought
        rows = "".join(row(i) for i in range(max(first - AT_ONCE // 2, 0), first + AT_ONCE // 2))
        file.write_text(f"{HEADERS}\r\n{rows}", encoding="utf-8", newline="")
        apply(self.book, build_plan(self.book, read_file(file, "CN")))
        self.brought += AT_ONCE // 2

    def change(self) -> None:
        dice, who = self.dice, 1 + self.dice.randrange(self.brought)
        kind = dice.random()
        if kind < 0.1 or not self.comments:
            made = create_comment(self.book, who, text(dice, 400))
            self.comments.append(min(made.comments))
        elif kind < 0.5:
            newest = self.comments[-300:]
            update_comment(self.book, dice.choice(newest), text(dice, dice.randrange(200, 900)))
        elif kind < 0.8:
            card = load_contact(self.book, who)
            update_contact(self.book, replace(card, area=dice.choice("東南西北"),
                                              remark=text(dice, 60)))  # fmt: skip
        else:
            said = InteractionRow(contact_id=who, kind="call", summary=text(dice, 90))
            create_interaction(self.book, said)

    def forget(self) -> None:
        begun = [0.0]

        def begin() -> bool:
            begun[0] = time.perf_counter()
            return False

        self.book.execute("PRAGMA synchronous = FULL")  # as in the program
        thin(self.book, KEPT, self.now, begin,
             lambda: self.times.append(time.perf_counter() - begun[0]))  # fmt: skip
        self.book.execute("PRAGMA synchronous = OFF")


@cache
def years() -> Years:
    made = Years()
    made.live()
    return made


def written_at_once(of: Book) -> Path:
    """A new book with the same rows, and no history."""
    path = Path(FOLDER.name) / "at-once.kehu"
    open_book(path, create=True).close()
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("ATTACH ? AS years", (str(of.path),))
    tables = writer.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT LIKE 'journal%'"
    ).fetchall()
    writer.execute("BEGIN")
    for (table,) in tables:
        writer.execute(f"DELETE FROM main.{table}")
        writer.execute(f"INSERT INTO main.{table} SELECT * FROM years.{table}")
    writer.execute("COMMIT")
    writer.close()
    return path


def benchmarks() -> Iterator[tuple]:
    """None: three years are lived once."""
    return iter(())


def openings() -> Iterator[tuple]:
    times = sorted(years().times)
    for words, at in (("half", 2), ("99 in 100", 100), ("all", 10**9)):
        name = f"{words} of what forgets within"
        yield name, len(times), times[-1 - len(times) // at], NOTICED


def sizes() -> Iterator[tuple]:
    """(name, n, bytes, bytes of the same rows without history)."""
    lived = years()
    fresh = written_at_once(lived.book)
    yield ("a book after three years", DAYS * A_DAY, lived.path.stat().st_size,
           fresh.stat().st_size)  # fmt: skip
