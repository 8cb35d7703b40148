"""What would be lost when the program ends, or Python goes: it is written, closed, or said.

At log-off Windows ends a program from within `exec`, which never returns then.
"""

import contextlib

from PySide6.QtWidgets import QApplication

from kehuapp import paths
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.ui.kit import toast
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks

_PATIENCE_MS = 3000  # Windows itself waits five seconds


def watch(application: QApplication) -> None:
    """Keep what is typed when the session of the system is to end, which may still be called off,
    and close the books when the program ends."""
    application.commitDataRequest.connect(keep_all)
    application.aboutToQuit.connect(close_all)


def leave_all() -> None:
    """End as if somebody had said so: the terminal or the system asks for it."""
    for window in _windows():
        window.leave()
    QApplication.closeAllWindows()


def keep_all() -> None:
    """Write what is typed in every window."""
    from kehuapp.store.sqlite.folding import fold  # not at a start

    for window in _windows():
        window.keep()
        with contextlib.suppress(Trouble):  # the log stays beside the file, as it was
            fold(window.book)


def close_all() -> None:
    """Write what is typed, end what runs, and close every book."""
    for window in _windows():
        window.keep()
    tasks.wait_for_all(_PATIENCE_MS)
    for window in _windows():
        window.book.close()


def warn_of_the_store(window: MainWindow) -> None:
    """Say it when the book would go away together with Python."""
    if paths.goes_with_python(window.book.path):
        toast.say(
            window,
            translate(
                "MainWindow",
                "This Python is from the Microsoft Store: when it is uninstalled, this book is "
                "deleted with it. Keep the book in a folder of your own, or install Python from "
                "python.org.",
            ),
        )


def _windows() -> list[MainWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
