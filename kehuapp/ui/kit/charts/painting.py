"""Paints a drawing of a chart in the colours of the theme, its lines as sharp as the screen is.

The printer's painter is `ui/printing/paint`; what a chart consists of is `sheets/charts`.
"""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from kehuapp.sheets.charts.drawing import (
    DASHES,
    Block,
    Drawing,
    Sign,
    Stroke,
    Words,
    dashes,
    hatching,
)
from kehuapp.sheets.form import MM_PER_POINT
from kehuapp.text import words
from kehuapp.ui.kit import theme

MM_PER_INCH = 25.4


def font_of(base: QFont, pt: float, bold: bool) -> QFont:
    """The font of the program in a size of a drawing."""
    font = QFont(base)
    font.setPointSizeF(pt)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def measurer(base: QFont, dots: float) -> Callable[[str, float, bool], float]:
    """Tells how many millimetres wide a text is in the fonts of the screen.

    `dots` are pixels a millimetre.
    """
    known: dict[tuple[float, bool], QFontMetricsF] = {}

    def measure(text: str, pt: float, bold: bool) -> float:
        if (pt, bold) not in known:
            known[pt, bold] = QFontMetricsF(font_of(base, pt, bold))
        return known[pt, bold].horizontalAdvance(text) / dots

    return measure


def dots_of(logical_dpi: int) -> float:
    """Pixels a millimetre, so that a point of a drawing is one of a font."""
    return logical_dpi / MM_PER_INCH


def colour_of(ink: str, drawing: Drawing) -> QColor:
    """The colour of an ink in the theme of now; a tier's may be the shop's own."""
    now = theme.current()
    if ink in words.TIERS:
        return QColor(theme.tier_colours(now, ink, drawing.looks.colour(ink))[0])
    return QColor(getattr(now, ink))


class Brush:
    """Paints the shapes of one drawing with a painter of the screen, `dots` pixels a millimetre."""

    def __init__(self, painter: QPainter, drawing: Drawing, dots: float, font: QFont) -> None:
        self._painter, self._drawing, self._dots, self._base = painter, drawing, dots, font
        self._ratio = painter.device().devicePixelRatioF()

    def paint(self) -> None:
        """All of it."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self._drawing.shapes:
            match shape:
                case Block():
                    self._block(shape)
                case Stroke():
                    self._stroke(shape)
                case Sign():
                    self._sign(shape)
                case Words():
                    self._words(shape)

    def _snapped(self, millimetres: float) -> float:
        """The edge of a real pixel next to a place."""
        return round(millimetres * self._dots * self._ratio) / self._ratio

    def area(self, x: float, y: float, w: float, h: float) -> QRectF:
        """A rectangle whose edges lie between pixels; none is thinner than one."""
        left, top = self._snapped(x), self._snapped(y)
        one = 1 / self._ratio
        wide = max(self._snapped(x + w) - left, one) if w > 0 else 0.0
        high = max(self._snapped(y + h) - top, one) if h > 0 else 0.0
        return QRectF(left, top, wide, high)

    def _fill(self, area: QRectF, colour: QColor) -> None:
        """Fill whole pixels: at 1.25 pixels for one an edge is off by a hair, and would be grey."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.fillRect(area, colour)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _block(self, block: Block) -> None:
        area, colour = self.area(*block[:4]), colour_of(block.ink, self._drawing)
        if block.tone is not None:
            colour.setAlphaF(block.tone)
        if not block.pattern:
            self._fill(area, colour)
            return
        one = max(1.0, round(self._ratio) / self._ratio)
        self._fill(area, QColor(theme.current().panel))
        self._painter.setPen(QPen(colour, one))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = Block(
            area.x() / self._dots, area.y() / self._dots, area.width() / self._dots,
            area.height() / self._dots, block.ink, block.pattern,
        )  # fmt: skip
        dots = self._dots
        self._painter.drawLines(
            [
                QLineF(x1 * dots, y1 * dots, x2 * dots, y2 * dots)
                for (x1, y1), (x2, y2) in hatching(inside, block.pattern)
            ]
        )
        self._painter.drawRect(area.adjusted(one / 2, one / 2, -one / 2, -one / 2))

    def _stroke(self, stroke: Stroke) -> None:
        colour = colour_of(stroke.ink, self._drawing)
        (x1, y1), (x2, y2) = stroke.points[0], stroke.points[-1]
        lines = dashes(stroke.points, *DASHES[stroke.dash]) if stroke.dash else []
        if len(stroke.points) == 2 and (x1 == x2 or y1 == y2):
            # Upright or level: whole pixels, none of them half.
            thick = max(1, round(stroke.width * self._dots * self._ratio)) / self._ratio
            for (left, top), (right, bottom) in lines or [(stroke.points[0], stroke.points[1])]:
                area = self.area(left, top, abs(right - left), abs(bottom - top))
                self._fill(
                    QRectF(area.x(), area.y(), area.width() or thick, area.height() or thick),
                    colour,
                )
            return
        pen = QPen(colour, stroke.width * self._dots)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if not lines else Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        dots = self._dots
        if lines:
            self._painter.drawLines(
                [QLineF(a * dots, b * dots, c * dots, d * dots) for (a, b), (c, d) in lines]
            )
        else:
            self._painter.drawPolyline([QPointF(x * dots, y * dots) for x, y in stroke.points])

    def _sign(self, sign: Sign) -> None:
        colour = colour_of(sign.ink, self._drawing)
        self._painter.setPen(QPen(colour, 0.4 * self._dots))
        self._painter.setBrush(QBrush(colour if sign.is_filled else QColor(theme.current().panel)))
        radius = sign.radius * self._dots
        area = QRectF(0, 0, 2 * radius, 2 * radius)
        area.moveCenter(QPointF(sign.x * self._dots, sign.y * self._dots))
        if sign.is_square:
            self._painter.drawRect(area)
        else:
            self._painter.drawEllipse(area)

    def _words(self, text: Words) -> None:
        painter, dots = self._painter, self._dots
        font = font_of(self._base, text.pt, text.bold)
        painter.setFont(font)
        painter.setPen(colour_of(text.ink, self._drawing))
        metrics = painter.fontMetrics()
        em = text.pt * MM_PER_POINT * dots
        # The middle of a Chinese character is a little above a third of its size.
        baseline = round((text.y + text.h / 2) * dots + em * 0.37)
        spare = text.w * dots - metrics.horizontalAdvance(text.text)
        left = text.x * dots + {"left": 0.0, "center": spare / 2, "right": spare}[text.align]
        painter.drawText(QPointF(round(left), baseline), text.text)
