"""How a form fits between the edges that a printer cannot reach; printers are not known here."""

from typing import NamedTuple

from kehuapp.sheets.form import Box, CheckBox, Code, Curve, Dot, Form, Line, Page, Shape

#: Less than this, in millimetres, is only the measure's own error.
_NOTHING = 0.1


class Edges(NamedTuple):
    """How many millimetres of the paper stay white on each side, whatever is sent there."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


class Fit(NamedTuple):
    """Everything is printed `scale` times as large and `x`, `y` millimetres further; `lost` is how
    many millimetres of the form would stay unprinted if it were not."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    lost: float = 0.0


def fit(form: Form, edges: Edges) -> Fit:
    """As the form comes out whole: moved where that is enough, else made smaller, in the middle
    of what the printer reaches; the same on all pages. Not at all where nothing is lost."""
    lost = 0.0
    held = [
        (page.size, _turned(edges) if _lies(page) != _lies(form.pages[0]) else edges, bounds)
        for page in form.pages
        if (bounds := _bounds(page)) is not None
    ]
    for (wide, high), white, (left, top, right, bottom) in held:
        lost = max(
            lost,
            white.left - left,
            white.top - top,
            right - (wide - white.right),
            bottom - (high - white.bottom),
        )
    if lost <= _NOTHING:
        return Fit()
    across = [(b[0], b[2], white.left, size[0] - white.right) for size, white, b in held]
    down = [(b[1], b[3], white.top, size[1] - white.bottom) for size, white, b in held]
    scale = min(1.0, _scale(across), _scale(down))
    return Fit(scale, _shift(across, scale), _shift(down, scale), lost)


#: Where the ink of a page begins and ends in one direction, and where the printer does.
_Stretch = tuple[float, float, float, float]


def _scale(pages: list[_Stretch]) -> float:
    """How large all pages can be to fit at one and the same place."""
    return min(
        (reach - start) / (end - begin)
        for begin, _end, start, _reach in pages
        for _begin, end, _start, reach in pages
        if end > begin
    )


def _shift(pages: list[_Stretch], scale: float) -> float:
    """The middle between the furthest back and the furthest on that they can stand."""
    least = max(start - scale * begin for begin, _end, start, _reach in pages)
    most = min(reach - scale * end for _begin, end, _start, reach in pages)
    return (least + most) / 2


def _lies(page: Page) -> bool:
    return page.size[0] > page.size[1]


def _turned(edges: Edges) -> Edges:
    """Of a paper turned by a quarter, to whichever side."""
    across, down = max(edges.top, edges.bottom), max(edges.left, edges.right)
    return Edges(across, down, across, down)


def _bounds(page: Page) -> tuple[float, float, float, float] | None:
    areas = [_area(shape) for shape in page.shapes]
    if not areas:
        return None
    return (
        min(a[0] for a in areas),
        min(a[1] for a in areas),
        max(a[2] for a in areas),
        max(a[3] for a in areas),
    )


def _area(shape: Shape) -> tuple[float, float, float, float]:
    match shape:
        case Line():
            xs, ys, half = (shape.x1, shape.x2), (shape.y1, shape.y2), shape.width / 2
            return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half
        case Box():
            half = shape.width / 2
            return (
                shape.x - half,
                shape.y - half,
                shape.x + shape.w + half,
                shape.y + shape.h + half,
            )
        case Curve():
            xs, ys = zip(*shape.points, strict=True)
            half = shape.width / 2
            return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half
        case CheckBox() | Code() | Dot():
            return shape.x, shape.y, shape.x + shape.size, shape.y + shape.size
        case _:
            return shape.x, shape.y, shape.x + shape.w, shape.y + shape.h
