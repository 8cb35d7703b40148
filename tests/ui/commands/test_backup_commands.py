"""Backing up from the menu: what is typed comes along, the bar says how it went and when."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.opening import open_book
from kehuapp.store.pictures import add_picture
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import customers

Chooser = Callable[[str], list[str]]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Chooser:
    """Let the save dialog answer; the list tells what names it offered."""
    offered: list[str] = []

    def answer(name: str) -> list[str]:
        def get(_parent: object, _title: str, offer: str, _kinds: str) -> tuple[str, str]:
            offered.append(offer)
            return name, ""

        monkeypatch.setattr(choosing, "ask_new_name", get)
        return offered

    return answer


def test_a_backup_by_its_key(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, choose: Chooser
) -> None:
    assert "No backup yet" in window.commands.backup.label.text()
    customers(window).list.select(1)
    window.commands.comments.write_comment()
    qtbot.keyClicks(customers(window).comments.editor.text, "likes spring tea")
    (tmp_path / "stick").mkdir()
    offered = choose(str(tmp_path / "stick" / "monday"))
    key = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(customers(window).list, Qt.Key.Key_B, key)
    assert tasks.wait_until_idle()
    assert Path(offered[0]).name.startswith("shop-20") and offered[0].endswith(".kehu")
    assert window.toast.text() == "Backed up: monday.kehu"
    assert "Last backup: today" in window.commands.backup.label.text()
    copy = open_book(tmp_path / "stick" / "monday.kehu")
    assert [row.text for row in comments.rows_comments(copy, 1)] == ["likes spring tea"]
    copy.close()
    choose("")
    window.commands.backup.back_up()
    window.show_book(window.book)
    assert "Last backup: today" in window.commands.backup.label.text()
    assert window.preferences.last_folder("backup") == str(tmp_path / "stick")


def test_what_the_sweep_took_is_said(window: MainWindow, tmp_path: Path, choose: Chooser) -> None:
    out = io.BytesIO()
    Image.effect_noise((700, 700), 90).save(out, "PNG")
    add_picture(window.book, out.getvalue())
    choose(str(tmp_path / "a.kehu"))
    window.commands.backup.back_up()
    assert tasks.wait_until_idle()
    assert window.toast.text() == "Backed up: a.kehu"  # it came while the book was open
    window.show_book(window.book)
    window.commands.backup.back_up()
    assert tasks.wait_until_idle()
    assert "1 unused pictures or files were taken out, 0." in window.toast.text()
    assert window.book.query("SELECT count(*) FROM picture") == [(0,)]


def test_a_backup_that_cannot_be(window: MainWindow, tmp_path: Path, choose: Chooser) -> None:
    choose(str(window.book.path))
    window.commands.backup.back_up()
    assert tasks.wait_until_idle()
    assert "place of its own" in window.toast.text()
    choose(str(tmp_path / "pulled out" / "a.kehu"))
    window.commands.backup.back_up()
    assert tasks.wait_until_idle()
    assert "a.kehu cannot be opened" in window.toast.text()
    assert "No backup yet" in window.commands.backup.label.text()
