"""Opening a book so that its derived rows stay right; the mechanics are in store.database."""

from pathlib import Path

from kehuapp.book.contacts.card import SEARCH_VERSION
from kehuapp.i18n import translate
from kehuapp.store import database
from kehuapp.store.database import Book, FindDesk, Touched


def open_book(path: Path, *, create: bool = False, find_desk: FindDesk = lambda: None) -> Book:
    """Open (or create) a book; raises Trouble with a plain sentence when that cannot be."""
    book = database.open_book(path, create=create, derive=_derive, find_desk=find_desk)
    if words := mended_words(book):
        book.notices = [*book.notices, words]
    if not book.read_only:
        rebuild_outdated(book)
    return book


def mended_words(book: Book) -> str:
    """What is to be said of values that were not what they should be; "" when all were."""
    if not book.mended:
        return ""
    return translate(
        "Book",
        "%n value(s) of this book could not be read and were left out; what they said is kept in "
        "the book.",
        n=book.mended,
    )


def _derive(book: Book, touched: Touched) -> None:
    from kehuapp.book.search import search  # a start gets along without its tables

    search.rebuild(book, touched.contacts, touched.comments)
    if touched.entries:
        from kehuapp.book.search import entry_search

        entry_search.rebuild(book, touched.entries)
    if touched.whose or touched.shared:
        from kehuapp.book.rhythm import kept

        kept.refresh(book, touched)


def rebuild_outdated(book: Book) -> None:
    """Rebuild the rows that were made from other fields or by an older folding."""
    old = book.query("SELECT contact_id FROM contact_search WHERE version <> ?", (SEARCH_VERSION,))
    if old:
        with book.transaction():
            comments = {row[0] for row in book.query("SELECT id FROM comment")}
            _derive(book, Touched({row[0] for row in old}, comments, {}, {}, {}))
    made_by = book.query("SELECT text FROM entry_search WHERE entry = 0")
    if made_by != [(str(SEARCH_VERSION),)]:
        from kehuapp.book.search import entry_search

        with book.transaction():
            entry_search.rebuild_all(book, SEARCH_VERSION)
    from kehuapp.book.rhythm import rhythm_day

    rhythm_day.make_current(book)
