"""The arithmetic of a slip: amount from quantity and price, totals of a day; whole cents only.

Money is in hundredths; a price is a fraction, so that three for a hundred stay a hundred.
"""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from kehuapp.rules.sales_figures import signed, taken_off

_MOST_DECIMALS = 4


class Totals(NamedTuple):
    """`profit` is of the `with_profit` slips that have one, None when none has; `margin` in whole
    percent where all have it and it says something."""

    slips: int
    returns: int
    customers: int
    amount: int
    profit: int | None
    margin: int | None
    with_profit: int


class Last(NamedTuple):
    """How an item was sold last: what a slip takes where nothing is typed."""

    quantity: Decimal
    unit: str
    amount: int
    profit: int | None


def exact(quantity: float) -> Decimal:
    """A quantity of the book as the decimal that was typed."""
    return Decimal(repr(quantity))


def half_up(value: Fraction) -> int:
    """A whole number, halves away from nothing."""
    whole = (2 * abs(value) + 1) // 2
    return -whole if value < 0 else whole


def amount_of(quantity: Decimal, price: Fraction) -> int:
    """Quantity times price, in hundredths."""
    return half_up(Fraction(quantity) * price)


def price_of(amount: int, quantity: Decimal) -> Fraction:
    """The price of one, in hundredths and their fractions."""
    return Fraction(amount) / Fraction(quantity) if quantity else Fraction(amount)


def price_text(price: Fraction) -> str:
    """A price in units with the decimals that it has, two where these do not end."""
    units = price / 100
    for decimals in range(_MOST_DECIMALS + 1):
        scaled = units * 10**decimals
        if scaled.denominator == 1 and decimals != 1:
            return _with_decimals(int(scaled), decimals)
    return _with_decimals(half_up(units * 100), 2)


def profit_of(quantity: Decimal, amount: int, last: Last) -> int | None:
    """The profit if one costs the shop what it did the last time; None when that is not known."""
    if last.profit is None or not last.quantity:
        return None
    cost = Fraction(last.amount - last.profit) / Fraction(last.quantity)
    return amount - half_up(cost * Fraction(quantity))


def totals(rows: Iterable[tuple[int, int, int | None, bool]]) -> Totals:
    """Of (customer, amount, profit, is it a return) of each slip."""
    known = list(rows)
    amount = sum(signed(row[1], row[3]) for row in known)
    taken = (taken_off(row[2], row[3]) for row in known)
    profits = [one for one in taken if one is not None]
    profit = sum(profits) if profits else None
    margin = None
    if profit is not None and len(profits) == len(known) and amount > 0:
        margin = half_up(Fraction(100 * profit, amount))
    customers, returns = len({row[0] for row in known}), sum(row[3] for row in known)
    return Totals(len(known), returns, customers, amount, profit, margin, len(profits))


def _with_decimals(value: int, decimals: int) -> str:
    whole, part = divmod(abs(value), 10**decimals)
    tail = f".{part:0{decimals}d}" if decimals else ""
    return f"{'-' if value < 0 else ''}{whole:,}{tail}"
