"""Looking at a copy, restoring one, bringing over what another has; a page lists them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kehuapp.changes import Changes
from kehuapp.errors import BookLocked, Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import later, tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.compare.bringing import Brought
    from kehuapp.book.compare.differences import Comparison

#: The page that lists the copies.
PAGE = "backups"


class RestoreCommands(QObject):
    """`aside_changed` carries the book set aside that is to be offered from now on, or None."""

    aside_changed = Signal(object)  # Path or None

    def __init__(self, session: Session, books: BookCommands) -> None:
        super().__init__(session)
        self._session, self._books = session, books
        self._task: tasks.Task | None = None
        if self.aside() is not None and not session.preferences.is_aside_said(session.book.path):
            session.preferences.say_aside(session.book.path)
            later.after_painting(self, lambda: session.go(PAGE))

    def places(self, number: str) -> list[Path]:
        """Where copies of the book of this number may lie."""
        from kehuapp.ui.work.copies.where import elsewhere_places, usual_places

        session = self._session
        file = session.book.file
        return [
            *usual_places(session.preferences, file, number),
            *elsewhere_places(session.preferences, file),
        ]

    def aside(self) -> Path | None:
        """The book that a restore set aside, of which nothing was brought over yet."""
        session = self._session
        if session.book.is_looked_at:
            return None
        found = session.preferences.aside(session.book.path)
        return Path(found) if found else None

    def forget_aside(self) -> None:
        """Offer it no more; the copy stays among the others."""
        self._session.preferences.set_aside(self._session.book.path, "")
        self.aside_changed.emit(None)

    # Looking at a copy

    def look(self, copy: Path) -> None:
        """Show a copy in this window, read-only."""
        if self._is_busy():
            return
        self._books.saving.emit()  # what is typed gets into the book

        def job(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> Book:
            from kehuapp.store.backups.looking import open_to_look

            return open_to_look(copy, looks_through=True)

        window = self._session.window

        def troubled(trouble: Trouble) -> None:
            if isinstance(trouble, BookLocked):
                from kehuapp.ui.work.locks.password_dialog import ask_then

                ask_then(copy, window, lambda: self.look(copy))
                return
            toast.say(window, str(trouble))

        label = translate("Backups", "Opening %1", copy.name)
        self._task = tasks.write_job(
            window,
            None,
            None,
            label,
            job,
            lambda book: self._books.book_opened.emit(book, None),
            troubled=troubled,
            cancellable=False,
        )

    def strips(self) -> list[QWidget]:
        """What stands above everything: of a copy that is shown, what it is and the way back."""
        if not self._session.book.is_looked_at:
            return []
        from kehuapp.ui.backups.copy_strip import CopyStrip

        strip = CopyStrip(self._session)
        strip.restore_requested.connect(lambda when: self.ask(self._session.book.path, when, None))
        strip.leave_requested.connect(self.leave_copy)
        return [strip]

    def leave_copy(self) -> None:
        """Show the book again of which this is a copy."""
        found = self._own_book()
        if found.exists():
            self._books.open(found)
        else:
            self._books.choose_book()

    # Restoring

    def ask(self, copy: Path, when: str, found: "Comparison | None") -> QObject:
        """Ask once, naming what is set aside, and put the copy in the place of the book."""
        from kehuapp.ui.backups.restore_question import RestoreQuestion

        target = self._own_book()
        name = target.name if target.exists() else ""
        dialog = RestoreQuestion(when, name, found, self._session.window)
        dialog.accepted.connect(partial(self.restore, copy))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def restore(self, copy: Path) -> None:
        """Close the book, put the copy in its place, and open it again."""
        if self._is_busy():
            return
        from kehuapp.ui.work.copies.restoring import restore_and_open

        session = self._session
        target = self._own_book()
        find_desk, shown = session.book.find_desk, session.book
        self._books.saving.emit()  # what is typed gets into the book
        self._books.is_saving = True  # what is typed from here on goes beside the book
        tasks.wait_for_all()
        # A timer, or a window that comes to the front, would open it again meanwhile.
        shown.put_away(translate("Backups", "%1 is being restored.", target.name))

        def done(opened: Book | None) -> None:
            if opened is None:
                self._go_on()
            else:
                self._books.book_opened.emit(opened, None)

        self._task = restore_and_open(
            session.window, session.preferences, target, copy, find_desk, done, self._go_on
        )

    def _go_on(self) -> None:
        """It was not restored: the book is as it was, and opened again by whoever reads it."""
        self._books.is_saving = False
        self._session.book.put_away("")
        self._session.changed.emit(Changes(everything=True))  # what was asked meanwhile

    # Bringing over

    def bring(self, copy: Path, found: "Comparison", chosen: str) -> QObject:
        """Ask who is to be brought back from an earlier state."""
        return self._ask_whom(copy, found, chosen, is_newer=False)

    def bring_newer(self, copy: Path, found: "Comparison") -> QObject:
        """Ask who is to be brought over from the book that was set aside."""
        return self._ask_whom(copy, found, "", is_newer=True)

    def _ask_whom(self, copy: Path, found: "Comparison", chosen: str, is_newer: bool) -> QObject:
        from kehuapp.ui.backups.bring_form import BringForm

        session = self._session
        dialog = BringForm(found, session.looks, chosen, is_newer, session.window)

        def take() -> None:
            wanted = dialog.value()
            self._bring(copy, wanted.customers, wanted.with_notes, wanted.sets_fields, is_newer)

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _bring(
        self,
        copy: Path,
        customers: frozenset[str],
        with_notes: bool,
        sets_fields: bool,
        is_newer: bool,
    ) -> None:
        if self._is_busy():
            return
        session, book = self._session, self._session.book
        label = translate("Backups", "Bringing customers over")

        def job(
            progress: tasks.Progress, cancelled: tasks.Cancelled
        ) -> "tuple[Changes, Brought] | None":
            from kehuapp.book.compare.of_copies import bring_from_copy

            return bring_from_copy(
                book,
                copy,
                customers,
                with_notes=with_notes,
                sets_fields=sets_fields,
                progress=lambda at, total: progress(label, at, total),
                cancelled=cancelled,
            )

        def done(result: "tuple[Changes, Brought] | None") -> None:
            assert result is not None  # it was not cancelled
            changes, brought = result
            if is_newer:
                self.forget_aside()
            if brought.left_out:
                toast.hint(session.window, _sentence(brought))
            elif changes.step is None:
                toast.hint(session.window, translate("Backups", "All of it is there already."))

        self._task = tasks.write_job(session.window, session, book, label, job, done)

    def _own_book(self) -> Path:
        from kehuapp.ui.work.copies.where import own_book

        return own_book(self._session.preferences, self._session.book)

    def _is_busy(self) -> bool:
        return self._task is not None and self._task.is_running()


def _sentence(brought: "Brought") -> str:
    from kehuapp.book.compare.difference_words import new_words

    told = new_words(brought.counts)
    return translate(
        "Backups",
        "Brought over: %1. %n row(s) were left out, because what they belong to is not there.",
        told,
        n=brought.left_out,
    )


COMMANDS = (
    Command(
        "copy_leave",
        QT_TRANSLATE_NOOP("Actions", "Back to the book"),
        "Ctrl+Shift+F5",
        "book-open",
        RestoreCommands.leave_copy,
        ("copy",),
    ),
)
