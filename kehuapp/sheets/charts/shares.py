"""Lays out one bar that is all of something, in parts with their names below."""

from dataclasses import replace

from kehuapp.sheets.charts.drawing import Drawing, Mark, Room, Sketch, Words
from kehuapp.sheets.charts.values import Part, Shares
from kehuapp.text import words

_BAR, _SWATCH, _GAP = 5.0, 2.6, 1.2
#: Neighbours differ in more than their colour; those of a tier have its ink and its sign.
_LOOKS = (("jade", ""), ("slate", "hatched"), ("gold", "open"), ("grey", "crossed"))


def lay_out(chart: Shares, room: Room) -> Drawing:
    """The bar over the whole width; below it each part with its sign, share and value."""
    sketch = Sketch(room)
    parts = [part for part in chart.parts if part.value > 0]
    x, row_y = 0.0, _BAR + room.line * 0.4
    label_x = 0.0
    high = room.line * 1.15
    for at, part in enumerate(parts):
        ink, pattern = (part.tier, "") if part.tier else _LOOKS[at % len(_LOOKS)]
        wide = room.w * part.value / chart.total
        gap = min(0.4, wide / 3) if at < len(parts) - 1 else 0.0
        shown = sketch.block(x, 0, wide - gap, _BAR, ink, pattern)
        said = part_words(part, chart)
        name = f"{words.TIER_MARKS.get(part.tier, '')} {part.label}".strip()
        need = _SWATCH + _GAP + sketch.wide(f"{name}  {said}", bold=True)
        if label_x and label_x + need > room.w:
            label_x, row_y = 0.0, row_y + high
        middle = row_y + high / 2
        sketch.block(label_x, middle - _SWATCH / 2, _SWATCH, _SWATCH, ink, pattern)
        start = label_x + _SWATCH + _GAP
        used = sketch.words(start, middle - room.line / 2, name, most=room.w - start)
        second = start + used + _GAP
        used = sketch.words(second, middle - room.line / 2, said, bold=True, most=room.w - second)
        sketch.marks.append(
            Mark(x, 0.0, wide, _BAR, shown, name, words.share_text(part.value / chart.total),
                 part.said, part.keys)
        )  # fmt: skip
        x += wide
        label_x = second + used + _GAP * 3
    sketch.words(0, room.h - room.small_line, chart.about, ink="quiet", is_small=True, most=room.w)
    return sketch.drawing(chart.looks)


def part_words(part: Part, chart: Shares) -> str:
    """A part's share, and its value if that is said."""
    return words.with_aside(words.share_text(part.value / chart.total), part.said)


def wished_height(chart: Shares, room: Room) -> float:
    """Millimetres that bar, names and the last line take."""
    bare = lay_out(replace(chart, about=""), room)
    foot = room.small_line * 1.3 if chart.about else 0.0
    return max(one.y + one.h for one in bare.shapes if isinstance(one, Words)) + foot
