"""The view of sources and chains: three parts over one reading, made in the worker."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kehuapp.book.relations import give_reward
from kehuapp.book.review.origins.sources import Origins, load_origins
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.sheets.form import Form
from kehuapp.ui.kit import theme
from kehuapp.ui.review.parts import Parts, days_and_basis, paper_of
from kehuapp.ui.review.sources import source_words as said
from kehuapp.ui.review.sources.introducers_part import IntroducersPart
from kehuapp.ui.review.sources.thanks_part import ThanksPart
from kehuapp.ui.review.sources.ways_part import WaysPart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

KEYS = (
    (
        "Keys",
        QT_TRANSLATE_NOOP("Keys", "Show the customers of a source, or the introducer"),
        "Enter",
    ),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Mark as thanked"), "G"),
)


class SourcesView(QWidget):
    """See ui.review.view; that a thank-you was given is written from here."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("sources_view")
        self._session = session
        self._found: Origins | None = None
        self.ways, self.introducers, self.thanks = WaysPart(), IntroducersPart(), ThanksPart()
        self.parts = Parts(
            {"ways": self.ways, "introducers": self.introducers, "thanks": self.thanks}
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.parts.turned.connect(lambda _code: self._say())
        self.parts.save_requested.connect(lambda table: save_table(session, table))
        self.ways.people_requested.connect(self.people_requested)
        self.ways.save_requested.connect(lambda table: save_table(session, table))
        self.introducers.people_requested.connect(self.people_requested)
        self.introducers.contact_requested.connect(self.contact_requested)
        self.thanks.contact_requested.connect(self.contact_requested)
        self.thanks.given_requested.connect(self._give)
        theme.watch().changed.connect(self._show_again)
        self.parts.hide()

    def show_period(self, period: Period) -> None:
        """Read the figures of a period; what was shown stays meanwhile."""
        book = self._session.book

        def read(*_around: object) -> Origins:
            return load_origins(book, period)

        tasks.read_latest(self, "origins", book, read, self._show, lane="long")

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
        title = translate("Origins", "Sources and introductions")
        return paper_of(settings, title, self.about(), self.parts.part().sections())

    def _give(self, contact: int) -> None:
        today = load_settings(self._session.book).today()
        tasks.write(self._session, give_reward, self._session.book, contact, today)

    def _show(self, found: Origins) -> None:
        self._found = found
        for part in (self.ways, self.introducers, self.thanks):
            part.show_origins(found)
        self.parts.show()
        self._say()
        self.about_changed.emit()

    def _say(self) -> None:
        found = self._found
        if found is None:
            return
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
        self.parts.say(titles, sentence, how)

    def _show_again(self) -> None:
        if self._found is not None:
            self._show(self._found)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_again()
