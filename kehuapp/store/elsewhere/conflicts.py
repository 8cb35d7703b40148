"""Copies that a synchronising program made beside a book when two computers wrote at once."""

import contextlib
import re
from pathlib import Path

from kehuapp.paths import SUFFIX
from kehuapp.store.backups.copies import Copy, find_copies, is_kept

#: What such a program puts into the name: Dropbox, Nextcloud, 坚果云 and others a word, Syncthing
#: its own.
_WORDS = re.compile(r"conflict|衝突|冲突", re.I)
#: OneDrive the name of a computer, Google Drive a number.
_ENDINGS = {
    "OneDrive": re.compile(r"-(?!\d{4}-\d\d-\d\d)[^\W_][\w-]*(\(\d+\))?"),
    "Google Drive": re.compile(r" ?\(\d+\)"),
}
#: What computers are called that nobody named.
_COMPUTER = re.compile(r"-(DESKTOP|LAPTOP|WIN)-\w+(-\d+)?")


def find_conflicts(book_file: Path, number: str, program: str) -> list[Copy]:
    """The copies of this book that a synchronising program made beside it, the newest first;
    `program` is the one of that folder ("" when not known)."""
    found = []
    for copy in find_copies(book_file, number, [book_file.parent]):
        with contextlib.suppress(OSError):
            if not is_kept(copy.path) and is_conflict(copy.path.name, book_file.name, program):
                found.append(copy)
    return found


def is_conflict(name: str, book_name: str, program: str) -> bool:
    """Whether a file is called as such a copy of a book."""
    stem = book_name.removesuffix(SUFFIX)
    if not name.startswith(stem) or not name.endswith(SUFFIX):
        return False
    added = name[len(stem) : -len(SUFFIX)]
    if _WORDS.search(added) or _COMPUTER.fullmatch(added):
        return True
    ending = _ENDINGS.get(program)
    return ending is not None and ending.fullmatch(added) is not None
