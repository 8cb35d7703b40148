"""Text that flows over pages: words into lines, lines into strips, strips onto pages.

A strip is what is never cut: a line, a row of pictures, a row of a table. What it says is made in
rich_flow and in the sheets; how wide a character is, is asked from whoever can measure it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from kehuapp.sheets.form import Run, Shape, Text, line_height, moved

#: Millimetres that a character of a run takes.
Measure = Callable[[str, Run], float]
SLACK = 5.0  # a line may be this much wider than measured before it is shortened
#: What never begins a line, and what never ends one.
_NO_START = set("，。、；：？！）」』】》〉〕｝…—～·.,;:!?)]}%’”ー々")
_NO_END = set("（「『【《〈〔｛([{‘“$¥￥")
_BLANKS = re.compile(r"([ \t\n]+)")  # a blank that must not be broken belongs to its word


@dataclass(frozen=True, slots=True)
class Strip:
    """Shapes whose heights count from its own top; `glued`: the next one stays with it.

    `again` is drawn anew above it on the top of a page: the head of its table.
    """

    height: float
    shapes: tuple[Shape, ...] = ()
    glued: bool = False
    again: "Strip | None" = None


def space(height: float, glued: bool = False) -> Strip:
    """An empty strip."""
    return Strip(height, glued=glued)


# Words into lines

_Part = tuple[str, Run]  # a run for each of a hundred thousand words would take seconds


@dataclass(slots=True)
class _Word:
    """What stays together on a line, each part with the run that it looks like, and the look of
    the blank before it."""

    parts: list[_Part] = field(default_factory=list)
    width: float = 0.0
    blank: Run | None = None

    def add(self, text: str, look: Run, width: float) -> None:
        self.parts.append((text, look))
        self.width += width


class Ruler:
    """Measures text character by character and remembers."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._known: dict[tuple[float, bool, bool, str], dict[str, float]] = {}

    def width(self, text: str, look: Run) -> float:
        """Millimetres of a text in the look of a run."""
        key = (look.pt, look.bold, look.italic, look.script)
        known = self._known.setdefault(key, {})
        total = 0.0
        for char in text:
            if char not in known:
                known[char] = self._measure(char, look)
            total += known[char]
        return total


def lines_of(runs: Sequence[Run], width: float, ruler: Ruler) -> list[list[Run]]:
    """The runs of each line; a word that is wider than a line is cut."""
    lines: list[list[_Part]] = []
    line: list[_Part] = []
    used = 0.0
    for word in _words(runs, ruler):
        blank = ruler.width(" ", word.blank) if word.blank else 0.0
        if line and used + blank + word.width > width:
            lines.append(line)
            line, used = [], 0.0
        if line and word.blank:
            line.append((" ", word.blank))
            used += blank
        for piece in _pieces(word, width, ruler) if word.width > width else (word,):
            if line and used + piece.width > width:
                lines.append(line)
                line, used = [], 0.0
            line += piece.parts
            used += piece.width
    if line:
        lines.append(line)
    return [_joined(line) for line in lines]


def natural_width(runs: Sequence[Run], ruler: Ruler) -> float:
    """Of the runs on one line."""
    return sum(ruler.width(run.text, run) for run in runs)


def _words(runs: Sequence[Run], ruler: Ruler) -> Iterator[_Word]:
    word = _Word()
    last = ""
    for run in runs:
        for part in _BLANKS.split(run.text):
            if part[:1] in (" ", "\t", "\n"):
                if word.parts:
                    yield word
                word, last = _Word(blank=run), ""
                continue
            for text in _splits(part):
                if last and _may_break(last, text[0]):
                    yield word
                    word = _Word()
                word.add(text, run, ruler.width(text, run))
                last = text[-1]
    if word.parts:
        yield word


def _splits(text: str) -> Iterator[str]:
    """Stretches without a wide character, and the wide ones one by one."""
    start = 0
    for at, char in enumerate(text):
        if _is_wide(char):
            if at > start:
                yield text[start:at]
            yield char
            start = at + 1
    if start < len(text):
        yield text[start:]


def _is_wide(char: str) -> bool:
    return char > "\u2000" and unicodedata.east_asian_width(char) in "WF"


def _may_break(before: str, after: str) -> bool:
    if not (_is_wide(before) or _is_wide(after)):
        return False
    # Marks, joiners and tones of skin belong to the sign before them.
    belongs = before == "\u200d" or unicodedata.category(after) in ("Mn", "Mc", "Me", "Cf", "Sk")
    return before not in _NO_END and after not in _NO_START and not belongs


def _pieces(word: _Word, width: float, ruler: Ruler) -> Iterator[_Word]:
    piece = _Word()
    for text, look in word.parts:
        for char in text:
            wide = ruler.width(char, look)
            if piece.parts and piece.width + wide > width:
                yield piece
                piece = _Word()
            piece.add(char, look, wide)
    yield piece


def _joined(line: list[_Part]) -> list[Run]:
    """The line as runs, neighbours of one look as one."""
    joined: list[Run] = []
    texts: list[str] = []
    last: Run | None = None
    for text, look in [*line, ("", None)]:
        if look is not None and last is not None and _is_alike(look, last):
            texts.append(text)
            continue
        if last is not None:
            joined.append(last._replace(text="".join(texts)))
        last, texts = look, [text]
    return joined


def _is_alike(one: Run, other: Run) -> bool:
    return one is other or one._replace(text="") == other._replace(text="")


# Lines into strips


def text_strips(
    runs: Sequence[Run],
    x: float,
    width: float,
    ruler: Ruler,
    *,
    align: str = "left",
    glued: bool = False,
) -> list[Strip]:
    """A paragraph, line by line; its first two lines stay together, and so do its last two."""
    lines = lines_of(runs, width, ruler)
    strips = []
    for place, line in enumerate(lines):
        height = line_height(max(run.pt for run in line))
        room = width + (SLACK if align == "left" else 0)
        kept = align if align in ("center", "right") else "left"
        stays = place == 0 or place == len(lines) - 2
        last = place == len(lines) - 1
        strips.append(
            Strip(height, (Text(x, 0, room, height, tuple(line), kept),), glued if last else stays)
        )
    return strips


# Strips onto pages


def paginate(strips: Sequence[Strip], height: float) -> list[list[Shape]]:
    """The shapes of each page, in the room of one page's height."""
    pages: list[list[Shape]] = [[]]
    y = 0.0
    at = 0
    while at < len(strips):
        end = at + 1
        need = strips[at].height
        while strips[end - 1].glued and end < len(strips):
            need += strips[end].height
            end += 1
            if need > height:
                break
        # What is glued together but longer than a page is cut where the page ends.
        if need > height:
            end, need = at + 1, strips[at].height
        if y and y + need > height:
            pages.append([])
            y = 0.0
        for strip in strips[at:end]:
            if not y and not strip.shapes:
                continue  # no empty room on the top of a page
            if not y and strip.again is not None:
                pages[-1] += strip.again.shapes
                y += strip.again.height
            pages[-1] += [moved(shape, y) for shape in strip.shapes]
            y += strip.height
        at = end
    return pages
