"""Customers as a table with chosen columns, on lying paper when those are many; reads no book."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Page, Pen, line_height, text_width
from kehuapp.sheets.lists.frame import MARGIN, Frame, draw_frame

_PT = 9.0
_PAD = 1.2  # beside the words of a cell
_LINES = 2  # of a cell: what is longer ends in "…"
_NARROW, _WIDE = 13.0, 68.0  # millimetres of a column
_HEAD = 6.4
_USUAL = 0.95  # of the cells have room in one line where not all have
_SEEN = 1500  # rows that decide how wide the columns are
_CHAR = text_width("國", _PT)  # no character is wider
_PLAIN = 0.95  # letters that are not bold are so much narrower than text_width says


class CustomerList(NamedTuple):
    """`heads` are the columns, `rows` their cells; those at the places `numbers` end at the
    right."""

    frame: Frame
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[int] = frozenset()


def form(facts: CustomerList) -> Form:
    """The list, as many pages as it takes; the heads are repeated on each."""
    frame = facts.frame
    wished = _wished(facts, 1.0)
    if sum(wished) > frame.width:
        wished = _wished(facts, _USUAL)
    if sum(wished) > frame.width and frame.size[0] < frame.size[1]:
        frame = frame._replace(size=(frame.size[1], frame.size[0]))
    widths = share_widths(wished, frame.width)
    heights = [_height(row, widths) for row in facts.rows]
    pages: list[list[tuple[int, float]]] = [[]]
    head = _height(facts.heads, widths, _HEAD - line_height(_PT), 1.0)
    y = frame.top(1) + head
    for at, height in enumerate(heights):
        if y + height > frame.bottom and pages[-1]:
            pages.append([])
            y = frame.top(2) + head
        pages[-1].append((at, y))
        y += height
    return Form(
        frame.title,
        tuple(
            _page(facts, frame, widths, [head, *heights], placed, number, len(pages))
            for number, placed in enumerate(pages, 1)
        ),
    )


def _wished(facts: CustomerList, share: float) -> list[float]:
    """How wide each column would be, so that this share of its cells has room."""
    found = []
    for at, head in enumerate(facts.heads):
        wide = sorted(text_width(row[at], _PT) for row in facts.rows[:_SEEN])
        usual = wide[int((len(wide) - 1) * share)] if wide else 0.0
        least = max(_NARROW, text_width(head, _PT) + 1)
        found.append(min(max(usual + 1, least), _WIDE) + 2 * _PAD)
    return found


def share_widths(wished: Sequence[float], room: float) -> list[float]:
    """The room shared out: what is narrow keeps its width, the wide ones take what is left, each
    the same; what is to spare goes to all in proportion."""
    total = sum(wished)
    if total <= room:
        return [one * room / total for one in wished] if total else []
    most, left, open_ones = 0.0, room, sorted(wished)
    for place, one in enumerate(open_ones):
        most = left / (len(open_ones) - place)
        if one > most:
            break
        left -= one
    return [min(one, most) for one in wished]


def _height(
    row: Sequence[str], widths: Sequence[float], around: float = 2.0, scale: float = _PLAIN
) -> float:
    lines = 1
    for text, wide in zip(row, widths, strict=True):
        room = wide - 2 * _PAD
        if len(text) * _CHAR > room and text_width(text, _PT) * scale > room:
            lines = _LINES
            break
    return lines * line_height(_PT) + around


def _page(
    facts: CustomerList,
    frame: Frame,
    widths: Sequence[float],
    heights: Sequence[float],
    placed: Sequence[tuple[int, float]],
    number: int,
    count: int,
) -> Page:
    pen = Pen()
    draw_frame(pen, frame, number, count)
    y = frame.top(number)
    if not facts.rows:
        said = translate("CustomerList", "Nobody is on this list.")
        pen.text(MARGIN, y + 2, frame.width, 6, said)
        return pen.page(frame.size)
    pen.box(MARGIN, y - 1, frame.width, heights[0], grey=0.06)
    _cells(pen, y - 1, heights[0], facts.heads, widths, facts.numbers, bold=True)
    for at, y in placed:
        _cells(pen, y, heights[at + 1], facts.rows[at], widths, facts.numbers)
        end = y + heights[at + 1]
        pen.divider(MARGIN, end, frame.right, end)
    return pen.page(frame.size)


def _cells(
    pen: Pen,
    y: float,
    high: float,
    texts: Sequence[str],
    widths: Sequence[float],
    numbers: frozenset[int],
    bold: bool = False,
) -> None:
    x = MARGIN
    for at, (text, wide) in enumerate(zip(texts, widths, strict=True)):
        room = wide - 2 * _PAD
        if text:
            # A single line stands in the middle of its row, two begin at the top.
            scale = 1.0 if bold else _PLAIN
            wide_text = text_width(text, _PT) * scale if len(text) * _CHAR > room else 0.0
            is_long = high > _HEAD and wide_text > room
            lines = _LINES if is_long else 1
            align = "right" if at in numbers else "left"
            top, tall = (y + 1, high - 2) if lines > 1 else (y, high)
            pen.text(x + _PAD, top, room, tall, text, pt=_PT, bold=bold, lines=lines, align=align)
        x += wide
