"""The list of dates on paper: inside its pages, the day told where it changes, nothing lost."""

from datetime import date, datetime, timedelta

from kehuapp.sheets.form import CheckBox, Line, Text, printed_width
from kehuapp.sheets.lists.dates_list import DayLine, DaysFacts, form

LONG = "很長的文字 long text 2026，" * 9
FIRST = date(2026, 12, 1)


def facts(*lines: DayLine, left_out: int = 0) -> DaysFacts:
    printed = datetime(2026, 11, 29, 9, 0)
    return DaysFacts(
        "示範茶行", "小芳", "生日", FIRST, date(2026, 12, 31), printed, lines, left_out
    )


def line(number: int) -> DayLine:
    on = FIRST + timedelta(days=number // 3)
    return DayLine(on, LONG, f"客戶{number} {LONG}", LONG, "key", LONG, 51, LONG, LONG)


def test_a_month_of_them_is_on_its_pages() -> None:
    made = form(facts(*map(line, range(90)), left_out=7))
    shapes = [shape for page in made.pages for shape in page.shapes]
    texts = [(shape, "".join(run.text for run in shape.runs)) for shape in shapes
             if isinstance(shape, Text)]  # fmt: skip
    assert len(made.pages) == 3
    assert sum(isinstance(shape, CheckBox) for shape in shapes) == 90
    said = " ".join(text for _shape, text in texts)
    assert all(f"客戶{number} " in said for number in range(90))
    assert "7 more date(s)" in said and "Customers of 小芳" in said
    for shape, _text in texts:
        assert all(run.pt >= 9 for run in shape.runs)
        assert shape.x >= 10 and shape.x + shape.w <= 196.01 and shape.y + shape.h <= 292
    assert all(shape.x2 <= 196.01 for shape in shapes if isinstance(shape, Line))
    # Each day once, and again at the top of a page that goes on with it.
    assert sum(text.startswith("1 Dec ") for _shape, text in texts) == 1


def test_the_columns_are_as_wide_as_what_stands_in_them() -> None:
    made = form(facts(
        DayLine(FIRST, "lunar 10/23", "Hannah Frost", "Frost Studio", "regular",
                "Wedding day", 25, "04-0000-0014", "小芳"),
        DayLine(FIRST, "", "陳志明", "禾樂食堂", "key",
                "結婚紀念日", 12, "+852 2800 0012", ""),
    ))  # fmt: skip
    for shape in made.pages[0].shapes:
        if isinstance(shape, Text):
            said = "".join(run.text for run in shape.runs)
            assert printed_width(said, shape.runs[0].pt, shape.runs[0].bold) <= shape.w, said
    # Without a lunar day there is no column for them.
    [page] = form(facts(DayLine(FIRST, "", "Ann", "", None, "Birthday", 9, "", ""))).pages
    assert not any(isinstance(shape, Text) and shape.runs[0].text == "Lunar"
                   for shape in page.shapes)  # fmt: skip


def test_an_empty_list_says_so() -> None:
    [page] = form(facts()).pages
    assert any("No dates come" in run.text for shape in page.shapes if isinstance(shape, Text)
               for run in shape.runs)  # fmt: skip
