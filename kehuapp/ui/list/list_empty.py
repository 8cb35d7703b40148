"""What the list says when nobody is in it: what belongs there, or what to try when none fits."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

_ALL = ("place_all", QT_TRANSLATE_NOOP("Actions", "All customers"))
#: What an empty place says, the command that fills it, and its words.
EMPTY = {
    "all": (
        QT_TRANSLATE_NOOP(
            "ContactList",
            "No customers yet. A phone's contacts can be brought in from a file, or drop the file "
            "here.",
        ),
        "import",
        QT_TRANSLATE_NOOP("Actions", "Import…"),
    ),
    "due": (
        QT_TRANSLATE_NOOP(
            "ContactList",
            "Nobody is waiting to hear from you. Customers with a tier appear here when it is "
            "time.",
        ),
        *_ALL,
    ),
    "visits": (
        QT_TRANSLATE_NOOP(
            "ContactList",
            "No visit is planned. Choose a customer and press “Plan a visit”.",
        ),
        *_ALL,
    ),
    "trash": (
        QT_TRANSLATE_NOOP(
            "ContactList",
            "No customer is in the trash. Deleted comments are among all comments.",
        ),
        "page_comments",
        QT_TRANSLATE_NOOP("Actions", "All comments"),
    ),
    "tier": (
        QT_TRANSLATE_NOOP(
            "ContactList", "Nobody has this tier yet. Drag customers from the list onto it."
        ),
        *_ALL,
    ),
    "group": (
        QT_TRANSLATE_NOOP(
            "ContactList", "Nobody is in this group yet. Drag customers from the list onto it."
        ),
        *_ALL,
    ),
    "import": (
        QT_TRANSLATE_NOOP("ContactList", "Nobody whom this file brought is in the book any more."),
        *_ALL,
    ),
    "smart": (
        QT_TRANSLATE_NOOP("ContactList", "Nobody fits the conditions of this group now."),
        *_ALL,
    ),
}


class EmptyPage(QWidget):
    """A sentence, a hint and the buttons that help; told by the list what it does not find."""

    command_requested = Signal(str)
    clear_requested = Signal()
    unfilter_requested = Signal()
    new_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _text, self._command, self._button_words = EMPTY["all"]
        self._search = ""
        self.words = QLabel(self)
        self.words.setProperty("role", "quiet")
        self.hint = QLabel(self)
        self.hint.setProperty("role", "small")
        for label in (self.words, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.elsewhere = QPushButton(self)
        self.elsewhere.clicked.connect(lambda: self.command_requested.emit("place_all"))
        self.unfilter = QPushButton(self)
        self.unfilter.clicked.connect(self.unfilter_requested)
        self.button = QPushButton(self)
        self.button.setObjectName("fill")
        self.button.clicked.connect(self._press)
        self.new = QPushButton(self)
        self.new.clicked.connect(lambda: self.new_requested.emit(self._search))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 0, 28, 80)
        column.setSpacing(12)
        column.addStretch(1)
        for label in (self.words, self.hint):
            column.addWidget(label)
        for button in (self.elsewhere, self.unfilter, self.button, self.new):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_place(self, kind: str) -> None:
        """Say what belongs into a place."""
        text, self._command, self._button_words = EMPTY[kind]
        self._search = ""
        self.words.setText(translate("ContactList", text))
        self.button.setText(translate("Actions", self._button_words))
        self.button.show()
        for widget in (self.hint, self.elsewhere, self.unfilter, self.new):
            widget.hide()

    def show_none_found(self, search: str, elsewhere: int, filtered: bool) -> None:
        """Say that the search, or the filter, finds nobody here, and what to try."""
        self._search = search
        self.words.setText(
            translate("ContactList", "Nobody here fits “%1”.", search)
            if search
            else translate("ContactList", "Nobody here fits the filter.")
        )
        hints = [
            translate(
                "ContactList",
                "The last four digits of a number, the first letters in "
                "pinyin (zs) or one word of a comment are enough.",
            )
        ]
        if len(search.split()) > 1:
            hints.insert(0, translate("ContactList", "Try fewer words: all of them must fit."))
        self.hint.setText("\n".join(hints))
        self.hint.setVisible(bool(search))
        self.elsewhere.setText(translate("ContactList", "%n found in all customers", n=elsewhere))
        self.elsewhere.setVisible(elsewhere > 0)
        self.unfilter.setText(translate("ContactList", "Take the filter off"))
        self.unfilter.setVisible(filtered)
        self.button.setText(translate("ContactList", "Clear the search"))
        self.button.setVisible(bool(search))
        self.new.setText(translate("ContactList", "New customer “%1”", search[:20]))
        self.new.setVisible(bool(search) and elsewhere == 0 and not any(map(str.isdigit, search)))

    def _press(self) -> None:
        if self._search:
            self.clear_requested.emit()
        else:
            self.command_requested.emit(self._command)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and not self._search:
            self.button.setText(translate("Actions", self._button_words))
        super().changeEvent(event)
