"""The window that brings in a phone's calendar: its events with what is done, then what came in."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.exchange.calendar import calendar_run
from kehuapp.exchange.calendar.calendar_read import CalendarRead, read_calendar
from kehuapp.exchange.calendar.calendar_run import (
    LEAVE_OUT,
    UNCLEAR,
    CalendarPlan,
    apply,
    build_plan,
    build_report,
)
from kehuapp.i18n import translate
from kehuapp.store import journal
from kehuapp.text.words import label_and
from kehuapp.ui.exchange.calendar.lines_model import LinesModel
from kehuapp.ui.exchange.sales.sales_dialogs import PersonDialog
from kehuapp.ui.kit.labels import plain_hint, rule
from kehuapp.ui.kit.windows.dialog import Dialog
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_FILE = "file"
_WIDTHS = (150, 300, 180)
_MOST_NOTED = 4


class CalendarWindow(Dialog):
    """One file; what came in is told on the session."""

    undo_requested = Signal(int)

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar_window")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{translate('CalendarImport', 'Import a calendar')} — {path.name}")
        self.resize(960, 600)
        self._session, self._book, self._path = session, session.book, path
        self._read: CalendarRead | None = None
        self.plan: CalendarPlan | None = None
        self._answers: dict[int, int] = {}
        self._writing: tasks.Task | None = None
        self._step: int | None = None
        self._is_done = False
        session.changed.connect(self._on_changed)
        self._build()
        self._begin()

    def _build(self) -> None:
        self.sentence = QLabel(self)
        self.sentence.setObjectName("sentence")
        self.sentence.setProperty("role", "heading")
        self.noted = QLabel(self)
        self.noted.setProperty("role", "quiet")
        self.noted.setObjectName("noted")
        for label in (self.sentence, self.noted):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.model = LinesModel(self)
        self.table = _Table(self)
        self.table.setModel(self.model)
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(True)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(at, max(width, heads.sectionSizeHint(at)))
        self.table.activated.connect(lambda _index: self.choose())
        self.table.left_out.connect(self.leave_out)
        self.table.selectionModel().currentChanged.connect(lambda *_both: self._enable())
        self.who = QPushButton(translate("CalendarImport", "Choose the customer…"), self)
        self.who.setToolTip("Enter")
        self.who.clicked.connect(self.choose)
        self.leave = QPushButton(translate("CalendarImport", "Leave it out"), self)
        self.leave.setToolTip("Del")
        self.leave.clicked.connect(self.leave_out)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.sentence, 1)
        above.addWidget(self.who)
        above.addWidget(self.leave)
        inside = QVBoxLayout()
        inside.setContentsMargins(22, 16, 22, 12)
        inside.setSpacing(10)
        inside.addLayout(above)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.noted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(rule())
        column.addWidget(self._build_foot())

    def _build_foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("panel", "panel")
        self.foot = QLabel(foot)
        self.foot.setObjectName("foot")
        self.foot.setProperty("role", "quiet")
        self.foot.setTextFormat(Qt.TextFormat.PlainText)
        self.foot.setWordWrap(True)
        self.back, self.go = QPushButton(foot), QPushButton(foot)
        self.back.clicked.connect(self._go_back)
        self.go.setObjectName("go")
        self.go.setProperty("primary", "true")
        self.go.setDefault(True)
        self.go.clicked.connect(self._go_on)
        for button in (self.back, self.who, self.leave):
            button.setAutoDefault(False)
        row = QHBoxLayout(foot)
        row.setContentsMargins(22, 14, 22, 14)
        row.setSpacing(10)
        row.addWidget(self.foot, 1)
        row.addWidget(self.back)
        row.addWidget(self.go)
        return foot

    # Reading

    def _begin(self) -> None:
        path, book = self._path, self._book
        words = translate("Import", "Reading %1…", path.name)
        self._show_nothing(words)

        def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Any:
            def tell(count: int) -> None:
                progress(translate("Import", "Reading %1: %2 so far…", path.name, f"{count:,}"))

            progress(words)
            read = read_calendar(path, load_settings(book).zone, None, cancelled, tell)
            return None if cancelled() else (read, build_plan(book, read))

        self._ask(words, job)

    def _plan_again(self) -> None:
        read, book, answers = self._read, self._book, dict(self._answers)
        if read is None:
            return
        words = translate("SalesImport", "Looking for the customers…")
        self._ask(words, lambda *_both: (read, build_plan(book, read, answers)))

    def _ask(self, words: str, job: Any) -> None:
        tasks.read_latest(
            self,
            _FILE,
            self._book,
            job,
            self._show_plan,
            label=words,
            failed=lambda: self._show_nothing(""),
            troubled=lambda trouble: self._show_nothing(str(trouble)),
        )

    def _show_nothing(self, words: str) -> None:
        self.sentence.setText(words)
        for part in (self.table, self.noted, self.who, self.leave, self.go):
            part.hide()
        self.back.setText(translate("Import", "Close"))

    def _show_plan(self, found: tuple[CalendarRead, CalendarPlan]) -> None:
        chosen = self.model.place(self.table.currentIndex().row())
        self._read, self.plan = found
        report = build_report(self.plan)
        self.model.show_plan(self.plan)
        for part in (self.table, self.who, self.leave, self.go):
            part.show()
        self._say(report)
        count = report.created
        self.go.setText(
            translate("CalendarImport", "Import %n", n=count)
            if count
            else translate("Import", "Nothing to import")
        )
        self.go.setEnabled(bool(count))
        self.back.setText(translate("Import", "Cancel"))
        self.foot.setText(
            translate("Import", "Can be undone in one go; the file itself is not changed.")
        )
        row = self.model.row_of(chosen) if chosen >= 0 else -1
        self.table.selectRow(row if row >= 0 and not self._is_unclear(0) else 0)
        self.table.setFocus()
        self._enable()

    def _say(self, report: calendar_run.CalendarReport) -> None:
        failed = report.plan.read.failed
        self.sentence.setText(
            translate(
                "CalendarImport",
                "%1 new, %2 skipped, %3 unclear, %4 not read.",
                f"{report.created:,}",
                f"{report.skipped:,}",
                f"{len(report.unclear()):,}",
                f"{len(failed):,}",
            )
        )
        noted = [label_and(one.where, one.reason) for one in failed[:50]] + report.warnings
        self.noted.setText("\n".join(noted[:_MOST_NOTED]))
        self.noted.setToolTip(plain_hint("\n".join(noted[:20])))
        self.noted.setVisible(bool(noted))

    def _is_unclear(self, row: int) -> bool:
        line = self.model.line(row)
        return line is not None and line.state == UNCLEAR

    def _can_answer(self) -> bool:
        line = self.model.line(self.table.currentIndex().row())
        return line is not None and line.state != calendar_run.SKIP and not self._is_done

    def _enable(self) -> None:
        for button in (self.who, self.leave):
            button.setEnabled(self._can_answer())

    # Answers

    def choose(self) -> None:
        """Let somebody say for whom the chosen event is."""
        row = self.table.currentIndex().row()
        place, line = self.model.place(row), self.model.line(row)
        if line is None or self.plan is None or not self._can_answer():
            return
        likely = line.contact or (line.candidates[0] if line.candidates else 0)
        typed = self.plan.titles.get(likely, "") or line.event.birthday_of
        dialog = PersonDialog(self._book, typed, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            contact = dialog.contact()
            if contact is not None:
                self.answer(place, contact)

        dialog.accepted.connect(take)
        dialog.open()

    def leave_out(self) -> None:
        """Leave the chosen event out."""
        if self._can_answer():
            self.answer(self.model.place(self.table.currentIndex().row()), LEAVE_OUT)

    def answer(self, place: int, answer: int) -> None:
        """An event of the file is for a customer, or is left out."""
        self._answers[place] = answer
        self._plan_again()

    # Writing

    def apply(self) -> None:
        """Write the visits and birthdays: one transaction, one undo step."""
        read, book, answers = self._read, self._book, dict(self._answers)
        if read is None or self._is_done:
            return
        staff = self._session.staff

        def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Any:
            def tell(at: int, total: int) -> None:
                said = translate("Import", "Writing %1 of %2…", f"{at:,}", f"{total:,}")
                progress(said, at, total)

            try:
                return apply(book, read, answers, staff, tell, cancelled)
            except calendar_run.Cancelled:
                return None

        def say(trouble: Trouble) -> None:
            self.go.setEnabled(True)
            self.foot.setText(str(trouble))

        self.go.setEnabled(False)
        self._writing = tasks.write_job(
            self,
            self._session,
            book,
            translate("Import", "Importing %1…", self._path.name),
            job,
            self._show_done,
            failed=lambda: self.go.setEnabled(True),
            troubled=say,
        )

    def _show_done(self, result: Any) -> None:
        _changes, report = result
        self._step, self._is_done = report.step, True
        self.plan = report.plan
        self.model.show_plan(report.plan)
        self._say(report)
        self.sentence.setText(
            translate("CalendarImport", "%n visit(s) and birthday(s) imported.", n=report.created)
        )
        self.foot.setText("")
        self.who.hide()
        self.leave.hide()
        self.back.setText(translate("CalendarImport", "Undo"))
        self.go.setText(translate("Import", "Close"))
        self.go.setEnabled(True)
        self.go.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        """Whoever takes the import back, here or with the key of the window, is told so here."""
        if self._step is None or changes.session or journal.is_done(self._book, self._step):
            return
        self._step = None
        self.foot.setText(translate("CalendarImport", "The import was undone."))
        self.back.hide()

    def _go_on(self) -> None:
        if self._is_done:
            self.accept()
        else:
            self.apply()

    def _go_back(self) -> None:
        if self._step is not None:
            self.undo_requested.emit(self._step)
        else:
            self.reject()

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


class _Table(QTableView):
    left_out = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("events")
        self.setAccessibleName(translate("CalendarImport", "Events of the calendar"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setHighlightSections(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.left_out.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
