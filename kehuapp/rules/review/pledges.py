"""Whether a promised service is kept, on the way, or not; no database, no words.

It is held against its goal, and while it runs against the part of its days that has gone by.
"""

from datetime import date
from typing import NamedTuple

#: What a promise may be found to be. `nobody`: it was promised to nobody there is.
STATES = ("kept", "on_the_way", "behind", "not_kept", "not_begun", "nobody")


class Promise(NamedTuple):
    """To how many it was made, how many have received it as often as was promised, and `given`: how
    often in all, nobody counted more often than the `times` promised to each. `first` and `last`
    day None: from the beginning, without end."""

    promised: int
    received: int
    given: int
    goal: int = 100
    times: int = 1
    first: date | None = None
    last: date | None = None


def share_of(promise: Promise) -> float | None:
    """received ÷ promised; None where it was promised to nobody."""
    return promise.received / promise.promised if promise.promised else None


def elapsed_of(promise: Promise, today: date) -> float | None:
    """Which part of its days has gone by, today with it (0–1); None of a promise without end or
    beginning."""
    if promise.first is None or promise.last is None:
        return None
    whole = (promise.last - promise.first).days + 1
    gone = (today - promise.first).days + 1
    return min(1.0, max(0.0, gone / whole)) if whole > 0 else 1.0


def state_of(promise: Promise, today: date) -> str:
    """One of STATES.

    kept: received ÷ promised ≥ goal, also before its end. Over and below that: not kept. While it
    runs it is on the way as long as what was given keeps up with its days: given ÷ (promised ×
    times) ≥ goal × the part that has gone by; else behind. Without an end it is on the way.
    """
    if promise.promised == 0:
        return "nobody"
    if promise.received * 100 >= promise.goal * promise.promised:
        return "kept"
    if promise.last is not None and promise.last < today:
        return "not_kept"
    if promise.first is None or promise.last is None:
        return "on_the_way"
    if today < promise.first:
        return "not_begun"
    whole = (promise.last - promise.first).days + 1
    gone = (today - promise.first).days + 1
    wanted = promise.goal * promise.promised * promise.times * gone
    return "on_the_way" if promise.given * 100 * whole >= wanted else "behind"
