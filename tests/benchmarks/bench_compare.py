"""A large book compared with a copy of it, beside reading what says whether rows are equal."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

FOLDER = tempfile.TemporaryDirectory()
_TABLES = ("contact", "phone", "email", "address", "comment", "interaction", "sale", "trip_stop")


def _bare(*files: Path) -> Callable[[], object]:
    """The ids and stamps of the same rows in both files, by SQLite alone."""

    def act() -> None:
        for file in files:
            with sqlite3.connect(file) as reader:
                for table in _TABLES:
                    main = table not in ("phone", "email", "address")
                    columns = "id, uuid, updated_at, deleted_at" if main else "*"
                    reader.execute(f"SELECT {columns} FROM {table}").fetchall()

    return act


def benchmarks() -> Iterator[tuple]:
    sys.path.insert(0, str(Path(__file__).parent))
    from written_down import CUSTOMERS, large_book

    from kehuapp.book.compare.of_copies import compare_with_copy
    from kehuapp.book.opening import open_book

    n = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", CUSTOMERS))
    path = large_book(Path(FOLDER.name), n)
    copy = path.with_name("copy.kehu")
    shutil.copyfile(path, copy)
    book = open_book(path)
    with book.writing("test"):
        book.execute("UPDATE contact SET area = 'North' WHERE id % 1000 = 0")
        book.execute("DELETE FROM sale WHERE id % 5000 = 0")
    yield (
        "a book is compared with a copy",
        n,
        partial(compare_with_copy, book, copy),
        _bare(path, copy),
    )
    book.close()
