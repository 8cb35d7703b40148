"""The free time of a day between its appointments; when these are is not decided here."""

from collections.abc import Iterable

#: Minutes: an appointment, what is worth naming, and from when to when a shop goes visiting.
LENGTH, LEAST = 60, 60
FIRST, LAST = 9 * 60, 18 * 60


def free_between(times: Iterable[str]) -> list[tuple[str, str]]:
    """(from, until) of what is free beside appointments at these times (10:30); the end of what
    follows the last one is ""."""
    starts = sorted(int(time[:2]) * 60 + int(time[3:5]) for time in times)
    found: list[tuple[str, str]] = []
    free = FIRST
    for start in starts:
        if start - free >= LEAST:
            found.append((_clock(free), _clock(start)))
        free = max(free, start + LENGTH)
    if free < LAST:
        found.append((_clock(free), ""))
    return found


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
