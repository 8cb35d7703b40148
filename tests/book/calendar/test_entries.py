"""What stands on the days of a calendar, and moving it."""

from datetime import date
from typing import Any

import pytest

from kehuapp.book.calendar import moves
from kehuapp.book.calendar.entries import ask_days
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, DateRow
from kehuapp.book.days.own_days import OwnDay, create_shop_day
from kehuapp.book.plans import tasks
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book


def person(book: Book, name: str, *dates: DateRow, **values: Any) -> int:
    made = contacts.create_contact(book, ContactCard(name=name, dates=dates, **values))
    return next(iter(made.contacts))


def birthday(calendar: str, year: int | None, month: int, day: int, leap: bool = False) -> DateRow:
    return DateRow("birthday", calendar, year, month, day, leap)


#: A day as it was told, from and to which day one looks, and when it comes with which age.
COMES = [
    (birthday("gregorian", 1984, 2, 29), "2027-02-20", "2027-03-05", ["2027-02-28 43"]),
    (birthday("gregorian", 1984, 2, 29), "2028-02-20", "2028-03-05", ["2028-02-29 44"]),
    (birthday("gregorian", None, 1, 1), "2026-12-28", "2027-01-03", ["2027-01-01 None"]),
    (birthday("gregorian", 2027, 1, 1), "2026-01-01", "2026-01-03", []),  # not born yet
    # The 30th of a lunar month of 29 days is its 29th: the last of the year 2027 is 2028-01-25.
    (birthday("lunar", 1960, 12, 30), "2028-01-20", "2028-01-31", ["2028-01-25 67"]),
    # A leap month that the year does not have is the ordinary one; 2028 has a leap fifth.
    (birthday("lunar", 1990, 5, 15, True), "2026-06-01", "2026-07-31", ["2026-06-29 36"]),
    (birthday("lunar", 1990, 5, 15, True), "2028-06-01", "2028-07-31", ["2028-07-07 38"]),
    # The twelfth lunar month comes twice in one solar year, or not at all.
    (birthday("lunar", None, 12, 1), "2027-01-01", "2027-12-31",
     ["2027-01-08 None", "2027-12-28 None"]),
    (birthday("lunar", 1984, 1, 1), "9999-12-01", "9999-12-31", []),
]  # fmt: skip


@pytest.mark.parametrize(("told", "first", "last", "comes"), COMES)
def test_a_customers_day_comes_when_its_calendar_says(book, told, first, last, comes):
    person(book, "Ann Lee", told)
    days = book.ask(ask_days(date.fromisoformat(first), date.fromisoformat(last)))
    found = [entry for day in sorted(days.entries) for entry in days.entries[day]]
    assert [f"{entry.on} {entry.age}" for entry in found] == comes


def test_a_day_holds_visits_by_the_hour_then_tasks_then_dates_and_counts_what_it_leaves_out(book):
    day = date(2026, 11, 26)
    create_staff(book, "May")
    for at in range(5):
        person(book, f"C{at}", birthday("gregorian", 1980, 11, 26))
    key = person(book, "Key", birthday("gregorian", 1980, 11, 26), tier="key", owner_id=1)
    gone = person(book, "Gone", birthday("gregorian", 1980, 11, 26))
    contacts.delete_contacts(book, [gone])
    tasks.create_task(book, key, "samples", "2026-11-26", 1)
    for at, outcome in (("16:00", "planned"), ("09:30", "done"), ("11:00", "moved")):
        visits.create_visit(
            book, Visit(contact_id=key, starts_at=f"2026-11-26T{at}", outcome=outcome)
        )
    days = book.ask(ask_days(day, day, each=2))
    entries = days.entries[day]
    assert [(one.sort, one.name, one.time) for one in entries] == [
        ("visit", "Key", "09:30"), ("visit", "Key", "16:00"), ("task", "Key", ""),
        ("date", "Key", ""), ("date", "C0", ""),
    ]  # fmt: skip
    assert (days.count(day), days.more[day]) == (9, 4)
    assert [one.can_move() for one in entries] == [False, True, True, False, False]
    assert days.count(date(2026, 11, 27)) == 0
    mine = book.ask(ask_days(day, day, staff_id=1)).entries[day]  # they look after Key alone
    assert [(one.sort, one.name) for one in mine] == [
        ("visit", "Key"), ("visit", "Key"), ("task", "Key"), ("date", "Key")
    ]  # fmt: skip


def test_a_month_is_read_in_three_statements_however_many_there_are(sample, monkeypatch):
    asked: list[int] = []
    whole = Book.ask
    monkeypatch.setattr(Book, "ask", lambda self, asking: whole(self, counted(asking, asked)))
    sample.ask(ask_days(date(2026, 10, 25), date(2026, 12, 5)))
    assert sum(asked) == 3


def counted(asking: Any, asked: list[int]) -> Any:
    reads = next(asking)
    while True:
        asked.append(len(reads))
        rows = yield reads
        try:
            reads = asking.send(rows)
        except StopIteration as end:
            return end.value


def test_a_moved_visit_is_to_be_confirmed_again_and_one_undo_puts_it_back(book):
    ann = person(book, "Ann Lee")
    visits.create_visit(
        book, Visit(contact_id=ann, starts_at="2026-11-26T10:30", confirmed=True, place="shop")
    )
    before = visits.load_visit(book, 1)
    moves.move_visit(book, 1, "2026-11-26T11:00", "2026-11-26T10:30")
    assert visits.load_visit(book, 1).confirmed  # the day is the same
    moved = moves.move_visit(book, 1, "2026-11-27T11:00", "2026-11-26T11:00")
    assert visits.load_visit(book, 1) == before._replace(
        starts_at="2026-11-27T11:00", confirmed=False
    )
    assert moved.label == "Visit moved: Ann Lee, 2026-11-27 11:00"
    journal.undo(book, moved.step)
    assert visits.load_visit(book, 1) == before._replace(starts_at="2026-11-26T11:00")
    create_shop_day(book, OwnDay(kind="closed", name="stocktaking", year=2026, month=11, day=28))
    moved = moves.move_visit(book, 1, "2026-11-28T11:00", "2026-11-26T11:00")
    assert moved.label.endswith(" · a day off (stocktaking)") and moved.step


def test_what_was_changed_meanwhile_is_not_moved_over(book):
    ann = person(book, "Ann Lee")
    visits.create_visit(book, Visit(contact_id=ann, starts_at="2026-11-26T10:30"))
    moves.move_visit(book, 1, "2026-11-28T10:30", "2026-11-26T10:30")  # another window
    with pytest.raises(Trouble, match="Somebody changed this"):
        moves.move_visit(book, 1, "2026-11-27T10:30", "2026-11-26T10:30")
    tasks.create_task(book, ann, "samples", "2026-11-26")
    tasks.finish_task(book, 1)
    with pytest.raises(Trouble, match="Somebody changed this"):
        moves.move_task(book, 1, "2026-11-27", "2026-11-26")
