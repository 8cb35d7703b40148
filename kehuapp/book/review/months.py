"""What was sold in each calendar month, beside the same month a year before."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from kehuapp.book.review.people import Period
from kehuapp.book.sales.figures import AMOUNT, EARNED
from kehuapp.store.database import Book

_THERE = "contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)"


class MonthSum(NamedTuple):
    """A month by its first day, and what it brought; `before` a year earlier. None: some sale of
    the month has no profit. `has_sales`: sales or returns are in it."""

    first: date
    value: int | None
    before: int | None
    has_sales: bool = False


class _Day(NamedTuple):
    on: str
    total: int
    lacking: int


def load_months(book: Book, period: Period, basis: str) -> tuple[MonthSum, ...]:
    """As many calendar months as the period has, that of its last day with them; sales after it
    are left out, and those after the same day a year before where the two are compared."""
    months = [_back(period.until, count) for count in reversed(range(period.months))]
    value = EARNED if basis == "profit" else AMOUNT
    # By day, as the index has them: by month, SQLite would sort a million sales first.
    days = [
        _Day(*row)
        for row in book.query(
            f"SELECT on_date, CAST(sum({value}) AS BIGINT), count(*) - count(profit) FROM sale "
            f"WHERE deleted_at IS NULL AND on_date >= ? AND on_date <= ? AND {_THERE} "
            "GROUP BY on_date",
            (_year_before(months[0]).isoformat(), period.until.isoformat()),
        )
    ]
    by_month = {month: [*of] for month, of in groupby(sorted(days), lambda day: day.on[:7])}
    cut = f"{_year_before(months[-1]):%Y-%m}-{period.until.day:02d}"

    def sum_of(those: Iterable[_Day]) -> int | None:
        found = [*those]
        if basis == "profit" and any(day.lacking for day in found):
            return None
        return sum(day.total for day in found)

    def month(first: date) -> MonthSum:
        now = by_month.get(f"{first:%Y-%m}", [])
        then = by_month.get(f"{_year_before(first):%Y-%m}", [])
        if first == months[-1]:
            then = [day for day in then if day.on <= cut]
        return MonthSum(first, sum_of(now), sum_of(then), bool(now))

    return tuple(month(first) for first in months)


def load_whose(book: Book, first: date, until: date) -> list[int]:
    """Of whom sales or returns are in a month, or in what the period has of it."""
    last = min(until, _back(first, -1) - timedelta(days=1))
    return [
        contact
        for (contact,) in book.query(
            "SELECT DISTINCT contact_id FROM sale WHERE deleted_at IS NULL "
            f"AND on_date >= ? AND on_date <= ? AND {_THERE} ORDER BY contact_id",
            (first.isoformat(), last.isoformat()),
        )
    ]


def _back(day: date, months: int) -> date:
    """The first of the month so many months before."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


def _year_before(first: date) -> date:
    return first.replace(year=first.year - 1)
