"""The minutes of a meeting about the tiers on paper: what changed, what was kept; reads no book."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.fitting import count_lines, cut, tidy
from kehuapp.sheets.form import Form, Omission, Page, Pen, Run, line_height, text_width
from kehuapp.sheets.lists.frame import MARGIN, SIZE, Frame, draw_frame

_PT = 9.0
_LINE = line_height(_PT)
_ROW, _HEAD = 5.6, 6.4
_MOST_REASON, _MOST_NOTE = 10, 36  # lines; a reason has no more letters than fit into these
_LABEL = 30.0
#: Where each column begins and how wide it is: customer, tiers, value, before, rank, bought, time.
_COLUMNS = (
    (0.0, 42.0),
    (43.0, 60.0),
    (104.0, 20.0),
    (125.0, 20.0),
    (146.0, 11.0),
    (158.0, 10.0),
    (169.0, 12.0),
)
_NUMBERS = frozenset((2, 3, 4, 5, 6))
_SIGN_HIGH = 18.0


class Line(NamedTuple):
    """One decision in words; `tiers` says from which to which."""

    name: str
    tiers: str
    value: str
    before: str
    rank: str
    bought: str
    time: str
    reason: str


class MeetingSheet(NamedTuple):
    """`head` are labels with what they say; `changed` and `kept` the decisions."""

    frame: Frame
    head: Sequence[tuple[str, str]]
    changed: Sequence[Line]
    kept: Sequence[Line]
    note: str


class _Part(NamedTuple):
    """What is never cut: its kind, how high it is, and what it says."""

    kind: str
    high: float
    text: str = ""
    line: Line | None = None


def form(facts: MeetingSheet) -> Form:
    """The minutes, as many pages as they take; the heads of columns are repeated on each."""
    frame = facts.frame
    pages: list[list[tuple[_Part, float]]] = [[]]
    y = frame.top(1)
    title: _Part | None = None
    for part in _parts(facts):
        if part.kind == "title":
            title = part
        # The name of a table stays with its first row, and its head comes again on a page.
        need = part.high + (_HEAD + _ROW + _LINE if part.kind == "title" else 0)
        if y + need > frame.bottom and pages[-1]:
            pages.append([])
            y = frame.top(2)
            if part.kind == "line" and title is not None:
                pages[-1].append((_Part("heads", _HEAD), y))
                y += _HEAD
        pages[-1].append((part, y))
        y += part.high
    note = count_lines(facts.note, SIZE, frame.width, _MOST_NOTE + 1) if facts.note else 0
    left_out = (Omission(translate("MeetingSheet", "Note")),) if note > _MOST_NOTE else ()
    return Form(
        frame.title,
        tuple(
            _page(frame, placed, number, len(pages), left_out if number == len(pages) else ())
            for number, placed in enumerate(pages, 1)
        ),
    )


def _parts(facts: MeetingSheet) -> list[_Part]:
    frame = facts.frame
    room = frame.width - _LABEL
    parts = []
    for label, text in facts.head:
        lines = count_lines(text, SIZE, room, 4)
        parts.append(_Part("head", lines * line_height(SIZE) + 1.2, f"{label}\n{text}"))
    for name, lines_of in (
        (translate("MeetingSheet", "Another tier"), facts.changed),
        (translate("MeetingSheet", "Tier kept"), facts.kept),
    ):
        if not lines_of:
            continue
        parts.append(_Part("gap", 4))
        parts.append(_Part("title", 7.5, f"{name}  {len(lines_of):,}"))
        parts.append(_Part("heads", _HEAD))
        for line in lines_of:
            reason = count_lines(line.reason, _PT, frame.width - 2, _MOST_REASON)
            high = _row_high(line) + (reason * _LINE if line.reason else 0) + 1.6
            parts.append(_Part("line", high, line=line))
    if not facts.changed and not facts.kept:
        parts.append(_Part("gap", 4))
        parts.append(_Part("said", 8, translate("MeetingSheet", "No tier was talked about.")))
    if facts.note:
        lines = count_lines(facts.note, SIZE, frame.width, _MOST_NOTE)
        parts.append(_Part("gap", 4))
        high = 7.5 + lines * line_height(SIZE)
        parts.append(_Part("note", high, facts.note))
    parts.append(_Part("sign", _SIGN_HIGH))
    return parts


def _page(
    frame: Frame,
    placed: Sequence[tuple[_Part, float]],
    number: int,
    count: int,
    left_out: tuple[Omission, ...],
) -> Page:
    pen = Pen()
    draw_frame(pen, frame, number, count)
    for part, y in placed:
        if part.kind == "head":
            label, _break, text = part.text.partition("\n")
            lines = round((part.high - 1.2) / line_height(SIZE))
            pen.text(MARGIN, y, _LABEL - 2, line_height(SIZE), label, pt=9)
            pen.text(
                MARGIN + _LABEL, y, frame.width - _LABEL, part.high - 1.2, text, pt=SIZE,
                lines=lines,
            )  # fmt: skip
        elif part.kind == "title":
            pen.text(MARGIN, y, frame.width, 6.4, part.text, pt=11.5, bold=True)
        elif part.kind == "heads":
            _heads(pen, frame, y)
        elif part.kind == "said":
            pen.text(MARGIN, y, frame.width, 6, part.text)
        elif part.kind == "note":
            pen.text(MARGIN, y, frame.width, 6.4, translate("MeetingSheet", "Note"), pt=11.5,
                     bold=True)  # fmt: skip
            high = part.high - 7.5
            lines = round(high / line_height(SIZE))
            pen.text(MARGIN, y + 7, frame.width, high, tidy(part.text), pt=SIZE, lines=lines)
        elif part.kind == "sign":
            _signatures(pen, frame, y)
        elif part.line is not None:
            _line(pen, frame, part.line, y, part.high)
    return Page(tuple(pen.shapes), frame.size, left_out)


def _heads(pen: Pen, frame: Frame, y: float) -> None:
    pen.box(MARGIN, y, frame.width, _HEAD, grey=0.06)
    heads = (
        translate("MeetingSheet", "Customer"),
        translate("MeetingSheet", "Tier"),
        translate("MeetingSheet", "Value"),
        translate("MeetingSheet", "Before"),
        translate("MeetingSheet", "Rank"),
        translate("MeetingSheet", "Times"),
        translate("MeetingSheet", "Hours"),
    )
    _cells(pen, y, _HEAD, heads, bold=True)


def _row_high(line: Line) -> float:
    """Of the first part of a row: long names of customers and of tiers take two lines."""
    for place, text in enumerate(line[:2]):
        if cut([Run(tidy(text), _PT, place == 0)], _COLUMNS[place][1] - 1.0)[1]:
            return _ROW + _LINE
    return _ROW


def _line(pen: Pen, frame: Frame, line: Line, y: float, high: float) -> None:
    row = _row_high(line)
    _cells(pen, y + 0.4, row, line[:7])
    if line.reason:
        lines = round((high - row - 1.6) / _LINE)
        room = lines * _LINE
        pen.text(MARGIN + 1, y + row, frame.width - 2, room, line.reason, pt=_PT, lines=lines)
    pen.divider(MARGIN, y + high, frame.right, y + high)


def _cells(pen: Pen, y: float, high: float, texts: Sequence[str], bold: bool = False) -> None:
    for place, ((start, wide), text) in enumerate(zip(_COLUMNS, texts, strict=True)):
        align = "right" if place in _NUMBERS else "left"
        is_bold = bold or place == 0
        lines = 2 if high > _HEAD and place < 2 else 1
        shown, _is_cut = cut([Run(tidy(text), _PT, is_bold)], wide - 1.0, lines)
        left = MARGIN + start + (1.0 if align == "left" else 0.0)
        tall = high if lines > 1 else min(high, _HEAD)
        pen.text(left, y, wide - 1.0, tall, shown, align=align, lines=lines)


def _signatures(pen: Pen, frame: Frame, y: float) -> None:
    label = translate("MeetingSheet", "Signatures")
    wide = text_width(label, 10) + 3
    pen.text(MARGIN, y + 9, wide, 6, label)
    room = (frame.width - wide - 12) / 3
    for place in range(3):
        pen.rule(MARGIN + wide + place * (room + 6), y + 14.5, room)
