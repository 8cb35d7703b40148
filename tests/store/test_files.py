"""Files inside the book: once each, found again, refused in a sentence."""

import pytest

from kehuapp.errors import Trouble
from kehuapp.store import files
from kehuapp.store.database import Book
from kehuapp.store.files import FileRow, add_file, find_file, load_file

HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"


def test_a_file_is_kept_once_and_comes_back_as_it_was(book: Book) -> None:
    assert add_file(book, "報價單.pdf", b"hello") == FileRow(HELLO, "報價單.pdf", 5)
    again = add_file(book, "other.pdf", b"hello")
    assert again == FileRow(HELLO, "other.pdf", 5)  # the link says the name of its own
    assert book.query("SELECT count(*) FROM stored_file") == [(1,)]
    assert find_file(book, HELLO) == FileRow(HELLO, "報價單.pdf", 5)
    assert load_file(book, HELLO) == b"hello"


def test_what_no_book_takes(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 1024 * 1024)
    with pytest.raises(Trouble, match="empty"):
        add_file(book, "a.pdf", b"")
    with pytest.raises(Trouble, match="larger than 1 MB"):
        add_file(book, "a.pdf", b"x" * (1024 * 1024 + 1))
    assert book.query("SELECT count(*) FROM stored_file") == [(0,)]


def test_a_file_that_is_not_there(book: Book) -> None:
    assert find_file(book, "0" * 64) is None
    with pytest.raises(Trouble, match="no longer"):
        load_file(book, "0" * 64)
