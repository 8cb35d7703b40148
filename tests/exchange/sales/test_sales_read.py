"""What a row of a table of sales says: days, amounts, quantities, returns, columns by words."""

import pytest

from kehuapp.errors import Trouble
from kehuapp.exchange.sales.sale_columns import mapping_of


@pytest.mark.parametrize(
    ("headers", "targets"),
    [
        ("銷售日期 客戶名稱 手機號碼 品項 數量 單位 單價 小計 毛利 退貨 備註 經手人",
         "day name phone item quantity unit price amount profit return note staff"),
        ("成交时间 顾客姓名 联系电话 商品名称 数量 单价(元) 金额（元） 利润 是否退货 业务员",
         "day name phone item quantity price amount profit return staff"),
        ("订单创建时间 买家姓名 收货人手机 商品标题 购买数量 实付金额 订单状态 买家留言",
         "day name phone item quantity amount state note"),
        ("結帳時間 會員姓名 會員手機 餐點 數量 實收金額 類型 收銀員",
         "day name phone item quantity amount return staff"),
        ("Date Customer Company E-mail Item Qty Unit Amount Profit Salesperson",
         "day name company email item quantity unit amount profit staff"),
        ("日期 客戶名稱 聯絡人 品名 金額 訂單金額 成本", "day company name item amount - -"),
        ("客戶編號 日期 公司名稱 Kehu_UID 合計", "- day company uuid amount"),
        ("訂購日期 收件人 收件人電話 商品名稱 數量 商品金額 總計",
         "day name phone item quantity amount -"),
        ("开票日期 购方名称 货物名称 数量 单价 价税合计", "day name item quantity price amount"),
        ("sold_on customer_name item_name qty total_amount is_return",
         "day name item quantity amount return"),
        ("支付时间 会员卡号 商品 实收 退款", "day uuid item amount -"),
    ],
)  # fmt: skip
def test_columns_by_their_words(headers, targets):
    names = [header.replace("_", " ") for header in headers.split(" ")]
    assert [t or "-" for t in mapping_of(names)] == targets.split(" ")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-05-20", "2024-05-20"),
        ("2024/5/20 14:33:10", "2024-05-20"),
        ("20240520", "2024-05-20"),
        ("113/05/20", "2024-05-20"),
        ("民國113年5月20日", "2024-05-20"),
        ("1130520", "2024-05-20"),
        ("45432", "2024-05-20"),
        ("45432.604", "2024-05-20"),
        ("20 May 2024", "2024-05-20"),
        ("5月20日", "2026-05-20"),
        ("12/31", "2025-12-31"),
        ("農曆八月十五", "2026-09-25"),
        ("農曆2024年八月十五", "2024-09-17"),
        ("2030-01-01", "2030-01-01"),
        ("1925-01-01", "1925-01-01"),
        ("2024-02-30", None),
        ("昨天", None),
        ("", None),
    ],
)
def test_a_day(read, written, day):
    found = read(f"日期,客戶,品項,金額\n{written},王小明,茶,100\n")
    assert [sale.on for sale in found.sales] == ([day] if day else [])
    assert len(found.failed) == (0 if day else 1)


def test_the_days_of_a_file_decide_which_number_comes_first(read):
    head = "date,customer,item,amount\n"
    decided = read(head + "5/4/2024,A,tea,1\n25/4/2024,A,tea,1\n")
    assert [sale.on for sale in decided.sales] == ["2024-04-05", "2024-04-25"]
    open_ = read(head + "5/4/2024,A,tea,1\n")
    assert (len(open_.failed), open_.doubtful) == (1, ["5/4/2024"])
    told = read(head + "5/4/2024,A,tea,1\n", order="mdy")
    assert [sale.on for sale in told.sales] == ["2024-05-04"]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        # 數量, 單位, 單價, 金額, 毛利, 退貨 → quantity, unit, amount, profit, is_return
        ("2,斤,,2400,600,", (2.0, "斤", 240000, 60000, False)),
        ('２,斤,,"２，４００",,', (2.0, "斤", 240000, None, False)),
        (',,,"NT$1,234.50",,', (1.0, "", 123450, None, False)),
        ("3,,12.35,,,", (3.0, "", 3705, None, False)),
        ("0.333,,9.99,,,", (0.333, "", 333, None, False)),
        ("3盒,,,90,,", (3.0, "盒", 9000, None, False)),
        ("1,,,(350),-50,", (1.0, "", 35000, 5000, True)),
        ("-1,,,350,50,", (1.0, "", 35000, 5000, True)),
        ("1,,,350,-50,是", (1.0, "", 35000, -5000, True)),
        ("1,,,350,-50,", (1.0, "", 35000, -5000, False)),
        ("1,,,−350,,退貨", (1.0, "", 35000, None, True)),
        ("1,,,350,,銷售", (1.0, "", 35000, None, False)),
        ("1,,,350,,未退", (1.0, "", 35000, None, False)),
        ("1,,,33.3333333333,,", (1.0, "", 3333, None, False)),
        ("1,,,0,,", (1.0, "", 0, None, False)),
        ("1,,,一百,,", "amount"),
        ("1,,,=1+1,,", "amount"),
        ("1,,,1.234,,", "amount"),
        ("1,,,1 2,,", "amount"),
        ("1,,,,,", "amount"),
        ("1,,,99999999999,,", "too large"),
        ("1234567890,,,1,,", "so many"),
        ("很多,,,1,,", "quantity"),
    ],
)
def test_amounts(read, cells, expected):
    found = read(f"日期,客戶,品項,數量,單位,單價,金額,毛利,退貨\n2024-05-20,王小明,茶,{cells}\n")
    if isinstance(expected, str):
        assert expected in found.failed[0].reason
        return
    assert [(s.quantity, s.unit, s.amount, s.profit, s.is_return) for s in found.sales] == [
        expected
    ]


def test_titles_totals_headings_and_blank_rows(read):
    found = read(
        "大明茶行 銷售報表\n,,\n日期,客戶,品項,金額\n2024-05-20,王小明,茶,100\n,,,\n"
        "日期,客戶,品項,金額\n2024-05-21,王小明,茶,200\n小計,,,300\n,,合計,300\nTotal,,,300\n"
    )
    assert [(s.line, s.amount) for s in found.sales] == [(4, 10000), (7, 20000)]
    assert (found.found, found.passed_over, found.failed) == (6, 4, [])
    assert any("line 6, line 8, line 9, line 10" in said for said in found.warnings)


@pytest.mark.parametrize(
    ("row", "is_total"),
    [
        # 日期, 客戶, 手機, 品項, 金額
        ("合計,,,,300", True),
        (",合計,,,300", True),
        (",,,合計,300", True),
        ("2024-05-20,小計,,高山茶,300", True),
        ("合計,,2,,300", True),
        ("Total:,,,,300", True),
        ("2024-05-20,王小明,,合計,300", False),
        ("2024-05-20,王小明,,Total,300", False),
        ("2024-05-20,,04-0000-0001,小計,300", False),
        (",王小明,,小計,300", False),
        ("2024-05-20,王小明,,總計牌,300", False),
        ("2024-05-20,合計商行,,茶,300", False),
        ("2024-05-20,,,合計,300", False),
        ("2024-05-20,,,總計牌,300", False),
    ],
)
def test_a_total_is_of_nobody(read, row, is_total):
    found = read(f"日期,客戶,手機,品項,金額\n{row}\n")
    assert (found.passed_over, found.found) == (int(is_total), 1)


@pytest.mark.parametrize(
    "head",
    [
        "銷售,,客戶,,金額,\n日期,品項,姓名,電話,單價,小計\n",
        "日期,品項,客戶,電話,單價,金額\nDate,Item,Customer,Phone,Price,Amount\n",
    ],
)
def test_two_rows_of_names(read, head):
    found = read(head + "2024-05-20,茶,王小明,04-0000-0001,50,100\n")
    assert [(s.on, s.item, s.amount) for s in found.sales] == [("2024-05-20", "茶", 10000)]
    assert (found.buyers[0].name, found.buyers[0].phone) == ("王小明", "04-0000-0001")
    assert (found.found, found.failed) == (1, [])


def test_sales_called_off_are_none_and_money_paid_back_is_not_guessed(read):
    found = read(
        "訂單日期,客戶,商品,金額,訂單狀態\n2024-05-20,王小明,茶,100,已完成\n"
        "2024-05-20,王小明,茶,200,已取消\n2024-05-20,王小明,茶,300,已退款\n"
    )
    assert [s.amount for s in found.sales] == [10000]
    assert (found.passed_over, len(found.failed)) == (1, 1)
    assert "已退款" in found.failed[0].reason


@pytest.mark.parametrize("encoding", ["gbk", "big5", "utf-16", "utf-8-sig"])
def test_encodings_and_marks_between_columns(read, encoding):
    text = "日期;客戶;品項;金額\r\n2024-05-20;王小明;高山茶;1.200,50\r\n"
    if encoding == "gbk":
        text = "日期\t客户\t品名\t金额\r\n2024-05-20\t王小明\t高山茶\t1,200.50\r\n"
    found = read(text.encode(encoding))
    assert [(s.item, s.amount) for s in found.sales] == [("高山茶", 120050)]


@pytest.mark.parametrize(
    "text",
    ["", "姓名,手機\n王小明,04-0000-0001\n", "日期,品項,金額\n2024-05-20,茶,1\n", "a,b\n1,2\n"],
)
def test_what_is_no_list_of_sales_is_said(read, text):
    with pytest.raises(Trouble):
        read(text)
