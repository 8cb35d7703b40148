"""Which copies stay: days, weeks, months, what a person made, and never a broken one for a good."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kehuapp.store.backups.copies import Copy
from kehuapp.store.backups.rotation import kept_for, surplus

NOW = "2026-11-29T08:00:00Z"
ZONE = "Asia/Taipei"


def copy(at: str, reason: str = "daily") -> Copy:
    return Copy(Path(f"/b/{at}-{reason}.kehu"), at, reason, 1, Path("/b"))


def days(count: int, reason: str = "daily") -> list[Copy]:
    then = datetime.fromisoformat(NOW)
    return [
        copy((then - timedelta(days=day)).strftime("%Y-%m-%dT01:00:00Z"), reason)
        for day in range(count)
    ]


def gone(copies: list[Copy], *broken: Copy) -> set[Copy]:
    return set(surplus(copies, NOW, ZONE, {one.path for one in broken}))


@pytest.mark.parametrize(
    ("count", "stays"),
    # The 29th is a Sunday: its week and the three before it, then the last day of each month.
    [(0, 0), (1, 1), (7, 7), (8, 8), (15, 9), (31, 11), (400, 21)],
)
def test_days_weeks_and_months(count: int, stays: int) -> None:
    copies = days(count)
    assert len(copies) - len(gone(copies)) == stays
    assert not set(copies[:7]) & gone(copies)


def test_rotating_each_day_leaves_what_rotating_once_does() -> None:
    """What goes today is never missed tomorrow: the last of each month was the newest then."""
    there: list[Copy] = []
    for one in reversed(days(500)):
        there.append(one)
        out = set(surplus(there, one.at, ZONE))
        assert one not in out
        there = [kept for kept in there if kept not in out]
    kept = kept_for(there, NOW, ZONE)
    assert sorted(kept.values()).count("day") == 7
    assert len(there) <= 7 + 4 + 12 and there[0].at < "2026-01-01"


@pytest.mark.parametrize(
    "one",
    [
        copy("2020-01-01T00:00:00Z", "hand"),  # a person's
        copy("2020-01-01T00:00:00Z", ""),  # of which nothing is known
        copy("2031-01-01T00:00:00Z"),  # from the future
        copy("2020-01-01T00:00:00Z", "import"),  # one of the ten newest of its kind
    ],
)
def test_what_is_never_rotated(one: Copy) -> None:
    copies = [*days(100), one]
    assert one not in gone(copies) and len(gone(copies)) == len(gone(days(100)))


def test_a_copy_from_the_future_takes_nobodys_turn() -> None:
    future = [copy(f"2031-01-0{day}T00:00:00Z") for day in range(1, 9)]
    assert not gone([*days(7), *future])


def test_a_broken_copy_pushes_out_no_good_one() -> None:
    copies = days(8)
    broken = copies[:7]
    assert not gone(copies, *broken)
    good = copies[7]
    assert good not in gone([*copies, *days(1, "import")], *broken)


def test_of_one_day_the_newest_stays() -> None:
    first, second = copy("2026-11-28T17:00:00Z"), copy("2026-11-29T01:00:00Z")  # both the 29th
    late = copy("2026-11-28T15:00:00Z")  # the 28th in the shop
    assert gone([first, second, late]) == {first}


def test_copies_from_before_something_are_bounded() -> None:
    copies = [copy(f"2026-11-29T0{n // 60}:{n % 60:02}:00Z", "import") for n in range(30)]
    assert len(copies) - len(gone(copies)) == 10
