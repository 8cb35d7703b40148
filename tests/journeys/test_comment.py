"""Journey 3: a comment with a picture, by keyboard and clipboard, kept clean, found, undone."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.opening import open_book
from kehuapp.book.search.search import find_contacts
from kehuapp.store.database import Book
from kehuapp.ui.comments.card import CommentCard
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import customers


def compose(widget, text: str) -> None:
    """Chinese comes through the input method: composed first, then committed."""
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def paste_picture(text) -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#1f7a6b"))
    mime = QMimeData()
    mime.setImageData(image)
    text.insertFromMimeData(mime)


def shown_comments(window: MainWindow) -> list[CommentCard]:
    return [
        card for card in customers(window).comments.findChildren(CommentCard) if card.isVisible()
    ]


def test_comment_with_a_picture(qtbot: QtBot, shop: Book, window: MainWindow) -> None:
    customers(window).list.select(2)
    window.commands.actions.action("comment_new").trigger()
    text = customers(window).comments.editor.text
    compose(text, "新菜單要換")
    qtbot.keyClick(text, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    compose(text, "冷泡茶")
    paste_picture(text)
    # Leaving for another customer saves what was typed, and says so in the bar.
    customers(window).list.select(1)
    (row,) = comments.rows_comments(shop, 2)
    assert "冷泡茶" in row.text
    assert "kehu:picture/" in row.html
    assert "file:" not in row.html
    assert customers(window).comments.editor.is_empty()
    assert [match.contact_id for match in find_contacts(shop, "冷泡")] == [2]
    # It is on the card again when one comes back, and Undo takes it away.
    customers(window).list.select(2)
    qtbot.waitUntil(lambda: len(shown_comments(window)) == 1)
    window.commands.actions.action("undo").trigger()
    assert comments.rows_comments(shop, 2) == []
    qtbot.waitUntil(lambda: shown_comments(window) == [])
    window.commands.actions.action("redo").trigger()
    qtbot.waitUntil(lambda: len(shown_comments(window)) == 1)


def test_closing_the_window_keeps_what_was_typed(
    qtbot: QtBot, shop: Book, window: MainWindow
) -> None:
    customers(window).list.select(1)
    window.commands.actions.action("comment_new").trigger()
    compose(customers(window).comments.editor.text, "喜歡清香型")
    window.close()
    again = open_book(shop.path)
    assert [row.text for row in comments.rows_comments(again, 1)] == ["喜歡清香型"]
    again.close()
