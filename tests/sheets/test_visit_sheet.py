"""The sheet's geometry and what stands on it, without painting."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from kehuapp.rules.visit_facts import SaleFact, VisitFacts
from kehuapp.sheets.form import (
    Bar,
    Box,
    CheckBox,
    Code,
    Form,
    Line,
    Shape,
    Text,
    line_height,
    share_lines,
    text_width,
)
from kehuapp.sheets.visit_sheet import form, forms

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


@pytest.fixture(params=["everyday", "bare", "crammed"])
def facts(request: pytest.FixtureRequest) -> VisitFacts:
    found: VisitFacts = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("private", [True, False])
def test_nothing_leaves_the_paper_or_covers_another(facts: VisitFacts, private: bool) -> None:
    page = form(facts, private).pages[0]
    for shape in page.shapes:
        left, top, right, bottom = area(shape)
        assert 13.5 <= left <= right <= 196.5, shape
        assert 9.5 <= top <= bottom <= 287, shape  # 10 mm stay white below
    solid = [shape for shape in page.shapes if isinstance(shape, Text | CheckBox | Code | Bar)]
    for one, other in combinations(solid, 2):
        assert not overlap(area(one), area(other)), (one, other)


def test_no_line_runs_through_words(facts: VisitFacts) -> None:
    page = form(facts).pages[0]
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


def test_text_is_large_enough_and_its_lines_fit(facts: VisitFacts) -> None:
    for shape in form(facts).pages[0].shapes:
        if isinstance(shape, Text):
            largest = max(run.pt for run in shape.runs)
            assert min(run.pt for run in shape.runs) >= 9
            assert shape.max_lines * line_height(largest) <= shape.h + 0.2, shape
            assert "\n" not in "".join(run.text for run in shape.runs)


def test_sections_are_numbered_in_the_order_of_reading(facts: VisitFacts) -> None:
    """The tier's mark of the customer's box apart, each bar stands before a number."""
    shapes = form(facts).pages[0].shapes
    numbers = []
    for bar in (shape for shape in shapes if isinstance(shape, Bar)):
        after = min(
            (s for s in shapes if isinstance(s, Text) and s.x > bar.x and s.y <= bar.y < s.y + s.h),
            key=lambda text: text.x,
        )
        numbers.append((bar.y, bar.x, int(after.runs[0].text.split()[0])))
    assert [number for _y, _x, number in sorted(numbers)] == [*range(1, 12)]


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


def test_small_text_is_only_in_the_table(facts: VisitFacts) -> None:
    small = [
        shape
        for shape in form(facts).pages[0].shapes
        if isinstance(shape, Text) and any(run.pt < 10 for run in shape.runs)
    ]
    assert all(100 < shape.y < 140 for shape in small)


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


def test_open_needs_take_the_line_of_the_fifth_sale(everyday: VisitFacts) -> None:
    five = tuple(
        SaleFact(date(2026, 10, day), f"item{day}", "1 kg", "$1") for day in (5, 4, 3, 2, 1)
    )
    said = words(form(replace(everyday, sales=five)))
    assert "item2" in said and "item1" not in said and "春茶" in said
    said = words(form(replace(everyday, sales=five, needs=())))
    assert "item1" in said and "Needs" not in said


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

    assert ticks(everyday) == 7  # twice each, and "confirmed by phone"
    assert ticks(replace(everyday, confirmed=False)) == 6
    assert ticks(replace(everyday, place=" ", confirmed=False)) == 4
    assert ticks(bare) == 0


def test_a_warning_for_who_wants_to_be_left_alone(everyday: VisitFacts) -> None:
    assert "Do not contact" not in words(form(everyday))
    assert "Do not contact" in words(form(replace(everyday, do_not_contact=True)))


def test_one_page_a_stop(everyday: VisitFacts, bare: VisitFacts) -> None:
    made = forms([everyday, bare, everyday])
    assert len(made.pages) == 3
    assert "Page 2 of 3" in words(made)


def test_the_code_dials(everyday: VisitFacts) -> None:
    codes = [s for s in form(everyday).pages[0].shapes if isinstance(s, Code)]
    assert len(codes) == 1
    assert len(codes[0].rows) == len(codes[0].rows[0]) >= 21
    none = form(replace(everyday, dial="")).pages[0].shapes
    assert not any(isinstance(shape, Code) for shape in none)


def test_materials_beyond_the_room_are_counted(everyday: VisitFacts) -> None:
    many = tuple(f"物品{i}" for i in range(9))
    said = words(form(replace(everyday, materials=many)))
    assert "物品4" in said
    assert "and 4 more" in said


@pytest.mark.parametrize(
    ("texts", "lines", "expected"),
    [
        ([], 6, []),
        (["短"], 6, [1]),
        (["長" * 60, "短", "短"], 6, [3, 1, 1]),
        (["長" * 90, "長" * 90], 3, [2, 1]),
        (["a", "b", "c"], 2, [1, 1, 0]),
    ],
)
def test_lines_are_shared(texts: list[str], lines: int, expected: list[int]) -> None:
    assert share_lines(texts, lines, 84.6, 10) == expected


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
