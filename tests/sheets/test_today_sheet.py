"""The day on paper: one page whatever there is to do, long lists trimmed from the end and said."""

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
def test_one_page(there: tuple[int, int, int, int], printed: tuple[int, int, int]) -> None:
    visits, tasks, due, total = there
    parts = [part("V", visits, visits), part("T", tasks, tasks), part("D", due, total)]
    paper = TodayPaper("今日", "11 月 29 日", "茶行", datetime(2026, 11, 29, 9), True, parts)
    made = form(paper)
    assert len(made.pages) == 1
    texts = [shape for shape in made.pages[0].shapes if isinstance(shape, Text)]
    names = ["".join(run.text for run in shape.runs) for shape in texts]
    for title, count, whole in zip("VTD", printed, (visits, tasks, total), strict=True):
        assert sum(name.startswith(title) and name[1:2].isdigit() for name in names) == count
        more = any(name.startswith(f"{whole - count:,} more") for name in names)
        assert more == (count < whole)
    for shape in texts:
        assert shape.x >= 10 and shape.x + shape.w <= 196.01
        assert shape.y + shape.h <= FOOTER + 5.01
        assert all(run.pt >= 9 for run in shape.runs)
