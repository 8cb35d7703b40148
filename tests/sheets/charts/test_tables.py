"""The table behind a chart, and the chart on paper."""

import dataclasses
import math

import pytest
from sheets.charts.samples import (
    BULLETS,
    COLUMNS,
    GRID,
    KINDS,
    RANKED,
    SHARES,
    STACKED,
    TREND,
    pareto,
)

from kehuapp.sheets.charts.draw import drawn
from kehuapp.sheets.charts.drawing import Block, Room
from kehuapp.sheets.charts.paper import _block, shapes_of
from kehuapp.sheets.charts.table import table_of
from kehuapp.sheets.charts.values import Layer
from kehuapp.sheets.edges import _area
from kehuapp.sheets.form import Box, Curve, Dot, Line, Text, moved


def rows(chart):
    table = table_of(chart)
    return [table.row(at).shown for at in range(table.height)]


def test_the_table_of_each_kind():
    assert [column.name for column in table_of(pareto()).columns] == [
        "Place", "Name", "Tier", "Profit", "Share", "Cumulative profit", "Class",
    ]  # fmt: skip
    assert rows(pareto())[1] == ("2", "Customer 2", "● Regular customer", "$30", "30%", "80%", "A")
    assert rows(pareto())[2] == ("3", "Customer 3", "", "$10", "10%", "90%", "B")
    assert rows(BULLETS)[0] == ("Key customers", "31%", "60%", "29 points less")
    assert rows(BULLETS)[2] == ("Prospects", "17%", "–", "")
    assert rows(RANKED) == [
        ("Introduced", "$184,000", "41%"), ("Walked in", "$96,500", "21%"),
        ("Went back", "−$6,200", ""),
    ]  # fmt: skip
    assert rows(COLUMNS) == [
        ("Jan", "$100", "$80"), ("Feb", "−$20", "$60"), ("Mar", "–", "$50"), ("Apr", "$0", "–"),
    ]  # fmt: skip
    assert rows(TREND)[1] == ("Feb", "–", "4.5")
    assert [column.name for column in table_of(STACKED).columns] == [
        "Month", "Price", "Service", "All",
    ]  # fmt: skip
    assert rows(STACKED)[1:3] == [("Feb", "0", "0", "0"), ("Mar", "1", "3", "4")]
    assert rows(GRID)[1:4] == [
        ("often", "some time ago", "1 person", "10%"), ("often", "lately", "2 people", "60%"),
        ("sometimes", "long ago", "1", "0%"),
    ]  # fmt: skip
    assert table_of(GRID).row(2).plain == ("often", "lately", "2", "60")
    assert rows(SHARES)[2] == ("Gift", "0", "0%")  # no part of the bar, a row of the table


def test_a_file_gets_bare_numbers():
    assert [*table_of(COLUMNS).lines()] == [
        ("Month", "This year", "Last year"),
        ("Jan", "100", "80"), ("Feb", "-20", "60"), ("Mar", "", "50"), ("Apr", "0", ""),
    ]  # fmt: skip
    assert table_of(pareto()).row(0).plain == (
        "1", "Customer 1", "Key customer", "50", "50", "50", "A",
    )  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_what_is_clicked_opens_the_same_people_in_the_chart_and_the_table(name):
    chart, table = KINDS[name], table_of(KINDS[name])
    marks = drawn(chart, Room(160, 90)).marks
    kept = [table.row(at) for at in range(table.height)]
    if name == "shares":
        kept = [row for row in kept if row.shown[2] != "0%"]
    opened = [[] for _row in kept]
    for place, mark in enumerate(marks):
        row = place if mark.row is None else mark.row
        assert mark.value in kept[row].shown
        opened[row] += mark.keys
    assert [[*row.keys] for row in kept] == opened


@pytest.mark.parametrize("name", KINDS)
def test_on_paper_everything_stays_in_its_box_and_is_black_or_grey(name):
    shapes = shapes_of(KINDS[name], 20, 30, 160, 70)
    assert shapes
    for shape in shapes:
        left, top, right, bottom = _area(shape)
        assert left >= 19 and top >= 29 and right <= 181 and bottom <= 101, shape
        assert isinstance(shape, Box | Curve | Dot | Line | Text)
        if isinstance(shape, Text):
            assert not any(run.colour or run.ground for run in shape.runs)
    lower = [moved(shape, 5, 2) for shape in shapes]
    assert all(
        round(b - a, 6) == (2, 5, 2, 5)[at]
        for one, other in zip(shapes, lower, strict=True)
        for at, (a, b) in enumerate(zip(_area(one), _area(other), strict=True))
    )


def test_tiers_differ_on_paper_without_colour():
    of_three = dataclasses.replace(pareto(), tiers=["key", "regular", "prospect"] * 2)
    shapes = shapes_of(of_three, 0, 0, 160, 70)
    boxes = [one for one in shapes if isinstance(one, Box) and one.width]
    filled = [one for one in boxes if one.grey > 0.5]
    assert len(boxes) == 5 and len(filled) == 2  # key customers
    slanted = [one for one in shapes if isinstance(one, Line) and one.x1 != one.x2 != one.y1]
    assert any(one.y1 != one.y2 and one.x1 != one.x2 for one in slanted)  # hatched: regular ones


def _way(line: Line) -> float:
    """Below nothing for one that rises to the right, nothing for a level one."""
    return (line.x2 - line.x1) * (line.y2 - line.y1)


def test_what_lies_on_each_other_differs_on_paper_without_colour():
    layers = tuple(Layer(f"Cause {at}", (5,)) for at in range(7))
    chart = dataclasses.replace(STACKED, labels=("Jan",), layers=layers)
    drawing = drawn(chart, Room(160, 70))
    looks = set()
    for block in (one for one in drawing.shapes if isinstance(one, Block) and one.ink != "panel"):
        first, *lines = _block(block)
        assert isinstance(first, Box) and first.width  # each part has its edge
        ways = {math.copysign(1, way) if way else 0 for way in map(_way, lines)}
        looks.add((round(first.grey, 1), frozenset(ways)))
    assert len(looks) == 7


def test_a_place_of_a_grid_is_never_too_dark_for_its_words_on_paper():
    boxes = [one for one in shapes_of(GRID, 0, 0, 160, 70) if isinstance(one, Box)]
    assert max(one.grey for one in boxes) < 0.4
    assert len({one.grey for one in boxes}) == 4  # who brings nothing, and three parts
