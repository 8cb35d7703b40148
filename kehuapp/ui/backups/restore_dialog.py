"""Restoring a backup where no book is open: at the start, when one is damaged or missing."""

import contextlib
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.paths import SUFFIX
from kehuapp.store.backups.copies import Copy, copy_at, find_copies, folder_of, look_into
from kehuapp.store.backups.memory import recall
from kehuapp.store.database import Book
from kehuapp.store.desk import find_desk
from kehuapp.ui.backups.copy_list import CopyList
from kehuapp.ui.backups.copy_rows import Known, build_rows, moment_words
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work import tasks
from kehuapp.ui.work.copies.restoring import restore_and_open
from kehuapp.ui.work.copies.where import elsewhere_places, number_of, usual_places
from kehuapp.ui.work.locks.password_dialog import ask_then
from kehuapp.ui.work.preferences import Preferences

_SIZE = (620, 520)
_LEAST = 240  # pixels of the list


class RestoreDialog(Dialog):
    """`restored` is true once a copy stands in the place of `book`, whole and able to be opened."""

    def __init__(self, book: Path, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restore")
        self.setModal(True)
        self.setWindowTitle(translate("Backups", "Restore a backup"))
        self.restored = False
        self._book, self._preferences = book, preferences
        self._number = number_of(preferences, book)
        self._places = [
            *usual_places(preferences, book, self._number),
            *elsewhere_places(preferences, book),
        ]
        self._copies: list[Copy] = []
        self._known: dict[Path, Known] = {}
        self.about, self.said = QLabel(), QLabel()
        for label in (self.about, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.list = CopyList()
        self.list.setMinimumHeight(_LEAST)
        self.restore, self.elsewhere, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.restore.setProperty("primary", "true")
        self.restore.setDefault(True)
        self._lay_out()
        self.list.chosen.connect(lambda _copy: self._allow())
        self.list.look_requested.connect(self.put_back)
        self.restore.clicked.connect(self.put_back)
        self.elsewhere.clicked.connect(self._look_elsewhere)
        self.leave.clicked.connect(self.reject)
        self.resize(*_SIZE)
        self._allow()
        self._find()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(12)
        self.about.setText(
            translate(
                "Backups",
                "The chosen backup takes the place of %1. The file that is there is set aside "
                "first, among the backups; nothing is overwritten.",
                self._book.name,
            )
        )
        self.said.setProperty("role", "quiet")
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        column.addWidget(self.about)
        column.addWidget(card, 1)
        column.addWidget(self.said)
        self.restore.setText(translate("Backups", "Restore this one"))
        self.elsewhere.setText(translate("Backups", "Choose from elsewhere…"))
        self.leave.setText(translate("Backups", "Cancel"))
        self.set_content(column, (self.elsewhere, self.leave, self.restore), scrolls=False)

    def _find(self) -> None:
        book, number, places = self._book, self._number, list(self._places)

        def read(*_around: object) -> list[Copy]:
            return find_copies(book, number, places)

        self.said.setText(translate("Backups", "Looking for backups …"))
        tasks.read_latest(self, "copies", None, read, self._show_copies, lane="long")

    def _show_copies(self, copies: list[Copy]) -> None:
        self._copies = copies
        self.said.setText(
            ""
            if copies
            else translate(
                "Backups", "No backup of this book was found here. Choose one from elsewhere."
            )
        )
        self._fill()
        self.list.setFocus()
        self._look_into_next()

    def _fill(self) -> None:
        usual, second = folder_of(self._book, self._number), recall(self._book).second
        rows = build_rows(self._copies, self._known, (usual, second), "", date.min)
        self.list.show_rows(rows)
        self._allow()

    def _look_into_next(self) -> None:
        waiting = [one for one in self._copies if one.path not in self._known]
        if not waiting:
            return
        chosen = self.list.copy()
        copy = chosen if chosen is not None and chosen in waiting else waiting[0]

        def read(_progress: tasks.Progress, cancelled: tasks.Cancelled) -> Known:
            return Known(look_into(copy.path, cancelled))

        def show(known: Known) -> None:
            self._known[copy.path] = known
            self._fill()
            self._look_into_next()

        tasks.read_latest(self, "look", None, read, show, lane="long")

    def _allow(self) -> None:
        row = self.list.row()
        is_known = row is not None and row.known is not None
        self.restore.setEnabled(
            row is not None and is_known and (row.is_locked or not row.is_broken)
        )
        if row is not None:
            trouble = row.known.inside.trouble if row.known is not None else ""
            self.said.setText(trouble or " · ".join([*self._when(row.copy), row.copy.path.name]))

    def _when(self, copy: Copy) -> tuple[str, str]:
        return moment_words(copy.at, "", date.min)

    def put_back(self) -> None:
        """Put the chosen copy in the place of the book."""
        copy = self.list.copy()
        row = self.list.row()
        if copy is None or row is None or not self.restore.isEnabled():
            return
        if row.is_locked:
            ask_then(copy.path, self, self._look_again)
            return
        self.setEnabled(False)
        restore_and_open(
            self,
            self._preferences,
            self._book,
            copy.path,
            find_desk,
            self._was_restored,
            lambda: self.setEnabled(True),
            of_another=True,  # of a damaged book, or a missing one, nobody knows the number
        )

    def _look_again(self) -> None:
        """A password was said: look into all that nobody could look into without it."""
        for path, known in list(self._known.items()):
            if known.inside.is_locked:
                del self._known[path]
        self._fill()
        self._look_into_next()

    def _was_restored(self, book: Book | None) -> None:
        if book is not None:
            # No window has it, and whoever asked opens it as any other.
            with contextlib.closing(book):
                pass
        self.restored = True
        self.accept()

    def _look_elsewhere(self) -> None:
        name, _kind = choosing.ask_file(
            self,
            translate("Backups", "Choose a backup"),
            self._preferences.last_folder("backup"),
            translate("Backup", "Customer books (*%1)", SUFFIX),
        )
        if name:
            self._show_copies([copy_at(Path(name)), *self._copies])
            self.list.choose(self._copies[0])
