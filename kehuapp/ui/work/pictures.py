"""Small versions of a book's pictures, decoded as small as they are shown; nothing is stored."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from kehuapp.store.database import Book
from kehuapp.store.pictures import find_picture, find_size

_MOST_KEPT = 120


class Pictures:
    """Small versions of a book's pictures, the latest ones kept."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._kept: dict[tuple[str, int, int, float], QImage] = {}

    def image(self, sha256: str, box: QSize, ratio: float = 1.0) -> QImage:
        """The picture fitted into `box`; one transparent pixel when the book has none."""
        key = (sha256, box.width(), box.height(), ratio)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            data = find_picture(self._book, sha256)
            self._kept[key] = fitted(data or b"", box, ratio)
        return self._kept[key]

    def kept(self, sha256: str, box: QSize, ratio: float = 1.0) -> QImage | None:
        """The same when it was decoded before, so that nobody waits for it now."""
        return self._kept.get((sha256, box.width(), box.height(), ratio))

    def blank(self, sha256: str, box: QSize, ratio: float = 1.0) -> QImage:
        """Nothing to be seen, as large as the picture will be; it takes no time."""
        size = find_size(self._book, sha256)
        if size is None:
            return nothing()
        image = QImage(_fit(QSize(*size), box, ratio), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        image.setDevicePixelRatio(ratio)
        return image

    def whole(self, sha256: str) -> QImage:
        """The picture as large as the book has it."""
        data = find_picture(self._book, sha256)
        return QImage.fromData(data) if data else nothing()


def nothing() -> QImage:
    """One transparent pixel: the answer to whatever is not a picture of the book."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


def fitted(data: bytes, box: QSize, ratio: float) -> QImage:
    """Decode at the size needed (JPEG decodes small several times faster), never enlarged."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return nothing()
    room = box
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        room = box.transposed()
    reader.setScaledSize(_fit(size, room, ratio))
    image = reader.read()
    if image.isNull():
        return nothing()
    image.setDevicePixelRatio(ratio)
    return image


def _fit(size: QSize, room: QSize, ratio: float) -> QSize:
    target = (size * ratio).scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
    if target.width() > size.width() * ratio:
        target = size * ratio
    return target.expandedTo(QSize(1, 1))
