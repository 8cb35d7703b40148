"""Time shares by tier."""

import pytest

from kehuapp.rules.budget import DEFAULT_SHARES, build_budget, minutes_per_head

ALL = {"key": 4, "regular": 10, "prospect": 5}


def test_shares_defaults_and_warning() -> None:
    contacts = [
        ("key", "visit", None, 1),
        ("key", "call", 60, 3),
        ("regular", "visit", 240, 1),
        ("prospect", "message", None, 1),
        (None, "visit", 500, 1),
    ]
    budget = build_budget(contacts, DEFAULT_SHARES, ALL)
    assert [share.minutes for share in budget.shares] == [240, 240, 3]
    assert budget.minutes == 483
    assert budget.estimated == pytest.approx(100 * 63 / 483)
    assert [round(share.actual, 1) for share in budget.shares] == [49.7, 49.7, 0.6]
    assert [share.target for share in budget.shares] == [60, 30, 10]
    assert [share.warns for share in budget.shares] == [True, True, False]


def test_targets_are_shared_anew_among_tiers_with_people() -> None:
    budget = build_budget([], DEFAULT_SHARES, {"key": 1, "regular": 1})
    assert [share.target for share in budget.shares] == [
        pytest.approx(200 / 3),
        pytest.approx(100 / 3),
        None,
    ]
    assert budget.estimated == 0
    assert all(share.actual == 0 and not share.warns for share in budget.shares)


def test_no_warning_below_eight_hours() -> None:
    budget = build_budget([("regular", "visit", 479, 1)], DEFAULT_SHARES, ALL)
    assert not any(share.warns for share in budget.shares)


def test_nobody_in_any_tier() -> None:
    assert [s.target for s in build_budget([], DEFAULT_SHARES, {}).shares] == [None, None, None]


@pytest.mark.parametrize(
    ("hours", "target", "count", "expected"), [(10, 60, 6, 60), (10, 10, 0, 0), (8, 30, 12, 12)]
)
def test_minutes_per_head(hours: float, target: float, count: int, expected: float) -> None:
    assert minutes_per_head(hours, target, count) == pytest.approx(expected)
