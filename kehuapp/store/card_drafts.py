"""The files beside a book with forms being filled in and calls being timed, kept for a crash.

What they say is not judged here.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

from kehuapp.store.beside import CALLS, FORMS, Damaged, path_beside, read_beside, write_beside
from kehuapp.store.database import Book
from kehuapp.store.stamps import new_uuid, utc_now

MOST = 50  # forms kept; of more, the oldest go


class CardDraft(NamedTuple):
    """A customer being typed, or called: `uuid` "" for a new one, `at` when (UTC ISO text).

    `content` comes from a file anyone may have written: read it with care.
    """

    id: str
    uuid: str
    at: str
    content: dict[str, Any]


def card_drafts_path(book: Book, *, calls: bool = False) -> Path:
    """NAME.kehu-forms beside NAME.kehu; NAME.kehu-calls for calls that are being timed."""
    return path_beside(book, CALLS if calls else FORMS)


def new_card_draft(uuid: str, content: dict[str, Any], draft_id: str = "") -> CardDraft:
    """A draft of now; without an id it is another one than all there are."""
    return CardDraft(draft_id or new_uuid(), uuid, utc_now(), content)


def keep_card_draft(book: Book, draft: CardDraft, *, calls: bool = False) -> None:
    """Keep a draft, in place of the one with its id; OSError when the folder cannot be written, or
    those that are there not read."""
    others = [one for one in find_card_drafts(book, calls=calls) if one.id != draft.id]
    _write(book, [draft, *others], calls)


def drop_card_draft(book: Book, draft_id: str, *, calls: bool = False) -> None:
    """Forget a draft: it was written into the book, or thrown away."""
    drafts = find_card_drafts(book, calls=calls)
    left = [one for one in drafts if one.id != draft_id]
    if len(left) != len(drafts):
        _write(book, left, calls)


def find_card_drafts(book: Book, *, calls: bool = False) -> list[CardDraft]:
    """The drafts, the last one typed first.

    OSError when the file is there and cannot be read now, Damaged when nobody can read it.
    """
    content = read_beside(card_drafts_path(book, calls=calls))
    if not content:
        return []
    try:
        found = json.loads(content)["forms"]
        drafts = [CardDraft(**{name: one[name] for name in CardDraft._fields}) for one in found]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged("no forms") from error
    whole = [draft for draft in drafts if _is_whole(draft)]
    if not whole:
        raise Damaged("no form is whole")
    return sorted(whole, key=lambda draft: draft.at, reverse=True)


def count_card_drafts(book: Book, *, calls: bool = False) -> int:
    """How many there are that can be read now."""
    try:
        return len(find_card_drafts(book, calls=calls))
    except OSError:
        return 0


def _write(book: Book, drafts: list[CardDraft], calls: bool) -> None:
    kept = sorted(drafts, key=lambda draft: draft.at, reverse=True)[:MOST]
    content = json.dumps({"forms": [draft._asdict() for draft in kept]}, ensure_ascii=False)
    path = card_drafts_path(book, calls=calls)
    write_beside(path, content.encode("utf-8", "surrogatepass") if kept else b"")


def _is_whole(draft: CardDraft) -> bool:
    texts = (draft.id, draft.uuid, draft.at)
    return all(isinstance(text, str) for text in texts) and isinstance(draft.content, dict)
