"""The view of slowing and lost customers: three parts over one reading, made in the worker."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from kehuapp.book.review.lost.losing import Losing, load_losing
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.ui.review.lost import losing_words as said
from kehuapp.ui.review.lost.causes_part import CausesPart
from kehuapp.ui.review.lost.slowing_part import SlowingPart
from kehuapp.ui.review.lost.win_back_part import WinBackPart
from kehuapp.ui.review.parts import days_and_basis, paper_of
from kehuapp.ui.review.parts_view import PartsView
from kehuapp.ui.work.session import Session


class LostView(PartsView[Losing]):
    """See ui.review.view; beside what every view wishes, contacts, tasks and losses are."""

    log_requested = Signal(int)
    task_requested = Signal(int)
    loss_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        self.slowing, self.causes, self.back = SlowingPart(), CausesPart(), WinBackPart()
        super().__init__(
            session, {"slowing": self.slowing, "causes": self.causes, "back": self.back}
        )
        self.setObjectName("lost_view")
        for part in (self.slowing, self.back):
            part.log_requested.connect(self.log_requested)
            part.task_requested.connect(self.task_requested)
            part.loss_requested.connect(self.loss_requested)

    def show_period(self, period: Period) -> None:
        """Read the figures of a period; what was shown stays meanwhile."""
        book = self._session.book

        def read(*_around: object) -> Losing:
            return load_losing(book, period)

        self._read("losing", read)

    def _about(self) -> str:
        return days_and_basis(self._found.period, self._found.basis) if self._found else ""

    def build_form(self) -> Form | None:
        """The part that is seen."""
        if self._found is None:
            return None
        settings = load_settings(self._session.book)
        title = translate("Losing", "Slowing and lost")
        return paper_of(settings, title, self._about(), self.parts.part().sections())

    def _fill(self, found: Losing) -> None:
        self.slowing.show_losing(found, self._session.looks)
        self.causes.show_losing(found)
        self.back.show_losing(found)

    def _words(self, found: Losing) -> tuple[Mapping[str, str], str, str]:
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
        }[self.parts.code()]
        return titles, sentence, how
