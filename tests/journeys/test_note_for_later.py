"""Journey 8: a note first, given to a customer later, changed, gone back to, moved, thrown away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.opening import open_book
from kehuapp.book.search.search import find_contacts
from kehuapp.store.database import Book
from kehuapp.ui.comments.card import CommentCard
from kehuapp.ui.comments.move_form import MoveForm
from kehuapp.ui.comments.versions_dialog import VersionsDialog
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import all_comments, customers


def compose(widget: QWidget, text: str) -> None:
    """Chinese comes through the input method: composed first, then committed."""
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def save(qtbot: QtBot, text: QWidget) -> None:
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def choose(card: CommentCard, icon: str) -> QWidget | None:
    (action,) = [one for one in card.menu().actions() if one.objectName() == icon]
    action.trigger()
    return QApplication.activeModalWidget()


def give_to(qtbot: QtBot, card: CommentCard, name: str) -> None:
    form = choose(card, "user")
    assert isinstance(form, MoveForm)
    form.search.person.setText(name)
    form.search.look()
    qtbot.keyClick(form.search.person, Qt.Key.Key_Return)


def only_card(pane: QWidget) -> CommentCard:
    (card,) = pane.list.cards().values()  # type: ignore[attr-defined]
    return card


def test_a_note_finds_its_customer(qtbot: QtBot, shop: Book, window: MainWindow) -> None:
    # The telephone rings; whom it is about turns out later.
    window.commands.actions.action("note_new").trigger()
    notes = all_comments(window, "inbox")
    compose(notes.writer.editor.text, "有人問冷泡茶，下週再打")
    save(qtbot, notes.writer.editor.text)
    assert window.commands.comments.waiting.isVisible()
    give_to(qtbot, only_card(notes), "Bob")
    assert not window.commands.comments.waiting.isVisible()
    window.go_back()

    # It is beside the customer, and found there by its words.
    customers(window).list.select(2)
    pane = customers(window).comments
    assert only_card(pane).body.toPlainText() == "有人問冷泡茶，下週再打"
    assert [match.contact_id for match in find_contacts(shop, "冷泡")] == [2]

    # Changed by mistake; the window of versions shows what, and goes back.
    qtbot.keyClick(only_card(pane), Qt.Key.Key_Return)
    pane.editor.text.selectAll()
    compose(pane.editor.text, "有人問熱茶")
    save(qtbot, pane.editor.text)
    dialog = choose(only_card(pane), "history")
    assert isinstance(dialog, VersionsDialog)
    dialog.view.setCurrentIndex(2)
    struck = dialog.body.document().find("冷泡").charFormat()
    assert struck.fontStrikeOut()
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    dialog.close()
    (row,) = comments.rows_comments(shop, 2)
    assert (row.text, row.earlier) == ("有人問冷泡茶，下週再打", 2)

    # It was somebody else after all; then it is thrown away, and missed.
    give_to(qtbot, only_card(pane), "Cid")
    assert comments.rows_comments(shop, 2) == []
    customers(window).list.select(3)
    qtbot.keyClick(only_card(pane), Qt.Key.Key_Delete)
    assert pane.list.cards() == {} and find_contacts(shop, "冷泡") == []
    trash = all_comments(window, "trash")
    choose(only_card(trash), "undo-2")
    window.go_back()
    assert only_card(pane).body.toPlainText() == "有人問冷泡茶，下週再打"

    # All of it is in the book, earlier versions too.
    window.close()
    again = open_book(shop.path)
    (row,) = comments.rows_comments(again, 3)
    assert (row.text, row.earlier) == ("有人問冷泡茶，下週再打", 2)
    again.close()
