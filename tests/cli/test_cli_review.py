"""What customers bring, by command: keys and figures of the JSON, the lines, what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from kehuapp import i18n
from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact, delete_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.staff.staff import create_staff, price_staff
from kehuapp.cli import main

DAY = "2026-11-30"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Ten who bought 100, 200 … 1,000 on a day of June and had bought a day before the year; the
    first has a sale of the next day too, the last is in the trash."""
    path = tmp_path / "shop.kehu"
    book = open_book(path, create=True)
    create_staff(book, "Fang")
    price_staff(book, 1, 60000, None)
    with book.writing("Fill"):
        for place in range(1, 12):
            create_contact(
                book,
                ContactCard(name=f"P{place}", tier="regular", source="lookup" if place < 3 else ""),
            )
            for day in ("2025-11-30", "2026-06-01"):
                sold = SaleRow(0, day, "茶", 1, "", place * 100_00, None, False, "", "")
                create_sale(book, place, sold)
        create_sale(book, 1, SaleRow(0, "2026-12-01", "茶", 1, "", 999_00, None, False, "", ""))
        # The last minute of the first day in Taipei, and the first one of the day before.
        for at, minutes in (("2025-12-01T15:59:00Z", 25), ("2025-11-30T15:59:00Z", 500)):
            create_interaction(
                book, InteractionRow(contact_id=1, at=at, minutes=minutes, cost=500, staff_id=1)
            )
        create_interaction(book, InteractionRow(contact_id=2, at="2026-06-01T04:00:00Z"))
    delete_contacts(book, [11])
    book.close()
    return path


def told(capsys: pytest.CaptureFixture[str], shop: Path, *words: str) -> Any:
    assert main(["review", "--book", str(shop), "--on", DAY, "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_figures_worked_by_hand(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, shop)
    people = {one["name"]: one for one in found.pop("contacts")}
    assert found == {
        "basis": "amount",
        "from": "2025-12-01",
        "until": DAY,
        "total": "5500",
        "returning_share": 1.0,
        "enough_data": True,
        "time": [
            {"tier": "key", "minutes": 0, "estimated_minutes": 0, "share": 0.0, "target": None,
             "per_head": None},
            {"tier": "regular", "minutes": 25, "estimated_minutes": 10, "share": 1.0,
             "target": 1.0, "per_head": 2.5},
            {"tier": "prospect", "minutes": 0, "estimated_minutes": 0, "share": 0.0,
             "target": None, "per_head": None},
        ],
        "sources": [
            {"source": None, "contacts": 8, "kept": 8, "value": "5200"},
            {"source": "lookup", "contacts": 2, "kept": 2, "value": "300"},
        ],
    }  # fmt: skip
    # Of 5,500 80 % are 4,400 and 95 % 5,225: before P5 stand 4,000, before P4 4,500, before P2
    # 5,200, before P1 5,400.
    assert "".join(people[f"P{one}"]["class"] for one in range(10, 0, -1)) == "AAAAAABBBC"
    assert [one["suggested"] for one in people.values()] == ["key"] * 3 + ["regular"] * 7
    assert people["P1"] == {
        "id": 1, "name": "P1", "value": "100", "share": 100 / 5500, "class": "C", "rank": 10,
        "tier": "regular", "suggested": "regular",
        "reason": "Bought on 1 day of this period; class C, rank 10.",
        "last_purchase": "2026-06-01", "rfm": {"r": 2, "f": 2, "m": 1}, "gap_days": None,
        # 182 days over 60, which stands for a shop in which nobody bought on four days.
        "ratio": 182 / 60, "state": "dormant", "minutes": 25, "estimated_minutes": 0,
        "cost": "255",  # 5 of its own, and 25 minutes at 600 an hour
    }  # fmt: skip


@pytest.mark.parametrize(
    ("months", "first"),
    [("1", "2026-11-01"), ("6", "2026-06-02"), ("12", "2025-12-01"), ("120", "2016-12-03")],
)
def test_the_window_has_so_many_days(shop, capsys, months, first) -> None:
    # round(365·1/12) = 30 days, 182.5 → 182, 365, 3650, the last day with them.
    assert told(capsys, shop, "--months", months)["from"] == first


REFUSED = [
    (("--months", "0"), "From 1 to 1200 months: 0", "1 到 1200 個月：0", "1 到 1200 个月：0"),
    (("--months", "-3"), "From 1 to 1200 months: -3", "個月：-3", "个月：-3"),
    (("--on", "2026-02-30"), "There is no such day (2026-11-30): 2026-02-30", "2026-02-30",
     "2026-02-30"),
    (("--on", "soon"), "There is no such day", "沒有這一天", "没有这一天"),
    (("--on", ""), "There is no such day", "沒有這一天", "没有这一天"),
    (("--on", "0001-01-01"), "There is no such day", "沒有這一天", "没有这一天"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "english", "taiwan", "mainland"), REFUSED)
def test_what_cannot_be_is_refused_in_three_languages(
    shop, capsys, asked, english, taiwan, mainland, monkeypatch
) -> None:
    monkeypatch.setattr(i18n, "_translator", i18n._translator)  # put back at the end
    for language, said in (("en_GB", english), ("zh_TW", taiwan), ("zh_CN", mainland)):
        monkeypatch.setenv("LC_ALL", language)
        assert main(["review", "--book", str(shop), *asked, "--json"]) == 2
        out, err = capsys.readouterr()
        assert out == "" and said in err


def test_a_word_instead_of_a_number_is_refused(shop, capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["review", "--book", str(shop), "--months", "abc"])
    assert ended.value.code == 2
    assert "abc" in capsys.readouterr().err


def test_an_empty_book_has_figures_of_nothing(tmp_path, capsys) -> None:
    open_book(tmp_path / "new.kehu", create=True).close()
    found = told(capsys, tmp_path / "new.kehu")
    assert (found["total"], found["returning_share"], found["enough_data"]) == ("0", None, False)
    assert (found["contacts"], found["sources"]) == ([], [])


def test_the_lines_say_the_same(shop, capsys) -> None:
    assert main(["review", "--book", str(shop), "--on", DAY]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1 Dec 2025 – 30 Nov 2026  By amount  5,500"
    assert (
        lines[1]
        == "    1  A  P10  1,000  18%  Class A, rank 1: key are those of class A up to rank 3."
    )
    assert lines[-2] == "  Regular customer  35 minutes (10 of them estimated)  100% / 100%"
    assert len(lines) == 1 + 10 + 3


def test_the_lines_say_how_many_more_there_are_and_that_little_is_known(shop, capsys) -> None:
    book = open_book(shop)
    with book.writing("More"):
        for _ in range(15):
            (contact,) = create_contact(book, ContactCard(name="")).contacts
            sold = SaleRow(0, "2026-06-01", "茶", 1, "", 1_00, None, False, "", "")
            create_sale(book, contact, sold)
    book.close()
    assert main(["review", "--book", str(shop), "--on", DAY]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[20].startswith("   11  C  (no name)  1  < 0.1%  Bought")
    assert lines[21] == "  The first 20 of 25; --json has all."
    assert main(["review", "--book", str(shop), "--on", "2024-01-01"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("Not enough data") and len(lines) == 1 + 1 + 3


def test_the_lines_say_that_nothing_is_left(shop, capsys) -> None:
    book = open_book(shop)
    with book.writing("Back"):
        for contact in range(1, 11):
            sold = SaleRow(0, "2026-06-02", "茶", 1, "", 2000_00, None, True, "", "")
            create_sale(book, contact, sold)
    book.close()
    assert main(["review", "--book", str(shop), "--on", DAY]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "More was given back in this period than was sold."
