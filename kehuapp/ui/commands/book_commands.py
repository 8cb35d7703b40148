"""The commands about the whole book: new, open, back up, undo, redo; customers are elsewhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from kehuapp.book.opening import open_book
from kehuapp.book.settings import update_shop
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.paths import SUFFIX
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


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
    """`book_opened` hands over a book that was just opened: the window begins a session on it."""

    book_opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._undoing: tasks.Task | None = None
        self._words: tuple[str, str] | None = None  # what Undo and Redo would do, until it changes
        session.preferences.add_recent_book(session.book.path)
        session.changed.connect(self._on_changed)

    def new_book(self) -> None:
        """Ask where, and make an empty book there."""
        folder = Path(self._session.preferences.last_folder("book"))
        name, _kind = QFileDialog.getSaveFileName(
            self._session.window,
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
            toast.say(self._session.window, text.replace("%1", path.name))
            return
        self.open(path, create=True)

    def choose_book(self) -> None:
        """Ask which book, and open it."""
        name, _kind = QFileDialog.getOpenFileName(
            self._session.window,
            self.tr("Open book"),
            self._session.preferences.last_folder("book"),
            self.tr("Customer books (*%1)").replace("%1", SUFFIX),
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path, create: bool = False) -> None:
        """Open a book in this window; if that cannot be, the one that is open stays."""
        if path.absolute() == self._session.book.path:
            return
        try:
            book = open_book(path, create=create, find_desk=self._session.book.find_desk)
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return
        self._session.preferences.set_last_folder("book", path)
        self.book_opened.emit(book)

    def undo(self) -> None:
        """Undo the latest step that is done."""
        step = journal.find_undoable(self._session.book)
        if step is None:
            toast.tell(self._session.window, self.tr("There is nothing to undo."))
        else:
            self.undo_step(step.id)

    def undo_step(self, step: int) -> None:
        """Undo this step, as the bar at the bottom offers."""
        self._run(undo_step, step)

    def redo(self) -> None:
        """Do the step that was undone last again."""
        step = journal.find_redoable(self._session.book)
        if step is None:
            toast.tell(self._session.window, self.tr("There is nothing to do again."))
        else:
            self._run(redo_step, step.id)

    def _run(self, verb: Callable[[Book, int], Changes], step: int) -> None:
        """Steps with thousands of rows are taken back in the worker, one at a time."""
        if self._undoing is None or not self._undoing.is_running():
            count = journal.count_rows(self._session.book, step)
            self._undoing = tasks.write_many(self._session, count, verb, self._session.book, step)

    def words_for_undo(self) -> tuple[str, str]:
        """What Undo and Redo would do now; "" when there is nothing."""
        if self._words is None:
            book = self._session.book
            undo, redo = journal.find_undoable(book), journal.find_redoable(book)
            self._words = undo.label if undo else "", redo.label if redo else ""
        return self._words

    def edit_settings(self) -> None:
        """Edit what the book knows about the shop and its staff."""
        from kehuapp.ui.settings.shop_form import ShopForm

        session = self._session
        form = ShopForm(session.book, session.window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(
            lambda: tasks.write(
                session, update_shop, session.book, form.settings(), form.staff_rows()
            )
        )
        form.open()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            self._words = None


COMMANDS = (
    Command(
        "book_new",
        QT_TRANSLATE_NOOP("Actions", "New book…"),
        "Ctrl+Shift+N",
        "plus",
        BookCommands.new_book,
    ),
    Command(
        "book_open",
        QT_TRANSLATE_NOOP("Actions", "Open book…"),
        "Ctrl+O",
        "book-open",
        BookCommands.choose_book,
    ),
    Command(
        "shop_settings",
        QT_TRANSLATE_NOOP("Actions", "Shop settings…"),
        "Ctrl+,",
        "settings",
        BookCommands.edit_settings,
    ),
    Command(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        "Ctrl+Z",
        "undo-2",
        BookCommands.undo,
        ("undo",),
    ),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        "Ctrl+Shift+Z",
        "redo-2",
        BookCommands.redo,
        ("redo",),
    ),
)
