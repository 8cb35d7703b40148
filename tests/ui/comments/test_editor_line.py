"""The text box below the comments is one line until somebody writes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book import opening
from kehuapp.book.comments.comments import create_comment
from kehuapp.book.plans.tasks import create_task
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.ui.comments.writing.editor import Editor
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work.pictures import Pictures
from tests.window_parts import customers

pytestmark = pytest.mark.usefixtures("dressed")
LINE = 44


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = opening.open_book(tmp_path / "shop.kehu", create=True)
    yield book
    book.close()


@pytest.fixture
def place(qtbot, book: Book) -> Iterator[tuple[Editor, QLineEdit]]:
    """An editor below something else that can have the keyboard."""
    theme.apply(QApplication.instance(), "light")
    window, other = QWidget(), QLineEdit()
    editor = Editor(book, Pictures(book))
    column = QVBoxLayout(window)
    for part in (other, editor):
        column.addWidget(part)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    qtbot.waitActive(window)
    other.setFocus()
    qtbot.waitUntil(lambda: editor.height() == LINE)
    yield editor, other


def test_it_grows_for_who_writes_and_closes_behind_them(place, qtbot) -> None:
    editor, other = place
    assert not editor.toolbar.isVisible() and not editor.save_button.isVisible()
    assert editor.text.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    editor.text.setFocus()
    qtbot.waitUntil(lambda: editor.toolbar.isVisible() and editor.height() > 2 * LINE)
    other.setFocus()
    qtbot.waitUntil(lambda: editor.height() == LINE)
    assert not editor.toolbar.isVisible()


def test_it_stays_open_while_something_is_in_it(place, qtbot) -> None:
    editor, other = place
    editor.text.setFocus()
    qtbot.keyClicks(editor.text, "wants tea")
    other.setFocus()
    editor._on_rest()
    assert editor.toolbar.isVisible()
    qtbot.waitUntil(lambda: editor.height() > 2 * LINE)
    editor.show_html("", changing=False)
    qtbot.waitUntil(lambda: editor.height() == LINE)


def test_it_is_open_for_a_comment_that_is_changed(place, qtbot) -> None:
    editor, _other = place
    editor.show_html("<p>old</p>", changing=True)
    assert editor.cancel_button.isVisible()
    editor.text.clear()
    editor._on_rest()
    assert editor.cancel_button.isVisible()  # the way out stays


def test_its_own_buttons_do_not_close_it(place, qtbot) -> None:
    editor, _other = place
    editor.text.setFocus()
    qtbot.waitUntil(lambda: editor.toolbar.isVisible())
    editor.cancel_button.setVisible(True)
    editor.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)
    editor._on_rest()
    assert editor.toolbar.isVisible()


def test_nothing_moves_below_a_mouse_button_that_is_held(place, qtbot, monkeypatch) -> None:
    from kehuapp.ui.comments.writing import editor as module

    editor, other = place
    editor.text.setFocus()
    qtbot.waitUntil(lambda: editor.toolbar.isVisible())
    held = [Qt.MouseButton.LeftButton]

    class Mouse(module.QGuiApplication):
        @staticmethod
        def mouseButtons() -> Qt.MouseButton:
            return held[0]

    monkeypatch.setattr(module, "QGuiApplication", Mouse)
    other.setFocus()
    editor._on_rest()
    assert editor.toolbar.isVisible()
    held[0] = Qt.MouseButton.NoButton
    qtbot.waitUntil(lambda: not editor.toolbar.isVisible())


def test_the_hint_is_one_line_too(place, qtbot) -> None:
    editor, _other = place
    editor.text.show_hint("寫下這次觀察到的需求與習慣" * 20)
    editor.grab()
    assert editor.height() == LINE


def test_a_long_comment_takes_the_free_height_and_the_window_need_not_grow(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 690)
    page = customers(window)
    page.card.show_tab("comments")
    editor, empty = page.comments.editor, page.comments.empty
    page.comments.focus_editor()
    qtbot.waitUntil(lambda: editor.toolbar.isVisible() and editor.height() > 2 * LINE)
    editor.show_html("<p>tea</p>" * 60, changing=True)
    qtbot.waitUntil(lambda: editor.text.height() > 150)
    assert editor.text.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    window.resize(1280, 560)
    qtbot.waitUntil(lambda: editor.text.height() < 150)
    assert window.height() == 560 and window.minimumSizeHint().height() < 560
    assert not empty.picture.isVisible() and not empty.words.isVisible()
    assert empty.action.isVisible()
    qtbot.waitUntil(lambda: empty.rect().contains(empty.action.geometry()))
    foot = window.status.mapTo(window, window.status.rect().bottomLeft()).y()
    assert foot < window.height()


def test_a_comment_that_has_not_the_room_it_wants_can_be_scrolled(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 560)
    page = customers(window)
    page.card.show_tab("comments")
    editor = page.comments.editor
    editor.show_html("<p>tea</p>" * 8, changing=True)
    always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    qtbot.waitUntil(lambda: editor.text.verticalScrollBarPolicy() == always)
    window.resize(1280, 900)
    qtbot.waitUntil(lambda: editor.text.verticalScrollBarPolicy() != always)
    assert page.comments.empty.picture.isVisible()


def test_a_low_window_leaves_room_for_the_comments(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    for number in range(6):
        create_comment(shop, 1, f"<p>{number}</p>")
    create_task(shop, 1, "samples", "2026-01-01")
    window.resize(1280, 698)  # a screen of 720 lines with its frame
    page = customers(window)
    page.list.select(1)
    window.session.changed.emit(Changes(everything=True))
    page.card.show_tab("comments")
    page.list.take_focus()
    QApplication.processEvents()
    pane = page.comments
    line = pane.fontMetrics().lineSpacing()
    assert pane.list.height() >= 12 * line  # the head of a comment, six lines, what is around it
    window.resize(1280, 620)
    QApplication.processEvents()
    assert pane.list.height() >= 10 * line
    assert not pane.filter.isVisible() and pane.find_button.isVisible()
    pane.find_button.click()
    assert pane.filter.words.hasFocus() and not pane.find_button.isVisible()
    qtbot.keyClick(pane.filter.words, Qt.Key.Key_Escape)
    assert not pane.filter.isVisible() and pane.find_button.isVisible()
    window.resize(1280, 1000)
    QApplication.processEvents()
    assert pane.filter.isVisible() and not pane.find_button.isVisible()
