"""The round picture of a customer, a photo or the first character, and the mark of the tier."""

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded

AVATAR = 64
MARK = 16


def initial(name: str) -> str:
    """The one character in the round picture of a person without a photo."""
    return name.strip()[:1].upper() or "?"


def paint_avatar(
    painter: QPainter, circle: QRectF, name: str, tier: str | None, colour: str
) -> None:
    """The round picture of a customer: the first character in the colours of the tier.

    `colour` is the one that the shop gave the tier, "" for none.
    """
    text, ground = theme.tier_colours(theme.current(), tier, colour)
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(text), 2) if tier == "key" else Qt.PenStyle.NoPen)
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(circle.height() * 0.42)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(text))
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), initial(name))


def tier_icon(tier: str | None, colour: str) -> QIcon:
    """★ ● ○ in its colour for what shows its text in one; empty and as wide without a tier.

    `colour` is the one that the shop gave the tier, "" for none.
    """
    ratio = 2
    picture = QPixmap(MARK * ratio, MARK * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(QColor(theme.tier_colours(theme.current(), tier, colour)[0]))
    font = QFont(QApplication.font())
    font.setPixelSize(MARK - 2)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, MARK, MARK), Qt.AlignmentFlag.AlignCenter, theme.tier_mark(tier))
    painter.end()
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)  # Qt would paint it bluish
    return made


class Avatar(QWidget):
    """The photo in a circle, or the first character of the name in the colours of the tier."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(AVATAR, AVATAR)
        self._name = ""
        self._tier: str | None = None
        self._colour = ""
        self._photo = QPixmap()

    def show_person(self, name: str, tier: str | None, colour: str, photo: bytes | None) -> None:
        """Show this customer; a photo that cannot be read falls back to the character.

        `colour` is the one that the shop gave the tier, "" for none.
        """
        self._name, self._tier, self._colour = name, tier, colour
        self._photo = QPixmap()
        if photo:
            self._photo.loadFromData(photo)
        self.update()

    @guarded
    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        circle = QRectF(self.rect())
        if self._photo.isNull():
            paint_avatar(painter, circle, self._name, self._tier, self._colour)
            painter.end()
            return
        path = QPainterPath()
        path.addEllipse(circle.adjusted(1, 1, -1, -1))
        painter.setClipPath(path)
        side = min(self._photo.width(), self._photo.height())
        left = (self._photo.width() - side) / 2
        top = (self._photo.height() - side) / 2
        painter.drawPixmap(circle, self._photo, QRectF(left, top, side, side))
        painter.end()
