"""Next occasions: solar, lunar, short months, leap months, days without a year."""

from datetime import date

import pytest

from kehuapp.rules.occasions import Day, lunar_day_in, next_occasion

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "today", "on", "age"),
    [
        (Day(11, 22), TODAY, date(2026, 11, 22), None),
        (Day(11, 21), TODAY, date(2027, 11, 21), None),
        (Day(3, 5, 1980), TODAY, date(2027, 3, 5), 47),
        (Day(2, 29, 2000), TODAY, date(2027, 2, 28), 27),
        (Day(2, 29), date(2028, 1, 1), date(2028, 2, 29), None),
        # 八月十五 is the moon festival: 2026-09-25, 2027-09-15
        (Day(8, 15, lunar=True), TODAY, date(2027, 9, 15), None),
        (Day(8, 15, 1975, lunar=True), date(2026, 9, 25), date(2026, 9, 25), 51),
        # 除夕: the twelfth month of 2025 has 29 days, the lunar year ends in the next solar year
        (Day(12, 30, lunar=True), date(2026, 1, 1), date(2026, 2, 16), None),
        (Day(12, 8, lunar=True), date(2027, 1, 1), date(2027, 1, 15), None),
        # leap sixth month of 2025; later years fall back to the ordinary sixth month
        (Day(6, 10, lunar=True, leap_month=True), date(2025, 7, 10), date(2025, 8, 3), None),
        (Day(6, 10, lunar=True, leap_month=True), date(2025, 9, 1), date(2026, 7, 23), None),
        (Day(6, 10, lunar=True), date(2025, 7, 1), date(2025, 7, 4), None),
    ],
)
def test_next(day: Day, today: date, on: date, age: int | None) -> None:
    found = next_occasion(day, today)
    assert found is not None
    assert (found.on, found.age, found.days_away) == (on, age, (on - today).days)


def test_always_the_ordinary_month() -> None:
    day = Day(6, 10, lunar=True, leap_month=True)
    found = next_occasion(day, date(2025, 7, 1), always_ordinary_month=True)
    assert found is not None
    assert found.on == date(2025, 7, 4)


@pytest.mark.parametrize(
    "day", [Day(13, 1), Day(2, 30), Day(0, 5), Day(13, 1, lunar=True), Day(1, 31, lunar=True)]
)
def test_no_such_day(day: Day) -> None:
    assert next_occasion(day, TODAY) is None


def test_thirtieth_of_a_short_month() -> None:
    assert lunar_day_in(2025, 12, 30) == lunar_day_in(2025, 12, 29)


def test_a_lunar_day_comes_each_lunar_year_and_at_most_384_days_apart() -> None:
    for year in range(2000, 2060):
        a, b = lunar_day_in(year, 12, 1), lunar_day_in(year + 1, 12, 1)
        assert a is not None and b is not None
        assert 353 <= (b - a).days <= 385


def test_not_yet_born_has_no_age() -> None:
    found = next_occasion(Day(12, 1, 2030), TODAY)
    assert found is not None
    assert found.age is None


def test_a_lunar_date_outside_the_calendar_is_unknown() -> None:
    assert next_occasion(Day(8, 15, lunar=True), date(2150, 1, 1)) is None
