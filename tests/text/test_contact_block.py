"""Texts as people paste them, taken apart; and nothing of any text is lost."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehuapp.text.contact_block import PLACES, Piece, take_apart

SIGNATURE_TW = """王小明 經理
小巷食品股份有限公司 | 業務部
電話：04-0000-0012 #25  傳真：04-0000-0027
手機 04 0000 0033
E: ming@example.com
統一編號：12345675
地址：407 台中市示範區示範路二段 1 號 3 樓
LINE ID: ming_tea
www.example.com
"""
SIGNATURE_CN = """张伟 采购经理
示范餐饮管理有限公司
手机：154-0000-0012
微信：zhangwei_demo
地址：上海市示范区示范路100号2楼
91350100M000100Y43"""
SIGNATURE_EN = """Best regards,

Ken Chan, Sales Manager
Harbour Tea Trading Ltd.
T +852 2000 0012 | M +852 5550 0112
ken@example.com
Flat A, 12/F, Demo Building, 1 Demo Road, Kowloon
WhatsApp: +852 5550 0112
--
Sent from my phone"""


@pytest.mark.parametrize(
    ("text", "region", "pieces"),
    [
        (
            "王小明 0400000001&0400000002",
            "TW",
            [
                Piece("name", "王小明"),
                Piece("phone", "0400000001"),
                Piece("phone", "0400000002"),
            ],
        ),
        (
            "電話：04-0000-0001轉分機12 + 04-0000-0002x3",
            "TW",
            [
                Piece("phone", "04-0000-0001轉分機12", "work"),
                Piece("phone", "04-0000-0002x3", "work"),
            ],
        ),
        (
            SIGNATURE_TW,
            "TW",
            [
                Piece("name", "王小明"),
                Piece("company", "小巷食品股份有限公司"),
                Piece("job_title", "經理"),
                Piece("department", "業務部"),
                Piece("phone", "04-0000-0012 #25", "work"),
                Piece("phone", "04 0000 0033", "mobile"),
                Piece("fax", "04-0000-0027", "work"),
                Piece("email", "ming@example.com"),
                Piece("address", "407 台中市示範區示範路二段 1 號 3 樓"),
                Piece("im", "ming_tea", "LINE"),
                Piece("tax_id", "12345675"),
                Piece("website", "www.example.com"),
            ],
        ),
        (
            SIGNATURE_CN,
            "CN",
            [
                Piece("name", "张伟"),
                Piece("company", "示范餐饮管理有限公司"),
                Piece("job_title", "采购经理"),
                Piece("phone", "154-0000-0012", "mobile"),
                Piece("address", "上海市示范区示范路100号2楼"),
                Piece("im", "zhangwei_demo", "WeChat"),
                Piece("tax_id", "91350100M000100Y43"),
            ],
        ),
        (
            SIGNATURE_EN,
            "HK",
            [
                Piece("name", "Ken Chan"),
                Piece("company", "Harbour Tea Trading Ltd."),
                Piece("job_title", "Sales Manager"),
                Piece("phone", "+852 2000 0012", "work"),
                Piece("phone", "+852 5550 0112", "mobile"),
                Piece("email", "ken@example.com"),
                Piece("address", "Flat A, 12/F, Demo Building, 1 Demo Road, Kowloon"),
                Piece("im", "+852 5550 0112", "WhatsApp"),
                Piece("remark", "Best regards\nSent from my phone"),
            ],
        ),
        (
            "你好，我是林小美\n要訂兩斤烏龍，寄到台中市示範區示範路1號 0400000012\n謝謝",
            "TW",
            [
                Piece("name", "林小美"),
                Piece("phone", "0400000012"),
                Piece("address", "台中市示範區示範路1號"),
                Piece("remark", "你好，我是林小美\n要訂兩斤烏龍，寄到\n謝謝"),
            ],
        ),
        (
            "收件人：王小明 電話：0400000012 地址：台中市示範區示範路1號 備註下午送",
            "TW",
            [
                Piece("name", "王小明"),
                Piece("phone", "0400000012", "work"),
                Piece("address", "台中市示範區示範路1號"),
                Piece("remark", "備註下午送"),
            ],
        ),
        (
            "张伟，15400000012，上海市示范区示范路100号",
            "CN",
            [
                Piece("name", "张伟"),
                Piece("phone", "15400000012"),
                Piece("address", "上海市示范区示范路100号"),
            ],
        ),
        (
            "王小明0400000012台中市示範路1號",
            "TW",
            [
                Piece("name", "王小明"),
                Piece("phone", "0400000012"),
                Piece("address", "台中市示範路1號"),
            ],
        ),
        (
            "禾樂食堂 陳老闆 04-0000-0027",
            "TW",
            [Piece("name", "陳老闆"), Piece("company", "禾樂食堂"), Piece("phone", "04-0000-0027")],
        ),
        (
            "陳大文 David Chen\n總經理\n(04) 0000-0027 / 04-0000-0033",
            "TW",
            [
                Piece("name", "陳大文 David Chen"),
                Piece("job_title", "總經理"),
                Piece("phone", "(04) 0000-0027"),
                Piece("phone", "04-0000-0033"),
            ],
        ),
        (
            "Ann Lee\nOwner\nLee Foods\n202-555-0112\n1 Demo Street, Springfield",
            "US",
            [
                Piece("name", "Ann Lee"),
                Piece("company", "Lee Foods"),
                Piece("job_title", "Owner"),
                Piece("phone", "202-555-0112"),
                Piece("address", "1 Demo Street, Springfield"),
            ],
        ),
        ("歐陽小明 0400000012", "TW", [Piece("name", "歐陽小明"), Piece("phone", "0400000012")]),
        ("𠮷野小明 0400000012", "TW", [Piece("name", "𠮷野小明"), Piece("phone", "0400000012")]),
        (
            "姓名：王小明\n公司：示範茶行\n姓名：林小美",
            "TW",
            [
                Piece("name", "王小明"),
                Piece("company", "示範茶行"),
                Piece("remark", "姓名：林小美"),
            ],
        ),
        (
            "> 王小明\n> 04-0000-0012",
            "TW",
            [Piece("name", "王小明"), Piece("phone", "04-0000-0012")],
        ),
        ("hello\nhello", "TW", [Piece("remark", "hello\nhello")]),
        ("電話：沒有", "TW", [Piece("remark", "電話：沒有")]),
        ("訂單 12345678901234567890", "TW", [Piece("remark", "訂單 12345678901234567890")]),
        ("謝謝", "TW", [Piece("remark", "謝謝")]),
        ("", "TW", []),
        ("\n \n---\n", "TW", []),
    ],
)
def test_texts(text: str, region: str, pieces: list[Piece]) -> None:
    assert take_apart(text, region) == pieces


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-zA-Z]{2,}|\d+|[\u4e00-\u9fff]", text)


_PARTS = st.sampled_from((
    "王小明", "林小美", "示範茶行有限公司", "經理", "業務部", "04-0000-0012", "+886-4-0000-0033",
    "電話：", "手機", "Tel:", "E:", "LINE:", "地址：", "統編", "12345675", "ming@example.com",
    "www.example.com", "台中市示範區示範路1號", "你好，", "謝謝。", "|", "(", ")", ",", "x", "2026",
    "：", "WhatsApp", "+852", "我是", "我叫", "備註", "Ltd.", "Road", "1", "\t", "\u3000", "/", "#",
    "轉", "25", "陳老闆", "姓名：", "Name:", "M",
))  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(st.lists(_PARTS, max_size=7).map(" ".join), max_size=6).map("\n".join))
def test_nothing_is_lost(text: str) -> None:
    pieces = take_apart(text, "TW")
    kept = words_of(" ".join(piece.text for piece in pieces))
    labels = set(words_of("電話 手機 Tel E LINE 地址 統編 姓名 Name M WhatsApp 備註 行動"))
    for word in set(words_of(text)):
        if word not in labels:
            assert word in kept or any(word in one for one in kept), word
    assert all(piece.place in PLACES and piece.text.strip() for piece in pieces)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    joined = "".join(piece.text for piece in take_apart(text, "TW"))
    letters = [char for char in text if char.isalpha() and ord(char) > 0x24F]
    assert len([c for c in joined if c.isalpha() and ord(c) > 0x24F]) >= len(letters) - 12


@pytest.mark.parametrize(
    "text",
    [
        "陳" * 200_000,
        "1" * 100_000,
        "(" * 50_000,
        "a@" * 30_000,
        "1-" * 50_000,
        "電話：" * 20_000,
        "路" * 30_000,
        " " * 100_000,
        "台中市" * 10_000,
        "A " * 20_000,
        "1 Demo " * 5000,
        "\u202e0400000012",
        "x\0y",
    ],
    ids=range(13),
)
def test_huge_and_odd_texts_end(text: str) -> None:
    pieces = take_apart(text, "TW")
    assert all(piece.text for piece in pieces)
