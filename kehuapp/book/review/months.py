"""What was sold in each calendar month, beside the same month a year before."""

from datetime import date
from typing import NamedTuple

from kehuapp.book.review.people import Period
from kehuapp.book.sales.figures import AMOUNT, EARNED
from kehuapp.store.database import Book


class MonthSum(NamedTuple):
    """A month by its first day, and what it brought; `before` a year earlier. None: some sale of
    the month has no profit."""

    first: date
    value: int | None
    before: int | None


def load_months(book: Book, period: Period, basis: str) -> tuple[MonthSum, ...]:
    """As many calendar months as the period has, that of its last day with them; sales after it
    are left out, and of the same month a year before those after the same day."""
    months = [_back(period.until, count) for count in reversed(range(period.months))]
    value = EARNED if basis == "profit" else AMOUNT
    earlier = period.until.replace(day=1).replace(year=period.until.year - 1)
    cut = f"{earlier:%Y-%m}-{period.until.day:02d}"
    rows = book.query(
        f"SELECT substr(on_date, 1, 7), CAST(sum({value}) AS BIGINT), "
        "count(*) - count(profit) FROM sale WHERE deleted_at IS NULL AND on_date >= ? "
        "AND on_date <= ? AND NOT (on_date > ? AND on_date < ?) "
        "AND contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL) "
        "GROUP BY substr(on_date, 1, 7)",
        (
            _year_before(months[0]).isoformat(),
            period.until.isoformat(),
            cut,
            _back(earlier, -1).isoformat(),
        ),
    )
    known = {
        month: None if basis == "profit" and lacking else total for month, total, lacking in rows
    }

    def of(first: date) -> int | None:
        return known.get(f"{first:%Y-%m}", 0)

    return tuple(MonthSum(first, of(first), of(_year_before(first))) for first in months)


def _back(day: date, months: int) -> date:
    """The first of the month so many months before."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


def _year_before(first: date) -> date:
    return first.replace(year=first.year - 1)
