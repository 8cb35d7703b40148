"""All comments of the shop, notes for later and the trash of comments, through the window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book import sample_shop
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.store.drafts import Draft, draft_path, write_drafts
from kehuapp.text import words
from kehuapp.ui.comments.all_pane import AllCommentsPane
from kehuapp.ui.comments.move_form import MoveForm
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import all_comments, customers


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "shop.kehu", create=True)
    for name in ("陳志明", "林玉芬"):
        contacts.create_contact(book, ContactCard(name=name))
    yield book
    book.close()


@pytest.fixture
def window(book: Book, qtbot: QtBot) -> MainWindow:
    window = MainWindow(book)
    qtbot.addWidget(window)
    window.show()
    return window


def compose(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def opened(window: MainWindow) -> AllCommentsPane:
    (found,) = window.findChildren(AllCommentsPane)
    return found


def texts(shown: AllCommentsPane) -> list[str]:
    return [card.row.text for card in shown.list.cards().values() if card.row]


def trigger(card: QWidget, name: str) -> None:
    (action,) = [one for one in card.menu().actions() if one.objectName() == name]  # type: ignore[attr-defined]
    action.trigger()


def test_a_note_is_written_first_and_given_to_a_customer_later(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    window.commands.actions.action("note_new").trigger()
    shown = opened(window)
    assert shown.part() == "inbox" and shown.empty.isVisible()
    compose(shown.writer.editor.text, "有人問春茶")
    qtbot.keyClick(shown.writer.editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert texts(shown) == ["有人問春茶"]
    assert (
        window.commands.comments.waiting.isVisible()
        and "1" in window.commands.comments.waiting.text()
    )
    (card,) = shown.list.cards().values()
    qtbot.mouseClick(card.customer, Qt.MouseButton.LeftButton)
    form = QApplication.activeModalWidget()
    assert isinstance(form, MoveForm)
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()  # nobody is chosen yet
    form.search.person.setText("林")
    form.search.look()
    qtbot.keyClick(form.search.person, Qt.Key.Key_Return)
    assert [row.text for row in comments.rows_comments(book, 2)] == ["有人問春茶"]
    assert texts(shown) == [] and not window.commands.comments.waiting.isVisible()
    shown.show_part("all")
    (card,) = shown.list.cards().values()
    assert card.customer.text() == "林玉芬"
    qtbot.mouseClick(card.customer, Qt.MouseButton.LeftButton)
    assert customers(window).card.contact_id() == 2
    assert customers(window).comments.list.cards()[card.row.id].row.text == "有人問春茶"  # type: ignore[union-attr]


def test_deleted_comments_are_in_the_trash_and_come_back(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    comments.create_comment(book, 1, "<p>別丟</p>")
    window.commands.actions.action("page_comments").trigger()
    shown = opened(window)
    (card,) = shown.list.cards().values()
    trigger(card, "trash-2")
    assert texts(shown) == []
    shown.show_part("trash")
    assert texts(shown) == ["別丟"]
    (card,) = shown.list.cards().values()
    assert [one.objectName() for one in card.menu().actions()] == ["undo-2", ""]
    qtbot.keyClick(card, Qt.Key.Key_Delete)  # nothing more to delete
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert texts(shown) == ["別丟"]
    trigger(card, "undo-2")
    assert texts(shown) == []
    assert [row.text for row in comments.rows_comments(book, 1)] == ["別丟"]


def test_comments_of_customers_in_the_trash_are_not_among_all(
    window: MainWindow, book: Book
) -> None:
    comments.create_comment(book, 1, "<p>甲</p>")
    comments.create_comment(book, 2, "<p>乙</p>")
    contacts.delete_contacts(book, [1])
    all_comments(window)
    assert texts(opened(window)) == ["乙"]


def test_all_comments_are_found_by_words_and_marked(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    for number in range(700):
        comments.create_comment(book, 1 + number % 2, f"<p>第 {number} 則</p>")
    comments.create_comment(book, 2, "<p>訂了臺灣烏龍</p>", None, "2020-01-01T00:00:00Z")
    all_comments(window)
    shown = opened(window)
    assert len(shown.list.items()) == 300
    bar = shown.list.verticalScrollBar()
    for _page in range(4):
        bar.setValue(bar.maximum())
    assert len(shown.list.items()) == 701
    assert texts(shown)[-1] == "訂了臺灣烏龍"
    shown.filter.words.setText("台灣")
    qtbot.keyClick(shown.filter.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(shown) == ["訂了臺灣烏龍"])
    (card,) = shown.list.cards().values()
    assert [mark.cursor.selectedText() for mark in card.body.extraSelections()] == ["臺灣"]
    card.edit_requested.emit(card.row.id)  # type: ignore[union-attr]
    assert customers(window).card.contact_id() == 2
    assert customers(window).comments.editor.text.toPlainText() == "訂了臺灣烏龍"


def test_a_note_that_a_crash_interrupted_goes_on(book: Book, qtbot: QtBot) -> None:
    write_drafts(book, [Draft(None, "", None, "<p>寫到一半</p>")], notes=True)
    window = MainWindow(book)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(AllCommentsPane)))
    shown = opened(window)
    assert shown.writer.editor.text.toPlainText() == "寫到一半"
    window.close()
    assert book.query("SELECT contact_id, text FROM comment") == [(None, "寫到一半")]
    assert not draft_path(book, notes=True).exists()


def test_what_was_typed_about_somebody_who_is_gone_waits_in_the_inbox(
    book: Book, qtbot: QtBot
) -> None:
    write_drafts(book, [Draft(99, "gone", None, "<p>別丟</p>")])
    window = MainWindow(book)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(book.query("SELECT 1 FROM comment")))
    assert book.query("SELECT contact_id, text FROM comment") == [(None, "別丟")]
    assert not draft_path(book).exists()
    qtbot.waitUntil(lambda: "inbox" in window.toast.text())


def test_only_the_last_words_typed_are_answered(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    for number in range(12):
        comments.create_comment(book, 1, f"<p>tea {number}</p>")
    all_comments(window)
    shown = opened(window)
    shown.filter.words.setText("tea")
    qtbot.keyClick(shown.filter.words, Qt.Key.Key_Return)
    shown.filter.words.setText("tea 11")
    qtbot.keyClick(shown.filter.words, Qt.Key.Key_Down)
    assert shown.is_searching()
    qtbot.waitUntil(lambda: not shown.is_searching())
    assert texts(shown) == ["tea 11"]
    # Back to all while words are still looked for.
    shown.filter.words.setText("tea 3")
    qtbot.keyClick(shown.filter.words, Qt.Key.Key_Return)
    shown.show_part("all")
    assert tasks.wait_until_idle() and len(shown.list.items()) == 12
    shown.filter.words.setText("milk")
    qtbot.keyClick(shown.filter.words, Qt.Key.Key_Return)
    qtbot.waitUntil(shown.empty.isVisible)
    shown.filter.words.setText("tea")
    qtbot.keyClick(shown.filter.words, Qt.Key.Key_Return)
    shown.close()  # nobody waits for it any more
    assert tasks.wait_until_idle()


def test_walking_by_keys_from_the_words_to_the_customer(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    for number in range(12):
        comments.create_comment(
            book, 1, f"<p>{number}</p>", None, f"2026-01-{30 - number}T00:00:00Z"
        )
    all_comments(window)
    shown = opened(window)
    qtbot.waitUntil(shown.isActiveWindow)
    shown.filter.start()
    qtbot.keyClick(shown.filter.words, Qt.Key.Key_Down)
    (first, second, *_rest) = shown.list.cards().values()
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert customers(window).comments.writer.editing() == second.row.id  # type: ignore[union-attr]


def test_narrowed_down_to_days(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    for number in range(8):
        comments.create_comment(book, 1, f"<p>{number}</p>", None, f"200{number}-01-20T00:00:00Z")
    comments.create_comment(book, 1, "<p>now</p>")
    all_comments(window)
    shown = opened(window)
    shown.filter.days.setCurrentIndex(shown.filter.days.findData("week"))
    assert texts(shown) == ["now"]
    shown.filter.days.setCurrentIndex(shown.filter.days.findData("earlier"))
    assert "now" not in texts(shown) and len(shown.list.items()) == 8
    shown.show_part("trash")
    assert shown.filter.days.currentIndex() == 0 and shown.empty.isVisible()
    assert not customers(window).comments.filter.days.isVisibleTo(customers(window).comments.filter)


def test_what_is_written_in_the_sample_shop_is_of_its_day(
    tmp_path: Path, filled_book: Path, qtbot: QtBot
) -> None:
    shutil.copyfile(filled_book, tmp_path / "sample.kehu")
    sample = open_book(tmp_path / "sample.kehu")
    window = MainWindow(sample)
    qtbot.addWidget(window)
    window.session.go_to_customer(1)
    compose(customers(window).comments.editor.text, "今天寫的")
    customers(window).comments.save()
    (dated,) = sample.query("SELECT dated FROM comment WHERE text = '今天寫的'")[0]
    day = words.local_instant(dated, "Asia/Taipei").date()
    assert day == sample_shop.TODAY
    window.close()
    sample.close()


@pytest.mark.parametrize("part", ["all", "inbox", "trash"])
@pytest.mark.parametrize("is_full", [True, False])
def test_esc_leaves_the_page(qtbot: QtBot, window: MainWindow, part: str, is_full: bool) -> None:
    if is_full:
        for contact in (1, None):
            made = comments.create_comment(window.book, contact, "<p>likes oolong</p>")
            window.session.changed.emit(made)
    window.activateWindow()
    pane = all_comments(window, part)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    if part == "inbox":
        assert focused is pane.writer.editor.text
        qtbot.keyClicks(focused, "call back")
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert window.host.shown() == "customers"
    kept = [("call back",)] if part == "inbox" else []
    assert window.book.query("SELECT text FROM comment WHERE text = 'call back'") == kept


def test_esc_first_ends_a_change_and_then_leaves(qtbot: QtBot, window: MainWindow) -> None:
    made = comments.create_comment(window.book, None, "<p>likes oolong</p>")
    window.session.changed.emit(made)
    window.activateWindow()
    pane = all_comments(window, "inbox")
    pane._edit(min(made.comments))
    text = pane.writer.editor.text
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert window.host.shown() == "comments" and pane.writer.editing() is None
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert window.host.shown() == "customers"
