"""Finding a book and its copies again in folders where they may lie; none is opened for writing."""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kehuapp.store.backups.copies import books_in, made_at, number_in
from kehuapp.store.sqlite import marks
from kehuapp.store.sqlite.drives import is_far


class Found(NamedTuple):
    """A book: the instant (UTC) at which it was made, as it says itself where it is a copy, else
    last written; how many customers are in it (None: that cannot be read), and whether its number
    says that it is the one looked for or a copy of it."""

    path: Path
    at: str
    customers: int | None
    is_same: bool


def find_copies(missing: Path, number: str, folders: Iterable[Path]) -> list[Found]:
    """Books in these folders that are the missing one or copies of it, the newest first: by the
    number, and those of older versions by the name. What lies on another computer is not asked."""
    found: dict[tuple[int, int], Found] = {}
    for folder in dict.fromkeys(folders):
        for path in () if is_far(folder) else books_in(folder):
            with contextlib.suppress(OSError):
                about = path.stat()
                theirs = number_in(path)
                is_same = bool(number) and theirs == number
                is_named = not theirs and path.name.startswith(missing.stem)
                if path != missing and (is_same or is_named):
                    at, _why = made_at(path, about.st_mtime)
                    one = Found(path, at, marks.customers(path), is_same)
                    found.setdefault((about.st_dev, about.st_ino), one)
    return sorted(found.values(), key=lambda one: one.at, reverse=True)
