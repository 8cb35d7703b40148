"""A customer's file on paper: head, what is known, all comments, contacts made, sales; no book."""

from collections.abc import Iterable
from dataclasses import replace

from kehuapp.i18n import translate
from kehuapp.rules.customer_facts import CommentFact, CustomerFacts, Section, Table
from kehuapp.sheets.flow import Measure, Ruler, Strip, paginate, space, text_strips
from kehuapp.sheets.form import PAPERS, Bar, Form, Page, Pen, Photo, Run, Shape, line_height, moved
from kehuapp.sheets.rich_flow import Layout, Sizes, block_strips
from kehuapp.text.rich_text import Cell, Grid, Paragraph, Span, read_blocks
from kehuapp.text.words import with_aside

_HEADER, _FOOTER = 8.0, 7.0
_PORTRAIT = 26.0
_LABEL = 30.0
_GREY = "#56605e"


def form(
    facts: CustomerFacts,
    comments: Iterable[CommentFact],
    measure: Measure,
    sizes: Sizes,
    paper: str = "A4",
) -> Form:
    """The file as a form of this paper; `measure` says how wide a character is."""
    size = PAPERS[paper]
    small = size[0] < 180
    margin = 11.0 if small else 16.0
    width = size[0] - 2 * margin
    layout = Layout(Ruler(measure), sizes, 9.0 if small else 10.0, size[1] * 0.3)
    strips = _head(facts, margin, width, layout)
    for section in facts.sections:
        strips += _section(section, margin, width, layout)
    if facts.comments:
        title = translate("CustomerFile", "Comments (%1)", f"{facts.comments:,}")
        strips += _heading(title, margin, width, layout)
        for comment in comments:
            strips += _comment(comment, margin, width, layout)
    for table in facts.tables:
        title = with_aside(table.title, f"{len(table.rows):,}")
        strips += _heading(title, margin, width, layout)
        strips += block_strips([_grid(table)], margin, width, layout)
    room = size[1] - 2 * margin - _HEADER - _FOOTER
    pages = paginate(strips, room)
    return Form(
        facts.title,
        tuple(
            _page(facts, shapes, number, len(pages), margin, size)
            for number, shapes in enumerate(pages, 1)
        ),
    )


def _page(
    facts: CustomerFacts,
    shapes: list[Shape],
    number: int,
    count: int,
    margin: float,
    size: tuple[float, float],
) -> Page:
    pen = Pen()
    right = size[0] - margin
    width = size[0] - 2 * margin
    above = " · ".join(filter(None, (facts.shop, translate("CustomerFile", "Customer file"))))
    pen.text(margin, margin - 2, width * 0.6, 5, facts.title, pt=9, bold=True)
    pen.text(margin + width * 0.6, margin - 2, width * 0.4, 5, above, pt=8.5, align="right")
    pen.divider(margin, margin + 3.4, right, margin + 3.4)
    pen.shapes += [moved(shape, margin + _HEADER) for shape in shapes]
    foot = size[1] - margin - 3
    printed = translate(
        "Sheet",
        "Printed %1 · Contains personal data: keep it safe, destroy it after use",
        f"{facts.printed_at:%Y-%m-%d %H:%M}",
    )
    pen.text(margin, foot, width - 24, 5, printed, pt=8.5)
    page = translate("Sheet", "Page %1 of %2", number, count)
    pen.text(right - 24, foot, 24, 5, page, pt=8.5, align="right")
    return pen.page(size)


def _head(facts: CustomerFacts, x: float, width: float, layout: Layout) -> list[Strip]:
    portrait = bool(facts.photo) and layout.sizes(facts.photo) is not None
    room = width - (_PORTRAIT + 4 if portrait else 0)
    ruler, pt = layout.ruler, layout.pt
    strips = text_strips([Run(facts.title, pt * 1.9, True)], x, room, ruler, glued=True)
    marks = [*facts.marks]
    if facts.sample_data:
        marks.append(translate("Sheet", "Sample data"))
    for words, bold in ((facts.standing, False), (" · ".join(marks), True)):
        if words:
            strips += text_strips([Run(words, pt, bold)], x, room, ruler, glued=True)
    if portrait:
        place = Photo(x + width - _PORTRAIT, 0, _PORTRAIT, _PORTRAIT, facts.photo)
        strips[0] = replace(strips[0], shapes=(place, *strips[0].shapes))
        high = sum(strip.height for strip in strips)
        strips.append(space(max(0.0, _PORTRAIT - high), glued=True))
    return [*strips, space(1.5)]


def _heading(title: str, x: float, width: float, layout: Layout) -> list[Strip]:
    pt = layout.pt * 1.2
    strips = text_strips([Run(title, pt, True)], x + 3, width - 3, layout.ruler, glued=True)
    bar = Bar(x, 0.8, 1.1, line_height(pt) - 1.6)
    strips[0] = replace(strips[0], shapes=(bar, *strips[0].shapes))
    return [space(4.0), *strips, space(1.0, glued=True)]


def _section(section: Section, x: float, width: float, layout: Layout) -> list[Strip]:
    strips = _heading(section.title, x, width, layout)
    ruler, pt = layout.ruler, layout.pt
    label_room = min(_LABEL, width * 0.28)
    for label, text in section.lines:
        start = x + (label_room + 2 if label else 0)
        lines: list[Strip] = []
        for line in text.split("\n"):
            words = [Run(_printable(line), pt)]
            lines += text_strips(words, start, width - (start - x), ruler)
        if label and lines:
            labels = text_strips(
                [Run(_printable(label), pt * 0.95, colour=_GREY)], x, label_room, ruler
            )
            lines += [space(0)] * (len(labels) - len(lines))
            lines = [
                replace(
                    own, height=max(own.height, beside.height), shapes=(*beside.shapes, *own.shapes)
                )
                for own, beside in zip(lines, [*labels, *[space(0)] * len(lines)], strict=False)
            ]
        strips += lines
    return strips


def _comment(comment: CommentFact, x: float, width: float, layout: Layout) -> list[Strip]:
    runs = [Run(f"{comment.dated:%Y-%m-%d %H:%M}", layout.pt * 0.95, True)]
    said = " · ".join(filter(None, (comment.author, comment.about)))
    if said:
        runs.append(Run(f"  {_printable(said)}", layout.pt * 0.95, colour=_GREY))
    if comment.pinned:
        pinned = translate("CustomerFile", "Pinned")
        runs.append(Run(f"  ★ {pinned}", layout.pt * 0.95, True))
    head = text_strips(runs, x, width, layout.ruler, glued=True)
    body = block_strips(read_blocks(comment.html), x + 3, width - 3, layout)
    return [space(2.6), *head, *body]


def _grid(table: Table) -> Grid:
    sides = ["right" if at in table.right else "left" for at in range(len(table.columns))]

    def row(cells: tuple[str, ...], head: bool) -> tuple[Cell, ...]:
        return tuple(
            Cell(
                tuple(
                    Paragraph((Span(_printable(line)),), align=sides[place])
                    for line in cell.split("\n")
                    if line
                ),
                head,
            )
            for place, cell in enumerate(cells)
        )

    return Grid((row(table.columns, True), *(row(cells, False) for cells in table.rows)))


def _printable(text: str) -> str:
    """Without signs that only steer: a line ends where it ends."""
    return "".join(char if char >= " " and char != "\x7f" else " " for char in text)
