"""Names and telephones in two columns under the first letter or sound; reads no book."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Page, Pen, Run, text_width
from kehuapp.sheets.lists.frame import MARGIN, Frame, draw_frame

_GAP = 8.0  # between the columns
_HEAD, _ROW, _MORE = 8.0, 5.6, 4.8
_PT = 9.5
_PHONE = 0.46  # of a column, at the most


class PhoneEntry(NamedTuple):
    """`head` is the letter or sound it stands under; `phones` as they are dialled, each with what
    it is of ("": not said)."""

    head: str
    name: str
    company: str
    phones: Sequence[tuple[str, str]]


class PhoneList(NamedTuple):
    frame: Frame
    entries: Sequence[PhoneEntry]


class _Placed(NamedTuple):
    x: float
    y: float
    entry: PhoneEntry
    is_head: bool


def form(facts: PhoneList) -> Form:
    """The list, as many pages as it takes: down the left column, then down the right one."""
    frame = facts.frame
    pages: list[list[_Placed]] = [[]]
    column, y, head = 0, frame.top(1), ""
    wide = (frame.width - _GAP) / 2
    for entry in facts.entries:
        is_head = entry.head != head
        need = _height(entry) + (_HEAD if is_head else 0)
        if y + need > frame.bottom:
            column = 1 - column
            if column == 0:
                pages.append([])
            y = frame.top(len(pages))
            # Whoever turns the page reads under which letter it goes on.
            is_head = True
        placed = _Placed(MARGIN + column * (wide + _GAP), y, entry, is_head)
        pages[-1].append(placed)
        y += _height(entry) + (_HEAD if is_head else 0)
        head = entry.head
    return Form(
        frame.title,
        tuple(
            _page(frame, placed, wide, number, len(pages)) for number, placed in enumerate(pages, 1)
        ),
    )


def _height(entry: PhoneEntry) -> float:
    return _ROW + _MORE * max(0, len(entry.phones) - 1)


def _page(frame: Frame, placed: Sequence[_Placed], wide: float, number: int, count: int) -> Page:
    pen = Pen()
    draw_frame(pen, frame, number, count)
    if not placed:
        said = translate("CustomerList", "Nobody is on this list.")
        pen.text(MARGIN, frame.top(number) + 2, frame.width, 6, said)
    for one in placed:
        y = one.y
        if one.is_head:
            pen.text(one.x, y + 0.8, wide, _HEAD - 2, one.entry.head, pt=12, bold=True)
            pen.strong_rule(one.x, y + _HEAD - 1, wide)
            y += _HEAD
        _entry(pen, one.entry, one.x, y, wide)
    if any(one.x > MARGIN for one in placed):
        middle = MARGIN + wide + _GAP / 2
        pen.divider(middle, frame.top(number), middle, frame.bottom)
    return pen.page(frame.size)


def _entry(pen: Pen, entry: PhoneEntry, x: float, y: float, wide: float) -> None:
    said = [phone if not label else f"{label} {phone}" for phone, label in entry.phones]
    room = min(max((text_width(one, _PT) for one in said), default=0.0) + 1, wide * _PHONE)
    runs = [Run(entry.name, _PT, True)]
    if entry.company:
        runs.append(Run(f"  {entry.company}", 8.5))
    pen.text(x, y, wide - room - 2, _ROW, runs, pt=_PT)
    at = y
    for place, one in enumerate(said):
        high = _ROW if place == 0 else _MORE
        pen.text(x + wide - room, at, room, high, one, pt=_PT, align="right")
        at += high
    pen.divider(x, at, x + wide, at)
