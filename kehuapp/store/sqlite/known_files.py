"""Which files are exactly as this program left them, and need not be looked through; no books.

A small file in the state folder says so by size, time and number of each. Without it, or when it
is damaged, nothing is known.
"""

import contextlib
import json
import os
from pathlib import Path

from kehuapp import paths
from kehuapp.disk import replace_file

_MOST_BOOKS = 50
_MOST_BYTES = 100_000


def is_as_left(path: Path) -> bool:
    """Whether nobody wrote into a book since it was last closed here."""
    try:
        return not _log(path).exists() and _read().get(str(path)) == _about(path)
    except OSError:
        return False


def remember(path: Path) -> None:
    """Keep how a sound book looks that nobody has open any more; where that cannot be kept, it is
    looked through the next time."""
    with contextlib.suppress(OSError):
        if _log(path).exists():
            return
        known = _read()
        about = _about(path)
        if known.pop(str(path), None) == about:
            return
        known[str(path)] = about
        latest = dict(list(known.items())[-_MOST_BOOKS:])
        folder = paths.state_folder()
        paths.make_private(folder)
        new = folder / f"books-{os.getpid()}.json-new"
        with contextlib.suppress(FileNotFoundError):
            new.unlink()
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(latest, file)
        replace_file(new, _file())


def _log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _file() -> Path:
    return paths.state_folder() / "books.json"


def _about(path: Path) -> list[int]:
    about = path.stat()
    return [about.st_size, about.st_mtime_ns, about.st_ino]


def _read() -> dict[str, object]:
    try:
        if _file().stat().st_size > _MOST_BYTES:
            return {}
        known = json.loads(_file().read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}
