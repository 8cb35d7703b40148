"""The view of promised services and of satisfaction: two parts over one reading in the worker."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kehuapp.book.activity.pledges import PledgeRow
from kehuapp.book.review.people import Period
from kehuapp.book.review.pledge_report import PledgeReport, ids_of, load_report
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.sheets.form import Form
from kehuapp.ui.kit import theme, toast
from kehuapp.ui.review.parts import Parts, days_of
from kehuapp.ui.review.pledges import pledge_words as said
from kehuapp.ui.review.pledges.mood_part import MoodPart
from kehuapp.ui.review.pledges.services_part import ServicesPart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.charts.saving import save_table
from kehuapp.ui.work.session import Session

KEYS = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Who has not received the service"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Who received the service"), "R"),
)


class PledgesView(QWidget):
    """See ui.review.view; services are changed on their own page."""

    people_requested = Signal(list, str)
    contact_requested = Signal(int)
    about_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("pledges_view")
        self._session = session
        self._report: PledgeReport | None = None
        self.services, self.mood = ServicesPart(), MoodPart()
        self.parts = Parts({"services": self.services, "mood": self.mood})
        self.left_out = QLabel()
        self.left_out.setProperty("role", "quiet")
        self.left_out.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.parts, 1)
        column.addWidget(self.left_out)
        self.parts.turned.connect(lambda _code: self._say())
        self.parts.save_requested.connect(lambda table: save_table(session, table))
        self.services.whose_requested.connect(self._read_whose)
        for part in (self.services, self.mood):
            part.save_requested.connect(lambda table: save_table(session, table))
        theme.watch().changed.connect(self._show_again)
        self.parts.hide()
        self.left_out.hide()

    def show_period(self, period: Period) -> None:
        """Read what became of the services; what was shown stays meanwhile."""
        book = self._session.book

        def read(*_around: object) -> PledgeReport:
            return load_report(book, period)

        tasks.read_latest(self, "pledges", book, read, self._show)

    def _read_whose(self, pledge: PledgeRow, received: bool) -> None:
        report, book = self._report, self._session.book
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

    def take_focus(self) -> None:
        """Give the keyboard to the table that is seen."""
        self.parts.part().table.setFocus()

    def about(self) -> str:
        """The days of the period."""
        return "" if self._report is None else days_of(self._report.period)

    def build_form(self) -> Form | None:
        """The part that is seen, with its sentence."""
        report = self._report
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
        frame = Frame(title, self.about(), settings.shop, settings.now(), settings.sample)
        sentence = said.sentence(report) if is_services else said.mood_sentence(report)
        sections = self.parts.part().sections() if self._has_figures() else []
        return form(frame, [Section(sentence, ""), *sections])

    def _has_figures(self) -> bool:
        report = self._report
        if report is None:
            return False
        if self.parts.code() == "services":
            return bool(report.lines)
        return bool(report.satisfaction.told)

    def _show(self, report: PledgeReport) -> None:
        self._report = report
        self.services.show_report(report, self._session.looks)
        self.mood.show_report(report)
        self.parts.show()
        self._say()
        self.about_changed.emit()

    def _say(self) -> None:
        report = self._report
        if report is None:
            return
        titles = {
            "services": translate("PledgeReport", "Promised services"),
            "mood": translate("PledgeReport", "Satisfaction"),
        }
        is_services = self.parts.code() == "services"
        sentence = said.sentence(report) if is_services else said.mood_sentence(report)
        self.parts.say(titles, sentence, said.how() if is_services else said.mood_how())
        self.left_out.setText(said.left_out(report))
        self.left_out.setVisible(is_services and bool(report.ended))

    def _show_again(self) -> None:
        if self._report is not None:
            self._show(self._report)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_again()
