"""Each promised service and whether it is kept; below it how satisfied they are with the chosen."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from kehuapp.book.review.pledge_report import PledgeLine, PledgeReport
from kehuapp.book.review.satisfaction import Mood
from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import Trend
from kehuapp.sheets.review.tables import Section
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.parts import Part, reckoned_money
from kehuapp.ui.review.pledges import pledge_words as said
from kehuapp.ui.review.pledges.mood_part import trend


class Line(NamedTuple):
    """A row; `id` is that of the service."""

    id: int
    line: PledgeLine
    mood: Mood


class ServicesPart(Part):
    """`show_report` in; wishes to see who received a service (R) or who did not (Enter) out."""

    whose_requested = Signal(object, bool)  # a PledgeRow, whether those who received it

    def __init__(self) -> None:
        super().__init__()
        self._report: PledgeReport | None = None
        self._looks = TierLooks()
        self._lines: list[Line] = []
        self.table, self.chart = FigureTable("R"), ChartCard()
        self.chart.setObjectName("pledge_mood")
        self.missing, self.received = QPushButton(), QPushButton()
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.missing, self.received):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.table, 3)
        column.addLayout(row)
        column.addWidget(self.chart, 2)
        self.table.opened.connect(lambda line: self._ask(line, False))
        self.table.wished.connect(lambda _letter: self._ask(self.table.current(), True))
        self.missing.clicked.connect(lambda: self._ask(self.table.current(), False))
        self.received.clicked.connect(lambda: self._ask(self.table.current(), True))
        self.table.selectionModel().currentChanged.connect(lambda *_both: self._show_chart())
        self.chart.save_requested.connect(self.save_requested)

    def show_report(self, report: PledgeReport, looks: TierLooks) -> None:
        """Show what became of the services."""
        self._report, self._looks = report, looks
        self._lines = [
            Line(line.pledge.id or 0, line, report.satisfaction.of_pledge(line.pledge.id))
            for line in report.lines
        ]
        self.table.setAccessibleName(translate("PledgeReport", "Promised services"))
        self.table.show_rows(self._columns(), self._lines)
        self.missing.setText(translate("PledgeReport", "Who has not received it"))
        self.missing.setToolTip("Enter")
        self.received.setText(translate("PledgeReport", "Who received it"))
        self.received.setToolTip("R")
        for part in (self.table, self.chart, self.missing, self.received):
            part.setVisible(bool(self._lines))
        self._show_chart()

    def _columns(self) -> list[Column]:
        report, looks = self._report, self._looks
        assert report is not None
        today, currency = report.period.until, report.settings.currency
        return [
            Column(
                translate("PledgeReport", "Service"), 180, lambda row: row.line.pledge.name,
                hint=lambda row: said.with_measure(row.line.pledge),
            ),
            Column(
                translate("PledgeReport", "Promised to"), 128,
                lambda row: said.whom(row.line.pledge, looks),
            ),
            Column(
                translate("PledgeReport", "Days"), 150,
                lambda row: said.days(row.line.pledge, today),
            ),
            Column(
                translate("PledgeReport", "Goal"), 72, lambda row: said.goal(row.line.pledge),
                is_number=True,
            ),
            Column(
                translate("PledgeReport", "Received"), 100, lambda row: said.received(row.line),
                is_number=True,
            ),
            Column(
                translate("PledgeReport", "Not yet"), 70, lambda row: said.missing(row.line),
                is_number=True,
            ),
            Column(
                translate("PledgeReport", "State"), 90, lambda row: said.state(row.line),
                colour=lambda row: said.colour(row.line),
            ),
            Column(
                translate("PledgeReport", "Satisfied"), 100, lambda row: said.average(row.mood),
                is_number=True,
            ),
            Column(
                translate("PledgeReport", "Cost"), 84,
                lambda row: reckoned_money(row.line.cost, currency) if row.line.cost else "–",
                is_number=True,
            ),
        ]  # fmt: skip

    def _ask(self, line: Line | None, received: bool) -> None:
        if line is not None:
            self.whose_requested.emit(line.line.pledge, received)

    def _show_chart(self) -> None:
        line, report = self.table.current(), self._report
        if line is None or report is None:
            return
        none = translate("PledgeReport", "Nobody said yet how satisfied they are with it.")
        self.chart.show_chart(self._chart(report, line), said.about(line.line, report), none)
        self.chart.explain(said.mood_how())

    def _chart(self, report: PledgeReport, line: Line) -> Trend:
        title = translate("PledgeReport", "Satisfaction: %1", line.line.pledge.name)
        told = report.satisfaction
        return trend(title, told.months, line.mood, told.staff(line.id))

    def sections(self) -> list[Section]:
        """The table, and below it what was put into each."""
        report = self._report
        assert report is not None
        title = translate("PledgeReport", "Promised services")
        made = [section_of(title, said.left_out(report), self._columns(), self._lines)]
        for line in self._lines:
            chart = self._chart(report, line)
            told = said.about(line.line, report)
            made.append(
                Section(line.line.pledge.name, told, chart=None if chart.is_empty else chart)
            )
        return made
