"""Reads, while nobody waits, the modules that the next windows want; none of them knows of Qt.

A first import, a first sheet or a first export spent most of its time on reading modules: half of
that is regular expressions, and the QR code brings the whole of `http` along. A worker reads them
once the window is there, so that the window goes on answering.
"""

from importlib import import_module

from PySide6.QtWidgets import QWidget

from kehuapp.store.database import Book
from kehuapp.ui.work import tasks

#: What is wanted soonest comes first; a module brings along what it needs itself.
MODULES = (
    "kehuapp.text.phones",
    "kehuapp.text.contact_block",
    "kehuapp.sheets.visit.sheet",
    "segno",
    "kehuapp.exchange.read",
    "kehuapp.exchange.importing.import_run",
    "kehuapp.exchange.write",
    "kehuapp.exchange.customer_file.customer_file",
    "kehuapp.book.duplicates.duplicates",
    "kehuapp.sheets.customer_file",
)


def read_modules(window: QWidget, book: Book) -> None:
    """Begin; it ends with the window."""

    def job(_progress: tasks.Progress, cancelled: tasks.Cancelled) -> None:
        for name in MODULES:
            if cancelled():
                return
            import_module(name)

    tasks.work_aside(window, book, "", job, lambda _nothing: None)
