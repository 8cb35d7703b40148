"""What the worker does for the window of sales: read, match, write; no widget is touched."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.exchange.sales import sales_run
from kehuapp.exchange.sales.sale_table import SaleTable, read_sale_table
from kehuapp.exchange.sales.sales_read import Buyer, SalesRead, read_sales
from kehuapp.exchange.sales.sales_run import SalesReport
from kehuapp.exchange.sources import Source
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.work import tasks
from kehuapp.ui.work.tasks import Cancelled


@dataclass(frozen=True)
class Wish:
    """How a source is to be read; None and "" leave it to the program's own judgement."""

    source: Source
    encoding: str = ""
    mapping: tuple[str, ...] | None = None
    order: str = ""
    answers: Mapping[Buyer, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """What a file says and would do; without a `report` its columns do not tell, see `trouble`."""

    wish: Wish
    table: SaleTable
    read: SalesRead | None = None
    report: SalesReport | None = None
    names: Mapping[int, str] = field(default_factory=dict)
    trouble: str = ""


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
        try:
            read = read_sales(
                replace(cells),
                settings.region,
                settings.today(),
                wish.mapping,
                wish.order,
                cancelled,
                tell,
                settings.zone,
            )
        except Trouble as trouble:
            mapped = replace(cells, mapping=[*(wish.mapping or cells.mapping)])
            return None if cancelled() else Reading(wish, mapped, trouble=str(trouble))
        return None if cancelled() else _matched(book, wish, read, progress, cancelled)

    return job


def match_again(book: Book, reading: Reading, wish: Wish) -> tasks.Job[Reading | None]:
    """The same sales after a person said whose some are."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Reading | None:
        assert reading.read is not None
        return _matched(book, wish, reading.read, progress, cancelled)

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
    return Reading(wish, read.table, read, sales_run.build_report(book, plan), names)


Written = tuple[Changes, SalesReport]


def write(book: Book, reading: Reading) -> tasks.Job[Written | None]:
    """Write the sales: one transaction, one undo step."""

    def job(progress: tasks.Progress, cancelled: Cancelled) -> Any:
        assert reading.read is not None

        def tell(at: int, total: int) -> None:
            progress(translate("Import", "Writing %1 of %2…", f"{at:,}", f"{total:,}"), at, total)

        try:
            return sales_run.apply(
                book, reading.read, reading.wish.answers, progress=tell, cancelled=cancelled
            )
        except sales_run.Cancelled:
            return None

    return job
