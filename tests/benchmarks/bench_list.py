"""From a key to the repainted list, a frame of scrolling, another order and what follows an edit.

Each beside a bare Qt repaint or scroll, which paints as many rows of plain text in the same kind
of view. Of keys and of frames the 95th percentile is taken.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import cycle
from pathlib import Path

from tests.window_parts import customers

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)
KEYS = ("w", "wa", "wan", "wang", "wa", "w", "明", "明華", "154", "1540", "示", "示範")


def _window(n: int) -> object:
    sys.path.insert(0, str(Path(__file__).parent))
    from bench_start import book
    from PySide6.QtWidgets import QApplication

    from kehuapp.book.opening import open_book
    from kehuapp.ui.kit import theme
    from kehuapp.ui.shell.main_window import MainWindow
    from kehuapp.ui.work import tasks, translations

    application = QApplication.instance() or QApplication([])
    translations.install(application, "zh_TW")
    theme.apply(application, "light")
    window = MainWindow(open_book(book(n)))
    window.resize(1360, 860)
    window.show()
    application.processEvents()
    tasks.wait_until_idle(60_000)
    return window


def _bare(n: int) -> object:
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QApplication, QTableView

    view = QTableView()
    view.setModel(QStringListModel([f"row {at}" for at in range(n)]))
    view.verticalHeader().setDefaultSectionSize(60)
    view.resize(372, 700)
    view.show()
    QApplication.processEvents()
    return view


class Percentile:
    """Many pieces of work, worth the 95th percentile in seconds."""

    def __init__(self, pieces: list[Callable[[], object]]) -> None:
        self.pieces = pieces

    def __call__(self) -> float:
        times = []
        for piece in self.pieces:
            start = time.perf_counter()
            piece()
            times.append(time.perf_counter() - start)
        return statistics.quantiles(times, n=20)[-1]


def _frames(view: object, forget: Callable[[], None] = int) -> Percentile:
    """A jump to each of many places, where nobody has been."""
    bar = view.verticalScrollBar()

    def scroll(place: int) -> None:
        bar.setValue(place)
        view.viewport().repaint()

    places = range(0, bar.maximum(), max(1, bar.maximum() // 97))
    return Percentile([forget, *[partial(scroll, place) for place in places]])


def _press(window: object, key: str) -> None:
    window.top.search.setText(key)
    customers(window).list.view.viewport().repaint()


def _reorder(window: object, sorts: Iterator[str]) -> None:
    customers(window).list.show_sorted(next(sorts))
    customers(window).list.view.viewport().repaint()


def _step(window: object) -> None:
    """Down by one, as the key does it, until list and card are painted."""
    page = customers(window)
    view = page.list.view
    below = view.currentIndex().row() + 1
    view.setCurrentIndex(view.model().index(below % view.model().rowCount(), 0))
    view.viewport().repaint()
    page.card.repaint()


def _edit(window: object, names: Iterator[str]) -> None:
    """What the window does when a customer was edited; the writing itself is in bench_search."""
    from kehuapp.book.contacts import contacts

    card = contacts.load_contact(window.book, customers(window).list.current_id())
    changes = contacts.update_contact(window.book, replace(card, name=next(names)))
    window.session.changed.emit(changes)


def benchmarks() -> Iterator[tuple]:
    from kehuapp.ui.work import tasks

    for n in (2_000, 20_000, 100_000):
        window, bare = _window(n), _bare(n)
        repaint, forget = bare.viewport().repaint, customers(window).list.model.forget_rows
        presses = [partial(_press, window, key) for key in KEYS * 3]
        yield "key to the repainted list, p95", n, Percentile(presses), Percentile([repaint] * 36)
        window.top.search.clear()
        yield "scroll frame, p95", n, _frames(customers(window).list.view, forget), _frames(bare)
        customers(window).list.table_button.click()
        yield (
            "scroll frame of the table, p95",
            n,
            _frames(customers(window).list.view, forget),
            _frames(bare),
        )
        customers(window).list.table_button.click()
        sorts = ("zhuyin", "strokes", "company", "due", "value", "last_contact", "newest", "name")
        for sort in sorts:  # the first time, the worker makes it
            customers(window).list.show_sorted(sort)
            tasks.wait_until_idle(60_000)
        steps = [partial(_step, window)] * 60
        yield "a step to the next customer, painted, p95", n, Percentile(steps), repaint
        yield "another order of the list", n, partial(_reorder, window, cycle(sorts)), repaint
        yield (
            "an edit and all that follows in the window",
            n,
            partial(_edit, window, cycle(("王一", "Ann", "丁二"))),
            repaint,
        )
        window.close()
        window.book.close()
