"""Turns a drawing of a chart into shapes of a form: black on white, told apart by hatching.

Tiers are filled, hatched and open; a soft ground of the screen is left white, for a laser printer
dithers it into dots.
"""

from kehuapp.sheets import form
from kehuapp.sheets.charts.draw import drawn
from kehuapp.sheets.charts.drawing import Block, Ring, Room, Stroke, Words, dashes, hatching
from kehuapp.sheets.charts.values import Chart

#: What fills a block of an ink that is filled on the screen; others are black.
_FILLS = {"regular": "hatched", "prospect": "open", "slate": "hatched", "grey": "open"}
_TONES = {"jade": 0.62, "selection": 0.05, "grey_soft": 0.05}
_EDGE = 0.2
_WHITE = 1e-4  # of grey: a box of none is not filled at all


def shapes_of(
    chart: Chart, x: float, y: float, w: float, h: float, pt: float = 8.5
) -> list[form.Shape]:
    """The chart in a box of a page, to be put among a pen's shapes; nothing of an empty one."""
    found: list[form.Shape] = []
    for shape in drawn(chart, Room(w, h, pt)).shapes:
        match shape:
            case Block():
                found += _block(shape._replace(x=shape.x + x, y=shape.y + y))
            case Stroke():
                points = tuple((one[0] + x, one[1] + y) for one in shape.points)
                found += _stroke(shape._replace(points=points))
            case Ring():
                side = 2 * shape.radius
                left, top = shape.x + x - shape.radius, shape.y + y - shape.radius
                found.append(form.Dot(left, top, side, shape.is_filled))
            case Words():
                run = form.Run(shape.text, shape.pt, shape.bold)
                # A hair more room than was measured: a line that is full would end in "…".
                found.append(
                    form.Text(
                        shape.x + x - 0.5, shape.y + y, shape.w + 1.0, shape.h, (run,), shape.align
                    )
                )
    return found


def _block(block: Block) -> list[form.Shape]:
    x, y, w, h = block[:4]
    if block.ink == "panel":
        return [form.Box(x, y, w, h, 0.0, grey=_WHITE)]
    if block.ink in ("selection", "grey_soft"):
        return [form.Box(x, y, w, h, 0.0, grey=_TONES[block.ink])]
    block = block._replace(pattern=block.pattern or _FILLS.get(block.ink, ""))
    if not block.pattern:
        tone = _TONES.get(block.ink)
        return [form.Bar(x, y, w, h) if tone is None else form.Box(x, y, w, h, _EDGE, grey=tone)]
    lines = [form.Line(*start, *end, _EDGE) for start, end in hatching(block)]
    return [form.Box(x, y, w, h, _EDGE, grey=_WHITE), *lines]


def _stroke(stroke: Stroke) -> list[form.Shape]:
    width = 0.1 if stroke.ink == "line" else stroke.width
    if stroke.is_dashed:
        return [form.Line(*start, *end, width) for start, end in dashes(stroke.points)]
    return [form.Curve(stroke.points, width)]
