"""Who is short of contact, by name, as a table to call from; what a row opens is the view's."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from kehuapp.book.review import time_words
from kehuapp.book.review.short_of_time import ShortOf
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.kit.painting.rows import set_up_table

_NUMBERS = (1, 2)
_ID = Qt.ItemDataRole.UserRole
ROW = 32


class ShortTable(QTableWidget):
    """Several rows can be chosen; Enter or a double click opens the one with the keyboard."""

    contact_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_up_table(self, ROW)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemDoubleClicked.connect(lambda item: self._open(item.row()))

    def show_rows(self, rows: Sequence[ShortOf], staff: Mapping[int, str], today: date) -> None:
        """Show them in their order."""
        self._show_heads()
        self.clearSelection()
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(cells_of(row, staff, today)):
                item = QTableWidgetItem(text)
                if column in _NUMBERS:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                item.setToolTip(plain_hint(text))
                self.setItem(at, column, item)
            self.item(at, 0).setData(_ID, row.id)  # type: ignore[union-attr]
            if row.due_on is not None and row.due_on < today:
                self.item(at, 4).setForeground(QColor(theme.current().vermilion))  # type: ignore[union-attr]
        if rows:
            self.setCurrentCell(0, 0)
            self.clearSelection()

    def chosen(self) -> list[int]:
        """The selected ones; all where none is."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self._id(row) for row in rows or range(self.rowCount())]

    def _id(self, row: int) -> int:
        return int(self.item(row, 0).data(_ID))  # type: ignore[union-attr]

    def _open(self, row: int) -> None:
        if 0 <= row < self.rowCount():
            self.contact_requested.emit(self._id(row))

    def _show_heads(self) -> None:
        heads = heads_of_short()
        self.setColumnCount(len(heads))
        for column, head in enumerate(heads):
            item = QTableWidgetItem(head)
            side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
            wide = self.fontMetrics().horizontalAdvance(head) + 30
            self.setColumnWidth(column, max(wide, 120))
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentRow())
        else:
            super().keyPressEvent(event)


def heads_of_short() -> tuple[str, ...]:
    """What stands above the columns, on paper the same."""
    return (
        translate("TimeBudget", "Customer"),
        translate("TimeBudget", "Got"),
        translate("TimeBudget", "Suggested"),
        translate("TimeBudget", "Last contact"),
        translate("TimeBudget", "To contact"),
        translate("TimeBudget", "Looked after by"),
    )


def cells_of(row: ShortOf, staff: Mapping[int, str], today: date) -> tuple[str, ...]:
    """What stands in the columns of one of them."""
    name = one_line(row.name or translate("ContactList", "(no name)"), 80)
    who = f"{words.TIER_MARKS.get(row.tier, '')} {name}".strip()
    company = one_line(row.company, 60)
    return (
        f"{who} · {company}" if company else who,
        time_words.minutes_each(row.minutes),
        time_words.minutes_each(row.fair),
        time_words.last_contact(row.last_on, today),
        words.near_day(row.due_on, today) if row.due_on else "–",
        staff.get(row.owner_id or 0, "–"),
    )
