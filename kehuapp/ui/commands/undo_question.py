"""What is asked before a step is undone that one may not have in mind; nothing is undone here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import FormDialog

#: A step that is about more customers than this is asked about.
MANY = 20
_WIDTH = 460


class UndoQuestion(FormDialog):
    """Names the step, when it was done and how many customers it is about; Esc leaves it."""

    def __init__(
        self,
        label: str,
        when: str,
        count: int,
        is_earlier: bool,
        is_redo: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("undo_question")
        self.setWindowTitle(
            translate("UndoQuestion", "Redo?") if is_redo else translate("UndoQuestion", "Undo?")
        )
        self.setMinimumWidth(_WIDTH)
        about = [when]
        if count:
            about.append(translate("UndoQuestion", "%n customer(s)", n=count))
        said = [(label, "heading"), (" · ".join(about), "quiet")]
        if is_earlier and not is_redo:
            said.append((translate("UndoQuestion", "Done before the book was opened."), "quiet"))
        for text, role in said:
            line = QLabel(text)
            line.setProperty("role", role)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            self.body.addWidget(line)
        self.body.addStretch(1)
        self._save.setText(_primary(count, is_redo))
        self._save.setFocus()
        self.start()

    def value(self) -> None:
        """Nothing is typed here."""


def _primary(count: int, is_redo: bool) -> str:
    if is_redo:
        if count:
            return translate("UndoQuestion", "Redo for %n customer(s)", n=count)
        return translate("UndoQuestion", "Redo this")
    if count:
        return translate("UndoQuestion", "Undo for %n customer(s)", n=count)
    return translate("UndoQuestion", "Undo this")
