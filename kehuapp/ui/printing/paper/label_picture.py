"""A picture of a sheet of labels, on which one clicks the first that is still there."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kehuapp.sheets.form import PAPERS
from kehuapp.sheets.labels.label_sheets import LabelSheet
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded

_HIGH, _WIDE = 138, 106
_STEPS = {Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1),
          Qt.Key.Key_Up: (0, -1)}  # fmt: skip


class LabelPicture(QWidget):
    """Labels are counted from 1, row by row; the arrows move as the mouse does."""

    first_changed = Signal(int)

    def __init__(self, sheet: LabelSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._first = sheet, 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(_WIDE, _HIGH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.watch().changed.connect(self.update)

    def sheet(self) -> LabelSheet:
        """The sheet that is shown."""
        return self._sheet

    def first(self) -> int:
        """The label that is printed first."""
        return self._first

    def show_sheet(self, sheet: LabelSheet, first: int) -> None:
        """Show another sheet, and which label is the first."""
        self._sheet = sheet
        self._first = max(1, min(first, sheet.labels))
        self.update()

    def spot(self, label: int) -> QRectF:
        """Where a label is in the picture."""
        scale, left = self._scale()
        x, y = self._sheet.corner(label - 1)
        wide, high = self._sheet.wide * scale, self._sheet.high * scale
        return QRectF(left + x * scale, 1 + y * scale, wide, high)

    def _scale(self) -> tuple[float, float]:
        wide, high = PAPERS[self._sheet.paper]
        scale = min((self.height() - 2) / high, (self.width() - 2) / wide)
        return scale, (self.width() - wide * scale) / 2

    def _choose(self, label: int) -> None:
        label = max(1, min(label, self._sheet.labels))
        if label != self._first:
            self._first = label
            self.update()
            self.first_changed.emit(label)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, left = self._scale()
        wide, high = (side * scale for side in PAPERS[self._sheet.paper])
        painter.setPen(QPen(QColor(now.jade if self.hasFocus() else now.line), 1))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(QRectF(left, 1, wide, high))
        for label in range(1, self._sheet.labels + 1):
            area = self.spot(label).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(QColor("#9aa5a2"), 1))
            painter.setBrush(QColor("#d9dedc" if label < self._first else "#ffffff"))
            if label == self._first:
                painter.setBrush(QColor(now.jade_fill))
            painter.drawRect(area)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for label in range(1, self._sheet.labels + 1):
            if self.spot(label).contains(event.position()):
                self._choose(label)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose(self._first + step[0] + step[1] * self._sheet.columns)
