"""Address labels on the sheets that stationers sell, one a customer; reads no book."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from kehuapp.rules.greetings import Envelope
from kehuapp.sheets.form import PAPERS, Box, Form, Page, Pen
from kehuapp.sheets.labels.block import Room, set_block, set_upright
from kehuapp.sheets.labels.label_sheets import LabelSheet
from kehuapp.text.names import has_cjk


class Labels(NamedTuple):
    """The pages, and which of those that were given (by their place) had to be shortened."""

    form: Form
    shortened: list[int]


def form(
    envelopes: Sequence[Envelope],
    sheet: LabelSheet,
    title: str,
    *,
    first: int = 1,
    upright: bool = False,
    frames: bool = False,
) -> Labels:
    """A label an envelope; on the first sheet those before the label `first`, counted from 1, are
    gone already. With `frames` the edges of the labels are drawn, to hold a print on plain paper
    against a sheet."""
    start = max(0, min(first, sheet.labels) - 1)
    pages: list[Page] = []
    shortened: list[int] = []
    at = 0
    while at < len(envelopes):
        pen = Pen()
        for place in range(start, min(sheet.labels, start + len(envelopes) - at)):
            if not _label(pen, envelopes[at], sheet, place, upright):
                shortened.append(at)
            at += 1
        edges = tuple(_frames(sheet))
        if frames:
            pen.shapes += edges
        pages.append(replace(pen.page(PAPERS[sheet.paper]), guides=edges))
        start = 0
    return Labels(Form(title, tuple(pages), is_exact=True), shortened)


def _label(pen: Pen, envelope: Envelope, sheet: LabelSheet, place: int, upright: bool) -> bool:
    x, y = sheet.corner(place)
    # Of a label at the edge of the paper no printer reaches the outermost millimetres.
    across, down = _pad(sheet.wide), _pad(sheet.high)
    room = Room(x + across, y + down, sheet.wide - 2 * across, sheet.high - 2 * down)
    # An address in Latin letters is read lying, whatever the others are.
    if upright and has_cjk(envelope.address):
        return set_upright(pen, envelope, room)
    return set_block(pen, envelope, room)


def _pad(side: float) -> float:
    return max(1.2, min(5.0, side * 0.09))


def _frames(sheet: LabelSheet) -> list[Box]:
    corners = map(sheet.corner, range(sheet.labels))
    return [Box(x, y, sheet.wide, sheet.high, 0.1) for x, y in corners]
