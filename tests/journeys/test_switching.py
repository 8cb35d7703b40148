"""Going from customer to customer leaves nothing behind; switching.py measures the memory."""

import gc
import importlib
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.opening import open_book
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers

CUSTOMERS, ROUNDS = 2, 3  # the same few again and again: cards and rows for them are there


@pytest.fixture
def sample_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, filled_book: Path
) -> Iterator[MainWindow]:
    """The window on the sample shop."""
    shutil.copyfile(filled_book, tmp_path / "sample.kehu")
    book = open_book(tmp_path / "sample.kehu")
    window = MainWindow(book, Preferences())
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    theme.apply(qapp, "light")
    translations.install(qapp, "en")
    book.close()


def things() -> Counter[str]:
    """Every object of Qt that hangs on a window, and workers, by their kind."""
    gc.collect()
    tops = [one for one in QApplication.topLevelWidgets() if one.parent() is None]
    found = Counter(
        one.metaObject().className() for top in tops for one in top.findChildren(QObject)
    )
    found["workers"] = [*map(type, gc.get_objects())].count(tasks._Worker)
    return found


def test_what_was_shown_is_gone(sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    switching: Any = importlib.import_module("switching")
    left = {}
    for name, (step, _part) in switching.walks(sample_window).items():
        if name == "colours":  # a second a round
            continue
        if name in switching.TABS:
            customers(sample_window).card.show_tab(name)
        for number in range(CUSTOMERS + ROUNDS):
            if number == CUSTOMERS:
                before = things()
            step(number % CUSTOMERS)
            switching.settle()
        more = {kind: count for kind, count in (things() - before).items() if count >= ROUNDS}
        if more:
            left[name] = more
    assert left == {}
