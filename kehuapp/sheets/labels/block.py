"""Whom something is for, set into a rectangle, lying or upright: postcode, address, company, name.

The letters become smaller before anything is shortened; nothing leaves the rectangle.
"""

import re
from typing import NamedTuple

from kehuapp.rules.greetings import Envelope
from kehuapp.sheets.form import MM_PER_POINT, Cell, Pen, line_height, text_width
from kehuapp.sheets.labels.upright import column_width, columns_of, upright
from kehuapp.text.names import has_cjk

#: Sizes of the address, largest first; the name is larger by a quarter.
SIZES = (13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
_NAME = 1.25
_EASY, _NEARLY = 9.0, 0.75  # letters that are read without effort, and how much smaller is little
_SLACK = 0.95  # words break early: a little less than the whole width is used
_WORD = re.compile(r"[!-ɏ]+ ?|.", re.DOTALL)  # what is not broken, with the blank behind it


class Room(NamedTuple):
    """A rectangle in millimetres."""

    x: float
    y: float
    w: float
    h: float


class _Line(NamedTuple):
    text: str
    pt: float
    lines: int
    bold: bool = False


def lines_needed(text: str, width: float, pt: float) -> int:
    """How many lines a text takes: Latin words stay whole, Chinese breaks anywhere."""
    room, lines, used = width * _SLACK, 1, 0.0
    for word in _WORD.findall(text):
        wide = text_width(word, pt)
        if used and used + text_width(word.rstrip(), pt) > room:
            lines, used = lines + 1, 0.0
        if wide > room:  # broken wherever the line ends
            lines += int(wide / room)
            wide %= room
        used += wide
    return lines


def set_block(pen: Pen, envelope: Envelope, room: Room, most: float = SIZES[0]) -> bool:
    """Set it line below line, in letters of at most this size; False when something is shortened.

    Chinese begins with the postcode and ends with the name, at the lower edge; where the address is
    in Latin letters the name comes first, as the post there reads it.
    """
    western = not has_cjk(envelope.address)
    sizes = [size for size in SIZES if size <= most]
    for place, pt in enumerate(sizes):
        lines = _lines(envelope, room.w, pt, western)
        if sum(line.lines * line_height(line.pt) for line in lines) <= room.h:
            # A little smaller rather than with one character on a line of its own.
            for smaller in sizes[place + 1 :]:
                fewer = _lines(envelope, room.w, smaller, western)
                if smaller < max(_EASY, pt * _NEARLY):
                    break
                if sum(line.lines for line in fewer) < sum(line.lines for line in lines):
                    lines = fewer
            _draw(pen, lines, room, western)
            return True
    return _shorten(pen, lines, room, western)


def _lines(envelope: Envelope, width: float, pt: float, western: bool) -> list[_Line]:
    large = min(pt * _NAME, 16.0)

    def line(text: str, size: float, bold: bool = False) -> _Line:
        return _Line(text, size, lines_needed(text, width, size), bold)

    if not western:  # rather a little smaller than with the last word on a line of its own
        while lines_needed(envelope.name, width, large) > 1 and large > pt * 0.85:
            large -= 0.5
    name = line(envelope.name, pt if western else large, True)
    address = line(envelope.address, pt)
    company = [line(envelope.company, pt)] if envelope.company else []
    postcode = [line(envelope.postcode, pt)] if envelope.postcode else []
    if western:
        return [name, *company, address, *postcode]
    return [*postcode, address, *company, name]


def _shorten(pen: Pen, lines: list[_Line], room: Room, western: bool) -> bool:
    """In the smallest letters: a line for each, and the address gets what is left."""
    heights = [line_height(line.pt) for line in lines]
    most = max(range(len(lines)), key=lambda at: lines[at].lines)
    spare = room.h - sum(heights)
    kept = []
    for at, line in enumerate(lines):
        count = 1
        if at == most:
            count += max(0, int(spare / heights[at]))
        kept.append(line._replace(lines=min(count, line.lines)))
    while kept and sum(line.lines * line_height(line.pt) for line in kept) > room.h:
        # So low that not even a line each has room: the postcode goes, then the company.
        del kept[-1 if western else 0]
    _draw(pen, kept, room, western)
    return False


def _draw(pen: Pen, lines: list[_Line], room: Room, western: bool) -> None:
    y = room.y
    for at, line in enumerate(lines):
        height = line.lines * line_height(line.pt)
        if not western and len(lines) > 1 and at == len(lines) - 1:
            y = room.y + room.h - height
        pen.text(room.x, y, room.w, height, line.text, pt=line.pt, bold=line.bold, lines=line.lines)
        y += height


def set_upright(
    pen: Pen,
    envelope: Envelope,
    room: Room,
    most: float = SIZES[0],
    *,
    postcode: bool = True,
    spread: bool = False,
) -> bool:
    """Set it in columns from the right: the address, the company, and large the name; False when
    something is shortened.

    The postcode stands above, lying, if it is to be set. `spread`: the address begins at the right
    edge and the name stands in the middle, as on an envelope; else all of it is in the middle.
    """
    if postcode and envelope.postcode:
        pt = min(9.0, most)
        height = line_height(pt)
        pen.text(room.x, room.y, room.w, height, envelope.postcode, pt=pt, align="center")
        room = Room(room.x, room.y + height, room.w, room.h - height)
    sizes = [size for size in SIZES if size <= most]
    for place, pt in enumerate(sizes):
        address = columns_of(envelope.address, pt, room.h)
        company = columns_of(envelope.company, pt, room.h)
        name, large = _name(envelope.name, pt, room.h)
        next_size = sizes[min(place + 1, len(sizes) - 1)]
        # A little smaller rather than with one character in a column of its own.
        if len(address) > 1 and len(address[-1]) == 1 and next_size >= _EASY:
            continue
        if _width(address, company, name, pt, large) <= room.w and room.h > 3 * pt * MM_PER_POINT:
            _draw_upright(pen, (address, company, name), room, pt, large, spread)
            return True
    name = columns_of(envelope.name, pt, room.h, 2)
    company = company[:1]
    free = int(room.w / column_width(pt)) - len(name) - len(company) - 1
    address = columns_of(envelope.address, pt, room.h, max(1, free))
    _draw_upright(pen, (address, company, name), room, pt, pt, spread)
    return False


Columns = list[list[Cell]]


def _name(name: str, pt: float, height: float) -> tuple[Columns, float]:
    """The name larger than the rest, but rather smaller than in two columns."""
    large = min(pt * _NAME, 18.0)
    while len(found := columns_of(name, large, height)) > 1 and large > pt * 0.8:
        large -= 0.5
    return (found, large) if len(found) == 1 else (columns_of(name, pt, height), pt)


def _width(address: Columns, company: Columns, name: Columns, pt: float, large: float) -> float:
    small = (len(address) + len(company)) * column_width(pt)
    return small + len(name) * column_width(large) + pt * MM_PER_POINT * 0.5


def _draw_upright(
    pen: Pen,
    columns: tuple[Columns, Columns, Columns],
    room: Room,
    pt: float,
    large: float,
    spread: bool,
) -> None:
    address, company, name = columns
    right = room.x + room.w
    if not spread:
        right -= max(0.0, (room.w - _width(*columns, pt, large)) / 2)
    pen.shapes += upright(address, right, room.y, pt)
    right -= len(address) * column_width(pt)
    # A column that is not full begins lower than the address: it is of less weight.
    pen.shapes += upright(company, right, room.y + _lowered(company, room.h), pt)
    right -= len(company) * column_width(pt) + pt * MM_PER_POINT * 0.5
    wide = len(name) * column_width(large)
    if spread:
        right = min(right, room.x + (room.w + wide) / 2)
    pen.shapes += upright(name, right, room.y + _lowered(name, room.h), large, bold=True)


def _lowered(columns: Columns, height: float) -> float:
    """How far down columns begin that do not fill the height."""
    longest = max((sum(cell.height for cell in column) for column in columns), default=0.0)
    return max(0.0, (height - longest) * 0.45)
