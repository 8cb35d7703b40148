"""Two processes decide at once about one book: each decides by what is there when it writes.

`KEHUAPP_ROUNDS=60 python -m pytest tests/journeys/test_two_writers.py` plays it so many times.
"""

import multiprocessing
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kehuapp.book.contacts.card import ContactCard, PhoneRow
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.groups import group_changes, groups
from kehuapp.book.groups.group_counts import GroupCounts
from kehuapp.book.opening import open_book
from kehuapp.book.search.search_index import SearchIndex
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.store.database import Book

ROUNDS = int(os.environ.get("KEHUAPP_ROUNDS", "4"))

MOVER = """
from pathlib import Path
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble

book = open_book(Path(path))
tell("ready")
go.acquire()
try:
    groups.move_group(book, group, parent)
    tell("moved")
except Trouble:
    tell("refused")
book.close()
"""

IMPORTER = """
from pathlib import Path
from kehuapp.book.opening import open_book
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file

book = open_book(Path(path))
plan = build_plan(book, read_file(Path(cards)))
tell("ready")
go.acquire()
report = apply(book, plan)[1]
tell((report.created, any("decided anew" in said for said in report.warnings)))
book.close()
"""

CARDS = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:N{n}\nTEL:04-0000-{n:04d}\nEND:VCARD\n" for n in range(20)
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = open_book(tmp_path / "shop.kehu", create=True)
    yield made
    made.close()


def at_once(start_process: Callable[..., Any], *asked: tuple[str, dict[str, Any]]) -> list[Any]:
    """What each script tells in the end; they are let go in the same moment."""
    go = multiprocessing.get_context("spawn").Semaphore(0)
    started = [start_process(script, go=go, **given) for script, given in asked]
    assert [heard.recv() for _process, heard in started] == ["ready"] * len(started)
    for _one in started:
        go.release()
    told = [heard.recv() for _process, heard in started]
    for process, _heard in started:
        process.join()
    return told


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_two_groups_into_each_other(
    book: Book, start_process: Callable[..., Any], _round: int
) -> None:
    for name in ("A", "B"):
        groups.create_group(book, name)
    path = str(book.path)
    told = at_once(
        start_process,
        (MOVER, {"path": path, "group": 1, "parent": 2}),
        (MOVER, {"path": path, "group": 2, "parent": 1}),
    )
    assert sorted(told) == ["moved", "refused"]
    assert sorted(groups.paths_of(book).values()) in (["A", "A/B"], ["B", "B/A"])


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_one_file_imported_twice(
    book: Book, tmp_path: Path, start_process: Callable[..., Any], _round: int
) -> None:
    cards = tmp_path / "phone.vcf"
    cards.write_text(CARDS, encoding="utf-8")
    asked = {"path": str(book.path), "cards": str(cards)}
    told = at_once(start_process, (IMPORTER, asked), (IMPORTER, asked))
    assert sorted(told) == [(0, True), (20, False)]  # the second says that it decided anew
    assert book.query("SELECT count(*) FROM contact") == [(20,)]


def test_a_plan_is_made_anew_where_the_book_is_another(book: Book, tmp_path: Path) -> None:
    cards = tmp_path / "phone.vcf"
    cards.write_text(CARDS, encoding="utf-8")
    plan = build_plan(book, read_file(cards))
    plan.decisions[1].choose("leave_out")
    known = ContactCard(name="N0", phones=(PhoneRow("", "04-0000-0000", "+886400000000"),))
    create_contact(book, known)
    _changes, report = apply(book, plan)
    assert (report.created, report.skipped) == (18, 2)
    assert "1 people were decided anew" in " ".join(report.warnings)
    assert book.query("SELECT count(*) FROM contact WHERE name = 'N0'") == [(1,)]
    assert book.query("SELECT count(*) FROM contact WHERE name = 'N1'") == [(0,)]


@pytest.mark.parametrize("length", [1, 2, 3, 50])
def test_a_ring_of_groups_hangs_nothing(book: Book, length: int) -> None:
    """From a book that another version wrote, or somebody by hand."""
    for number in range(length):
        groups.create_group(book, f"G{number}")
    contact = min(create_contact(book, ContactCard(name="Ann")).contacts)
    groups.add_members(book, 1, [contact])
    for number in range(length):
        book.execute(
            "UPDATE contact_group SET parent_id = ? WHERE id = ?",
            (number % length + 2 if number + 2 <= length else 1, number + 1),
        )
    assert SearchIndex(book).find("ann").ids == [contact]
    assert SearchIndex(book).find("G0").ids == [contact]
    assert len(groups.paths_of(book)) == length
    assert len(groups.ids_below(book, 1)) == length
    GroupCounts(book)
    group_changes.rows_deleted(book)
    groups.delete_group(book, 1)
