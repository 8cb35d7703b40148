"""The view of what each customer brings, who comes often, months, and what is left after effort."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kehuapp.book.review.coming import Coming, build_coming
from kehuapp.book.review.months import MonthSum, load_months
from kehuapp.book.review.people import Period, load_figures
from kehuapp.book.review.ranking import Ranking, build_ranking
from kehuapp.book.settings import Settings, load_settings
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.sheets.form import Form
from kehuapp.ui.kit import theme
from kehuapp.ui.review.parts import Parts, days_and_basis, paper_of
from kehuapp.ui.review.value import value_words as said
from kehuapp.ui.review.value.coming_part import ComingPart
from kehuapp.ui.review.value.value_parts import MonthsPart, PeoplePart, WorthPart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

KEYS = (("Keys", QT_TRANSLATE_NOOP("Keys", "Make a list of them"), "L"),)


class Found(NamedTuple):
    """What the worker read."""

    ranking: Ranking
    coming: Coming
    months: tuple[MonthSum, ...]
    settings: Settings


class ValueView(QWidget):
    """See ui.review.view."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("value_view")
        self._session = session
        self._found: Found | None = None
        self.people, self.coming = PeoplePart(), ComingPart()
        self.months, self.worth = MonthsPart(), WorthPart()
        self.parts = Parts(
            {
                "people": self.people,
                "coming": self.coming,
                "months": self.months,
                "worth": self.worth,
            }
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.parts.turned.connect(lambda _code: self._say())
        self.parts.save_requested.connect(lambda table: save_table(session, table))
        for table in (self.people, self.worth):
            table.contact_requested.connect(self.contact_requested)
            table.people_requested.connect(self.people_requested)
        for part in (self.coming, self.months):
            part.people_requested.connect(self.people_requested)
            part.save_requested.connect(lambda table: save_table(session, table))
        theme.watch().changed.connect(self._show_again)
        self.parts.hide()

    def show_period(self, period: Period) -> None:
        """Read the figures of a period; what was shown stays meanwhile."""
        book = self._session.book

        def read(*_around: object) -> Found:
            figures = load_figures(book, period)
            months = load_months(book, period, figures.basis)
            return Found(build_ranking(figures), build_coming(figures), months, load_settings(book))

        tasks.read_latest(self, "value", book, read, self._show, lane="long")

    def take_focus(self) -> None:
        """Give the keyboard to the table that is seen."""
        self.parts.part().table.setFocus()

    def about(self) -> str:
        """The days, and what value is."""
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
        return paper_of(settings, title, self.about(), self.parts.part().sections())

    def _show(self, found: Found) -> None:
        self._found = found
        looks, currency = self._session.looks, found.settings.currency
        self.people.show_ranking(found.ranking, looks, currency)
        self.coming.show_coming(found.coming, found.ranking.figures)
        self.months.show_months(found.months, found.ranking.figures.basis, currency)
        self.worth.show_ranking(found.ranking, looks, currency)
        self.parts.show()
        self._say()
        self.about_changed.emit()

    def _say(self) -> None:
        if self._found is None:
            return
        figures = self._found.ranking.figures
        titles = {
            "people": translate("Review", "By customer"),
            "coming": translate("Review", "Who comes often"),
            "months": translate("Review", "By month"),
            "worth": translate("Review", "Worth the effort"),
        }
        sentence, how = {
            "people": (said.people_sentence(self._found.ranking), said.people_how(figures)),
            "coming": (self.coming.sentence(), self.coming.how()),
            "months": (said.months_sentence(self._found.months), said.months_how()),
            "worth": (said.worth_sentence(self._found.ranking), said.worth_how()),
        }[self.parts.code()]
        self.parts.say(titles, sentence, how)

    def _show_again(self) -> None:
        if self._found is not None:
            self._show(self._found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_again()
