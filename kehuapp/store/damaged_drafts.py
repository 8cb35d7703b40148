"""What was being typed and nobody can read any more gets another name; nothing is thrown away."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kehuapp.store.beside import Damaged, set_aside
from kehuapp.store.card_drafts import card_drafts_path, find_card_drafts
from kehuapp.store.database import Book
from kehuapp.store.drafts import draft_path, find_drafts


def set_damaged_aside(book: Book) -> list[Path]:
    """Set the damaged files beside a book aside, before anybody types; where they are now."""
    kinds: list[tuple[Callable[[Book], object], Path]] = [
        (find_drafts, draft_path(book)),
        (partial(find_drafts, notes=True), draft_path(book, notes=True)),
        (find_card_drafts, card_drafts_path(book)),
        (partial(find_card_drafts, calls=True), card_drafts_path(book, calls=True)),
    ]
    moved = []
    for find, path in kinds:
        # One that cannot be moved, or not be read now, stays: nobody writes over it.
        with contextlib.suppress(OSError):
            try:
                find(book)
            except Damaged:
                moved.append(set_aside(path))
    return moved
