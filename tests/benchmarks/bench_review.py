"""The page of reviews with 100,000 customers, 1,000,000 sales and 300,000 contacts made.

It opens until the sentence, the curve and the time are painted, beside bare sqlite3 that reads the
value of every customer and sorts them; it may take MOST_OPENING. How time grows is seen from the
smaller books. Making the kept sums for the first time, and for the next day, stands beside one bare
sum by customer over all sales.
"""

import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kehuapp.book.opening import open_book
from kehuapp.book.review import buying
from kehuapp.book.review.people import Period, load_figures
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.stamps import new_uuid, utc_now

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
MOST_OPENING = 0.3  # seconds
LARGEST = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", 100_000))
TODAY = date(2026, 11, 29)
DAYS = [str(TODAY - timedelta(days=back)) for back in range(1100)]
TIERS = ("key", "regular", "prospect")
NAMES = {
    "contact": ("uuid", "created_at", "updated_at", "kind", "name", "stage", "tier"),
    "sale": ("uuid", "created_at", "updated_at", "contact_id", "on_date", "item", "quantity",
             "unit", "amount", "profit", "is_return", "note"),
    "interaction": ("uuid", "created_at", "updated_at", "contact_id", "at", "kind", "direction",
                    "purpose", "minutes", "summary", "next_step", "tier_at", "occasion"),
}  # fmt: skip
_SUMS = "SELECT contact_id, sum(amount), sum(profit) FROM sale WHERE deleted_at IS NULL GROUP BY 1"


@cache
def shop(customers: int) -> Path:
    """A book with ten sales a customer over three years, a few of whom buy most."""
    path = Path(FOLDER.name) / f"{customers}.kehu"
    dice, now = random.Random(1), utc_now()
    fields = tables.Contact._meta.sorted_fields
    needed = {
        one.column_name: 0 if type(one).__name__ == "BooleanField" else ""
        for one in fields
        if not one.null and one.name != "id"
    }
    with closing(open_book(path, create=True)) as book, book.writing("Fill") as step:
        for start in range(0, customers, 10_000):
            rows = [
                needed | dict(zip(NAMES["contact"], (new_uuid(), now, now, "person", f"客戶{one}",
                                                     "customer", TIERS[min(one % 10, 2)]),
                                  strict=True))
                for one in range(start, min(start + 10_000, customers))
            ]  # fmt: skip
            step.bulk_insert("contact", tuple(rows[0]), [tuple(row.values()) for row in rows])
        for _ in range(0, customers, 10_000):
            many = min(10_000, customers)
            step.bulk_insert("sale", NAMES["sale"], [
                (new_uuid(), now, now, 1 + int(customers * dice.random() ** 1.5),
                 dice.choice(DAYS), "茶", 1, "斤", dice.randrange(100, 500_000),
                 dice.randrange(100, 90_000), int(dice.random() < 0.02), "")
                for _ in range(10 * many)
            ])  # fmt: skip
            step.bulk_insert("interaction", NAMES["interaction"], [
                (new_uuid(), now, now, 1 + dice.randrange(customers),
                 f"{dice.choice(DAYS)}T03:00:00Z", dice.choice(("visit", "call", "message")), "out",
                 "sale", dice.choice((None, 10, 30)), "", "", dice.choice(TIERS), "")
                for _ in range(3 * many)
            ])  # fmt: skip
    return path


def _bare(path: Path, sql: str, then: Callable[[list], object]) -> Callable[[], object]:
    def work() -> object:
        with closing(sqlite3.connect(path)) as connection:
            return then(connection.execute(sql).fetchall())

    return work


def _opening(book: Book) -> Callable[[], object]:
    """The first view until it is painted; its window stands already."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from kehuapp.ui.review.overview.overview import Overview
    from kehuapp.ui.work import tasks
    from kehuapp.ui.work.session import Session

    application = QApplication.instance() or QApplication(["kehuapp"])
    view = Overview(Session(book))
    view.resize(1082, 518)
    view.show()
    period = Period(TODAY, 12, is_kept=True)

    def work() -> float:
        loop = QEventLoop()
        told = view.about_changed.connect(loop.quit)
        start = time.perf_counter()
        view.show_period(period)
        loop.exec()  # asleep, as a window is that waits: a busy one would hold up the worker
        view.grab()
        spent = time.perf_counter() - start
        view.about_changed.disconnect(told)
        tasks.wait_until_idle()
        application.processEvents()
        return spent

    return work


def benchmarks() -> Iterator[tuple]:
    for customers in sorted({LARGEST // 100, LARGEST // 10, LARGEST}):
        path = shop(customers)
        book = open_book(path)

        def make_all(book: Book = book) -> None:
            with book.transaction():
                book.execute("DELETE FROM buying_made")
            buying.make_current(book, TODAY)

        def next_day(book: Book = book) -> None:
            day = date.fromisoformat(book.ask(buying.ask_made()).day)
            buying.make_current(book, day + timedelta(days=1))

        if customers == LARGEST:
            yield (
                "what everybody bought is summed for the first time",
                customers,
                make_all,
                _bare(path, _SUMS, len),
            )
            yield ("… and for the next day", customers, next_day, _bare(path, _SUMS, len))
        make_all()
        values = "SELECT contact_id, profit FROM contact_buying WHERE profit > 0"
        yield (
            "the review opens",
            customers,
            _opening(book),
            _bare(path, values, lambda rows: sorted(rows, key=lambda row: -row[1])),
        )
    yield (
        "all figures of all customers, from kept sums",
        LARGEST,
        lambda: load_figures(book, Period(TODAY, 12, is_kept=True)),
        _bare(path, _SUMS, len),
    )


if __name__ == "__main__":
    sys.exit("python -m tests.benchmarks review")
