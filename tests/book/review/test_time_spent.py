"""Where the time of a period went: by hand, and by a slow count over generated books."""

import random
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.review import time_words
from kehuapp.book.review.people import Period, load_figures
from kehuapp.book.review.time_spent import (
    NOBODY,
    by_month,
    by_staff,
    estimated_of,
    fair_of,
    load_shortest,
    load_time_spent,
    parts_of,
    total_of,
    untiered_of,
)
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.rules.budget import DEFAULT_MINUTES
from kehuapp.store import tables
from kehuapp.store.database import Book

UNTIL = date(2026, 11, 23)
TIERS = ("key", "regular", "prospect")
TARGETS = dict(zip(TIERS, (60, 30, 10), strict=True))


def person(book: Book, name: str, tier: str | None, owner: int | None = None, **more: Any) -> int:
    create_contact(book, ContactCard(name=name, tier=tier, owner_id=owner, **more))
    return int(book.query("SELECT max(id) FROM contact")[0][0])


def spend(book: Book, contact: int, day: date, minutes: int | None, **more: Any) -> None:
    """A contact at noon in the shop, with a customer who had the tier of now."""
    with book.writing("Log"):
        tier = book.query("SELECT tier FROM contact WHERE id = ?", (contact,))[0][0]
        values = {"kind": "call", "tier_at": tier, "at": f"{day}T04:00:00Z", **more}
        tables.Interaction.create(contact=contact, minutes=minutes, **values)


@pytest.fixture
def tea(book: Book) -> Book:
    """Fang looks after two key customers, Guo after two regular ones; ten hours, of which key
    customers got two: 20 % instead of 60."""
    create_staff(book, "Fang")
    create_staff(book, "Guo")
    for name, tier, owner in (
        ("Ann", "key", 1),
        ("Bo", "key", 1),
        ("Cai", "regular", 2),
        ("Dee", "regular", 2),
        ("Eve", None, None),
    ):
        person(book, name, tier, owner)
    spend(book, 1, date(2026, 11, 1), 60, staff=1)
    spend(book, 1, date(2026, 10, 1), None, kind="visit", staff=2)  # the usual hour
    spend(book, 3, date(2026, 9, 10), 240, staff=2)
    spend(book, 4, date(2026, 9, 11), 240)
    spend(book, 5, date(2026, 9, 12), 45, staff=2)  # had no tier
    spend(book, 3, date(2025, 11, 23), 600, staff=2)  # a day too early
    spend(book, 3, date(2026, 11, 24), 600, staff=2)  # a day too late
    return book


def test_the_shares_and_who_is_shortest(tea: Book) -> None:
    found = load_time_spent(tea, Period(UNTIL))
    parts = parts_of(found)
    assert [(p.tier, p.minutes, p.estimated, p.heads, p.warns) for p in parts] == [
        ("key", 60, 60, 2, True),
        ("regular", 480, 0, 2, True),
        ("prospect", 0, 0, 0, False),
    ]
    # 60 and 30 shared out again over 90: two thirds and one.
    assert [p.target for p in parts] == [pytest.approx(2 / 3), pytest.approx(1 / 3), None]
    assert untiered_of(found) == 45
    # 600 · 2/3 / 2 = 200 for each key customer, 100 for each regular one.
    assert fair_of(parts) == {
        "key": pytest.approx(200), "regular": pytest.approx(100), "prospect": 0,
    }  # fmt: skip
    shortest = load_shortest(tea, Period(UNTIL), parts)
    assert shortest == found.short.rows
    assert [(one.name, one.minutes, one.fair) for one in shortest] == [
        ("Bo", 0, pytest.approx(200)),
        ("Ann", 120, pytest.approx(200)),
    ]
    assert [one.last_on for one in shortest] == [None, date(2026, 11, 1)]


def test_the_time_of_one_colleague_is_measured_by_their_own_customers(tea: Book) -> None:
    found = load_time_spent(tea, Period(UNTIL), 2)
    assert [(p.minutes, p.estimated, p.target) for p in parts_of(found, 2)] == [
        (0, 60, None),  # Guo looks after no key customer
        (240, 0, 1.0),
        (0, 0, None),
    ]
    # 300 minutes for two; Cai got 240 of anybody, Dee 240.
    assert found.short.rows == ()
    nobody = parts_of(found, NOBODY)
    assert total_of(nobody) == 240 and nobody[0].target == pytest.approx(2 / 3)


def test_by_colleague_and_by_month(tea: Book) -> None:
    found = load_time_spent(tea, Period(UNTIL))
    told = {one.staff_id: [p.minutes + p.estimated for p in one.parts] for one in by_staff(found)}
    assert told == {1: [60, 0, 0], 2: [60, 240, 0], NOBODY: [0, 240, 0]}
    months = {month: total_of(parts) for month, parts in by_month(found)}
    assert len(months) == 12 and next(iter(months)) == date(2025, 12, 1)
    assert {month.month: total for month, total in months.items() if total} == {
        9: 480, 10: 60, 11: 60,
    }  # fmt: skip
    assert untiered_of(found) == 45 and untiered_of(found, 1) == 0
    assert [one.name for one in found.short.rows] == ["Bo", "Ann"] and found.short.total == 2
    one = load_time_spent(tea, Period(UNTIL), most=1)
    assert [row.name for row in one.short.rows] == ["Bo"] and one.short.total == 2


def test_a_short_period_does_not_cut_the_months(tea: Book) -> None:
    found = load_time_spent(tea, Period(UNTIL, 1))
    assert total_of(parts_of(found)) == 60
    assert sum(total_of(parts) for _month, parts in by_month(found)) == 600
    long = load_time_spent(tea, Period(UNTIL, 24))
    assert total_of(parts_of(long)) == 1200  # with what was a day too early
    assert sum(total_of(parts) for _month, parts in by_month(long)) == 600


def test_midnight_is_that_of_the_shop(book: Book) -> None:
    person(book, "Ann", "key")
    # In Taipei the first of November begins at 16:00 UTC of the day before.
    spend(book, 1, UNTIL, 7, at="2026-10-31T15:59:59Z")
    spend(book, 1, UNTIL, 70, at="2026-10-31T16:00:00Z")
    months = dict(by_month(load_time_spent(book, Period(UNTIL))))
    assert total_of(months[date(2026, 10, 1)]) == 7
    assert total_of(months[date(2026, 11, 1)]) == 70


def test_neither_lost_ones_nor_the_trash_are_called(tea: Book) -> None:
    person(tea, "Gone", "key", stage="lost")
    person(tea, "Quiet", "key", do_not_contact=True)
    thrown = person(tea, "Thrown", "key")
    spend(tea, thrown, date(2026, 11, 2), 500)
    with tea.writing("Delete"):
        tea.execute(f"UPDATE contact SET deleted_at = '2026-11-03T00:00:00Z' WHERE id = {thrown}")
    found = load_time_spent(tea, Period(UNTIL))
    parts = parts_of(found)
    assert total_of(parts) == 600
    # Two of four key customers are lost or want no call: 100 for each, of which Ann has 120.
    assert [part.heads for part in parts] == [4, 2, 0]
    assert [one.name for one in found.short.rows] == ["Bo"]


def test_nothing_logged_is_a_sentence(book: Book) -> None:
    person(book, "Ann", "key")
    found = load_time_spent(book, Period(UNTIL))
    assert time_words.sum_sentence(parts_of(found)).startswith("No time")
    assert found.short.rows == () and load_shortest(book, Period(UNTIL), parts_of(found)) == ()
    assert load_time_spent(book, Period(date(9998, 12, 31), 1200)).spent == ()


def test_the_words_of_the_card(tea: Book) -> None:
    parts = parts_of(load_time_spent(tea, Period(UNTIL)))
    said = time_words.sum_sentence(parts)
    assert said == "10 h, 10% of it estimated. The line is the target."
    assert [time_words.off_words(part, 600) for part in parts] == [
        "47 point(s) less, ~4.7 h",
        "47 point(s) more, ~4.7 h",
        "nobody in this tier",
    ]


@pytest.mark.parametrize("seed", range(6))
def test_a_slow_count_agrees(book: Book, seed: int) -> None:
    chance = random.Random(seed)
    zone = ZoneInfo(load_settings(book).zone)
    for name in ("Fang", "Guo", "Hu")[: seed % 3 + 1]:
        create_staff(book, name)
    staff = [None, *range(1, seed % 3 + 2)]
    people = []
    for number in range(chance.randrange(1, 25)):
        tier, owner = chance.choice((*TIERS, None)), chance.choice(staff)
        people.append((person(book, f"P{number}", tier, owner), tier, owner))
    logged = []
    with book.writing("Log"):
        for _ in range(chance.randrange(0, 150)):
            contact, now, _owner = chance.choice(people)
            tier = chance.choice((now, now, *TIERS))
            day = UNTIL - timedelta(days=chance.randrange(-5, 800))
            at = datetime(day.year, day.month, day.day, chance.randrange(24), tzinfo=zone)
            kind = chance.choice(tuple(DEFAULT_MINUTES))
            minutes = chance.choice((None, chance.randrange(0, 200)))
            who = chance.choice(staff)
            instant = at.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%SZ")
            tables.Interaction.create(
                contact=contact, staff=who, at=instant, kind=kind, minutes=minutes, tier_at=tier
            )
            logged.append((contact, who or 0, day, tier, kind, minutes))
    months = chance.choice((1, 3, 12, 24))
    period = Period(UNTIL, months)
    for whose in (None, 0, 1):
        found = load_time_spent(book, period, whose)
        slow: Counter[str] = Counter()
        by_hand: dict[date, Counter[str]] = defaultdict(Counter)
        got: Counter[int] = Counter()
        for contact, who, day, tier, kind, minutes in logged:
            took = DEFAULT_MINUTES[kind] if minutes is None else minutes
            if tier and whose in (None, who) and period.first <= day <= UNTIL:
                slow[tier] += took
            if tier and whose in (None, who) and day <= UNTIL:
                by_hand[day.replace(day=1)][tier] += took
            if period.first <= day <= UNTIL:
                got[contact] += took
        parts = parts_of(found, whose)
        assert {p.tier: p.minutes + p.estimated for p in parts} == {t: slow[t] for t in TIERS}
        assert found.whom == {
            tier: tuple(sorted({
                contact for contact, who, day, then, _kind, minutes in logged
                if tier == then and whose in (None, who) and minutes != 0
                and period.first <= day <= UNTIL
            }))
            for tier in TIERS
        }  # fmt: skip
        for month, of_it in by_month(found, whose):
            assert {p.tier: p.minutes + p.estimated for p in of_it} == {
                tier: by_hand[month][tier] for tier in TIERS
            }
        own = Counter(t for _c, t, o in people if t and whose in (None, o or 0))
        own = own or Counter(t for _c, t, _o in people if t)
        used = sum(TARGETS[tier] for tier in own)
        total = sum(slow.values())
        short = {
            contact
            for contact, tier, owner in people
            if tier in ("key", "regular")
            and whose in (None, owner or 0)
            and got[contact] * own[tier] * used < total * TARGETS[tier]
        }
        lacking = [p for p in parts if p.warns and p.target and p.share < p.target]
        if any(p.tier == "prospect" for p in lacking):
            short = {one.id for one in found.short.rows if one.tier != "prospect"} & short
        listed = [one.id for one in found.short.rows if one.tier != "prospect"]
        assert set(listed) == short and found.short.total == len(found.short.rows)
        if whose is None:
            assert load_shortest(book, period, parts) == found.short.rows[:20]
            assert load_figures(book, period).time == parts
            by_all = [total_of(one.parts) for one in by_staff(found)]
            assert sum(by_all) == total_of(parts)
            assert estimated_of(parts) == sum(
                DEFAULT_MINUTES[kind]
                for _c, _w, day, tier, kind, minutes in logged
                if tier and minutes is None and period.first <= day <= UNTIL
            )
