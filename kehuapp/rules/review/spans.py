"""The days of a talk with a colleague: this week or month up to a day, or the whole one before."""

from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.rules.occasions import week_of

#: In the order in which they are offered.
KINDS = ("week", "last_week", "month", "last_month")


class Span(NamedTuple):
    """From a local day to another, both with them."""

    first: date
    last: date

    def has(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day <= self.last


def build_span(kind: str, until: date, region: str) -> Span:
    """The days of one of `KINDS`, seen from `until`; weeks begin as they do where the shop is."""
    week, month = week_of(until, region), until.replace(day=1)
    if kind == "last_week":
        return Span(week - timedelta(days=7), week - timedelta(days=1))
    if kind == "month":
        return Span(month, until)
    if kind == "last_month":
        last = month - timedelta(days=1)
        return Span(last.replace(day=1), last)
    return Span(week, until)


def mean(total: int, count: int) -> float | None:
    """The average of `count` marks; None of none."""
    return total / count if count else None
