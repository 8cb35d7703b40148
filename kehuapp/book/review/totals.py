"""What all rows of contact_buying say together, kept beside how far they are made.

Each is a sum, so a step takes off what the rows said that it touches, and adds what they say then.
Rows of those in the trash are part of it; who reads takes them off. Making the rows is in buying.
"""

from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.rules.review.buying import WINDOW_DAYS, first_of
from kehuapp.rules.review.value import DAYS_NEEDED
from kehuapp.store.asking import Asking, rows_of


class Totals(NamedTuple):
    """Sums of the rows, `_again` of those who had bought before the window. `buyers` bought in it;
    `long_known` bought first so long ago that there may be letters (DAYS_NEEDED)."""

    amount: int = 0
    profit: int = 0
    unpriced: int = 0
    amount_before: int = 0
    profit_before: int = 0
    unpriced_before: int = 0
    amount_again: int = 0
    profit_again: int = 0
    buyers: int = 0
    long_known: int = 0

    def less(self, other: "Totals") -> "Totals":
        """Without the other's rows."""
        return Totals(*(one - off for one, off in zip(self, other, strict=True)))

    def with_more(self, other: "Totals") -> "Totals":
        """With the other's rows."""
        return Totals(*(one + more for one, more in zip(self, other, strict=True)))


#: As columns of contact_buying (b), each as SQL whose values `edges_of` gives.
SUMS = ", ".join(
    f"coalesce(CAST(sum({one}) AS BIGINT), 0)"
    for one in (
        "b.amount",
        "b.profit",
        "b.unpriced",
        "b.amount_before",
        "b.profit_before",
        "b.unpriced_before",
        "CASE WHEN b.first_on < ? THEN b.amount ELSE 0 END",
        "CASE WHEN b.first_on < ? THEN b.profit ELSE 0 END",
        "CASE WHEN b.purchases > 0 THEN 1 ELSE 0 END",
        "CASE WHEN b.first_on <= ? THEN 1 ELSE 0 END",
    )
)


def edges_of(until: date) -> tuple[str, str, str]:
    """The days that SUMS compares with, of the year that ends with a day."""
    first = first_of(until, WINDOW_DAYS).isoformat()
    return first, first, (until - timedelta(days=DAYS_NEEDED)).isoformat()


def ask_totals(until: date, where: str = "1 = 1") -> Asking[Totals]:
    """Of the rows (b) as they are, or some of them; all of them are a matter of the worker."""
    (row,) = yield from rows_of(
        f"SELECT {SUMS} FROM contact_buying AS b WHERE {where}", edges_of(until)
    )
    return Totals(*row)
