"""What is asked when a book cannot be opened, at the start or in a window; no opening here.

One thing is proposed, restoring a backup; the other ways are in a menu.
"""

import weakref
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp import paths
from kehuapp.i18n import translate
from kehuapp.paths import SUFFIX
from kehuapp.store.copies_of import Found, find_copies
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.menu_buttons import give_menu
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work.preferences import Preferences

if TYPE_CHECKING:
    from kehuapp.ui.start.beginning import Beginning

_WIDTH = 620  # pixels
_ROWS = 6  # copies seen at once


class Choice(NamedTuple):
    """The book to try next; `beginning` of one that is to be made."""

    path: Path
    beginning: "Beginning | None" = None


def ask_for_other_book(
    trouble: str, preferences: Preferences, book: Path, *, again: bool = True
) -> Choice | None:
    """Say the trouble with this book and offer its copies, another or a new one; None to give up.

    `again` offers to try the same book once more.
    """
    dialog = StartDialog(trouble, preferences, book, again)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    return choice


def places_of(preferences: Preferences, book: Path) -> list[Path]:
    """Folders in which a book that is missed may lie: its own and those of the other books, of
    backups and of what people save."""
    home = Path.home()
    return [
        book.parent,
        Path(preferences.last_folder("backup")),
        Path(preferences.last_folder("book")),
        *(one.parent for one in preferences.recent_books()),
        paths.data_folder(),
        *(home / name for name in ("", "Desktop", "Documents", "Downloads")),
    ]


class StartDialog(Dialog):
    """The sentence, the copies that were found (None: to be looked for now), and what else one can
    open: `choice`."""

    def __init__(
        self,
        trouble: str,
        preferences: Preferences,
        book: Path,
        again: bool,
        found: Sequence[Found] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setWindowTitle(translate("Start", "Customers"))
        self.choice: Choice | None = None
        self._preferences = preferences
        self._book = book
        #: Of a damaged book Enter restores: whoever opens a copy goes on working in the backup.
        self._is_damaged = again and book.is_file()
        if found is None:
            found = find_copies(book, preferences.book_number(book), places_of(preferences, book))
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(14)
        column.addLayout(self._sentence(trouble))
        self.copies = QListWidget(self)
        if found:
            column.addWidget(
                QLabel(translate("Start", "These look like it or a copy of it:"), self)
            )
            self._list(found)
            shown = self.copies
            opened = shown.itemDoubleClicked if self._is_damaged else shown.itemActivated
            opened.connect(lambda _item: self._open_copy())
            column.addWidget(self.copies)
        else:
            self.copies.hide()
        others = self._other_ways(bool(found))
        foot = self.set_content(column, (others, *self._buttons(again)))
        foot.removeWidget(others)
        foot.insertWidget(0, others)
        if not found:  # else the keyboard is in the list
            self.restore.setFocus()
        self.setMinimumWidth(_WIDTH)

    def _sentence(self, trouble: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        sign = QLabel(self)
        sign.setPixmap(icons.icon("triangle-alert", theme.current().gold, 32).pixmap(32, 32))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        for text, role in ((trouble, ""), (str(self._book), "quiet")):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            column.addWidget(label)
        row.addLayout(column, 1)
        return row

    def _list(self, found: Sequence[Found]) -> None:
        today = datetime.now().date()
        for one in found:
            at = datetime.fromisoformat(one.at).astimezone()
            day = f"{words.near_day(at.date(), max(today, at.date()))} {at:%H:%M}"
            customers = (
                translate("Start", "%n customers", n=one.customers)
                if one.customers is not None
                else translate("Start", "cannot be read")
            )
            item = QListWidgetItem(f"{one.path.name}    {day}    {customers}", self.copies)
            item.setToolTip(str(one.path))
            item.setData(Qt.ItemDataRole.UserRole, str(one.path))
        self.copies.setCurrentRow(0)
        self.copies.setWordWrap(False)
        rows = min(len(found), _ROWS)
        self.copies.setFixedHeight(rows * self.copies.sizeHintForRow(0) + 8)

    def _buttons(self, again: bool) -> list[QPushButton]:
        close, restore = QPushButton(self), QPushButton(self)
        self.restore = restore
        close.setText(translate("Start", "Close"))
        close.clicked.connect(self.reject)
        restore.setText(translate("Start", "Restore a backup\u2026"))
        restore.setProperty("primary", "true")
        restore.setDefault(True)
        restore.clicked.connect(self._restore)
        if not again:
            return [close, restore]
        retry = QPushButton(translate("Start", "Try again"), self)
        retry.clicked.connect(self._try_again)
        return [close, retry, restore]

    def _other_ways(self, has_copies: bool) -> QPushButton:
        """What is hardly ever the best that can be done."""
        button = QPushButton(translate("Start", "Other ways"), self)
        button.setObjectName("other_ways")
        self.ways = QMenu(self)
        if has_copies:
            self.ways.addAction(translate("Start", "Open the chosen one"), self._open_copy)
        if self._is_damaged:
            self.ways.addAction(
                translate("Check", "Save what can be read into a new book…"), self._save
            )
        self.ways.addAction(translate("Start", "Open another book\u2026"), self._open_other)
        self.ways.addAction(translate("Start", "New book\u2026"), self._make_new)
        give_menu(button, self.ways)
        return button

    def _restore(self) -> None:
        from kehuapp.ui.backups.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._book, self._preferences, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._try_again)
        dialog.open()

    def _open_copy(self) -> None:
        item = self.copies.currentItem()
        if item is not None:
            self._choose(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _try_again(self) -> None:
        self._choose(self._book)

    def _save(self) -> None:
        from kehuapp.ui.checking.saving import save_into_new

        # The window that tells of it is of this one: it must not be what keeps this one.
        choose = weakref.WeakMethod(self._choose)

        def open_saved(path: Path) -> None:
            if (act := choose()) is not None:
                act(path)

        save_into_new(self, self._book, open_saved)

    def _open_other(self) -> None:
        name, _kind = choosing.ask_file(
            self, translate("Start", "Open another book\u2026"), self._folder(), self._kinds()
        )
        if name:
            self._choose(Path(name))

    def _make_new(self) -> None:
        """Whose book, where and how to begin is asked as at the first start."""
        from kehuapp.ui.start.new_book import NewBookDialog  # few come here

        # The window that asks is of this one: it must not be what keeps this one.
        choose = weakref.WeakMethod(self._choose)

        def begin(beginning: "Beginning") -> None:
            if (act := choose()) is not None:
                act(beginning.path, beginning if beginning.makes_a_book else None)

        dialog = NewBookDialog(self._preferences, begin, self, self._missing_place())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _missing_place(self) -> Path | None:
        """A new book is proposed in the place of one that is not there."""
        return self._book if self._book.parent.is_dir() and not self._book.exists() else None

    def _folder(self) -> str:
        return self._preferences.last_folder("book")

    def _kinds(self) -> str:
        return translate("Start", "Customer books (*%1)", SUFFIX)

    def _choose(self, path: Path, beginning: "Beginning | None" = None) -> None:
        self.choice = Choice(path, beginning)
        self.accept()
