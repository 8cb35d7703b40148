"""The sheet's geometry and what stands on it, without painting."""

import re
from dataclasses import replace
from datetime import date, datetime
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehuapp.rules.visits.sheet_templates import STANDARD, Part
from kehuapp.rules.visits.visit_facts import ContactFact, SaleFact, VisitFacts, blank_facts
from kehuapp.sheets.fitting import cut, left_out_words, words_of, words_within
from kehuapp.sheets.form import (
    Bar,
    Box,
    CheckBox,
    Code,
    Form,
    Line,
    Omission,
    Page,
    Photo,
    Run,
    Shape,
    Text,
    line_height,
    text_width,
)
from kehuapp.sheets.qr import qr_rows, small_card
from kehuapp.sheets.visit.ink import A4_PAPER, A5_PAPER, Paper
from kehuapp.sheets.visit.sheet import SIZES, form, forms

Area = tuple[float, float, float, float]
SLACK = 0.15


def area(shape: Shape) -> Area:
    match shape:
        case Line():
            return (shape.x1, shape.y1, shape.x2, shape.y2)
        case CheckBox() | Code():
            return (shape.x, shape.y, shape.x + shape.size, shape.y + shape.size)
        case Text() | Box() | Bar():
            return (shape.x, shape.y, shape.x + shape.w, shape.y + shape.h)


def overlap(one: Area, other: Area) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > SLACK and down > SLACK


def words(made: Form) -> str:
    return "\n".join(
        "".join(run.text for run in shape.runs)
        for page in made.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    )


@pytest.fixture(params=["everyday", "bare", "crammed", "nobody"])
def facts(request: pytest.FixtureRequest, everyday: VisitFacts) -> VisitFacts:
    if request.param == "nobody":
        return blank_facts(everyday.shop, everyday.printed_at, everyday.staff)
    found: VisitFacts = request.getfixturevalue(request.param)
    return found


def hold_on_paper(page: Page, paper: Paper) -> None:
    """Nothing leaves its paper or covers another, and 10 mm stay white around it."""
    for shape in page.shapes:
        left, top, right, bottom = area(shape)
        assert paper.left - 0.1 <= left <= right <= paper.right + 0.1, shape
        assert 9.5 <= top <= bottom <= paper.size[1] - 9.5, shape
    solid = [shape for shape in page.shapes if isinstance(shape, Text | CheckBox | Code | Bar)]
    for one, other in combinations(solid, 2):
        assert not overlap(area(one), area(other)), (one, other)


@pytest.mark.parametrize("private", [True, False])
@pytest.mark.parametrize("size", ["a4", "a5"])
def test_nothing_leaves_the_paper_or_covers_another(
    facts: VisitFacts, private: bool, size: str
) -> None:
    paper = A4_PAPER if size == "a4" else A5_PAPER
    hold_on_paper(form(facts, private, size=size).pages[0], paper)


@pytest.mark.parametrize("size", ["a4", "a5"])
def test_no_line_runs_through_words(facts: VisitFacts, size: str) -> None:
    page = form(facts, size=size).pages[0]
    texts = [shape for shape in page.shapes if isinstance(shape, Text)]
    lines = [shape for shape in page.shapes if isinstance(shape, Line)]
    for text in texts:
        left, top, right, bottom = area(text)
        middle = (top + bottom) / 2
        if text.max_lines == 1:
            half = line_height(text.runs[0].pt) / 2 - 0.5
            top, bottom = middle - half, middle + half
        for line in lines:
            crosses = line.x1 < right and line.x2 > left and top < line.y1 < bottom
            assert not (crosses and line.y1 == line.y2), (text, line)


@pytest.mark.parametrize("size", ["a4", "a5"])
def test_text_is_large_enough_and_its_lines_fit(facts: VisitFacts, size: str) -> None:
    for shape in form(facts, size=size).pages[0].shapes:
        if isinstance(shape, Text):
            largest = max(run.pt for run in shape.runs)
            assert min(run.pt for run in shape.runs) >= 9
            assert shape.max_lines * line_height(largest) <= shape.h + 0.2, shape
            assert "\n" not in "".join(run.text for run in shape.runs)


def numbers_on(made: Form) -> list[int]:
    """Each bar stands before a number; from top to bottom."""
    shapes = made.pages[0].shapes
    numbers = []
    for bar in (shape for shape in shapes if isinstance(shape, Bar)):
        after = min(
            (s for s in shapes if isinstance(s, Text) and s.x > bar.x and s.y <= bar.y < s.y + s.h),
            key=lambda text: text.x,
        )
        numbers.append((bar.y, bar.x, int(after.runs[0].text.split()[0])))
    return [number for _y, _x, number in sorted(numbers)]


def test_sections_are_numbered_in_the_order_of_reading(facts: VisitFacts) -> None:
    assert numbers_on(form(facts)) == [*range(1, 13)]
    asked = replace(STANDARD, questions=("Which teas sell best?",))
    assert numbers_on(form(facts, template=asked)) == [*range(1, 14)]
    small = numbers_on(form(facts, template=asked, size="a5"))
    assert small == sorted(small) and small[-1] == 13
    turned = replace(asked, parts=(*reversed(STANDARD.parts[1:]), STANDARD.parts[0]))
    said = numbers_on(form(facts, template=turned))
    assert said == sorted(said) and turned.numbers()["after"] == 2


def test_lines_to_write_on_are_eight_millimetres_apart(bare: VisitFacts) -> None:
    shapes = form(bare).pages[0].shapes
    frames = [area(shape) for shape in shapes if isinstance(shape, Box)]
    rules = [s for s in shapes if isinstance(s, Line) and s.y1 == s.y2 and s.width == 0.2]
    writing = [
        line
        for line in rules
        if any(left < line.x1 and line.x2 < right for left, _, right, _ in frames)
    ]
    assert len(writing) > 15
    for line, other in combinations(writing, 2):
        if line.x1 < other.x2 and other.x1 < line.x2:
            assert abs(line.y1 - other.y1) > 7.9, (line, other)
    for line in writing:
        for left, top, right, bottom in frames:
            if left < line.x1 and line.x2 < right and top < line.y1 < bottom:
                assert line.y1 - top > 5 and bottom - line.y1 > 1, line


def test_one_result_has_a_line(facts: VisitFacts) -> None:
    shapes = form(facts).pages[0].shapes
    [label] = [s for s in shapes if isinstance(s, Text) and s.runs[0].text.startswith("One result")]
    lines = [s for s in shapes if isinstance(s, Line) and s.x1 >= label.x + label.w - 0.1]
    assert any(label.y < line.y1 < label.y + label.h and line.x2 - line.x1 > 30 for line in lines)


def test_terms_take_a_second_line_before_they_are_cut(everyday: VisitFacts) -> None:
    terms = tuple((f"條件{place}", "月結 30 天，現金九五折", True) for place in range(5))
    for many, lines in ((1, 1), (5, 2)):
        shapes = form(replace(everyday, terms=terms[:many])).pages[0].shapes
        [said] = [s for s in shapes if isinstance(s, Text) and s.runs[0].text.startswith("Terms")]
        assert said.max_lines == lines


def test_every_fact_is_on_it(everyday: VisitFacts) -> None:
    said = words(form(everyday))
    for value in (
        "陳志明",
        "禾樂食堂",
        "04-0000-0027",
        "07-0000-0056",
        "台北市大安區示範路 12 號",
        "吳淑惠",
        "2026-11-23",
        "10:30",
        "店內",
        "敲定冷泡茶試單",
        "不喝酒",
        "女兒十二月結婚",
        "爬山",
        "不吃牛",
        "不談政治",
        "生日 農曆八月十五",
        "中秋禮盒",
        "2026-10-28",
        "高山烏龍",
        "12斤",
        "$14,400",
        "換包裝",
        "$86,400",
        "$70,200",
        "$31,200",
        "38",
        "寄樣品",
        "春茶 × 12 斤 · 清明前",
        "想試 3 款",
        "想用 A4 2026 冷泡款",
        "十二月用量",
        "隔壁新店",
        "改鋁箔袋",
        "冷泡樣品 3 款",
        "報價單",
        "八五折",
        "月結 30 天",
        "V12",
        "★ 重點客戶",
        "2026-11-22 17:40",
        "Sample data",
    ):
        assert value in said, value


def test_what_is_left_out_is_said_on_the_page_and_as_a_value(
    everyday: VisitFacts, crammed: VisitFacts
) -> None:
    [page] = form(everyday).pages
    assert page.left_out == () and page.about == "陳志明"
    [page] = form(crammed).pages
    assert Omission("phones", 5, 10) in page.left_out and Omission("address") in page.left_out
    assert "Left out: phones (5 of 10)" in words(form(crammed))
    remark = replace(everyday, pinned="長" * 400, materials=tuple("abcdefgh"))
    [page] = form(remark).pages
    assert page.left_out == (Omission("remark"), Omission("bring", 3, 8))
    assert "Left out: bring (3 of 8); Shortened: remark" in words(form(remark))


def test_what_was_cut_is_never_cut_itself() -> None:
    """One line holds it: what is missing first, then how many more there are."""
    cuts = [*(Omission(f"section number {n}") for n in range(9)), Omission("sales", 2, 5)]
    told = words_within(cuts, 128, 9)
    assert told.startswith("Left out: sales (2 of 5)")
    assert "section number 0" in told and re.search(r"and \d more$", told)
    assert not cut([Run(told, 9)], 128)[1]
    assert words_within(cuts, 900, 9).endswith("section number 8")
    assert words_within([], 128, 9) == ""


def test_private_remarks_can_stay_off(everyday: VisitFacts) -> None:
    said = words(form(everyday, private=False))
    for value in (
        "不喝酒",
        "女兒十二月結婚",
        "不吃牛",
        "不談政治",
        "農曆",
        "中秋禮盒",
        "A4 2026",
        "八五折",
        "Terms",
    ):
        assert value not in said
    assert "想試 3 款" in said


def test_preparations_are_ticked_only_when_filled(everyday: VisitFacts, bare: VisitFacts) -> None:
    def ticks(facts: VisitFacts) -> int:
        shapes = form(facts).pages[0].shapes
        return sum(isinstance(shape, CheckBox) and shape.checked for shape in shapes)

    assert ticks(everyday) == 4  # and "confirmed by phone"
    assert ticks(replace(everyday, confirmed=False)) == 2, "its cover leaves it open too"
    assert ticks(replace(everyday, place=" ", confirmed=False)) == 2
    assert ticks(bare) == 0


def test_a_warning_for_who_wants_to_be_left_alone(everyday: VisitFacts) -> None:
    assert "Do not contact" not in words(form(everyday))
    assert "Do not contact" in words(form(replace(everyday, do_not_contact=True)))


def test_one_page_a_stop(everyday: VisitFacts, bare: VisitFacts) -> None:
    made = forms([everyday, bare, everyday])
    assert len(made.pages) == 3
    assert "Page 2 of 3" in words(made)


def test_the_code_is_the_customers_card(everyday: VisitFacts) -> None:
    codes = [s for s in form(everyday).pages[0].shapes if isinstance(s, Code)]
    assert len(codes) == 1
    assert len(codes[0].rows) == len(codes[0].rows[0]) >= 21
    assert "Scan: puts this customer into your phone" in words(form(everyday))
    none = form(replace(everyday, dial=""))
    assert not any(isinstance(shape, Code) for shape in none.pages[0].shapes)
    assert "Scan" not in words(none)
    card = small_card("陳, 志明" * 20, "a;b", "+886 4 0000 0027 ext. 5")
    assert "FN:陳\\, 志明" in card and "ORG:a\\;b\n" in card and "TEL:+8864000000275\n" in card
    assert len(qr_rows(small_card("陳志明", "禾樂食堂", "+886400000027"))) == 37
    assert len(qr_rows(card)) <= 57  # a quarter of a millimetre each at the least


LONG = st.text(
    st.characters(codec="utf-8") | st.sampled_from("客戶拜訪準備表 abc Wide"), max_size=300
)


@settings(max_examples=25, deadline=None)
@given(values=st.data(), size=st.sampled_from(SIZES), private=st.booleans())
def test_a_page_a_stop_whatever_the_customer(
    values: st.DataObject, size: str, private: bool
) -> None:
    def drawn(count: int = 1) -> str:
        return values.draw(LONG) * count

    many = [
        VisitFacts(
            shop=drawn(),
            staff=drawn(),
            code="V1",
            printed_at=datetime(2026, 11, 22, 17, 40),
            name=drawn() or "x",
            company=drawn(),
            phones=tuple((drawn(), drawn()) for _ in range(values.draw(st.integers(0, 3)))),
            address=drawn(),
            dial=drawn(),
            terms=((drawn(), drawn(), True),),
            place=drawn(),
            purpose=drawn(),
            pinned=drawn(200),  # a comment of fifty pages
            family=drawn(),
            diet=drawn(),
            dates=(drawn(), drawn()),
            sales=(SaleFact(date(2026, 1, 1), drawn(), drawn(), drawn(), drawn()),) * 6,
            total12=drawn(),
            promises=(drawn(),) * 3,
            contacts=(ContactFact(date(2026, 1, 1), drawn(), drawn()),) * 4,
            talk_sales=drawn(),
            materials=(drawn(),) * values.draw(st.integers(0, 12)),
        )
        for _ in range(values.draw(st.integers(1, 3)))
    ]
    made = forms(many, private, size=size)
    assert len(made.pages) == (len(many) if size != "two" else -(-len(many) // 2))
    if size != "two":
        for page in made.pages:
            hold_on_paper(page, A4_PAPER if size == "a4" else A5_PAPER)


@pytest.mark.parametrize(
    ("count", "size", "pages", "paper"),
    [
        (1, "a4", 1, (210, 297)),
        (200, "a4", 200, (210, 297)),
        (3, "a5", 3, (148, 210)),
        (1, "two", 1, (297, 210)),
        (3, "two", 2, (297, 210)),
        (4, "two", 2, (297, 210)),
    ],
)
def test_pages_are_counted_exactly(
    everyday: VisitFacts, count: int, size: str, pages: int, paper: tuple[int, int]
) -> None:
    made = forms([everyday] * count, size=size)
    assert len(made.pages) == pages and {page.size for page in made.pages} == {paper}
    assert sum(words(Form("", (page,))).count("Code V12") for page in made.pages) == count


SMALLER = replace(
    STANDARD,
    parts=(
        Part("after"),
        Part("customer", title="Whom we visit"),
        Part("questions", title="Ask them"),
        Part("business"),
        *(Part(section, False) for section in ("talks", "need", "stops", "bring")),
    ),
    questions=("Which teas sell best?", "Who orders?"),
)


def test_a_template_chooses_orders_and_names(everyday: VisitFacts) -> None:
    made = form(everyday, template=SMALLER)
    hold_on_paper(made.pages[0], A4_PAPER)
    said = words(made)
    places = [said.index(part) for part in ("2  After the visit", "3  Whom we visit", "4  Ask")]
    assert places == sorted(places)
    assert "1  Which teas sell best?" in said and "換包裝" in said
    for section in ("Three talks", "Remember", "Purpose"):
        assert section not in said
    assert "Their sales" not in words(form(everyday, template=SMALLER, size="a5"))


def test_pictures_are_small_and_private(everyday: VisitFacts) -> None:
    wished = replace(STANDARD, parts=(*STANDARD.parts[:-1], Part("pictures")))
    shown = replace(everyday, pictures=tuple("abcdefg"))
    [page] = form(shown, template=wished).pages
    photos = [shape for shape in page.shapes if isinstance(shape, Photo)]
    assert [photo.name for photo in photos] == [*"abcde"]
    assert all(photo.x + photo.w < 194 and photo.y + photo.h < 280 for photo in photos)
    assert Omission("pictures", 2, 7) in page.left_out and "13  Pictures" in words(
        form(shown, template=wished)
    )
    for private, template in ((False, wished), (True, STANDARD)):
        [page] = form(shown, private, template=template).pages
        assert not any(isinstance(shape, Photo) for shape in page.shapes)


def test_eight_questions_more_than_fill_the_page(crammed: VisitFacts) -> None:
    asked = replace(STANDARD, questions=("長問題" * 60,) * 8)
    for size, paper in (("a4", A4_PAPER), ("a5", A5_PAPER)):
        [page] = form(crammed, template=asked, size=size).pages
        hold_on_paper(page, paper)
        gone = [one.what for one in page.left_out]
        assert "question 8" in gone or "Our questions" in gone, size


def test_materials_beyond_the_room_are_counted(everyday: VisitFacts) -> None:
    many = tuple(f"物品{i}" for i in range(9))
    said = words(form(replace(everyday, materials=many)))
    assert "物品4" in said
    assert "and 4 more" in said


@pytest.mark.parametrize("size", ["a4", "a5", "two"])
def test_what_was_promised_is_told_to_its_end(everyday: VisitFacts, size: str) -> None:
    """However much is known beside: a promise of which half is printed is forgotten."""
    promises = (
        "期限 11 月 27 日：找修冰箱的師傅過去看",
        "期限 12 月 5 日：送新茶樣",
        "帶三款樣茶；下週寄報價單",
    )
    sales = everyday.sales * 5
    needs = ("高山烏龍 × 10 斤 · 十二月", "喜餅茶禮盒 × 60 盒 · 女兒結婚前")
    known = replace(everyday, promises=promises, sales=sales, needs=needs)
    made = form(known, size=size)
    assert all(promise in words(made) for promise in promises)
    assert "promised" not in [one.what for one in made.pages[0].left_out]


@pytest.mark.parametrize("size", ["a5", "two"])
def test_the_small_sheet_says_where(everyday: VisitFacts, size: str) -> None:
    made = form(replace(everyday, place="大安區範例一路 178 號"), size=size)
    assert "大安區範例一路 178 號" in words(made)
    assert "place" not in [one.what for one in made.pages[0].left_out]


@pytest.mark.parametrize("size", ["a5", "two"])
def test_the_small_sheet_says_what_to_bring(everyday: VisitFacts, size: str) -> None:
    said = words(form(everyday, size=size))
    assert all(item in said for item in everyday.materials) and "11  Bring" in said
    many = replace(everyday, materials=tuple(f"物品{n}" for n in range(20)))
    [page] = form(many, size=size).pages
    [left_out] = [one for one in page.left_out if one.what == "bring"]
    shown = [n for n in range(20) if f"物品{n}\n" in words(Form("", (page,)))]
    assert shown == [*range(20 - left_out.missing)] and left_out.missing < 16
    assert f"and {left_out.missing} more" in words(Form("", (page,)))


def test_width_is_about_right() -> None:
    assert text_width("客戶", 10) == pytest.approx(2 * 10 * 25.4 / 72)
    assert text_width("A4 2026", 10) < text_width("客戶客戶", 10) * 1.2


def test_a_sheet_without_terms_keeps_its_room(everyday: VisitFacts) -> None:
    roomy, tight = form(replace(everyday, terms=())), form(everyday)
    assert "Terms" not in words(roomy) and "Terms  價格 八五折 · 結帳 月結 30 天" in words(tight)
    boxes = [
        min(shape.y for shape in made.pages[0].shapes if isinstance(shape, Box) and shape.y > 40)
        for made in (roomy, tight)
    ]
    assert boxes[1] - boxes[0] > 4  # the line stands in the customer's box


def test_the_newest_comment_stands_there_beside_the_contacts(everyday: VisitFacts) -> None:
    """Of both the older ones give way, and that is no news: it is how the sheet is made."""
    day = date(2026, 10, 1)
    met = tuple(ContactFact(day, "call", f"met {n} " + "x" * 30) for n in range(3))
    written = tuple(f"written {n} " + "y" * 90 for n in range(3))
    crowded = replace(
        everyday, contacts=met, comments=written, sales=everyday.sales * 5, terms=everyday.terms * 4
    )
    made = form(crowded, template=replace(STANDARD, questions=("One?", "Two?", "Three?")))
    said = words(made)
    assert "met 0" in said and "written 0" in said
    usual = [one for one in made.pages[0].left_out if one.is_usual]
    assert usual and "written 0" in said
    only = replace(made.pages[0], left_out=tuple(usual))
    assert left_out_words(Form("", (only,))) == "" and words_of(usual) != ""


@pytest.mark.parametrize("size", ["a4", "a5"])
def test_a_question_that_is_cut_is_said(everyday: VisitFacts, size: str) -> None:
    asked = replace(STANDARD, questions=("A question of " + "many words " * 30,))
    made = form(everyday, template=asked, size=size)
    gone = {"a4": "question 1", "a5": "Our questions"}[size]  # the small one has no room at all
    assert gone in [one.what for one in made.pages[0].left_out]
    assert gone in left_out_words(made)


def test_a_file_of_a_sheet_is_called_by_its_code(everyday: VisitFacts) -> None:
    made = form(everyday)
    assert everyday.name in made.title and everyday.name not in made.file_title
    assert everyday.code and everyday.code in made.file_title
