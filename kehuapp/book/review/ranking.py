"""In which orders the customers of a review can be looked at, all of them made once in the worker.

What the orders are called, and what a row says, is the page's.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import NamedTuple

from kehuapp.book.review.people import Effort, Figures, Person
from kehuapp.rules.review.buying import Buying

#: What is compared, the greatest first.
PEOPLE: dict[str, Callable[[Person], int]] = {
    "value": lambda one: one.value,
    "change": lambda one: one.value - (one.before or 0),
    "fall": lambda one: (one.before or 0) - one.value,
    "often": lambda one: one.buying.purchases,
    "cost": lambda one: one.effort.cost,
    "time": lambda one: one.effort.minutes + one.effort.estimated,
}
#: The same of those who took time or money.
WORTH: dict[str, Callable[[Person], int]] = {
    "left": lambda one: one.value - one.effort.cost,
    "least": lambda one: one.effort.cost - one.value,
}

Order = tuple[Person, ...]


class Ranking(NamedTuple):
    """By the codes of PEOPLE everybody of whom a sale, a return or time was ever written down, by
    those of WORTH who took time or money; how many have each letter."""

    figures: Figures
    people: Mapping[str, Order]
    worth: Mapping[str, Order]
    letters: Mapping[str | None, int]


def build_ranking(figures: Figures) -> Ranking:
    """From the figures of a period."""
    nothing, no_effort = Buying(), Effort()
    known = [one for one in figures.people if one.buying != nothing or one.effort != no_effort]
    tried = [one for one in known if one.effort != no_effort]
    return Ranking(
        figures,
        {code: tuple(sorted(known, key=key, reverse=True)) for code, key in PEOPLE.items()},
        {code: tuple(sorted(tried, key=key, reverse=True)) for code, key in WORTH.items()},
        Counter(one.letter for one in figures.people),
    )
