"""The help's page of keys: complete, in sections, and it fits a low screen."""

import ast
import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.i18n import translate
from kehuapp.ui.comments.writing import toolbar
from kehuapp.ui.kit.search_box import SearchBox
from kehuapp.ui.pages.pages import PAGES
from kehuapp.ui.shell import key_page
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import later, translations
from tests.test_architecture import parsed

SOURCE = Path(key_page.__file__).parents[1]
A_KEY = re.compile(r"((Ctrl|Alt|Shift|Meta)\+)+\S+|F\d{1,2}")


def native(key: str) -> str:
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")


def page(window: MainWindow) -> QDialog:
    shown = window.show_keys()
    later.do_all()
    QApplication.processEvents()
    return shown


def said(shown: QWidget) -> list[str]:
    return [label.text() for label in shown.findChildren(QLabel)]


def test_every_command_tool_and_habit_is_told(window: MainWindow) -> None:
    words = said(page(window))
    told = set(itertools.pairwise(words))
    for command in window.commands.actions.commands.values():
        key = native(command.shortcut.split(", ")[0])
        assert (command.text.rstrip("…"), key) in told
    for tool, key in toolbar.KEYS.items():
        assert not key or native(key) in words, tool
    for habit in ("-␣", "1.␣", "[]␣", "#␣", ">␣", "--- Enter"):
        assert habit in words
    assert "File" in words and "While writing a comment" in words


@pytest.mark.usefixtures("dressed")
def test_the_keys_of_where_one_is_stand_at_the_top(window: MainWindow) -> None:
    """Nobody scrolls through five screens for the key of the page in front of them."""
    window.session.go("trips")
    shown = page(window)
    headings = [one for one in shown.findChildren(QLabel) if one.property("role") == "heading"]
    right = [one.text() for one in headings if one.x() > shown.width() / 2]
    (first,) = next(spec for spec in PAGES if spec.id == "trips").keys()
    assert right[0] == first.title and right.count(first.title) == 1


def bound_keys() -> dict[str, str]:
    """Every key that the source of the windows names, and where."""
    found = {}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(parsed(path.read_text(encoding="utf-8"))):
            words = node.value if isinstance(node, ast.Constant) else None
            if isinstance(words, str) and A_KEY.fullmatch(words):
                found[native(words)] = path.name
    return found


def test_no_key_of_the_program_is_left_out(window: MainWindow) -> None:
    told = {key for text in said(page(window)) for key in text.split(" · ")}
    left_out = {key: where for key, where in bound_keys().items() if key not in told}
    assert left_out == {}, "say in ui/shell/key_page.py, or beside the page, what these do"


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_fits_a_low_screen_and_scrolls_by_keyboard(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, language: str
) -> None:
    translations.install(qapp, language)
    try:
        shown = page(window)
        assert shown.height() <= 700
        (scroll,) = shown.findChildren(QScrollArea)
        assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()
        assert scroll.hasFocus() or shown.focusWidget() is scroll
        bar = scroll.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        for _page in range(12):
            qtbot.keyClick(scroll, Qt.Key.Key_PageDown)
        assert bar.value() == bar.maximum() > 0
        assert not any("&" in text or text.endswith("…") for text in said(shown))
        assert translate("Keys", "In a form") in said(shown)
        qtbot.keyClick(scroll, Qt.Key.Key_Escape)
        assert not shown.isVisible()
    finally:
        translations.install(qapp, "en")


def test_a_key_is_found_by_what_it_does(window: MainWindow, qtbot: QtBot) -> None:
    shown = page(window)
    box = shown.findChild(SearchBox)
    assert box is not None
    qtbot.keyClick(shown, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, "lodging")
    left = [one.text() for one in shown.findChildren(QLabel) if one.isVisible()]
    assert "Open the visit, or the lodging" in left and "On the page of trips" in left
    assert "Rename" not in left and "In the groups" not in left
    qtbot.keyClicks(box, "zz")
    assert "No key does that." in [
        one.text() for one in shown.findChildren(QLabel) if one.isVisible()
    ]
    qtbot.keyClick(box, Qt.Key.Key_Escape)  # empties the box; the page stays
    left = [one.text() for one in shown.findChildren(QLabel) if one.isVisible()]
    assert shown.isVisible() and "Rename" in left and "No key does that." not in left


def test_home_and_end_lead_to_the_ends_of_all_keys(window: MainWindow, qtbot: QtBot) -> None:
    shown = page(window)
    scroll = shown.findChild(QScrollArea)
    assert scroll is not None
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.maximum() > 0
    qtbot.keyClick(scroll, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(scroll, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_it_fills_while_it_is_looked_at(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The top is there at once; what comes later is looked through as well."""
    monkeypatch.setattr(later, "_HELD_UP", 0)
    shown = window.show_keys()
    at_once = said(shown)
    box = shown.findChild(SearchBox)
    assert box is not None
    box.setText("macht nichts")
    later.do_all()
    assert len(said(shown)) > 2 * len(at_once) > 40 and {*at_once} <= {*said(shown)}
    headings = [one for one in shown.findChildren(QLabel) if one.property("role") == "heading"]
    assert len(headings) > 10 and not any(one.isVisibleTo(shown) for one in headings)
    assert any(one.text() == "No key does that." for one in shown.findChildren(QLabel)
               if one.isVisibleTo(shown))  # fmt: skip
    box.clear()
    assert all(one.isVisibleTo(shown) for one in headings)
