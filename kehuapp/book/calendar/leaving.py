"""What goes into the calendar of a phone: visits, tasks, customers' days of all years of a span."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.days.reminders import ask_reminders
from kehuapp.rules.anniversaries import times_between
from kehuapp.rules.occasions import Day
from kehuapp.store.database import Book
from kehuapp.text import words

VISITS, TASKS, DATES = "visits", "tasks", "dates"
KINDS = (VISITS, DATES, TASKS)


class Leaving(NamedTuple):
    """One event. `starts` is local ISO text, of a whole day its day; `text` a visit's purpose, the
    words of a task, what a day of their own is called; `about` the numbers of the customer;
    `changed` an instant in UTC.

    kind: visit|task, or the kind of a date.
    """

    uid: str
    kind: str
    name: str
    company: str
    starts: str
    changed: str
    text: str = ""
    place: str = ""
    about: str = ""
    materials: str = ""
    age: int | None = None
    lunar: str = ""


def each_leaving(
    book: Book,
    first: date,
    last: date,
    kinds: tuple[str, ...] = KINDS,
    staff_id: int | None = None,
) -> Iterator[Leaving]:
    """The events from `first` to `last`, both included; of one colleague, or of everybody."""
    if VISITS in kinds:
        yield from _visits(book, first, last, staff_id)
    if DATES in kinds:
        yield from _dates(book, first, last, staff_id)
    if TASKS in kinds:
        yield from _tasks(book, first, last, staff_id)


_NAME = "CASE c.name WHEN '' THEN c.company ELSE c.name END"


def _whose(column: str, staff_id: int | None) -> tuple[str, tuple[int, ...]]:
    if staff_id is None:
        return "", ()
    both = f"AND ({column} = ? OR ({column} IS NULL AND c.owner_id = ?)) "
    return both, (staff_id, staff_id)


def _visits(book: Book, first: date, last: date, staff_id: int | None) -> Iterator[Leaving]:
    whose, theirs = _whose("t.staff_id", staff_id)
    rows = book.each(
        f"SELECT t.uuid, {_NAME}, c.company, t.starts_at, t.updated_at, t.purpose, t.place, "
        "t.materials, coalesce((SELECT a.text FROM address AS a WHERE a.contact_id = c.id "
        "ORDER BY a.id LIMIT 1), ''), coalesce((SELECT p.raw FROM phone AS p WHERE "
        "p.contact_id = c.id ORDER BY p.id LIMIT 1), '') FROM trip_stop AS t "
        "JOIN contact AS c ON c.id = t.contact_id WHERE t.deleted_at IS NULL "
        "AND c.deleted_at IS NULL AND t.starts_at >= ? AND t.starts_at < ? "
        f"AND t.outcome IN ('planned', 'done') {whose}ORDER BY t.starts_at, t.id",
        (first.isoformat(), _until(last), *theirs),
    )
    for uid, name, company, at, changed, purpose, place, materials, address, phone in rows:
        yield Leaving(
            uid, "visit", name, company, at, changed,
            text=purpose, place=place or address, about=phone, materials=materials,
        )  # fmt: skip


def _tasks(book: Book, first: date, last: date, staff_id: int | None) -> Iterator[Leaving]:
    whose, theirs = _whose("t.staff_id", staff_id)
    rows = book.each(
        f"SELECT t.uuid, {_NAME}, c.company, t.due_on, t.updated_at, t.text FROM task AS t "
        "JOIN contact AS c ON c.id = t.contact_id WHERE t.deleted_at IS NULL "
        "AND c.deleted_at IS NULL AND t.done_at IS NULL AND t.due_on >= ? AND t.due_on < ? "
        f"{whose}ORDER BY t.due_on, t.id",
        (first.isoformat(), _until(last), *theirs),
    )
    for uuid, name, company, due, changed, text in rows:
        yield Leaving(f"{uuid}-task-{due[:4]}", "task", name, company, due, changed, text=text)


def _dates(book: Book, first: date, last: date, staff_id: int | None) -> Iterator[Leaving]:
    """Each year's day by itself, the customers in their order: a rule for all years would leave out
    29 February and could not say the age, and no phone has one for the lunar calendar."""
    whose, theirs = ("AND c.owner_id = ? ", (staff_id,)) if staff_id is not None else ("", ())
    rows = book.each(
        f"SELECT c.uuid, {_NAME}, c.company, c.updated_at, d.kind, d.calendar, d.year, d.month, "
        "d.day, d.is_leap_month, d.text FROM important_date AS d "
        "JOIN contact AS c ON c.id = d.contact_id WHERE c.deleted_at IS NULL "
        f"AND d.month IS NOT NULL AND d.day IS NOT NULL {whose}ORDER BY c.id, d.id",
        theirs,
    )
    ordinary = book.ask(ask_reminders()).ordinary_month
    known: dict[Day, list[tuple[date, int]]] = {}
    of_contact, taken = "", set[str]()
    for row in rows:
        if row[0] != of_contact:
            of_contact, taken = row[0], set()
        told = Day(row[7], row[8], None, row[5] == "lunar", bool(row[9]))
        if told not in known:
            known[told] = times_between(told, first, last, ordinary)
        yield from _years(row, known[told], taken)


def _years(
    row: tuple[Any, ...], times: list[tuple[date, int]], taken: set[str]
) -> Iterator[Leaving]:
    uuid, name, company, changed, kind, calendar, year, month, day, is_leap, text = row
    is_lunar = calendar == "lunar"
    for on, its_year in times:
        if year is not None and its_year < year:
            continue
        # A second of the same kind, or a lunar day that comes twice in a year, has a number.
        uid, number = f"{uuid}-{kind}-{on.year}", 1
        while uid in taken:
            number += 1
            uid = f"{uuid}-{kind}-{on.year}-{number}"
        taken.add(uid)
        yield Leaving(
            uid, kind, name, company, on.isoformat(), changed, text=text,
            age=None if year is None else its_year - year,
            lunar=words.lunar_day(month, day, bool(is_leap)) if is_lunar else "",
        )  # fmt: skip


def _until(last: date) -> str:
    return f"{last.isoformat()}U"  # after every time of that day, which begins with T
