"""The list of gifts of one occasion on paper, to go shopping and to deliver with; reads no book."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Page, Pen, text_width

LEFT, RIGHT, WIDTH = 14.0, 196.0, 182.0
TOP, FOOTER = 12.0, 284.0
ROW, HEAD = 7.4, 6.4
SIZE = 9.5
#: Where each column begins, and how wide it is: tick, customer, gift, cost, last year, note.
_COLUMNS = ((0.0, 5.0), (6.0, 52.0), (60.0, 46.0), (107.0, 22.0), (132.0, 27.0), (160.0, 22.0))
_COST = 3


class GiftLine(NamedTuple):
    """One gift in words; `is_done` ticks it."""

    who: str
    item: str
    cost: str
    last: str
    note: str
    is_done: bool


class GiftList(NamedTuple):
    """`totals` are sentences at the end."""

    title: str
    shop: str
    lines: Sequence[GiftLine]
    totals: Sequence[str]


def form(facts: GiftList) -> Form:
    """The list, as many pages as it takes."""
    per_page = int((FOOTER - TOP - 22 - HEAD - 4 - 6 * len(facts.totals)) / ROW)
    parts = [facts.lines[at : at + per_page] for at in range(0, len(facts.lines), per_page)]
    parts = parts or [()]
    return Form(
        facts.title,
        tuple(_page(facts, part, number, len(parts)) for number, part in enumerate(parts, 1)),
    )


def _page(facts: GiftList, lines: Sequence[GiftLine], number: int, count: int) -> Page:
    pen = Pen()
    wide = min(text_width(facts.title, 17) + 2, WIDTH - 50)
    pen.text(LEFT, TOP, wide, 8.4, facts.title, pt=17, bold=True)
    pen.text(RIGHT - 48, TOP + 1.6, 48, 6, facts.shop, align="right")
    pen.strong_rule(LEFT, TOP + 10.4, WIDTH)
    y = TOP + 13
    heads = (
        "",
        translate("GiftList", "Customer"),
        translate("GiftList", "Gift"),
        translate("GiftList", "Cost"),
        translate("GiftList", "Last year"),
        translate("GiftList", "Note"),
    )
    pen.box(LEFT, y, WIDTH, HEAD, grey=0.06)
    _cells(pen, y, HEAD, heads, bold=True)
    y += HEAD
    for line in lines:
        pen.check(LEFT + 1, y, ROW, checked=line.is_done)
        _cells(pen, y, ROW, ("", line.who, line.item, line.cost, line.last, line.note))
        y += ROW
        pen.divider(LEFT, y, RIGHT, y)
    if number == count:
        for sentence in facts.totals:
            pen.text(LEFT, y + 2, WIDTH, 5, sentence, align="right", bold=True)
            y += 6
    page = translate("Sheet", "Page %1 of %2", number, count)
    pen.text(RIGHT - 30, FOOTER, 30, 5, page, pt=SIZE, align="right")
    return pen.page()


def _cells(pen: Pen, y: float, high: float, texts: Sequence[str], bold: bool = False) -> None:
    for place, ((start, wide), text) in enumerate(zip(_COLUMNS, texts, strict=True)):
        align = "right" if place == _COST else "left"
        pen.text(LEFT + start, y, wide, high, text, pt=SIZE, bold=bold, align=align)
