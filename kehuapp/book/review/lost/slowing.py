"""Who buys less than they used to: slowing, dormant, perhaps lost, by each one's own rhythm.

The arithmetic is in rules.review.dormancy; only a person says that somebody is lost.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kehuapp.book.review.people import TITLE, value_of
from kehuapp.rules.review.buying import Buying
from kehuapp.rules.review.dormancy import build_rhythm, shop_gap
from kehuapp.rules.review.losing import at_stake
from kehuapp.store.asking import Asking, rows_of


class Card(NamedTuple):
    """One customer as the figures need it; `contacted` is the last contact (ISO day) or ""."""

    id: int
    name: str
    company: str
    tier: str | None
    stage: str
    owner_id: int | None
    contacted: str


class AtRisk(NamedTuple):
    """One who is slowing, dormant or perhaps lost; `gap` in days, `has_own`: it is their own and
    not the shop's; `last` as date.toordinal gives it, `ratio` days since over the gap; V of the
    period and of the one before (None: not comparable), and what is at stake."""

    card: Card
    gap: float
    has_own: bool
    last: int
    days: int
    ratio: float
    state: str
    value: int
    before: int | None
    stake: int

    @property
    def id(self) -> int:
        """The customer."""
        return self.card.id


class Slowing(NamedTuple):
    """`of_shop` is the usual gap of the shop, `rhythms` how many have one of their own, `buyers`
    how many ever bought and are not lost, `active` how many of these are in rhythm."""

    people: tuple[AtRisk, ...]
    of_shop: float
    rhythms: int
    buyers: int
    active: int


def ask_cards() -> Asking[dict[int, Card]]:
    """Everybody outside the trash, as one of several things asked."""
    rows = yield from rows_of(
        f"SELECT c.id, {TITLE}, CASE c.name WHEN '' THEN '' ELSE c.company END, c.tier, c.stage, "
        "c.owner_id, coalesce(r.last_on, '') FROM contact AS c "
        "LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id WHERE c.deleted_at IS NULL"
    )
    return {row[0]: Card(*row) for row in rows}


def before_of(one: Buying, basis: str, is_comparable: bool) -> int | None:
    """V of the period before, None where it cannot be compared."""
    if not is_comparable:
        return None
    return one.profit_before if basis == "profit" else one.amount_before


def can_compare(bought: Iterable[Buying], basis: str) -> bool:
    """Whether the period before has the same basis: each of its sales a profit, too."""
    return basis == "amount" or not any(one.unpriced_before for one in bought)


def build_slowing(
    cards: Mapping[int, Card], bought: Mapping[int, Buying], until: int, basis: str
) -> Slowing:
    """Everybody who is not lost and bought once, and is not in rhythm: most at stake first, then
    who is furthest out of it."""
    is_comparable = can_compare(bought.values(), basis)
    gaps = [one.gap for one in bought.values()]
    of_shop = shop_gap(gaps)
    found, buyers = [], 0
    for contact, one in bought.items():
        card = cards[contact]
        if card.stage == "lost" or one.last is None:
            continue
        buyers += 1
        days = until - one.last
        rhythm = build_rhythm(days, one.gap, of_shop)
        if rhythm.state == "active":
            continue
        value, before = value_of(one, basis), before_of(one, basis, is_comparable)
        found.append(
            AtRisk(
                card, rhythm.gap, one.gap is not None, one.last, days, rhythm.ratio, rhythm.state,
                value, before, at_stake(value, before),
            )
        )  # fmt: skip
    found.sort(key=lambda one: (-one.stake, -one.ratio, one.id))
    rhythms = sum(gap is not None for gap in gaps)
    return Slowing(tuple(found), of_shop, rhythms, buyers, buyers - len(found))
