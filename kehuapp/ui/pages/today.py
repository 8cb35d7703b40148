"""The page of today; its argument is whose day it is: mine, all or a colleague's id."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kehuapp.book.settings import load_settings, put_first_steps_away
from kehuapp.book.today.today import Entry
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.today.today_pane import TodayPane
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.session import CUSTOMERS, CalendarDay, Filtered, Session

if TYPE_CHECKING:
    from kehuapp.ui.start.first_steps import FirstSteps

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Next, or previous"), "J, K"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Finish it where it stands"), "1"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Later: another day"), "2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Go to the customer"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open the promise, need or visit"), "O"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Log a contact in the whole form"), "L"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Write a greeting"), "G, Ctrl+Shift+W"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Undo the latest step"), "Ctrl+Z"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Print the day as one page"), "Ctrl+P"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of today"), _KEYS),)


class TodayPage(QObject):
    """The pane in the frame of a page, and what its wishes do."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self._session, self._commands = session, commands
        self.today = pane = TodayPane(session)
        for signal in (commands.backup.kept, commands.backup.told):
            signal.connect(pane.backup_changed)
        pane.log, pane.put_off = commands.today.log, commands.today.put_off
        pane.wished.connect(self._do)
        pane.undo_wished.connect(commands.books.undo_step)
        pane.more_wished.connect(self._show_more)
        for card in (pane.visits, pane.days):
            card.contact_wished.connect(session.go_to_customer)
        pane.visits.sheet_wished.connect(commands.customers.print_sheets)
        pane.visits.report_wished.connect(commands.typing.type_sheet)
        pane.visits.link_wished.connect(lambda: session.go(CUSTOMERS, places.VISITS))
        pane.promises.task_wished.connect(lambda task: commands.plans.do("task", task))
        pane.promises.link_wished.connect(lambda: session.go("tasks"))
        pane.days.link_wished.connect(lambda: session.go("calendar"))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(pane, 1)
        self.frame = PageFrame(content, pane.head)
        self.print = QPushButton()
        self.print.setAutoDefault(False)
        self.print.clicked.connect(self.print_day)
        self.frame.add_button(self.print)
        short = QShortcut(QKeySequence.fromString("Ctrl+P"), self.frame)
        short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        short.activated.connect(self.print_day)
        # The command of this key is about the customers of the list, who are not here.
        greets = QShortcut(QKeySequence.fromString("Ctrl+Shift+W"), self.frame)
        greets.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        greets.activated.connect(self._greet_chosen)
        pane.read.connect(self._say)
        theme.watch().changed.connect(self._say)
        self._say()
        session.changed.connect(self._on_changed)
        self._show_steps()

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show the day, of somebody; None: as it was left."""
        if isinstance(argument, str) and argument:
            self._session.show_day_of(argument)
        self.today.take_focus()

    def where(self) -> str:
        """Whose day is shown."""
        return self.today.whose()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """What is typed in a row stays there until it is kept or left, and outlives the program."""
        self.today.keep_typed()

    def print_day(self) -> None:
        """The day that is shown, on paper."""
        self._commands.paper.open("today", staff_id=self._session.whose_day)

    def _say(self) -> None:
        self.frame.retranslate()
        self.print.setText(f" {translate('Today', 'Print the day')}")  # Qt sets the icon too close
        self.print.setIcon(icons.icon("printer"))
        self.print.setToolTip("Ctrl+P")

    # What is wished for

    def _do(self, what: str, entry: Entry) -> None:
        commands = self._commands
        if what == "finish":
            self._finish(entry)
        elif what in ("win", "close", "postpone"):
            commands.plans.do(what, entry.id)
        elif not entry.contact_id:
            self._finish(entry)
        elif what == "entry":
            commands.today.open_entry(entry)
        elif what == "log":
            commands.interactions.log(entry.contact_id, *self.today.said_to(entry))
        elif what == "greet":
            commands.greetings.write([entry.contact_id], entry.occasion)
        elif what == "open":
            self._session.go_to_customer(entry.contact_id)

    def _greet_chosen(self) -> None:
        """Greet whom the row is about in which the keyboard is, for their day if it is one."""
        entry = self.today.queue.view.chosen()
        if entry is not None and entry.contact_id:
            self._do("greet", entry)

    def _finish(self, entry: Entry) -> None:
        commands = self._commands
        acts: dict[str, Callable[[], object]] = {
            "task": lambda: commands.plans.do("finish", entry.id),
            "date": lambda: commands.today.greeted(entry),
            "unreported": lambda: commands.typing.type_sheet(entry.id),
            "notes": lambda: self._session.go("comments", "inbox"),
            "backup": commands.backup.back_up,
            "trash": lambda: self._session.go("deleted"),
            "review": lambda: self._session.go("review"),
        }
        acts[entry.kind]()

    def _show_more(self, kind: str) -> None:
        from kehuapp.book.conditions.conditions import Condition

        where: dict[str, tuple[str, object]] = {
            "task": ("tasks", None),
            "unreported": (CUSTOMERS, places.VISITS),
            "date": ("calendar", CalendarDay(mode="list")),
            "need": (CUSTOMERS, Filtered(Condition("need", "has"))),
            "due": (CUSTOMERS, places.DUE),
        }
        self._session.go(*where[kind])

    # The first steps of a new shop

    @cached_property
    def steps(self) -> "FirstSteps":
        """What a new shop should do first; most books have it behind them."""
        from kehuapp.ui.start.first_steps import FirstSteps

        steps = FirstSteps(self._session)
        steps.command_requested.connect(self._take_step)
        steps.put_away_requested.connect(
            lambda: tasks.write(self._session, put_first_steps_away, self._session.book)
        )
        self._commands.backup.kept.connect(self._show_steps)
        self._column.insertWidget(0, steps)
        return steps

    def _take_step(self, command: str) -> None:
        action = self._commands.actions.action(command)
        if not action.isEnabled():  # it is about a customer: there they are
            self._session.go(CUSTOMERS, places.ALL)
        action.trigger()

    def _show_steps(self) -> None:
        if load_settings(self._session.book).first_steps:
            self.steps.refresh()
        elif "steps" in vars(self):
            self.steps.hide()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session and ("steps" in vars(self) or changes.everything):
            self._show_steps()
