"""What is asked before several steps are undone at once; nothing is undone here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import FormDialog
from kehuapp.ui.kit.labels import Elided

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
        named = [*later[:_MOST], label]
        self._add(translate("History", "These %n steps are undone together, or none:", n=count))
        steps = QVBoxLayout()
        steps.setSpacing(4)
        for one in named:
            line = Elided()
            line.show_text(f"•  {one}")
            steps.addWidget(line)
        self.body.addLayout(steps)
        if len(later) > _MOST:
            self._add(translate("History", "and %n more", n=count - len(named)))
        if customers:
            self._add(translate("History", "They are about %n customer(s).", n=customers))
        self._add(translate("History", "Each of them can be redone afterwards."), "quiet")
        self.body.addStretch(1)
        self._save.setText(translate("History", "Undo %n step(s)", n=count))
        self._save.setFocus()
        self.start()

    def _add(self, text: str, role: str = "") -> None:
        line = QLabel(text)
        line.setProperty("role", role)
        line.setTextFormat(Qt.TextFormat.PlainText)
        self.body.addWidget(line)

    def value(self) -> None:
        """Nothing is typed here."""
