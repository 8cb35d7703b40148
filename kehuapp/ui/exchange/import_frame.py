"""The frame of the windows of imports: head, pages, foot, one job at a time; no page of it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
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
from kehuapp.store import journal
from kehuapp.ui.exchange.import_head import ImportHead
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.windows.dialog import Dialog
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

FILE, CHECK, DONE = range(3)
_READING = "file"  # what is being read is one file, or where to find some


class ImportFrame(Dialog):
    """`undo_requested(step)`: what came in is to be taken back."""

    undo_requested = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._book = session, session.book
        self._preferences = session.preferences
        self._writing: tasks.Task | None = None
        self._step: int | None = None  # of what came in last
        session.changed.connect(self._on_changed)

    def build_frame(self, pages: Sequence[QWidget]) -> None:
        """Put the pages between head and foot."""
        self.head = ImportHead(self)
        self.pages = QStackedWidget(self)
        for page in pages:
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, rule(), self.pages, rule(), self._build_foot()):
            column.addWidget(widget, 1 if widget is self.pages else 0)

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
        self.back.clicked.connect(self._pressed_back)
        self.go = QPushButton(foot)
        self.go.setObjectName("go")
        self.go.setProperty("primary", "true")
        self.go.clicked.connect(self._pressed_go)
        row.addWidget(self.foot, 1)
        row.addWidget(self.back)
        row.addWidget(self.go)
        foot.setMinimumHeight(64)  # more where large letters need two lines
        return foot

    # --- what each window says itself -----------------------------------------------------------

    def show_step(self, step: int) -> None:
        """Turn to a page; head, foot and buttons follow."""
        raise NotImplementedError

    def go_on(self) -> None:
        """What the first button does; no job runs."""
        raise NotImplementedError

    def go_back(self) -> None:
        """What the other one does; no job runs."""
        raise NotImplementedError

    def show_undone(self) -> None:
        """Say that what came in was taken back."""
        raise NotImplementedError

    # --- what runs ------------------------------------------------------------------------------

    def step(self) -> int:
        """0 file, 1 look through, 2 done."""
        return self.pages.currentIndex()

    def busy(self) -> bool:
        """Whether a file is being read or written now."""
        return self.is_writing() or tasks.is_reading(self, _READING)

    def is_writing(self) -> bool:
        """Whether what was looked through is being written now."""
        return self._writing is not None and self._writing.is_running()

    def run(
        self,
        label: str,
        job: tasks.Job[Any],
        done: Callable[[Any], None],
        failed: Callable[[], None],
        troubled: Callable[[Trouble], None] | None = None,
        writes: bool = False,
    ) -> None:
        """Run a job of this window; its Trouble is said in the window, not in a box over it."""

        def say(trouble: Trouble) -> None:
            self.show_step(self.step())
            self.say_in_foot(str(trouble), error=True)

        after: dict[str, Any] = {"failed": failed, "troubled": troubled or say}
        if writes:
            self._writing = tasks.write_job(
                self, self._session, self._book, label, job, done, **after
            )
        else:
            tasks.read_latest(self, _READING, self._book, job, done, label=label, **after)

    def say_in_foot(self, words: str, error: bool = False) -> None:
        """Say something beside the buttons."""
        self.foot.setText(words)
        self.foot.setProperty("role", "error" if error else "quiet")
        self.foot.style().unpolish(self.foot)
        self.foot.style().polish(self.foot)

    def _undo(self) -> None:
        if self._step is not None:
            self.undo_requested.emit(self._step)

    def _on_changed(self, changes: Changes) -> None:
        """Whoever takes the import back, here or with the key of the window, is told so here."""
        if self._step is None or changes.session or journal.is_done(self._book, self._step):
            return
        self._step = None
        self.show_undone()

    # --- buttons and keys -----------------------------------------------------------------------

    def _pressed_go(self) -> None:
        if not self.busy():
            self.go_on()

    def _pressed_back(self) -> None:
        if not self.busy():
            self.go_back()

    def reject(self) -> None:
        """Leave; a job that runs is asked to stop, and nothing of it is kept."""
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        tasks.forget(self, _READING)
        if self._writing is not None:
            self._writing.cancel()
