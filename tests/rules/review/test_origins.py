"""What a source brought for each customer: worked by hand."""

import pytest

from kehuapp.rules.review.origins import Way, for_each, has_stayed


@pytest.mark.parametrize(
    ("amount", "count", "each"),
    [(1000, 3, 333), (2000, 3, 667), (5, 2, 3), (-5, 2, -2), (0, 4, 0), (700, 0, None)],
)
def test_shared_out_to_the_cent(amount: int, count: int, each: int | None) -> None:
    assert for_each(amount, count) == each


def test_a_way() -> None:
    way = Way("advertising", contacts=8, new=2, buyers=6, kept=4, value=100_00, cost=30_00)
    assert (way.conversion, way.staying) == (0.75, 0.5)
    assert (way.value_each, way.cost_each) == (12_50, 7_50)
    nobody = Way("survey")
    assert (nobody.conversion, nobody.staying, nobody.value_each) == (None, None, None)
    assert Way("agent", contacts=3, cost=500).cost_each is None  # nobody stayed


@pytest.mark.parametrize(
    ("stage", "purchases", "stayed"),
    [("customer", 1, True), ("prospect", 2, True), ("customer", 0, False), ("lost", 3, False)],
)
def test_who_stayed(stage: str, purchases: int, stayed: bool) -> None:
    assert has_stayed(stage, purchases) is stayed
