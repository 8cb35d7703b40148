"""Cutting a photo square: dragged with the mouse, or moved and made larger with the keys."""

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
)
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from kehuapp.store.pictures import MOST_PIXELS
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.windows.dialog import BODY, Dialog

SIDE = 640  # pixels of the photo that is kept
SHOWN = 320
_LARGEST = 8.0
_STEP = 12


def read_image(data: bytes) -> QImage | None:
    """The picture, turned upright; None for anything else and for a bomb."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).lower() in (b"svg", b"svgz", b"pdf"):
        return None  # these may name other files
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        return None
    if size.isValid() and max(size.width(), size.height()) > 4 * SIDE:  # a camera's
        reader.setScaledSize(size.scaled(4 * SIDE, 4 * SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() or not image.width() or not image.height() else image


class CropView(QWidget):
    """The picture below a square; `zoom` 1 shows as much of it as fits."""

    zoom_changed = Signal(float)

    def __init__(self, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(SHOWN, SHOWN)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("The part of the picture that is kept"))
        self._image = image
        self._zoom = 1.0
        self._centre = QPointF(image.width() / 2, image.height() / 2)
        if image.height() > image.width():  # a face is rather in the upper half
            self._centre.setY(image.width() / 2 + (image.height() - image.width()) * 0.3)
        self._held: QPointF | None = None

    def part(self) -> QRectF:
        """The square of the picture that is kept."""
        side = min(self._image.width(), self._image.height()) / self._zoom
        return QRectF(self._centre.x() - side / 2, self._centre.y() - side / 2, side, side)

    def set_zoom(self, zoom: float) -> None:
        """Show less of the picture, larger."""
        self._zoom = min(max(zoom, 1.0), _LARGEST)
        self._move(QPointF())
        self.zoom_changed.emit(self._zoom)

    def _move(self, by: QPointF) -> None:
        """Move the square by some pixels of the screen, not over the edge of the picture."""
        part = self.part()
        scale = part.width() / SHOWN
        half = part.width() / 2
        x, y = self._centre.x() + by.x() * scale, self._centre.y() + by.y() * scale
        self._centre = QPointF(
            min(max(x, half), self._image.width() - half),
            min(max(y, half), self._image.height() - half),
        )
        self.update()

    @guarded
    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        painter.fillRect(self.rect(), QColor("white"))
        painter.drawImage(QRectF(self.rect()), self._image, self.part())
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        circle = QPainterPath()
        circle.addEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.fillPath(outside.subtracted(circle), QColor(0, 0, 0, 90))
        if self.hasFocus():
            painter.setPen(QColor(theme.current().jade))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._move(self._held - event.position())
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def wheelEvent(self, event: Any) -> None:
        self.set_zoom(self._zoom * 1.1 ** (event.angleDelta().y() / 120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() in moves:
            x, y = moves[Qt.Key(event.key())]
            self._move(QPointF(x * _STEP, y * _STEP))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._zoom * 1.1)
        elif event.key() == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / 1.1)
        else:
            super().keyPressEvent(event)


class CropDialog(Dialog):
    """Enter takes what is in the square, Esc leaves the photo as it was."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Photo"))
        self.setModal(True)
        self._image = image
        self.view = CropView(image, self)
        hint = QLabel(self.tr("Drag to move, scroll to enlarge; or arrow keys, + and −."))
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        self.zoom = QSlider(Qt.Orientation.Horizontal, self)
        self.zoom.setRange(100, round(_LARGEST * 100))
        self.zoom.setAccessibleName(self.tr("Larger"))
        self.zoom.valueChanged.connect(lambda value: self.view.set_zoom(value / 100))
        self.view.zoom_changed.connect(self._show_zoom)
        self.take = QPushButton(self.tr("Use"), self)
        self.take.setProperty("primary", "true")
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        leave = QPushButton(self.tr("Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(10)
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.zoom)
        column.addWidget(hint)
        self.set_content(column, (leave, self.take))
        self.view.setFocus()

    def data(self) -> bytes:
        """The square as a JPEG."""
        part = self.view.part()
        cut = self._image.copy(part.toAlignedRect())
        side = min(SIDE, round(part.width())) or 1
        cut = cut.scaled(
            QSize(side, side),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        flat = QImage(cut.size(), QImage.Format.Format_RGB32)
        flat.fill(QColor("white"))
        painter = QPainter(flat)
        painter.drawImage(0, 0, cut)
        painter.end()
        packed = QByteArray()
        buffer = QBuffer(packed)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        flat.save(buffer, "JPEG", 88)  # type: ignore[call-overload]
        return bytes(packed.data())

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.blockSignals(True)
        self.zoom.setValue(round(zoom * 100))
        self.zoom.blockSignals(False)
