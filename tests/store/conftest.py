"""A book with one customer, and two ways to look at all of it at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.store.schema import JOURNALED

Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: these tests are about how a book is made and kept safe."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty book."""
    made = open_book(tmp_path / "shop.kehu", create=True)
    yield made
    made.close()


@pytest.fixture
def everything() -> Callable[[Book], Rows]:
    """Every row that undo restores and every row derived from them, table by table."""

    def read(book: Book) -> Rows:
        names = [t._meta.table_name for t in JOURNALED]
        found = {n: book.query(f"SELECT * FROM {n} ORDER BY id") for n in names}
        found["contact_search"] = book.query("SELECT * FROM contact_search ORDER BY 1")
        found["comment_search"] = book.query("SELECT * FROM comment_search ORDER BY 1")
        return found

    return read
