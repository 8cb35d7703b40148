"""What is left after the effort, reckoned by hand."""

import pytest

from kehuapp.rules.review.effort import Worth, build_worth, change_of


@pytest.mark.parametrize(
    ("value", "cost", "minutes", "worth"),
    [
        (30_000, 10_000, 60, Worth(20_000, 30_000)),
        (30_000, 40_000, 90, Worth(-10_000, 20_000)),
        (100, 0, 7, Worth(100, 857)),  # 857.14
        (1, 0, 40, Worth(1, 2)),  # 1.5 goes up
        (-1, 0, 40, Worth(-1, -2)),
        (0, 500, 30, Worth(-500, 0)),
        (30_000, 0, 0, Worth(30_000, None)),
    ],
)
def test_what_is_left_and_what_an_hour_brings(value, cost, minutes, worth):
    assert build_worth(value, cost, minutes) == worth


@pytest.mark.parametrize(
    ("value", "before", "change"),
    [(150, 100, 0.5), (50, 100, -0.5), (0, 100, -1), (5, 0, None), (5, None, None), (5, -10, None)],
)
def test_the_change_is_a_part_of_what_was(value, before, change):
    assert change_of(value, before) == change
