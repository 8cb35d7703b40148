"""The view of slowing and lost customers: three parts over one reading, made in the worker."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kehuapp.book.review.lost.losing import Losing, load_losing
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.sheets.form import Form
from kehuapp.ui.kit import theme
from kehuapp.ui.review.lost import losing_words as said
from kehuapp.ui.review.lost.causes_part import CausesPart
from kehuapp.ui.review.lost.slowing_part import SlowingPart
from kehuapp.ui.review.lost.win_back_part import WinBackPart
from kehuapp.ui.review.parts import Parts, days_and_basis, paper_of
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

KEYS = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Go to the customer"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Log a contact"), "L"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Write a task"), "P"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Lost: cause and remedy"), "X"),
)


class LostView(QWidget):
    """See ui.review.view; beside what every view wishes, contacts, tasks and losses are."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()
    log_requested = Signal(int)
    task_requested = Signal(int)
    loss_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("lost_view")
        self._session = session
        self._found: Losing | None = None
        self.slowing, self.causes, self.back = SlowingPart(), CausesPart(), WinBackPart()
        self.parts = Parts({"slowing": self.slowing, "causes": self.causes, "back": self.back})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.parts.turned.connect(lambda _code: self._say())
        self.parts.save_requested.connect(lambda table: save_table(session, table))
        for part in (self.slowing, self.back):
            part.contact_requested.connect(self.contact_requested)
            part.log_requested.connect(self.log_requested)
            part.task_requested.connect(self.task_requested)
            part.loss_requested.connect(self.loss_requested)
            part.people_requested.connect(self.people_requested)
        self.causes.people_requested.connect(self.people_requested)
        self.causes.save_requested.connect(lambda table: save_table(session, table))
        theme.watch().changed.connect(self._show_again)
        self.parts.hide()

    def show_period(self, period: Period) -> None:
        """Read the figures of a period; what was shown stays meanwhile."""
        book = self._session.book

        def read(*_around: object) -> Losing:
            return load_losing(book, period)

        tasks.read_latest(self, "losing", book, read, self._show, lane="long")

    def take_focus(self) -> None:
        """Give the keyboard to the table that is seen."""
        self.parts.part().table.setFocus()

    def about(self) -> str:
        """The days, and what value is."""
        return days_and_basis(self._found.period, self._found.basis) if self._found else ""

    def build_form(self) -> Form | None:
        """The part that is seen."""
        if self._found is None:
            return None
        settings = load_settings(self._session.book)
        title = translate("Losing", "Slowing and lost")
        return paper_of(settings, title, self.about(), self.parts.part().sections())

    def _show(self, found: Losing) -> None:
        self._found = found
        looks = self._session.looks
        self.slowing.show_losing(found, looks)
        self.causes.show_losing(found)
        self.back.show_losing(found)
        self.parts.show()
        self._say()
        self.about_changed.emit()

    def _say(self) -> None:
        found, code = self._found, self.parts.code()
        if found is None:
            return
        titles = {
            "slowing": translate(
                "Losing", "Slowing and dormant (%1)", f"{len(found.slowing.people):,}"
            ),
            "causes": translate("Losing", "Why they were lost (%1)", f"{len(found.losses):,}"),
            "back": translate("Losing", "Winning back (%1)", f"{len(found.win_backs):,}"),
        }
        sentence, how = {
            "slowing": (said.slowing_sentence(found), said.slowing_how(found)),
            "causes": (said.causes_sentence(found), said.causes_how()),
            "back": (said.win_back_sentence(found), said.win_back_how(found)),
        }[code]
        self.parts.say(titles, sentence, how)

    def _show_again(self) -> None:
        if self._found is not None:
            self._show(self._found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_again()
