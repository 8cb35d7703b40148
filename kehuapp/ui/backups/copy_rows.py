"""The list of copies as rows: a heading for each place, and what is known of each copy so far."""

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


class PlaceRow(NamedTuple):
    """A heading: where the copies below it lie."""

    said: str


class CopyRow(NamedTuple):
    """A copy; `known` None: it was not looked into yet."""

    copy: Copy
    day: str
    time: str
    known: Known | None

    @property
    def is_broken(self) -> bool:
        """Whether it cannot be restored."""
        return self.known is not None and bool(self.known.inside.trouble)

    @property
    def is_locked(self) -> bool:
        """Whether its password has to be said first."""
        return self.known is not None and self.known.inside.is_locked


Row = PlaceRow | CopyRow


def build_rows(
    copies: Sequence[Copy],
    known: dict[Path, Known],
    here: tuple[Path, str],
    zone: str,
    today: date,
) -> list[Row]:
    """Rows by place, those of this computer first, then those of the second place; in a place the
    newest first. `here` is the folder on this computer and the second place, "" for none."""
    places: dict[Path, list[Copy]] = {}
    for copy in copies:
        places.setdefault(copy.path.parent, []).append(copy)
    usual, second = here
    rows: list[Row] = []
    for place, own in sorted(places.items(), key=lambda pair: _rank(pair[0], usual, second)):
        said = {
            _HERE: translate("Backups", "This computer · %1", _short(place)),
            _SECOND: translate("Backups", "Second place · %1", _short(place)),
        }.get(
            _rank(place, usual, second),
            translate("Backups", "Found elsewhere · %1", _short(place)),
        )
        rows.append(PlaceRow(said))
        rows += [_row(copy, known.get(copy.path), zone, today) for copy in own]
    return rows


_HERE, _SECOND, _ELSEWHERE = range(3)


def _rank(place: Path, usual: Path, second: str) -> int:
    if place == usual:
        return _HERE
    return _SECOND if second and Path(second) in (place, place.parent) else _ELSEWHERE


def _row(copy: Copy, known: Known | None, zone: str, today: date) -> CopyRow:
    return CopyRow(copy, *moment_words(copy.at, zone, today), known)


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


def _short(place: Path) -> str:
    """The end of a path, which tells most."""
    return "/".join(place.parts[-2:]).lstrip("/")


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


def said(row: Row) -> str:
    """A row as one line."""
    if isinstance(row, PlaceRow):
        return row.said
    parts = (
        f"{row.day} {row.time}", reason_words(row.copy.reason), state_words(row),
        size_words(row.copy.size),
    )  # fmt: skip
    return " · ".join(filter(None, parts))
