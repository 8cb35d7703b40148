"""What is half typed in rows of the page of today, kept beside the book until it is saved."""

import contextlib
import json
from collections.abc import Mapping
from typing import NamedTuple

from kehuapp.book.today.today import Key
from kehuapp.store.beside import LINES, Damaged, path_beside, set_aside, write_beside
from kehuapp.store.damaged_drafts import read_lines
from kehuapp.store.database import Book

_LONGEST, _MOST = 1000, 100


class Typed(NamedTuple):
    """`what` is finish or postpone; `choice` the kind of a contact or an ISO day."""

    what: str
    choice: str
    text: str


def keep_lines(book: Book, lines: Mapping[Key, Typed]) -> None:
    """Keep these, or nothing. A folder that cannot be written keeps none."""
    said = [[*key, *typed] for key, typed in list(lines.items())[-_MOST:]]
    content = json.dumps({"lines": said}, ensure_ascii=False).encode("utf-8", "replace")
    with contextlib.suppress(OSError):
        write_beside(path_beside(book, LINES), content if said else b"")


def find_lines(book: Book) -> dict[Key, Typed]:
    """What was half typed when the program ended; nothing where that cannot be read."""
    try:
        found = read_lines(book)
    except Damaged:
        with contextlib.suppress(OSError):
            set_aside(path_beside(book, LINES))
        return {}
    except OSError:
        return {}
    return {
        (kind, one): Typed(what, choice, text[:_LONGEST]) for kind, one, what, choice, text in found
    }
