"""The calendar on paper: a month across A4, or days with their entries down it; black on white.

What a day is called and what its lines say comes in as words; no book is read here.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import A4, Form, Page, Pen, Run, text_width

ACROSS = (A4[1], A4[0])
_LEFT, _TOP, _HEAD, _WEEKDAYS, _FOOT = 10.0, 9.0, 11.0, 6.0, 6.0
_ROW, _LINE = 4.1, 8.0  # millimetres and points of a line in a cell
_DAY, _ENTRY, _SIZE = 7.0, 5.6, 9.5  # of a list


class PaperLine(NamedTuple):
    """One entry: `lead` the hour or "", `words` what it is, `about` more where there is room;
    `is_open` has a box to tick."""

    lead: str
    words: str
    about: str = ""
    is_open: bool = False


class PaperDay(NamedTuple):
    """`number` stands in a month, `heading` above the lines of a list; `more` were left out."""

    number: str
    heading: str
    small: str = ""
    is_other: bool = False  # of the month before or after
    is_free: bool = False  # a weekend, or a day off
    lines: tuple[PaperLine, ...] = ()
    more: int = 0


def month_form(
    title: str,
    shop: str,
    foot: str,
    weekdays: Sequence[str],
    days: Sequence[PaperDay],
    sample_data: bool = False,
) -> Form:
    """A month on one page across; `days` week by week."""
    pen = Pen()
    wide, high = ACROSS
    right = wide - _LEFT
    _head(pen, title, shop, wide, sample_data)
    weeks = max(1, len(days) // 7)
    cell_w = (right - _LEFT) / 7
    top = _TOP + _HEAD + _WEEKDAYS
    cell_h = (high - top - _LEFT - _FOOT) / weeks
    for at, name in enumerate(weekdays):
        x = _LEFT + at * cell_w
        pen.text(x + 1.5, _TOP + _HEAD, cell_w - 3, _WEEKDAYS, name, pt=9, bold=True)
    for at, day in enumerate(days):
        week, column = divmod(at, 7)
        _cell(pen, _LEFT + column * cell_w, top + week * cell_h, cell_w, cell_h, day)
    for week in range(weeks + 1):
        y = top + week * cell_h
        pen.divider(_LEFT, y, right, y)
    for column in range(8):
        x = _LEFT + column * cell_w
        pen.divider(x, top, x, top + weeks * cell_h)
    y, wide = high - _LEFT - _FOOT + 1, (right - _LEFT) / 2
    pen.text(_LEFT, y, wide, _FOOT - 1, foot, pt=8)
    pen.text(_LEFT + wide, y, wide, _FOOT - 1, _private_words(), pt=8, align="right")
    return Form(title, (pen.page(ACROSS),))


def _head(pen: Pen, title: str, shop: str, wide: float, sample_data: bool) -> None:
    room = wide - 2 * _LEFT
    most = room * 0.66
    if sample_data:
        said = translate("Sheet", "Sample data")
        box = text_width(said, 10) + 4
        most = min(text_width(title, 16) + 2, most - box - 4)
        pen.box(_LEFT + most + 2, _TOP + 1.8, box, 5.4)
        pen.text(_LEFT + most + 3, _TOP + 1.8, box - 2, 5.4, said, align="center")
    pen.text(_LEFT, _TOP, most, _HEAD - 2, title, pt=16, bold=True)
    pen.text(_LEFT + room * 0.66, _TOP, room * 0.34, _HEAD - 2, shop, pt=9, align="right")


def _cell(pen: Pen, x: float, y: float, w: float, h: float, day: PaperDay) -> None:
    if day.is_free:
        pen.box(x, y, w, h, grey=0.06)
    pen.text(x + 1.5, y + 0.8, w / 3, 5, day.number, pt=10, bold=not day.is_other)
    pen.text(x + w / 3, y + 0.8, w * 2 / 3 - 1.5, 5, day.small, pt=8, align="right")
    room = int((h - 6.4) / _ROW)
    shown = day.lines[:room]
    left = len(day.lines) + day.more - len(shown)
    if left and len(shown) == room:
        shown = shown[:-1]
        left += 1
    for at, line in enumerate(shown):
        said = " ".join(filter(None, (line.lead, line.words)))
        top = y + 6 + at * _ROW
        if line.is_open and not line.lead:
            start = pen.check(x + 1.5, top, _ROW)
            pen.text(start - 0.4, top, x + w - start, _ROW, said, pt=_LINE)
        else:
            pen.text(x + 1.5, top, w - 2.5, _ROW, said, pt=_LINE)
    if left:
        said = translate("CalendarPage", "%n more", n=left)
        pen.text(x + 1.5, y + 6 + len(shown) * _ROW, w - 3, _ROW, said, pt=_LINE, bold=True)


def list_form(title: str, shop: str, days: Sequence[PaperDay], sample_data: bool = False) -> Form:
    """Days with all their entries, as many pages as they take."""
    pens = [Pen()]
    _head(pens[0], title, shop, A4[0], sample_data)
    y, bottom = _TOP + _HEAD, A4[1] - 16
    for day in days:
        need = _DAY + _ENTRY * min(2, len(day.lines))  # a heading is not left alone
        if y + need > bottom:
            pens.append(Pen())
            y = _TOP
        pen = pens[-1]
        pen.divider(_LEFT, y + 1.2, A4[0] - _LEFT, y + 1.2)
        pen.text(_LEFT, y + 1.6, 120, _DAY - 1.6, day.heading, pt=10, bold=True)
        pen.text(_LEFT + 120, y + 1.6, A4[0] - 2 * _LEFT - 120, 5, day.small, pt=9, align="right")
        y += _DAY
        lines = [*day.lines]
        if day.more:
            lines.append(PaperLine("", translate("CalendarPage", "%n more", n=day.more)))
        for line in lines:
            if y + _ENTRY > bottom:
                pens.append(Pen())
                y = _TOP
            _entry(pens[-1], y, line)
            y += _ENTRY
    return Form(title, tuple(_numbered(pen, at, len(pens)) for at, pen in enumerate(pens, 1)))


def _entry(pen: Pen, y: float, line: PaperLine) -> None:
    x = _LEFT + 2
    if line.is_open:
        pen.check(x, y, _ENTRY)
    pen.text(x + 6, y, 13, _ENTRY, line.lead, pt=_SIZE, bold=True)
    start = x + (19 if line.lead else 6)
    room = A4[0] - _LEFT - start
    wide = min(text_width(line.words, _SIZE) + 4, room * 0.6 if line.about else room)
    pen.text(start, y, wide, _ENTRY, line.words, pt=_SIZE)
    if line.about:
        pen.text(start + wide, y, room - wide, _ENTRY, [Run(line.about, 8.5)])


def _private_words() -> str:
    return translate("Sheet", "Contains personal data: keep it safe, destroy it after use")


def _numbered(pen: Pen, number: int, count: int) -> Page:
    pen.text(_LEFT, A4[1] - 13, A4[0] - 2 * _LEFT - 24, 5, _private_words(), pt=8)
    if count > 1:
        pen.text(
            _LEFT, A4[1] - 13, A4[0] - 2 * _LEFT, 5, f"{number} / {count}", pt=8, align="right"
        )
    return pen.page()
