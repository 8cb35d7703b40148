"""The commands of greetings: writing them to customers, their words, on paper."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:  # what most starts do without
    from kehuapp.book.greetings.compose import Whom
    from kehuapp.book.greetings.templates import TemplateRow


class GreetingCommands(QObject):
    """Works on the customers that are selected, on those it is given, or on whom it finds."""

    def __init__(self, session: Session, books: BookCommands) -> None:
        super().__init__(session)
        self._session, self._books = session, books

    def write_selected(self) -> None:
        """Greet those who are selected."""
        self.write(self._session.selection)

    def write_ungreeted(self) -> None:
        """Greet whoever was not greeted yet for the festival that comes next; those of the group
        in front, if there is one."""
        from kehuapp.book.greetings.compose import Whom

        place = self._session.place
        self._open(Whom(group_id=place.group_id) if place.kind == "group" else Whom(), "")

    def write(self, contact_ids: Sequence[int], occasion: str = "") -> None:
        """Greet these for an occasion, one of rules.greetings ("": the festival that comes)."""
        from kehuapp.book.greetings.compose import Whom

        self._open(Whom(tuple(contact_ids)), occasion)

    def _open(self, whom: "Whom", occasion: str) -> None:
        from kehuapp.ui.greetings.greeting_window import GreetingWindow

        window = GreetingWindow(self._session, whom, occasion)
        window.undo_requested.connect(self._books.undo_step)
        window.words_requested.connect(self._open_words)
        window.finished.connect(window.deleteLater)
        window.open()

    # Words

    def show_words(self) -> None:
        """Show all words of greeting."""
        from kehuapp.ui.greetings.templates_window import TemplatesWindow

        window = TemplatesWindow(self._session)
        window.change_requested.connect(self.change_words)
        window.new_requested.connect(self.new_words)
        window.delete_requested.connect(self.delete_words)
        window.finished.connect(window.deleteLater)
        window.open()

    def new_words(self, occasion: str = "") -> None:
        """Write new words for an occasion."""
        from kehuapp.book.greetings.compose import load_round
        from kehuapp.book.greetings.templates import TemplateRow

        language = load_round(self._session.book, occasion).language
        self.change_words(TemplateRow(occasion or "neutral", language, "friendly", ""))

    def change_words(self, row: "TemplateRow") -> None:
        """Open words in their form; what is shipped becomes the shop's own when it is saved."""
        from kehuapp.book.greetings.templates import create_template, update_template
        from kehuapp.ui.greetings.template_form import TemplateForm

        session = self._session
        current = session.current
        form = TemplateForm(
            session.book, row, session.window, staff_id=session.staff, contact_id=current
        )

        def write() -> str:
            if row.id is None:
                return tasks.attempt(session, create_template, session.book, form.template())
            return tasks.attempt(session, update_template, session.book, form.template(), row)

        form.write = write
        form.finished.connect(form.deleteLater)
        form.open()

    def delete_words(self, template_id: int) -> None:
        """Put the shop's own words into the trash."""
        from kehuapp.book.greetings.templates import delete_template

        tasks.write(self._session, delete_template, self._session.book, template_id)

    def _open_words(self, row: "TemplateRow | None") -> None:
        if row is None:
            self.show_words()
        else:
            self.change_words(row)


COMMANDS = (
    Command(
        "greet",
        QT_TRANSLATE_NOOP("Actions", "Write a greeting…"),
        "Ctrl+Shift+W",
        "message-circle",
        GreetingCommands.write_selected,
        ("contacts", "live"),
    ),
    Command(
        "greet_open",
        QT_TRANSLATE_NOOP("Actions", "Greet whoever was not greeted yet…"),
        "Ctrl+Alt+Shift+W",
        "users",
        GreetingCommands.write_ungreeted,
    ),
    Command(
        "greeting_words",
        QT_TRANSLATE_NOOP("Actions", "Words of greeting…"),
        "Ctrl+Alt+Shift+O",
        "pencil",
        GreetingCommands.show_words,
    ),
)
