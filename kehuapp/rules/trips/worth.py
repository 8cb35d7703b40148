"""Whom a trip should lead to, and in which order; the words for it are elsewhere."""

from typing import NamedTuple

#: Who was not visited for so many days is long not seen.
LONG_NOT_SEEN = 120
#: An order that may begin within so many days after the trip is asked about in person.
LIKELY_DAYS = 30

_TIER = {"key": 3, "regular": 2, "prospect": 1}


class Standing(NamedTuple):
    """What speaks for a visit; `days_over` None: not due, `unseen` days since the last visit,
    None: never visited."""

    tier: str | None
    is_promised: bool = False
    is_likely: bool = False
    days_over: int | None = None
    due_days: int | None = None
    unseen: int | None = None
    is_customer: bool = True

    def is_long_unseen(self) -> bool:
        """Whether it is time to be seen again; who never bought is not missed."""
        return self.is_customer and (self.unseen is None or self.unseen >= LONG_NOT_SEEN)

    def is_proposed(self) -> bool:
        """Whether there is a reason at all."""
        return (
            self.is_promised
            or self.is_likely
            or self.days_over is not None
            or self.is_long_unseen()
        )


def worth(standing: Standing) -> float:
    """How much speaks for a visit: tier first, then what was promised, what may be sold, how long
    over the rhythm (at most once over counts), then how long not seen."""
    points = 4.0 * _TIER.get(standing.tier or "", 0)
    points += 3.0 * standing.is_promised + 3.0 * standing.is_likely
    if standing.days_over is not None:
        points += 2.0 + min(1.0, standing.days_over / max(standing.due_days or 30, 1))
    if standing.is_long_unseen():
        points += 1.0
    return points
