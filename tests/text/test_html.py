"""What a comment may hold, and its plain text."""

import time

import pytest

from kehuapp.errors import Trouble
from kehuapp.text.html import MOST_CHARACTERS, clean_html, is_link, picture_ids, plain_text

ONE = "a" * 64
TWO = "0123456789abcdef" * 4

HOSTILE = [
    "<script>alert(1)</script>",
    "<style>p { background: url(file:///etc/passwd) }</style>",
    "<img src='file:///etc/passwd'>",
    "<img src='/etc/passwd'>",
    "<img src=x onerror=alert(1)>",
    "<img src='http://example.com/track.png' width=1>",
    "<img src='//example.com/track.png'>",
    "<img src='data:image/svg+xml;base64,AAAA'>",
    "<img src='kehu:picture/../../etc/passwd'>",
    f"<img src='kehu:picture/{ONE}?x=file:///etc/passwd'>",
    "<img src='qrc:/x.png'><img src=':/x.png'>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href='file:///etc/passwd'>x</a>",
    "<a href='smb://example.com/x'>x</a>",
    f"<a href='kehu:picture/{ONE}'>x</a>",
    "<p style='background-image: url(file:///etc/passwd)'>x</p>",
    "<p style='background: url(http://example.com/x.png)'>x</p>",
    "<p style='color: expression(alert(1))'>x</p>",
    "<link rel=stylesheet href='file:///etc/passwd'>",
    "<body background='file:///etc/passwd'>x</body>",
    "<table background='http://example.com/x.png'><tr><td background='x.png'>x</td></tr></table>",
    "<iframe src='http://example.com/'></iframe>",
    "<object data='file:///etc/passwd'></object>",
    "<svg><image href='file:///etc/passwd'/></svg>",
    "<ul style='list-style-image: url(x.png)'><li>x</li></ul>",
    "<base href='file:///etc/'><img src='passwd'>",
    "<meta http-equiv=refresh content='0;url=http://example.com/'>",
    "<form action='http://example.com/'><input name=x></form>",
    "<p onclick='alert(1)' onmouseover=alert(1)>x</p>",
    "<math><mtext><img src=x></mtext></math>",
    "<!--[if IE]><img src=x><![endif]-->",
]


@pytest.mark.parametrize("html", HOSTILE)
def test_hostile_html_loses_every_road_out(html: str) -> None:
    clean = clean_html(html)
    for word in (
        "file:",
        "example.com",
        "javascript",
        "alert",
        "passwd",
        "url(",
        "<img",
        "on",
        "qrc",
        "x.png",
        "smb",
        "<a href",
    ):
        assert word not in clean.lower(), clean


@pytest.mark.parametrize(
    "html, expected",
    [
        ("<b>粗</b><i>斜</i><u>線</u><s>刪</s>", "<b>粗</b><i>斜</i><u>線</u><s>刪</s>"),
        (
            '<span style="color:#A83226; font-weight:700;">3 款</span>',
            '<span style="color:#a83226;font-weight:700">3 款</span>',
        ),
        ('<span style="color: rgb(168, 50, 38)">x</span>', '<span style="color:#a83226">x</span>'),
        ('<span style="color:#000; background:white">x</span>', "x"),
        ('<span style="font-size:96px">x</span>', '<span style="font-size:x-large">x</span>'),
        ('<span style="font-size:12pt; position:fixed">x</span>', "x"),
        (
            '<a href="https://example.com/?a=1" target="_blank">x</a>',
            '<a href="https://example.com/?a=1">x</a>',
        ),
        (
            '<a href="https://example.com/">'
            '<span style="text-decoration: underline; color:#17695c;">x</span></a>',
            '<a href="https://example.com/">x</a>',
        ),
        ('<a href="tel:0912000000">x</a>', '<a href="tel:0912000000">x</a>'),
        (
            '<ul><li class="checked" style="-qt-list-indent:9999">x</li></ul>',
            '<ul><li class="checked">x</li></ul>',
        ),
        (
            '<table border="1"><tr><td colspan="99999999">x</td></tr></table>',
            "<table><tbody><tr><td>x</td></tr></tbody></table>",
        ),
        (
            f'<img src="kehu:picture/{ONE}" width="300" onload="x">',
            f'<img src="kehu:picture/{ONE}" width="300">',
        ),
        ("<html><head><title>t</title></head><body>x</body></html>", "x"),
        ("a &lt;b&gt; c", "a &lt;b&gt; c"),
    ],
)
def test_clean(html: str, expected: str) -> None:
    assert clean_html(html) == expected
    assert clean_html(expected) == expected


@pytest.mark.parametrize(
    "html, expected",
    [
        ("<p>一</p><p>二<br>三</p>", "一\n二\n三"),
        ("<ul><li>茶</li><li><p>水</p></li></ul>", "• 茶\n• 水"),
        ("<ol><li>茶</li><li>水</li></ol>", "1. 茶\n2. 水"),
        ('<ul><li class="checked">茶</li><li class="unchecked">水</li></ul>', "☑ 茶\n☐ 水"),
        ("<table><tr><td>品項</td><td>我們</td></tr></table>", "品項 我們"),
        (f'<p>a &amp; b<img src="kehu:picture/{ONE}"></p>', "a & b"),
        ("", ""),
    ],
)
def test_plain_text(html: str, expected: str) -> None:
    assert plain_text(html) == expected


def test_pictures_once_in_order() -> None:
    html = "".join(f'<img src="kehu:picture/{name}">' for name in (TWO, ONE, TWO))
    assert picture_ids(html) == [TWO, ONE]


def test_links() -> None:
    assert is_link("mailto:lin@example.com")
    assert not is_link("https://a b")
    assert not is_link("ms-settings:x")


def test_too_long_is_said() -> None:
    with pytest.raises(Trouble):
        clean_html("x" * (MOST_CHARACTERS + 1))


@pytest.mark.parametrize("tag", ["table><tr><td", "div", "b", "blockquote", "ul><li", "span"])
def test_bombs_become_plain_text(tag: str) -> None:
    start = time.monotonic()
    assert clean_html(f"<{tag}>" * 20_000 + "茶") in ("<p>茶</p>", "<p>• 茶</p>")
    assert time.monotonic() - start < 5


def test_a_table_that_leaves_its_ends_out_is_a_table() -> None:
    rows = "".join(f"<tr><td>{number}<td>茶" for number in range(80))
    assert clean_html(f"<table>{rows}</table>").count("<td>") == 160
