"""The parts of what customers bring: everybody, months, and what is left after the effort."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from kehuapp.book.review.months import MonthSum
from kehuapp.book.review.ranking import PEOPLE, WORTH, Order, Ranking
from kehuapp.book.review.time_words import month_word
from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import Columns, Measure, Series
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.parts import Part, reckoned_money
from kehuapp.ui.review.value import value_words as said


class OrderedPart(Part):
    """A table of customers in the order that is chosen; L makes a list of those who are selected
    together, else of all."""

    def __init__(self, orders: Iterable[str]) -> None:
        super().__init__()
        self._found: Ranking | None = None
        self._looks = TierLooks()
        self._currency = ""
        self.order, self.table, self.list = CodeBox({}), FigureTable("L"), QPushButton()
        for code in orders:
            self.order.addItem("", code)
        self.order.currentIndexChanged.connect(lambda _place: self._fill())
        self.order.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.list.setAutoDefault(False)
        self.list.clicked.connect(self._make_list)
        row = QHBoxLayout()
        row.addWidget(self.order)
        row.addStretch(1)
        row.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.opened.connect(lambda person: self.contact_requested.emit(person.id))
        self.table.wished.connect(lambda _letter: self._make_list())

    def show_ranking(self, found: Ranking, looks: TierLooks, currency: str) -> None:
        """Show these."""
        self._found, self._looks, self._currency = found, looks, currency
        for place, name in enumerate(self._order_names()):
            self.order.setItemText(place, name)
        self.order.setAccessibleName(translate("Review", "Order"))
        self.list.setText(translate("Review", "Make a list of them"))
        self.list.setToolTip("L")
        self.table.setAccessibleName(self._title())
        self._fill()

    def _fill(self) -> None:
        if self._found is not None:
            self.table.show_rows(self._columns(), self._rows())
            self.list.setEnabled(bool(self.table.figures.rows))

    def _make_list(self) -> None:
        chosen = self.table.chosen()
        rows = chosen if len(chosen) > 1 else self.table.figures.rows
        if rows:
            self.people_requested.emit([one.id for one in rows], self._title())

    def sections(self) -> list[Section]:
        """The table, for paper."""
        assert self._found is not None
        return [section_of(self._title(), self._said(), self._columns(), self._rows())]

    # What is each one's own

    def _order_names(self) -> tuple[str, ...]:
        raise NotImplementedError

    def _title(self) -> str:
        raise NotImplementedError

    def _said(self) -> str:
        raise NotImplementedError

    def _rows(self) -> Order:
        raise NotImplementedError

    def _columns(self) -> list[Column]:
        raise NotImplementedError


class PeoplePart(OrderedPart):
    """Everybody of whom a sale, a return or time was ever written down."""

    def __init__(self) -> None:
        super().__init__(PEOPLE)

    def _order_names(self) -> tuple[str, ...]:
        return (
            translate("Review", "Who brings most first"),
            translate("Review", "Who grew most first"),
            translate("Review", "Who fell most first"),
            translate("Review", "Who bought most often first"),
            translate("Review", "Who cost most first"),
            translate("Review", "Who took most time first"),
        )

    def _title(self) -> str:
        return translate("Review", "What customers bring")

    def _said(self) -> str:
        assert self._found is not None
        return said.people_sentence(self._found)

    def _rows(self) -> Order:
        assert self._found is not None
        return self._found.people[self.order.code()]

    def _columns(self) -> list[Column]:
        assert self._found is not None
        found, looks, currency = self._found.figures, self._looks, self._currency
        what = translate("Review", "Profit") if found.basis == "profit" else translate(
            "Review", "Sales"
        )  # fmt: skip
        return [
            Column(translate("Review", "Customer"), 160, said.called),
            Column(translate("Review", "Tier"), 118, lambda one: said.tier(one, looks)),
            Column(translate("Review", "Class"), 50, lambda one: one.letter or ""),
            Column(
                translate("Review", "Rank"), 50, lambda one: f"{one.rank or ''}", is_number=True
            ),
            Column(what, 84, lambda one: words.money(one.value, currency), is_number=True),
            Column(
                translate("Review", "Share"), 58,
                lambda one: words.share_text(one.share) if one.value > 0 else "", is_number=True,
            ),
            Column(
                translate("Review", "Change"), 62, lambda one: said.change(one, found),
                is_number=True,
            ),
            Column(
                translate("Review", "Days"), 52,
                lambda one: f"{one.buying.purchases or ''}", is_number=True,
            ),
            Column(translate("Review", "R F M"), 62, said.rfm),
            Column(translate("Review", "Rhythm"), 72, said.state),
            Column(translate("Review", "Minutes"), 80, said.minutes, is_number=True),
            Column(
                translate("Review", "Cost"), 68,
                lambda one: reckoned_money(one.effort.cost, currency) if one.effort.cost else "",
                is_number=True,
            ),
        ]  # fmt: skip


class MonthsPart(Part):
    """A column a month, beside it the same month a year before; the table is behind the chart."""

    month_requested = Signal(object)  # the first day of one whose customers are wished for

    def __init__(self) -> None:
        super().__init__()
        self._months: tuple[MonthSum, ...] = ()
        self._currency = ""
        self._basis = ""
        self.chart = ChartCard()
        self.table = self.chart.view  # type: ignore[assignment]  # what takes the keyboard
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart, 1)
        self.chart.save_requested.connect(self.save_requested)
        self.chart.opened.connect(self._open)

    def show_months(self, months: tuple[MonthSum, ...], basis: str, currency: str) -> None:
        """Show these."""
        self._months, self._basis, self._currency = months, basis, currency
        self.chart.show_chart(self._chart(), otherwise=said.months_sentence(months))

    def _chart(self) -> Columns:
        months = self._months
        title = (
            translate("Review", "Profit by month")
            if self._basis == "profit"
            else translate("Review", "Sales by month")
        )
        return Columns(
            title,
            tuple(month_word(one.first) for one in months),
            Series(translate("Review", "This period"), tuple(one.value for one in months)),
            Series(translate("Review", "A year before"), tuple(one.before for one in months)),
            Measure("money", self._currency),
            name_word=translate("Review", "Month"),
            names=tuple(f"{one.first:%Y-%m}" for one in months),
            keys=tuple((one.first.toordinal(),) if one.has_sales else () for one in months),
        )

    def _open(self, days: Sequence[int]) -> None:
        self.month_requested.emit(date.fromordinal(days[0]))

    def sections(self) -> list[Section]:
        """The chart, for paper."""
        chart, sentence = self._chart(), said.months_sentence(self._months)
        return [Section("", sentence, chart=None if chart.is_empty else chart)]


class WorthPart(OrderedPart):
    """Who took time or money, by what is left."""

    def __init__(self) -> None:
        super().__init__(WORTH)

    def _order_names(self) -> tuple[str, ...]:
        return (
            translate("Review", "Who leaves most first"),
            translate("Review", "Who leaves least first"),
        )

    def _title(self) -> str:
        return translate("Review", "Worth the effort")

    def _said(self) -> str:
        assert self._found is not None
        return said.worth_sentence(self._found)

    def _rows(self) -> Order:
        assert self._found is not None
        return self._found.worth[self.order.code()]

    def _columns(self) -> list[Column]:
        assert self._found is not None
        found, looks, currency = self._found.figures, self._looks, self._currency
        what = translate("Review", "Profit") if found.basis == "profit" else translate(
            "Review", "Sales"
        )  # fmt: skip
        return [
            Column(translate("Review", "Customer"), 200, said.called),
            Column(translate("Review", "Tier"), 130, lambda one: said.tier(one, looks)),
            Column(what, 110, lambda one: words.money(one.value, currency), is_number=True),
            Column(
                translate("Review", "Cost"), 100,
                lambda one: reckoned_money(one.effort.cost, currency), is_number=True,
            ),
            Column(
                translate("Review", "Left"), 110,
                lambda one: reckoned_money(one.value - one.effort.cost, currency), is_number=True,
                colour=lambda one: "vermilion" if one.value < one.effort.cost else "",
            ),
            Column(translate("Review", "Minutes"), 100, said.minutes, is_number=True),
            Column(
                translate("Review", "For an hour"), 110, lambda one: said.hourly(one, currency),
                is_number=True,
            ),
        ]  # fmt: skip
