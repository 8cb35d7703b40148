"""What a comment's html is read as."""

import pytest

from kehuapp.text.colours import DARK, LIGHT, contrast, ground_on, ink_on
from kehuapp.text.html import clean_html
from kehuapp.text.rich_text import (
    Break,
    Cell,
    Grid,
    Image,
    Item,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Span,
    caption_after,
    count_columns,
    file_links,
    is_head,
    mark_of,
    placed_cells,
    read_blocks,
)

ONE, TWO = "a" * 64, "b" * 64


def said(text: str, **look: object) -> Paragraph:
    return Paragraph((Span(text, **look),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "html, expected",
    [
        ("", ()),
        ("plain", (said("plain"),)),
        ("<p>a</p><p><br></p><p>b</p>", (said("a"), Paragraph(()), said("b"))),
        ("<p>a<br>b<br></p>", (Paragraph((Span("a"), Break(), Span("b"))),)),
        ("<p> a \n b </p>", (said("a b"),)),
        ("<h2>T</h2>", (Paragraph((Span("T"),), level=2),)),
        ('<p align="center">a</p>', (Paragraph((Span("a"),), align="center"),)),
        ('<p style="-qt-block-indent:2">a</p>', (Paragraph((Span("a"),), indent=2),)),
        (
            "<pre>a  b\nc</pre><pre> d</pre>",
            (Paragraph((Span("a  b"), Break(), Span("c"), Break(), Span(" d")), code=True),),
        ),
        (
            "<b>a<i>b</i></b>",
            (Paragraph((Span("a", bold=True), Span("b", bold=True, italic=True))),),
        ),
        (
            '<b>a<span style="font-weight:400">b</span></b>',
            (Paragraph((Span("a", bold=True), Span("b"))),),
        ),
        (
            '<span style="color:#a83226;background-color:#fdeeb0;font-size:large">a</span>',
            (said("a", colour="#a83226", ground="#fdeeb0", size="large"),),
        ),
        (
            "<u>a</u><s>b</s><sub>c</sub><sup>d</sup><code>e</code>",
            (
                Paragraph(
                    (
                        Span("a", underline=True),
                        Span("b", strike=True),
                        Span("c", script="sub"),
                        Span("d", script="super"),
                        Span("e", code=True),
                    )
                ),
            ),
        ),
        ('<a href="https://example.com/">a</a>', (said("a", link="https://example.com/"),)),
        (f'<img src="kehu:picture/{ONE}" width="300">', (Paragraph((Image(ONE, 300),)),)),
        (f'<img src="kehu:picture/{ONE}" width="300" height="2">', (Paragraph((Image(ONE),)),)),
        (
            "<ul><li>a<ul><li>b</li></ul></li></ul>",
            (Listing((Item((said("a"), Listing((Item((said("b"),)),)))),)),),
        ),
        (
            "<ul><li>a</li><ul><li>b</li></ul></ul>",
            (Listing((Item((said("a"), Listing((Item((said("b"),)),)))),)),),
        ),
        ('<ol start="3" type="a"><li>a</li></ol>', (Listing((Item((said("a"),)),), 3, "a"),)),
        (
            '<ul><li class="checked">a</li><li class="unchecked"><p>b</p></li></ul>',
            (Listing((Item((said("a"),), True), Item((said("b"),), False))),),
        ),
        ("<li>alone</li>", (Listing((Item((said("alone"),)),)),)),
        ("<blockquote><p>a</p><p>b</p></blockquote><hr>", (Quote((said("a"), said("b"))), Rule())),
        (
            '<table><tr><th>a</th><td colspan="2"><p>b</p></td></tr></table>',
            (Grid(((Cell((said("a"),), head=True), Cell((said("b"),), across=2)),)),),
        ),
        ("<script>x</script><p onclick=x>a</p>", (said("a"),)),
    ],
)
def test_what_html_is_read_as(html: str, expected: object) -> None:
    assert read_blocks(clean_html(html)) == expected


@pytest.mark.parametrize(
    "html", ["<p>a", "<ul><li>a", "<table><tr><td>a", "</p></li>a", "<b>a</i>"]
)
def test_html_that_nobody_cleaned_loses_no_words(html: str) -> None:
    assert "text='a'" in repr(read_blocks(html))


def test_captions_and_attached_files() -> None:
    small = "font-size:small;font-style:italic"
    (block,) = read_blocks(
        f'<p><img src="kehu:picture/{ONE}"><br><span style="{small}">the shop</span></p>'
    )
    assert isinstance(block, Paragraph)
    assert caption_after(block.parts, 0) == "the shop" and caption_after(block.parts, 2) == ""
    html = (
        f'<ul><li><a href="kehu:file/{ONE}">a.pdf</a></li></ul><table><tr><td><a '
        f'href="kehu:file/{TWO}">b</a></td></tr></table>'
    )
    assert file_links(read_blocks(clean_html(html))) == [(ONE, "a.pdf"), (TWO, "b")]


def test_cells_that_hang_down_push_the_others_to_the_right() -> None:
    (grid,) = read_blocks(
        clean_html(
            '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>'
            "</table>"
        )
    )
    assert isinstance(grid, Grid)
    assert [[column for column, _cell in row] for row in placed_cells(grid)] == [[0, 1], [1], [0]]
    assert count_columns(grid) == 2 and not is_head(grid.rows[0])


@pytest.mark.parametrize(
    "start, kind, place, expected",
    [
        (None, "1", 0, "•"),
        (1, "1", 2, "3."),
        (26, "a", 1, "aa."),
        (4, "i", 0, "iv."),
        (9, "I", 0, "IX."),
        (1, "A", 2, "C."),
    ],
)
def test_marks(start: int | None, kind: str, place: int, expected: str) -> None:
    assert mark_of(Listing((Item(()),) * 5, start, kind), place) == expected


@pytest.mark.parametrize("colour", ["#a83226", "#ffff00", "#000080", "#ff00ff", "#8f5c10"])
@pytest.mark.parametrize("paper", [LIGHT, DARK])
def test_every_ink_can_be_read(colour: str, paper: str) -> None:
    assert contrast(ink_on(colour, paper), paper) >= 4.5
    ground = ground_on(colour, paper)
    assert contrast(ink_on(colour, ground), ground) >= 4.5
