"""An empty place: icon, heading, quiet line and the one button; whoever shows it says the words."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.ui.kit import icons, theme

_ICON = 36  # pixels
_BESIDE, _AROUND = 28, 8  # pixels that stay free at the sides, and above and below
_OVER_ACTION, _OVER_MORE = 12, 8
_LOWEST = 70  # pixels of all of it
_ONE_LINE = 10_000
_WORD = re.compile(r"[^\s\u2e80-\uffef]+")  # between any two Chinese characters a line may end
_WIDEST = 420  # pixels of a line that is read easily


class EmptyPlace(QWidget):
    """`action` is the primary button; `more` is a column for what else helps, quieter.

    It never makes the window grow: where it is low, the icon goes first, then the quiet line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self.picture = QLabel(self)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.words = QLabel(self)
        self.words.setProperty("role", "quiet")
        for label in (self.picture, self.heading, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self.heading, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMaximumWidth(_WIDEST)
        self.action = QPushButton(self)
        self.action.setObjectName("fill")
        self.action.setProperty("primary", "true")
        self.action.setAutoDefault(False)
        self.more = QVBoxLayout()
        self.more.setSpacing(8)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_BESIDE, _AROUND, _BESIDE, _AROUND)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.picture)
        # What is hidden takes the gap below it along.
        self.picture.setContentsMargins(0, 0, 0, 12)
        for label in (self.heading, self.words):
            label.setContentsMargins(0, 0, 0, 6)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)  # as wide as it may be: a label that wraps asks for little
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(_OVER_ACTION)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(_OVER_MORE)
        column.addLayout(self.more)
        column.addStretch(3)
        theme.watch().changed.connect(self._paint_icon)

    def say(self, icon: str, heading: str, words: str, action: str = "") -> None:
        """Say what belongs here; without words for it there is no button."""
        self._icon = icon
        self._paint_icon()
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.words.setText(words)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._fit()

    def hasHeightForWidth(self) -> bool:
        return False  # else all of its lines were the least height of the window

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        return QSize(size.width(), min(size.height(), _LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what there is room for."""
        wide = min(max(self.width() - 2 * _BESIDE, 1), _WIDEST)
        heights = {self.picture: self.picture.sizeHint().height()}
        if self.words.text():
            heights[self.words] = self.words.heightForWidth(wide)
        heights[self.heading] = self.heading.heightForWidth(wide)
        for label in (self.heading, self.words):
            label.setMaximumWidth(_balanced(label, wide))
        room = self.height() - 2 * _AROUND - self.more.sizeHint().height() - _OVER_MORE
        room -= _OVER_ACTION
        if self.action.text():
            room -= self.action.sizeHint().height()
        gone: set[QLabel] = set()
        for part in heights:  # the heading goes last, and never while it is all that is said
            is_last = part is self.heading and not self.action.text()
            if not is_last and sum(heights[one] for one in heights if one not in gone) > room:
                gone.add(part)
        for part in (self.picture, self.heading, self.words):
            part.setVisible(part in heights and part not in gone)
        kept = sum(heights[one] for one in heights if one not in gone)
        around = max(_AROUND - max(kept - room + 1, 0) // 2, 0)  # words before what is around them
        self._column.setContentsMargins(_BESIDE, around, _BESIDE, around)

    def _paint_icon(self) -> None:
        if self._icon:
            ratio = self.devicePixelRatioF()
            self.picture.setPixmap(icons.pixmap(self._icon, theme.current().quiet, _ICON, ratio))


def _balanced(label: QLabel, wide: int) -> int:
    """The least width in which a text takes no more lines: no word stands alone on the last."""
    high, metrics = label.heightForWidth(wide), label.fontMetrics()
    if high <= label.heightForWidth(_ONE_LINE):
        return wide
    words = map(metrics.horizontalAdvance, _WORD.findall(label.text()))
    least = min(max(words, default=0) + 2, wide - 1)  # it would be cut off, and in no more lines
    while wide - least > 1:
        middle = (least + wide) // 2
        if label.heightForWidth(middle) <= high:
            wide = middle
        else:
            least = middle
    return wide
