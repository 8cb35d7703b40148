"""Running work: short writes on the spot, long jobs in one worker; nothing else starts threads."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any, Literal, get_args

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QObject,
    QRunnable,
    QSemaphore,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QWidget

from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit import toast
from kehuapp.ui.work import crash_dialog
from kehuapp.ui.work.progress_dialog import ProgressDialog
from kehuapp.ui.work.session import Session

Progress = Callable[..., None]
Lane = Literal["write", "read", "paste"]
Job = Callable[[Progress, Callable[[], bool]], Any]

#: So many customers are changed before anybody notices.
SOON = 2000

_PATIENCE_MS = 300
_BETWEEN_REPORTS = 0.05


def write(events: Session, verb: Callable[..., Any], *args: Any, **named: Any) -> Any:
    """Run a short verb of the book now, tell everyone what changed, return what the verb returned.

    The verb returns `Changes`, or a tuple that holds one. A Trouble is said politely in the
    window that owns `events`, and None comes back.
    """
    try:
        result = verb(*args, **named)
    except Trouble as trouble:
        owner = events.parent()
        toast.say(owner if isinstance(owner, QWidget) else None, str(trouble))
        return None
    for part in result if isinstance(result, tuple) else (result,):
        if isinstance(part, Changes):
            events.changed.emit(part)
    return result


def write_many(
    events: Session, count: int, verb: Callable[..., Changes], book: Book, *args: Any
) -> "Task | None":
    """As `write`, of a change to `count` customers: thousands of them are changed in the worker,
    in a task that is returned."""
    owner = events.parent()
    if count <= SOON or not isinstance(owner, QWidget):
        write(events, verb, book, *args)
        return None

    def job(_progress: Progress, _cancelled: Callable[[], bool]) -> Changes:
        try:
            return verb(book, *args)
        finally:
            book.close()

    label = translate("Tasks", "Changing %n customers", n=count)

    def done(changes: Changes) -> None:
        # Panes that look after each of so many would be slower than reading all anew.
        events.changed.emit(replace(changes, everything=True))

    return run(owner, label, job, done, cancellable=False)


def run(
    parent: QWidget,
    label: str,
    job: Job,
    done: Callable[[Any], None],
    *,
    cancellable: bool = True,
    failed: Callable[[], None] | None = None,
    quiet: bool = False,
    lane: Lane = "write",
) -> "Task":
    """Run `job(progress, cancelled)` in the worker, then `done(result)` on the screen's thread.

    The job takes and returns plain data and opens (and closes) its own connection: it calls
    `progress(words, at, total)` as it goes and returns None soon after `cancelled()` is true.
    `failed()` is called instead of `done` when it was cancelled, or after a failure was shown.
    A dialog with what it is doing and Cancel appears only if it takes longer than a moment, and
    never for a `quiet` job, whose place in the window says that it is not done yet. Each lane has
    a worker of its own: what only reads, and what is pasted, does not wait for an import.
    """
    task = Task(parent, label, job, done, failed, cancellable, quiet)
    _running.add(task)
    _pool(lane).start(task.worker)
    return task


def wait_for_all(milliseconds: int = 10_000) -> bool:
    """Ask every job to stop and wait for it; for the end of the program and of a test."""
    for task in list(_running):
        task.cancel()
    return _all_done(milliseconds)


def wait_until_idle(milliseconds: int = 10_000) -> bool:
    """Wait for the jobs that are running, and deliver what they found; for pictures and tests."""
    until = QDeadlineTimer(milliseconds)
    while not until.hasExpired() and _all_done(int(until.remainingTime())):
        QCoreApplication.processEvents()
        if not _running:  # what one found may have asked for another
            return True
    return False


# Tasks live here until their last signal has arrived: the worker emits through them, so they
# must not die with the widget that asked.
_running: set["Task"] = set()


def _all_done(milliseconds: int) -> bool:
    return all(_pool(lane).waitForDone(QDeadlineTimer(milliseconds)) for lane in get_args(Lane))


@cache
def _pool(lane: Lane) -> QThreadPool:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    return pool


class _Worker(QRunnable):
    """Runs in the thread; speaks only through the signals of its task."""

    def __init__(self, task: "Task", job: Job) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task = task
        self._job = job
        self._reported = 0.0
        self.over = QSemaphore()

    def run(self) -> None:
        try:
            result = self._job(self._progress, self._task.is_cancelled)
        except Exception as error:
            self._task.broke.emit(error)
        else:
            self._task.ended.emit(result)
        finally:
            self.over.release()

    def _progress(self, words: str = "", at: int = 0, total: int = 0) -> None:
        now = time.monotonic()
        if now - self._reported >= _BETWEEN_REPORTS:
            self._reported = now
            self._task.progressed.emit(words, at, total)


class Task(QObject):
    """One job seen from the screen's thread."""

    progressed = Signal(str, int, int)
    ended = Signal(object)
    broke = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        label: str,
        job: Job,
        done: Callable[[Any], None],
        failed: Callable[[], None] | None,
        cancellable: bool,
        quiet: bool,
    ) -> None:
        super().__init__()
        self._parent = parent
        self._label = label
        self._done = done
        self._failed = failed
        self._cancellable = cancellable
        self._cancelled = False
        self._dialog: ProgressDialog | None = None
        self.worker = _Worker(self, job)
        self.progressed.connect(self._show_progress)
        self.ended.connect(self._finish)
        self.broke.connect(self._break)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_dialog)
        if not quiet:
            self._patience.start(_PATIENCE_MS)

    def is_running(self) -> bool:
        """Whether its outcome has not been shown yet."""
        return self in _running

    def cancel(self) -> None:
        """Ask the job to stop; it stops at its next record."""
        self._cancelled = True

    def wait(self, milliseconds: int) -> None:
        """Wait for this one job and show its outcome, where nothing should go on without it."""
        if self.worker.over.tryAcquire(1, milliseconds):
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def is_cancelled(self) -> bool:
        """What the job asks."""
        return self._cancelled

    def _show_dialog(self) -> None:
        if not shiboken6.isValid(self._parent):
            return
        self._dialog = ProgressDialog(self._label, self._cancellable, self._parent)
        self._dialog.cancel_requested.connect(self.cancel)
        self._dialog.show()

    def _show_progress(self, words: str, at: int, total: int) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.show_progress(words, at, total)

    def _finish(self, result: Any) -> None:
        self._leave()
        if not shiboken6.isValid(self._parent):
            return
        if self._cancelled and result is None:
            self._give_up()
        else:
            self._done(result)

    def _break(self, error: Exception) -> None:
        self._leave()
        if not shiboken6.isValid(self._parent):
            return
        if isinstance(error, Trouble):
            toast.say(self._parent, str(error))
        else:
            crash_dialog.show_crash(error, self._parent)
        self._give_up()

    def _give_up(self) -> None:
        if self._failed is not None:
            self._failed()

    def _leave(self) -> None:
        self._patience.stop()
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.hide()
            self._dialog.deleteLater()
        self._dialog = None
        _running.discard(self)
