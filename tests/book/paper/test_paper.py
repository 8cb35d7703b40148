"""What the book gives to paper: whose cells, telephones, addresses; who is left out and why."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kehuapp.book.activity.pledges import PledgeRow, create_pledge
from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    PhoneRow,
    create_contact,
    delete_contacts,
)
from kehuapp.book.paper import envelopes
from kehuapp.book.paper.envelopes import load_envelopes
from kehuapp.book.paper.people import head_of, load_phones, load_rows
from kehuapp.book.paper.work_lists import load_due, load_owed
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.rules.greetings import Envelope
from kehuapp.store.database import Book


@pytest.fixture
def shop(book: Book) -> Book:
    update_settings(book, replace(load_settings(book), fixed_today="2026-11-29", region="TW"))
    home = AddressRow("work", "台中市北屯區示範路 12 號", "406")
    cards = (
        ContactCard(name="陳志明", company="禾樂食堂", tier="key", addresses=(home,),
                    phones=(PhoneRow("work", "04-0000-0001"), PhoneRow("mobile", "04-0000-0002"))),
        ContactCard(name="Amy Turner", phones=(PhoneRow("", "04-0000-0003"),)),
        ContactCard(name="王大明", tier="regular", do_not_contact=True, addresses=(home,)),
        ContactCard(name="丁一", tier="key", addresses=(home,)),
    )  # fmt: skip
    for card in cards:
        create_contact(book, card)
    delete_contacts(book, [4])
    return book


def test_whom_a_label_is_for_and_who_gets_none(shop: Book) -> None:
    found = load_envelopes(shop, [3, 1, 2, 4, 1, 99])
    assert found.ids == [1]
    assert found.found == [Envelope("406", "台中市北屯區示範路 12 號", "禾樂食堂", "陳志明　收")]
    assert [(one.id, one.name, one.reason) for one in found.left_out] == [
        (3, "王大明", "Does not want to be contacted"),
        (2, "Amy Turner", "No address"),
        (4, "丁一", "In the trash"),
    ]


def test_the_cells_of_columns(shop: Book) -> None:
    found = load_rows(shop, [2, 1, 99], ["name", "phone", "tier", "groups", "value"])
    assert found.rows == [
        ("Amy Turner", "04-0000-0003", "", "", ""),
        ("陳志明", "04-0000-0001", "★ Key customer", "", ""),
    ]


@pytest.mark.parametrize(
    ("order", "heads"),
    [("zhuyin", ["A", "ㄔ"]), ("name", ["A", "C"]), ("", ["A", "ㄔ"])],
)  # fmt: skip
def test_a_phone_list_by_sound_or_letter(shop: Book, order: str, heads: list[str]) -> None:
    found = load_phones(shop, [1, 2, 3], order)
    assert [row.head for row in found.rows] == heads
    assert [row.name for row in found.rows] == ["Amy Turner", "陳志明"]
    assert found.rows[1].phones == [("04-0000-0001", "Work"), ("04-0000-0002", "Mobile")]
    assert [one.name for one in found.left_out] == ["王大明"]


@pytest.mark.parametrize(
    ("key", "order", "head"),
    [("13m", "name", "#"), ("amy", "zhuyin", "A"), ("ㄅㄞ 白", "zhuyin", "ㄅ"), ("", "name", "#"),
     ("\ue00a陳", "strokes", "10 stroke(s)"), ("王", "name", "#")],
)  # fmt: skip
def test_under_which_head_a_name_stands(key: str, order: str, head: str) -> None:
    assert head_of(key, order) == head


def test_lists_to_work_by(shop: Book) -> None:
    due = load_due(shop)
    assert [(line.name, line.phone) for line in due.lines] == [("陳志明", "04-0000-0001")]
    assert load_due(shop, [2]).lines == [] == load_due(shop, None, 7).lines
    create_pledge(shop, PledgeRow(name="New cups", tier="key", ends_on="2026-12-31"))
    create_pledge(shop, PledgeRow(name="Over", ends_on="2026-01-31"))
    create_pledge(shop, PledgeRow(name="All"))
    owed = load_owed(shop)
    assert {service.name: [line.name for line in lines] for service, lines in owed.services} == {
        "New cups": ["陳志明"],
        "All": ["Amy Turner", "陳志明", "王大明"],
    }
    assert load_owed(shop, [2]).services[0][1][0].phone == "04-0000-0003"


def test_paper_reads_in_few_rounds(shop: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []
    for name in ("query", "read_many"):
        really = getattr(Book, name)

        def told(self: Book, *asked: Any, really: Any = really, name: str = name) -> Any:
            sent.append(name)
            return really(self, *asked)

        monkeypatch.setattr(Book, name, told)

    def rounds(act: Callable[[], object]) -> int:
        sent.clear()
        act()
        return len(sent)

    columns = ["name", "company", "phone", "tier", "last_contact", "due", "groups", "email"]
    assert rounds(lambda: load_rows(shop, [1, 2], columns)) <= 5
    assert rounds(lambda: load_phones(shop, [1, 2])) == 1
    assert rounds(lambda: load_envelopes(shop, [1, 2])) == 1
    assert rounds(lambda: load_due(shop)) <= 3
    assert rounds(lambda: load_owed(shop)) <= 3


@pytest.mark.parametrize(
    ("name", "family", "given", "salutation", "said"),
    [
        ("陳志明", "陳", "志明", "陳店長", "陳志明　店長"),
        ("陳美玉", "陳", "美玉", "姑姑", "陳美玉"),
        ("陳美玉", "陳", "美玉", "陳姐", "陳美玉"),
        ("陳美玉", "陳", "美玉", "陳阿姨", "陳美玉"),
        ("陳志明", "陳", "志明", "", "陳志明"),
        ("Whitfield, James", "Whitfield", "James", "Mr Whitfield", "Mr James Whitfield"),
        ("Amy Turner", "Turner", "Amy", "Amy", "Amy Turner"),
    ],
)
def test_the_title_behind_a_name(
    name: str, family: str, given: str, salutation: str, said: str
) -> None:
    assert envelopes._titled(name, family, given, salutation) == said
