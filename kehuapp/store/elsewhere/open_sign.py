"""The small file beside a book, NAME.kehu-open, that tells other computers who has it open.

It only tells: nothing is locked by it, and where it cannot be written a book is open without one.
"""

import contextlib
import json
import os
from pathlib import Path
from typing import NamedTuple

from kehuapp import paths
from kehuapp.disk import remove_file, replace_file
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.stamps import new_uuid, utc_now

#: Seconds after which a sign that nobody renewed says nothing any more, and between two renewals.
STALE, RENEWED_EACH = 600, 120
_MOST_BYTES = 4096
_MOST_LETTERS = 60


class Sign(NamedTuple):
    """The computer, the colleague there ("" where that is not known, or the book has a password),
    the UTC instant since when, and which window it was."""

    computer: str
    who: str
    since: str
    token: str


def sign_of(book_file: Path) -> Path:
    """Where the sign of a book lies."""
    return book_file.with_name(book_file.name.removesuffix(paths.SUFFIX) + paths.OPEN)


def this_computer() -> str:
    """What this computer is called in the network."""
    import platform  # a start gets along without it

    return platform.node()[:_MOST_LETTERS]


def make_sign(book_file: Path, who: str) -> Sign:
    """The sign of a window that has just opened a book here; everybody can read it, so it names
    nobody of a book with a password."""
    named = "" if drivers.salt_of(book_file) else who[:_MOST_LETTERS]
    return Sign(this_computer(), named, utc_now(), new_uuid())


def find_other(book_file: Path) -> Sign | None:
    """Who has a book open on another computer, as far as the sign tells.

    One of this computer is none: here its windows know of each other, or it is left from one that
    died. Nor is one that was not renewed: that computer was switched off.
    """
    sign, path = _read(book_file), sign_of(book_file)
    if sign is None or sign.computer == this_computer():
        return None
    with contextlib.suppress(OSError):
        if _now_there(path) - path.stat().st_mtime <= STALE:
            return sign
    return None


def put_up(book_file: Path, sign: Sign) -> Sign | None:
    """Write the sign, or renew it; that of another computer stays, and is given back."""
    other, path = find_other(book_file), sign_of(book_file)
    if other is None:
        said = json.dumps(sign._asdict(), ensure_ascii=False).encode("utf-8", "replace")
        with contextlib.suppress(OSError):
            replace_file(_write_new(path, said), path)
    return other


def take_down(book_file: Path, sign: Sign) -> None:
    """Take the sign away, unless it is another window's by now."""
    if _read(book_file) == sign:
        with contextlib.suppress(OSError):
            remove_file(sign_of(book_file))


def _read(book_file: Path) -> Sign | None:
    try:
        with sign_of(book_file).open("rb") as file:
            said = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    words = [said.get(name) for name in Sign._fields]
    if not all(isinstance(word, str) for word in words):
        return None
    # Somebody else may have written it: it is shown on one line.
    return Sign(*(" ".join(str(word).split())[:_MOST_LETTERS] for word in words))


def _now_there(path: Path) -> float:
    """What time it is by the clock that stamps files there: it may go wrong beside ours."""
    new = _write_new(path, b"")
    try:
        return new.stat().st_mtime
    finally:
        remove_file(new)


def _write_new(path: Path, content: bytes) -> Path:
    new = path.with_name(f"{path.name}-new")
    with contextlib.suppress(FileNotFoundError):
        new.unlink()  # what a crash left, or a link that somebody laid there
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    return new
