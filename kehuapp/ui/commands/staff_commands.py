"""The commands about colleagues: who is at the desk, hand-overs, briefs; their work is a page."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from kehuapp.book.staff import staff
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import SELECTED, Command
from kehuapp.ui.commands.paper.paper_commands import PaperCommands
from kehuapp.ui.kit import toast
from kehuapp.ui.staff.chooser import StaffChooser
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class StaffCommands(QObject):
    """`chooser` is for the top of the window: who is at the desk."""

    def __init__(self, session: Session, paper: PaperCommands) -> None:
        super().__init__(session)
        self._session, self._paper = session, paper
        self.chooser = StaffChooser()
        self.chooser.staff_requested.connect(session.choose_staff)
        self.chooser.waiting_requested.connect(lambda: session.go("colleagues"))
        self._is_empty = True  # the staff of the book, as far as was seen
        self.refresh()
        session.changed.connect(self._on_changed)

    # Who is at the desk

    def refresh(self) -> None:
        """Read the staff again; who left is no longer at the desk."""
        session = self._session
        rows = staff.rows_staff(session.book)
        here = [row.id for row in rows if row.active]
        is_new, self._is_empty = self._is_empty, not rows
        if session.staff not in here:
            # Heard of by everybody, the chooser too, which comes back here. The only one is meant
            # when the book is opened, and the very first; nobody else takes a place unasked.
            session.choose_staff(here[0] if len(here) == 1 and is_new else None)
        waiting = 0
        if session.staff is not None:
            from kehuapp.book.staff import handovers

            waiting = handovers.count_open(session.book, session.staff)
        self.chooser.show_staff(rows, session.staff, waiting)

    def open_chooser(self) -> None:
        """Open the menu of names, for the keyboard."""
        self.chooser.showMenu()

    def add_staff(self) -> None:
        """Ask for the name of one more colleague."""
        from kehuapp.ui.kit.windows.line_dialog import LineDialog

        title, label = translate("Staff", "Add a colleague"), translate("Staff", "Name")
        dialog = LineDialog(title, label, parent=self._session.window)
        dialog.entered.connect(self.create_staff)
        dialog.open()

    def create_staff(self, name: str) -> None:
        """Add a member of staff; the first of all is at the desk by it, which is said."""
        is_first = self._is_empty

        def create() -> Changes:
            changes = staff.create_staff(self._session.book, name)
            said = translate("Staff", "%1, who is the current user now", changes.label)
            return replace(changes, label=said) if is_first else changes

        tasks.write(self._session, create)

    # Handing over

    def hand_over_selected(self) -> None:
        """Hand over the selected customers."""
        self.open_handover(self._session.selection or None, self._session.staff)

    def open_handover(self, ids: Sequence[int] | None, giver: int | None) -> QDialog | None:
        """Open the form: from whom, to whom, which."""
        from kehuapp.ui.staff.handover_form import HandoverForm

        rows = staff.rows_staff(self._session.book)
        if sum(row.active for row in rows) < 1 or len(rows) < 2:
            toast.hint(
                self._session.window,
                translate(
                    "Handover", "Add a colleague first: there is nobody to hand customers to."
                ),
            )
            return None
        form = HandoverForm(self._session.book, ids or (), giver, self._session.window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._hand_over(form.value()))
        form.open()
        return form

    def _hand_over(self, wish: Any) -> None:
        from kehuapp.book.staff import handovers

        book = self._session.book

        def job(*_around: object) -> Changes:
            ids = (
                handovers.ids_theirs(book, wish.giver, wish.ids)
                if wish.ids
                else handovers.ids_customers(book, wish.giver)
            )
            shares = handovers.share_out(book, ids, wish.takers, wish.by_area)
            return handovers.hand_over(book, wish.giver, shares, wish.note, wish.leaves)

        label = translate("Handover", "Handing over customers…")
        session = self._session
        tasks.write_job(session.window, session, book, label, job, cancellable=False)

    def print_selected(self) -> None:
        """Preview the hand-over brief of the selected customers."""
        self._paper.open("handover")

    def print_brief(self, ids: Sequence[int], giver: str, taker: str, note: str) -> None:
        """Gather the brief in the worker, then preview it: print or keep as PDF."""
        from kehuapp.book.staff import handover_brief

        book, total = self._session.book, min(len(ids), handover_brief.MOST_CUSTOMERS)
        if not total:
            return
        if total < len(ids):
            words = translate(
                "Handover",
                "The handover notes have the first %1 of %2 customers.",
                f"{total:,}",
                f"{len(ids):,}",
            )
            toast.tell(self._session.window, words)

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

        label = translate("Handover", "Gathering the handover notes…")
        tasks.read_latest(self, "brief", book, read, self._preview, label=label)

    def _preview(self, facts: Any) -> None:
        from kehuapp.sheets.handover_brief import form
        from kehuapp.ui.printing.preview import SheetPreview

        preview = SheetPreview(
            lambda private: form(facts, private),
            self._session.window,
            hide_private=self._session.preferences.hide_private(),
        )
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()

    def _on_changed(self, changes: Changes) -> None:
        if changes.session in ("", "staff"):
            self.refresh()


COMMANDS = (
    Command(
        "staff_new",
        QT_TRANSLATE_NOOP("Actions", "Add a colleague…"),
        "Ctrl+Shift+U",
        "user-plus",
        StaffCommands.add_staff,
    ),
    Command(
        "staff_choose",
        QT_TRANSLATE_NOOP("Actions", "Current user…"),
        "Ctrl+U",
        "user",
        StaffCommands.open_chooser,
    ),
    Command(
        "hand_over",
        QT_TRANSLATE_NOOP("Actions", "Hand over to a colleague…"),
        "Ctrl+Alt+H",
        "footprints",
        StaffCommands.hand_over_selected,
        SELECTED,
    ),
    Command(
        "brief_print",
        QT_TRANSLATE_NOOP("Actions", "Print handover notes…"),
        "Ctrl+Alt+P",
        "printer",
        StaffCommands.print_selected,
        SELECTED,
    ),
)
