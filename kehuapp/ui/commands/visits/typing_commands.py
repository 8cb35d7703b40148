"""The commands about sheets that are typed back in, and visits that were not made."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.damaged_drafts import count_sheets
from kehuapp.ui.commands.command import ONE, Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session, SheetToType

PAGE = "typing"


class TypingCommands(QObject):
    """Sheets are typed on their page; outcomes are asked in a form."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        if kept := count_sheets(session.book):
            said = translate(
                "TypeBack", "%n visit sheet(s) half typed: they are kept on “Visit results”.",
                n=kept,
            )  # fmt: skip
            QTimer.singleShot(0, self, lambda: toast.tell(session.window, said))

    def type_customers(self) -> None:
        """Type the sheet of the current customer: of the visit until today of which nothing is
        known, or of one without an appointment."""
        from kehuapp.book.settings import load_settings
        from kehuapp.book.visits.visits import find_next_visit

        contact = self._session.current
        if contact is None:
            return
        planned = find_next_visit(self._session.book, contact)
        today = load_settings(self._session.book).today().isoformat()
        if planned is not None and planned.starts_at[:10] <= today:
            self._session.go(PAGE, SheetToType(visit=planned.id))
        else:
            self._session.go(PAGE, SheetToType(contact=contact))

    def type_sheet(self, visit: int) -> None:
        """Type the sheet of this visit."""
        self._session.go(PAGE, SheetToType(visit=visit))

    def type_trip(self, trip: int) -> None:
        """Type the sheets of a trip, from the first that is not typed yet."""
        self._session.go(PAGE, SheetToType(trip=trip))

    def ask_outcome(
        self, outcome: str, visit: int, done: Callable[[], object] = lambda: None
    ) -> None:
        """Ask why a visit was missed or moved, and what is next; write it, then do what follows."""
        from kehuapp.book.visits.sheets import load_sheet
        from kehuapp.ui.visits.outcome_form import OutcomeForm

        session = self._session
        try:
            sheet = load_sheet(session.book, visit)
        except Trouble as trouble:
            toast.say(session.window, str(trouble))
            return
        form = OutcomeForm(outcome, sheet.visit, sheet.title, sheet.settings, session.window)
        form.write = lambda: self._write(outcome, visit, form)
        form.accepted.connect(done)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()

    def _write(self, outcome: str, visit: int, form: object) -> str:
        from kehuapp.book.visits import outcomes
        from kehuapp.ui.visits.outcome_form import OutcomeForm

        assert isinstance(form, OutcomeForm)
        reason, following = form.value()

        def write() -> Changes:
            book = self._session.book
            if outcome == "moved":
                return outcomes.put_visit_off(book, visit, following.at, reason)
            return outcomes.miss_visit(book, visit, reason, following)

        return tasks.attempt(self._session, write)


COMMANDS = (
    Command(
        "sheet_type",
        QT_TRANSLATE_NOOP("Actions", "Type in the visit's sheet"),
        "Ctrl+Alt+Shift+V",
        "notebook-pen",
        TypingCommands.type_customers,
        ONE,
    ),
)
