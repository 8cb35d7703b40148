"""Copies of a book: what they are called, where they lie, finding them and looking into one.

None is opened for writing, and nothing is made beside one. Making them is in `making`, putting one
back in `restoring`, which of them go in `rotation`.
"""

import contextlib
import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from kehuapp import paths
from kehuapp.paths import SUFFIX
from kehuapp.store.sqlite import marks
from kehuapp.store.sqlite.held import is_open_here
from kehuapp.store.sqlite.looking import Inside, look_into

__all__ = ["Copy", "Inside", "find_copies", "folder_of", "look_into", "name_of", "places_of"]

#: Why a copy was made: each day, before an import, a migration or a restore, or by hand.
REASONS = DAILY, IMPORT, MIGRATION, RESTORE, HAND = (
    "daily",
    "import",
    "migration",
    "restore",
    "hand",
)
_NAMED = re.compile(
    rf"-(\d{{4}}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-({'|'.join(REASONS)})(?:-\d+)?$", re.ASCII
)
#: As the copy before a migration was called that lay beside the book.
_BEFORE = re.compile(r"-before-v\d+$", re.ASCII)
_MOST_IN_A_FOLDER = 500
_NUMBER_LETTERS = 12


class Copy(NamedTuple):
    """A copy: the UTC instant at which it was made, why ("" when nobody knows), its bytes, and the
    place in which it was found."""

    path: Path
    at: str
    reason: str
    size: int
    place: Path


def folder_name(book_file: Path, number: str) -> str:
    """What the folder of a book's copies is called: two books never share one."""
    return f"{book_file.stem}-{number[:_NUMBER_LETTERS]}" if number else book_file.stem


def folder_of(book_file: Path, number: str) -> Path:
    """Where this computer keeps the copies of a book."""
    return paths.backups_folder() / folder_name(book_file, number)


def places_of(book_file: Path, number: str, *others: Path) -> list[Path]:
    """Where copies of a book may lie: its folder, those that it had under other names, where the
    book is, and the folders of its copies in `others` (a stick), or these themselves."""
    found = [folder_of(book_file, number)]
    with contextlib.suppress(OSError):
        for folder in sorted(paths.backups_folder().iterdir()):
            known = number[:_NUMBER_LETTERS]
            is_its = folder.name.endswith(f"-{known}") if known else _is_named(folder, book_file)
            if is_its and folder.is_dir():
                found.append(folder)
    found.append(book_file.parent)
    for other in others:
        found += [other / folder_name(book_file, number), other]
    return list(dict.fromkeys(found))


def _is_named(path: Path, book_file: Path) -> bool:
    return path.name.startswith(book_file.stem)


def name_of(book_file: Path, at: str, reason: str) -> str:
    """What a copy is called that was made then (UTC, ISO), for this reason."""
    return f"{book_file.stem}-{at.replace(':', '-')}-{reason}{SUFFIX}"


def note_of(at: str, reason: str) -> str:
    """What a copy says of itself in its own file."""
    return f"{at} {reason}"


def free_name(folder: Path, book_file: Path, at: str, reason: str) -> Path:
    """Where a copy goes that is made now: over no other."""
    first = folder / name_of(book_file, at, reason)
    found, number = first, 2
    while os.path.lexists(found):
        found, number = first.with_name(f"{first.stem}-{number}{SUFFIX}"), number + 1
    return found


def find_copies(book_file: Path, number: str, places: Sequence[Path]) -> list[Copy]:
    """The copies of a book in these folders, the newest first: by the number, and those of older
    versions, or of a book whose number cannot be read any more (""), by the name.

    It may wait for a stick or a network. Books that are open here are none of them.
    """
    found: dict[tuple[int, int], Copy] = {}
    for place in dict.fromkeys(places):
        for path in books_in(place):
            with contextlib.suppress(OSError):
                about = path.stat()
                is_itself = book_file.exists() and path.samefile(book_file)
                if not is_itself and _is_of(path, book_file, number):
                    found.setdefault((about.st_dev, about.st_ino), copy_at(path, place))
    return sorted(found.values(), key=lambda copy: (copy.at, copy.path.stem), reverse=True)


def copy_at(path: Path, place: Path | None = None) -> Copy:
    """A file as a copy, whosever it is; OSError when it is not there."""
    about = path.stat()
    return Copy(path, *made_at(path, about.st_mtime), about.st_size, place or path.parent)


def number_in(path: Path) -> str:
    """The number that a book shares with its copies; "" when it has none, or cannot be read."""
    mark = marks.in_file(path)
    return "" if mark is None or mark.book == marks.NONE else mark.book.hex()


def _is_of(path: Path, book_file: Path, number: str) -> bool:
    theirs = number_in(path)
    if number and theirs:
        return theirs == number
    # Of a damaged copy, or one of an older version, only the name says whose it is.
    return _is_named(path, book_file) and (not number or bool(_told_by_name(path)))


def made_at(path: Path, written: float) -> tuple[str, str]:
    """When a copy was made and why: as it says itself, as its name says, or when the file was
    last written (seconds)."""
    return (
        marks.copied(path)
        or _told_by_name(path)
        or (datetime.fromtimestamp(written, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), _older(path))
    )


def _told_by_name(path: Path) -> tuple[str, str] | None:
    if match := _NAMED.search(path.stem):
        day, hour, minute, second, reason = match.groups()
        return f"{day}T{hour}:{minute}:{second}Z", reason
    return None


def is_kept(path: Path) -> bool:
    """Whether a file is a copy that this program made by itself: nobody is to work in one."""
    told = _told_by_name(path)
    return told is not None and told[1] != HAND


def stem_of(path: Path) -> str:
    """What the book is called of which a file is a copy, as far as its name says it."""
    return _NAMED.sub("", path.stem) or path.stem


def _older(path: Path) -> str:
    return MIGRATION if _BEFORE.search(path.stem) else ""


def books_in(folder: Path) -> list[Path]:
    """Books and copies in a folder, none of those that are open here."""
    books: list[Path] = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if len(books) == _MOST_IN_A_FOLDER:
                break
            is_book = entry.name.lower().endswith(SUFFIX) and entry.is_file()
            if is_book and not is_open_here(Path(entry.path)):
                books.append(Path(entry.path))
    return books
