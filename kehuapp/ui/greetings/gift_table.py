"""The table of gifts: gift, cost and note are typed where they stand, keys say how far each is."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from kehuapp.book.greetings.gifts import STATES, GiftRow
from kehuapp.text.words import TierLooks
from kehuapp.ui.greetings.gift_model import ITEM, NOTE, TYPED, GiftModel
from kehuapp.ui.kit.mouse_back import let_back_through


class GiftTable(QTableView):
    """Rows may be chosen together; Space goes a step on, 1 2 3 say planned, ready, given, Del
    deletes, Enter or F2 types, Shift+Enter goes to the customer."""

    typed = Signal(int, str, str)  # the gift's id, what of it, the text
    state_wished = Signal(object, str)  # ids, a state, "" for the next one
    deleted = Signal(object)
    customer_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.gifts = GiftModel()
        self.setModel(self.gifts)
        self.setProperty("card", "true")
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setIconSize(QSize(16, 16))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        let_back_through(self)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(36, self.fontMetrics().height() + 16))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate((180, 190, 100, 110, 190, 160)):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        self.gifts.typed.connect(self.typed)

    def show_rows(self, rows: Sequence[GiftRow], currency: str, looks: TierLooks) -> None:
        """Show these, with the keyboard and what was chosen where they were."""
        row = max(self.currentIndex().row(), 0)
        column = max(self.currentIndex().column(), ITEM)
        chosen = set(self.chosen())
        if not self.gifts.show_rows(rows, currency, looks) or not rows:
            return
        places = [place for place, one in enumerate(rows) if one.id in chosen]
        at = self.gifts.index(min(places[0] if places else row, len(rows) - 1), column)
        self.setCurrentIndex(at)
        more = QItemSelection()
        for place in places[1:]:
            more.select(self.gifts.index(place, 0), self.gifts.index(place, NOTE))
        self.selectionModel().select(more, QItemSelectionModel.SelectionFlag.Select)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Say what stands in the columns."""
        self.gifts.show_titles(titles)

    def chosen(self) -> list[int]:
        """The gifts in the chosen rows."""
        places = {index.row() for index in self.selectionModel().selectedRows()}
        rows = self.gifts.rows
        return [rows[place].id for place in sorted(places) if place < len(rows)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = event.key(), self.chosen()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not chosen or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = self.currentIndex()
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.customer_requested.emit(self.gifts.rows[at.row()].contact_id)
            else:
                column = at.column() if at.column() in TYPED else ITEM
                self.setCurrentIndex(at.siblingAtColumn(column))
                self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit(chosen)
        elif key == Qt.Key.Key_Space:
            self.state_wished.emit(chosen, "")
        elif not modifiers and Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self.state_wished.emit(chosen, STATES[key - Qt.Key.Key_1])
        else:
            super().keyPressEvent(event)
