"""Lays out customers by two properties at once; who is in which place was found elsewhere."""

from kehuapp.sheets.charts.drawing import Drawing, Mark, Room, Sketch
from kehuapp.sheets.charts.frame import GAP
from kehuapp.sheets.charts.values import Cell, Grid
from kehuapp.text import words

#: How dark a place is whose part of the largest is at least so much.
_TONES = ((0.75, 1.0), (0.4, 0.42), (0.15, 0.24), (1e-9, 0.1))
_DARK = 0.7  # from here on words are light
_BETWEEN = 0.6  # millimetres between two places
_SIDE = 0.3  # of the width, for what rows are called
_LEAST, _WISHED, _HIGHEST = 1.3, 2.3, 34.0  # lines of a place, and its millimetres at most


def lay_out(chart: Grid, room: Room) -> Drawing:
    """Rows from the top, what they are called at their left, what columns are called below."""
    sketch = Sketch(room)
    side = min(sketch.widest(chart.down, is_small=True), room.w * _SIDE) + GAP
    top, foot = room.small_line * 1.15, _foot(chart, room)
    high = min((room.h - top - foot) / len(chart.down), _HIGHEST)
    wide = (room.w - side) / len(chart.across)
    sketch.words(0, 0, chart.down_word, ink="quiet", is_small=True, bold=True, most=room.w)
    most = max(cell.share for row in chart.cells for cell in row)
    for down, row in enumerate(chart.cells):
        y = top + down * high
        middle = y + high / 2 - room.small_line / 2
        sketch.words(0, middle, chart.down[down], ink="quiet", is_small=True, most=side - GAP)
        for across, cell in enumerate(row):
            box = (side + across * wide, y, wide, high)
            shown = _draw_cell(sketch, cell, box, most)
            label = f"{chart.down[down]} · {chart.across[across]}"
            count = said_of(cell)
            share = words.share_text(cell.share) if cell.heads else ""
            share = share and words.label_and(chart.share_word, share)
            sketch.marks.append(Mark(*box, shown, label, count, share, cell.keys))
    y = top + high * len(chart.down) + GAP / 2
    for across, text in enumerate(chart.across):
        middle = side + wide * (across + 0.5)
        sketch.words(
            middle, y, text, ink="quiet", is_small=True, align="center", most=wide - _BETWEEN
        )
    sketch.words(
        side + (room.w - side) / 2, y + room.small_line, chart.across_word,
        ink="quiet", is_small=True, bold=True, align="center", most=room.w - side,
    )  # fmt: skip
    if chart.about:
        sketch.words(
            0, room.h - room.small_line, chart.about, ink="quiet", is_small=True, most=room.w
        )
    return sketch.drawing(is_grid=True)


def said_of(cell: Cell) -> str:
    """How many are in a place."""
    return cell.said or f"{cell.heads:,}"


def _foot(chart: Grid, room: Room) -> float:
    """Millimetres below the places."""
    return room.small_line * (3.2 if chart.about else 2.1) + GAP / 2


def _draw_cell(
    sketch: Sketch, cell: Cell, box: tuple[float, float, float, float], most: float
) -> tuple[float, float, float, float]:
    """A place with its numbers, one below the other where they have no room side by side."""
    x, y, w, h = box
    x, y, w, h = x + _BETWEEN / 2, y + _BETWEEN / 2, w - _BETWEEN, h - _BETWEEN
    if not cell.heads:
        return sketch.block(x, y, w, h, "line", "open")
    part = cell.share / most if most else 0.0
    tone = next((tone for least, tone in _TONES if part >= least), 0.0)
    if not tone:  # who brings nothing is somebody, too
        sketch.block(x, y, w, h, "edge", "open")
    shown = sketch.block(x, y, w, h, "jade", tone=tone)
    room, ink = sketch.room, "panel" if tone > _DARK else "ink"
    count, share = f"{cell.heads:,}", words.share_text(cell.share)
    middle = x + w / 2
    if h >= room.line + room.small_line:
        start = y + (h - room.line - room.small_line) / 2
        sketch.words(middle, start, count, ink=ink, bold=True, align="center", most=w)
        sketch.words(
            middle, start + room.line, share, ink=ink, is_small=True, align="center", most=w
        )
    else:
        said = f"{count} · {share}"
        start = y + (h - room.line) / 2
        text = said if sketch.wide(said) <= w else count
        sketch.words(middle, start, text, ink=ink, align="center", most=w)
    return shown


def least_height(chart: Grid, room: Room) -> float:
    """Millimetres in which a line has room in each place."""
    return _with(chart, room, room.line * _LEAST)


def wished_height(chart: Grid, room: Room) -> float:
    """Millimetres in which two lines have room in each place, with air."""
    return _with(chart, room, min(room.line * _WISHED + _BETWEEN, _HIGHEST))


def _with(chart: Grid, room: Room, high: float) -> float:
    return room.small_line * 1.15 + len(chart.down) * high + _foot(chart, room)
