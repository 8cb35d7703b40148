"""Undoing several steps at once; what must go together is found in `facts`."""

from collections.abc import Sequence

from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.store import journal
from kehuapp.store.database import Book


def undo_together(book: Book, steps: Sequence[int]) -> Changes:
    """Undo these steps, the newest first, all or none; each can be done again by itself."""
    done = sorted(set(steps), reverse=True)
    with book.transaction():
        rows = [journal.undo(book, step) for step in done]
    back: set[int] = set()
    for step in done:
        back |= journal.ids_back(book, step)
    oldest = rows[-1]
    label = (
        translate("History", "Undone: %1, with %n later step(s)", oldest.label, n=len(rows) - 1)
        if len(rows) > 1
        else translate("BookCommands", "Undone: %1", oldest.label)
    )
    return Changes(label=label, everything=True, came_back=frozenset(back), redo=oldest.id)
