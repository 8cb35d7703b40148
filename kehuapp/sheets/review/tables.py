"""A paper of sections: each a heading, a sentence, a chart or a table that goes on over pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kehuapp.i18n import translate
from kehuapp.sheets.charts.draw import wished_height
from kehuapp.sheets.charts.drawing import Room
from kehuapp.sheets.charts.paper import shapes_of
from kehuapp.sheets.charts.values import Chart
from kehuapp.sheets.form import Form, Page, Pen, text_width
from kehuapp.sheets.lists.customer_list import share_widths
from kehuapp.sheets.lists.frame import MARGIN, Frame, draw_frame

_PT, _PAD = 9.0, 1.2
_ROW, _HEAD, _LINE, _GAP = 6.2, 6.4, 5.2, 4.0
_NARROW, _WIDE = 12.0, 64.0  # millimetres of a column
_SEEN = 1500  # rows that decide how wide the columns are
_LEAST_ROWS = 2  # that stand below a heading on the same page


@dataclass(frozen=True)
class Section:
    """`heads` and `rows` are words; those at the places `numbers` end at the right. Without heads
    there is no table."""

    title: str
    about: str
    heads: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    numbers: frozenset[int] = frozenset()
    chart: Chart | None = None


@dataclass
class _Flow:
    """Where the next thing goes; a page is begun when there is no room."""

    frame: Frame
    pens: list[Pen] = field(default_factory=list)
    y: float = 0.0

    def begin(self) -> None:
        """Turn to a new page."""
        self.pens.append(Pen())
        self.y = self.frame.top(len(self.pens))

    def need(self, height: float) -> bool:
        """Make sure that so much fits; whether a page was begun for it."""
        if not self.pens or self.y + height > self.frame.bottom:
            self.begin()
            return True
        return False

    @property
    def pen(self) -> Pen:
        """That of the page."""
        return self.pens[-1]


def form(frame: Frame, sections: Sequence[Section]) -> Form:
    """The sections one after the other, on lying paper where a table is wide."""
    wished = [_wished(one) for one in sections]
    if max((sum(one) for one in wished), default=0.0) > frame.width:
        frame = frame._replace(size=(frame.size[1], frame.size[0]))
    flow = _Flow(frame)
    for section, widths in zip(sections, wished, strict=True):
        _put(flow, section, share_widths(widths, frame.width))
    if not flow.pens:
        flow.begin()
    pages: list[Page] = []
    for number, pen in enumerate(flow.pens, 1):
        draw_frame(pen, frame, number, len(flow.pens))
        pages.append(pen.page(frame.size))
    return Form(frame.title, tuple(pages))


def _wished(section: Section) -> list[float]:
    found = []
    for at, head in enumerate(section.heads):
        wide = max((text_width(row[at], _PT) for row in section.rows[:_SEEN]), default=0.0)
        wide = max(_NARROW, text_width(head, _PT), wide)
        found.append(min(wide + 1, _WIDE) + 2 * _PAD)
    return found


def _put(flow: _Flow, section: Section, widths: Sequence[float]) -> None:
    frame = flow.frame
    chart = section.chart
    room = Room(frame.width, 60.0, 8.5)
    tall = min(wished_height(chart, room), 110.0) + _LINE if chart else 0.0
    heading = (_LINE + 1.5) * bool(section.title) + _LINE * bool(section.about)
    below = tall or (_HEAD + _ROW * min(len(section.rows), _LEAST_ROWS))
    flow.need(heading + below)
    for text, is_bold in ((section.title, True), (section.about, False)):
        if text:
            flow.pen.text(
                MARGIN, flow.y, frame.width, _LINE, text, pt=11 if is_bold else _PT, bold=is_bold
            )
            flow.y += _LINE + 1.5 * is_bold
    if chart is not None:
        flow.pen.text(MARGIN, flow.y, frame.width, _LINE, chart.title, pt=_PT, bold=True)
        box = (MARGIN, flow.y + _LINE, frame.width, tall - _LINE)
        flow.pen.shapes += shapes_of(chart, *box)
        flow.y += tall
    if section.heads:
        _put_table(flow, section, widths)
    flow.y += _GAP


def _put_table(flow: _Flow, section: Section, widths: Sequence[float]) -> None:
    frame = flow.frame
    if not section.rows:
        said = translate("CustomerList", "Nobody is on this list.")
        flow.need(_ROW)
        flow.pen.text(MARGIN, flow.y, frame.width, _ROW, said, pt=_PT)
        flow.y += _ROW
        return

    def put(texts: Sequence[str], high: float, is_head: bool) -> None:
        if is_head:
            flow.pen.box(MARGIN, flow.y, frame.width, high, grey=0.06)
        x = MARGIN
        for at, (text, wide) in enumerate(zip(texts, widths, strict=True)):
            align = "right" if at in section.numbers else "left"
            flow.pen.text(
                x + _PAD, flow.y, wide - 2 * _PAD, high, text, pt=_PT, bold=is_head, align=align
            )
            x += wide
        flow.y += high
        if not is_head:
            flow.pen.divider(MARGIN, flow.y, frame.right, flow.y)

    put(section.heads, _HEAD, True)
    for row in section.rows:
        if flow.need(_ROW):
            put(section.heads, _HEAD, True)
        put(row, _ROW, False)
