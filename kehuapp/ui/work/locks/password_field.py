"""A field for a password: dots, a button that shows them, and a word when Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons

MOST_CHARACTERS = 200


class PasswordField(QWidget):
    """`line` is what is typed in. Nothing is remembered when it is hidden or shown again."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(MOST_CHARACTERS)
        self.line.setAccessibleName(name)
        self.line.setObjectName("password")
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.changed)
        self.shows = QPushButton()
        self.shows.setCheckable(True)
        self.shows.setAutoDefault(False)
        self.shows.setProperty("quiet", "true")
        self.shows.toggled.connect(self._show)
        self.hint = QLabel()
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.hint.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.shows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.hint)
        self.setFocusProxy(self.line)
        self._show(False)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and show dots again."""
        self.line.clear()
        self.shows.setChecked(False)
        self.hint.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._look_for_caps(event)
        return super().eventFilter(watched, event)

    def _look_for_caps(self, event: QKeyEvent) -> None:
        """Qt does not say whether Caps Lock is on; a letter that comes otherwise than it was typed
        does."""
        letter = event.text()
        if len(letter) != 1 or not letter.isascii() or not letter.isalpha():
            return
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.hint.setText(translate("Lock", "Caps Lock is on."))
        self.hint.setVisible(letter.isupper() != is_shifted)

    def _show(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of now."""
        is_shown = self.shows.isChecked()
        self.shows.setIcon(icons.icon("eye-off" if is_shown else "eye"))
        words = (
            translate("Lock", "Hide what is typed")
            if is_shown
            else translate("Lock", "Show what is typed")
        )
        self.shows.setToolTip(
            words + "\n" + translate("Lock", "Chinese can be typed while it is shown.")
        )
        self.shows.setAccessibleName(words)
