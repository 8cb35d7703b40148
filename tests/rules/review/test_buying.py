"""The sums of one customer, reckoned by hand."""

from datetime import date

import pytest

from kehuapp.rules.review.buying import (
    Buying,
    SalesDay,
    build_buying,
    days_of,
    first_of,
    median,
    own_gap,
)

UNTIL = date(2026, 11, 29).toordinal()


@pytest.mark.parametrize(
    ("months", "days"), [(1, 30), (2, 61), (3, 91), (6, 182), (12, 365), (24, 730), (36, 1095)]
)
def test_how_long_a_period_is(months, days):
    assert days_of(months) == days


def test_the_first_day():
    assert first_of(date(2026, 11, 29)) == date(2025, 11, 30)
    assert first_of(date(2026, 11, 29), 1) == date(2026, 11, 29)


def test_sums_of_the_window_and_of_the_one_before():
    sales = [
        SalesDay(UNTIL - 730, 1, 1, 0, True),  # before the year before
        SalesDay(UNTIL - 729, 10, 2, 0, True),  # its first day
        SalesDay(UNTIL - 365, 100, 0, 1, True),  # its last
        SalesDay(UNTIL - 364, 1000, 300, 0, True),  # the first of the window
        SalesDay(UNTIL - 10, -200, -50, 0, False),  # only given back
        SalesDay(UNTIL, 5, 4, 0, True),
        SalesDay(UNTIL + 1, 9999, 9999, 1, True),  # still to come
    ]
    assert build_buying(sales, UNTIL) == Buying(
        805, 254, 0, 2, 110, 2, 1, UNTIL - 730, UNTIL, 5, (1 + 364 + 1 + 364) / 4
    )


def test_who_only_gave_back_never_bought():
    assert build_buying([SalesDay(UNTIL, -30, -3, 0, False)], UNTIL) == Buying(-30, -3)
    assert build_buying([], UNTIL) == Buying()


@pytest.mark.parametrize(
    ("days", "gap"),
    [
        ([0], None),
        ([0, 10, 20], None),
        ([0, 10, 20, 30], 10),
        ([0, 5, 20, 50], 15),  # 5 15 30
        ([0, 5, 20, 50, 60], 12.5),  # 5 10 15 30
    ],
)
def test_the_usual_gap_needs_four_days_and_is_not_rounded(days, gap):
    assert own_gap(days) == gap


@pytest.mark.parametrize(
    ("numbers", "found"), [([], None), ([3], 3), ([1, 2], 1.5), ([9, 1, 5], 5), ([4, 1, 2, 3], 2.5)]
)
def test_median(numbers, found):
    assert median(numbers) == found
