"""Erasing the current customer for good: asked, done in the worker, backups named after it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import Command
from kehuapp.ui.commands.customer_file_commands import CustomerFileCommands
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.trash.erasing import Erased


class EraseCommands(QObject):
    """Works on the customer whose card is shown, in the trash too.

    `started` comes before, so that what is typed about them is in the book, and leaves it too.
    """

    started = Signal()

    def __init__(self, session: Session, files: CustomerFileCommands) -> None:
        super().__init__(session)
        self._session, self._files = session, files

    def erase(self) -> None:
        """Look in the worker for all that there is of the customer, then ask."""
        from kehuapp.book.trash.erasing import Traces, load_traces

        session, contact = self._session, self._session.current
        if contact is None:
            return
        self.started.emit()
        book = session.book

        def ask(traces: Traces) -> None:
            from kehuapp.ui.deleted.erase_dialog import EraseDialog

            dialog = EraseDialog(traces, session.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.export_requested.connect(self._files.export)
            dialog.write = lambda: self._begin(traces.contact, dialog.was_written)
            dialog.open()

        label = translate("Erasing", "Looking for all that there is…")
        tasks.read_latest(
            self, "traces", book, lambda *_: load_traces(book, contact), ask, label=label
        )

    def _begin(self, contact: int, was_written: Callable[[str], object]) -> str:
        from kehuapp.book.trash.erasing import erase_customer
        from kehuapp.errors import Trouble
        from kehuapp.store.erasing.copies_holding import copies_holding
        from kehuapp.ui.kit.form_dialog import FormDialog
        from kehuapp.ui.work.copies.where import usual_places

        session, book = self._session, self._session.book
        places = usual_places(session.preferences, book.file, book.number)

        def job(
            _progress: tasks.Progress, _cancelled: tasks.Cancelled
        ) -> "tuple[Changes, Erased, list[Path]]":
            erased = erase_customer(book, contact)
            found = copies_holding(book, erased.traces.uuid, places)
            return erased.changes, erased, [copy.path for copy in found]

        def done(result: "tuple[Changes, Erased, list[Path]]") -> None:
            was_written("")
            self._tell(result[1], result[2])

        def troubled(trouble: Trouble) -> None:
            was_written(str(trouble))

        tasks.write_job(
            session.window,
            session,
            book,
            translate("Erasing", "Erasing for good"),
            job,
            done,
            troubled=troubled,
            cancellable=False,
        )
        return FormDialog.LATER

    def _tell(self, erased: "Erased", copies: list[Path]) -> None:
        from kehuapp.ui.deleted.erase_dialog import ErasedNote

        note = ErasedNote(erased, copies, self._session.window)
        note.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def thin(paths: list[Path]) -> None:
            from kehuapp.store.erasing.copies_holding import remove_copies

            tasks.read_latest(note, "thin", None, lambda *_: remove_copies(paths), note.show_left)

        note.thin_requested.connect(thin)
        note.open()


COMMANDS = (
    Command(
        "contact_erase",
        QT_TRANSLATE_NOOP("Actions", "Erase for good…"),
        "Ctrl+Alt+Shift+Del",
        "x",
        EraseCommands.erase,
        ("contact",),
    ),
)
