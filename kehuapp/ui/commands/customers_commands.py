"""The commands about the customers that are selected: each opens its form and calls one verb."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kehuapp.book import interactions, visits
from kehuapp.book.contacts import contacts
from kehuapp.book.groups import groups
from kehuapp.book.list.contact_list import Place
from kehuapp.book.settings import update_shop
from kehuapp.book.staff import staff
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.card_drafts import find_card_drafts
from kehuapp.store.database import Book
from kehuapp.ui.commands.bulk_commands import BulkCommands
from kehuapp.ui.commands.customer_file_commands import CustomerFileCommands
from kehuapp.ui.commands.groups_commands import GroupCommands
from kehuapp.ui.commands.tiers_commands import TierCommands
from kehuapp.ui.kit import messages
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.events import Events
from kehuapp.ui.work.preferences import Preferences

if TYPE_CHECKING:  # a form is loaded when it is first opened
    from kehuapp.ui.editing.edit_dialog import EditDialog
    from kehuapp.ui.visits.visit_form import VisitForm


class CustomerCommands(QObject):
    """Lives with its window, which tells it the book, the selection and who is at the desk."""

    contact_requested = Signal(int)  # show this customer
    merge_started = Signal()  # what is being typed must be written before somebody is merged

    def __init__(self, window: QWidget, events: Events, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._events = events
        self._preferences = preferences
        self._book: Book | None = None
        self._ids: list[int] = []
        self._current: int | None = None
        self._place = places.ALL
        self._staff: int | None = None
        self.bulk = BulkCommands(window, events)
        self.tiers = TierCommands(window, events)
        self.groups = GroupCommands(window, events)
        self.file = CustomerFileCommands(window)

    @property
    def book(self) -> Book:
        """The book of the window."""
        assert self._book is not None
        return self._book

    def show_book(self, book: Book) -> None:
        """Work on `book` from now on."""
        if self._book is not None:  # a window about another book would write into it
            for window in self._window.findChildren(QDialog, "duplicates_window"):
                window.close()
        self._book = book
        self._ids, self._current = [], None
        self.tiers.show_book(book)
        if kept := len(find_card_drafts(book)):
            messages.tell(
                self._window,
                translate(
                    "Customers",
                    "%n customer(s) typed but not saved: open the form again to go on.",
                    n=kept,
                ),
            )

    def show_selection(self, ids: Sequence[int], current: int | None, place: Place) -> None:
        """Work on these customers from now on; the card shows `current`, maybe not in the list."""
        self._ids = list(ids)
        self._current = current
        self._place = place
        self.bulk.show_selection(self._book, self._ids, self._staff)
        self.groups.show_selection(self._book, self._ids, place)
        self.file.show_selection(self._book, current)
        self.tiers.show_selection(self._ids, current, self._staff)

    def show_staff(self, staff_id: int | None) -> None:
        """Write in this person's name from now on."""
        self._staff = staff_id
        self.bulk.show_selection(self._book, self._ids, staff_id)
        self.tiers.show_selection(self._ids, self._current, staff_id)

    # One customer

    def new(self, name: str = "") -> None:
        """Write a new customer; one made inside a group or a tier belongs there."""
        group = self._place.group_id
        is_plain = bool(group) and not groups.find_query(self.book, group)
        card = contacts.ContactCard(
            name=name,
            tier=self._place.tier or None,
            owner_id=self._staff,
            group_ids=frozenset({group} if is_plain else ()),
        )
        form = self._edit(card)
        form.written.connect(lambda changes: self._show_new(form, changes))

    def _show_new(self, form: "EditDialog", changes: Changes) -> None:
        self.contact_requested.emit(next(iter(changes.contacts)))
        if form.card().stage == "lost":  # which nobody is without a cause
            self.tiers.lose([*changes.contacts])

    def edit(self, contact: int | None = None) -> None:
        """Edit a customer (the current one)."""
        card = self._load(contact or self._current)
        if card is not None and not card.deleted:
            self._edit(card)

    def _edit(self, card: contacts.ContactCard) -> "EditDialog":
        from kehuapp.ui.editing.edit_dialog import EditDialog

        form = EditDialog(
            self.book,
            card,
            self._window,
            folded=self._preferences.folded_sections(),
            staff_id=self._staff,
            ask_loss=self.tiers.keep_card,
        )
        form.written.connect(self._events.changed)
        form.contact_requested.connect(self.contact_requested)
        form.folded_changed.connect(self._preferences.set_folded)
        self._open(form, None)
        return form

    def log(self, contact: int | None = None) -> None:
        """Note a contact with a customer (the current one)."""
        from kehuapp.ui.activity.interaction_form import InteractionForm

        contact = contact or self._current
        if contact is not None:
            self._open(
                InteractionForm(self.book, contact, self._staff, self._window),
                lambda form: self._write(interactions.create_interaction, form.interaction()),
            )

    def plan_visit(self, contact: int | None = None) -> None:
        """Plan a customer's next visit, or change the one that is planned."""
        contact = contact or self._current
        if contact is None:
            return
        planned = visits.find_next_visit(self.book, contact)
        self.open_visit(planned or visits.Visit(contact_id=contact, staff_id=self._staff))

    def open_visit(self, visit: visits.Visit) -> None:
        """Show a visit in its form."""
        from kehuapp.ui.visits.visit_form import VisitForm

        form = VisitForm(self.book, visit, self._window)
        form.finished.connect(lambda result: self._keep_visit(form, result))
        self._open(form, None)

    def _keep_visit(self, form: "VisitForm", result: int) -> None:
        visit = form.visit()
        if result == form.CALL_OFF and visit.id is not None:
            self._write(visits.delete_visit, visit.id)
        elif result == QDialog.DialogCode.Accepted:
            self._write(visits.update_visit if visit.id else visits.create_visit, visit)

    # Several customers

    def delete(self) -> None:
        """Put the selected customers into the trash; the bar offers to undo it."""
        if self._ids and self._place.kind != "trash":
            self._write(contacts.delete_contacts, self._ids)

    def restore(self, contact: int | None = None) -> None:
        """Take a customer, or the selected ones, out of the trash."""
        ids = [contact] if contact is not None else self._ids
        if ids:
            self._write(contacts.restore_contacts, ids)

    def leave_group(self) -> None:
        """Take the selected customers out of the group that is shown."""
        if self._ids and self._place.group_id:
            place = self._place
            self._write(groups.remove_members, place.group_id, self._ids, not place.own_only)

    def print_sheets(self, contact: int | None = None) -> None:
        """Preview the visit sheets of a customer, or of the selected ones: print or keep as PDF."""
        # Printing is loaded when it is first needed.
        from kehuapp.book.summary import load_visit_facts
        from kehuapp.sheets.visit_sheet import forms
        from kehuapp.ui.printing.preview import SheetPreview

        known = {row.id: row.name for row in staff.rows_staff(self.book)}
        desk = known.get(self._staff, "") if self._staff is not None else ""
        try:
            facts = [
                load_visit_facts(self.book, one, desk)
                for one in ([contact] if contact is not None else self._ids)
            ]
        except Trouble as trouble:
            messages.say(self._window, str(trouble))
            return
        if facts:
            self._open(SheetPreview(lambda private: forms(facts, private), self._window), None)

    def merge(self) -> None:
        """Open the merge page on the selected customers: two, or up to four."""
        from kehuapp.book.duplicates.merge import MOST

        if 2 <= len(self._ids) <= MOST:
            self._open_duplicates(self._ids)
        else:
            messages.tell(
                self._window,
                translate(
                    "Customers", "Select two to %1 customers in the list to merge them.", MOST
                ),
            )

    def find_duplicates(self) -> None:
        """Open the window that looks through the whole book."""
        self._open_duplicates([])

    def _open_duplicates(self, ids: Sequence[int]) -> None:
        from kehuapp.ui.duplicates.window import DuplicatesWindow  # seldom needed

        for old in self._window.findChildren(DuplicatesWindow):
            old.close()
        window = DuplicatesWindow(self.book, self._events, ids, self._window)
        window.merge_started.connect(self.merge_started)
        window.show()

    # Files

    def choose_import(self) -> None:
        """Open the import window."""
        self.import_files([])

    def import_files(self, files: Sequence[Path]) -> None:
        """Open the import window with these files, as when they were dropped."""
        from kehuapp.ui.exchange.import_window import ImportWindow  # loads the file formats

        ImportWindow(self.book, self._events, files, self._window).open()

    def export(self) -> None:
        """Open the export window, on the group that is shown if one is."""
        self._export(only_selected=False)

    def export_selected(self) -> None:
        """Open the export window on the selected customers."""
        self._export(only_selected=True)

    def _export(self, only_selected: bool) -> None:
        from kehuapp.ui.exchange.export_dialog import ExportDialog, words_by_hand

        selected = self._ids if self._place.kind != "trash" else []
        dialog = ExportDialog(
            self.book, self._place.group_id or None, self._window, selected, only_selected
        )

        def tell(path: Path, count: int, gone: list[str]) -> None:
            written = translate("Customers", "%n customer(s) written to %1", path, n=count)
            by_hand = words_by_hand(gone)
            messages.tell(self._window, f"{written} · {by_hand}" if by_hand else written)

        dialog.exported.connect(tell)
        dialog.open()

    # The shop

    def edit_settings(self) -> None:
        """Edit what the book knows about the shop and its staff."""
        from kehuapp.ui.settings.shop_form import ShopForm

        self._open(
            ShopForm(self.book, self._window),
            lambda form: self._write(update_shop, form.settings(), form.staff_rows()),
        )

    # Mechanics

    def _load(self, contact: int | None) -> contacts.ContactCard | None:
        if contact is None:
            return None
        try:
            return contacts.load_contact(self.book, contact)
        except Trouble as trouble:
            messages.say(self._window, str(trouble))
            return None

    def _write(self, verb: object, *args: object) -> Changes | None:
        return tasks.write(self._events, verb, self.book, *args)  # type: ignore[arg-type]

    def _open(self, form: QDialog, keep: object) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if keep is not None:
            form.accepted.connect(lambda: keep(form))  # type: ignore[operator]
        form.open()
