"""The file beside a book with forms being filled in, for a crash; what they say is not judged."""

import contextlib
import json
import os
import stat
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from kehuapp.store.database import Book
from kehuapp.store.schema import new_uuid, utc_now

MOST_BYTES = 16 * 1024 * 1024
MOST = 50  # forms kept; of more, the oldest go


@dataclass(frozen=True, slots=True)
class CardDraft:
    """A customer being typed; `uuid` "" for a new one, `at` when (UTC ISO text).

    `content` comes from a file anyone may have written: read it with care.
    """

    id: str
    uuid: str
    at: str
    content: dict[str, Any]


def card_drafts_path(book: Book) -> Path:
    """NAME.kehu-forms beside NAME.kehu."""
    return book.path.with_name(book.path.name + "-forms")


def new_card_draft(uuid: str, content: dict[str, Any], draft_id: str = "") -> CardDraft:
    """A draft of now; without an id it is another one than all there are."""
    return CardDraft(draft_id or new_uuid(), uuid, utc_now(), content)


def keep_card_draft(book: Book, draft: CardDraft) -> None:
    """Keep a draft, in place of the one with its id; OSError when the folder cannot be written."""
    others = [one for one in find_card_drafts(book) if one.id != draft.id]
    _write(book, [draft, *others])


def drop_card_draft(book: Book, draft_id: str) -> None:
    """Forget a draft: it was written into the book, or thrown away."""
    drafts = find_card_drafts(book)
    left = [one for one in drafts if one.id != draft_id]
    if len(left) != len(drafts):
        _write(book, left)


def find_card_drafts(book: Book) -> list[CardDraft]:
    """The drafts, the last one typed first; a damaged or foreign file counts as none."""
    path = card_drafts_path(book)
    try:
        about = path.lstat()
        if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
            return []
        found = json.loads(path.read_bytes())["forms"]
        drafts = [
            CardDraft(**{field.name: one[field.name] for field in fields(CardDraft)})
            for one in found
        ]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []
    whole = [draft for draft in drafts if _is_whole(draft)]
    return sorted(whole, key=lambda draft: draft.at, reverse=True)


def _write(book: Book, drafts: list[CardDraft]) -> None:
    """A power cut leaves the old file or the new one, nothing between; no drafts: no file."""
    path = card_drafts_path(book)
    if not drafts:
        path.unlink(missing_ok=True)
        return
    kept = sorted(drafts, key=lambda draft: draft.at, reverse=True)[:MOST]
    content = json.dumps({"forms": [asdict(draft) for draft in kept]}, ensure_ascii=False)
    new = path.with_name(path.name + "-new")
    with contextlib.suppress(OSError):
        new.unlink()  # what a crash left, or a link that somebody laid there
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # Nobody else on the computer may read it: it says the same as the book.
    with os.fdopen(os.open(new, flags, 0o600), "wb") as file:
        file.write(content.encode("utf-8", "surrogatepass"))
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)


def _is_whole(draft: CardDraft) -> bool:
    texts = (draft.id, draft.uuid, draft.at)
    return all(isinstance(text, str) for text in texts) and isinstance(draft.content, dict)
