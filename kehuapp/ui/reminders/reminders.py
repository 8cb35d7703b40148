"""Looks each minute whether one is to be reminded, and tells it: by the icon, else in the window.

What is told when is a rule (rules.reminding); the icon itself is in `icon`.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kehuapp.book.ahead import load_ahead
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.reminding import Ahead, Appointment, Reminder, is_quiet, reminders_now
from kehuapp.ui.kit import toast
from kehuapp.ui.reminders import icon
from kehuapp.ui.reminders.wishes import chosen, load_wishes, read_told, write_told
from kehuapp.ui.work import tasks
from kehuapp.ui.work.reminding import tray
from kehuapp.ui.work.session import Session

LOOK_MS = 60_000


class Reminders(QObject):
    """One a session; `icon` is None where there is none, or none is wished for."""

    window_requested = Signal()
    day_requested = Signal()
    leaving_requested = Signal()
    told = Signal(str, int)  # a sentence, and the visit it is about (0: the day)
    shown_requested = Signal(int)  # the same visit, or the day

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._begun_on = load_settings(session.book).today()
        self.icon: icon.TrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.changed.connect(self._on_changed)
        self._obey()

    def look(self) -> None:
        """Tell what is to be told now; what there is to do is read aside."""
        preferences, session = self._session.preferences, self._session
        try:
            settings = load_settings(session.book)
        except Trouble:  # nobody asked; whoever works on hears of it
            return
        now = settings.now()
        if settings.sample or is_quiet(now, load_wishes(preferences)):
            return  # invented people remind nobody
        staff = session.staff if chosen(preferences, "whose") == "mine" else None
        book = session.book
        tasks.read_latest(
            self,
            "ahead",
            book,
            lambda *_around: load_ahead(book, now.date(), staff),
            self._tell,
            troubled=lambda _trouble: None,  # nobody asked; whoever works on hears of it
            steady=True,
        )

    def pause(self) -> None:
        """Tell nothing, and no number of anybody."""
        self._timer.stop()
        tasks.forget(self, "ahead")
        if self.icon is not None:
            self.icon.say_what(translate("Reminders", "Customer book"))

    def go_on(self) -> None:
        """Tell again, and what came meanwhile."""
        self._obey()
        self.look()

    def keeps(self, window: QWidget) -> bool | None:
        """Whether the icon stays when the window is closed, asked once; None: it is not closed."""
        if self.icon is None:
            return False
        wish = chosen(self._session.preferences, "keep_icon")
        if wish == "ask":
            return icon.ask_whether_it_stays(window, self._session.preferences)
        return wish == "yes"

    def _on_changed(self, changes: Changes) -> None:
        if changes.session == "desk":
            self._obey()

    def _obey(self) -> None:
        """Do as was chosen: now, without a new start."""
        if not load_wishes(self._session.preferences).is_on:
            self._timer.stop()
            if self.icon is not None:
                self.icon.deleteLater()
                self.icon = None
            return
        if self.icon is None and tray.is_there():
            self.icon = icon.TrayIcon(self)
            self.icon.window_requested.connect(self.window_requested)
            self.icon.day_requested.connect(self.day_requested)
            self.icon.leaving_requested.connect(self.leaving_requested)
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self, ahead: Ahead) -> None:
        preferences, book = self._session.preferences, self._session.book
        before = read_told(preferences.told(book.path))
        now = load_settings(book).now()
        found, told = reminders_now(now, load_wishes(preferences), before, ahead)
        for one in found:
            self._show(one, ahead)
        if told != before:
            preferences.set_told(book.path, write_told(told))
        if self.icon is not None:
            self.icon.say_what(day_words(ahead))

    def _show(self, reminder: Reminder, ahead: Ahead) -> None:
        book = self._session.book
        names = chosen(self._session.preferences, "names") == "yes"
        if reminder.appointment is None:
            title, text = translate("Reminders", "Today"), day_words(ahead)
        else:
            title, text = visit_words(reminder.appointment, names)
        if self.icon is not None and self.icon.tell(title, text):
            return
        # Without an icon nothing is lost: the window says it until somebody has seen it, and its
        # button on the desktop blinks.
        # The day on which it was opened stands in it anyway.
        if reminder.appointment is None and self._begun_on == load_settings(book).today():
            return
        window, said = self._session.window, translate("Reminders", "%1: %2", title, text)
        visit = 0 if reminder.appointment is None else reminder.appointment.id
        show = translate("Reminders", "Show")
        toast.remind(window, said, show, lambda: self.shown_requested.emit(visit))
        self.told.emit(said, visit)
        QApplication.alert(window)


def day_words(ahead: Ahead) -> str:
    """What a day asks for, in numbers: customers see the screen, too."""
    counts = (
        (ahead.due, translate("Reminders", "%n to contact", n=ahead.due)),
        (ahead.visits, translate("Reminders", "%n visit(s)", n=ahead.visits)),
        (ahead.promises, translate("Reminders", "%n promised", n=ahead.promises)),
        (ahead.dates, translate("Reminders", "%n important date(s)", n=ahead.dates)),
        (ahead.likely, translate("Reminders", "%n likely order(s)", n=ahead.likely)),
        (
            ahead.unreported,
            translate("Reminders", "%n visit(s) without a result", n=ahead.unreported),
        ),
    )
    said = [words for count, words in counts if count]
    return " · ".join(said) or translate("Reminders", "Nothing is due today")


def visit_words(visit: Appointment, names: bool) -> tuple[str, str]:
    """Title and text of a reminder before a visit; with the customer's name where it was wished."""
    at = f"{visit.starts_at:%H:%M}"
    title = translate("Reminders", "Visit at %1", at)
    return title, visit.name if names else translate("Reminders", "See Today for whom you visit")
