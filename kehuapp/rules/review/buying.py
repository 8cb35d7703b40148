"""What one customer bought until a day: sums of a window and of the one before, purchase days.

Classes and ranks among all are in value, the rhythm in dormancy; no database, no words.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

WINDOW_DAYS = 365
#: So many purchase days show a rhythm of one's own.
DAYS_OF_RHYTHM = 4


class SalesDay(NamedTuple):
    """The sales of a customer on a day (its number as date.toordinal gives it), returns taken off;
    `profit` is of those that have one, `unpriced` counts those that have none; whether something
    was `bought`, not only given back."""

    day: int
    amount: int
    profit: int
    unpriced: int
    bought: bool


class Buying(NamedTuple):
    """Sums in minor units, days as date.toordinal gives them (None: never bought).

    `purchases` counts the purchase days of the window, `days` those of the whole history; `gap` is
    the median number of days between these, None of fewer than four.
    """

    amount: int = 0
    profit: int = 0
    unpriced: int = 0
    purchases: int = 0
    amount_before: int = 0
    profit_before: int = 0
    unpriced_before: int = 0
    first: int | None = None
    last: int | None = None
    days: int = 0
    gap: float | None = None


#: The longest window, a hundred years.
MOST_MONTHS = 1200


def days_of(months: int) -> int:
    """How long a window of so many months is: round(365 · months / 12)."""
    return round(WINDOW_DAYS * months / 12)


def first_of(until: date, days: int = WINDOW_DAYS) -> date:
    """The first day of the window of `days` days that ends with `until`."""
    return until - timedelta(days=days - 1)


def build_buying(sales: Iterable[SalesDay], until: int, days: int = WINDOW_DAYS) -> Buying:
    """Sum the sales of one customer in (until − days, until] and in as many days before that.

    `sales` come by day; later ones are left out. Purchase days are those of the whole history, and
    a return makes none.
    """
    amount = profit = unpriced = purchases = 0
    amount_before = profit_before = unpriced_before = 0
    bought: list[int] = []
    start, before = until - days, until - 2 * days
    for day, paid, earned, lacking, is_purchase in sales:
        if day > until:
            break
        if day > start:
            amount += paid
            profit += earned
            unpriced += lacking
            purchases += is_purchase
        elif day > before:
            amount_before += paid
            profit_before += earned
            unpriced_before += lacking
        if is_purchase:
            bought.append(day)
    return Buying(
        amount,
        profit,
        unpriced,
        purchases,
        amount_before,
        profit_before,
        unpriced_before,
        bought[0] if bought else None,
        bought[-1] if bought else None,
        len(bought),
        own_gap(bought),
    )


def own_gap(days: list[int]) -> float | None:
    """The median of the gaps between distinct days in order, not rounded; None of fewer than four
    days."""
    if len(days) < DAYS_OF_RHYTHM:
        return None
    return median([b - a for a, b in pairwise(days)])


def median(numbers: Iterable[float]) -> float | None:
    """The one in the middle, or half of the two there; None of none."""
    known = sorted(numbers)
    if not known:
        return None
    middle = len(known) // 2
    return (known[middle] + known[-middle - 1]) / 2
