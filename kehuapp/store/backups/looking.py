"""A copy of a book opened to be read, beside the book itself: nothing of it is ever written."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from kehuapp import paths
from kehuapp.store.database import Book
from kehuapp.store.sqlite import structure
from kehuapp.store.sqlite.opening import check_header, open_to_read
from kehuapp.store.sqlite.troubles import file_troubles


def open_to_look(copy: Path, *, looks_through: bool = False) -> Book:
    """A copy as it is: no file appears beside it. One of an older version is brought up to date,
    and with `looks_through` every value made what its column says, in a private file that goes
    with the book.

    Raises Trouble when it cannot be read, is no book, or one of a newer version.
    """
    copy = Path(copy).absolute()
    check_header(copy)
    file = paths.real_file(copy)
    with file_troubles(copy):
        opened = open_to_read(file, "", not looks_through)
    book = Book(copy, opened.engine)
    book.mended = opened.mended
    book.is_looked_at = True
    try:
        with file_troubles(copy):
            structure.check(opened.engine.connection, copy.name)
    except BaseException:
        book.engine.close()
        raise
    return book


@contextlib.contextmanager
def looking_at(copy: Path, *, looks_through: bool = False) -> Iterator[Book]:
    """A copy, open to be read for as long as it takes."""
    book = open_to_look(copy, looks_through=looks_through)
    try:
        yield book
    finally:
        book.engine.close()
