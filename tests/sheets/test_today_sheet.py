"""The day on paper: the most urgent on one page whatever there is to do, the rest behind it."""

from datetime import datetime

import pytest

from kehuapp.sheets.form import Text
from kehuapp.sheets.today_sheet import FOOTER, PaperLine, PaperPart, TodayPaper, form


def part(title: str, lines: int, total: int, least: int = 3) -> PaperPart:
    phone = "04-0000-0012"
    rows = [PaperLine(f"{title}{n}", "key", "公司", "說明" * 60, phone) for n in range(lines)]
    return PaperPart(title, rows, total, least)


COUNTS = [  # lines there are of visits, promises, due (and in the book), and how many are printed
    ((2, 2, 5, 5), (2, 2, 5)),
    ((8, 4, 40, 5000), (8, 4, 10)),
    ((8, 40, 40, 40), (8, 10, 3)),
    ((40, 40, 40, 40), (15, 3, 3)),
    ((0, 0, 0, 0), (0, 0, 0)),
]


@pytest.mark.parametrize(("there", "printed"), COUNTS)
def test_pages(there: tuple[int, int, int, int], printed: tuple[int, int, int]) -> None:
    visits, tasks, due, total = there
    parts = [part("V", visits, visits), part("T", tasks, tasks), part("D", due, total)]
    paper = TodayPaper("今日", "11 月 29 日", "茶行", datetime(2026, 11, 29, 9), True, parts)
    pages = [
        [shape for shape in page.shapes if isinstance(shape, Text)] for page in form(paper).pages
    ]
    names = [["".join(run.text for run in shape.runs) for shape in page] for page in pages]
    all_names = [name for page in names for name in page]
    for title, count, have, whole in zip(
        "VTD", printed, (visits, tasks, due), (visits, tasks, total), strict=True
    ):
        rows = [[n for n in page if n[:1] == title and n[1:2].isdigit()] for page in names]
        assert len(rows[0]) == count
        inside = [n for page in rows for n in page]
        assert inside == [f"{title}{n} ★  公司" for n in range(have)], "in their order"
        assert (f"{have - count:,} more on the next pages" in names[0]) == (count < have)
        assert (f"{whole - have:,} more are not printed" in all_names) == (have < whole)
    assert ("Page 1 of 1" not in names[0]) and len(pages) <= 6
    for page, said in zip(pages[1:], names[1:], strict=True):
        assert f"Page {names.index(said) + 1} of {len(pages)}" in said and len(page) > 5
    for shape in (shape for page in pages for shape in page):
        assert shape.x >= 10 and shape.x + shape.w <= 196.01
        assert shape.y + shape.h <= FOOTER + 5.01
        assert all(run.pt >= 9 for run in shape.runs)
