"""Rows of a form that grow: a button below adds one; one that is emptied is not saved."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.contacts.contacts import (
    AddressRow,
    EmailRow,
    ExtraRow,
    FactRow,
    ImRow,
    PhoneRow,
)
from kehuapp.text import words
from kehuapp.text.phones import normalise_phone
from kehuapp.ui.editing.edit_fields import note_height, show_note, soft_note
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.form_dialog import CodeBox, line
from kehuapp.ui.kit.labels import plain_hint

_LABEL, _LETTERS = 132, 15  # pixels, or so many letters if these need more
_DROP = 24  # pixels of the cross at the right end of a line
_DIGITS = 6  # from so many on it is a number, no kind of one
_BELOW_NOTE = 2  # pixels; the room that is kept for the note parts the rows already
FEW = 6  # rows that are all there at once
FIRST = 4  # of more, those that are there before the others are asked for
AT_ONCE = 20


class FormRow(QWidget):
    """One row: a choice, one or two lines, a cross; `value()` is None while it is empty."""

    edited = Signal()
    dropped = Signal()
    spilled = Signal(object)  # a value that needs a row of its own
    SPEAKS = False  # whether something is said below it, for which room is kept

    def __init__(self, choice: QWidget, lines: Sequence[QLineEdit]) -> None:
        super().__init__()
        self.choice = choice
        self.lines = list(lines)
        self._note: QLabel | None = None
        letters = _LETTERS * self.fontMetrics().horizontalAdvance("n")
        choice.setFixedWidth(max(_LABEL, letters + 48))
        if isinstance(choice, CodeBox):
            choice.setMinimumContentsLength(3)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.currentTextChanged.connect(self._on_edit)
        self.drop = QToolButton(self.lines[0])
        self.drop.setCursor(Qt.CursorShape.ArrowCursor)
        self.drop.setIconSize(QSize(14, 14))
        self.drop.setIcon(icons.icon("x", theme.current().quiet, 14))
        self.drop.setText("✕" if self.drop.icon().isNull() else "")
        self.drop.setToolTip(self.tr("Remove this line"))
        self.drop.setAccessibleName(self.drop.toolTip())
        # Emptying the line removes it too, so the cross is no stop on the way of the Tab key.
        self.drop.setFocusPolicy(self.drop.focusPolicy().NoFocus)
        self.drop.clicked.connect(lambda: self.dropped.emit())
        self.lines[0].setTextMargins(0, 0, _DROP, 0)
        self.lines[0].installEventFilter(self)
        self.grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)  # an empty row would have none: the note's room is all its own
        grid.addWidget(choice, 0, 0)
        for column, edit in enumerate(self.lines, start=1):
            grid.addWidget(edit, 0, column)
            edit.textChanged.connect(self._on_edit)
        grid.setColumnStretch(1, 1)
        if self.SPEAKS:
            grid.setRowMinimumHeight(1, note_height(self))

    @property
    def note(self) -> QLabel:
        """What is doubted about it; made when there is first something to say."""
        if self._note is None:
            self._note = soft_note(self)
            self._note.setFixedHeight(note_height(self))
            self.grid.addWidget(self._note, 1, 1, 1, -1)
        return self._note

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.lines[0]:
            first = self.lines[0]
            self.drop.resize(_DROP, _DROP)
            self.drop.move(first.width() - _DROP - 4, (first.height() - _DROP) // 2)
        return super().eventFilter(watched, event)

    def is_empty(self) -> bool:
        """Whether no line of it has text."""
        return not any(edit.text().strip() for edit in self.lines)

    def stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [self.choice, *self.lines]

    def value(self) -> Any:
        """The row as a plain value; the stored one itself while nothing was changed in it."""
        raise NotImplementedError

    def doubt(self) -> str:
        """A soft sentence about what was typed; it is kept all the same."""
        return ""

    def understood(self) -> str:
        """How what was typed is read, where it can be read in more than one way."""
        return ""

    def finish(self) -> None:
        """Call when the row is built: look at what it was given."""
        self._on_edit()

    def code(self) -> str:
        """What is chosen at its beginning."""
        assert isinstance(self.choice, CodeBox)
        return self.choice.code()

    def _on_edit(self) -> None:
        empty = self.is_empty()
        doubt = "" if empty else self.doubt()
        understood = "" if empty else self.understood()
        if doubt or understood or self._note is not None:
            show_note(self.note, doubt, understood)
        self.edited.emit()


class PhoneFormRow(FormRow):
    SPEAKS = True

    def __init__(self, row: PhoneRow | None, region: str) -> None:
        self._row, self._region = row, region
        shown = row.raw if row else ""
        if row and row.ext and row.ext not in row.raw:
            shown = f"{row.raw} #{row.ext}"
        self._shown = shown
        label = CodeBox(words.LABELS, row.label if row else "mobile", editable=True)
        super().__init__(label, [line(shown)])
        self.lines[0].setAccessibleName(self.tr("Phone"))
        self._box, self._kind = label, label.code()
        if (written := label.lineEdit()) is not None:
            written.editingFinished.connect(self._move_number)
        self.finish()

    def is_empty(self) -> bool:
        return super().is_empty() and not self._misplaced()

    def _misplaced(self) -> str:
        """A number that was typed where its kind belongs."""
        typed = self._box.currentText().strip()
        digits = sum(letter.isdigit() for letter in typed)
        return typed if digits >= _DIGITS and not any(map(str.isalpha, typed)) else ""

    def _move_number(self) -> None:
        """Put it where it belongs: into the line, or into a new row where that is taken."""
        typed = self._misplaced()
        if not typed:
            self._kind = self.code()
            return
        self._box.set_code(self._kind)
        if self.lines[0].text().strip():
            read = normalise_phone(typed, self._region)
            self.spilled.emit(PhoneRow("mobile", typed, read.e164, read.ext))
        else:
            self.lines[0].setText(typed)

    def value(self) -> PhoneRow | None:
        if self.is_empty():
            return None
        text, label = self.lines[0].text().strip(), self.code()
        if not text:  # saved while the keyboard was still in the box of the kinds
            text, label = self._misplaced(), self._kind
        if self._row is not None and text == self._shown:
            return self._row._replace(label=label)
        read = normalise_phone(text, self._region)
        return PhoneRow(label, text, read.e164, read.ext)

    def doubt(self) -> str:
        if self._row is not None and self.lines[0].text().strip() == self._shown:
            return ""
        row = self.value()
        if row is None or row.e164:
            return ""
        return self.tr("No number can be read here; it is kept as written.")


class EmailFormRow(FormRow):
    SPEAKS = True

    def __init__(self, row: EmailRow | None) -> None:
        label = CodeBox(words.LABELS, row.label if row else "work", editable=True)
        super().__init__(label, [line(row.address if row else "")])
        self.lines[0].setAccessibleName(self.tr("E-mail"))
        self.finish()

    def value(self) -> EmailRow | None:
        text = self.lines[0].text().strip()
        return EmailRow(self.code(), text) if text else None

    def doubt(self) -> str:
        text = self.lines[0].text().strip()
        name, at, host = text.rpartition("@")
        if name and at and "." in host and " " not in text:
            return ""
        return self.tr("Not an e-mail address? It is kept as written.")


class AddressFormRow(FormRow):
    def __init__(self, row: AddressRow | None) -> None:
        self._row = row
        label = CodeBox(words.LABELS, row.label if row else "work", editable=True)
        # A line field has one line; an address of several keeps them unless it is changed.
        self._shown = " ".join(row.text.split()) if row else ""
        postcode = line(row.postcode if row else "", self.tr("Postcode"))
        postcode.setFixedWidth(wide_enough(postcode, 84))
        super().__init__(label, [line(self._shown), postcode])
        self.lines[0].setAccessibleName(self.tr("Address"))
        postcode.setAccessibleName(self.tr("Postcode"))
        self.finish()

    def value(self) -> AddressRow | None:
        if self.is_empty():
            return None
        text, label = self.lines[0].text().strip(), self.code()
        postcode = self.lines[1].text().strip()
        if self._row is None:
            return AddressRow(label, text, postcode)
        kept = self._row.text if text == self._shown else text
        return self._row._replace(label=label, text=kept, postcode=postcode)


class ImFormRow(FormRow):
    def __init__(self, row: ImRow | None) -> None:
        service = CodeBox(
            {name: name for name in words.CHAT_SERVICES},
            row.service if row else words.CHAT_SERVICES[0],
            editable=True,
        )
        super().__init__(service, [line(row.handle if row else "")])
        self.lines[0].setAccessibleName(self.tr("Messenger"))
        self.finish()

    def value(self) -> ImRow | None:
        text = self.lines[0].text().strip()
        return ImRow(self.code(), text) if text else None


class FactFormRow(FormRow):
    def __init__(self, row: FactRow | None) -> None:
        self._row = row
        self._shown = " ".join(row.text.split()) if row else ""
        topic = CodeBox(words.TOPICS, row.topic if row else "hobby")
        super().__init__(topic, [line(self._shown)])
        self.lines[0].setAccessibleName(self.tr("Good to know"))
        self.finish()

    def value(self) -> FactRow | None:
        if self.is_empty():
            return None
        text, topic = self.lines[0].text().strip(), self.code()
        if self._row is None:
            return FactRow(topic, text)
        kept = self._row.text if text == self._shown else text
        return self._row._replace(topic=topic, text=kept)


class ExtraFormRow(FormRow):
    """A field of the shop's own: what it is called, and what is in it."""

    def __init__(self, row: ExtraRow | None) -> None:
        self._row = row
        self._shown = " ".join(row.value.split()) if row else ""
        self._called = " ".join(row.name.split()) if row else ""
        self.called = line(self._called, self.tr("Its name"))
        self.called.setAccessibleName(self.tr("Name of the field"))
        self.called.setToolTip(plain_hint(row.name) if row else "")
        super().__init__(self.called, [line(self._shown)])
        self.lines[0].setAccessibleName(self.tr("Value of the field"))
        self.called.textChanged.connect(self._on_edit)
        self.finish()

    def is_empty(self) -> bool:
        return super().is_empty() and not self.called.text().strip()

    def value(self) -> ExtraRow | None:
        name, text = self.called.text().strip(), self.lines[0].text().strip()
        if self._row is not None:
            if text == self._shown and name == self._called:
                return self._row
            if not name and not text:
                return None
            kept = self._row.value if text == self._shown else text
            return self._row._replace(name=name or self._row.name, value=kept)
        if not name and not text:
            return None
        return ExtraRow(name or self.tr("Other"), text)


def wide_enough(field: QLineEdit, least: int) -> int:
    """Pixels for what stands in a field while it is empty, and its edges."""
    return max(least, field.fontMetrics().horizontalAdvance(field.placeholderText()) + 28)


class GrowingRows(QWidget):
    """Rows of one kind, and a button that adds one; of many, the first ones until one asks.

    `_head` rows stand before those that wait (and the button that shows them), the others behind.
    """

    edited = Signal()
    stops_changed = Signal()

    def __init__(
        self,
        parent: QWidget,
        make: Callable[[Any], FormRow],
        values: Sequence[Any],
        name: str,
        begun: bool = False,
    ) -> None:
        """`name` is what the button says; `begun`: where there is none, an empty one is there."""
        super().__init__(parent)
        self._make = make
        self._rows: list[FormRow] = []
        self._waiting = list(values[FIRST:]) if len(values) > FEW else []
        self._head = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more: QPushButton | None = None
        if self._waiting:
            self.more = QPushButton(self)
            self.more.setProperty("quiet", "true")
            self.more.clicked.connect(self.show_more)
            self._column.addWidget(self.more)
            self._name_more()
        for value in values[: len(values) - len(self._waiting)]:
            self._add_to_head(value)
        self.plus = QPushButton(name.replace("&", "&&"), self)
        self.plus.setProperty("quiet", "true")
        self.plus.setProperty("flush", "true")
        self.plus.setIcon(icons.icon("plus", theme.current().quiet, 14))
        self.plus.setIconSize(QSize(14, 14))
        self.plus.setAutoDefault(False)
        self.plus.clicked.connect(self.add_row)
        self._column.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignLeft)
        if begun and not values:
            self._add(None, 0)

    def rows(self) -> list[FormRow]:
        """The rows on the screen."""
        return self._rows

    def values(self) -> tuple[Any, ...]:
        """The plain values of the rows that hold something, in their order."""
        head = [row.value() for row in self._rows[: self._head]]
        tail = [row.value() for row in self._rows[self._head :]]
        return tuple(value for value in (*head, *self._waiting, *tail) if value is not None)

    def stops(self) -> list[QWidget]:
        """What the Tab key visits, in order."""
        more = [self.more] if self._waiting and self.more is not None else []
        head, tail = self._rows[: self._head], self._rows[self._head :]
        return [
            *(stop for row in head for stop in row.stops()),
            *more,
            *(stop for row in tail for stop in row.stops()),
            self.plus,
        ]

    def append(self, value: Any) -> None:
        """Put a row in, before one that is still empty."""
        last = len(self._rows)
        self._add(value, last - 1 if last and self._rows[-1].is_empty() else last)
        self.stops_changed.emit()
        self.edited.emit()

    def add_row(self) -> None:
        """Add an empty row, unless the last one is, and put the keyboard into it."""
        if not self._rows or not self._rows[-1].is_empty():
            self._add(None, len(self._rows))
            self.stops_changed.emit()
        self._rows[-1].lines[0].setFocus()

    def show_more(self) -> None:
        """Show the next rows of many."""
        part, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        first = self._head
        for value in part:
            self._add_to_head(value)
        if part:
            self._name_more()
            self.stops_changed.emit()
            self._rows[first].lines[0].setFocus()

    def _name_more(self) -> None:
        assert self.more is not None
        self.more.setText(self.tr("%n more…", "", len(self._waiting)))
        self.more.setVisible(bool(self._waiting))

    def _add_to_head(self, value: Any) -> None:
        self._head += 1
        self._add(value, self._head - 1)

    def _add(self, value: Any, place: int) -> None:
        row = self._make(value)
        if row.SPEAKS:
            self._column.setSpacing(_BELOW_NOTE)
        self._rows.insert(place, row)
        row.edited.connect(self.edited)
        row.spilled.connect(self.append)
        row.dropped.connect(lambda: self._drop(row))
        behind = self.more is not None and place >= self._head
        self._column.insertWidget(place + behind, row)
        row.show()  # else only Qt's loop would, and until then it could not take the keyboard

    def _drop(self, row: FormRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._head -= place < self._head
        row.hide()
        row.deleteLater()
        self.stops_changed.emit()
        self.edited.emit()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].lines[0].setFocus()
        else:
            self.plus.setFocus()
