"""A restore or a backup that is killed at any moment leaves a book that opens, with all in it.

The process counts what it does to files (Python's audit events) and kills itself at one of them.
"""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.opening import open_book
from kehuapp.store.backups.copies import DAILY, RESTORE, find_copies, look_into, places_of
from kehuapp.store.backups.keeping import keep_copy
from kehuapp.store.sqlite import marks

POINTS = 6  # of each: the last steps, where names change, and some before
DAY = "2026-11-2{}T02:00:00Z"

CHILD = """
import os, signal, sys
from pathlib import Path
from kehuapp.store.backups import keeping, restoring
from kehuapp.store.sqlite import looking, replacing
from kehuapp.book.opening import open_book

seen = 0

def count(event, args):
    global seen
    if event in ("open", "os.rename", "os.remove", "sqlite3.connect") and folder in str(args[:1]):
        seen += 1
        if seen == at:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

book = open_book(Path(path)) if what == "back up" else None
sys.addaudithook(count)
if what == "back up":
    keeping.keep_copy(book, "daily", "Asia/Taipei", now=now)
else:
    restoring.restore(Path(path), Path(copy))
tell(seen)
"""


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: each book has a number of its own."""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A folder with a book of a program that was killed, whose last customer is in the log alone;
    its copies of three days know fewer."""
    folder, path = tmp_path / "as it was", tmp_path / "live" / "shop.kehu"
    folder.mkdir()
    book = open_book(path, create=True)
    for number in range(3):
        create_contact(book, ContactCard(name=f"Ann {number}"))
        keep_copy(book, DAILY, "Asia/Taipei", now=DAY.format(number))
    book.execute("PRAGMA wal_autocheckpoint = 0")
    create_contact(book, ContactCard(name="In the log"))
    for file in path.parent.iterdir():
        shutil.copyfile(file, folder / file.name)
    book.close()
    shutil.rmtree(path.parent)
    return folder


def names(path: Path) -> list[str]:
    book = open_book(path)
    try:
        return [row[0] for row in book.query("SELECT name FROM contact ORDER BY id")]
    finally:
        book.close()


OLD = ["Ann 0", "Ann 1", "Ann 2", "In the log"]


def points(total: int) -> list[int]:
    near_the_end = range(total, total - 4, -1)
    return [*near_the_end, *random.Random(21).sample(range(1, total - 3), POINTS - 4)]


@pytest.mark.parametrize("what", ["restore", "back up"])
def test_killed_at_any_moment(
    shop: Path, home: Path, tmp_path: Path, start_process: Callable[..., Any], what: str
) -> None:
    number = marks.in_file(shop / "shop.kehu").book.hex()  # type: ignore[union-attr]
    whole = find_copies(shop / "shop.kehu", number, places_of(shop / "shop.kehu", number))
    assert [look_into(copy.path).customers for copy in whole] == [3, 2, 1]
    as_it_was = tmp_path / "backups as they were"
    shutil.copytree(home / "backups", as_it_was)

    def run(at: int) -> tuple[Path, int]:
        folder = tmp_path / f"{what} {at}"
        shutil.copytree(shop, folder)
        shutil.rmtree(home / "backups")
        shutil.copytree(as_it_was, home / "backups")
        path = folder / "shop.kehu"
        process, heard = start_process(
            CHILD, what=what, at=at, path=str(path), copy=str(whole[1].path),
            folder=str(tmp_path), now=DAY.format(9),
        )  # fmt: skip
        try:
            seen = heard.recv()
        except EOFError:  # killed
            seen = 0
        process.join()
        return path, seen

    path, total = run(0)
    assert total > 10 and names(path) == (OLD[:2] if what == "restore" else OLD)
    for at in points(total):
        path, seen = run(at)
        assert not seen
        copies = find_copies(path, number, places_of(path, number))
        assert all(look_into(copy.path).is_whole for copy in copies)
        assert {copy.path for copy in whole} <= {copy.path for copy in copies}
        assert all(look_into(file).is_whole for file in (home / "backups").rglob("*.kehu"))
        found = names(path)
        if what == "restore" and found != OLD:
            assert found == OLD[:2]
            (aside,) = [copy.path for copy in copies if copy.reason == RESTORE]
            assert names(aside) == OLD
        else:
            assert found == OLD
