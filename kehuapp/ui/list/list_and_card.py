"""How the list shares a page with a card: side by side, or a table with the card as a drawer."""

from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from kehuapp.ui.list.contact_list import ContactList
from kehuapp.ui.work.preferences import Preferences

LIST_WIDTH, CARD_WIDTH = 372, 752  # pixels, as drawn
DRAWER_WIDTH = 480
NARROWEST_LIST, NARROWEST_CARD = 240, 360
_BESIDE, _DRAWER = "customers", "customers_drawer"  # names of the layouts that are kept


class ListAndCard(QSplitter):
    """Rows stand beside the card. A table has the whole page; whom one opens comes as a drawer at
    its right end, and goes with Esc."""

    drawer_shown = Signal(bool)  # the card is a drawer now, or stands beside the list again

    def __init__(self, contact_list: ContactList, card: QWidget, preferences: Preferences) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._list, self._card, self._preferences = contact_list, card, preferences
        self._is_table = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        contact_list.setMinimumWidth(NARROWEST_LIST)
        card.setMinimumWidth(NARROWEST_CARD)
        for pane, stretch in ((contact_list, 0), (card, 1)):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, stretch)
        self.setSizes([LIST_WIDTH, CARD_WIDTH])
        kept = preferences.layout(_BESIDE)
        if not kept.isEmpty():
            self.restoreState(kept)
        contact_list.table_shown.connect(self.show_table)
        contact_list.view.row_clicked.connect(self._open_by_mouse)

    def show_table(self, on: bool) -> None:
        """Give the list the whole page as a table, or put the card beside its rows again."""
        if on == self._is_table:
            return
        self.keep()
        self._is_table = on
        self.drawer_shown.emit(on)
        self.setStretchFactor(0, int(on))
        self.setStretchFactor(1, int(not on))
        self._card.setVisible(not on)
        if not on:
            self._restore(_BESIDE, (LIST_WIDTH, CARD_WIDTH))

    def is_drawer_open(self) -> bool:
        """Whether the card stands over the end of a table."""
        return self._is_table and not self._card.isHidden()

    def open_card(self) -> bool:
        """Open the drawer of a table; False when the card is there already."""
        if not self._is_table or self.is_drawer_open():
            return False
        self._card.show()
        width = self.width()
        self._restore(_DRAWER, (max(width - DRAWER_WIDTH, NARROWEST_LIST), DRAWER_WIDTH))
        return True

    def close_card(self) -> bool:
        """Close the drawer of a table; False when there is none to close."""
        if not self.is_drawer_open():
            return False
        self.keep()
        had_keyboard = self._card.isAncestorOf(QApplication.focusWidget() or self)
        self._card.hide()
        if had_keyboard:
            self._list.take_focus()
        return True

    def keep(self) -> None:
        """Remember how wide the panes are."""
        if not self._is_table:
            self._preferences.set_layout(_BESIDE, self.saveState())
        elif self.is_drawer_open():
            self._preferences.set_layout(_DRAWER, self.saveState())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.close_card():
            super().keyPressEvent(event)

    def _restore(self, name: str, first: tuple[int, int]) -> None:
        kept: QByteArray = self._preferences.layout(name)
        if kept.isEmpty() or not self.restoreState(kept):
            self.setSizes(list(first))

    def _open_by_mouse(self, *_args: Any) -> None:
        """The second click of a double one, where the drawer came meanwhile, is not for it."""
        if self.open_card():
            behind = Qt.WidgetAttribute.WA_TransparentForMouseEvents
            self._card.setAttribute(behind, True)
            wait = QApplication.doubleClickInterval()
            QTimer.singleShot(wait, self._card, lambda: self._card.setAttribute(behind, False))
