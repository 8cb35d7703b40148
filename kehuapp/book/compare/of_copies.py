"""A book beside a copy of it in a file: comparing the two, bringing over what one of them has.

The copy is only ever read; how two open books are compared is in `differences`.
"""

from collections.abc import Collection
from pathlib import Path

from kehuapp.book.compare import bringing, differences
from kehuapp.book.compare.bringing import Brought
from kehuapp.book.compare.differences import Cancelled, Comparison, Progress
from kehuapp.changes import Changes
from kehuapp.store.backups.looking import looking_at
from kehuapp.store.database import Book


def compare_with_copy(
    book: Book,
    copy: Path,
    *,
    is_newer: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled = lambda: False,
) -> Comparison | None:
    """What differs between a book and an earlier state of it, or with `is_newer` between a state
    that was set aside and the book; None when it was cancelled. Trouble when the copy cannot be
    read."""
    with looking_at(copy) as other, other.stopped_when(cancelled):
        now, then = (other, book) if is_newer else (book, other)
        return differences.compare(now, then, progress, cancelled)


def bring_from_copy(
    book: Book,
    copy: Path,
    customers: Collection[str],
    *,
    with_notes: bool = False,
    sets_fields: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled = lambda: False,
) -> tuple[Changes, Brought] | None:
    """Bring customers over from a copy, of which every value is looked through first."""
    with looking_at(copy, looks_through=True) as source:
        return bringing.bring(
            book,
            source,
            customers,
            with_notes=with_notes,
            sets_fields=sets_fields,
            progress=progress,
            cancelled=cancelled,
        )
