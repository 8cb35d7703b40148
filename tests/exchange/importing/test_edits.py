"""Corrections in the preview: what is understood, what is refused, what stays as it was."""

import pytest

from kehuapp.errors import Trouble
from kehuapp.exchange.importing.edits import edit, edit_again, edit_field
from kehuapp.exchange.importing.import_plan import CREATE, SKIP, build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:王;小明;;;\r\nFN:王小明\r\nTEL;TYPE=CELL:04-0000-0033\r\n"
    "TEL;TYPE=WORK:07-0000-0027\r\nEMAIL;TYPE=HOME:ming@example.com\r\n"
    "ADR;TYPE=HOME:;;東路 1 號;台中市;;407;\r\nORG:禾樂食堂\r\nNOTE:不吃牛\\n月底結帳\r\n"
    "CATEGORIES:老客戶\r\nEND:VCARD\r\n"
)
TABLE = "姓名,電話,公司\n張雅婷,04-0000-0033,小巷早午餐\n李四,,\n"


@pytest.fixture
def cards(tmp_path):
    path = tmp_path / "phone.vcf"
    path.write_text(CARD, encoding="utf-8")
    return read_file(path)


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "phone.csv"
    path.write_text(TABLE, encoding="utf-8")
    return read_file(path)


@pytest.mark.parametrize(
    ("field", "text", "attribute", "expected"),
    [
        ("name", "王大明", "name", "王大明"),
        ("name", "王大明", "given_name", "大明"),
        ("company", "  禾樂  食堂 ", "company", "禾樂 食堂"),
        ("remark", "說英文", "remark", "說英文"),
        ("nickname", "阿明", "nickname", "阿明"),
        ("group", "老客戶 · 市場/北區", "groups", ["老客戶", "市場/北區"]),
        ("group", "", "groups", []),
        ("email", "new@example.com", "emails", [("home", "new@example.com")]),
        ("email", "", "emails", []),
    ],
)
def test_a_field_of_a_card_is_corrected(cards, field, text, attribute, expected):
    edit_field(cards, 0, field, text)
    assert getattr(cards.records[0], attribute) == expected


def test_labels_stay_with_numbers_that_stay_or_are_corrected_in_place(cards):
    edit_field(cards, 0, "phone", "04-0000-0034 · 07-0000-0027")
    assert [(p[0], p[1]) for p in cards.records[0].phones] == [
        ("mobile", "04-0000-0034"),
        ("work", "07-0000-0027"),
    ]
    edit_field(cards, 0, "phone", "07-0000-0027")
    assert [(p[0], p[1]) for p in cards.records[0].phones] == [("work", "07-0000-0027")]
    edit_field(cards, 0, "phone", "07-0000-0027 #12 · 04-0000-0040")
    assert [(p[0], p[1], p[3]) for p in cards.records[0].phones] == [
        ("", "07-0000-0027", "12"),
        ("", "04-0000-0040", ""),
    ]
    assert cards.records[0].phones[1][2] == "+886400000040"


def test_an_address_keeps_its_label_and_postcode(cards):
    edit_field(cards, 0, "address", "台中市東路 2 號")
    assert cards.records[0].addresses == [("home", "台中市東路 2 號", "407", "")]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("phone", "abc"),
        ("phone", "04-0000-0033 · 1.38E+10"),
        ("email", "ming"),
        ("photo", "x"),
        ("date", "1985-04-12"),
    ],
)
def test_what_cannot_be_understood_is_refused_and_changes_nothing(cards, field, text):
    before = cards.records[0]
    with pytest.raises(Trouble):
        edit_field(cards, 0, field, text)
    assert cards.records[0] == before


def test_a_name_taken_away_leaves_the_company(cards):
    edit_field(cards, 0, "name", "")
    assert cards.records[0].name == "禾樂食堂"


def test_a_cell_is_read_again_with_its_row(table):
    edit(table, 0, 1, "07-0000-0027")
    assert table.records[0].phones[0][2] == "+886700000027"
    assert table.records[0].name == "張雅婷"
    edit(table, 1, 2, "李記")
    assert table.records[1].company == "李記"


def test_nothing_may_be_left_of_a_row(table):
    with pytest.raises(Trouble):
        edit(table, 1, 0, "")
    assert table.records[1].name == "李四"
    with pytest.raises(Trouble):
        edit(table, 0, 9, "x")


def test_corrections_are_made_again_where_the_lines_agree(table, tmp_path):
    edits = {("", 2, 1): "07-0000-0027", ("", 99, 0): "nobody", ("", 3, 0): ""}
    assert edit_again(table, edits) == {("", 2, 1): "07-0000-0027"}
    assert table.records[0].phones[0][1] == "07-0000-0027"
    assert table.records[1].name == "李四"


@pytest.mark.parametrize(
    "place, name", [(1, "李四海"), (0, "張雅亭")], ids=["name alone", "number"]
)
def test_a_corrected_name_is_known_when_the_file_comes_again(book, table, place, name):
    edit(table, place, 0, name)
    apply(book, build_plan(book, table))
    again = build_plan(book, read_file(table.path))
    decision = again.decisions[place]
    assert [one.action for one in again.decisions] == [SKIP, SKIP]
    assert decision.reason == f"came in as {name} before, corrected by you"
    assert again.decisions[1 - place].reason != decision.reason
    other = table.path.with_name("other.csv")  # another file may mean somebody else
    other.write_bytes(table.path.read_bytes())
    assert build_plan(book, read_file(other)).decisions[place].action == CREATE
