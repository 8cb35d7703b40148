"""The first page as a dialog over the window of another book; the page itself is elsewhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp import paths
from kehuapp.i18n import translate
from kehuapp.ui.kit.windows.dialog import Dialog
from kehuapp.ui.start.beginning import EMPTY, SAMPLE, Beginning
from kehuapp.ui.start.first_page import FirstPage
from kehuapp.ui.start.phone_help import show_phone_help
from kehuapp.ui.work.preferences import Preferences

_SIZE = QSize(940, 620)


class NewBookDialog(Dialog):
    """Esc leaves, and no file is made; what was chosen goes to `begin`."""

    def __init__(
        self,
        preferences: Preferences,
        begin: Callable[[Beginning], object],
        parent: QWidget,
        place: Path | None = None,
    ) -> None:
        """`place` is where the book is proposed, None: where there is room for one."""
        super().__init__(parent)
        self.setObjectName("new_book")
        self.setWindowTitle(translate("FirstPage", "A new customer book"))
        self._begin = begin
        self.page = FirstPage(preferences, place or free_place(preferences), self)
        self.page.chosen.connect(self._take)
        self.page.help_requested.connect(lambda: show_phone_help(self))
        keys = QLabel(translate("FirstPage", "Tab: next field · Esc: leave, no file is made"), self)
        keys.setProperty("role", "small")
        leave = QPushButton(translate("FirstPage", "Cancel"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.page.foot.addWidget(keys)
        self.page.foot.addStretch(1)
        self.page.foot.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        for key, way in (("Alt+2", SAMPLE), ("Alt+3", EMPTY)):
            QShortcut(QKeySequence.fromString(key), self, lambda way=way: self.page.take(way))
        QShortcut(QKeySequence.fromString("Ctrl+O"), self, self.page.open_other)
        self.resize(_SIZE)
        self.page.shop.setFocus()

    def _take(self, beginning: Beginning) -> None:
        self.accept()
        self._begin(beginning)


def free_place(preferences: Preferences) -> Path:
    """Where a new book can be made: the usual place, or beside the books that are there."""
    if not paths.default_book().exists():
        return paths.default_book()
    folder = Path(preferences.last_folder("book"))
    name = translate("FirstPage", "My customers")
    found, number = folder / f"{name}{paths.SUFFIX}", 2
    while found.exists():
        found, number = folder / f"{name} {number}{paths.SUFFIX}", number + 1
    return found
