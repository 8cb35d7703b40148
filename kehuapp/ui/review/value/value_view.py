"""The view of what each customer brings, who comes often, months, and what is left after effort."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kehuapp.book.review.coming import Coming, build_coming
from kehuapp.book.review.months import MonthSum, load_months, load_whose
from kehuapp.book.review.people import Period, load_figures
from kehuapp.book.review.ranking import Ranking, build_ranking
from kehuapp.book.settings import Settings, load_settings
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.ui.review.parts import Part, days_and_basis, paper_of
from kehuapp.ui.review.parts_view import PartsView
from kehuapp.ui.review.value import value_words as said
from kehuapp.ui.review.value.coming_part import ComingPart
from kehuapp.ui.review.value.value_parts import MonthsPart, PeoplePart, WorthPart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class Found(NamedTuple):
    """What the worker read."""

    ranking: Ranking
    coming: Coming
    months: tuple[MonthSum, ...]
    settings: Settings


class ValueView(PartsView[Found]):
    """See ui.review.view."""

    def __init__(self, session: Session) -> None:
        self.people, self.coming = PeoplePart(), ComingPart()
        self.months, self.worth = MonthsPart(), WorthPart()
        parts: dict[str, Part] = {
            "people": self.people,
            "coming": self.coming,
            "months": self.months,
            "worth": self.worth,
        }
        super().__init__(session, parts)
        self.setObjectName("value_view")
        self.months.month_requested.connect(self._read_month)

    def show_period(self, period: Period) -> None:
        """Read the figures of a period; what was shown stays meanwhile."""
        book = self._session.book

        def read(*_around: object) -> Found:
            figures = load_figures(book, period)
            months = load_months(book, period, figures.basis)
            return Found(build_ranking(figures), build_coming(figures), months, load_settings(book))

        self._read("value", read)

    def _read_month(self, first: date) -> None:
        if self._found is None:
            return
        book, until = self._session.book, self._found.ranking.figures.period.until

        def read(*_around: object) -> list[int]:
            return load_whose(book, first, until)

        def show(ids: list[int]) -> None:
            self.people_requested.emit(ids, translate("Review", "Sales of %1", f"{first:%Y-%m}"))

        tasks.read_latest(self, "month", book, read, show)

    def _about(self) -> str:
        if self._found is None:
            return ""
        figures = self._found.ranking.figures
        return days_and_basis(figures.period, figures.basis)

    def build_form(self) -> Form | None:
        """The part that is seen."""
        if self._found is None:
            return None
        settings = self._found.settings
        title = translate("Review", "What customers bring")
        return paper_of(settings, title, self._about(), self.parts.part().sections())

    def _fill(self, found: Found) -> None:
        looks, currency = self._session.looks, found.settings.currency
        self.people.show_ranking(found.ranking, looks, currency)
        self.coming.show_coming(found.coming, found.ranking.figures)
        self.months.show_months(found.months, found.ranking.figures.basis, currency)
        self.worth.show_ranking(found.ranking, looks, currency)

    def _words(self, found: Found) -> tuple[Mapping[str, str], str, str]:
        figures = found.ranking.figures
        titles = {
            "people": translate("Review", "By customer"),
            "coming": translate("Review", "Who comes often"),
            "months": translate("Review", "By month"),
            "worth": translate("Review", "Worth the effort"),
        }
        sentence, how = {
            "people": (said.people_sentence(found.ranking), said.people_how(figures)),
            "coming": (self.coming.sentence(), self.coming.how()),
            "months": (said.months_sentence(found.months), said.months_how()),
            "worth": (said.worth_sentence(found.ranking), said.worth_how()),
        }[self.parts.code()]
        return titles, sentence, how
