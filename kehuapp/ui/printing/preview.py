"""The print preview: shows a form as it will come out, prints it or saves it as a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
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
from kehuapp.sheets.form import PAPERS, Form
from kehuapp.store.database import Book
from kehuapp.text.file_names import safe_name
from kehuapp.ui.printing.paint import paint_form
from kehuapp.ui.printing.pdf import full_page, write_pdf
from kehuapp.ui.work import tasks

ZOOM_STEP = 1.25
#: Pages that the preview shows, and that are painted on the spot: more would stop the window.
MOST_PAGES = 60


class SheetPreview(QDialog):
    """Shows what `build(private)` makes; `private` is False while private remarks are hidden.

    With a `paper` another one can be wished for; whoever hears it shows the form made for that.
    `book` is where the form takes its pictures from while it is painted.
    """

    paper_requested = Signal(str)

    def __init__(
        self,
        build: Callable[[bool], Form],
        parent: QWidget | None = None,
        *,
        paper: str = "",
        has_private: bool = True,
        book: Book | None = None,
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._book = book
        self._form = build(True)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._set_up_paper()
        self.preview = QPrintPreviewWidget(self._printer, self)
        self.preview.paintRequested.connect(self._paint)
        self.hide_private = QCheckBox(self)
        self.hide_private.toggled.connect(self._rebuild)
        self.hide_private.setVisible(has_private)
        self.paper = QComboBox(self)
        self.paper.addItems([*PAPERS])
        self.paper.setCurrentText(paper)
        self.paper.setVisible(bool(paper))
        self.paper.currentTextChanged.connect(self.paper_requested)
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
        above.addWidget(self.paper)
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
        self.hide_private.setText(self.tr("&Hide details and comments"))
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
        self.paper.setAccessibleName(self.tr("Paper"))
        self._count_pages()

    def _count_pages(self) -> None:
        count = len(self._form.pages)
        words = self.tr("%n page(s)", "", count)
        if count > MOST_PAGES:
            shown = self.tr("the first %1 are shown").replace("%1", str(MOST_PAGES))
            words = f"{words} · {shown}"
        self.pages.setText(words)

    def show_form(self, form: Form) -> None:
        """Show another form, as one for another paper."""
        self._form = form
        self._build = lambda _private: form
        self._set_up_paper()
        self._count_pages()
        self.preview.updatePreview()

    def write_pdf(self, path: Path | str) -> bool:
        """Write what is shown, many pages in the worker; says why when it cannot and answers
        False."""
        if len(self._form.pages) > MOST_PAGES:
            self._in_worker(lambda going_on: write_pdf(self._form, path, going_on))
            return True
        try:
            write_pdf(self._form, path)
        except Trouble as trouble:
            QMessageBox.warning(self, self.windowTitle(), str(trouble))
            return False
        return True

    def ask_file(self) -> None:
        """Ask for a name and write the PDF there."""
        name = f"{safe_name(self._form.title, 'kehuapp')}.pdf"
        kinds = self.tr("PDF files (*.pdf)")
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), name, kinds)
        if path:
            self.write_pdf(path if path.lower().endswith(".pdf") else f"{path}.pdf")

    def ask_printer(self) -> None:
        """Ask for a printer and print; the preview is done then."""
        dialog = QPrintDialog(self._printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._set_up_paper()
            if len(self._form.pages) > MOST_PAGES:
                self._in_worker(self._print_pages, self.accept)
            elif self._paint(self._printer):
                self.accept()

    def _in_worker(
        self,
        work: Callable[[Callable[[int], bool]], bool],
        done: Callable[[], object] = lambda: None,
    ) -> None:
        """Paint many pages; `work` asks before each page whether to go on."""
        total, label = len(self._form.pages), self.tr("Writing the pages…")

        def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> bool | None:
            def going_on(page: int) -> bool:
                progress("", page, total)
                return not cancelled()

            return work(going_on) or None

        def ended(whole: bool | None) -> None:
            if whole:
                done()

        tasks.read_latest(self, "pages", self._book, job, ended, label=label)

    def _print_pages(self, going_on: Callable[[int], bool]) -> bool:
        painter = QPainter()
        if not painter.begin(self._printer):
            raise Trouble(self._no_answer())
        try:
            whole = paint_form(self._form, self._printer, painter, going_on)
            if not whole:
                self._printer.abort()
        finally:
            painter.end()
        return whole

    def _no_answer(self) -> str:
        return self.tr("The printer does not answer. Check that it is on, then try again.")

    def _set_up_paper(self) -> None:
        """The form's paper upright from its corner: the form keeps its own margins."""
        self._printer.setFullPage(True)
        self._printer.setPageLayout(full_page(self._form))
        self._printer.setDocName(self._form.title)
        self._printer.setCreator("kehuapp")

    def _paint(self, printer: QPrinter) -> bool:
        painter = QPainter()
        if not painter.begin(printer):
            QMessageBox.warning(self, self.windowTitle(), self._no_answer())
            return False
        try:
            paint_form(self._form, printer, painter, most=MOST_PAGES)
        finally:
            painter.end()
        return True

    def _rebuild(self, hidden: bool) -> None:
        self._form = self._build(not hidden)
        self.preview.updatePreview()
