"""Who brings how much: the classes A, B, C by cumulative value, ranks, and the tier to suggest.

V is the value of one customer in the window, in minor units. Classes are borders of V, so that one
customer's class is known without going through all of them. No database, no words.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

#: Fewer buyers or days of history than these give no letters.
BUYERS_NEEDED, DAYS_NEEDED = 10, 90
#: Who first bought within so many days is new: may be raised, never lowered.
NEW_DAYS = 90
LEAST_KEY = 3
_ORDER = {"prospect": 0, "regular": 1, "key": 2}


class Cuts(NamedTuple):
    """`ascending`: V > 0 of all, the smallest first; `total` is their sum T; `least_a` and
    `least_b` are the smallest V of the class (1 of none, so that nobody is below)."""

    ascending: tuple[int, ...]
    total: int
    least_a: int
    least_b: int

    def class_of(self, value: int) -> str:
        """A, B, C; – of nothing, R of more given back than bought."""
        if value <= 0:
            return "–" if value == 0 else "R"
        return "A" if value >= self.least_a else "B" if value >= self.least_b else "C"

    def rank_of(self, value: int) -> int | None:
        """1, 2, 2, 4: one more than bring more; None where nothing is brought."""
        if value <= 0:
            return None
        return 1 + len(self.ascending) - bisect_right(self.ascending, value)

    def share_of(self, value: int) -> float:
        """V/T; 0 of those who bring nothing."""
        return value / self.total if value > 0 else 0.0

    def at_rank(self, rank: int) -> int:
        """The least V whose rank is not beyond `rank`."""
        return self.ascending[-rank] if 0 < rank <= len(self.ascending) else 1

    def count_from(self, least: int) -> int:
        """How many bring so much or more."""
        return len(self.ascending) - bisect_left(self.ascending, least)

    def sum_of_first(self, count: int) -> int:
        """What those who bring most bring together."""
        return sum(self.ascending[-count:]) if count > 0 else 0

    @property
    def evenly_spread(self) -> bool:
        """Whether everybody who brings something is in A."""
        return bool(self.ascending) and self.ascending[0] >= self.least_a


def build_cuts(values: Iterable[int]) -> Cuts:
    """The borders of the classes among these V (domain: A while the sum before is below 80 % of T,
    B while below 95 %; equal V share the class of the first of them)."""
    ascending = sorted(filter((0).__lt__, values))
    before = [0, *accumulate(reversed(ascending))]
    total = before.pop() if ascending else 0

    def least(part: int) -> int:
        # The last whose sum before is below part/100 of T, in whole numbers.
        return ascending[-bisect_right(before, (part * total - 1) // 100)] if ascending else 1

    return Cuts(tuple(ascending), total, least(80), least(95))


def key_limit(customers: int) -> int:
    """Up to which rank somebody may be key: max(3, ⌈0.10·N⌉) of N customers."""
    return max(LEAST_KEY, -(-customers // 10))


def is_enough(buyers: int, days: int) -> bool:
    """Whether so many buyers of the window and days since the first sale allow letters."""
    return buyers >= BUYERS_NEEDED and days >= DAYS_NEEDED


class Standing(NamedTuple):
    """What one customer's tier is suggested by; `since_first`: days since the first purchase, None
    of those who never bought; `bought`: within the window; `has_need`: an open one."""

    tier: str | None
    stage: str
    value: int
    bought: bool
    has_need: bool
    since_first: int | None


class Suggestion(NamedTuple):
    """`tier` to suggest, None where nothing can be said, and `why`: key | bought | need | never |
    asleep | lost | new | unknown."""

    tier: str | None
    why: str


def suggest(one: Standing, cuts: Cuts, limit: int, is_known: bool) -> Suggestion:
    """The tier by the figures (domain, Rules): key in class A up to rank `limit`, regular who
    bought in the window or has an open need, prospect who never bought; nothing for the lost, nor
    where too little is known; who is new is never lowered."""
    if one.stage == "lost":
        return Suggestion(None, "lost")
    if not is_known:
        return Suggestion(None, "unknown")
    found = _by_figures(one, cuts, limit)
    is_new = one.since_first is not None and one.since_first < NEW_DAYS
    if is_new and found.tier and one.tier and _ORDER[found.tier] < _ORDER.get(one.tier, 0):
        return Suggestion(None, "new")
    return found


def _by_figures(one: Standing, cuts: Cuts, limit: int) -> Suggestion:
    rank = cuts.rank_of(one.value)
    if rank is not None and rank <= limit and one.value >= cuts.least_a:
        return Suggestion("key", "key")
    if one.bought:
        return Suggestion("regular", "bought")
    if one.has_need:
        return Suggestion("regular", "need")
    if one.since_first is None:
        return Suggestion("prospect", "never")
    return Suggestion(None, "asleep")
