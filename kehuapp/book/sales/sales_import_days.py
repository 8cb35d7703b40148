"""The day of a sale as a file tells it: lunar days and days without a year become one day."""

from datetime import date

from kehuapp.rules.lunar_days import has_leap_month
from kehuapp.rules.occasions import lunar_day_in, lunar_year_of
from kehuapp.text.dates import DateValue


def find_sale_day(told: DateValue, today: date) -> date | None:
    """The solar day; without a year the last one that is not later than today. None: no such day.

    A day of a leap month that its year does not have is none: whose sale it was would be guessed.
    """
    if told.month is None or told.day is None:
        return None
    if told.calendar != "lunar":
        years = (told.year,) if told.year is not None else range(today.year, today.year - 9, -1)
        for year in years:
            try:
                day = date(year, told.month, told.day)
            except ValueError:  # Feb 29: the last year that had one
                continue
            if told.year is not None or day <= today:
                return day
        return None
    try:
        last = lunar_year_of(today)
    except ValueError:
        return None
    for year in (told.year,) if told.year is not None else range(last, last - 21, -1):
        if told.is_leap_month and not has_leap_month(year, told.month):
            continue
        found = lunar_day_in(year, told.month, told.day, told.is_leap_month)
        if found is not None and (told.year is not None or found <= today):
            return found
    return None
