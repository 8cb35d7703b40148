"""The customer's file on paper: all of it on the page, in order, cut only where it may be."""

from dataclasses import replace
from datetime import datetime

import pytest

from kehuapp.rules.customer_facts import CommentFact, CustomerFacts, Section, Table
from kehuapp.sheets.customer_file import form
from kehuapp.sheets.flow import Ruler, Strip, lines_of, paginate, space
from kehuapp.sheets.form import PAPERS, Box, CheckBox, Form, Line, Page, Photo, Run, Text

ONE, TALL, GONE = "1" * 64, "2" * 64, "3" * 64
FACTS = CustomerFacts(
    id=1, title="陳志明", shop="示範茶行", printed_at=datetime(2026, 11, 22, 10, 0),
    standing="禾樂食堂 · 店長", marks=("★ 重點客戶",), photo=ONE,
    sections=(Section("聯絡方式", (("行動", "04-0000-0027"), ("", "第一行\n第二行"))),),
    tables=(Table("銷售", ("日期", "品項", "金額"),
                  tuple(("2026-11-01", f"高山烏龍 {row}", "$1,200") for row in range(80)), (2,)),),
    comments=1,
)  # fmt: skip


def measure(char: str, run: Run) -> float:
    """Wide characters as wide as they are high, others half of it."""
    return run.pt * 0.3528 * (1.0 if char > "\u2000" else 0.55)


def size(name: str) -> tuple[int, int] | None:
    return {ONE: (1600, 900), TALL: (600, 3000)}.get(name)


def made(*comments: str, paper: str = "A4", facts: CustomerFacts = FACTS) -> Form:
    told = [CommentFact(datetime(2026, 11, 20, 14, 5), "小芳", False, "", c) for c in comments]
    return form(replace(facts, comments=len(told)), told, measure, size, paper)


def texts(page: Page) -> list[Text]:
    return [shape for shape in page.shapes if isinstance(shape, Text)]


def words(page: Page) -> str:
    return "\n".join("".join(run.text for run in text.runs) for text in texts(page))


def all_words(form: Form) -> str:
    return "\n".join(words(page) for page in form.pages)


def within(form: Form) -> None:
    """Every shape on the page; what flows stays between head and foot."""
    for page in form.pages:
        width, height = page.size
        for shape in page.shapes:
            if isinstance(shape, Line):
                edges = (shape.x1, shape.y1, shape.x2, shape.y2)
            elif isinstance(shape, Text):
                used = sum(measure(char, run) for run in shape.runs for char in run.text)
                edges = (shape.x, shape.y, shape.x + min(used, shape.w), shape.y + shape.h)
            elif isinstance(shape, CheckBox):
                edges = (shape.x, shape.y, shape.x + shape.size, shape.y + shape.size)
            else:
                assert not isinstance(shape, Box)
                edges = (shape.x, shape.y, shape.x + shape.w, shape.y + shape.h)
            assert edges[0] >= 9 and edges[1] >= 8, shape
            assert edges[2] <= width - 6 and edges[3] <= height - 8, shape


EVERYTHING = (
    "<h1>標題</h1><p>字<b>粗</b><i>斜</i> <a href='https://example.com/'>網站</a></p>"
    "<ul><li>一<ul><li>二</li></ul></li></ul><ol start='3'><li>三</li></ol>"
    "<ul><li class='checked'>好了</li><li class='unchecked'>還沒</li></ul>"
    "<blockquote><p>引用</p></blockquote><hr><pre>a  b</pre>"
    f"<p><img src='kehu:picture/{ONE}'><br><span style='font-size:small;font-style:italic'>店面"
    f"</span></p><p><img src='kehu:picture/{TALL}' width='1900'></p>"
    f"<p><img src='kehu:picture/{ONE}'> <img src='kehu:picture/{TALL}'></p>"
    f"<p><img src='kehu:picture/{GONE}'></p>"
    "<table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table>"
)


@pytest.mark.parametrize("paper", [*PAPERS])
def test_everything_is_on_the_page(paper: str) -> None:
    whole = made(EVERYTHING, EVERYTHING, paper=paper)
    within(whole)
    assert {page.size for page in whole.pages} == {PAPERS[paper]}
    said = all_words(whole)
    for one in (
        "陳志明",
        "禾樂食堂 · 店長",
        "04-0000-0027",
        "第二行",
        "標題",
        "字粗斜 網站",
        " (https://example.com/)",
        "•",
        "3.",
        "好了",
        "引用",
        "a\xa0\xa0b",
        "店面",
        "[This picture cannot be shown]",
        "甲",
        "高山烏龍 79",
    ):
        assert one.strip() in said, one
    boxes = [s.checked for p in whole.pages for s in p.shapes if isinstance(s, CheckBox)]
    assert boxes == [True, False] * 2
    photos = [s for p in whole.pages for s in p.shapes if isinstance(s, Photo)]
    assert len(photos) == 1 + 2 * 4
    for photo in photos[1:]:
        wanted = 900 / 1600 if photo.name == ONE else 5.0
        assert photo.h / photo.w == pytest.approx(wanted)


def test_each_page_says_whose_it_is_and_its_number() -> None:
    whole = made(*["<p>" + "很長的評論。" * 200 + "</p>"] * 12)
    count = len(whole.pages)
    assert count > 3
    for number, page in enumerate(whole.pages, 1):
        assert words(page).startswith("陳志明\n示範茶行 · Customer file")
        assert words(page).endswith(f"Page {number} of {count}")


def test_a_long_comment_flows_on_without_losing_a_word() -> None:
    text = "".join(f"第{n}句話，" for n in range(4000))
    whole = made(f"<p>{text}</p>", facts=replace(FACTS, tables=(), photo=""))
    within(whole)
    flowing = [line for page in whole.pages for line in words(page).split("\n")[2:-2]]
    said = "".join(flowing)
    assert said[said.index("第0句") :] == text
    for page in whole.pages:
        for text_shape in texts(page):
            assert text_shape.runs[0].text[0] not in "，。"


def test_a_tables_head_comes_again_on_each_page() -> None:
    whole = made()
    with_rows = [page for page in whole.pages if "高山烏龍" in words(page)]
    assert len(with_rows) > 1
    assert all(words(page).count("品項") == 1 for page in with_rows)
    for page in with_rows:
        amounts = [t for t in texts(page) if t.runs[0].text == "$1,200"]
        assert amounts and all(t.align == "right" for t in amounts)


@pytest.mark.parametrize("columns", [3, 12, 18, 40, 500])
def test_wide_tables_fit(columns: int) -> None:
    row = "<tr>" + "<td>儲存格內容</td>" * columns + "</tr>"
    for paper in PAPERS:
        whole = made(f"<table>{row * 3}</table>", paper=paper)
        within(whole)
        assert all_words(whole).replace("\n", "").count("儲存格") >= 3 * min(columns, 12) - 12


def test_a_row_higher_than_a_page_is_cut_between_lines() -> None:
    text = "".join(f"第{n}句。" for n in range(3000))
    cells = f"<tr><td>左</td><td>{text}</td></tr>"
    whole = made(f"<table>{cells}</table>", facts=replace(FACTS, tables=(), photo=""))
    within(whole)
    assert len(whole.pages) > 3 and "第2999句" in all_words(whole).replace("\n", "")


def test_deep_nesting_stays_on_the_page() -> None:
    deep = "<ul><li>項目" * 50 + "</li></ul>" * 50
    table = "<table><tr><td>格" * 12 + "</td></tr></table>" * 12
    whole = made(deep + table, paper="A5", facts=replace(FACTS, tables=()))
    within(whole)
    assert all_words(whole).replace("\n", "").count("項") == 50


@pytest.mark.parametrize(
    "text, width, expected",
    [
        ("一二三四五", 3, ["一二三", "四五"]),
        ("一二三，四五", 3, ["一二", "三，四", "五"]),
        ("一二「三四」", 3, ["一二", "「三", "四」"]),
        ("aa bb cc", 3, ["aa bb", "cc"]),
        ("a  b", 9, ["a b"]),
        ("abcdefghij", 3, ["abcde", "fghij"]),
        ("一abc二", 2, ["一", "abc", "二"]),
        ("", 3, []),
    ],
)
def test_lines(text: str, width: float, expected: list[str]) -> None:
    unit = 10 * 0.3528
    lines = lines_of([Run(text, 10)], width * unit + 0.01, Ruler(measure))
    assert ["".join(run.text for run in line) for line in lines] == expected


def test_a_word_in_two_looks_is_one_word() -> None:
    runs = [Run("aa b", 10), Run("b", 10, True), Run(" cc", 10)]
    lines = lines_of(runs, 3.3 * 3.528, Ruler(measure))
    assert lines == [[Run("aa b", 10), Run("b", 10, True)], [Run("cc", 10)]]


def strip(name: str, height: float = 10, glued: bool = False) -> Strip:
    return Strip(height, (Text(0, 0, 10, height, (Run(name),)),), glued)


def placed(pages: list) -> list[list[tuple[str, float]]]:  # type: ignore[type-arg]
    return [[(shape.runs[0].text, shape.y) for shape in page] for page in pages]


def test_what_is_glued_goes_to_the_next_page_together() -> None:
    strips = [strip("a"), strip("b", glued=True), strip("c"), strip("d")]
    assert placed(paginate(strips, 25)) == [[("a", 0)], [("b", 0), ("c", 10)], [("d", 0)]]


def test_what_is_glued_but_longer_than_a_page_is_cut() -> None:
    strips = [strip(str(n), glued=True) for n in range(5)]
    assert placed(paginate(strips, 25)) == [
        [("0", 0), ("1", 10)],
        [("2", 0)],
        [("3", 0), ("4", 10)],
    ]


def test_a_page_begins_without_empty_room_and_with_the_head_of_its_table() -> None:
    head = strip("head")
    rows = [replace(strip(str(n)), again=head) for n in range(3)]
    pages = paginate([strip("x"), space(10), replace(head, glued=True), *rows], 40)
    assert placed(pages) == [
        [("x", 0), ("head", 20), ("0", 30)],
        [("head", 0), ("1", 10), ("2", 20)],
    ]
    assert paginate([], 10) == [[]]
