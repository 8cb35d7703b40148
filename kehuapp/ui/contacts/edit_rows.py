"""Rows of a form that grow: typing in the empty last one adds a row, an emptied one is dropped."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.contacts import AddressRow, DateRow, EmailRow, FactRow, ImRow, PhoneRow
from kehuapp.book.summary import date_words
from kehuapp.text import words
from kehuapp.text.dates import DateValue, read_date
from kehuapp.text.phones import normalise_phone
from kehuapp.ui import icons, theme
from kehuapp.ui.form_dialog import CodeBox, line, note, show_note

SERVICES = ("LINE", "WeChat", "WhatsApp", "QQ", "Telegram")
LABEL_WIDTH = 116


class FormRow(QWidget):
    """One row: a choice, one or two lines, a cross; `value()` is None while it is empty."""

    edited = Signal()
    dropped = Signal()

    def __init__(self, choice: CodeBox, lines: Sequence[QLineEdit]) -> None:
        super().__init__()
        self.choice = choice
        self.lines = list(lines)
        self.note = note()
        choice.setFixedWidth(LABEL_WIDTH)
        choice.setMinimumContentsLength(3)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.drop = QToolButton()
        self.drop.setIcon(icons.icon("x", theme.current().quiet, 14))
        self.drop.setText("✕" if self.drop.icon().isNull() else "")
        self.drop.setToolTip(self.tr("Remove this line"))
        self.drop.setAccessibleName(self.drop.toolTip())
        # Emptying the line removes it too, so the cross is no stop on the way of the Tab key.
        self.drop.setFocusPolicy(self.drop.focusPolicy().NoFocus)
        self.drop.clicked.connect(lambda: self.dropped.emit())
        keeps = self.drop.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.drop.setSizePolicy(keeps)
        self.grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(choice, 0, 0)
        for column, edit in enumerate(self.lines, start=1):
            grid.addWidget(edit, 0, column)
            edit.textChanged.connect(self._on_edit)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.drop, 0, len(self.lines) + 1)
        # One line that may be cut: a wrapped one would squeeze the rows around it.
        self.note.setWordWrap(False)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addWidget(self.note, 1, 1, 1, 3)
        choice.currentTextChanged.connect(self._on_edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

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

    def finish(self) -> None:
        """Call when the row is built: look at what it was given."""
        self._on_edit()

    def _on_edit(self) -> None:
        self.drop.setVisible(not self.is_empty())
        show_note(self.note, "" if self.is_empty() else self.doubt())
        self.note.setToolTip(self.note.text())
        self.edited.emit()


class PhoneFormRow(FormRow):
    def __init__(self, row: PhoneRow | None, region: str) -> None:
        self._row, self._region = row, region
        shown = row.raw if row else ""
        if row and row.ext and row.ext not in row.raw:
            shown = f"{row.raw} #{row.ext}"
        self._shown = shown
        label = CodeBox(words.LABELS, row.label if row else "mobile", editable=True)
        super().__init__(label, [line(shown)])
        self.lines[0].setAccessibleName(self.tr("Phone"))
        self.finish()

    def value(self) -> PhoneRow | None:
        if self.is_empty():
            return None
        text, label = self.lines[0].text().strip(), self.choice.code()
        if self._row is not None and text == self._shown:
            return replace(self._row, label=label)
        read = normalise_phone(text, self._region)
        return PhoneRow(label, text, read.e164, read.ext)

    def doubt(self) -> str:
        if self._row is not None and self.lines[0].text().strip() == self._shown:
            return ""
        row = self.value()
        if row is None or row.e164:
            return ""
        return self.tr("Not a phone number? It is kept as written.")


class EmailFormRow(FormRow):
    def __init__(self, row: EmailRow | None) -> None:
        label = CodeBox(words.LABELS, row.label if row else "work", editable=True)
        super().__init__(label, [line(row.address if row else "")])
        self.lines[0].setAccessibleName(self.tr("E-mail"))
        self.finish()

    def value(self) -> EmailRow | None:
        text = self.lines[0].text().strip()
        return EmailRow(self.choice.code(), text) if text else None

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
        postcode.setFixedWidth(84)
        super().__init__(label, [line(self._shown), postcode])
        self.lines[0].setAccessibleName(self.tr("Address"))
        postcode.setAccessibleName(self.tr("Postcode"))
        self.finish()

    def value(self) -> AddressRow | None:
        if self.is_empty():
            return None
        text, label = self.lines[0].text().strip(), self.choice.code()
        postcode = self.lines[1].text().strip()
        if self._row is None:
            return AddressRow(label, text, postcode)
        kept = self._row.text if text == self._shown else text
        return replace(self._row, label=label, text=kept, postcode=postcode)


class ImFormRow(FormRow):
    def __init__(self, row: ImRow | None) -> None:
        service = CodeBox(
            {name: name for name in SERVICES}, row.service if row else SERVICES[0], editable=True
        )
        super().__init__(service, [line(row.handle if row else "")])
        self.lines[0].setAccessibleName(self.tr("Messenger"))
        self.finish()

    def value(self) -> ImRow | None:
        text = self.lines[0].text().strip()
        return ImRow(self.choice.code(), text) if text else None


class DateFormRow(FormRow):
    """A day typed as text; the calendar follows what is typed until it is chosen by hand."""

    def __init__(self, row: DateRow | None, roc: bool) -> None:
        self._row, self._roc = row, roc
        self._shown = date_text(row) if row else ""
        self.calendar = CodeBox({}, none=self.tr("Solar"))
        self.calendar.addItem(self.tr("Lunar"), "lunar")
        self.calendar.set_code("lunar" if row and row.calendar == "lunar" else "")
        self._calendar_before = self.calendar.code()
        kind = CodeBox(words.DATE_KINDS, row.kind if row else "birthday")
        text = line(self._shown, self.tr("1985-4-12, 4/12, 農曆八月十五"))
        super().__init__(kind, [text])
        text.setAccessibleName(self.tr("Day"))
        self.grid.addWidget(self.calendar, 0, 3)
        self.grid.addWidget(self.drop, 0, 4)
        self.calendar.currentIndexChanged.connect(self._on_edit)
        text.textEdited.connect(self._follow)
        self.finish()

    def stops(self) -> list[QWidget]:
        return [*super().stops(), self.calendar]

    def value(self) -> DateRow | None:
        if self.is_empty():
            return None
        text, kind = self.lines[0].text().strip(), self.choice.code()
        unchanged = text == self._shown and self.calendar.code() == self._calendar_before
        if self._row is not None and unchanged:
            return replace(self._row, kind=kind)
        read = self._read()
        if read is None or read.month is None:
            calendar = "lunar" if self.calendar.code() else "gregorian"
            return DateRow(kind, calendar, text=text)
        return DateRow(kind, read.calendar, read.year, read.month, read.day, read.is_leap_month)

    def doubt(self) -> str:
        row = self.value()
        if row is None or row.month is not None:
            return ""
        return self.tr("No calendar has this day. It is kept as written.")

    def _read(self) -> DateValue | None:
        text = self.lines[0].text().strip()
        if not self.calendar.code():
            return read_date(text, roc=self._roc)
        read = read_date(text, roc=self._roc)
        if read is not None and read.month is None:
            read = _read_as_lunar(text)
        if read is None or read.month is None or read.day is None or read.day > 30:
            return None
        return replace(read, calendar="lunar")

    def _follow(self) -> None:
        read = read_date(self.lines[0].text(), roc=self._roc)
        if read is not None and read.calendar == "lunar":
            self.calendar.set_code("lunar")


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
        text, topic = self.lines[0].text().strip(), self.choice.code()
        if self._row is None:
            return FactRow(topic, text)
        kept = self._row.text if text == self._shown else text
        return replace(self._row, topic=topic, text=kept)


class GrowingRows(QWidget):
    """Rows of one kind with an empty one at the end."""

    row_added = Signal()

    def __init__(self, make: Callable[[Any], FormRow], values: Sequence[Any]) -> None:
        super().__init__()
        self._make = make
        self._rows: list[FormRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for value in (*values, None):
            self._add(value)

    def rows(self) -> list[FormRow]:
        """The rows on the screen, the empty one at the end included."""
        return self._rows

    def values(self) -> tuple[Any, ...]:
        """The plain values of the rows that hold something."""
        found = [row.value() for row in self._rows]
        return tuple(value for value in found if value is not None)

    def stops(self) -> list[QWidget]:
        """What the Tab key visits, in order."""
        return [stop for row in self._rows for stop in row.stops()]

    def _add(self, value: Any) -> None:
        row = self._make(value)
        self._rows.append(row)
        row.edited.connect(self._keep_one_empty)
        row.dropped.connect(lambda: self._drop(row))
        self._column.addWidget(row)
        self.row_added.emit()

    def _keep_one_empty(self) -> None:
        # An emptied row stays while the form is open: it must not vanish under the typing hand.
        if not self._rows[-1].is_empty():
            self._add(None)

    def _drop(self, row: FormRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._keep_one_empty()
        self._rows[min(place, len(self._rows) - 1)].lines[0].setFocus()


def date_text(row: DateRow) -> str:
    """A day as it can be typed again: 1976-8-15, 8/15, 閏4/8, or the text as written."""
    if row.month is None or row.day is None:
        return row.text or date_words(row)
    leap = "閏" if row.is_leap_month else ""
    if row.calendar == "lunar":
        year = f"{row.year}年" if row.year else ""
        return f"農曆{year}{leap}{row.month}月{row.day}日"
    return f"{row.year}-{row.month}-{row.day}" if row.year else f"{row.month}/{row.day}"


def _read_as_lunar(text: str) -> DateValue | None:
    """``2/30`` is a lunar day although no solar calendar has it."""
    pieces = text.replace("/", "-").replace(".", "-").split("-")
    if len(pieces) in (2, 3) and all(piece.strip().isdecimal() for piece in pieces):
        *year, month, day = (piece.strip() for piece in pieces)
        said = f"{year[0]}年" if year else ""
        return read_date(f"農曆{said}{month}月{day}日")
    return None
