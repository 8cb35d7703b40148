"""Of what one is reminded at a moment: of the day, once, and of appointments; nothing is read."""

from datetime import datetime, timedelta
from typing import NamedTuple


class Wishes(NamedTuple):
    """What was chosen about reminders; minutes of the day begin at midnight.

    `quiet_from` to `quiet_to` nothing is told (equal: always told), `minutes_before` says how long
    before an appointment (0: not at all).
    """

    is_on: bool = True
    quiet_from: int = 20 * 60
    quiet_to: int = 8 * 60
    minutes_before: int = 30


class Appointment(NamedTuple):
    """A visit that is still planned; `starts_at` is the shop's wall clock."""

    id: int
    name: str
    starts_at: datetime


class Ahead(NamedTuple):
    """What there is to do on a day, in numbers, and the appointments of it and of the next.

    `likely` are orders that may come and about which nobody asked yet, `unreported` visits that
    should have been and of which nobody said how they went.
    """

    due: int = 0
    dates: int = 0
    promises: int = 0
    visits: int = 0
    likely: int = 0
    unreported: int = 0
    appointments: tuple[Appointment, ...] = ()

    def is_empty(self) -> bool:
        """Whether the day asks for nothing."""
        return not any(self._replace(appointments=()))


class Told(NamedTuple):
    """What was told already: the ISO day of which one was reminded last, and the appointments."""

    day: str = ""
    appointments: frozenset[str] = frozenset()


class Reminder(NamedTuple):
    """`appointment` is None for that of the whole day."""

    appointment: Appointment | None = None


def is_quiet(now: datetime, wishes: Wishes) -> bool:
    """Whether nobody is to be disturbed; the time may reach over midnight."""
    start, end = wishes.quiet_from, wishes.quiet_to
    minute = now.hour * 60 + now.minute
    if start <= end:
        return start <= minute < end
    return minute >= start or minute < end


def reminders_now(
    now: datetime, wishes: Wishes, told: Told, ahead: Ahead
) -> tuple[list[Reminder], Told]:
    """What is to be told, and what then was told.

    The day is told at the first moment that is not quiet: when the program starts, the quiet time
    ends, or the computer wakes, and once only, whatever was there in the meantime. A clock that is
    set back makes another day of it, which is told again. An appointment is told once for the time
    that it has (moved, once more), as long as it has not begun: one that passed while the computer
    slept is not.
    """
    if not wishes.is_on or is_quiet(now, wishes):
        return [], told
    found = []
    today = now.date().isoformat()
    if told.day != today and not ahead.is_empty():
        found.append(Reminder())
    before = timedelta(minutes=wishes.minutes_before)
    near = {
        _key(one): one
        for one in ahead.appointments
        if wishes.minutes_before and timedelta() <= one.starts_at - now <= before
    }
    found += [Reminder(one) for key, one in near.items() if key not in told.appointments]
    kept = {key for key in told.appointments if key.partition("@")[2] >= today}
    return found, Told(today, frozenset(kept | set(near)))


def _key(one: Appointment) -> str:
    return f"{one.id}@{one.starts_at.isoformat(timespec='minutes')}"
