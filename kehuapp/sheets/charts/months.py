"""Lays out what goes over months: columns, and lines; which months these are came in as words."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.sheets.charts.drawing import Drawing, Mark, Room, Sketch
from kehuapp.sheets.charts.figures import axis_for, axis_words, fixed_axis
from kehuapp.sheets.charts.frame import GAP, Plot, draw_foot, draw_grid, draw_labels, most_steps
from kehuapp.sheets.charts.values import Columns, Keys, Measure, Series, Trend
from kehuapp.text import words

_FILLED = 0.7  # of a month's width, for its columns
_WIDEST = 7.0  # millimetres of one column
_NAME_ROOM = 0.3  # of the width, for names at the ends of lines
_SWATCH = 5.0  # millimetres of line before its name


class _Look(NamedTuple):
    """How a line looks: lines differ in more than their colour."""

    ink: str
    dash: str
    is_filled: bool
    is_square: bool


_LOOKS = (
    _Look("jade", "", True, False),
    _Look("slate", "dashed", False, False),
    _Look("gold", "dotted", True, True),
    _Look("grey", "", False, True),
)


def lay_out_columns(chart: Columns, room: Room) -> Drawing:
    """Of each month the column of the year before, only its edge, and the filled one of now."""
    sketch = Sketch(room)
    values = [value for one in chart.series for value in one.values if value is not None]
    plot = _plot(sketch, values, chart, None, 0.0)
    step = plot.w / len(chart.labels)
    wide = min(step * _FILLED / len(chart.series), _WIDEST)
    for at in range(len(chart.labels)):
        middle = plot.x + step * (at + 0.5)
        x = middle - wide * len(chart.series) / 2
        shown = (middle - wide / 2, plot.zero - 0.3, wide, 0.6)
        for series in chart.series:
            value = series.values[at]
            if value is not None:
                is_now = series is chart.now
                y = plot.at(value)
                box = sketch.block(
                    x + 0.15, plot.zero, wide - 0.3, y - plot.zero,
                    "jade" if is_now else "slate", "" if is_now else "hatched",
                )  # fmt: skip
                if is_now:
                    shown = box
            x += wide
        reach = (plot.x + step * at, plot.y, step, plot.h)
        sketch.marks.append(_mark(chart, at, reach, shown))
    sketch.line((plot.x, plot.zero), (plot.right, plot.zero), ink="edge")
    draw_labels(sketch, plot, chart.labels, plot.bottom + GAP / 2)
    keys = [
        (one.name, "jade" if one is chart.now else "slate", "" if one is chart.now else "hatched")
        for one in _named(chart)
    ]
    draw_foot(sketch, chart.about, keys if len(keys) > 1 else ())
    return sketch.drawing()


def lay_out_trend(chart: Trend, room: Room) -> Drawing:
    """A line a series with its name at its end; what is not known is left open."""
    sketch = Sketch(room)
    values = [value for one in chart.series for value in one.values if value is not None]
    names = [_name(one) for one in chart.series if one.name]
    most = room.w * _NAME_ROOM - _SWATCH
    wide = min(sketch.widest(names, is_small=True), most)
    plot = _plot(sketch, values, chart, chart.span, wide + _SWATCH + 2 * GAP if names else 0.0)
    step = plot.w / len(chart.labels)
    ends = []
    for place, series in enumerate(chart.series):
        look = _LOOKS[place % len(_LOOKS)]
        if series.tier:
            look = look._replace(ink=series.tier)
        points = [
            None if value is None else (plot.x + step * (at + 0.5), plot.at(value))
            for at, value in enumerate(series.values)
        ]
        parts = _parts(points)
        for part in parts:
            if len(part) > 1:
                sketch.line(*part, ink=look.ink, width=0.5, dash=look.dash)
        for part in parts:  # the signs lie over the lines
            _sign(sketch, part[-1], look)
        if parts and series.name:
            ends.append((parts[-1][-1][1], _name(series), look))
    for at in range(len(chart.labels)):
        known_at = [one.values[at] for one in chart.series if one.values[at] is not None]
        y = plot.at(known_at[0]) if known_at and known_at[0] is not None else plot.zero
        x = plot.x + step * (at + 0.5)
        reach = (plot.x + step * at, plot.y, step, plot.h)
        sketch.marks.append(_mark(chart, at, reach, (x - 1.2, y - 1.2, 2.4, 2.4)))
    _name_ends(sketch, plot, ends, wide)
    draw_labels(sketch, plot, chart.labels, plot.bottom + GAP / 2)
    draw_foot(sketch, chart.about)
    return sketch.drawing(chart.looks)


def _named(chart: Columns) -> list[Series]:
    return [one for one in chart.series if one.name]


def _plot(
    sketch: Sketch,
    values: Sequence[float],
    chart: Columns | Trend,
    span: tuple[float, float] | None,
    right: float,
) -> Plot:
    """The plot with its grid, between the words at its sides."""
    room = sketch.room
    top = room.small_line / 2
    has_foot = bool(chart.about) or (isinstance(chart, Columns) and len(_named(chart)) > 1)
    lines = 2 if has_foot else 1
    high = max(room.h - top - lines * room.small_line - GAP * 1.5, 1.0)
    most = most_steps(sketch, high)
    axis = fixed_axis(*span, chart.measure, most) if span else axis_for(values, chart.measure, most)
    said = axis_words(axis, chart.measure)
    left = sketch.widest(said, is_small=True) + GAP
    plot = Plot(left, top, max(room.w - left - right, 1.0), high, axis)
    draw_grid(sketch, plot, said)
    return plot


def _mark(
    chart: Columns | Trend,
    at: int,
    reach: tuple[float, float, float, float],
    shown: tuple[float, float, float, float],
) -> Mark:
    """What is read of a month: its value, and that of the others with their names."""
    label = chart.names[at] if chart.names else chart.labels[at]
    if isinstance(chart, Columns):
        first = chart.now.values[at]
        others = [chart.before] if chart.before else []
    else:
        first, others = chart.series[0].values[at], [*chart.series[1:]]
    value = value_words(chart.measure, first)
    more = [words.label_and(one.name, value_words(chart.measure, one.values[at])) for one in others]
    keys: Keys = chart.keys[at] if chart.keys else ()
    return Mark(*reach, shown, label, value, " · ".join(more), keys)


def value_words(measure: Measure, value: float | None) -> str:
    """A value in full, a dash for one that is not known."""
    return "–" if value is None else measure.said(value)


def _parts(points: Sequence[tuple[float, float] | None]) -> list[list[tuple[float, float]]]:
    """The stretches between what is not known."""
    parts: list[list[tuple[float, float]]] = [[]]
    for point in points:
        if point is not None:
            parts[-1].append(point)
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]


def _name(series: Series) -> str:
    """What a line is called, behind the sign of its tier."""
    return f"{words.TIER_MARKS.get(series.tier, '')} {series.name}".strip()


def _sign(sketch: Sketch, point: tuple[float, float], look: _Look) -> None:
    sketch.sign(*point, look.ink, 0.7, is_filled=look.is_filled, is_square=look.is_square)


def _name_ends(
    sketch: Sketch, plot: Plot, ends: list[tuple[float, str, _Look]], wide: float
) -> None:
    """Names beside the ends of their lines, each behind a piece of it, moved apart where they would
    lie on each other."""
    high = sketch.room.small_line
    lowest = plot.y - high / 2
    placed = []
    for y, name, look in sorted(ends):
        lowest = max(lowest, y - high / 2)
        placed.append((lowest, name, look))
        lowest += high
    # What would hang below the plot pushes those above it up.
    highest = plot.bottom + high / 2
    x = plot.right + GAP
    for y, name, look in reversed(placed):
        y = min(y, highest - high)
        highest = y
        middle = y + high / 2
        sketch.line((x, middle), (x + _SWATCH - 1, middle), ink=look.ink, width=0.5, dash=look.dash)
        _sign(sketch, (x + (_SWATCH - 1) / 2, middle), look)
        sketch.words(x + _SWATCH, y, name, ink=look.ink, is_small=True, most=wide)
