"""What is written down by command: log, sale, need, task; each is one step and goes out again."""

import contextlib
import json

import pytest

from kehuapp.book.activity.batches import BatchRow, create_batch
from kehuapp.book.opening import open_book
from kehuapp.cli import main


@pytest.fixture
def shop(tmp_path, capsys):
    phone = tmp_path / "phone.csv"
    phone.write_text("姓名,手機\n王小明,04-0000-0001\n李大華,04-0000-0002\n", encoding="utf-8")
    book = str(tmp_path / "shop.kehu")
    assert main(["--book", book, "import", str(phone)]) == 0
    capsys.readouterr()

    def run(*words):
        status = main(["--book", book, *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    def out():
        assert run("export", "--to", str(tmp_path / "all.json"))[0] == 0
        found = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
        return next(one for one in found if one["name"] == "王小明")

    run.out, run.book = out, book
    return run


def made(answer):
    status, said, _err = answer
    assert status == 0
    return json.loads(said)


def test_a_contact_made(shop):
    at = ("--at", "2026-11-20T10:30", "--minutes", "15", "--cost", "12.5", "--satisfaction", "4")
    told = made(shop("log", "王小明", "--kind", "call", *at, "--text", "要春茶", "--json"))
    assert set(told) == {"id", "contact", "step"} and all(told.values())
    assert shop.out()["interactions"] == [
        {
            "at": "2026-11-20T02:30:00Z",
            "kind": "call",
            "direction": "out",
            "purpose": "relationship",
            "minutes": 15,
            "cost": "12.50",
            "satisfaction": 4,
            "text": "要春茶",
            "staff": "",
            "satisfaction_staff": None,
            "next_step": "",
            "batch": "",
            "pledge": "",
            "occasion": None,
            "occasion_year": None,
        }
    ]
    assert shop("undo")[0] == 0
    assert shop.out()["interactions"] == []


def test_a_gathering_missed_goes_out_with_its_reason(shop):
    assert shop.out()["gatherings_missed"] == []
    with contextlib.closing(open_book(shop.book)) as book:
        at = "2026-09-25T10:00:00Z"
        row = BatchRow(title="中秋品茶", at=at, came=(2,), absent=(1,), reasons=((1, "出差"),))
        create_batch(book, row)
    assert shop.out()["gatherings_missed"] == [
        {"at": at, "kind": "gathering", "title": "中秋品茶", "note": "出差"}
    ]


@pytest.mark.parametrize(
    ("given", "amount", "profit", "is_return"),
    [
        (("--amount", "9,600", "--profit", "3440"), "9600", "3440", False),
        (("--amount=-350", "--profit=-140"), "350", "140", True),
        (("--amount", "(350)"), "350", None, True),
        (("--amount", "350", "--quantity=-8", "--profit", "140"), "350", "140", True),
        (("--amount", "350", "--return", "--profit=-20"), "350", "-20", True),
    ],
)
def test_a_sale(shop, given, amount, profit, is_return):
    quantity = () if any("quantity" in word for word in given) else ("--quantity", "8")
    words = ("--item", "高山烏龍", "--unit", "斤", "--on", "2026-11-20", *quantity)
    made(shop("sale", "王小明", *words, *given, "--json"))
    person = shop.out()
    assert person["sales"] == [
        {
            "on": "2026-11-20",
            "item": "高山烏龍",
            "quantity": 8,
            "unit": "斤",
            "amount": amount,
            "profit": profit,
            "is_return": is_return,
            "note": "",
            "staff": "",
        }
    ]
    assert person["stage"] == ("prospect" if is_return else "customer")
    assert person["tier"] is None
    assert shop("undo")[0] == 0
    said = shop("sale", "王小明", *words, *given)[1]
    assert ("Now a customer" in said) is not is_return
    assert "Now a customer" not in shop("sale", "王小明", *words, "--amount", "1", "--return")[1]
    assert (shop("undo")[0], shop("undo")[0]) == (0, 0)
    assert (shop.out()["sales"], shop.out()["stage"]) == ([], "prospect")


def test_a_need_and_a_task(shop):
    made(shop("need", "王小明", "--item", "春茶", "--from", "2027-03-01", "--json"))
    made(shop("task", "王小明", "--text", "寄樣品", "--due", "2026-12-01", "--json"))
    person = shop.out()
    assert person["needs"] == [
        {
            "item": "春茶",
            "quantity": None,
            "unit": "",
            "from": "2027-03-01",
            "to": None,
            "certainty": "likely",
            "status": "open",
            "when_text": "",
            "closed_on": None,
            "note": "",
            "staff": "",
        }
    ]
    assert person["tasks"] == [
        {
            "text": "寄樣品",
            "due": "2026-12-01",
            "kind": "promise",
            "done_at": None,
            "staff": "",
            "repeats": "",
        }
    ]


@pytest.mark.parametrize(
    "words",
    [
        ("sale", "王小明", "--item", "茶", "--amount", "很多"),
        ("sale", "王小明", "--item", "茶", "--amount", "10", "--quantity", "1234567890"),
        ("sale", "王小明", "--item", " ", "--amount", "10"),
        ("sale", "王小明", "--item", "茶", "--amount", "10", "--on", "2026-02-30"),
        ("sale", "王小明", "--item", "茶", "--amount", "10", "--staff", "沒有這人"),
        ("sale", "沒有這人", "--item", "茶", "--amount", "10"),
        ("log", "王小明", "--kind", "call", "--at", "昨天"),
        ("log", "王小明", "--kind", "call", "--at", "0999-12-31T10:00"),
        ("sale", "王小明", "--item", "茶", "--amount", "10", "--on", "0026-11-20"),
        ("sale", "王小明", "--item", "茶", "--amount", "10 20"),
        ("need", "王小明", "--item", "茶", "--from", "2027-02-01", "--to", "2027-01-01"),
        ("task", "王小明", "--text", "寄", "--due", "2026-13-01"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_writes_nothing(shop, words):
    before = shop.out()
    status, said, trouble = shop(*words)
    assert status == 2 and not said and len(trouble.strip()) > 10
    assert shop.out() == before


def test_a_day_far_off_is_taken_with_a_word(shop):
    status, _said, warning = shop("sale", "王小明", "--item", "茶", "--amount", "1", "--on",
                                  "1925-01-01")  # fmt: skip
    assert status == 0 and "1925-01-01" in warning
