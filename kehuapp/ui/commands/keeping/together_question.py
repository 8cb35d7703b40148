"""What is asked before several steps are undone at once; nothing is undone here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import FormDialog
from kehuapp.ui.kit.labels import one_line

_WIDTH = 480
_MOST = 8  # steps that are named


class TogetherQuestion(FormDialog):
    """Names the step and the later ones, the newest first, and how many customers they are about;
    Esc leaves them."""

    def __init__(
        self, label: str, later: Sequence[str], customers: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("together_question")
        count = len(later) + 1
        self.setWindowTitle(translate("UndoQuestion", "Undo?"))
        self.setMinimumWidth(_WIDTH)
        said = [translate("History", "These %n steps are undone together, or none:", n=count)]
        said += [f"•  {one_line(one, 80)}" for one in later[:_MOST]]
        if len(later) > _MOST:
            said.append(translate("History", "and %n more", n=len(later) - _MOST))
        said.append(f"•  {one_line(label, 80)}")
        lines = [(one, "") for one in said]
        if customers:
            lines.append((translate("History", "They are about %n customer(s).", n=customers), ""))
        lines.append((translate("History", "Each of them can be redone afterwards."), "quiet"))
        for text, role in lines:
            line = QLabel(text)
            line.setProperty("role", role)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            self.body.addWidget(line)
        self.body.addStretch(1)
        self._save.setText(translate("History", "Undo %n step(s)", n=count))
        self._save.setFocus()
        self.start()

    def value(self) -> None:
        """Nothing is typed here."""
