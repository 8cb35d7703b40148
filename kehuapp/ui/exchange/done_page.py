"""Step three of an import: what came in, and the rows that did not, with line and reason."""

from collections.abc import Sequence
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

from kehuapp.exchange.records import Failed
from kehuapp.i18n import translate
from kehuapp.ui import messages
from kehuapp.ui.preferences import Preferences

#: More than this is in the saved file only: nobody reads a list of ten thousand on a screen.
_SHOWN = 1000



def failed_text(name: str, failed: Sequence[Failed]) -> str:
    """The rows that could not be read, as a text file: line and reason, then the row itself."""
    heading = translate("Import", "Not read from %1", name)
    parts = [heading, "=" * 40, ""]
    for row in failed:
        parts += [f"{row.where}: {row.reason}", row.text.rstrip(), ""]
    return "\n".join(parts)


def write_failed(path: Path, name: str, failed: Sequence[Failed]) -> None:
    """Write that text where a spreadsheet program on Windows also shows its Chinese."""
    path.write_text(failed_text(name, failed), encoding="utf-8-sig")


class DonePage(QFrame):
    """A sentence with the counts, and the table of failures if there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._failed: list[Failed] = []
        self._name = ""
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
        self.table.horizontalHeader().setSectionResizeMode(
            1, QHeaderView.ResizeMode.ResizeToContents
        )
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setHorizontalHeaderLabels([
            translate("Import", "Line"), translate("Import", "Why"), translate("Import", "Text"),
        ])  # fmt: skip
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

    def show_result(self, name: str, sentence: str, failed: Sequence[Failed]) -> None:
        """Show what a file brought and what it could not."""
        self._name = name
        self._failed = list(failed)
        self.sentence.setText(sentence)
        if failed:
            words = translate("Import", "%n row(s) could not be read:", n=len(failed))
        else:
            words = translate("Import", "Every row could be read.")
        self.hint.setText(words)
        shown = self._failed[:_SHOWN]
        self.table.setRowCount(len(shown))
        for place, (line, reason, text, _file) in enumerate(shown):
            for column, words in enumerate((str(line), reason, " ".join(text.split()))):
                item = QTableWidgetItem(words)
                item.setToolTip(text if column == 2 else words)
                self.table.setItem(place, column, item)
        self.card.setVisible(bool(failed))
        self.save.setVisible(bool(failed))

    def choose_where_to_save(self) -> None:
        """Ask for a file and write the failures into it."""
        folder = Path(Preferences().last_folder("import"))
        suggestion = str(folder / f"{Path(self._name).stem}-failed.txt")
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Import", "Save the rows that were not read"), suggestion,
            translate("Import", "Text (*.txt)"),
        )  # fmt: skip
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the failures to a file; a file that cannot be written is said."""
        try:
            write_failed(path, self._name, self._failed)
        except OSError:
            messages.say(
                self,
                translate("Import", "%1 cannot be written. Choose another folder.", path.name),
            )
        else:
            self.hint.setText(translate("Import", "Saved as %1.", path.name))
