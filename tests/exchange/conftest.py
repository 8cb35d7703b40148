"""Books and files that the tests of files in and out share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.book.opening import open_book
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import ImportReport, apply
from kehuapp.exchange.read import read_file
from kehuapp.store.database import Book

PHONE_FILES = Path(__file__).parents[1] / "phone_files"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    opened = open_book(tmp_path / "shop.kehu", create=True)
    yield opened
    opened.close()


@pytest.fixture
def another_book(tmp_path: Path) -> Iterator[Book]:
    opened = open_book(tmp_path / "other.kehu", create=True)
    yield opened
    opened.close()


def bring_in(book: Book, path: Path, **wishes: str) -> ImportReport:
    """Import a file as the command line does."""
    region = wishes.pop("region", region_of(path))
    return apply(book, build_plan(book, read_file(path, region), **wishes))[1]


def region_of(path: Path) -> str:
    mainland = ("gbk", "xiaomi", "163", "excel", "tool")
    return "CN" if any(word in path.name for word in mainland) else "TW"


def snapshot(book: Book) -> dict[str, list[tuple]]:
    """Every row of every table, the journal, sequences and remembered mappings apart."""
    names = book.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'journal_%' AND name <> 'import_mapping'"
    )
    return {name: book.query(f"SELECT * FROM {name} ORDER BY 1") for (name,) in names}
