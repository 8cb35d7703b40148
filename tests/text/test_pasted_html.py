"""What other programs put on the clipboard, as they really write it."""

import re
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from kehuapp.text.html import clean_html, plain_text
from kehuapp.text.pasted_html import count_left_behind, tidy_paste, with_lists

ITEM = (
    "<p class=MsoListParagraph style='margin-left:24.0pt;text-indent:-24.0pt;"
    "mso-list:l{list} level{level} lfo1'><![if !supportLists]><span lang=EN-US "
    "style='font-family:Wingdings'><span style='mso-list:Ignore'>{mark}<span "
    "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>"
    "<span>{words}</span><span lang=EN-US><o:p></o:p></span></p>\n"
)


def item(mark: str, words: str, level: int = 1, list_: int = 0) -> str:
    return ITEM.format(mark=mark, words=words, level=level, list=list_)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            "<p>前</p>" + item("l", "清香") + item("l", "濃香") + "<p>後</p>",
            "前\n• 清香\n• 濃香\n後",
        ),
        (item("1.", "甲") + item("2.", "乙"), "1. 甲\n2. 乙"),
        (item("一、", "甲") + item("（二）", "乙"), "1. 甲\n2. 乙"),
        (item("l", "甲") + item("n", "乙", 2) + item("l", "丙"), "• 甲\n• 乙\n• 丙"),
        (item("l", "甲") + item("1.", "乙"), "• 甲\n1. 乙"),
        (item("1.", "甲") + "<p>間</p>" + item("1.", "乙"), "1. 甲\n間\n1. 乙"),
        ("<p style='mso-list:l0 level1 lfo1'>無記號</p>", "• 無記號"),
        ("<p>mso-list</p>", "mso-list"),
        ("<p style='mso-list:none'>甲</p>", "甲"),
    ],
)
def test_lists_of_word_are_lists(html: str, text: str) -> None:
    assert plain_text(clean_html(with_lists(html))) == text


def test_lists_inside_lists_are_closed() -> None:
    html = with_lists(item("l", "甲") + item("n", "乙", 3) + item("1.", "丙", 2) + "<p>後</p>")
    for tag in ("ul", "ol", "li"):
        assert html.count(f"<{tag}>") == html.count(f"</{tag}>")
    assert html.endswith("<p>後</p>")


def copied(program: str) -> str:
    path = Path(__file__).with_name("clipboards") / f"{program}.html"
    return path.read_text(encoding="utf-8")


def kept(html: str) -> str:
    return clean_html(tidy_paste(html))


def test_word_keeps_headings_colours_lists_and_tables() -> None:
    html = kept(copied("word"))
    assert html.startswith("<h1>2026 年合作提案</h1>")
    assert "希望先試<u>半斤</u>裝" in html  # wrapped in the source, not in the text
    assert '<i><span style="color:#c00000">紅茶</span></i>' in html
    assert "<ul><li>樣品<ul><li>冷泡</li></ul></li><li>報價</li></ul>" in html
    assert "<ol><li>先寄</li><li>再談</li></ol>" in html
    assert "<tr><td><p>高山茶</p></td><td><p>1,200</p></td></tr>" in html
    for junk in ("mso", "Mso", "o:p", "file:", "<img", "Font Definitions", "xml", "Ignore"):
        assert junk not in html


def test_excel_keeps_its_table_and_nothing_of_its_own() -> None:
    html = kept(copied("excel"))
    assert plain_text(html) == "品項 數量\n紅茶\n大包 12 001"
    assert '<td align="right" style="background-color:#ffff00">數量</td>' in html
    assert "<td>紅茶<br>大包</td>" in html
    assert html.count("<tr>") == 2  # the third is for the widths, and hidden
    assert "xl65" not in html and "width" not in html


def test_google_docs_is_not_bold_as_a_whole() -> None:
    html = kept(copied("google-docs"))
    assert not html.startswith("<b")
    assert '<span style="font-weight:700;font-style:normal;text-decoration:none">很滿意' in html
    assert plain_text(html) == "拜訪紀錄\n老闆很滿意\n• 包裝\n• 紅盒\n目錄"
    assert '<a href="https://example.com/"' in html


def test_a_web_page_leaves_its_buttons_and_roads_behind() -> None:
    html = kept(copied("chrome"))
    for junk in ("複製", "x()", "hidden", "<a>", "/local", "example.com", "input"):
        assert junk not in html
    assert "<ol><li>電話</li><li>地址</li></ol>" in html
    assert "<blockquote><p>引用</p></blockquote>" in html
    assert "週一 <strong" in html


@pytest.mark.parametrize("program", ["chromium", "writer"])
def test_a_quotation_keeps_its_shape(program: str) -> None:
    """The same page, as Chromium and LibreOffice Writer really copied it."""
    html = kept(copied(program))
    shape = re.sub(r"<(?!/?(?:h1|ul|ol|li|tr|td|th|blockquote|s|hr)\b)[^<>]*>", "", html)
    shape = re.sub(r"<(\w+) [^<>]*>", r"<\1>", shape)
    for part in (
        "<h1>冬季報價單</h1>",
        "<s>舊價作廢</s>。",
        "<ul><li>烏龍<ul><li>高山</li><li>凍頂</li></ul></li><li>紅茶</li></ul>",
        "<ol><li>先試喝</li><li>再下單</li></ol>",
        "<tr><td>高山烏龍</td><td>$1,200／斤</td></tr>",
        "<blockquote>「茶好，人就來。」</blockquote>",
        "<hr>",
        "最後一段 &amp; &lt;b&gt;。",
    ):
        assert part in shape
    if program == "chromium":
        assert '<span style="background-color:#ffff00">重點</span>' in html
    assert "file:" not in html and "script" not in html


def test_chats_and_wps() -> None:
    assert plain_text(kept(copied("wechat"))) == "老闆說下週再聯絡\n好的"
    assert plain_text(kept(copied("line"))) == "明天\n下午見"
    wps = kept(copied("wps"))
    assert plain_text(wps) == "• 第一条\n粗体"
    assert "font-weight:bold" in wps and "宋体" not in wps
    assert 'color:#c00000">紅' in kept('<font color="#C00000" face=x>紅</font>')


def test_lines_of_a_source_are_joined_as_they_are_read() -> None:
    assert kept("<p>a\r\nb　c</p>") == "<p>a b　c</p>"
    assert kept("<p>中\n文 字</p>") == "<p>中文 字</p>"
    assert kept("<pre>a\n  b</pre>") == "<pre>a\n  b</pre>"
    assert kept("<p>a <b>b</b> c</p>") == "<p>a <b>b</b> c</p>"


def test_nothing_empty_is_left_at_the_end() -> None:
    assert (
        kept("<div><p>甲</p><p class=x>&nbsp;</p><br></div><br class=y>\n")
        == "<div><p>甲</p></div>"
    )
    assert kept("<p>甲</p><p></p><p>乙</p>") == "<p>甲</p><p></p><p>乙</p>"
    assert kept("<br>" * 50_000 + "<p></p>") == ""


def test_pictures_that_stayed_where_they_were_are_counted() -> None:
    html = (
        '<img width=1 src="file:///C:/Temp/1.png"><img src="file:///C:/Temp/1.png">'
        "<IMG SRC=https://example.com/a.jpg><img src='kehu:picture/x'><img src=''><img alt=a>"
    )
    assert count_left_behind(html) == 2


@pytest.mark.parametrize(
    "bomb",
    [
        '<p style="mso-list:l0 level1">',
        "<![if !supportLists]>",
        '<tr style="display:none">',
        "\n",
        '<span style="white-space:pre">a\n',
        "<font ",
        "<b font-weight:normal",
        "<img ",
        "<p mso-list:l0 level9 x>a</p>",
        '<div style="display:none">',
        "<span display:none ",
        "mso-list",
        "<!--[if",
        "\n一\n",
        "<span mso-list: Ignore>",
        "<img src= ",
    ],
)
def test_bombs_take_no_longer_than_they_are_long(bomb: str) -> None:
    html = '<p style="mso-list:l0 level1">' + bomb * (600_000 // len(bomb))
    start = time.monotonic()
    tidy_paste(html)
    count_left_behind(html)
    assert time.monotonic() - start < 10  # a second on a slow computer, hours when it is squared


@pytest.mark.parametrize(
    "html",
    [
        "<div><div>0912345678</div>100 kg</div>",
        "<dl><dt>0912345678</dt><dd>100 kg</dd></dl>",
        "<h5>0912345678</h5>100 kg",
        "<section>0912345678</section><section>100 kg</section>",
        "<center>0912345678</center><span>100 kg</span>",
        "<article><div>0912345678</div></article><b>100</b> kg",
    ],
)
def test_blocks_do_not_run_into_each_other(html: str) -> None:
    document = QTextDocument()
    document.setHtml(kept(html))
    assert document.toPlainText().split("\n") == ["0912345678", "100 kg"]
