"""RFM: how recently, how often and for how much, scored among those who bought; no database."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

#: From so many buyers on there are five scores, below three.
FIVE_FROM = 50


class Bought(NamedTuple):
    """`recency` in days since the last purchase, `frequency` in purchase days of the window,
    `value` in minor units."""

    recency: int
    frequency: int
    value: int


class Rfm(NamedTuple):
    """Scores from 1 to 5 or 3, the best is the highest."""

    r: int
    f: int
    m: int


class Scale(NamedTuple):
    """The three figures of all who bought in the window, each in ascending order."""

    recencies: tuple[int, ...]
    frequencies: tuple[int, ...]
    values: tuple[int, ...]

    @property
    def highest(self) -> int:
        """k: 5 of fifty or more, else 3."""
        return 5 if len(self.values) >= FIVE_FROM else 3

    def score(self, one: Bought) -> Rfm:
        """The scores of one of them; few days since the last purchase score high."""
        k = self.highest
        return Rfm(
            k + 1 - _score(self.recencies, one.recency, k),
            _score(self.frequencies, one.frequency, k),
            _score(self.values, one.value, k),
        )


def build_scale(buyers: Iterable[Bought]) -> Scale:
    """The scale of those who bought in the window."""
    known = list(buyers)
    columns = (tuple(sorted(column)) for column in zip(*known, strict=True))
    return Scale(*columns) if known else Scale((), (), ())


def _score(ascending: tuple[int, ...], value: int, k: int) -> int:
    """1 + int(k·(below + equal/2)/n), at most k: the percentile of the middle rank of equals."""
    below = bisect_left(ascending, value)
    equal = bisect_right(ascending, value) - below
    return min(k, 1 + k * (2 * below + equal) // (2 * len(ascending)))
