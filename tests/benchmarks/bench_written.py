"""What is written down in a large shop: a card, a sale saved, totals, columns, an order, search.

100,000 customers with 1,000,000 contacts made and 500,000 sales. Beside each the same rows asked or
written by bare sqlite3, and for the card beside them nothing else: a card is to open in 30 ms, a
sale to be saved in 5, totals to come in 2.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)
sys.path.insert(0, str(Path(__file__).parent))
YEAR = "2025-11-22"


def _card(book: object) -> object:
    from PySide6.QtWidgets import QApplication

    from kehuapp.ui.card.contact_card import ContactCardPane
    from kehuapp.ui.kit import fonts, theme
    from kehuapp.ui.work.session import Session

    application = QApplication.instance() or QApplication([])
    fonts.choose(application, "zh_TW")
    theme.apply(application, "light")
    pane = ContactCardPane(Session(book))
    pane.resize(750, 800)
    pane.show()
    return pane


def _show(pane: object, tab: str, ids: Iterator[int]) -> float:
    from PySide6.QtWidgets import QApplication

    pane.show_tab(tab)
    start = time.perf_counter()
    pane.show_contact(next(ids))
    QApplication.processEvents()
    pane.repaint()
    return time.perf_counter() - start


def _bare_card(bare: sqlite3.Connection, ids: Iterator[int]) -> float:
    who = (next(ids),)
    start = time.perf_counter()
    for table in ("contact WHERE id", "interaction WHERE contact_id", "sale WHERE contact_id"):
        bare.execute(f"SELECT * FROM {table} = ?", who).fetchall()
    return time.perf_counter() - start


#: A disk is slow now and then: of so many saves the median is one figure.
SAVES = 30


def _median_of(save: Callable[[], object]) -> float:
    times = []
    for _ in range(SAVES):
        start = time.perf_counter()
        save()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _bare_save(bare: sqlite3.Connection, ids: Iterator[int]) -> None:
    bare.execute(
        "INSERT INTO sale (uuid, created_at, updated_at, contact_id, on_date, item, quantity, "
        "unit, amount, is_return, note) VALUES (?, '', '', ?, ?, '茶', 1, '斤', 100, 0, '')",
        (f"bare{time.perf_counter_ns()}", next(ids), YEAR),
    )
    bare.commit()


def _save(book: object, ids: Iterator[int]) -> None:
    from kehuapp.book.sales.sales import SaleRow, create_sale

    row = SaleRow(0, "2026-11-20", "高山烏龍", 2, "斤", 240_000, 86_000, False, "", "")
    create_sale(book, next(ids), row, 1)


def _totals(book: object, ids: Iterator[int]) -> float:
    from kehuapp.book.activity.costs import load_costs
    from kehuapp.book.sales.sales import rows_sales
    from kehuapp.book.settings import load_settings
    from kehuapp.book.summary import _amounts
    from kehuapp.rules.sales_figures import build_figures

    settings, who = load_settings(book), next(ids)
    start = time.perf_counter()
    build_figures(_amounts(rows_sales(book, who)), settings.today())
    load_costs(book, who, settings)
    return time.perf_counter() - start


_SOLD = "SELECT contact_id, sum(amount), sum(profit) FROM sale WHERE deleted_at IS NULL"
_MET = "SELECT contact_id, sum(cost), sum(minutes) FROM interaction WHERE deleted_at IS NULL"


def _bare_totals(bare: sqlite3.Connection, ids: Iterator[int]) -> float:
    who = next(ids)
    start = time.perf_counter()
    for asked, day in ((_SOLD, "on_date"), (_MET, "at")):
        bare.execute(f"{asked} AND contact_id = ? AND {day} > ?", (who, YEAR)).fetchall()
    return time.perf_counter() - start


def _bare_all(bare: sqlite3.Connection, inside: str = "") -> None:
    for asked, day in ((_SOLD, "on_date"), (_MET, "at")) if inside else ((_MET, "at"),):
        bare.execute(f"{asked} AND {day} > ? {inside} GROUP BY contact_id", (YEAR,)).fetchall()


def _texts_indexed(path: Path) -> sqlite3.Connection:
    """A bare index of words over all that is searched, in a file of its own."""
    from kehuapp.text.folding import fold

    index = sqlite3.connect(f"{path}.fts")
    index.execute("CREATE VIRTUAL TABLE said USING fts5(text, tokenize = 'trigram')")
    index.execute("ATTACH ? AS shop", (str(path),))
    index.execute("INSERT INTO said SELECT text FROM shop.entry_search WHERE contact_id > 0")
    for item, times in index.execute("SELECT item, count(*) FROM shop.sale GROUP BY 1").fetchall():
        index.executemany("INSERT INTO said VALUES (?)", [(fold(item),)] * times)
    index.commit()
    return index


def _bare_match(index: sqlite3.Connection, word: str) -> None:
    index.execute("SELECT rowid FROM said WHERE said MATCH ?", (f'"{word}"',)).fetchall()


def benchmarks() -> Iterator[tuple]:
    from written_down import CUSTOMERS, large_book

    from kehuapp.book.list.list_columns import rows_cells
    from kehuapp.book.list.list_orders import order_of
    from kehuapp.book.opening import open_book
    from kehuapp.book.search.search import in_writing
    from kehuapp.text.folding import fold

    n = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", CUSTOMERS))
    path = large_book(Path(FOLDER.name), n)
    book = open_book(path)
    bare = sqlite3.connect(path)
    bare.execute("PRAGMA synchronous = FULL")
    ids = (1 + at * 7919 % n for at in count())
    pane = _card(book)
    for tab in ("interactions", "sales", "details"):
        yield (f"a card opens, {tab} in front", n, partial(_show, pane, tab, ids),
               partial(_bare_card, bare, ids))  # fmt: skip
    pane.close()
    yield "totals of a customer", n, partial(_totals, book, ids), partial(_bare_totals, bare, ids)
    page = [next(ids) for _row in range(40)]
    inside = f"AND contact_id IN ({', '.join(map(str, page))})"
    columns = ("value", "profit", "cost", "minutes")
    yield ("figures of a page of the table", 40, partial(rows_cells, book, page, columns),
           partial(_bare_all, bare, inside))  # fmt: skip
    yield (
        "everybody by what they cost",
        n,
        partial(order_of, book, "cost"),
        partial(_bare_all, bare),
    )
    ours, floor = partial(_save, book, ids), partial(_bare_save, bare, ids)
    yield ("a sale saved, with journal and search", n, partial(_median_of, ours),
           partial(_median_of, floor))  # fmt: skip
    bare.close()
    index = _texts_indexed(path)
    for word in ("送樣試喝", "第27號", "沒有人說過"):
        yield (f"who has {word} written down", n, partial(in_writing, book, word),
               partial(_bare_match, index, fold(word)))  # fmt: skip
    index.close()
    book.close()
