"""The list of copies as rows: where each lies, and what is known of it so far."""

import contextlib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from kehuapp.book.compare.difference_words import since_words
from kehuapp.book.compare.differences import Comparison
from kehuapp.book.settings import load_settings
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.backups.copies import Copy, Inside, copy_at
from kehuapp.store.database import Book
from kehuapp.text import words

_MEGABYTE = 1_000_000
REASONS = {
    "daily": QT_TRANSLATE_NOOP("Backups", "Daily"),
    "import": QT_TRANSLATE_NOOP("Backups", "Before an import"),
    "migration": QT_TRANSLATE_NOOP("Backups", "Before an update"),
    "restore": QT_TRANSLATE_NOOP("Backups", "Before a restore"),
    "hand": QT_TRANSLATE_NOOP("Backups", "By hand"),
}


class Known(NamedTuple):
    """What was found out about a copy: what is in it, and how the book differs from it (None: that
    was not asked, or cannot be told: `trouble` is the sentence why)."""

    inside: Inside
    comparison: Comparison | None = None
    trouble: str = ""


class CopyRow(NamedTuple):
    """A copy; `known` None: it was not looked into yet; `place` "" for this computer."""

    copy: Copy
    day: str
    time: str
    known: Known | None
    place: str = ""

    @property
    def is_broken(self) -> bool:
        """Whether it cannot be restored."""
        return self.known is not None and bool(self.known.inside.trouble)

    @property
    def is_locked(self) -> bool:
        """Whether its password has to be said first."""
        return self.known is not None and self.known.inside.is_locked


def build_rows(
    copies: Sequence[Copy],
    known: dict[Path, Known],
    here: tuple[Path, str],
    zone: str,
    today: date,
) -> list[CopyRow]:
    """Rows of all places, the newest first; of the same moment that of this computer. `here` is the
    folder on this computer and the second place, "" for none."""
    usual, second = here
    ordered = sorted(copies, key=lambda copy: _rank(copy.path.parent, usual, second))
    return [
        CopyRow(
            copy,
            *moment_words(copy.at, zone, today),
            known.get(copy.path),
            _place_words(copy.path.parent, usual, second),
        )
        for copy in sorted(ordered, key=lambda copy: copy.at, reverse=True)
    ]


_HERE, _SECOND, _ELSEWHERE = range(3)


def _rank(place: Path, usual: Path, second: str) -> int:
    if place == usual:
        return _HERE
    return _SECOND if second and Path(second) in (place, place.parent) else _ELSEWHERE


def _place_words(place: Path, usual: Path, second: str) -> str:
    rank = _rank(place, usual, second)
    if rank == _SECOND:
        return translate("Backups", "Second place")
    return "" if rank == _HERE else place.name or str(place)


def moment_words(at: str, zone: str, today: date) -> tuple[str, str]:
    """The day of an instant, in words when it is near, and the time; without a `zone` by the clock
    of this computer."""
    then = words.local_instant(at, zone) if zone else datetime.fromisoformat(at).astimezone()
    # The sample shop's calendar stands still, the copies are made by the clock.
    now = max(today, then.date(), datetime.now(UTC).date())
    day = words.near_day(then.date(), now)
    if (now - then.date()).days > 1:
        day = words.with_aside(words.short_day(then.date(), now), words.weekday(then.date()))
    return day, f"{then:%H:%M}"


def when_words(book: Book) -> str:
    """When a copy that is open was made; what it is called, where that cannot be told."""
    with contextlib.suppress(OSError):
        settings = load_settings(book)
        return " ".join(moment_words(copy_at(book.file).at, settings.zone, settings.today()))
    return book.path.name


def reason_words(reason: str) -> str:
    """Why a copy was made, "" when nobody knows."""
    return translate("Backups", REASONS[reason]) if reason in REASONS else ""


def size_words(size: int) -> str:
    """How large a copy is."""
    return translate("Backups", "%1 MB", f"{max(size, 1) / _MEGABYTE:.1f}")


def state_words(row: CopyRow) -> str:
    """What differs since a copy was made, or why it cannot be restored."""
    known = row.known
    if known is None:
        return translate("Backups", "Being checked …")
    if known.inside.trouble:
        return translate("Backups", "Cannot be restored: the file is not whole")
    if known.trouble:
        return known.trouble
    if known.comparison is None:
        return translate("Backups", "%n customer(s)", n=known.inside.customers)
    return translate("Backups", "Since then: %1", since_words(known.comparison))


def said(row: CopyRow) -> str:
    """A row as one line."""
    parts = (
        f"{row.day} {row.time}", row.place, reason_words(row.copy.reason), state_words(row),
        size_words(row.copy.size),
    )  # fmt: skip
    return " · ".join(filter(None, parts))
