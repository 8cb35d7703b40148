"""The page of today in a large shop, from a click in the sidebar to the painted page, and what it
reads: beside a bare read of as many rows as it shows, and a bare list that paints as many."""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)


def _window(path: Path) -> object:
    from PySide6.QtWidgets import QApplication

    from kehuapp.book.opening import open_book
    from kehuapp.ui.kit import theme
    from kehuapp.ui.shell.main_window import MainWindow
    from kehuapp.ui.work import tasks, translations

    application = QApplication.instance() or QApplication([])
    translations.install(application, "zh_TW")
    theme.apply(application, "light")
    window = MainWindow(open_book(path))
    window.resize(1360, 860)
    window.show()
    application.processEvents()
    tasks.wait_until_idle(60_000)
    return window


def _open(window: object) -> None:
    """As when somebody comes back to a page that has to be read again."""
    pane = window.host.page("today").today
    pane._is_stale = True
    window.session.go("today")
    pane.grab()
    window.session.go("settings")


def _bare(path: Path) -> object:
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView

    bare = sqlite3.connect(path)
    view = QListView()
    view.resize(690, 600)

    def act() -> None:
        rows = bare.execute(
            "SELECT c.name, c.company, r.due_on FROM contact_rhythm AS r "
            "JOIN contact AS c ON c.id = r.contact_id WHERE r.due_on IS NOT NULL "
            "ORDER BY r.due_on LIMIT 40"
        ).fetchall()
        view.setModel(QStringListModel([" ".join(map(str, row)) for row in rows], view))
        view.grab()

    return act


def benchmarks() -> Iterator[tuple]:
    sys.path.insert(0, str(Path(__file__).parent))
    from written_down import CUSTOMERS, TODAY, large_book

    from kehuapp.book.today.lists import load_lists
    from kehuapp.book.today.today import load_today

    n = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", CUSTOMERS))
    path = large_book(Path(FOLDER.name), n)
    window, bare = _window(path), _bare(path)
    yield "today is read", n, partial(load_today, window.book), bare
    yield "today is opened and painted", n, partial(_open, window), bare
    yield (
        "another day's lists, all of them",
        n,
        partial(load_lists, window.book, date(TODAY.year, 12, 24)),
        bare,
    )
    window.close()
    window.book.close()
