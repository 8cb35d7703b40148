"""The import window as the tests of it open it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.store.database import Book
from kehuapp.ui.exchange.import_window import ImportWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

Opener = Callable[..., ImportWindow]


@pytest.fixture
def session(book: Book) -> Session:
    """Where an import window of a test tells what came in."""
    return Session(book)


@pytest.fixture
def opened(qtbot: QtBot, book: Book, session: Session) -> Opener:
    def open_window(*paths: Path) -> ImportWindow:
        window = ImportWindow(session, paths)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.show()
        settle(window)
        return window

    return open_window


def settle(window: ImportWindow) -> None:
    """Wait until what was asked for is found, read, and read in another way."""
    for _ in range(10):
        if tasks.wait_until_idle():
            break
    assert not window.busy()


def press_cancel() -> None:
    """Stop the one job that runs, as the button of the progress dialog does."""
    (task,) = tasks._running
    task.cancel()
