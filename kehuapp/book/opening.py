"""Opening a book so that its derived rows stay right; the mechanics are in store.database."""

import contextlib
from pathlib import Path

from kehuapp.book.contacts.card import SEARCH_VERSION
from kehuapp.i18n import translate
from kehuapp.store import database
from kehuapp.store.beside import ERASING, path_beside
from kehuapp.store.database import Book, FindDesk, Touched


def open_book(path: Path, *, create: bool = False, find_desk: FindDesk = lambda: None) -> Book:
    """Open (or create) a book; a copy that the program made by itself is only looked at, so that
    nobody works in what is to bring the book back. Trouble with a plain sentence when that cannot
    be."""
    if "Z-" in Path(path).name:  # as such a copy is called; a start gets along without the rest
        from kehuapp.store.backups import copies, looking

        if copies.is_kept(path):
            return looking.open_to_look(path, looks_through=True)
    book = database.open_book(path, create=create, derive=_derive, find_desk=find_desk)
    for words in (mended_words(book), _copied_words(book)):
        if words:
            book.notices = [*book.notices, words]
    if not book.read_only:
        rebuild_outdated(book)
        if path_beside(book, ERASING).exists():
            from kehuapp.book.trash.erasing import finish_erasing  # somebody was killed at it

            finish_erasing(book)
    return book


def open_beside_others(path: Path, reason: str) -> Book:
    """Open a book that another computer has open to be read, as it is now; `reason` says why."""
    book = database.open_beside_others(path, reason)
    if words := mended_words(book):
        book.notices = [*book.notices, words]
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


def _copied_words(book: Book) -> str:
    """What is to be said of a copy that is opened as a book for the first time: it was looked
    through, as nobody knows what became of it on its way, and is no copy any more."""
    noted = book.query("SELECT value FROM setting WHERE name = 'copied'")
    if not noted:
        return ""
    if not book.read_only:
        with book.transaction():
            book.execute("DELETE FROM setting WHERE name = 'copied'")
    return translate(
        "Book",
        "%1 is a copy made on %2. It was looked through just now and is whole; what was changed "
        "since then in the book it was made from is not in it.",
        book.path.name,
        _local_moment(book, noted[0][0].split(" ")[0]),
    )


def _local_moment(book: Book, instant: str) -> str:
    from kehuapp.book.settings import load_settings
    from kehuapp.text import words

    with contextlib.suppress(ValueError):  # somebody else wrote it
        then = words.local_instant(instant, load_settings(book).zone)
        return f"{words.whole_day(then.year, then.month, then.day)} {then:%H:%M}"
    return instant


def _derive(book: Book, touched: Touched) -> None:
    from kehuapp.book.search import search  # a start gets along without its tables

    search.rebuild(book, touched.contacts, touched.comments)
    if touched.entries:
        from kehuapp.book.search import entry_search

        entry_search.rebuild(book, touched.entries)
    if touched.whose or touched.shared:
        from kehuapp.book.rhythm import kept

        kept.refresh(book, touched)
    if touched.whose.get("sale"):
        from kehuapp.book.review import buying

        buying.refresh(book, touched)


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
