"""The export dialog: who, in which form, to which file; the writing is in exchange."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import groups, settings
from kehuapp.errors import Trouble
from kehuapp.exchange import write
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui import tasks, theme
from kehuapp.ui.preferences import Preferences

FORMATS = {
    "vcf": QT_TRANSLATE_NOOP("Export", "Contact cards for a phone (.vcf)"),
    "csv": QT_TRANSLATE_NOOP("Export", "Table for Google, Excel and others (.csv)"),
    "json": QT_TRANSLATE_NOOP("Export", "Everything, for other programs (.json)"),
}


class ExportDialog(QDialog):
    """`exported(path, count)` fires when the file is written."""

    exported = Signal(object, int)

    def __init__(self, book: Book, group: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Export", "Export"))
        self.setMinimumWidth(460)
        self._book = book
        self._task: tasks.Task | None = None
        self._build(group)

    def _build(self, group: int | None) -> None:
        self.who = QComboBox(self)
        self.who.setObjectName("who")
        total = self._book.query("SELECT count(*) FROM contact WHERE deleted_at IS NULL")[0][0]
        self.who.addItem(translate("Export", "All customers (%1)", f"{total:,}"), None)
        paths = groups.paths_of(self._book)
        for row in groups.rows_groups(self._book):
            self.who.addItem(f"{paths[row.id]} ({row.count:,})", paths[row.id])
            if row.id == group:
                self.who.setCurrentIndex(self.who.count() - 1)
        label = QLabel(translate("Export", "&Who"), self)
        label.setProperty("role", "quiet")
        label.setBuddy(self.who)

        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()

        column = QVBoxLayout(self)
        column.setContentsMargins(22, 22, 22, 16)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.who)
        column.addSpacing(8)
        self.formats = QButtonGroup(self)
        colours = theme.current()
        ring = (
            "QRadioButton::indicator { width: 14px; height: 14px; border-radius: 8px;"
            f" border: 1px solid {colours.quiet}; background: {colours.panel}; }}"
            "QRadioButton::indicator:checked { width: 8px; height: 8px;"
            f" border: 4px solid {colours.jade_fill}; }}"
        )
        for key, words in FORMATS.items():
            button = QRadioButton(translate("Export", words), self)
            button.setObjectName(key)
            button.setStyleSheet(ring)
            button.setChecked(key == "vcf")
            self.formats.addButton(button)
            column.addWidget(button)
        column.addSpacing(8)
        column.addWidget(self.error)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        cancel = QPushButton(translate("Export", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(translate("Export", "Save as…"), self)
        self.save.setObjectName("save")
        self.save.setProperty("primary", "true")
        self.save.setDefault(True)
        self.save.clicked.connect(self.choose_file)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    def format(self) -> str:
        """vcf, csv or json."""
        button = self.formats.checkedButton()
        return button.objectName() if button else "vcf"

    def choose_file(self) -> None:
        """Ask where to write, then write."""
        ending = self.format()
        day = settings.load_settings(self._book).today()
        name = translate("Export", "Customers %1", day.isoformat())
        preferences = Preferences()
        folder = Path(preferences.last_folder("export"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Export", "Export"), str(folder / f"{name}.{ending}"), f"*.{ending}"
        )
        if chosen:
            path = Path(chosen)
            preferences.set_last_folder("export", path)
            self.export_to(path if path.suffix else path.with_suffix(f".{ending}"))

    def export_to(self, path: Path) -> None:
        """Write the file in the worker; a Trouble is said in the dialog."""
        if self._task is not None:
            return
        book, group = self._book, self.who.currentData()

        def job(_progress: tasks.Progress, _cancelled: Callable[[], bool]) -> Any:
            try:
                return write.write_file(book, path, group)
            except Trouble as trouble:
                return trouble
            finally:
                book.close()

        def done(result: Any) -> None:
            self._task = None
            self.save.setEnabled(True)
            if isinstance(result, Trouble):
                self.error.setText(str(result))
                self.error.show()
                return
            self.exported.emit(path, result)
            self.accept()

        def failed() -> None:
            self._task = None
            self.save.setEnabled(True)

        self.error.hide()
        self.save.setEnabled(False)
        label = translate("Export", "Writing %1…", path.name)
        self._task = tasks.run(self, label, job, done, cancellable=False, failed=failed)
