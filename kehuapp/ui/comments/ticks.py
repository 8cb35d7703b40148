"""The ticks of check lists: Qt crosses a box that is done, which reads as failed; no ticking."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from kehuapp.ui.kit import theme

_DONE = QTextBlockFormat.MarkerType.Checked


def paint_ticks(text: QTextEdit, painted: QRect) -> None:
    """Paint a tick over every crossed box in a part of the viewport that Qt has just painted."""
    block = text.cursorForPosition(painted.topLeft()).block()
    done: list[QRectF] = []
    while block.isValid():
        place = text.cursorRect(QTextCursor(block))
        if place.top() > painted.bottom():
            break
        if block.blockFormat().marker() == _DONE:
            done.append(_box(block, QPointF(place.topLeft()), text))
        block = block.next()
    if not done:
        return
    now = theme.current()
    painter = QPainter(text.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in done:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.jade))
        painter.drawRoundedRect(box, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(now.panel), box.width() / 7))
        painter.drawPolyline(
            QPolygonF(
                [
                    box.topLeft() + QPointF(box.width() * x, box.height() * y)
                    for x, y in ((0.22, 0.52), (0.42, 0.72), (0.78, 0.28))
                ]
            )
        )
    painter.end()


def _box(block: QTextBlock, start: QPointF, text: QTextEdit) -> QRectF:
    """Where Qt has the box: as QTextDocumentLayout::drawListItem works it out."""
    metrics = QFontMetricsF(block.charFormat().font(), text.viewport())
    side = metrics.lineSpacing() // 3
    place = QRectF(start.x(), start.y(), side, side)
    # On a line of Chinese it hangs lower than its own letters would have it.
    lower = block.layout().lineAt(0).ascent() - metrics.ascent()
    place.translate(-metrics.horizontalAdvance(" ") - side, (metrics.height() - side) / 2 + lower)
    more = metrics.lineSpacing() // 6
    place.translate(-more, 0)
    return place.adjusted(-more - 0.5, -more - 0.5, more + 0.5, more + 0.5)
