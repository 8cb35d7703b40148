"""The import window: file → what it would bring → done; reading and writing are in exchange."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import groups, settings
from kehuapp.errors import Trouble
from kehuapp.exchange import import_plan, import_run, read
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui import tasks, theme
from kehuapp.ui.actions import fill_choices
from kehuapp.ui.exchange.done_page import DonePage
from kehuapp.ui.exchange.preview import Preview, build_preview
from kehuapp.ui.exchange.preview_page import PreviewPage
from kehuapp.ui.exchange.start_page import StartPage
from kehuapp.ui.preferences import Preferences

STEPS = (
    QT_TRANSLATE_NOOP("Import", "1 File"),
    QT_TRANSLATE_NOOP("Import", "2 Look through"),
    QT_TRANSLATE_NOOP("Import", "3 Done"),
)
#: "" is the program's own judgement.
ENCODINGS = (
    ("", QT_TRANSLATE_NOOP("Import", "Automatic")),
    ("utf-8", "UTF-8"),
    ("gb18030", QT_TRANSLATE_NOOP("Import", "GB18030 (simplified Chinese)")),
    ("cp950", QT_TRANSLATE_NOOP("Import", "Big5 (traditional Chinese)")),
    ("big5hkscs", QT_TRANSLATE_NOOP("Import", "Big5-HKSCS (Hong Kong)")),
    ("utf-16", "UTF-16"),
    ("cp932", QT_TRANSLATE_NOOP("Import", "Shift_JIS (Japanese)")),
    ("cp949", QT_TRANSLATE_NOOP("Import", "CP949 (Korean)")),
    ("cp1252", QT_TRANSLATE_NOOP("Import", "Windows-1252 (Western)")),
)


class ImportWindow(QDialog):
    """Files one after the other; `imported(changes, report)` fires once for each that came in."""

    imported = Signal(object, object)

    def __init__(
        self, book: Book, paths: Sequence[Path] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_window")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1080, 700)
        self._book = book
        self._settings = settings.load_settings(book)
        self._preferences = Preferences()
        self._waiting = [Path(path) for path in paths]
        self._path: Path | None = None
        self._encoding: str | None = None
        self._mapping: Any = None
        self._task: tasks.Task | None = None
        self._applying = False
        self._build()
        self._paint_head()
        theme.watch().changed.connect(self._paint_head)
        self.show_step(0)
        if self._waiting:
            self.next_file()

    # --- what it is made of -------------------------------------------------------------------

    def _build(self) -> None:
        self.start_page = StartPage(self)
        self.start_page.choose_requested.connect(self.choose_files)
        self.start_page.files_dropped.connect(self.add_files)
        today = self._settings.today()
        self.preview_page = PreviewPage(
            groups.paths_of(self._book).values(),
            translate("Import", "Phone import %1", f"{today:%Y-%m}"),
            self,
        )
        self.preview_page.counts_changed.connect(self._show_buttons)
        self.preview_page.mapping_changed.connect(self._map)
        self.done_page = DonePage(self)
        self.pages = QStackedWidget(self)
        for page in (self.start_page, self.preview_page, self.done_page):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(_rule(self))
        column.addWidget(self.pages, 1)
        column.addWidget(_rule(self))
        column.addWidget(self._build_foot())

    def _build_head(self) -> QFrame:
        head = QFrame(self)
        head.setProperty("panel", "panel")
        row = QHBoxLayout(head)
        row.setContentsMargins(22, 14, 22, 14)
        row.setSpacing(26)
        self.steps = [QLabel(translate("Import", words), head) for words in STEPS]
        for label in self.steps:
            row.addWidget(label)
        row.addStretch(1)
        self.detected = QLabel(head)
        self.detected.setObjectName("detected")
        self.detected.setProperty("role", "quiet")
        self.encoding = QPushButton(head)
        self.encoding.setObjectName("encoding")
        self.encoding.setAutoDefault(False)
        self.encoding.setMenu(QMenu(self.encoding))
        self.encoding.setToolTip(translate(
            "Import", "If the names look wrong, choose another encoding: the file is read again."
        ))  # fmt: skip
        row.addWidget(self.detected)
        row.addWidget(self.encoding)
        head.setFixedHeight(64)
        return head

    def _build_foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("panel", "panel")
        row = QHBoxLayout(foot)
        row.setContentsMargins(22, 14, 22, 14)
        row.setSpacing(10)
        self.foot = QLabel(foot)
        self.foot.setObjectName("foot")
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setWordWrap(True)
        self.back = QPushButton(foot)
        self.back.setObjectName("back")
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._go_back)
        self.go = QPushButton(foot)
        self.go.setObjectName("go")
        self.go.setProperty("primary", "true")
        self.go.clicked.connect(self._go_on)
        row.addWidget(self.foot, 1)
        row.addWidget(self.back)
        row.addWidget(self.go)
        foot.setFixedHeight(64)
        return foot

    # --- where it stands ----------------------------------------------------------------------

    def step(self) -> int:
        """0 file, 1 look through, 2 done."""
        return self.pages.currentIndex()

    def busy(self) -> bool:
        """Whether a file is being read or written now."""
        return self._task is not None

    def show_step(self, step: int) -> None:
        """Turn to a page; head and foot follow."""
        self.pages.setCurrentIndex(step)
        self.detected.setVisible(step == 1)
        self.encoding.setVisible(step == 1)
        self._paint_head()
        self._show_buttons()
        if step == 1:
            self.preview_page.table.setFocus()

    def _paint_head(self) -> None:
        colours = theme.current()
        for place, label in enumerate(self.steps):
            colour = colours.jade if place == self.step() else colours.quiet
            label.setStyleSheet(f"color: {colour}; font-weight: 600;")

    def _show_buttons(self) -> None:
        step = self.step()
        name = self._path.name if self._path else ""
        title = translate("Import", "Import")
        self.setWindowTitle(f"{title} — {name}" if name else title)
        more = len(self._waiting)
        self.back.setVisible(True)
        self.go.setVisible(step != 0)
        self.go.setDefault(step != 0)
        self._say_in_foot("")
        if step == 0:
            self.back.setText(translate("Import", "Cancel"))
        elif step == 1:
            self._show_apply()
        else:
            self.back.setText(translate("Import", "Choose another file…"))
            self.go.setEnabled(True)
            self.go.setText(
                translate("Import", "Next file (%n left)", n=more) if more
                else translate("Import", "Close")
            )  # fmt: skip

    def _show_apply(self) -> None:
        self._say_in_foot(
            translate("Import", "Can be undone in one go; the file itself is not changed.")
        )
        self.back.setText(translate("Import", "Back"))
        count = self.preview_page.to_write()
        self.go.setEnabled(not self.busy())
        self.go.setText(
            translate("Import", "Import %n row(s)", n=count) if count
            else translate("Import", "Nothing to import")
        )  # fmt: skip

    def _say_in_foot(self, words: str, error: bool = False) -> None:
        self.foot.setText(words)
        self.foot.setProperty("role", "error" if error else "quiet")
        self.foot.style().unpolish(self.foot)
        self.foot.style().polish(self.foot)

    # --- files --------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self, translate("Import", "Choose contacts files"),
            self._preferences.last_folder("import"),
            translate("Import", "Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)"),
        )  # fmt: skip
        if chosen:
            self._preferences.set_last_folder("import", Path(chosen[0]))
            self.add_files([Path(name) for name in chosen])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files behind those that wait, and begin if none is open."""
        self._waiting += [Path(path) for path in paths]
        if self.step() != 1 and not self.busy():
            self.next_file()

    def next_file(self) -> None:
        """Read the next file that waits; close the window when there is none."""
        if not self._waiting:
            self.accept()
            return
        self._path = self._waiting.pop(0)
        self._encoding = None
        self._mapping = None
        self.preview_page.forget_decisions()
        self.start_page.show_reading(self._path.name)
        self.show_step(0)
        self._read()

    def _read(self) -> None:
        path, encoding, mapping = self._path, self._encoding, self._mapping
        book, region = self._book, self._settings.region
        assert path is not None
        self._applying = False

        def job(progress: tasks.Progress, cancelled: Callable[[], bool]) -> Any:
            progress(translate("Import", "Reading %1…", path.name))
            file_read = read.read_file(
                path, region, encoding=encoding, mapping=mapping, cancelled=cancelled
            )
            if cancelled():
                return None
            progress(translate("Import", "Looking for people who are in the book already…"))
            return build_preview(book, file_read, import_plan.build_plan(book, file_read))

        self._run(translate("Import", "Reading %1…", path.name), job, self._show_preview,
                  self._reading_given_up)  # fmt: skip

    def _run(
        self, label: str, job: tasks.Job, done: Callable[[Any], None], failed: Callable[[], None]
    ) -> None:
        """Run a job of this window; its Trouble is said in the window, not in a box over it."""
        book = self._book

        def polite(progress: tasks.Progress, cancelled: Callable[[], bool]) -> Any:
            try:
                return job(progress, cancelled)
            except Trouble as trouble:
                return trouble
            finally:
                book.close()

        def ended(result: Any) -> None:
            self._task = None
            if isinstance(result, Trouble):
                self._show_trouble(result)
            else:
                done(result)

        def broke() -> None:
            self._task = None
            failed()

        self._task = tasks.run(self, label, polite, ended, failed=broke)
        self._show_buttons()

    def _show_trouble(self, trouble: Trouble) -> None:
        """Say it where it happened: writing keeps the preview, reading has none."""
        if self._applying:
            self.show_step(1)
            self._say_in_foot(str(trouble), error=True)
            return
        self.start_page.show_trouble(self._path.name if self._path else "", str(trouble))
        self.show_step(0)
        if self._waiting:
            self.go.setVisible(True)
            self.go.setText(translate("Import", "Next file (%n left)", n=len(self._waiting)))

    def _reading_given_up(self) -> None:
        if self.preview_page.preview() is not None and self.step() == 1:
            self.show_step(1)
        else:
            self._path = None
            self.start_page.show_welcome()
            self.show_step(0)

    # --- looking through ----------------------------------------------------------------------

    def _show_preview(self, preview: Preview) -> None:
        self._mapping = preview.mapping
        found = preview.detected()
        # What a person chose was not detected.
        chosen = self._encoding is not None
        self.detected.setText(found if chosen else translate("Import", "Detected: %1", found))
        self.encoding.setText(translate("Import", "Encoding %1 ▾", preview.encoding))
        fill_choices(
            self.encoding.menu(),
            [(key, translate("Import", words)) for key, words in ENCODINGS],
            self._encoding or "", self.read_as,
        )  # fmt: skip
        self.preview_page.show_preview(preview)
        self.show_step(1)

    def read_as(self, encoding: str) -> None:
        """Read the file again in an encoding; "" is the program's own judgement."""
        self._encoding = encoding or None
        self._mapping = None
        self._read()

    def _map(self, mapping: Any) -> None:
        self._mapping = mapping
        self._read()

    # --- writing ------------------------------------------------------------------------------

    def apply(self) -> None:
        """Write what was decided: one transaction, one undo step."""
        preview = self.preview_page.preview()
        if preview is None or self.busy():
            return
        if not self.preview_page.to_write():
            self._show_nothing(preview)
            return
        book, group = self._book, self.preview_page.group()

        def job(progress: tasks.Progress, cancelled: Callable[[], bool]) -> Any:
            def tell(at: int, total: int) -> None:
                progress(translate("Import", "Writing %1 of %2…", f"{at:,}", f"{total:,}"), at,
                         total)  # fmt: skip

            try:
                plan = preview.plan_for(book, group)
                return import_run.apply(book, plan, progress=tell, cancelled=cancelled)
            except import_run.Cancelled:
                return None

        self._applying = True
        label = translate("Import", "Importing %1…", preview.name)
        self._run(label, job, self._show_done, lambda: self.show_step(1))

    def _show_done(self, result: Any) -> None:
        changes, report = result
        sentence = imported_sentence(report)
        self.imported.emit(replace(changes, label=sentence), report)
        self.preview_page.add_group(self.preview_page.group())
        if not report.failed and not self._waiting:
            self.accept()  # the bar of the main window says the rest, with Undo
            return
        self.done_page.show_result(self._path.name if self._path else "", sentence, report.failed)
        self.show_step(2)

    def _show_nothing(self, preview: Preview) -> None:
        """Nothing is to be written: go on, but not past rows that could not be read."""
        if not preview.file.failed:
            self.next_file()
            return
        sentence = translate("Import", "Nothing was imported from %1.", preview.name)
        self.done_page.show_result(preview.name, sentence, preview.file.failed)
        self.show_step(2)

    # --- buttons and keys ---------------------------------------------------------------------

    def _go_on(self) -> None:
        if self.busy():
            return
        if self.step() == 1:
            self.apply()
        else:
            self.next_file()

    def _go_back(self) -> None:
        if self.busy():
            return
        if self.step() == 0:
            self.reject()
        elif self.step() == 1:
            self.start_page.show_welcome()
            self.show_step(0)
        else:
            self.choose_files()

    def reject(self) -> None:
        """Leave; a job that runs is asked to stop, and nothing of it is kept."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None:
            self._task.cancel()
        super().closeEvent(event)


def imported_sentence(report: import_run.ImportReport) -> str:
    """What the bar of the main window says beside Undo."""
    return translate(
        "Import", "Imported %1: %2 new, %3 merged, %4 skipped", Path(report.file).name,
        f"{report.created:,}", f"{report.merged:,}", f"{report.skipped:,}",
    )  # fmt: skip


def _rule(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("rule", "true")
    return line
