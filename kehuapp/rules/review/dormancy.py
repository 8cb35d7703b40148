"""Who is slowing or asleep, by each one's own rhythm of buying; no database, no words."""

from collections.abc import Iterable
from typing import NamedTuple

from kehuapp.rules.review.buying import median

LEAST_GAP, MOST_GAP, USUAL_GAP = 7, 180, 60
SLOWING, DORMANT, PERHAPS_LOST = 1.5, 2.5, 4.0
PERHAPS_LOST_DAYS = 180
STATES = ("active", "slowing", "dormant", "perhaps_lost")


class Rhythm(NamedTuple):
    """`gap` is what is reckoned with (clamped), `ratio` days since the last purchase over it."""

    gap: float
    ratio: float
    state: str


def shop_gap(own_gaps: Iterable[float | None]) -> float:
    """The median of the medians of those who have one, else 60 days."""
    found = median(gap for gap in own_gaps if gap is not None)
    return USUAL_GAP if found is None else found


def build_rhythm(days_since: int, own_gap: float | None, of_shop: float) -> Rhythm:
    """x = R/g with g from 7 to 180 days: up to 1.5 active, up to 2.5 slowing, beyond dormant;
    beyond 4 and after 180 days perhaps lost."""
    gap = min(MOST_GAP, max(LEAST_GAP, of_shop if own_gap is None else own_gap))
    ratio = days_since / gap
    if ratio <= SLOWING:
        state = "active"
    elif ratio <= DORMANT:
        state = "slowing"
    elif ratio > PERHAPS_LOST and days_since >= PERHAPS_LOST_DAYS:
        state = "perhaps_lost"
    else:
        state = "dormant"
    return Rhythm(gap, ratio, state)
