"""The day on A4, black on white: what is to be done, with boxes to tick; reads no book.

The most urgent of every kind is on the first page, the rest on the pages behind it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Pen, Run, text_width
from kehuapp.text.words import TIER_MARKS

LEFT, RIGHT, WIDTH = 14.0, 196.0, 182.0
TOP, FOOTER = 10.0, 286.4
_HEAD, _TITLE, _ROW, _NOTE = 18.0, 7.6, 10.2, 5.0
_SIZE = 9.5
_WHEN = 16.0


class PaperLine(NamedTuple):
    """Whom it is about and why; `aside` stands at the right (a phone), `when` at the left."""

    name: str
    tier: str | None
    company: str
    said: str
    aside: str = ""
    when: str = ""


class PaperPart(NamedTuple):
    """Lines under a title; `total` of them there are, `least` are kept on the first page when it is
    full."""

    title: str
    lines: Sequence[PaperLine]
    total: int
    least: int = 3


class TodayPaper(NamedTuple):
    """`about` is the line beside the title: the day, whose it is."""

    title: str
    about: str
    shop: str
    printed_at: datetime
    sample_data: bool
    parts: Sequence[PaperPart]


def form(paper: TodayPaper) -> Form:
    """Its pages. What of long lists does not fit on the first, from the last list upwards, is on
    those behind it, and below each stands how many more there are."""
    parts = [part for part in paper.parts if part.lines]
    shown = trimmed(parts, FOOTER - 3 - TOP - _HEAD)
    pen = Pen()
    _head(pen, paper)
    y = TOP + _HEAD
    for part, count in zip(parts, shown, strict=True):
        y = _part(pen, part, count, y)
    if not parts:
        pen.text(LEFT, y, WIDTH, 6, translate("Today", "Nothing to do today"), pt=11)
    rest = [
        (part, count) for part, count in zip(parts, shown, strict=True) if count < len(part.lines)
    ]
    pens = [pen, *_following(paper, rest)]
    for number, one in enumerate(pens, 1):
        _foot(one, paper, number, len(pens))
    return Form(f"{paper.title} {paper.printed_at:%Y-%m-%d}", tuple(one.page() for one in pens))


def _following(paper: TodayPaper, rest: Sequence[tuple[PaperPart, int]]) -> list[Pen]:
    """The pages with what is behind so many lines of each part."""
    pens: list[Pen] = []
    y = bottom = FOOTER - 3
    for part, count in rest:
        has_title = False
        for line in part.lines[count:]:
            if y + _ROW + (0 if has_title else _TITLE) > bottom:
                pens.append(Pen())
                _head(pens[-1], paper)
                y, has_title = TOP + _HEAD, False
            if not has_title:
                y, has_title = _title(pens[-1], part, y), True
            _line(pens[-1], line, y)
            y += _ROW
        if left := part.total - len(part.lines):
            _note(pens[-1], translate("Today", "%n more are not printed", n=left), y)
            y += _NOTE
        y += 1
    return pens


def _foot(pen: Pen, paper: TodayPaper, number: int, count: int) -> None:
    printed = translate(
        "Sheet",
        "Printed %1 · Contains personal data: keep it safe, destroy it after use",
        f"{paper.printed_at:%Y-%m-%d %H:%M}",
    )
    pen.text(LEFT, FOOTER, 150, 5, printed, pt=_SIZE)
    if count > 1:
        page = translate("Sheet", "Page %1 of %2", number, count)
        pen.text(RIGHT - 32, FOOTER, 32, 5, page, pt=_SIZE, align="right")


def trimmed(parts: Sequence[PaperPart], room: float) -> list[int]:
    """How many lines of each part there is room for."""
    counts = [len(part.lines) for part in parts]

    def height() -> float:
        rows = sum(counts) * _ROW
        return rows + sum(
            _TITLE + (_NOTE if count < part.total else 0)
            for part, count in zip(parts, counts, strict=True)
        )

    for keep_least in (True, False):
        for place in range(len(parts) - 1, -1, -1):
            least = min(parts[place].least, len(parts[place].lines)) if keep_least else 0
            while counts[place] > least and height() > room:
                counts[place] -= 1
    return counts


def _head(pen: Pen, paper: TodayPaper) -> None:
    wide = text_width(paper.title, 17) + 3
    pen.text(LEFT, TOP, wide, 8.4, paper.title, pt=17, bold=True)
    end = RIGHT
    if paper.sample_data:
        words = translate("Sheet", "Sample data")
        room = text_width(words, 10) + 4
        end -= room
        pen.box(end, TOP + 1.6, room, 5.4)
        pen.text(end + 1, TOP + 1.6, room - 2, 5.4, words, align="center")
    pen.text(LEFT + wide, TOP + 1.6, end - LEFT - wide - 3, 6, paper.about, pt=11)
    pen.text(LEFT, TOP + 8.6, WIDTH, 5, paper.shop, pt=_SIZE)
    pen.strong_rule(LEFT, TOP + 15, WIDTH)


def _part(pen: Pen, part: PaperPart, count: int, y: float) -> float:
    """Returns where the next one begins."""
    y = _title(pen, part, y)
    for line in part.lines[:count]:
        _line(pen, line, y)
        y += _ROW
    if count < part.total:
        more = translate("Today", "%n more on the next pages", n=len(part.lines) - count)
        if count == len(part.lines):
            more = translate("Today", "%n more are not printed", n=part.total - count)
        _note(pen, more, y)
        y += _NOTE
    return y + 1


def _title(pen: Pen, part: PaperPart, y: float) -> float:
    pen.text(LEFT, y, WIDTH, 6, [Run(part.title, 11, True), Run(f"  {part.total:,}", _SIZE)])
    return y + _TITLE - 1


def _note(pen: Pen, words: str, y: float) -> None:
    pen.text(LEFT + 5, y, WIDTH - 5, 4.6, words, pt=9)


def _line(pen: Pen, line: PaperLine, y: float) -> None:
    start = pen.check(LEFT, y, 5)
    if line.when:
        pen.text(start, y, _WHEN, 5, line.when, pt=10, bold=True)
        start += _WHEN
    wide = min(text_width(line.aside, _SIZE) + 2, 60) if line.aside else 0
    if line.aside:
        pen.text(RIGHT - wide, y, wide, 5, line.aside, pt=_SIZE, align="right")
    who = [Run(line.name, 10.5, True)]
    if mark := TIER_MARKS.get(line.tier or ""):
        who.append(Run(f" {mark}", 9))
    if line.company:
        who.append(Run(f"  {line.company}", _SIZE))
    pen.text(start, y, RIGHT - wide - start - 2, 5, who)
    pen.text(start, y + 4.7, RIGHT - start, 4.6, line.said, pt=9)
    pen.divider(LEFT, y + _ROW - 0.5, RIGHT, y + _ROW - 0.5)
