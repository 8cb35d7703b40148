"""A colleague's page for the talk on paper: figures above, lines to write on below; counts nothing.

Everything of one colleague stands on one page, in two columns below the table of tiers.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kehuapp.i18n import translate
from kehuapp.sheets.charts.paper import shapes_of
from kehuapp.sheets.charts.values import Chart
from kehuapp.sheets.form import Form, Page, Pen, printed_width
from kehuapp.sheets.lists.customer_list import share_widths
from kehuapp.sheets.lists.frame import MARGIN, Frame, draw_frame

_PT, _SMALL, _PAD = 9.0, 8.5, 1.0
_ROW, _HEAD, _GAP, _BETWEEN = 5.3, 6.2, 3.6, 6.0
_CHART, _LEAST_CHART = 46.0, 24.0
_LINE, _LEAST_LINES = 8.0, 2  # to write on
_NUMBER = 13.0  # the least of a column of numbers


@dataclass(frozen=True)
class Table:
    """A small table; its first head is its title. `note` stands below it."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""


@dataclass(frozen=True)
class StaffSheet:
    """`frame.title` is whose page it is; `wide` goes over the whole width, `left` and `right` stand
    beside one another below it, the chart at the end of the right ones."""

    frame: Frame
    summary: str
    wide: Table
    left: Sequence[Table]
    right: Sequence[Table]
    chart: Chart | None = None


def form(title: str, sheets: Sequence[StaffSheet]) -> Form:
    """A page for each."""
    return Form(title, tuple(_page(sheet) for sheet in sheets))


def _page(sheet: StaffSheet) -> Page:
    pen, frame = Pen(), sheet.frame
    draw_frame(pen, frame, 1, 1)
    y = frame.top(1)
    pen.text(MARGIN, y - 1, frame.width, 5, sheet.summary, pt=_PT + 0.5)
    y = _table(pen, sheet.wide, MARGIN, y + 6, frame.width)
    side = (frame.width - _BETWEEN) / 2
    second = MARGIN + side + _BETWEEN
    left = right = y
    for table in sheet.left:
        left = _table(pen, table, MARGIN, left, side)
    for table in sheet.right:
        right = _table(pen, table, second, right, side)
    foot = frame.bottom - _HEAD - _LEAST_LINES * _LINE
    if sheet.chart is not None and not sheet.chart.is_empty:
        high = min(_CHART, foot - right - _GAP)
        if high >= _LEAST_CHART:
            pen.text(second, right, side, 5, sheet.chart.title, pt=_PT, bold=True)
            pen.shapes += shapes_of(sheet.chart, second, right + 5, side, high - 5, pt=_SMALL)
            right += high + _GAP
    _to_write_on(pen, frame, max(left, right))
    return pen.page(frame.size)


def _table(pen: Pen, table: Table, x: float, y: float, wide: float) -> float:
    """Returns where the next thing begins."""
    widths = _widths(table, wide)
    pen.box(x, y, wide, _HEAD, grey=0.06)
    _cells(pen, table.heads, widths, x, y, _HEAD, True)
    y += _HEAD
    for row in table.rows:
        _cells(pen, row, widths, x, y, _ROW, False)
        y += _ROW
        pen.divider(x, y, x + wide, y)
    if table.note:
        pen.text(x, y + 0.4, wide, 4.6, table.note, pt=_SMALL)
        y += 5.0
    return y + _GAP


def _widths(table: Table, wide: float) -> list[float]:
    """The first column takes what the others leave."""
    columns = list(zip(table.heads, *table.rows, strict=True))
    needs = [
        max(_NUMBER, *(printed_width(text, _PT, at == 0) + 1 for at, text in enumerate(column)))
        + 2 * _PAD
        for column in columns
    ]
    rest = sum(needs[1:])
    return [wide - rest, *needs[1:]] if rest + needs[0] <= wide else share_widths(needs, wide)


def _cells(
    pen: Pen,
    texts: Sequence[str],
    widths: Sequence[float],
    x: float,
    y: float,
    high: float,
    bold: bool,
) -> None:
    for at, (text, wide) in enumerate(zip(texts, widths, strict=True)):
        align = "right" if at else "left"
        pen.text(x + _PAD, y, wide - 2 * _PAD, high, text, pt=_PT, bold=bold, align=align)
        x += wide


def _to_write_on(pen: Pen, frame: Frame, y: float) -> None:
    """What was agreed in the talk is written by hand."""
    pen.text(MARGIN, y, frame.width, _HEAD, translate("StaffView", "What we agreed"), bold=True)
    y += _HEAD + _LINE
    while y <= frame.bottom:
        pen.rule(MARGIN, y, frame.width)
        y += _LINE
