"""The foot of the page that types sheets: a sentence and buttons; its keys are the page's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.menu_buttons import give_menu

#: The keys of the page by which a visit was not made, as its menu shows them.
MISSED_KEY, MOVED_KEY = "F11", "F12"


class TypingFoot(QWidget):
    """One sentence; below it the visit that was not made, and Save, at the right."""

    save_requested = Signal()
    outcome_requested = Signal(str)  # missed | moved

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fill")  # no toast lies over it
        self.words = QLabel()
        self.words.setProperty("role", "quiet")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.not_made, self.save = QPushButton(), QPushButton()
        menu = QMenu(self.not_made)
        self.missed, self.moved = menu.addAction(""), menu.addAction("")
        give_menu(self.not_made, menu)
        self.save.setProperty("primary", "true")
        self.save.setObjectName("save_sheet")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 12, 10)
        whole.setSpacing(6)
        whole.addWidget(self.words)  # beside large buttons it would stand a word a line
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        whole.addLayout(row)
        for button in (self.not_made, self.save):
            button.setAutoDefault(True)  # pressed by Enter, too, where the keyboard is on it
            row.addWidget(button)
        self.save.clicked.connect(self.save_requested)
        self.missed.triggered.connect(lambda: self.outcome_requested.emit("missed"))
        self.moved.triggered.connect(lambda: self.outcome_requested.emit("moved"))

    def tell(self, sentence: str) -> None:
        """What saving will do."""
        self._say("quiet", sentence)

    def refuse(self, sentence: str) -> None:
        """Why it was not saved."""
        self._say("error", sentence)

    def ask(self, sentence: str) -> None:
        """What is to be known first; Enter presses Save."""
        self._say("error", sentence)
        self.save.setFocus()

    def _say(self, role: str, sentence: str) -> None:
        self.words.setProperty("role", role)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.words.setText(sentence)

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.not_made.setText(translate("TypeBack", "Not visited"))
        # No live shortcuts: the page has them, and with two of a key neither works.
        self.missed.setText(f"{translate('TypeBack', 'Nobody there…')}\t{MISSED_KEY}")
        self.moved.setText(f"{translate('TypeBack', 'Another time…')}\t{MOVED_KEY}")
        self.not_made.setToolTip(f"{MISSED_KEY} · {MOVED_KEY}")
        self.save.setText(f"{translate('TypeBack', 'Save, next sheet')}   Ctrl+Enter")
