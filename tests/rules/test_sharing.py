"""One amount for several, to the cent."""

import pytest

from kehuapp.rules.sharing import share_out


@pytest.mark.parametrize(
    ("total", "count", "shares"),
    [
        (10000, 3, [3334, 3333, 3333]),
        (10000, 4, [2500] * 4),
        (2, 5, [1, 1, 0, 0, 0]),
        (0, 2, [0, 0]),
        (999, 1, [999]),
        (100, 0, []),
    ],
)
def test_the_shares_are_the_whole(total, count, shares):
    assert share_out(total, count) == shares
    assert not count or sum(shares) == total
