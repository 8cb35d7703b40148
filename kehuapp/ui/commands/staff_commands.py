"""The commands about colleagues: who is at the desk, the Colleagues window, hand-overs, briefs."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.staff import handovers, staff
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit import messages
from kehuapp.ui.shell.actions import Actions
from kehuapp.ui.staff.chooser import StaffChooser
from kehuapp.ui.work import tasks
from kehuapp.ui.work.events import Events


class StaffCommands(QObject):
    """Lives with its window, which tells it the book and the selection."""

    staff_changed = Signal(object)  # id of who is at the desk, or None
    contact_requested = Signal(int)  # show this customer
    filter_requested = Signal(object)  # show everybody for whom these conditions hold

    def __init__(self, window: QWidget, events: Events) -> None:
        super().__init__(window)
        self._window = window
        self._events = events
        self._book: Book | None = None
        self._staff: int | None = None
        self._ids: list[int] = []
        self.chooser = StaffChooser(())
        events.changed.connect(self._on_changed)

    def offer(self, actions: Actions) -> StaffChooser:
        """The chooser with its commands below the names."""
        self.chooser = StaffChooser(
            [actions.action(name) for name in ("staff_new", "place_mine", "colleagues")]
        )
        self.chooser.staff_requested.connect(self.choose_staff)
        self.chooser.waiting_requested.connect(self.open_colleagues)
        return self.chooser

    def show_book(self, book: Book, staff_id: int | None) -> None:
        """Work on `book` from now on, with the person who used it last on this computer."""
        if self._book is not None:
            for window in self._window.findChildren(QDialog, "colleagues_window"):
                window.close()
        self._book, self._staff, self._ids = book, staff_id, []
        self.refresh()
        self.staff_changed.emit(self._staff)

    def show_selection(self, ids: Sequence[int]) -> None:
        """Hand over these customers from now on."""
        self._ids = list(ids)

    def staff_id(self) -> int | None:
        """Who is using the book."""
        return self._staff

    # Who is at the desk

    def refresh(self) -> None:
        """Read the staff again; who left is no longer at the desk."""
        rows = staff.rows_staff(self.book)
        here = [row.id for row in rows if row.active]
        chosen = self._staff if self._staff in here else here[0] if len(here) == 1 else None
        self.chooser.show_staff(rows, chosen, self._waiting(chosen))
        if chosen != self._staff:
            self._staff = chosen
            self.staff_changed.emit(chosen)

    def choose_staff(self, staff_id: int | None) -> None:
        """Say who is using the book from now on."""
        self._staff = staff_id
        self.chooser.show_staff(staff.rows_staff(self.book), staff_id, self._waiting(staff_id))
        self.staff_changed.emit(staff_id)

    def open_chooser(self) -> None:
        """Open the menu of names, for the keyboard."""
        self.chooser.showMenu()

    def add_staff(self) -> None:
        """Ask for a name and make it the one who is using the book."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(translate("Staff", "Add a colleague"))
        dialog.setLabelText(translate("Staff", "Name"))
        dialog.textValueSelected.connect(self.create_staff)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def create_staff(self, name: str) -> None:
        """Add a member of staff, who is now at the desk."""
        if tasks.write(self._events, staff.create_staff, self.book, name) is not None:
            self.choose_staff(max(row.id for row in staff.rows_staff(self.book)))

    # Colleagues

    def show_mine(self) -> None:
        """Show whom the one at the desk looks after or stands in for."""
        if self._staff is None:
            words = translate("Staff", "Say first who is at the desk: at the top on the right.")
            messages.tell(self._window, words)
        else:
            self.filter_requested.emit(Condition("owner", "either", (self._staff,)))

    def open_colleagues(self) -> QDialog:
        """Who looks after how many, and what was handed to whom."""
        from kehuapp.ui.staff.colleagues import ColleaguesWindow

        for window in self._window.findChildren(QDialog, "colleagues_window"):
            if window.isVisible():
                window.raise_()
                window.activateWindow()
                return window
        made = ColleaguesWindow(self.book, self._events, self._staff, self._window)
        made.contact_requested.connect(self.contact_requested)
        made.hand_over_requested.connect(partial(self.open_handover, None))
        made.brief_requested.connect(self.print_brief)
        made.show()
        return made

    def hand_over_selected(self) -> None:
        """Hand over the selected customers."""
        self.open_handover(self._ids or None, self._staff)

    def open_handover(self, ids: Sequence[int] | None, giver: int | None) -> QDialog | None:
        """Open the form: from whom, to whom, which."""
        from kehuapp.ui.staff.handover_form import HandoverForm

        rows = staff.rows_staff(self.book)
        if sum(row.active for row in rows) < 1 or len(rows) < 2:
            messages.tell(
                self._window,
                translate(
                    "Handover", "Add a colleague first: there is nobody to hand customers to."
                ),
            )
            return None
        form = HandoverForm(self.book, ids or (), giver, self._window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._hand_over(form.value()))
        form.open()
        return form

    def _hand_over(self, wish: Any) -> None:
        book = self.book

        def job(*_around: object) -> Changes:
            ids = (
                handovers.ids_theirs(book, wish.giver, wish.ids)
                if wish.ids
                else handovers.ids_customers(book, wish.giver)
            )
            shares = handovers.share_out(book, ids, wish.takers, wish.by_area)
            return handovers.hand_over(book, wish.giver, shares, wish.note, wish.leaves)

        label = translate("Handover", "Handing over customers…")
        tasks.write_job(self._window, self._events, book, label, job, cancellable=False)

    def print_selected(self) -> None:
        """Preview the hand-over brief of the selected customers."""
        self.print_brief(self._ids, "", "", "")

    def print_brief(self, ids: Sequence[int], giver: str, taker: str, note: str) -> None:
        """Gather the brief in the worker, then preview it: print or keep as PDF."""
        from kehuapp.book.staff import handover_brief

        book, total = self.book, min(len(ids), handover_brief.MOST_CUSTOMERS)
        if not total:
            return
        if total < len(ids):
            words = translate(
                "Handover",
                "The brief has the first %1 of %2 customers.",
                f"{total:,}",
                f"{len(ids):,}",
            )
            messages.tell(self._window, words)

        def read(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Any:
            facts = handover_brief.load_brief(
                book,
                ids,
                giver,
                taker,
                note,
                lambda done: progress("", done, total),
                cancelled,
            )
            return None if cancelled() else facts

        label = translate("Handover", "Gathering the brief…")
        tasks.read_latest(self._window, "brief", book, read, self._preview, label=label)

    def _preview(self, facts: Any) -> None:
        from kehuapp.sheets.handover_brief import form
        from kehuapp.ui.printing.preview import SheetPreview

        preview = SheetPreview(lambda private: form(facts, private), self._window)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()

    # Mechanics

    @property
    def book(self) -> Book:
        """The book of the window."""
        assert self._book is not None
        return self._book

    def _waiting(self, staff_id: int | None) -> int:
        return 0 if staff_id is None else handovers.count_open(self.book, staff_id)

    def _on_changed(self, _changes: Changes) -> None:
        if self._book is not None:
            self.refresh()
