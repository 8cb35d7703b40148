"""Classes, ranks and the tier to suggest, reckoned by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehuapp.rules.review.value import (
    Standing,
    Suggestion,
    build_cuts,
    is_enough,
    key_limit,
    suggest,
)


@pytest.mark.parametrize(
    ("values", "letters"),
    [
        ([], ""),
        ([100], "A"),
        ([100, 0, -5], "A–R"),
        ([90, 5, 3, 2], "ABCC"),  # before: 0, 90, 95, 98 of 100; 95 is no longer below 95
        ([80, 10, 10], "ABB"),  # 80 is not below 80
        ([79, 11, 10], "AAB"),  # before: 0, 79, 90
        ([50, 29, 16, 5], "AAAC"),  # before: 0, 50, 79, 95
        ([40, 20, 20, 10, 10], "AAABB"),  # before: 0, 40, 60 | 80, 90: the second ten shares B
        ([60, 15, 5, 5, 5, 5, 5], "AAAAAAA"),  # the third begins below 80; all fives share its A
        ([10] * 12, "A" * 12),
        ([1000, 1, 1, 1], "ACCC"),
    ],
)
def test_letters(values, letters):
    cuts = build_cuts(values)
    assert "".join(map(cuts.class_of, values)) == letters


@pytest.mark.parametrize(
    ("values", "ranks"),
    [
        ([5, 3, 3, 1], [1, 2, 2, 4]),
        ([0, -1, 7], [None, None, 1]),
        ([2, 2, 2], [1, 1, 1]),
        ([1, 9, 4], [3, 1, 2]),
    ],
)
def test_ranks(values, ranks):
    cuts = build_cuts(values)
    assert [cuts.rank_of(value) for value in values] == ranks


def test_shares_and_sums():
    cuts = build_cuts([50, 30, 20, -40, 0])
    assert (cuts.total, cuts.share_of(50), cuts.share_of(-40), cuts.share_of(0)) == (100, 0.5, 0, 0)
    assert (cuts.sum_of_first(2), cuts.sum_of_first(0), cuts.sum_of_first(9)) == (80, 0, 100)
    assert (cuts.at_rank(1), cuts.at_rank(3), cuts.at_rank(4)) == (50, 20, 1)
    assert (cuts.count_from(30), cuts.count_from(51)) == (2, 0)
    assert not cuts.evenly_spread and build_cuts([3] * 12).evenly_spread
    assert not build_cuts([]).evenly_spread


@given(st.lists(st.integers(-50, 300), max_size=40))
def test_letters_as_the_domain_says_them(values):
    cuts = build_cuts(values)
    total = sum(value for value in values if value > 0)
    for value in values:
        if value <= 0:
            expected = "–" if value == 0 else "R"
        else:
            # Of the first of the equals.
            before = 100 * sum(other for other in values if other > value)
            expected = "A" if before < 80 * total else "B" if before < 95 * total else "C"
            assert cuts.rank_of(value) == 1 + sum(other > value for other in values)
        assert cuts.class_of(value) == expected


@pytest.mark.parametrize(
    ("customers", "limit"), [(0, 3), (1, 3), (30, 3), (31, 4), (33, 4), (40, 4), (41, 5), (100, 10)]
)
def test_up_to_which_rank_somebody_may_be_key(customers, limit):
    assert key_limit(customers) == limit == max(3, math.ceil(customers / 10))


@pytest.mark.parametrize(
    ("buyers", "days", "enough"), [(10, 90, True), (9, 400, False), (50, 89, False), (0, 0, False)]
)
def test_enough_data(buyers, days, enough):
    assert is_enough(buyers, days) is enough


CUTS = build_cuts([400, 300, 100, 90, 60, 50])  # T = 1000; before: 0 400 700 800 | 890 950


@pytest.mark.parametrize(
    ("one", "suggestion"),
    [
        (Standing("regular", "customer", 400, True, False, 300), Suggestion("key", "key")),
        (Standing("regular", "customer", 100, True, False, 300), Suggestion("key", "key")),
        # Class B at rank 4, beyond the limit of 3 as well.
        (Standing("key", "customer", 90, True, False, 300), Suggestion("regular", "bought")),
        (Standing(None, "customer", 50, True, False, 300), Suggestion("regular", "bought")),
        (Standing("prospect", "prospect", 0, False, True, None), Suggestion("regular", "need")),
        (Standing("regular", "prospect", 0, False, False, None), Suggestion("prospect", "never")),
        (Standing("regular", "customer", 0, False, False, 900), Suggestion(None, "asleep")),
        (Standing("regular", "customer", 0, False, True, 900), Suggestion("regular", "need")),
        (Standing("key", "lost", 400, True, True, 300), Suggestion(None, "lost")),
        # New: raised, never lowered.
        (Standing("regular", "customer", 400, True, False, 89), Suggestion("key", "key")),
        (Standing("key", "customer", 50, True, False, 89), Suggestion(None, "new")),
        (Standing("key", "customer", 50, True, False, 90), Suggestion("regular", "bought")),
        (Standing("regular", "customer", 50, True, False, 0), Suggestion("regular", "bought")),
        (Standing(None, "customer", 50, True, False, 5), Suggestion("regular", "bought")),
        # Bought, and gave back more.
        (Standing("key", "customer", -10, True, False, 300), Suggestion("regular", "bought")),
    ],
)
def test_the_tier_to_suggest(one, suggestion):
    assert suggest(one, CUTS, 3, True) == suggestion


def test_class_a_beyond_the_limit_is_not_key():
    cuts = build_cuts([10] * 12)
    assert suggest(Standing("key", "customer", 10, True, False, 300), cuts, 3, True).tier == "key"
    wide = build_cuts([20, 19, 18, 17, 16, 15])
    one = Standing("key", "customer", 17, True, False, 300)  # class A, rank 4
    assert wide.class_of(17) == "A" and suggest(one, wide, 3, True).tier == "regular"


def test_nothing_is_suggested_while_too_little_is_known():
    one = Standing("regular", "customer", 400, True, False, 300)
    assert suggest(one, CUTS, 3, False) == Suggestion(None, "unknown")
