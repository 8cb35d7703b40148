"""Who is slowing or asleep, reckoned by hand."""

import pytest

from kehuapp.rules.review.dormancy import build_rhythm, shop_gap


@pytest.mark.parametrize(
    ("gaps", "found"), [([], 60), ([None, None], 60), ([30], 30), ([None, 10, 25], 17.5)]
)
def test_the_gap_of_the_shop(gaps, found):
    assert shop_gap(gaps) == found


@pytest.mark.parametrize(
    ("days", "own", "of_shop", "gap", "state"),
    [
        (45, 30, 60, 30, "active"),  # 1.5
        (46, 30, 60, 30, "slowing"),
        (75, 30, 60, 30, "slowing"),  # 2.5
        (76, 30, 60, 30, "dormant"),
        (120, 30, 60, 30, "dormant"),  # 4
        (179, 30, 60, 30, "dormant"),  # 5.97, but not yet 180 days
        (180, 30, 60, 30, "perhaps_lost"),  # 6
        (180, 45, 60, 45, "dormant"),  # exactly 4
        (181, 45, 60, 45, "perhaps_lost"),
        (90, None, 60, 60, "active"),
        (91, None, 60, 60, "slowing"),
        (10, 2, 60, 7, "active"),  # two days are taken as seven: 1.43
        (11, 2, 60, 7, "slowing"),
        (450, 400, 60, 180, "slowing"),  # 2.5 of 180
        (0, 30, 60, 30, "active"),
    ],
)
def test_states(days, own, of_shop, gap, state):
    found = build_rhythm(days, own, of_shop)
    assert (found.gap, found.ratio, found.state) == (gap, days / gap, state)
