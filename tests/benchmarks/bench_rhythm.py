"""Who is due in a large shop: the queue, its count, a call saved, days changed, the months.

100,000 customers with 1,000,000 contacts made and 500,000 sales. Beside each the same asked or
written by bare sqlite3 without journal, search or rhythm: the first page of the queue is to come in
10 ms and a call to be saved in 5, the days of a tier to change in 100.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)
sys.path.insert(0, str(Path(__file__).parent))
SAVES, SHOWN = 30, 40


def _median_of(save: Callable[[], object]) -> float:
    times = []
    for _ in range(SAVES):
        start = time.perf_counter()
        save()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _bare_queue(bare: sqlite3.Connection, day: str) -> None:
    rows = bare.execute(
        "SELECT contact_id, last_at FROM contact_rhythm WHERE place IN (0,1,2,3,4,5,6,7) "
        "AND due_on <= ? ORDER BY place, due_on LIMIT ?",
        (day, SHOWN),
    ).fetchall()
    for contact, last in rows:
        bare.execute("SELECT name, company, tier FROM contact WHERE id = ?", (contact,)).fetchone()
        bare.execute(
            "SELECT kind, summary FROM interaction WHERE contact_id = ? AND deleted_at IS NULL "
            "AND at = ?",
            (contact, last),
        ).fetchone()


def _bare_count(bare: sqlite3.Connection, day: str) -> None:
    bare.execute("SELECT count(*) FROM contact_rhythm WHERE due_on <= ?", (day,)).fetchone()


def _log(book: object, ids: Iterator[int]) -> None:
    from kehuapp.book.activity.interactions import InteractionRow, create_interaction

    row = InteractionRow(contact_id=next(ids), at="2026-11-22T02:00:00Z", summary="問候近況")
    create_interaction(book, row)


def _bare_log(bare: sqlite3.Connection, ids: Iterator[int]) -> None:
    bare.execute(
        "INSERT INTO interaction (uuid, created_at, updated_at, contact_id, at, kind, direction, "
        "purpose, summary, next_step) VALUES (?, '', '', ?, '2026-11-22T02:00:00Z', 'call', 'out', "
        "'relationship', '問候近況', '')",
        (f"bare{time.perf_counter_ns()}", next(ids)),
    )
    bare.commit()


def _change_days(book: object, days: Iterator[int]) -> None:
    from kehuapp.book.tiers import tiers

    rows = tiers.load_tier_policies(book).values()
    new = next(days)
    tiers.update_tier_policies(
        book, [row._replace(due_days=new) if row.tier == "regular" else row for row in rows]
    )


def _bare_days(bare: sqlite3.Connection) -> None:
    bare.execute(
        "UPDATE contact_rhythm SET due_on = date(due_on, '+1 days') WHERE contact_id IN "
        "(SELECT id FROM contact WHERE tier = 'regular')"
    )
    bare.rollback()


def _bare_last(bare: sqlite3.Connection) -> None:
    bare.execute(
        "SELECT c.tier, max(i.at) FROM contact AS c JOIN interaction AS i ON i.contact_id = c.id "
        "AND i.deleted_at IS NULL AND i.at < '2026-10-31T16' GROUP BY c.id"
    ).fetchall()


def benchmarks() -> Iterator[tuple]:
    from written_down import CUSTOMERS, TODAY, large_book

    from kehuapp.book.list.contact_list import Place, ids_contacts
    from kehuapp.book.opening import open_book
    from kehuapp.book.rhythm import budget, due, kept, shares, snoozes

    n = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", CUSTOMERS))
    path = large_book(Path(FOLDER.name), n)
    book = open_book(path)
    bare = sqlite3.connect(path)
    bare.execute("PRAGMA synchronous = FULL")
    ids = (1 + at * 7919 % n for at in count())
    day = str(TODAY)
    all_due = due.count_due(book, TODAY)
    first = partial(due.rows_due, book, TODAY, None, SHOWN)
    yield f"the first {SHOWN} of the queue", all_due, first, partial(_bare_queue, bare, day)
    yield ("of one colleague", all_due, partial(due.rows_due, book, TODAY, 1, SHOWN),
           partial(_bare_queue, bare, day))  # fmt: skip
    yield "how many", all_due, partial(due.count_due, book, TODAY), partial(_bare_count, bare, day)
    yield ("the place of them, all ids", all_due, partial(ids_contacts, book, Place("due")),
           partial(_bare_count, bare, day))  # fmt: skip
    yield (
        "the week against its plan",
        n,
        partial(budget.load_week, book, TODAY),
        partial(_bare_count, bare, day),
    )
    ours, floor = partial(_log, book, ids), partial(_bare_log, bare, ids)
    yield ("a call saved, with journal, search, rhythm", n, partial(_median_of, ours),
           partial(_median_of, floor))  # fmt: skip
    some = [next(ids) for _one in range(40)]
    yield ("forty put off", 40, lambda: snoozes.snooze(book, some, "2030-01-01"),
           partial(_bare_log, bare, ids))  # fmt: skip
    days = cycle((28, 29, 30))
    yield ("the days of a tier changed", n, partial(_change_days, book, days),
           partial(_bare_days, bare))  # fmt: skip

    def make_all() -> None:
        with book.transaction():
            kept.make_all(book)

    yield "every row made anew", n, make_all, partial(_bare_last, bare)
    yield ("in rhythm by colleague and tier", n, partial(shares.load_shares, book, TODAY),
           partial(_bare_last, bare))  # fmt: skip
    bare.close()
    book.close()
