"""How satisfied customers are with the shop and with each colleague, month by month.

Beside a service it is in services_part.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout

from kehuapp.book.review.pledge_report import PledgeReport
from kehuapp.book.review.satisfaction import Mood
from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import COUNT, Series, Trend
from kehuapp.sheets.review.tables import Section
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.parts import Part
from kehuapp.ui.review.pledges import pledge_words as said

MOST_LINES = 4  # of colleagues in one chart: more cannot be told apart
_LATEST = 6  # months that have a column


class Line(NamedTuple):
    """A row; the shop's has the id 0."""

    id: int
    name: str
    mood: Mood


class MoodPart(Part):
    """`show_report` in; nobody is opened from here: averages are nobody's."""

    def __init__(self) -> None:
        super().__init__()
        self._report: PledgeReport | None = None
        self._lines: list[Line] = []
        self.chart, self.table = ChartCard(), FigureTable()
        self.chart.setObjectName("mood")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.chart, 1)
        column.addWidget(self.table, 1)
        self.chart.save_requested.connect(self.save_requested)

    def show_report(self, report: PledgeReport) -> None:
        """Show the answers of the period."""
        self._report = report
        told = report.satisfaction
        shop = Line(0, translate("PledgeReport", "Shop"), told.of_shop())
        self._lines = [shop, *(Line(*one) for one in told.staff())]
        chart = self._chart()
        self.chart.show_chart(chart, "", said.mood_sentence(report))
        self.table.setAccessibleName(translate("PledgeReport", "Satisfaction by colleague"))
        self.table.show_rows(self._columns(), self._lines)
        self.table.setVisible(not chart.is_empty)

    def _chart(self) -> Trend:
        report = self._report
        assert report is not None
        told = report.satisfaction
        title = translate("PledgeReport", "Satisfaction by month")
        return trend(title, told.months, told.of_shop(), told.staff())

    def _columns(self) -> list[Column]:
        report = self._report
        assert report is not None
        months = report.satisfaction.months

        def of(place: int) -> Column:
            return Column(
                f"{months[place]:%Y-%m}",
                84,
                lambda line: said.only_average(line.mood.months[place]),
                is_number=True,
            )

        return [
            Column(translate("PledgeReport", "With whom"), 160, lambda line: line.name),
            Column(
                translate("PledgeReport", "Answers"), 90, lambda line: f"{line.mood.told:,}",
                is_number=True,
            ),
            Column(
                translate("PledgeReport", "Average"), 90,
                lambda line: said.only_average(line.mood.average), is_number=True,
            ),
            *(of(place) for place in range(max(0, len(months) - _LATEST), len(months))),
        ]  # fmt: skip

    def sections(self) -> list[Section]:
        """The lines and the table."""
        chart = self._chart()
        made = [] if chart.is_empty else [Section("", "", chart=chart)]
        title = translate("PledgeReport", "Satisfaction by colleague")
        return [*made, section_of(title, "", self._columns(), self._lines)]


def trend(
    title: str, months: Sequence[date], shop: Mood, staff: Sequence[tuple[int, str, Mood]]
) -> Trend:
    """Month by month: with the shop, and with the colleagues of whom most was told."""
    most = sorted(staff, key=lambda one: -one[2].told)[:MOST_LINES]
    series = [Series(name, mood.months) for _id, name, mood in most]
    if shop.told:
        series.insert(0, Series(translate("PledgeReport", "Shop"), shop.months))
    return Trend(
        title,
        tuple(f"{day.month}" for day in months),
        tuple(series),
        COUNT,
        name_word=translate("PledgeReport", "Month"),
        names=tuple(f"{day:%Y-%m}" for day in months),
        span=(1, 5),
    )
