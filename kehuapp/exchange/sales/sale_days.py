"""The days of a table of sales: which order its numbers have, and what each cell says."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.book.sales.sales_import_days import find_sale_day
from kehuapp.exchange.tables.csv_in import weigh_days
from kehuapp.exchange.tables.csv_lines import Row
from kehuapp.text.dates import instant_day, order_in, order_votes, read_date

_SERIAL = re.compile(r"([2-6]\d{4})(?:\.\d+)?")  # days since 1899-12-30, as a spreadsheet counts
_FIRST = date(1899, 12, 30)
_MOST_KEPT = 20_000  # cells whose day is known


class FoundDay(NamedTuple):
    """A day as ISO; `odd` is future, past or yearless, "" for a usual one."""

    on: str
    odd: str = ""


def day_votes(rows: Iterable[Row], place: int, *, roc: bool) -> tuple[str, list[str]]:
    """How a column writes its days (dmy, mdy, ymd; "" when nothing decides it), and up to three
    that can be read in more ways than one."""
    cells = (cells[place] for _line, cells in rows if place < len(cells))
    return weigh_days(cells, roc=roc)


class DayReader:
    """Reads the cells of one column, each text once."""

    def __init__(self, region: str, today: date, *, roc: bool, order: str, zone: str = "") -> None:
        self.roc, self.order, self.today, self.zone = roc, order or order_in(region), today, zone
        self._known: dict[str, FoundDay | None] = {}

    def find(self, text: str) -> FoundDay | None:
        """The day of a cell, None when there is no such day."""
        if text in self._known:
            return self._known[text]
        found = self._read(text)
        if len(self._known) < _MOST_KEPT:
            self._known[text] = found
        return found

    def is_doubtful(self, text: str) -> bool:
        """Whether a cell could be two different days."""
        return len(order_votes(text, roc=self.roc)) > 1

    def _read(self, text: str) -> FoundDay | None:
        if serial := _SERIAL.fullmatch(text):
            return self._told(_FIRST + timedelta(days=int(serial[1])))
        if told := instant_day(text, self.zone):
            return self._told(date.fromisoformat(told))
        value = read_date(text, roc=self.roc, order=self.order)
        if value is None or value.month is None:
            return None
        day = find_sale_day(value, self.today)
        if day is None:
            return None
        return self._told(day, "yearless" if value.year is None else "")

    def _told(self, day: date, odd: str = "") -> FoundDay:
        if day > self.today:
            odd = "future"
        elif day.year < 1950:
            odd = "past"
        return FoundDay(day.isoformat(), odd)
