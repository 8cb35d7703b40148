"""Address labels on the sheets that stationers sell, one a customer; reads no book."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.rules.greetings import Envelope
from kehuapp.sheets.form import Form, Page, Pen, line_height, text_width

_PAD = 4.0


class LabelLayout(NamedTuple):
    """A sheet of A4: labels across and down, the size of one, where the first begins and how far
    it is from one to the next, in millimetres."""

    across: int
    down: int
    wide: float
    high: float
    left: float
    top: float
    step_x: float
    step_y: float


#: By what is printed on the box: how many across and down.
LAYOUTS = {
    "2 × 7": LabelLayout(2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1),
    "3 × 7": LabelLayout(3, 7, 63.5, 38.1, 7.2, 15.15, 66.0, 38.1),
    "3 × 8": LabelLayout(3, 8, 70.0, 37.0, 0.0, 0.5, 70.0, 37.0),
}


def form(envelopes: Sequence[Envelope], layout: str, title: str) -> Form:
    """A label an envelope."""
    chosen = LAYOUTS[layout]
    each = chosen.across * chosen.down
    parts = [envelopes[start : start + each] for start in range(0, len(envelopes), each)] or [()]
    return Form(title, tuple(_page(part, chosen) for part in parts))


def _page(envelopes: Sequence[Envelope], layout: LabelLayout) -> Page:
    pen = Pen()
    for place, envelope in enumerate(envelopes):
        down, across = divmod(place, layout.across)
        x = layout.left + across * layout.step_x
        y = layout.top + down * layout.step_y
        _label(pen, envelope, x, y, layout)
    return pen.page()


def _label(pen: Pen, envelope: Envelope, x: float, y: float, layout: LabelLayout) -> None:
    room = layout.wide - 2 * _PAD - 2
    x, at, end = x + _PAD + 1, y + _PAD, y + layout.high - _PAD
    height = line_height(10)
    if envelope.postcode:
        pen.text(x, at, room, height, envelope.postcode)
        at += height
    count = 1 if text_width(envelope.address, 10) < room * 0.94 else 2
    pen.text(x, at, room, count * height, envelope.address, lines=count)
    at += count * height
    if envelope.company:
        pen.text(x, at, room, height, envelope.company)
    pen.text(x, end - line_height(13), room, line_height(13), envelope.name, pt=13, bold=True)
