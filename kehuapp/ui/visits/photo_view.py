"""One photo of a filled sheet, moved by hand, zoomed, and following the box one types in."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.visits.sheet_places import Place

_LEAST, _MOST, _STEP = 0.1, 4.0, 1.25
_BESIDE = 8  # pixels beside the photo while it fits the width
_EYE = 0.45  # of the height: where the line one types stands


class PhotoView(QWidget):
    """The photo fits the width until it is zoomed. Drawn by hand it lies otherwise under the frame:
    that is its error against the printed page, and is kept while one goes on to the next box."""

    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._scaled = QPixmap()
        self._zoom: float | None = None  # None: as wide as the view
        self._offset = QPointF()
        self._by_hand = QPointF()  # in pixels of the photo
        self._place: Place | None = None
        self._grip: QPointF | None = None
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_image(self, image: QImage) -> None:
        """Another photo, or the same one turned; an empty image for none."""
        self._image = image
        self._by_hand = QPointF()
        self._zoom = None
        self._rescale()
        self._go_to_place()

    def image(self) -> QImage:
        """The photo as it is shown."""
        return self._image

    def follow(self, place: Place | None) -> None:
        """Frame this place of the page and bring it before the eye; None: frame nothing."""
        self._place = place
        self._go_to_place()

    def zoom(self) -> float:
        """The size on the screen against the photo's own."""
        if self._zoom is not None:
            return self._zoom
        room = max(1, self.width() - 2 * _BESIDE)
        return room / max(1, self._image.width())

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller, about the middle; 0 fits the width again."""
        before = self.zoom()
        middle = QPointF(self.width() / 2, self.height() / 2)
        inside = (middle - self._offset) / before
        self._zoom = None if not steps else min(_MOST, max(_LEAST, before * _STEP**steps))
        self._rescale()
        if steps:
            self._offset = middle - inside * self.zoom()
            self._keep_inside()
            self.update()
        else:
            self._go_to_place()

    def framed(self) -> QRectF:
        """The frame on the screen; empty without one."""
        if self._place is None or self._image.isNull():
            return QRectF()
        high = self._image.height() * self.zoom()
        shift = self._by_hand.y() * self.zoom()
        top = self._offset.y() + self._place.top * high - shift
        return QRectF(
            self._offset.x() + 3, top, self._image.width() * self.zoom() - 6,
            (self._place.bottom - self._place.top) * high,
        )  # fmt: skip

    def _go_to_place(self) -> None:
        if self._image.isNull():
            self.update()
            return
        zoom = self.zoom()
        high = self._image.height() * zoom
        wide = self._image.width() * zoom
        self._offset.setX((self.width() - wide) / 2 if wide <= self.width() else self._offset.x())
        if self._place is None:
            self._offset.setY(_BESIDE)
        else:
            middle = (self._place.top + self._place.bottom) / 2 * high
            self._offset.setY(self.height() * _EYE - middle + self._by_hand.y() * zoom)
        self._keep_inside()
        self.update()

    def _keep_inside(self) -> None:
        """No more empty ground than need be."""
        for size, room, get, put in (
            (self._image.width(), self.width(), self._offset.x, self._offset.setX),
            (self._image.height(), self.height(), self._offset.y, self._offset.setY),
        ):
            spread = size * self.zoom()
            if spread <= room - 2 * _BESIDE:
                put((room - spread) / 2)
            else:
                put(min(_BESIDE, max(room - spread - _BESIDE, get())))

    def _rescale(self) -> None:
        if self._image.isNull():
            self._scaled = QPixmap()
        else:
            ratio = self.devicePixelRatioF()
            size = QSize(self._image.size() * self.zoom() * ratio)
            image = self._image.scaled(
                size.expandedTo(QSize(1, 1)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled = QPixmap.fromImage(image)
            self._scaled.setDevicePixelRatio(ratio)
        self.zoomed.emit()

    # What Qt says

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None:
            self._rescale()
        self._go_to_place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._image.isNull():
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        moved = event.position() - self._grip
        self._grip = event.position()
        self._offset += moved
        self._by_hand += moved / self.zoom()
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if steps > 0 else -1)
        else:
            self._offset.setY(self._offset.y() + steps / 2)  # only a look: the next box comes back
            self._keep_inside()
            self.update()
        event.accept()

    @guarded
    def paintEvent(self, _event: Any) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(now.grey_soft))
        if self._scaled.isNull():
            return
        painter.drawPixmap(self._offset, self._scaled)
        frame = self.framed()
        if not frame.isEmpty():
            tint = QColor(now.jade)
            tint.setAlpha(38)
            painter.setBrush(tint)
            painter.setPen(QPen(QColor(now.jade), 2))
            painter.drawRoundedRect(frame, 4, 4)
