"""What the first view of a review says of all customers together: sums, classes, the curve.

Of the year that ends today it reads the kept sums (see totals), and of each customer two numbers
and no more, by which a hundred thousand take a blink. Of another period, or in a book that can only
be read, it is made of all figures (see people). Both say the same. The time is in people.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kehuapp.book.review import buying
from kehuapp.book.review.people import (
    TITLE,
    Figures,
    Period,
    Sums,
    load_figures,
    share_of_returning,
    values_of,
)
from kehuapp.book.review.totals import SUMS, Totals, ask_totals, edges_of
from kehuapp.rules.review.value import DAYS_NEEDED, Cuts, build_cuts, is_enough
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list

#: The part of the customers that the sentence speaks of, in percent.
TOP = 20
#: So many are read with their names at once; who looks further down asks for more.
NAMED = 200
#: Who lies in the trash, and who of the kept rows (b) does not.
GONE = "SELECT id FROM contact WHERE deleted_at IS NOT NULL"
THERE = f"b.contact_id NOT IN ({GONE})"


class Named(NamedTuple):
    """What a bar is called and coloured by."""

    name: str
    tier: str | None


@dataclass(frozen=True)
class Head(Sums):
    """`ids` are those who bring something, the most first, as the values of `cuts` from the end;
    `named` the first of them."""

    period: Period
    cuts: Cuts
    ids: tuple[int, ...]
    named: tuple[Named, ...]

    @property
    def top_count(self) -> int:
        """How many are the first TOP percent of those who bring something; a part counts as one."""
        return -(-len(self.ids) * TOP // 100)

    @property
    def top_share(self) -> float:
        """What these bring, of all that is brought."""
        return self.cuts.sum_of_first(self.top_count) / self.cuts.total if self.cuts.total else 0.0


def load_head(book: Book, period: Period) -> Head:
    """The head of a period; three statements where the sums are kept."""
    return _from_kept(book, period) if period.is_kept else head_of(load_figures(book, period))


def head_of(figures: Figures) -> Head:
    """The same from all figures."""
    bringing = [one for one in figures.people if one.value > 0]
    named = tuple(Named(one.name, one.tier) for one in bringing[:NAMED])
    return Head(
        **values_of(Sums, figures),
        period=figures.period,
        cuts=figures.cuts,
        ids=tuple(one.id for one in bringing),
        named=named,
    )


def load_named(book: Book, ids: Sequence[int]) -> list[Named]:
    """Names and tiers in this order; of who is gone meanwhile nothing."""
    named = f"SELECT c.id, {TITLE}, c.tier FROM contact AS c WHERE c.id IN {id_list(ids)}"
    rows = book.query(named)
    found = {contact: Named(name, tier) for contact, name, tier in rows}
    return [found.get(one, Named("", None)) for one in ids]


def ask_sums(period: Period) -> Asking[tuple[Sums, set[int]]]:
    """The sums of a period that is kept, and who lies in the trash: their rows are taken off."""
    kept = ", ".join(Totals._fields)
    empty = ", 0" * (len(Totals._fields) - 1)
    rows = yield from rows_of(
        f"SELECT 'kept', {kept} FROM buying_made WHERE version = ? AND day = ? AND toward = '' "
        f"UNION ALL SELECT 'off', {SUMS} FROM contact_buying AS b WHERE b.contact_id IN ({GONE}) "
        f"UNION ALL SELECT 'gone', id{empty} FROM ({GONE}) AS g",
        (buying.VERSION, period.until.isoformat(), *edges_of(period.until)),
    )
    told = {mark: Totals(*sums) for mark, *sums in rows if mark != "gone"}
    if "kept" in told:
        all_of_them = told["kept"]
    else:  # of another day meanwhile
        all_of_them = yield from ask_totals(period.until)
    gone = {row[1] for row in rows if row[0] == "gone"}
    return sums_of(all_of_them.less(told["off"])), gone


def sums_of(totals: Totals) -> Sums:
    """What they say, without those in the trash."""
    is_by_profit = not totals.unpriced
    total = totals.profit if is_by_profit else totals.amount
    again = totals.profit_again if is_by_profit else totals.amount_again
    before: int | None = totals.amount_before
    if is_by_profit:
        before = None if totals.unpriced_before else totals.profit_before
    return Sums(
        "profit" if is_by_profit else "amount",
        total,
        before,
        share_of_returning(again, total),
        is_enough(totals.buyers, DAYS_NEEDED if totals.long_known else 0),
        totals.buyers,
    )


def _from_kept(book: Book, period: Period) -> Head:
    sums, gone = book.ask(ask_sums(period))
    ids, values = _values(book, sums.basis, gone)
    named = tuple(load_named(book, ids[:NAMED])) if ids else ()
    return Head(**vars(sums), period=period, cuts=build_cuts(values), ids=ids, named=named)


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
