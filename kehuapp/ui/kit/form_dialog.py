"""The manners of every form: Enter saves or presses a button, Esc never loses typing; no fields."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kehuapp.text import words
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.windows.dialog import BODY, Dialog

if TYPE_CHECKING:  # a calendar is loaded with the first form that has a day
    from kehuapp.ui.kit.days.day_field import DayField

BELOW_LABEL = 4  # pixels between a label and its field


class FormDialog(Dialog):
    """Subclasses fill `body`, return their plain value from `value()`, then call `start()`."""

    LATER = "later"
    SCROLLS = True  # where the screen is too low for it; else what is in it scrolls by itself

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        #: Writes the value before the form closes; a sentence keeps it open, with all the typing.
        #: LATER: it is being written, and `was_written` is told what became of it.
        self.write: Callable[[], str] | None = None
        self._before: Any = None
        self._asking = self._is_missing = False
        self.body = QVBoxLayout()
        self.body.setContentsMargins(*BODY)
        self.body.setSpacing(12)
        self._hint = QLabel()
        self._hint.setObjectName("hint")
        self._hint.setProperty("role", "quiet")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._leave = QPushButton(self.tr("Cancel"))
        self._leave.setObjectName("leave")
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.reject)
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("save")
        self._save.setProperty("primary", "true")
        self._save.setDefault(True)
        self._save.setToolTip(self.tr("Enter, or Ctrl+Enter inside longer texts"))
        self._save.clicked.connect(self.accept)
        self.buttons = self.set_content(self.body, (self._leave, self._save), scrolls=self.SCROLLS)
        self.buttons.insertWidget(0, self._hint, 1)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence.fromString(keys), self, self.accept)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        focused = self.focusWidget()
        # Qt marks the whole text of the first field, so that the first letter typed would eat it.
        if visible and isinstance(focused, QLineEdit):
            focused.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        # A choice among several is one with Enter as well: it is taken by Space, and saved.
        if is_enter and isinstance(focused, QPushButton) and not focused.isCheckable():
            focused.click()
            return
        super().keyPressEvent(event)

    def add_field(
        self, text: str, field: QWidget, stretch: int = 0, shown: QWidget | None = None
    ) -> None:
        """Put a field below what is there, its label above it; `shown` is what it stands in, if
        that is more than the field."""
        both = QVBoxLayout()
        both.setSpacing(BELOW_LABEL)
        both.addWidget(field_label(text, field))
        both.addWidget(shown or field, 1)
        self.body.addLayout(both, stretch)

    def value(self) -> Any:
        """What the form holds now, as a plain value that can be compared."""
        raise NotImplementedError

    def missing(self) -> str:
        """The sentence about what must be there before it can be saved; "" when nothing is."""
        return ""

    def look_again(self, *_of_a_signal: object) -> None:
        """Take back what was said to be missing, once it is there."""
        if self._is_missing and not self.missing():
            self._say("")

    def start(self) -> None:
        """Remember what the form holds, so that leaving knows whether typing would be lost."""
        self._before = self.value()

    def is_touched(self) -> bool:
        """Whether something was typed or chosen since the form opened."""
        return bool(self.value() != self._before) or any(
            not field.is_read() for field in self._day_fields()
        )

    def closing(self) -> list[QWidget]:
        """The last stops of the Tab key."""
        return [self._save, self._leave]

    def accept(self) -> None:
        sentence = self._unread_day() or self.missing()
        is_missing = bool(sentence)
        if not sentence and self.write is not None:
            sentence = self.write()
        if sentence == self.LATER:
            self.setEnabled(False)  # nothing is typed that would not be written
            return
        if sentence:
            self._say(sentence, error=True)
            self._is_missing = is_missing
            return
        super().accept()

    def was_written(self, sentence: str = "") -> None:
        """What was to be written later is: close, or say why it is not, with all the typing."""
        self.setEnabled(True)
        if sentence:
            self._say(sentence, error=True)
        else:
            super().accept()

    def reject(self) -> None:
        """Leave; when typing would be lost, say so in place first and leave the second time."""
        if self._asking or not self.is_touched():
            super().reject()
            return
        self._asking = True
        self._leave.setText(self.tr("Leave without saving"))
        self._say(self.tr("Not saved yet. Enter saves; Esc again leaves without saving."))

    def _day_fields(self) -> "list[DayField]":
        """The fields of days that count now."""
        from kehuapp.ui.kit.days.day_field import DayField

        return [
            one for one in self.findChildren(DayField) if one.isEnabled() and one.isVisibleTo(self)
        ]

    def _unread_day(self) -> str:
        """A day that nobody can read keeps the form open, as it was typed."""
        return next(filter(None, (field.insist() for field in self._day_fields())), "")

    def _say(self, sentence: str, error: bool = False) -> None:
        self._is_missing = False
        self._hint.setProperty("role", "error" if error else "quiet")
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)
        self._hint.setText(sentence)


class CodeBox(ChoiceBox):
    """A choice between the words of a table, giving the code; an unknown code stays as it is."""

    def __init__(
        self,
        table: dict[str, str],
        code: str = "",
        *,
        none: str | None = None,
        editable: bool = False,
    ) -> None:
        super().__init__()
        self.setEditable(editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if none is not None:
            self.addItem(none, "")
        for each in table:
            self.addItem(words.word(table, each), each)
        self.set_code(code)

    def code(self) -> str:
        """The code chosen; what was typed when no word of the table fits."""
        if self.isEditable():
            at = self.findText(self.currentText().strip())
            return str(self.itemData(at)) if at >= 0 else self.currentText().strip()
        return str(self.currentData() or "")

    def set_code(self, code: str) -> None:
        """Choose `code`, adding it when the table does not know it."""
        at = self.findData(code)
        if at < 0 and self.isEditable():
            self.setEditText(code)
            return
        if at < 0 and code:
            self.addItem(code, code)
            at = self.count() - 1
        self.setCurrentIndex(max(at, 0))

    def wheelEvent(self, event: Any) -> None:
        # Rolling through a long form must never change a choice by accident.
        event.ignore()


def number_field(value: int, most: int, least: int = 0) -> QSpinBox:
    """A field for a whole number; the wheel goes past it, as in a long form one means to scroll."""
    field = _Number()
    field.setRange(least, most)
    field.setValue(value)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    # The padding of the style sheet does not reach the text of a field without buttons.
    field.lineEdit().setTextMargins(9, 0, 7, 0)
    return field


class _Number(QSpinBox):
    def wheelEvent(self, event: Any) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        # As high as the style sheet says: Qt adds the edge that the style itself would draw.
        self.ensurePolished()
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def with_unit(field: QWidget, unit: str) -> QWidget:
    """A field and, behind it, what is counted in it."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    label = QLabel(unit)
    label.setProperty("role", "quiet")
    label.setBuddy(field)
    row.addWidget(field, 1)
    row.addWidget(label)
    return both


def field_label(text: str, buddy: QWidget | None = None) -> QLabel:
    """A quiet label before or above a field."""
    label = QLabel(text)
    label.setProperty("role", "quiet")
    if buddy is not None:
        label.setBuddy(buddy)
        buddy.setAccessibleName(text)
    return label


def line(text: str = "", placeholder: str = "") -> QLineEdit:
    """A one-line field that shows the beginning of a long text."""
    edit = QLineEdit(text)
    edit.setPlaceholderText(placeholder)
    edit.setToolTip(placeholder)
    edit.setCursorPosition(0)
    return edit


def long_text(text: str = "", lines: int = 3) -> QPlainTextEdit:
    """A field of several lines that Tab leaves."""
    edit = QPlainTextEdit(text)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 22)
    return edit


def note() -> QLabel:
    """A soft message below a field; hidden until there is something to say."""
    label = QLabel()
    label.setProperty("role", "error")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label


def show_note(label: QLabel, sentence: str) -> None:
    """Say `sentence` in a note, or hide it."""
    label.setText(sentence)
    label.setVisible(bool(sentence))
