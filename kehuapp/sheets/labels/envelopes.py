"""Envelopes: whom a letter is for and who sends it, and the postcode in its boxes; reads no book.

Where the post of a country wants what: in Taiwan upright with the boxes in the upper right corner,
or lying with the postcode in the first line; in China lying, with six boxes in the upper left
corner; in Japan upright with seven boxes 12 mm from the upper and 8 mm from the right edge;
elsewhere lying, the sender in the upper left corner.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.greetings import Envelope
from kehuapp.rules.paper_facts import Sender
from kehuapp.sheets.form import Box, Form, Page, Pen, line_height
from kehuapp.sheets.labels.address_labels import Labels
from kehuapp.sheets.labels.block import Room, lines_needed, set_block, set_upright
from kehuapp.sheets.labels.upright import column_width, columns_of, upright


class EnvelopeSize(NamedTuple):
    """What it is called (of the context "Labels"), how large it is in millimetres as it lies before
    one, and whose post it is written for: TW, CN, JP or "" for what is usual elsewhere."""

    title: str
    wide: float
    high: float
    post: str = ""

    @property
    def is_upright(self) -> bool:
        """Whether it is written from top to bottom."""
        return self.high > self.wide

    @property
    def has_boxes(self) -> bool:
        """Whether the postcode stands in boxes."""
        return self.is_upright or self.post == "CN"


ENVELOPES = {
    "dl": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "DL"), 220, 110),
    "c6": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "C6"), 162, 114),
    "c5": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "C5"), 229, 162),
    "us10": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "US No. 10"), 241.3, 104.8),
    "tw-upright": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "Taiwan, upright"), 120, 230, "TW"),
    "tw-lying": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "Taiwan, lying"), 230, 120, "TW"),
    "cn1": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 1"), 165, 102, "CN"),
    "cn2": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 2"), 176, 110, "CN"),
    "cn3": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 3 (B6)"), 176, 125, "CN"),
    "cn4": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 4"), 208, 110, "CN"),
    "cn5": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 5 (DL)"), 220, 110, "CN"),
    "cn6": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 6 (ZL)"), 230, 120, "CN"),
    "cn7": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 7 (C5)"), 229, 162, "CN"),
    "cn8": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 8"), 309, 120, "CN"),
    "cn9": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "China No. 9 (C4)"), 324, 229, "CN"),
    "jp-naga3": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "Japan, long No. 3"), 120, 235, "JP"),
    "jp-naga4": EnvelopeSize(QT_TRANSLATE_NOOP("Labels", "Japan, long No. 4"), 90, 205, "JP"),
}
_OWN = re.compile(r"\s*(\d{2,3}(?:[.,]\d)?)\s*[x×*X]\s*(\d{2,3}(?:[.,]\d)?)\s*")
_LEAST, _MOST = 80.0, 330.0
_Boxes = tuple[tuple[float, ...], float, float]
#: The boxes of a postcode: each from the left edge of the first, and the size of all.
_JP: _Boxes = ((0, 7, 14, 21.6, 28.4, 35.2, 42.0), 5.7, 8.0)
_CN: _Boxes = ((0, 10, 20, 30, 40, 50), 8.0, 9.0)
_TW: _Boxes = ((0, 7.5, 15, 24.5, 32, 39.5), 6.5, 8.0)


def usual_envelope(region: str) -> str:
    """Which a shop of this region has most likely."""
    usual = {"TW": "tw-upright", "CN": "cn5", "US": "us10", "CA": "us10", "JP": "jp-naga3"}
    return usual.get(region, "dl")


def find_envelope(wish: str) -> EnvelopeSize:
    """The one of a code, or of a size as "220x110"; Trouble when there is none."""
    if wish.strip().lower() in ENVELOPES:
        return ENVELOPES[wish.strip().lower()]
    own = _OWN.fullmatch(wish)
    if own is not None:
        wide, high = (float(part.replace(",", ".")) for part in own.groups())
        if all(_LEAST <= side <= _MOST for side in (wide, high)):
            return EnvelopeSize("", wide, high, "TW" if high > wide else "")
    raise Trouble(
        translate(
            "Labels",
            "No envelope is known as %1. Give its size in millimetres, 220x110, or one of: %2",
            wish.strip(),
            ", ".join(ENVELOPES),
        )
    )


def form(
    envelopes: Sequence[Envelope],
    size: EnvelopeSize,
    sender: Sender,
    title: str,
    *,
    boxes: bool = True,
) -> Labels:
    """A page an envelope; without `boxes` those that are printed on it are filled."""
    pages: list[Page] = []
    shortened: list[int] = []
    for at, envelope in enumerate(envelopes):
        pen = Pen()
        write = _upright if size.is_upright else _lying
        if not write(pen, envelope, size, sender, boxes):
            shortened.append(at)
        pages.append(pen.page((size.wide, size.high)))
    return Labels(Form(title, tuple(pages), is_exact=True), shortened)


def _upright(pen: Pen, envelope: Envelope, size: EnvelopeSize, sender: Sender, boxes: bool) -> bool:
    places, wide, _high = _JP if size.post == "JP" else _TW
    if size.post == "JP":
        left = size.wide - 8.0 - (places[-1] + wide)
        _digits(pen, envelope.postcode, _JP, left, 12.0, boxes)
    else:
        left = size.wide - 10.0 - (places[-1] + wide)
        _digits(pen, envelope.postcode, _TW, left, 10.0, boxes)
    _send_upright(pen, size, sender, boxes)
    top = 27.0
    room = Room(size.wide * 0.36, top, size.wide * 0.64 - 12.0, size.high - top - 22.0)
    # The name stands in the middle of the envelope, the address to the right of it.
    return set_upright(pen, envelope, room, postcode=False, spread=True)


def _send_upright(pen: Pen, size: EnvelopeSize, sender: Sender, boxes: bool) -> None:
    """The shop at the lower left, small: its address and to the left of it its name."""
    pt, high = 9.0, size.high * 0.46
    bottom = size.high - (22.0 if size.post == "TW" and sender.postcode else 18.0)
    address = columns_of(sender.address, pt, high, 2)
    name = columns_of(sender.name, pt * 1.15, high, 1)
    right = 9.0 + len(address) * column_width(pt) + len(name) * column_width(pt * 1.15)
    right = min(right, size.wide * 0.34)
    for columns, size_of in ((address, pt), (name, pt * 1.15)):
        for column in columns:
            tall = sum(cell.height for cell in column)
            pen.shapes += upright([column], right, bottom - tall, size_of)
            right -= column_width(size_of)
    if size.post == "TW" and sender.postcode:
        _digits(pen, sender.postcode, _TW, 10.0, size.high - 19.0, boxes)
    elif sender.postcode:
        pen.text(8, bottom + 2, 40, 5, sender.postcode, pt=pt)


def _lying(pen: Pen, envelope: Envelope, size: EnvelopeSize, sender: Sender, boxes: bool) -> bool:
    wide, high = size.wide, size.high
    if size.post == "CN":
        _digits(pen, envelope.postcode, _CN, 12.0, 10.0, boxes)
        _send(pen, sender, Room(wide * 0.45, high - 27.0, wide * 0.55 - 14.0, 18.0), "right")
        room = Room(wide * 0.14, high * 0.33, wide * 0.72, high * 0.37)
        return set_block(pen, envelope._replace(postcode=""), room, 13.0)
    _send(pen, sender, Room(12.0, 10.0, wide * 0.42, 20.0), "left")
    room = Room(wide * 0.4, high * 0.42, wide * 0.6 - 16.0, high * 0.43)
    return set_block(pen, envelope, room, 13.0)


def _send(pen: Pen, sender: Sender, room: Room, align: str) -> None:
    """The shop, its address and its postcode, small, line below line."""
    pt = 9.0
    height, y = line_height(pt), room.y
    for text, most in ((sender.name, 1), (sender.address, 2), (sender.postcode, 1)):
        if text:
            lines = min(most, lines_needed(text, room.w, pt))
            pen.text(room.x, y, room.w, lines * height, text, pt=pt, lines=lines, align=align)
            y += lines * height


def _digits(
    pen: Pen,
    postcode: str,
    boxes: _Boxes,
    left: float,
    top: float,
    drawn: bool,
) -> None:
    """The digits of a postcode, each in the middle of its box; what are no digits is left out."""
    places, wide, high = boxes
    digits = re.sub(r"\D", "", postcode)[: len(places)]
    shown = places[:5] if boxes is _TW and len(digits) == 5 else places
    for at, place in enumerate(shown):
        if drawn:
            pen.shapes.append(Box(left + place, top, wide, high, 0.4 if at < 3 else 0.25))
        if at < len(digits):
            pen.text(left + place, top, wide, high, digits[at], pt=15, align="center")
