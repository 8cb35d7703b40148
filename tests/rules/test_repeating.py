"""What comes again: the 31st in short months, 02-29, lunar days with leap months."""

from datetime import date, timedelta

import pytest

from kehuapp.rules.repeating import Repeat, next_due, read_repeat, write_repeat


@pytest.mark.parametrize(
    ("repeat", "due", "today", "on"),
    [
        # Every month on the 31st: the last day of a short month, and the 31st again after it.
        ("month:31", "2026-01-31", "2026-01-31", "2026-02-28"),
        ("month:31", "2026-02-28", "2026-02-28", "2026-03-31"),
        ("month:31", "2026-12-31", "2026-12-20", "2027-01-31"),  # done before its day
        ("month:29", "2028-01-29", "2028-01-29", "2028-02-29"),
        ("month:1", "2026-11-01", "2026-11-29", "2026-12-01"),  # done late: none is made up for
        ("month:15", "2026-08-15", "2026-11-15", "2026-11-15"),  # late, and due again today
        ("month:15", "2026-08-15", "2026-11-16", "2026-12-15"),
        # Every year.
        ("year:02-29", "2024-02-29", "2024-02-29", "2025-02-28"),
        ("year:02-29", "2027-02-28", "2027-03-02", "2028-02-29"),
        ("year:12-25", "2026-12-25", "2026-12-25", "2027-12-25"),
        ("year:12-25", "2020-12-25", "2026-12-26", "2027-12-25"),
        # Every Mid-Autumn: 2025-10-06, 2026-09-25, 2027-09-15.
        ("lunar:08-15", "2025-10-06", "2025-10-06", "2026-09-25"),
        ("lunar:08-15", "2026-09-25", "2026-09-24", "2027-09-15"),
        # 三十 of the twelfth month is the 29th where it is short: 2026-02-16, 2027-02-05.
        ("lunar:12-30", "2026-02-16", "2026-02-16", "2027-02-05"),
        # 2025 has a leap sixth month: an ordinary day comes once, a leap one in the leap month.
        ("lunar:06-10", "2025-07-04", "2025-07-04", "2026-07-23"),
        ("lunar:L06-10", "2025-08-03", "2025-08-03", "2026-07-23"),
        ("lunar:L06-10", "2024-07-15", "2025-07-05", "2025-08-03"),
    ],
)
def test_next(repeat: str, due: str, today: str, on: str) -> None:
    read = read_repeat(repeat)
    assert read is not None and write_repeat(read) == repeat
    found = next_due(read, date.fromisoformat(due), date.fromisoformat(today))
    assert found == date.fromisoformat(on)


@pytest.mark.parametrize(
    "text",
    ["", "month", "month:0", "month:32", "month:x", "week:1", "year:02-30", "year:13-01",
     "year:L02-01", "lunar:08-31", "lunar:00-10", "lunar:8", "year:2-"],
)  # fmt: skip
def test_what_is_none(text: str) -> None:
    assert read_repeat(text) is None


def test_a_year_of_months_keeps_its_day() -> None:
    due, days = date(2027, 1, 31), []
    for _month in range(12):
        due = next_due(Repeat("month", 31), due, due) or due
        days.append(due.day)
    assert days == [28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31]


def test_where_no_calendar_reaches() -> None:
    far = date(2150, 1, 1)
    assert next_due(Repeat("lunar", 15, 8), far, far) is None
    assert next_due(Repeat("month", 31), far, far) == far + timedelta(days=30)
