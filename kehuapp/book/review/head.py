"""What the first view of a review says of all customers together: sums, classes, the curve.

Of the year that ends today it reads the kept rows (see buying): their sums, and of each customer
two numbers and no more, by which a hundred thousand take a blink. Of another period, or in a book
that can only be read, it is made of all figures (see people). Both say the same.
"""

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from kehuapp.book.activity import costs
from kehuapp.book.review.people import (
    CARDS,
    SPENT,
    TITLE,
    Figures,
    Period,
    TierTime,
    build_time,
    cards_of,
    load_figures,
    spent_of,
)
from kehuapp.rules.review.value import Cuts, build_cuts, is_enough, key_limit
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list

#: The part of the customers that the sentence speaks of, in percent.
TOP = 20
#: So many are read with their names at once; who looks further down asks for more.
NAMED = 200
#: Who of the kept rows (b) is not in the trash.
THERE = "b.contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)"


class Named(NamedTuple):
    """What a bar is called and coloured by."""

    name: str
    tier: str | None


class Sums(NamedTuple):
    """What all of a kept period say together. `before` is the total of the period before (None: it
    cannot be compared), `returning_share` None where nothing was sold, `enough` whether there are
    letters, `limit` up to which rank somebody may be key."""

    basis: str
    total: int
    before: int | None
    returning_share: float | None
    enough: bool
    buyers: int
    customers: int
    limit: int


class Head(NamedTuple):
    """Beside what Sums say: `ids` are those who bring something, the most first, as the values of
    `cuts` from the end; `named` the first of them. `untiered` minutes were spent on those who had
    no tier."""

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
    ids: tuple[int, ...]
    named: tuple[Named, ...]
    time: tuple[TierTime, ...]
    untiered: int

    @property
    def top_count(self) -> int:
        """How many are the first TOP percent of those who bring something; a part counts as one."""
        return -(-len(self.ids) * TOP // 100)

    @property
    def top_share(self) -> float:
        """What these bring, of all that is brought."""
        return self.cuts.sum_of_first(self.top_count) / self.cuts.total if self.cuts.total else 0.0


def load_head(book: Book, period: Period) -> Head:
    """The head of a period; four statements where the sums are kept."""
    spent_in = costs.between(period.first, period.until, period.zone)
    if period.is_kept:
        return _from_kept(book, period, spent_in)
    figures = load_figures(book, period)
    (spent,) = book.query(SPENT, (spent_in.start, spent_in.end))
    return head_of(figures, spent_of(spent)[1])


def head_of(figures: Figures, untiered: int) -> Head:
    """The same from all figures."""
    bringing = [one for one in figures.people if one.value > 0]
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
        tuple(one.id for one in bringing),
        tuple(Named(one.name, one.tier) for one in bringing[:NAMED]),
        figures.time,
        untiered,
    )


def load_named(book: Book, ids: Sequence[int]) -> list[Named]:
    """Names and tiers in this order; of who is gone meanwhile nothing."""
    named = f"SELECT c.id, {TITLE}, c.tier FROM contact AS c WHERE c.id IN {id_list(ids)}"
    rows = book.query(named)
    found = {contact: Named(name, tier) for contact, name, tier in rows}
    return [found.get(one, Named("", None)) for one in ids]


#: How many are in each tier and stage (see people.cards_of), and who lies in the trash.
Counted = tuple[list[tuple[str | None, str, int]], set[int]]


def ask_sums(period: Period) -> Asking[tuple[Sums, Counted]]:
    """The sums of a period that is kept, in one row beside what is counted of the cards."""
    sums = ", ".join(
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
        )
    )
    empty = ", 0" * 8 + ", NULL"
    first = period.first.isoformat()
    row, *rest = yield from rows_of(
        f"SELECT NULL, 'sums', {sums}, min(b.first_on) FROM contact_buying AS b WHERE {THERE} "
        f"UNION ALL SELECT k.*{empty} FROM ({CARDS}) AS k "
        f"UNION ALL SELECT NULL, 'gone', id{empty} FROM contact WHERE deleted_at IS NOT NULL",
        (first, first),
    )
    cards = [one[:3] for one in rest if one[1] != "gone"]
    gone = {one[2] for one in rest if one[1] == "gone"}
    _, _, *sums_of, buyers, earliest = row
    amount, profit, unpriced, amount_before, profit_before, unpriced_before, *returning = sums_of
    basis = "amount" if unpriced else "profit"
    total = amount if unpriced else profit
    before: int | None = amount_before
    if basis == "profit":
        before = None if unpriced_before else profit_before
    history = (period.until - date.fromisoformat(earliest)).days if earliest else 0
    again = returning[0 if unpriced else 1]
    customers = cards_of(cards)[2]
    found = Sums(
        basis,
        total,
        before,
        min(1.0, max(0.0, again / total)) if total > 0 else None,
        is_enough(buyers, history),
        buyers,
        customers,
        key_limit(customers),
    )
    return found, (cards, gone)


def _from_kept(book: Book, period: Period, spent_in: costs.Bounds) -> Head:
    (sums, (cards, gone)), (spent,) = book.ask(
        together(ask_sums(period), rows_of(SPENT, (spent_in.start, spent_in.end)))
    )
    by_tier, untiered = spent_of(spent)
    heads, shares, _customers = cards_of(cards)
    ids, values = _values(book, sums.basis, gone)
    return Head(
        period,
        *sums,
        build_cuts(values),
        ids,
        tuple(load_named(book, ids[:NAMED])) if ids else (),
        build_time(by_tier, shares, heads),
        untiered,
    )


def _values(book: Book, basis: str, gone: Collection[int]) -> tuple[tuple[int, ...], Sequence[int]]:
    """Who brings something and how much, the most first, equals as they came into the book: as an
    index has them. Who is `gone` is left out here: mostly nobody is, and to ask that of each of a
    hundred thousand takes a quarter of the time."""
    rows: list[tuple[int, int]] = book.query(
        f"SELECT b.contact_id, b.{basis} FROM contact_buying AS b "
        f"WHERE b.{basis} > 0 ORDER BY b.{basis} DESC, b.contact_id"
    )
    if gone:
        rows = [row for row in rows if row[0] not in gone]
    return tuple([row[0] for row in rows]), [row[1] for row in rows]
