"""When one is reminded of what."""

from datetime import datetime

import pytest

from kehuapp.rules.reminding import (
    Ahead,
    Appointment,
    Told,
    Wishes,
    reminders_now,
)

VISIT = Appointment(7, "Ann", datetime(2026, 11, 23, 10, 30))
BUSY = Ahead(due=3, visits=1, appointments=(VISIT,))
DAY, KEY = "2026-11-23", "7@2026-11-23T10:30"


@pytest.mark.parametrize(
    ("at", "wishes", "told", "ahead", "said"),
    [
        ("09:00", Wishes(), Told(), BUSY, ["day"]),
        ("09:00", Wishes(), Told(DAY), BUSY, []),
        ("09:00", Wishes(), Told("2026-11-22"), BUSY, ["day"]),
        ("09:00", Wishes(), Told("2026-12-24"), BUSY, ["day"]),  # the clock was set back
        ("09:00", Wishes(is_on=False), Told(), BUSY, []),
        ("09:00", Wishes(), Told(), Ahead(), []),
        ("07:59", Wishes(), Told(), BUSY, []),
        ("08:00", Wishes(), Told(), BUSY, ["day"]),
        ("19:59", Wishes(), Told(), BUSY, ["day"]),
        ("20:00", Wishes(), Told(), BUSY, []),
        ("12:30", Wishes(quiet_from=720, quiet_to=810), Told(), BUSY, []),
        ("13:30", Wishes(quiet_from=720, quiet_to=810), Told(), BUSY, ["day"]),
        ("03:00", Wishes(quiet_from=0, quiet_to=0), Told(), BUSY, ["day"]),  # never quiet
        ("09:59", Wishes(), Told(DAY), BUSY, []),
        ("10:00", Wishes(), Told(DAY), BUSY, [7]),
        ("10:30", Wishes(), Told(DAY), BUSY, [7]),
        ("10:31", Wishes(), Told(DAY), BUSY, []),  # it has begun: the computer slept
        ("10:10", Wishes(), Told(DAY, frozenset({KEY})), BUSY, []),
        ("10:10", Wishes(), Told(DAY, frozenset({"7@2026-11-23T09:30"})), BUSY, [7]),  # moved
        ("10:10", Wishes(minutes_before=0), Told(DAY), BUSY, []),
        ("10:25", Wishes(minutes_before=120), Told(), BUSY, ["day", 7]),
    ],
)
def test_what_is_told(
    at: str, wishes: Wishes, told: Told, ahead: Ahead, said: list[object]
) -> None:
    now = datetime.fromisoformat(f"{DAY}T{at}")
    found, after = reminders_now(now, wishes, told, ahead)
    assert [one.appointment.id if one.appointment else "day" for one in found] == said
    again, _after = reminders_now(now, wishes, after, ahead)
    assert again == [], "once only"


def test_what_was_told_long_ago_is_forgotten() -> None:
    told = Told(DAY, frozenset({"3@2026-11-20T09:00", KEY}))
    _found, after = reminders_now(datetime(2026, 11, 23, 9), Wishes(), told, BUSY)
    assert after.appointments == {KEY}
    _found, quiet = reminders_now(datetime(2026, 11, 23, 6), Wishes(), told, BUSY)
    assert quiet == told
