"""The area of the form for a pasted text: what went where is seen before it is put in."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.fields import label_of
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.contact_block import PLACES, Piece, take_apart
from kehuapp.ui.kit.form_dialog import CodeBox, line

_PATIENCE_MS = 200
#: The places that are no field of a customer.
_NAMES = {
    "phone": QT_TRANSLATE_NOOP("PastePanel", "Phone"),
    "fax": QT_TRANSLATE_NOOP("PastePanel", "Fax"),
    "email": QT_TRANSLATE_NOOP("PastePanel", "E-mail"),
    "address": QT_TRANSLATE_NOOP("PastePanel", "Address"),
    "im": QT_TRANSLATE_NOOP("PastePanel", "Messenger"),
    "website": QT_TRANSLATE_NOOP("PastePanel", "Website"),
}
LEAVE_OUT = "leave_out"


class PastePanel(QFrame):
    """`put_requested` with the pieces as the person left them."""

    put_requested = Signal(list)
    closed = Signal()

    def __init__(self, parent: QWidget, region: str) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._region = region
        self._taken: Sequence[str] = ()
        self._pieces: list[Piece] = []
        self._rows: list[tuple[CodeBox, QLineEdit]] = []
        title = QLabel(self.tr("Paste a signature or a message; check where each part goes."), self)
        title.setProperty("role", "quiet")
        title.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * 6 + 20)
        self.text.setAccessibleName(self.tr("Pasted text"))
        self._found = QFrame()
        self._found.setProperty("panel", "panel")
        self._grid = QGridLayout(self._found)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._found)
        self._scroll.hide()
        self.put = QPushButton(self.tr("Fill in"), self)
        self.put.setProperty("primary", "true")
        self.put.setToolTip("Ctrl+Enter")
        self.put.clicked.connect(self.put_in)
        self.leave = QPushButton(self.tr("Close"), self)
        self.leave.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.put)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.text)
        column.addWidget(self._scroll)
        column.addLayout(buttons)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self.look)
        self.text.textChanged.connect(self._wait.start)
        self.put.setEnabled(False)

    def start(self, text: str, taken: Sequence[str]) -> None:
        """Begin with this text; `taken` are the places where the customer has something else."""
        self._taken = taken
        self.text.setPlainText(text)
        self.look()
        self.text.setFocus()

    def pieces(self) -> list[Piece]:
        """What goes where, as it is shown."""
        found = []
        for (box, edit), piece in zip(self._rows, self._pieces, strict=True):
            place, shown = box.code(), " ".join(piece.text.splitlines())
            text = piece.text if edit.text() == shown else edit.text().strip()
            if place != LEAVE_OUT and text:
                found.append(Piece(place, text, piece.label))
        return found

    def look(self) -> None:
        """Take the text apart and show the parts."""
        self._wait.stop()
        pieces = take_apart(self.text.toPlainText(), self._region)
        for box, edit in self._rows:
            for widget in (box, edit):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._pieces, self._rows = pieces, []
        table = {place: translate("PastePanel", name) for place, name in _NAMES.items()}
        table |= {place: label_of(FIELDS[place]) for place in PLACES if place in FIELDS}
        before: QWidget = self.text
        for row, piece in enumerate(pieces):
            # What is there already is not overwritten by itself: the piece goes to the remark.
            place = "remark" if piece.place in self._taken else piece.place
            box = CodeBox({})
            for code in PLACES:
                service = piece.label if code == piece.place == "im" else ""
                box.addItem(service or table[code], code)
            box.addItem(self.tr("Leave out"), LEAVE_OUT)
            box.set_code(place)
            box.setFixedWidth(max(132, 12 * box.fontMetrics().horizontalAdvance("n") + 48))
            box.setAccessibleName(self.tr("Goes to"))
            edit = line(" ".join(piece.text.splitlines()))
            edit.setAccessibleName(table[place])
            self._grid.addWidget(box, row, 0)
            self._grid.addWidget(edit, row, 1)
            self._rows.append((box, edit))
            for widget in (box, edit):
                QWidget.setTabOrder(before, widget)
                before = widget
        QWidget.setTabOrder(before, self.put)
        QWidget.setTabOrder(self.put, self.leave)
        self.put.setEnabled(bool(pieces))
        self._scroll.setVisible(bool(pieces))
        height = self._found.sizeHint().height() + 2
        self._scroll.setFixedHeight(min(height, 300))

    def put_in(self) -> None:
        """Hand the pieces over."""
        if self._wait.isActive():
            self.look()
        if pieces := self.pieces():
            self.put_requested.emit(pieces)
