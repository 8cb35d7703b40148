"""The commands about the rhythm: putting customers off, taking that back, the days of a group."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog

from kehuapp.book.groups import groups
from kehuapp.book.rhythm import rhythm_day, snoozes
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import ONE, Command
from kehuapp.ui.commands.customer_commands import load_or_say
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_LOOK_MS = 5 * 60 * 1000  # between two looks at the day


class RhythmCommands(QObject):
    """Works on those who are selected, or the customer whose card is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._day = QTimer(self)
        self._day.setInterval(_LOOK_MS)
        self._day.timeout.connect(self.look_at_day)
        self._day.start()

    def look_at_day(self) -> None:
        """On another day others are to be contacted: in a window open over night, too."""
        book, session = self._session.book, self._session
        try:
            if book.read_only or rhythm_day.is_of(book, load_settings(book).today()):
                return
        except Trouble:  # nobody asked; whoever works on hears of it
            return

        def job(_progress: object, _cancelled: object) -> Changes:
            rhythm_day.make_current(book)
            return Changes(everything=True)

        said = translate("Snooze", "Looking who is to be contacted today")
        tasks.write_job(session.window, session, book, said, job, cancellable=False)

    def put_off(
        self, contact_ids: Sequence[int] = (), important_date_id: int | None = None
    ) -> QDialog | None:
        """Ask until when these customers are put off (none named: those who are selected), or one
        of their days."""
        from kehuapp.ui.plans.snooze_form import SnoozeForm

        session, book = self._session, self._session.book
        ids = list(contact_ids) or self._meant()
        title, opened = translate("Snooze", "%n customer(s)", n=len(ids)), None
        if len(ids) == 1:
            card = load_or_say(session, ids[0])
            if card is None or card.deleted:
                return None
            title = card.title
            opened = snoozes.find_snooze(book, ids[0], important_date_id)
        if not ids:
            return None
        known = [snoozes.held(book, ids, important_date_id)]
        form = SnoozeForm(load_settings(book), opened, title, session.window)

        def write() -> str:
            until, reason = form.value()
            said = tasks.attempt(
                session,
                lambda: snoozes.snooze(
                    book, ids, until, reason, session.staff, important_date_id, known[0]
                ),
            )
            if said:  # what is typed goes over what somebody else wrote the second time
                known[0] = snoozes.held(book, ids, important_date_id)
            return said

        form.write = write
        return self._open(form)

    def take_back(
        self, contact_ids: Sequence[int] = (), important_date_id: int | None = None
    ) -> None:
        """Remind of these customers again."""
        ids = list(contact_ids) or self._meant()
        book = self._session.book
        if not snoozes.held(book, ids, important_date_id):
            toast.say(self._session.window, translate("Snooze", "Nobody of them is put off."))
            return
        tasks.write(self._session, snoozes.take_back, book, ids, important_date_id)

    def do(self, what: str, contact_id: int) -> None:
        """Do with a customer what their card wishes."""
        (self.put_off if what == "put_off" else self.take_back)([contact_id])

    def edit_group(self, group: int) -> QDialog | None:
        """Ask how often the customers of a group are contacted."""
        from kehuapp.book.rhythm import group_rhythm
        from kehuapp.book.rhythm.asks_due import asks_in_a_ring, asks_who_is_due
        from kehuapp.ui.groups.rhythm_form import RhythmForm

        session, book = self._session, self._session.book
        try:
            name, opened = groups.load_name(book, group), group_rhythm.load_rhythm(book, group)
        except Trouble as trouble:
            toast.say(session.window, str(trouble))
            return None
        in_vain = opened != group_rhythm.Rhythm() and asks_who_is_due(book, group)
        form = RhythmForm(
            opened,
            name,
            session.window,
            told=asks_in_a_ring(name) if in_vain else "",
            reaches=group_rhythm.count_reached(book, group),
        )
        known = [opened]

        def write() -> str:
            said = tasks.attempt(
                session, lambda: group_rhythm.set_rhythm(book, group, form.value(), known[0])
            )
            if said and groups.exists(book, group):
                known[0] = group_rhythm.load_rhythm(book, group)
            return said

        form.write = write
        return self._open(form)

    def _meant(self) -> list[int]:
        session = self._session
        if len(session.selection) > 1:
            return list(session.selection)
        return [session.current] if session.current is not None else []

    def _open(self, form: QDialog) -> QDialog:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()
        return form


COMMANDS = (
    Command(
        "put_off",
        QT_TRANSLATE_NOOP("Actions", "Put off…"),
        "Shift+F8",
        "clock",
        RhythmCommands.put_off,
        ONE,
    ),
    Command(
        "put_off_back",
        QT_TRANSLATE_NOOP("Actions", "Remind again"),
        "Alt+Shift+F8",
        "history",
        RhythmCommands.take_back,
        ONE,
    ),
)
