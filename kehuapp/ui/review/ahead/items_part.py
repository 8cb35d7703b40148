"""The orders of the coming weeks by item: a chart of the item that is chosen, and all of them."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from kehuapp.book.review.orders_ahead import Wanted, first_days
from kehuapp.i18n import translate
from kehuapp.rules.review.ahead import OVERDUE, UNDATED, ItemLine
from kehuapp.sheets.charts.table import Column as PlainColumn
from kehuapp.sheets.charts.table import Row as PlainRow
from kehuapp.sheets.charts.table import Table
from kehuapp.sheets.charts.values import Columns, Measure, Series
from kehuapp.sheets.review.tables import Section
from kehuapp.ui.kit import theme, toast
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.review.ahead import ahead_words as said
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.parts import Part

_ITEM, _KIND, _WEEK, _TOTAL = 120, 114, 52, 56  # pixels


class Line(NamedTuple):
    """A line of the table; `id` is what stays when it is read anew."""

    id: tuple[str, str, str]
    line: ItemLine


class ItemsPart(Part):
    """`show_lines` in; wishes to see customers out, with what they want."""

    def __init__(self) -> None:
        super().__init__()
        self._begins: list[date] = []
        self._slots: list[int] = []
        self._lines: list[Line] = []
        self.chart, self.table = ChartCard(), WeekTable()
        self.chart.setObjectName("item_ahead")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.chart, 1)
        column.addWidget(self.table, 1)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentChanged.connect(lambda *_both: self._show_chart())
        self.chart.opened.connect(self._open_week)
        self.chart.save_requested.connect(lambda _table: self.save_requested.emit(self.as_table()))

    def show_lines(self, wanted: Wanted, lines: Sequence[ItemLine], weeks: int) -> None:
        """Show these lines."""
        self._begins = first_days(wanted, weeks)
        self._lines = [Line(one[:3], one) for one in lines]
        used = {slot for one in self._lines for slot in one.line.cells}
        self._slots = [
            *([OVERDUE] if OVERDUE in used else []),
            *range(weeks),
            *([UNDATED] if UNDATED in used else []),
        ]
        self.table.setAccessibleName(translate("OrdersAhead", "Orders by item and week"))
        self.table.show_rows(self._columns(), self._lines)
        self._show_chart()
        self.chart.setVisible(bool(self._lines))

    def _columns(self) -> list[Column]:
        def cell(slot: int) -> Column:
            return Column(
                said.week(slot, self._begins),
                _WEEK,
                lambda row: said.quantity(row.line.cells.get(slot)),
                is_number=True,
                hint=lambda row: said.quantity_in_full(row.line.cells.get(slot), row.line.unit),
                colour=lambda _row: "vermilion" if slot == OVERDUE else "",
            )

        return [
            Column(
                translate("OrdersAhead", "Item"),
                _ITEM,
                lambda row: said.item(row.line.item, row.line.unit),
            ),
            Column(
                translate("OrdersAhead", "Known from"),
                _KIND,
                lambda row: said.kind(row.line.kind),
                colour=lambda row: "quiet" if row.line.kind == "rhythm" else "",
            ),
            *map(cell, self._slots),
            Column(
                translate("OrdersAhead", "Total"),
                _TOTAL,
                lambda row: said.quantity(row.line.total),
                is_number=True,
                hint=lambda row: said.quantity_in_full(row.line.total, row.line.unit),
            ),
        ]

    # The chart of one item

    def _theirs(self) -> list[ItemLine]:
        """The lines of the item and unit that is chosen."""
        row = self.table.current()
        if row is None:
            return []
        return [one.line for one in self._lines if one.id[:2] == row.id[:2]]

    def _chart(self) -> Columns | None:
        lines = self._theirs()
        if not lines:
            return None
        needs, guesses = (
            tuple(self._sum(lines, slot, is_guess) for slot in self._slots)
            for is_guess in (False, True)
        )
        return Columns(
            said.item(lines[0].item, lines[0].unit),
            tuple(said.week(slot, self._begins) for slot in self._slots),
            Series(translate("OrdersAhead", "From the rhythm"), guesses),
            Series(translate("OrdersAhead", "Needs, likely and maybe"), needs),
            Measure("count", unit=lines[0].unit),
            name_word=translate("OrdersAhead", "Week"),
            names=tuple(said.week_in_full(slot, self._begins) for slot in self._slots),
            keys=tuple(self._whose(lines, slot) for slot in self._slots),
        )

    def _sum(self, lines: Sequence[ItemLine], slot: int, is_guess: bool) -> float | None:
        cells = [
            one.cells[slot]
            for one in lines
            if (one.kind == "rhythm") is is_guess and slot in one.cells
        ]
        return sum(cell.quantity for cell in cells) if cells else None

    def _whose(self, lines: Sequence[ItemLine], slot: int) -> tuple[int, ...]:
        found = (who for one in lines if slot in one.cells for who in one.cells[slot].contacts)
        return tuple(dict.fromkeys(found))

    def _show_chart(self) -> None:
        chart = self._chart()
        if chart is None:
            return
        about = translate("OrdersAhead", "What is known and what is reckoned, side by side")
        none = translate("OrdersAhead", "Nobody wrote how much of it they want.")
        self.chart.show_chart(chart, about, none)

    # Opening

    def _open(self, row: Line) -> None:
        """Those of the cell in which the keyboard stands; of the whole line beside the weeks."""
        place = self.table.currentIndex().column() - 2
        name = said.item(row.line.item, row.line.unit)
        if 0 <= place < len(self._slots):
            slot = self._slots[place]
            cell = row.line.cells.get(slot)
            week = said.week_in_full(slot, self._begins)
            if cell is not None:
                self.people_requested.emit(list(cell.contacts), f"{name} · {week}")
            else:
                toast.hint(self, translate("OrdersAhead", "Nobody wants it then."))
        else:
            self.people_requested.emit(list(row.line.total.contacts), name)

    def _open_week(self, keys: Sequence[int]) -> None:
        lines = self._theirs()
        if keys and lines:
            name = said.item(lines[0].item, lines[0].unit)
            same = [slot for slot in self._slots if self._whose(lines, slot) == tuple(keys)]
            if len(same) == 1:  # the same customers may want it in several weeks
                name = f"{name} · {said.week_in_full(same[0], self._begins)}"
            self.people_requested.emit(list(keys), name)

    # Paper and files

    def sections(self) -> list[Section]:
        """The table."""
        title = translate("OrdersAhead", "Orders by item and week")
        return [section_of(title, "", self._columns(), self._lines)]

    def as_table(self) -> Table:
        """All lines for a file: quantities as numbers, and how many have none."""
        heads = [
            PlainColumn(translate("OrdersAhead", "Item")),
            PlainColumn(translate("OrdersAhead", "Unit")),
            PlainColumn(translate("OrdersAhead", "Known from")),
            *(PlainColumn(said.week(slot, self._begins), True) for slot in self._slots),
            PlainColumn(translate("OrdersAhead", "Total"), True),
            PlainColumn(translate("OrdersAhead", "Without a quantity"), True),
        ]

        def row(at: int) -> PlainRow:
            line = self._lines[at].line
            cells = tuple(
                said.plain_quantity(cell)
                for cell in (*(line.cells.get(slot) for slot in self._slots), line.total)
            )
            plain = (line.item, line.unit, said.kind(line.kind), *cells, str(line.total.unknown))
            return PlainRow(plain, plain, line.total.contacts)

        title = translate("OrdersAhead", "Orders by item and week")
        return Table(title, tuple(heads), len(self._lines), row)


class WeekTable(FigureTable):
    """Rows are chosen whole, the keyboard stands in one week: Enter means that one."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_CellDelegate(self))

    def _fit(self) -> None:
        super()._fit()
        header = self.horizontalHeader()
        # Thirteen weeks are wider than the window: the item keeps its room, the rest is scrolled.
        others = sum(header.sectionSize(place) for place in range(1, header.count()))
        if others + _ITEM > self.viewport().width():
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(0, _ITEM)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self.figures.columns:
            self._fit()


class _CellDelegate(QStyledItemDelegate):
    """Frames the cell in which the keyboard stands."""

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() > 1:
            painter.save()
            painter.setPen(QColor(theme.current().jade))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()
