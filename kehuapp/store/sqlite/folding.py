"""Folding the log, which SQLite writes ahead of the file, into the file; when is not known here."""

from kehuapp.store.database import Book


def fold(book: Book) -> None:
    """Let the file hold by itself all that was written, so that a copy of it alone is whole.

    Nobody waits for it: what somebody still reads in an older view stays in the log. BookTrouble
    when the disk does not take it.
    """
    book.look()  # never into another file
    book.query("PRAGMA wal_checkpoint(PASSIVE)")
