"""Promises: done and open again, those that repeat, whose they are, two windows at one."""

from dataclasses import replace

import pytest

from kehuapp.book.contacts.contacts import delete_contacts
from kehuapp.book.plans.tasks import (
    change_task,
    create_task,
    delete_task,
    finish_task,
    load_task,
    reopen_task,
    rows_open_tasks,
    rows_tasks,
)
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book


@pytest.fixture(autouse=True)
def still(shop: Book) -> None:
    update_settings(shop, replace(load_settings(shop), fixed_today="2026-11-29"))


def due(book: Book, contact: int = 1) -> list[tuple[str, bool]]:
    return [(row.due_on, row.done_at is not None) for row in rows_tasks(book, contact)]


def test_done_and_open_again(shop: Book) -> None:
    made = create_task(shop, 1, "寄樣品", "2026-12-01").made or 0
    assert finish_task(shop, made).label == "Done: Ann Lee, 寄樣品"
    assert due(shop) == [("2026-12-01", True)]
    reopen_task(shop, made)
    assert due(shop) == [("2026-12-01", False)]


def test_what_repeats_is_written_again_in_the_same_step(shop: Book) -> None:
    made = create_task(shop, 1, "對帳", "2026-11-30", repeats="month:31").made or 0
    step = finish_task(shop, made).step or 0
    assert due(shop) == [("2026-12-31", False), ("2026-11-30", True)]
    finish_task(shop, made)  # twice done is done once
    assert len(due(shop)) == 2
    journal.undo(shop, step)
    assert due(shop) == [("2026-11-30", False)]
    journal.redo(shop, step)
    reopen_task(shop, made)
    assert due(shop) == [("2026-11-30", False)]


def test_whose_they_are(shop: Book) -> None:
    fang, guo = (create_staff(shop, name) and at for at, name in ((1, "Fang"), (2, "Guo")))
    create_task(shop, 1, "b", "2026-12-02", fang)
    create_task(shop, 2, "a", "2026-12-01", fang)
    create_task(shop, 3, "c", "", guo)
    gone = create_task(shop, 3, "d", "", guo).made or 0
    done = create_task(shop, 3, "e", "", guo).made or 0
    delete_task(shop, gone)
    finish_task(shop, done)
    assert [(row.text, row.contact) for row in rows_open_tasks(shop, fang)] == [
        ("a", "Bob Chen"), ("b", "Ann Lee")
    ]  # fmt: skip
    assert [row.text for row in rows_open_tasks(shop)] == ["a", "b", "c"]
    delete_contacts(shop, [2])
    assert [row.text for row in rows_open_tasks(shop)] == ["b", "c"]


def test_two_windows_at_one(shop: Book) -> None:
    made = create_task(shop, 1, "寄樣品", "2026-12-01").made or 0
    here = load_task(shop, made)
    change_task(shop, here._replace(due_on="2026-12-05"), here)
    with pytest.raises(Trouble, match="in the meantime"):
        change_task(shop, here._replace(text="寄目錄"), here)
    assert load_task(shop, made).due_on == "2026-12-05"


@pytest.mark.parametrize(
    ("text", "due_on", "repeats"), [(" ", "", ""), ("x", "soon", ""), ("x", "", "week:9")]
)
def test_what_is_no_task(shop: Book, text: str, due_on: str, repeats: str) -> None:
    with pytest.raises(Trouble):
        create_task(shop, 1, text, due_on, repeats=repeats)
