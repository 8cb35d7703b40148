"""The calendar on paper."""

from kehuapp.sheets.calendar_sheet import ACROSS, PaperDay, PaperLine, list_form, month_form
from kehuapp.sheets.form import A4, Box, CheckBox, Form, Text

LINES = tuple(PaperLine(f"{9 + at:02d}:00", f"★ Customer {at}", is_open=True) for at in range(12))


def said(form: Form) -> list[str]:
    return [
        "".join(run.text for run in shape.runs)
        for page in form.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    ]


def inside(form: Form) -> None:
    for page in form.pages:
        wide, high = page.size
        for shape in page.shapes:
            if isinstance(shape, Text | Box):
                assert shape.x >= 5 and shape.x + shape.w <= wide - 5, shape
                assert shape.y >= 5 and shape.y + shape.h <= high - 5, shape


def test_a_month_lies_on_one_page_and_counts_what_has_no_room():
    days = [
        PaperDay(str(at + 1), "", "初一", lines=LINES if at == 3 else (), more=5 * (at == 3),
                 is_free=at % 7 in (0, 6))
        for at in range(42)
    ]  # fmt: skip
    form = month_form("November 2026", "Tea house", "★ ● ○", list("SMTWTFS"), days)
    assert [page.size for page in form.pages] == [ACROSS]
    inside(form)
    texts = said(form)
    shown = sum("Customer" in text for text in texts)
    assert 2 <= shown < 12 and f"{12 + 5 - shown} more" in texts
    tinted = [s for s in form.pages[0].shapes if isinstance(s, Box) and s.grey]
    assert len(tinted) == 12


def test_a_list_goes_over_pages_and_leaves_no_heading_alone():
    days = [PaperDay(str(at), f"Day {at}", lines=LINES) for at in range(12)]
    form = list_form("November 2026", "Tea house", days)
    assert len(form.pages) > 1 and {page.size for page in form.pages} == {A4}
    inside(form)
    assert sum("Customer" in text for text in said(form)) == 144
    assert sum(isinstance(s, CheckBox) for page in form.pages for s in page.shapes) == 144
    for page in form.pages:
        words = [s for s in page.shapes if isinstance(s, Text)]
        last = max((s for s in words if "/" not in s.runs[0].text), key=lambda s: s.y)
        assert not last.runs[0].text.startswith("Day")
    assert list_form("x", "", []).pages  # an empty month is a page, too
