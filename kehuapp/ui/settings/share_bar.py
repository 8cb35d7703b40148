"""A bar that shares 100 % among three by two handles: what one gets, its neighbour loses.

Each handle is a slider to the keyboard and to screen readers: arrows by 1, Page Up and Down by 5.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded

_BAR, _HANDLE = 24, QSize(22, 40)  # pixels; a handle is drawn narrower than it can be caught
OVER = _HANDLE.width() // 2  # pixels that a handle reaches over the end of the bar
_APART = 12  # between the middles of two handles that share a place
_KEYS_PAUSE_MS = 700  # after the last key, so that ten of them are one change
Shares = tuple[int, int, int]


class Part(NamedTuple):
    """How one part of the bar is shown: its mark, its name, its colour and that of its words."""

    mark: str
    name: str
    colour: str
    ink: str


class ShareBar(QWidget):
    """`moved` while a handle moves, `settled` when it has come to rest somewhere else."""

    moved = Signal(object)
    settled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HANDLE.height())
        self.setMinimumWidth(200)
        self._parts: Sequence[Part] = ()
        self._settled: Shares = (0, 0, 100)
        self.handles = (_Handle(self), _Handle(self))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEYS_PAUSE_MS)
        self._timer.timeout.connect(self.settle)
        for handle in self.handles:
            handle.valueChanged.connect(self._on_moved)
            handle.sliderReleased.connect(self.settle)
            handle.left.connect(self.settle)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show the three with these words and colours."""
        self._parts = parts
        self.update()

    def show_shares(self, shares: Shares) -> None:
        """Show these shares; nothing is told."""
        self._settled = shares
        self._timer.stop()
        first, second = self.handles
        for handle in self.handles:
            handle.blockSignals(True)
            handle.setRange(0, 100)
        first.setValue(shares[0])
        second.setValue(shares[0] + shares[1])
        self._limit()
        for handle in self.handles:
            handle.blockSignals(False)
        self._place()

    def shares(self) -> Shares:
        """What the three get as the handles stand."""
        first, second = (handle.value() for handle in self.handles)
        return first, second - first, 100 - second

    def is_moving(self) -> bool:
        """Whether a handle was moved and has not come to rest."""
        return self.shares() != self._settled

    def settle(self) -> None:
        """Tell where the handles came to rest."""
        self._timer.stop()
        if self.is_moving():
            self._settled = self.shares()
            self.settled.emit(self._settled)

    def _on_moved(self, _value: int) -> None:
        self._limit()
        self._place()
        self.moved.emit(self.shares())
        if not any(handle.isSliderDown() for handle in self.handles):
            self._timer.start()

    def _limit(self) -> None:
        """No handle goes over the other one."""
        first, second = self.handles
        first.setRange(0, second.value())
        second.setRange(first.value(), 100)

    def at(self, left: float) -> int:
        """The share at a place of the bar."""
        return round(100 * (left - _HANDLE.width() / 2) / self._room())

    def _room(self) -> int:
        return max(self.width() - _HANDLE.width(), 1)

    def _left_of(self, share: int) -> float:
        return _HANDLE.width() / 2 + self._room() * share / 100

    def _place(self) -> None:
        first, second = self.handles
        middles = [self._left_of(handle.value()) for handle in self.handles]
        near = _APART - (middles[1] - middles[0])
        if near > 0:  # both can be seen and caught
            middles = [middles[0] - near / 2, middles[1] + near / 2]
        for handle, middle in zip((first, second), middles, strict=True):
            handle.move(round(middle - _HANDLE.width() / 2), 0)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _BAR) / 2
        whole = QRectF(self._left_of(0), top, self._room(), _BAR)
        clip = QPainterPath()
        clip.addRoundedRect(whole, 6, 6)
        painter.setClipPath(clip)
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        edges = [0, *(handle.value() for handle in self.handles), 100]
        for part, share, start, end in zip(
            self._parts, self.shares(), edges, edges[1:], strict=False
        ):
            area = QRectF(self._left_of(start), top, self._left_of(end) - self._left_of(start), 24)
            painter.fillRect(area, QColor(part.colour))
            painter.setPen(QColor(part.ink))
            words = self._words(part, share, area.width() - 26)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(area.adjusted(13, 0, -13, 0), flags, words)

    def _words(self, part: Part, share: int, room: float) -> str:
        """As much as there is room for: the share is the last to go."""
        ways = (f"{part.mark} {part.name} {share}%", f"{part.mark} {share}%", f"{share}%")
        metrics = self.fontMetrics()
        return next((one for one in ways if metrics.horizontalAdvance(one) * 1.08 <= room), "")


class _Handle(QSlider):
    """One handle; what it looks like and how it is dragged, keys are as in any slider."""

    left = Signal()  # the keyboard goes elsewhere

    def __init__(self, bar: ShareBar) -> None:
        super().__init__(Qt.Orientation.Horizontal, bar)
        self._bar = bar
        self.setRange(0, 100)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setFixedSize(_HANDLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._bar.at(self.mapToParent(event.position()).x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QEvent) -> None:  # type: ignore[override]
        event.ignore()  # it scrolls the page

    def event(self, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.matches(QKeySequence.StandardKey.Undo):  # type: ignore[attr-defined]
            self.left.emit()  # what was just moved is what is undone
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grip = QRectF(self.rect()).adjusted(7, 2, -7, -2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.jade), 2))
            painter.setBrush(QColor(now.selection))
            painter.drawRoundedRect(grip.adjusted(-3, -1, 3, 1), 6, 6)
        painter.setPen(QPen(QColor(now.jade if self.hasFocus() else now.ink), 2))
        painter.setBrush(QColor(now.panel))
        painter.drawRoundedRect(grip, 4, 4)
