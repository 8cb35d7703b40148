"""The commands about the history: whose steps are shown, what is undone from there and redone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kehuapp.book.contacts.contacts import names_of
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.store.journal import StepRow
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.history.facts import Facts
    from kehuapp.book.history.steps import HistoryStep


class HistoryCommands(QObject):
    """A step is undone alone as by the menu; with others after they were named."""

    def __init__(self, session: Session, books: BookCommands) -> None:
        super().__init__(session)
        self._session, self._books = session, books

    def show_of_customer(self) -> None:
        """Show the steps of the current customer."""
        from kehuapp.ui.history.history_pane import StepsOf

        contact = self._session.current
        if contact is not None:
            name = names_of(self._session.book, [contact]).get(contact, "")
            self._session.go("history", StepsOf((contact,), name))

    def undo(self, facts: "Facts") -> None:
        """Undo a step, together with what stands in its way if something does."""
        if not facts.in_the_way:
            self.undo_one(facts.step)
            return
        from kehuapp.ui.commands.keeping.together_question import TogetherQuestion

        labels = [one.step.label for one in facts.in_the_way]
        asked = TogetherQuestion(
            facts.step.label, labels, facts.touched_together, self._session.window
        )
        asked.accepted.connect(lambda: self._books.undo_together(facts.together()))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def undo_one(self, step: "HistoryStep") -> None:
        """Undo one step alone."""
        self._books.undo_chosen(_row(step))

    def redo(self, step: "HistoryStep") -> None:
        """Do one step again that was undone."""
        self._books.redo_chosen(_row(step))


def _row(step: "HistoryStep") -> StepRow:
    return StepRow(step.id, step.label, step.at, step.state)


COMMANDS = (
    Command(
        "history_of_customer",
        QT_TRANSLATE_NOOP("Actions", "History of this customer"),
        "Ctrl+Alt+Shift+Y",
        "history",
        HistoryCommands.show_of_customer,
        ("contact",),
    ),
)
