"""RFM scores, reckoned by hand."""

from fractions import Fraction
from random import Random

import pytest

from kehuapp.rules.review.scores import Bought, Rfm, build_scale


def test_three_scores_below_fifty_buyers():
    buyers = [Bought(10, 1, 100), Bought(20, 1, 200), Bought(30, 4, 300)]
    scale = build_scale(buyers)
    # Middle ranks of 3: 0.5/3, 1.5/3, 2.5/3 → 1 + int(0.5), int(1.5), int(2.5) = 1, 2, 3.
    # Frequency 1 twice: 1/3 → 1 + int(1.0) = 2.
    assert [scale.score(one) for one in buyers] == [Rfm(3, 2, 1), Rfm(2, 2, 2), Rfm(1, 3, 3)]


def test_one_buyer_is_in_the_middle():
    scale = build_scale([Bought(5, 1, 10)])
    assert scale.score(Bought(5, 1, 10)) == Rfm(2, 2, 2)


def test_five_scores_from_fifty_buyers():
    buyers = [Bought(day, 1, 1) for day in range(50)]
    scale = build_scale(buyers)
    assert scale.highest == 5
    scores = [scale.score(one).r for one in buyers]
    assert scores == [5] * 10 + [4] * 10 + [3] * 10 + [2] * 10 + [1] * 10
    assert {scale.score(one).f for one in buyers} == {3}  # all equal: 1 + int(5 · 0.5)


@pytest.mark.parametrize("count", [1, 2, 3, 7, 20, 49, 50, 51, 80])
def test_scores_as_the_domain_says_them(count):
    rng = Random(count)
    rows = [tuple(rng.randrange(31) for _ in range(3)) for _ in range(count)]
    buyers = [Bought(*row) for row in rows]
    scale, n = build_scale(buyers), len(buyers)
    k = 5 if n >= 50 else 3

    def expected(all_of, value):
        below, equal = sum(one < value for one in all_of), all_of.count(value)
        return min(k, 1 + int(k * (below + Fraction(equal, 2)) / n))

    columns = [list(column) for column in zip(*rows, strict=True)]
    for one in buyers:
        r, f, m = (expected(column, value) for column, value in zip(columns, one, strict=True))
        assert scale.score(one) == Rfm(k + 1 - r, f, m)
