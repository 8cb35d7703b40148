"""Paints one customer of the list in two lines; the rows come from the model, ready to show."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kehuapp.ui import theme
from kehuapp.ui.contacts.list_model import ROW_ROLE

ROW = 60
AVATAR = 40
SIDE = 14

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Face:
    """What a row of the list says, in words; `name` is what assistive programs read out."""

    name: str
    second: str
    right: str
    right_second: str
    tier: str | None
    overdue: bool = False
    hint: str = ""


def initial(name: str) -> str:
    """The one character in the round picture of a person without a photo."""
    return name.strip()[:1].upper() or "?"


def paint_avatar(painter: QPainter, circle: QRectF, name: str, tier: str | None) -> None:
    """The round picture of a customer: the first character in the colours of the tier."""
    text, ground = theme.tier_colours(theme.current(), tier)
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(text), 2) if tier == "key" else Qt.PenStyle.NoPen)
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(circle.height() * 0.42)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(text))
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), initial(name))


class ListDelegate(QStyledItemDelegate):
    """Round picture, name and a quiet line at the left; when and what next at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = index.data(ROW_ROLE)
        colours = theme.current()
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.selection if selected else colours.panel)
        painter.fillRect(rect, ground)
        if hovered and not selected:
            faint = QColor(colours.selection)
            faint.setAlpha(90)
            painter.fillRect(rect, faint)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, QColor(colours.jade))
        if face is not None:
            self._paint_face(painter, option.font, rect, face)
        painter.restore()

    def _paint_face(self, painter: QPainter, font: QFont, rect: QRect, face: Face) -> None:
        colours = theme.current()
        top = rect.center().y() - AVATAR / 2
        circle = QRectF(rect.left() + SIDE - 1, top, AVATAR, AVATAR)
        paint_avatar(painter, circle, face.name, face.tier)
        left = int(circle.right()) + 11
        right = rect.right() - SIDE

        big = QFont(font)
        big.setPointSizeF(theme.points(1.08))
        big.setWeight(QFont.Weight.DemiBold)
        small = QFont(font)
        small.setPointSizeF(theme.points(0.95))
        upper = QRect(left, rect.center().y() - 22, right - left, 22)
        lower = QRect(left, rect.center().y() + 1, right - left, 20)

        painter.setFont(small)
        # The name comes first: the right side never takes more than its share.
        most, half = (right - left) * 2 // 5, (right - left) // 2
        when = colours.vermilion if face.overdue else colours.quiet
        upper_width = self._paint_right(painter, upper, face.right, when, most)
        lower_width = self._paint_right(painter, lower, face.right_second, colours.quiet, half)

        painter.setPen(QColor(colours.quiet))
        _elided(painter, lower.adjusted(0, 0, -lower_width, 0), face.second)

        painter.setFont(big)
        painter.setPen(QColor(colours.ink))
        mark = theme.tier_mark(face.tier)
        space = upper.adjusted(0, 0, -upper_width - (20 if mark else 0), 0)
        width = _elided(painter, space, face.name)
        if mark:
            painter.setFont(small)
            painter.setPen(QColor(theme.tier_colours(colours, face.tier)[0]))
            spot = QPointF(left + width + 6, upper.center().y() + QFontMetrics(small).ascent() / 2)
            painter.drawText(spot, mark)

    def _paint_right(
        self, painter: QPainter, area: QRect, text: str, colour: str, most: int
    ) -> int:
        """Words at the right end; returns the width they take with their gap."""
        if not text:
            return 0
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        painter.setPen(QColor(colour))
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown
        )
        return metrics.horizontalAdvance(shown) + 10


def row_height(metrics: QFontMetrics) -> int:
    """60 pixels, more when the system's letters are large."""
    return max(ROW, metrics.height() * 2 + 22)


def _elided(painter: QPainter, area: QRect, text: str) -> int:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)
    return painter.fontMetrics().horizontalAdvance(shown)
