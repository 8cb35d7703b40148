"""What was sold in each calendar month, beside the same month a year before."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from kehuapp.book.review.people import Period
from kehuapp.book.sales.figures import AMOUNT, EARNED
from kehuapp.store.database import Book

_THERE = "contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)"


class MonthSum(NamedTuple):
    """A month by its first day, and what it brought; `before` a year earlier. None: some sale of
    the month has no profit. `contacts` are those of whom sales or returns are in it."""

    first: date
    value: int | None
    before: int | None
    contacts: tuple[int, ...] = ()


def load_months(book: Book, period: Period, basis: str) -> tuple[MonthSum, ...]:
    """As many calendar months as the period has, that of its last day with them; sales after it
    are left out, and those after the same day a year before where the two are compared."""
    months = [_back(period.until, count) for count in reversed(range(period.months))]
    value = EARNED if basis == "profit" else AMOUNT
    earlier = _year_before(months[-1])
    cut = f"{earlier:%Y-%m}-{period.until.day:02d}"
    rows = book.query(
        "SELECT substr(on_date, 1, 7), CASE WHEN on_date > ? AND on_date < ? THEN 1 ELSE 0 END, "
        f"CAST(sum({value}) AS BIGINT), count(*) - count(profit) FROM sale "
        f"WHERE deleted_at IS NULL AND on_date >= ? AND on_date <= ? AND {_THERE} GROUP BY 1, 2",
        (
            cut,
            _back(earlier, -1).isoformat(),
            _year_before(months[0]).isoformat(),
            period.until.isoformat(),
        ),
    )
    known = {
        (month, is_later): None if basis == "profit" and lacking else total
        for month, is_later, total, lacking in rows
    }
    whom = defaultdict[str, list[int]](list)
    for month, contact in book.each(
        "SELECT DISTINCT substr(on_date, 1, 7), contact_id FROM sale WHERE deleted_at IS NULL "
        f"AND on_date >= ? AND on_date <= ? AND {_THERE} ORDER BY 1, 2",
        (months[0].isoformat(), period.until.isoformat()),
    ):
        whom[month].append(contact)

    def whole(first: date) -> int | None:
        early, late = (known.get((f"{first:%Y-%m}", is_later), 0) for is_later in (0, 1))
        return None if early is None or late is None else early + late

    def before(first: date) -> int | None:
        return known.get((f"{_year_before(first):%Y-%m}", 0), 0)

    return tuple(
        MonthSum(first, whole(first), before(first), tuple(whom[f"{first:%Y-%m}"]))
        for first in months
    )


def _back(day: date, months: int) -> date:
    """The first of the month so many months before."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


def _year_before(first: date) -> date:
    return first.replace(year=first.year - 1)
