"""Each time a day of the year came within a span of days; when it comes next is in occasions.py."""

from datetime import date

from kehuapp.rules.occasions import Day, lunar_day_in, lunar_year_of, solar_day_in

#: Solar days whose lunar year is sure to be known.
_FIRST_LUNAR, _LAST_LUNAR = date(1901, 3, 1), date(2099, 12, 30)


def days_between(
    day: Day, first: date, last: date, always_ordinary_month: bool = False
) -> list[tuple[date, int | None]]:
    """Each (solar day, age) of `day` from `first` to `last`, both included, the earliest first.

    Nothing before the year told; that year itself has the age 0.
    """
    return [
        (on, None if day.year is None else year - day.year)
        for on, year in times_between(day, first, last, always_ordinary_month)
        if day.year is None or year >= day.year
    ]


def times_between(
    day: Day, first: date, last: date, always_ordinary_month: bool = False
) -> list[tuple[date, int]]:
    """Each (solar day, year) of a day, whatever its own year is: the lunar year of a lunar one.

    A lunar day of month 11 or 12 can come twice in a solar year or not at all.
    """
    found: list[tuple[date, int]] = []
    if day.lunar:
        first, last = max(first, _FIRST_LUNAR), min(last, _LAST_LUNAR)
    if first > last:
        return found
    from_year, to_year = first.year, last.year
    if day.lunar:
        from_year, to_year = lunar_year_of(first), lunar_year_of(last)
    for year in range(from_year, to_year + 1):
        if day.lunar:
            on = lunar_day_in(year, day.month, day.day, day.leap_month, always_ordinary_month)
        else:
            on = solar_day_in(year, day.month, day.day)
        if on is not None and first <= on <= last:
            found.append((on, year))
    return found
