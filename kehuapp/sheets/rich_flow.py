"""A comment's blocks → strips that flow over pages: paragraphs, lists, tables, pictures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kehuapp.i18n import translate
from kehuapp.sheets.flow import Ruler, Strip, natural_width, space, text_strips
from kehuapp.sheets.form import Bar, CheckBox, Line, Photo, Run, Shape, Text, line_height, moved
from kehuapp.text.colours import LIGHT, ground_on, ink_on
from kehuapp.text.html import FILE
from kehuapp.text.rich_text import (
    Block,
    Break,
    Cell,
    Grid,
    Image,
    Listing,
    Paragraph,
    Part,
    Quote,
    Rule,
    Span,
    count_columns,
    is_head,
    mark_of,
    placed_cells,
)

#: Width and height of a picture in pixels, None for what cannot be shown.
Sizes = Callable[[str], tuple[int, int] | None]
MM_PER_PX = 25.4 / 96
_SIZES = {"small": 0.85, "large": 1.25, "x-large": 1.6}
_HEADINGS = {1: 1.4, 2: 1.25, 3: 1.1, 4: 1.0}
_INDENT, _QUOTE, _CELL, _GAP = 6.0, 4.0, 1.4, 2.0
_NARROWEST = 5.0  # what is indented too deeply stays as wide as this, and on the page
_NARROWEST_COLUMN = 9.0  # a table with narrower ones is written as text
_SLICE = 60.0  # a row of a table that is higher may be cut


@dataclass(frozen=True, slots=True)
class Layout:
    """How to lay out: in which size, with which ruler; `tallest` picture in millimetres."""

    ruler: Ruler
    sizes: Sizes
    pt: float
    tallest: float
    bold: bool = False
    code: bool = False  # blanks stay as many as they are


def block_strips(blocks: Sequence[Block], x: float, width: float, layout: Layout) -> list[Strip]:
    """The blocks one below the other, a little apart."""
    strips: list[Strip] = []
    x -= max(0.0, _NARROWEST - width)
    width = max(width, _NARROWEST)
    for place, block in enumerate(blocks):
        if place:
            strips.append(space(layout.pt * 0.12))
        strips += _block(block, x, width, layout)
    return strips


def _block(block: Block, x: float, width: float, layout: Layout) -> list[Strip]:
    match block:
        case Paragraph():
            return _paragraph(block, x, width, layout)
        case Listing():
            return _listing(block, x, width, layout)
        case Quote():
            inner = block_strips(block.blocks, x + _QUOTE, width - _QUOTE, layout)
            return [_with_bar(strip, x) for strip in inner]
        case Grid():
            return _grid(block, x, width, layout)
        case Rule():
            return [Strip(3.0, (Line(x, 1.5, x + width, 1.5),))]


def _with_bar(strip: Strip, x: float) -> Strip:
    bar = Bar(x + 0.6, 0, 0.5, strip.height)
    return replace(strip, shapes=(bar, *strip.shapes))


# Paragraphs


def _paragraph(block: Paragraph, x: float, width: float, layout: Layout) -> list[Strip]:
    shift = min(_INDENT * block.indent, max(0.0, width - _NARROWEST))
    x, width = x + shift, width - shift
    scale = _HEADINGS.get(block.level, 1.0)
    layout = replace(
        layout,
        pt=layout.pt * scale * (0.92 if block.code else 1),
        bold=layout.bold or block.level > 0,
        code=block.code,
    )
    if not block.parts:
        return [space(line_height(layout.pt))]
    strips: list[Strip] = []
    runs: list[Run] = []
    images: list[Image] = []

    def end_line() -> None:
        if runs:
            strips.extend(
                text_strips(runs, x, width, layout.ruler, align=block.align, glued=block.level > 0)
            )
            runs.clear()

    def end_images() -> None:
        if images:
            strips.extend(_images(images, x, width, block.align, layout))
            images.clear()

    for part in block.parts:
        if isinstance(part, Image):
            end_line()
            images.append(part)
        elif isinstance(part, Span):
            if images and not part.text.strip():
                continue  # the blank between two pictures
            end_images()
            runs.extend(_runs(part, layout))
        elif images:
            end_images()
            strips[-1] = replace(strips[-1], glued=True)  # its caption stays with it
        elif runs:
            end_line()
        else:
            strips.append(space(line_height(layout.pt)))
    end_line()
    end_images()
    return strips


def _runs(span: Span, layout: Layout) -> list[Run]:
    ground = ground_on(span.ground, LIGHT) if span.ground else ""
    scale = _SIZES.get(span.size, 1.0)
    text = "".join(char if char >= " " else " " for char in span.text)
    run = Run(
        text.replace(" ", "\xa0") if layout.code else text,
        layout.pt * scale,
        span.bold or layout.bold,
        span.italic,
        span.underline or bool(span.link),
        span.strike,
        span.script,
        ink_on(span.colour, ground or LIGHT) if span.colour else "",
        ground,
    )
    if not span.link or FILE.fullmatch(span.link) or span.link.rstrip("/") in span.text:
        return [run]
    # On paper nobody can click: the address stands behind the words.
    said = span.link.removeprefix("mailto:").removeprefix("tel:")
    if said in span.text:
        return [run]
    return [run, Run(f" ({said})", layout.pt * 0.85)]


# Pictures


def _images(
    images: Sequence[Image], x: float, width: float, align: str, layout: Layout
) -> list[Strip]:
    """Side by side as far as they fit, each by itself no larger than is good to look at."""
    across = 2 if len(images) > 1 and not any(image.width for image in images) else 1
    most = (width - (across - 1) * _GAP) / across
    rows: list[list[tuple[float, float, str]]] = [[]]
    used = 0.0
    strips: list[Strip] = []
    for image in images:
        size = layout.sizes(image.sha256)
        if size is None:
            words = Run(
                f"[{translate('CustomerFile', 'This picture cannot be shown')}]",
                layout.pt,
                italic=True,
            )
            strips += text_strips([words], x, width, layout.ruler)
            continue
        wide, high = _fitted(size, image.width, most, layout.tallest)
        if rows[-1] and used + wide > width + 0.1:
            rows.append([])
            used = 0.0
        rows[-1].append((wide, high, image.sha256))
        used += wide + _GAP
    for row in rows if rows[0] else []:
        start = x
        spare = width - sum(wide for wide, _h, _n in row) - _GAP * (len(row) - 1)
        start += spare * {"center": 0.5, "right": 1.0}.get(align, 0.0)
        shapes: list[Shape] = []
        for wide, high, name in row:
            shapes.append(Photo(start, 0.8, wide, high, name))
            start += wide + _GAP
        strips.append(Strip(max(high for _w, high, _n in row) + 1.6, tuple(shapes)))
    return strips


def _fitted(
    size: tuple[int, int], chosen: int | None, most: float, tallest: float
) -> tuple[float, float]:
    ratio = size[1] / size[0]
    wide = min((chosen or size[0]) * MM_PER_PX, most)
    # A width that a person chose may need more of the page.
    tallest = tallest * 1.6 if chosen else tallest
    if wide * ratio > tallest:
        wide = tallest / ratio
    return wide, wide * ratio


# Lists


def _listing(listing: Listing, x: float, width: float, layout: Layout) -> list[Strip]:
    strips: list[Strip] = []
    marks = [mark_of(listing, place) for place in range(len(listing.items))]
    look = Run("", layout.pt)
    widest = max(layout.ruler.width(mark, look) for mark in marks) + 1.6
    indent = min(max(_INDENT, widest), max(_INDENT, width / 3))
    for item, mark in zip(listing.items, marks, strict=True):
        height = line_height(layout.pt)
        if item.checked is None:
            sign: Shape = Text(x, 0, indent, height, (Run(mark, layout.pt),))
        else:
            side = layout.pt * 0.26
            sign = CheckBox(x + 0.6, (height - side) / 2, side, item.checked)
        inner = block_strips(item.blocks, x + indent, width - indent, layout)
        inner = inner or [space(height)]
        strips.append(replace(inner[0], shapes=(sign, *inner[0].shapes)))
        strips += inner[1:]
    return strips


# Tables


def _grid(grid: Grid, x: float, width: float, layout: Layout) -> list[Strip]:
    count = count_columns(grid)
    if count * _NARROWEST_COLUMN > width:
        return _as_text(grid, x, width, layout)
    layout = replace(layout, pt=layout.pt * (0.92 if count < 7 else 0.8))
    rows = placed_cells(grid)
    head_row = is_head(grid.rows[0])
    widths = _widths(rows, count, width, layout, head_row)
    edges = [x]
    for wide in widths:
        edges.append(edges[-1] + wide)
    strips: list[Strip] = []
    head: Strip | None = None
    for place, row in enumerate(rows):
        bold = place == 0 and head_row
        slices = _row(row, edges, replace(layout, bold=layout.bold or bold))
        if bold and len(slices) == 1 and len(rows) > 1:
            head = slices[0]
            strips.append(replace(head, glued=True))
        else:
            strips += [replace(one, again=head) for one in slices]
    return strips


def _row(row: Sequence[tuple[int, Cell]], edges: Sequence[float], layout: Layout) -> list[Strip]:
    """A row in slices, one when it is not high; lines between its cells."""
    columns: list[list[Strip]] = []
    borders = {edges[0], edges[-1]}
    for column, cell in row:
        if column >= len(edges) - 1:
            continue
        end = min(column + cell.across, len(edges) - 1)
        borders |= {edges[column], edges[end]}
        bold = layout.bold or cell.head
        room = edges[end] - edges[column] - 2 * _CELL
        columns.append(
            block_strips(cell.blocks, edges[column] + _CELL, room, replace(layout, bold=bold))
        )
    whole = max((sum(strip.height for strip in strips) for strips in columns), default=0.0)
    limit = _SLICE if whole > _SLICE else whole + 1
    slices: list[Strip] = []
    rest = columns
    while not slices or any(rest):
        shapes: list[Shape] = []
        height = line_height(layout.pt) if not slices else 0.0
        cut = []
        for strips in rest:
            y, at = 0.0, 0
            while at < len(strips) and (at == 0 or y + strips[at].height <= limit):
                shapes += [moved(shape, y + _CELL * 0.7) for shape in strips[at].shapes]
                y += strips[at].height
                at += 1
            height = max(height, y)
            cut.append(strips[at:])
        rest = cut
        high = height + 1.4 * _CELL
        edges_here = ([] if slices else [0.0]) + ([] if any(rest) else [high])
        slices.append(_framed(shapes, high, sorted(borders), edges_here))
    return slices


def _framed(
    shapes: Sequence[Shape], height: float, borders: Sequence[float], edges: Sequence[float]
) -> Strip:
    lines = [Line(at, 0, at, height) for at in borders]
    lines += [Line(borders[0], y, borders[-1], y) for y in edges]
    return Strip(height, (*shapes, *lines))


def _widths(
    rows: Sequence[Sequence[tuple[int, Cell]]],
    count: int,
    width: float,
    layout: Layout,
    bold_head: bool,
) -> list[float]:
    """As wide as the columns need; what is short is shared out by need, nobody gets too little."""
    wanted = [_NARROWEST_COLUMN] * count
    for place, row in enumerate(rows[:200]):  # enough to know
        for column, cell in row:
            if cell.across == 1 and column < count:
                bold = layout.bold or cell.head or (bold_head and place == 0)
                need = _wanted(cell.blocks, replace(layout, bold=bold)) + 2 * _CELL + 0.6
                wanted[column] = max(wanted[column], min(need, width))
    total = sum(wanted)
    if total <= width:
        return wanted
    least = min(width / count, 16.0)
    spare = width - sum(min(want, least) for want in wanted)
    over = sum(max(0.0, want - least) for want in wanted)
    return [min(want, least) + spare * max(0.0, want - least) / over for want in wanted]


def _wanted(blocks: Sequence[Block], layout: Layout) -> float:
    widest = 0.0
    for block in blocks:
        match block:
            case Paragraph():
                for line in _lines(block.parts):
                    runs = [run for span in line for run in _runs(span, layout)]
                    widest = max(widest, natural_width(runs, layout.ruler))
                for part in block.parts:
                    if isinstance(part, Image):
                        widest = max(widest, (part.width or 160) * MM_PER_PX)
            case Listing():
                for item in block.items:
                    widest = max(widest, _wanted(item.blocks, layout) + _INDENT)
            case Quote():
                widest = max(widest, _wanted(block.blocks, layout) + _QUOTE)
            case Grid():
                widest = max(widest, 60.0)
    return widest


def _lines(parts: Sequence[Part]) -> list[list[Span]]:
    lines: list[list[Span]] = [[]]
    for part in parts:
        if isinstance(part, Break):
            lines.append([])
        elif isinstance(part, Span):
            lines[-1].append(part)
    return lines


def _as_text(grid: Grid, x: float, width: float, layout: Layout) -> list[Strip]:
    """A table that is too wide for any paper: its cells one behind the other."""
    strips: list[Strip] = []
    for row in grid.rows:
        blocks = [block for cell in row for block in cell.blocks]
        words = " / ".join(
            block.text for block in blocks if isinstance(block, Paragraph) and block.text
        )
        if words:
            strips += text_strips([Run(words, layout.pt)], x, width, layout.ruler)
    return strips
