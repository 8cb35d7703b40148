"""The commands of the calendar: what is on its days is opened, moved, added; files, paper."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from kehuapp.book.plans import tasks as todo
from kehuapp.book.visits import visits
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import private_words
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.commands.customer_commands import CustomerCommands
from kehuapp.ui.commands.entries.plan_commands import PlanCommands
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.calendar.entries import Entry  # a start does without it
    from kehuapp.sheets.form import Form
    from kehuapp.ui.calendar.export_form import Wish


class CalendarCommands(QObject):
    """Works on an entry of the calendar, or on a day."""

    def __init__(
        self,
        session: Session,
        customers: CustomerCommands,
        plans: PlanCommands,
        books: BookCommands,
    ) -> None:
        super().__init__(session)
        self._session, self._customers, self._plans = session, customers, plans
        self._books = books

    def open_entry(self, entry: "Entry") -> None:
        """Open a visit or a task in its form, a trip on its page; of a customer's day show the
        customer."""
        if entry.sort == "task":
            self._plans.edit_task(entry.id)
        elif entry.sort == "visit":
            try:
                visit = visits.load_visit(self._session.book, entry.id)
            except Trouble as trouble:
                toast.say(self._session.window, str(trouble))
                return
            self._customers.open_visit(visit)
        elif entry.sort == "trip":
            from kehuapp.ui.trips.trips_pane import TripShown

            self._session.go("trips", TripShown(entry.id))
        else:
            self._session.go_to_customer(entry.contact_id)

    def move(self, entry: "Entry", to: date, time: str = "") -> bool:
        """A visit or a task goes to another day, a visit to another time, too."""
        from kehuapp.book.calendar import moves

        book = self._session.book
        if entry.sort == "task":
            done = tasks.write(
                self._session, moves.move_task, book, entry.id, to.isoformat(), entry.opened
            )
        else:
            at = f"{to.isoformat()}T{time or entry.time}"
            done = tasks.write(self._session, moves.move_visit, book, entry.id, at, entry.opened)
        return done is not None

    def finish(self, entry: "Entry") -> None:
        """A task is done."""
        tasks.write(self._session, todo.finish_task, self._session.book, entry.id)

    def plan_visit(self, day: date, time: str) -> None:
        """Plan a visit on a day: to whom is asked first."""

        def go_on(contact: int) -> None:
            at = f"{day.isoformat()}T{time}"
            staff = self._session.staff
            self._customers.open_visit(
                visits.Visit(contact_id=contact, staff_id=staff, starts_at=at)
            )

        self._ask_whom(translate("CalendarPage", "Plan a visit"), go_on)

    def add_task(self, day: date) -> None:
        """Write down what is to be done on a day: for whom is asked first."""
        self._ask_whom(
            translate("CalendarPage", "Add a task"),
            lambda contact: self._plans.promise(contact, due_on=day.isoformat()),
        )

    def _ask_whom(self, title: str, go_on: Callable[[int], object]) -> None:
        from kehuapp.ui.calendar.who_form import WhoForm

        form = WhoForm(self._session.book, title, self._session.window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen() -> None:
            contact = form.contact_id()
            if contact is not None:
                go_on(contact)

        form.accepted.connect(chosen)
        form.open()

    def print_form(self, form: "Form") -> None:
        """Preview the calendar on paper: print or keep as PDF."""
        # Printing is loaded when it is first needed.
        from kehuapp.ui.printing.preview import SheetPreview

        preview = SheetPreview(lambda _private: form, self._session.window, has_private=False)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()

    # Files

    def choose_export(self) -> None:
        """Ask what of the calendar goes out, and where to."""
        from kehuapp.book.settings import load_settings
        from kehuapp.exchange.calendar.calendar_out import default_span
        from kehuapp.ui.calendar.export_form import ExportForm

        session = self._session
        span = default_span(load_settings(session.book).today())
        form = ExportForm(session.book, span, session.window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen() -> None:
            from kehuapp.ui.kit.windows import choosing

            wish = form.value()
            preferences = session.preferences
            name = translate("CalendarFile", "Calendar (personal data)")
            usual = str(Path(preferences.last_folder("export")) / f"{name}.ics")
            title = form.windowTitle()
            kinds = translate("CalendarFile", "Calendars (*.ics)")
            path, _kind = choosing.ask_new_name(session.window, title, usual, kinds)
            if path:
                file = Path(path if path.lower().endswith(".ics") else f"{path}.ics")
                preferences.set_last_folder("export", file)
                self.export_to(file, wish)

        form.accepted.connect(chosen)
        form.open()

    def export_to(self, path: Path, wish: "Wish") -> None:
        """Write the calendar in the worker."""
        book, window = self._session.book, self._session.window

        def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Any:
            from kehuapp.exchange.calendar.calendar_out import write_calendar
            from kehuapp.exchange.write import Stopped

            words = translate("Export", "Writing %1…", path.name)
            try:
                return write_calendar(
                    book,
                    path,
                    wish.first,
                    wish.last,
                    wish.kinds,
                    wish.staff,
                    lambda at, total: progress(words, at, total),
                    cancelled,
                )
            except Stopped:
                return None

        def done(count: int) -> None:
            said = translate("CalendarFile", "%n event(s) written to %1.", path, n=count)
            toast.tell(window, f"{said} {private_words()}")

        label = translate("Export", "Writing %1…", path.name)
        tasks.write_job(
            window, None, book, label, job, done, troubled=lambda t: toast.say(window, str(t))
        )

    def choose_import(self) -> None:
        """Ask for a calendar of a phone."""
        from kehuapp.ui.kit.windows import choosing

        preferences = self._session.preferences
        chosen, _kind = choosing.ask_file(
            self._session.window,
            translate("CalendarImport", "Import a calendar"),
            preferences.last_folder("import"),
            translate("CalendarImport", "Calendars (*.ics *.ical);;All files (*)"),
        )
        if chosen:
            preferences.set_last_folder("import", Path(chosen))
            self.import_files([Path(chosen)])

    def import_files(self, paths: Sequence[Path]) -> None:
        """Open the window that brings in a calendar; when it is closed, that of the next one."""
        from kehuapp.ui.exchange.calendar.calendar_window import CalendarWindow

        window = CalendarWindow(self._session, paths[0], self._session.window)
        window.undo_requested.connect(self._books.undo_step)
        if following := paths[1:]:
            window.finished.connect(lambda _result: self.import_files(following))
        window.open()


COMMANDS = (
    Command(
        "calendar_import",
        QT_TRANSLATE_NOOP("Actions", "Import a calendar…"),
        "Ctrl+Alt+Shift+K",
        "download",
        CalendarCommands.choose_import,
    ),
    Command(
        "calendar_export",
        QT_TRANSLATE_NOOP("Actions", "Export the calendar…"),
        "Ctrl+Alt+Shift+C",
        "upload",
        CalendarCommands.choose_export,
    ),
)
