"""A printed form as shapes in millimetres, and the pen that collects them; painting is `ui`'s."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

#: What a form can be printed on: upright, width and height.
PAPERS = {"A4": (210.0, 297.0), "A5": (148.0, 210.0), "Letter": (215.9, 279.4)}
A4 = PAPERS["A4"]
MM_PER_POINT = 25.4 / 72
#: Distance between two lines of text, in font sizes: enough for Chinese to breathe.
LEADING = 1.36
#: From a check box to the words after it.
CHECK = 4.6


class Run(NamedTuple):
    """A stretch of text in one size and look; `colour` and `ground` #rrggbb or "", `script`
    sub|super or ""."""

    text: str
    pt: float = 10
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    script: str = ""
    colour: str = ""
    ground: str = ""


class Text(NamedTuple):
    """Runs in a box, wrapped to `max_lines`, the rest ends in "…"; `align` left|right|center.

    A single line is centred on the height, several begin at the top.
    """

    x: float
    y: float
    w: float
    h: float
    runs: tuple[Run, ...]
    align: str = "left"
    max_lines: int = 1


class Box(NamedTuple):
    """A rectangle; `grey` 0 draws no fill, 0.06 the tint of a table's head, `width` 0 no edge."""

    x: float
    y: float
    w: float
    h: float
    width: float = 0.3
    grey: float = 0.0


class Line(NamedTuple):
    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.2


class Curve(NamedTuple):
    """A line through points, as a chart has it."""

    points: tuple[tuple[float, float], ...]
    width: float = 0.2


class Dot(NamedTuple):
    """A circle on a line of a chart, white or filled."""

    x: float
    y: float
    size: float
    is_filled: bool = False


class Bar(NamedTuple):
    """A filled rectangle: the mark in front of a heading."""

    x: float
    y: float
    w: float
    h: float


class CheckBox(NamedTuple):
    """A square (or a circle) to tick by hand, or ticked already."""

    x: float
    y: float
    size: float
    checked: bool = False
    is_round: bool = False


class Code(NamedTuple):
    """A QR code: one string of 0 and 1 a row."""

    x: float
    y: float
    size: float
    rows: tuple[str, ...]


class Photo(NamedTuple):
    """A picture by its name, as large as fits into the box; who paints knows where to find it."""

    x: float
    y: float
    w: float
    h: float
    name: str


class Cell(NamedTuple):
    """A character of a column, "" for a gap, and how high it stands.

    `look` is "turned" by a quarter (brackets, words in Latin letters), "raised" into the upper
    right corner, or "".
    """

    text: str
    height: float
    look: str = ""


class Upright(NamedTuple):
    """Characters one below the other, in the middle of a column; what is too high is made lower."""

    x: float
    y: float
    w: float
    cells: tuple[Cell, ...]
    pt: float = 10
    bold: bool = False

    @property
    def h(self) -> float:
        """How high it is."""
        return sum(cell.height for cell in self.cells)


Shape = Text | Box | Line | Curve | Dot | Bar | CheckBox | Code | Photo | Upright


class Stamp(NamedTuple):
    """Shapes that are the same on many pages, placed from a corner of their own: who paints makes
    them ready once. Fills lie below all else of it."""

    x: float
    y: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True)
class Omission:
    """What a page has no room for, `what` in the reader's words: so many of so many, or, with
    `missing` 0, the end of a text. `is_usual`: older ones of which the newest stand there, as the
    form is made."""

    what: str
    missing: int = 0
    of: int = 0
    is_usual: bool = False


@dataclass(frozen=True)
class Page:
    """`about` is whom or what it is of, in words; `guides` are edges that a preview shows and that
    are not printed."""

    drawn: tuple[Shape | Stamp, ...]
    size: tuple[float, float] = A4
    left_out: tuple[Omission, ...] = ()
    about: str = ""
    guides: tuple[Box, ...] = ()

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """What is on it, shape by shape."""
        return tuple(
            shape
            for one in self.drawn
            for shape in (
                [moved(shape, one.y, one.x) for shape in one.shapes]
                if isinstance(one, Stamp)
                else (one,)
            )
        )


@dataclass(frozen=True)
class Form:
    """`pictures` gives the bytes of a Photo by its name, None for what is not there; `is_exact`
    says that the paper has edges of its own, as labels have, so that nothing may be moved;
    `file_title` is what a file of it is called where others may see that, "" like the title."""

    title: str
    pages: tuple[Page, ...]
    pictures: Callable[[str], bytes | None] = lambda _name: None
    is_exact: bool = False
    file_title: str = ""


def moved(shape: Shape, down: float = 0.0, right: float = 0.0) -> Shape:
    """The shape somewhere else on the page."""
    match shape:
        case Line():
            x1, y1, x2, y2 = shape[:4]
            return shape._replace(x1=x1 + right, y1=y1 + down, x2=x2 + right, y2=y2 + down)
        case Curve():
            return shape._replace(points=tuple((x + right, y + down) for x, y in shape.points))
        case _:
            return shape._replace(x=shape.x + right, y=shape.y + down)


def line_height(pt: float) -> float:
    """Millimetres from one line of this size to the next."""
    return pt * MM_PER_POINT * LEADING


#: How wide the letters from the blank to ~ are in the bold face of our font, in hundredths of its
#: size …
_WIDE = (
    23, 37, 57, 59, 59, 96, 74, 32, 38, 38, 51, 59, 32, 37, 32, 39, 59, 59, 59, 59, 59, 59, 59,
    59, 59, 59, 32, 32, 59, 59, 59, 51, 101, 64, 68, 66, 71, 62, 58, 72, 76, 33, 57, 69, 58, 85,
    75, 77, 67, 77, 68, 62, 62, 75, 62, 92, 63, 58, 61, 38, 39, 38, 59, 57, 63, 59, 64, 53, 64,
    58, 37, 60, 64, 30, 31, 60, 32, 96, 64, 63, 64, 64, 44, 50, 42, 64, 58, 86, 56, 57, 51, 38,
    30, 38, 59,
)  # fmt: skip
#: … and in the regular one, a little narrower.
_REGULAR = (
    22, 32, 47, 56, 56, 92, 68, 28, 34, 34, 47, 56, 28, 35, 28, 39, 56, 56, 56, 56, 56, 56, 56,
    56, 56, 56, 28, 28, 56, 56, 56, 47, 95, 61, 66, 64, 69, 59, 55, 69, 73, 29, 54, 65, 54, 81,
    72, 74, 63, 74, 64, 60, 60, 72, 58, 88, 57, 53, 60, 34, 39, 34, 56, 56, 61, 56, 62, 51, 62,
    55, 32, 56, 61, 28, 28, 55, 28, 93, 61, 61, 62, 62, 39, 47, 38, 61, 52, 80, 50, 52, 48, 34,
    27, 34, 56,
)  # fmt: skip


class _Letters(dict[str, float]):
    """How wide characters are in sizes of the font; filled as they come."""

    def __missing__(self, char: str) -> float:
        if unicodedata.combining(char):
            wide = 0.0
        else:
            wide = 1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.62
        self[char] = wide
        return wide


_LETTERS = {
    bold: _Letters({chr(code): wide / 100 for code, wide in enumerate(table, 32)})
    for bold, table in ((True, _WIDE), (False, _REGULAR))
}


@lru_cache(maxsize=4096)
def _ems(text: str, bold: bool) -> float:
    return sum(map(_LETTERS[bold].__getitem__, text))


def printed_width(text: str, pt: float, bold: bool = False) -> float:
    """How wide a line of text is in millimetres: of Latin letters and Chinese as our font has
    it."""
    return _ems(text, bold) * pt * MM_PER_POINT


def letter_widths(text: str, pt: float, bold: bool = False) -> list[float]:
    """The same of each character."""
    size = pt * MM_PER_POINT
    return [wide * size for wide in map(_LETTERS[bold].__getitem__, text)]


def text_width(text: str, pt: float) -> float:
    """Roughly how wide a line of text is in millimetres, rather too much than too little.

    Good enough to share out room; the painter measures for real and ends long text in "…".
    """
    return _ems(text, True) * pt * MM_PER_POINT


@dataclass
class Pen:
    """Collects the shapes of one page; one method a shape, in the words of a form."""

    shapes: list[Shape | Stamp] = field(default_factory=list)

    def page(self, size: tuple[float, float] = A4) -> Page:
        return Page(tuple(self.shapes), size)

    def text(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        words: str | Sequence[Run],
        *,
        pt: float = 10,
        bold: bool = False,
        align: str = "left",
        lines: int = 1,
    ) -> None:
        """Set words in a box; nothing for empty words."""
        runs = [Run(words, pt, bold)] if isinstance(words, str) else list(words)
        runs = [Run(_one_line(run.text), run.pt, run.bold) for run in runs if run.text]
        if any(run.text.strip() for run in runs):
            self.shapes.append(Text(x, y, w, h, tuple(runs), align, lines))

    def box(self, x: float, y: float, w: float, h: float, *, grey: float = 0.0) -> None:
        self.shapes.append(Box(x, y, w, h, grey=grey))

    def rule(self, x: float, y: float, w: float) -> None:
        """A line to write on; black, because a laser printer dithers grey."""
        self.shapes.append(Line(x, y, x + w, y))

    def divider(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A thin line between cells."""
        self.shapes.append(Line(x1, y1, x2, y2))

    def strong_rule(self, x: float, y: float, w: float) -> None:
        self.shapes.append(Line(x, y, x + w, y, 0.5))

    def bar(self, x: float, y: float, w: float, h: float) -> None:
        self.shapes.append(Bar(x, y, w, h))

    def check(
        self, x: float, y: float, h: float, *, checked: bool = False, is_round: bool = False
    ) -> float:
        """A check box centred on a row of height `h`; returns where the words after it begin."""
        size = 3.2
        self.shapes.append(CheckBox(x, y + (h - size) / 2, size, checked, is_round))
        return x + CHECK

    def choice(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        words: str,
        *,
        checked: bool = False,
        bold: bool = False,
        lines: int = 1,
    ) -> None:
        """A check box with its words."""
        start = self.check(x, y, min(h, 5), checked=checked)
        self.text(start, y, x + w - start, h, words, bold=bold, lines=lines)

    def blank(self, x: float, y: float, w: float, h: float, label: str) -> None:
        """A label with a line to write on up to the end of the room."""
        wide = min(text_width(label, 10) + 1.5, w * 0.7) if label else 0.0
        self.text(x, y, wide, h, label)
        self.rule(x + wide, y + h / 2 + 2.1, w - wide)

    def code(self, x: float, y: float, size: float, rows: tuple[str, ...]) -> None:
        self.shapes.append(Code(x, y, size, rows))


_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " ")


def _one_line(text: str) -> str:
    """Line breaks and control characters become spaces; spaces at the ends of a run are meant."""
    return text.translate(_CONTROLS)
