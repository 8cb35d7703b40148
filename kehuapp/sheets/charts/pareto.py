"""Lays out a Pareto chart: bars from high to low, and the line of what they add up to.

The line is exact at every border between two bars: the first 7 of 33 stand left of the place where
it is read what they bring. The picture in the brief had it in the middle of the bars, which cannot
be kept where a bar is of many.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.charts.drawing import Drawing, Mark, Room, Sketch
from kehuapp.sheets.charts.figures import axis_in_steps, axis_words
from kehuapp.sheets.charts.frame import GAP, Plot, draw_foot, draw_grid
from kehuapp.sheets.charts.values import Pareto
from kehuapp.text import words

_LEAST = 1.1  # millimetres from one bar to the next; narrower ones become one
_STEPS = (5, 4)  # of both axes, so that they share their grid: 20 % or 25 % each
_ROW, _ABOVE = 0.75, 0.45  # of a line of text: a row of a tier, and what is above the first
_LOWEST = 0.3  # millimetres of a bar that is not quite nothing


class _Bar(NamedTuple):
    """The customers from `start` up to `end`, and their value, on average."""

    start: int
    end: int
    value: float


def lay_out(chart: Pareto, room: Room) -> Drawing:
    """Bars of one customer each, or of as many as must share a bar."""
    sketch = Sketch(room)
    right = sketch.wide(words.share_text(1.0), is_small=True) + GAP
    # As if the words at the left took as much: how wide they are depends on how high the bars are.
    size = _size(chart, room.w - 2 * right)
    bars = _bars(chart, size)
    axis = axis_in_steps(
        min(0.0, bars[-1].value), max(bar.value for bar in bars), chart.measure, _STEPS
    )
    said = axis_words(axis, chart.measure)
    left = sketch.widest(said, is_small=True) + GAP
    top = room.small_line * (1.1 if chart.borders else 0.5)
    wide = max(room.w - left - right, 1.0)
    has_signs = size == 1 and _signs_fit(sketch, chart, wide)
    tiers = [] if has_signs or not _are_known(chart, size) else _tiers_of(chart)
    rows = 1.0 if has_signs else len(tiers) * _ROW + (_ABOVE if tiers else 0.0)
    below = room.small_line * (1.3 + rows) + GAP
    plot = Plot(left, top, wide, max(room.h - top - below, 1.0), axis)
    _shade(sketch, chart, plot)
    every = draw_grid(sketch, plot, said)
    # A tier is not told by colour alone: a bar of several has none.
    _draw_bars(sketch, chart, plot, bars, size == 1 and bool(has_signs or tiers))
    if has_signs:
        _draw_signs(sketch, chart, plot)
    _draw_rows(sketch, chart, plot, bars, tiers)
    _draw_borders(sketch, chart, plot)
    _draw_line(sketch, chart, plot, bars, every)
    _label_front(sketch, chart, plot, bars)
    if size > 1:
        sketch.notes.append(translate("Chart", "Each bar: the average of %n customer(s)", n=size))
    about = words.said_together(filter(None, (*sketch.notes, chart.about)))
    line = [(chart.line_word, "jade", "line")] if chart.line_word else []
    draw_foot(sketch, about, line, left)
    return sketch.drawing(chart.looks)


def _size(chart: Pareto, wide: float) -> int:
    """How many customers share a bar."""
    return max(1, -int(-len(chart.values) * _LEAST // max(wide, _LEAST)))


def _bars(chart: Pareto, size: int) -> list[_Bar]:
    count, totals = len(chart.values), chart.totals
    found = []
    for start in range(0, count, size):
        end = min(count, start + size)
        found.append(_Bar(start, end, (totals[end] - totals[start]) / (end - start)))
    return found


def _ink(tier: str | None) -> str:
    return tier if tier in words.TIERS else "prospect"


def _are_known(chart: Pareto, size: int) -> bool:
    """Whether the tiers of all can be looked at: of so many that they share bars, not where they
    would be read from the book for it."""
    return size == 1 or isinstance(chart.tiers, list | tuple)


def _tiers_of(chart: Pareto) -> list[str]:
    return [tier for tier in words.TIERS if tier in chart.tiers]


def _signs_fit(sketch: Sketch, chart: Pareto, wide: float) -> bool:
    widest = sketch.widest(tuple(words.TIER_MARKS.values()), is_small=True)
    return any(chart.tiers) and wide / len(chart.values) >= widest


def _x(chart: Pareto, plot: Plot, count: int) -> float:
    """Where the first `count` customers end."""
    return plot.x + plot.w * count / len(chart.values)


def _shade(sketch: Sketch, chart: Pareto, plot: Plot) -> None:
    if chart.front:
        wide = _x(chart, plot, chart.front) - plot.x
        sketch.block(plot.x, plot.y, wide, plot.h, "selection")


def _draw_bars(
    sketch: Sketch, chart: Pareto, plot: Plot, bars: Sequence[_Bar], has_tiers: bool
) -> None:
    for bar in bars:
        x, next_x = _x(chart, plot, bar.start), _x(chart, plot, bar.end)
        gap = min((next_x - x) * 0.22, 1.2)
        high = plot.zero - plot.at(bar.value)
        if bar.value and abs(high) < _LOWEST:
            high = _LOWEST if bar.value > 0 else -_LOWEST
        ink = _ink(chart.tiers[bar.start]) if has_tiers else "slate"
        shown = sketch.block(x + gap / 2, plot.zero, next_x - x - gap, -high, ink)
        sketch.marks.append(_mark(chart, bar, (x, plot.y, next_x - x, plot.h), shown))


def _mark(
    chart: Pareto,
    bar: _Bar,
    reach: tuple[float, float, float, float],
    shown: tuple[float, float, float, float],
) -> Mark:
    start, end = bar.start, bar.end
    if end - start == 1:
        sign = words.TIER_MARKS.get(chart.tiers[start] or "", "")
        label = f"{sign} {chart.names[start]}".strip()
        said = chart.measure.said(chart.values[start])
    else:
        label = translate("Chart", "No. %1 to %2", f"{start + 1:,}", f"{end:,}")
        said = translate("Chart", "%1 on average", chart.measure.said(round(bar.value)))
        if _are_known(chart, end - start):
            tiers = [*chart.tiers[start:end]]
            counts = ((words.TIER_MARKS[tier], tiers.count(tier)) for tier in words.TIERS)
            inside = " ".join(f"{sign} {count:,}" for sign, count in counts if count)
            label = " · ".join(filter(None, (label, inside)))
    about = translate(
        "Chart", "the first %1 bring %2", f"{end:,}", words.share_text(chart.share_of(end))
    )
    return Mark(*reach, shown, label, said, about, chart.keys[start:end])


def _draw_signs(sketch: Sketch, chart: Pareto, plot: Plot) -> None:
    step = plot.w / len(chart.values)
    for at, tier in enumerate(chart.tiers):
        if sign := words.TIER_MARKS.get(tier or "", ""):
            sketch.words(
                plot.x + step * (at + 0.5),
                plot.bottom + sketch.room.small_line * 0.15,
                sign,
                ink=_ink(tier),
                is_small=True,
                align="center",
            )


def _draw_rows(
    sketch: Sketch, chart: Pareto, plot: Plot, bars: Sequence[_Bar], tiers: Sequence[str]
) -> None:
    """Where there is no room for a sign below each bar: a row a tier, and in it a block below the
    bars of that tier, as high as its part of the customers of the bar."""
    line = sketch.room.small_line
    high = line * _ROW
    for row, tier in enumerate(tiers):
        y = plot.bottom + line * _ABOVE + row * high
        sign = words.TIER_MARKS[tier]
        sketch.words(
            plot.x - GAP, y + (high - line) / 2, sign, ink=tier, is_small=True, align="right"
        )
        for bar in bars:
            inside = chart.tiers[bar.start : bar.end]
            part = sum(one == tier for one in inside) / (bar.end - bar.start)
            if part:
                x, next_x = _x(chart, plot, bar.start), _x(chart, plot, bar.end)
                gap = min((next_x - x) * 0.22, 1.2)
                tall = max(high * 0.75 * part, _LOWEST)
                sketch.block(x + gap / 2, y + high * 0.9, next_x - x - gap, -tall, tier)


def _draw_borders(sketch: Sketch, chart: Pareto, plot: Plot) -> None:
    """Where a class ends, and its letter above the middle of its part."""
    start = 0
    for border in chart.borders:
        x, end = _x(chart, plot, start), _x(chart, plot, border.until)
        if border.until < len(chart.values):
            sketch.line((end, plot.y), (end, plot.bottom), ink="edge", dash="dashed")
        if sketch.wide(border.name, is_small=True, bold=True) <= end - x:
            y = plot.y - sketch.room.small_line
            middle = (x + end) / 2
            sketch.words(
                middle, y, border.name, ink="quiet", is_small=True, bold=True, align="center"
            )
        start = border.until


def _draw_line(sketch: Sketch, chart: Pareto, plot: Plot, bars: Sequence[_Bar], every: int) -> None:
    """What the customers up to each border bring, with the axis of it at the right."""
    up = plot.zero - plot.y
    places = sorted({0, *(bar.end for bar in bars), chart.front})
    points = [(_x(chart, plot, at), _line_at(chart, plot, at)) for at in places]
    sketch.line(*points, ink="jade", width=0.5)
    half = sketch.room.small_line / 2
    steps = sum(tick > 0 for tick in plot.axis.ticks)
    for at in range(0, steps + 1, every):
        y = plot.zero - up * at / steps
        said = words.share_text(at / steps)
        sketch.words(plot.right + GAP, y - half, said, ink="quiet", is_small=True)


def _label_front(sketch: Sketch, chart: Pareto, plot: Plot, bars: Sequence[_Bar]) -> None:
    """The border of the shaded part, a ring on the line, and beside it what these bring."""
    if not chart.front:
        return
    x, y = _x(chart, plot, chart.front), _line_at(chart, plot, chart.front)
    sketch.line((x, plot.y), (x, plot.bottom), ink="jade", dash="dashed")
    sketch.sign(x, y, "jade", 1.15, is_filled=False)
    said = front_words(chart)
    wide, high = sketch.wide(said, bold=True), sketch.room.line
    left = x + 2.2
    if left + wide > plot.right:
        left = max(plot.x, min(x - 2.2 - wide, plot.right - wide))
    right = min(left + wide, plot.right)
    # Below the line, which only rises at the right of the border, or above it where bars stand.
    top = min(y + 1.6, plot.zero - high)
    first = next((bar for bar in bars if _x(chart, plot, bar.end) > left), bars[-1])
    count = -int(-(right - plot.x) * len(chart.values) // plot.w)
    above = _line_at(chart, plot, min(count, len(chart.values))) - 1.2 - high
    if plot.at(first.value) < top + high:
        if above >= plot.y:
            top = above
        else:
            left, top = _further_right(chart, plot, bars, (left, top), (wide, high))
            right = min(left + wide, plot.right)
    # Where it has to stand over something all the same, it is read.
    sketch.block(left, top, right - left, high, "panel")
    sketch.words(left, top, said, ink="jade", bold=True, most=right - left)


def _further_right(
    chart: Pareto,
    plot: Plot,
    bars: Sequence[_Bar],
    corner: tuple[float, float],
    size: tuple[float, float],
) -> tuple[float, float]:
    """The first place, to the right of a corner, between the bars and the line; else the corner."""
    wide, high = size
    for bar in bars:
        x = _x(chart, plot, bar.start)
        if corner[0] <= x <= plot.right - wide:
            top = _line_at(chart, plot, bar.start) + 1.2
            if plot.at(bar.value) >= top + high:
                return x, top
    return corner


def _line_at(chart: Pareto, plot: Plot, count: int) -> float:
    """How far down the line stands behind so many customers."""
    return plot.zero - (plot.zero - plot.y) * chart.share_of(count)


def front_words(chart: Pareto) -> str:
    """What the shaded customers bring: "Top 7 (about 20%): 78%"."""
    part = chart.front / len(chart.values)
    return translate(
        "Chart",
        "Top %1 (about %2): %3",
        f"{chart.front:,}",
        words.share_text(part),
        words.share_text(chart.share_of(chart.front)),
    )
