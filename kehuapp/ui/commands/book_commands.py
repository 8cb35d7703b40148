"""The commands about the whole book: new, open, back up, undo, redo; customers are elsewhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kehuapp.book.opening import open_book
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import journal
from kehuapp.store.database import SUFFIX, Book
from kehuapp.ui.commands.backup_commands import BackupCommands
from kehuapp.ui.kit import messages
from kehuapp.ui.work import tasks
from kehuapp.ui.work.events import Events
from kehuapp.ui.work.preferences import Preferences


def undo_step(book: Book, step: int) -> Changes:
    """Undo one step; everything is to be read again."""
    row = journal.undo(book, step)
    return Changes(label=translate("BookCommands", "Undone: %1", row.label), everything=True)


def redo_step(book: Book, step: int) -> Changes:
    """Do an undone step again; it can be undone once more."""
    row = journal.redo(book, step)
    label = translate("BookCommands", "Done again: %1", row.label)
    return Changes(label=label, step=step, everything=True)


class BookCommands(QObject):
    """Lives with its window; `book_opened` hands over a book that was just opened."""

    book_opened = Signal(object)

    def __init__(self, window: QWidget, events: Events, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._events = events
        self._preferences = preferences
        self._book: Book | None = None
        self._undoing: tasks.Task | None = None
        self.backup = BackupCommands(window, events, preferences)

    def show_book(self, book: Book) -> None:
        """Work on `book` from now on."""
        self._book = book
        self.backup.show_book(book)
        self._preferences.add_recent_book(book.path)

    def new_book(self) -> None:
        """Ask where, and make an empty book there."""
        folder = Path(self._preferences.last_folder("book"))
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New book"),
            str(folder / (self.tr("My customers") + SUFFIX)),
            self.tr("Customer books (*%1)").replace("%1", SUFFIX),
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.exists():
            # The file dialog asks about replacing, but a book is never overwritten.
            text = self.tr("%1 is already there. Choose another name, or open it.")
            messages.say(self._window, text.replace("%1", path.name))
            return
        self.open(path, create=True)

    def choose_book(self) -> None:
        """Ask which book, and open it."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open book"),
            self._preferences.last_folder("book"),
            self.tr("Customer books (*%1)").replace("%1", SUFFIX),
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path, create: bool = False) -> None:
        """Open a book in this window; if that cannot be, the one that is open stays."""
        if self._book is not None and path.absolute() == self._book.path:
            return
        try:
            book = open_book(path, create=create)
        except Trouble as trouble:
            messages.say(self._window, str(trouble))
            return
        self._preferences.set_last_folder("book", path)
        self.book_opened.emit(book)

    def undo(self) -> None:
        """Undo the latest step that is done."""
        assert self._book is not None
        step = journal.find_undoable(self._book)
        if step is None:
            messages.tell(self._window, self.tr("There is nothing to undo."))
        else:
            self.undo_step(step.id)

    def undo_step(self, step: int) -> None:
        """Undo this step, as the bar at the bottom offers."""
        self._run(undo_step, step)

    def redo(self) -> None:
        """Do the step that was undone last again."""
        assert self._book is not None
        step = journal.find_redoable(self._book)
        if step is None:
            messages.tell(self._window, self.tr("There is nothing to do again."))
        else:
            self._run(redo_step, step.id)

    def _run(self, verb: Callable[[Book, int], Changes], step: int) -> None:
        """Steps with thousands of rows are taken back in the worker, one at a time."""
        assert self._book is not None
        if self._undoing is None or not self._undoing.is_running():
            count = journal.count_rows(self._book, step)
            self._undoing = tasks.write_many(self._events, count, verb, self._book, step)

    def words_for_undo(self) -> tuple[str, str]:
        """What Undo and Redo would do now; "" when there is nothing."""
        if self._book is None:
            return "", ""
        undo, redo = journal.find_undoable(self._book), journal.find_redoable(self._book)
        return undo.label if undo else "", redo.label if redo else ""
