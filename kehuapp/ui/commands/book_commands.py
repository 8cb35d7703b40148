"""The commands about the whole book: new, open, back up, undo, redo; customers are elsewhere."""

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal

from kehuapp import paths
from kehuapp.book.opening import open_beside_others, open_book
from kehuapp.book.settings import load_settings
from kehuapp.changes import DESK_STEP, Changes
from kehuapp.errors import BookLocked, BookLost, BookTrouble, Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.paths import SUFFIX
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.journal import StepRow
from kehuapp.text import words
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import later, single_instance, tasks, translations, unfinished, unreadable
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.store.elsewhere.open_sign import Sign
    from kehuapp.ui.commands.lost_dialog import LostDialog
    from kehuapp.ui.start.beginning import Beginning
    from kehuapp.ui.start.new_book import NewBookDialog


_LONGEST_ENTRY = 40  # characters of a step's name in the menu
_AT_ONCE_MS = 80  # most books are open by then, and nobody sees anything of the waiting


def undo_step(book: Book, step: int) -> Changes:
    """Undo one step; everything is to be read again."""
    row = journal.undo(book, step)
    return Changes(
        label=translate("BookCommands", "Undone: %1", row.label),
        everything=True,
        came_back=frozenset(journal.ids_back(book, step)),
        redo=step,
    )


def redo_step(book: Book, step: int) -> Changes:
    """Do an undone step again; it can be undone once more."""
    row = journal.redo(book, step)
    label = translate("BookCommands", "Redone: %1", row.label)
    came_back = frozenset(journal.ids_back(book, step, redone=True))
    return Changes(label=label, step=step, everything=True, came_back=came_back)


class BookCommands(QObject):
    """`book_opened` hands over a book that was just opened, and the claim to it: the window begins
    a session on it."""

    book_opened = Signal(object, object)
    import_requested = Signal(list)  # files for the book that was opened
    saving = Signal()  # what is typed is to be kept

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._undoing: tasks.Task | None = None
        self._opening: tasks.Task | None = None
        self._lost: LostDialog | None = None
        self.is_saving = False  # the book was lost, and its copy is being put in its place
        self._is_let_go = False  # the book was lost, and the window is to close without it
        self._steps: tuple[StepRow | None, StepRow | None] | None = None  # until something changes
        self._found = journal.latest(session.book)  # what was done before
        self._undone_here: set[int] = set()
        if not session.book.is_looked_at:
            session.preferences.add_recent_book(session.book.path)
            later.after_painting(self, self._remember_number)
        session.changed.connect(self._on_changed)
        session.lost.connect(self._on_lost)

    def new_book(self) -> "NewBookDialog":
        """Ask whose book, where and how to begin, as at the first start."""
        from kehuapp.ui.start.new_book import NewBookDialog

        session = self._session
        dialog = NewBookDialog(session.preferences, self.begin, session.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def open_sample(self) -> None:
        """Show the sample shop, in a file of its own."""
        from kehuapp.ui.start.beginning import SAMPLE, Beginning, sample_file

        self.begin(Beginning(SAMPLE, sample_file(), language=translations.language()))

    def begin(self, beginning: "Beginning") -> None:
        """Show the book that somebody begins so, and bring its files in."""
        if beginning.makes_a_book:
            self.open(beginning.path, create=True, beginning=beginning)
        else:
            self.open(beginning.path)

    def _ask_for_new(self, title: str, name: str) -> Path | None:
        """Where a book is to be made; None when nobody says, or there is one."""
        from kehuapp.ui.kit.windows import choosing

        folder = Path(self._session.preferences.last_folder("book"))
        chosen, _kind = choosing.ask_new_name(
            self._session.window,
            title,
            str(folder / name),
            self.tr("Customer books (*%1)").replace("%1", SUFFIX),
        )
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.exists():
            # The file dialog asks about replacing, but a book is never overwritten.
            text = self.tr("%1 is already there. Choose another name, or open it.")
            toast.say(self._session.window, text.replace("%1", path.name))
            return None
        return path

    def choose_book(self) -> None:
        """Ask which book, and open it."""
        from kehuapp.ui.kit.windows import choosing

        name, _kind = choosing.ask_file(
            self._session.window,
            self.tr("Open book"),
            self._session.preferences.last_folder("book"),
            self.tr("Customer books (*%1)").replace("%1", SUFFIX),
        )
        if name:
            self.open(Path(name))

    def open(
        self,
        path: Path,
        create: bool = False,
        beginning: "Beginning | None" = None,
        reads: str | None = None,
    ) -> None:
        """Open a book in this window; if that cannot be, the one that is open stays.

        One that is open on another computer is asked about, unless `reads` answers that: why it is
        only read, "" to open it all the same.
        """
        path = path.absolute()
        if self._is_open_here(path) or (self._opening is not None and self._opening.is_running()):
            return
        claim = single_instance.claim(path)
        if claim is None:
            single_instance.ring(path)
            text = self.tr("%1 is open in another window, which was brought to the front.")
            toast.tell(self._session.window, text.replace("%1", path.name))
            return
        unfinished.begin(path)
        session, find_desk = self._session, self._session.book.find_desk

        def job(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> "Book | Sign":
            from kehuapp.store.elsewhere.open_sign import find_other  # not at a start

            if reads is None and (other := find_other(paths.real_file(path))) is not None:
                return other
            if reads:
                return open_beside_others(path, reads)
            book = open_book(path, create=create, find_desk=find_desk)
            if beginning is not None:
                beginning.fill(book)
            return book

        def give_up() -> None:
            unfinished.end(path)
            claim.give_back()

        def done(book: "Book | Sign") -> None:
            if not isinstance(book, Book):
                give_up()
                self._ask_elsewhere(path, book)
                return
            if not single_instance.complete(claim, path):  # of a new one: another was faster
                give_up()
                single_instance.ring(path)
                return
            if not book.is_looked_at:
                session.preferences.set_last_folder("book", path)
            self.book_opened.emit(book, claim)
            if beginning is not None and beginning.files:
                self.import_requested.emit(list(beginning.files))

        def troubled(trouble: Trouble) -> None:
            give_up()
            if isinstance(trouble, BookLocked):
                from kehuapp.ui.work.locks.password_dialog import ask_then

                ask_then(path, session.window, lambda: self.open(path, create, beginning))
            elif create:
                toast.say(session.window, str(trouble))
            else:
                self._ask_instead(path, str(trouble))

        # A large book of another computer is looked through, an older one brought up to date.
        label = self.tr("Opening %1").replace("%1", path.name)
        self._opening = tasks.write_job(
            session.window,
            None,
            None,
            label,
            job,
            done,
            failed=give_up,
            troubled=troubled,
            cancellable=False,
        )
        self._opening.wait(_AT_ONCE_MS)

    def _ask_instead(self, path: Path, trouble: str) -> None:
        """A book cannot be opened: what else, as at a start; the one of now stays meanwhile."""
        from kehuapp.store.copies_of import Found, find_copies
        from kehuapp.ui.commands.keeping.start_dialog import StartDialog, places_of

        session, preferences = self._session, self._session.preferences
        number, places = preferences.book_number(path), places_of(preferences, path)

        def ask(found: list[Found]) -> None:
            dialog = StartDialog(trouble, preferences, path, True, found, session.window)

            def choose() -> None:
                if dialog.choice is not None and dialog.choice.beginning is not None:
                    self.begin(dialog.choice.beginning)
                elif dialog.choice is not None:
                    self.open(dialog.choice.path)

            dialog.accepted.connect(choose)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        tasks.read_latest(
            self, "copies", None, lambda *_: find_copies(path, number, places), ask, lane="long"
        )

    def _ask_elsewhere(self, path: Path, other: "Sign") -> None:
        from kehuapp.ui.elsewhere.open_question import OpenQuestion, reading_words

        asked = OpenQuestion(path.name, other, self._session.window)

        def go_on() -> None:
            self.open(path, reads=reading_words(path.name, other) if asked.reads else "")

        asked.accepted.connect(go_on)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _is_open_here(self, path: Path) -> bool:
        """Whether it is this window's book, under whichever name."""
        book = self._session.book
        with contextlib.suppress(OSError):
            return path.samefile(book.path)
        return path == book.path

    def _remember_number(self) -> None:
        book = self._session.book
        with contextlib.suppress(Trouble):
            self._session.preferences.set_book_number(book.path, book.number)

    # A book whose file is gone, or another

    def look(self) -> None:
        """See whether the file under the book's name is the one that is open."""
        if self.is_saving:
            return
        try:
            self._session.book.look()
        except BookLost as lost:
            if self._lost is None:  # said before: whoever waves it away works on
                self._on_lost(lost)
        except BookTrouble as trouble:
            unreadable.tell(trouble, self._session.window)

    def may_close(self) -> bool:
        """Whether the window may close; if the book is lost, that is said first."""
        if self._is_let_go:
            return True
        try:
            self._session.book.look()
        except BookLost as lost:
            if lost.is_whole:
                self._on_lost(lost)
                return False
        except BookTrouble:
            pass  # it cannot be read now, and nothing here could change that
        return True

    def _on_lost(self, lost: BookLost) -> None:
        from kehuapp.ui.commands.lost_dialog import LostDialog

        if self.is_saving:
            return
        if self._lost is None:
            self._lost = LostDialog(lost, self._session.window)
            self._lost.save_here.connect(lambda: self.save_again(self._session.book.path))
            self._lost.save_elsewhere.connect(self._save_elsewhere)
            self._lost.open_other.connect(self.choose_book)
            self._lost.close_program.connect(self._let_go)
        self._lost.open()

    def _let_go(self) -> None:
        self._is_let_go = True
        self._session.window.close()

    def _save_elsewhere(self) -> None:
        path = self._ask_for_new(self.tr("Save the book"), self._session.book.path.name)
        if path is not None:
            self.save_again(path)

    def _go_on_with(self, path: Path) -> None:
        """Show the book that was saved; the claim to the one before goes over to it."""
        session = self._session
        try:
            book = open_book(path, find_desk=session.book.find_desk)
        except Trouble as trouble:
            self.is_saving = False
            toast.say(session.window, str(trouble))
            return
        window = session.window  # the session ends with the next line
        self.book_opened.emit(book, None)
        toast.tell(window, translate("BookCommands", "Saved again: %1", path.name))

    def save_again(self, path: Path) -> None:
        """Save the book whose file was lost here, and go on with that.

        Only the connection that is open here has it still, so no worker can copy it.
        """
        from kehuapp.store import rescue  # hardly anybody ever needs it
        from kehuapp.ui.work.progress_dialog import ProgressDialog

        self.is_saving = True  # what is typed goes into the file beside the book, not into it
        self.saving.emit()
        session, label = self._session, self.tr("Saving %1").replace("%1", path.name)
        shown = ProgressDialog(label, False, session.window)
        shown.show()

        def report(at: int, total: int) -> None:
            shown.show_progress(label, at, total)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

        try:
            made = rescue.copy_beside(session.book, path, report)
            tasks.wait_for_all()
            rescue.put_in_place(session.book, made, path)
        except Trouble as trouble:
            self.is_saving = False
            toast.say(session.window, str(trouble))
            return
        finally:
            shown.hide()
            shown.deleteLater()
        self._go_on_with(path)

    def undo(self) -> None:
        """Undo the latest step that is done, or the latest change of this desk; a step that one may
        not have in mind is asked about."""
        step, _redo = self._next_steps()
        if step is None:
            toast.hint(self._session.window, self.tr("There is nothing to undo."))
        else:
            is_earlier = step.id != DESK_STEP and step.id <= self._found
            self._run_or_ask(step, is_earlier, self.undo_step)

    def undo_step(self, step: int) -> None:
        """Undo this step, as the toast offers that names it."""
        if step == DESK_STEP:
            self._say(self._session.desk.undo())
            return
        self._undone_here.add(step)
        self._run(undo_step, step)

    def redo(self) -> None:
        """Do what was undone last again, asked about as an undo."""
        _undo, step = self._next_steps()
        if step is None:
            toast.hint(self._session.window, self.tr("There is nothing to redo."))
        elif step.id == DESK_STEP:
            self._say(self._session.desk.redo())
        else:
            is_earlier = step.id not in self._undone_here
            self._run_or_ask(step, is_earlier, self.redo_step, is_redo=True)

    def redo_step(self, step: int) -> None:
        """Do this step again, as the toast offers that names it."""
        self._run(redo_step, step)

    def undo_chosen(self, step: StepRow) -> None:
        """Undo a step that somebody chose among all, asked about as the latest."""
        self._run_or_ask(step, step.id <= self._found, self.undo_step)

    def redo_chosen(self, step: StepRow) -> None:
        """Do a step again that somebody chose among all."""
        is_earlier = step.id not in self._undone_here
        self._run_or_ask(step, is_earlier, self.redo_step, is_redo=True)

    def undo_together(self, steps: Sequence[int]) -> None:
        """Undo several steps, all or none; whoever wishes it was asked."""
        from kehuapp.book.history.undoing import undo_together  # hardly ever

        if self._undoing is not None and self._undoing.is_running():
            return
        self._undone_here.update(steps)
        book = self._session.book
        count = sum(journal.count_rows(book, step) for step in steps)
        self._undoing = tasks.write_many(self._session, count, undo_together, book, steps)

    def _run_or_ask(
        self,
        step: StepRow,
        is_earlier: bool,
        run: Callable[[int], object],
        is_redo: bool = False,
    ) -> None:
        from kehuapp.ui.commands.undo_question import MANY, UndoQuestion

        count = journal.count_customers(self._session.book, step.id)
        if not is_earlier and count <= MANY:
            run(step.id)
            return
        when = self._when(step)
        asked = UndoQuestion(step.label, when, count, is_earlier, is_redo, self._session.window)
        asked.accepted.connect(lambda: run(step.id))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _run(self, verb: Callable[[Book, int], Changes], step: int) -> None:
        """Steps with thousands of rows are taken back in the worker, one at a time."""
        if self._undoing is None or not self._undoing.is_running():
            count = journal.count_rows(self._session.book, step)
            self._undoing = tasks.write_many(self._session, count, verb, self._session.book, step)

    def words_for_undo(self) -> tuple[str, str]:
        """What Undo and Redo would do now; "" when there is nothing."""
        undo, redo = self._known_steps()
        return undo.label if undo else "", redo.label if redo else ""

    def entries(self) -> tuple[str, str]:
        """What the menu says for Undo and Redo: which step, and when it was done."""
        undo, redo = self._known_steps()
        before = translate("Actions", "Undo"), translate("Actions", "Redo")
        return (
            translate("BookCommands", "Undo: %1, %2", *self._named(undo)) if undo else before[0],
            translate("BookCommands", "Redo: %1, %2", *self._named(redo)) if redo else before[1],
        )

    def _known_steps(self) -> tuple[StepRow | None, StepRow | None]:
        if self._steps is None:
            self._steps = self._next_steps()
        return self._steps

    def _named(self, step: StepRow) -> tuple[str, str]:
        label = " ".join(step.label.split())
        short = label if len(label) <= _LONGEST_ENTRY else label[: _LONGEST_ENTRY - 1] + "…"
        return short.replace("&", "&&"), self._when(step)

    def _when(self, step: StepRow) -> str:
        """The day in words and the time, of the clock on the wall."""
        settings = load_settings(self._session.book)
        then = words.local_instant(step.at, settings.zone)
        # The sample shop's calendar stands still; what is done in it goes by the clock.
        day = words.near_day(then.date(), max(settings.today(), then.date()))
        return f"{day} {then:%H:%M}"

    def _next_steps(self) -> tuple[StepRow | None, StepRow | None]:
        """What is undone next and done again next, in the book or of this desk."""
        session = self._session
        if session.was_desk_changed:
            return session.desk.find_undoable(), session.desk.find_redoable()
        return journal.find_undoable(session.book), journal.find_redoable(session.book)

    def _say(self, sentence: str) -> None:
        if sentence:
            toast.say(self._session.window, sentence)

    def _on_changed(self, changes: Changes) -> None:
        if changes.session in ("", "desk"):
            self._steps = None


COMMANDS = (
    Command(
        "book_new",
        QT_TRANSLATE_NOOP("Actions", "New book…"),
        "Ctrl+Shift+N",
        "plus",
        BookCommands.new_book,
    ),
    Command(
        "sample_open",
        QT_TRANSLATE_NOOP("Actions", "Open the sample shop"),
        "Ctrl+Alt+D",
        "book-open",
        BookCommands.open_sample,
    ),
    Command(
        "book_open",
        QT_TRANSLATE_NOOP("Actions", "Open book…"),
        "Ctrl+O",
        "book-open",
        BookCommands.choose_book,
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
