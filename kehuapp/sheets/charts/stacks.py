"""Lays out columns whose parts lie on each other; which months or colleagues they are is known."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.charts.drawing import Drawing, Mark, Room, Sketch
from kehuapp.sheets.charts.figures import axis_for, axis_words
from kehuapp.sheets.charts.frame import GAP, Plot, draw_foot, draw_grid, draw_labels, most_steps
from kehuapp.sheets.charts.values import Layer, Stacked
from kehuapp.text import words

#: Layers that lie on each other differ in grey, too; the last is what has no look of its own.
_LOOKS: tuple[tuple[str, str, float | None], ...] = (
    ("jade", "", None),
    ("slate", "hatched", None),
    ("gold", "open", None),
    ("jade", "crossed", None),
    ("slate", "level", None),
    ("gold", "falling", None),
    ("grey", "", 0.35),
)
_FILLED = 0.72  # of a column's place
_WIDEST = 12.0  # millimetres of one column
_LEAST = 9.0  # millimetres of a place that has a name below it
_SIDE = 0.36  # of the width, for the names of the layers
_SWATCH = 2.6


class _Laid(NamedTuple):
    layer: Layer
    ink: str
    pattern: str
    tone: float | None


def lay_out(chart: Stacked, room: Room) -> Drawing:
    """The columns, and at the right what their layers are, in the order in which they lie."""
    sketch, laid = Sketch(room), _laid(chart)
    names = [f"{one.layer.name}  {_sum(chart, one.layer)}" for one in laid]
    side = min(sketch.widest(names, is_small=True) + _SWATCH + GAP, room.w * _SIDE)
    has_foot = bool(chart.about)
    high = room.h - room.small_line * (2.5 if has_foot or chart.are_names else 1.5) - GAP * 1.5
    axis = axis_for(chart.totals, chart.measure, most_steps(sketch, high))
    said = axis_words(axis, chart.measure)
    left = sketch.widest(said, is_small=True) + GAP
    plot = Plot(
        left, room.small_line / 2, max(room.w - left - side - 2 * GAP, 1.0), max(high, 1.0), axis
    )
    draw_grid(sketch, plot, said)
    count = len(chart.labels)
    if chart.are_names:
        count = min(count, max(1, int(plot.w / _LEAST)))
    step = plot.w / count
    for at in range(count):
        _draw_column(sketch, chart, laid, plot, (at, step))
    sketch.line((plot.x, plot.zero), (plot.right, plot.zero), ink="edge")
    _label(sketch, chart, plot, count)
    _name_layers(sketch, plot, laid, names)
    if count < len(chart.labels):
        sketch.notes.append(translate("Chart", "%n more in the table", n=len(chart.labels) - count))
    draw_foot(sketch, words.said_together(filter(None, (*sketch.notes, chart.about))))
    return sketch.drawing(is_grid=True)


def least_height(chart: Stacked, room: Room) -> float:
    """Millimetres in which the names of all layers stand."""
    return room.small_line * (len(_laid(chart)) + 3)


def _laid(chart: Stacked) -> list[_Laid]:
    """What is drawn, the lowest first; those without a look of their own are one layer."""
    layers = [one for one in chart.layers if any(one.values)]
    if len(layers) > len(_LOOKS):
        first, rest = layers[: len(_LOOKS) - 1], layers[len(_LOOKS) - 1 :]
        layers = [*first, _together(chart, rest)]
    return [_Laid(one, *look) for one, look in zip(layers, _LOOKS, strict=False)]


def _together(chart: Stacked, layers: Sequence[Layer]) -> Layer:
    places = range(len(chart.labels))
    values = tuple(sum(one.values[at] for one in layers) for at in places)
    keys = tuple(tuple(key for one in layers if one.keys for key in one.keys[at]) for at in places)
    return Layer(chart.rest_word or translate("Chart", "Others"), values, keys)


def _sum(chart: Stacked, layer: Layer) -> str:
    return chart.measure.said(sum(layer.values))


def _draw_column(
    sketch: Sketch,
    chart: Stacked,
    laid: Sequence[_Laid],
    plot: Plot,
    place: tuple[int, float],
) -> None:
    """One column from below; of one without anything only its place can be read."""
    at, step = place
    label, total = (chart.names or chart.labels)[at], chart.totals[at]
    wide = min(step * _FILLED, _WIDEST)
    x, left = plot.x + step * (at + 0.5) - wide / 2, plot.x + step * at
    if not total:
        shown, reach = (x, plot.zero - 0.3, wide, 0.6), (left, plot.y, step, plot.h)
        sketch.marks.append(Mark(*reach, shown, label, chart.measure.said(0), row=at))
        return
    all_of_them = words.label_and(
        chart.total_word or translate("Chart", "Together"), chart.measure.said(total)
    )
    below = 0
    for one in laid:
        value = one.layer.values[at]
        if not value:
            continue
        low, top = plot.at(below), plot.at(below + value)
        below += value
        shown = sketch.block(x, low, wide, top - low, *one[1:])
        _write(sketch, f"{value:,}" if chart.measure.kind == "count" else "", shown)
        keys = one.layer.keys[at] if one.layer.keys else ()
        called = f"{label} · {one.layer.name}"
        reach = (left, top, step, low - top)
        sketch.marks.append(
            Mark(*reach, shown, called, chart.measure.said(value), all_of_them, keys, at)
        )


def _write(sketch: Sketch, said: str, box: tuple[float, float, float, float]) -> None:
    """The number on its part, on a ground of its own, where both have room."""
    x, y, w, h = box
    wide, high = sketch.wide(said, is_small=True), sketch.room.small_line
    if not said or wide + 1.6 > w or high > h:
        return
    middle, top = x + w / 2, y + (h - high) / 2
    sketch.block(middle - wide / 2 - 0.5, top + high * 0.1, wide + 1.0, high * 0.8, "panel")
    sketch.words(middle, top, said, is_small=True, align="center")


def _label(sketch: Sketch, chart: Stacked, plot: Plot, count: int) -> None:
    """What stands below the columns: months are left out where they have no room, names cut."""
    y, step = plot.bottom + GAP / 2, plot.w / count
    if not chart.are_names:
        draw_labels(sketch, plot, chart.labels, y)
        return
    for at, label in enumerate(chart.labels[:count]):
        middle = plot.x + step * (at + 0.5)
        sketch.words(middle, y, label, ink="quiet", is_small=True, align="center", most=step - 0.8)


def _name_layers(sketch: Sketch, plot: Plot, laid: Sequence[_Laid], names: Sequence[str]) -> None:
    """The names at the right, the highest layer first, as they lie."""
    high = sketch.room.small_line
    x, room = plot.right + 2 * GAP, sketch.room
    for place, (one, name) in enumerate(reversed([*zip(laid, names, strict=True)])):
        y = plot.y - high / 2 + place * high * 1.1
        if y + high > plot.bottom + high:
            break
        sketch.block(x, y + high / 2 - _SWATCH / 2, _SWATCH, _SWATCH, *one[1:])
        start = x + _SWATCH + GAP
        sketch.words(start, y, name, is_small=True, most=room.w - start)
