"""The button over the list that says in which order it stands, and its menu; it sorts nothing.

This computer remembers of each book what was chosen: an order, and how names stand. Where nobody
has chosen that, they stand as is usual where the shop is.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from kehuapp.book.list.list_orders import NAME_ORDERS
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit.menu_buttons import add_choices, fill_choices, give_menu
from kehuapp.ui.work.session import Session

SORTS = {
    "name": QT_TRANSLATE_NOOP("ContactList", "Name"),
    "last_contact": QT_TRANSLATE_NOOP("ContactList", "Longest ago"),
    "due": QT_TRANSLATE_NOOP("ContactList", "To contact first"),
    "value": QT_TRANSLATE_NOOP("ContactList", "Bought most"),
    "profit": QT_TRANSLATE_NOOP("ContactList", "Most profit"),
    "cost": QT_TRANSLATE_NOOP("ContactList", "Cost most"),
    "minutes": QT_TRANSLATE_NOOP("ContactList", "Took most time"),
    "newest": QT_TRANSLATE_NOOP("ContactList", "Newest first"),
    "company": QT_TRANSLATE_NOOP("ContactList", "Company"),
}
#: What the button says of an order of names that is not the usual one.
_NAMED_BY = {
    "zhuyin": QT_TRANSLATE_NOOP("ContactList", "Name by zhuyin"),
    "strokes": QT_TRANSLATE_NOOP("ContactList", "Name by strokes"),
    "name": QT_TRANSLATE_NOOP("ContactList", "Name by pinyin"),
}


class SortButton(QPushButton):
    """Knows the order that was chosen; says when it is another."""

    sort_changed = Signal()

    def __init__(self, session: Session, usual: Callable[[], str]) -> None:
        """`usual` says in which of NAME_ORDERS names stand unless somebody chose another."""
        super().__init__()
        self._session, self._usual = session, usual
        self._is_wide = True
        sort, names = self._kept("sort"), self._kept("names")
        if sort in NAME_ORDERS and sort != "name":  # as older versions kept it
            names = names or sort
        self._sort = sort if sort in SORTS else "name"
        self._names = names if names in NAME_ORDERS else ""
        self.setProperty("quiet", "true")
        menu = QMenu(self)
        give_menu(self, menu)
        menu.aboutToShow.connect(self._fill)
        session.changed.connect(self._on_changed)
        self.retranslate()

    def sort(self) -> str:
        """What is chosen: a key of SORTS."""
        return self._sort

    def names(self) -> str:
        """In which order names stand: a key of NAME_ORDERS."""
        return self._names or self._usual()

    def order(self) -> str:
        """What the book is asked for: a key of book.list.list_orders.SORTS."""
        return self.names() if self._sort == "name" else self._sort

    def choose(self, sort: str) -> None:
        """Let the list stand in this order."""
        self._sort = sort if sort in SORTS else "name"
        self._keep("sort", self._sort)
        self.retranslate()
        self.sort_changed.emit()

    def choose_names(self, order: str) -> None:
        """Let names stand in this order from now on."""
        self._names = order
        self._keep("names", order)
        self.choose("name")

    def _on_changed(self, changes: Changes) -> None:
        names = self._kept("names")
        if changes.session == "desk" and names != self._names and names in ("", *NAME_ORDERS):
            self._names = names
            self.retranslate()
            if self._sort == "name":
                self.sort_changed.emit()

    def show_wide(self, is_wide: bool) -> None:
        """Say that it is an order only where there is room."""
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self.retranslate()

    def retranslate(self) -> None:
        """Say the order, which may be called otherwise, or be another where the shop is now."""
        words = SORTS[self._sort]
        if self._sort == "name" and self.names() != self._usual():
            words = _NAMED_BY[self.names()]  # what is usual needs no words
        name = translate("ContactList", words)
        whole = translate("ContactList", "Sort: %1", name)
        self.setText(whole if self._is_wide else name)
        self.setToolTip("" if self._is_wide else whole)
        self.setAccessibleName(whole)

    def _fill(self) -> None:
        menu = self.menu()
        choices = [(key, translate("ContactList", text)) for key, text in SORTS.items()]
        fill_choices(menu, choices, self._sort, self.choose)
        menu.addSeparator()
        menu.addAction(translate("ContactList", "Names in the order of")).setEnabled(False)
        names = [(key, translate("ContactList", text)) for key, text in NAME_ORDERS.items()]
        add_choices(menu, names, self.names(), self.choose_names)

    def _kept(self, name: str) -> str:
        return self._session.preferences.list_setting(self._session.book.path, name)

    def _keep(self, name: str, value: str) -> None:
        self._session.preferences.set_list_setting(self._session.book.path, name, value)
