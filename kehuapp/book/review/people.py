"""The figures of a review for all customers of any period: value, class, rhythm, time, tier.

One reading of the whole book, a matter of the worker or of the command line; the head of the page
reads kept sums instead (see head), by the same rules.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.activity import costs
from kehuapp.book.review import buying
from kehuapp.book.settings import Settings, load_settings
from kehuapp.rules.budget import WARN_FROM_MINUTES, WARN_POINTS
from kehuapp.rules.costs import of_minutes
from kehuapp.rules.review.buying import Buying, days_of, first_of
from kehuapp.rules.review.dormancy import Rhythm, build_rhythm, shop_gap
from kehuapp.rules.review.scores import Bought, Rfm, Scale, build_scale
from kehuapp.rules.review.value import (
    Cuts,
    Standing,
    Suggestion,
    build_cuts,
    is_enough,
    key_limit,
    suggest,
)
from kehuapp.store.database import Book
from kehuapp.text.words import TIERS

#: How a customer (c) is called: what else is known of one without a name.
TITLE = (
    "coalesce(nullif(c.name, ''), nullif(c.company, ''), "
    "(SELECT p.raw FROM phone AS p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), '')"
)
#: Interactions of those in the trash do not count (i).
OF_THE_BOOK = "i.contact_id NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)"


class Period(NamedTuple):
    """`months` until a day, that day with them: round(365 · months / 12) days; `is_kept`: what was
    bought in it stands summed in contact_buying. Days are those of the shop's `zone`."""

    until: date
    months: int = 12
    is_kept: bool = False
    zone: str = "Asia/Taipei"

    @property
    def days(self) -> int:
        """How many days it has."""
        return days_of(self.months)

    @property
    def first(self) -> date:
        """Its first day."""
        return first_of(self.until, self.days)


class Effort(NamedTuple):
    """Minutes that were recorded, those assumed for what was not, and the cost in minor units:
    what was paid and the recorded minutes by what the colleague's hour costs."""

    minutes: int = 0
    estimated: int = 0
    cost: int = 0


class Person(NamedTuple):
    """One customer; `before` is the value in the period before, None where its basis differs."""

    id: int
    name: str
    company: str
    tier: str | None
    stage: str
    owner_id: int | None
    source: str
    buying: Buying
    value: int
    before: int | None
    share: float
    letter: str | None
    rank: int | None
    suggestion: Suggestion
    rfm: Rfm | None
    rhythm: Rhythm | None
    effort: Effort
    has_need: bool


#: A tier (None: none), recorded minutes, and estimated ones.
TierMinutes = tuple[str | None, int, int]


class TierTime(NamedTuple):
    """One tier's part of the time: recorded and estimated minutes, the share of both (0–1) against
    the target (None: nobody is in the tier), recorded minutes for each who is in it now; whether
    the difference is to be said."""

    tier: str
    minutes: int
    estimated: int
    share: float
    target: float | None
    heads: int
    warns: bool

    @property
    def per_head(self) -> float | None:
        """None where nobody is in the tier."""
        return self.minutes / self.heads if self.heads else None


class TimeByTier(NamedTuple):
    """The time of a period; `untiered` minutes were spent on those who had no tier."""

    tiers: tuple[TierTime, ...]
    untiered: int


class SourceValue(NamedTuple):
    """Whom a source brought: how many, how many of them stayed, what they bring."""

    source: str
    contacts: int
    kept: int
    value: int


@dataclass(frozen=True)
class Sums:
    """What all customers say together: `basis` is profit or amount, `before` the total of the
    period before (None: it cannot be compared), `returning_share` None where nothing was sold,
    `enough` whether there are letters, `buyers` who bought in the period."""

    basis: str
    total: int
    before: int | None
    returning_share: float | None
    enough: bool
    buyers: int


@dataclass(frozen=True)
class Around(Sums):
    """By what one customer's figures are measured besides: how many have the stage of a customer,
    up to which rank one of them may be key, the median gap of the shop, the borders of the classes
    and of the scores."""

    period: Period
    customers: int
    limit: int
    of_shop: float
    cuts: Cuts
    scale: Scale


@dataclass(frozen=True)
class Figures(Around):
    """All of it."""

    people: tuple[Person, ...]
    time: tuple[TierTime, ...]
    sources: tuple[SourceValue, ...]


class _Card(NamedTuple):
    id: int
    name: str
    company: str
    tier: str | None
    stage: str
    owner_id: int | None
    source: str


def load_figures(book: Book, period: Period) -> Figures:
    """The figures of all customers outside the trash, by rank, then as they came into the book."""
    settings = load_settings(book)
    with book.one_view():
        cards = [
            _Card(*row)
            for row in book.query(
                f"SELECT c.id, {TITLE}, CASE c.name WHEN '' THEN '' ELSE c.company END, c.tier, "
                "c.stage, c.owner_id, c.source FROM contact AS c WHERE c.deleted_at IS NULL"
            )
        ]
        there = {card.id for card in cards}
        each = (
            buying.each_kept(book)
            if period.is_kept
            else buying.each_buying(book, period.until, period.days)
        )
        bought = {contact: one for contact, one in each if contact in there}
        efforts = load_efforts(book, period, settings)
        needing = {row[0] for row in book.query(_NEEDING)}
        time = load_time(book, period, settings.zone)
    return _build(period, cards, bought, efforts, needing, time.tiers)


_NEEDING = "SELECT contact_id FROM need WHERE status = 'open' AND deleted_at IS NULL"


def basis_of(bought: Iterable[Buying]) -> str:
    """Profit if every sale of the period has one, else amount."""
    return "amount" if any(one.unpriced for one in bought) else "profit"


def value_of(one: Buying, basis: str) -> int:
    """V of the period."""
    return one.profit if basis == "profit" else one.amount


def _build(
    period: Period,
    cards: list[_Card],
    bought: Mapping[int, Buying],
    efforts: Mapping[int, Effort],
    needing: Collection[int],
    time: tuple[TierTime, ...],
) -> Figures:
    nothing, until = Buying(), period.until.toordinal()
    basis = basis_of(bought.values())
    cuts = build_cuts(value_of(one, basis) for one in bought.values())
    buyers = [one for one in bought.values() if one.purchases]
    scale = build_scale(_bought(one, until, basis) for one in buyers)
    firsts = [one.first for one in bought.values() if one.first is not None]
    enough = is_enough(len(buyers), until - min(firsts, default=until))
    customers = sum(card.stage == "customer" for card in cards)
    limit = key_limit(customers)
    of_shop = shop_gap(one.gap for one in bought.values())
    # A year before of which a sale lacks its profit cannot be compared by profit.
    is_comparable = basis == "amount" or not any(one.unpriced_before for one in bought.values())
    people = []
    for card in cards:
        one = bought.get(card.id, nothing)
        value = value_of(one, basis)
        since = None if one.first is None else until - one.first
        before = one.profit_before if basis == "profit" else one.amount_before
        people.append(
            Person(
                *card,
                one,
                value,
                before if is_comparable else None,
                cuts.share_of(value),
                cuts.class_of(value) if enough else None,
                cuts.rank_of(value),
                suggest(
                    Standing(
                        card.tier,
                        card.stage,
                        value,
                        one.purchases > 0,
                        card.id in needing,
                        since,
                    ),
                    cuts,
                    limit,
                    enough,
                ),
                scale.score(_bought(one, until, basis)) if one.purchases else None,
                build_rhythm(until - one.last, one.gap, of_shop) if one.last is not None else None,
                efforts.get(card.id, Effort()),
                card.id in needing,
            )
        )
    people.sort(key=lambda person: (person.rank is None, -person.value, person.id))
    total = sum(person.value for person in people)
    first = period.first.toordinal()
    returning = sum(
        person.value
        for person in people
        if person.buying.first is not None and person.buying.first < first
    )
    return Figures(
        basis=basis,
        total=total,
        before=sum(person.before or 0 for person in people) if is_comparable else None,
        returning_share=share_of_returning(returning, total),
        enough=enough,
        buyers=len(buyers),
        period=period,
        customers=customers,
        limit=limit,
        of_shop=of_shop,
        cuts=cuts,
        scale=scale,
        people=tuple(people),
        time=time,
        sources=_by_source(people),
    )


def share_of_returning(returning: int, total: int) -> float | None:
    """What those who had bought before bring of it all, 0 to 1; None where it is nothing or less.
    (Losses and returns of others may bring it beyond either end.)"""
    return min(1.0, max(0.0, returning / total)) if total > 0 else None


def around_of(figures: Figures) -> Around:
    """What stands around one customer alone, without everybody."""
    return Around(**values_of(Around, figures))


def values_of(kind: type[Sums], figures: Sums) -> dict[str, Any]:
    """What a smaller kind of figures takes of a larger one."""
    return {one.name: getattr(figures, one.name) for one in fields(kind)}


def _bought(one: Buying, until: int, basis: str) -> Bought:
    assert one.last is not None
    return Bought(until - one.last, one.purchases, value_of(one, basis))


def _by_source(people: Iterable[Person]) -> tuple[SourceValue, ...]:
    """The sources of customers, those that bring most first."""
    contacts, kept, value = Counter[str](), Counter[str](), Counter[str]()
    for person in people:
        contacts[person.source] += 1
        kept[person.source] += person.stage != "lost" and person.buying.purchases > 0
        value[person.source] += person.value
    found = [SourceValue(one, contacts[one], kept[one], value[one]) for one in contacts]
    return tuple(sorted(found, key=lambda one: (-one.value, -one.contacts, one.source)))


def load_efforts(
    book: Book, period: Period, settings: Settings, contact_id: int | None = None
) -> dict[int, Effort]:
    """What was spent on each customer in the period, or on one of them."""
    bounds = costs.between(period.first, period.until, settings.zone)
    theirs, whom = ("", ()) if contact_id is None else (" AND i.contact_id = ?", (contact_id,))
    return {
        contact: Effort(known, estimated, of_minutes(sixtieths))
        for contact, known, estimated, sixtieths in book.each(
            f"SELECT i.contact_id, {costs.SPENT} {costs.FROM} WHERE i.deleted_at IS NULL "
            f"AND i.at >= ? AND i.at < ?{theirs} GROUP BY i.contact_id",
            (bounds.start, bounds.end, *whom),
        )
    }


_BOTH = ("i.minutes", costs.ESTIMATED)
#: Recorded minutes and estimated ones of each of TIERS, and of all, in one row: grouped, SQLite
#: would sort a hundred thousand contacts made by their tier first. Then how many are in each tier,
#: and what part of the time it is to have.
_TIME = (
    "SELECT NULL, 'spent', "
    + ", ".join(
        f"coalesce(CAST(sum(CASE i.tier_at WHEN '{tier}' THEN {one} END) AS BIGINT), 0)"
        for tier in TIERS
        for one in _BOTH
    )
    + ", "
    + ", ".join(f"coalesce(CAST(sum({one}) AS BIGINT), 0)" for one in _BOTH)
    + " FROM interaction AS i WHERE i.deleted_at IS NULL AND i.at >= ? AND i.at < ? "
    f"AND {OF_THE_BOOK} "
    f"UNION ALL SELECT k.*{', 0' * (2 * len(TIERS) + 1)} FROM ("
    "SELECT tier, 'heads', count(*) FROM contact WHERE deleted_at IS NULL GROUP BY tier "
    "UNION ALL SELECT tier, 'share', time_share FROM tier_policy) AS k"
)


def load_time(book: Book, period: Period, zone: str) -> TimeByTier:
    """The time of the period by tier; the target is shared out anew among the tiers that somebody
    is in. One statement."""
    bounds = costs.between(period.first, period.until, zone)
    (_, _, *spent), *rest = book.query(_TIME, (bounds.start, bounds.end))
    pairs = list(zip(spent[::2], spent[1::2], strict=True))
    *tiers, total = pairs
    heads = {tier or "": count for tier, mark, count, *_rest in rest if mark == "heads"}
    shares = {tier: share for tier, mark, share, *_rest in rest if mark == "share"}
    by_tier = [(tier, *pair) for tier, pair in zip(TIERS, tiers, strict=True)]
    return TimeByTier(build_time(by_tier, shares, heads), sum(total) - sum(map(sum, tiers)))


def build_time(
    spent: Iterable[TierMinutes],
    shares: Mapping[str, int],
    heads: Mapping[str, int],
) -> tuple[TierTime, ...]:
    """From (tier on that day, recorded minutes, estimated ones): actual_t = Σ minutes of t ÷
    Σ minutes of all tiers; target_t = time_share over those of the tiers that somebody is in."""
    minutes, estimated = Counter[str](), Counter[str]()
    for tier, known, usual in spent:
        if tier in TIERS:
            minutes[tier] += known
            estimated[tier] += usual
    total = minutes.total() + estimated.total()
    used = sum(shares.get(tier, 0) for tier in TIERS if heads.get(tier))
    found = []
    for tier in TIERS:
        spent_on = minutes[tier] + estimated[tier]
        share = spent_on / total if total else 0.0
        target = shares.get(tier, 0) / used if used and heads.get(tier) else None
        # In whole numbers: 0.4 - 0.3 is a little more than ten points.
        off = abs(spent_on * used - shares.get(tier, 0) * total) * 100
        warns = (
            target is not None and total >= WARN_FROM_MINUTES and off > WARN_POINTS * used * total
        )
        found.append(
            TierTime(tier, minutes[tier], estimated[tier], share, target, heads.get(tier, 0), warns)
        )
    return tuple(found)


def each_changing(figures: Figures) -> Iterator[Person]:
    """Those for whom another tier is suggested than they have."""
    for person in figures.people:
        if person.suggestion.tier is not None and person.suggestion.tier != person.tier:
            yield person
