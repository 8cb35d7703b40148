"""How far the time of a tier is off its target, and what each customer's part would be.

The shares themselves are made in book.review.people; no database, no words.
"""

from typing import NamedTuple

from kehuapp.rules.budget import WARN_POINTS

#: In the range, more or less than that, or beyond it with too little time in all to say so.
WITHIN, MORE, LESS, LITTLE = "within", "more", "less", "little"


class Off(NamedTuple):
    """`points` is the difference of both shares as they are shown, in whole percent; `minutes` the
    exact difference of the shares in time, rounded."""

    points: int
    minutes: int
    kind: str


def off_target(share: float, target: float, total: int, warns: bool) -> Off:
    """Share − target of `total` minutes; both lie in 0–1, `warns` as the shares were made."""
    points = percent(share) - percent(target)
    minutes = round((share - target) * total)
    if warns:
        return Off(points, minutes, MORE if share > target else LESS)
    is_beyond = round(abs(share - target) * 100, 9) > WARN_POINTS
    return Off(points, minutes, LITTLE if is_beyond else WITHIN)


def percent(share: float) -> int:
    """A share in whole percent, a half upwards."""
    return int(round(share * 100, 9) + 0.5)


def fair_minutes(total: int, target: float | None, heads: int) -> float:
    """Suggested minutes for each customer of a tier: all minutes · target ÷ how many they are; 0
    where nobody is."""
    return total * target / heads if target and heads else 0.0
