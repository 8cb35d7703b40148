"""The strip above everything while a copy of the book is only looked at; it opens nothing."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from kehuapp.i18n import translate
from kehuapp.ui.commands.keeping.restore_commands import RestoreCommands
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.work.session import Session


class CopyStrip(QFrame):
    """Hidden for a book that is worked in."""

    def __init__(self, session: Session, restoring: RestoreCommands) -> None:
        super().__init__()
        self.setObjectName("copy_strip")
        self.setProperty("strip", "slate")
        self._restoring = restoring
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
        self.restore.clicked.connect(restoring.restore_looked_at)
        self.leave.clicked.connect(restoring.leave_copy)
        self.setVisible(session.book.is_looked_at)
        if session.book.is_looked_at:
            theme.watch().changed.connect(self.retranslate)
            self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language and the colours of now."""
        ratio = self.devicePixelRatioF()
        self.icon.setPixmap(icons.pixmap("eye", theme.current().slate, 16, ratio))
        when = self._restoring.when_looked_at()
        said = translate("Backups", "Read-only: the book as it was, %1", when)
        self.words.setText(f"<b>{said}</b>")
        self.restore.setText(translate("Backups", "Restore this one…"))
        self.leave.setText(translate("Backups", "Back to the book"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self.retranslate()
        super().changeEvent(event)
