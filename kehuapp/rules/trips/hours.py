"""At which hour of which day the stops of a trip begin that was just planned; nothing is read."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta


def spread(count: int, days: Sequence[date], first: time, gap_minutes: int) -> list[datetime]:
    """Moments for so many stops, in their order: the days get equal shares, the first ones the
    odd ones, and each day begins at `first`."""
    if not days:
        return []
    share, odd = divmod(count, len(days))
    found = []
    for place, day in enumerate(days):
        begins = datetime.combine(day, first)
        found += [begins + timedelta(minutes=gap_minutes * n) for n in range(share + (place < odd))]
    return found


def after(taken: Sequence[datetime], day: date, first: time, gap_minutes: int) -> datetime:
    """When one stop more begins on a day: after the last one there, never past its end."""
    of_day = [moment for moment in taken if moment.date() == day]
    if not of_day:
        return datetime.combine(day, first)
    last = max(of_day)
    then = last + timedelta(minutes=gap_minutes)
    return then if then.date() == day else last
