"""The table of gifts: gift, cost and note are typed where they stand, keys say how far each is."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView

from kehuapp.book.greetings.gifts import STATES, GiftRow
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.greetings.gift_model import ITEM, NOTE, STATE, TYPED, GiftModel
from kehuapp.ui.kit.mouse_back import let_back_through


class GiftTable(QTableView):
    """Rows may be chosen together; Space goes a step on, 1 2 3 say planned, ready, given, Del
    deletes, Enter or F2 types, Shift+Enter goes to the customer. A click on a state offers the
    states, a click with the other button all of that."""

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if at.column() == STATE and event.button() == Qt.MouseButton.LeftButton and is_plain:
            self.open_menu(self.visualRect(at).bottomLeft(), with_all=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen():
            self.open_menu(event.pos())

    def open_menu(self, spot: QPoint, *, with_all: bool = True) -> QMenu:
        """What can be said of the chosen gifts, or of their state alone."""
        menu, chosen = QMenu(self), self.chosen()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = self.gifts.rows[self.currentIndex().row()]
        for key, state in enumerate(STATES, 1):
            action = menu.addAction(f"{words.word(words.GIFT_STATES, state)}\t{key}")
            action.setCheckable(True)
            action.setChecked(state == now.status)
            action.triggered.connect(
                lambda _on=False, state=state: self.state_wished.emit(chosen, state)
            )
        if with_all:
            menu.addSeparator()
            menu.addAction(
                translate("Gifts", "Go to the customer") + "\tShift+Enter",
                lambda: self.customer_requested.emit(now.contact_id),
            )
            menu.addAction(
                translate("Gifts", "Delete") + "\tDel", lambda: self.deleted.emit(chosen)
            )
        menu.popup(self.viewport().mapToGlobal(spot))
        return menu

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
