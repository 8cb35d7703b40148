"""Greetings in a large shop: who is not greeted yet among 100,000, a thousand texts, a gift each.

Beside each the same asked by bare sqlite3: the ids that are left, the names of a thousand put into
one line each, as many rows inserted.
"""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)
sys.path.insert(0, str(Path(__file__).parent))
OCCASION, YEAR, TEXTS, GIVEN = "spring", 2027, 1000, 500


def _greet_a_third(path: Path) -> None:
    """Every third customer was greeted for this festival, and all for that of last year."""
    book = sqlite3.connect(path)
    for year, which in ((YEAR - 1, "1 = 1"), (YEAR, "id % 3 = 0")):
        book.execute(
            "INSERT INTO interaction (uuid, created_at, updated_at, contact_id, at, kind, "
            "direction, purpose, summary, next_step, occasion, occasion_year) "
            "SELECT 'greeted' || ? || id, '', '', id, '2026-11-20T02:00:00Z', 'message', 'out', "
            f"'greeting', '新年快樂', '', ?, ? FROM contact WHERE {which}",
            (year, OCCASION, year),
        )
    book.commit()
    book.close()


def _bare_left(bare: sqlite3.Connection) -> list[int]:
    return [
        row[0]
        for row in bare.execute(
            "SELECT id FROM contact WHERE deleted_at IS NULL AND tier IS NOT NULL AND id NOT IN "
            "(SELECT contact_id FROM interaction WHERE occasion <> '' AND occasion = ? "
            "AND occasion_year = ? AND deleted_at IS NULL)",
            (OCCASION, YEAR),
        )
    ]


def _bare_texts(bare: sqlite3.Connection, ids: list[int]) -> list[str]:
    inside = ", ".join(map(str, ids))
    rows = bare.execute(
        "SELECT name, (SELECT max(at) FROM interaction AS i WHERE i.contact_id = c.id) "
        f"FROM contact AS c WHERE id IN ({inside})"
    )
    return [f"{name}您好，新春愉快，萬事如意！" for name, _last in rows]


def _bare_given(bare: sqlite3.Connection, ids: list[int]) -> None:
    for one in ids:
        bare.execute(
            "INSERT INTO interaction (uuid, created_at, updated_at, contact_id, at, kind, "
            "direction, purpose, summary, next_step) "
            "VALUES (?, '', '', ?, '2026-11-22T02:00:00Z', 'gift', 'out', 'greeting', '', '')",
            (f"bare{one}", one),
        )
    bare.rollback()


def benchmarks() -> Iterator[tuple]:
    from written_down import CUSTOMERS, large_book

    from kehuapp.book.greetings import compose, gifts
    from kehuapp.book.opening import open_book

    n = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", CUSTOMERS))
    path = large_book(Path(FOLDER.name), n)
    open_book(path).close()
    _greet_a_third(path)
    book, bare = open_book(path), sqlite3.connect(path)
    around = compose.load_round(book, OCCASION, YEAR)
    left = compose.ids_to_greet(book, around)
    some = left[:TEXTS]
    yield ("who is not greeted yet", n, partial(compose.ids_to_greet, book, around),
           partial(_bare_left, bare))  # fmt: skip
    yield ("a thousand texts", len(some), partial(compose.compose_all, book, around, some),
           partial(_bare_texts, bare, some))  # fmt: skip
    years = count(3000)
    given = left[:GIVEN]

    def give() -> None:
        year = next(years)
        gifts.plan_gifts(book, OCCASION, year, given, "茶", 1000)
        rows = book.ask(gifts.ask_gifts(OCCASION, year))
        gifts.set_gift_status(book, [row.id for row in rows], "given")

    yield "five hundred gifts planned and given", GIVEN, give, partial(_bare_given, bare, given)
    yield ("who may get one", n, lambda: book.ask(gifts.ask_proposed(OCCASION, YEAR)),
           partial(_bare_left, bare))  # fmt: skip
    bare.close()
    book.close()
