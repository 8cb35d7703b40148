"""The day on one A4 page, black on white: what is to be done, with boxes to tick; reads no book."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Pen, Run, text_width
from kehuapp.text.words import TIER_MARKS

LEFT, RIGHT, WIDTH = 14.0, 196.0, 182.0
TOP, FOOTER = 10.0, 286.4
_HEAD, _TITLE, _ROW = 18.0, 7.6, 10.2
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
    """Lines under a title; `total` of them there are, `least` are kept when the page is full."""

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
    """The one page. Of long lists as much is left out as does not fit, from the last list upwards,
    and below each stands how many are not on the page."""
    parts = [part for part in paper.parts if part.lines]
    shown = trimmed(parts, FOOTER - 3 - TOP - _HEAD)
    pen = Pen()
    _head(pen, paper)
    y = TOP + _HEAD
    for part, count in zip(parts, shown, strict=True):
        y = _part(pen, part, count, y)
    if not parts:
        pen.text(LEFT, y, WIDTH, 6, translate("Today", "Nothing to do today"), pt=11)
    printed = translate(
        "Sheet",
        "Printed %1 · Contains personal data: keep it safe, destroy it after use",
        f"{paper.printed_at:%Y-%m-%d %H:%M}",
    )
    pen.text(LEFT, FOOTER, 150, 5, printed, pt=_SIZE)
    return Form(paper.title, (pen.page(),))


def trimmed(parts: Sequence[PaperPart], room: float) -> list[int]:
    """How many lines of each part there is room for."""
    counts = [len(part.lines) for part in parts]

    def height() -> float:
        rows = sum(counts) * _ROW
        return rows + sum(
            _TITLE + (5 if count < part.total else 0)
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
    title = [Run(part.title, 11, True), Run(f"  {part.total:,}", _SIZE)]
    pen.text(LEFT, y, WIDTH, 6, title)
    y += _TITLE - 1
    for line in part.lines[:count]:
        _line(pen, line, y)
        y += _ROW
    if count < part.total:
        more = translate("Today", "%n more are not on this page", n=part.total - count)
        pen.text(LEFT + 5, y, WIDTH - 5, 4.6, more, pt=9)
        y += 5
    return y + 1


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
