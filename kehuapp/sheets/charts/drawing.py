"""A chart that is laid out: its shapes in millimetres, and of every value where it can be read.

Inks are names: those of the theme, or a tier ("key"); which colour that is, and which grey or
hatching on paper, is said where it is painted.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from kehuapp.sheets.charts.values import OUR_LOOKS
from kehuapp.sheets.form import line_height, text_width
from kehuapp.text.words import TierLooks

Point = tuple[float, float]
#: (text, points, bold) → millimetres.
Measuring = Callable[[str, float, bool], float]
SMALL = 0.9  # of the size of text: what stands beside axes
_HATCH = 1.1  # millimetres between two lines of a hatching
_HAIR = 1e-6  # by which sums of the same widths differ
#: Millimetres of ink and of none.
DASHES = {"dashed": (1.2, 0.8), "dotted": (0.45, 0.75)}


def _rough_width(text: str, pt: float, _bold: bool) -> float:
    return text_width(text, pt)


class Room(NamedTuple):
    """How large a chart may be, and how text is written there."""

    w: float
    h: float
    pt: float = 9.0
    measure: Measuring = _rough_width

    @property
    def line(self) -> float:
        """Millimetres of a line of text."""
        return line_height(self.pt)

    @property
    def small_line(self) -> float:
        """The same of small text."""
        return line_height(self.pt * SMALL)


class Block(NamedTuple):
    """A rectangle; `pattern` is "" for filled, "hatched", "falling", "crossed", "level", or "open":
    only its edge. `tone`, 0 to 1, is how dark one is that is filled and has words on it."""

    x: float
    y: float
    w: float
    h: float
    ink: str
    pattern: str = ""
    tone: float | None = None


class Stroke(NamedTuple):
    """A line through points."""

    points: tuple[Point, ...]
    ink: str
    width: float = 0.25
    dash: str = ""  # "dashed", "dotted"


class Sign(NamedTuple):
    """A small circle or square at a point of a line, filled or open."""

    x: float
    y: float
    radius: float
    ink: str
    is_filled: bool = False
    is_square: bool = False


class Words(NamedTuple):
    """A line of text that fits into its box; `align` left|right|center."""

    x: float
    y: float
    w: float
    h: float
    text: str
    ink: str = "ink"
    pt: float = 9.0
    bold: bool = False
    align: str = "left"


Shape = Block | Stroke | Sign | Words


class Mark(NamedTuple):
    """A value: where pointing finds it (x, y, w, h), what is framed then, what is read, whom it
    opens, and its row in the table where that is not its place among the marks."""

    x: float
    y: float
    w: float
    h: float
    shown: tuple[float, float, float, float]
    label: str
    value: str
    about: str = ""
    keys: Sequence[int] = ()
    row: int | None = None

    @property
    def said(self) -> str:
        """All of it in one line."""
        return " · ".join(filter(None, (self.label, self.value, self.about)))


@dataclass(frozen=True)
class Drawing:
    """`looks` has the colours a shop gave its tiers; `notes` are what the chart says of itself.

    `is_grid`: marks stand beside and above each other, so that arrow keys go as they point.
    """

    w: float
    h: float
    shapes: tuple[Shape, ...]
    marks: tuple[Mark, ...]
    notes: tuple[str, ...] = ()
    looks: TierLooks = OUR_LOOKS
    is_grid: bool = False


@dataclass
class Sketch:
    """Collects the shapes and marks of one chart."""

    room: Room
    shapes: list[Shape] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def drawing(self, looks: TierLooks = OUR_LOOKS, *, is_grid: bool = False) -> Drawing:
        room, notes = self.room, tuple(self.notes)
        shapes, marks = tuple(self.shapes), tuple(self.marks)
        return Drawing(room.w, room.h, shapes, marks, notes, looks, is_grid)

    def block(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        ink: str,
        pattern: str = "",
        tone: float | None = None,
    ) -> tuple[float, float, float, float]:
        """A rectangle, of a negative height upwards from `y`; its box."""
        if h < 0:
            y, h = y + h, -h
        self.shapes.append(Block(x, y, w, h, ink, pattern, tone))
        return x, y, w, h

    def line(self, *points: Point, ink: str = "line", width: float = 0.25, dash: str = "") -> None:
        self.shapes.append(Stroke(points, ink, width, dash))

    def sign(
        self,
        x: float,
        y: float,
        ink: str,
        radius: float = 0.6,
        *,
        is_filled: bool = True,
        is_square: bool = False,
    ) -> None:
        self.shapes.append(Sign(x, y, radius, ink, is_filled, is_square))

    def wide(self, text: str, *, is_small: bool = False, bold: bool = False) -> float:
        """How wide a text is, with a hair so that it is not cut where it is painted."""
        pt = self.room.pt * (SMALL if is_small else 1)
        return self.room.measure(text, pt, bold) + 0.3 if text else 0.0

    def widest(self, texts: Sequence[str], *, is_small: bool = False, bold: bool = False) -> float:
        """How wide the widest is."""
        return max((self.wide(one, is_small=is_small, bold=bold) for one in texts), default=0.0)

    def words(
        self,
        x: float,
        y: float,
        text: str,
        *,
        ink: str = "ink",
        is_small: bool = False,
        bold: bool = False,
        align: str = "left",
        most: float | None = None,
    ) -> float:
        """A line of text whose top is `y`, from `x`, up to `x` or around it; how wide it is.

        What is wider than `most` ends in "…"; where not even that has room, nothing is written.
        """
        if most is not None:
            text = self._cut(text, most, is_small, bold)
        if not text:
            return 0.0
        wide = self.wide(text, is_small=is_small, bold=bold)
        left = {"left": x, "right": x - wide, "center": x - wide / 2}[align]
        room = self.room
        high = room.small_line if is_small else room.line
        pt = room.pt * (SMALL if is_small else 1)
        self.shapes.append(Words(left, y, wide, high, text, ink, pt, bold, align))
        return wide

    def _cut(self, text: str, most: float, is_small: bool, bold: bool) -> str:
        if self.wide(text, is_small=is_small, bold=bold) <= most + _HAIR:
            return text
        fits, fails = 0, len(text)
        while fails - fits > 1:
            tried = (fits + fails) // 2
            said = text[:tried].rstrip() + "…"
            if self.wide(said, is_small=is_small, bold=bold) <= most:
                fits = tried
            else:
                fails = tried
        return text[:fits].rstrip() + "…" if fits else ""


def hatching(block: Block, pattern: str) -> list[tuple[Point, Point]]:
    """The lines of a pattern, cut at the edges of a block; none of a filled or an open one."""
    found: list[tuple[Point, Point]] = []
    if pattern in ("hatched", "crossed"):
        found += _slanted(block)
    if pattern in ("falling", "crossed"):
        middle = block.x + block.w / 2
        found += [
            ((2 * middle - x1, y1), (2 * middle - x2, y2)) for (x1, y1), (x2, y2) in _slanted(block)
        ]
    if pattern == "level":
        count = int(block.h / _HATCH - 1e-9)
        heights = (block.y + block.h - _HATCH * (at + 1) for at in range(count))
        found += [((block.x, y), (block.x + block.w, y)) for y in heights]
    return found


def _slanted(block: Block) -> list[tuple[Point, Point]]:
    """Lines of 45 degrees that rise to the right."""
    lines = []
    step = _HATCH * 2**0.5
    at = step / 2
    while at < block.w + block.h:
        low, high = max(0.0, at - block.h), min(block.w, at)
        # On each line the ways from the left and from the top add up to `at`.
        lines.append(((block.x + low, block.y + at - low), (block.x + high, block.y + at - high)))
        at += step
    return lines


def dashes(points: Sequence[Point], on: float, off: float) -> list[tuple[Point, Point]]:
    """A line in dashes, which go on around its corners."""
    found: list[tuple[Point, Point]] = []
    left, is_on = on, True
    for (x1, y1), (x2, y2) in pairwise(points):
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        at = 0.0
        while length - at > 1e-9:
            step = min(left, length - at)
            if is_on:
                ends = (at / length, (at + step) / length)
                found.append(
                    (
                        (x1 + (x2 - x1) * ends[0], y1 + (y2 - y1) * ends[0]),
                        (x1 + (x2 - x1) * ends[1], y1 + (y2 - y1) * ends[1]),
                    )
                )
            at += step
            left -= step
            if left <= 1e-9:
                is_on = not is_on
                left = on if is_on else off
    return found
