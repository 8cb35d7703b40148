"""The sample shop, of which a test of the review has a copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from tests.conftest import copy_closed


@pytest.fixture
def sample(tmp_path: Path, filled_book: Path) -> Iterator[Book]:
    copy_closed(filled_book, tmp_path / "sample.kehu")
    book = open_book(tmp_path / "sample.kehu")
    yield book
    book.close()
