"""Worked numbers of what a customer costs; amounts in minor units."""

import pytest

from kehuapp.rules.costs import Costs, Effort, build_costs

HOUR = 22_000  # $220


@pytest.mark.parametrize(
    ("efforts", "total", "expected"),
    [
        ([], 0, Costs()),
        # A gift of $380 and 20 minutes at $220 an hour: 38000 + 20·22000/60 = 38000 + 7333.33
        ([Effort("gift", 20, 38_000, HOUR)], 45_333, Costs(38_000, 7_333, 20, 0, 0, 1)),
        # Rounded once: three times 20 minutes are an hour, not 3 × 7333
        ([Effort("call", 20, 0, HOUR)] * 3, 22_000, Costs(0, 22_000, 60, 0, 0, 3)),
        ([Effort("call", 20, 0, HOUR, 3)], 22_000, Costs(0, 22_000, 60, 0, 0, 3)),
        # Half a cent goes up: 1 minute at 30 cents an hour is 0.5, at 29 it is 0.48
        ([Effort("call", 1, 0, 30)], 1, Costs(0, 1, 1, 0, 0, 1)),
        ([Effort("call", 1, 0, 29)], 0, Costs(0, 0, 1, 0, 0, 1)),
        # Not recorded: a visit counts 60, a meal 90 minutes, said to be an estimate
        (
            [Effort("visit", None, 0, HOUR), Effort("meal", None, 64_000, HOUR)],
            119_000,
            Costs(64_000, 55_000, 150, 150, 0, 2),
        ),
        # Nobody's time, or a colleague without a cost: the money alone
        ([Effort("gathering", 90, 15_000, None)], 15_000, Costs(15_000, 0, 90, 0, 90, 1)),
        ([Effort("service", 0, 0, HOUR)], 0, Costs(0, 0, 0, 0, 0, 1)),
        ([Effort("fair", None, 500, HOUR)], 500, Costs(500, 0, 0, 0, 0, 1)),
        # Two colleagues, one dear: 30·22000/60 + 45·19500/60 = 11000 + 14625
        (
            [Effort("visit", 30, 0, 22_000), Effort("visit", 45, 0, 19_500)],
            25_625,
            Costs(0, 25_625, 75, 0, 0, 2),
        ),
    ],
)
def test_worked_costs(efforts, total, expected):
    found = build_costs(efforts)
    assert (found, found.total) == (expected, total)
