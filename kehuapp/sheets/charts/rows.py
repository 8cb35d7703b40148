"""Lays out rows with a bar each: shares against targets, and ranks; what they are of is known.

Label, bar and words stand beside each other; where that leaves the bars too little, and there is
room, label and words stand above their bar.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.charts.drawing import Drawing, Mark, Room, Sketch
from kehuapp.sheets.charts.values import Bullets, Keys, Ranked
from kehuapp.text import words

_HIGHEST, _BAR = 13.0, 3.7  # millimetres of a row, and of its bar
_GAP = 2.6  # between columns
_AIR = 2.4  # around a bar that has its words above
_LABEL, _SAID = 0.34, 0.42  # of the width, at most
_BESIDE_BARS = 0.5  # of it, where all that is said stands in one line
_LEAST_BAR = 0.4  # of the width
_SHORTEST = 0.18  # of it, for whose sake a label is cut
_BESIDE = 1.2  # millimetres between a value and what is said beside it in the same line


class _Row(NamedTuple):
    """What is said of a row: `second` below what is said, or beside it."""

    label: str
    tier: str
    said: str
    second: str
    keys: Keys

    @property
    def name(self) -> str:
        """The label behind the sign of its tier."""
        return f"{words.TIER_MARKS.get(self.tier, '')} {self.label}".strip()


class _Grid(NamedTuple):
    """How the rows of a chart stand: how many, how high, where the bars begin and end; `is_stacked`
    with the words above the bars, `has_second` with two lines beside them."""

    length: int
    high: float
    bar_x: float
    bar_w: float
    is_stacked: bool
    has_second: bool

    def bar_y(self, place: int) -> float:
        """Where the bar of a row begins."""
        if self.is_stacked:
            return (place + 1) * self.high - _BAR - _AIR + 0.4
        return (place + 0.5) * self.high - self.bar_h / 2

    @property
    def bar_h(self) -> float:
        return min(_BAR, self.high * 0.62)


def lay_out_bullets(chart: Bullets, room: Room) -> Drawing:
    """A bar a share, its target a tick across it, beside them the value and the difference."""
    sketch, rows = Sketch(room), _rows(chart)
    grid = _grid(sketch, chart, rows)
    shown = chart.rows[: grid.length]
    top = max([0.1, *(row.share for row in shown), *(row.target or 0.0 for row in shown)])
    scale = grid.bar_w / top / 1.06  # a target at the end still has ground at both sides
    for at, (bullet, row) in enumerate(zip(shown, rows, strict=False)):
        y, high = grid.bar_y(at), grid.bar_h
        sketch.block(grid.bar_x, y, grid.bar_w, high, "grey_soft")
        wide = max(bullet.share, 0.0) * scale
        bar = sketch.block(grid.bar_x, y, wide, high, bullet.tier or "jade")
        if bullet.target is not None:
            x = grid.bar_x + bullet.target * scale
            above = 0.0 if grid.is_stacked else high * 0.35  # there stand the words
            sketch.line((x, y - above), (x, y + high * 1.35), ink="ink", width=0.6)
        _say(sketch, grid, at, row, is_bold=True)
        _mark(sketch, grid, at, row, (bar[0], bar[1], max(wide, 0.6), bar[3]))
    return _finished(sketch, chart, len(chart.rows) - grid.length)


def lay_out_ranked(chart: Ranked, room: Room) -> Drawing:
    """A bar a row from the line of nothing, below nothing to the left; the value stands beside."""
    sketch, rows = Sketch(room), _rows(chart)
    grid = _grid(sketch, chart, rows)
    shown = chart.rows[: grid.length]
    values = [row.value for row in shown]
    low, top = min([0, *values]), max([0, *values])
    scale = grid.bar_w / (top - low or 1)
    zero = grid.bar_x - low * scale
    for at, (one, row) in enumerate(zip(shown, rows, strict=False)):
        x, wide = zero + min(one.value, 0) * scale, max(abs(one.value) * scale, 0.3)
        x = min(x, grid.bar_x + grid.bar_w - wide)
        pattern = "hatched" if one.value < 0 else ""
        bar = sketch.block(x, grid.bar_y(at), wide, grid.bar_h, one.tier or "jade", pattern)
        _say(sketch, grid, at, row, is_bold=False)
        _mark(sketch, grid, at, row, bar)
        if grid.is_stacked:
            y = grid.bar_y(at)
            sketch.line((zero, y - 0.6), (zero, y + grid.bar_h + 0.6), ink="edge")
    if not grid.is_stacked:
        sketch.line((zero, 0), (zero, grid.high * grid.length), ink="edge")
    return _finished(sketch, chart, len(chart.rows) - grid.length)


def _rows(chart: Bullets | Ranked) -> list[_Row]:
    if isinstance(chart, Bullets):
        return [_Row(r.label, r.tier, r.said, r.difference, r.keys) for r in chart.rows]
    said = chart.measure.said
    return [_Row(r.label, r.tier, said(r.value), r.more, r.keys) for r in chart.rows]


def _has_second_line(chart: Bullets | Ranked, rows: Sequence[_Row]) -> bool:
    """Whether a difference stands below a value; what more there is of a rank stands beside it."""
    return isinstance(chart, Bullets) and any(row.second for row in rows)


def _widths(
    sketch: Sketch, chart: Bullets | Ranked, rows: Sequence[_Row], has_second: bool = True
) -> tuple[float, float]:
    """How wide labels, and what is said, are by nature."""
    label = max((_sign(sketch, row) + sketch.wide(row.label, bold=True) for row in rows), default=0)
    if isinstance(chart, Ranked):
        return label, sketch.widest([_together(row) for row in rows])
    if not has_second:
        beside = (
            sketch.wide(row.said, bold=True) + _BESIDE + sketch.wide(row.second, is_small=True)
            for row in rows
        )
        return label, max(beside, default=0.0)
    seconds = sketch.widest([row.second for row in rows], is_small=True)
    return label, max(sketch.widest([row.said for row in rows], bold=True), seconds)


def _sign(sketch: Sketch, row: _Row) -> float:
    """Millimetres that the sign of a tier takes."""
    sign = words.TIER_MARKS.get(row.tier, "")
    return sketch.wide(sign) + 1.0 if sign else 0.0


def _together(row: _Row) -> str:
    return " · ".join(filter(None, (row.said, row.second)))


def _least(room: Room, has_second: bool, is_stacked: bool) -> float:
    """Millimetres of a row."""
    if is_stacked:
        return room.line + _BAR + _AIR
    return room.line + (room.small_line if has_second else room.line * 0.35)


def _foot(room: Room) -> float:
    return room.small_line * 1.3


def _wants_stack(sketch: Sketch, chart: Bullets | Ranked, rows: Sequence[_Row]) -> bool:
    """Whether the bars would be too short beside their words."""
    wide = sketch.room.w
    return wide - sum(_widths(sketch, chart, rows)) - 2 * _GAP < wide * _LEAST_BAR


def _grid(sketch: Sketch, chart: Bullets | Ranked, rows: Sequence[_Row]) -> _Grid:
    room, count = sketch.room, len(rows)
    has_second = _has_second_line(chart, rows)
    about = _foot(room) if chart.about else 0.0
    is_stacked = _wants_stack(sketch, chart, rows)
    is_stacked = is_stacked and count * _least(room, has_second, True) + about <= room.h + 0.01
    # Rather in one line than not at all.
    if has_second and not is_stacked and count * _least(room, True, False) + about > room.h + 0.01:
        has_second = False
    least = _least(room, has_second, is_stacked)
    foot = _foot(room) if chart.about or count * least > room.h + 0.01 else 0.0
    count = min(count, max(1, int((room.h - foot + 0.01) / least)))
    high = max(min((room.h - foot) / count, _HIGHEST), least)
    if is_stacked:
        return _Grid(count, high, 0.0, room.w, True, has_second)
    label, said = _widths(sketch, chart, rows[:count], has_second)
    is_beside = isinstance(chart, Bullets) and not has_second and any(row.second for row in rows)
    said = min(said, room.w * (_BESIDE_BARS if is_beside else _SAID))
    most = room.w * (1 - _SHORTEST) - said - 2 * _GAP
    label = min(label, most if is_beside else max(room.w * _LABEL, most))
    bar_x = label + _GAP
    return _Grid(count, high, bar_x, max(room.w - said - _GAP - bar_x, 1.0), False, has_second)


def _say(sketch: Sketch, grid: _Grid, place: int, row: _Row, *, is_bold: bool) -> None:
    """The label with the sign of its tier in its colour, and what is said of the row."""
    room = sketch.room
    middle = (place + 0.5) * grid.high
    if grid.is_stacked:
        y = grid.bar_y(place) - room.line - 0.4
        # Label and value stay whole, and what more there is gets the rest.
        label_w = _sign(sketch, row) + sketch.wide(row.label, bold=is_bold)
        rest = room.w - label_w - sketch.wide(row.said, bold=is_bold) - 2 * _GAP
        lower = y + (room.line - room.small_line) / 2
        used = sketch.words(
            room.w, lower, row.second, ink="quiet", is_small=True, align="right", most=rest
        )
        x = room.w - used - (1.2 if used else 0.0)
        used = sketch.words(x, y, row.said, bold=is_bold, align="right", most=x * (1 - _LABEL))
        label_w = x - used - _GAP
    else:
        y, x = middle - room.line / 2, grid.bar_x + grid.bar_w + _GAP
        label_w, most = grid.bar_x - _GAP, room.w - x
        if not grid.has_second and is_bold and row.second:
            used = sketch.words(x, y, row.said, bold=True, most=most) + _BESIDE
            lower = y + (room.line - room.small_line) / 2
            sketch.words(x + used, lower, row.second, ink="quiet", is_small=True, most=most - used)
        elif not grid.has_second:
            sketch.words(x, y, _together(row), bold=is_bold, most=most)
        elif not row.second:
            sketch.words(x, y, row.said, bold=is_bold, most=most)
        else:
            top = middle - (room.line + room.small_line) / 2
            sketch.words(x, top, row.said, bold=is_bold, most=most)
            sketch.words(x, top + room.line, row.second, ink="quiet", is_small=True, most=most)
    x = _sign(sketch, row)
    sketch.words(0, y, words.TIER_MARKS.get(row.tier, ""), ink=row.tier)
    sketch.words(x, y, row.label, bold=is_bold, most=label_w - x)


def _mark(
    sketch: Sketch, grid: _Grid, at: int, row: _Row, shown: tuple[float, float, float, float]
) -> None:
    sketch.marks.append(
        Mark(
            0.0,
            at * grid.high,
            sketch.room.w,
            grid.high,
            shown,
            row.name,
            row.said,
            row.second,
            row.keys,
        )
    )


def _finished(sketch: Sketch, chart: Bullets | Ranked, left_out: int) -> Drawing:
    """The last line says how many rows had no room, and what this is of."""
    if left_out:
        sketch.notes.append(translate("Chart", "%n more in the table", n=left_out))
    about = words.said_together(filter(None, (*sketch.notes, chart.about)))
    y = sketch.room.h - sketch.room.small_line
    sketch.words(0, y, about, ink="quiet", is_small=True, most=sketch.room.w)
    return sketch.drawing(chart.looks)


def least_height(chart: Bullets | Ranked, room: Room) -> float:
    """Millimetres of one row, and of the line that counts the others."""
    return _least(room, _has_second_line(chart, _rows(chart)), False) + _foot(room)


def wished_height(chart: Bullets | Ranked, room: Room) -> float:
    """Millimetres in which all rows stand with some air."""
    rows, sketch = _rows(chart), Sketch(room)
    is_stacked = _wants_stack(sketch, chart, rows)
    high = _least(room, _has_second_line(chart, rows), is_stacked) + room.line * 0.3
    high = high if is_stacked else min(high, _HIGHEST)
    return len(rows) * high + (_foot(room) if chart.about else 0.0)
