"""The backup of the day makes itself, beside what is written, and says once what went wrong."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.card import ContactCard
from kehuapp.errors import Trouble
from kehuapp.store.backups import keeping
from kehuapp.store.backups.copies import find_copies, folder_of
from kehuapp.store.backups.memory import recall, remember
from kehuapp.store.stamps import utc_now
from kehuapp.ui.commands import backup_commands
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.backups.before_import import keep_first
from kehuapp.ui.work.backups.daily import DailyBackup
from kehuapp.ui.work.backups.last_words import last_words
from tests.window_parts import today


def copies(window: MainWindow) -> list[Path]:
    book = window.book
    return [
        c.path for c in find_copies(book.file, book.number, [folder_of(book.file, book.number)])
    ]


def test_one_a_day(window: MainWindow, qtbot: QtBot) -> None:
    backup = window.commands.backup
    backup.watch()
    backup.watch()  # a second time it is not begun
    (daily,) = backup.findChildren(DailyBackup)
    assert tasks.wait_until_idle()
    first = copies(window)
    assert len(first) == 1 and "Last backup: today" in backup.label.text()
    daily.look()
    assert tasks.wait_until_idle() and copies(window) == first
    remember(window.book.file, at="2020-01-01T00:00:00Z")  # midnight went by
    daily.look()
    contacts.create_contact(window.book, contacts.ContactCard(name="Meanwhile"))
    assert tasks.wait_until_idle()
    assert len(copies(window)) == 1 and copies(window) != first  # of one day the newest stays


def test_what_failed_is_said_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_around: object, **_named: object) -> None:
        remember(window.book.file, trouble="No room.")
        raise Trouble("No room.")

    monkeypatch.setattr(keeping, "keep_copy", fail)
    window.commands.backup.watch()
    assert tasks.wait_until_idle()
    assert "No room." in window.toast.text()
    label = window.commands.backup.label
    assert "Backup failed" in label.text() and "No room." in label.toolTip()
    window.toast.hide()
    daily = window.commands.backup.findChildren(DailyBackup)[0]
    daily.look()  # not each minute
    assert not tasks.is_busy()
    daily._again["daily"] = 0.0
    daily.look()
    assert tasks.wait_until_idle() and window.toast.isHidden()
    pane = today(window).today
    reason = pane.queue.model.rows[-1].entry.reason
    assert reason.urgent + reason.strong == "the last backup failed: No room."
    assert pane.backup.full_text() == "Backup failed; there is none yet"


def test_a_short_time_with_one_change_has_its_backup(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_commands, "_AFTER_CHANGE_MS", 0)
    assert not copies(window)
    window.session.changed.emit(contacts.create_contact(window.book, ContactCard(name="Ann")))
    qtbot.waitUntil(lambda: bool(copies(window)))
    assert tasks.wait_until_idle()


def test_the_second_place_by_itself(window: MainWindow, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    remember(window.book.file, second=str(stick), second_since=utc_now())
    window.commands.backup.watch()
    assert tasks.wait_until_idle()
    assert [path.name for path in stick.rglob("*.kehu")] == [path.name for path in copies(window)]


def test_a_second_place_that_is_full_is_said_the_same_day(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    remember(window.book.file, second=str(stick), second_since=utc_now())

    def fail(*_around: object) -> None:
        raise Trouble("No room.")

    monkeypatch.setattr(keeping, "_bring", fail)
    window.commands.backup.watch()
    assert tasks.wait_until_idle()
    assert "No room." in window.toast.text() and str(stick) in window.toast.text()
    label = window.commands.backup.label
    assert "not in the second place" in label.text() and "No room." in label.toolTip()
    reason = today(window).today.queue.model.rows[-1].entry.reason
    assert "No room." in reason.urgent + reason.strong
    window.toast.hide()
    daily = window.commands.backup.findChildren(DailyBackup)[0]
    shutil.rmtree(stick)
    daily._again["second"] = 0.0
    daily.look()
    assert tasks.wait_until_idle() and window.toast.isHidden(), "it is only away"
    assert "second place" not in label.text()


def test_an_import_of_size_is_preceded_by_a_copy(window: MainWindow, monkeypatch) -> None:
    def job(**size: int) -> str:
        return keep_first(window.book, lambda *_told: None, lambda: False, **size)

    assert job(customers=49) == job(rows=500) == "" and not copies(window)
    assert job(customers=50) == "" and len(copies(window)) == 1
    assert job(rows=501) == "" and len(copies(window)) == 2

    def fail(*_around: object, **_named: object) -> None:
        raise Trouble("No room.")

    monkeypatch.setattr(keeping, "keep_copy", fail)
    assert job(rows=501) == "No backup was made before it: No room."
    assert recall(window.book.file).trouble == ""


def test_words_of_the_last_one(window: MainWindow) -> None:
    from kehuapp.book.settings import load_settings
    from kehuapp.store.backups.memory import Memory

    settings = load_settings(window.book)

    def words(known: Memory, read_only: bool = False) -> str:
        return last_words(known, settings, read_only=read_only)

    assert words(Memory()) == "No backup yet"
    assert words(Memory(), read_only=True) == ""  # none is to be made of it, nor of the sample
    assert last_words(Memory(), replace(settings, sample=True), read_only=False) == ""
    assert words(Memory(trouble="x")) == "Backup failed; there is none yet"
    assert words(Memory(at=utc_now())).startswith("Last backup: today")
    said = words(Memory(at="2026-01-05T04:00:00Z", trouble="x"))
    assert said.startswith("Backup failed; the last one: ") and said.endswith("12:00")
