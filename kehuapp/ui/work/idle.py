"""What is done when nobody has written for a while; how, is known in `store`.

The log is folded into the file, so that a copy of the file is whole, and what can no longer be
undone is forgotten.
"""

import time
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from kehuapp.changes import Changes
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

IDLE_MS = 30_000
_PAUSE = 0.05  # seconds in which others may write
#: What a person does: for these it stops at once.
_SOMEBODY = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
    )
)


def tidy_when_idle(session: Session) -> None:
    """Fold and forget, in the worker, when nothing was written for half a minute."""
    timer = QTimer(session)
    timer.setSingleShot(True)
    timer.setInterval(IDLE_MS)
    forgetting = _Forgetting(session, timer)

    def wait_anew(changes: Changes) -> None:
        if not changes.session:
            timer.start()

    def fold_aside() -> None:
        from kehuapp.store.sqlite.folding import fold  # not at a start

        tasks.write_job(
            session.window,
            None,
            session.book,
            "",
            lambda *_around: fold(session.book),
            lambda _folded: forgetting.begin(),
            troubled=lambda _trouble: None,  # nobody asked for it; who writes next hears of it
            cancellable=False,
        )

    session.changed.connect(wait_anew)
    timer.timeout.connect(fold_aside)
    timer.start()


class _Forgetting(QObject):
    """Lets the worker forget what old steps changed, until somebody comes; then it waits anew."""

    def __init__(self, session: Session, timer: QTimer) -> None:
        super().__init__(session)
        self._session = session
        self._timer = timer
        self._task: tasks.Task | None = None

    def begin(self) -> None:
        """Begin, unless it is at it or nothing can be written."""
        book = self._session.book
        if book.read_only or (self._task is not None and self._task.is_running()):
            return

        def forget(_progress: tasks.Progress, cancelled: tasks.Cancelled) -> None:
            from kehuapp.book.settings import load_settings
            from kehuapp.store.keeping.thinning import thin  # not at a start

            days = int(load_settings(book).undo_days)
            thin(book, days, datetime.now(UTC), cancelled, lambda: time.sleep(_PAUSE))

        self._watch(True)
        self._task = tasks.write_job(
            self._session.window,
            None,
            book,
            "",
            forget,
            lambda _done: self._watch(False),
            failed=lambda: self._watch(False),
            troubled=lambda _trouble: self._watch(False),  # nobody asked for it
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SOMEBODY and self._task is not None:
            self._task.cancel()
            self._watch(False)
            self._timer.start()
        return super().eventFilter(watched, event)

    def _watch(self, on: bool) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)
