"""A line of small pictures that come one after another; whose they are is not known here."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from kehuapp.store.database import Book
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.work.pictures import Pictures

BOX = QSize(104, 78)
GAP = 8


class Thumbnails(QWidget):
    """Grey boxes until `loader` has decoded the pictures."""

    def __init__(self, loader: "Loader", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._shas: tuple[str, ...] = ()
        self._more = 0
        self.setFixedHeight(BOX.height())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_pictures(self, shas: Sequence[str], more: int) -> None:
        """Show these, and that there are `more`."""
        self._shas, self._more = tuple(shas), more
        self.setVisible(bool(shas))
        self.update()

    def shas(self) -> tuple[str, ...]:
        """The names of the pictures shown."""
        return self._shas

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, ratio = theme.current(), self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = 0.0
        for sha in self._shas:
            box = QRectF(left, 0, BOX.width(), BOX.height())
            if box.right() > self.width() and left:
                return
            shape = QPainterPath()
            shape.addRoundedRect(box, 6, 6)
            painter.fillPath(shape, QColor(colours.grey_soft))
            image = self._loader.pictures.kept(sha, BOX, ratio)
            if image is None:
                self._loader.want(self, sha, ratio)
            else:
                size = image.deviceIndependentSize()
                corner = box.center() - QPointF(size.width() / 2, size.height() / 2)
                painter.save()
                painter.setClipPath(shape)
                painter.drawImage(QRectF(corner, size), image)
                painter.restore()
            left = box.right() + GAP
        if self._more:
            rest = QRectF(left, 0, self.width() - left, BOX.height())
            painter.setPen(QColor(colours.quiet))
            painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), f"+{self._more:,}")


class Loader(QObject):
    """Decodes one picture at a time between two events: a large one holds nobody up for long."""

    def __init__(self, book: Book, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures = Pictures(book)
        self._wanted: deque[tuple[Thumbnails, str, float]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._load_one)

    def want(self, place: Thumbnails, sha: str, ratio: float) -> None:
        """Decode a picture soon and let `place` be painted again."""
        if (place, sha, ratio) not in self._wanted:
            self._wanted.append((place, sha, ratio))
        self._timer.start()

    def _load_one(self) -> None:
        while self._wanted:
            place, sha, ratio = self._wanted.popleft()
            # Scrolled by, or another entry stands there now: whoever comes back asks again.
            if isValid(place) and place.isVisible() and sha in place.shas():
                self.pictures.image(sha, BOX, ratio)
                place.update()
                return
        self._timer.stop()
