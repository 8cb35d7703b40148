"""What the first view of a review says of all customers together: sums, classes, the curve.

Of the year that ends today it reads the kept rows (see buying): one row of a few numbers for each
customer and no more, by which a hundred thousand take a blink. Of another period, or in a book
that can only be read, it is made of all figures (see people). Both say the same.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.book.activity import costs
from kehuapp.book.review.people import (
    BY_TIER,
    CARDS,
    SPENT,
    TITLE,
    Figures,
    Period,
    TierTime,
    build_time,
    cards_of,
    load_figures,
)
from kehuapp.rules.review.value import Cuts, build_cuts, is_enough, key_limit
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book

#: So many customers have a bar of their own.
BARS = 60
#: The part of the customers that the sentence speaks of, in percent.
TOP = 20
_THERE = "b.contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)"


class Bar(NamedTuple):
    """One customer who brings something; `value` in minor units."""

    id: int
    name: str
    tier: str | None
    value: int


class Head(NamedTuple):
    """`before` is the total of the period before (None: it cannot be compared), `returning_share`
    None where nothing was sold, `limit` up to which rank somebody may be key; `bars` are those who
    bring most, the first of `cuts.ascending` from its end."""

    period: Period
    basis: str
    total: int
    before: int | None
    returning_share: float | None
    enough: bool
    buyers: int
    customers: int
    limit: int
    cuts: Cuts
    bars: tuple[Bar, ...]

    @property
    def bringing(self) -> int:
        """How many bring something."""
        return len(self.cuts.ascending)

    @property
    def top_count(self) -> int:
        """How many are the first TOP percent of those who bring something; a half counts."""
        return -(-self.bringing * TOP // 100)

    @property
    def top_share(self) -> float:
        """What these bring, of all that is brought."""
        return self.cuts.sum_of_first(self.top_count) / self.cuts.total if self.cuts.total else 0.0


def load_head(book: Book, period: Period) -> tuple[Head, tuple[TierTime, ...]]:
    """The head of a period, and where its time went; four statements where the sums are kept."""
    if period.is_kept:
        return _from_kept(book, period)
    figures = load_figures(book, period)
    return head_of(figures), figures.time


def head_of(figures: Figures) -> Head:
    """The same from all figures."""
    return Head(
        figures.period,
        figures.basis,
        figures.total,
        figures.before,
        figures.returning_share,
        figures.enough,
        figures.buyers,
        figures.customers,
        figures.limit,
        figures.cuts,
        tuple(
            Bar(one.id, one.name, one.tier, one.value)
            for one in figures.people[:BARS]
            if one.value > 0
        ),
    )


def _from_kept(book: Book, period: Period) -> tuple[Head, tuple[TierTime, ...]]:
    bounds = costs.between(period.first, period.until, period.zone)
    rows, cards, spent = book.ask(
        together(
            rows_of(
                "SELECT b.amount, b.profit, b.unpriced, b.amount_before, b.profit_before, "
                "b.unpriced_before, b.purchases, b.first_on "
                f"FROM contact_buying AS b WHERE {_THERE}"
            ),
            rows_of(CARDS),
            rows_of(f"{SPENT} {BY_TIER}", (bounds.start, bounds.end)),
        )
    )
    heads, shares, customers = cards_of(cards)
    columns: Sequence[Sequence[int]] = list(zip(*rows, strict=True)) or [()] * 8
    amount, profit, unpriced, amount_before, profit_before, unpriced_before, purchases = columns[:7]
    firsts: Sequence[str | None] = columns[7]  # type: ignore[assignment]
    is_profit = not any(unpriced)
    values, before = (profit, profit_before) if is_profit else (amount, amount_before)
    is_comparable = not is_profit or not any(unpriced_before)
    total, first = sum(values), period.first.isoformat()
    returning = sum(
        value
        for value, bought in zip(values, firsts, strict=True)
        if bought is not None and bought < first
    )
    earliest = min((one for one in firsts if one is not None), default="")
    history = (period.until - period.until.fromisoformat(earliest)).days if earliest else 0
    buyers = sum(1 for one in purchases if one)
    basis = "profit" if is_profit else "amount"
    bars = book.query(
        f"SELECT c.id, {TITLE}, c.tier, b.{basis} FROM contact_buying AS b "
        "JOIN contact AS c ON c.id = b.contact_id "
        f"WHERE c.deleted_at IS NULL AND b.{basis} > 0 "
        f"ORDER BY b.{basis} DESC, c.id LIMIT {BARS}"
    )
    head = Head(
        period,
        basis,
        total,
        sum(before) if is_comparable else None,
        min(1.0, max(0.0, returning / total)) if total > 0 else None,
        is_enough(buyers, history),
        buyers,
        customers,
        key_limit(customers),
        build_cuts(values),
        tuple(Bar(*row) for row in bars),
    )
    return head, build_time(spent, shares, heads)
