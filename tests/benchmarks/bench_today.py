"""The page of today in a large shop, from a click in the sidebar to the painted page, and what it
reads: beside a bare read of as many rows as it shows, and a bare list that paints as many."""

import os
import random
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)


def _plan(path: Path, n: int, today: date) -> None:
    """Birthdays of all, and what years of visits, promises and needs leave behind."""
    chance, now = random.Random(19), f"{today}T00:00:00Z"
    main = ("uuid", "created_at", "updated_at")

    def rows(count: int, *of: Callable[[], object]) -> Iterator[tuple[object, ...]]:
        for at in range(count):
            yield (f"{at:032x}", now, now, 1 + chance.randrange(n), *(one() for one in of))

    def day(first: int, last: int) -> Callable[[], str]:
        return lambda: str(today + timedelta(days=chance.randint(first, last)))

    book = sqlite3.connect(path)
    for table, names, made in (
        ("task", ("text", "kind", "due_on", "done_at", "repeats"), rows(
            n // 5, lambda: "寄樣品", lambda: "promise", day(-900, 30),
            lambda: now if chance.random() < 0.98 else None, lambda: "")),
        ("trip_stop", ("starts_at", "outcome", "place", "confirmed", "purpose", "talk_sales",
                       "talk_market", "talk_problems", "materials"), rows(
            n // 2, lambda: f"{day(-900, 10)()}T10:00",
            lambda: "done" if chance.random() < 0.999 else "planned",
            *[lambda: ""] * 1, lambda: 0, *[lambda: ""] * 5)),
        ("need", ("item", "unit", "from_date", "to_date", "when_text", "certainty", "status",
                  "closed_on", "note"), rows(
            n // 10, lambda: "茶", lambda: "斤", day(-600, 90), lambda: "", lambda: "",
            lambda: "likely", lambda: "open" if chance.random() < 0.1 else "won", lambda: "",
            lambda: "")),
    ):  # fmt: skip
        columns = (*main, "contact_id", *names)
        marks = ", ".join("?" * len(columns))
        book.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", made)
    book.executemany(
        "INSERT INTO important_date (contact_id, kind, calendar, year, month, day, is_leap_month, "
        "text) VALUES (?, 'birthday', ?, ?, ?, ?, 0, '')",
        (
            (one, "lunar" if one % 4 == 0 else "gregorian", 1950 + one % 50,
             1 + chance.randrange(12), 1 + chance.randrange(28))
            for one in range(1, n + 1)
        ),
    )  # fmt: skip
    book.commit()
    book.close()


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
            "JOIN contact AS c ON c.id = r.contact_id WHERE r.place = 0 AND r.due_on IS NOT NULL "
            "ORDER BY r.due_on LIMIT 40"
        ).fetchall()
        view.setModel(QStringListModel([" ".join(map(str, row)) for row in rows], view))
        view.grab()

    return act


def benchmarks() -> Iterator[tuple]:
    sys.path.insert(0, str(Path(__file__).parent))
    from written_down import CUSTOMERS, TODAY, large_book

    from kehuapp.book.today.today import load_today

    n = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", CUSTOMERS))
    path = large_book(Path(FOLDER.name), n)
    _plan(path, n, TODAY)
    window, bare = _window(path), _bare(path)
    yield "today is read", n, partial(load_today, window.book), bare
    yield "today is opened and painted", n, partial(_open, window), bare
    window.close()
    window.book.close()
