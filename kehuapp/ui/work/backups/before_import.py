"""The backup before an import of size; what size that is, the store says."""

from functools import partial

from kehuapp.book.settings import load_settings
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.work import tasks
from kehuapp.ui.work.tasks import Cancelled


def keep_first(
    book: Book,
    progress: tasks.Progress,
    cancelled: Cancelled,
    *,
    customers: int = 0,
    rows: int = 0,
) -> str:
    """Back the book up before an import of size; a sentence when that could not be."""
    from kehuapp.store.backups.keeping import keep_before_import

    label = translate("Import", "Backing the book up first…")
    zone = load_settings(book).zone
    tell = partial(progress, label)
    return keep_before_import(
        book, zone, customers=customers, rows=rows, progress=tell, cancelled=cancelled
    )
