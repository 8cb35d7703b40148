"""What was done in the book by command: keys, order, one customer, plain text."""

import json
from pathlib import Path
from typing import Any

import pytest

from kehuapp.book.comments.comments import create_comment
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.book.staff.staff import create_staff
from kehuapp.cli import main
from kehuapp.store import journal


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A colleague, two customers, a comment by her, and a customer who was undone."""
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    create_staff(book, "Fang")
    for name in ("陳志明", "Bob"):
        create_contact(book, ContactCard(name=name))
    book.staff_id = 1
    create_comment(book, 1, "<p>茶</p>")
    book.staff_id = None
    gone = create_contact(book, ContactCard(name="Cid")).step
    assert gone is not None
    journal.undo(book, gone)
    with book.transaction():
        book.execute("UPDATE journal_step SET at = '2026-10-30T23:00:00Z'")
    book.close()
    return path


def told(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_steps_newest_first(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, "history", "--book", str(shop))
    assert [(row["label"], row["state"], row["undoable"]) for row in found] == [
        ("New customer Cid", "undone", False),
        ("New comment", "done", True),
        ("New customer Bob", "done", True),
        ("New customer 陳志明", "done", False),
        ("Add Fang to the staff", "done", True),
    ]
    assert found[1] == {
        "id": 4,
        "at": "2026-10-30T23:00:00Z",
        "label": "New comment",
        "staff": "Fang",
        "state": "done",
        "undoable": True,
        "contacts": 1,
    }


def test_of_one_customer(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, "history", "--book", str(shop), "--contact", "陳志明")
    assert [row["id"] for row in found] == [4, 2]
    assert told(capsys, "history", "--book", str(shop), "--contact", "2") == [
        row for row in told(capsys, "history", "--book", str(shop)) if row["id"] == 3
    ]


def test_plainly(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "--book", str(shop)]) == 0
    lines = capsys.readouterr().out.splitlines()
    # Eleven at night in London is the next morning in Taipei.
    assert lines[0] == "5\t2026-10-31 07:00\tNew customer Cid\t\tundone"
    assert lines[1] == "4\t2026-10-31 07:00\tNew comment\tFang"
