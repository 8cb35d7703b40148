"""Books for the tests of the shop's subjects: an empty one and the sample shop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.book import sample_shop
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty book."""
    made = open_book(tmp_path / "shop.kehu", create=True)
    yield made
    made.close()


@pytest.fixture
def sample(book: Book) -> Book:
    """The sample shop."""
    sample_shop.fill(book)
    return book
