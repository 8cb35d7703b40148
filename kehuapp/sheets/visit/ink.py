"""What the sections of a sheet are drawn with: its paper's measures, and a pen that can cut.

What it cut it remembers. What stands where says `layout`.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from kehuapp.sheets.fitting import count_lines, cut, tidy
from kehuapp.sheets.form import Line, Omission, Page, Pen, Run, Stamp, Text, text_width

#: From one line to write on to the next.
WRITING = 8.0
PAD = 2.2


class Paper(NamedTuple):
    """In millimetres; sections stand between `top` and `bottom`, then a line of what was left out
    (`note`) and the `foot`, whose ink stays 10 mm above the edge. `pt` is the size of the words,
    `row` the height of one line of them."""

    size: tuple[float, float]
    left: float
    right: float
    top: float
    bottom: float
    note: float
    foot: float
    pt: float
    row: float
    title: float  # size of the sheet's title
    heading: float  # height of a section's heading
    code: float  # side of the QR code

    @property
    def width(self) -> float:
        return self.right - self.left


A4_PAPER = Paper((210.0, 297.0), 14, 196, 10, 277.4, 277.6, 281.8, 10, 4.9, 17, 5.6, 14.4)
A5_PAPER = Paper((148.0, 210.0), 10, 138, 10, 190.5, 190.6, 195.0, 9, 4.4, 13, 5.2, 13)


class Room(NamedTuple):
    """Where a section stands: the inside of its frame, and how many lines it was given."""

    x: float
    y: float
    w: float
    h: float
    lines: int

    @property
    def left(self) -> float:
        return self.x + PAD

    @property
    def right(self) -> float:
        return self.x + self.w - PAD

    @property
    def inner(self) -> float:
        return self.w - 2 * PAD


class Ink:
    """A pen for one page. What `tell` had to cut stands in `left_out` afterwards."""

    def __init__(self, paper: Paper, stamps: dict[Hashable, Page] | None = None) -> None:
        """`stamps` are what the pages of one form share."""
        self.paper = paper
        self.pen = Pen()
        self.left_out: list[Omission] = []
        self._stamps = {} if stamps is None else stamps

    def stamp(self, x: float, y: float, key: Hashable, draw: "Callable[[Ink], None]") -> None:
        """What is the same on every page where its `key` is, drawn once and from its own corner."""
        made = self._stamps.get(key)
        if made is None:
            own = Ink(self.paper)
            draw(own)
            made = Page(tuple(own.pen.shapes), left_out=tuple(own.left_out))
            self._stamps[key] = made
        self.left_out += made.left_out
        self.pen.shapes.append(Stamp(x, y, made.shapes))

    def width(self, words: str, pt: float = 0) -> float:
        """How wide words are, rather too much than too little."""
        return text_width(words, pt or self.paper.pt)

    def tell(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        words: str | Sequence[Run],
        what: str = "",
        *,
        pt: float = 0,
        bold: bool = False,
        align: str = "left",
        lines: int = 1,
    ) -> None:
        """Words of the shop's, of which so much is printed as there is room for; `what` is what
        they are called where the sheet says what it had to cut. Nothing for empty words."""
        if w <= 0 or lines < 1:
            return
        if isinstance(words, str):
            words = tidy(words)
            if not words.strip():
                return
            runs: Sequence[Run] = (Run(words, pt or self.paper.pt, bold),)
        else:
            runs = [
                run if (text := tidy(run.text)) == run.text else Run(text, run.pt, run.bold)
                for run in words
                if run.text
            ]
            if not "".join([run.text for run in runs]).strip():
                return
        shown, is_cut = cut(runs, w, lines)
        if is_cut and what:
            self.left_out.append(Omission(what))
        self.pen.shapes.append(Text(x, y, w, h, tuple(shown), align, lines))

    def label(
        self, x: float, y: float, w: float, h: float, words: str, *, align: str = "left"
    ) -> None:
        """Words of ours."""
        self.tell(x, y, w, h, words, align=align)

    def run(self, text: str, bold: bool = False, pt: float = 0) -> Run:
        return Run(text, pt or self.paper.pt, bold)

    def labelled(self, label: str, value: str) -> list[Run]:
        return [self.run(f"{label}  ", True), self.run(value)] if label else [self.run(value)]

    def lines_of(self, runs: Sequence[Run], width: float, most: int) -> int:
        """How many lines a text takes, at most so many."""
        return count_lines("".join(run.text for run in runs), self.paper.pt, width, most, True)

    def blank(self, x: float, y: float, w: float, label: str, h: float = WRITING) -> None:
        """A label with a line to write on up to the end of the room."""
        wide = min(self.width(label) + 1.5, w * 0.7) if label else 0.0
        high = min(h, 5.0)
        self.label(x, y + (h - high) / 2, wide, high, label)
        self.rule(x + wide, y, w - wide, h)

    def rule(self, x: float, y: float, w: float, h: float = WRITING) -> None:
        """A line to write on in a row of that height; black, because a laser printer dithers
        grey."""
        at = y + h / 2 + 2.1
        self.pen.shapes.append(Line(x, at, x + w, at))

    def rules(self, x: float, y: float, w: float, h: float) -> None:
        """As many lines to write on as a frame has room for."""
        for place in range(int(h // WRITING)):
            self.rule(x, y + WRITING * place, w)

    def slots(
        self,
        x: float,
        y: float,
        w: float,
        lines: int,
        rows: Sequence[tuple[str, list[Run]]],
        *,
        last_first: bool = False,
    ) -> None:
        """Rows (what they are, their runs) below each other: each has one line, and the spare ones
        go to those that are long, the first of them first, or the last."""
        given = [1 if place < lines else 0 for place in range(len(rows))]
        spare = lines - sum(given)
        places = range(len(rows))
        for place in reversed(places) if last_first else places:
            if spare and given[place]:
                more = self.lines_of(rows[place][1], w, spare + 1) - 1
                given[place] += more
                spare -= more
        for (what, runs), count in zip(rows, given, strict=True):
            if count:
                self.tell(x, y, w, self.paper.row * count, runs, what, lines=count)
                y += self.paper.row * count
            elif what:
                self.left_out.append(Omission(what, 1))
