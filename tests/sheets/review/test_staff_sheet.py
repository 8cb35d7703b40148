"""A colleague's page on paper: all on one page, nothing over another, lines to write on."""

from datetime import datetime

import pytest

from kehuapp.sheets.charts.values import Series, Trend
from kehuapp.sheets.form import Line, Page, Text
from kehuapp.sheets.lists.frame import MARGIN, Frame
from kehuapp.sheets.review.staff_sheet import StaffSheet, Table, form

FRAME = Frame("小芳", "本月", "示範茶行", datetime(2026, 11, 22, 9, 0))
TREND = Trend("Marks", ("Oct", "Nov"), (Series("Shop", (4.0, 4.5)),), span=(1, 5))


def table(rows: int, name: str = "聯絡", columns: int = 3, note: str = "") -> Table:
    heads = [name, *["12 個月"] * (columns - 1)]
    lines = [[f"{name} {row}", *["1,234"] * (columns - 1)] for row in range(rows)]
    return Table(heads, lines, note)


def sheet(left: int, right: int) -> StaffSheet:
    return StaffSheet(
        FRAME, "負責 18 位客戶", table(4, "等級", 7), [table(6, "左"), table(left, "下")],
        [table(right, "右", note="多 20%")], TREND,
    )  # fmt: skip


def boxes(page: Page) -> list[Text]:
    return [shape for shape in page.shapes if isinstance(shape, Text)]


def over(one: Text, other: Text) -> bool:
    beside = one.x + one.w <= other.x + 0.01 or other.x + other.w <= one.x + 0.01
    above = one.y + one.h <= other.y + 0.6 or other.y + other.h <= one.y + 0.6
    return not beside and not above


@pytest.mark.parametrize(("left", "right"), [(0, 0), (12, 8), (14, 12)])
def test_all_of_a_colleague_stands_on_one_page(left: int, right: int) -> None:
    made = form("Talk", [sheet(left, right), sheet(0, 1)])
    assert len(made.pages) == 2
    for page in made.pages:
        width, height = page.size
        drawn = boxes(page)
        for one in drawn:
            assert one.x >= MARGIN - 0.01 and one.x + one.w <= width - MARGIN + 1.1
            assert one.y + one.h <= height - 5
        said = {"".join(run.text for run in one.runs) for one in drawn}
        assert {"負責 18 位客戶", "等級 3", "左 5", "多 20%", "小芳"} <= said
        body = [one for one in drawn if one.y > FRAME.top(1)]
        assert [(a, b) for at, a in enumerate(body) for b in body[at + 1 :] if over(a, b)] == []
        last = max(one.y + one.h for one in body if one.y < height - 30)
        written = [one for one in page.shapes if isinstance(one, Line) and one.x2 - one.x1 > 150]
        assert sum(one.y1 > last - 8 for one in written) >= 2


def test_the_chart_gives_way_to_the_figures() -> None:
    names = {
        "".join(run.text for run in one.runs) for one in boxes(form("", [sheet(20, 33)]).pages[0])
    }
    assert "Marks" not in names
    names = {
        "".join(run.text for run in one.runs) for one in boxes(form("", [sheet(9, 8)]).pages[0])
    }
    assert "Marks" in names
