"""Checking the book that is open: in the worker, with what was found and what can be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.checking.check import Repaired, Report


class CheckCommands(QObject):
    """`report` is what the last check found."""

    def __init__(self, session: Session, books: BookCommands) -> None:
        super().__init__(session)
        self._session = session
        self._books = books
        self.report: Report | None = None

    def check_book(self) -> None:
        """Look for whatever is wrong with the book, and say it."""
        self._check([])

    def _check(self, repaired: "list[Repaired]") -> None:
        book = self._session.book
        label = translate("Check", "Checking %1", book.path.name)

        def job(progress: tasks.Progress, _cancelled: tasks.Cancelled) -> "Report":
            from kehuapp.book.checking.check import check_book  # hardly ever

            return check_book(book, lambda: progress(label))

        def done(report: "Report") -> None:
            report.repaired = repaired
            self._tell(report)

        tasks.read_latest(self._session.window, "check", book, job, done, label=label)

    def _tell(self, report: "Report") -> None:
        from kehuapp.ui.checking import outcome_dialog

        self.report = report
        window = self._session.window
        dialog = outcome_dialog.checked(self._session.book.path.name, report, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.repair_requested.connect(self.repair)
        dialog.save_requested.connect(self._save)
        dialog.restore_requested.connect(lambda: self._session.go("backups"))
        dialog.open()

    def repair(self) -> None:
        """Set right what the last check found, as far as that can be, and check again."""
        book, report = self._session.book, self.report
        if report is None:
            return
        label = translate("Check", "Setting %1 right", book.path.name)

        def job(
            progress: tasks.Progress, _cancelled: tasks.Cancelled
        ) -> tuple[Changes, "list[Repaired]"]:
            from kehuapp.book.checking.check import repair_book

            found = repair_book(book, report, lambda: progress(label))
            return Changes(everything=True), found

        def done(made: tuple[Changes, "list[Repaired]"]) -> None:
            self._check(made[1])

        tasks.write_job(
            self._session.window, self._session, book, label, job, done, cancellable=False
        )

    def _save(self) -> None:
        from kehuapp.ui.checking.saving import save_into_new

        save_into_new(self._session.window, self._session.book.path, self._books.open)


COMMANDS = (
    Command(
        "book_check",
        QT_TRANSLATE_NOOP("Actions", "Check this book…"),
        "Ctrl+Alt+Shift+F",
        "list-checks",
        CheckCommands.check_book,
    ),
)
