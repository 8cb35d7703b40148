"""Step two of bringing in sales: what the rows would become, and what is to be answered first."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.exchange.sales.sales_run import CREATE, UNCLEAR
from kehuapp.i18n import translate
from kehuapp.text.words import label_and, money
from kehuapp.ui.exchange.bars import Bar, order_answered, order_choices, order_question
from kehuapp.ui.exchange.sales.sales_jobs import Reading
from kehuapp.ui.exchange.sales.sales_model import SalesModel
from kehuapp.ui.exchange.sales.sales_rows import SalesRows
from kehuapp.ui.exchange.sales.who_table import WhoTable
from kehuapp.ui.kit.labels import plain_hint

_WIDTHS = (56, 96, 150, 160, 84, 90, 210, 80)
_MOST_NOTED = 6


class SalesPreview(QFrame):
    """Told by the window what to show; wishes go up as signals."""

    columns_requested = Signal()
    forget_requested = Signal()
    order_chosen = Signal(str)
    edit_requested = Signal(int, int, str)  # line, column of the file, text
    fixed_touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self)
        self.sentence.setObjectName("sentence")
        self.sentence.setProperty("role", "heading")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.columns = QPushButton(translate("SalesImport", "Columns…"), self)
        self.columns.setObjectName("columns")
        self.columns.setAutoDefault(False)
        self.columns.clicked.connect(lambda: self.columns_requested.emit())
        self.question = Bar("question", self)
        self.remembered = Bar("remembered", self)
        self._days: list[str] = []  # of a file in which somebody says how days are written
        self.who = WhoTable(self)
        self.model = SalesModel(self)
        self.noted = QLabel(self)
        self.noted.setProperty("role", "quiet")
        self.noted.setTextFormat(Qt.TextFormat.PlainText)
        self.noted.setObjectName("noted")
        self.noted.setWordWrap(True)
        card = self._build_table()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.sentence, 1)
        head.addWidget(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addWidget(self.remembered)
        column.addWidget(self.who, 2)
        column.addWidget(card, 3)
        column.addWidget(self.noted)

    def _build_table(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", "true")
        table = self.table = SalesRows(card)
        table.show_model(self.model)
        table.fixed_touched.connect(self.fixed_touched)
        self.model.edit_requested.connect(self.edit_requested)
        table.setAccessibleName(translate("SalesImport", "Sales of the file"))
        heads = table.horizontalHeader()
        for place, width in enumerate(_WIDTHS):  # wider with larger letters
            table.setColumnWidth(place, max(width, heads.sectionSizeHint(place)))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        self.card = card
        return card

    def show_reading(self, reading: Reading) -> None:
        """Show what a file says and would do."""
        line = self._line_in_hand()
        self.model.show_reading(reading)
        is_read = reading.report is not None
        self.card.setVisible(is_read)
        self.question.show_words("")
        forget = (translate("Import", "Forget"), lambda: self.forget_requested.emit())
        said = translate("Import", "Columns as last time.") if reading.remembered else ""
        self.remembered.show_words(said, [forget], quiet=True)
        if reading.report is None or reading.read is None:
            self.sentence.setText(reading.trouble)
            self.noted.setText("")
            self.who.hide()
            return
        report, plan = reading.report, reading.report.plan
        self.sentence.setText(
            translate(
                "SalesImport",
                "%1 new sales, together %2; %3 skipped, %4 unclear, %5 not read.",
                f"{plan.count(CREATE):,}",
                money(plan.amount, ""),
                f"{report.skipped:,}",
                f"{plan.count(UNCLEAR):,}",
                f"{len(report.failed):,}",
            )
        )
        self._ask_order(reading.read.doubtful, reading.wish.order)
        self._take_in_hand(reading, line)
        self.who.show_reading(reading)
        noted = [label_and(row.where, row.reason) for row in report.failed[:50]] + report.warnings
        self.noted.setText("\n".join(noted[:_MOST_NOTED]))
        self.noted.setToolTip(plain_hint("\n".join(noted[:20])))
        self.noted.setVisible(bool(noted))

    def take_focus(self) -> None:
        """Put the keyboard on what is asked, else onto the rows; it stays where it is already."""
        places = (self.who.table, self.table) if self.card.isVisibleTo(self) else (self.columns,)
        now = self.window().focusWidget()
        shown = [place for place in places if place.isVisibleTo(self)]
        if not any(place is now or (now and place.isAncestorOf(now)) for place in shown):
            shown[0].setFocus()

    def refuse(self, line: int, column: int, text: str, sentence: str) -> None:
        """Keep what was typed into a cell, and say beside it why it cannot be read."""
        self.model.refuse(line, column, text, sentence)

    def insist(self) -> str:
        """Take the first cell in hand that cannot be read; the sentence about it, "" for none."""
        index = self.model.refused()
        if index is None:
            return ""
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self.table.setFocus()
        return self.model.refusal(index)

    def forget(self) -> None:
        """Begin anew: the next file has other rows."""
        self._days = []
        self.model.show_reading(None)

    def _ask_order(self, doubtful: list[str], order: str) -> None:
        """Which number of a day comes first is asked; what was answered can be taken back."""
        self._days = doubtful or self._days
        answers = [
            (words, partial(self.order_chosen.emit, one))
            for one, words in order_choices(self._days)
            if one != order
        ]
        if doubtful:
            self.question.show_words(order_question(doubtful), answers)
        elif self._days and order:
            self.question.show_words(order_answered(self._days, order), answers, quiet=True)

    def _line_in_hand(self) -> int:
        index = self.table.currentIndex()
        return self.model.line_of(index.row()) if index.isValid() else -1

    def _take_in_hand(self, reading: Reading, line: int) -> None:
        """The row that was in hand before, or the first that cannot be read."""
        if self.table.currentIndex().isValid() or not self.model.rowCount():
            return  # nothing moved
        if line < 0 and reading.read is not None and reading.read.failed:
            line = reading.read.failed[0].line
        index = self.model.index(self.model.row_near(line), 1)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, self.table.ScrollHint.PositionAtCenter)
        self.table.horizontalScrollBar().setValue(0)  # where the line is told
