"""Finding a book and its copies again in folders where they may lie; none is opened for writing."""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kehuapp.paths import SUFFIX
from kehuapp.store.sqlite import marks
from kehuapp.store.sqlite.drives import is_far
from kehuapp.store.sqlite.held import is_open_here

_MOST_IN_A_FOLDER = 500


class Found(NamedTuple):
    """A book: when it was last written (seconds), how many customers are in it (None: that cannot
    be read), and whether its number says that it is the one looked for or a copy of it."""

    path: Path
    at: float
    customers: int | None
    is_same: bool


def number_of(path: Path) -> str:
    """The number that a book shares with its copies; "" when it has none."""
    mark = marks.in_file(path)
    return "" if mark is None or mark.book == marks.NONE else mark.book.hex()


def find_copies(missing: Path, number: str, folders: Iterable[Path]) -> list[Found]:
    """Books in these folders that are the missing one or copies of it, the newest first: by the
    number, and those of older versions by the name. What lies on another computer is not asked."""
    found: dict[tuple[int, int], Found] = {}
    for folder in dict.fromkeys(folders):
        for path in _books_in(folder):
            with contextlib.suppress(OSError):
                about = path.stat()
                theirs = number_of(path)
                is_same = bool(number) and theirs == number
                is_named = not theirs and path.name.startswith(missing.stem)
                if path != missing and (is_same or is_named):
                    one = Found(path, about.st_mtime, marks.customers(path), is_same)
                    found.setdefault((about.st_dev, about.st_ino), one)
    return sorted(found.values(), key=lambda one: one.at, reverse=True)


def _books_in(folder: Path) -> list[Path]:
    if is_far(folder):
        return []
    books: list[Path] = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if len(books) == _MOST_IN_A_FOLDER:
                break
            is_book = entry.name.lower().endswith(SUFFIX) and entry.is_file()
            if is_book and not is_open_here(Path(entry.path)):
                books.append(Path(entry.path))
    return books
