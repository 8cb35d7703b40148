"""Restoring a copy in the worker, for the window and for where there is none yet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book, FindDesk
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences


def restore_and_open(
    asker: QWidget,
    preferences: Preferences,
    target: Path,
    copy: Path,
    find_desk: FindDesk,
    done: Callable[[Book | None], object],
    failed: Callable[[], object],
    of_another: bool = False,
) -> tasks.Task:
    """Put a copy in the place of the book `target`, which is closed, and open it.

    The book that was there is remembered, so that what is newer in it is offered. `done` is given
    the book, or None when it was restored but cannot be opened; `failed` follows when all is as it
    was, a Trouble was said then.
    """
    label = translate("Backups", "Restoring %1", target.name)

    def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Book | None:
        from kehuapp.book.opening import open_book
        from kehuapp.store.backups.restoring import restore

        made = restore(
            target,
            copy,
            lambda at, total: progress(label, at, total),
            cancelled,
            of_another=of_another,
        )
        if made is None:
            return None
        preferences.set_aside(target, str(made.set_aside or ""))
        return open_book(target, find_desk=find_desk)

    def troubled(trouble: Trouble) -> None:
        toast.say(asker, str(trouble))
        failed()

    return tasks.write_job(asker, None, None, label, job, done, failed=failed, troubled=troubled)
