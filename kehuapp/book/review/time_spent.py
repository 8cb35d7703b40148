"""Where the time of a period went: by tier, colleague and month.

Who is short of it by name is in short_of_time, what is said of it in time_words.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.book.activity import costs
from kehuapp.book.review.people import OF_THE_BOOK, Period, TierMinutes, TierTime, build_time
from kehuapp.book.review.short_of_time import (
    ShortOf,
    ShortOnes,
    Wanted,
    ask_short,
)
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import StaffRow, ask_staff
from kehuapp.book.tiers.tiers import TierPolicyRow, ask_tier_policies, looks_of
from kehuapp.rules.review.time_budget import fair_minutes
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.text.words import TIERS, TierLooks

#: So many calendar months are compared, the one of the last day with them.
MONTHS = 12
#: So many who are short of contact stand in the table, and so many make the list of the card.
_MOST_SHORT, _LISTED = 500, 20
#: Instead of a colleague: what no name stands at.
NOBODY = 0

Heads = dict[tuple[int, str], int]  # by who looks after them (NOBODY) and tier


class Spent(NamedTuple):
    """Contacts made alike: recorded minutes, and the usual ones of those without; `tier` is that
    of the day."""

    month: date | None  # its first day, None before the months that are compared
    is_within: bool  # in the period
    staff_id: int
    tier: str | None
    minutes: int
    estimated: int


class TimeCardFigures(NamedTuple):
    """What the card tells; `staff` is the colleague's name, "" of all. `untiered` minutes went to
    those who had no tier and count in no share."""

    period: Period
    staff: str
    parts: tuple[TierTime, ...]
    untiered: int
    shortest: tuple[ShortOf, ...]
    looks: TierLooks


class StaffTime(NamedTuple):
    """The time of one colleague (NOBODY: of what no name stands at)."""

    staff_id: int
    name: str
    active: bool
    parts: tuple[TierTime, ...]


class TimeSpent(NamedTuple):
    """All that the view tells of a period and of the months before its end; `chosen` is the
    colleague of whom `short` and `whom` tell (None: all). `whom` are those on whom the time of
    each tier was spent in the period."""

    period: Period
    today: date
    chosen: int | None
    months: tuple[date, ...]
    staff: tuple[StaffRow, ...]
    spent: tuple[Spent, ...]
    heads: Heads
    shares: Mapping[str, int]
    short: ShortOnes
    whom: Mapping[str, tuple[int, ...]]
    looks: TierLooks


def total_of(parts: Iterable[TierTime]) -> int:
    """All minutes, estimated ones with them."""
    return sum(part.minutes + part.estimated for part in parts)


def estimated_of(parts: Iterable[TierTime]) -> int:
    """Those that nobody recorded."""
    return sum(part.estimated for part in parts)


def fair_of(parts: Iterable[TierTime]) -> dict[str, float]:
    """What each customer of a tier would get if the time went as planned."""
    parts = tuple(parts)
    total = total_of(parts)
    return {part.tier: fair_minutes(total, part.target, part.heads) for part in parts}


# Read


def load_shortest(book: Book, period: Period, parts: tuple[TierTime, ...]) -> tuple[ShortOf, ...]:
    """Who is shortest of contact where the shares are known: twenty at most."""
    wanted = Wanted(costs.between(period.first, period.until, period.zone), None, _LISTED)
    return book.ask(ask_short(wanted, parts, fair_of(parts))).rows


def load_time_spent(
    book: Book, period: Period, staff_id: int | None = None, most: int = _MOST_SHORT
) -> TimeSpent:
    """Everything of the view, in three rounds."""
    with book.one_view():
        return book.ask(_ask_spent(period, staff_id, most))


def _ask_spent(period: Period, staff_id: int | None, most: int) -> Asking[TimeSpent]:
    settings, policies, heads, staff = yield from together(
        ask_settings(), ask_tier_policies(), _ask_heads(), ask_staff()
    )
    months = months_until(period.until)
    edges = sorted({*months, period.first, period.until + timedelta(days=1)})
    edges = [edge for edge in edges if edge <= period.until + timedelta(days=1)]
    starts = [costs.between(edge, edge, settings.zone).start for edge in edges]
    # Which stretch between two edges; the first begins where the reading does.
    stretches = " ".join(f"WHEN i.at < ? THEN {at}" for at in range(len(edges) - 1))
    bounds = costs.between(period.first, period.until, settings.zone)
    mine, whose = (
        ("", ()) if staff_id is None else (" AND coalesce(i.staff_id, 0) = ?", (staff_id,))
    )
    by_stretch = rows_of(
        f"SELECT CASE {stretches} END, coalesce(i.staff_id, 0), i.tier_at, "
        "CAST(sum(coalesce(i.minutes, 0)) AS BIGINT), "
        f"CAST(sum({costs.ESTIMATED}) AS BIGINT) "
        "FROM interaction AS i WHERE i.deleted_at IS NULL AND i.at >= ? AND i.at < ? "
        f"AND {OF_THE_BOOK} GROUP BY 1, 2, i.tier_at",
        (*starts[1:], starts[0], starts[-1]),
    )
    by_contact = rows_of(
        "SELECT DISTINCT i.tier_at, i.contact_id FROM interaction AS i WHERE i.deleted_at IS NULL "
        "AND i.at >= ? AND i.at < ? AND i.tier_at IS NOT NULL AND coalesce(i.minutes, 1) > 0 "
        f"AND {OF_THE_BOOK}{mine} ORDER BY 1, 2",
        (bounds.start, bounds.end, *whose),
    )
    rows, pairs = yield from together(by_stretch, by_contact)
    spent = tuple(
        Spent(
            _month_of(edges[stretch], months),
            edges[stretch] >= period.first,
            *rest,
        )
        for stretch, *rest in rows
    )
    found = TimeSpent(
        period,
        settings.today(),
        staff_id,
        months,
        tuple(staff),
        spent,
        heads,
        _shares(policies),
        ShortOnes(),
        {tier: tuple(one for of, one in pairs if of == tier) for tier in TIERS},
        looks_of(policies),
    )
    parts = parts_of(found, staff_id)
    short = yield from ask_short(Wanted(bounds, staff_id, most), parts, fair_of(parts))
    return found._replace(short=short)


def _ask_heads() -> Asking[Heads]:
    """How many there are in each tier now, by who looks after them."""
    rows = yield from rows_of(
        "SELECT coalesce(owner_id, 0), tier, count(*) FROM contact WHERE deleted_at IS NULL "
        "AND tier IS NOT NULL GROUP BY 1, tier"
    )
    return {(owner, tier): count for owner, tier, count in rows}


def _shares(policies: Mapping[str, TierPolicyRow]) -> dict[str, int]:
    return {tier: row.time_share for tier, row in policies.items()}


def months_until(day: date) -> tuple[date, ...]:
    """The first days of the last twelve months, that of `day` with them."""
    number = day.year * 12 + day.month - 1
    return tuple(
        date(one // 12, one % 12 + 1, 1)
        for one in range(number - MONTHS + 1, number + 1)
        if one >= 12
    )


def _month_of(day: date, months: tuple[date, ...]) -> date | None:
    first = day.replace(day=1)
    return first if first in months else None


# What was read, seen from different sides


def heads_of(heads: Heads, staff_id: int | None = None) -> dict[str, int]:
    """How many there are in each tier: of a colleague, of those whom this one looks after; who
    looks after nobody is measured by all customers."""
    own: dict[str, int] = {}
    for (owner, tier), count in heads.items():
        if staff_id is None or owner == staff_id:
            own[tier] = own.get(tier, 0) + count
    return own if own or staff_id is None else heads_of(heads)


def parts_of(found: TimeSpent, staff_id: int | None = None) -> tuple[TierTime, ...]:
    """The time of the period by tier, of one colleague or of all."""
    within = (one for one in found.spent if one.is_within and staff_id in (None, one.staff_id))
    return build_time(map(_counted, within), found.shares, heads_of(found.heads, staff_id))


def by_month(
    found: TimeSpent, staff_id: int | None = None
) -> Iterator[tuple[date, tuple[TierTime, ...]]]:
    """The same of each month, of all its days until the period's last."""
    heads = heads_of(found.heads, staff_id)
    for month in found.months:
        of_it = (one for one in found.spent if one.month == month)
        mine = (one for one in of_it if staff_id in (None, one.staff_id))
        yield month, build_time(map(_counted, mine), found.shares, heads)


def by_staff(found: TimeSpent) -> Iterator[StaffTime]:
    """The same of each colleague, those who are here first; who has left only if they spent some,
    and what no name stands at the same."""
    spending = {one.staff_id for one in found.spent if one.is_within}
    for one in found.staff:
        if one.active or one.id in spending:
            yield StaffTime(one.id, one.name, one.active, parts_of(found, one.id))
    unknown = spending - {one.id for one in found.staff}
    if unknown:
        rows = (one for one in found.spent if one.is_within and one.staff_id in unknown)
        heads = heads_of(found.heads, NOBODY)
        yield StaffTime(NOBODY, "", False, build_time(map(_counted, rows), found.shares, heads))


def untiered_of(found: TimeSpent, staff_id: int | None = None) -> int:
    """Minutes that went to those who had no tier; they count in no share."""
    return sum(
        one.minutes + one.estimated
        for one in found.spent
        if one.is_within and one.tier not in TIERS and staff_id in (None, one.staff_id)
    )


def _counted(one: Spent) -> TierMinutes:
    return one.tier, one.minutes, one.estimated
