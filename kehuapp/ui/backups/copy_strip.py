"""The strip above everything while a copy of the book is only looked at; it opens nothing."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from kehuapp.i18n import translate
from kehuapp.ui.backups.copy_rows import when_words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.work.session import Session


class CopyStrip(QFrame):
    """Says of when the copy is; its buttons are wishes."""

    restore_requested = Signal(str)  # of when it is, in words
    leave_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("copy_strip")
        self.setProperty("strip", "slate")
        self._book = session.book
        self.icon, self.words = QLabel(), QLabel()
        self.restore, self.leave = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self.icon)
        row.addWidget(self.words, 1)
        for button in (self.restore, self.leave):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.restore.clicked.connect(lambda: self.restore_requested.emit(self.when()))
        self.leave.clicked.connect(self.leave_requested)
        theme.watch().changed.connect(self.retranslate)
        self.retranslate()

    def when(self) -> str:
        """When the copy was made, in words; what it is called, where that cannot be told."""
        return when_words(self._book)

    def retranslate(self) -> None:
        """Say it in the language and the colours of now."""
        ratio = self.devicePixelRatioF()
        self.icon.setPixmap(icons.pixmap("eye", theme.current().slate, 16, ratio))
        said = translate("Backups", "Read-only: the book as it was, %1", self.when())
        self.words.setText(said)
        self.restore.setText(translate("Backups", "Restore this one…"))
        self.leave.setText(translate("Backups", "Back to the book"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
