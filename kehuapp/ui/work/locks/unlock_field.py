"""Saying a password and having it tried in the worker; what opens by it is not known here.

Wrong ones are said in place, and after several of them one waits a little longer each time.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.ui.work import tasks
from kehuapp.ui.work.locks.password_field import PasswordField

#: Milliseconds that one waits after so many wrong ones, and after all that follow.
WAITS_MS = (0, 0, 0, 2000, 4000, 8000, 15000)


class UnlockField(QWidget):
    """`check` is called in the worker and raises Trouble for a wrong one; then nothing else
    happens, else `unlocked` comes."""

    unlocked = Signal()

    def __init__(self, check: Callable[[str], object], action: str) -> None:
        super().__init__()
        self._check, self._wrong = check, 0
        self.field = PasswordField(translate("Lock", "Password"))
        self.said = QLabel()
        self.said.setObjectName("said")
        self.said.setProperty("role", "error")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        self.button = QPushButton(action)
        self.button.setObjectName("unlock")
        self.button.setProperty("primary", "true")
        self.button.setDefault(True)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._allow)
        self.buttons = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.said)
        self.setFocusProxy(self.field)
        self.button.clicked.connect(self.try_it)
        self.field.line.returnPressed.connect(self.try_it)
        self.field.changed.connect(self.said.hide)

    def try_it(self) -> None:
        """Have what is typed tried, unless one waits."""
        password = self.field.text()
        if not password or not self.button.isEnabled():
            return
        self._hold(True)
        check = self._check
        tasks.read_latest(
            self,
            "unlock",
            None,
            lambda *_around: check(password),
            lambda _nothing: self._was_right(),
            failed=self._allow,
            troubled=self._was_wrong,
        )

    def _was_right(self) -> None:
        self._wrong = 0
        self._hold(False)
        self.field.clear()
        self.unlocked.emit()

    def _was_wrong(self, trouble: Trouble) -> None:
        self._wrong += 1
        self.field.line.selectAll()
        self.said.setText(str(trouble))
        self.said.show()
        self._again.start(WAITS_MS[min(self._wrong, len(WAITS_MS) - 1)])

    def _allow(self) -> None:
        self._hold(False)
        self.field.setFocus()

    def _hold(self, on: bool) -> None:
        self.button.setEnabled(not on)
        self.field.line.setReadOnly(on)
