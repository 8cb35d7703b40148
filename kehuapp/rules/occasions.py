"""When a day of the year, solar or lunar, comes next, and on which day weeks begin; no words."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

#: borax knows these lunar years.
FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR = 1900, 2100

#: By region, 0 for Monday: as calendars are printed there.
FIRST_WEEKDAYS = {
    "TW": 6,
    "CN": 0,
    "HK": 6,
    "MO": 6,
    "US": 6,
    "GB": 0,
    "AU": 0,
}


class Day(NamedTuple):
    """A day of the year as it was told: never converted, the year only when it is known."""

    month: int
    day: int
    year: int | None = None
    lunar: bool = False
    leap_month: bool = False


class Occasion(NamedTuple):
    """The next time a day comes; `age` is how many years it will be then, None without a year."""

    on: date
    days_away: int
    age: int | None


def next_occasion(day: Day, today: date, always_ordinary_month: bool = False) -> Occasion | None:
    """The first time `day` comes on or after `today`; None for a day that no calendar has.

    `today` is the shop's own day. A lunar day is found in China's almanac (UTC+8), and then it is a
    day of the calendar like any other, wherever the shop is. Age = the year of the occasion (lunar
    year for a lunar date) − the year told.
    """
    found = _next_lunar(day, today, always_ordinary_month) if day.lunar else _next_solar(day, today)
    if found is None:
        return None
    on, year = found
    age = None if day.year is None or year < day.year else year - day.year
    return Occasion(on, (on - today).days, age)


def solar_day_in(year: int, month: int, day: int) -> date | None:
    """That day in a solar year; Feb 29 falls on Feb 28 in an ordinary year."""
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(2024, month)[1]):
        return None
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def lunar_day_in(
    year: int, month: int, day: int, leap_month: bool = False, always_ordinary_month: bool = False
) -> date | None:
    """That day in lunar year `year` as a solar date.

    The leap month only if the date is leap and the year has that leap month, otherwise the
    ordinary month; day = min(day, days in month), so 三十 falls on 廿九 in a short month.
    """
    from borax.calendars.lunardate import LCalendars, LunarDate

    if not (1 <= month <= 12 and 1 <= day <= 30 and FIRST_LUNAR_YEAR <= year <= LAST_LUNAR_YEAR):
        return None
    in_leap = leap_month and not always_ordinary_month and LCalendars.leap_month(year) == month
    last = next(
        days
        for number, days, is_leap in LCalendars.iter_year_month(year)
        if number == month and bool(is_leap) == in_leap
    )
    solar: date = LunarDate(year, month, min(day, last), int(in_leap)).to_solar_date()
    return solar


def lunar_year_of(day: date) -> int:
    """The lunar year that holds a solar day."""
    from borax.calendars.lunardate import LunarDate

    year: int = LunarDate.from_solar(day).year
    return year


def _next_solar(day: Day, today: date) -> tuple[date, int] | None:
    for year in (today.year, today.year + 1):
        on = solar_day_in(year, day.month, day.day)
        if on is not None and on >= today:
            return on, year
    return None


def _next_lunar(day: Day, today: date, always_ordinary_month: bool) -> tuple[date, int] | None:
    """Try lunar years (y−1, y, y+1) and take the first ≥ today.

    A month 11–12 date can occur twice in a solar year or not at all.
    """
    if not date(1901, 3, 1) <= today <= date(2099, 12, 31) - timedelta(days=1):
        return None
    lunar_year = lunar_year_of(today)
    for year in (lunar_year - 1, lunar_year, lunar_year + 1):
        on = lunar_day_in(year, day.month, day.day, day.leap_month, always_ordinary_month)
        if on is not None and on >= today:
            return on, year
    return None


def week_of(day: date, region: str) -> date:
    """The first day of the week of a day, where the shop is."""
    back = (day.weekday() - FIRST_WEEKDAYS.get(region, 0)) % 7
    return day - timedelta(days=min(back, (day - date.min).days))
