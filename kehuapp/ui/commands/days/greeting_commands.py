"""The commands of greetings: writing them to customers, their words, on paper."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.commands.paper.paper_commands import PaperCommands
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:  # what most starts do without
    from kehuapp.book.greetings.compose import Whom
    from kehuapp.book.greetings.templates import TemplateRow
    from kehuapp.sheets.form import Form
    from kehuapp.ui.greetings.greeting_window import Greeting


class GreetingCommands(QObject):
    """Works on the customers that are selected, on those it is given, or on whom it finds."""

    def __init__(self, session: Session, books: BookCommands, paper: PaperCommands) -> None:
        super().__init__(session)
        self._session, self._books, self._paper = session, books, paper
        self._left: tuple[Whom, str] | None = None  # a round of greetings that was broken off

    def write_selected(self) -> None:
        """Greet those who are selected; one whose own day is near for that."""
        self.write(self._session.selection)

    def write_ungreeted(self) -> None:
        """Greet whoever was not greeted yet for the festival that comes next; those of the group
        in front, if there is one."""
        from kehuapp.book.greetings.compose import Whom

        place = self._session.place
        if self._left is not None:  # a round that was broken off
            self._open(*self._left)
            return
        self._open(Whom(group_id=place.group_id) if place.kind == "group" else Whom(), "")

    def write(self, contact_ids: Sequence[int], occasion: str = "") -> None:
        """Greet these for an occasion, one of rules.greetings ("": the festival that comes)."""
        from kehuapp.book.greetings.compose import Whom, occasion_near

        if len(contact_ids) == 1 and not occasion:
            occasion = occasion_near(self._session.book, contact_ids[0])
        self._open(Whom(tuple(contact_ids)), occasion)

    def _open(self, whom: "Whom", occasion: str) -> None:
        from kehuapp.ui.greetings.greeting_window import GreetingWindow

        self._left = None
        window = GreetingWindow(self._session, whom, occasion)
        window.broken_off.connect(self._offer_to_go_on)
        window.undo_requested.connect(self._books.undo_step)
        window.words_requested.connect(self._open_words)
        window.cards_requested.connect(self.print_cards)
        window.labels_requested.connect(self._paper.print_labels)
        window.finished.connect(window.deleteLater)
        window.open()

    def _offer_to_go_on(self, sentence: str, whom: "Whom", occasion: str) -> None:
        """A round was broken off: it goes on where it was, not with another one."""
        self._left = whom, occasion
        words = translate("Greetings", "Go on")
        toast.remind(self._session.window, sentence, words, lambda: self._open(whom, occasion))

    # Paper

    def print_cards(self, greetings: "Sequence[Greeting]") -> None:
        """Preview greeting cards, a customer each; nothing is logged."""
        from kehuapp.sheets.greeting_cards import LAYOUTS, form

        texts, title = [one.text for one in greetings], translate("Cards", "Greeting cards")
        names = {
            "two": translate("Cards", "2 cards a page"),
            "four": translate("Cards", "4 cards a page"),
            "folded": translate("Cards", "2 folding cards a page"),
        }
        self._preview({names[one]: partial(form, texts, one, title) for one in LAYOUTS}, len(texts))

    def _preview(self, papers: "Mapping[str, Callable[[], Form]]", count: int) -> None:
        """Show what is printed in the first of these ways; another one can be chosen."""
        from kehuapp.ui.printing.preview import SheetPreview

        if not count:
            toast.hint(self._session.window, translate("Cards", "Nobody is left to print."))
            return
        first = next(iter(papers))
        parent = QApplication.activeModalWidget() or self._session.window
        preview = SheetPreview(
            lambda _private: papers[first](),
            parent,
            paper=first if len(papers) > 1 else "",
            papers=[*papers],
            has_private=False,
        )
        preview.paper_requested.connect(lambda paper: preview.show_form(papers[paper]()))
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()

    # Gifts

    def plan_selected(self) -> None:
        """Say that those who are selected get a gift."""
        from kehuapp.book.greetings.compose import usual_occasion
        from kehuapp.book.settings import load_settings

        occasion = usual_occasion(load_settings(self._session.book))
        self.plan_gifts(occasion, 0, self._session.selection)

    def plan_gifts(self, occasion: str, year: int, contact_ids: Sequence[int] = ()) -> None:
        """Ask who gets a gift for an occasion (year 0: that which comes next)."""
        from kehuapp.book.greetings.gifts import plan_gifts
        from kehuapp.ui.greetings.gift_form import GiftForm
        from kehuapp.ui.greetings.gifts_pane import GiftRound

        session = self._session
        form = GiftForm(session, occasion, year, contact_ids)

        def write() -> str:
            """Few at once, so that a sentence keeps the form open; thousands in the worker."""
            wished, count = form.planned(), len(form.planned().contact_ids)
            verb = partial(plan_gifts, session.book, *wished, session.staff)
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

        def show() -> None:
            wished = form.planned()
            session.go("gifts", GiftRound(wished.occasion, wished.year))

        form.write = write
        form.accepted.connect(show)
        form.finished.connect(form.deleteLater)
        form.open()

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
        "gift_plan",
        QT_TRANSLATE_NOOP("Actions", "Plan a gift…"),
        "Ctrl+Shift+F8",
        "gift",
        GreetingCommands.plan_selected,
        ("contacts", "live"),
    ),
    Command(
        "greeting_words",
        QT_TRANSLATE_NOOP("Actions", "Words of greeting…"),
        "Ctrl+Alt+Shift+O",
        "pencil",
        GreetingCommands.show_words,
    ),
)
