"""The trash by command: listed, thrown away by age, and undone."""

import json
from pathlib import Path
from typing import Any

import pytest

from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact, delete_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.plans.tasks import create_task, delete_task
from kehuapp.book.staff.staff import create_staff
from kehuapp.cli import main


@pytest.fixture
def shop(tmp_path: Path) -> str:
    """Ann, who is there; a promise to her and Bob, who were deleted."""
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    create_staff(book, "Fang")
    for name in ("Ann", "Bob"):
        create_contact(book, ContactCard(name=name))
    for contact in (1, 2):
        create_task(book, contact, "寄樣品", "2026-11-29")
    book.staff_id = 1
    delete_task(book, 1)
    delete_contacts(book, [2])
    with book.writing("long ago"):
        book.execute("UPDATE task SET deleted_at = '2026-01-05T00:00:00Z' WHERE id = 1")
    book.close()
    return str(path)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_listed_and_thrown_away_by_age(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    bob, task = told(capsys, "trash", "--book", shop)
    assert (bob["kind"], bob["id"], bob["text"], bob["by"]) == ("contact", 2, "Bob", "Fang")
    assert task == {
        "kind": "task",
        "id": 1,
        "deleted_at": "2026-01-05T00:00:00Z",
        "text": "寄樣品",
        "customer": "Ann",
        "by": "Fang",
    }
    assert main(["trash", "--book", shop]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "2026-01-05T00:00:00Z\ttask\t1\tAnn\t寄樣品"
    thrown = told(capsys, "trash", "--book", shop, "--empty-older-than", "30")
    assert thrown == {"emptied": 1, "kinds": {"task": 1}}
    thrown = told(capsys, "trash", "--book", shop, "--empty-older-than", "0")
    assert thrown == {"emptied": 1, "kinds": {"contact": 1, "task": 1}}
    assert told(capsys, "trash", "--book", shop) == []
    assert told(capsys, "trash", "--book", shop, "--empty-older-than", "0")["emptied"] == 0
    assert main(["undo", "--book", shop]) == 0
    capsys.readouterr()
    assert [row["id"] for row in told(capsys, "trash", "--book", shop)] == [2]


def test_erased_after_yes_alone_and_backups_named(
    shop: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from kehuapp.store.backups.making import back_up
    from kehuapp.store.backups.sweeping import last_kept

    book = open_book(Path(shop))
    copy = Path(shop).with_name("copy.kehu")
    back_up(book, copy, last_kept(book))
    create_task(book, 1, "call Bobby and Bob", "2026-12-01")
    book.close()
    assert main(["erase", "Bob", "--book", shop]) == 2
    said = capsys.readouterr()
    assert "contact\t1" in said.out and "call Bobby and Bob" in said.out and "--yes" in said.err
    assert main(["erase", "Bob", "--book", shop, "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["would_erase"] == {"contact": 1, "task": 1}
    found = told(capsys, "erase", "Bob", "--yes", "--book", shop)
    assert found["erased"] == {"contact": 1, "task": 1} and found["wiped"] is True
    assert found["backups"] == [str(copy)]
    assert [one["customer"] for one in found["mentions"]] == ["Ann"]
    assert main(["erase", "Bob", "--yes", "--book", shop]) == 2  # nobody is called so
    capsys.readouterr()
    assert main(["erase", "1", "--yes", "--book", shop]) == 0
    assert "contact\t1" in capsys.readouterr().out
    assert b"Ann" not in Path(shop).read_bytes()
