"""From a key to the repainted list, and a frame of scrolling, beside a bare Qt repaint and scroll.

The floor paints as many rows of plain text in the same kind of view.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)
KEYS = ("w", "wa", "wan", "wang", "wa", "w", "明", "明華", "154", "1540", "示", "示範")


def _window(n: int) -> object:
    sys.path.insert(0, str(Path(__file__).parent))
    from bench_start import book
    from PySide6.QtWidgets import QApplication

    from kehuapp.book.opening import open_book
    from kehuapp.ui import fonts, tasks, theme, translations
    from kehuapp.ui.main_window import MainWindow

    application = QApplication.instance() or QApplication([])
    fonts.install(application)
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


def _scroller(view: object) -> Callable[[], object]:
    bar = view.verticalScrollBar()
    places = cycle(range(0, bar.maximum(), max(1, bar.maximum() // 97)))

    def scroll() -> None:
        bar.setValue(next(places))
        view.viewport().repaint()

    return scroll


def benchmarks() -> Iterator[tuple]:
    for n in (2_000, 20_000, 100_000):
        window, bare = _window(n), _bare(n)
        keys = cycle(KEYS)

        def press(window: object = window, keys: Iterator[str] = keys) -> None:
            window.top.search.setText(next(keys))
            window.list.view.viewport().repaint()

        yield "key to the repainted list", n, press, bare.viewport().repaint
        window.top.search.clear()
        yield "scroll frame", n, _scroller(window.list.view), _scroller(bare)
        window.list.table_button.click()
        yield "scroll frame of the table", n, _scroller(window.list.view), _scroller(bare)
        window.list.table_button.click()
        window.close()
        window.book.close()
