"""A start whose last book is not there, cannot be shown, or ended the program the last time."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kehuapp import app, paths
from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book
from kehuapp.book.settings import load_settings
from kehuapp.store.backups.making import back_up
from kehuapp.store.backups.sweeping import last_kept
from kehuapp.ui.commands.keeping.start_dialog import StartDialog
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.start.beginning import EMPTY
from kehuapp.ui.start.new_book import NewBookDialog
from kehuapp.ui.work import unfinished
from kehuapp.ui.work.preferences import Preferences


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: the program makes its own book."""


@pytest.fixture(autouse=True)
def own_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's own hook reports exceptions; the crash dialog would swallow them."""
    monkeypatch.setattr("kehuapp.ui.work.crash_dialog.install_hook", lambda: None)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> "Asked":
    """What the dialog of the start said and offered; a test says what is answered."""
    made = Asked()

    def answer(dialog: StartDialog) -> int:
        labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
        made.said.append(labels[0])
        made.offered.append([dialog.copies.item(at).text() for at in range(dialog.copies.count())])
        made.answer(dialog)
        return 0

    monkeypatch.setattr(StartDialog, "exec", answer)
    return made


class Asked:
    def __init__(self) -> None:
        self.said: list[str] = []
        self.offered: list[list[str]] = []
        self.answer: Callable[[StartDialog], object] = StartDialog.reject


def close_soon(seen: list[Path]) -> None:
    def act() -> None:
        (window,) = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, MainWindow) and one.isVisible()
        ]
        seen.append(window.book.path)
        window.close()

    QTimer.singleShot(0, act)


@pytest.fixture
def mine(tmp_path: Path, qtbot: QtBot) -> Path:
    """A book that was shown, with a backup elsewhere."""
    path = tmp_path / "desk" / "mine.kehu"
    book = open_book(path, create=True)
    create_contact(book, ContactCard(name="Ann Lee"))
    backups = tmp_path / "backups"
    backups.mkdir()
    back_up(book, backups / "monday.kehu", last_kept(book))
    number = book.number
    book.close()
    preferences = Preferences()
    preferences.add_recent_book(path)
    preferences.set_book_number(path, number)
    preferences.set_last_folder("backup", backups / "monday.kehu")
    preferences.save()
    return path


def test_a_last_book_that_is_gone_is_said_and_its_copy_offered(
    mine: Path, tmp_path: Path, asked: Asked
) -> None:
    another = tmp_path / "another.kehu"
    open_book(another, create=True).close()
    preferences = Preferences()
    preferences.add_recent_book(another)
    preferences.add_recent_book(mine)
    preferences.save()
    mine.unlink()
    assert app.run() == 1
    assert asked.said == ["mine.kehu is not there. Check whether it was moved or renamed."]
    assert [row.split("    ")[::2] for row in asked.offered[0]] == [["monday.kehu", "1 customer"]]
    assert not mine.exists() and not paths.default_book().exists()

    asked.answer = StartDialog._open_copy
    seen: list[Path] = []
    close_soon(seen)
    assert app.run() == 0
    assert seen == [tmp_path / "backups" / "monday.kehu"]


def test_one_that_was_renamed_is_found(mine: Path, asked: Asked) -> None:
    mine.rename(mine.with_name("renamed.kehu"))
    assert app.run() == 1
    names = [row.split("    ")[0] for row in asked.offered[0]]
    assert sorted(names) == ["monday.kehu", "renamed.kehu"]


def test_one_that_ended_the_program_is_not_opened_again_unasked(mine: Path, asked: Asked) -> None:
    unfinished.begin(mine)  # and the process died
    assert app.run() == 1
    assert "ended while it was opening mine.kehu" in asked.said[0]
    asked.answer = StartDialog._try_again
    seen: list[Path] = []
    close_soon(seen)
    assert app.run() == 0
    assert seen == [mine] and unfinished.left() is None
    close_soon(seen)
    assert app.run() == 0  # unasked again
    assert len(asked.said) == 2 and seen == [mine, mine]


def test_whoever_names_it_is_not_asked(mine: Path, asked: Asked) -> None:
    unfinished.begin(mine)
    seen: list[Path] = []
    close_soon(seen)
    assert app.run(mine) == 0
    assert seen == [mine] and not asked.said


def test_a_book_that_cannot_be_shown_is_said(
    mine: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.ui.shell import sidebar

    def broken(*_args: object) -> None:
        raise ValueError("an odd value")

    monkeypatch.setattr(sidebar.Sidebar, "__init__", broken)
    assert app.run() == 1
    assert asked.said[0].startswith("mine.kehu was opened but cannot be shown")
    assert unfinished.left() is None
    for left in QApplication.topLevelWidgets():
        left.deleteLater()


def test_a_window_that_is_mute_is_said(
    mine: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.ui.work import single_instance

    claim = single_instance.claim(mine)
    assert claim is not None
    monkeypatch.setattr(single_instance, "_START_SECONDS", 0.2)
    assert app.run() == 1
    assert "does not answer" in asked.said[0]
    claim.give_back()


def test_a_new_book_is_begun_as_at_the_first_start(
    tmp_path: Path, qtbot: QtBot, asked: Asked
) -> None:
    """The shop's name is asked; the place proposed is that of the book that is not there."""
    preferences = Preferences()
    preferences.add_recent_book(tmp_path / "shop.kehu")
    preferences.save()

    def begin(dialog: StartDialog) -> None:
        dialog._make_new()
        new = dialog.findChild(NewBookDialog)
        assert new is not None and new.page.place() == tmp_path / "shop.kehu"
        new.page.shop.setText("Second")
        new.page.cards.cards[EMPTY].button.click()

    asked.answer = begin
    seen: list[Path] = []
    close_soon(seen)
    assert app.run() == 0
    assert seen == [tmp_path / "shop.kehu"]
    book = open_book(tmp_path / "shop.kehu")
    assert load_settings(book).shop == "Second"
    book.close()


def test_a_new_book_stands_beside_a_damaged_one(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "shop.kehu"
    path.write_bytes(b"damaged")
    dialog = StartDialog("damaged", Preferences(), path, True)
    qtbot.addWidget(dialog)
    dialog._make_new()
    new = dialog.findChild(NewBookDialog)
    assert new is not None and not new.page.place().exists()
    new.reject()
    assert dialog.choice is None  # and it is asked on
