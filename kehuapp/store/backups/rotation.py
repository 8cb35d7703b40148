"""Which copies of a book go when a new one was made; nothing is deleted or looked into here."""

from collections.abc import Callable, Collection, Hashable, Sequence
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kehuapp.store.backups.copies import DAILY, IMPORT, MIGRATION, RESTORE, Copy

#: Of so many days, weeks and months the newest copy stays, and so many from before a restore, an
#: import or a migration.
DAYS, WEEKS, MONTHS, EVENTS = 7, 4, 12, 10
_EVENTS = (RESTORE, IMPORT, MIGRATION)


def kept_for(
    copies: Sequence[Copy], now: str, zone: str, broken: Collection[Path] = ()
) -> dict[Path, str]:
    """Why each copy stays: "day", "week", "month", "event" for those that were made by themselves,
    "" for those of which nothing is known or that are a person's; what is missing goes.

    A copy that is `broken`, or from the future (the clock was wrong then, or is now), takes no
    other's turn, so that it never pushes out a good one; both stay. The newest good one has the
    first turn, so it always stays. `now` is UTC, days are those of `zone`.
    """
    kept: dict[Path, str] = {}
    turns: list[Copy] = []
    for copy in sorted(copies, key=lambda copy: copy.at, reverse=True):
        if copy.reason not in (DAILY, *_EVENTS) or copy.path in broken or copy.at > now:
            kept[copy.path] = ""
        else:
            turns.append(copy)

    def day_of(copy: Copy) -> date:
        return datetime.fromisoformat(copy.at).astimezone(ZoneInfo(zone)).date()

    _give(kept, turns, "day", DAYS, day_of)
    _give(kept, turns, "week", WEEKS, lambda copy: day_of(copy).isocalendar()[:2])
    _give(kept, turns, "month", MONTHS, lambda copy: day_of(copy).replace(day=1))
    _give(kept, [c for c in turns if c.reason in _EVENTS], "event", EVENTS, lambda copy: copy.path)
    return kept


def surplus(
    copies: Sequence[Copy], now: str, zone: str, broken: Collection[Path] = ()
) -> list[Copy]:
    """The copies that may go, the oldest first."""
    kept = kept_for(copies, now, zone, broken)
    return sorted((copy for copy in copies if copy.path not in kept), key=lambda copy: copy.at)


def _give(
    kept: dict[Path, str],
    turns: Sequence[Copy],
    why: str,
    most: int,
    turn_of: Callable[[Copy], Hashable],
) -> None:
    """Let the newest of each of the first so many turns stay."""
    taken: set[Hashable] = set()
    for copy in turns:
        turn = turn_of(copy)
        if turn not in taken and len(taken) < most:
            taken.add(turn)
            kept.setdefault(copy.path, why)
