"""Which lunar days a year has, and which one a day is; when one comes next: occasions.py."""

from datetime import date
from functools import lru_cache

from kehuapp.rules.occasions import FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR


def has_leap_month(year: int | None, month: int) -> bool:
    """Whether a lunar year has that leap month; true where nobody can say (no year, far away)."""
    from borax.calendars.lunardate import LCalendars

    if year is None or not FIRST_LUNAR_YEAR <= year <= LAST_LUNAR_YEAR:
        return True
    return bool(LCalendars.leap_month(year) == month)


def days_in_month(year: int | None, month: int, leap: bool) -> int:
    """29 or 30, and 30 where nobody can say; the ordinary month when there is no leap one."""
    from borax.calendars.lunardate import LCalendars

    if year is None or not FIRST_LUNAR_YEAR <= year <= LAST_LUNAR_YEAR:
        return 30
    in_leap = leap and has_leap_month(year, month)
    return next(
        int(days)
        for number, days, is_leap in LCalendars.iter_year_month(year)
        if number == month and bool(is_leap) == in_leap
    )


@lru_cache(maxsize=2048)  # a page asks for each of its days again and again
def lunar_day_of(day: date) -> tuple[int, int, bool] | None:
    """(month, day, whether in the leap month) of a solar day; None where nobody can say."""
    from borax.calendars.lunardate import LunarDate

    try:
        found = LunarDate.from_solar(day)
    except ValueError:
        return None
    return int(found.month), int(found.day), bool(found.leap)
