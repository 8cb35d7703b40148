"""The page of each colleague: by hand, against what other pages count, and by a slow count."""

import random
from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.review import buying
from kehuapp.book.review.people import Period, load_figures
from kehuapp.book.review.team.staff_view import (
    Both,
    Marks,
    Sold,
    StaffPage,
    StaffView,
    load_staff_view,
)
from kehuapp.book.review.time_spent import NOBODY, by_staff, load_time_spent
from kehuapp.book.rhythm.shares import load_shares
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.handovers import workload
from kehuapp.book.staff.staff import create_staff, update_staff
from kehuapp.rules.budget import DEFAULT_MINUTES
from kehuapp.store import tables
from kehuapp.store.database import Book

UNTIL = date(2026, 11, 26)  # a Thursday; the week of a Taiwan shop began on the 22nd
PERIOD = Period(UNTIL)


def page(view: StaffView, staff: int) -> StaffPage:
    return next(one for one in view.pages if one.staff_id == staff)


def add(book: Book, table: Any, **values: Any) -> None:
    with book.writing("Add"):
        table.create(**values)


@pytest.fixture
def tea(book: Book) -> Book:
    create_staff(book, "Fang")
    create_staff(book, "Guo")
    for name, tier, owner, backup in (
        ("Ann", "key", 1, 2), ("Bo", "regular", 1, None), ("Cai", "regular", 2, 1),
        ("Dee", None, None, None),
    ):  # fmt: skip
        card = ContactCard(name=name, tier=tier, owner_id=owner, backup_owner_id=backup)
        create_contact(book, card)
    return book


def test_what_each_did_in_the_week_and_in_the_year(tea: Book) -> None:
    log = tables.Interaction
    add(tea, log, contact=1, staff=1, at="2026-11-24T04:00:00Z", kind="visit", tier_at="key",
        minutes=50, satisfaction=4, satisfaction_staff=5)  # fmt: skip
    add(tea, log, contact=2, staff=1, at="2026-11-01T04:00:00Z", kind="call", tier_at="regular",
        satisfaction=2)  # fmt: skip
    add(tea, log, contact=3, staff=1, at="2025-11-01T04:00:00Z", kind="call", satisfaction=1)
    add(tea, log, contact=3, at="2026-11-23T04:00:00Z", kind="call", tier_at="regular", minutes=5)
    for stop in (
        {"starts_at": "2026-11-22T10:00", "outcome": "done"},
        {"starts_at": "2026-11-26T23:59", "outcome": "planned"},
        {"starts_at": "2026-10-10T10:00", "outcome": "missed"},
        {"starts_at": "2026-11-27T00:00", "outcome": "planned"},
    ):
        add(tea, tables.TripStop, contact=1, staff=2, **stop)
    for task in (
        {"due_on": "2026-11-25"},
        {"due_on": "2026-11-26"},
        {"due_on": ""},
        {"due_on": "2026-11-01", "done_at": "2026-11-24T01:00:00Z"},
        {"due_on": "2026-11-01", "done_at": "2026-11-01T01:00:00Z"},
        {"due_on": "2026-11-01", "kind": "help"},
    ):
        add(tea, tables.Task, contact=1, staff=2, text="x", **task)
    view = load_staff_view(tea, PERIOD, "week")
    fang, guo = page(view, 1), page(view, 2)
    assert (view.span.first, view.span.last) == (date(2026, 11, 22), UNTIL)
    assert fang.contacts == {"visit": Both(1, 1), "call": Both(0, 1)}
    assert fang.minutes == Both(50, 60)
    assert [(t.minutes, t.estimated) for t in fang.time] == [(50, 0), (0, 10), (0, 0)]
    assert [(t.minutes, t.estimated) for t in fang.time_in_span] == [(50, 0), (0, 0), (0, 0)]
    assert (fang.marks, fang.marks_in_span) == (Marks(6, 2, 5, 1), Marks(4, 1, 5, 1))
    assert fang.by_month == {date(2026, 11, 1): Marks(6, 2, 5, 1)}
    assert guo.visits == {"done": Both(1, 1), "planned": Both(1, 1), "missed": Both(0, 1)}
    assert (guo.promises, guo.late, guo.kept) == (3, 1, Both(1, 2))
    assert (fang.tiers, fang.backed) == ({"key": 1, "regular": 1}, 1)
    assert page(view, NOBODY).tiers == {"": 1} and page(view, NOBODY).contacts == {
        "call": Both(1, 1)
    }
    assert [one.staff_id for one in view.pages] == [1, 2, NOBODY]


def test_what_became_of_their_customers(tea: Book) -> None:
    sale = tables.Sale
    for values in (
        {"contact": 1, "on_date": "2026-11-25", "amount": 10000, "profit": 4000},
        {"contact": 1, "on_date": "2026-11-26", "amount": 3000, "profit": 1000, "is_return": True},
        {"contact": 2, "on_date": "2025-11-27", "amount": 500, "profit": 200},
        {"contact": 2, "on_date": "2025-11-26", "amount": 7000, "profit": 1},
        {"contact": 2, "on_date": "2024-11-27", "amount": 40, "profit": 4},  # the first before
        {"contact": 2, "on_date": "2024-11-26", "amount": 80, "profit": 8},
        {"contact": 3, "on_date": "2026-11-27", "amount": 900},  # tomorrow
    ):
        add(tea, sale, item="tea", **values)
    add(tea, tables.Need, contact=1, item="tea")
    for on in ("2026-11-25", "2026-01-05", "2025-01-05"):
        add(tea, tables.Need, contact=2, item="tea", status="won", closed_on=on)
    add(tea, tables.Need, contact=2, item="tea", status="gone", closed_on="2026-11-25")
    loss = tables.LossRecord
    add(tea, loss, contact=3, lost_on="2026-11-24", cause="price")
    add(tea, loss, contact=3, lost_on="2026-02-24", cause="price", win_back="back",
        back_at="2026-11-21T16:00:00Z")  # fmt: skip  # the first instant of the week
    hand = tables.Handover
    add(tea, hand, contact=1, giver=2, taker=1, on_date="2026-11-26")
    add(tea, hand, contact=2, taker=1, on_date="2026-03-03", acknowledged_on="2026-03-04")
    view = load_staff_view(tea, PERIOD, "week")
    fang, guo = page(view, 1), page(view, 2)
    assert (view.basis, view.can_compare) == ("profit", True)
    assert fang.sold_in_span == Sold(7000, 3000, 0)
    assert fang.sold == Sold(7500, 3200, 0) and fang.sold_before == Sold(7040, 5, 0)
    assert (fang.needs, fang.won) == (1, Both(1, 2))
    assert (guo.lost, guo.back) == (Both(1, 2), Both(1, 1))
    assert (fang.taken, guo.given, fang.unread) == (Both(1, 2), Both(1, 1), 1)
    # The same from the kept rows.
    buying.make_current(tea, UNTIL)
    kept = load_staff_view(tea, PERIOD, "week")
    assert [one.sold for one in kept.pages] == [one.sold for one in view.pages]
    assert [one.sold_before for one in kept.pages] == [one.sold_before for one in view.pages]
    # One sale without profit: amounts count, and the year before is as good.
    add(tea, sale, item="tea", contact=3, on_date="2026-05-05", amount=1)
    view = load_staff_view(tea, PERIOD, "week")
    assert (view.basis, view.can_compare) == ("amount", True)
    add(tea, sale, item="tea", contact=3, on_date="2025-05-05", amount=1)
    assert load_staff_view(tea, Period(UNTIL, 1), "week").basis == "profit"


def test_a_year_before_without_profits_cannot_be_compared(tea: Book) -> None:
    add(tea, tables.Sale, item="tea", contact=1, on_date="2026-05-05", amount=9, profit=1)
    add(tea, tables.Sale, item="tea", contact=1, on_date="2025-05-05", amount=9)
    view = load_staff_view(tea, PERIOD, "week")
    assert (view.basis, view.can_compare) == ("profit", False)


def test_who_left_stands_there_as_long_as_something_is_theirs(tea: Book) -> None:
    for staff in (1, 2):
        update_staff(tea, staff, "Gone", active=False)
    assert [one.staff_id for one in load_staff_view(tea, PERIOD, "week").pages] == [1, 2, NOBODY]
    with tea.writing("Leave"):
        tea.execute("UPDATE contact SET owner_id = NULL")
    assert [one.staff_id for one in load_staff_view(tea, PERIOD, "week").pages] == [NOBODY]


def test_it_agrees_with_the_other_pages(sample: Book) -> None:
    today = load_settings(sample).today()
    view = load_staff_view(sample, Period(today), "month")
    works = {work.staff_id or NOBODY: work for work in workload(sample)}
    shares: dict[int, list[int]] = {}
    for (owner, _tier), share in load_shares(sample, today).items():
        told = shares.setdefault(owner, [0, 0])
        told[0] += share.in_rhythm
        told[1] += share.all
    times = {one.staff_id: one for one in by_staff(load_time_spent(sample, Period(today)))}
    for one in view.pages:
        work = works[one.staff_id]
        assert (one.tiers, one.due, one.overdue) == (work.tiers, work.due, work.overdue)
        assert (one.backed, one.unread) == (work.backed, work.unread)
        assert [one.in_rhythm, one.asked] == shares.get(one.staff_id, [0, 0])
        if one.staff_id in times:
            assert one.time == times[one.staff_id].parts
    assert sum(one.asked for one in view.pages) > 0
    figures = load_figures(sample, Period(today))
    name = figures.basis
    assert view.basis == name
    assert sum(getattr(one.sold, name) for one in view.pages) == figures.total
    if view.can_compare:
        assert sum(getattr(one.sold_before, name) for one in view.pages) == figures.before


@pytest.mark.parametrize(
    ("kind", "months"), [("week", 12), ("last_week", 3), ("month", 1), ("last_month", 1)]
)
def test_a_slow_count_agrees(tea: Book, kind: str, months: int) -> None:
    chance = random.Random(months)
    zone = ZoneInfo(load_settings(tea).zone)
    owners = {1: 1, 2: 1, 3: 2, 4: 0}
    made, sold = [], []
    with tea.writing("Log"):
        for _ in range(80):
            contact, staff = chance.randrange(1, 5), chance.choice((None, 1, 2))
            day = UNTIL - timedelta(days=chance.choice((chance.randrange(-3, 40), 380, 200)))
            at = datetime(day.year, day.month, day.day, chance.randrange(24), tzinfo=zone)
            how = chance.choice(tuple(DEFAULT_MINUTES))
            minutes = chance.choice((None, chance.randrange(90)))
            mark = chance.choice((None, 1, 3, 5))
            tables.Interaction.create(
                contact=contact, staff=staff, kind=how, minutes=minutes, satisfaction=mark,
                at=at.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%SZ"),
            )  # fmt: skip
            took = DEFAULT_MINUTES[how] if minutes is None else minutes
            made.append((staff or 0, day, how, took, mark))
            amount, back = chance.randrange(1, 900), chance.random() < 0.2
            tables.Sale.create(
                contact=contact, item="tea", on_date=str(day), amount=amount, profit=amount // 3,
                is_return=back,
            )  # fmt: skip
            sign = -1 if back else 1
            sold.append((owners[contact], day, sign * amount, sign * (amount // 3)))
    period = Period(UNTIL, months)
    view = load_staff_view(tea, period, kind)
    for one in view.pages:
        mine = [row for row in made if row[0] == one.staff_id]
        within = [row for row in mine if period.first <= row[1] <= UNTIL]
        in_span = [row for row in mine if view.span.has(row[1])]
        assert one.minutes == Both(sum(r[3] for r in in_span), sum(r[3] for r in within))
        spans, periods = Counter(r[2] for r in in_span), Counter(r[2] for r in within)
        assert one.contacts == {k: Both(spans[k], periods[k]) for k in {*spans, *periods}}
        marks = [r[4] for r in within if r[4]]
        assert one.marks == Marks(sum(marks), len(marks))
        for month, told in one.by_month.items():
            of_it = [r[4] for r in mine if r[4] and r[1] <= UNTIL and r[1].replace(day=1) == month]
            assert told == Marks(sum(of_it), len(of_it))
        theirs = [row for row in sold if row[0] == one.staff_id]
        first = period.first - timedelta(days=period.days)
        now = [row for row in theirs if period.first <= row[1] <= UNTIL]
        before = [row for row in theirs if first <= row[1] < period.first]
        assert one.sold == Sold(sum(r[2] for r in now), sum(r[3] for r in now))
        assert one.sold_before == Sold(sum(r[2] for r in before), sum(r[3] for r in before))
