"""The meeting about the tiers that goes on, kept beside the book; how it ends is in finishing.

It outlives the program. What such a file says is not trusted.
"""

import contextlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from kehuapp.store.beside import MEETING, Damaged, path_beside, set_aside, write_beside
from kehuapp.store.damaged_drafts import read_meeting
from kehuapp.store.database import Book
from kehuapp.text.words import TIERS

LONGEST_REASON, LONGEST_TEXT = 500, 10_000
MOST_MINUTES = 6000


class Decision(NamedTuple):
    """From which tier to which, against what was suggested; `reason` is as somebody wrote it, "":
    that of the figures."""

    before: str | None
    tier: str | None
    suggested: str | None
    reason: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether the tier stays."""
        return self.tier == self.before


class Meeting(NamedTuple):
    """What is typed and decided so far, by customer; `next_on` an ISO day or ""."""

    attendees: str = ""
    minutes: int | None = None
    note: str = ""
    next_on: str = ""
    decisions: Mapping[int, Decision] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is lost without it."""
        return self == Meeting()


def keep_meeting(book: Book, meeting: Meeting) -> None:
    """Keep it beside the book, sealed where the book has a password; an empty one: no file. A
    folder that cannot be written keeps none."""
    alike: dict[Decision, list[int]] = {}
    for contact, decision in meeting.decisions.items():
        alike.setdefault(decision, []).append(contact)
    said = {
        "book": book.number,
        **meeting._replace(decisions={})._asdict(),
        "decisions": [[ids, *decision] for decision, ids in alike.items()],
    }
    content = json.dumps({"meeting": said}, ensure_ascii=False).encode("utf-8", "replace")
    with contextlib.suppress(OSError):
        write_beside(path_beside(book, MEETING), b"" if meeting.is_empty else content)


def find_meeting(book: Book) -> Meeting:
    """The one that goes on; an empty one for none, and for what cannot be read."""
    try:
        found = read_meeting(book)
    except Damaged:
        with contextlib.suppress(OSError):
            set_aside(path_beside(book, MEETING))
        return Meeting()
    except OSError:
        return Meeting()
    if not found or found.get("book") != book.number:
        return Meeting()
    minutes = found.get("minutes")
    is_number = type(minutes) is int and 0 <= minutes <= MOST_MINUTES
    return Meeting(
        _text(found.get("attendees")),
        minutes if is_number else None,
        _text(found.get("note")),
        _day(found.get("next_on")),
        {
            contact: decision
            for one in found["decisions"]
            if (decision := _decision(one))
            for contact in one[0]
        },
    )


def _decision(one: Any) -> Decision | None:
    if not isinstance(one, list) or len(one) != 5 or not isinstance(one[4], str):
        return None
    if any(tier not in (None, *TIERS) for tier in one[1:4]):
        return None
    return Decision(one[1], one[2], one[3], one[4][:LONGEST_REASON])


def _text(value: Any) -> str:
    return value[:LONGEST_TEXT] if isinstance(value, str) else ""


def _day(value: Any) -> str:
    with contextlib.suppress(TypeError, ValueError):
        return date.fromisoformat(value).isoformat()
    return ""
