"""Twelve months of sales and the usual gap."""

from datetime import date, timedelta

import pytest

from kehuapp.rules.sales_figures import SaleAmount, build_figures, usual_gap

TODAY = date(2026, 11, 22)


def sale(ago: int, amount: int, profit: int | None = None, is_return: bool = False) -> SaleAmount:
    return SaleAmount(TODAY - timedelta(days=ago), amount, profit, is_return)


@pytest.mark.parametrize(
    ("sales", "total", "previous", "profit", "gap"),
    [
        ([], 0, 0, None, None),
        ([sale(0, 100, 40)], 100, 0, 40, None),
        ([sale(364, 100, 1), sale(365, 70, 1), sale(729, 5, 1), sale(730, 9, 1)], 100, 75, 1, 1),
        ([sale(10, 100, 40), sale(5, 30, 10, True)], 70, 0, 30, None),
        ([sale(10, 100, 40), sale(5, -30, -10, True)], 70, 0, 30, None),
        ([sale(10, 100, 40), sale(20, 50)], 150, 0, None, 10),
        ([sale(-1, 999, 9), sale(1, 10, 5)], 10, 0, 5, None),
    ],
)
def test_figures(
    sales: list[SaleAmount], total: int, previous: int, profit: int | None, gap: int | None
) -> None:
    figures = build_figures(sales, TODAY)
    assert (figures.total12, figures.previous12, figures.profit12) == (total, previous, profit)
    assert figures.usual_gap_days == gap


def test_last_day_and_count_leave_returns_out() -> None:
    figures = build_figures([sale(9, 10), sale(3, 10, None, True)], TODAY)
    assert figures.count12 == 1
    assert figures.last_day == TODAY - timedelta(days=9)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([1], None),
        ([1, 1], None),
        ([1, 31], 30),
        ([1, 1, 31], 30),
        ([1, 11, 41], 20),
        ([1, 11, 22], 11),
        ([1, 11, 21, 121], 10),
    ],
)
def test_usual_gap(days: list[int], expected: int | None) -> None:
    assert usual_gap(TODAY + timedelta(days=day) for day in days) == expected
