"""Opening a book so that its derived rows stay right; the mechanics are in store.database."""

from pathlib import Path

from kehuapp.book.search import search
from kehuapp.store import database
from kehuapp.store.database import Book


def open_book(path: Path, *, create: bool = False) -> Book:
    """Open (or create) a book; raises Trouble with a plain sentence when that cannot be."""
    book = database.open_book(path, create=create, derive=search.rebuild)
    search.rebuild_outdated(book)
    return book
