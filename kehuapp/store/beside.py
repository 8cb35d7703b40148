"""Files beside a book that keep what is being typed; what is in them is not known here."""

import contextlib
import os
import re
import stat
import time
from pathlib import Path

from kehuapp.paths import MAKING
from kehuapp.store.database import Book

DRAFTS = COMMENT, NOTE, FORMS = "-draft", "-note", "-forms"
_FORGOTTEN_SECONDS = 3600
MOST_BYTES = 16 * 1024 * 1024
_SHA256 = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")


def path_beside(book: Book, ending: str) -> Path:
    """NAME.kehu-draft beside the file itself, NAME.kehu, and so on."""
    return book.file.with_name(book.file.name + ending)


def write_beside(path: Path, content: bytes) -> None:
    """Leave the old file or the new one after a power cut, nothing between; no content: no file.

    Raises OSError when the folder cannot be written.
    """
    if not content:
        path.unlink(missing_ok=True)
        return
    new = path.with_name(path.name + "-new")
    with contextlib.suppress(OSError):
        new.unlink()  # what a crash left, or a link that somebody laid there
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # Nobody else on the computer may read it: it says the same as the book.
    with os.fdopen(os.open(new, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)


def read_beside(path: Path) -> bytes:
    """What such a file says; OSError when it is not there, is a link, or far too large."""
    about = path.lstat()
    if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
        raise OSError("not a file of ours")
    return path.read_bytes()


def clear_leftovers(path: Path) -> list[str]:
    """Delete what a program that was killed left half written beside a book, an hour ago or
    longer, so that nobody else is writing it now; their names.

    The book, its log and what is typed are never among them.
    """
    names = [f"{path.name}{end}-new" for end in ("", COMMENT, NOTE, FORMS)]
    names += [f"{path.name}-new{end}" for end in ("-journal", "-wal", "-shm")]
    gone: list[str] = []
    for left in (*map(path.with_name, names), *path.parent.glob(f".{'[0-9a-f]' * 16}{MAKING}*")):
        with contextlib.suppress(OSError):
            if time.time() - left.lstat().st_mtime > _FORGOTTEN_SECONDS:
                left.unlink()
                gone.append(left.name)
    return gone


def names_beside(book: Book) -> set[str]:
    """The SHA-256 of every picture and file that something being typed may show."""
    names: set[str] = set()
    for ending in DRAFTS:
        path = path_beside(book, ending)
        for one in (path, path.with_name(path.name + "-new")):
            with contextlib.suppress(OSError):
                names.update(_SHA256.findall(read_beside(one).decode("utf-8", "replace")))
    return names
