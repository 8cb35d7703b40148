"""Step three of an import: what came in, what was mended or left out, what could not be read.

It stays until it is closed, and offers to show who came in, to take it back and to save the rest.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
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
from kehuapp.exchange.importing.import_run import ImportReport
from kehuapp.exchange.records import Failed
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.exchange import unread as saving
from kehuapp.ui.kit import theme
from kehuapp.ui.work.preferences import Preferences

#: More than this is in the saved file only: nobody reads a list of ten thousand on a screen.
_SHOWN = 1000
_LONGEST = 2000
#: What became of the cards or rows, each with a figure.
FIGURES = (
    QT_TRANSLATE_NOOP("ImportDone", "new"),
    QT_TRANSLATE_NOOP("ImportDone", "merged"),
    QT_TRANSLATE_NOOP("ImportDone", "skipped"),
    QT_TRANSLATE_NOOP("ImportDone", "not read"),
)


class DonePage(QFrame):
    """Told by the window what an import did, and later that it was taken back."""

    show_requested = Signal()
    undo_requested = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._unread: Unread | None = None
        self.sentence = QLabel(self)
        self.sentence.setProperty("role", "heading")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "quiet")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.figures = QFrame(self)
        self._build_figures()
        self.show_them, self.undo, self.save = (QPushButton(self) for _ in range(3))
        self.show_them.setObjectName("show_imported")
        self.show_them.clicked.connect(self.show_requested)
        self.undo.setObjectName("undo_import")
        self.undo.setText(translate("Import", "Undo this import"))
        self.undo.clicked.connect(self.undo_requested)
        self.save.setObjectName("save_failed")
        self.save.clicked.connect(self.choose_where_to_save)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.show_them, self.undo, self.save):
            button.setAutoDefault(False)
            verbs.addWidget(button)
        verbs.addStretch(1)
        self.table, self.card = self._build_table("failed", 3)
        self.noted, self.noted_card = self._build_table("noted", 1)
        self.noted_title = QLabel(self)
        self.noted_title.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 14)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.figures)
        column.addLayout(verbs)
        column.addSpacing(6)
        column.addWidget(self.hint)
        column.addWidget(self.card, 3)
        column.addWidget(self.noted_title)
        column.addWidget(self.noted_card, 2)
        column.addStretch()

    def _build_figures(self) -> None:
        row = QHBoxLayout(self.figures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        self._counts: list[QLabel] = []
        for words in FIGURES:
            one = QVBoxLayout()
            one.setSpacing(0)
            count, name = QLabel(self.figures), QLabel(translate("ImportDone", words), self.figures)
            count.setProperty("role", "title")
            name.setProperty("role", "quiet")
            one.addWidget(count)
            one.addWidget(name)
            row.addLayout(one)
            self._counts.append(count)
        row.addStretch(1)

    def _build_table(self, name: str, columns: int) -> tuple[QTableWidget, QFrame]:
        card = QFrame(self)
        card.setProperty("card", "true")
        table = QTableWidget(0, columns, card)
        table.setObjectName(name)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(True)
        if columns == 1:
            header.hide()
        else:
            for section in range(columns - 1):
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
            header.setMaximumSectionSize(420)
            titles = (
                translate("Import", "Where"),
                translate("Import", "Why"),
                translate("Import", "Text"),
            )
            table.setHorizontalHeaderLabels(titles)
            table.setAccessibleName(" · ".join(titles))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        return table, card

    def show_result(
        self, name: str, report: ImportReport | None, failed: list[Failed], unread: Unread | None
    ) -> None:
        """Show what a file brought; without a report nothing was imported."""
        self._unread = unread
        self.sentence.setText(
            translate("Import", "%1 has been imported", name)
            if report
            else translate("Import", "Nothing was imported from %1.", name)
        )
        self.figures.setVisible(report is not None)
        if report is not None:
            numbers = (report.created, report.merged, report.skipped, len(failed))
            for label, number in zip(self._counts, numbers, strict=True):
                label.setText(f"{number:,}")
            colour = theme.current().vermilion if failed else theme.current().ink
            self._counts[-1].setStyleSheet(f"color: {colour};")
        people = report.people if report is not None and report.step else 0
        self.show_them.setText(translate("Import", "Show these %n customer(s)", n=people))
        self.show_them.setVisible(people > 0)
        self.undo.setVisible(people > 0)
        self.save.setVisible(unread is not None)
        if unread is not None:
            self.save.setText(saving.save_words(unread))
        self.hint.setText(
            translate("Import", "%n row(s) could not be read:", n=len(failed))
            if failed
            else translate("Import", "Every row could be read.")
        )
        self._show_failed(failed)
        self._show_noted(report.warnings if report is not None else [])

    def show_undone(self) -> None:
        """Say that what came in was taken back."""
        self.sentence.setText(
            translate("Import", "The import was undone: the book is as it was before.")
        )
        for widget in (self.figures, self.show_them, self.undo):
            widget.hide()

    def _show_failed(self, failed: list[Failed]) -> None:
        shown = failed[:_SHOWN]
        self.table.setRowCount(len(shown))
        for place, row in enumerate(shown):
            where = row.where[:1].upper() + row.where[1:] if not row.file else row.where
            flat = " ".join(row.text[:_LONGEST].split())
            for column, words in enumerate((where, row.reason, flat)):
                hint = row.text[:_LONGEST] if column == 2 else words
                self.table.setItem(place, column, _item(words, hint))
        self.card.setVisible(bool(failed))

    def _show_noted(self, noted: list[str]) -> None:
        shown = noted[:_SHOWN]
        self.noted.setRowCount(len(shown))
        for place, words in enumerate(shown):
            line = " ".join(words[:_LONGEST].split())
            self.noted.setItem(place, 0, _item(line[:1].upper() + line[1:], words[:_LONGEST]))
        self.noted_title.setText(translate("Import", "Mended or left out: %n", n=len(noted)))
        self.noted.setAccessibleName(self.noted_title.text())
        for widget in (self.noted_title, self.noted_card):
            widget.setVisible(bool(noted))

    def choose_where_to_save(self) -> None:
        """Ask for a file and write into it what could not be read."""
        if self._unread is not None:
            path = saving.choose_and_save(self, self._preferences, self._unread)
            if path is not None:
                self.hint.setText(saving.saved_words(path))

    def save_to(self, path: Path) -> None:
        """Write what could not be read to a file."""
        if self._unread is not None and saving.save(self, path, self._unread):
            self.hint.setText(saving.saved_words(path))


def _item(words: str, hint: str) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(hint)
    return item


def imported_sentence(name: str, report: ImportReport) -> str:
    """What the bar of the main window says beside Undo."""
    counts = (name, f"{report.created:,}", f"{report.merged:,}", f"{report.skipped:,}")
    if not report.failed:
        return translate("Import", "Imported %1: %2 new, %3 merged, %4 skipped", *counts)
    return translate(
        "Import",
        "Imported %1: %2 new, %3 merged, %4 skipped, %5 not read",
        *counts,
        f"{len(report.failed):,}",
    )
