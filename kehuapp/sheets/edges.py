"""How a form fits between the edges that a printer cannot reach; printers are not known here."""

from typing import NamedTuple

from kehuapp.sheets.form import Box, CheckBox, Code, Form, Line, Page, Shape

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
    lost, scale, x, y = 0.0, 1.0, 0.0, 0.0
    held = [(page.size, bounds) for page in form.pages if (bounds := _bounds(page)) is not None]
    for (wide, high), (left, top, right, bottom) in held:
        lost = max(
            lost,
            edges.left - left,
            edges.top - top,
            right - (wide - edges.right),
            bottom - (high - edges.bottom),
        )
    if lost <= _NOTHING:
        return Fit()
    left, top = min(b[0] for _, b in held), min(b[1] for _, b in held)
    right, bottom = max(b[2] for _, b in held), max(b[3] for _, b in held)
    wide, high = held[0][0]
    room = wide - edges.left - edges.right, high - edges.top - edges.bottom
    scale = min(1.0, room[0] / (right - left), room[1] / (bottom - top))
    x = edges.left + (room[0] - scale * (right - left)) / 2 - scale * left
    y = edges.top + (room[1] - scale * (bottom - top)) / 2 - scale * top
    return Fit(scale, x, y, lost)


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
        case CheckBox() | Code():
            return shape.x, shape.y, shape.x + shape.size, shape.y + shape.size
        case _:
            return shape.x, shape.y, shape.x + shape.w, shape.y + shape.h
