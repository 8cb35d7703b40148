"""Work of every kind: reads of which the newest counts, one writer at a time, short writes at once.

Nothing else starts threads, and nothing else closes the connection that a worker opened.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, get_args

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QObject,
    QSemaphore,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QWidget

from kehuapp.changes import Changes, Done
from kehuapp.errors import BookAway, BookLost, Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.store.journal import is_done
from kehuapp.ui.kit import toast
from kehuapp.ui.work import crash_dialog, later
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.ui.work.progress_dialog import ProgressDialog

T = TypeVar("T")
Progress = Callable[..., None]  # (words, at, total)
Cancelled = Callable[[], bool]
Job = Callable[[Progress, Cancelled], T]
#: Each has one worker: a long read that somebody waits for does not hold up what one types. What
#: is read beside something else, at the same time, has its own.
Lane = Literal["write", "read", "beside", "long", "aside", "quiet"]
ReadLane = Literal["read", "beside", "long"]

#: So many customers are changed before anybody notices.
SOON = 2000

_PATIENCE_MS = 300
_BETWEEN_REPORTS = 0.05


def write(session: Session, verb: Callable[..., Any], *args: Any, **named: Any) -> Any:
    """Run a short verb of the book now, tell everyone what changed, return what the verb returned.

    The verb returns `Changes`, or a tuple that holds one. A Trouble is said politely in the
    window that owns `session`, and None comes back.
    """
    try:
        result = verb(*args, **named)
    except BookLost as lost:
        session.lost.emit(lost)
        return None
    except Trouble as trouble:
        toast.say(_widget_of(session), str(trouble))
        return None
    _publish(session, result)
    return result


def attempt(session: Session, verb: Callable[..., Changes], *args: Any) -> str:
    """As `write`, for what stays open when it cannot be written: the sentence to say in it."""
    try:
        changes = verb(*args)
    except BookLost as lost:
        session.lost.emit(lost)
        return str(lost)
    except Trouble as trouble:
        return str(trouble)
    session.changed.emit(_as_it_was(session, changes))
    return ""


def write_many(
    session: Session,
    count: int,
    verb: Callable[..., Changes],
    book: Book,
    *args: Any,
    soon: int | None = None,
) -> "Task | None":
    """As `write`, of a change to `count` customers: more than `soon` (None: than usual) of them
    are changed in the worker, in a task that is returned."""
    soon = SOON if soon is None else soon
    owner = session.parent()
    if count <= soon or not isinstance(owner, QWidget):
        write(session, verb, book, *args)
        return None

    def job(_progress: Progress, _cancelled: Cancelled) -> Changes:
        # Panes that look after each of so many would be slower than reading all anew.
        return replace(verb(book, *args), everything=True)

    label = translate("Tasks", "Changing %n customers", n=count)
    return write_job(owner, session, book, label, job, cancellable=False)


def write_job(
    asker: QWidget,
    session: Session | None,
    book: Book | None,
    label: str,
    job: Job[T],
    done: Callable[[T], object] | None = None,
    *,
    failed: Callable[[], object] | None = None,
    troubled: Callable[[Trouble], object] | None = None,
    cancellable: bool = True,
) -> "Task":
    """Run `job(progress, cancelled)` in the one worker that writes, then `done(result)`.

    The job returns `Changes`, a tuple that holds one, or None soon after `cancelled()` is true. A
    dialog with `label` and Cancel appears when it takes longer than a moment. What it committed is
    published on `session` (None: it writes a file) whatever became of `asker`; only `done`, and
    what follows a failure, need it to be there still. `failed()` comes instead of `done` when it
    was cancelled or after a failure was shown; with `troubled` a Trouble goes there and is not
    said.
    """
    wish = _Wish(book, job, label, done, failed, troubled, cancellable)
    return _start(Task("write", asker, wish, session))


def read_latest(
    owner: QObject,
    key: str,
    book: Book | None,
    read: Job[T],
    done: Callable[[T], object],
    *,
    failed: Callable[[], object] | None = None,
    troubled: Callable[[Trouble], object] | None = None,
    label: str = "",
    steady: bool = False,
    lane: ReadLane = "read",
) -> None:
    """Run `read(progress, cancelled)` in a worker, then `done(answer)` on the screen's thread.

    Of what `owner` asks under one `key` only the newest counts: an older question that waits is
    not read, one that is being read sees `cancelled()` and its answer is dropped. Nothing arrives
    when `owner` is gone or after `forget`; `failed` and `troubled` are as in `write_job`. With a
    `label` a dialog with Cancel appears when it takes longer than a moment.

    `steady` is for what changes keep coming upon, as counts, where each would put the answer off
    again: what is being read of the same book arrives first, then the newest question is read, and
    of those asked in between none. Whether another follows says `is_reading`. In which `lane` it is
    read decides what it waits for.
    """

    def ask() -> None:
        wish = _Wish(book, read, label, done, failed, troubled)
        _reads[owner, key] = _start(Task("long" if label else lane, owner, wish))

    before = _reads.get((owner, key))
    if steady and before is not None and before.wish.book is book:
        before.next = ask
        return
    forget(owner, key)
    ask()


def is_reading(owner: QObject, key: str) -> bool:
    """Whether an answer is still to come."""
    return (owner, key) in _reads


def forget(owner: QObject, key: str) -> None:
    """What `owner` asked is not asked any more: nothing arrives."""
    task = _reads.pop((owner, key), None)
    if task is not None:
        task.drop()


def work_aside(
    asker: QWidget,
    book: Book,
    label: str,
    job: Job[T],
    done: Callable[[T], object],
    *,
    failed: Callable[[], object] | None = None,
) -> "Task":
    """Run what was pasted through a worker of its own: it waits neither for a backup nor a read.

    As `write_job`, but all of them arrive, in order, and nothing is published.
    """
    return _start(Task("aside", asker, _Wish(book, job, label, done, failed)))


def work_quietly(asker: QWidget, book: Book, job: Job[T], done: Callable[[T], object]) -> "Task":
    """Run what nobody asked for, as the backup of the day, in a worker of its own: no dialog shows,
    and what somebody waits for does not wait for it. A Trouble of it is said."""
    return _start(Task("quiet", asker, _Wish(book, job, "", done)))


def is_busy() -> bool:
    """Whether some job runs, or its outcome was not shown yet."""
    return bool(_running)


def wait_for_all(milliseconds: int = 10_000) -> bool:
    """Ask every job to stop and wait for it, no read arrives; for the end of the program and of a
    test."""
    for owner, key in list(_reads):
        forget(owner, key)
    for task in list(_running):
        task.cancel()
    return _all_done(milliseconds)


def wait_until_idle(milliseconds: int = 10_000) -> bool:
    """Wait for the jobs that are running, and deliver what they found; for pictures and tests."""
    until = QDeadlineTimer(milliseconds)
    later.do_all()
    while not until.hasExpired() and _all_done(int(until.remainingTime())):
        QCoreApplication.processEvents()
        if not _running:  # what one found may have asked for another
            return True
    return False


# Tasks live here until their last signal has arrived: the worker emits through them, so they
# must not die with the widget that asked.
_running: set["Task"] = set()
# What is asked now, by owner and key.
_reads: dict[tuple[QObject, str], "Task"] = {}


def _start(task: "Task") -> "Task":
    _running.add(task)
    # Not a QRunnable: PySide would keep every one of them for ever.
    _pool(task.lane).start(task.worker.run)
    return task


def _all_done(milliseconds: int) -> bool:
    until = QDeadlineTimer(milliseconds)
    return all(_pool(lane).waitForDone(until) for lane in get_args(Lane))


@cache
def _pool(lane: Lane) -> QThreadPool:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    return pool


def _publish(session: Session, result: Any) -> None:
    for part in result if isinstance(result, tuple) else (result,):
        if isinstance(part, Changes):
            session.changed.emit(_as_it_was(session, part))


def _as_it_was(session: Session, changes: Changes) -> Changes:
    """A step within a step told its number before it was known that nothing would be changed."""
    if not (changes.step and isinstance(changes.label, Done)):
        return changes
    return changes if is_done(session.book, changes.step) else replace(changes, step=None)


def _widget_of(owner: QObject | None) -> QWidget | None:
    """The widget that is, or holds, an object."""
    while owner is not None and not isinstance(owner, QWidget):
        owner = owner.parent()
    return owner


def _session_near(place: QWidget | None) -> Session | None:
    """The session of the window that a widget is in, or in front of which it stands."""
    while place is not None:
        if found := place.window().findChild(Session):
            return found
        place = place.window().parentWidget()
    return None


class _Wish(NamedTuple):
    """What is to be run and what is to follow."""

    book: Book | None
    job: Job[Any]
    label: str
    done: Callable[[Any], object] | None
    failed: Callable[[], object] | None = None
    troubled: Callable[[Trouble], object] | None = None
    cancellable: bool = True


class _Worker:
    """Runs in the thread; speaks only through the signals of its task."""

    def __init__(self, task: "Task") -> None:
        self._task: Task | None = task
        self._reported = 0.0
        self.over = QSemaphore()

    def run(self) -> None:
        task = self._task
        assert task is not None
        try:
            result = self._work(task)
        except BaseException as error:  # whatever it is, the task must end
            task.broke.emit(error)
        else:
            task.ended.emit(result)
        finally:
            self.over.release()

    def forget_task(self) -> None:
        """Hold nothing any more: its outcome was shown."""
        self._task = None

    def _work(self, task: "Task") -> Any:
        if not task.is_wanted():
            return None  # asked anew before it could begin
        wish = task.wish
        try:
            if wish.book is None or task.lane == "write":  # which stops at its next record
                result = wish.job(self._progress, task.is_cancelled)
                if isinstance(result, Book):  # one that was opened in there
                    result.close()
                return result
            with wish.book.stopped_when(task.is_cancelled):
                return wish.job(self._progress, task.is_cancelled)
        except Exception:
            if task.lane != "write" and task.is_cancelled():
                return None  # broken off: what it says of that interests nobody
            raise
        finally:
            if wish.book is not None:
                wish.book.close()  # the connection of this thread

    def _progress(self, words: str = "", at: int = 0, total: int = 0) -> None:
        now = time.monotonic()
        if self._task is not None and now - self._reported >= _BETWEEN_REPORTS:
            self._reported = now
            self._task.progressed.emit(words, at, total)


class Task(QObject):
    """One job seen from the screen's thread."""

    progressed = Signal(str, int, int)
    ended = Signal(object)
    broke = Signal(object)

    def __init__(
        self, lane: Lane, asker: QObject, wish: _Wish, session: Session | None = None
    ) -> None:
        super().__init__()
        self.lane = lane
        self.wish = wish
        self.next: Callable[[], None] | None = None  # asked meanwhile, to be read after it
        self._asker = asker
        self._session = session
        self._cancelled = False
        self._dropped = False
        self._dialog: ProgressDialog | None = None
        self.worker = _Worker(self)
        self.progressed.connect(self._show_progress)
        self.ended.connect(self._finish)
        self.broke.connect(self._break)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._show_dialog)
        if wish.label:
            self._patience.start(_PATIENCE_MS)

    def is_running(self) -> bool:
        """Whether its outcome has not been shown yet."""
        return self in _running

    def is_wanted(self) -> bool:
        """Whether anybody waits for it; what writes is always wanted."""
        return self.lane == "write" or not (self._dropped or self._is_asker_gone())

    def is_cancelled(self) -> bool:
        """What the job asks."""
        return self._cancelled or not self.is_wanted()

    def cancel(self) -> None:
        """Ask the job to stop; it stops at its next record."""
        self._cancelled = True
        self.next = None

    def drop(self) -> None:
        """Stop, and let nothing follow."""
        self.cancel()
        self._dropped = True
        self._hide_dialog()

    def wait(self, milliseconds: int) -> None:
        """Wait for this one job and show its outcome, where nothing should go on without it."""
        if self.is_running() and self.worker.over.tryAcquire(1, milliseconds):
            self.worker.over.release()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _is_asker_gone(self) -> bool:
        return not shiboken6.isValid(self._asker)

    def _show_dialog(self) -> None:
        from kehuapp.ui.work.progress_dialog import ProgressDialog  # a start gets along without

        parent = None if self._is_asker_gone() else _widget_of(self._asker)
        if parent is not None:
            from kehuapp.ui.work.progress_dialog import ProgressDialog

            self._dialog = ProgressDialog(self.wish.label, self.wish.cancellable, parent)
            self._dialog.cancel_requested.connect(self.cancel)
            self._dialog.show()

    def _show_progress(self, words: str, at: int, total: int) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.show_progress(words, at, total)

    def _hide_dialog(self) -> None:
        self._patience.stop()
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.hide()
            self._dialog.deleteLater()
        self._dialog = None

    def _leave(self) -> None:
        self._hide_dialog()
        _running.discard(self)
        # Gone here and now, when its thread has left it: whichever thread collects what Python
        # still has of it must not be the one that deletes it.
        self.worker.over.tryAcquire(1, _PATIENCE_MS)
        self.deleteLater()
        for asked, task in list(_reads.items()):
            if task is self:
                del _reads[asked]
        if self.next is not None and not self._is_asker_gone():
            self.next()

    def _finish(self, result: Any) -> None:
        try:
            self._show_result(result)
        finally:
            self._let_go()

    def _break(self, error: BaseException) -> None:
        try:
            self._show_error(error)
        finally:
            self._let_go()

    def _let_go(self) -> None:
        """Whoever still has the task shall not keep the book, the asker and all that they hold."""
        self.wish, self.next = _Wish(None, lambda *_: None, "", None), None
        self._asker, self._session = self, None
        self.worker.forget_task()

    def _show_result(self, result: Any) -> None:
        self._leave()
        session = self._window()
        if session is not None:  # it has one book, and goes when the window shows another
            _publish(session, result)
        if self._dropped or self._is_asker_gone():
            return
        if self._cancelled and result is None:
            self._give_up()
        elif self.wish.done is not None:
            self.wish.done(result)

    def _show_error(self, error: BaseException) -> None:
        self._leave()
        is_heard = not (self._dropped or self._is_asker_gone() or self._is_of_former_book())
        place = _widget_of(self._asker if is_heard else self._window())
        if not isinstance(error, Trouble):
            if is_heard or place is not None:
                crash_dialog.show_crash(error, place)
            else:
                crash_dialog.log_crash(error)  # of what nobody waits for
        elif is_heard and self.wish.troubled is not None:
            self.wish.troubled(error)
            return
        elif isinstance(error, BookLost) and (session := _session_near(place)) is not None:
            session.lost.emit(error)
        elif place is not None and not isinstance(error, BookAway):
            toast.say(place, str(error))
        if is_heard:
            self._give_up()

    def _is_of_former_book(self) -> bool:
        """Whether it read what its window shows no longer: panes go a moment after their book."""
        session = _session_near(_widget_of(self._asker))
        read = self.lane != "write" and self.wish.book is not None
        return read and session is not None and session.book is not self.wish.book

    def _window(self) -> Session | None:
        """Where what was written is told, whoever wished it."""
        session = self._session
        return session if session is not None and shiboken6.isValid(session) else None

    def _give_up(self) -> None:
        if self.wish.failed is not None:
            self.wish.failed()
