"""The view of promised services and of satisfaction: two parts over one reading in the worker."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kehuapp.book.activity.pledges import PledgeRow
from kehuapp.book.review.people import Period
from kehuapp.book.review.pledge_report import PledgeReport, ids_of, load_report
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.ui.kit import toast
from kehuapp.ui.review.parts import days_of
from kehuapp.ui.review.parts_view import PartsView
from kehuapp.ui.review.pledges import pledge_words as said
from kehuapp.ui.review.pledges.mood_part import MoodPart
from kehuapp.ui.review.pledges.services_part import ServicesPart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class PledgesView(PartsView[PledgeReport]):
    """See ui.review.view; services are changed on their own page."""

    def __init__(self, session: Session) -> None:
        self.services, self.mood = ServicesPart(), MoodPart()
        super().__init__(session, {"services": self.services, "mood": self.mood})
        self.setObjectName("pledges_view")
        self.left_out = QLabel()
        self.left_out.setProperty("role", "quiet")
        self.left_out.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(self.left_out)
        self.services.whose_requested.connect(self._read_whose)
        self.left_out.hide()

    def show_period(self, period: Period) -> None:
        """Read what became of the services; what was shown stays meanwhile."""
        book = self._session.book

        def read(*_around: object) -> PledgeReport:
            return load_report(book, period)

        self._read("pledges", read, "read")

    def _read_whose(self, pledge: PledgeRow, received: bool) -> None:
        report, book = self._found, self._session.book
        if report is None:
            return
        until, zone = report.period.until, report.settings.zone
        text = (
            translate("PledgeReport", "Received: %1", pledge.name)
            if received
            else translate("PledgeReport", "Not yet received: %1", pledge.name)
        )

        def read(*_around: object) -> list[int]:
            return ids_of(book, pledge, until, zone, received=received)

        def show(ids: list[int]) -> None:
            if ids:
                self.people_requested.emit(ids, text)
            else:
                toast.hint(self, translate("CustomerList", "Nobody is on this list."))

        tasks.read_latest(self, "whose", book, read, show)

    def _about(self) -> str:
        return "" if self._found is None else days_of(self._found.period)

    def build_form(self) -> Form | None:
        """The part that is seen, with its sentence."""
        report = self._found
        if report is None:
            return None
        from kehuapp.sheets.lists.frame import Frame
        from kehuapp.sheets.review.tables import Section, form

        is_services = self.parts.code() == "services"
        title = (
            translate("PledgeReport", "Promised services")
            if is_services
            else translate("PledgeReport", "Satisfaction")
        )
        settings = report.settings
        frame = Frame(title, self._about(), settings.shop, settings.now(), settings.sample)
        sentence = said.sentence(report) if is_services else said.mood_sentence(report)
        sections = self.parts.part().sections() if self._has_figures() else []
        return form(frame, [Section(sentence, ""), *sections])

    def _has_figures(self) -> bool:
        report = self._found
        if report is None:
            return False
        if self.parts.code() == "services":
            return bool(report.lines)
        return bool(report.satisfaction.told)

    def _fill(self, found: PledgeReport) -> None:
        self.services.show_report(found, self._session.looks)
        self.mood.show_report(found)

    def _words(self, found: PledgeReport) -> tuple[Mapping[str, str], str, str]:
        titles = {
            "services": translate("PledgeReport", "Promised services"),
            "mood": translate("PledgeReport", "Satisfaction"),
        }
        if self.parts.code() == "services":
            return titles, said.sentence(found), said.how()
        return titles, said.mood_sentence(found), said.mood_how()

    def _say(self) -> None:
        super()._say()
        if self._found is not None:
            is_services = self.parts.code() == "services"
            self.left_out.setText(said.left_out(self._found))
            self.left_out.setVisible(is_services and bool(self._found.ended))
