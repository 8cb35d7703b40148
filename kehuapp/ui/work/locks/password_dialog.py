"""The dialog that asks for the password of a file before it is opened."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.store import locking
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work.locks.unlock_field import UnlockField

_WIDTH = 440  # pixels


class PasswordDialog(Dialog):
    """Accepted once the password was the right one: the file can be opened then."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ask_password")
        self.setModal(True)
        self.setWindowTitle(translate("Lock", "Password"))
        self.setMinimumWidth(_WIDTH)
        about = QLabel(translate("Lock", "%1 is locked with a password.", file.name))
        place = QLabel(str(file.parent))
        place.setProperty("role", "quiet")
        for label in (about, place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.asked = UnlockField(partial(locking.unlock, file), translate("Lock", "Unlock"))
        self.asked.unlocked.connect(self.accept)
        leave = QPushButton(translate("Lock", "Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(10)
        column.addWidget(about)
        column.addWidget(place)
        column.addWidget(self.asked)
        self.set_content(column, (leave, self.asked.button))


def ask_at_start(file: Path) -> bool:
    """Ask before there is a window; whether the file can be opened now."""
    dialog = PasswordDialog(file)
    dialog.exec()
    is_unlocked = not locking.is_locked(file)
    dialog.deleteLater()
    return is_unlocked


def ask_then(file: Path, asker: QWidget, go_on: Callable[[], object]) -> PasswordDialog:
    """Ask in front of a window, and go on once it was said; who cancels stays where they were."""
    dialog = PasswordDialog(file, asker)
    dialog.accepted.connect(go_on)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
