"""What the list says when nobody is in it: what belongs there, or what to try when none fits."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.list.list_table import is_typing


class _Words(NamedTuple):
    """Icon, heading and quiet line (of the context "ContactList"), and the command that fills it
    with its words (of "Actions")."""

    icon: str
    heading: str
    line: str
    command: str = "place_all"
    button: str = QT_TRANSLATE_NOOP("Actions", "All customers")


EMPTY = {
    "all": _Words(
        "users",
        QT_TRANSLATE_NOOP("ContactList", "No customers yet"),
        QT_TRANSLATE_NOOP(
            "ContactList",
            "A phone's contacts can be brought in from a file, or drop the file here.",
        ),
        "import",
        QT_TRANSLATE_NOOP("Actions", "Import…"),
    ),
    "due": _Words(
        "phone",
        QT_TRANSLATE_NOOP("ContactList", "Nobody is waiting to hear from you"),
        QT_TRANSLATE_NOOP("ContactList", "Customers with a tier appear here when it is time."),
    ),
    "visits": _Words(
        "calendar-days",
        QT_TRANSLATE_NOOP("ContactList", "No visit is planned"),
        QT_TRANSLATE_NOOP("ContactList", "Choose a customer and press “Plan a visit”."),
    ),
    "trash": _Words(
        "trash-2",
        QT_TRANSLATE_NOOP("ContactList", "The trash is empty"),
        QT_TRANSLATE_NOOP(
            "ContactList",
            "Deleted customers stay here until they are restored. Deleted comments are among "
            "all comments.",
        ),
        "page_comments",
        QT_TRANSLATE_NOOP("Actions", "All comments"),
    ),
    "tier": _Words(
        "star",
        QT_TRANSLATE_NOOP("ContactList", "Nobody has this tier yet"),
        QT_TRANSLATE_NOOP("ContactList", "Drag customers from the list onto it."),
    ),
    "group": _Words(
        "folder",
        QT_TRANSLATE_NOOP("ContactList", "Nobody is in this group yet"),
        QT_TRANSLATE_NOOP("ContactList", "Drag customers from the list onto it."),
    ),
    "import": _Words(
        "download",
        QT_TRANSLATE_NOOP("ContactList", "Nobody from this file is here any more"),
        QT_TRANSLATE_NOOP(
            "ContactList", "Whom it brought is in the trash, or was merged with somebody else."
        ),
    ),
    "those": _Words(
        "users",
        QT_TRANSLATE_NOOP("ContactList", "Nobody of these is here any more"),
        QT_TRANSLATE_NOOP("ContactList", "They are in the trash, or were merged with others."),
    ),
    "smart": _Words(
        "sliders-horizontal",
        QT_TRANSLATE_NOOP("ContactList", "Nobody matches now"),
        QT_TRANSLATE_NOOP(
            "ContactList", "Whoever matches the conditions of this group comes in by itself."
        ),
    ),
}


class EmptyPage(EmptyPlace):
    """Told by the list what it does not find; what else helps stands below the one button."""

    command_requested = Signal(str)
    clear_requested = Signal()
    unfilter_requested = Signal()
    new_requested = Signal(str)
    typed = Signal(QEvent)  # meant for the search box

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._kind = "all"
        self._search = ""
        self._is_place = True
        self.hint = QLabel(self)
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = self.action
        self.button.clicked.connect(self._press)
        self.elsewhere, self.unfilter, self.new = (QPushButton(self) for _ in range(3))
        self.elsewhere.clicked.connect(lambda: self.command_requested.emit("place_all"))
        self.unfilter.clicked.connect(self.unfilter_requested)
        self.new.clicked.connect(lambda: self.new_requested.emit(self._search))
        for button in (self.elsewhere, self.unfilter, self.new):
            self.more.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.more.addWidget(self.hint)

    def show_place(self, kind: str) -> None:
        """Say what belongs into a place."""
        self._kind, self._search, self._is_place = kind, "", True
        told = EMPTY[kind]
        self.say(
            told.icon,
            translate("ContactList", told.heading),
            translate("ContactList", told.line),
            translate("Actions", told.button),
        )
        for widget in (self.hint, self.elsewhere, self.unfilter, self.new):
            widget.hide()

    def show_none_found(self, search: str, elsewhere: int, filtered: bool) -> None:
        """Say that the search, or the filter, finds nobody here, and what to try."""
        self._search, self._is_place = search, False
        heading = (
            translate("ContactList", "Nobody here matches “%1”.", search)
            if search
            else translate("ContactList", "Nobody here matches the filter.")
        )
        several = len(search.split()) > 1
        line = translate("ContactList", "Try fewer words: all of them must fit.") if several else ""
        clear = translate("ContactList", "Clear the search") if search else ""
        self.say("search", heading, line, clear)
        self.hint.setText(
            translate(
                "ContactList",
                "The last four digits of a number, the first letters in "
                "pinyin (zs) or one word of a comment are enough.",
            )
        )
        self.hint.setVisible(bool(search))
        self.elsewhere.setText(translate("ContactList", "%n found in all customers", n=elsewhere))
        self.elsewhere.setVisible(elsewhere > 0)
        self.unfilter.setText(translate("ContactList", "Take the filter off"))
        self.unfilter.setVisible(filtered)
        self.new.setText(translate("ContactList", "New customer “%1”", search[:20]))
        self.new.setVisible(bool(search) and elsewhere == 0 and not any(map(str.isdigit, search)))

    def _press(self) -> None:
        if self._search:
            self.clear_requested.emit()
        else:
            self.command_requested.emit(EMPTY[self._kind].command)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._is_place:
            self.show_place(self._kind)
        super().changeEvent(event)

    # Typing searches here as it does on the rows; a button passes on the letters that it gets.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typing(event):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.typed.emit(event)
