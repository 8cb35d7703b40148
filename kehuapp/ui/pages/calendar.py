"""The page of the calendar; its argument is a `CalendarDay`."""

from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kehuapp.book.calendar.entries import Entry
from kehuapp.book.settings import load_settings
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.rules.free_time import proposed
from kehuapp.rules.greetings import OCCASIONS
from kehuapp.ui.calendar.calendar_pane import CalendarPane
from kehuapp.ui.calendar.shown import MODES
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import CalendarDay, Session

_NARROW = 900  # pixels under which the drawer comes only when it is wished for

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Choose a day"), "← → ↑ ↓"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The month or week before, or after"), "PgUp, PgDown"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Today"), "Home"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Month, week or list"), "M, W, L"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Go into the day, open what is chosen"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Back to the days; again: close the day"), "Esc"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Move the visit or task by a day"), "Ctrl+←, Ctrl+→"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Move it by a week"), "Ctrl+↑, Ctrl+↓"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Plan a visit on this day"), "N"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Write down a task for this day"), "T"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "A task is done"), "Space"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Write a greeting for a birthday"), "G"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Go to the customer"), "Shift+Enter"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of the calendar"), _KEYS),)


class CalendarPage(QObject):
    """The pane in the frame of a page, its drawer beside it from top to bottom."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self._session, self._commands = session, commands
        self.pane = CalendarPane(session, OCCASIONS)
        self.frame = PageFrame(self.pane, self.pane.title)
        self.frame.about.is_whole_or_none = True
        for part in self.pane.head():
            self.frame.add_button(part)
        self.root = _Root(self.frame, self.pane.drawer)
        for keys, act in (("N", self.pane.plan_visit), ("T", self.pane.add_task)):
            short = QShortcut(QKeySequence.fromString(keys), self.pane.drawer)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(act)
        self.pane.head_room = self.frame.room_beside_title
        self.pane.titled.connect(self._entitle)
        calendar = commands.calendar
        self.pane.entry_opened.connect(calendar.open_entry)
        self.pane.done_requested.connect(calendar.finish)
        self.pane.task_requested.connect(calendar.add_task)
        self.pane.visit_requested.connect(self._plan_visit)
        self.pane.entry_moved.connect(self._move)
        self.pane.print_requested.connect(lambda: calendar.print_form(self.pane.paper()))
        self.pane.customer_requested.connect(session.go_to_customer)
        self.pane.greeting_requested.connect(self._greet)

    def widget(self) -> QWidget:
        """The frame with the drawer."""
        return self.root

    def activate(self, argument: object) -> None:
        """Show a day in a month, a week or a list; None: as it was left."""
        if isinstance(argument, CalendarDay):
            if argument.mode in MODES and argument.mode != self.pane.mode():
                self.pane.show_mode(argument.mode)
            if argument.day:
                self.pane.show_day(date.fromisoformat(argument.day))
        self.pane.take_focus()

    def where(self) -> CalendarDay:
        """The day that is marked, and how it is shown."""
        return CalendarDay(self.pane.day().isoformat(), self.pane.mode())

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""

    def _entitle(self) -> None:
        self.frame.retranslate()
        self.pane.fit_head()

    def _move(self, entry: Entry, to: date, time: str) -> None:
        if self._commands.calendar.move(entry, to, time):
            self.pane.follow(entry, to)
        else:
            self.pane.refresh()  # where it stands now

    def _greet(self, entry: Entry) -> None:
        occasion = entry.kind
        if entry.is_lunar and f"lunar_{occasion}" in OCCASIONS:
            occasion = f"lunar_{occasion}"
        self._commands.greetings.write([entry.contact_id], occasion)

    def _plan_visit(self, day: date, time: str) -> None:
        if not time:
            settings = load_settings(self._session.book)
            taken = [entry.time for entry in self.pane.shown().entries(day) if entry.time]
            is_today = day == settings.today()
            time = proposed(taken, f"{settings.now():%H:%M}" if is_today else "")
        self._commands.calendar.plan_visit(day, time)


class _Root(QFrame):
    """Where there is little room the drawer waits until it is wished for."""

    def __init__(self, frame: PageFrame, drawer: QWidget) -> None:
        super().__init__()
        self.setProperty("panel", "paper")
        self._drawer = drawer
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(frame, 1)
        row.addWidget(drawer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was, now = event.oldSize().width(), event.size().width()
        if (was < _NARROW) != (now < _NARROW) or was < 0:
            self._drawer.setVisible(now >= _NARROW)
