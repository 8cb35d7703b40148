"""Lays out rows with a bar each: shares against targets, and ranks; what they are of is known."""

from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.charts.drawing import Drawing, Mark, Room, Sketch
from kehuapp.sheets.charts.values import Bar, Bullet, Bullets, Ranked
from kehuapp.text import words

_HIGHEST, _BAR = 13.0, 3.7  # millimetres of a row, and of its bar
_GAP = 2.6  # between columns
_LABEL, _SAID = 0.34, 0.42  # of the width, at most


class _Columns(NamedTuple):
    """Where label, bar and words of a row begin, and how wide the bars' column is."""

    label_w: float
    bar_x: float
    bar_w: float
    said_x: float


def _row_height(pt: float, has_second_line: bool) -> float:
    """The least that a row takes."""
    room = Room(0, 0, pt)
    return room.line + (room.small_line if has_second_line else room.line * 0.35)


def lay_out_bullets(chart: Bullets, room: Room) -> Drawing:
    """A bar a share, its target a tick across it, beside them the value and the difference."""
    sketch = Sketch(room)
    count, high = _fitting(chart, room)
    shown = chart.rows[:count]
    labels = [_label(row.label, row.tier) for row in shown]
    columns = _columns(
        sketch,
        labels,
        max(
            sketch.widest([row.said for row in shown], bold=True),
            sketch.widest([row.difference for row in shown], is_small=True),
        ),
    )
    top = max([0.1, *(row.share for row in shown), *(row.target or 0.0 for row in shown)])
    scale = columns.bar_w / top / 1.06  # a target at the end still has ground at both sides
    for at, (row, label) in enumerate(zip(shown, labels, strict=True)):
        y = at * high
        middle = y + high / 2
        _name(sketch, columns, middle, row, is_bold=True)
        sketch.block(columns.bar_x, middle - _BAR / 2, columns.bar_w, _BAR, "grey_soft")
        bar = sketch.block(
            columns.bar_x, middle - _BAR / 2, max(row.share, 0.0) * scale, _BAR, row.tier or "jade"
        )
        if row.target is not None:
            x = columns.bar_x + row.target * scale
            sketch.line((x, middle - _BAR * 0.85), (x, middle + _BAR * 0.85), ink="ink", width=0.6)
        _say(sketch, columns.said_x, middle, row.said, row.difference)
        reach = (0.0, y, room.w, high)
        shape = (bar[0], bar[1], max(bar[2], 0.6), bar[3])
        sketch.marks.append(Mark(*reach, shape, label, row.said, row.difference, row.keys))
    return _finished(sketch, chart, len(chart.rows) - len(shown))


def lay_out_ranked(chart: Ranked, room: Room) -> Drawing:
    """A bar a row from the line of nothing, below nothing to the left; the value stands beside."""
    sketch = Sketch(room)
    count, high = _fitting(chart, room)
    shown = chart.rows[:count]
    labels = [_label(row.label, row.tier) for row in shown]
    said = [_both(row, chart) for row in shown]
    columns = _columns(sketch, labels, sketch.widest(said))
    values = [row.value for row in shown]
    low, top = min([0, *values]), max([0, *values])
    scale = columns.bar_w / (top - low or 1)
    zero = columns.bar_x - low * scale
    bar_h = min(_BAR, high * 0.62)
    for at, (row, label, words_) in enumerate(zip(shown, labels, said, strict=True)):
        y = at * high
        middle = y + high / 2
        _name(sketch, columns, middle, row, is_bold=False)
        x = zero + min(row.value, 0) * scale
        pattern = "hatched" if row.value < 0 else ""
        bar = sketch.block(
            x, middle - bar_h / 2, max(abs(row.value) * scale, 0.3), bar_h, row.tier or "jade",
            pattern,
        )  # fmt: skip
        sketch.words(columns.said_x, middle - room.line / 2, words_, most=room.w - columns.said_x)
        sketch.marks.append(
            Mark(
                0.0, y, room.w, high, bar, label, chart.measure.said(row.value), row.more, row.keys
            )
        )
    sketch.line((zero, 0), (zero, high * len(shown)), ink="edge")
    return _finished(sketch, chart, len(chart.rows) - len(shown))


def _both(row: Bar, chart: Ranked) -> str:
    return " · ".join(filter(None, (chart.measure.said(row.value), row.more)))


def _label(label: str, tier: str) -> str:
    return f"{words.TIER_MARKS.get(tier, '')} {label}".strip()


def _name(
    sketch: Sketch, columns: _Columns, middle: float, row: Bullet | Bar, *, is_bold: bool
) -> None:
    """The sign of a tier in its colour, and the words beside it."""
    y, x = middle - sketch.room.line / 2, 0.0
    if sign := words.TIER_MARKS.get(row.tier, ""):
        x = sketch.words(x, y, sign, ink=row.tier) + 1.0
    sketch.words(x, y, row.label, bold=is_bold, most=columns.label_w - x)


def _fitting(chart: Bullets | Ranked, room: Room) -> tuple[int, float]:
    """How many rows have room, at least one, and how high they are."""
    least, count = _row_height(room.pt, _has_second_line(chart)), len(chart.rows)
    foot = _foot(room) if chart.about or count * least > room.h else 0.0
    count = min(count, max(1, int((room.h - foot + 0.01) / least)))
    most = _HIGHEST if isinstance(chart, Bullets) else _HIGHEST * 0.7
    return count, max(min((room.h - foot) / count, most), least)


def _columns(sketch: Sketch, labels: list[str], said: float) -> _Columns:
    wide = sketch.room.w
    label_w = min(sketch.widest(labels, bold=True) + 1.0, wide * _LABEL)
    said_w = min(said, wide * _SAID)
    bar_x = label_w + _GAP
    said_x = wide - said_w
    return _Columns(label_w, bar_x, max(said_x - _GAP - bar_x, 1.0), said_x)


def _say(sketch: Sketch, x: float, middle: float, said: str, second: str) -> None:
    room = sketch.room
    most = room.w - x
    if not second:
        sketch.words(x, middle - room.line / 2, said, bold=True, most=most)
        return
    top = middle - (room.line + room.small_line) / 2
    sketch.words(x, top, said, bold=True, most=most)
    sketch.words(x, top + room.line, second, ink="quiet", is_small=True, most=most)


def _finished(sketch: Sketch, chart: Bullets | Ranked, left_out: int) -> Drawing:
    """The last line says what this is of, and how many rows had no room."""
    if left_out:
        sketch.notes.append(translate("Chart", "%n more in the table", n=left_out))
    about = words.said_together(filter(None, (chart.about, *sketch.notes)))
    y = sketch.room.h - sketch.room.small_line
    sketch.words(0, y, about, ink="quiet", is_small=True, most=sketch.room.w)
    return sketch.drawing(chart.looks)


def _foot(room: Room) -> float:
    return room.small_line * 1.3


def _has_second_line(chart: Bullets | Ranked) -> bool:
    return isinstance(chart, Bullets) and any(row.difference for row in chart.rows)


def least_height(chart: Bullets | Ranked, room: Room) -> float:
    """Millimetres of one row, and of the line that counts the others."""
    return _row_height(room.pt, _has_second_line(chart)) + _foot(room)


def wished_height(chart: Bullets | Ranked, room: Room) -> float:
    """Millimetres in which all rows stand with some air."""
    high = _row_height(room.pt, _has_second_line(chart)) + room.line * 0.3
    return len(chart.rows) * min(high, _HIGHEST) + (_foot(room) if chart.about else 0.0)
