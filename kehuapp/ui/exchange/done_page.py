"""Step three of an import: what came in, and the rows that did not, with line and reason."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
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

from kehuapp import disk
from kehuapp.exchange.importing.failures import failures_ending, write_failures
from kehuapp.exchange.importing.import_run import ImportReport
from kehuapp.exchange.read import FileRead
from kehuapp.i18n import translate
from kehuapp.ui.kit import toast
from kehuapp.ui.work.preferences import Preferences

#: More than this is in the saved file only: nobody reads a list of ten thousand on a screen.
_SHOWN = 1000
_LONGEST = 2000


class DonePage(QFrame):
    """A sentence with the counts, and the table of failures if there are any."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._file: FileRead | None = None
        self.sentence = QLabel(self)
        self.sentence.setProperty("role", "heading")
        self.sentence.setWordWrap(True)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.table = QTableWidget(0, 3, self)
        self.table.setObjectName("failed")
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for section in (0, 1):
            self.table.horizontalHeader().setSectionResizeMode(
                section, QHeaderView.ResizeMode.ResizeToContents
            )
        self.table.horizontalHeader().setMaximumSectionSize(420)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setHorizontalHeaderLabels(
            [
                translate("Import", "Where"),
                translate("Import", "Why"),
                translate("Import", "Text"),
            ]
        )
        self.save = QPushButton(translate("Import", "Save these rows…"), self)
        self.save.setObjectName("save_failed")
        self.save.clicked.connect(self.choose_where_to_save)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 14)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.hint)
        self.card = QFrame(self)
        self.card.setProperty("card", "true")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(self.card, 1)
        column.addLayout(row)
        column.addStretch()

    def show_result(self, file: FileRead, sentence: str) -> None:
        """Show what a file brought and what it could not."""
        self._file = file
        self.sentence.setText(sentence)
        count = len(file.failed)
        if count:
            words = translate("Import", "%n row(s) could not be read:", n=count)
        else:
            words = translate("Import", "Every row could be read.")
        self.hint.setText(words)
        shown = file.failed[:_SHOWN]
        self.table.setRowCount(len(shown))
        for place, row in enumerate(shown):
            where = row.where[:1].upper() + row.where[1:] if not row.file else row.where
            flat = " ".join(row.text[:_LONGEST].split())
            for column, words in enumerate((where, row.reason, flat)):
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(row.text[:_LONGEST] if column == 2 else words)
                self.table.setItem(place, column, item)
        self.card.setVisible(bool(count))
        self.save.setVisible(bool(count))

    def choose_where_to_save(self) -> None:
        """Ask for a file and write the failures into it."""
        if self._file is None:
            return
        ending = failures_ending(self._file)
        folder = Path(self._preferences.last_folder("import"))
        name = "".join("-" if c in '\\/:*?"<>|›' else c for c in Path(self._file.name).stem)
        kinds = {
            "csv": translate("Import", "Table (*.csv)"),
            "txt": translate("Import", "Text (*.txt)"),
        }
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Import", "Save the rows that were not read"),
            str(folder / f"{name}-failed.{ending}"),
            kinds[ending],
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the failures to a file; a file that cannot be written is said."""
        if self._file is None:
            return
        try:
            write_failures(path, self._file)
        except OSError as error:
            toast.say(self, disk.sentence_of_writing(error, path.name))
        else:
            self.hint.setText(
                translate(
                    "Import", "Saved as %1. Correct it there and import that file.", path.name
                )
            )


def imported_sentence(name: str, report: ImportReport) -> str:
    """What the bar of the main window says beside Undo."""
    return translate(
        "Import",
        "Imported %1: %2 new, %3 merged, %4 skipped",
        name,
        f"{report.created:,}",
        f"{report.merged:,}",
        f"{report.skipped:,}",
    )
