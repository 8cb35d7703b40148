"""Stub until the read of the days has landed."""

from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.store.asking import Asking, rows_of


class DateRow(NamedTuple):
    date_id: int
    contact_id: int
    name: str
    tier: str | None
    kind: str
    label: str
    on: date
    days_away: int
    age: int | None
    lunar: bool
    remind_days: int | None = None
    snoozed_until: str | None = None


def ask_dates(
    first: date, last: date, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[DateRow]]:
    rows = yield from rows_of("SELECT id, name, tier FROM contact ORDER BY id DESC LIMIT 4")
    return [
        DateRow(
            row[0], row[0], row[1], row[2], "birthday", "Birthday",
            first + timedelta(days=n * 3), n * 3 + 1, 30 + n, n % 2 == 1,
        )
        for n, row in enumerate(rows)
    ]  # fmt: skip


def ask_dates_due(day: date, staff_id: int | None = None) -> Asking[list[DateRow]]:
    rows = yield from ask_dates(day, day)
    return rows[:2]
