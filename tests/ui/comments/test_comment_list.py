"""Cards of thousands of comments: what is read late, what is kept, what follows the theme."""

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.comments.comment_list import Wanted, rows_outlines
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.store.pictures import add_picture
from kehuapp.ui.comments.card import CommentCard
from kehuapp.ui.comments.comment_list import CommentList
from kehuapp.ui.kit import theme
from kehuapp.ui.work.pictures import Pictures
from tests.conftest import copy_closed

MANY = 120


def png(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), (shade, 90, 60)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book, closed, of which each test has a copy."""
    path = tmp_path_factory.mktemp("many") / "茶行.kehu"
    with contextlib.closing(open_book(path, create=True)) as book:
        contacts.create_contact(book, ContactCard(name="陳志明"))
        for number in range(MANY):
            picture = add_picture(book, png(number))
            html = f'<p>{number}</p><p><img src="kehu:picture/{picture}"></p>'
            comments.create_comment(
                book, 1, html, None, f"2026-01-01T{number // 60:02}:{number % 60:02}:00Z"
            )
    return path


@pytest.fixture
def book(tmp_path: Path, many: Path) -> Iterator[Book]:
    copy_closed(many, tmp_path / many.name)
    book = open_book(tmp_path / many.name)
    yield book
    book.close()


@pytest.fixture
def cards(book: Book, qtbot: QtBot, qapp: QApplication) -> CommentList:
    theme.choose(qapp, "light")
    pictures = Pictures(book)
    made = CommentList(book, pictures)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show_rows(rows_outlines(book, Wanted("contact", 1)))
    made.show()
    return made


def is_blank(card: CommentCard) -> bool:
    assert card.row is not None
    sha256 = card.row.html.partition("kehu:picture/")[2][:64]
    kind = QTextDocument.ResourceType.ImageResource
    image = card.body.document().resource(kind, QUrl(f"kehu:picture/{sha256}"))
    return image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 0


def drag_to(cards: CommentList, place: int) -> None:
    bar = cards.verticalScrollBar()
    bar.setValue(bar.maximum() * place // 100)


def test_pictures_wait_while_the_bar_is_dragged(cards: CommentList, qtbot: QtBot) -> None:
    assert not any(is_blank(card) for card in cards.cards().values())
    drag_to(cards, 60)
    hasty = {key: card for key, card in cards.cards().items() if key != MANY}  # has the keyboard
    assert hasty and all(is_blank(card) for card in hasty.values())
    heights = {key: card.height() for key, card in hasty.items()}
    qtbot.waitUntil(lambda: not any(is_blank(card) for card in cards.cards().values()))
    assert {key: cards.cards()[key].height() for key in heights} == heights
    assert len(cards.cards()) > len(heights)  # those beyond the view came too


def test_cards_used_again_show_what_stands_there(cards: CommentList, qtbot: QtBot) -> None:
    for place in (30, 0, 70, 10, 100, 0):
        drag_to(cards, place)
        qtbot.waitUntil(lambda: not any(is_blank(card) for card in cards.cards().values()))
        for key, card in cards.cards().items():
            assert card.row is not None and card.row.id == key
            assert card.row.text.strip() == card.body.toPlainText().splitlines()[0]
    assert len(cards.made()) < 25


def test_a_card_with_a_selection_stays(cards: CommentList) -> None:
    first = next(iter(cards.cards()))
    card = cards.cards()[first]
    cursor = card.body.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    card.body.setTextCursor(cursor)
    drag_to(cards, 80)
    drag_to(cards, 100)
    assert cards.cards()[first] is card and card.body.textCursor().hasSelection()


def test_a_card_put_aside_follows_the_theme(
    cards: CommentList, qtbot: QtBot, qapp: QApplication
) -> None:
    drag_to(cards, 50)
    drag_to(cards, 0)
    theme.apply(qapp, "dark")
    cards.restyle()
    for card in cards.made():
        sheet = card.body.document().defaultStyleSheet()  # type: ignore[attr-defined]
        assert theme.current().jade in sheet
    theme.apply(qapp, "light")


def test_one_that_is_gone_meanwhile_does_no_harm(
    cards: CommentList, book: Book, qtbot: QtBot
) -> None:
    book.execute("DELETE FROM comment_picture")
    book.execute("DELETE FROM comment WHERE id < 60")
    drag_to(cards, 100)
    cards.setFocus(Qt.FocusReason.OtherFocusReason)
    cards.show_rows(rows_outlines(book, Wanted("contact", 1)))
    assert len(cards.items()) == MANY - 59
    assert all(card.row and card.row.id == key for key, card in cards.cards().items())
