"""What the worker does for the window of sales: read, match, write; no widget is touched."""

import contextlib
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.exchange.records import Failed
from kehuapp.exchange.sales import sales_run
from kehuapp.exchange.sales.sale_table import SaleTable, read_sale_table
from kehuapp.exchange.sales.sales_read import Buyer, SalesRead, read_sales
from kehuapp.exchange.sales.sales_run import SalesReport
from kehuapp.exchange.sources import Source
from kehuapp.exchange.tables import mappings
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.work import tasks
from kehuapp.ui.work.backups.before_import import keep_first
from kehuapp.ui.work.tasks import Cancelled


@dataclass(frozen=True)
class Wish:
    """How a source is to be read; None and "" leave it to the program's own judgement.

    `as_before`: with the columns that a person chose for this header some other time; `forget`
    takes that back. `corrected`: what was written over cells, by line and column.
    """

    source: Source
    encoding: str = ""
    mapping: tuple[str, ...] | None = None
    order: str = ""
    as_before: bool = True
    forget: bool = False
    corrected: Mapping[tuple[int, int], str] = field(default_factory=dict)
    answers: Mapping[Buyer, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """What a file says and would do; without a `report` its columns do not tell, see `trouble`.

    `rows` are places among the sales, or -1, -2 … among those that failed, in the order of their
    `lines`; `remembered` when the columns are those of last time.
    """

    wish: Wish
    table: SaleTable
    read: SalesRead | None = None
    report: SalesReport | None = None
    names: Mapping[int, str] = field(default_factory=dict)
    trouble: str = ""
    rows: "array[int]" = field(default_factory=lambda: array("q"))
    lines: "array[int]" = field(default_factory=lambda: array("q"))
    remembered: bool = False

    def row_near(self, line: int) -> int:
        """The row of a line, or the next one, or the last."""
        return max(0, min(bisect_left(self.lines, line), len(self.lines) - 1))

    def failed(self, row: int) -> Failed:
        """Why a row is none of the sales."""
        assert self.read is not None
        return self.read.failed[-1 - self.rows[row]]


def look(book: Book, wish: Wish, table: SaleTable | None = None) -> tasks.Job[Reading | None]:
    """Read a source (or the cells read before in another way) and match it."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Reading | None:
        settings = load_settings(book)
        name = wish.source.name

        def tell(count: int) -> None:
            progress(translate("Import", "Reading %1: %2 so far…", name, f"{count:,}"))

        progress(translate("Import", "Reading %1…", name))
        cells = table or read_sale_table(
            wish.source, settings.region, wish.encoding or None, cancelled, tell
        )
        if cancelled():
            return None
        mapping, order, remembered = _columns(book, wish, cells)
        try:
            read = read_sales(
                replace(cells, corrected=wish.corrected),
                settings.region,
                settings.today(),
                mapping,
                order,
                cancelled,
                tell,
                settings.zone,
            )
        except Trouble as trouble:
            mapped = replace(cells, mapping=[*mapping])
            said = str(trouble)
            return (
                None if cancelled() else Reading(wish, mapped, trouble=said, remembered=remembered)
            )
        if cancelled():
            return None
        found = _matched(book, wish, read, progress, cancelled)
        return None if found is None else replace(found, remembered=remembered)

    return job


def _columns(book: Book, wish: Wish, table: SaleTable) -> tuple[tuple[str, ...], str, bool]:
    """What the columns hold and which number of a day comes first, and whether that is as last
    time."""
    if wish.forget:
        mappings.forget_sales(book, table.headers)
    found = sales_run.find_columns(book, table) if wish.as_before else None
    if found is None or wish.mapping is not None:
        return wish.mapping or tuple(table.by_names), wish.order, False
    return found[0], wish.order or found[1], True


def match_again(book: Book, reading: Reading, wish: Wish) -> tasks.Job[Reading | None]:
    """The same sales after a person said whose some are."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Reading | None:
        assert reading.read is not None
        found = _matched(book, wish, reading.read, progress, cancelled)
        return None if found is None else replace(found, remembered=reading.remembered)

    return job


def _matched(
    book: Book, wish: Wish, read: SalesRead, progress: tasks.Progress, cancelled: Cancelled
) -> Reading | None:
    progress(translate("SalesImport", "Looking for the customers…"))
    plan = sales_run.build_plan(book, read, wish.answers)
    if cancelled():
        return None
    ids = {c for c in plan.contacts if c}
    for match in plan.matches:
        ids.update(match.candidates)
    names = sales_run.names_of(book, ids)
    report = sales_run.build_report(book, plan)
    rows, lines = _in_order(read)
    return Reading(wish, read.table, read, report, names, rows=rows, lines=lines)


def _in_order(read: SalesRead) -> "tuple[array[int], array[int]]":
    """The sales and those that failed in the order of the file, and their lines."""
    lines = array("q", (sale.line for sale in read.sales))
    count = len(lines)
    rows = array("q", range(count))
    if read.failed:
        lines.extend(row.line for row in read.failed)
        order = sorted(range(len(lines)), key=lines.__getitem__)
        rows = array("q", (at if at < count else count - at - 1 for at in order))
        lines = array("q", map(lines.__getitem__, order))
    return rows, lines


Written = tuple[Changes, SalesReport]


def write(book: Book, reading: Reading, remember: bool) -> tasks.Job[Written | None]:
    """Write the sales: one transaction, one undo step; then keep the columns in mind."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Any:
        assert reading.read is not None

        def tell(at: int, total: int) -> None:
            progress(translate("Import", "Writing %1 of %2…", f"{at:,}", f"{total:,}"), at, total)

        unkept = keep_first(book, progress, cancelled, rows=len(reading.read.sales))
        if cancelled():
            return None
        try:
            written = sales_run.apply(
                book, reading.read, reading.wish.answers, progress=tell, cancelled=cancelled
            )
        except sales_run.Cancelled:
            return None
        if unkept:
            written[1].warnings.append(unkept)
        if remember:
            with contextlib.suppress(Trouble):  # what came in is there, and has to be told
                table = reading.table
                mappings.remember_sales(book, table.headers, table.mapping, reading.wish.order)
        return written

    return job
