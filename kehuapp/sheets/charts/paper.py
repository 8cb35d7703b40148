"""Turns a drawing of a chart into shapes of a form: black on white, told apart by hatching.

Tiers are filled, hatched and open; a soft ground of the screen is left white, for a laser printer
dithers it into dots.
"""

from kehuapp.sheets import form
from kehuapp.sheets.charts.draw import drawn
from kehuapp.sheets.charts.drawing import (
    DASHES,
    Block,
    Room,
    Sign,
    Stroke,
    Words,
    dashes,
    hatching,
)
from kehuapp.sheets.charts.values import Chart

#: What fills a block of an ink that is filled on the screen; others are of a tone.
_FILLS = {"regular": "hatched", "prospect": "open", "slate": "hatched", "grey": "open"}
_SOFT = 0.05
_TONE = 0.6  # dark, but a black line over it is seen
_UNDER_WORDS = 0.35  # the darkest on which black words are read
_EDGE = 0.2
_NARROW = 1.0  # millimetres: no hatching is seen in less
_WHITE = 1e-4  # of grey: a box of none is not filled at all


def shapes_of(
    chart: Chart, x: float, y: float, w: float, h: float, pt: float = 8.5
) -> list[form.Shape]:
    """The chart in a box of a page, to be put among a pen's shapes; nothing of an empty one."""
    found: list[form.Shape] = []
    for shape in drawn(chart, Room(w, h, pt)).shapes:
        match shape:
            case Block():
                found += _block(shape)
            case Stroke():
                found += _stroke(shape)
            case Sign():
                found.append(_sign(shape))
            case Words():
                found.append(_text(shape))
    return [form.moved(shape, y, x) for shape in found]


def _block(block: Block) -> list[form.Shape]:
    x, y, w, h = block[:4]
    if block.ink == "panel":
        return [form.Box(x, y, w, h, 0.0, grey=_WHITE)]
    if block.ink in ("selection", "grey_soft"):
        return [form.Box(x, y, w, h, 0.0, grey=_SOFT)]
    if block.tone is not None:
        return [form.Box(x, y, w, h, _EDGE, grey=max(_UNDER_WORDS * block.tone, _WHITE))]
    pattern = block.pattern or _FILLS.get(block.ink, "")
    if not pattern:
        return [form.Box(x, y, w, h, _EDGE, grey=_TONE)]
    if w < _NARROW:
        return [form.Box(x, y, w, h, 0.0, grey=_TONE)]
    lines = [form.Line(*start, *end, _EDGE) for start, end in hatching(block, pattern)]
    return [form.Box(x, y, w, h, _EDGE, grey=_WHITE), *lines]


def _stroke(stroke: Stroke) -> list[form.Shape]:
    if stroke.ink == "line":  # the grid: a grey line would be dithered, and a black one too strong
        dotted = dashes(stroke.points, 0.25, 1.25)
        return [form.Line(*start, *end, 0.15) for start, end in dotted]
    if stroke.dash:
        parts = dashes(stroke.points, *DASHES[stroke.dash])
        return [form.Line(*start, *end, stroke.width) for start, end in parts]
    return [form.Curve(stroke.points, stroke.width)]


def _sign(sign: Sign) -> form.Shape:
    side = 2 * sign.radius
    x, y = sign.x - sign.radius, sign.y - sign.radius
    if sign.is_square:
        return form.Box(x, y, side, side, 0.4, grey=1.0 if sign.is_filled else _WHITE)
    return form.Dot(x, y, side, sign.is_filled)


def _text(text: Words) -> form.Text:
    """With a hair more room than was measured: a line that is full would end in "…"."""
    back = {"left": 0.0, "center": 0.5, "right": 1.0}[text.align]
    run = form.Run(text.text, text.pt, text.bold)
    return form.Text(text.x - back, text.y, text.w + 1.0, text.h, (run,), text.align)
