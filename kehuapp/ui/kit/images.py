"""A picture as Qt has it → the bytes that the book keeps; scaling and storing are the book's."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage


def png_bytes(image: QImage) -> bytes:
    """The picture as PNG, nothing lost."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stub wants bytes, the binding takes only str.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def jpeg_bytes(image: QImage) -> bytes:
    """The picture as JPEG, as good as photos are kept."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 90)  # type: ignore[call-overload]
    return bytes(data.data())
