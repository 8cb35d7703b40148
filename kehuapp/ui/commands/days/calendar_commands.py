"""The commands of the calendar: what is on its days is opened, moved, added; files, paper."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from kehuapp.book import visits
from kehuapp.book.plans import tasks as todo
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.ui.commands.customer_commands import CustomerCommands
from kehuapp.ui.commands.entries.plan_commands import PlanCommands
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.calendar.entries import Entry  # a start does without it


class CalendarCommands(QObject):
    """Works on an entry of the calendar, or on a day."""

    def __init__(self, session: Session, customers: CustomerCommands, plans: PlanCommands) -> None:
        super().__init__(session)
        self._session, self._customers, self._plans = session, customers, plans

    def open_entry(self, entry: "Entry") -> None:
        """Open a visit or a task in its form; of a customer's day show the customer."""
        if entry.sort == "task":
            self._plans.edit_task(entry.id)
        elif entry.sort == "visit":
            try:
                visit = visits.load_visit(self._session.book, entry.id)
            except Trouble as trouble:
                toast.say(self._session.window, str(trouble))
                return
            self._customers.open_visit(visit)
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

    def _ask_whom(self, title: str, go_on) -> None:  # type: ignore[no-untyped-def]
        from kehuapp.ui.calendar.who_form import WhoForm

        form = WhoForm(self._session.book, title, self._session.window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen() -> None:
            contact = form.contact_id()
            if contact is not None:
                go_on(contact)

        form.accepted.connect(chosen)
        form.open()
