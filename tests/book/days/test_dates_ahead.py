"""Days of customers that come: which, when, in which order, and of whom one is reminded."""

from dataclasses import replace
from datetime import date

import pytest

from kehuapp.book.conditions.conditions import All, Condition, sql_where
from kehuapp.book.contacts.contacts import (
    ContactCard,
    DateRow,
    create_contact,
    delete_contacts,
    load_contact,
)
from kehuapp.book.days.dates_ahead import ask_dates, ask_dates_due
from kehuapp.book.days.reminders import Reminders, load_reminders, update_reminders
from kehuapp.book.greetings.compose import ids_to_greet, load_round
from kehuapp.book.rhythm.snoozes import snooze
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.summary import find_next_date
from kehuapp.book.timeline import load_timeline
from kehuapp.book.today.greeted import ask_to_greet, greet_date
from kehuapp.store import journal
from kehuapp.store.database import Book

D = date


def add(book: Book, name: str, *dates: DateRow, **values: object) -> int:
    card = ContactCard(name=name, dates=dates, **values)  # type: ignore[arg-type]
    made = create_contact(book, card)
    return next(iter(made.contacts))


def falls(book: Book, first: date, last: date) -> list[tuple[str, str, int | None]]:
    return [(row.name, str(row.on), row.age) for row in book.ask(ask_dates(first, last))]


def solar(month: int, day: int, year: int | None = None, **more: object) -> DateRow:
    return DateRow("birthday", "gregorian", year, month, day, **more)  # type: ignore[arg-type]


def lunar(month: int, day: int, year: int | None = None, leap: bool = False) -> DateRow:
    return DateRow("birthday", "lunar", year, month, day, leap)


#: A day as it was told, from when to when is asked, and on which days it falls with which age.
#: 除夕 of 2025 is 廿九 (2026-02-16), 2025 has a leap sixth month from 07-25, 2026 none.
FALLS: list[tuple[DateRow, date, date, list[tuple[str, int | None]]]] = [
    (solar(11, 29, 1980), D(2026, 11, 29), D(2026, 11, 29), [("2026-11-29", 46)]),
    (solar(11, 29), D(2026, 11, 30), D(2027, 11, 28), []),
    (solar(1, 2, 1990), D(2026, 12, 28), D(2027, 1, 3), [("2027-01-02", 37)]),
    (solar(2, 29, 2000), D(2027, 2, 28), D(2027, 2, 28), [("2027-02-28", 27)]),
    (solar(2, 29, 2000), D(2028, 2, 28), D(2028, 2, 28), []),
    (solar(2, 29, 2000), D(2028, 2, 29), D(2028, 2, 29), [("2028-02-29", 28)]),
    (solar(5, 1, 2030), D(2026, 5, 1), D(2026, 5, 1), []),
    (lunar(8, 15, 1975), D(2026, 9, 25), D(2026, 9, 25), [("2026-09-25", 51)]),
    (lunar(12, 30), D(2026, 2, 16), D(2026, 2, 16), [("2026-02-16", None)]),
    (lunar(12, 29), D(2026, 2, 16), D(2026, 2, 16), [("2026-02-16", None)]),
    (lunar(12, 30), D(2025, 1, 28), D(2025, 1, 28), [("2025-01-28", None)]),
    (lunar(12, 8, 1980), D(2027, 1, 15), D(2027, 1, 15), [("2027-01-15", 46)]),
    (lunar(6, 10, 1979, leap=True), D(2025, 6, 25), D(2025, 9, 1), [("2025-08-03", 46)]),
    (lunar(6, 10, 1979), D(2025, 6, 25), D(2025, 9, 1), [("2025-07-04", 46)]),
    (lunar(6, 10, 1979, leap=True), D(2026, 6, 25), D(2026, 9, 1), [("2026-07-23", 47)]),
    # Twice in one solar year: the 11th month of 2023 and of 2024.
    (lunar(11, 28), D(2024, 1, 1), D(2024, 12, 31), [("2024-01-09", None), ("2024-12-28", None)]),
    # Outside of what anybody knows.
    (lunar(8, 15), D(2150, 1, 1), D(2150, 12, 1), []),
    (lunar(8, 15), D(1890, 1, 1), D(1890, 12, 1), []),
]


def test_when_days_fall(shop: Book) -> None:
    for number, (row, _first, _last, _on) in enumerate(FALLS):
        add(shop, f"{number}", row)
    wrong = []
    for number, (_row, first, last, on) in enumerate(FALLS):
        found = [(day, age) for name, day, age in falls(shop, first, last) if name == str(number)]
        if found != on:
            wrong.append((number, found, on))
    assert wrong == []
    update_reminders(shop, Reminders(), Reminders(ordinary_month=True))
    assert ("12", "2025-07-04", 46) in falls(shop, D(2025, 6, 25), D(2025, 9, 1))


def test_the_reads_take_an_index_and_few_rounds(shop: Book) -> None:
    sql, values = next(
        (sql, values)
        for sql, values in next(ask_dates(D(2026, 11, 1), D(2026, 11, 30)))
        if "important_date AS d" in sql
    )
    plan = " ".join(row[3] for row in shop.query(f"EXPLAIN QUERY PLAN {sql}", values))
    assert "important_date_day" in plan
    assert "SCAN d" not in plan


def test_of_whom_one_is_reminded(shop: Book) -> None:
    create_staff(shop, "Mei")
    mei = 1
    day = D(2026, 11, 29)
    update_settings(shop, replace(load_settings(shop), fixed_today=day.isoformat()))
    add(shop, "today", solar(11, 29), tier="prospect")
    add(shop, "key today", solar(11, 29), tier="key", owner_id=mei)
    add(shop, "in seven", solar(12, 6))
    add(shop, "in eight", solar(12, 7))
    add(shop, "early", solar(3, 1, remind_days=100))
    add(shop, "late", solar(12, 1, remind_days=1))
    add(shop, "silent", solar(12, 1), do_not_contact=True)
    add(shop, "lost", solar(12, 1), stage="lost")
    gone = add(shop, "gone", solar(12, 1))
    delete_contacts(shop, [gone])
    wedding = DateRow("wedding", "gregorian", 2001, 12, 20)
    own = DateRow("custom", "gregorian", None, 12, 2, text="開幕")
    add(shop, "couple", wedding, own)

    def due(staff: int | None = None, limit: int | None = None) -> list[str]:
        return [f"{r.name} {r.label}" for r in shop.ask(ask_dates_due(day, staff, limit))]

    usual = ["key today Birthday", "today Birthday", "couple 開幕", "in seven Birthday",
             "early Birthday"]  # fmt: skip
    assert due() == usual
    assert due(mei) == usual[:1]
    assert due(limit=2) == usual[:2]
    before = load_reminders(shop)
    step = update_reminders(shop, before, before.with_kind("wedding", 30)).step or 0
    assert due() == [*usual[:-1], "couple Wedding day", usual[-1]]
    journal.undo(shop, step)
    assert due() == usual
    date_id = shop.query("SELECT id, contact_id FROM important_date WHERE month = 12 AND day = 6")
    [(date_row, contact)] = date_id
    snooze(shop, [contact], "2026-12-01", "", important_date_id=date_row)
    assert "in seven Birthday" not in due()
    [put_off] = [r for r in shop.ask(ask_dates(day, D(2026, 12, 6))) if r.name == "in seven"]
    assert put_off.snoozed_until == D(2026, 12, 1)
    # The day has come to which it was put off.
    assert "in seven" in [r.name for r in shop.ask(ask_dates_due(D(2026, 12, 1)))]


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Taipei", "Pacific/Auckland"])
def test_a_lunar_day_is_a_day_of_the_calendar_wherever_the_shop_is(shop: Book, zone: str) -> None:
    """The almanac is China's; the day that it names is the shop's own, as on a wall calendar."""
    add(shop, "moon", lunar(8, 15))
    settings = replace(load_settings(shop), zone=zone, fixed_today="2026-09-24")
    update_settings(shop, settings)
    [row] = shop.ask(ask_dates_due(load_settings(shop).today()))
    assert (row.on, row.days_away) == (D(2026, 9, 25), 1)


def test_a_clock_set_back_loses_nothing(shop: Book) -> None:
    add(shop, "ann", solar(11, 29, 1980))
    for on in (D(2026, 11, 29), D(1999, 11, 29), D(1970, 11, 28), D(1, 1, 1), D(9999, 12, 31)):
        assert len(shop.ask(ask_dates_due(on))) == (1980 <= on.year < 9999)


def test_a_leap_month_is_the_same_everywhere(shop: Book) -> None:
    """Card, timeline, conditions and reminders ask the same rule with the same setting."""
    who = add(shop, "leap", lunar(6, 10, 1979, leap=True))
    update_settings(shop, replace(load_settings(shop), fixed_today="2025-07-01"))
    soon = All((Condition("birthday", "within", 10),))

    def seen() -> tuple[str, list[str], list[str], bool]:
        settings, card = load_settings(shop), load_contact(shop, who)
        told = find_next_date(card, settings.today(), settings.ordinary_month)
        on = [str(row.on) for row in shop.ask(ask_dates(D(2025, 7, 1), D(2025, 8, 31)))]
        ahead = [one.when for one in load_timeline(shop, who).entries if one.source == "date"]
        where, values = sql_where(shop, soon, settings.today())
        fits = shop.query(f"SELECT c.id FROM contact AS c WHERE {where}", values)
        return told, on, ahead[:1], (who,) in [tuple(row) for row in fits]

    told, on, ahead, is_soon = seen()
    assert "3 Aug" in told and (on, ahead, is_soon) == (["2025-08-03"], ["2025-08-03"], False)
    update_reminders(shop, Reminders(), Reminders(ordinary_month=True))
    told, on, ahead, is_soon = seen()
    assert "4 Jul" in told and (on, ahead, is_soon) == (["2025-07-04"], ["2025-07-04"], True)


def test_a_first_order_that_nobody_wrote_down_is_that_of_the_first_sale(book: Book) -> None:
    update_settings(book, replace(load_settings(book), fixed_today="2026-11-29"))
    today = D(2026, 11, 29)
    ann, bob, cid, dan = (add(book, name, tier="key") for name in ("Ann", "Bob", "Cid", "Dan"))
    written = DateRow("first_order", "gregorian", 2020, 12, 1)
    eve, fay = add(book, "Eve", written, tier="key"), add(book, "Fay", tier="regular")
    for who, on, is_return in (
        (ann, "2024-12-01", False), (ann, "2023-11-29", True), (ann, "2025-11-30", False),
        (bob, "2026-11-29", False),  # itself is no anniversary
        (cid, "2024-11-28", False), (cid, "2024-12-03", False),  # yesterday
        (eve, "2023-12-02", False), (fay, "2023-12-02", False), (dan, "2024-02-29", False),
    ):  # fmt: skip
        create_sale(book, who, SaleRow(0, on, "Tea", 1, "", 100, None, is_return, "", ""))
    due = book.ask(ask_dates_due(today))
    assert [(row.name, row.label, str(row.on), row.age) for row in due] == [
        ("Ann", "First order (from the sales)", "2026-12-01", 2),
        ("Eve", "First order", "2026-12-01", 6),  # no double
    ]
    assert falls(book, D(2027, 2, 28), D(2027, 3, 1)) == [("Dan", "2027-02-28", 3)]
    assert falls(book, D(2026, 12, 30), D(2027, 2, 27)) == []
    assert [row[0] for row in falls(book, D(2026, 12, 4), D(2027, 12, 3))] == [
        "Dan", "Cid", "Bob", "Ann", "Eve",
    ]  # fmt: skip
    # Put off it becomes a day of the card, in the same step; greeted it is done.
    derived = due[0].date_id
    put_off = snooze(book, [ann], "2026-12-01", "", None, derived)
    assert [row.name for row in book.ask(ask_dates_due(today))] == ["Eve"]
    (day,) = load_contact(book, ann).dates
    assert (day.kind, day.year, day.month, day.day) == ("first_order", 2024, 12, 1)
    assert put_off.step is not None
    journal.undo(book, put_off.step)
    assert load_contact(book, ann).dates == ()
    greet_date(book, derived, D(2026, 12, 1))
    assert [row.name for row in book.ask(ask_to_greet(today))] == ["Eve"]
    around = load_round(book, "first_order")
    assert set(ids_to_greet(book, around)) == {bob, cid, eve, fay}
