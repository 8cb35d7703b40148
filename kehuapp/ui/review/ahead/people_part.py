"""The orders of the coming weeks by customer: when, what, how much, and why."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from kehuapp.book.review.orders_ahead import Wanted, Whose
from kehuapp.i18n import translate
from kehuapp.rules.review.ahead import OVERDUE, Order
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.ui.review.ahead import ahead_words as said
from kehuapp.ui.review.figure_table import MOST_ON_PAPER, Column, FigureTable, section_of
from kehuapp.ui.review.parts import Part, shown_name

_PAGE = 64  # names that are read at once
_NOBODY = Whose("", "", None)


class Line(NamedTuple):
    """One order; `id` is what stays when it is read anew."""

    id: tuple[int, str, str, int]
    order: Order


def lines_of(orders: Sequence[Order]) -> list[Line]:
    """The rows of the table."""
    return [Line((one.contact, one.item, one.kind, one.day or 0), one) for one in orders]


class PeoplePart(Part):
    """`fetch(ids)` reads the names of the rows that are painted."""

    def __init__(self, fetch: Callable[[Sequence[int]], dict[int, Whose]]) -> None:
        super().__init__()
        self._fetch = fetch
        self._today = date.min
        self._lines: list[Line] = []
        self._whose: dict[int, Whose] = {}
        self.table, self.list = FigureTable("L"), QPushButton()
        self.list.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.table.opened.connect(lambda line: self.contact_requested.emit(line.order.contact))
        self.table.wished.connect(lambda _letter: self._make_list())
        self.list.clicked.connect(self._make_list)

    def show_lines(self, wanted: Wanted, lines: list[Line]) -> None:
        """Show these orders."""
        self._today, self._lines = wanted.today, lines
        self._whose.clear()
        self.table.setAccessibleName(translate("OrdersAhead", "Orders by customer"))
        self.list.setText(translate("OrdersAhead", "Make a list of them"))
        self.list.setToolTip("L")
        self.table.show_rows(self._columns(), self._lines)
        self.list.setEnabled(bool(self._lines))

    def _named(self, contact: int) -> Whose:
        if contact not in self._whose:
            top = max(self.table.rowAt(0), 0)
            ids = [line.order.contact for line in self._lines[top : top + _PAGE]]
            missing = [one for one in dict.fromkeys((contact, *ids)) if one not in self._whose]
            read = self._fetch(missing)
            self._whose |= {one: read.get(one, _NOBODY) for one in missing}
        return self._whose[contact]

    def _name(self, line: Line) -> str:
        whose = self._named(line.order.contact)
        mark = words.TIER_MARKS.get(whose.tier or "", "")
        return " · ".join(filter(None, (f"{mark} {shown_name(whose.name)}".strip(), whose.company)))

    def _columns(self) -> list[Column]:
        today = self._today
        return [
            Column(translate("OrdersAhead", "Customer"), 200, self._name),
            Column(
                translate("OrdersAhead", "When"),
                190,
                lambda line: said.when(line.order, today),
                colour=lambda line: "vermilion" if line.order.slot == OVERDUE else "",
            ),
            Column(translate("OrdersAhead", "Item"), 170, lambda line: line.order.item),
            Column(
                translate("OrdersAhead", "Quantity"),
                90,
                lambda line: said.how_much(line.order),
                is_number=True,
            ),
            Column(
                translate("OrdersAhead", "Known from"),
                280,
                lambda line: said.why(line.order, today),
                colour=lambda line: "quiet" if line.order.kind == "rhythm" else "",
            ),
        ]

    def _make_list(self) -> None:
        """Of those that are selected; one alone means all of them."""
        chosen = self.table.chosen()
        lines = chosen if len(chosen) > 1 else self._lines
        ids = list(dict.fromkeys(line.order.contact for line in lines))
        if ids:
            self.people_requested.emit(ids, translate("OrdersAhead", "Needs ahead"))

    def sections(self) -> list[Section]:
        """The table."""
        on_paper = self._lines[:MOST_ON_PAPER]
        missing = {line.order.contact for line in on_paper} - self._whose.keys()
        read = self._fetch(list(missing))
        self._whose |= {one: read.get(one, _NOBODY) for one in missing}
        title = translate("OrdersAhead", "Orders by customer")
        return [section_of(title, "", self._columns(), self._lines)]
