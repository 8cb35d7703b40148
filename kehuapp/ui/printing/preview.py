"""The print preview: shows a form as it will come out, prints it or saves it as a PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.sheets.edges import Fit, fit
from kehuapp.sheets.fitting import left_out_words
from kehuapp.sheets.form import PAPERS, Form
from kehuapp.store.database import Book
from kehuapp.text.file_names import safe_name
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.labels import SoftNote
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.toast import Toast, tell
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.kit.windows.dialog import Dialog
from kehuapp.ui.printing.glyphs import missing_characters, missing_words
from kehuapp.ui.printing.paint import paint_form
from kehuapp.ui.printing.paper_view import ZOOM_STEP, PaperView
from kehuapp.ui.printing.pdf import full_page, write_pdf
from kehuapp.ui.printing.typesetting import MM_PER_INCH
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: Pages that are printed or written on the spot: more would stop the window.
MOST_PAGES = 60


class SheetPreview(Dialog):
    """Shows what `build(private)` makes; `private` is False while private remarks are hidden.

    With `hide_private` it begins so. With a `paper` another one (of `papers`) can be wished for;
    whoever hears it shows the form made for that. `book` is where the form takes its pictures from
    while it is painted.
    """

    paper_requested = Signal(str)
    went_out = Signal()  # to a printer or into a file

    def __init__(
        self,
        build: Callable[[bool], Form],
        parent: QWidget | None = None,
        *,
        paper: str = "",
        papers: Sequence[str] = tuple(PAPERS),
        has_private: bool = True,
        hide_private: bool = False,
        book: Book | None = None,
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._book = book
        self._fit = Fit()
        self._form = build(not hide_private)
        self.view = PaperView(self._form, self)
        self.hide_private = QCheckBox(self)
        self.hide_private.setChecked(hide_private)
        self.hide_private.toggled.connect(self.rebuild)
        self.hide_private.setVisible(has_private)
        self.paper = ChoiceBox(self)
        self.paper.addItems([*papers])
        self.paper.setCurrentText(paper)
        self.paper.setVisible(bool(paper))
        self.paper.currentTextChanged.connect(self.paper_requested)
        self.pages, self.note = QLabel(self), SoftNote()
        self.zoom_out = QPushButton(self)
        self.zoom_in = QPushButton(self)
        self.percentage = QLabel(self)
        self.percentage.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # As wide as the widest, so that the buttons beside it do not move.
        self.percentage.setFixedWidth(self.fontMetrics().horizontalAdvance("400%") + 4)
        self.fit_width = QPushButton(self)
        self.whole_page = QPushButton(self)
        for button in (self.zoom_out, self.zoom_in, self.fit_width, self.whole_page):
            button.setProperty("quiet", True)
            button.setAutoDefault(False)
        self.fit_width.setCheckable(True)
        self.whole_page.setCheckable(True)
        self.save = QPushButton(self)
        self.print = QPushButton(self)
        self.print.setProperty("primary", True)
        self.print.setDefault(True)
        self.close_button = QPushButton(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(860, 940)
        self.view.setAccessibleName(self._form.title)
        self.view.setFocus()
        self._toast = Toast(self.view)
        self._said = ""
        self._say_all()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.hide_private)
        above.addWidget(self.paper)
        above.addStretch(1)
        for widget in (self.pages, self.zoom_out, self.percentage, self.zoom_in):
            above.addWidget(widget)
        above.addSpacing(8)
        above.addWidget(self.fit_width)
        above.addWidget(self.whole_page)
        below = QHBoxLayout()
        below.addWidget(self.close_button)
        below.addStretch(1)
        below.addWidget(self.save)
        below.addWidget(self.print)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addLayout(above)
        pages = QVBoxLayout()
        pages.setSpacing(12)
        pages.addWidget(self.note)
        pages.addWidget(self.view, 1)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(16)
        self._beside.addLayout(pages, 1)
        whole.addLayout(self._beside, 1)
        whole.addLayout(below)

    def _connect(self) -> None:
        self.zoom_in.clicked.connect(lambda: self.view.zoom_by(ZOOM_STEP))
        self.zoom_out.clicked.connect(lambda: self.view.zoom_by(1 / ZOOM_STEP))
        self.fit_width.clicked.connect(self.view.fit_width)
        self.whole_page.clicked.connect(self.view.fit_page)
        self.view.zoom_changed.connect(self._show_zoom)
        theme.watch().changed.connect(self._repaint)
        self.print.clicked.connect(self.ask_printer)
        self.save.clicked.connect(self.ask_file)
        self.close_button.clicked.connect(self.reject)
        for keys, wish in (
            (QKeySequence.StandardKey.ZoomIn, self.zoom_in.click),
            (QKeySequence.StandardKey.ZoomOut, self.zoom_out.click),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_0), self.whole_page.click),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_9), self.fit_width.click),
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
        self.fit_width.setText(self.tr("Fit wi&dth"))
        self.fit_width.setToolTip(self.tr("The page as wide as the window (Ctrl+9)"))
        self.whole_page.setText(self.tr("&Whole page"))
        self.whole_page.setToolTip(self.tr("The page as a whole (Ctrl+0)"))
        self.zoom_in.setToolTip(self.tr("Larger"))
        self.zoom_in.setAccessibleName(self.tr("Larger"))
        self.zoom_out.setToolTip(self.tr("Smaller"))
        self.zoom_out.setAccessibleName(self.tr("Smaller"))
        self.save.setText(self.tr("&Save PDF…"))
        self.print.setText(self.tr("&Print…"))
        self.close_button.setText(self.tr("&Close"))
        self.paper.setAccessibleName(self.tr("Paper"))
        self._count_pages()
        self._repaint()
        self._show_zoom()

    def _count_pages(self) -> None:
        # Not `tr`, which in a window made from this one looks for it among that one's texts.
        self.pages.setText(translate("SheetPreview", "%n page(s)", n=len(self._form.pages)))

    def _show_zoom(self) -> None:
        self.percentage.setText(f"{round(self.view.zoom() * 100)}%")
        self.fit_width.setChecked(self.view.fits() == "width")
        self.whole_page.setChecked(self.view.fits() == "page")

    def _repaint(self) -> None:
        for button, name in ((self.zoom_out, "zoom-out"), (self.zoom_in, "zoom-in")):
            button.setIcon(icons.icon(name, theme.current().quiet))

    def put_left(self, widget: QWidget) -> None:
        """Show something to the left of the pages."""
        self._beside.insertWidget(0, widget)

    def say(self, sentence: str) -> None:
        """Say above the pages what is not on them; "" for nothing."""
        self._said = sentence
        self._say_all()

    def _say_all(self) -> None:
        """What was told, what no page had room for, and what no font has."""
        told = (self._said, left_out_words(self._form), self._missing())
        self.note.say(" ".join(filter(None, told)))

    def _missing(self) -> str:
        return missing_words(missing_characters(self._form))

    def show_form(self, form: Form) -> None:
        """Show another form, as one for another paper."""
        self._form = form
        self._build = lambda _private: form
        self._count_pages()
        self._say_all()
        self.view.show_form(form)

    def write_pdf(self, path: Path | str) -> bool:
        """Write what is shown, many pages in the worker; says where it is or why it is not, and
        then answers False."""
        if len(self._form.pages) > MOST_PAGES:
            self._in_worker(
                lambda going_on: write_pdf(self._form, path, going_on),
                lambda: self._saved(Path(path)),
            )
            return True
        try:
            write_pdf(self._form, path)
        except Trouble as trouble:
            QMessageBox.warning(self, self.windowTitle(), str(trouble))
            return False
        self._saved(Path(path))
        return True

    def _saved(self, path: Path) -> None:
        self._toast.show_saved(path)
        self.went_out.emit()

    def _printed(self) -> None:
        self.went_out.emit()
        self.accept()
        if self._fit.scale < 1:
            smaller = self.tr(
                "Printed at %1 %: the printer leaves a wider edge of the paper white."
            )
            tell(self.parentWidget(), smaller.replace("%1", f"{self._fit.scale * 100:.0f}"))

    def ask_file(self) -> None:
        """Ask for a name and write the PDF there."""
        preferences = Preferences()
        name = f"{safe_name(self._form.file_title or self._form.title, 'kehuapp')}.pdf"
        usual = str(Path(preferences.last_folder("pdf")) / name)
        kinds = self.tr("PDF files (*.pdf)")
        path, _kind = choosing.ask_new_name(self, self.tr("Save PDF"), usual, kinds)
        if path:
            whole = path if path.lower().endswith(".pdf") else f"{path}.pdf"
            preferences.set_last_folder("pdf", Path(whole))
            self.write_pdf(whole)

    def ask_printer(self) -> None:
        """Ask for a printer and print; the preview is done then."""
        # Printing is loaded, and the system asked for its printers, when it is first needed.
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        from kehuapp.ui.printing import printers

        if not printers.has_printers():
            self._offer_file()
            return
        preferences = Preferences()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printers.recall(printer, preferences)
        self._set_up_paper(printer)
        dialog = QPrintDialog(printer, self)
        # Its own way into a file opens a dialog that reads what is in a folder; ours is "Save PDF".
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._set_up_paper(printer)
            printers.remember(printer, preferences)
            if self._may_print(printer):
                self.print_on(printer)

    def _offer_file(self) -> None:
        """No printer is set up here: the pages can still be taken to one."""
        box = QMessageBox(
            QMessageBox.Icon.Information,
            self.windowTitle(),
            self.tr(
                "No printer is set up on this computer. Save the pages as a PDF file and print "
                "that where there is one."
            ),
            QMessageBox.StandardButton.Close,
            self,
        )
        save = box.addButton(self.save.text(), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(save)
        box.exec()
        if box.clickedButton() is save:
            self.ask_file()

    def _may_print(self, printer: "QPrinter") -> bool:
        """Say what keeps the printer from printing, and what it cannot reach of bought paper; ask
        where one may go on all the same."""
        from kehuapp.ui.printing import printers

        said = printers.hindrance(printer.printerName())
        if said is not None and not said.waits:
            QMessageBox.warning(self, self.windowTitle(), said.words)
            return False
        lost = fit(self._form, printers.edges_of(printer)).lost if self._form.is_exact else 0.0
        cut = lost and self.tr(
            "%1 leaves the edges of the paper white: up to %2 mm of what stands there would be cut "
            "off. Nothing is made smaller, because it has to meet the labels or the envelope."
        )
        words = [said.words] if said is not None else []
        if cut:
            words.append(cut.replace("%1", printer.printerName()).replace("%2", f"{lost:.1f}"))
        if not words:
            return True
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.windowTitle(),
            "\n\n".join(words),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        box.addButton(self.tr("Print all the same"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        return box.buttonRole(box.clickedButton()) == QMessageBox.ButtonRole.AcceptRole

    def print_on(self, printer: "QPrinter") -> None:
        """Print every page, many in the worker; the preview is done then."""
        if len(self._form.pages) > MOST_PAGES:
            self._in_worker(
                lambda going_on: self._print_pages(printer, going_on),
                self._printed,
            )
            return
        try:
            self._print_pages(printer, lambda _page: True)
        except Trouble as trouble:
            QMessageBox.warning(self, self.windowTitle(), str(trouble))
        else:
            self._printed()

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

    def _print_pages(self, printer: "QPrinter", going_on: Callable[[int], bool]) -> bool:
        painter = QPainter()
        if not painter.begin(printer):
            raise Trouble(
                self.tr("The printer does not answer. Check that it is on, then try again.")
            )
        try:
            if not self._form.is_exact:
                self._move(painter, printer)
            whole = paint_form(self._form, printer, painter, going_on)
            if not whole:
                printer.abort()
        finally:
            painter.end()
        return whole

    def _move(self, painter: QPainter, printer: "QPrinter") -> None:
        """Bring what the printer cannot reach of the paper to where it can."""
        from kehuapp.ui.printing.printers import edges_of

        self._fit = fit(self._form, edges_of(printer))
        dots = printer.logicalDpiX() / MM_PER_INCH
        painter.translate(self._fit.x * dots, self._fit.y * dots)
        painter.scale(self._fit.scale, self._fit.scale)

    def _set_up_paper(self, printer: "QPrinter") -> None:
        """The form's paper upright from its corner: the form keeps its own margins."""
        printer.setFullPage(True)
        printer.setPageLayout(full_page(self._form))
        printer.setDocName("kehuapp")  # others see what waits at the printer
        printer.setCreator("kehuapp")

    def rebuild(self) -> None:
        """Make the form again, as it is wished now."""
        self._form = self._build(not self.hide_private.isChecked())
        self._count_pages()
        self._say_all()
        self.view.show_form(self._form)
