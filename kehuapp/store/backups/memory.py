"""What this computer remembers of a book's backups: the last one, what failed, the second place.

In a small file in the state folder, by the place of the book: nothing of it is in the book. Without
the file, or when it is damaged, nothing is known.
"""

import contextlib
import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from kehuapp import paths
from kehuapp.disk import replace_file

#: After so many days without the second place one is told.
SECOND_DAYS = 7
_MOST_BOOKS = 50
_MOST_BYTES = 200_000


class Memory(NamedTuple):
    """Instants are UTC, "" for never. `trouble` says why the last one failed that made itself, ""
    when it did not. `second` is the folder of the second place, `second_at` when all was brought
    there last, `second_since` from when on that was wanted, `second_away` that it is not there, as
    it often is, `second_trouble` why it is there and has not got all. `number` is the book's, for
    when it cannot be read any more."""

    at: str = ""
    trouble: str = ""
    second: str = ""
    second_at: str = ""
    second_since: str = ""
    second_away: str = ""
    second_trouble: str = ""
    number: str = ""


def recall(book_file: Path) -> Memory:
    """What is remembered of a book."""
    known = _read().get(str(book_file))
    if not isinstance(known, dict):
        return Memory()
    return Memory(
        **{name: said for name, said in known.items() if name in Memory._fields and _is_text(said)}
    )


def remember(book_file: Path, **changed: str) -> Memory:
    """Keep something else of a book; where that cannot be kept, it is only returned."""
    known = _read()
    known.pop(str(book_file), None)
    now = recall(book_file)._replace(**changed)
    known[str(book_file)] = {name: said for name, said in now._asdict().items() if said}
    with contextlib.suppress(OSError):
        folder = paths.state_folder()
        paths.make_private(folder)
        new = folder / f"backups-{os.getpid()}.json-new"
        with contextlib.suppress(FileNotFoundError):
            new.unlink()
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(dict(list(known.items())[-_MOST_BOOKS:]), file)
        replace_file(new, _file())
    return now


def is_second_late(known: Memory, now: str) -> bool:
    """Whether the second place was not there for a week."""
    since = max(known.second_at, known.second_since)
    if not known.second or not since:
        return False
    away = datetime.fromisoformat(now) - datetime.fromisoformat(since)
    return away.days >= SECOND_DAYS


def _is_text(said: object) -> bool:
    return isinstance(said, str)


def _file() -> Path:
    return paths.state_folder() / "backups.json"


def _read() -> dict[str, Any]:
    try:
        if _file().stat().st_size > _MOST_BYTES:
            return {}
        known = json.loads(_file().read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}
