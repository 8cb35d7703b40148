"""Books for the tests of the shop's subjects: an empty one and the sample shop."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.book.opening import open_book
from kehuapp.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty book."""
    made = open_book(tmp_path / "shop.kehu", create=True)
    yield made
    made.close()


@pytest.fixture
def sample(book: Book, filled_book: Path) -> Book:
    """The sample shop."""
    book.close()
    shutil.copyfile(filled_book, book.path)
    return book
