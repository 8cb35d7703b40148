"""Opening a book of 100,000 customers that has a password, beside the same book without one: the
password is said, the book opened, and the ids of the list are read. It may take MOST_OPENING.
"""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from kehuapp.book.list.contact_list import ids_contacts
from kehuapp.book.opening import open_book
from kehuapp.store import locking
from kehuapp.ui.work.places import ALL

FOLDER = tempfile.TemporaryDirectory()
MOST_OPENING = 1.5  # seconds
PASSWORD = "oolong 2026"


def _open(path: Path, password: str) -> None:
    if password:
        locking.lock_all()
        locking.unlock(path, password)
    with contextlib.closing(open_book(path)) as book:
        ids_contacts(book, ALL)


def benchmarks() -> Iterator[tuple]:
    sys.path.insert(0, str(Path(__file__).parent))
    from written_down import CUSTOMERS, large_book

    n = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", CUSTOMERS))
    plain = large_book(Path(FOLDER.name), n)
    locked = plain.with_name("locked.kehu")
    shutil.copyfile(plain, locked)
    locking.set_password(locked, PASSWORD)
    yield (
        "a book with a password is opened",
        n,
        partial(_open, locked, PASSWORD),
        partial(_open, plain, ""),
    )
