"""Somebody stands in the book twice: found, merged beside the list, taken back by Undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import customers, duplicates

TABLES = ("contact", "phone", "email", "extra_field", "group_member", "comment", "not_duplicate")


def everything(book: Book) -> list[list[tuple[object, ...]]]:
    return [book.query(f"SELECT * FROM {table} ORDER BY id") for table in TABLES]


def finish() -> None:
    for _ in range(10):
        if tasks.wait_until_idle():
            break


@pytest.fixture
def twin(shop: Book) -> int:
    """Bob Chen once more, with a mobile of his own and a comment."""
    phones = (contacts.PhoneRow("", "04-0000-0027"), contacts.PhoneRow("mobile", "0900-000-027"))
    card = contacts.ContactCard(name="Chen Bob", phones=phones)
    made = min(contacts.create_contact(shop, card).contacts)
    comments.create_comment(shop, made, "<p>likes tea</p>", None)
    return made


def test_a_twin_is_found_merged_and_taken_back(
    qtbot: QtBot, twin: int, window: MainWindow, shop: Book
) -> None:
    before = everything(shop)
    window.commands.actions.action("page_duplicates").trigger()
    finish()
    found = duplicates(window)
    assert found.isVisible()
    assert [set(c.names) for c in found.list.clusters()] == [{"Bob Chen", "Chen Bob"}]
    assert everything(shop) == before

    qtbot.keyClick(found.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finish()
    names = [
        customers(window).list.model.row_at(at).name
        for at in range(len(customers(window).list.model.ids()))
    ]
    assert sorted(names) == ["Ann Lee", "Chen Bob", "Cid Wu"]
    assert window.toast.text() == "Merged: Chen Bob and Bob Chen"

    undo = window.toast.findChild(QPushButton, "undo")
    assert undo is not None and undo.isVisible()
    undo.click()
    finish()
    assert everything(shop) == before
    assert len(found.list.clusters()) == 1  # it is offered again


def test_two_of_the_list_are_merged(
    qtbot: QtBot, twin: int, window: MainWindow, shop: Book
) -> None:
    customers(window).list.view.selectAll()
    window.commands.actions.action("merge").trigger()
    assert window.host.shown() == "duplicates"
    assert len(window.host.page("duplicates").where()) == 4
    window.go_back()

    customers(window).list.select(twin)
    window.commands.actions.action("merge").trigger()
    assert window.toast.text() == "Select two to 4 customers in the list to merge them."
    assert window.host.shown() == "customers"


def test_a_comment_being_typed_goes_along(
    qtbot: QtBot, twin: int, window: MainWindow, shop: Book
) -> None:
    bob = next(i for (i,) in shop.query("SELECT id FROM contact WHERE name = 'Bob Chen'"))
    window.session.go_to_customer(bob)
    window.commands.comments.write_comment()
    customers(window).comments.editor.text.insertPlainText("half a thought")
    window.commands.actions.action("page_duplicates").trigger()
    finish()
    found = duplicates(window)
    found.merge()
    said = [c.text for one in (bob, twin) for c in comments.rows_comments(shop, one)]
    assert said.count("half a thought") == 1


def test_another_book_takes_the_window_away(
    qtbot: QtBot, twin: int, window: MainWindow, tmp_path_factory: pytest.TempPathFactory
) -> None:
    window.commands.actions.action("page_duplicates").trigger()
    finish()
    other = open_book(tmp_path_factory.mktemp("other") / "other.kehu", create=True)
    window.show_book(other)
    QApplication.sendPostedEvents(None, 52)
    assert window.host.shown() == "customers"
    assert duplicates(window).list.clusters() == []
    other.close()
