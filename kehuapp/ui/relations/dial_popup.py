"""A customer's numbers as QR codes that a phone's camera reads to dial; nothing is written."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.contacts.contacts import ContactCard, PhoneRow
from kehuapp.sheets.qr import dialled, qr_rows
from kehuapp.text import words
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.windows.dialog import Dialog

SIZE = 208
MARGIN = 4  # modules of quiet around a code, as a reader needs
MOST = 6  # numbers to choose from
LONGEST = 60  # digits: more is no number, and no code would hold it


class Code(QWidget):
    """A code, black on white in dark mode too: cameras read it so."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(SIZE, SIZE)
        self._rows: tuple[str, ...] = ()

    def show_text(self, text: str) -> None:
        """Show the code of this text."""
        self._rows = qr_rows(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if self._rows:
            # Whole pixels: a module that is blurred at its edge is harder to read.
            side = max(SIZE // (len(self._rows) + 2 * MARGIN), 1)
            start = (SIZE - side * len(self._rows)) // 2
            for y, row in enumerate(self._rows):
                for x, dark in enumerate(row):
                    if dark == "1":
                        at = QRectF(start + x * side, start + y * side, side, side)
                        painter.fillRect(at, QColor("#000000"))
        painter.end()


class DialPopup(Dialog):
    """The code of the first number; others are chosen below. Esc or a click elsewhere leaves."""

    def __init__(self, card: ContactCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("dial")
        self.setProperty("popup", "true")
        self._phones: Sequence[PhoneRow] = [p for p in card.phones if dial_text(p)][:MOST]
        self.code = Code()
        self.number = _label("value")
        self.warning = _label("error")
        self.warning.setText(self.tr("Do not contact"))
        self.warning.setVisible(card.do_not_contact)
        self.time = _label("quiet")
        self.time.setText(" ".join(card.best_time.split())[:80])
        self.time.setVisible(bool(card.best_time))
        hint = _label("quiet")
        hint.setText(self.tr("Point a phone's camera at the code to dial."))
        self.copy = QPushButton(self.tr("Copy the number"))
        self.copy.setToolTip("Ctrl+C")
        self.copy.clicked.connect(self.copy_number)
        QShortcut(QKeySequence.StandardKey.Copy, self, self.copy_number)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.code)
        row.addStretch(1)
        column.addLayout(row)
        for label in (self.number, self.time, self.warning):
            column.addWidget(label)
        self.choices = QButtonGroup(self)
        for place, phone in enumerate(self._phones if len(self._phones) > 1 else ()):
            kind = words.word(words.LABELS, phone.label)
            button = QRadioButton(f"{_written(phone)}  {kind}".strip())
            self.choices.addButton(button, place)
            column.addWidget(button)
        self.choices.idToggled.connect(lambda place, on: self._show(place) if on else None)
        column.addWidget(hint)
        column.addWidget(self.copy)
        if self.choices.buttons():
            self.choices.buttons()[0].setChecked(True)
            self.choices.buttons()[0].setFocus()
        else:
            self._show(0)
            self.copy.setFocus()

    def copy_number(self) -> None:
        """Put the number shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.number.text())
        self.accept()

    def _show(self, place: int) -> None:
        phone = self._phones[place]
        self.number.setText(_written(phone))
        self.code.show_text(f"tel:{dial_text(phone)}")


def dial_text(phone: PhoneRow) -> str:
    """What a telephone dials for this number, "" when it is none."""
    found = dialled(phone.e164 or phone.raw)
    return found if any(char.isdigit() for char in found) and len(found) <= LONGEST else ""


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label


def _written(phone: PhoneRow) -> str:
    return f"{phone.raw} #{phone.ext}" if phone.ext and phone.ext not in phone.raw else phone.raw
