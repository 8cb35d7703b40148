"""Journey 4: typing filters the list at once, by whatever one remembers, and Esc gives all back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.comments.comments import create_comment
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow, create_contact
from kehuapp.store.database import Book
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import customers


@pytest.fixture
def people(shop: Book) -> Book:
    for card in (
        ContactCard(
            name="陳志明",
            company="禾樂食堂",
            remark="月底結帳",
            phones=(PhoneRow("mobile", "04-0000-0088"),),
        ),
        ContactCard(name="臺北 林玉芬", company="晴川餐飲"),
    ):
        changes = create_contact(shop, card)
        create_comment(shop, next(iter(changes.contacts)), f"<p>comment on {card.company}</p>")
    return shop


def type_text(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type as a person does; Chinese comes through the input method."""
    box = window.top.search
    box.clear()
    if text.isascii():
        qtbot.keyClicks(box, text)
    else:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(box, event)
    assert box.text() == text
    qtbot.waitUntil(lambda: customers(window).list.search() == text.strip() and settled(window))


def settled(window: MainWindow) -> bool:
    title = customers(window).list._header.text()
    return (
        f"“{customers(window).list.search()}”" in title
        if customers(window).list.search()
        else "All" in title
    )


def found(window: MainWindow) -> list[str]:
    model = customers(window).list.model
    return sorted(model.data(model.index(at, 0)) for at in range(model.rowCount()))


@pytest.mark.parametrize(
    "text, names",
    [
        ("bob", ["Bob Chen"]),
        ("陈志", ["陳志明"]),  # simplified finds traditional
        ("czm", ["陳志明"]),  # initials of the pinyin
        ("chenzhi", ["陳志明"]),
        ("台北", ["臺北 林玉芬"]),
        ("0088", ["陳志明"]),
        ("000000", ["Ann Lee", "Bob Chen", "Cid Wu", "陳志明"]),
        ("harbour", ["Cid Wu"]),
        ("結帳", ["陳志明"]),
        ("comment 晴川", ["臺北 林玉芬"]),
        ("nobody at all", []),
    ],
)
def test_find(qtbot: QtBot, people: Book, window: MainWindow, text: str, names: list[str]) -> None:
    window.commands.actions.action("find").trigger()
    type_text(qtbot, window, text)
    qtbot.waitUntil(lambda: found(window) == names)  # comments come a moment later


def test_from_box_to_list_and_back(qtbot: QtBot, people: Book, window: MainWindow) -> None:
    window.activateWindow()
    window.commands.actions.action("find").trigger()
    type_text(qtbot, window, "bob")
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert (
        customers(window).list.current_id()
        == customers(window).card.contact_id()
        == customers(window).list.model.ids()[0]
    )
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: customers(window).list.model.rowCount() == 5)
    # One stays with the person that was found.
    assert (
        customers(window).list.model.data(customers(window).list.view.currentIndex()) == "Bob Chen"
    )
