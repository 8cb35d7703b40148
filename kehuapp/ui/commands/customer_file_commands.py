"""The commands about a customer's file, all comments in it: writing it for others, printing it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from kehuapp.book.contacts.contacts import load_contact
from kehuapp.book.settings import load_settings
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session
from kehuapp.ui.work.tasks import Cancelled

if TYPE_CHECKING:
    from kehuapp.sheets.form import Form


class CustomerFileCommands(QObject):
    """Works on the customer whose card is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def export(self) -> None:
        """Ask in which form and where, then write it in the worker."""
        from kehuapp.ui.exchange.customer_file_dialog import CustomerFileDialog

        book, contact, title = self._known()
        if contact is None:
            return
        dialog = CustomerFileDialog(
            title, self._usual_paper(), self._session.preferences, self._session.window
        )

        def write(form: str, folder: Path, paper: str) -> None:
            if form == "pdf":
                self._session.preferences.set_paper(paper)
            self._write(dialog, book, contact, form, folder, paper)

        dialog.write_requested.connect(write)
        dialog.open()

    def _write(
        self, dialog: Any, book: Book, contact: int, form: str, folder: Path, paper: str
    ) -> None:
        from kehuapp.exchange.customer_file.customer_file import write_customer
        from kehuapp.exchange.write import Stopped

        language = translations.language()

        def read(progress: tasks.Progress, cancelled: Cancelled) -> Path | None:
            try:
                if form == "pdf":
                    return write_pdf(book, contact, folder, paper, progress, cancelled)
                return write_customer(
                    book,
                    contact,
                    folder,
                    form,
                    lambda at, total: progress("", at, total),
                    cancelled,
                    language,
                )
            except Stopped:
                return None

        def done(written: Path | None) -> None:
            dialog.show_busy(False)
            if written is not None:
                dialog.accept()
                page = written / "index.html" if form == "html" else None
                toast.tell_saved(self._session.window, written, page)

        def stopped() -> None:
            dialog.show_busy(False)

        def troubled(trouble: Trouble) -> None:
            dialog.show_busy(False)
            dialog.show_error(str(trouble))

        dialog.show_busy(True)
        label = translate("CustomerFile", "Writing the customer's file…")
        tasks.read_latest(
            dialog, "file", book, read, done, failed=stopped, troubled=troubled, label=label
        )

    def print(self) -> None:
        """Lay it out in the worker, then show the preview: print or keep as PDF."""
        book, contact, _title = self._known()
        if contact is not None:
            self._lay_out(book, contact, self._usual_paper(), self._session.window, self._preview)

    def _lay_out(
        self, book: Book, contact: int, paper: str, parent: QWidget, done: Callable[[Any], None]
    ) -> None:

        def read(progress: tasks.Progress, cancelled: Cancelled) -> "Form | None":
            from kehuapp.ui.printing.paper.cards import build_form

            return build_form(book, contact, paper, progress, cancelled)

        label = translate("CustomerFile", "Laying out the pages…")
        tasks.read_latest(parent, "customer file", book, read, done, label=label)

    def _preview(self, form: "Form") -> None:
        from kehuapp.ui.printing.preview import SheetPreview

        book, contact, _title = self._known()
        if contact is None:
            return
        preview = SheetPreview(
            lambda _private: form,
            self._session.window,
            paper=self._usual_paper(),
            has_private=False,
            book=book,
        )

        def change(paper: str) -> None:
            self._session.preferences.set_paper(paper)
            self._lay_out(book, contact, paper, preview, preview.show_form)

        preview.paper_requested.connect(change)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()

    def _usual_paper(self) -> str:
        return usual_paper(self._session.book, self._session.preferences)

    def _known(self) -> tuple[Book, int | None, str]:
        book, contact = self._session.book, self._session.current
        if contact is None:
            return book, None, ""
        try:
            return book, contact, load_contact(book, contact).title
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return book, None, ""


def usual_paper(book: Book, preferences: Preferences) -> str:
    """The paper chosen last, at first that of the shop's country."""
    region = load_settings(book).region
    return preferences.paper() or ("Letter" if region in ("US", "CA") else "A4")


def write_pdf(
    book: Book,
    contact: int,
    folder: Path,
    paper: str,
    progress: tasks.Progress = lambda *_said: None,
    cancelled: Cancelled = lambda: False,
) -> Path | None:
    """Write the file as a PDF below `folder`; where it is, None when it was cancelled."""
    from kehuapp.exchange.customer_file.customer_file import free_place
    from kehuapp.ui.printing import pdf
    from kehuapp.ui.printing.paper.cards import build_form

    made = build_form(book, contact, paper, progress, cancelled)
    if made is None:
        return None
    words = translate("CustomerFile", "Writing the pages…")

    def going_on(page: int) -> bool:
        progress(words, page, len(made.pages))
        return not cancelled()

    place = free_place(folder, made.title, "pdf")
    return place if pdf.write_pdf(made, place, going_on) else None


def write_pdf_without_window(book: Book, contact: int, folder: Path, paper: str | None) -> Path:
    """The same from the command line."""
    from kehuapp.ui.printing.pdf import without_window

    with without_window():
        place = write_pdf(book, contact, folder, paper or usual_paper(book, Preferences()))
    assert place is not None  # nobody could cancel it
    return place


COMMANDS = (
    Command(
        "file_export",
        QT_TRANSLATE_NOOP("Actions", "Export this customer with comments…"),
        "Ctrl+Alt+Shift+E",
        "upload",
        CustomerFileCommands.export,
        ("contact",),
    ),
    Command(
        "file_print",
        QT_TRANSLATE_NOOP("Actions", "Print this customer with comments…"),
        "Ctrl+Alt+Shift+P",
        "printer",
        CustomerFileCommands.print,
        ("contact",),
    ),
)
