"""Tables that are no plain list: two rows of names, people side by side, totals, goods."""

import openpyxl
import pytest

from kehuapp.errors import Trouble
from kehuapp.exchange.importing.edits import edit
from kehuapp.exchange.read import read_file
from kehuapp.exchange.tables.csv_in import as_customers, read_table, table_of_rows


def read(tmp_path, text):
    path = tmp_path / "shop.csv"
    path.write_text(text.replace("/", "\n"), encoding="utf-8")
    return read_file(path)


def people(found):
    return [
        (record.name, *(raw for _label, raw, _e164, _ext in record.phones))
        for record in found.records
    ]


# --- two rows of names ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "targets"),
    [
        (
            "姓名,聯絡方式,,地址/,手機,市話,/王小明,0900000001,0400000001,台北市",
            "name phone:mobile phone: address::text",
        ),
        (  # as Excel's merged cells come in: 姓名 and 地址 are as high as both rows
            "姓名,聯絡方式,,地址/姓名,手機,市話,地址/王小明,0900000001,0400000001,台北市",
            "name phone:mobile phone: address::text",
        ),
        (
            "客戶資料,,聯絡方式,/姓名,生日,手機,Email/王小明,1980-01-01,0900000001,a@example.com",
            "name date:birthday phone:mobile email:",
        ),
        (
            "基本資料,,其他,聯絡資訊,/姓名,生日,備註,手機,Email/王小明,1980-01-01,茶,0900000001,a@example.com",
            "name date:birthday remark phone:mobile email:",
        ),
        (
            "Name,Phone,,E-mail,/,Mobile,Home,Home,Work/Ada,0900000001,0400000001,a@example.com,b@example.com",
            "name phone:mobile phone:home email:home email:work",
        ),
        (
            "姓名,公司,,住家,/,電話,地址,電話,地址/王小明,0400000001,台北市,0400000002,台中市",
            "name phone:work address:work:text phone:home address:home:text",
        ),
        ("姓名,電話,地址/Name,Phone,Address/王小明,0400000001,台北市", "name phone: address::text"),
        (
            "姓名,手機,緊急聯絡人,/,,姓名,電話/王小明,0900000001,李四,0900000002",
            "name phone:mobile extra extra",
        ),
        (
            "二〇二四名單,,,/姓名,聯絡方式,,地址/,手機,市話,/王小明,0900000001,0400000001,台北市",
            "name phone:mobile phone: address::text",
        ),
    ],
)
def test_two_rows_of_names(tmp_path, rows, targets):
    found = read(tmp_path, rows)
    assert found.mapping == targets.split()
    (record,) = found.records
    assert record.name in ("王小明", "Ada")


def test_the_rows_of_names_again_are_nobody(tmp_path):
    names = "姓名,聯絡方式,/,手機,市話"
    found = read(tmp_path, f"{names}/王小明,0900000001,/{names}/李四,0900000002,")
    assert people(found) == [("王小明", "0900000001"), ("李四", "0900000002")]
    assert [skipped.line for skipped in found.skipped] == [4, 5]


@pytest.mark.parametrize(
    "rows",
    [
        "姓名,手機,備註/王小明,0900000001,公司",
        "姓名,公司,備註/手機王,電話公司,地址",
        "姓名,手機,電話/王小明,,",
        "姓名,公司/公司,電話行",
    ],
)
def test_a_person_is_no_second_row_of_names(tmp_path, rows):
    assert len(read(tmp_path, rows).records) == 1


@pytest.mark.parametrize(
    "title",
    [
        "製表日期,2024.5.1,製表人,王經理",
        "示範商行,客戶名單,第 1 頁",
        "名單/製表,王經理,一店",
    ],
)
def test_a_title_of_several_cells_stands_above(tmp_path, title):
    found = read(tmp_path, f"{title}/姓名,手機,公司/王小明,0900000001,示範")
    assert people(found) == [("王小明", "0900000001")]
    assert all("above the table" in skipped.reason for skipped in found.skipped)


def test_people_above_a_row_of_names_are_people(tmp_path):
    found = read(tmp_path, "李四,0900000002,示範/姓名,手機,公司/王小明,0900000001,示範")
    assert ("李四", "0900000002") in people(found)


def test_merged_names_of_a_workbook(tmp_path):
    made = openpyxl.Workbook()
    for row in (
        ["名單", None, None, None],
        ["姓名", "聯絡方式", None, "公司"],
        [None, "手機", "市話", None],
        ["王小明", "0900000001", "0400000001", "示範商行"],
        ["李四", "0900000002", None, None],
    ):
        made.active.append(row)
    for area in ("A1:D1", "A2:A3", "B2:C2", "D2:D3", "D4:D5"):
        made.active.merge_cells(area)
    made.save(tmp_path / "shop.xlsx")
    found = read_file(tmp_path / "shop.xlsx")
    assert found.mapping == ["name", "phone:mobile", "phone:", "company"]
    assert people(found) == [("王小明", "0900000001", "0400000001"), ("李四", "0900000002")]
    assert {record.company for record in found.records} == {"示範商行"}


# --- people beside each other --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("姓名,手機,姓名,手機/王,0900000001,李,0900000002/陳,0900000003,,", "王 陳 李"),
        ("姓名,手機,,姓名,手機/王,0900000001,,李,0900000002/陳,0900000003,,,", "王 陳 李"),
        ("編號,姓名,電話,編號,姓名,電話/1,王,0900000001,2,李,0900000002", "王 李"),
        ("姓名1,手機1,姓名2,手機2/王,0900000001,李,0900000002", "王 李"),
        ("姓名,手機,姓名,手機,姓名,手機/王,0900000001,李,0900000002,陳,0900000003", "王 李 陳"),
        ("Name,Phone,Name,Phone/王,0900000001,李,0900000002", "王 李"),
        ("姓名,手機,姓名,手機/,,李,0900000002", "李"),
        ("姓名,手機,備註,姓名,手機/王,0900000001,茶,李,0900000002", "王 李"),
    ],
)
def test_people_beside_each_other(tmp_path, rows, names):
    found = read(tmp_path, rows)
    assert [record.name for record in found.records] == names.split()
    assert all(len(record.phones) == 1 for record in found.records)
    assert "beside each other" in found.warnings[0]


@pytest.mark.parametrize(
    "rows",
    [
        "姓名,王小明,李四/手機,0900000001,0900000002/備註,茶,",
        "Name,王小明,李四/Phone,0900000001,0900000002",
        "編號,1,2/姓名,王小明,李四/聯絡電話,0900000001,0900000002/生日,1980-01-01,",
    ],
)
def test_a_person_may_be_a_column(tmp_path, rows):
    found = read(tmp_path, rows)
    assert people(found) == [("王小明", "0900000001"), ("李四", "0900000002")]
    assert "below each other" in found.warnings[0]


def test_a_form_of_one_person(tmp_path):
    assert people(read(tmp_path, "姓名,王小明/手機,0900000001")) == [("王小明", "0900000001")]


@pytest.mark.parametrize(
    "rows",
    [
        "姓名,手機/公司,0900000001/電話行,0900000002",
        "姓名,手機/王小明,0900000001",
        "姓名,手機",
    ],
)
def test_a_plain_table_is_not_turned(rows):
    assert not read_table(rows.replace("/", "\n")).is_turned


def test_what_they_share_belongs_to_all(tmp_path):
    found = read(
        tmp_path,
        "公司,姓名,手機,姓名,手機,地址/示範商行,王小明,0900000001,李四,0900000002,台北市",
    )
    assert people(found) == [("王小明", "0900000001"), ("李四", "0900000002")]
    assert {(r.company, r.addresses[0][1]) for r in found.records} == {("示範商行", "台北市")}


def test_each_is_corrected_by_itself_and_told_by_the_line_of_the_file(tmp_path):
    found = read(tmp_path, "姓名,手機,姓名,手機/王小明,0900000001,李四,0900000002")
    edit(found, 1, 1, "0900000009")
    assert people(found) == [("王小明", "0900000001"), ("李四", "0900000009")]
    assert [record.where for record in found.records] == ["line 2", "line 2"]


@pytest.mark.parametrize(
    "names",
    [
        "姓名,姓名,手機",
        "姓名,公司,電話,公司,電話",
        "姓名,電話,電話,地址,地址",
        "姓名,手機,姓名,地址,手機,生日,備註,公司,姓名",
        "Name,E-mail 1 - Value,E-mail 2 - Value",
    ],
)
def test_one_person_with_much_is_one(names):
    assert read_table(f"{names}\n王小明,,,,,,,,\n").beside == 1


# --- rows and tables that are nobody -------------------------------------------------------------


@pytest.mark.parametrize(
    "row",
    [
        "合計,,300",
        ",合計,300",
        "1,小計,300",
        "總計：2人,,",
        "共 2 筆,,",
        "总计,,300",
        "Total,,300",
        "Grand Total: $300,,",
        "平均,,150",
        "製表日期：2024-05-01,,",
        "以下空白,,",
        "第 1 頁,,",
    ],
)
def test_totals_are_nobody(tmp_path, row):
    found = read(tmp_path, f"姓名,手機,消費金額/王小明,0900000001,300/{row}")
    assert people(found) == [("王小明", "0900000001")]
    assert [skipped.line for skipped in found.skipped] == [3]
    assert "sums up" in found.skipped[0].reason


@pytest.mark.parametrize("name", ["Total", "合計", "合計商行", "共同印刷", "總計小吃店", "Summer"])
def test_a_customer_may_be_called_so(tmp_path, name):
    found = read(tmp_path, f"姓名,手機,消費金額/{name},0900000001,300")
    assert people(found) == [(name, "0900000001")]


@pytest.mark.parametrize("name", ["合計商行", "共同印刷", "總計小吃店", "Summer", "第一頁"])
def test_or_begin_so_without_a_number(tmp_path, name):
    assert people(read(tmp_path, f"姓名,手機/{name},")) == [(name,)]


@pytest.mark.parametrize(
    "names",
    [
        "名稱,規格,數量,單價",
        "名稱,單位,數量,單價",
        "編號,名稱,庫存",
        "品名,數量,備註",
        "日期,品項,金額",
        "日期,摘要,收入,支出,餘額",
        "廠商,品名,單價",
        "Name,SKU,Price",
    ],
)
def test_goods_and_money_are_no_customers(tmp_path, names):
    found = read(tmp_path, f"{names}/烏龍茶,12,300/紅茶,5,200")
    assert not found.records
    assert len(found.skipped) == found.found == 2
    assert "not look like a list of customers" in found.warnings[0]


@pytest.mark.parametrize(
    "names", ["品名,庫存,單價", "Product,Stock,Price", "商品名稱,庫存", "Item,Qty,Notes"]
)
def test_or_names_that_nobody_knows(tmp_path, names):
    found = read(tmp_path, f"{names}/烏龍茶,12,300/紅茶,5,200")
    assert not found.records and len(found.skipped) == found.found == 2
    assert "not look like a list of customers" in found.warnings[0]


def test_a_person_says_that_they_are_customers_after_all(tmp_path):
    text = "品名,庫存,備註\n烏龍商行,12,月結\n紅茶小舖,5,\n"
    (tmp_path / "shop.csv").write_text(text, encoding="utf-8")
    table = read_file(tmp_path / "shop.csv").table
    offered = as_customers(table)
    assert [header for header, _mapping in offered] == ["品名", "備註"]
    found = read_file(tmp_path / "shop.csv", mapping=offered[0][1])
    assert [record.name for record in found.records] == ["烏龍商行", "紅茶小舖"]
    assert found.records[0].extra == [("庫存", "12")] and found.records[0].remark == "月結"


@pytest.mark.parametrize("text", ["烏龍茶,12,300\n紅茶,5,200\n", "甲,乙\n丙,丁\n", "品名\n茶\n"])
def test_what_names_nothing_is_refused(tmp_path, text):
    (tmp_path / "odd.csv").write_text(text, encoding="utf-8")
    with pytest.raises(Trouble, match="neither contact cards nor a table"):
        read_file(tmp_path / "odd.csv")


def test_a_barcode_is_no_telephone_number(tmp_path):
    found = read(tmp_path, "品名,條碼,庫存/烏龍茶,4710000000012,3")
    assert not found.records


def test_a_person_says_which_column_holds_the_names(tmp_path):
    path = tmp_path / "shop.csv"
    path.write_text("廠商,品名,單價\n示範商行,茶,300\n", encoding="utf-8")
    found = read_file(path, mapping=["company", "extra", "extra"])
    assert [record.name for record in found.records] == ["示範商行"]


@pytest.mark.parametrize(
    "names",
    [
        "客戶名稱,消費金額",
        "姓名,數量",
        "名稱,備註",
        "會員,金額",
        "公司,地址,金額",
        "Customer,Balance",
    ],
)
def test_customers_with_sums_are_customers(tmp_path, names):
    assert len(read(tmp_path, f"{names}/王小明,300,9").records) == 1


def test_wide_and_odd_tables_are_bounded():
    names = ["姓名", "手機"] * 1000
    table = table_of_rows([names, [*names[:2], "x"]])
    assert table.beside == 1
    assert table_of_rows([["姓名", "", "姓名"], [], ["王", "", "李"]]).beside == 1


@pytest.mark.parametrize("title", [False, True])
def test_a_name_over_several_columns_is_that_of_each(tmp_path, title):
    made = openpyxl.Workbook()
    sheet = made.active
    if title:
        sheet.append(["客戶名單", None, None, None])
        sheet.merge_cells("A1:D1")
    sheet.append(["姓名", "電話", None, "公司"])
    row = sheet.max_row
    sheet.merge_cells(f"B{row}:C{row}")
    sheet.append(["王小明", "0900000001", "0400000001", "示範商行"])
    sheet.append(["李四", "0900000002", None, None])
    made.save(tmp_path / "shop.xlsx")
    found = read_file(tmp_path / "shop.xlsx")
    assert found.headers == ["姓名", "電話", "電話", "公司"]
    assert people(found) == [("王小明", "0900000001", "0400000001"), ("李四", "0900000002")]
    assert not any(record.extra for record in found.records)


def test_a_name_merged_over_columns_that_are_empty_brings_nothing(tmp_path):
    made = openpyxl.Workbook()
    sheet = made.active
    for row in (["姓名", None, "手機", "備註"], ["王小明", None, "0900000001", "熟客"]):
        sheet.append(row)
        sheet.merge_cells(f"A{sheet.max_row}:B{sheet.max_row}")
    made.save(tmp_path / "shop.xlsx")
    (record,) = read_file(tmp_path / "shop.xlsx").records
    assert (record.name, record.remark, record.extra) == ("王小明", "熟客", [])
