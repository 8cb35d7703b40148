"""What is done when nobody has written for a while, so that a copy of the book's file is whole."""

from PySide6.QtCore import QTimer

from kehuapp.changes import Changes
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

IDLE_MS = 30_000


def fold_when_idle(session: Session) -> None:
    """Fold the log into the file, in the worker, when nothing was written for half a minute."""
    timer = QTimer(session)
    timer.setSingleShot(True)
    timer.setInterval(IDLE_MS)

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
            troubled=lambda _trouble: None,  # nobody asked for it; who writes next hears of it
            cancellable=False,
        )

    session.changed.connect(wait_anew)
    timer.timeout.connect(fold_aside)
    timer.start()
