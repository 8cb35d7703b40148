"""On which day a festival falls, by a short rule; which festivals there are is read elsewhere.

A rule is `solar 10-10`, `lunar 08-15`, `eve` (the last day of the lunar year), `term 清明`,
`weekday 5 2 sun` (the second Sunday of May), `easter -2` (the Friday before); `+1` or `-1` behind
it is the day after or before. Lunar days are those of China's almanac (UTC+8), and once they are
solar they are days of the calendar like any other, wherever the shop is.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from kehuapp.rules.occasions import lunar_day_in

#: Years for which rules are followed: those that the tests hold against an astronomer's sums.
FIRST_YEAR, LAST_YEAR = 1930, 2099
#: The 24 solar terms as the calendar knows them, two a month from January.
TERMS = (
    "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至",
    "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至",
)  # fmt: skip
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Rule(NamedTuple):
    """When a festival falls, `text` as above; since and until which year there is one."""

    text: str
    since: int = FIRST_YEAR
    until: int = LAST_YEAR


@lru_cache(maxsize=4096)
def festival_in(rule: Rule, year: int) -> date | None:
    """The day of a festival in a year: a lunar one in that lunar year; None where there is none."""
    if not rule.since <= year <= rule.until:
        return None
    kind, *rest = rule.text.split()
    later = int(rest.pop()) if rest and rest[-1][0] in "+-" else 0
    found = _day(kind, rest, year)
    return found and found + timedelta(days=later)


def next_festival(rule: Rule, today: date) -> date | None:
    """The first time a festival comes on or after a day."""
    for year in (today.year - 1, today.year, today.year + 1):
        found = festival_in(rule, year)
        if found is not None and found >= today:
            return found
    return None


def times_between(rule: Rule, first: date, last: date) -> Iterator[date]:
    """Each time a festival falls between two days, both included."""
    # A lunar year ends in the solar year after it.
    for year in range(first.year - 1, last.year + 1):
        found = festival_in(rule, year)
        if found is not None and first <= found <= last:
            yield found


def _day(kind: str, rest: list[str], year: int) -> date | None:
    if kind == "solar":
        month, day = map(int, rest[0].split("-"))
        return date(year, month, day)
    if kind == "lunar":
        month, day = map(int, rest[0].split("-"))
        return lunar_day_in(year, month, day)
    if kind == "eve":
        first = lunar_day_in(year + 1, 1, 1)
        return first and first - timedelta(days=1)
    if kind == "weekday":
        month, nth = int(rest[0]), int(rest[1])
        first = date(year, month, 1)
        return first + timedelta(
            days=(_WEEKDAYS.index(rest[2]) - first.weekday()) % 7 + 7 * (nth - 1)
        )
    if kind == "easter":
        return _easter(year)
    return term_in(rest[0], year)


def term_in(term: str, year: int) -> date | None:
    """The day of a solar term in a solar year."""
    from borax.calendars.lunardate import TermUtils

    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    number = TERMS.index(term)
    return date(year, number // 2 + 1, TermUtils.parse_term_days(year)[number])


def _easter(year: int) -> date:
    """Easter Sunday, by Gauss as Butcher wrote it down."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
