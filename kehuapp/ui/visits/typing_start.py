"""Where typing sheets begins: the code of one, or a visit among those of which nothing is known."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.visits.waiting import SheetOf
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import line, note, show_note

_WIDE = 460  # pixels
_ROW = 34
_ID = Qt.ItemDataRole.UserRole


class TypingStart(QWidget):
    """`code_typed` also comes from a scanner that types and ends with Enter."""

    code_typed = Signal(str)
    visit_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.label, self.waiting = QLabel(), QLabel()
        self.label.setProperty("role", "quiet")
        self.waiting.setProperty("role", "quiet")
        self.code: QLineEdit = line()
        self.code.setObjectName("sheet_code")
        self.code.setMaxLength(40)
        self.code.setMaximumWidth(_WIDE)
        self.label.setBuddy(self.code)
        self.wrong = note()
        self.wrong.setMaximumWidth(_WIDE)
        self.list = QListWidget()
        self.list.setObjectName("waiting_sheets")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.card = QFrame()
        self.card.setProperty("card", "true")
        self.card.setMaximumWidth(2 * _WIDE)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 16, 16)
        column.setSpacing(4)
        for part in (self.label, self.code, self.wrong):
            column.addWidget(part)
        column.addSpacing(14)
        column.addWidget(self.waiting)
        column.addWidget(self.card, 1000)
        column.addStretch(1)
        self.code.returnPressed.connect(self._send)
        self.code.textEdited.connect(lambda _text: show_note(self.wrong, ""))
        self.code.installEventFilter(self)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)

    def show_sheets(
        self, sheets: Sequence[SheetOf], today: date, half: Collection[int | None]
    ) -> None:
        """The visits to choose from; of those in `half` a part is typed."""
        self.list.clear()
        for sheet in sheets:
            item = QListWidgetItem(_told(sheet, today, sheet.id in half))
            item.setData(_ID, sheet.id)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self.card.setVisible(bool(sheets))
        self.card.setMaximumHeight(_ROW * len(sheets) + 14)
        self.waiting.setText(
            translate("TypeBack", "%n visit(s) of which nothing is written down yet", n=len(sheets))
            if sheets
            else translate("TypeBack", "Of every visit until today it is known what came of it.")
        )

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the code; it stays, marked, to be typed over."""
        show_note(self.wrong, sentence)
        self.code.setFocus()
        self.code.selectAll()

    def begin(self) -> None:
        """Wait for the next code."""
        self.code.setText("")  # unlike what `clear` does, that cannot be undone: Undo is of steps
        show_note(self.wrong, "")
        self.code.setFocus()

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.label.setText(translate("TypeBack", "Code on the sheet, typed or scanned"))
        self.code.setAccessibleName(self.label.text())
        self.code.setPlaceholderText(translate("TypeBack", "like K7F-2M"))

    def _send(self) -> None:
        if self.code.text().strip():
            self.code_typed.emit(self.code.text())

    def _choose(self, item: QListWidgetItem) -> None:
        self.visit_chosen.emit(int(item.data(_ID)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.code and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Down and self.list.count():
                self.list.setFocus()
                self.list.setCurrentRow(0)
                return True
        return super().eventFilter(watched, event)


def _told(sheet: SheetOf, today: date, is_half: bool) -> str:
    day, _t, clock = sheet.starts_at.partition("T")
    when = f"{words.near_day(date.fromisoformat(day), today)} {clock[:5]}"
    mark = words.TIER_MARKS.get(sheet.tier or "", "")
    begun = translate("TypeBack", "half typed") if is_half else ""
    return "  ·  ".join(filter(None, (when, f"{sheet.title} {mark}".strip(), sheet.trip, begun)))
