"""The table of gifts: gift, cost and note are typed where they stand, keys say how far each is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from kehuapp.book.greetings.gifts import STATES, GiftRow
from kehuapp.text import words
from kehuapp.text.amounts import amount_text
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.avatar import tier_icon
from kehuapp.ui.kit.labels import plain_hint
from kehuapp.ui.kit.mouse_back import let_back_through

NAME, ITEM, COST, STATE, LAST, NOTE = range(6)
_TYPED = {ITEM: "item", COST: "cost", NOTE: "note"}
_ICONS = {"planned": "clock", "bought": "shopping-bag", "given": "check"}


class GiftTable(QTableWidget):
    """Rows may be chosen together; Space goes a step on, 1 2 3 say planned, ready, given, Del
    deletes, Enter or F2 types, Shift+Enter goes to the customer."""

    typed = Signal(int, str, str)  # the gift's id, what of it, the text
    state_wished = Signal(object, str)  # ids, a state, "" for the next one
    deleted = Signal(object)
    customer_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(0, 6)
        self._rows: list[GiftRow] = []
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
        self.horizontalHeader().setHighlightSections(False)
        self.itemChanged.connect(self._on_typed)

    def show_rows(self, rows: Sequence[GiftRow], currency: str, looks: TierLooks) -> None:
        """Show these, with the keyboard where it was."""
        row, column = max(self.currentRow(), 0), max(self.currentColumn(), ITEM)
        chosen = set(self.chosen())
        self.blockSignals(True)
        try:
            self._rows = list(rows)
            self.setRowCount(len(rows))
            for place, one in enumerate(rows):
                self._show_row(place, one, currency, looks)
        finally:
            self.blockSignals(False)
        places = [place for place, one in enumerate(self._rows) if one.id in chosen]
        self.clearSelection()
        self.setCurrentCell(min(places[0] if places else row, len(rows) - 1), column)
        for place in places[1:]:
            self.selectionModel().select(
                self.model().index(place, 0),
                self.selectionModel().SelectionFlag.Select
                | self.selectionModel().SelectionFlag.Rows,
            )

    def chosen(self) -> list[int]:
        """The gifts in the chosen rows."""
        places = sorted({index.row() for index in self.selectedIndexes()})
        return [self._rows[place].id for place in places if place < len(self._rows)]

    def _show_row(self, place: int, row: GiftRow, currency: str, looks: TierLooks) -> None:
        last = row.last_item
        if row.last_cost is not None:
            last = words.with_aside(last, words.money(row.last_cost, currency)) or words.money(
                row.last_cost, currency
            )
        cells = (
            row.contact,
            row.item,
            "" if row.cost is None else amount_text(row.cost),
            words.word(words.GIFT_STATES, row.status),
            last,
            row.note,
        )
        now = theme.current()
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if column in _TYPED:
                flags |= Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            if column == NAME:
                item.setIcon(tier_icon(row.tier, looks.colour(row.tier)))
            if column == COST:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == STATE:
                colour = now.jade if row.status == "given" else now.quiet
                item.setIcon(icons.icon(_ICONS[row.status], colour, 16))
                item.setForeground(QColor(colour))
            if column == LAST:
                item.setForeground(QColor(now.quiet))
            item.setToolTip(plain_hint(row.company if column == NAME and row.company else text))
            self.setItem(place, column, item)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Say what stands in the columns."""
        header = self.horizontalHeader()
        for column, (title, width) in enumerate(
            zip(titles, (180, 190, 100, 110, 190, 160), strict=True)
        ):
            item = QTableWidgetItem(title)
            side = Qt.AlignmentFlag.AlignRight if column == COST else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)

    def _on_typed(self, item: QTableWidgetItem) -> None:
        if item.column() in _TYPED and item.row() < len(self._rows):
            self.typed.emit(self._rows[item.row()].id, _TYPED[item.column()], item.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = event.key(), self.chosen()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not chosen or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self._rows[self.currentRow()]
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.customer_requested.emit(row.contact_id)
            else:
                column = self.currentColumn() if self.currentColumn() in _TYPED else ITEM
                self.setCurrentCell(self.currentRow(), column)
                self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit(chosen)
        elif key == Qt.Key.Key_Space:
            self.state_wished.emit(chosen, "")
        elif not modifiers and Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self.state_wished.emit(chosen, STATES[key - Qt.Key.Key_1])
        else:
            super().keyPressEvent(event)
