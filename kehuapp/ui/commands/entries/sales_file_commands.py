"""The commands that bring sales in from files and write them out; the window is elsewhere."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import private_words
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.session import Session


class SalesFileCommands(QObject):
    """Works on the book."""

    def __init__(self, session: Session, books: BookCommands) -> None:
        super().__init__(session)
        self._session, self._books = session, books

    def choose_import(self) -> None:
        """Open the window of sales."""
        self.import_files([])

    def import_files(self, files: Sequence[Path]) -> None:
        """Open the window of sales with these files."""
        from kehuapp.ui.exchange.sales.sales_window import SalesWindow  # loads the file formats

        toast.give_way(self._session.window)  # what is said of the import before
        window = SalesWindow(self._session, files, self._session.window)
        window.undo_requested.connect(self._books.undo_step)
        window.open()

    def choose_export(self) -> None:
        """Ask where to write all sales."""
        from kehuapp.ui.kit.windows import choosing

        session = self._session
        preferences = session.preferences
        name = translate("SalesExport", "Sales (personal data)")
        csv, excel = (
            translate("SalesExport", "Table (*.csv)"),
            translate("SalesExport", "Excel (*.xlsx)"),
        )
        chosen, kind = choosing.ask_new_name(
            session.window,
            translate("SalesExport", "Export sales"),
            str(Path(preferences.last_folder("export")) / f"{name}.xlsx"),
            f"{excel};;{csv}",
        )
        if chosen:
            path = Path(chosen)
            preferences.set_last_folder("export", path)
            ending = ".csv" if kind == csv else ".xlsx"
            self.export_to(path if path.suffix else path.with_suffix(ending))

    def export_to(self, path: Path) -> None:
        """Write all sales in the worker."""
        session, book = self._session, self._session.book
        window = session.window
        assert window is not None
        language = translations.language()

        def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Any:
            from kehuapp.exchange.sales.sales_out import write_sales
            from kehuapp.exchange.write import Stopped

            words = translate("Export", "Writing %1…", path.name)
            try:
                return write_sales(
                    book,
                    path,
                    language=language,
                    progress=lambda at, total: progress(words, at, total),
                    cancelled=cancelled,
                )
            except Stopped:
                return None

        def done(count: int) -> None:
            said = translate("CommandLine", "%n sale(s) written to %1.", path, n=count)
            toast.tell(window, f"{said} {private_words()}")

        def say(trouble: Trouble) -> None:
            toast.say(window, str(trouble))

        label = translate("Export", "Writing %1…", path.name)
        tasks.write_job(window, None, book, label, job, done, troubled=say)


COMMANDS = (
    Command(
        "sales_import",
        QT_TRANSLATE_NOOP("Actions", "Import sales…"),
        "Ctrl+Alt+Shift+I",
        "download",
        SalesFileCommands.choose_import,
    ),
    Command(
        "sales_export",
        QT_TRANSLATE_NOOP("Actions", "Export sales…"),
        "Ctrl+Alt+Shift+U",
        "upload",
        SalesFileCommands.choose_export,
    ),
)
