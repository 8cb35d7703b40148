"""The line below the four facts: what a customer took of money and time, beside what they brought.

A click shows the contacts made that it is the sum of.
"""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kehuapp.i18n import translate
from kehuapp.rules.costs import Costs
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided, plain_hint

_BELOW = 10  # pixels


class CostLine(QPushButton):
    """One quiet line, cut where the card is narrow; hidden where nothing was spent."""

    opened = Signal()

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self.setObjectName("costs")
        self.setStyleSheet("min-height: 0px; padding: 0px; border: none;")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.opened.emit())
        self.hide()

    def show_costs(self, costs: Costs, profit: int | None, currency: str) -> None:
        """Say twelve months' costs beside the profit of the same time, None: not known."""
        self.setVisible(bool(costs.contacts))
        spent = words.money(_whole(costs.total), currency)
        time = duration(costs.minutes)
        if costs.estimated_minutes:
            time = translate("CostLine", "about %1", time)
        said = translate("CostLine", "Cost in 12 months %1, %2", spent, time)
        if profit is not None:
            earned = words.money(profit, currency)
            said = translate("CostLine", "%1 · profit %2", said, earned)
        self.setText(said)
        self.setAccessibleName(said)
        self.setToolTip(plain_hint(_in_parts(costs, currency)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        wide = metrics.horizontalAdvance(self.text()) + 2 * self._side
        return QSize(wide, metrics.height() + _BELOW)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(theme.points(0.9))
        return font

    @guarded
    def paintEvent(self, _event: Any) -> None:
        painter = QPainter(self)
        now, font = theme.current(), self._font()
        chosen = self.underMouse() or self.hasFocus()
        font.setUnderline(chosen)
        painter.setFont(font)
        painter.setPen(QColor(now.jade if chosen else now.quiet))
        room = self.rect().adjusted(self._side, 0, -self._side, -_BELOW)
        draw_line(painter, room, elided(painter.fontMetrics(), self.text(), room.width()))
        painter.end()


def _whole(minor: int) -> int:
    """An amount without cents where there are hundreds: the time in it is reckoned, not paid."""
    return minor if minor < 10_000 else (minor + 50) // 100 * 100


def duration(minutes: int) -> str:
    """So many minutes as people say them: 45 min, 8 h 20 min."""
    hours, left = divmod(minutes, 60)
    if not hours:
        return translate("CostLine", "%1 min", left)
    return translate("CostLine", "%1 h %2 min", f"{hours:,}", left)


def _in_parts(costs: Costs, currency: str) -> str:
    """What it is made of, and what of it is only assumed."""
    parts = [
        translate(
            "CostLine",
            "From %n contact(s) made: paid %1, time %2.",
            words.money(costs.money, currency),
            words.money(costs.time_money, currency),
            n=costs.contacts,
        )
    ]
    if costs.estimated_minutes:
        assumed = duration(costs.estimated_minutes)
        parts.append(
            translate("CostLine", "%1 were not written down and are the usual ones.", assumed)
        )
    if costs.unpriced_minutes:
        free = duration(costs.unpriced_minutes)
        parts.append(
            translate("CostLine", "%1 count as time only: no cost an hour is known.", free)
        )
    return " ".join(parts)
