"""What each colleague looks after, did and promised: the figures of the talk with them.

What is said of them is in staff_words, who stands behind a figure in staff_people.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.book.activity import costs
from kehuapp.book.review import buying
from kehuapp.book.review.people import (
    OF_THE_BOOK,
    Period,
    TierMinutes,
    TierTime,
    build_time,
)
from kehuapp.book.review.time_spent import NOBODY, heads_of, months_until
from kehuapp.book.sales.figures import AMOUNT, EARNED
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.staff.staff import ask_staff
from kehuapp.book.tiers.tiers import ask_tier_policies, looks_of
from kehuapp.rules.review.buying import WINDOW_DAYS
from kehuapp.rules.review.spans import Span, build_span
from kehuapp.store.asking import Asking, Rows, rows_of, together
from kehuapp.store.database import Book
from kehuapp.text.words import TierLooks

#: Contacts of customers that are not in the trash (c).
_THERE = "JOIN contact AS c ON c.id = {0}.contact_id AND c.deleted_at IS NULL"


@dataclass(slots=True)
class Both:
    """How many in the days of the talk, and in the period of the page."""

    span: int = 0
    period: int = 0


class Marks(NamedTuple):
    """How satisfied customers were: sums of marks from 1 to 5 and how many there were, with the
    shop and with the colleague."""

    shop: int = 0
    shop_count: int = 0
    staff: int = 0
    staff_count: int = 0

    def plus(self, other: Sequence[int]) -> "Marks":
        """Both together."""
        return Marks(*(a + b for a, b in zip(self, other, strict=True)))


class Sold(NamedTuple):
    """Sums of what customers bought, returns taken off; `unpriced` counts sales without profit."""

    amount: int = 0
    profit: int = 0
    unpriced: int = 0


@dataclass(slots=True)
class StaffPage:
    """What is told of one colleague; NOBODY: of customers that nobody looks after.

    Customers, sales, needs and losses are those of whom they look after now; contacts made,
    visits, promises and marks are their own. A tier "" is none.
    """

    staff_id: int
    name: str = ""
    active: bool = True
    tiers: dict[str, int] = field(default_factory=dict)
    backed: int = 0
    asked: int = 0  # of those who are to be contacted in a rhythm …
    in_rhythm: int = 0  # … so many were in time
    due: int = 0
    overdue: int = 0
    contacts: dict[str, Both] = field(default_factory=dict)  # by kind
    minutes: Both = field(default_factory=Both)  # estimated ones with them
    time: tuple[TierTime, ...] = ()  # of the period
    time_in_span: tuple[TierTime, ...] = ()
    visits: dict[str, Both] = field(default_factory=dict)  # by what came of them
    sold_in_span: Sold = field(default_factory=Sold)
    sold: Sold = field(default_factory=Sold)
    sold_before: Sold = field(default_factory=Sold)
    promises: int = 0
    late: int = 0
    kept: Both = field(default_factory=Both)
    needs: int = 0
    won: Both = field(default_factory=Both)
    lost: Both = field(default_factory=Both)
    back: Both = field(default_factory=Both)
    given: Both = field(default_factory=Both)
    taken: Both = field(default_factory=Both)
    unread: int = 0
    marks_in_span: Marks = field(default_factory=Marks)
    marks: Marks = field(default_factory=Marks)
    by_month: dict[date, Marks] = field(default_factory=dict)

    @property
    def customers(self) -> int:
        """Whom they look after."""
        return sum(self.tiers.values())


class StaffView(NamedTuple):
    """Everyone of the staff who is here or did something, and at the end what nobody looks after;
    `basis` is profit where every sale of the period has one, else amount. `can_compare` tells
    whether the period before has the same basis."""

    period: Period
    span: Span
    basis: str
    can_compare: bool
    months: tuple[date, ...]
    pages: tuple[StaffPage, ...]
    settings: Settings
    looks: TierLooks


def load_staff_view(book: Book, period: Period, kind: str) -> StaffView:
    """The pages of all, with the days of `kind` (see rules.review.spans) before the period's end;
    in three rounds."""
    with book.one_view():
        return book.ask(_ask_view(period, kind))


def _ask_view(period: Period, kind: str) -> Asking[StaffView]:
    settings, policies, staff, made = yield from together(
        ask_settings(), ask_tier_policies(), ask_staff(), buying.ask_made()
    )
    span = build_span(kind, period.until, settings.region)
    pages = {one.id: StaffPage(one.id, one.name, one.active) for one in staff}
    pages[NOBODY] = StaffPage(NOBODY)
    told = _Told(pages, settings.zone, span, period, months_until(period.until))
    is_kept = period.days == WINDOW_DAYS and made.is_of(period.until)
    shares = {tier: row.time_share for tier, row in policies.items()}
    yield from together(
        _ask_customers(told),
        _ask_backed(told),
        _ask_contacts(told, shares),
        _ask_marks(told),
        _ask_visits(told),
        _ask_sold_in_span(told),
        _ask_kept_sums(told) if is_kept else _ask_sold(told),
        _ask_promises(told),
        _ask_needs(told),
        _ask_losses(told),
        _ask_handovers(told),
    )
    sold = [page.sold for page in pages.values()]
    basis = "amount" if any(one.unpriced for one in sold) else "profit"
    is_told_before = not any(page.sold_before.unpriced for page in pages.values())
    nobody = pages.pop(NOBODY)
    shown = [page for page in pages.values() if page.active or _has_something(page)]
    shown.sort(key=lambda page: not page.active)
    return StaffView(
        period,
        span,
        basis,
        basis == "amount" or is_told_before,
        told.months,
        (*shown, nobody),
        settings,
        looks_of(policies),
    )


class _Told(NamedTuple):
    """The pages that answers fill, and the days that these are about."""

    pages: dict[int, StaffPage]
    zone: str
    span: Span
    period: Period
    months: tuple[date, ...]

    def page(self, staff_id: int | None) -> StaffPage:
        """Whose page it is; of who is in the book no more that of nobody."""
        return self.pages.get(staff_id or NOBODY, self.pages[NOBODY])

    def days(self) -> tuple[str, str, str, str]:
        """First and last day of the talk's days and of the period."""
        return (
            str(self.span.first),
            str(self.span.last),
            str(self.period.first),
            str(self.period.until),
        )

    def instants(self) -> tuple[str, str, str, str]:
        """The instants at which both begin, and at which they are over."""
        return (
            *costs.between(*self.span, self.zone),
            *costs.between(self.period.first, self.period.until, self.zone),
        )


def _in_both(condition: str) -> str:
    """SQL that counts rows in the days of the talk and in the period, of a condition on a value
    with places for its bounds."""
    return ", ".join([f"count(CASE WHEN {condition} THEN 1 END)"] * 2)


_DAY = "{0} >= ? AND {0} <= ?"
_INSTANT = "{0} >= ? AND {0} < ?"


def _has_something(page: StaffPage) -> bool:
    """Whether somebody who left still has customers, or did something in the period."""
    return bool(
        page.customers or page.promises or page.minutes.period or page.visits or page.given.period
    )


# What each looks after


def _ask_customers(told: _Told) -> Asking[None]:
    """Whom they look after, and who of them waits: as the page of colleagues counts it."""
    today = str(told.period.until)
    now = "r.due_on <= ? AND (r.put_off_until IS NULL OR r.put_off_until <= ?)"
    asked = "r.due_on IS NOT NULL AND c.stage <> 'lost'"
    rows = yield from rows_of(
        f"SELECT coalesce(c.owner_id, 0), coalesce(c.tier, ''), count(*), "
        f"count(CASE WHEN {asked} THEN 1 END), "
        f"count(CASE WHEN {asked} AND r.last_on IS NOT NULL AND r.due_on >= ? THEN 1 END), "
        f"count(CASE WHEN {now} THEN 1 END), "
        f"count(CASE WHEN {now} AND r.due_on < ? AND r.last_on IS NOT NULL THEN 1 END) "
        "FROM contact AS c LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id "
        "WHERE c.deleted_at IS NULL GROUP BY 1, 2",
        (today,) * 6,
    )
    for owner, tier, count, asked_for, in_rhythm, due, late in rows:
        page = told.page(owner)
        page.tiers[tier] = page.tiers.get(tier, 0) + count
        page.asked += asked_for
        page.in_rhythm += in_rhythm
        page.due += due
        page.overdue += late


def _ask_backed(told: _Told) -> Asking[None]:
    """For how many of others they stand in."""
    rows = yield from rows_of(
        "SELECT backup_owner_id, count(*) FROM contact WHERE deleted_at IS NULL "
        "AND backup_owner_id IS NOT NULL GROUP BY backup_owner_id"
    )
    for staff, count in rows:
        if staff in told.pages:
            told.pages[staff].backed = count


# What each did


def _ask_contacts(told: _Told, shares: Mapping[str, int]) -> Asking[None]:
    """Contacts made by kind, and the minutes by tier."""
    bounds = told.instants()
    rows = yield from rows_of(
        "SELECT coalesce(i.staff_id, 0), i.tier_at, i.kind, "
        f"CASE WHEN {_INSTANT.format('i.at')} THEN 1 ELSE 0 END, "
        f"CASE WHEN {_INSTANT.format('i.at')} THEN 1 ELSE 0 END, count(*), "
        "CAST(sum(coalesce(i.minutes, 0)) AS BIGINT), "
        f"CAST(sum({costs.ESTIMATED}) AS BIGINT) "
        f"FROM interaction AS i WHERE i.deleted_at IS NULL AND {_INSTANT.format('i.at')} "
        f"AND {OF_THE_BOOK} GROUP BY 1, i.tier_at, i.kind, 4, 5",
        (*bounds, min(bounds[0], bounds[2]), max(bounds[1], bounds[3])),
    )
    spent: dict[tuple[int, bool], list[TierMinutes]] = {}
    for staff, tier, kind, is_in_span, is_in_period, count, minutes, estimated in rows:
        page = told.page(staff)
        both = page.contacts.setdefault(kind, Both())
        took = minutes + estimated
        for is_span, is_in in ((True, is_in_span), (False, is_in_period)):
            if is_in:
                spent.setdefault((page.staff_id, is_span), []).append((tier, minutes, estimated))
        both.span += is_in_span * count
        both.period += is_in_period * count
        page.minutes.span += is_in_span * took
        page.minutes.period += is_in_period * took
    heads = {
        (page.staff_id, tier): count
        for page in told.pages.values()
        for tier, count in page.tiers.items()
        if tier
    }
    for page in told.pages.values():
        page.contacts = {k: both for k, both in page.contacts.items() if both.span or both.period}
        own = heads_of(heads, page.staff_id)
        page.time = build_time(spent.get((page.staff_id, False), ()), shares, own)
        page.time_in_span = build_time(spent.get((page.staff_id, True), ()), shares, own)


def _ask_marks(told: _Told) -> Asking[None]:
    """How satisfied customers were, by month and in both stretches."""
    starts = [costs.between(month, month, told.zone).start for month in told.months]
    end = costs.between(told.period.until, told.period.until, told.zone).end
    bounds = told.instants()
    months = " ".join(f"WHEN i.at < ? THEN {at}" for at in range(len(starts)))
    rows = yield from rows_of(
        "SELECT coalesce(i.staff_id, 0), "
        f"CASE {months} WHEN i.at < ? THEN {len(starts)} ELSE 0 END, "
        f"CASE WHEN {_INSTANT.format('i.at')} THEN 1 ELSE 0 END, "
        f"CASE WHEN {_INSTANT.format('i.at')} THEN 1 ELSE 0 END, "
        "coalesce(CAST(sum(i.satisfaction) AS BIGINT), 0), count(i.satisfaction), "
        "coalesce(CAST(sum(i.satisfaction_staff) AS BIGINT), 0), count(i.satisfaction_staff) "
        f"FROM interaction AS i WHERE i.deleted_at IS NULL AND {_INSTANT.format('i.at')} "
        f"AND (i.satisfaction IS NOT NULL OR i.satisfaction_staff IS NOT NULL) AND {OF_THE_BOOK} "
        "GROUP BY 1, 2, 3, 4",
        (
            *starts,
            end,
            *bounds,
            min(bounds[0], bounds[2], *starts),
            max(bounds[1], bounds[3], end),
        ),
    )
    for staff, nth, is_in_span, is_in_period, *marks in rows:
        page = told.page(staff)
        if nth:
            month = told.months[nth - 1]
            page.by_month[month] = page.by_month.get(month, Marks()).plus(marks)
        if is_in_span:
            page.marks_in_span = page.marks_in_span.plus(marks)
        if is_in_period:
            page.marks = page.marks.plus(marks)


def _ask_visits(told: _Told) -> Asking[None]:
    """Appointments by what came of them."""
    day = _INSTANT.format("t.starts_at")
    days = (told.span, Span(told.period.first, told.period.until))
    bounds = [str(one) for first, last in days for one in (first, last + timedelta(days=1))]
    rows = yield from rows_of(
        f"SELECT coalesce(t.staff_id, 0), t.outcome, {_in_both(day)} FROM trip_stop AS t "
        f"{_THERE.format('t')} WHERE t.deleted_at IS NULL AND {day} GROUP BY 1, t.outcome",
        (*bounds, min(bounds[0], bounds[2]), max(bounds[1], bounds[3])),
    )
    for staff, outcome, in_span, in_period in rows:
        both = told.page(staff).visits.setdefault(outcome, Both())
        both.span += in_span
        both.period += in_period


def _ask_promises(told: _Told) -> Asking[None]:
    """What they promised: open, late, kept."""
    rows = yield from rows_of(
        "SELECT coalesce(t.staff_id, 0), count(CASE WHEN t.done_at IS NULL THEN 1 END), "
        "count(CASE WHEN t.done_at IS NULL AND t.due_on <> '' AND t.due_on < ? THEN 1 END), "
        f"{_in_both(_INSTANT.format('t.done_at'))} FROM task AS t {_THERE.format('t')} "
        "WHERE t.deleted_at IS NULL AND t.kind = 'promise' GROUP BY 1",
        (str(told.period.until), *told.instants()),
    )
    for staff, open_ones, late, in_span, in_period in rows:
        page = told.page(staff)
        page.promises += open_ones
        page.late += late
        page.kept.span += in_span
        page.kept.period += in_period


# What became of their customers


def _sums(when: str) -> tuple[str, str, str]:
    """SQL of a Sold of the sales of which a condition holds."""
    return (
        f"coalesce(CAST(sum(CASE WHEN {when} THEN {AMOUNT} END) AS BIGINT), 0)",
        f"coalesce(CAST(sum(CASE WHEN {when} THEN {EARNED} END) AS BIGINT), 0)",
        f"count(CASE WHEN {when} AND profit IS NULL THEN 1 END)",
    )


def _ask_sold_in_span(told: _Told) -> Asking[None]:
    day = _DAY.format("s.on_date")
    days = [str(one) for one in told.span]
    rows = yield from rows_of(
        f"SELECT coalesce(c.owner_id, 0), {', '.join(_sums(day))} FROM sale AS s "
        f"{_THERE.format('s')} "
        f"WHERE s.deleted_at IS NULL AND {day} GROUP BY 1",
        days * 4,
    )
    for owner, *sums in rows:
        page = told.page(owner)
        page.sold_in_span = _plus(page.sold_in_span, sums)


def _ask_sold(told: _Told) -> Asking[None]:
    """Of any period: reckoned from the sales, customer by customer, for which an index holds all
    that is summed; by their days each of a million would be looked up."""
    day = _DAY.format("on_date")
    first, last = told.period.first, told.period.until
    days = [str(first), str(last)]
    before = [str(first - timedelta(days=told.period.days)), str(first - timedelta(days=1))]
    names = [f"{name}_{when}" for when in ("now", "then") for name in Sold._fields]
    inner = (f"{sql} AS {name}" for sql, name in zip([*_sums(day)] * 2, names, strict=True))
    outer = ", ".join(f"CAST(sum(s.{name}) AS BIGINT)" for name in names)
    rows = yield from rows_of(
        f"SELECT coalesce(c.owner_id, 0), {outer} FROM (SELECT contact_id, {', '.join(inner)} "
        f"FROM sale WHERE deleted_at IS NULL GROUP BY contact_id) AS s {_THERE.format('s')} "
        "GROUP BY 1",
        (*days * 3, *before * 3),
    )
    _take_sums(told, rows)


def _ask_kept_sums(told: _Told) -> Asking[None]:
    """Of the year that ends today: from the kept rows."""
    names = ("amount", "profit", "unpriced", "amount_before", "profit_before", "unpriced_before")
    sums = ", ".join(f"CAST(sum(b.{name}) AS BIGINT)" for name in names)
    rows = yield from rows_of(
        f"SELECT coalesce(c.owner_id, 0), {sums} FROM contact_buying AS b "
        f"{_THERE.format('b')} GROUP BY 1"
    )
    _take_sums(told, rows)


def _take_sums(told: _Told, rows: Rows) -> None:
    for owner, *sums in rows:
        page = told.page(owner)
        page.sold = _plus(page.sold, sums[:3])
        page.sold_before = _plus(page.sold_before, sums[3:])


def _plus(one: Sold, other: Iterable[int]) -> Sold:
    return Sold(*(a + b for a, b in zip(one, other, strict=True)))


def _ask_needs(told: _Told) -> Asking[None]:
    """What their customers will want, and what they bought of it."""
    won = f"n.status = 'won' AND {_DAY.format('n.closed_on')}"
    rows = yield from rows_of(
        "SELECT coalesce(c.owner_id, 0), count(CASE WHEN n.status = 'open' THEN 1 END), "
        f"{_in_both(won)} "
        f"FROM need AS n {_THERE.format('n')} WHERE n.deleted_at IS NULL GROUP BY 1",
        told.days(),
    )
    for owner, open_ones, in_span, in_period in rows:
        page = told.page(owner)
        page.needs += open_ones
        page.won.span += in_span
        page.won.period += in_period


def _ask_losses(told: _Told) -> Asking[None]:
    """Who was lost, and who came back."""
    came_back = f"l.win_back = 'back' AND {_INSTANT.format('l.back_at')}"
    rows = yield from rows_of(
        f"SELECT coalesce(c.owner_id, 0), {_in_both(_DAY.format('l.lost_on'))}, "
        f"{_in_both(came_back)} "
        f"FROM loss_record AS l {_THERE.format('l')} WHERE l.deleted_at IS NULL GROUP BY 1",
        (*told.days(), *told.instants()),
    )
    for owner, lost_span, lost_period, back_span, back_period in rows:
        page = told.page(owner)
        page.lost.span += lost_span
        page.lost.period += lost_period
        page.back.span += back_span
        page.back.period += back_period


def _ask_handovers(told: _Told) -> Asking[None]:
    """Customers given and taken, and those of whom the taker did not say that they know."""
    day = _DAY.format("h.on_date")
    rows = yield from rows_of(
        f"SELECT coalesce(h.giver_id, 0), coalesce(h.taker_id, 0), {_in_both(day)}, "
        f"count(CASE WHEN h.acknowledged_on = '' THEN 1 END) FROM handover AS h "
        f"{_THERE.format('h')} WHERE h.deleted_at IS NULL GROUP BY 1, 2",
        told.days(),
    )
    for giver, taker, in_span, in_period, unread in rows:
        gave, took = told.page(giver), told.page(taker)
        gave.given.span += in_span
        gave.given.period += in_period
        took.taken.span += in_span
        took.taken.period += in_period
        took.unread += unread
