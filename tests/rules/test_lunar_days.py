"""Lunar days that a year has, and those that it has not."""

import pytest

from kehuapp.rules.lunar_days import days_in_month, has_leap_month


@pytest.mark.parametrize(
    ("year", "month", "has"),
    [
        (2023, 2, True),
        (2023, 3, False),
        (2025, 6, True),
        (2024, 6, False),
        (1976, 8, True),
        (1976, 4, False),
        (None, 4, True),
        (1800, 4, True),
        (2150, 4, True),
    ],
)
def test_leap_months(year: int | None, month: int, has: bool) -> None:
    assert has_leap_month(year, month) is has


@pytest.mark.parametrize(
    ("year", "month", "leap", "days"),
    [
        (2024, 12, False, 29),
        (2023, 12, False, 30),
        (2023, 2, True, 29),
        (2023, 2, False, 30),
        (None, 12, False, 30),
        (3000, 12, False, 30),
        (2023, 5, True, 30),
    ],
)
def test_short_and_long_months(year: int | None, month: int, leap: bool, days: int) -> None:
    assert days_in_month(year, month, leap) == days
