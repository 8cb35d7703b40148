"""Chats as the programs give them to the clipboard, and texts that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehuapp.text.chat import Said, read_chat

WECHAT = """王小明 2026/11/20 10:20:30
老闆，春茶到了嗎？

小芳 2026/11/20 10:21:02
到了
明天送過去"""
LINE_FILE = """[LINE] 與王小明的聊天記錄
儲存日期：2026/11/22 10:30

2026/11/20（五）
上午10:20\t王小明\t春茶到了嗎？
上午10:21\t小芳\t"到了
明天送過去"
2026/11/21（六）
下午02:05\t王小明\t[貼圖]
下午02:06\t\t小芳已收回訊息"""
LINE_COPIED = """2026.11.20 星期五
10:20 王小明 春茶到了嗎？
10:21 小芳 到了"""
WHATSAPP = """[2026/11/20 10:20:30] 王小明: 春茶到了嗎？
[2026/11/20 10:21:02] Amy Chen: yes
tomorrow"""
ANDROID = """20/11/2026, 10:20 - 王小明: 春茶到了嗎？
20/11/2026, 10:21 - Amy Chen: yes"""
NAMES = """王小明:
春茶到了嗎？

小芳:
到了

王小明:
好的"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            WECHAT,
            [
                Said("王小明", "2026/11/20 10:20:30", "老闆，春茶到了嗎？"),
                Said("小芳", "2026/11/20 10:21:02", "到了\n明天送過去"),
            ],
        ),
        (
            LINE_FILE,
            [
                Said("王小明", "2026/11/20 上午10:20", "春茶到了嗎？"),
                Said("小芳", "2026/11/20 上午10:21", "到了\n明天送過去"),
                Said("王小明", "2026/11/21 下午02:05", "[貼圖]"),
                Said("", "2026/11/21 下午02:06", "小芳已收回訊息"),
            ],
        ),
        (
            LINE_COPIED,
            [
                Said("王小明", "2026.11.20 10:20", "春茶到了嗎？"),
                Said("小芳", "2026.11.20 10:21", "到了"),
            ],
        ),
        (
            WHATSAPP,
            [
                Said("王小明", "2026/11/20 10:20:30", "春茶到了嗎？"),
                Said("Amy Chen", "2026/11/20 10:21:02", "yes\ntomorrow"),
            ],
        ),
        (
            ANDROID,
            [
                Said("王小明", "20/11/2026, 10:20", "春茶到了嗎？"),
                Said("Amy Chen", "20/11/2026, 10:21", "yes"),
            ],
        ),
        (
            NAMES,
            [
                Said("王小明", "", "春茶到了嗎？"),
                Said("小芳", "", "到了"),
                Said("王小明", "", "好的"),
            ],
        ),
        (
            "王小明 昨天 10:20\n好\n\nAmy Chen 10:20 AM\nhello\n",
            [Said("王小明", "昨天 10:20", "好"), Said("Amy Chen", "10:20 AM", "hello")],
        ),
    ],
)
def test_who_said_what_when(text: str, said: list[Said]) -> None:
    assert read_chat(text) == said
    assert read_chat(text.replace("\n", "\r\n")) == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "春茶到了嗎？",
        "王小明說春茶 10:20 到",
        "訂單：\n茶 20 斤\n地址：\n大安路 1 號",
        "Name:\nAmy\nPhone:\n04-0000-0001",
        "10:20 開店",
        "10:20 開店 準備\n11:30 送貨 大安",
        "開會 10:20\n帶合約",
        "2026/11/20\n\n收帳",
        "a\n" * 50,
        "x" * 300_000,
    ],
)
def test_what_is_no_chat(text: str) -> None:
    assert read_chat(text) is None


@given(
    st.lists(
        st.sampled_from(
            [
                "王小明",
                " ",
                "10:20",
                "\t",
                "2026/11/20",
                "\n",
                ":",
                "好",
                "[",
                "] ",
                " - ",
                '"',
                "上午",
            ]
        ),
        max_size=60,
    )
)
def test_no_word_is_lost(parts: list[str]) -> None:
    text = "".join(parts)
    said = read_chat(text)
    if said is not None:
        kept = "".join(who + when + words for who, when, words in said)
        assert kept.count("好") == text.count("好")
