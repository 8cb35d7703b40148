"""Locking the window, and giving its book a password, another one, or none.

The book is closed for that, written anew, opened again and copied, so that there is a backup that
opens as it does; what becomes of older ones is asked.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.beside import settle
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.store.backups.copies import Copy
    from kehuapp.store.database import Book
    from kehuapp.ui.locking.password_form import PasswordForm


class LockCommands(QObject):
    """`lock_requested` is a wish to the window."""

    lock_requested = Signal()

    def __init__(self, session: Session, books: BookCommands) -> None:
        super().__init__(session)
        self._session, self._books = session, books
        self._task: tasks.Task | None = None

    def lock(self) -> None:
        """Lock the window now."""
        self.lock_requested.emit()

    def remove_opened(self) -> None:
        """Delete the copies of attached files that other programs were given to show."""
        from kehuapp.ui.comments import attached_files

        attached_files.remove_opened()

    # The password of the file

    def ask_password(self, what: str) -> "PasswordForm | None":
        """Ask for a password to SET, to CHANGE or to REMOVE, then write the book anew."""
        from kehuapp.store import locking
        from kehuapp.ui.locking.password_form import SET, PasswordForm

        session, file = self._session, self._session.book.file
        if not locking.is_possible():
            toast.say(
                session.window,
                translate(
                    "Lock",
                    "The part of this program that opens books with a password is not installed.",
                ),
            )
            return None
        if session.book.read_only:
            toast.say(
                session.window, translate("Lock", "This book can only be read, so it stays as is.")
            )
            return None
        form = PasswordForm(what, locking.LEAST_CHARACTERS, parent=session.window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def tried(fits: bool) -> None:
            form.was_written("" if fits else translate("Lock", "This is not the current password."))

        def write() -> str:
            if what == SET:
                return ""
            present = form.present()
            tasks.read_latest(form, "fits", None, lambda *_: locking.fits(file, present), tried)
            return form.LATER

        form.write = write
        form.accepted.connect(lambda: self._recode(form.value(), form.wants_sheet()))
        form.open()
        return form

    def _recode(self, password: str, wants_sheet: bool) -> None:
        session, books = self._session, self._books
        if self._task is not None and self._task.is_running():
            return
        book = session.book
        file, path, find_desk, places = book.file, book.path, book.find_desk, self._places()
        books.saving.emit()  # what is typed gets into the book
        books.is_saving = True
        tasks.wait_for_all()
        book.put_away(translate("Lock", "%1 is being written anew.", path.name))
        label = translate("Lock", "Writing %1 anew", path.name)

        def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> "Book | None":
            from kehuapp.book.opening import open_book
            from kehuapp.store import locking

            progress(label)
            if not locking.set_password(file, password, cancelled):
                return None
            return open_book(path, find_desk=find_desk)

        def done(book: "Book | None") -> None:
            assert book is not None  # it was not cancelled
            window = session.window  # the session ends with the next line
            books.book_opened.emit(book, None)
            _back_up(window, book, places, password, wants_sheet)

        self._task = tasks.write_job(
            session.window,
            None,
            None,
            label,
            job,
            done,
            failed=self._go_on,
            troubled=self._was_not_written,
        )

    def _was_not_written(self, trouble: Trouble) -> None:
        toast.say(self._session.window, str(trouble))
        self._go_on()

    def _go_on(self) -> None:
        """It stays as it is."""
        self._books.is_saving = False
        self._session.book.put_away("")
        self._session.changed.emit(Changes(everything=True))  # what was asked meanwhile

    def _places(self) -> list[Path]:
        from kehuapp.ui.work.copies.where import elsewhere_places, usual_places

        preferences, book = self._session.preferences, self._session.book
        return [
            *usual_places(preferences, book.file, book.number),
            *elsewhere_places(preferences, book.file),
        ]

    def ask_about_copies(self) -> None:
        """Look for copies that do not open as the book does, and ask what becomes of them."""
        session, places = self._session, self._places()
        book = session.book

        def show(others: "list[Copy]") -> None:
            if others:
                _ask_about(session.window, book, others)
            else:
                toast.tell(
                    session.window, translate("Lock", "All backups here open like the book.")
                )

        tasks.read_latest(
            self,
            "copies",
            book,
            lambda *_: _others(book, places),
            show,
            label=translate("Lock", "Looking for backups"),
        )

    # The password of the screen

    def ask_screen_password(self, what: str) -> "PasswordForm":
        """Ask for the password of the screen alone."""
        from kehuapp.ui.locking.password_form import REMOVE, SET, PasswordForm
        from kehuapp.ui.work.locks import screen_password

        session = self._session
        form = PasswordForm(
            what, screen_password.LEAST_CHARACTERS, of_file=False, parent=session.window
        )
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def write() -> str:
            try:
                if what != SET:
                    kept = session.preferences.screen_password(session.book.path)
                    screen_password.check(kept, form.present())
                screen_password.keep(session, "" if what == REMOVE else form.value())
            except Trouble as trouble:
                return str(trouble)
            return ""

        form.write = write
        form.accepted.connect(lambda: session.go("settings", "lock"))
        form.open()
        return form

    def print_key_sheet(self) -> None:
        """A sheet with a line on which the password is written by hand."""
        _show_sheet(self._session.window, self._session.book, "")


def _others(book: "Book", places: Sequence[Path]) -> "list[Copy]":
    from kehuapp.store import locking
    from kehuapp.store.backups.copies import find_copies

    found = find_copies(book.file, book.number, places)
    return [copy for copy in found if not locking.is_like(copy.path, book.file)]


def _back_up(
    window: QWidget, book: "Book", places: Sequence[Path], password: str, wants_sheet: bool
) -> None:
    """Make a backup that opens like the book, say what was done, and ask about the older ones."""
    zone = load_settings(book).zone
    label = translate("Lock", "Making a backup that opens like the book")

    def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> "tuple[str, list[Copy]]":
        from kehuapp.store.backups.copies import HAND
        from kehuapp.store.backups.keeping import keep_copy

        def report(at: int, total: int) -> None:
            progress(label, at, total)

        try:
            made = keep_copy(book, HAND, zone, report, cancelled)
            why = "" if made else translate("Lock", "It was cancelled.")
        except Trouble as trouble:
            why = str(trouble)
        return why, _others(book, places)

    def done(found: "tuple[str, list[Copy]]") -> None:
        why, others = found
        if (session := window.findChild(Session)) is not None:
            session.changed.emit(Changes())  # the last backup is another one
        if why:
            toast.say(window, translate("Lock", "It is done, but no backup was made. %1", why))
        elif password:
            toast.tell(
                window,
                translate("Lock", "The book has this password now, and a backup with it was made."),
            )
        else:
            toast.tell(
                window,
                translate("Lock", "The book has no password any more, and a backup was made."),
            )
        if left := settle(book.file):
            from kehuapp.ui.commands.keeping.settling import say_unsealed

            say_unsealed(window, book.file, left)
        if others:
            _ask_about(window, book, others)
        if wants_sheet and password:
            _show_sheet(window, book, password)

    tasks.write_job(window, None, book, label, job, done)


def _show_sheet(window: QWidget, book: "Book", password: str) -> None:
    from kehuapp.sheets.key_sheet import form
    from kehuapp.ui.printing.preview import SheetPreview

    settings = load_settings(book)
    sheet = form(settings.shop, book.path.name, settings.today().isoformat(), password)
    preview = SheetPreview(lambda _private: sheet, window, has_private=False)
    if password:
        preview.say(key_sheet_words())
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.open()


def key_sheet_words() -> str:
    """What is said above a key sheet, where it is printed or saved."""
    return translate(
        "Lock",
        "The password can be read on this sheet. A PDF of it is not encrypted: whoever has that "
        "file can open the book. Better print it; save it only on a stick that you lock away.",
    )


def _ask_about(window: QWidget, book: "Book", copies: "list[Copy]") -> None:
    from kehuapp.store import locking
    from kehuapp.ui.locking.copies_form import CopiesForm

    form = CopiesForm(copies, locking.has_password(book.file), window)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    form.accepted.connect(lambda: _treat(window, book.file, copies, form.value()))
    form.open()


def _treat(window: QWidget, file: Path, copies: "list[Copy]", what: str) -> None:
    """Do it, and say how many it was and what could not be done."""
    from kehuapp.ui.locking.copies_form import DELETE, LEAVE

    if what == LEAVE:
        return
    label = translate("Lock", "Older backups")

    def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> tuple[int, list[str]]:
        from kehuapp.store import locking

        treated, troubles = 0, list[str]()
        for at, copy in enumerate(copies):
            if cancelled():
                troubles.append(translate("Lock", "It was cancelled."))
                break
            progress(copy.path.name, at, len(copies))
            try:
                if what == DELETE:
                    locking.delete_copy(copy.path)
                else:
                    locking.set_password_of_copy(copy.path, file)
                treated += 1
            except Trouble as trouble:
                troubles.append(str(trouble))
        return treated, troubles

    def done(found: tuple[int, list[str]]) -> None:
        treated, troubles = found
        said = (
            translate("Lock", "%n backup(s) deleted.", n=treated)
            if what == DELETE
            else translate("Lock", "%n backup(s) open like the book now.", n=treated)
        )
        if treated < len(copies):
            left = translate("Lock", "%n stay(s) as before.", n=len(copies) - treated)
            toast.say(window, " ".join([said, left, *troubles[:1]]))
        else:
            toast.tell(window, said)

    tasks.write_job(window, None, None, label, job, done)


COMMANDS = (
    Command(
        "lock",
        QT_TRANSLATE_NOOP("Actions", "Lock"),
        "Ctrl+F11",
        "lock",
        LockCommands.lock,
    ),
)
