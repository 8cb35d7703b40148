"""Books for the tests of the shop's subjects: an empty one and the sample shop."""

import contextlib
import shutil
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


@pytest.fixture(scope="session")
def filled_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample shop as a closed book, of which each test has a copy."""
    path = tmp_path_factory.mktemp("filled") / "sample.kehu"
    with contextlib.closing(open_book(path, create=True)) as made:
        sample_shop.fill(made)
    return path


@pytest.fixture
def sample(book: Book, filled_book: Path) -> Book:
    """The sample shop."""
    book.close()
    shutil.copyfile(filled_book, book.path)
    return book
