"""The view of sources and chains: three parts over one reading, made in the worker."""

from collections.abc import Mapping

from kehuapp.book.relations import give_reward
from kehuapp.book.review.origins.sources import Origins, load_origins
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.ui.review.parts import days_and_basis, paper_of
from kehuapp.ui.review.parts_view import PartsView
from kehuapp.ui.review.sources import source_words as said
from kehuapp.ui.review.sources.introducers_part import IntroducersPart
from kehuapp.ui.review.sources.thanks_part import ThanksPart
from kehuapp.ui.review.sources.ways_part import WaysPart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class SourcesView(PartsView[Origins]):
    """See ui.review.view; that a thank-you was given is written from here."""

    def __init__(self, session: Session) -> None:
        self.ways, self.introducers, self.thanks = WaysPart(), IntroducersPart(), ThanksPart()
        super().__init__(
            session, {"ways": self.ways, "introducers": self.introducers, "thanks": self.thanks}
        )
        self.setObjectName("sources_view")
        self.thanks.given_requested.connect(self._give)

    def show_period(self, period: Period) -> None:
        """Read the figures of a period; what was shown stays meanwhile."""
        book = self._session.book

        def read(*_around: object) -> Origins:
            return load_origins(book, period)

        self._read("origins", read)

    def _about(self) -> str:
        return days_and_basis(self._found.period, self._found.basis) if self._found else ""

    def build_form(self) -> Form | None:
        """The part that is seen."""
        if self._found is None:
            return None
        settings = load_settings(self._session.book)
        title = translate("Origins", "Sources and introductions")
        return paper_of(settings, title, self._about(), self.parts.part().sections())

    def _give(self, contact: int) -> None:
        today = load_settings(self._session.book).today()
        tasks.write(self._session, give_reward, self._session.book, contact, today)

    def _fill(self, found: Origins) -> None:
        for part in (self.ways, self.introducers, self.thanks):
            part.show_origins(found)

    def _words(self, found: Origins) -> tuple[Mapping[str, str], str, str]:
        titles = {
            "ways": translate("Origins", "Sources"),
            "introducers": translate("Origins", "Introducers (%1)", f"{len(found.introducers):,}"),
            "thanks": translate("Origins", "Thank-yous owed (%1)", f"{len(found.thanks):,}"),
        }
        sentence, how = {
            "ways": (said.ways_sentence(found), said.ways_how(found)),
            "introducers": (said.introducers_sentence(found), said.introducers_how()),
            "thanks": (said.thanks_sentence(found), said.thanks_how()),
        }[self.parts.code()]
        return titles, sentence, how
