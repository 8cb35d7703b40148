"""The commands about the customers that are selected: each opens its form and calls one verb."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog

from kehuapp.book.contacts import contacts
from kehuapp.book.groups import groups
from kehuapp.book.visits import visits
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.card_drafts import count_card_drafts
from kehuapp.ui.commands.command import ONE, SELECTED, Command, Submenu
from kehuapp.ui.commands.paper.sheet_commands import SheetCommands
from kehuapp.ui.commands.tier_commands import TierCommands
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import CUSTOMERS, Customer, Session, SheetToType

if TYPE_CHECKING:  # a form is loaded when it is first opened
    from kehuapp.ui.editing.edit_dialog import EditDialog
    from kehuapp.ui.visits.visit_form import VisitForm


class CustomerCommands(QObject):
    """Works on the customer whose card is shown, or on those that are selected.

    `promise_requested` names the customer and the visit for which something was promised.
    """

    promise_requested = Signal(int, int)

    def __init__(self, session: Session, tiers: TierCommands, sheets: SheetCommands) -> None:
        super().__init__(session)
        self._session = session
        self._tiers = tiers  # who becomes lost is asked why
        self.sheets = sheets
        if kept := count_card_drafts(session.book):
            said = translate(
                "Customers",
                "%n customer(s) typed but not saved: open the form again to go on.",
                n=kept,
            )
            QTimer.singleShot(0, self, lambda: toast.tell(session.window, said))

    # One customer

    def new(self, name: str = "") -> None:
        """Write a new customer; one made inside a group or a tier belongs there."""
        group = self._session.place.group_id
        is_plain = bool(group) and not groups.find_query(self._session.book, group)
        card = contacts.ContactCard(
            name=name,
            tier=self._session.place.tier or None,
            owner_id=self._session.staff,
            group_ids=frozenset({group} if is_plain else ()),
        )
        form = self._edit(card)
        form.written.connect(lambda changes: self._show_new(form, changes))

    def _show_new(self, form: "EditDialog", changes: Changes) -> None:
        self._session.go_to_customer(next(iter(changes.contacts)))
        if form.card().stage == "lost":  # which nobody is without a cause
            self._tiers.lose([*changes.contacts])

    def edit(self, contact: int | None = None) -> None:
        """Edit a customer (the current one)."""
        card = load_or_say(self._session, contact or self._session.current)
        if card is not None and not card.deleted:
            self._edit(card)

    def _edit(self, card: contacts.ContactCard) -> "EditDialog":
        from kehuapp.ui.editing.edit_dialog import EditDialog

        form = EditDialog(
            self._session.book,
            card,
            self._session.window,
            folded=self._session.preferences.folded_sections(),
            staff_id=self._session.staff,
            ask_loss=self._tiers.keep_card,
        )
        form.written.connect(self._session.changed)
        form.contact_requested.connect(self._session.go_to_customer)
        form.folded_changed.connect(self._session.preferences.set_folded)
        self._open(form, None)
        return form

    def plan_visit(self, contact: int | None = None) -> None:
        """Plan a customer's next visit, or change the one that is planned; of several selected,
        one to each of them."""
        if contact is None and len(self._session.selection) > 1:
            self._plan_visits(self._session.selection)
            return
        contact = contact or self._session.current
        if contact is None:
            return
        planned = visits.find_next_visit(self._session.book, contact)
        self.open_visit(planned or visits.Visit(contact_id=contact, staff_id=self._session.staff))

    def open_visit(self, visit: visits.Visit) -> None:
        """Show a visit in its form."""
        from kehuapp.ui.visits.visit_form import VisitForm

        form = VisitForm(self._session.book, visit, self._session.window)
        form.write = lambda: self._write_visit(form)
        form.finished.connect(lambda result: self._keep_visit(form, result))
        form.promise_requested.connect(
            lambda: self.promise_requested.emit(visit.contact_id, visit.id or 0)
        )
        self._open(form, None)

    def _plan_visits(self, ids: Sequence[int]) -> None:
        from kehuapp.book.trips.trips import create_trip
        from kehuapp.ui.visits.visits_form import VisitsForm

        session = self._session
        form = VisitsForm(session.book, ids, session.staff, session.window)

        def keep(form: VisitsForm) -> None:
            planned, trip = form.visits(), form.trip()
            if trip is not None:
                tasks.write_many(session, len(planned), create_trip, session.book, trip, planned)
            else:
                tasks.write_many(session, len(planned), visits.create_visits, session.book, planned)

        self._open(form, keep)

    def _keep_visit(self, form: "VisitForm", result: int) -> None:
        visit = form.opened.id
        is_written = result == QDialog.DialogCode.Accepted
        if result == form.CALL_OFF and visit is not None:
            self._write(visits.delete_visit, visit)
        elif result == form.RESULTS or (is_written and form.leads_to_results):
            self._session.go("typing", SheetToType(visit=visit))

    def _write_visit(self, form: "VisitForm") -> str:
        book = self._session.book

        def write() -> Changes:
            visit = form.visit()
            if visit.id is None:
                return visits.create_visit(book, visit)
            try:
                return visits.update_visit(book, visit, form.opened, form.seen)
            except visits.VisitClash as clash:
                form.tell_clash(clash)
                raise

        return tasks.attempt(self._session, write)

    def show_timeline(self) -> None:
        """Bring the customer's life to the front, with the keyboard on it."""
        self._session.go(CUSTOMERS, Customer(tab="timeline"))

    # Several customers

    def delete(self) -> None:
        """Put the selected customers into the trash; the bar offers to undo it."""
        if self._session.selection and self._session.place.kind != "trash":
            self._write(contacts.delete_contacts, self._session.selection)

    def restore(self, contact: int | None = None) -> None:
        """Take a customer, or the selected ones, out of the trash."""
        ids = [contact] if contact is not None else self._session.selection
        if ids:
            self._write(contacts.restore_contacts, ids)

    def print_sheets(self, contact: int | None = None) -> None:
        """Preview the visit sheets of a customer, or of the selected ones: print or keep as PDF."""
        self.sheets.print_customers([contact] if contact is not None else self._session.selection)

    def merge(self) -> None:
        """Show the selected customers side by side to be merged: two, or up to four."""
        from kehuapp.book.duplicates.merge import MOST

        selection = self._session.selection
        if 2 <= len(selection) <= MOST:
            self._session.go("duplicates", selection)
        else:
            said = translate(
                "Customers", "Select two to %1 customers in the list to merge them.", MOST
            )
            toast.hint(self._session.window, said)

    # Mechanics

    def _write(self, verb: object, *args: object) -> Changes | None:
        return tasks.write(self._session, verb, self._session.book, *args)  # type: ignore[arg-type]

    def _open(self, form: QDialog, keep: object) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if keep is not None:
            form.accepted.connect(lambda: keep(form))  # type: ignore[operator]
        form.open()


#: What one seldom does stands together, so that every menu fits a low screen.
SET = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Set"),
    "sliders-horizontal",
    (
        "tier_set",
        "stage_set",
        "owner_set",
        "backup_set",
        "area_set",
        "source_set",
        "role_set",
        "wish_set",
        "loss_edit",
    ),
)
PAPERS = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Export and print"),
    "printer",
    (
        "sheet_print",
        "sheet_blank",
        "file_print",
        "labels_print",
        "dates_print",
        "contact_export",
        "file_export",
    ),
)
KNOWN = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Relations and timeline"),
    "users",
    ("people_show", "relation_add", "timeline_show", "history_of_customer"),
)
PLANNED = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Visits, promises, needs"),
    "list-checks",
    (
        "visit_plan",
        "sheet_type",
        "trip_new",
        "trip_take",
        "task_new",
        "need_new",
        "plans_show",
        "put_off",
        "put_off_back",
    ),
)
GREETED = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Greetings and gifts"),
    "gift",
    ("greet", "greet_open", "gift_plan", "greeting_words"),
)
ENDED = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Merge, erase for good"), "merge", ("merge", "contact_erase")
)
NUMBER = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Phone number"), "phone", ("number_copy", "number_dial")
)

GROUPED = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Groups"), "folder", ("group_add", "group_move", "group_remove")
)
LOGGED = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Contact log"),
    "history",
    ("call_time", "interaction_last", "interaction_all"),
)

#: What the menu of the list offers.
CONTACT_MENU = (
    "contact_edit",
    "interaction_new",
    LOGGED,
    PLANNED,
    GREETED,
    None,
    GROUPED,
    SET,
    PAPERS,
    "history_of_customer",
    None,
    "merge",
    "hand_over",
    "contact_delete",
    "contact_restore",
)


def load_or_say(session: Session, contact: int | None) -> contacts.ContactCard | None:
    """A customer's card; None for nobody, and, with a word, for who is gone."""
    if contact is None:
        return None
    try:
        return contacts.load_contact(session.book, contact)
    except Trouble as trouble:
        toast.say(session.window, str(trouble))
        return None


COMMANDS = (
    Command(
        "contact_new",
        QT_TRANSLATE_NOOP("Actions", "New customer"),
        "Ctrl+N",
        "plus",
        CustomerCommands.new,
    ),
    Command(
        "contact_edit",
        QT_TRANSLATE_NOOP("Actions", "Edit customer"),
        "Ctrl+E",
        "pencil",
        CustomerCommands.edit,
        ONE,
    ),
    Command(
        "contact_delete",
        QT_TRANSLATE_NOOP("Actions", "Move to the trash"),
        "Ctrl+Del",
        "trash-2",
        CustomerCommands.delete,
        SELECTED,
    ),
    Command(
        "contact_restore",
        QT_TRANSLATE_NOOP("Actions", "Restore from the trash"),
        "Ctrl+Shift+R",
        "undo-2",
        CustomerCommands.restore,
        ("contacts", "trash"),
    ),
    Command(
        "visit_plan",
        QT_TRANSLATE_NOOP("Actions", "Plan a visit"),
        "Ctrl+T",
        "calendar-days",
        CustomerCommands.plan_visit,
        ONE,
    ),
    Command(
        "sheet_print",
        QT_TRANSLATE_NOOP("Actions", "Print visit sheet"),
        "Ctrl+P",
        "printer",
        CustomerCommands.print_sheets,
        SELECTED,
    ),
    Command(
        "timeline_show",
        QT_TRANSLATE_NOOP("Actions", "Timeline of this customer"),
        "Ctrl+Alt+Y",
        "history",
        CustomerCommands.show_timeline,
        ("contact",),
    ),
    Command(
        "merge",
        QT_TRANSLATE_NOOP("Actions", "Merge selected…"),
        "Ctrl+Shift+M",
        "merge",
        CustomerCommands.merge,
        SELECTED,
    ),
)
