"""A book where other computers write too: what is asked and offered, the sign of a window."""

import json
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kehuapp import app, paths
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.book.staff.staff import create_staff
from kehuapp.store.elsewhere import open_sign
from kehuapp.store.elsewhere.open_sign import Sign
from kehuapp.ui.elsewhere.open_question import OpenQuestion
from kehuapp.ui.elsewhere.strip import Strip
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import later, tasks
from kehuapp.ui.work.elsewhere.presence import Presence

THERE = Sign("COUNTER-2", "王小明", "2026-11-29T01:12:00Z", "a-window-there")


def sign_there(book_file: Path) -> None:
    open_sign.sign_of(book_file).write_text(json.dumps(THERE._asdict()), encoding="utf-8")


def strip(window: MainWindow, name: str) -> Strip | None:
    """The strip that is seen."""
    assert tasks.wait_until_idle()
    found = window.centralWidget().findChild(Strip, name)
    return found if isinstance(found, Strip) and found.isVisibleTo(window) else None


def look(window: MainWindow) -> None:
    """Have it looked again where the book lies."""
    tasks.wait_until_idle()
    window.commands.elsewhere.look()


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "kehuapp.store.elsewhere.synced.synced_by",
        lambda path: "" if path.is_relative_to(paths.data_folder()) else "OneDrive",
    )


def test_a_window_has_a_sign_until_it_ends(window: MainWindow) -> None:
    file = window.book.file
    create_staff(window.book, "王小明")
    window.session.choose_staff(1)
    later.do_all()
    sign = open_sign.sign_of(file)
    said = json.loads(sign.read_bytes())
    assert said["computer"] == open_sign.this_computer()
    (presence,) = window.session.findChildren(Presence)
    assert said["who"] in ("", "王小明")
    sign_there(file)
    presence.renew()
    assert "COUNTER-2" in window.toast.text() and window.toast.is_error()
    window.toast.clear()
    presence.renew()
    assert not window.toast.is_error()  # once
    sign.unlink()
    presence.renew()
    assert sign.exists()
    shiboken6.delete(presence)
    assert not sign.exists()


def test_another_book_takes_the_sign_of_the_one_before_down(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    old, other = window.book.file, tmp_path / "other.kehu"
    open_book(other, create=True).close()
    later.do_all()
    assert open_sign.sign_of(old).exists()
    window.commands.books.open(other)
    qtbot.waitUntil(lambda: not open_sign.sign_of(old).exists())
    later.do_all()
    assert open_sign.sign_of(other).exists()


@pytest.mark.parametrize("reads", [True, False])
def test_a_book_open_elsewhere_is_asked_about(
    window: MainWindow, tmp_path: Path, reads: bool
) -> None:
    other = tmp_path / "other.kehu"
    open_book(other, create=True).close()
    sign_there(other)
    window.commands.books.open(other)
    assert window.book.path != other
    (asked,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, OpenQuestion)]
    words = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert "COUNTER-2 (王小明)" in words and "since" in words
    (asked.read if reads else asked.anyway).click()
    assert window.book.path == other and window.book.read_only == reads
    later.do_all()
    still = json.loads(open_sign.sign_of(other).read_bytes())
    assert still["computer"] == "COUNTER-2"  # it is there still


def test_nothing_is_opened_when_nobody_wants_it(window: MainWindow, tmp_path: Path) -> None:
    other, here = tmp_path / "other.kehu", window.book.path
    open_book(other, create=True).close()
    sign_there(other)
    window.commands.books.open(other)
    (asked,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, OpenQuestion)]
    asked.reject()
    assert window.book.path == here
    open_sign.sign_of(other).unlink()
    window.commands.books.open(other)
    assert window.book.path == other


@pytest.mark.parametrize(("wish", "expected"), [(True, "read-only"), (False, ""), (None, None)])
def test_a_start_asks_too(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wish: Any, expected: Any
) -> None:
    assert app._ask_elsewhere(qapp, tmp_path / "shop.kehu") == ""
    sign_there(tmp_path / "shop.kehu")
    monkeypatch.setattr("kehuapp.ui.elsewhere.open_question.ask", lambda _name, _sign: wish)
    said = app._ask_elsewhere(qapp, tmp_path / "shop.kehu")
    assert said == expected or expected in said


def test_a_synchronised_folder_is_said_until_it_is_answered(
    window: MainWindow, synced: None
) -> None:
    look(window)
    place = strip(window, "place_strip")
    assert place is not None and "OneDrive" in place.words.text()
    place.leave.click()
    assert strip(window, "place_strip") is None
    window.commands.elsewhere.look()
    assert strip(window, "place_strip") is None


def test_a_drive_of_another_computer_is_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kehuapp.store.sqlite.drives.is_far", lambda _path: True)
    look(window)
    place = strip(window, "place_strip")
    assert place is not None and "a drive of another computer" in place.words.text()


def test_a_book_of_this_computer_says_nothing(window: MainWindow) -> None:
    later.do_all()
    assert strip(window, "place_strip") is None and strip(window, "conflict_strip") is None


def test_no_move_to_a_folder_that_is_synchronised_too(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kehuapp.store.elsewhere.synced.synced_by", lambda _path: "Dropbox")
    look(window)
    place = strip(window, "place_strip")
    assert place is not None and place.want.isHidden()


def test_the_book_is_moved_to_this_computer(window: MainWindow, synced: None, qtbot: QtBot) -> None:
    old = window.book.path
    contacts.create_contact(window.book, contacts.ContactCard(name="In the log"))
    look(window)
    place = strip(window, "place_strip")
    assert place is not None
    place.want.click()
    assert tasks.wait_until_idle()
    assert window.book.path == paths.data_folder() / old.name and not old.exists()
    assert not window.book.read_only
    names = {row[0] for row in window.book.query("SELECT name FROM contact")}
    assert "In the log" in names and "Moved to" in window.toast.text()
    recent = window.preferences.recent_books()
    assert recent[0] == window.book.path and old not in recent
    assert len(list(old.parent.glob("shop-*Z-restore.kehu"))) == 1
    later.do_all()
    assert strip(window, "place_strip") is None
    assert window.commands.books.is_saving is False


def test_one_that_was_left_there_is_moved_later(window: MainWindow, synced: None) -> None:
    old = window.book.path
    look(window)
    place = strip(window, "place_strip")
    assert place is not None
    place.leave.click()
    action = window.commands.actions.action("book_bring_here")
    action.trigger()
    assert tasks.wait_until_idle()
    assert window.book.path == paths.data_folder() / old.name and not old.exists()
    window.commands.actions.action("book_bring_here").trigger()
    assert "lies in the folder of this program" in window.toast.text()


def test_a_move_that_fails_goes_on_as_before(
    window: MainWindow, synced: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.errors import Trouble

    def refuse(*_around: object) -> None:
        raise Trouble("No room.")

    monkeypatch.setattr("kehuapp.store.elsewhere.moving.move", refuse)
    old = window.book.path
    look(window)
    place = strip(window, "place_strip")
    assert place is not None
    place.want.click()
    assert tasks.wait_until_idle()
    assert window.book.path == old and window.toast.text() == "No room."
    contacts.create_contact(window.book, contacts.ContactCard(name="Goes on"))
    assert strip(window, "place_strip") is not None
    window.toast.clear()


def test_a_copy_that_clashes_is_compared(window: MainWindow, tmp_path: Path) -> None:
    contacts.create_contact(window.book, contacts.ContactCard(name="Only there"))
    clash = tmp_path / "shop (PC 的衝突複本 2026-11-29).kehu"
    window.book.engine.copy_to(clash)
    window.commands.elsewhere.look()
    shown = strip(window, "conflict_strip")
    assert shown is not None and clash.name in shown.words.text()
    shown.want.click()
    assert tasks.wait_until_idle()
    pane: Any = window.host.page("backups")
    assert pane.backups.list.copy().path == clash
    assert pane.backups.detail.comparison() is not None
    window.commands.elsewhere.look()
    assert strip(window, "conflict_strip") is None  # it was told
