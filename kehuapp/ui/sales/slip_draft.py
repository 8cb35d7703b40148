"""The slip that is being typed, kept beside the book for a crash; one that is written goes."""

import contextlib
import json
from dataclasses import asdict, replace
from datetime import date

from kehuapp.book.sales.days import find_buyer
from kehuapp.store.beside import SLIP, path_beside, read_beside, write_beside
from kehuapp.store.database import Book
from kehuapp.ui.sales.slip_text import FIELDS, SlipText

_LONGEST = 1000


def keep_slip(book: Book, day: date, text: SlipText) -> None:
    """Keep what is typed; an empty row: nothing. A folder that cannot be written keeps none."""
    content = b""
    if not text.is_empty():
        said = {"day": day.isoformat(), "text": asdict(text)}
        content = json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
    with contextlib.suppress(OSError):
        write_beside(path_beside(book, SLIP), content)


def find_slip_draft(book: Book) -> tuple[date, SlipText] | None:
    """What was typed when the program ended, and on which day; None for nothing that can be read.

    Whom it was about is only taken over while they are called so.
    """
    try:
        content = read_beside(path_beside(book, SLIP))
        found = json.loads(content) if content else {}
        day, said = date.fromisoformat(found["day"]), found["text"]
        text = SlipText(*(str(said[name])[:_LONGEST] for name in FIELDS))  # type: ignore[arg-type]
        contact, is_new = said.get("contact"), said.get("is_new")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    buyer = find_buyer(book, contact) if type(contact) is int else None
    if buyer is not None and buyer.name == text.customer:
        text = replace(text, contact=contact, tier=buyer.tier)
    elif is_new is True:
        text = replace(text, is_new=True)
    return None if text.is_empty() else (day, text)
