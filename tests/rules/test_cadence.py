"""Due and too soon, as tables."""

from datetime import date, timedelta

import pytest

from kehuapp.rules.cadence import (
    DEFAULT_POLICIES,
    EVER,
    Due,
    GroupRhythm,
    Policy,
    checked_policy,
    counts_as_pestering,
    days_too_soon,
    due,
    due_as_kept,
    due_day,
    place_of,
    policy_for,
    shortest,
)

TODAY = date(2026, 11, 22)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("policy", "last", "expected"),
    [
        (Policy(14), ago(13), Due("resting", 13, -1)),
        (Policy(14), ago(14), Due("due", 14, 0)),
        (Policy(14), ago(20), Due("due", 20, 6)),
        (Policy(14), ago(0), Due("resting", 0, -14)),
        (Policy(14), ago(-3), Due("resting", 0, -14)),
        (Policy(60), None, Due("no_contact_yet")),
        (None, None, Due("never_due")),
        (None, ago(900), Due("never_due", 900)),
    ],
)
def test_due(policy: Policy | None, last: date | None, expected: Due) -> None:
    assert due(policy, last, TODAY) == expected


def test_who_asked_to_be_left_alone_is_never_due() -> None:
    answer = due(Policy(14), ago(90), TODAY, do_not_contact=True)
    assert answer == Due("never_due", 90)
    assert not answer.is_due


def test_is_due() -> None:
    assert due(Policy(14), None, TODAY).is_due
    assert due(Policy(14), ago(14), TODAY).is_due
    assert not due(Policy(14), ago(1), TODAY).is_due


@pytest.mark.parametrize(
    ("kind", "direction", "purpose", "expected"),
    [
        ("call", "out", "sale", True),
        ("visit", "out", "relationship", True),
        ("message", "out", "sale", True),
        ("call", "in", "sale", False),
        ("call", "out", "greeting", False),
        ("visit", "out", "service", False),
        ("gift", "out", "relationship", False),
        ("help", "out", "relationship", False),
    ],
)
def test_pestering(kind: str, direction: str, purpose: str, expected: bool) -> None:
    assert counts_as_pestering(kind, direction, purpose) is expected


@pytest.mark.parametrize(
    ("policy", "last", "expected"),
    [
        (Policy(30), ago(0), 14),
        (Policy(30), ago(13), 1),
        (Policy(30), ago(14), 0),
        (Policy(30, 7), ago(6), 1),
        (Policy(30), None, 0),
        (None, ago(0), 0),
    ],
)
def test_too_soon(policy: Policy | None, last: date | None, expected: int) -> None:
    assert days_too_soon(policy, last, TODAY) == expected


def test_due_is_never_before_the_gap_is_over() -> None:
    assert checked_policy(7, 14) == Policy(14, 14)
    assert all(p.due_days >= p.min_gap_days for p in DEFAULT_POLICIES.values())


@pytest.mark.parametrize(
    ("policy", "due_days", "min_gap_days", "expected"),
    [
        (None, None, None, None),
        (Policy(30, 14), None, None, Policy(30, 14)),
        (Policy(30, 14), 60, None, Policy(60, 14)),
        (Policy(30, 14), None, 7, Policy(30, 7)),
        (Policy(30, 14), 10, 5, Policy(10, 5)),
        (Policy(30, 14), 10, None, Policy(14, 14)),  # due while left alone: not before
        (Policy(30, 14), None, 45, Policy(45, 45)),
    ],
)
def test_what_was_agreed_with_one_goes_first(
    policy: Policy | None, due_days: int | None, min_gap_days: int | None, expected: Policy | None
) -> None:
    assert policy_for(policy, None, due_days, min_gap_days) == expected


REGULAR = Policy(30, 14)


@pytest.mark.parametrize(
    ("tier", "groups", "due_days", "min_gap_days", "expected"),
    [
        (REGULAR, (), None, None, REGULAR),
        (REGULAR, (GroupRhythm(1, 60),), None, None, Policy(60, 14)),
        (REGULAR, (GroupRhythm(1, 7),), None, None, Policy(7, 7)),  # no longer than it says
        (REGULAR, (GroupRhythm(1, 7, 10),), None, None, Policy(10, 10)),
        (REGULAR, (GroupRhythm(1, None, 3),), None, None, Policy(30, 3)),
        (REGULAR, (GroupRhythm(1, 7),), 90, None, Policy(90, 7)),  # the customer's own first
        (REGULAR, (GroupRhythm(1, 7),), None, 5, Policy(7, 5)),
        (REGULAR, (GroupRhythm(1, 60), GroupRhythm(2, 20)), None, None, Policy(20, 14)),
        (REGULAR, (GroupRhythm(1, None, 2), GroupRhythm(2, 60)), None, None, Policy(60, 14)),
        (None, (GroupRhythm(1, 7),), None, None, Policy(7, 7)),  # without a tier as well
        (None, (GroupRhythm(1, 30),), None, None, Policy(30, 14)),
        (None, (GroupRhythm(1, 20, 5),), None, None, Policy(20, 5)),
        (None, (GroupRhythm(1, 20, 5),), 3, None, Policy(5, 5)),
        (None, (), 7, 2, Policy(7, 2)),
        (None, (), 7, None, Policy(7, 7)),
        (None, (GroupRhythm(1, None, 3),), None, 9, None),  # nobody says how often
        (None, (), None, None, None),
    ],
)
def test_customer_before_group_before_tier(
    tier: Policy | None,
    groups: tuple[GroupRhythm, ...],
    due_days: int | None,
    min_gap_days: int | None,
    expected: Policy | None,
) -> None:
    assert policy_for(tier, shortest(groups), due_days, min_gap_days) == expected


def test_the_shortest_of_several_groups() -> None:
    assert shortest(()) is None
    assert shortest((GroupRhythm(1),)) is None
    assert shortest((GroupRhythm(2, 9, 4), GroupRhythm(1, 9, 4), GroupRhythm(3, 9))) == (1, 9, 4)
    assert shortest((GroupRhythm(2, 9, 4), GroupRhythm(1, 9, 2))) == (1, 9, 2)


@pytest.mark.parametrize(
    ("last", "given", "day"),
    [
        (ago(10), {}, ago(-20)),
        (ago(-3), {}, ago(-33)),  # a clock set back
        (None, {}, EVER),
        (ago(90), {"is_away": True}, None),
        (ago(90), {"is_lost": True}, None),
        (ago(1), {"is_lost": True, "remedy_since": ago(5)}, ago(5)),
        (ago(1), {"is_lost": True, "remedy_since": ago(5), "is_away": True}, None),
    ],
)
def test_the_day_on_which_they_become_due(
    last: date | None, given: dict[str, object], day: date | None
) -> None:
    assert due_day(REGULAR, last, **given) == day  # type: ignore[arg-type]
    kept = due_as_kept(day, last, TODAY, is_lost=bool(given.get("is_lost")))
    if not given:
        assert kept == due(REGULAR, last, TODAY)
    elif day is None:
        assert kept.state == "never_due"
    else:
        assert kept == Due("remedy", 1, 5) and kept.is_due


def test_places_by_tier_and_never_contacted_last_in_each() -> None:
    order = [("key", TODAY), ("key", None), ("regular", TODAY), ("regular", None),
             ("prospect", TODAY), ("prospect", None), (None, TODAY), (None, None)]  # fmt: skip
    assert [place_of(*one) for one in order] == list(range(8))
    assert place_of("key", None, is_lost=True) == 0
