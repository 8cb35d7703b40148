"""The sample shop, of which a test of the review has a copy."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.book.opening import open_book
from kehuapp.store.database import Book


@pytest.fixture
def sample(tmp_path: Path, filled_book: Path) -> Iterator[Book]:
    shutil.copy(filled_book, tmp_path / "sample.kehu")
    book = open_book(tmp_path / "sample.kehu")
    yield book
    book.close()
