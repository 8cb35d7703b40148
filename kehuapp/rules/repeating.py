"""When what is to be done comes again: each month, each year, each lunar year; nothing is read.

A repeat is kept as a short text: `month:31`, `year:02-29`, `lunar:08-15`, `lunar:L06-01` (in the
leap month, where the year has it). The day is the one that was meant: the 31st falls on the last of
a short month and is the 31st again in the next one.
"""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.rules.occasions import Day, next_occasion

KINDS = ("month", "year", "lunar")


class Repeat(NamedTuple):
    """`kind`: month | year | lunar; `month` and `is_leap_month` say nothing of a month."""

    kind: str
    day: int
    month: int = 0
    is_leap_month: bool = False


def read_repeat(text: str) -> Repeat | None:
    """A repeat as it is kept; None for "" and for what is none."""
    kind, _colon, rest = text.partition(":")
    try:
        if kind == "month":
            found = Repeat(kind, int(rest))
        else:
            month, _dash, day = rest.removeprefix("L").partition("-")
            found = Repeat(kind, int(day), int(month), rest.startswith("L"))
    except ValueError:
        return None
    return found if _is_possible(found) else None


def write_repeat(repeat: Repeat) -> str:
    """A repeat as it is kept."""
    if repeat.kind == "month":
        return f"month:{repeat.day}"
    leap = "L" if repeat.is_leap_month else ""
    return f"{repeat.kind}:{leap}{repeat.month:02d}-{repeat.day:02d}"


def next_due(repeat: Repeat, due: date, today: date) -> date | None:
    """The first time after `due` that has not passed; None where no calendar reaches.

    What was done late does not come again for each time that went by meanwhile.
    """
    first = max(due + timedelta(days=1), today)
    if repeat.kind == "month":
        this = _in_month(first.year, first.month, repeat.day)
        year, month = divmod(first.year * 12 + first.month, 12)
        return this if this >= first else _in_month(year, month + 1, repeat.day)
    is_lunar = repeat.kind == "lunar"
    day = Day(repeat.month, repeat.day, lunar=is_lunar, leap_month=repeat.is_leap_month)
    found = next_occasion(day, first)
    return found.on if found else None


def _in_month(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _is_possible(repeat: Repeat) -> bool:
    if repeat.kind == "month":
        return 1 <= repeat.day <= 31
    if repeat.kind not in KINDS or not 1 <= repeat.month <= 12 or repeat.day < 1:
        return False
    if repeat.kind == "lunar":
        return repeat.day <= 30
    return not repeat.is_leap_month and repeat.day <= calendar.monthrange(2024, repeat.month)[1]
