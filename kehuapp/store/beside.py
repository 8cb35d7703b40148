"""Files beside a book that keep what is being typed; what is in them is not known here."""

import contextlib
import os
import re
import stat
import time
from pathlib import Path

from kehuapp.disk import patiently, remove_file, replace_file
from kehuapp.paths import MAKING, OPEN, SUFFIX
from kehuapp.store.database import Book
from kehuapp.store.sqlite.cipher import drivers

DRAFTS = COMMENT, NOTE, FORMS, CALLS, SLIP, LINES, SHEETS, MEETING = (
    "-draft",
    "-note",
    "-forms",
    "-calls",
    "-slip",
    "-lines",
    "-sheets",
    "-meeting",
)
_DAMAGED = "-damaged"
_FORGOTTEN_SECONDS = 3600
MOST_BYTES = 16 * 1024 * 1024
_SHA256 = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")


class Damaged(OSError):
    """It is there, and damaged or no file of ours: what it says is known to nobody."""


def path_beside(book: Book, ending: str) -> Path:
    """NAME.kehu-draft beside the file itself, NAME.kehu, and so on."""
    return book.file.with_name(book.file.name + ending)


def write_beside(path: Path, content: bytes) -> None:
    """Leave the old file or the new one after a power cut, nothing between; no content: no file.

    Raises OSError when the folder cannot be written.
    """
    if not content:
        remove_file(path)
        return
    new = path.with_name(path.name + "-new")
    with contextlib.suppress(OSError):
        new.unlink()  # what a crash left, or a link that somebody laid there
    book = _book_of(path)
    if drivers.salt_of(book):
        from kehuapp.store.sqlite.cipher import sealed  # most books have none

        sealed.write_sealed(new, content, book)
        replace_file(new, path)
        return
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # Nobody else on the computer may read it: it says the same as the book.
    with os.fdopen(os.open(new, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    replace_file(new, path)


def read_beside(path: Path) -> bytes:
    """What such a file says, nothing when there is none.

    OSError when it is there and cannot be read now, so that nobody may write in its place; Damaged
    when it is a link, or far too large. Of a book with a password it is sealed like the book.
    """
    try:
        about = patiently(path.lstat)
        if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
            raise Damaged("not a file of ours")
        if drivers.is_encrypted(path):
            from kehuapp.store.sqlite.cipher import sealed

            return sealed.read_sealed(path)
        return patiently(path.read_bytes)
    except FileNotFoundError:
        return b""
    except ValueError:
        raise Damaged("sealed, and damaged") from None


def _book_of(path: Path) -> Path:
    """The book that a file lies beside."""
    ending = next(one for one in DRAFTS if path.name.endswith(one))
    return path.with_name(path.name.removesuffix(ending))


def set_aside(path: Path) -> Path:
    """Give a damaged file another name, where nothing is written over it; its new place."""
    number = 1
    while os.path.lexists(place := path.with_name(f"{path.name}{_DAMAGED}-{number}")):
        number += 1
    patiently(lambda: os.rename(path, place))
    return place


def clear_leftovers(path: Path) -> list[str]:
    """Delete what a program that was killed left half written beside a book, an hour ago or
    longer, so that nobody else is writing it now; their names.

    The book, its log and what is typed are never among them.
    """
    names = [f"{path.name}{end}-new" for end in ("", *DRAFTS)]
    names.append(f"{path.name.removesuffix(SUFFIX)}{OPEN}-new")
    names += [f"{path.name}-new{end}" for end in ("-journal", "-wal", "-shm")]
    gone: list[str] = []
    for left in (*map(path.with_name, names), *path.parent.glob(f".{'[0-9a-f]' * 16}{MAKING}*")):
        with contextlib.suppress(OSError):
            if time.time() - left.lstat().st_mtime > _FORGOTTEN_SECONDS:
                remove_file(left)
                gone.append(left.name)
    return gone


def names_beside(book: Book) -> set[str] | None:
    """The SHA-256 of every picture and file that something being typed may show; None when that
    cannot be read now, so that it may be any of them."""
    names: set[str] = set()
    try:
        for ending in DRAFTS:
            path = path_beside(book, ending)
            aside = [
                one
                for one in path.parent.iterdir()
                if one.name.startswith(f"{path.name}{_DAMAGED}-")
            ]
            for one in (path, path.with_name(path.name + "-new"), *aside):
                with contextlib.suppress(Damaged):
                    names.update(_SHA256.findall(read_beside(one).decode("utf-8", "replace")))
    except OSError:
        return None
    return names
