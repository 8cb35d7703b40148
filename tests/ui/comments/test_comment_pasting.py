"""Pasting and dropping what takes long to read: aside, in order, and never into another comment."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.store.pictures import find_picture
from kehuapp.text.html import picture_ids
from kehuapp.ui.comments.writing import writer
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import customers


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "shop.kehu", create=True)
    for name in ("陳志明", "林淑芬"):
        contacts.create_contact(book, ContactCard(name=name))
    yield book
    book.close()


@pytest.fixture
def window(book: Book, qtbot: QtBot) -> MainWindow:
    window = MainWindow(book)
    qtbot.addWidget(window)
    window.show()
    window.session.go_to_customer(1)
    return window


def photo(path: Path, colour: str) -> str:
    """As large as a phone's; which it is can be seen on its left."""
    picture = Image.effect_noise((1800, 900), 90).convert("RGB")
    picture.paste(colour, (0, 0, 900, 900))
    picture.save(path, quality=95)
    return str(path)


def test_what_is_still_being_read_is_not_put_elsewhere(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_PATIENCE_MS", 0)
    text = customers(window).comments.editor.text
    mime = QMimeData()
    mime.setHtml("<p><b>茶</b></p>" * 25_000)
    text.insertFromMimeData(mime)
    window.session.go_to_customer(2)
    assert tasks.wait_until_idle()
    assert text.toPlainText() == ""
    assert "Paste it again" in window.toast.text()


@pytest.mark.usefixtures("dressed")
def test_photos_are_read_aside_and_stand_where_they_were_dropped(
    window: MainWindow, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    text = customers(window).comments.editor.text
    names = [photo(tmp_path / f"{one}.jpg", one) for one in ("red", "lime", "blue")]
    text.insertPlainText("前")
    text.pasting.take_files(names)
    assert "\ufffc" not in text.toPlainText()  # the window goes on
    text.insertPlainText("後")
    assert tasks.wait_until_idle()
    words = text.toPlainText()
    assert (words[0], words.count("\ufffc"), words[-1]) == ("前", 3, "後")
    text.undo()
    assert "\ufffc" not in text.toPlainText()  # all of them are one step
    text.redo()
    customers(window).comments.save()
    shown = picture_ids(comments.rows_comments(book, 1)[0].html)
    first = [Image.open(io.BytesIO(find_picture(book, one))).getpixel((5, 400)) for one in shown]
    assert [max(range(3), key=one.__getitem__) for one in first] == [0, 1, 2]


def test_saving_waits_for_the_photos(window: MainWindow, book: Book, tmp_path: Path) -> None:
    text = customers(window).comments.editor.text
    text.pasting.take_files([photo(tmp_path / "a.jpg", "red")])
    text.insertPlainText("招牌")
    customers(window).comments.save()
    (row,) = comments.rows_comments(book, 1)
    assert row.html.count("<img") == 1 and row.text == "招牌"


def test_only_what_was_selected_gives_way(window: MainWindow, tmp_path: Path) -> None:
    text = customers(window).comments.editor.text
    for typed_at in (1, 2, 3):  # before the word, in its place, behind it
        text.setPlainText("前舊後")
        cursor = text.textCursor()
        cursor.setPosition(1)
        cursor.setPosition(2, cursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        text.pasting.take_files([photo(tmp_path / "a.jpg", "red")])
        if typed_at != 2:
            cursor.setPosition(1 if typed_at == 1 else 2)
            text.setTextCursor(cursor)
        text.insertPlainText("新")
        assert tasks.wait_until_idle()
        expected = {1: "前新\ufffc 後", 2: "前\ufffc 新後", 3: "前\ufffc 新後"}
        assert text.toPlainText() == expected[typed_at]


def test_a_long_one_is_folded_from_its_first_line_on(window: MainWindow, qtbot: QtBot) -> None:
    text = customers(window).comments.editor.text
    rows = "".join(f"<tr><td>{number}</td><td>茶</td></tr>" for number in range(20))
    mime = QMimeData()
    mime.setHtml(f"<h1>報價單</h1><table>{rows}</table><p>完</p>")
    text.insertFromMimeData(mime)
    customers(window).comments.save()
    (card,) = customers(window).comments.list.cards().values()
    qtbot.waitUntil(card.unfold_button.isVisible)
    # Qt puts off where it scrolls to.
    qtbot.waitUntil(lambda: card.body.verticalScrollBar().value() == 0)
    assert card.body.cursorForPosition(QPoint(2, 2)).block().text() == "報價單"
