"""What stands over a locked window: the shop's name and the field for the password, nothing else.

It is given no book, so that it can tell nothing of one.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.work.locks.unlock_field import UnlockField

_WIDTH = 400  # pixels of the card


class LockPage(QFrame):
    """Covers its window, however large that becomes; `check` raises Trouble for a wrong one."""

    unlocked = Signal()

    def __init__(self, shop: str, check: Callable[[str], object], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("lock_page")
        self.setProperty("panel", "paper")
        self.setAutoFillBackground(True)
        self.picture, self.shop, self.about = QLabel(), QLabel(shop), QLabel()
        self.shop.setProperty("role", "title")
        self.about.setProperty("role", "quiet")
        for label in (self.picture, self.shop, self.about):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self.picture)
        self.asked = UnlockField(check, "")
        self.asked.unlocked.connect(self.unlocked)
        self._lay_out()
        self.retranslate()
        window.installEventFilter(self)
        theme.watch().changed.connect(self.retranslate)
        self.setGeometry(window.rect())

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        card.setFixedWidth(_WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 26, 28, 26)
        inside.setSpacing(12)
        for part in (self.picture, self.shop, self.about):
            inside.addWidget(part)
        inside.addSpacing(6)
        inside.addWidget(self.asked)
        inside.addWidget(self.asked.button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def retranslate(self) -> None:
        """Speak the language of now, in the colours of now."""
        ratio = self.devicePixelRatioF()
        self.picture.setPixmap(icons.pixmap("lock", theme.current().quiet, 36, ratio))
        self.about.setText(translate("Lock", "Locked. What was being typed is kept."))
        self.asked.button.setText(translate("Lock", "Unlock"))
        self.asked.field.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # the window behind it hears none

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.asked.setFocus()
