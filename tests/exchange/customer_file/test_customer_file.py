"""A customer's file on the disk: what stands in it, how it is called, what a failure leaves."""

import errno
import io
import os
import re
import sqlite3
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from PIL import Image

from kehuapp import cli
from kehuapp.book.activity import interactions
from kehuapp.book.comments import comments
from kehuapp.book.contacts.contacts import ContactCard, FactRow, PhoneRow, TermRow, create_contact
from kehuapp.book.staff import staff
from kehuapp.errors import Trouble
from kehuapp.exchange.customer_file.customer_file import free_place, write_customer
from kehuapp.exchange.customer_file.rich_html import Places, render_html
from kehuapp.exchange.customer_file.rich_markdown import render_markdown
from kehuapp.exchange.write import Stopped
from kehuapp.store.database import Book
from kehuapp.store.files import add_file
from kehuapp.store.pictures import add_picture
from kehuapp.text.html import build_html, clean_html
from kehuapp.text.rich_text import read_blocks

ONE, GONE = "a" * 64, "f" * 64
PLACES = Places(
    lambda sha256: ("p/1.png", "") if sha256 == ONE else ("", ""),
    lambda sha256, called: f"f/{called}" if sha256 == ONE else "",
    "no picture",
    "no file",
)


def png(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "PNG")
    return out.getvalue()


def customer(book: Book, name: str = "陳志明", **more: object) -> int:
    made = create_contact(book, ContactCard(name=name, **more))  # type: ignore[arg-type]
    return next(iter(made.contacts))


def comment(book: Book, contact: int, html: str, **more: object) -> int:
    written = comments.create_comment(book, contact, html, **more)  # type: ignore[arg-type]
    return next(iter(written.comments))


def poison(book: Book, comment_id: int, html: str) -> None:
    """Write past our own cleaning, as another program would."""
    with sqlite3.connect(book.path) as other:
        other.execute("UPDATE comment SET html = ? WHERE id = ?", (html, comment_id))
    other.close()


class Addresses(HTMLParser):
    """Everything that a page may fetch or open, and its tags, each closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.feed(page)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in ("meta", "br", "img", "hr"):
            self.open.append(tag)
        for name, value in attrs:
            assert not name.startswith("on"), (tag, name)
            if name in ("src", "href", "srcset", "background", "action", "data", "poster"):
                self.found.append((tag, name, value or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


# Markdown


@pytest.mark.parametrize(
    "html, expected",
    [
        (
            "<p>a <b>b</b> <i>c</i> <s>d</s> <u>e</u> <code>f</code></p>",
            "a **b** *c* ~~d~~ <u>e</u> `f`",
        ),
        ("<p><b><i>a</i></b></p>", "***a***"),
        ("<p>x<sub>2</sub><sup>3</sup></p>", "x<sub>2</sub><sup>3</sup>"),
        ("<p>想試<b>三款。</b>他說</p>", "想試<strong>三款。</strong>他說"),
        ("<p>想試<b>三款</b>。</p>", "想試**三款**。"),
        ("<p><b>a </b>b</p>", "**a** b"),
        ("<p><b>a</b><i>b</i></p>", "**a**<em>b</em>"),
        ('<p><span style="color:#a83226">a</span>b</p>', "ab"),
        ('<p><span style="background-color:#fdeeb0">a</span></p>', "<mark>a</mark>"),
        ("<p># * | &lt;b&gt;</p>", r"\# \* \| \<b\>"),
        (
            "<p>1. a</p><p>- b</p><p>+ c</p><p>====</p><p>&amp;amp;</p>",
            "1\\. a\n\n\\- b\n\n\\+ c\n\n\\====\n\n\\&amp;",
        ),
        ("<p>-1,200 [x](y) `z` _w_ !</p>", r"\-1,200 \[x\](y) \`z\` \_w\_ \!"),
        ("<p>a<br># b</p>", "a\\\n\\# b"),
        ("<h1>T</h1><h4>U</h4>", "#### T\n\n###### U"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ('<ol start="9"><li>a</li><li>b<ul><li>c</li></ul></li></ol>', "9. a\n10. b\n    - c"),
        ('<ul><li class="checked">a</li><li class="unchecked">b</li></ul>', "- [x] a\n- [ ] b"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n<!-- -->\n\n- b"),
        ("<blockquote><p>a</p><ul><li>b</li></ul></blockquote>", "> a\n>\n> - b"),
        ("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"),
        ("<pre>x  *y*</pre><pre>``` z</pre>", "````\nx  *y*\n``` z\n````"),
        (
            "<table><tr><th>a|b</th><th>c</th></tr><tr><td>d<br>e</td><td><ul><li>f</ul></td></tr>"
            "</table>",
            "| a\\|b | c |\n| --- | --- |\n| d<br>e | • f |",
        ),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "|  |  |\n| --- | --- |\n| a | b |"),
        (
            "<table><tr><td><p><b>a</b></p></td></tr><tr><td>b</td></tr></table>",
            "| a |\n| --- |\n| b |",
        ),
        (
            f'<p><img src="kehu:picture/{ONE}"><br><span style="font-size:small;font-style:italic">'
            "店 [1]</span></p>",
            "![店 \\[1\\]](p/1.png)\\\n*店 \\[1\\]*",
        ),
        (
            f'<p><img src="kehu:picture/{ONE}" width="300"></p>',
            '<img src="p/1.png" alt="" width="300">',
        ),
        (f'<p><img src="kehu:picture/{GONE}"></p>', r"\[no picture\]"),
        (
            f'<p><a href="kehu:file/{ONE}">報價 單.pdf</a></p>',
            "[報價 單.pdf](f/%E5%A0%B1%E5%83%B9%20%E5%96%AE.pdf)",
        ),
        (f'<p><a href="kehu:file/{GONE}">a.pdf</a></p>', r"a.pdf \[no file\]"),
        (
            '<p>!<a href="https://example.com/(a)?b=1&amp;copy=2">x</a></p>',
            r"\![x](<https://example.com/(a)?b=1&amp;copy=2>)",
        ),
        (
            f'<pre>a <img src="kehu:picture/{ONE}"> <a href="kehu:file/{ONE}">f.pdf</a></pre>',
            "```\na  f.pdf\n```\n\n![](p/1.png)  \n[f.pdf](f/f.pdf)",
        ),
        (
            '<table><tr><td><a href="https://example.com/a|b">x</a></td></tr></table>',
            "|  |\n| --- |\n| [x](<https://example.com/a%7Cb>) |",
        ),
    ],
)
def test_markdown(html: str, expected: str) -> None:
    assert render_markdown(read_blocks(clean_html(html)), PLACES) == expected


@pytest.mark.parametrize(
    "text",
    [
        "# a",
        "* a",
        "1) a",
        "a | b",
        "<b>a</b>",
        "&lt;",
        "[a](b)",
        "![a](b)",
        "`a`",
        "~~a~~",
        "***",
        "a\\",
        "\\*a",
        "> a",
        "--- b",
        "2026. x",
        "_a_",
        "a*b*c",
        "<!-- a -->",
        "https://a_b_c.tw/_x_",
    ],
)
def test_what_was_typed_is_read_back_as_typed(qapp: object, text: str) -> None:
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setMarkdown(render_markdown(read_blocks(clean_html(build_html(text))), PLACES))
    assert document.toPlainText() == text and document.begin().textList() is None


def test_a_markdown_reader_finds_the_lists_and_tables(qapp: object) -> None:
    from PySide6.QtGui import QTextDocument

    html = (
        '<p>a<b>好。</b>b</p><ul><li>一<ul><li class="checked">二</li></ul></li></ul>'
        "<table><tr><th>甲</th><th>乙</th></tr><tr><td>1|2</td><td>3</td></tr></table>"
    )
    document = QTextDocument()
    document.setMarkdown(render_markdown(read_blocks(clean_html(html)), PLACES))
    assert document.toPlainText().split("\n") == ["a好。b", "一", "二", "甲", "乙", "1|2", "3", ""]


# HTML


@pytest.mark.parametrize(
    "html, expected",
    [
        ("<p>a &lt;b&gt; &amp;</p>", "<p>a &lt;b&gt; &amp;</p>"),
        ("<p><b><i>a</i></b><u>b</u><s>c</s></p>", "<p><b><i>a</i></b><u>b</u><s>c</s></p>"),
        (
            '<p style="-qt-block-indent:2" align="right">a</p>',
            '<p style="text-align:right;margin-left:4em">a</p>',
        ),
        ("<h1>T</h1>", "<h4>T</h4>"),
        (
            '<p><span style="font-size:large;color:#a83226;background-color:#fdeeb0">a</span></p>',
            '<p><span class="large mark ink" style="--m:#fdeeb0;--n:#5a4d16;--l:#a83226;'
            '--d:#e69690">a</span></p>',
        ),
        ('<ol start="3" type="a"><li>a</li></ol>', '<ol start="3" type="a"><li>a</li></ol>'),
        (
            '<ul><li class="checked">a<ul><li>b</li></ul></li></ul>',
            '<ul><li class="checked">a<ul><li>b</li></ul></li></ul>',
        ),
        ("<blockquote><p>a</p></blockquote><hr>", "<blockquote><p>a</p></blockquote>\n<hr>"),
        ("<pre>a  b</pre>", "<pre>a  b</pre>"),
        (
            '<table><tr><th>a</th></tr><tr><td rowspan="2">b</td></tr></table>',
            '<div class="wide"><table><tr><th>a</th></tr><tr><td rowspan="2">b</td></tr></table>'
            "</div>",
        ),
        (
            f'<p><img src="kehu:picture/{ONE}" width="300"></p>',
            '<p><a href="p/1.png"><img src="p/1.png" alt="" width="300"></a></p>',
        ),
        (
            f'<p><img src="kehu:picture/{GONE}"></p>',
            '<p><span class="gone">[no picture]</span></p>',
        ),
        (
            f'<p><a href="kehu:file/{ONE}">a.pdf</a><a href="kehu:file/{ONE}">b.html</a></p>',
            '<p><a class="file" href="f/a.pdf">a.pdf</a><a class="file" href="f/b.html" download>'
            "b.html</a></p>",
        ),
        (
            f'<p><a href="kehu:file/{ONE}">報價#3 50%.pdf</a></p>',
            '<p><a class="file" href="f/%E5%A0%B1%E5%83%B9%233%2050%25.pdf">報價#3 50%.pdf</a></p>',
        ),
        (
            f'<p><a href="kehu:file/{GONE}">a.pdf</a></p>',
            '<p>a.pdf <span class="gone">[no file]</span></p>',
        ),
        (
            '<p><a href="https://example.com/?a=1&amp;b=2">x</a></p>',
            '<p><a href="https://example.com/?a=1&amp;b=2" rel="noopener noreferrer">x</a></p>',
        ),
    ],
)
def test_html(html: str, expected: str) -> None:
    written = render_html(read_blocks(clean_html(html)), PLACES)
    assert re.sub(r"--d:#\w{6}", "--d:", written) == re.sub(r"--d:#\w{6}", "--d:", expected)


HOSTILE = (
    "<script>alert(1)</script><style>p{background:url(file:///etc/passwd)}</style>"
    "<img src='http://example.com/x.png' onerror='alert(1)'><img src='file:///etc/passwd'>"
    "<a href='javascript:alert(1)'>x</a><a href='file:///etc/passwd'>y</a>"
    "<a href='kehu:file/../../../etc/passwd'>z</a><img src='kehu:picture/../../x'>"
    "<iframe src='http://example.com/'></iframe><base href='http://example.com/'>"
    "<meta http-equiv=refresh content='0;url=http://example.com/'><form action=x></form>"
    "<p style='background-image:url(http://example.com/y)' onclick='alert(1)'>words</p>"
    "</article></body><h1>end"
)


@pytest.mark.parametrize("form", ["html", "md"])
def test_nothing_hostile_comes_through(book: Book, tmp_path: Path, form: str) -> None:
    name = "<img src=http://example.com/n>\"'><script>"
    contact = customer(book, name, remark="<script>alert(2)</script>", company="=cmd|'/c calc'!A1")
    poison(book, comment(book, contact, "<p>x</p>"), HOSTILE)
    made = write_customer(book, contact, tmp_path, form)
    page = (made / "index.html" if form == "html" else made).read_text(encoding="utf-8")
    assert "words" in page and "example.com/x" not in page and "passwd" not in page
    assert "alert(1)" not in page and "javascript" not in page
    if form == "md":
        assert "\\<script\\>" in page and not re.search(r"(?<!\\)<(script|img)", page)
        return
    assert "default-src 'none'" in page
    addresses = Addresses(page)
    assert addresses.found == []
    assert not addresses.tags & {"script", "iframe", "base", "form", "link", "object", "svg"}


# Folders and files


@pytest.fixture
def told(book: Book) -> tuple[Book, int]:
    """A customer with everything, a kept picture and its original among it."""
    author = next(iter(row.id for row in staff.rows_staff(book)), None)
    if author is None:
        staff.create_staff(book, "小芳")
        author = staff.rows_staff(book)[0].id
    contact = customer(
        book,
        company="禾樂食堂",
        job_title="店長",
        remark="兩點半以後\n找他太太",
        phones=(PhoneRow("mobile", "04-0000-0027"),),
        facts=(FactRow("diet", "不吃牛"),),
        terms=(TermRow("price", "八五折"),),
    )
    kept = add_picture(book, png())
    book.execute(
        "INSERT INTO picture_original (sha256, mime, width, height, data) VALUES (?,?,?,?,?)",
        (kept, "image/png", 40, 30, png("blue")),
    )
    offer = add_file(book, "../..\\報價單: 2026.pdf", b"%PDF-1.4 offer").sha256
    again = add_file(book, "報價單_ 2026.PDF", b"other").sha256
    comment(book, contact, "<p>older</p>", author_id=author, dated="2026-11-01T02:00:00Z")
    comment(
        book,
        contact,
        f'<p><img src="kehu:picture/{kept}"></p><p><a href="kehu:file/{offer}">offer</a> '
        f'<a href="kehu:file/{again}">again</a> <a href="kehu:file/{offer}">offer</a></p>',
        author_id=author,
        dated="2026-11-02T02:00:00Z",
    )
    pinned = comment(book, contact, "<p>kept on top</p>", dated="2026-10-01T02:00:00Z")
    comments.pin_comment(book, pinned, True)
    interactions.create_interaction(
        book,
        interactions.InteractionRow(
            contact_id=contact,
            at="2026-11-03T02:00:00Z",
            kind="call",
            summary="再訂 | 兩箱",
        ),
    )
    return book, contact


def tree(folder: Path) -> list[str]:
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*"))


def test_a_folder_with_page_pictures_and_files(told: tuple[Book, int], tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    made = write_customer(*told, out, "html", language="zh_TW")
    assert tree(out) == [
        "陳志明",
        "陳志明/files",
        "陳志明/files/_.._報價單_ 2026.pdf",
        "陳志明/files/報價單_ 2026.PDF",
        "陳志明/index.html",
        "陳志明/pictures",
        "陳志明/pictures/0001-original.png",
        "陳志明/pictures/0001.png",
    ]
    page = (made / "index.html").read_text(encoding="utf-8")
    assert '<html lang="zh-Hant-TW">' in page
    for language, face in (("Hant", "CJK TC"), ("Hans", "CJK SC")):
        assert re.search(rf':lang\(zh-{language}\) body {{ font-family: "Noto Sans {face}"', page)
    for words in (
        "禾樂食堂 · 店長",
        "04-0000-0027",
        "不吃牛",
        "八五折",
        "兩點半以後\n找他太太",
        "Comments (3)",
        "2026-11-02 10:00 · 小芳",
        "再訂 | 兩箱",
    ):
        assert words in page, words
    order = [page.index(words) for words in ("kept on top", "pictures/0001", "older", "再訂")]
    assert order == sorted(order)
    for _tag, _name, address in Addresses(page).found:
        assert (made / unquote(address)).is_file()
    assert (made / "pictures/0001-original.png").read_bytes() == png("blue")
    assert '<a href="pictures/0001-original.png"><img src="pictures/0001.png"' in page
    assert (made / "files/報價單_ 2026.PDF").read_bytes() == b"other"
    if hasattr(os, "getuid"):
        assert made.stat().st_mode & 0o777 == out.stat().st_mode & 0o777


def test_markdown_with_its_folder_beside_it(told: tuple[Book, int], tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    made = write_customer(*told, out, "md")
    assert made == out / "陳志明.md" and "陳志明/pictures/0001.png" in tree(out)
    text = made.read_text(encoding="utf-8")
    assert text.startswith("# 陳志明\n\n禾樂食堂 · 店長\n")
    assert "### ★ Pinned · 2026-10-01 10:00\n\nkept on top\n" in text
    assert "- 兩點半以後\\\n  找他太太\n" in text
    assert "再訂 \\| 兩箱" in text
    beside = "%E9%99%B3%E5%BF%97%E6%98%8E"
    assert f"[![]({beside}/pictures/0001.png)]({beside}/pictures/0001-original.png)" in text


def test_what_is_there_stays(told: tuple[Book, int], tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "陳志明").write_text("mine")
    (out / "陳志明 2.md").write_text("mine")
    book, contact = told
    assert write_customer(book, contact, out, "html").name == "陳志明 2"
    assert write_customer(book, contact, out, "md").name == "陳志明 3.md"
    assert free_place(out, "陳志明", "pdf") == out / "陳志明.pdf"
    assert (out / "陳志明").read_text() == (out / "陳志明 2.md").read_text() == "mine"


@pytest.mark.parametrize(
    "name, folder",
    [
        ("CON", "_CON"),
        ("A. B. Inc.", "A. B. Inc"),
        ("../x", "_x"),
        ("\u202excod.exe", "xcod.exe"),
        ("...", "Customer"),
        ("陳" * 300, "陳" * 60),
    ],
)
def test_names_of_folders(book: Book, tmp_path: Path, name: str, folder: str) -> None:
    contact = customer(book, name)
    out = tmp_path / "out"
    out.mkdir()
    assert write_customer(book, contact, out, "html") == out / folder
    assert write_customer(book, contact, out, "md") == out / f"{folder} 2.md"
    assert write_customer(book, contact, out, "html") == out / f"{folder} 2"


def test_pictures_that_are_none_are_said_to_be_none(book: Book, tmp_path: Path) -> None:
    contact = customer(book)
    for name, data in (("1" * 64, b"<svg onload=alert(1)>"), ("2" * 64, b""), ("3" * 64, "text")):
        book.execute(
            "INSERT INTO picture (sha256, mime, width, height, data) VALUES (?,?,?,?,?)",
            (name, "image/svg+xml", 1, 1, data),
        )
        book.execute(
            "INSERT INTO stored_file (sha256, name, data) VALUES (?,?,?)", (name, "", data)
        )
        comment(
            book,
            contact,
            f'<p><img src="kehu:picture/{name}"></p><p><a href="kehu:file/{name}">CON.txt</a></p>',
        )
    made = write_customer(book, contact, tmp_path, "html")
    page = (made / "index.html").read_text(encoding="utf-8")
    assert page.count("This picture cannot be shown") == 3 and not (made / "pictures").exists()
    assert [one.name for one in sorted((made / "files").iterdir())] == ["_CON 2.txt", "_CON.txt"]
    assert page.count("This file is not in the book") == 1


@pytest.mark.parametrize("form", ["html", "md"])
def test_cancelled_leaves_nothing(told: tuple[Book, int], tmp_path: Path, form: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    said: list[tuple[int, int]] = []
    with pytest.raises(Stopped):
        write_customer(*told, out, form, lambda *step: said.append(step), lambda: len(said) == 2)
    assert said == [(0, 3), (1, 3)] and tree(out) == []


@pytest.mark.parametrize("form", ["html", "md"])
def test_a_full_disk_is_said_and_leaves_nothing(
    told: tuple[Book, int], tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()

    def full(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(Trouble, match="no room left on the disk for"):
        write_customer(*told, out, form)
    assert tree(out) == []


def test_somebody_who_took_the_name_meanwhile_keeps_it(
    told: tuple[Book, int], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Trouble, match="came to be there meanwhile"):
        write_customer(*told, out, "md", lambda *_: (out / "陳志明.md").write_text("mine"))
    assert tree(out) == ["陳志明.md"]


def test_no_folder_and_a_file_instead_of_one(told: tuple[Book, int], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "missing", tmp_path / "file"):
        with pytest.raises(Trouble, match="Check whether its folder exists"):
            write_customer(*told, place, "html")


@pytest.mark.parametrize("form", ["html", "md"])
def test_no_folder_of_it_is_closed_to_colleagues(
    told: tuple[Book, int], tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Windows is told of a folder of its owner alone (0o700) goes on in all that is in it,
    when that was moved out too."""
    really, modes = os.mkdir, []

    def mkdir(path: object, mode: int = 0o777, **named: object) -> None:
        modes.append(mode)
        really(path, mode, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "mkdir", mkdir)
    write_customer(*told, tmp_path, form)
    assert len(modes) > 1 and set(modes) == {0o777}


def test_a_folder_that_the_indexer_looks_into_is_waited_for(
    told: tuple[Book, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really, tries = os.rename, []

    def rename(old: Path, new: Path) -> None:
        tries.append(new)
        if len(tries) < 3:
            error = PermissionError(errno.EACCES, "存取被拒。")
            error.winerror = 5  # type: ignore[attr-defined]
            raise error
        really(old, new)

    monkeypatch.setattr(os, "rename", rename)
    assert (write_customer(*told, tmp_path, "html") / "index.html").exists() and len(tries) == 3


def test_a_comment_says_which_call_it_tells_of(book: Book, tmp_path: Path) -> None:
    contact = customer(book)
    interactions.create_interaction(
        book,
        interactions.InteractionRow(contact_id=contact, at="2026-11-03T02:00:00Z", kind="call"),
    )
    call = interactions.rows_interactions(book, contact)[0].id
    comment(book, contact, "<p>x</p>", dated="2026-11-03T03:00:00Z", call=call)
    text = write_customer(book, contact, tmp_path, "md").read_text(encoding="utf-8")
    assert "### 2026-11-03 11:00 · Call 2026-11-03 10:00" in text


def test_from_the_command_line(
    told: tuple[Book, int],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cli, "speak", lambda: None)
    run: Callable[..., int] = lambda *more: cli.main(  # noqa: E731
        ["export-customer", "陳志明", "--to", str(tmp_path), "--book", str(told[0].path), *more]
    )
    assert run() == 0 and (tmp_path / "陳志明" / "index.html").is_file()
    assert run("--as", "md") == 0 and (tmp_path / "陳志明 2.md").is_file()
    assert capsys.readouterr().out.splitlines()[-1] == f"Written: {tmp_path / '陳志明 2.md'}"
    assert run("--as", "pdf", "--paper", "A5") == 0
    assert (tmp_path / "陳志明.pdf").read_bytes().startswith(b"%PDF")
