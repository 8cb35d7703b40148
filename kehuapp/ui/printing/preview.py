"""The print preview: shows a form as it will come out, prints it or saves it as a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.errors import Trouble
from kehuapp.sheets.form import Form
from kehuapp.ui.printing.paint import paint_form
from kehuapp.ui.printing.pdf import write_pdf

ZOOM_STEP = 1.25


class SheetPreview(QDialog):
    """Shows what `build(private)` makes; `private` is False while private remarks are hidden."""

    def __init__(self, build: Callable[[bool], Form], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self._form = build(True)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._set_up_paper()
        self.preview = QPrintPreviewWidget(self._printer, self)
        self.preview.paintRequested.connect(self._paint)
        self.hide_private = QCheckBox(self)
        self.hide_private.toggled.connect(self._rebuild)
        self.pages = QLabel(self)
        self.zoom_out = QPushButton("−", self)
        self.zoom_in = QPushButton("+", self)
        for step in (self.zoom_out, self.zoom_in):
            step.setFixedWidth(44)
        self.whole_page = QPushButton(self)
        self.save = QPushButton(self)
        self.print = QPushButton(self)
        self.print.setProperty("primary", True)
        self.print.setDefault(True)
        self.close_button = QPushButton(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        # An old screen of 768 lines must still show the buttons below the page.
        room = self.screen().availableGeometry()
        self.resize(860, min(940, room.height() - 60))
        self.preview.fitInView()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.hide_private)
        above.addStretch(1)
        for widget in (self.pages, self.zoom_out, self.zoom_in, self.whole_page):
            above.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.close_button)
        below.addStretch(1)
        below.addWidget(self.save)
        below.addWidget(self.print)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addLayout(above)
        whole.addWidget(self.preview, 1)
        whole.addLayout(below)

    def _connect(self) -> None:
        self.zoom_in.clicked.connect(lambda: self.preview.zoomIn(ZOOM_STEP))
        self.zoom_out.clicked.connect(lambda: self.preview.zoomOut(ZOOM_STEP))
        self.whole_page.clicked.connect(self.preview.fitInView)
        self.print.clicked.connect(self.ask_printer)
        self.save.clicked.connect(self.ask_file)
        self.close_button.clicked.connect(self.reject)
        for keys, wish in (
            (QKeySequence.StandardKey.ZoomIn, self.zoom_in.click),
            (QKeySequence.StandardKey.ZoomOut, self.zoom_out.click),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_0), self.whole_page.click),
            (QKeySequence.StandardKey.Print, self.print.click),
            (QKeySequence.StandardKey.Save, self.save.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(wish)

    def _retranslate(self) -> None:
        self.setWindowTitle(self._form.title)
        self.hide_private.setText(self.tr("&Hide private remarks"))
        self.hide_private.setToolTip(
            self.tr("Leaves the details and the comments blank, for a sheet that others may see")
        )
        self.whole_page.setText(self.tr("&Whole page"))
        self.zoom_in.setToolTip(self.tr("Larger"))
        self.zoom_in.setAccessibleName(self.tr("Larger"))
        self.zoom_out.setToolTip(self.tr("Smaller"))
        self.zoom_out.setAccessibleName(self.tr("Smaller"))
        self.save.setText(self.tr("&Save PDF…"))
        self.print.setText(self.tr("&Print…"))
        self.close_button.setText(self.tr("&Close"))
        self.pages.setText(self.tr("%n page(s)", "", len(self._form.pages)))

    def write_pdf(self, path: Path | str) -> bool:
        """Write what is shown; says why when it cannot and answers False."""
        try:
            write_pdf(self._form, path)
        except Trouble as trouble:
            QMessageBox.warning(self, self.windowTitle(), str(trouble))
            return False
        return True

    def ask_file(self) -> None:
        """Ask for a name and write the PDF there."""
        name = f"{_file_name(self._form.title)}.pdf"
        kinds = self.tr("PDF files (*.pdf)")
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), name, kinds)
        if path:
            self.write_pdf(path if path.lower().endswith(".pdf") else f"{path}.pdf")

    def ask_printer(self) -> None:
        """Ask for a printer and print; the preview is done then."""
        dialog = QPrintDialog(self._printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._set_up_paper()
            if self._paint(self._printer):
                self.accept()

    def _set_up_paper(self) -> None:
        """A4 upright from the corner of the paper: the form keeps its own margins."""
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        self._printer.setFullPage(True)
        self._printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._printer.setDocName(self._form.title)
        self._printer.setCreator("kehuapp")

    def _paint(self, printer: QPrinter) -> bool:
        painter = QPainter()
        if not painter.begin(printer):
            words = self.tr("The printer does not answer. Check that it is on, then try again.")
            QMessageBox.warning(self, self.windowTitle(), words)
            return False
        try:
            paint_form(self._form, printer, painter)
        finally:
            painter.end()
        return True

    def _rebuild(self, hidden: bool) -> None:
        self._form = self._build(not hidden)
        self.preview.updatePreview()


def _file_name(title: str) -> str:
    """A title without the signs that a file name cannot hold."""
    return "".join("_" if char in '\\/:*?"<>|' else char for char in title).strip(" .")
