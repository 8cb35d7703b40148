"""The file beside a book with comments being typed, for a crash; what is in them is not judged."""

import hashlib
import json
import os
import stat
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from kehuapp.store.database import Book

MOST_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Draft:
    """A comment that is not in the book yet; `comment_id` is the one it changes, or None;
    `contact_id` None: for the inbox.

    `html` comes from a file anyone may have written: clean it before it is shown. `before` is the
    fingerprint of what the changed comment said when it was taken up.
    """

    contact_id: int | None
    contact_uuid: str
    comment_id: int | None
    html: str
    before: str = ""


def fingerprint(html: str) -> str:
    """What tells one text of a comment from another."""
    return hashlib.sha256(html.encode("utf-8", "replace")).hexdigest()


def draft_path(book: Book, *, notes: bool = False) -> Path:
    """NAME.kehu-draft beside NAME.kehu; NAME.kehu-note for what is written for the inbox."""
    return book.path.with_name(book.path.name + ("-note" if notes else "-draft"))


def write_drafts(book: Book, drafts: list[Draft], *, notes: bool = False) -> None:
    """Keep the drafts so that a power cut leaves the old file or the new one, nothing between.

    No drafts: no file. Raises OSError when the folder cannot be written.
    """
    path = draft_path(book, notes=notes)
    if not drafts:
        path.unlink(missing_ok=True)
        return
    content = json.dumps({"drafts": [asdict(draft) for draft in drafts]}, ensure_ascii=False)
    new = path.with_name(path.name + "-new")
    with new.open("wb") as file:
        file.write(content.encode("utf-8", "replace"))
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)


def find_drafts(book: Book, *, notes: bool = False) -> list[Draft]:
    """The drafts that a crash left; a damaged or foreign file counts as none."""
    try:
        path = draft_path(book, notes=notes)
        about = path.stat()
        if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
            return []
        found = json.loads(path.read_bytes())["drafts"]
        names = {field.name for field in fields(Draft)}
        drafts = [
            Draft(**{name: value for name, value in one.items() if name in names})
            for one in found
            if isinstance(one, dict) and one.keys() >= names - {"before"}
        ]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []
    return [draft for draft in drafts if _is_whole(draft)]


def _is_whole(draft: Draft) -> bool:
    return (
        (draft.contact_id is None or type(draft.contact_id) is int)
        and isinstance(draft.contact_uuid, str)
        and (draft.comment_id is None or type(draft.comment_id) is int)
        and isinstance(draft.html, str)
        and isinstance(draft.before, str)
    )
