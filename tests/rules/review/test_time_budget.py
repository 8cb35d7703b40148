"""How far the time of a tier is off its target, and each one's part, worked out by hand."""

import pytest

from kehuapp.book.review.people import build_time
from kehuapp.rules.review.time_budget import Off, fair_minutes, off_target, percent

SHARES = {"key": 60, "regular": 30, "prospect": 10}
HEADS = {"key": 7, "regular": 26, "prospect": 20}


@pytest.mark.parametrize(
    ("share", "target", "total", "warns", "expected"),
    [
        # 128 h, 31 % of the time instead of 60: 0.29 · 7680 = 2227 minutes, 37 h.
        (0.31, 0.6, 7680, True, Off(-29, -2227, "less")),
        (0.52, 0.3, 7680, True, Off(22, 1690, "more")),
        (0.17, 0.1, 7680, False, Off(7, 538, "within")),
        (0.1, 0.1, 7680, False, Off(0, 0, "within")),
        # All of two hours with key customers: 40 points, of too little time to say so.
        (1.0, 0.6, 120, False, Off(40, 48, "little")),
        (0.2, 0.6, 120, False, Off(-40, -48, "little")),
        # Exactly ten points are in range, whatever 0.4 - 0.3 is in the machine.
        (0.4, 0.3, 6000, False, Off(10, 600, "within")),
    ],
)
def test_off_its_target(
    share: float, target: float, total: int, warns: bool, expected: Off
) -> None:
    assert off_target(share, target, total, warns) == expected


@pytest.mark.parametrize(
    ("share", "expected"), [(0, 0), (0.005, 1), (0.285, 29), (0.305, 31), (1.0, 100)]
)
def test_percent_rounds_a_half_up(share: float, expected: int) -> None:
    assert percent(share) == expected


@pytest.mark.parametrize(
    ("total", "target", "heads", "expected"),
    [
        (7680, 0.6, 7, 658.285714),
        (7680, 0.3, 26, 88.615385),
        (7680, None, 0, 0),
        (0, 0.6, 7, 0),
        (7680, 0.6, 0, 0),
    ],
)
def test_the_part_of_each(total: int, target: float | None, heads: int, expected: float) -> None:
    assert fair_minutes(total, target, heads) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("key", "regular", "prospect", "warned"),
    [
        (6000, 3000, 1000, []),
        (5000, 4000, 1000, []),  # ten points each, exactly
        (4999, 4001, 1000, ["key", "regular"]),
        (288, 143, 48, []),
        (0, 479, 0, []),  # a minute short of eight hours
        (0, 480, 0, ["key", "regular"]),  # nothing for prospects is ten points less
        (0, 0, 0, []),
    ],
)
def test_a_difference_is_said_from_more_than_ten_points_and_eight_hours(
    key: int, regular: int, prospect: int, warned: list[str]
) -> None:
    spent = [("key", key, 0), ("regular", regular, 0), ("prospect", prospect, 0)]
    found = build_time(spent, SHARES, HEADS)
    assert [part.tier for part in found if part.warns] == warned


def test_targets_are_shared_out_among_the_tiers_that_somebody_is_in() -> None:
    found = build_time([("key", 30, 120), (None, 99, 900)], SHARES, {"key": 1})
    assert [(one.minutes, one.estimated, one.share, one.target) for one in found] == [
        (30, 120, 1.0, 1.0),
        (0, 0, 0.0, None),
        (0, 0, 0.0, None),
    ]
