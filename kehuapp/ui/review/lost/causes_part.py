"""Why customers were lost: causes and months as charts, remedies, colleagues and months below."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kehuapp.book.review.lost.losing import Losing
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.review.losing import remedy_key
from kehuapp.sheets.charts.values import COUNT, Bar, Columns, Ranked, Series
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.lost import losing_words as said
from kehuapp.ui.review.parts import Part

_TABLES = {
    "remedies": QT_TRANSLATE_NOOP("Losing", "What the remedies did"),
    "colleagues": QT_TRANSLATE_NOOP("Losing", "Losses by colleague"),
    "months": QT_TRANSLATE_NOOP("Losing", "Losses by month"),
}
_MOST_MONTHS = 36  # columns that can be told apart


class Line(NamedTuple):
    """A row of any of the tables, and whom it opens."""

    id: int
    row: Any
    contacts: tuple[int, ...]
    name: str


class CausesPart(Part):
    """`show_losing` in; wishes to see customers, and to save what a chart is of, out."""

    people_requested = Signal(list, str)
    save_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._found: Losing | None = None
        self.causes, self.months = ChartCard(), ChartCard()
        self.which, self.table = CodeBox({}), FigureTable()
        for code in _TABLES:
            self.which.addItem("", code)
        for card, code in ((self.causes, "causes"), (self.months, "months")):
            card.setObjectName(f"lost_{code}")
            card.save_requested.connect(self.save_requested)
            card.opened.connect(self._open_keys)
        charts = QHBoxLayout()
        charts.setSpacing(14)
        charts.addWidget(self.causes, 1)
        charts.addWidget(self.months, 1)
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
        nobody = said.causes_sentence(found)
        self.causes.show_chart(self._causes(found), otherwise=nobody)
        self.months.show_chart(self._months(found), otherwise=nobody)
        self._fill()

    def _causes(self, found: Losing) -> Ranked:
        all_of_them = len(found.losses)
        rows = []
        for cause in found.causes:
            whom = [one.contact_id for one in found.losses if one.cause == cause]
            share = words.share_text(len(whom) / all_of_them)
            name = words.word(words.LOSS_CAUSES, cause)
            rows.append(Bar(name, len(whom), share, keys=tuple(whom)))
        return Ranked(
            translate("Losing", "Why they were lost"),
            tuple(rows),
            COUNT,
            name_word=translate("Losing", "Cause"),
            value_word=translate("Losing", "Losses"),
            more_word=translate("Losing", "Share"),
        )

    def _months(self, found: Losing) -> Columns:
        shown = found.months[-_MOST_MONTHS:]
        losses = translate("Losing", "Losses")
        return Columns(
            translate("Losing", "When they were lost"),
            tuple(f"{one.month}" for one in shown),
            Series(losses, tuple(float(one.total) for one in shown)),
            measure=COUNT,
            name_word=translate("Losing", "Month"),
            names=tuple(
                words.label_and(said.month_text(one), said.causes_text(one)) for one in shown
            ),
            keys=tuple(one.contacts for one in shown),
        )

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

    def _open_keys(self, keys: Sequence[int]) -> None:
        self._request(keys, translate("Losing", "Lost customers"))

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
        made = [
            Section("", sentence, chart=self._causes(found)),
            Section("", "", chart=self._months(found)),
        ]
        for code, text in _TABLES.items():
            if lines := self._lines(code):
                made.append(section_of(translate("Losing", text), "", self._columns(code), lines))
        return made


def _number(title: str, name: str) -> Column:
    return Column(title, 84, lambda line: f"{getattr(line.row, name):,}", is_number=True)
