"""An empty place: icon, heading, quiet line and the one button; whoever shows it says the words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.ui.kit import icons, theme

_ICON = 36  # pixels
_WIDEST = 420  # pixels of a line that is read easily


class EmptyPlace(QWidget):
    """`action` is the primary button; `more` is a column for what else helps, quieter."""

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
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 14, 28, 14)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.picture)
        column.addSpacing(12)
        for label in (self.heading, self.words):
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)  # as wide as it may be: a label that wraps asks for little
            line.addStretch(1)
            column.addLayout(line)
            column.addSpacing(6)
        column.addSpacing(12)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
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
        self.words.setVisible(bool(words))
        self.action.setText(action)
        self.action.setVisible(bool(action))

    def _paint_icon(self) -> None:
        if self._icon:
            ratio = self.devicePixelRatioF()
            self.picture.setPixmap(icons.pixmap(self._icon, theme.current().quiet, _ICON, ratio))
