"""A tier's share of the time as a bar with the target as a line across it; no words are painted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded

_HIGH, _TARGET, _BEYOND = 14, 2, 5  # pixels: the bar, the line of the target, beyond the bar


class TierBar(QWidget):
    """Shares lie in 0–1; no target, no line."""

    def __init__(self) -> None:
        super().__init__()
        self._share, self._target = 0.0, None  # type: float, float | None
        self._tier, self._colour = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.watch().changed.connect(self.update)

    def show_share(self, share: float, target: float | None, tier: str, colour: str) -> None:
        """Show this much of the whole, in the colour of the tier (`colour`: the shop's own)."""
        self._share, self._target = share, target
        self._tier, self._colour = tier, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(122, _HIGH + 2 * _BEYOND)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HIGH + 2 * _BEYOND)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        ink, _soft = theme.tier_colours(now, self._tier, self._colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = float(self.width())
        place = QRectF(0, (self.height() - _HIGH) / 2, wide, _HIGH)
        painter.setBrush(QColor(now.grey_soft))
        painter.drawRoundedRect(place, 3, 3)
        if self._share > 0:
            painter.setBrush(QColor(ink))
            shown = QRectF(place.x(), place.y(), max(3.0, wide * min(1.0, self._share)), _HIGH)
            painter.drawRoundedRect(shown, 3, 3)
        if self._target is not None:
            x = min(wide - _TARGET, max(0.0, wide * self._target - _TARGET / 2))
            edge = QRectF(x - 1, place.y() - _BEYOND, _TARGET + 2, _HIGH + 2 * _BEYOND)
            painter.fillRect(edge, QColor(now.panel))
            painter.fillRect(edge.adjusted(1, 0, -1, 0), QColor(now.ink))
        painter.end()
