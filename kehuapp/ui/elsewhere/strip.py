"""A strip above everything about where the book lies: it says a sentence and carries two wishes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from kehuapp.ui.kit import icons, theme


class Strip(QFrame):
    """Hidden until there is something to say; either wish hides it."""

    wanted = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("strip", "slate")
        self._words: Callable[[], tuple[str, str, str]] | None = None
        self.icon, self.words = QLabel(), QLabel()
        self.words.setWordWrap(True)
        self.want, self.leave = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self.icon)
        row.addWidget(self.words, 1)
        for button, wish in ((self.want, self.wanted), (self.leave, self.left)):
            button.setAutoDefault(False)
            button.clicked.connect(self.hide)
            button.clicked.connect(wish)
            row.addWidget(button)
        theme.watch().changed.connect(self.retranslate)
        self.hide()

    def say(self, words: Callable[[], tuple[str, str, str]]) -> None:
        """Show a sentence and what the two buttons say, in the language of each moment; "" for no
        first one."""
        self._words = words
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Say it in the language and the colours of now."""
        if self._words is None:
            return
        ratio = self.devicePixelRatioF()
        self.icon.setPixmap(icons.pixmap("info", theme.current().slate, 16, ratio))
        said, want, leave = self._words()
        self.words.setText(said)
        self.want.setText(want)
        self.want.setVisible(bool(want))
        self.leave.setText(leave)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
