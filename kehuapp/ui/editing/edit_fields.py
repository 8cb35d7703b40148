"""Single fields of the customer's form: a line, a day, a number, another customer; no sections."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator
from PySide6.QtWidgets import QCompleter, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.dates import order_in, read_typed
from kehuapp.ui.kit.form_dialog import BELOW_LABEL, field_label
from kehuapp.ui.kit.labels import plain_hint
from kehuapp.ui.work import tasks

BETWEEN = 16  # pixels between fields
LONGEST = 100_000  # characters that can be typed in a line
_PATIENCE_MS = 120  # after the last key, before the book is asked


class TextLine(QLineEdit):
    """A line that gives back what it was given, blanks and line ends too, until it is changed."""

    def __init__(self, parent: QWidget, text: str = "", hint: str = "") -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(hint)
        self.setToolTip(plain_hint(hint))
        self._given = text
        self.setText(" ".join(text[:LONGEST].splitlines()))  # Qt lays out a megabyte in seconds
        self._shown = self.text()
        self.setCursorPosition(0)

    def value(self) -> str:
        """The text, without blanks at its ends where it was typed."""
        return self._given if self.is_untouched() else self.text().strip()

    def is_untouched(self) -> bool:
        """Whether it holds what it was given."""
        return self.text() == self._shown

    def doubt(self) -> str:
        """A soft sentence about what was typed; it is kept all the same."""
        return ""

    def understood(self) -> str:
        """How what was typed is read, where it can be read in more than one way."""
        return ""


class DayLine(TextLine):
    """A day as people write it, kept as an ISO day; one that no calendar has is kept as typed."""

    def __init__(self, parent: QWidget, text: str, region: str) -> None:
        examples = {"dmy": "25/4/2026", "mdy": "4/25/2026"}
        super().__init__(parent, text, examples.get(order_in(region), "2026-4-25"))
        self._region = region

    def value(self) -> str:
        typed = super().value()
        read = None if self.is_untouched() else read_typed(typed, self._region)
        if read and read.year and read.month and read.day and read.calendar == "gregorian":
            return f"{read.year:04d}-{read.month:02d}-{read.day:02d}"
        return typed

    def doubt(self) -> str:
        if self.is_untouched() or not self.value() or self.understood():
            return ""
        return self.tr("Not a day with its year. It is kept as written.")

    def understood(self) -> str:
        value = self.value()
        if self.is_untouched() or not (len(value) == 10 and value[4::3] == "--"):
            return ""
        year, month, day = map(int, value.split("-"))
        return words.whole_day(year, month, day)


class NumberLine(TextLine):
    """A number of days, or none."""

    def __init__(self, parent: QWidget, number: int | None, hint: str = "", top: int = 3650):
        super().__init__(parent, "" if number is None else str(number), hint)
        self._number = number
        self.setValidator(QIntValidator(0, top, self))

    def number(self) -> int | None:
        """The number typed; None for an empty line."""
        if self.is_untouched():
            return self._number
        return int(self.text()) if self.text().strip().isdecimal() else None


class Completing(TextLine):
    """A line that offers what the book has while one types; the book is asked in the worker."""

    def __init__(
        self,
        parent: QWidget,
        book: Book,
        ask: Callable[[Book, str], list[tuple[str, int]]],
        text: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(parent, text, hint)
        self._book, self._ask = book, ask
        self._offered: list[tuple[str, int]] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self._look)
        self._words: QStringListModel | None = None
        self.textEdited.connect(self._on_typed)

    def offered(self) -> list[str]:
        """What is offered now."""
        return [words for words, _id in self._offered]

    def choose(self, words: str) -> None:
        """Take one of those offered."""
        self.setText(words)

    def _on_typed(self, text: str) -> None:
        tasks.forget(self, "offered")
        self._offered = []
        self._wait.stop()
        if text.strip():
            self._wait.start()

    def _look(self) -> None:
        book, text, ask = self._book, self.text().strip(), self._ask

        def look(_progress: object, _cancelled: object) -> list[tuple[str, int]]:
            return ask(book, text)

        tasks.read_latest(self, "offered", book, look, self._show)

    def _show(self, found: list[tuple[str, int]]) -> None:
        self._offered = found
        self._on_answer()
        if self._words is None:
            self._words = QStringListModel(self)
            completer = QCompleter(self._words, self)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            completer.setWidget(self)
            if (shown := completer.popup()) is not None:
                shown.setProperty("popup", "true")
            completer.activated.connect(self.choose)
            self._completer = completer
        self._words.setStringList([words for words, _id in found])
        if found and self.hasFocus():
            self._completer.complete()
        elif popup := self._completer.popup():
            popup.hide()

    def _on_answer(self) -> None:
        """The book has answered."""


class ContactLine(Completing):
    """Another customer, chosen by typing the name; a name that nobody has stays as typed."""

    chosen = Signal()  # somebody or nobody, or left with a name that nobody has

    def __init__(
        self,
        parent: QWidget,
        book: Book,
        ask: Callable[[Book, str], list[tuple[str, int]]],
        contact: int | None,
        title: str,
    ) -> None:
        super().__init__(parent, book, ask, title if contact is not None else "")
        self._contact = contact
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._forget)
        self.textChanged.connect(lambda text: None if text else self._forget())  # its cross

    def contact(self) -> int | None:
        """Who is chosen."""
        if self._contact is None:
            typed = self.text().strip()
            same = [one for words, one in self._offered if typed and words == typed]
            if len(same) == 1:
                return same[0]
        return self._contact

    def loose(self) -> str:
        """A name that was typed while nobody was chosen."""
        return "" if self.contact() is not None else self.text().strip()

    def choose(self, words: str) -> None:
        """Take the one of those offered."""
        found = [one for shown, one in self._offered if shown == words]
        if found:
            self.set_contact(found[0], words)

    def set_contact(self, contact: int | None, title: str) -> None:
        """Show this customer."""
        tasks.forget(self, "offered")  # an answer that is on its way is too late
        self.setText(title)
        self._contact = contact
        self.chosen.emit()

    def doubt(self) -> str:
        return self.tr("Choose one of the names the book offers.") if self.loose() else ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.chosen.emit()

    def _on_answer(self) -> None:
        if not self.hasFocus():  # who typed a whole name and went on has chosen it
            self.chosen.emit()

    def _forget(self, *_: object) -> None:
        if self._contact is not None or not self.text():
            self._contact = None
            self.chosen.emit()


def soft_note(parent: QWidget | None) -> QLabel:
    """A hidden line below a field, for a sentence that refuses nothing."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    # One line that may be cut: a wrapped one would squeeze what is around it.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.hide()
    return label


def show_note(label: QLabel, doubt: str, understood: str = "") -> None:
    """Say what is doubted, else how it was read, else nothing."""
    role = "error" if doubt else "quiet"
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
    label.setText(doubt or understood)
    label.setToolTip(label.text())
    label.setVisible(bool(label.text()))


def note_height(field: QWidget) -> int:
    """Pixels that are kept below a field for its note: what is below must not move when it comes,
    or a click that is on its way misses."""
    return field.fontMetrics().lineSpacing() + 4


class FieldGrid(QGridLayout):
    """Fields side by side, each below its label and above what is doubted about it."""

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self._count = 0
        self._notes: dict[QWidget, QLabel] = {}
        self._places: dict[QWidget, tuple[int, int, int]] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(BETWEEN)
        self.setVerticalSpacing(BELOW_LABEL)
        for column in range(columns):
            self.setColumnStretch(column, 1)
            # An empty column would take no room: a field alone is as wide as one of two.
            self.addWidget(QWidget(), 0, column)

    def add(self, text: str, field: Any, wide: bool = False) -> Any:
        """Put a field into the next place, or into a whole row; returns it."""
        if wide and self._count % self._columns:
            self._count += 1
        row, column = divmod(self._count, self._columns)
        span = self._columns if wide else 1
        self._count += span
        label = field_label(text, field)
        label.setContentsMargins(0, BETWEEN - BELOW_LABEL if row else 0, 0, 0)
        self.addWidget(label, row * 3, column, 1, span)
        self.addWidget(field, row * 3 + 1, column, 1, span)
        if isinstance(field, QLineEdit):
            field.setMinimumWidth(60)
        if isinstance(field, ContactLine):
            field.chosen.connect(lambda: self.say(field, field.doubt()))
        elif isinstance(field, TextLine):
            field.textChanged.connect(lambda: self.say(field, field.doubt(), field.understood()))
        self._places[field] = (row * 3 + 2, column, span)
        if isinstance(field, ContactLine | DayLine):
            self._keep_room(field)
        return field

    def add_beside(self, field: QWidget) -> None:
        """Put a field that needs no label into the next place."""
        row, column = divmod(self._count, self._columns)
        self._count += 1
        self.addWidget(field, row * 3 + 1, column)

    def say(self, field: QWidget, sentence: str, understood: str = "") -> None:
        """Say something soft below a field, or how it is read, or nothing any more."""
        if sentence or understood or field in self._notes:
            show_note(self._note(field), sentence, understood)

    def _note(self, field: QWidget) -> QLabel:
        if field in self._notes:
            return self._notes[field]
        label = self._notes[field] = soft_note(field.parentWidget())
        label.setWordWrap(True)  # half the form is narrow
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        row, column, span = self._places[field]
        self.addWidget(label, row, column, 1, span)
        return label

    def _keep_room(self, field: QWidget) -> None:
        """Below a field of which something is said when it is left, or while it is typed in."""
        label = self._note(field)
        label.setMinimumHeight(note_height(field))
        kept = label.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        label.setSizePolicy(kept)

    def said(self, field: QWidget) -> str:
        """What is said below a field."""
        label = self._notes.get(field)
        return label.text() if label is not None and not label.isHidden() else ""
