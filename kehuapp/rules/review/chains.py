"""Who introduced whom, over all generations: sums of each one's own people and of theirs in turn.

Nobody has more than one introducer; who introduced one another in a ring each have all of the
others behind them, and never themselves. No database, no words.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Worth(NamedTuple):
    """How many people, how many of them stayed, what they bought in the period and ever."""

    people: int = 0
    kept: int = 0
    bought: int = 0
    ever: int = 0


class Brought(NamedTuple):
    """Those whom somebody introduced, and all generations after them, which do not hold these."""

    first: Worth
    later: Worth


def build_chains(parents: Mapping[int, int], worth: Mapping[int, Worth]) -> dict[int, Brought]:
    """What everybody brought who introduced somebody; `parents` says who introduced whom.

    Who has no worth (is in the trash) counts nowhere, those behind them still do. Each customer is
    looked at a fixed number of times, however long a chain is.
    """
    parents = {one: parent for one, parent in parents.items() if parent != one}
    nothing = Worth()
    own = {one: worth.get(one, nothing) for one in {*parents, *parents.values()}}
    first: dict[int, Worth] = dict.fromkeys(parents.values(), nothing)
    waiting: dict[int, int] = dict.fromkeys(own, 0)
    for one, parent in parents.items():
        first[parent] = _plus(first[parent], own[one])
        waiting[parent] += 1
    below = dict.fromkeys(own, nothing)  # all generations
    free = [one for one, count in waiting.items() if not count]
    while free:
        one = free.pop()
        parent = parents.get(one, one)
        if parent == one:
            continue
        below[parent] = _plus(below[parent], _plus(own[one], below[one]))
        waiting[parent] -= 1
        if not waiting[parent]:
            free.append(parent)
    _close_rings(parents, own, below, {one for one, count in waiting.items() if count})
    return {one: Brought(first[one], _less(below[one], first[one])) for one in first}


def _close_rings(
    parents: Mapping[int, int],
    own: Mapping[int, Worth],
    below: dict[int, Worth],
    left: set[int],
) -> None:
    """Who is in a ring has everybody of it behind them, with all who hang on these."""
    while left:
        ring, at = [], next(iter(left))
        while at in left:
            left.remove(at)
            ring.append(at)
            at = parents[at]
        whole = Worth()
        for one in ring:
            whole = _plus(whole, _plus(own[one], below[one]))
        for one in ring:
            below[one] = _less(whole, own[one])


def _plus(a: Worth, b: Worth) -> Worth:
    return Worth(a.people + b.people, a.kept + b.kept, a.bought + b.bought, a.ever + b.ever)


def _less(a: Worth, b: Worth) -> Worth:
    return Worth(a.people - b.people, a.kept - b.kept, a.bought - b.bought, a.ever - b.ever)
