"""Where everything of a chart stands: hand-worked places, and what holds for every chart."""

import dataclasses
from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
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

from kehuapp.sheets.charts.draw import LEAST_W, drawn, wished_height
from kehuapp.sheets.charts.drawing import (
    Block,
    Drawing,
    Room,
    Sign,
    Stroke,
    Words,
    dashes,
    hatching,
)
from kehuapp.sheets.charts.table import table_of
from kehuapp.sheets.charts.values import (
    SHARE,
    Bar,
    Cell,
    Grid,
    Layer,
    Part,
    Ranked,
    Series,
    Shares,
    Stacked,
    Trend,
)

ROOM = Room(160, 70)


def said(drawing: Drawing) -> list[str]:
    return [one.text for one in drawing.shapes if isinstance(one, Words)]


def blocks(drawing: Drawing, *inks: str) -> list[Block]:
    return [one for one in drawing.shapes if isinstance(one, Block) and one.ink in inks]


def sound(drawing: Drawing) -> None:
    """Everything inside the frame, no words on words, marks in their order."""
    edge = 0.01
    texts = [one for one in drawing.shapes if isinstance(one, Words)]
    for box in (*texts, *(one for one in drawing.shapes if isinstance(one, Block)), *drawing.marks):
        assert box.x >= -edge and box.x + box.w <= drawing.w + edge, box
        assert box.y >= -edge and box.y + box.h <= drawing.h + edge, box
        assert box.w >= 0 and box.h >= 0
    for stroke in (one for one in drawing.shapes if isinstance(one, Stroke)):
        for x, y in stroke.points:
            assert -edge <= x <= drawing.w + edge and -edge <= y <= drawing.h + edge, stroke
    for one, other in combinations(texts, 2):
        across = min(one.x + one.w, other.x + other.w) - max(one.x, other.x)
        down = min(one.y + one.h, other.y + other.h) - max(one.y, other.y)
        # Lines of text may share their leading, never their letters.
        assert across <= edge or down <= one.h * 0.3, (one, other)
    places = [(mark.y, mark.x) for mark in drawing.marks]
    assert places == sorted(places) or [x for _y, x in places] == sorted(x for _y, x in places)
    for mark in drawing.marks:
        x, y, w, h = mark.shown
        assert mark.x - edge <= x + w / 2 <= mark.x + mark.w + edge, mark
        assert y + h >= -edge and y <= drawing.h + edge


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("room", [ROOM, Room(60, 40), Room(LEAST_W, 0), Room(300, 120, 14)])
def test_every_kind_keeps_inside_its_frame(name, room):
    drawing = drawn(KINDS[name], room)
    sound(drawing)
    assert drawing.marks


def test_a_pareto_by_hand():
    # 5,000 + 3,000 of 10,000 cents: the first two of five bring 80 %.
    chart = pareto()
    drawing = drawn(chart, ROOM)
    assert "Top 2 (about 40%): 80%" in said(drawing)
    assert [mark.value for mark in drawing.marks] == ["$50", "$30", "$10", "$8", "$2"]
    assert [mark.about for mark in drawing.marks][:3] == [
        "the first 1 bring 50%",
        "the first 2 bring 80%",
        "the first 3 bring 90%",
    ]
    assert [list(mark.keys) for mark in drawing.marks] == [[11], [12], [13], [14], [15]]
    assert [text for text in said(drawing) if text in "★●○ABC"] == [*"★●○★", *"ABC"]
    bars = [mark.shown for mark in drawing.marks]
    assert bars[1][3] / bars[0][3] == pytest.approx(3 / 5)  # as high as it is worth
    assert len({round(bar[1] + bar[3], 6) for bar in bars}) == 1  # all stand on nothing
    [ring] = [one for one in drawing.shapes if isinstance(one, Sign)]
    base, top = bars[0][1] + bars[0][3], bars[0][1]  # the axis of money ends at 50, as the bar
    assert (base - ring.y) / (base - top) == pytest.approx(0.8)
    assert ring.x == pytest.approx(drawing.marks[2].x)  # at the border of the second and third
    [line] = [s for s in drawing.shapes if isinstance(s, Stroke) and len(s.points) > 2]
    assert len(line.points) == 6 and (ring.x, ring.y) in line.points


def test_the_label_of_the_first_ones_stands_over_no_bar():
    def label(values: tuple[int, ...]) -> tuple[Words, Sign, Drawing]:
        drawing = drawn(pareto(values, front=2), ROOM)
        sound(drawing)
        [ring] = [one for one in drawing.shapes if isinstance(one, Sign)]
        texts = [one for one in drawing.shapes if isinstance(one, Words)]
        return next(one for one in texts if one.text.startswith("Top")), ring, drawing

    below, ring, drawing = label((9000, 8000, 900, 800, 700, 600, 500))
    assert below.y > ring.y
    above, ring, drawing = label((10_000, 9000, 5000, 4500, *([4000] * 10)))
    assert above.y + above.h < ring.y
    for mark in drawing.marks[2:]:
        assert mark.shown[1] > above.y + above.h


def test_in_a_low_chart_the_label_stands_between_the_bars_and_the_line():
    # As the sample shop has them: below the line there is no room before the bars are lower.
    values = (312, 290, 239, 227, 172, 158, 153, 118, 106, 84, 83, 80, 78, *range(62, 5, -3))
    chart = dataclasses.replace(
        pareto(values, front=7), borders=(), tiers=["key"] * 32, about="", line_word=""
    )
    drawing = drawn(chart, Room(160, 34))
    (label,) = (one for one in drawing.shapes if isinstance(one, Words) and "Top 7" in one.text)
    for bar in (one for one in drawing.shapes if isinstance(one, Block) and one.ink == "key"):
        across = min(bar.x + bar.w, label.x + label.w) - max(bar.x, label.x)
        down = min(bar.y + bar.h, label.y + label.h) - max(bar.y, label.y)
        assert across <= 0 or down <= 0.01, bar


def test_bullets_stand_in_one_line_each_rather_than_not_at_all():
    wished = wished_height(BULLETS, Room(90, 0))
    low = drawn(BULLETS, Room(90, wished * 0.6))
    sound(low)
    assert len(low.marks) == 3 and not any("in the table" in text for text in said(low))
    by_text = {one.text: one for one in low.shapes if isinstance(one, Words)}
    value, beside = by_text["31%"], by_text["29 points less"]
    assert beside.x > value.x and abs(beside.y - value.y) < value.h / 2


def test_tiers_are_told_by_a_sign_below_each_bar_or_by_the_row_that_they_stand_in():
    few = drawn(pareto(), ROOM)
    assert {one.ink for one in blocks(few, "key", "regular", "prospect", "slate")} == {
        "key", "regular", "prospect",
    }  # fmt: skip
    assert len(blocks(few, "key", "regular", "prospect")) == 5
    more = drawn(pareto(tuple(range(100, 0, -1))), ROOM)
    sound(more)
    assert [text for text in said(more) if text in "★●○"] == ["★", "●", "○"]
    for tier, sign in (("key", "★"), ("regular", "●"), ("prospect", "○")):
        [row] = [s for s in more.shapes if isinstance(s, Words) and s.text == sign]
        small = [one for one in blocks(more, tier) if one.y > row.y]
        # Every second customer is one of two tiers; those without a tier look like prospects, but
        # have no block.
        assert len(small) == 25 and all(one.y + one.h < row.y + row.h for one in small)
    without = drawn(dataclasses.replace(pareto(), tiers=[None] * 5), ROOM)
    assert not {"★", "●", "○"} & {*said(without)} and len(blocks(without, "slate")) == 5


def test_a_bar_of_several_has_no_tier_but_says_how_many():
    many = drawn(pareto(tuple(range(1000, 0, -1))), ROOM)
    sound(many)
    size = len(many.marks[0].keys)
    assert size == 8 and many.marks[0].label == "No. 1 to 8 · ★ 2 ● 2 ○ 2"
    assert len(blocks(many, "slate")) == len(many.marks) == 125
    rows = blocks(many, "key")
    assert len(rows) == 125 and len({round(one.h, 6) for one in rows}) == 1  # a quarter of each


def test_what_is_read_when_it_is_asked_for_is_asked_for_few():
    class Lazy(Sequence):
        def __init__(self, length, asked):
            self.length, self.asked = length, asked

        def __len__(self):
            return self.length

        def __getitem__(self, place):
            if isinstance(place, slice):
                return [self[at] for at in range(*place.indices(self.length))]
            if place >= self.length:
                raise IndexError
            self.asked.add(place)
            return "key"

    for count, most in ((100_000, 0), (100, 100)):
        asked = set()
        lazy = Lazy(count, asked)
        chart = dataclasses.replace(pareto(tuple(range(count, 0, -1))), names=lazy, tiers=lazy)
        drawing = drawn(chart, ROOM)
        assert len(asked) == most
        assert (blocks(drawing, "key") != []) is (most > 0)
        row = table_of(chart).row(count - 1)
        assert "key" in row.shown and len(asked) <= most + 2


def test_a_hundred_thousand_customers_share_bars_and_it_is_said():
    values = [9_000_000 // (at + 60) for at in range(100_000)]
    chart = pareto(values, front=20_000)
    drawing = drawn(chart, ROOM)
    sound(drawing)
    assert 60 < len(drawing.marks) < 160 and len(drawing.shapes) < 700
    size = len(drawing.marks[0].keys)
    assert f"Each bar: the average of {size} customer(s)" in drawing.notes
    assert sum(len(mark.keys) for mark in drawing.marks) == 100_000
    first = drawing.marks[0]
    assert first.label.startswith(f"No. 1 to {size:,} · ★ ")
    average = round(sum(values[:size]) / size)
    assert first.value == f"{chart.measure.said(average)} on average"
    share = sum(values[:20_000]) / sum(values)
    assert f"Top 20,000 (about 20%): {share * 100:.0f}%" in said(drawing)


@pytest.mark.parametrize(
    "values",
    [(7,), (5, 5, 5), (9, 0, 0), (100, 1, -1), (10, -10_000), tuple(range(40, 0, -1))],
)
def test_odd_values_of_a_pareto(values):
    drawing = drawn(pareto(values, front=1), ROOM)
    sound(drawing)
    assert len(drawing.marks) == len(values)
    below = [mark.shown[3] for mark, value in zip(drawing.marks, values, strict=True) if value < 0]
    assert all(below)


def test_a_pareto_whose_values_do_not_fall_is_refused():
    with pytest.raises(ValueError, match="high to low"):
        pareto((1, 2))


@pytest.mark.parametrize(
    ("chart", "is_empty"),
    [
        (pareto(()), True),
        (pareto((0, 0)), True),
        (pareto((-1, -2)), True),
        (Ranked("x", ()), True),
        (Ranked("x", (Bar("a", 0),)), True),
        (Ranked("x", (Bar("a", -1),)), False),
        (Trend("x", ("a",), (Series("", (None,)),)), True),
        (Trend("x", ("a",), (Series("", (0.0,)),)), False),
        (Shares("x", (Part("a", 0), Part("b", -3))), True),
        (dataclasses.replace(COLUMNS, now=Series("", (0.0, None)), before=None), True),
        (dataclasses.replace(BULLETS, rows=()), True),
    ],
)
def test_of_nothing_there_is_no_chart(chart, is_empty):
    assert chart.is_empty is is_empty
    assert bool(drawn(chart, ROOM).marks) is not is_empty


def test_bullets_stand_to_scale_with_their_targets():
    drawing = drawn(BULLETS, ROOM)
    key, regular, prospect = blocks(drawing, "key", "regular", "prospect")
    assert regular.w / key.w == pytest.approx(0.52 / 0.31)
    ticks = [s for s in drawing.shapes if isinstance(s, Stroke) and s.width > 0.5]
    assert len(ticks) == 2  # the third has no target
    assert (ticks[0].points[0][0] - key.x) / key.w == pytest.approx(0.6 / 0.31)
    assert prospect.x == key.x
    assert {"31%", "29 points less", "52%", "128 hours"} <= {*said(drawing)}


def test_what_is_below_nothing_goes_the_other_way_and_is_hatched():
    drawing = drawn(RANKED, ROOM)
    first, second, third = blocks(drawing, "jade")
    assert third.pattern == "hatched" and third.x + third.w == pytest.approx(first.x)
    assert second.x == pytest.approx(first.x) and first.w / second.w == pytest.approx(184 / 96.5)
    columns = drawn(COLUMNS, ROOM)
    now, before = blocks(columns, "jade"), blocks(columns, "slate")
    assert len(now) == 4 and len(before) == 4  # three and three, and the two at the foot
    assert now[1].y == pytest.approx(now[0].y + now[0].h)  # February hangs from nothing
    assert {one.pattern for one in before} == {"hatched"} and {one.pattern for one in now} == {""}
    assert [mark.value for mark in columns.marks] == ["$100", "−$20", "–", "$0"]
    assert columns.marks[1].about == "Last year: $60"


def test_words_stand_above_their_bars_where_these_would_be_short():
    narrow = Room(70, 60)
    drawing = drawn(BULLETS, narrow)
    sound(drawing)
    bar, *_ = blocks(drawing, "grey_soft")
    assert bar.x == 0 and bar.w == 70
    assert {"Regular customers", "52%", "22 points more"} <= {*said(drawing)}
    low = drawn(BULLETS, Room(70, 33.5))  # no room for that: beside each other, cut
    sound(low)
    assert blocks(low, "grey_soft")[0].x > 10 and len(low.marks) == 3
    assert wished_height(BULLETS, narrow) > wished_height(BULLETS, ROOM)


def test_rows_without_room_are_counted():
    rows = tuple(Bar(f"Way {at}", 100 - at) for at in range(30))
    drawing = drawn(dataclasses.replace(RANKED, rows=rows), ROOM)
    left_out = 30 - len(drawing.marks)
    assert 0 < left_out < 30 and drawing.notes == (f"{left_out} more in the table",)
    assert any(text.startswith(f"{left_out} more in the table; ") for text in said(drawing))
    whole = dataclasses.replace(RANKED, rows=rows)
    high = wished_height(whole, ROOM)
    assert len(drawn(whole, ROOM._replace(h=high)).marks) == 30


def test_months_that_are_not_known_part_a_line():
    drawing = drawn(TREND, ROOM)
    lines = [s for s in drawing.shapes if isinstance(s, Stroke) and s.width == 0.5]
    # January stands alone; the last two are the pieces before the names.
    assert [(len(s.points), s.dash) for s in lines] == [
        (2, ""), (3, "dashed"), (2, ""), (2, "dashed"),
    ]  # fmt: skip
    signs = [one for one in drawing.shapes if isinstance(one, Sign)]
    assert [one.is_filled for one in signs] == [True, True, False, True, False]
    assert [mark.value for mark in drawing.marks] == ["3.5", "–", "4", "4.5"]
    assert drawing.marks[1].about == "Mei: 4.5"
    assert {"The shop", "Mei", "1", "5"} <= {*said(drawing)}


def test_a_line_of_a_tier_has_its_ink_and_its_sign():
    series = (Series("Key customers", (0.4, 0.5), "key"), Series("Prospects", (0.6, 0.5)))
    drawing = drawn(Trend("x", ("Jan", "Feb"), series, SHARE, span=(0, 1)), ROOM)
    sound(drawing)
    assert {"★ Key customers", "Prospects", "100%", "40%"} <= {*said(drawing)}
    lines = [s for s in drawing.shapes if isinstance(s, Stroke) and s.width == 0.5]
    assert {one.ink for one in lines} == {"key", "slate"}


def test_parts_fill_the_bar():
    drawing = drawn(SHARES, ROOM)
    assert [mark.value for mark in drawing.marks] == ["50%", "19%", "31%"]
    assert sum(mark.w for mark in drawing.marks) == pytest.approx(ROOM.w)
    assert len({(b.ink, b.pattern) for b in drawing.shapes if isinstance(b, Block)}) == 3
    high = wished_height(SHARES, Room(60, 0))
    sound(drawn(SHARES, Room(60, high)))


def test_parts_of_a_column_lie_on_each_other_in_the_order_of_their_names():
    # Of the axis to 4 a part of 2 is a half of its height.
    drawing = drawn(STACKED, ROOM)
    marks = drawing.marks
    assert [mark.said for mark in marks] == [
        "Jan · Price · 2 · All: 3", "Jan · Service · 1 · All: 3", "Feb · 0",
        "Mar · Price · 1 · All: 4", "Mar · Service · 3 · All: 4", "Apr · 0",
    ]  # fmt: skip
    assert [mark.row for mark in marks] == [0, 0, 1, 2, 2, 3]
    first, second = marks[0].shown, marks[1].shown
    assert first[1] == pytest.approx(second[1] + second[3])  # the first is the lower
    assert first[3] == pytest.approx(2 * second[3])
    names = [one for one in drawing.shapes if isinstance(one, Words) and "  " in one.text]
    assert [one.text for one in sorted(names, key=lambda one: one.y)] == ["Service  4", "Price  3"]


def test_many_parts_are_drawn_as_others_and_names_without_room_are_counted():
    layers = tuple(Layer(f"Cause {at}", (9 - at, 0), ((at,), ())) for at in range(9))
    chart = Stacked("x", ("Mei", "Kuo"), layers, rest_word="Other causes")
    marks = drawn(chart, ROOM).marks
    assert len(marks) == 8 and marks[6].label == "Mei · Other causes"
    assert marks[6].value == "6" and marks[6].keys == (6, 7, 8)
    assert [column.name for column in table_of(chart).columns][-2:] == ["Cause 8", "Together"]
    many = Stacked(
        "x", tuple(f"Colleague {at}" for at in range(40)), (Layer("Price", (1,) * 40),),
        are_names=True,
    )  # fmt: skip
    drawing = drawn(many, ROOM)
    assert f"{40 - len(drawing.marks)} more in the table" in said(drawing)


def test_a_grid_is_darker_where_more_is_brought():
    drawing = drawn(GRID, ROOM)
    assert drawing.marks[2].said == "often · lately · 2 people · Part of the profit: 60%"
    tones = [one.tone for one in blocks(drawing, "jade")]
    assert tones == [0.24, 1.0, 0.0, 0.24, 0.1, 0.1]
    assert {"How often", "Last here", "the darker, the more"} <= {*said(drawing)}
    assert [one.ink for one in drawing.shapes if isinstance(one, Words) and one.text == "60%"] == [
        "panel"  # light on dark
    ]


def test_hatching_stays_in_its_block_and_dashes_on_their_line():
    for pattern, least in (("crossed", 8), ("falling", 4), ("level", 4)):
        block = Block(10, 20, 8, 5, "jade", pattern)
        lines = hatching(block, block.pattern)
        assert len(lines) >= least
        for x, y in (point for line in lines for point in line):
            assert 10 <= x <= 18.0001 and 20 <= y <= 25.0001
    parts = dashes([(0, 0), (10, 0), (10, 5)], 1, 1)
    drawn_length = sum(abs(x2 - x1) + abs(y2 - y1) for (x1, y1), (x2, y2) in parts)
    assert drawn_length == pytest.approx(8, abs=0.6)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=400).map(
        lambda values: sorted(values, reverse=True)
    ),
    st.floats(40, 300),
    st.floats(20, 120),
    st.data(),
)
def test_every_pareto_is_sound(values, wide, high, data):
    front = data.draw(st.integers(0, len(values)))
    chart = pareto(tuple(values), front=front)
    drawing = drawn(chart, Room(wide, high))
    sound(drawing)
    if not chart.is_empty:
        assert sum(len(mark.keys) for mark in drawing.marks) == len(values)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.text(min_size=0, max_size=30), st.integers(-(10**9), 10**9)),
        min_size=1,
        max_size=30,
    ),
    st.floats(40, 300),
    st.floats(20, 120),
)
def test_all_other_kinds_are_sound(entries, wide, high):
    room = Room(wide, high)
    labels = tuple(label.strip() for label, _value in entries)
    values = tuple(float(value) if value % 3 else None for _label, value in entries)
    later = values[::-1]
    sound(drawn(Ranked("x", tuple(Bar(a, b) for a, b in entries)), room))
    sound(drawn(Shares("x", tuple(Part(a, b) for a, b in entries[:6])), room))
    columns = dataclasses.replace(
        COLUMNS, labels=labels, now=Series("now", values), before=Series("then", later), keys=()
    )
    sound(drawn(columns, room))
    trend = Trend("x", labels, (Series("one", values), Series("other", later)))
    sound(drawn(trend, room))
    counts = tuple(abs(value) % 1000 for _label, value in entries)
    layers = tuple(Layer(label, counts[at:] + counts[:at]) for at, label in enumerate(labels[:9]))
    sound(drawn(Stacked("x", labels, layers, are_names=len(labels) % 2 == 1), room))
    cells = tuple(
        tuple(Cell(counts[(at + down) % len(counts)], 0.1) for at in range(5)) for down in range(5)
    )
    names = (labels * 5)[:5]
    sound(drawn(Grid("x", names, names, cells, about="y", down_word="often"), room))
