"""What one customer bought: last 12 months, the 12 before, usual gap; no database, no words."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

WINDOW_DAYS = 365


class SaleAmount(NamedTuple):
    """One sale in minor units; `amount` and `profit` positive as written, also for a return."""

    day: date
    amount: int
    profit: int | None = None
    is_return: bool = False


class SalesFigures(NamedTuple):
    """`profit12` is None unless every sale of the window has a profit."""

    total12: int
    previous12: int
    profit12: int | None
    count12: int
    last_day: date | None
    usual_gap_days: int | None


def signed(value: int, is_return: bool) -> int:
    """An amount as sums take it: a return is negative, whichever sign it was written with."""
    return -abs(value) if is_return else value


def taken_off(profit: int | None, is_return: bool) -> int | None:
    """A profit as sums take it: that of a return is taken off, a loss by it given back."""
    return -profit if is_return and profit is not None else profit


def build_figures(sales: Iterable[SaleAmount], today: date) -> SalesFigures:
    """Sum the window (today − 365 d, today] and the 365 days before it; returns are negative.

    Sales dated after today are left out.
    """
    known = [sale for sale in sales if sale.day <= today]
    start = today - timedelta(days=WINDOW_DAYS)
    before = start - timedelta(days=WINDOW_DAYS)
    window = [sale for sale in known if sale.day > start]
    profits = [
        # One whose amount is written with a minus has its profit written so as well.
        taken_off(s.profit, s.is_return and s.amount >= 0)
        for s in window
        if s.profit is not None
    ]
    bought = [sale.day for sale in known if not sale.is_return]
    return SalesFigures(
        total12=sum(signed(s.amount, s.is_return) for s in window),
        previous12=sum(signed(s.amount, s.is_return) for s in known if before < s.day <= start),
        profit12=sum(filter(None, profits)) if window and len(profits) == len(window) else None,
        count12=sum(not s.is_return for s in window),
        last_day=max(bought, default=None),
        usual_gap_days=usual_gap(bought),
    )


def usual_gap(days: Iterable[date]) -> int | None:
    """Median number of days between distinct purchase days; None with fewer than two of them.

    A half day rounds up, so that nobody is called a day early.
    """
    distinct = sorted(set(days))
    gaps = sorted((b - a).days for a, b in pairwise(distinct))
    # The two in the middle, which may be one; `statistics` brings fractions and decimals along.
    middle = len(gaps) // 2
    return (gaps[middle] + gaps[-middle - 1] + 1) // 2 if gaps else None
