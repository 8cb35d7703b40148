"""The commands about contacts made: logging one, opening, deleting, timing a call."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QPushButton

from kehuapp.book.activity import interactions
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.card_drafts import count_card_drafts
from kehuapp.ui.commands.command import ONE, Command
from kehuapp.ui.commands.entries.many_commands import ManyCommands
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session, SheetToType

if TYPE_CHECKING:  # a form is loaded when it is first opened
    from kehuapp.ui.activity.call_clock import CallClock
    from kehuapp.ui.activity.interaction_form import InteractionForm


class InteractionCommands(QObject):
    """Works on the customer whose card is shown, or on a contact made that is named by its id."""

    def __init__(self, session: Session, many: ManyCommands) -> None:
        super().__init__(session)
        self._session = session
        self._many = many  # the same contact with several
        self._clock: CallClock | None = None
        if count_card_drafts(session.book, calls=True):
            QTimer.singleShot(0, self, self._offer_left)

    def log(self, contact: int | None = None, kind: str = "", said: str = "") -> None:
        """Note a contact with a customer (the current one), or one with all that are selected;
        of one what was `said` may be known, and its kind."""
        if contact is None and len(self._session.selection) > 1:
            self._many.log_all()
            return
        from kehuapp.ui.activity.interaction_form import InteractionForm

        session = self._session
        contact = contact or session.current
        if contact is not None:
            form = InteractionForm(session.book, contact, session.staff, session.window)
            if said:
                form.fill(kind, form.moment_before(timedelta()), None, said)
            self._open_new(form)

    def open(self, interaction: int) -> None:
        """Show a contact that is written down in its form, to correct it."""
        from kehuapp.book.activity.corrections import Clash, change_interaction, load_logged
        from kehuapp.ui.activity.interaction_form import InteractionForm

        session = self._session
        try:
            opened = load_logged(session.book, interaction)
        except Trouble as trouble:
            toast.say(session.window, str(trouble))
            return
        form = InteractionForm(
            session.book, opened.row.contact_id, session.staff, session.window, opened=opened
        )

        def change() -> Changes:
            try:
                return change_interaction(session.book, opened, form.logged(), form.seen)
            except Clash as clash:
                form.seen = clash.stored
                raise

        form.write = lambda: tasks.attempt(session, change)

        def leave(result: int) -> None:
            if result == InteractionForm.DELETE:
                self.delete(interaction)
            elif result == InteractionForm.OPEN_MANY and opened.row.batch_id is not None:
                self._many.open_batch(opened.row.batch_id)

        form.finished.connect(leave)
        if opened.row.trip_stop_id is not None:
            self._offer_sheet(form, opened.row.trip_stop_id)
        self._show(form)

    def _offer_sheet(self, form: "InteractionForm", visit: int) -> None:
        """What else stands on the sheet of a visit is one button away; what is typed is saved."""

        def show() -> None:
            self._session.go("typing", SheetToType(visit=visit))

        def leave() -> None:
            if form.is_touched():
                form.accepted.connect(show)
                form.accept()
            else:
                form.done(0)
                show()

        button = QPushButton(translate("VisitForm", "Results…"))
        button.setObjectName("results")
        button.setToolTip(translate("VisitForm", "Type in what came of the visit, as on its sheet"))
        button.setAutoDefault(False)
        button.clicked.connect(leave)
        form.buttons.insertWidget(1, button)

    def open_last(self) -> None:
        """Show the latest contact with the current customer, to correct it."""
        current = self._session.current
        if current is None:
            return
        if rows := interactions.rows_interactions(self._session.book, current, 1):
            self.open(rows[0].id or 0)
        else:
            said = translate("Interactions", "Nothing has been logged with this customer yet.")
            toast.hint(self._session.window, said)

    def delete(self, interaction: int) -> None:
        """Put a contact made into the trash; the bar offers to undo it."""
        session = self._session
        tasks.write(session, interactions.delete_interaction, session.book, interaction)

    # A call that is timed

    def time_call(self, contact: int | None = None) -> None:
        """Let a clock run while one talks with a customer (the current one)."""
        from kehuapp.ui.activity.call_clock import CallClock, begin_call

        contact = contact or self._session.current
        if self._clock is not None:
            self._clock.say_busy()
        elif contact is not None:
            try:
                call = begin_call(self._session.book, contact)
            except Trouble as trouble:
                toast.say(self._session.window, str(trouble))
                return
            self._show_clock(CallClock(self._session.book, call, self._session.window))

    def _offer_left(self) -> None:
        """A call that was being timed when the program ended: logged now, or thrown away."""
        from kehuapp.ui.activity.call_clock import CallClock, find_left

        if self._clock is None and (call := find_left(self._session.book)) is not None:
            self._show_clock(CallClock(self._session.book, call, self._session.window))

    def _show_clock(self, clock: "CallClock") -> None:
        self._clock = clock
        self.destroyed.connect(clock.leave)  # with its book
        clock.stopped.connect(self._log_call)
        clock.ended.connect(self._forget_clock)
        clock.show()

    def _log_call(self) -> None:
        """The form of the call, filled; whoever leaves it comes back to the clock."""
        from kehuapp.ui.activity.interaction_form import InteractionForm

        clock, session = self._clock, self._session
        if clock is None:
            return
        form = InteractionForm(session.book, clock.call.contact_id, session.staff, session.window)
        minutes = clock.minutes()
        form.fill("call", form.moment_before(timedelta(seconds=clock.ago())), minutes, clock.text())
        form.summary.textChanged.connect(lambda: clock.keep_text(form.summary.toPlainText()))
        form.accepted.connect(clock.end)
        form.rejected.connect(clock.show)
        clock.hide()
        self._open_new(form)

    def _forget_clock(self) -> None:
        clock, self._clock = self._clock, None
        if clock is not None:
            clock.deleteLater()
        if count_card_drafts(self._session.book, calls=True):
            QTimer.singleShot(0, self, self._offer_left)

    # Mechanics

    def _open_new(self, form: "InteractionForm") -> None:
        session = self._session

        def write() -> str:
            row, following = form.logged()
            return tasks.attempt(
                session, interactions.create_interaction, session.book, row, following
            )

        form.write = write
        self._show(form)

    def _show(self, form: "InteractionForm") -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()


COMMANDS = (
    Command(
        "interaction_new",
        QT_TRANSLATE_NOOP("Actions", "Log a contact"),
        "Ctrl+L",
        "phone",
        InteractionCommands.log,
        ONE,
    ),
    Command(
        "interaction_last",
        QT_TRANSLATE_NOOP("Actions", "Correct the latest contact…"),
        "Ctrl+Shift+L",
        "pencil",
        InteractionCommands.open_last,
        ONE,
    ),
    Command(
        "call_time",
        QT_TRANSLATE_NOOP("Actions", "Time a call"),
        "Ctrl+Shift+T",
        "clock",
        InteractionCommands.time_call,
        ONE,
    ),
)
