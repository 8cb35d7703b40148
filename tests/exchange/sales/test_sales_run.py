"""Sales of a file → a book: whose they are, the same file twice, undo, any table at all."""

import tempfile
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kehuapp.book.contacts.contacts import delete_contacts
from kehuapp.exchange.sales import sale_unread
from kehuapp.exchange.sales.sale_table import read_sale_table
from kehuapp.exchange.sales.sales_out import write_sales
from kehuapp.exchange.sales.sales_read import Buyer, read_sales
from kehuapp.exchange.sales.sales_run import LEAVE_OUT, NEW, Cancelled, apply, build_plan
from kehuapp.exchange.sources import only_source
from kehuapp.store import journal
from kehuapp.text.amounts import amount_text

from .conftest import FIRM, LI, NAMESAKE, OTHER_NAMESAKE, TODAY, WANG, sales_of

HEAD = "日期,客戶,公司,電話,電子郵件,客戶編號,品項,金額\n"


@pytest.mark.parametrize(
    ("who", "contact", "candidates"),
    [
        ("王小明,,,,", WANG, ()),
        ("王 小 明,,,,", WANG, ()),
        ("王小明,,04 0000 0001,,", WANG, ()),
        (",,+886 4 0000 0001,,", WANG, ()),
        (",,,WANG@example.com,", WANG, ()),
        ("李大華,大明茶行,,,", LI, ()),
        ("李大華,,,,", LI, ()),
        ("陳美,甲商行,,,", NAMESAKE, ()),
        ("陳美,,04-0000-0004,,", OTHER_NAMESAKE, ()),
        ("海港小館,,,,", FIRM, ()),
        (",海港小館,,,", FIRM, ()),
        ("陳美,,,,", None, (NAMESAKE, OTHER_NAMESAKE)),
        ("陳美,丙商行,,,", None, (NAMESAKE, OTHER_NAMESAKE)),
        ("王小明,,04-0000-0009,,", None, (WANG,)),
        ("王小明,,,other@example.com,", None, (WANG,)),
        ("李大華,別家商行,,,", None, (LI,)),
        ("張三,,04-0000-0001,,", None, (WANG,)),
        ("李大華,,04-0000-0001,,", None, (WANG, LI)),
        (",,04-0000-0001,x@example.com,", WANG, ()),
        (",大明茶行,,,", None, (LI,)),
        ("大明茶行,,,,", None, (LI,)),
        ("張三,,,,", None, ()),
        ("王小明先生,,,,", None, (WANG,)),
        (",,,,", None, ()),
        (",,,,C0012", None, ()),
    ],
)
def test_whose_a_sale_is(shop, read, who, contact, candidates):
    plan = build_plan(shop, read(f"{HEAD}2024-05-20,{who},茶,100\n"))
    (match,) = plan.matches
    assert (match.contact, match.candidates) == (contact, candidates)
    assert bool(match.reason) == (contact is None)


def test_our_own_number_of_a_customer_comes_first(shop, read):
    uuid = shop.query("SELECT uuid FROM contact WHERE id = ?", (LI,))[0][0]
    plan = build_plan(shop, read(f"{HEAD}2024-05-20,王小明,,,,{uuid.upper()},茶,100\n"))
    assert plan.matches[0].contact == LI


def test_the_number_that_a_till_gave(shop, read):
    shop.execute(
        "INSERT INTO extra_field (contact_id, name, value, origin) "
        "VALUES (?, '會員編號', 'C0012', '')",
        (WANG,),
    )
    rows = ("王小明,,,,c0012", ",,,,C0012", "李大華,,,,C0012", "李大華,,,,C0099")
    plan = build_plan(shop, read(HEAD + "".join(f"2024-05-20,{who},茶,100\n" for who in rows)))
    assert [match.contact for match in plan.matches] == [WANG, WANG, None, LI]
    assert plan.matches[2].candidates == (WANG, LI)


def test_who_is_in_the_trash_is_not_sold_to(shop, bring_in):
    delete_contacts(shop, [WANG])
    report = bring_in(f"{HEAD}2024-05-20,王小明,,,,,茶,100\n")
    ((row, match),) = report.unclear_rows()
    assert "trash" in row.reason and match.candidates == ()
    assert sales_of(shop) == []


def test_the_same_file_twice_adds_nothing(shop, bring_in):
    text = "日期,客戶,品項,金額,備註\n" + "2024-05-20,王小明,茶,100,a\n" * 2
    first = bring_in(text)
    assert (first.created, first.skipped, len(sales_of(shop))) == (2, 0, 2)
    assert (bring_in(text).created, len(sales_of(shop))) == (0, 2)
    more = bring_in(text + "2024-05-20,王小明,茶,100,a\n2024-05-20,王小明,茶,100,b\n")
    assert (more.created, more.skipped, len(sales_of(shop))) == (2, 2, 4)
    journal.undo(shop, more.step)
    journal.undo(shop, first.step)
    assert sales_of(shop) == []
    assert bring_in(text).created == 2


def test_a_prospect_who_buys_is_a_customer_and_undo_takes_that_back(shop, bring_in):
    stage = "SELECT stage FROM contact WHERE id IN (1, 2) ORDER BY id"
    shop.execute("UPDATE contact SET stage = 'prospect' WHERE id IN (1, 2)")
    report = bring_in(f"{HEAD}2024-05-20,王小明,,,,,茶,100\n2024-05-20,李大華,,,,,茶,-100\n")
    assert shop.query(stage) == [("customer",), ("prospect",)]
    assert report.became_customers == 1
    assert report.warnings[0] == "1 who had not bought before are customers now."
    journal.undo(shop, report.step)
    assert shop.query(stage) == [("prospect",), ("prospect",)]


def test_colleagues(shop, bring_in):
    report = bring_in(
        "日期,客戶,品項,金額,經手人\n2024-05-20,王小明,茶,1,小陳\n2024-05-20,王小明,茶,2,老張\n"
    )
    assert shop.query("SELECT staff_id FROM sale ORDER BY id") == [(1,), (None,)]
    assert any("老張" in said for said in report.warnings)


def test_what_a_person_answers(shop, bring_in):
    text = f"{HEAD}" + "".join(
        f"2024-05-20,{who},,{number},,,茶,100\n"
        for who, number in (("張三", "04-0000-0031"), ("陳美", ""), ("路人", ""), ("某人", ""))
    )
    asked = {
        Buyer("", "張三", "", "04-0000-0031", ""): NEW,
        Buyer("", "陳美", "", "", ""): NAMESAKE,
        Buyer("", "路人", "", "", ""): LEAVE_OUT,
    }
    report = bring_in(text, answers=asked)
    assert (report.created, report.skipped, report.unclear, report.new_customers) == (2, 1, 1, 1)
    assert report.warnings[0] == "1 new customer(s) added."
    new = shop.query("SELECT id FROM contact WHERE name = '張三'")[0][0]
    assert [row[0] for row in sales_of(shop)] == [new, NAMESAKE]
    journal.undo(shop, report.step)
    assert shop.query("SELECT count(*) FROM contact") == [(5,)]


def test_who_stops_changes_nothing(shop, read):
    with pytest.raises(Cancelled):
        apply(shop, read(f"{HEAD}2024-05-20,王小明,,,,,茶,100\n"), cancelled=lambda: True)
    assert sales_of(shop) == []


# --- a workbook, out and in again -----------------------------------------------------------------


def test_a_workbook(shop, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["出貨單", None, None])
    sheet.append(["日期", "客戶", "品項", "數量", "金額"])
    sheet.append([TODAY.replace(day=1), "王小明", "茶", 2.5, -1234.5])
    sheet.append([45432, "王小明", "茶", 1, "１，０００元"])
    sheet.append(["合計", None, None, None, -234.5])
    book.save(tmp_path / "sales.xlsx")
    table = read_sale_table(only_source(tmp_path / "sales.xlsx"))
    report = apply(shop, read_sales(table, "TW", TODAY))[1]
    assert (report.created, report.skipped, report.plan.amount) == (2, 1, -23450)
    assert [(row[1], row[3], row[5], row[7]) for row in sales_of(shop)] == [
        ("2026-11-01", 2.5, 123450, 1),
        ("2024-05-20", 1.0, 100000, 0),
    ]


NASTY = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=12
) | st.sampled_from(["=1+1", "'5", "''x", "-茶", "＝1", '="a"', "a\nb", "合計", "12345", "@x", '"'])


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from([WANG, LI, NAMESAKE, FIRM]),
            st.dates(TODAY.replace(year=1960), TODAY).map(str),
            st.floats(0, 1e8, allow_nan=False) | st.integers(0, 1000).map(float),
            st.integers(0, 10**10),
            st.none() | st.integers(-(10**10), 10**10),
            st.booleans(),
            NASTY,
        ),
        max_size=8,
    ),
    ending=st.sampled_from(["csv", "xlsx"]),
)
@example([(WANG, "2020-01-01", 0.0, 0, None, False, "\x19\x19\x19")], "csv")
def test_what_goes_out_comes_back_equal(empty_book_of_people, rows, ending):
    shop = empty_book_of_people
    with shop.writing("x"):
        shop.execute("DELETE FROM sale")
        for contact, on, quantity, amount, profit, back, text in rows:
            item = " ".join(text.split()) or "茶"
            note = text.strip().replace("\x0b", "")
            shop.execute(
                "INSERT INTO sale (uuid, created_at, updated_at, contact_id, on_date, item, "
                "quantity, unit, amount, profit, is_return, note) "
                "VALUES (hex(randomblob(16)), '', '', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (contact, on, item, quantity, "盒", amount, profit, back, note),
            )
    before = sorted(sales_of(shop), key=str)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"out.{ending}"
        assert write_sales(shop, path) == len(rows)
        read = read_sales(read_sale_table(only_source(path)), "TW", TODAY)
        again = apply(shop, read)[1]
        assert (again.created, again.skipped) == (0, len(rows))
        with shop.writing("x"):
            shop.execute("DELETE FROM sale")
        apply(shop, read)
    assert sorted(sales_of(shop), key=str) == before


@pytest.fixture
def empty_book_of_people(shop):
    return shop


WORDS = (
    "2024-05-20 113/05/20 2024-02-30 王小明 陳美 張三 合計 小計 Total 100 -5 (7.25) 1,234.50 "
    "９９ 一百 =SUM(A1) 3盒 1234567890 是 退貨 茶 04-0000-0001 日期 0.001 33.33333 '5"
)
CELL = (
    st.sampled_from(WORDS.split())
    | st.just("")
    | st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=6)
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rows=st.lists(st.lists(CELL, min_size=8, max_size=8), max_size=12))
def test_every_row_is_counted_and_sums_agree(shop, rows):
    import csv

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.csv"
        with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["日期", "客戶", "電話", "品項", "數量", "金額", "毛利", "退貨"])
            writer.writerows(rows)
        read = read_sales(read_sale_table(only_source(path)), "TW", TODAY)
    report = apply(shop, read)[1]
    told = report.to_json()
    counted = (told["created"], told["skipped"], len(told["unclear"]), len(told["failed"]))
    assert told["found"] == sum(counted)
    sums = shop.query(
        "SELECT coalesce(sum(CASE WHEN is_return <> 0 THEN -amount ELSE amount END), 0), count(*) "
        "FROM sale"
    )
    assert (Decimal(told["amount"]) * 100, told["created"]) == sums[0]
    assert told["amount"] == amount_text(sums[0][0])
    if report.step is not None:
        journal.undo(shop, report.step)
    assert sales_of(shop) == []


def test_days_are_days_in_a_workbook(shop, tmp_path):
    """So that a table can be sorted by months; those that no spreadsheet knows are texts."""
    for day in ("2026-11-23", "1900-02-28"):
        shop.execute(
            "INSERT INTO sale (uuid, created_at, updated_at, contact_id, on_date, item, quantity, "
            "unit, amount, is_return, note) VALUES (?, '2026-11-23T00:00:00Z', "
            "'2026-11-23T00:00:00Z', ?, ?, '茶', 1, '', 100, 0, '')",
            (day, WANG, day),
        )
    write_sales(shop, tmp_path / "out.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "out.xlsx").active.iter_rows(min_row=2, max_col=1)
    cells = [row[0] for row in rows]
    assert [cell.is_date for cell in cells] == [False, True]
    assert [str(cell.value)[:10] for cell in cells] == ["1900-02-28", "2026-11-23"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_sum_in_a_spreadsheet_is_that_of_the_program(shop, bring_in, tmp_path, ending):
    """What a return takes off has a minus, also its profit; the days come one after another."""
    bring_in(
        "日期,客戶,品項,數量,金額,毛利,退貨\n"
        "2026-11-03,王小明,茶,2,2700,900,\n2026-11-02,李大華,茶,8,9600,3440,\n"
        "2026-11-04,王小明,茶,1,1350,450,是\n2026-11-05,王小明,杯,1,100,-20,是\n"
        "2026-11-06,王小明,杯,1,100,30,退貨\n"
    )
    before, path = sales_of(shop), tmp_path / f"out.{ending}"
    write_sales(shop, path)
    cells = list(read_sale_table(only_source(path)).each())
    rows = [(row[0][-2:], *map(float, (row[6], row[8], row[9]))) for _line, row in cells]
    assert rows == [
        ("02", 8, 9600, 3440),
        ("03", 2, 2700, 900),
        ("04", -1, -1350, -450),
        ("05", -1, -100, 20),
        ("06", -1, -100, -30),
    ]
    shop.execute("DELETE FROM sale")
    apply(shop, read_sales(read_sale_table(only_source(path)), "TW", TODAY))
    assert sorted(sales_of(shop)) == sorted(before)


@pytest.mark.parametrize(
    ("cell", "kept"),
    [("-1,234.5", "-1,234.5"), ("-5", "-5"), ("-2+3+cmd|' /C calc'!A0", None), ("-5 茶", None),
     ("-", None), ("=1", None), ("茶", "茶")],
)  # fmt: skip
def test_what_did_not_come_in_is_no_formula(cell: str, kept: str | None) -> None:
    """An amount with a minus stays one; all else that begins so was somebody else's words."""
    assert sale_unread._kept(cell) == (kept if kept is not None else f"'{cell}")
