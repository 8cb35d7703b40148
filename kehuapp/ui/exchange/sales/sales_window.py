"""The window that brings in sales: a file → what it would bring → done; reading is in exchange."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.exchange.sales.sale_unread import build_unread
from kehuapp.exchange.sales.sales_read import Buyer
from kehuapp.exchange.sales.sales_run import CREATE, LEFT, NEW
from kehuapp.exchange.sources import SHEET, Source, find_sources
from kehuapp.i18n import translate
from kehuapp.store import journal
from kehuapp.ui.exchange.import_head import ImportHead
from kehuapp.ui.exchange.sales import sales_jobs
from kehuapp.ui.exchange.sales.sales_dialogs import ColumnsDialog, PersonDialog
from kehuapp.ui.exchange.sales.sales_done import SalesDone
from kehuapp.ui.exchange.sales.sales_jobs import Reading, Wish
from kehuapp.ui.exchange.sales.sales_preview import SalesPreview
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.windows.dialog import Dialog
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_FILE = "file"
_START, _CHECK, _DONE = range(3)


class SalesWindow(Dialog):
    """Files one after the other; each that came in is told on the session."""

    undo_requested = Signal(int)

    def __init__(
        self, session: Session, paths: Sequence[Path] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sales_window")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1080, 680)
        self._session, self._book = session, session.book
        self._waiting: list[Source] = []
        self._troubles: list[str] = []
        self._reading: Reading | None = None
        self._writing: tasks.Task | None = None
        self._step: int | None = None
        session.changed.connect(self._on_changed)
        self._build()
        self._show(_START)
        if paths:
            self.add_files(paths)

    def _build(self) -> None:
        self.head = ImportHead(self)
        self.start = QFrame(self)
        self.said = QLabel(self.start)
        self.said.setObjectName("said")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = QPushButton(translate("SalesImport", "Choose a file…"), self.start)
        self.choose.setObjectName("choose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(lambda: self.choose_files())
        inside = QVBoxLayout(self.start)
        inside.setContentsMargins(60, 0, 60, 0)
        inside.addStretch(2)
        inside.addWidget(self.said)
        inside.addSpacing(14)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(3)
        self.preview = SalesPreview(self)
        self.preview.columns_requested.connect(self.choose_columns)
        self.preview.order_chosen.connect(lambda order: self._read_again(order=order))
        self.preview.who.answered.connect(self.answer)
        self.preview.who.search_requested.connect(self.search)
        self.preview.who.new_requested.connect(self.make_all_new)
        self.done_page = SalesDone(self._session.preferences, self)
        self.done_page.undo.clicked.connect(lambda: self._undo())
        self.pages = QStackedWidget(self)
        for page in (self.start, self.preview, self.done_page):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, rule(), self.pages, rule(), self._build_foot()):
            column.addWidget(widget, 1 if widget is self.pages else 0)

    def _build_foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("panel", "panel")
        foot.setFixedHeight(64)
        row = QHBoxLayout(foot)
        row.setContentsMargins(22, 14, 22, 14)
        row.setSpacing(10)
        self.foot = QLabel(foot)
        self.foot.setObjectName("foot")
        self.foot.setProperty("role", "quiet")
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setWordWrap(True)
        self.back, self.go = QPushButton(foot), QPushButton(foot)
        self.back.setObjectName("back")
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self._go_back())
        self.go.setObjectName("go")
        self.go.setProperty("primary", "true")
        self.go.clicked.connect(lambda: self._go_on())
        row.addWidget(self.foot, 1)
        row.addWidget(self.back)
        row.addWidget(self.go)
        return foot

    # --- where it stands ----------------------------------------------------------------------

    def step(self) -> int:
        """0 file, 1 look through, 2 done."""
        return self.pages.currentIndex()

    def busy(self) -> bool:
        """Whether a file is being read or written now."""
        is_writing = self._writing is not None and self._writing.is_running()
        return is_writing or tasks.is_reading(self, _FILE)

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        self.head.show_step(step)
        name = self._reading.wish.source.name if self._reading else ""
        title = translate("SalesImport", "Import sales")
        self.setWindowTitle(f"{title} — {name}" if name and step else title)
        is_table = self._reading is not None and self._reading.wish.source.kind != SHEET
        self.head.encoding.setVisible(step == _CHECK and is_table)
        self.go.setVisible(step != _START)
        self.foot.setText("")
        if step == _START:
            self.back.setText(translate("Import", "Cancel"))
            self.said.setText(
                "\n".join(self._troubles)
                or translate(
                    "SalesImport",
                    "Choose a table of sales from the till, from Excel or from another program "
                    "(.csv, .xlsx).\nIt needs the day, the customer and the amount.",
                )
            )
            self.choose.setFocus()
        elif step == _CHECK:
            self._show_check()
        else:
            self.back.setText(translate("Import", "Choose another file…"))
            more = len(self._waiting)
            words = translate("Import", "Next file (%n left)", n=more)
            self.go.setText(words if more else translate("Import", "Close"))
            self.go.setEnabled(True)
            self.go.setFocus()
        (self.choose if step == _START else self.go).setDefault(True)

    def _show_check(self) -> None:
        reading = self._reading
        assert reading is not None
        encoding = reading.table.encoding
        self.head.show_file(reading.wish.source.name, encoding)
        self.head.show_encoding(encoding, reading.wish.encoding, self.read_as)
        self.back.setText(translate("Import", "Back"))
        self.foot.setText(
            translate("Import", "Can be undone in one go; the file itself is not changed.")
        )
        count = reading.report.plan.count(CREATE) if reading.report else 0
        self.go.setText(
            translate("SalesImport", "Import %n sale(s)", n=count)
            if count
            else translate("Import", "Nothing to import")
        )
        self.go.setEnabled(bool(count) or self._has_answers())
        who = self.preview.who
        (self.preview.table if who.isHidden() else who.table).setFocus()

    def _has_answers(self) -> bool:
        return bool(
            self._reading and self._reading.report and self._reading.report.plan.count(LEFT)
        )

    # --- files --------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files."""
        preferences = self._session.preferences
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            translate("SalesImport", "Choose a file…"),
            preferences.last_folder("import"),
            translate(
                "SalesImport",
                "Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;All files (*)",
            ),
        )
        if chosen:
            preferences.set_last_folder("import", Path(chosen[0]))
            self.add_files([Path(name) for name in chosen])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files behind those that wait, and begin if none is looked at."""
        files = [Path(path) for path in paths]

        def find(_progress: tasks.Progress, cancelled: Callable[[], bool]) -> Any:
            return find_sources(files, cancelled)

        def found(result: Any) -> None:
            sources, troubles = result
            self._waiting += sources
            self._troubles = [str(trouble) for trouble in troubles]
            self.next_file()

        self._run(translate("SalesImport", "Looking for tables…"), find, found)

    def next_file(self) -> None:
        """Read what waits next; without any say what could not be read, or leave."""
        if self._waiting:
            self._reading = None
            self._read(Wish(self._waiting.pop(0)))
        elif self._troubles or self.step() == _START:
            self._reading = None
            self._show(_START)
        else:
            self.accept()

    def _read(self, wish: Wish, old: Reading | None = None) -> None:
        def troubled(trouble: Trouble) -> None:
            if self._reading is not None:
                self._show(_CHECK)
                self.foot.setText(str(trouble))
                return
            self._troubles.append(str(trouble))
            self.next_file()

        same = old is not None and old.wish.encoding == wish.encoding
        table = old.table if same and old is not None else None
        job = sales_jobs.look(self._book, wish, table)
        label = translate("Import", "Reading %1…", wish.source.name)
        self._run(label, job, self._show_reading, troubled)

    def _run(
        self,
        label: str,
        job: tasks.Job[Any],
        done: Callable[[Any], None],
        troubled: Callable[[Trouble], None] | None = None,
    ) -> None:
        def say(trouble: Trouble) -> None:
            self._show(self.step())
            self.foot.setText(str(trouble))

        def given_up() -> None:
            self._show(_CHECK if self._reading is not None else _START)

        self.go.setEnabled(False)
        tasks.read_latest(
            self,
            _FILE,
            self._book,
            job,
            done,
            label=label,
            failed=given_up,
            troubled=troubled or say,
        )

    def _show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self._step = None
        self.preview.show_reading(reading)
        self._show(_CHECK)

    def read_as(self, encoding: str) -> None:
        """Read the file again in an encoding; "" is the program's own judgement."""
        self._read_again(encoding=encoding, mapping=None)

    def choose_columns(self) -> None:
        """Ask what the columns hold, and read the file like that."""
        if self._reading is None or self.busy():
            return
        dialog = ColumnsDialog(self._reading.table, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._read_again(mapping=tuple(dialog.mapping())))
        dialog.open()

    def _read_again(self, **changes: Any) -> None:
        if self._reading is not None and not self.busy():
            self._read(replace(self._reading.wish, **changes), self._reading)

    # --- whose they are -----------------------------------------------------------------------

    def answer(self, buyer: Buyer, answer: int) -> None:
        """Take the sales of a name for those of a customer, of a new one, or of nobody."""
        self._answer({buyer: answer})

    def make_all_new(self) -> None:
        """Make a customer of each name of whom nobody is called like that."""
        reading = self._reading
        if reading is None or reading.read is None or reading.report is None:
            return
        plan = reading.report.plan
        self._answer(
            {
                buyer: NEW
                for buyer, match in zip(reading.read.buyers, plan.matches, strict=True)
                if match.contact is None and not match.candidates and buyer.title
            }
        )

    def search(self, buyer: Buyer) -> None:
        """Let somebody find the customer."""
        dialog = PersonDialog(self._book, buyer.title.split("\n")[0], self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            contact = dialog.contact()
            if contact is not None:
                self.answer(buyer, contact)

        dialog.accepted.connect(take)
        dialog.open()

    def _answer(self, answers: dict[Buyer, int]) -> None:
        reading = self._reading
        if reading is None or reading.read is None or self.busy():
            return
        wish = replace(reading.wish, answers={**reading.wish.answers, **answers})
        job = sales_jobs.match_again(self._book, reading, wish)
        self._run(translate("SalesImport", "Looking for the customers…"), job, self._show_reading)

    # --- writing ------------------------------------------------------------------------------

    def apply(self) -> None:
        """Write the sales: one transaction, one undo step."""
        reading = self._reading
        if reading is None or reading.read is None or self.busy():
            return

        def say(trouble: Trouble) -> None:
            self._show(_CHECK)
            self.foot.setText(str(trouble))

        label = translate("Import", "Importing %1…", reading.wish.source.name)
        self.go.setEnabled(False)
        self._writing = tasks.write_job(
            self,
            self._session,
            self._book,
            label,
            sales_jobs.write(self._book, reading),
            self._show_done,
            failed=lambda: self._show(_CHECK),
            troubled=say,
        )

    def _show_done(self, result: Any) -> None:
        _changes, report = result
        self._step = report.step
        self.done_page.show_result(report, build_unread(report))
        self._show(_DONE)

    def _undo(self) -> None:
        if self._step is not None:
            self.undo_requested.emit(self._step)

    def _on_changed(self, changes: Changes) -> None:
        """Whoever takes the import back, here or with the key of the window, is told so here."""
        if self._step is None or changes.session or journal.is_done(self._book, self._step):
            return
        self._step = None
        self.done_page.show_undone()

    # --- buttons and keys ---------------------------------------------------------------------

    def _go_on(self) -> None:
        if self.busy():
            return
        if self.step() == _CHECK:
            self.apply()
        else:
            self.next_file()

    def _go_back(self) -> None:
        if self.busy():
            return
        if self.step() == _START:
            self.reject()
        elif self.step() == _CHECK:
            self._reading, self._troubles = None, []
            self._show(_START)
        else:
            self.choose_files()

    def reject(self) -> None:
        """Leave; a job that runs is asked to stop, and nothing of it is kept."""
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        tasks.forget(self, _FILE)
        if self._writing is not None:
            self._writing.cancel()
