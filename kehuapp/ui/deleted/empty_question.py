"""What is asked before entries are thrown away: what goes is counted; nothing is done here."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.deleted.deleted_words import counted
from kehuapp.ui.kit.form_dialog import FormDialog

_WIDTH = 480


class EmptyQuestion(FormDialog):
    """Says how many of what would go; Esc leaves all as it is."""

    SCROLLS = False

    def __init__(self, count: int, rows: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_question")
        self.setWindowTitle(translate("EmptyQuestion", "Throw away?"))
        self.setMinimumWidth(_WIDTH)
        for text, role in (
            (translate("EmptyQuestion", "Throw %n entries away?", n=count), "heading"),
            (translate("EmptyQuestion", "This leaves the book: %1.", counted(rows)), ""),
            (
                translate(
                    "EmptyQuestion",
                    "It can be undone (Ctrl+Z) as long as the step is kept; after that only a "
                    "backup has it.",
                ),
                "quiet",
            ),
        ):
            line = QLabel(text)
            line.setProperty("role", role)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            self.body.addWidget(line)
        self.body.addStretch(1)
        self._save.setText(translate("EmptyQuestion", "Throw %n entries away", n=count))
        self._save.setFocus()
        self.start()

    def value(self) -> None:
        """Nothing is typed here."""
