"""Which copies of a book still hold a customer who was erased, and doing away with these."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from kehuapp.store.backups.copies import Copy, find_copies
from kehuapp.store.backups.removing import remove_copy
from kehuapp.store.database import Book
from kehuapp.store.sqlite.looking import has_customer


def copies_holding(book: Book, uuid: str, places: Sequence[Path]) -> list[Copy]:
    """The copies in these folders that have the customer, or of which that cannot be told."""
    return [
        copy
        for copy in find_copies(book.file, book.number, places)
        if has_customer(copy.path, uuid) is not False
    ]


def remove_copies(copies: Iterable[Path]) -> list[Path]:
    """Delete these copies; those that could not be."""
    left = []
    for path in copies:
        try:
            remove_copy(path)
        except OSError:
            left.append(path)
    return left
