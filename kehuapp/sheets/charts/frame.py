"""What charts with axes have in common: the plot with its grid, words below; no values."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.sheets.charts.drawing import Sketch
from kehuapp.sheets.charts.figures import Axis

GAP = 1.2  # millimetres between an axis and its words
_SWATCH = 2.6


class Plot(NamedTuple):
    """Where values stand."""

    x: float
    y: float
    w: float
    h: float
    axis: Axis

    def at(self, value: float) -> float:
        """How far down a value stands."""
        return self.y + self.h * (1 - self.axis.part(value))

    @property
    def zero(self) -> float:
        """Where nothing stands, or the lowest value of a fixed scale."""
        return self.at(max(self.axis.low, 0.0))

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h


def most_steps(sketch: Sketch, high: float) -> int:
    """How many steps an axis of this height has room for."""
    return max(3, min(6, int(high / (sketch.room.small_line * 1.9))))


def draw_grid(sketch: Sketch, plot: Plot, said: Sequence[str]) -> int:
    """A thin line a tick with its words at the left, that of nothing a little stronger.

    Where not all words have room, every second, third … from nothing has them: which is answered.
    """
    high = sketch.room.small_line
    ticks = plot.axis.ticks
    every = max(1, -int(-high * 0.95 // (plot.h / (len(ticks) - 1))))
    zero = ticks.index(0) if 0 in ticks else 0
    for at, (tick, words) in enumerate(zip(ticks, said, strict=True)):
        y = plot.at(float(tick))
        sketch.line((plot.x, y), (plot.right, y), ink="line" if tick else "edge")
        if not (at - zero) % every:
            sketch.words(
                plot.x - GAP, y - high / 2, words, ink="quiet", is_small=True, align="right"
            )
    return every


def draw_foot(
    sketch: Sketch, about: str, series: Sequence[tuple[str, str, str]] = (), left: float = 0.0
) -> None:
    """The last line: what this is of, and at the right each series (name, ink, pattern)."""
    room = sketch.room
    y = room.h - room.small_line
    right = room.w
    for name, ink, pattern in reversed(series):
        wide = sketch.words(
            right, y, name, ink="quiet", is_small=True, align="right", most=right - left - _SWATCH
        )
        if not wide:
            break
        right -= wide + GAP
        middle = y + room.small_line / 2
        right -= _SWATCH
        if pattern == "line":
            sketch.line((right, middle), (right + _SWATCH, middle), ink=ink, width=0.5)
        else:
            sketch.block(right, middle - _SWATCH / 2, _SWATCH, _SWATCH, ink, pattern)
        right -= 2 * GAP + 1
    sketch.words(left, y, about, ink="quiet", is_small=True, most=right - left)


def draw_labels(sketch: Sketch, plot: Plot, labels: Sequence[str], y: float) -> None:
    """One below each of as many equal places, or below every second, third … from the last."""
    step = plot.w / max(1, len(labels))
    widest = min(sketch.widest(labels, is_small=True), plot.w)
    every = 1
    if widest + 1.0 > step:  # those at both ends are pushed in, by what hangs over
        every = -int(-(2 * widest - step + 1.0) // step)
    for at, label in enumerate(labels):
        if (len(labels) - 1 - at) % every:
            continue
        half = min(sketch.wide(label, is_small=True), widest) / 2
        middle = plot.x + step * (at + 0.5)
        middle = min(max(middle, plot.x + half), plot.right - half)
        sketch.words(middle, y, label, ink="quiet", is_small=True, align="center", most=widest)
