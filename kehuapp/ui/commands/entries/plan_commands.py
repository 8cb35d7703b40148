"""The commands about promises, tasks and needs: each opens its form and calls one verb."""

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit, QWidget

from kehuapp.book.plans import needs
from kehuapp.book.plans import tasks as todo
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.ui.commands.command import ONE, Command
from kehuapp.ui.commands.customer_commands import load_or_say
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import CUSTOMERS, Customer, Session

_LONGEST = 300  # characters of selected words that become a promise


class Words(NamedTuple):
    """What is selected in a comment that is read or written."""

    text: str = ""
    comment: int | None = None


class PlanCommands(QObject):
    """Works on the customer whose card is shown, or on a promise or need by its id."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    # Writing down

    def add(self, what: str) -> None:
        """Write down a "task" or a "need" of the current customer."""
        (self.add_task if what == "task" else self.add_need)()

    def add_task(self) -> None:
        """Write down what was promised to the current customer; words that are selected in a
        comment are what it is about."""
        words = selected_words()
        self.promise(self._session.current, words.text, comment=words.comment)

    def promise(
        self,
        contact: int | None,
        text: str = "",
        *,
        comment: int | None = None,
        visit: int | None = None,
        due_on: str = "",
    ) -> None:
        """Write down what was promised to a customer, in a comment, for a visit or for a day."""
        card = load_or_say(self._session, contact)
        if card is None or card.id is None or card.deleted:
            return
        from kehuapp.ui.plans.task_form import TaskForm

        contact_id = card.id
        row = todo.TaskRow(text, due_on, staff_id=self._session.staff)
        form = TaskForm(self._session.book, row, card.title, self._session.window)

        def write() -> str:
            made = form.value()
            return self._attempt(
                lambda: todo.create_task(
                    self._session.book,
                    contact_id,
                    made.text,
                    made.due_on,
                    made.staff_id,
                    kind=made.kind,
                    repeats=made.repeats,
                    comment_id=comment,
                    trip_stop_id=visit,
                )
            )

        form.write = write
        self._open(form)

    def add_need(self) -> None:
        """Write down what the current customer will want; words that are selected in a comment are
        the item."""
        card = load_or_say(self._session, self._session.current)
        if card is None or card.id is None or card.deleted:
            return
        words = selected_words()
        row = needs.NeedRow(words.text, comment_id=words.comment)
        form = self._need_form(row, card.title)
        contact, session = card.id, self._session
        form.write = lambda: self._attempt(
            lambda: needs.create_need(session.book, contact, form.value(), session.staff)
        )
        self._open(form)

    # What is in the book

    def do(self, what: str, row: int) -> None:
        """Do with a promise or a need what a pane wishes."""
        book = self._session.book
        at_once = {
            "finish": todo.finish_task,
            "reopen": todo.reopen_task,
            "delete_task": todo.delete_task,
            "delete_need": needs.delete_need,
        }
        forms = {
            "task": self.edit_task,
            "need": self.edit_need,
            "win": self.win_need,
            "postpone": self.postpone_need,
            "close": self.close_need,
        }
        if what in at_once:
            if tasks.write(self._session, at_once[what], book, row) is None:
                self._session.changed.emit(Changes(everything=True))  # a box stands ticked
        elif what == "plans":
            self.show_plans()
        else:
            forms[what](row)

    def show_plans(self) -> None:
        """Bring the promises and needs of the current customer to the front."""
        self._session.go(CUSTOMERS, Customer(tab="plans"))

    def edit_task(self, task_id: int) -> None:
        """Open a promise or task."""
        from kehuapp.ui.plans.task_form import TaskForm

        row = self._load(todo.load_task, task_id)
        if row is None:
            return
        form = TaskForm(self._session.book, row, row.contact, self._session.window)
        form.write = self._writing(form, row, todo.change_task, todo.load_task)
        self._open(form)

    def edit_need(self, need_id: int) -> None:
        """Open a need."""
        row = self._load(needs.load_need, need_id)
        if row is not None:
            form = self._need_form(row, self._title(row.contact_id))
            form.write = self._writing(form, row, needs.change_need, needs.load_need)
            self._open(form)

    def win_need(self, need_id: int) -> None:
        """They bought it: write the sale."""
        from kehuapp.ui.plans.need_form import WinForm

        session = self._session

        def keep(form: Any) -> Changes:
            return needs.win_need(session.book, need_id, form.value(), session.staff)

        self._about_need(need_id, WinForm, keep)

    def postpone_need(self, need_id: int) -> None:
        """They will want it at other days."""
        from kehuapp.ui.plans.need_form import PostponeForm

        self._about_need(
            need_id,
            PostponeForm,
            lambda form: needs.postpone_need(self._session.book, need_id, *form.value()),
        )

    def close_need(self, need_id: int) -> None:
        """They do not want it any more."""
        from kehuapp.ui.plans.need_form import GoneForm

        self._about_need(
            need_id,
            lambda _settings, row, title, parent: GoneForm(row, title, parent),
            lambda form: needs.close_need(self._session.book, need_id, form.value()),
        )

    # Mechanics

    def _about_need(self, need_id: int, make: Any, keep: Any) -> None:
        from kehuapp.book.settings import load_settings

        row = self._load(needs.load_need, need_id)
        if row is None:
            return
        settings, title = load_settings(self._session.book), self._title(row.contact_id)
        form = make(settings, row, title, self._session.window)
        form.write = lambda: self._attempt(lambda: keep(form))
        self._open(form)

    def _need_form(self, row: needs.NeedRow, title: str) -> Any:
        from kehuapp.book.settings import load_settings
        from kehuapp.ui.plans.need_form import NeedForm
        from kehuapp.ui.sales.slip_finder import SlipFinder

        settings = load_settings(self._session.book)
        finder = SlipFinder(self._session.book)
        finder.today, finder.currency = settings.today(), settings.currency

        def complete(typed: str) -> Any:
            return finder.with_units(row.contact_id, typed)

        return NeedForm(settings, row, title, self._session.window, complete)

    def _writing(self, form: Any, opened: Any, change: Any, load: Any) -> Any:
        """Writes what a form holds; what somebody else changed meanwhile is said the first time,
        and what is typed goes over it the second time."""
        known = [opened]

        def write() -> str:
            book, row_id = self._session.book, opened.id
            sentence = self._attempt(lambda: change(book, form.value(), known[0]))
            if sentence:
                try:
                    known[0] = load(book, row_id)
                except Trouble:
                    return sentence
            return sentence

        return write

    def _attempt(self, verb: Any) -> str:
        return tasks.attempt(self._session, verb)

    def _load(self, load: Any, row_id: int) -> Any:
        try:
            return load(self._session.book, row_id)
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return None

    def _title(self, contact_id: int) -> str:
        card = load_or_say(self._session, contact_id)
        return card.title if card is not None else ""

    def _open(self, form: QDialog) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()


def selected_words() -> Words:
    """The words that are selected in the comment with the keyboard, as one line, and its id where
    it is in the book."""
    focused = QApplication.focusWidget()
    if not isinstance(focused, QTextEdit):
        return Words()
    text = " ".join(focused.textCursor().selection().toPlainText().replace("\ufffc", " ").split())
    if not text:
        return Words()
    return Words(text[:_LONGEST], _comment_of(focused))


def _comment_of(widget: QWidget) -> int | None:
    """The comment that a text is of."""
    above: QWidget | None = widget
    while above is not None:
        row = getattr(above, "row", None)
        if above.objectName() == "comment" and row is not None:
            found: int = row.id
            return found
        above = above.parentWidget()
    return None


COMMANDS = (
    Command(
        "task_new",
        QT_TRANSLATE_NOOP("Actions", "Write down a promise"),
        "F7",
        "list-checks",
        PlanCommands.add_task,
        ONE,
    ),
    Command(
        "need_new",
        QT_TRANSLATE_NOOP("Actions", "Write down a need"),
        "F8",
        "shopping-bag",
        PlanCommands.add_need,
        ONE,
    ),
    Command(
        "plans_show",
        QT_TRANSLATE_NOOP("Actions", "Promises and needs"),
        "Shift+F7",
        "list-checks",
        PlanCommands.show_plans,
        ("contact",),
    ),
)
