"""Step three of bringing in sales: what came in, what did not and why; undo and saving the rest."""

from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kehuapp.exchange.importing.failures import Unread
from kehuapp.exchange.sales.sales_run import SalesReport
from kehuapp.i18n import translate
from kehuapp.text.words import money
from kehuapp.ui.exchange import unread as saving
from kehuapp.ui.kit.labels import plain_hint
from kehuapp.ui.work.preferences import Preferences

_SHOWN = 1_000


class SalesDone(QFrame):
    """Told by the window what an import did, and later that it was taken back."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._unread: Unread | None = None
        self.sentence, self.figures, self.hint = (QLabel(self) for _ in range(3))
        self.sentence.setProperty("role", "heading")
        self.hint.setProperty("role", "quiet")
        for label in (self.sentence, self.figures, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.figures.setObjectName("figures")
        self.undo = QPushButton(translate("Import", "Undo this import"), self)
        self.undo.setObjectName("undo_import")
        self.save = QPushButton(self)
        self.save.setObjectName("save_failed")
        self.save.clicked.connect(lambda: self._save())
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.undo, self.save):
            button.setAutoDefault(False)
            verbs.addWidget(button)
        verbs.addStretch(1)
        self.card = QFrame(self)
        self.card.setProperty("card", "true")
        self.table = QTableWidget(0, 3, self.card)
        self.table.setObjectName("failed")
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        titles = [
            translate("Import", "Where"),
            translate("Import", "Why"),
            translate("Import", "Text"),
        ]
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setAccessibleName(" · ".join(titles))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setMaximumSectionSize(420)
        for section in range(2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 14)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.figures)
        column.addLayout(verbs)
        column.addWidget(self.hint)
        column.addWidget(self.card, 1)
        column.addStretch()

    def show_result(self, report: SalesReport, unread: Unread | None) -> None:
        """Show what a file brought."""
        self._unread = unread
        name = report.plan.read.table.source.name
        self.sentence.setText(translate("Import", "%1 has been imported", name))
        self.figures.show()
        self.figures.setText(
            translate(
                "SalesImport",
                "%1 new sales, together %2; %3 skipped, %4 unclear, %5 not read.",
                f"{report.created:,}",
                money(report.plan.amount, ""),
                f"{report.skipped:,}",
                f"{report.unclear:,}",
                f"{len(report.failed):,}",
            )
        )
        self.undo.setVisible(report.step is not None)
        self.save.setVisible(unread is not None)
        if unread is not None:
            self.save.setText(saving.save_words(unread))
        self.hint.setText("\n".join(report.warnings[:8]))
        rows = [*islice(report.rows_left(), _SHOWN)]
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            where = row.where[:1].upper() + row.where[1:]
            for column, words in enumerate((where, row.reason, row.text)):
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(plain_hint(words))
                self.table.setItem(place, column, item)
        self.card.setVisible(bool(rows))

    def show_undone(self) -> None:
        """Say that what came in was taken back."""
        self.sentence.setText(
            translate("Import", "The import was undone: the book is as it was before.")
        )
        self.figures.hide()
        self.undo.hide()

    def _save(self) -> None:
        if self._unread is not None:
            path = saving.choose_and_save(self, self._preferences, self._unread)
            if path is not None:
                self.hint.setText(saving.saved_words(path))
