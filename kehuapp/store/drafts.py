"""The file beside a book with comments being typed, for a crash; what is in them is not judged."""

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

from kehuapp.store.beside import COMMENT, NOTE, Damaged, path_beside, read_beside, write_beside
from kehuapp.store.database import Book


class Draft(NamedTuple):
    """A comment that is not in the book yet; `comment_id` is the one it changes, or None;
    `contact_id` None: for the inbox.

    `html` comes from a file anyone may have written: clean it before it is shown. `before` is the
    fingerprint of what the changed comment said when it was taken up. `author_id` is who typed it
    and `at` when (UTC ISO text), None and "" when that is not known.
    """

    contact_id: int | None
    contact_uuid: str
    comment_id: int | None
    html: str
    before: str = ""
    author_id: int | None = None
    at: str = ""


def fingerprint(html: str) -> str:
    """What tells one text of a comment from another."""
    return hashlib.sha256(html.encode("utf-8", "replace")).hexdigest()


def draft_path(book: Book, *, notes: bool = False) -> Path:
    """NAME.kehu-draft beside NAME.kehu; NAME.kehu-note for what is written for the inbox."""
    return path_beside(book, NOTE if notes else COMMENT)


def write_drafts(book: Book, drafts: list[Draft], *, notes: bool = False) -> None:
    """Keep the drafts; OSError when the folder cannot be written."""
    content = json.dumps({"drafts": [draft._asdict() for draft in drafts]}, ensure_ascii=False)
    path = draft_path(book, notes=notes)
    write_beside(path, content.encode("utf-8", "replace") if drafts else b"")


def find_drafts(book: Book, *, notes: bool = False) -> list[Draft]:
    """The drafts that a crash left.

    OSError when the file is there and cannot be read now, Damaged when nobody can read it: neither
    is the same as none, for what is written then would take its place.
    """
    content = read_beside(draft_path(book, notes=notes))
    if not content:
        return []
    try:
        found = json.loads(content)["drafts"]
        names = set(Draft._fields)
        drafts = [
            Draft(**{name: value for name, value in one.items() if name in names})
            for one in found
            if isinstance(one, dict) and one.keys() >= names - {"before", "author_id", "at"}
        ]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged("no drafts") from error
    whole = [draft for draft in drafts if _is_whole(draft)]
    if not whole:
        raise Damaged("no draft is whole")
    return whole


def has_drafts(book: Book, *, notes: bool = False) -> bool:
    """Whether a crash left some that can be read now."""
    try:
        return bool(find_drafts(book, notes=notes))
    except OSError:
        return False


def _is_whole(draft: Draft) -> bool:
    return (
        (draft.contact_id is None or type(draft.contact_id) is int)
        and isinstance(draft.contact_uuid, str)
        and (draft.comment_id is None or type(draft.comment_id) is int)
        and isinstance(draft.html, str)
        and isinstance(draft.before, str)
        and (draft.author_id is None or type(draft.author_id) is int)
        and isinstance(draft.at, str)
    )
