"""Which way brought whom and what: a chart of the value, and the table of all figures."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from kehuapp.book.review.origins.sources import Origins, SourceRow
from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import Bar, Measure, Ranked
from kehuapp.sheets.review.tables import Section
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.parts import Part
from kehuapp.ui.review.sources import source_words as said


class WaysPart(Part):
    """`show_origins` in; wishes to see customers out."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Origins | None = None
        self.chart, self.table = ChartCard(), FigureTable()
        self.chart.setObjectName("ways")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.chart, 1)
        column.addWidget(self.table, 1)
        self.chart.opened.connect(self._open_keys)
        self.chart.save_requested.connect(self.save_requested)
        self.table.opened.connect(self._open)

    def show_origins(self, found: Origins) -> None:
        """Show these figures."""
        self._found = found
        self.chart.show_chart(self._chart(found), otherwise=said.ways_sentence(found))
        self.table.setAccessibleName(translate("Origins", "Sources of customers"))
        self.table.show_rows(self._columns(), found.sources)

    def _chart(self, found: Origins) -> Ranked:
        rows = [
            Bar(
                said.source(row),
                row.way.value,
                translate("Origins", "%1 of %2 stayed", row.way.kept, row.way.contacts),
                keys=row.contacts,
            )
            for row in found.sources
        ]
        title = (
            translate("Origins", "Profit by source")
            if found.basis == "profit"
            else translate("Origins", "Sales by source")
        )
        return Ranked(
            title,
            tuple(rows),
            Measure("money", found.currency),
            name_word=translate("Origins", "Source"),
            value_word=translate("Origins", "Value"),
            more_word=translate("Origins", "Stayed"),
        )

    def _columns(self) -> list[Column]:
        found = self._found
        assert found is not None
        return [
            Column(translate("Origins", "Source"), 150, said.source),
            Column(
                translate("Origins", "Customers"), 64, lambda row: f"{row.way.contacts:,}",
                is_number=True,
            ),
            Column(
                translate("Origins", "New"), 48, lambda row: f"{row.way.new:,}", is_number=True
            ),
            Column(
                translate("Origins", "Bought"), 80,
                lambda row: said.part(row.way.buyers, row.way.conversion), is_number=True,
            ),
            Column(
                translate("Origins", "Stayed"), 80,
                lambda row: said.part(row.way.kept, row.way.staying), is_number=True,
            ),
            Column(
                translate("Origins", "Value"), 82, lambda row: said.money(found, row.way.value),
                is_number=True,
            ),
            Column(
                translate("Origins", "Each"), 72,
                lambda row: said.reckoned(found, row.way.value_each), is_number=True,
            ),
            Column(
                translate("Origins", "Minutes"), 150, said.minutes, is_number=True,
            ),
            Column(
                translate("Origins", "Cost"), 76, lambda row: said.reckoned(found, row.way.cost),
                is_number=True,
            ),
            Column(
                translate("Origins", "Each who stayed"), 96,
                lambda row: said.reckoned(found, row.way.cost_each), is_number=True,
            ),
        ]  # fmt: skip

    def sections(self) -> list[Section]:
        """The chart and the table, for paper."""
        found = self._found
        assert found is not None
        chart = self._chart(found)
        made = [] if chart.is_empty else [Section("", said.ways_sentence(found), chart=chart)]
        about = said.ways_sentence(found) if chart.is_empty else ""
        title = translate("Origins", "Sources of customers")
        return [*made, section_of(title, about, self._columns(), found.sources)]

    def _open(self, row: SourceRow) -> None:
        self.people_requested.emit(list(row.contacts), said.source(row))

    def _open_keys(self, keys: Sequence[int]) -> None:
        assert self._found is not None
        row = next((one for one in self._found.sources if one.contacts == tuple(keys)), None)
        if row is not None:
            self._open(row)
