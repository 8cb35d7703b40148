"""The button over the list that says in which order it stands, and its menu; it sorts nothing.

This computer remembers of each book what was chosen: an order, and how names stand. Where nobody
has chosen that, they stand as is usual where the shop is.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit.menu_buttons import add_choices, fill_choices, give_menu
from kehuapp.ui.work.session import Session

SORTS = {
    "name": QT_TRANSLATE_NOOP("ContactList", "Name"),
    "last_contact": QT_TRANSLATE_NOOP("ContactList", "Longest ago"),
    "due": QT_TRANSLATE_NOOP("ContactList", "To contact first"),
    "value": QT_TRANSLATE_NOOP("ContactList", "Bought most"),
    "newest": QT_TRANSLATE_NOOP("ContactList", "Newest first"),
    "company": QT_TRANSLATE_NOOP("ContactList", "Company"),
}
#: In which order names stand: what a menu says of it, and the button.
NAME_ORDERS = {
    "zhuyin": (
        QT_TRANSLATE_NOOP("ContactList", "Zhuyin"),
        QT_TRANSLATE_NOOP("ContactList", "Name by zhuyin"),
    ),
    "strokes": (
        QT_TRANSLATE_NOOP("ContactList", "Strokes"),
        QT_TRANSLATE_NOOP("ContactList", "Name by strokes"),
    ),
    "name": (
        QT_TRANSLATE_NOOP("ContactList", "Pinyin and letters"),
        QT_TRANSLATE_NOOP("ContactList", "Name by pinyin"),
    ),
}


class SortButton(QPushButton):
    """Knows the order that was chosen; says when it is another."""

    sort_changed = Signal()

    def __init__(self, session: Session, usual: Callable[[], str]) -> None:
        """`usual` says in which of NAME_ORDERS names stand unless somebody chose another."""
        super().__init__()
        self._session, self._usual = session, usual
        sort, names = self._kept("sort"), self._kept("names")
        if sort in NAME_ORDERS and sort != "name":  # as older versions kept it
            names = names or sort
        self._sort = sort if sort in SORTS else "name"
        self._names = names if names in NAME_ORDERS else ""
        self.setProperty("quiet", "true")
        menu = QMenu(self)
        give_menu(self, menu)
        menu.aboutToShow.connect(self._fill)
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

    def retranslate(self) -> None:
        """Say the order, which may be called otherwise, or be another where the shop is now."""
        words = SORTS[self._sort]
        if self._sort == "name" and self.names() != self._usual():
            words = NAME_ORDERS[self.names()][1]  # what is usual needs no words
        self.setText(translate("ContactList", "Sort: %1 ▾", translate("ContactList", words)))

    def _fill(self) -> None:
        menu = self.menu()
        choices = [(key, translate("ContactList", text)) for key, text in SORTS.items()]
        fill_choices(menu, choices, self._sort, self.choose)
        menu.addSeparator()
        menu.addAction(translate("ContactList", "Names in the order of")).setEnabled(False)
        names = [(key, translate("ContactList", text)) for key, (text, _s) in NAME_ORDERS.items()]
        add_choices(menu, names, self.names(), self.choose_names)

    def _kept(self, name: str) -> str:
        return self._session.preferences.list_setting(self._session.book.path, name)

    def _keep(self, name: str, value: str) -> None:
        self._session.preferences.set_list_setting(self._session.book.path, name, value)
