"""The commands about what is done with many at once, and about services that were promised.

What is done with one customer is in the other modules of this room and in customer_commands.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:  # what most starts do without
    from kehuapp.book.activity.batches import BatchRow
    from kehuapp.book.activity.pledges import PledgeRow


class ManyCommands(QObject):
    """Works on the customers that are selected, or on those that it is given."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def log_all(self) -> None:
        """Write down the same contact with all selected customers."""
        self.log_with(self._session.selection)

    def log_with(
        self, ids: Sequence[int], kind: str = "message", pledge_id: int | None = None
    ) -> None:
        """Write down a contact with these; `pledge_id` is the service that they receive by it."""
        from kehuapp.book.activity.batches import BatchRow

        purpose = "service" if pledge_id else "greeting" if kind == "message" else "relationship"
        staff = self._session.staff
        self._open(
            BatchRow(
                kind="service" if pledge_id else kind,
                purpose=purpose,
                staff_id=staff,
                pledge_id=pledge_id,
                came=tuple(ids),
            )
        )

    def open_batch(self, batch_id: int) -> None:
        """Show what was done with many, to correct it."""
        from kehuapp.book.activity.batches import load_batch

        try:
            row = load_batch(self._session.book, batch_id)
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return
        self._open(row)

    def delete_batch(self, batch_id: int) -> None:
        """Put what was done with many into the trash; of thousands in the worker."""
        from kehuapp.book.activity.batches import delete_batch, load_batch

        session = self._session
        try:
            row = load_batch(session.book, batch_id)
        except Trouble as trouble:
            toast.say(session.window, str(trouble))
            return
        count = len(row.came) + len(row.absent)
        tasks.write_many(session, count, delete_batch, session.book, batch_id)

    def _open(self, row: "BatchRow") -> None:
        from kehuapp.book.activity.batches import create_batch, update_batch
        from kehuapp.ui.activity.many_form import ManyForm

        session = self._session
        form = ManyForm(session.book, row, session.window)

        def write() -> str:
            """Few at once, so that a sentence keeps the form open; thousands in the worker."""
            written = form.batch()
            count = len(written.came) + len(written.absent)
            if row.id is None:
                verb = partial(create_batch, session.book, written)
            else:
                verb = partial(update_batch, session.book, row, written)
            if count <= tasks.SOON:
                return tasks.attempt(session, verb)
            tasks.write_job(
                form,
                session,
                session.book,
                translate("Tasks", "Changing %n customers", n=count),
                lambda _progress, _cancelled: replace(verb(), everything=True),
                lambda _changes: form.was_written(),
                failed=lambda: form.was_written(translate("Many", "It was not saved.")),
                troubled=lambda trouble: form.was_written(str(trouble)),
                cancellable=False,
            )
            return form.LATER

        form.write = write
        form.finished.connect(form.deleteLater)
        form.open()

    # Services

    def edit_pledge(self, pledge_id: int | None = None) -> None:
        """Promise a service, or change one that is promised."""
        from kehuapp.book.activity.pledges import PledgeRow, load_pledge

        try:
            row = PledgeRow() if pledge_id is None else load_pledge(self._session.book, pledge_id)
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return
        self._open_pledge(row)

    def _open_pledge(self, row: "PledgeRow") -> None:
        from kehuapp.book.activity.pledges import create_pledge, update_pledge
        from kehuapp.ui.services.pledge_form import PledgeForm

        session = self._session
        form = PledgeForm(session.book, row, session.looks, session.window)

        def write() -> str:
            if row.id is None:
                return tasks.attempt(session, create_pledge, session.book, form.pledge())
            return tasks.attempt(session, update_pledge, session.book, row, form.pledge())

        form.write = write
        form.finished.connect(form.deleteLater)
        form.open()

    def delete_pledge(self, pledge_id: int) -> None:
        """Promise a service no longer."""
        from kehuapp.book.activity.pledges import delete_pledge

        tasks.write(self._session, delete_pledge, self._session.book, pledge_id)

    def make_group(self, ids: Sequence[int], name: str) -> None:
        """Ask for a name, proposing this one, and make a group of these customers."""
        from kehuapp.book.groups.groups import create_group_of
        from kehuapp.ui.kit.windows.line_dialog import LineDialog

        session, title = self._session, translate("Many", "Make a group of them")
        label = translate("Many", "Name of the group")
        dialog = LineDialog(title, label, name, parent=session.window)
        dialog.entered.connect(
            lambda text: tasks.write_many(
                session, len(ids), create_group_of, session.book, text, ids
            )
        )
        dialog.open()


COMMANDS = (
    Command(
        "interaction_all",
        QT_TRANSLATE_NOOP("Actions", "Log one contact for all…"),
        "Ctrl+Alt+L",
        "phone",
        ManyCommands.log_all,
        ("several", "live"),
    ),
)
