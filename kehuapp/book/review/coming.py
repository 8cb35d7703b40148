"""Who came lately and who came often: the buyers of a period by two of their three scores.

The scores are made in rules.review.scores; what the places are called is the page's.
"""

from typing import NamedTuple

from kehuapp.book.review.people import Figures


class Place(NamedTuple):
    """Those with the same two scores, who brings most first, and what part of all they bring."""

    share: float
    contacts: tuple[int, ...]


class Coming(NamedTuple):
    """`places[f - 1][r - 1]`; of each score the least and the most days since the last purchase,
    and days with one (None: nobody has it). `away` are those who bought only before the period.

    Two corners, each of the best or worst two scores (of three: one): `regulars` came lately and
    often, `missed` came often, but not lately.
    """

    highest: int
    places: tuple[tuple[Place, ...], ...]
    recencies: tuple[tuple[int, int] | None, ...]
    frequencies: tuple[tuple[int, int] | None, ...]
    away: int
    regulars: Place
    missed: Place


def build_coming(figures: Figures) -> Coming:
    """From the figures of a period."""
    until, k = figures.period.until.toordinal(), figures.scale.highest
    whom: dict[tuple[int, int], list[int]] = {}
    share: dict[tuple[int, int], float] = {}
    days: tuple[dict[int, list[int]], dict[int, list[int]]] = ({}, {})
    away = 0
    for person in figures.people:  # who brings most first
        last = person.buying.last
        if person.rfm is None or last is None:
            away += last is not None
            continue
        place = (person.rfm.f, person.rfm.r)
        whom.setdefault(place, []).append(person.id)
        share[place] = share.get(place, 0.0) + person.share
        days[0].setdefault(person.rfm.r, []).append(until - last)
        days[1].setdefault(person.rfm.f, []).append(person.buying.purchases)
    scores = range(1, k + 1)

    def place_of(*scores: tuple[int, int]) -> Place:
        contacts = (one for score in scores for one in whom.get(score, ()))
        return Place(sum(share.get(score, 0.0) for score in scores), tuple(contacts))

    def corner(often: range, lately: range) -> Place:
        return place_of(*((f, r) for f in often for r in lately))

    few, much = range(1, k // 2 + 1), range(k - k // 2 + 1, k + 1)
    return Coming(
        k,
        tuple(tuple(place_of((f, r)) for r in scores) for f in scores),
        tuple(_span(days[0].get(r)) for r in scores),
        tuple(_span(days[1].get(f)) for f in scores),
        away,
        corner(much, much),
        corner(much, few),
    )


def _span(days: list[int] | None) -> tuple[int, int] | None:
    return (min(days), max(days)) if days else None
