"""What is at stake with somebody who buys less, and what comes next with somebody who was lost.

Who is slowing is in dormancy; no database, no words.
"""

from collections.abc import Iterable
from typing import NamedTuple

#: What comes next, the nearest first: win them back, ask why, write what puts it right, put it
#: right; winning back is on its way.
STEPS = ("chase", "cause", "remedy", "doing", "trying")


def at_stake(value: int, before: int | None) -> int:
    """What such a year brings: V of the period or of the one before, whichever is more; nothing
    where both are below nothing."""
    return max(0, value, before or 0)


def next_step(cause: str, remedy: str, remedy_done: str, win_back: str) -> str | None:
    """What comes next (STEPS) with an open record of a loss; None once it is given up or back.

    The cause comes first, then the remedy, and only when that is done the chase.
    """
    if win_back in ("back", "given_up"):
        return None
    if win_back == "trying":
        return "trying"
    if cause in ("", "unknown"):
        return "cause"
    if not remedy.strip():
        return "remedy"
    return "chase" if remedy_done else "doing"


class Lost(NamedTuple):
    """One loss: why, what was to put it right ("": nothing written), how winning back stands."""

    cause: str
    remedy: str
    win_back: str


class Remedy(NamedTuple):
    """What one remedy did against one cause; `remedy` "" are those for whom none was written."""

    cause: str
    remedy: str
    lost: int
    tried: int
    back: int
    given_up: int

    @property
    def share(self) -> float | None:
        """How many of those who were tried came back; None where nobody was tried."""
        return self.back / self.tried if self.tried else None


def build_remedies(losses: Iterable[Lost]) -> list[Remedy]:
    """The remedies, those of the most frequent cause first, then those that were tried most.

    Tried are all of whom winning back is on its way, came back or was given up; of remedies that
    are the same the first spelling is shown.
    """
    spelling: dict[tuple[str, str], str] = {}
    counts: dict[tuple[str, str], list[int]] = {}
    by_cause: dict[str, int] = {}
    for one in losses:
        key = (one.cause, remedy_key(one.remedy))
        spelling.setdefault(key, " ".join(one.remedy.split()))
        lost = counts.setdefault(key, [0, 0, 0, 0])
        lost[0] += 1
        lost[1] += one.win_back != "not_yet"
        lost[2] += one.win_back == "back"
        lost[3] += one.win_back == "given_up"
        by_cause[one.cause] = by_cause.get(one.cause, 0) + 1
    found = [Remedy(key[0], spelling[key], *numbers) for key, numbers in counts.items()]
    found.sort(key=lambda one: (-by_cause[one.cause], one.cause, -one.tried, -one.lost, one.remedy))
    return found


def remedy_key(remedy: str) -> str:
    """What is the same of remedies that differ only in blanks and capitals."""
    return " ".join(remedy.split()).casefold()
