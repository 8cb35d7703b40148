"""Step two of bringing in sales: what the rows would become, and what is to be answered first."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kehuapp.exchange.sales.sales_run import CREATE, UNCLEAR
from kehuapp.i18n import translate
from kehuapp.text.words import label_and
from kehuapp.ui.exchange.bars import Bar, order_choices, order_question
from kehuapp.ui.exchange.sales.figures import amount_words
from kehuapp.ui.exchange.sales.sales_jobs import Reading
from kehuapp.ui.exchange.sales.sales_model import SalesModel
from kehuapp.ui.exchange.sales.who_table import WhoTable
from kehuapp.ui.kit.labels import plain_hint

_WIDTHS = (56, 96, 150, 160, 84, 90, 210, 80)
_MOST_NOTED = 6


class SalesPreview(QFrame):
    """Told by the window what to show; wishes go up as signals."""

    columns_requested = Signal()
    order_chosen = Signal(str)

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
        column.addWidget(self.who, 2)
        column.addWidget(card, 3)
        column.addWidget(self.noted)

    def _build_table(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", "true")
        table = self.table = QTableView(card)
        table.setObjectName("rows")
        table.setModel(self.model)
        table.setAccessibleName(translate("SalesImport", "Sales of the file"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        for place, width in enumerate(_WIDTHS):
            table.setColumnWidth(place, width)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        self.card = card
        return card

    def show_reading(self, reading: Reading) -> None:
        """Show what a file says and would do."""
        self.model.show_reading(reading)
        is_read = reading.report is not None
        self.card.setVisible(is_read)
        self.question.show_words("")
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
                amount_words(plan.amount),
                f"{report.skipped:,}",
                f"{plan.count(UNCLEAR):,}",
                f"{len(report.failed):,}",
            )
        )
        if reading.read.doubtful:
            self.question.show_words(
                order_question(reading.read.doubtful),
                [
                    (words, partial(self.order_chosen.emit, order))
                    for order, words in order_choices(reading.read.doubtful)
                ],
            )
        self.who.show_reading(reading)
        noted = [label_and(row.where, row.reason) for row in report.failed[:50]] + report.warnings
        self.noted.setText("\n".join(noted[:_MOST_NOTED]))
        self.noted.setToolTip(plain_hint("\n".join(noted[:20])))
        self.noted.setVisible(bool(noted))
