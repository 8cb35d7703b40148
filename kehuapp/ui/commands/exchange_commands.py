"""The commands that bring customers in from files and write them out; the windows are elsewhere."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import private_words
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import SELECTED, Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import places
from kehuapp.ui.work.session import CUSTOMERS, Session

if TYPE_CHECKING:
    from kehuapp.exchange.importing.failures import Unread


class ExchangeCommands(QObject):
    """Works on the book, and on the customers that are selected."""

    def __init__(self, session: Session, books: BookCommands) -> None:
        super().__init__(session)
        self._session = session
        self._books = books

    def choose_import(self) -> None:
        """Open the import window."""
        self.import_files([])

    def import_files(self, files: Sequence[Path]) -> None:
        """Open the import window with these files, as when they were dropped."""
        from kehuapp.ui.exchange.import_window import ImportWindow  # loads the file formats

        session = self._session
        toast.give_way(session.window)  # what is said of the import before
        window = ImportWindow(session, files, session.window)
        window.imported.connect(self._offer)
        window.show_requested.connect(self.show_imported)
        window.undo_requested.connect(self._books.undo_step)
        window.open()

    def show_imported(self, step: int, name: str) -> None:
        """Show in the list whom the import of a file brought."""
        self._session.go(CUSTOMERS, places.imported(step, name))

    def _offer(self, step: int, name: str, unread: "Unread | None") -> None:
        """Beside what the window says of an import, which stays: the same as at its end."""
        window = self._session.window
        words = translate("Import", "Show them")
        toast.offer(window, step, words, partial(self.show_imported, step, name))
        if unread is not None:
            from kehuapp.ui.exchange.unread import save_words

            toast.offer(window, step, save_words(unread), partial(self._save, unread))

    def _save(self, unread: "Unread") -> None:
        from kehuapp.ui.exchange import unread as saving

        window = self._session.window
        path = saving.choose_and_save(window, self._session.preferences, unread)
        if path is not None:
            toast.tell(window, saving.saved_words(path))

    def show_phone_help(self) -> None:
        """Say how phones give their contacts."""
        from kehuapp.ui.start.phone_help import show_phone_help

        show_phone_help(self._session.window)

    def export(self) -> None:
        """Open the export window, on the group that is shown if one is."""
        self._export(only_selected=False)

    def export_selected(self) -> None:
        """Open the export window on the selected customers."""
        self._export(only_selected=True)

    def _export(self, only_selected: bool) -> None:
        from kehuapp.ui.exchange.export_dialog import ExportDialog, words_by_hand

        session = self._session
        selected = session.selection if session.place.kind != "trash" else ()
        group = session.place.group_id or None
        dialog = ExportDialog(session, group, session.window, selected, only_selected)

        def tell(path: Path, count: int, gone: list[str]) -> None:
            written = translate("Customers", "%n customer(s) written to %1", path, n=count)
            by_hand = words_by_hand(gone)
            said = [written, by_hand, *dialog.told, private_words()]
            toast.tell(session.window, " · ".join(filter(None, said)))

        dialog.exported.connect(tell)
        dialog.open()


COMMANDS = (
    Command(
        "import",
        QT_TRANSLATE_NOOP("Actions", "Import…"),
        "Ctrl+I",
        "download",
        ExchangeCommands.choose_import,
    ),
    Command(
        "phone_help",
        QT_TRANSLATE_NOOP("Actions", "Getting contacts out of a phone…"),
        "Ctrl+F1",
        "phone",
        ExchangeCommands.show_phone_help,
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        "Ctrl+Shift+E",
        "upload",
        ExchangeCommands.export,
    ),
    Command(
        "contact_export",
        QT_TRANSLATE_NOOP("Actions", "Export this customer…"),
        "Ctrl+Alt+E",
        "upload",
        ExchangeCommands.export_selected,
        SELECTED,
    ),
)
