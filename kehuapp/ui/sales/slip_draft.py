"""What is being typed on the day's page, kept beside the book for a crash; what is written goes.

The next slip, and a sale that is changed meanwhile. A file that is no draft of ours is set aside.
"""

import contextlib
import json
from dataclasses import asdict, replace
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.sales.days import find_buyer
from kehuapp.store.beside import SLIP, Damaged, path_beside, set_aside, write_beside
from kehuapp.store.damaged_drafts import read_slip
from kehuapp.store.database import Book
from kehuapp.ui.sales.slip_text import FIELDS, SlipText

_LONGEST = 1000


class SlipDraft(NamedTuple):
    """`next` is the new slip of `day`; `change` the sale of that day that is changed, as it is
    typed, None for none, and `was` as the book said it."""

    day: date
    next: SlipText = SlipText()
    change: SlipText | None = None
    was: SlipText = SlipText()

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return self.next.is_empty() and self.change is None


def keep_slips(book: Book, draft: SlipDraft) -> None:
    """Keep what is typed, or nothing. A folder that cannot be written keeps none."""
    content = b""
    if not draft.is_empty():
        said: dict[str, object] = {"day": draft.day.isoformat(), "text": asdict(draft.next)}
        if draft.change is not None:
            said |= {"change": asdict(draft.change), "was": asdict(draft.was)}
        content = json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
    with contextlib.suppress(OSError):
        write_beside(path_beside(book, SLIP), content)


def find_slip_draft(book: Book) -> SlipDraft | None:
    """What was typed when the program ended; None for nothing that can be read.

    Whom it was about is only taken over while they are called so.
    """
    try:
        found = read_slip(book)
    except Damaged:
        with contextlib.suppress(OSError):
            set_aside(path_beside(book, SLIP))
        return None
    except OSError:
        return None
    if not found:
        return None
    change, was = found.get("change"), found.get("was")
    draft = SlipDraft(date.fromisoformat(found["day"]), _text(book, found["text"]))
    sale = change.get("sale") if isinstance(change, dict) else None
    if isinstance(change, dict) and isinstance(was, dict) and type(sale) is int:
        changed = replace(_text(book, change), sale=sale)
        draft = draft._replace(change=changed, was=_text(book, was))
    return None if draft.is_empty() else draft


def _text(book: Book, said: dict[str, Any]) -> SlipText:
    cells = {name: said[name][:_LONGEST] for name in FIELDS if isinstance(said.get(name), str)}
    text = SlipText(**cells)
    contact = said.get("contact")
    buyer = find_buyer(book, contact) if type(contact) is int else None
    if buyer is not None and buyer.name == text.customer:
        return replace(text, contact=contact, tier=buyer.tier)
    return replace(text, is_new=said.get("is_new") is True)
