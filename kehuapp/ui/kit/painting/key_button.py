"""A button that shows the key for it as a cap at its right end; what it does is its owner's."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded

_GAP, _SIDE = 8, 4  # pixels before the cap, and left and right of its letter


class KeyButton(QPushButton):
    """`key` is the letter that does the same; where there is no room the words go before it."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_GAP + self._cap(), 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint()

    def has_cap(self) -> bool:
        """Whether there is room for it beside the words."""
        return self.width() >= self.sizeHint().width() - 16  # of the margins of the button

    def _cap(self) -> int:
        metrics = self.fontMetrics()
        return max(metrics.height(), metrics.horizontalAdvance(self._key) + 2 * _SIDE)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        if not self.has_cap():
            if super().sizeHint().width() > self.width():  # the words go before the picture, too
                option.icon = QIcon()
            painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
            return
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        beside = _GAP + self._cap()
        option.rect = self.rect().adjusted(0, 0, -beside, 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        words = self.fontMetrics().horizontalAdvance(self.text())
        if not self.icon().isNull():
            words += self.iconSize().width() + 4
        left = (self.width() - beside + words) / 2 + _GAP
        self._paint_cap(painter, QRectF(left, 0, self._cap(), self.fontMetrics().height()))

    def _paint_cap(self, painter: QPainter, area: QRectF) -> None:
        now, is_filled = theme.current(), self.property("primary") == "true"
        colour = QColor(now.on_fill if is_filled else now.quiet)
        area.moveTop((self.height() - area.height()) / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour if is_filled else QColor(now.line), 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = QFont(self.font())
        font.setPointSizeF(theme.points(0.85))
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._key)
