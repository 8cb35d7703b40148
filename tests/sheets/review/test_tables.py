"""Papers of a review: headings keep their table, heads are repeated, everything is on the paper."""

from datetime import datetime

import pytest

from kehuapp.sheets.charts.values import COUNT, Bar, Ranked
from kehuapp.sheets.form import A4, Form, Page, Text
from kehuapp.sheets.lists.frame import MARGIN, Frame
from kehuapp.sheets.review.tables import Section, form

FRAME = Frame("Review", "a year", "Shop", datetime(2026, 11, 29, 9, 0))
HEADS = ("Customer", "Value")


def texts(page: Page) -> list[str]:
    return [
        "".join(run.text for run in shape.runs) for shape in page.shapes if isinstance(shape, Text)
    ]


def rows(count: int) -> list[list[str]]:
    return [[f"Customer {at}", f"${at}"] for at in range(count)]


def on(made: Form) -> list[str]:
    return [text for page in made.pages for text in texts(page)]


@pytest.mark.parametrize("count", [1, 30, 45, 100, 500])
def test_every_row_is_printed_once_below_repeated_heads(count: int) -> None:
    made = form(FRAME, [Section("Slowing", "A sentence.", HEADS, rows(count), frozenset({1}))])
    told = on(made)
    assert [text for text in told if text.startswith("Customer ")] == [
        f"Customer {at}" for at in range(count)
    ]
    assert told.count("Customer") == len(made.pages)
    assert told.count("A sentence.") == 1


def test_nothing_is_printed_outside_the_margins() -> None:
    wide = [["x" * 200, *["word"] * 9]] * 60
    sections = [
        Section("One", "About", [f"Head {at}" for at in range(10)], wide),
        Section("Two", "", HEADS, rows(70)),
    ]
    for page in form(FRAME, sections).pages:
        assert page.size == (A4[1], A4[0])  # lying
        for shape in page.shapes:
            if isinstance(shape, Text):
                assert shape.x >= MARGIN - 0.01
                assert shape.x + shape.w <= page.size[0] - MARGIN + 0.01
                assert shape.y + shape.h <= page.size[1] - 5


def test_a_heading_goes_over_with_its_table() -> None:
    for count in range(25, 45):
        made = form(
            FRAME, [Section("", "", HEADS, rows(count)), Section("Last", "", HEADS, rows(2))]
        )
        (page,) = (page for page in made.pages if "Last" in texts(page))
        told = texts(page)
        assert told[told.index("Last") + 1 :][:4] == ["Customer", "Value", "Customer 0", "$0"]


def test_a_chart_a_sentence_alone_and_nothing_at_all() -> None:
    chart = Ranked("Why", (Bar("Price", 3), Bar("Service", 1)), COUNT)
    told = on(form(FRAME, [Section("", "Four were lost.", chart=chart), Section("", "The end.")]))
    assert {"Four were lost.", "Why", "Price", "Service", "The end."} <= set(told)
    (page,) = form(FRAME, []).pages
    assert "Review" in texts(page)
    (page,) = form(FRAME, [Section("Nobody", "", HEADS)]).pages
    assert "Nobody is on this list." in texts(page)
