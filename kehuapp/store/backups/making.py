"""Writing a checked copy of the open book to a file; how it is copied is in `store.sqlite`."""

from collections.abc import Callable
from pathlib import Path

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.backups.cancelling import Cancelled, until
from kehuapp.store.backups.copies import HAND, note_of
from kehuapp.store.backups.sweeping import LastKept, Swept, sweep
from kehuapp.store.database import Book
from kehuapp.store.engine import Progress
from kehuapp.store.sqlite.troubles import file_troubles
from kehuapp.store.stamps import utc_now


def back_up(
    book: Book,
    target: Path,
    before: LastKept,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Swept | None:
    """Sweep the book and write a checked copy of it to `target`; what was there before stays until
    the copy is whole. None when it was cancelled.

    Raises Trouble when `target` is the book itself or another that is open, or cannot be written.
    """
    target = Path(target).absolute()
    with file_troubles(target):
        if target.exists() and target.samefile(book.path):
            raise Trouble(
                translate(
                    "Backup",
                    "A backup needs a place of its own: %1 is the book that is open.",
                    target.name,
                )
            )
        if target.is_dir():
            raise Trouble(translate("Book", "%1 is a folder, not a customer book.", target.name))
        log = target.with_name(target.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise Trouble(
                translate(
                    "Book",
                    "%1 is in use by another program. Close it there and try again.",
                    target.name,
                )
            )
    swept = Swept(0, 0) if book.read_only else sweep(book, before)
    try:
        with file_troubles(target):
            book.engine.copy_to(target, until(cancelled, progress), note_of(utc_now(), HAND))
    except Cancelled:
        return None
    return swept
