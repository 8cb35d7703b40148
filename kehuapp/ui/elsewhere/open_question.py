"""What is asked before a book is opened that is open on another computer; nothing is opened."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.store.elsewhere.open_sign import Sign
from kehuapp.text import words
from kehuapp.ui.kit.windows.dialog import BODY, Dialog

_WIDTH = 520


class OpenQuestion(Dialog):
    """Accepted with `reads`: it is only to be read; Esc opens nothing."""

    def __init__(self, name: str, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("open_elsewhere")
        self.setWindowTitle(translate("Elsewhere", "Open elsewhere"))
        self.setMinimumWidth(_WIDTH)
        self.reads = True
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(8)
        for text, role in (
            (translate("Elsewhere", "%1 is open on another computer", name), "heading"),
            (sign_words(sign), ""),
            (
                translate(
                    "Elsewhere",
                    "Two computers that write at once can spoil the book. Close it there first, or "
                    "look at it read-only, as it is now.",
                ),
                "quiet",
            ),
        ):
            line = QLabel(text, self)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setProperty("role", role)
            line.setWordWrap(True)
            column.addWidget(line)
        buttons = QDialogButtonBox(self)
        self.read = QPushButton(translate("Elsewhere", "Open read-only"), self)
        self.read.setProperty("primary", "true")
        self.read.setDefault(True)
        self.anyway = QPushButton(translate("Elsewhere", "Open all the same"), self)
        for button, act in ((self.read, self.accept), (self.anyway, self._open_anyway)):
            button.clicked.connect(act)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        leave = buttons.addButton(
            translate("Elsewhere", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        leave.clicked.connect(self.reject)
        self.set_content(column, (buttons,), scrolls=False)
        self.read.setFocus()

    def _open_anyway(self) -> None:
        self.reads = False
        self.accept()


def ask(name: str, sign: Sign) -> bool | None:
    """Ask where there is no window yet: True to read, False to open it, None for neither."""
    dialog = OpenQuestion(name, sign)
    wish = dialog.reads if dialog.exec() else None
    dialog.deleteLater()
    return wish


def sign_words(sign: Sign) -> str:
    """Where, by whom and since when, by the clock of this computer."""
    where = words.with_aside(sign.computer, sign.who)
    try:
        since = datetime.fromisoformat(sign.since).astimezone()
    except (ValueError, OverflowError):  # somebody else wrote it
        return where
    day = words.near_day(since.date(), max(datetime.now().astimezone().date(), since.date()))
    return translate("Elsewhere", "%1, since %2", where, f"{day} {since:%H:%M}")


def reading_words(name: str, sign: Sign) -> str:
    """Why it is only read."""
    return translate(
        "Elsewhere",
        "%1 is open on the computer %2, so it is shown here read-only, as it was just now.",
        name,
        words.with_aside(sign.computer, sign.who),
    )
