"""What is to be done today by command: keys, order, nulls, days of the shop's zone."""

import json
from pathlib import Path
from typing import Any

import pytest

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts.card import ContactCard, DateRow
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.book.plans.needs import NeedRow, create_need
from kehuapp.book.plans.tasks import create_task
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.visits.visits import Visit, create_visit
from kehuapp.cli import main

DAY = "2026-11-30"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A book of a shop in Taipei with a little of everything."""
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    fang = create_staff(book, "Fang") and 1
    lunar = DateRow("birthday", "lunar", 1990, 10, 24)
    for card in (
        ContactCard(name="Ann", tier="key", owner_id=fang, dates=(lunar,)),
        ContactCard(name="Bob", tier="key"),
        ContactCard(name="Cid", tier="regular"),
        ContactCard(name="Dan"),
    ):
        create_contact(book, card)
    # Eleven at night in London is the next morning in Taipei.
    create_interaction(book, InteractionRow(contact_id=1, at="2026-10-30T23:00:00Z", summary="茶"))
    create_interaction(book, InteractionRow(contact_id=3, at="2026-10-01T02:00:00Z"))
    create_visit(book, Visit(contact_id=2, starts_at=f"{DAY}T10:30"))
    create_visit(book, Visit(contact_id=1, starts_at="2026-11-28T15:00"))
    create_task(book, 4, "寄樣品", "2026-11-29", fang)
    create_task(book, 4, "later", "2026-12-01")
    create_need(book, 3, NeedRow("茶", from_date="2026-12-15", to_date="2026-12-20"))
    book.close()
    return path


def told(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_lists_of_a_day(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, "today", "--book", str(shop), "--on", DAY)
    reasons = [row.pop("reason") for row in found["due"]]
    assert found == {
        "on": DAY,
        "due": [
            {"id": 1, "name": "Ann", "tier": "key", "days_over": 16, "last": "2026-10-31"},
            {"id": 2, "name": "Bob", "tier": "key", "days_over": None, "last": None},
            {"id": 3, "name": "Cid", "tier": "regular", "days_over": 30, "last": "2026-10-01"},
        ],
        "dates": [
            {
                "id": 1,
                "name": "Ann",
                "kind": "birthday",
                "on": "2026-12-02",
                "days_away": 2,
                "age": 36,
                "lunar": True,
            }
        ],
        "visits": [{"id": 2, "name": "Bob", "starts_at": f"{DAY}T10:30"}],
        "tasks": [{"id": 4, "name": "Dan", "text": "寄樣品", "due": "2026-11-29"}],
        "likely": [{"id": 3, "name": "Cid", "item": "茶", "expected_from": "2026-12-15"}],
        "unreported": [{"id": 1, "name": "Ann", "starts_at": "2026-11-28T15:00"}],
    }
    assert "16 days overdue" in reasons[0] and "31 Oct" in reasons[0] and "茶" in reasons[0]
    assert "never contacted" in reasons[1]
    hers = told(capsys, "today", "--book", str(shop), "--on", DAY, "--staff", "Fang")
    assert {key: [row["name"] for row in hers[key]] for key in hers if key != "on"} == {
        "due": ["Ann"],
        "dates": ["Ann"],
        "visits": [],
        "tasks": ["Dan"],
        "likely": [],
        "unreported": ["Ann"],
    }


def test_it_can_be_read(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["today", "--book", str(shop), "--on", DAY]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:4] == [
        "30 Nov 2026 (Mon)",
        "",
        "Promises and tasks",
        "  Dan  1 day overdue · Promised: 寄樣品",
    ]
    assert main(["today", "--book", str(shop), "--on", "2020-01-01"]) == 0
    assert "To contact" in capsys.readouterr().out  # who was never contacted is due on any day


@pytest.mark.parametrize("wrong", [("--on", "2026-02-30"), ("--staff", "Nobody")])
def test_what_is_not_there_is_said(
    shop: Path, capsys: pytest.CaptureFixture[str], wrong: tuple[str, str]
) -> None:
    assert main(["today", "--book", str(shop), *wrong]) == 2
    assert wrong[1] in capsys.readouterr().err
