"""Journey 1: the program starts, makes its book, shows it, and is there again the next day."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kehuapp import app, paths
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.shell.start_dialog import StartDialog
from kehuapp.ui.work import later, single_instance
from tests.window_parts import customers


def while_running(look: object) -> None:
    """Let the event loop start, look at the window, then close it."""

    def act() -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        shown = [one for one in windows if one.isVisible()]
        assert len(shown) == 1
        try:
            look(shown[0])  # type: ignore[operator]
        finally:
            shown[0].close()

    QTimer.singleShot(0, act)


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: the program makes its own book."""


@pytest.fixture(autouse=True)
def own_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's own hook reports exceptions; the crash dialog would swallow them."""
    monkeypatch.setattr("kehuapp.ui.work.crash_dialog.install_hook", lambda: None)


def test_first_start_makes_the_default_book(qtbot: QtBot, home: Path) -> None:
    seen: list[object] = []

    def look(window: MainWindow) -> None:
        seen.append(window.book.path)
        window.commands.customers._write(contacts.create_contact, contacts.ContactCard(name="Ann"))
        seen.append(customers(window).list.model.rowCount())

    while_running(look)
    assert app.run() == 0
    assert seen == [paths.default_book(), 1]
    log = (paths.state_folder() / "kehuapp.log").read_text(encoding="utf-8")
    assert "starts" in log and "Ann" not in log

    def look_again(window: MainWindow) -> None:
        seen.append(customers(window).list.model.data(customers(window).list.model.index(0, 0)))
        seen.append(customers(window).card.contact_id() is not None)

    while_running(look_again)
    assert app.run() == 0
    assert seen[2:] == ["Ann", True]


def test_second_start_rings_and_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "shop.kehu"
    open_book(path, create=True).close()
    seen: list[object] = []

    def look(window: MainWindow) -> None:
        window.bell.rang.connect(lambda: seen.append("rang"))
        later.do_all()
        seen.append(single_instance.ring(path))
        qtbot.waitUntil(lambda: "rang" in seen)

    while_running(look)
    assert app.run(path) == 0
    assert seen == [True, "rang"]


def test_a_file_that_is_no_book(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def close(dialog: StartDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))

    monkeypatch.setattr(StartDialog, "exec", close)
    other = tmp_path / "holiday.kehu"
    other.write_bytes(b"GIF89a and so on" * 20)
    assert app.run(other) == 1
    assert "holiday.kehu is not a customer book but a file of another program." in said
    assert other.read_bytes() == b"GIF89a and so on" * 20


def test_last_book_opens_again(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.kehu"
    open_book(path, create=True).close()
    seen: list[Path] = []
    while_running(lambda window: seen.append(window.book.path))
    assert app.run(path) == 0
    while_running(lambda window: seen.append(window.book.path))
    assert app.run() == 0
    assert seen == [path, path.resolve()]
