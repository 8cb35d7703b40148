"""A list to work by: a box to tick, whom, why, how to reach them, room for a note; no book."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.sheets.form import Form, Page, Pen, Run, text_width
from kehuapp.sheets.lists.frame import MARGIN, SIZE, Frame, draw_frame
from kehuapp.text.words import TIER_MARKS

_ROW, _TITLE = 11.0, 9.0
_NOTE = 46.0  # millimetres to write on


class TickLine(NamedTuple):
    """One customer; `said` is why, `owner` who looks after them."""

    name: str
    tier: str | None
    company: str
    said: str
    phone: str
    owner: str = ""


class TickPart(NamedTuple):
    """Lines under a title ("": none); `about` is what is to be known of all of them."""

    title: str
    about: str
    lines: Sequence[TickLine]


class TickList(NamedTuple):
    """`nothing` is said when there is no line."""

    frame: Frame
    parts: Sequence[TickPart]
    nothing: str


class _Placed(NamedTuple):
    y: float
    part: TickPart | None
    line: TickLine | None


def form(facts: TickList) -> Form:
    """The list, as many pages as it takes; a title never stands alone at the end of one."""
    frame = facts.frame
    pages: list[list[_Placed]] = [[]]
    y = frame.top(1)
    for part in facts.parts:
        if not part.lines:
            continue
        title = _TITLE + (5.0 if part.about else 0.0) if part.title else 0.0
        if title:
            if y + title + _ROW > frame.bottom:
                pages.append([])
                y = frame.top(2)
            pages[-1].append(_Placed(y, part, None))
            y += title
        for line in part.lines:
            if y + _ROW > frame.bottom:
                pages.append([])
                y = frame.top(2)
            pages[-1].append(_Placed(y, None, line))
            y += _ROW
        y += 2
    return Form(
        frame.title,
        tuple(_page(facts, placed, number, len(pages)) for number, placed in enumerate(pages, 1)),
    )


def _page(facts: TickList, placed: Sequence[_Placed], number: int, count: int) -> Page:
    pen = Pen()
    draw_frame(pen, facts.frame, number, count)
    if not placed:
        pen.text(MARGIN, facts.frame.top(number) + 2, facts.frame.width, 6, facts.nothing)
    for one in placed:
        if one.part is not None:
            _title(pen, facts.frame, one.part, one.y)
        elif one.line is not None:
            _line(pen, facts.frame, one.line, one.y)
    return pen.page(facts.frame.size)


def _title(pen: Pen, frame: Frame, part: TickPart, y: float) -> None:
    runs = [Run(part.title, 11, True), Run(f"  {len(part.lines):,}", SIZE)]
    pen.text(MARGIN, y + 1, frame.width, 6, runs)
    if part.about:
        pen.text(MARGIN, y + 7, frame.width, 5, part.about, pt=9)


def _line(pen: Pen, frame: Frame, line: TickLine, y: float) -> None:
    start = pen.check(MARGIN, y + 0.4, 5)
    end = frame.right - _NOTE - 3
    aside = " · ".join(filter(None, (line.phone, line.owner)))
    wide = min(text_width(aside, SIZE) + 2, 62) if aside else 0.0
    pen.text(end - wide, y + 0.4, wide, 5, aside, pt=SIZE, align="right")
    who = [Run(line.name, 10.5, True)]
    if mark := TIER_MARKS.get(line.tier or ""):
        who.append(Run(f" {mark}", 9))
    if line.company:
        who.append(Run(f"  {line.company}", SIZE))
    pen.text(start, y + 0.4, end - wide - start - 2, 5, who)
    pen.text(start, y + 5.3, end - start, 4.6, line.said, pt=9)
    pen.rule(frame.right - _NOTE, y + _ROW - 2.2, _NOTE)
    pen.divider(MARGIN, y + _ROW - 0.6, end, y + _ROW - 0.6)
