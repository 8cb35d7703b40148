"""Files beside a book that keep what is being typed; what is in them is not known here."""

import contextlib
import json
import os
import re
import stat
import time
from pathlib import Path

from kehuapp.disk import patiently, remove_file, replace_file, wipe_file
from kehuapp.errors import BookLocked
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
#: Who is being erased, until nothing beside the book says anything of them any more.
ERASING = "-erasing"
_DAMAGED = "-damaged"
_ENDING = re.compile(rf"({'|'.join((*DRAFTS, ERASING))})(-new|{_DAMAGED}-\d+)?$")
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
    if content:
        replace_file(write_new(path, content, _book_of(path)), path)
    else:
        remove_file(path)


def write_new(path: Path, content: bytes, like: Path) -> Path:
    """Write what such a file is to say next to it, sealed with the password of a book, or in the
    clear as that is; where it lies."""
    new = _new(path)
    with contextlib.suppress(OSError):
        new.unlink()  # what a crash left, or a link that somebody laid there
    if drivers.salt_of(like):
        from kehuapp.store.sqlite.cipher import sealed  # most books have none

        sealed.write_sealed(new, content, like)
        return new
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # Nobody else on the computer may read it: it says the same as the book.
    with os.fdopen(os.open(new, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return new


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

            if not (drivers.is_unlocked(path) or _is_like(path, _book_of(path))):
                raise Damaged("sealed with a password that the book has no more")
            return sealed.read_sealed(path)
        return patiently(path.read_bytes)
    except FileNotFoundError:
        return b""
    except ValueError:
        raise Damaged("sealed, and damaged") from None


def _book_of(path: Path) -> Path:
    """The book that a file lies beside."""
    return path.with_name(_ENDING.sub("", path.name))


def _new(path: Path) -> Path:
    return path.with_name(path.name + "-new")


def typed_beside(book_file: Path) -> list[Path]:
    """The files beside a book with what is being typed, and those that were damaged and set aside;
    one that was only begun when the program was killed is not there yet."""
    found = set()
    for name in os.listdir(book_file.parent):
        ending = _ENDING.search(name) if name.startswith(book_file.name) else None
        if ending and name[: ending.start()] == book_file.name:
            found.add(book_file.with_name(name.removesuffix("-new")))
    return sorted(found)


def settle(book_file: Path) -> list[Path]:
    """Have what is typed lie beside a book as the book itself is, sealed with its password or in
    the clear, after one was given or taken away, however that ended; what does not yet, because it
    cannot be read or written now."""
    left: list[Path] = []
    for path in typed_beside(book_file):
        try:
            _settle(path, book_file)
        except (OSError, BookLocked):
            if not drivers.is_encrypted(path):  # nobody can read that, or somebody else some day
                left.append(path)
    return left


def _settle(path: Path, book_file: Path) -> None:
    new = _new(path)
    if new.exists():
        # Nobody was erased before that was noted under its name.
        is_wanted = path.exists() or not path.name.endswith(ERASING)
        if is_wanted and _is_like(new, book_file) and _is_whole(new):
            _take_place(new, path)  # a cut came before it had its name
        else:
            wipe_file(new)  # for a book that then stayed as it was, or half written
    if path.is_file() and not (path.is_symlink() or _is_like(path, book_file)):
        _take_place(write_new(path, read_beside(path), book_file), path)


def _is_like(path: Path, book_file: Path) -> bool:
    salt = drivers.salt_of(book_file)
    return drivers.salt_of(path) == salt if salt else not drivers.is_encrypted(path)


def _take_place(new: Path, path: Path) -> None:
    """Overwrite what was there, which may say in the clear what is sealed now."""
    from kehuapp.store.sqlite.copies import make_sure  # hardly any start needs it

    old = path.with_name(f".{os.urandom(8).hex()}{MAKING}")
    with contextlib.suppress(OSError):  # where files have one name only, or there was none
        os.link(path, old)
    try:
        replace_file(new, path)
        make_sure(path.parent)
    finally:
        with contextlib.suppress(OSError):
            wipe_file(old)


def _is_whole(new: Path) -> bool:
    """Whether a new file is all there: a program that was killed may only have begun it."""
    try:
        content = read_beside(new)
        return bool(content) and (drivers.is_encrypted(new) or bool(json.loads(content)))
    except (OSError, ValueError, RecursionError, BookLocked):
        return False


def set_aside(path: Path) -> Path:
    """Give a damaged file another name, where nothing is written over it; its new place."""
    number = 1
    while os.path.lexists(place := path.with_name(f"{path.name}{_DAMAGED}-{number}")):
        number += 1
    patiently(lambda: os.rename(path, place))
    return place


def clear_leftovers(path: Path) -> list[str]:
    """Overwrite and delete what a program that was killed left half written beside a book, an hour
    ago or longer, so that nobody else is writing it now; their names.

    The book, its log and what is typed are never among them.
    """
    names = [f"{path.name}{end}-new" for end in ("", *DRAFTS, ERASING)]
    names.append(f"{path.name.removesuffix(SUFFIX)}{OPEN}-new")
    names += [f"{path.name}-new{end}" for end in ("-journal", "-wal", "-shm")]
    gone: list[str] = []
    for left in (*map(path.with_name, names), *path.parent.glob(f".{'[0-9a-f]' * 16}{MAKING}*")):
        with contextlib.suppress(OSError):
            if time.time() - left.lstat().st_mtime > _FORGOTTEN_SECONDS:
                wipe_file(left)  # it may be what a book was before it had a password
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
