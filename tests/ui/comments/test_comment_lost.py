"""Ways in which something typed could be lost, or become somebody else's."""

import sqlite3
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.opening import open_book
from kehuapp.book.settings import Settings
from kehuapp.book.staff import staff
from kehuapp.store import pictures
from kehuapp.store.database import Book
from kehuapp.store.drafts import Draft, find_drafts, write_drafts
from kehuapp.store.schema import Contact
from kehuapp.text.html import picture_ids
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import all_comments, customers


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "茶行.kehu", create=True)
    for name in ("陳志明", "林玉芬"):
        contacts.create_contact(book, ContactCard(name=name))
    for name in ("小芳", "阿國"):
        staff.create_staff(book, name)
    yield book
    book.close()


@pytest.fixture
def window(book: Book, qtbot: QtBot) -> MainWindow:
    return opened(book, qtbot)


def opened(book: Book, qtbot: QtBot) -> MainWindow:
    window = MainWindow(book)
    qtbot.addWidget(window)
    window.show()
    customers(window).list.select(1)
    return window


def compose(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def paste(window: MainWindow, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    customers(window).comments.editor.text.insertFromMimeData(data)
    assert tasks.wait_until_idle()


def photo(path: Path, size: tuple[int, int] = (900, 900)) -> bytes:
    Image.effect_noise(size, 90).convert("RGB").save(path, "PNG")
    return path.read_bytes()


def test_the_customer_typed_about_is_undone(window: MainWindow, book: Book) -> None:
    window.session.changed.emit(contacts.create_contact(book, ContactCard(name="新人")))
    customers(window).list.select(3)
    compose(customers(window).comments.editor.text, "about the new one")
    window.commands.books.undo()
    assert tasks.wait_until_idle()
    QApplication.processEvents()
    assert "kept in the inbox" in window.toast.text()
    assert book.query("SELECT contact_id, text FROM comment") == [(None, "about the new one")]
    customers(window).list.select(2)
    assert customers(window).card.contact_id() == 2 and not find_drafts(book)


def test_the_sign_of_a_picture_among_words(window: MainWindow, book: Book) -> None:
    said = "客戶說：\n下週三送 20 斤\ufffc，貨到付款\n謝謝"
    paste(window, text=said)
    paste(window, html="<p>網頁\ufffc的字</p>", text="x")
    compose(customers(window).comments.editor.text, "輸\ufffc入")
    customers(window).comments.save()
    (row,) = comments.rows_comments(book, 1)
    assert row.text == "客戶說：\n下週三送 20 斤，貨到付款\n謝謝網頁的字輸入"


def test_a_note_being_typed_is_not_replaced_by_an_older_one(book: Book, qtbot: QtBot) -> None:
    window = opened(book, qtbot)
    first = all_comments(window, "inbox")
    compose(first.writer.editor.text, "first note")
    book.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(book.path)
    other.execute("BEGIN IMMEDIATE")  # another program holds the book
    first.close()
    other.rollback()
    other.close()
    again = all_comments(window, "inbox")
    assert again.writer.editor.text.toPlainText() == "first note"  # it waits in sight
    again.writer.save()
    compose(again.writer.editor.text, "second note")
    window.commands.comments.write_note()
    assert again.writer.editor.text.toPlainText() == "second note"
    again.writer.flush()
    assert book.query("SELECT text FROM comment") == [("first note",), ("second note",)]


def test_what_somebody_typed_is_theirs(window: MainWindow, book: Book) -> None:
    compose(customers(window).comments.editor.text, "before anybody said who they are; ")
    window.session.choose_staff(1)
    compose(customers(window).comments.editor.text, "typed by the first")
    window.session.choose_staff(2)
    assert book.query("SELECT author_id FROM comment") == [(1,)]
    assert customers(window).comments.editor.is_empty()


def test_what_a_crash_left_is_of_its_author_and_its_day(book: Book, qtbot: QtBot) -> None:
    uuid = contacts.load_contact(book, 1).uuid
    day = "2026-03-02T01:00:00Z"
    write_drafts(book, [Draft(1, uuid, None, "<p>上週</p>", "", 1, day)])
    window = opened(book, qtbot)
    QApplication.processEvents()
    window.session.choose_staff(2)
    customers(window).comments.flush()
    (row,) = comments.rows_comments(book, 1)
    assert (row.author, row.dated, row.text) == ("小芳", day, "上週")


@pytest.mark.parametrize("at", ["", "2026-99-02T01:00:00Z", "0001-01-01T00:00:00Z", "soon"])
def test_a_draft_may_say_anything(book: Book, qtbot: QtBot, at: str) -> None:
    uuid = contacts.load_contact(book, 1).uuid
    write_drafts(book, [Draft(1, uuid, None, "<p>x</p>", "", 99, at)])
    window = opened(book, qtbot)
    QApplication.processEvents()
    customers(window).comments.flush()
    (row,) = comments.rows_comments(book, 1)
    assert (row.author, row.text) == ("", "x") and row.dated > "2026-11"


def test_a_long_list_keeps_its_pictures_and_bold_words(
    window: MainWindow, book: Book, tmp_path: Path
) -> None:
    sha256 = pictures.add_picture(book, photo(tmp_path / "a.png", (9, 9)))
    paste(window, f'<p><img src="kehu:picture/{sha256}"> <b>bold</b></p>', "x")
    paste(window, text="\n".join(f"{number:09d}" for number in range(35_000)))
    customers(window).comments.save()
    (row,) = comments.rows_comments(book, 1)
    assert picture_ids(row.html) == [sha256] and "font-weight" in row.html


def test_what_the_screen_does_not_show_whole_is_not_changed(
    window: MainWindow, book: Book, tmp_path: Path
) -> None:
    sha256 = pictures.add_picture(book, photo(tmp_path / "a.png", (9, 9)))
    line = "<p>一二三四五六七八九十<b>x</b></p>"
    changes = comments.create_comment(
        book, 1, f'<p><img src="kehu:picture/{sha256}"></p>' + line * 45_000
    )
    window.session.changed.emit(changes)
    customers(window).comments.edit_comment(1)
    assert customers(window).comments.editor.is_empty()
    assert "too long to be changed" in window.toast.text()


@pytest.mark.parametrize("drafted", [True, False])
def test_a_picture_undone_while_a_comment_shows_it(
    window: MainWindow, book: Book, tmp_path: Path, drafted: bool
) -> None:
    data = photo(tmp_path / "a.png", (300, 300))
    with book.writing("Photo"):
        sha256 = pictures.add_picture(book, data)
        Contact.update(photo=sha256).where(Contact.id == 2).execute()
    customers(window).comments.editor.text.pasting.take_picture(data)
    assert tasks.wait_until_idle()
    if drafted:
        customers(window).comments.writer._write_draft()
    window.commands.books.undo()
    assert tasks.wait_until_idle()
    customers(window).comments.save()
    assert picture_ids(comments.rows_comments(book, 1)[0].html) == [sha256]
    assert pictures.find_picture(book, sha256) is not None


def test_pictures_do_not_wait_for_a_backup(window: MainWindow, book: Book, tmp_path: Path) -> None:
    gate = threading.Event()
    tasks.write_job(window, None, book, "", lambda *_: gate.wait(20))
    names = [str(tmp_path / f"{number}.png") for number in range(3)]
    for name in names:
        photo(Path(name))
    customers(window).comments.editor.text.pasting.take_files(names)
    compose(customers(window).comments.editor.text, "see pictures")
    customers(window).comments.flush()
    gate.set()
    assert len(picture_ids(comments.rows_comments(book, 1)[0].html)) == 3


def test_save_comes_as_soon_as_the_pictures_are_there(
    window: MainWindow, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    tasks.work_aside(window, book, "", lambda *_: gate.wait(20), lambda _: None)
    photo(tmp_path / "a.png")
    customers(window).comments.editor.text.pasting.take_files([str(tmp_path / "a.png")])
    compose(customers(window).comments.editor.text, "招牌")
    customers(window).comments.save()
    assert "as soon as" in window.toast.text() and not comments.rows_comments(book, 1)
    gate.set()
    assert tasks.wait_until_idle()
    (row,) = comments.rows_comments(book, 1)
    assert len(picture_ids(row.html)) == 1 and row.text == "招牌"
    assert customers(window).comments.editor.is_empty()


def test_pictures_that_are_not_taken_are_counted(window: MainWindow, tmp_path: Path) -> None:
    import base64

    one = '<img src="data:image/png;base64,{}">'
    inside = []
    for number in range(33):
        name = tmp_path / f"{number}.png"
        Image.new("RGB", (8, 8), (number * 7, 0, 0)).save(name)
        inside.append(one.format(base64.b64encode(name.read_bytes()).decode()))
    paste(window, "<p>x</p>" + "".join(inside) + one.format("AAAA"), "x")
    assert len(picture_ids(customers(window).comments.editor.html())) == 30
    assert "4 picture(s) stayed behind" in window.toast.text()


def test_much_html_without_words_beside_it(window: MainWindow) -> None:
    paste(window, "<p>字" + "<b class='padding padding padding'></b>" * 120_000 + "</p>")
    assert customers(window).comments.editor.text.toPlainText().strip() == "字"
    assert "plain text" in window.toast.text()


def test_a_card_knows_that_a_day_has_passed(
    window: MainWindow, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.changed.emit(comments.create_comment(book, 1, "<p>x</p>"))
    (card,) = customers(window).comments.list.cards().values()
    assert "today" in card._date.text()
    now = Settings.now
    monkeypatch.setattr(Settings, "now", lambda self: now(self) + timedelta(days=1))
    customers(window).list.select(2)
    customers(window).list.select(1)
    (card,) = customers(window).comments.list.cards().values()
    assert "yesterday" in card._date.text()
