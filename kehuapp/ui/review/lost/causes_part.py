"""Why customers were lost: causes, and these over months or colleagues as charts; tables below."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kehuapp.book.review.lost.losing import Losing
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.review.losing import remedy_key
from kehuapp.sheets.charts.values import Stacked
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.lost import losing_words as said
from kehuapp.ui.review.lost.causes_charts import causes_chart, colleagues_chart, months_chart
from kehuapp.ui.review.parts import Part

_TABLES = {
    "remedies": QT_TRANSLATE_NOOP("Losing", "What the remedies did"),
    "colleagues": QT_TRANSLATE_NOOP("Losing", "Losses by colleague"),
    "months": QT_TRANSLATE_NOOP("Losing", "Losses by month"),
}
_OVER: dict[str, Callable[[Losing], Stacked]] = {
    "months": months_chart,
    "colleagues": colleagues_chart,
}


class Line(NamedTuple):
    """A row of any of the tables, and whom it opens."""

    id: int
    row: Any
    contacts: tuple[int, ...]
    name: str


class CausesPart(Part):
    """`show_losing` in; wishes to see customers, and to save what a chart is of, out."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Losing | None = None
        self.causes, self.over = ChartCard(), ChartCard()
        self.by = CodeBox({})
        for code in _OVER:
            self.by.addItem("", code)
        self.which, self.table = CodeBox({}), FigureTable()
        for code in _TABLES:
            self.which.addItem("", code)
        for card, code in ((self.causes, "causes"), (self.over, "over")):
            card.setObjectName(f"lost_{code}")
            card.save_requested.connect(self.save_requested)
            card.opened.connect(partial(self._open_keys, card))
        self.over.add_to_head(self.by)
        self.by.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.by.activated.connect(lambda _place: self._show_over())
        charts = QHBoxLayout()
        charts.setSpacing(14)
        charts.addWidget(self.causes, 1)
        charts.addWidget(self.over, 1)
        choice = QHBoxLayout()
        choice.addWidget(self.which)
        choice.addStretch(2)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(charts, 5)
        column.addLayout(choice)
        column.addWidget(self.table, 4)
        scroll = QScrollArea()  # where the screen is low or the letters are large
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.which.activated.connect(lambda _place: self._fill())
        self.table.opened.connect(self._open_line)

    def show_losing(self, found: Losing) -> None:
        """Show these figures, the same table as before."""
        self._found = found
        for place, text in enumerate(_TABLES.values()):
            self.which.setItemText(place, translate("Losing", text))
        self.which.setAccessibleName(translate("Losing", "Table"))
        self.by.setItemText(0, translate("Losing", "By month"))
        self.by.setItemText(1, translate("Losing", "By colleague"))
        self.by.setAccessibleName(translate("Losing", "Columns"))
        self.by.setVisible(bool(found.losses))
        self.causes.show_chart(causes_chart(found), otherwise=said.causes_sentence(found))
        self._show_over()
        self._fill()

    def _show_over(self) -> None:
        """The causes over months, or over colleagues."""
        if self._found is not None:
            nobody = said.causes_sentence(self._found)
            self.over.show_chart(_OVER[self.by.code()](self._found), otherwise=nobody)

    # Tables

    def _lines(self, which: str) -> list[Line]:
        found = self._found
        assert found is not None
        if which == "colleagues":
            return [
                Line(place, one, one.contacts, said.colleague(found, one.staff_id))
                for place, one in enumerate(found.colleagues)
            ]
        if which == "months":
            return [
                Line(place, one, one.contacts, said.month_text(one))
                for place, one in enumerate(reversed(found.months))
                if one.total
            ]
        return [
            Line(place, one, self._whose(one.cause, one.remedy), said.remedy_text(one))
            for place, one in enumerate(found.remedies)
        ]

    def _whose(self, cause: str, remedy: str) -> tuple[int, ...]:
        assert self._found is not None
        wanted = (cause, remedy_key(remedy))
        return tuple(
            one.contact_id
            for one in self._found.losses
            if (one.cause, remedy_key(one.remedy)) == wanted
        )

    def _columns(self, which: str) -> list[Column]:
        found = self._found
        assert found is not None
        losses = Column(
            translate("Losing", "Losses"), 80, lambda line: f"{line.row.total:,}", is_number=True
        )
        causes = Column(translate("Losing", "Causes"), 560, lambda line: said.causes_text(line.row))
        if which == "colleagues":
            title = translate("Losing", "Who looked after them")
            return [Column(title, 200, lambda line: line.name), causes, losses]
        if which == "months":
            title = translate("Losing", "Month")
            return [Column(title, 200, lambda line: line.name), causes, losses]
        numbers: Sequence[tuple[str, str]] = (
            (translate("Losing", "Losses"), "lost"),
            (translate("Losing", "Tried"), "tried"),
            (translate("Losing", "Came back"), "back"),
            (translate("Losing", "Given up"), "given_up"),
        )
        return [
            Column(translate("Losing", "Remedy"), 260, lambda line: line.name),
            Column(
                translate("Losing", "Cause"), 160,
                lambda line: words.word(words.LOSS_CAUSES, line.row.cause),
            ),
            *(_number(title, name) for title, name in numbers),
            Column(
                translate("Losing", "Share that came back"), 150,
                lambda line: said.came_back(line.row), is_number=True,
            ),
        ]  # fmt: skip

    def _fill(self) -> None:
        if self._found is not None:
            which = self.which.code()
            self.table.show_rows(self._columns(which), self._lines(which))
            self.table.setAccessibleName(self.which.currentText())

    def _open_line(self, line: Line) -> None:
        self._request(line.contacts, line.name)

    def _open_keys(self, card: ChartCard, keys: Sequence[int]) -> None:
        mark = card.view.canvas.mark()
        is_this = mark is not None and tuple(mark.keys) == tuple(keys)
        said = mark.label if mark is not None and is_this else ""
        self._request(keys, words.label_and(translate("Losing", "Lost customers"), said))

    def _request(self, contacts: Sequence[int], name: str) -> None:
        if contacts:
            self.people_requested.emit(list(dict.fromkeys(contacts)), name)

    # Paper

    def sections(self) -> list[Section]:
        """Both charts, and all tables."""
        found = self._found
        assert found is not None
        sentence = said.causes_sentence(found)
        if not found.losses:
            return [Section("", sentence)]
        charts = [chart_of(found) for chart_of in _OVER.values()]
        made = [
            Section("", sentence, chart=causes_chart(found)),
            *(Section("", "", chart=chart) for chart in charts),
        ]
        for code, text in _TABLES.items():
            if lines := self._lines(code):
                made.append(section_of(translate("Losing", text), "", self._columns(code), lines))
        return made


def _number(title: str, name: str) -> Column:
    return Column(title, 84, lambda line: f"{getattr(line.row, name):,}", is_number=True)
