"""The free time of a day between its appointments; when these are is not decided here."""

from collections.abc import Iterable

#: Minutes: an appointment, what is worth naming, and from when to when a shop goes visiting.
LENGTH, LEAST = 60, 60
FIRST, LAST = 9 * 60, 18 * 60
#: When a visit is proposed, and on which steps of the clock.
USUAL, STEP = "10:00", 30


def free_between(times: Iterable[str], after: str = "") -> list[tuple[str, str]]:
    """(from, until) of what is free beside appointments at these times (10:30), and not before
    another (of now, today); the end of what follows the last one is ""."""
    starts = sorted(map(_minutes, times))
    found: list[tuple[str, str]] = []
    free = max(FIRST, _stepped(after))
    for start in starts:
        if free < LAST and start - free >= LEAST:
            found.append((_clock(free), _clock(start)))
        free = max(free, start + LENGTH)
    if free < LAST:
        found.append((_clock(free), ""))
    return found


def proposed(times: Iterable[str], after: str = "") -> str:
    """When one more visit may begin: at the usual time, else when nothing else is and that time has
    not passed."""
    begin = max(USUAL, _clock(_stepped(after)))
    return next((first for first, _until in free_between(times, begin)), begin)


def _stepped(time: str) -> int:
    """The next step of the clock on that day, 0 for none."""
    if not time:
        return 0
    return min(-(-_minutes(time) // STEP) * STEP, 24 * 60 - STEP)


def _minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:5])


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
