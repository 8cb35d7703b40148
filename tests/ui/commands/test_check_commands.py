"""Checking the book from the menu: what was found, setting it right, saving what can be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.checking import check
from kehuapp.book.checking.check import Report
from kehuapp.book.opening import open_book
from kehuapp.store.sqlite.repair.problems import Problem
from kehuapp.ui.checking.outcome_dialog import OutcomeDialog
from kehuapp.ui.commands.keeping.start_dialog import StartDialog
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences


def outcome(window: MainWindow) -> OutcomeDialog:
    """What the check says that was just asked for."""
    assert tasks.wait_until_idle()
    found = [one for one in window.findChildren(OutcomeDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def lines(dialog: OutcomeDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.text()]


def test_a_whole_book_is_said_to_be(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.check.check_book()
    dialog = outcome(window)
    assert lines(dialog) == ["shop.kehu is whole: nothing wrong was found."]
    dialog.reject()


def test_what_is_derived_is_set_right(window: MainWindow, qtbot: QtBot) -> None:
    with window.book.transaction():
        window.book.execute("UPDATE contact_search SET sort_key = 'x' WHERE contact_id = 1")
    window.commands.check.check_book()
    dialog = outcome(window)
    assert [line.split("record")[0] for line in lines(dialog)[1:]] == ["1 "]
    button = dialog.findChild(QPushButton, "repair")
    assert isinstance(button, QPushButton)
    button.click()
    dialog = outcome(window)
    assert lines(dialog)[0] == "shop.kehu is whole: nothing wrong was found."
    assert lines(dialog)[1].startswith("The search of 1 record")
    dialog.reject()


def test_a_damaged_book_leads_to_its_backups(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = Report([Problem("damaged", "file")])
    monkeypatch.setattr(check, "check_book", lambda *_about: damaged)
    window.commands.check.check_book()
    button = outcome(window).findChild(QPushButton, "restore")
    assert isinstance(button, QPushButton)
    button.click()
    destination = window.session.destination
    assert destination is not None and destination.page == "backups"


@pytest.fixture
def damaged(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "damaged.kehu"
    open_book(path, create=True).close()
    with path.open("r+b") as file:
        file.write(b"x" * 100)
    yield path


def test_the_start_saves_what_can_be_read(
    qtbot: QtBot, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "new.kehu"
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_about: (str(target), ""))
    dialog = StartDialog("It is damaged.", Preferences(), damaged, True)
    qtbot.addWidget(dialog)
    dialog.show()
    next(way for way in dialog.ways.actions() if way.text().startswith("Save what")).trigger()
    assert tasks.wait_until_idle()
    told = dialog.findChild(OutcomeDialog)
    assert isinstance(told, OutcomeDialog)
    assert lines(told)[0] == "Saved into new.kehu:"
    opening = told.findChild(QPushButton, "open_saved")
    assert isinstance(opening, QPushButton)
    opening.click()
    assert dialog.choice == (target, None)
    open_book(target).close()
