"""What was being typed and nobody can read any more gets another name; nothing is thrown away."""

import contextlib
import json
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from kehuapp.store.beside import (
    LINES,
    MEETING,
    SHEETS,
    SLIP,
    Damaged,
    path_beside,
    read_beside,
    set_aside,
)
from kehuapp.store.card_drafts import card_drafts_path, find_card_drafts
from kehuapp.store.database import Book
from kehuapp.store.drafts import draft_path, find_drafts


def read_slip(book: Book) -> dict[str, Any]:
    """What is kept of the slips of a day, {} for nothing: "day" and "text" at the least. Damaged
    where the file is there and says no such thing."""
    content = read_beside(path_beside(book, SLIP))
    if not content:
        return {}
    try:
        found = json.loads(content)
        date.fromisoformat(found["day"])
        is_whole = isinstance(found["text"], dict)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged("no slip") from error
    if not is_whole:
        raise Damaged("no slip")
    return dict(found)


def read_lines(book: Book) -> list[tuple[str, int, str, str, str]]:
    """The lines half typed on the page of today: kind and id of the row, what is done there, how
    or until when, the text. Damaged where the file is there and says no such thing."""
    content = read_beside(path_beside(book, LINES))
    if not content:
        return []
    try:
        found = [tuple(line) for line in json.loads(content)["lines"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged("no lines") from error
    types = (str, int, str, str, str)
    if any(tuple(map(type, line)) != types for line in found):
        raise Damaged("no lines")
    return found


def read_sheets(book: Book) -> list[dict[str, Any]]:
    """The visit sheets half typed: "visit" (None for no appointment), "contact", "typed" and
    "opened" at the least. Damaged where the file is there and says no such thing."""
    content = read_beside(path_beside(book, SHEETS))
    if not content:
        return []
    try:
        found = json.loads(content)["sheets"]
        is_whole = all(
            type(one["contact"]) is int
            and (one["visit"] is None or type(one["visit"]) is int)
            and isinstance(one["typed"], dict)
            and isinstance(one["opened"], dict)
            for one in found
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged("no sheets") from error
    if not is_whole:
        raise Damaged("no sheets")
    return list(found)


def read_meeting(book: Book) -> dict[str, Any]:
    """The meeting about the tiers that goes on, {} for none: "decisions" at the least, each a list
    that begins with those of whom it was decided. Damaged where the file is there and says no such
    thing."""
    content = read_beside(path_beside(book, MEETING))
    if not content:
        return {}
    try:
        found = json.loads(content)["meeting"]
        is_whole = all(type(contact) is int for one in found["decisions"] for contact in one[0])
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise Damaged("no meeting") from error
    if not is_whole:
        raise Damaged("no meeting")
    return dict(found)


def count_sheets(book: Book) -> int:
    """How many visit sheets are half typed that can be read now."""
    try:
        return len(read_sheets(book))
    except OSError:
        return 0


def find_damaged(book: Book) -> list[Path]:
    """The files beside a book that cannot be read as what they should be; one that cannot be read
    just now may be whole."""
    damaged = []
    for find, path in _kinds(book):
        with contextlib.suppress(OSError):
            try:
                find(book)
            except Damaged:
                damaged.append(path)
    return damaged


def set_damaged_aside(book: Book) -> list[Path]:
    """Set the damaged files beside a book aside, before anybody types; where they are now."""
    moved = []
    for path in find_damaged(book):
        # One that cannot be moved stays: nobody writes over it.
        with contextlib.suppress(OSError):
            moved.append(set_aside(path))
    return moved


def _kinds(book: Book) -> list[tuple[Callable[[Book], object], Path]]:
    return [
        (find_drafts, draft_path(book)),
        (partial(find_drafts, notes=True), draft_path(book, notes=True)),
        (find_card_drafts, card_drafts_path(book)),
        (partial(find_card_drafts, calls=True), card_drafts_path(book, calls=True)),
        (read_slip, path_beside(book, SLIP)),
        (read_lines, path_beside(book, LINES)),
        (read_sheets, path_beside(book, SHEETS)),
        (read_meeting, path_beside(book, MEETING)),
    ]
