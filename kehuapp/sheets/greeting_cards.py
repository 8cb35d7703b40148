"""Greeting cards on A4, two or four a page, with marks where to cut and to fold; reads no book."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.sheets.form import A4, Form, Page, Pen, line_height, text_width

MARK = 5.0  # millimetres of a mark where one cuts or folds
_MARGIN = 13.0
_LARGE, _AIRY = 12.0, 0.55  # letters larger than that are for what leaves so much of a card free
_SIZES = (16.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0)


class CardLayout(NamedTuple):
    """`across` × `down` cards a page; of a folded one the words are on the right half."""

    across: int
    down: int
    is_folded: bool = False


LAYOUTS = {
    "two": CardLayout(1, 2),
    "four": CardLayout(2, 2),
    "folded": CardLayout(1, 2, True),
}


def form(texts: Sequence[str], layout: str, title: str) -> Form:
    """A card a text."""
    chosen = LAYOUTS[layout]
    each = chosen.across * chosen.down
    parts = [texts[start : start + each] for start in range(0, len(texts), each)] or [()]
    return Form(title, tuple(_page(part, chosen) for part in parts))


def _page(texts: Sequence[str], layout: CardLayout) -> Page:
    pen = Pen()
    wide, high = A4[0] / layout.across, A4[1] / layout.down
    for place, text in enumerate(texts):
        down, across = divmod(place, layout.across)
        x, y = across * wide, down * high
        if layout.is_folded:
            middle = x + wide / 2
            for start, end in ((y, y + MARK), (y + high - MARK, y + high)):
                pen.divider(middle, start, middle, end)
            _card(pen, text, middle, y, wide / 2, high)
        else:
            _card(pen, text, x, y, wide, high)
    _cuts(pen, layout)
    return pen.page()


def _cuts(pen: Pen, layout: CardLayout) -> None:
    """Short lines at the edges: printers do not reach them all, scissors do."""
    for row in range(1, layout.down):
        y = A4[1] * row / layout.down
        for start in (0.0, A4[0] - 2 * MARK):
            pen.divider(start, y, start + 2 * MARK, y)
    for column in range(1, layout.across):
        x = A4[0] * column / layout.across
        for start in (0.0, A4[1] - 2 * MARK, A4[1] / layout.down - MARK):
            pen.divider(x, start, x, start + 2 * MARK)


def _card(pen: Pen, text: str, x: float, y: float, wide: float, high: float) -> None:
    pen.box(x + 7, y + 7, wide - 14, high - 14)
    room = wide - 2 * _MARGIN
    lines = text.strip().split("\n")
    most = high - 2 * _MARGIN
    for pt in _SIZES:
        counts = [_lines_of(line, room, pt) for line in lines]
        height = sum(counts) * line_height(pt)
        if height <= most * (_AIRY if pt > _LARGE else 1):
            break
    at = y + _MARGIN + max(0.0, (most - height) * 0.42)
    end = y + high - _MARGIN
    for line, count in zip(lines, counts, strict=True):
        fits = min(count, int((end - at) / line_height(pt) + 0.01))
        if fits < 1:
            return
        pen.text(x + _MARGIN, at, room, fits * line_height(pt), line, pt=pt, lines=fits)
        at += count * line_height(pt)


def _lines_of(line: str, room: float, pt: float) -> int:
    # Words break early: a little less than the whole width is used.
    return int(text_width(line, pt) / (room * 0.94)) + 1
