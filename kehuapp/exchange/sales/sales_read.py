"""Cells of a table of sales → sales and who they are of, as the file says; knows no book.

A row is a sale, or fails with a sentence, or is passed over (a total, a sale called off).
"""

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from kehuapp.errors import Trouble
from kehuapp.exchange.mistakes import log_swallowed
from kehuapp.exchange.records import Failed, place_words
from kehuapp.exchange.sales import sale_columns as columns
from kehuapp.exchange.sales.sale_columns import is_enough
from kehuapp.exchange.sales.sale_days import DayReader, FoundDay, day_votes
from kehuapp.exchange.sales.sale_table import Progress, SaleTable
from kehuapp.exchange.tables.csv_cells import repair
from kehuapp.exchange.tables.csv_lines import Row
from kehuapp.exchange.tables.packed import Packed
from kehuapp.exchange.tables.shapes import is_total
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.amounts import MOST_MONEY, amount_text, read_amount, read_quantity
from kehuapp.text.words import listed

_MOST_TEXT = 2_000  # characters of a row that is shown as it stands
_MOST_CELL = 20_000  # of a note; no item is as long
_MOST_NAMED = 20  # rows of one warning that are named one by one
_TOLD_EVERY = 1_000
_NUMBER = 5  # digits of a phone; a total may count something in its column
_MOST_KEPT = 50_000  # cells that were understood and may come again
_FINE = re.compile(r"[-+]?\d+\.\d{4,}")  # what a spreadsheet reckoned: 33.3333333333
_COUNTED = re.compile(r"([-+(（]?[\d.,，'’ ０-９]+[)）]?)\s*([^\d\s()（）.,'’+\-*/×xX]{1,8})")
_YES = frozenset(["是", "y", "yes", "true", "t", "1", "v", "✓", "✔", "o", "〇", "x", "○", "√"])
_RETURNED = re.compile(r"退(?!休)|\breturn|\brefund|折讓|折让", re.I)
_NOT_RETURNED = re.compile(
    r"未退|無退|无退|不退|非退|沒退|没退|not? (?:return|refund)|non-?return", re.I
)
_CALLED_OFF = re.compile(
    r"作廢|作废|取消|已關閉|已关闭|交易關閉|交易关闭|註銷|注销|廢單|废单|\bvoid|cancel|"
    r"已刪除|已删除|\bdeleted",
    re.I,
)
_PAID_BACK = re.compile(r"退款|退貨|退货|refund|returned", re.I)


class FoundSale(NamedTuple):
    """One sale of a file. Quantity and amount are not negative, whatever `is_return` says;
    `buyer` is a place among `SalesRead.buyers`."""

    line: int
    buyer: int
    on: str
    item: str
    quantity: float
    unit: str
    amount: int
    profit: int | None
    is_return: bool
    staff: str
    note: str


class Buyer(NamedTuple):
    """Who a file says bought: cells as they are written, "" for what it does not say."""

    uuid: str = ""
    name: str = ""
    company: str = ""
    phone: str = ""
    email: str = ""

    @property
    def title(self) -> str:
        """What to call them in a list."""
        return self.name or self.company or self.phone or self.email or self.uuid


@dataclass
class SalesRead:
    """What a source says. `found` = sales + failed + passed over; lines are 1-based.

    `order` is how 5/4/2024 was read ("": not needed, or nothing tells, then such days are among
    `doubtful`); `buyers` are distinct, in the order in which the file has them.
    """

    table: SaleTable
    region: str
    order: str = ""
    doubtful: list[str] = field(default_factory=list)
    sales: Packed[FoundSale] = field(default_factory=lambda: Packed(tuple, FoundSale))
    buyers: list[Buyer] = field(default_factory=list)
    failed: Packed[Failed] = field(default_factory=lambda: Packed(tuple, Failed))
    passed_over: int = 0
    warnings: list[str] = field(default_factory=list)
    cancelled: bool = False

    @property
    def found(self) -> int:
        """How many rows are no blank ones."""
        return len(self.sales) + len(self.failed) + self.passed_over

    @property
    def said(self) -> frozenset[str]:
        """What the columns of the file tell."""
        return frozenset(self.table.mapping)


def read_sales(
    table: SaleTable,
    region: str,
    today: date,
    mapping: Sequence[str] | None = None,
    order: str = "",
    cancelled: Callable[[], bool] | None = None,
    progress: Progress | None = None,
    zone: str = "",
) -> SalesRead:
    """Read the rows under their columns, or under those of `mapping`; Trouble when the columns do
    not tell whose sales these are, when and how much."""
    if mapping is not None:
        table.mapping = [*mapping, *[columns.UNREAD] * len(table.headers)][: len(table.headers)]
    read = SalesRead(table, region, cancelled=table.cancelled)
    if not is_enough(table.mapping):
        raise Trouble(_what_is_missing(table))
    place = table.mapping.index(columns.DAY)
    votes = day_votes(table.each(), place, roc=table.roc)
    read.order, read.doubtful = (order, []) if order else votes
    reader = _Reader(read, DayReader(region, today, roc=table.roc, order=read.order, zone=zone))
    for count, row in enumerate(table.each(), 1):
        reader.take(row)
        if count % _TOLD_EVERY == 0:
            if cancelled is not None and cancelled():
                read.cancelled = True
                break
            if progress is not None:
                progress(count)
    reader.finish()
    return read


def check_correction(
    read: SalesRead, today: date, zone: str, line: int, column: int, text: str
) -> None:
    """Whether a cell may say this: Trouble for a day that is none, an amount in words, no item.

    What else is wrong in the row does not matter: cells are mended one after the other.
    """
    table, target = read.table, read.table.mapping[column]
    cells = table.cells_of_line(line)
    cells += [""] * (column + 1 - len(cells))
    cells[column] = text
    days = DayReader(read.region, today, roc=table.roc, order=read.order, zone=zone)
    reader = _Reader(SalesRead(table, read.region), days)
    try:
        reader.check(target, line, cells)
    except _Bad as bad:
        raise Trouble(str(bad)) from None


def row_text(cells: Sequence[str]) -> str:
    """A row as a line of text, for people and for a file in which it can be mended."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="").writerow([cell[:_MOST_TEXT] for cell in cells])
    return out.getvalue()[:_MOST_TEXT]


def _what_is_missing(table: SaleTable) -> str:
    if not len(table.rows) and not table.has_header:
        return translate("SalesImport", "There are no rows in %1.", table.source.name)
    there = set(table.mapping)
    if columns.DAY not in there:
        said = QT_TRANSLATE_NOOP(
            "SalesImport",
            "%1 does not look like a list of sales: it has no column with the day (Date).",
        )
    elif there.isdisjoint(columns.WHO):
        said = QT_TRANSLATE_NOOP(
            "SalesImport",
            "%1 does not look like a list of sales: it has no column with the customer (Customer, "
            "Phone).",
        )
    else:
        said = QT_TRANSLATE_NOOP(
            "SalesImport",
            "%1 does not look like a list of sales: it has no column with the amount (Amount).",
        )
    return translate("SalesImport", said, table.source.name)


class _Bad(Exception):
    """Why a row is no sale, in words."""


class _Reader:
    """The reading of one table, row by row."""

    def __init__(self, read: SalesRead, days: DayReader) -> None:
        self.read, self.days = read, days
        targets = read.table.mapping
        self.places = {t: n for n, t in reversed([*enumerate(targets)]) if t}
        self.phones = [n for n, t in enumerate(targets) if t == columns.PHONE]
        self.emails = [n for n, t in enumerate(targets) if t == columns.EMAIL]
        self.who_of: dict[tuple[str, ...], int] = {}
        self.buyer_of: dict[Buyer, int] = {}
        self.amounts: dict[str, int] = {}
        self.sums: dict[str, bool] = {}
        self.totals: list[str] = []
        self.called_off: list[str] = []
        self.odd_days: dict[str, list[str]] = {}
        self.rounded: list[str] = []
        self.has_item = columns.ITEM in self.places
        self.unsaid = translate("SalesImport", "Sale")

    def take(self, row: Row) -> None:
        """One row: a sale, a failure, or passed over."""
        line, cells = row
        if self._is_no_sale(line, cells):
            self.read.passed_over += 1
            return
        try:
            self.read.sales.append(self._sale(line, cells))
        except _Bad as bad:
            self.read.failed.append(Failed(line, str(bad), row_text(cells)))
        except Exception as error:  # one damaged row must never cost the others
            log_swallowed(error)
            words = translate("Import", "This row is damaged (%1).", type(error).__name__)
            self.read.failed.append(Failed(line, words, row_text(cells)))

    def check(self, target: str, line: int, cells: Sequence[str]) -> None:
        """Read one cell of a row, the others only where they count with it."""
        if target == columns.DAY:
            self._day(self._cell(cells, target))
        elif target == columns.QUANTITY:
            self._quantity(cells)
        elif target in (columns.AMOUNT, columns.PRICE):
            if text := self._cell(cells, target):
                self._money(line, text)
            self._amount(line, cells, 1.0)
        elif target == columns.PROFIT:
            self._profit(line, cells)
        elif target == columns.ITEM and not self._cell(cells, target):
            raise _Bad(translate("SalesImport", "The row does not say what was sold."))

    def _cell(self, cells: Sequence[str], target: str) -> str:
        place = self.places.get(target, -1)
        if not 0 <= place < len(cells):
            return ""
        cell = cells[place]
        return repair(cell[:_MOST_CELL]) if cell else ""

    def _is_no_sale(self, line: int, cells: Sequence[str]) -> bool:
        filled = [cell.strip() for cell in cells if cell.strip()]
        if filled in self.read.table.header_rows:
            self.totals.append(place_words(line, ""))
            return True
        if self._is_total(cells, filled):
            self.totals.append(place_words(line, ""))
            return True
        state = self._cell(cells, columns.STATE)
        if state and _CALLED_OFF.search(state):
            self.called_off.append(place_words(line, ""))
            return True
        return False

    def _is_total(self, cells: Sequence[str], filled: Sequence[str]) -> bool:
        """Whether a row sums up others: it says so where a customer or an item would stand, or at
        its beginning, names no customer, and is of no day. What a customer bought is a sale,
        whatever it is called."""
        who = [self._cell(cells, t) for t in (columns.UUID, columns.NAME, columns.COMPANY)]
        looked_at = (*filled[:2], *who, self._cell(cells, columns.ITEM))
        if not any(map(self._sums_up, looked_at)) or self._names_somebody(cells, who):
            return False
        in_front = any(map(self._sums_up, (filled[0], *who)))
        return in_front or self.days.find(self._cell(cells, columns.DAY)) is None

    def _names_somebody(self, cells: Sequence[str], who: Sequence[str]) -> bool:
        if any(one and not self._sums_up(one) for one in who):
            return True
        size = len(cells)
        if any(sum(map(str.isdigit, cells[n])) >= _NUMBER for n in self.phones if n < size):
            return True
        return any("@" in cells[n] for n in self.emails if n < size)

    def _sums_up(self, cell: str) -> bool:
        """Whether a cell is a word for a total; most come many times."""
        known = self.sums.get(cell)
        if known is None:
            known = is_total([cell])
            if len(self.sums) < _MOST_KEPT:
                self.sums[cell] = known
        return known

    def _sale(self, line: int, cells: Sequence[str]) -> FoundSale:
        day = self._day(self._cell(cells, columns.DAY))
        buyer = self._buyer(cells)
        item = self._cell(cells, columns.ITEM) if self.has_item else self.unsaid
        if not item:
            raise _Bad(translate("SalesImport", "The row does not say what was sold."))
        quantity, unit = self._quantity(cells)
        amount = self._amount(line, cells, quantity)
        profit = self._profit(line, cells)
        back = self._is_return(cells)
        if profit is not None and (
            (amount < 0 and profit < 0) or (back and amount <= 0 and quantity <= 0)
        ):
            profit = -profit  # written as the sum takes it, which takes it off by itself
        if day.odd:
            self.odd_days.setdefault(day.odd, []).append(place_words(line, ""))
        return FoundSale(
            line,
            buyer,
            day.on,
            " ".join(item.split()) if "\n" in item or "\r" in item else item,
            abs(quantity),
            unit,
            abs(amount),
            profit,
            back or amount < 0 or quantity < 0,
            " ".join(self._cell(cells, columns.STAFF).split()),
            self._cell(cells, columns.NOTE),
        )

    def _day(self, text: str) -> FoundDay:
        if not text:
            raise _Bad(translate("SalesImport", "The row does not say on which day."))
        found = self.days.find(text)
        if found is None:
            if self.days.is_doubtful(text):
                raise _Bad(
                    translate(
                        "SalesImport",
                        "%1 may be two different days. Say which comes first, day or month.",
                        text[:80],
                    )
                )
            raise _Bad(translate("SalesImport", "There is no such day: %1", text[:80]))
        return found

    def _buyer(self, cells: Sequence[str]) -> int:
        cell = self._cell
        phones = [cells[n].strip() for n in self.phones if n < len(cells) and cells[n].strip()]
        emails = [cells[n].strip() for n in self.emails if n < len(cells) and cells[n].strip()]
        names = [cell(cells, t)[:200] for t in (columns.UUID, columns.NAME, columns.COMPANY)]
        key = (*names, *phones, "\n", *emails)
        place = self.who_of.get(key)
        if place is None:
            phone = "\n".join(repair(p)[:200] for p in phones)
            email = "\n".join(repair(e)[:200] for e in emails)
            who = Buyer(names[0], names[1], names[2], phone, email)
            place = self.buyer_of.setdefault(who, len(self.read.buyers))
            if place == len(self.read.buyers):
                self.read.buyers.append(who)
            self.who_of[key] = place
        return place

    def _quantity(self, cells: Sequence[str]) -> tuple[float, str]:
        text = self._cell(cells, columns.QUANTITY)
        unit = self._cell(cells, columns.UNIT)[:100]
        if not text:
            return 1.0, unit
        if text.isascii() and text.isdecimal() and len(text) < 9:
            return float(text), unit
        counted = _COUNTED.fullmatch(text)
        if counted and (not unit or unit == counted[2]):  # 2斤
            text, unit = counted[1], counted[2]
        try:
            return read_quantity(text), unit
        except OverflowError:
            said = translate("SalesImport", "Nobody sells so many: %1", text[:80])
        except (ValueError, ArithmeticError):
            said = translate("SalesImport", "This is no quantity: %1", text[:80])
        raise _Bad(said)

    def _money(self, line: int, text: str) -> int:
        known = self.amounts.get(text)
        if known is None:
            plain, fine = _rounded(text)
            try:
                known = read_amount(plain)
            except OverflowError:
                said = translate("SalesImport", "This amount is too large: %1", text[:80])
                raise _Bad(said) from None
            except (ValueError, ArithmeticError):
                said = translate("SalesImport", "This is no amount: %1", text[:80])
                raise _Bad(said) from None
            if fine:
                self.rounded.append(place_words(line, ""))
            elif len(self.amounts) < 100_000:
                self.amounts[text] = known
        return known

    def _amount(self, line: int, cells: Sequence[str], quantity: float) -> int:
        if text := self._cell(cells, columns.AMOUNT):
            return self._money(line, text)
        price = self._cell(cells, columns.PRICE)
        if not price:
            raise _Bad(translate("SalesImport", "The row has no amount."))
        exact = Decimal(self._money(line, price)) * Decimal(repr(abs(quantity)))
        amount = int(exact.to_integral_value(ROUND_HALF_UP))
        if abs(amount) > MOST_MONEY:
            said = amount_text(amount)
            raise _Bad(translate("SalesImport", "This amount is too large: %1", said))
        return amount

    def _profit(self, line: int, cells: Sequence[str]) -> int | None:
        text = self._cell(cells, columns.PROFIT)
        return self._money(line, text) if text and text not in ("-", "—", "–") else None

    def _is_return(self, cells: Sequence[str]) -> bool:
        state = self._cell(cells, columns.STATE)
        if state and _PAID_BACK.search(state) and not _NOT_RETURNED.search(state):
            said = translate(
                "SalesImport", "It was paid back (%1). Write it down yourself if it counts.", state
            )
            raise _Bad(said)
        text = self._cell(cells, columns.RETURN)
        if not text:
            return False
        if text.casefold() in _YES:
            return True
        return bool(_RETURNED.search(text)) and not _NOT_RETURNED.search(text)

    # --- what is said of the file as a whole --------------------------------------------------

    def finish(self) -> None:
        """Say what was passed over, and what may not be meant."""
        table, said = self.read.table, self.read.warnings
        said += table.warnings
        if names := table.unread_columns:
            said.append(translate("SalesImport", "Columns that were not read: %1", listed(names)))
        if not self.has_item:
            said.append(
                translate(
                    "SalesImport",
                    "The file does not say what was sold; every sale is called “%1”.",
                    self.unsaid,
                )
            )
        for lines, words in (
            (
                self.totals,
                QT_TRANSLATE_NOOP(
                    "SalesImport", "Rows that only sum up or repeat the heading were skipped: %1"
                ),
            ),
            (
                self.called_off,
                QT_TRANSLATE_NOOP("SalesImport", "Sales that were called off were skipped: %1"),
            ),
            (
                self.rounded,
                QT_TRANSLATE_NOOP(
                    "SalesImport", "Amounts with more than two decimals were rounded: %1"
                ),
            ),
            (
                self.odd_days.get("future", []),
                QT_TRANSLATE_NOOP("SalesImport", "Taken, but the day is in the future: %1"),
            ),
            (
                self.odd_days.get("past", []),
                QT_TRANSLATE_NOOP("SalesImport", "Taken, but the day is before 1950: %1"),
            ),
            (
                self.odd_days.get("yearless", []),
                QT_TRANSLATE_NOOP(
                    "SalesImport", "Days without a year, taken as the last such day: %1"
                ),
            ),
        ):
            if lines:
                said.append(translate("SalesImport", words, _named(lines)))


def _named(lines: Sequence[str]) -> str:
    named = listed(lines[:_MOST_NAMED])
    if len(lines) > _MOST_NAMED:
        more = f"{len(lines) - _MOST_NAMED:,}"
        return translate("SalesImport", "%1 and %2 more", named, more)
    return named


def _rounded(text: str) -> tuple[str, bool]:
    """An amount to the cent, and whether that took something away: a spreadsheet reckons on."""
    if not _FINE.fullmatch(text):
        return text, False
    exact = Decimal(text)
    cents = exact.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return f"{cents:f}", cents != exact
