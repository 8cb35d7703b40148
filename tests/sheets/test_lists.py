"""Lists of customers: which page holds what, how the columns share the room."""

from datetime import datetime

import pytest

from kehuapp.sheets.form import Text
from kehuapp.sheets.lists.customer_list import CustomerList, form, share_widths
from kehuapp.sheets.lists.frame import Frame
from kehuapp.sheets.lists.phone_list import PhoneEntry, PhoneList
from kehuapp.sheets.lists.phone_list import form as phone_form
from kehuapp.sheets.lists.tick_list import TickLine, TickList, TickPart
from kehuapp.sheets.lists.tick_list import form as tick_form

FRAME = Frame("Customer list", "Old town · 3 customers", "示範茶行", datetime(2026, 11, 29, 9, 5))


def said(page):
    return [run.text for shape in page.shapes if isinstance(shape, Text) for run in shape.runs]


def within(form):
    for page in form.pages:
        for shape in page.shapes:
            right, bottom = (
                (shape.x + shape.w, shape.y + shape.h) if hasattr(shape, "w") else (0, 0)
            )
            assert right <= page.size[0] - 9.9 and bottom <= page.size[1] - 8


@pytest.mark.parametrize(
    ("wished", "room", "widths"),
    [([30, 30], 120, [60, 60]), ([20, 100, 100], 120, [20, 50, 50]),
     ([10, 40, 90], 110, [10, 40, 60]), ([], 100, [])],
)  # fmt: skip
def test_the_columns_share_the_room(wished, room, widths):
    assert share_widths(wished, room) == pytest.approx(widths)


@pytest.mark.parametrize(("rows", "pages"), [(0, 1), (1, 1), (38, 1), (39, 2), (78, 2), (79, 3)])
def test_pages_of_a_list(rows, pages):
    made = form(CustomerList(FRAME, ["Name", "Phone"], [(f"N{at}", "04") for at in range(rows)]))
    assert len(made.pages) == pages
    everything = [word for page in made.pages for word in said(page)]
    assert [word for word in everything if word[:1] == "N" and word != "Name"] == [
        word for word in (f"N{at}" for at in range(rows)) if word != "No"
    ] + ([] if rows else ["Nobody is on this list."])
    if rows:
        assert everything.count("Name") == pages
    assert f"Page {pages} of {pages}" in said(made.pages[-1])
    within(made)


def test_many_columns_lie_and_long_cells_have_two_lines():
    heads = [f"Column {at}" for at in range(9)]
    row = ("很長的文字 long text " * 20,) + ("value 100,000",) * 8
    made = form(CustomerList(FRAME, heads, [row] * 30, frozenset({8})))
    assert made.pages[0].size == (297.0, 210.0)
    cells = [one for one in made.pages[0].shapes if isinstance(one, Text) and one.max_lines == 2]
    assert cells and {shape.align for shape in made.pages[0].shapes if isinstance(shape, Text)
                      and shape.runs[0].text == "value 100,000"} == {"left", "right"}  # fmt: skip
    within(made)


def test_a_phone_list_goes_down_the_left_column_then_the_right():
    entries = [PhoneEntry("A" if at < 100 else "ㄅ", f"N{at}", "Co", [("04-0000-0001", "")])
               for at in range(130)]  # fmt: skip
    entries.append(PhoneEntry("#", "王" * 300, "茶" * 300, [("04-0000-0002", "Work")] * 3))
    made = phone_form(PhoneList(FRAME, entries))
    assert len(made.pages) == 2
    first = [one for one in made.pages[0].shapes if isinstance(one, Text)]
    left = [one.runs[0].text for one in first if one.x < 100 and one.runs[0].text[0] == "N"]
    right = [one.runs[0].text for one in first if one.x > 105 and one.runs[0].text[0] == "N"]
    assert left == [f"N{at}" for at in range(len(left))]
    assert right == [f"N{at}" for at in range(len(left), len(left) + len(right))]
    # Every column begins with its letter.
    heads = [one for page in made.pages for one in page.shapes
             if isinstance(one, Text) and one.runs[0].text in ("A", "ㄅ", "#")]  # fmt: skip
    assert [one.runs[0].text for one in heads] == ["A", "A", "A", "ㄅ", "ㄅ", "#"]
    within(made)


def test_a_list_to_tick():
    line = TickLine("N" * 300, "key", "茶" * 300, "why " * 200, "04-0000-0001", "Fang")
    parts = [TickPart("Cup", "one each", [line] * 22), TickPart("Bag", "", [line]),
             TickPart("None", "", [])]  # fmt: skip
    made = tick_form(TickList(FRAME, parts, "Nothing"))
    assert len(made.pages) == 2
    # No title stands alone at the end of a page.
    assert "Bag" in said(made.pages[1]) and "Bag" not in said(made.pages[0])
    assert "None" not in said(made.pages[1])
    within(made)
    assert "Nothing" in said(tick_form(TickList(FRAME, [], "Nothing")).pages[0])
