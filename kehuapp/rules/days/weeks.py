"""On which day weeks begin where a shop is; nothing of the system this runs on is asked."""

from datetime import date, timedelta

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


def week_of(day: date, region: str) -> date:
    """The first day of the week of a day, where the shop is."""
    back = (day.weekday() - FIRST_WEEKDAYS.get(region, 0)) % 7
    return day - timedelta(days=min(back, (day - date.min).days))
