"""The commands of the page of today: finishing what it lists and putting it off."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.commands.customer_commands import CustomerCommands
from kehuapp.ui.commands.entries.interaction_commands import InteractionCommands
from kehuapp.ui.commands.entries.plan_commands import PlanCommands
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.today.today import Entry, Key


class TodayCommands(QObject):
    """Each is about an entry of the queue."""

    def __init__(
        self,
        session: Session,
        customers: CustomerCommands,
        interactions: InteractionCommands,
        plans: PlanCommands,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._customers, self._interactions, self._plans = customers, interactions, plans
        self._told: set[Key] = set()  # what others did with it meanwhile was told

    # Each answers with the sentence to say when it could not be written

    def log(self, entry: "Entry", kind: str, summary: str) -> str:
        """Write down in one line a contact with whom an entry is about."""
        from kehuapp.book.activity.interactions import InteractionRow, create_interaction
        from kehuapp.book.settings import instant_now

        purpose = "service" if kind in ("service", "help") else "relationship"
        row = InteractionRow(
            contact_id=entry.contact_id,
            staff_id=self._session.staff,
            at=instant_now(self._session.book),
            kind=kind,
            purpose="sale" if entry.kind == "need" else purpose,
            summary=summary,
        )
        return tasks.attempt(self._session, create_interaction, self._session.book, row)

    def put_off(self, entry: "Entry", day: date, reason: str) -> str:
        """Remind of an entry on a later day: a promise and a visit move there."""
        from kehuapp.book.rhythm.snoozes import snooze

        book, staff = self._session.book, self._session.staff
        if entry.kind == "task":
            return tasks.attempt(self._session, _move_task, book, entry, day)
        if entry.kind == "unreported":
            return tasks.attempt(self._session, _move_visit, book, entry, day)
        dated = entry.id if entry.kind == "date" else None
        ids = [entry.contact_id]
        # Nothing put off stands in the queue; what somebody else did meanwhile is told once.
        known = None if entry.key in self._told else frozenset[int]()
        said = tasks.attempt(
            self._session, snooze, book, ids, day.isoformat(), reason, staff, dated, known
        )
        self._told = {entry.key} if said else set()
        return said

    # Forms and short verbs

    def greeted(self, entry: "Entry") -> None:
        """The greeting for a customer's day was sent."""
        from kehuapp.book.today.greeted import greet_date

        session, on = self._session, date.fromisoformat(entry.on)
        tasks.write(session, greet_date, session.book, entry.id, on, session.staff)

    def open_visit(self, visit_id: int) -> None:
        """Show a visit in its form."""
        from kehuapp.book.visits.visits import load_visit

        try:
            self._customers.open_visit(load_visit(self._session.book, visit_id))
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))

    def open_entry(self, entry: "Entry") -> None:
        """Show what an entry is about: the promise, the need, the visit, whose day it is."""
        if entry.kind in ("task", "need"):
            self._plans.do(entry.kind, entry.id)
        elif entry.kind == "unreported":
            self.open_visit(entry.id)
        elif entry.kind == "date":
            self._customers.edit(entry.contact_id)
        else:
            self._interactions.log(entry.contact_id)


def _move_task(book: Book, entry: "Entry", day: date) -> Changes:
    from kehuapp.book.plans.tasks import change_task, load_task

    task = load_task(book, entry.id)
    if task.done_at is not None or task.due_on != entry.on:
        raise Trouble(translate("Today", "Somebody changed this meanwhile. Look at it again."))
    return change_task(book, task._replace(due_on=day.isoformat()), task)


def _move_visit(book: Book, entry: "Entry", day: date) -> Changes:
    from kehuapp.book.visits.visits import load_visit, update_visit

    visit = load_visit(book, entry.id)
    if visit.outcome != "planned" or visit.starts_at != entry.on:
        raise Trouble(translate("Today", "Somebody changed this meanwhile. Look at it again."))
    return update_visit(book, visit._replace(starts_at=f"{day}{visit.starts_at[10:]}"))
