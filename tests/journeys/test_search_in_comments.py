"""Whom a search finds by a comment shows that comment with the words marked; F3 goes on."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.book.comments.comments import create_comment, delete_comment
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.store.database import Book
from kehuapp.ui.comments.card import CommentCard
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Customer
from tests.window_parts import customers

FILLING = "<p>nothing here</p>" * 60


@pytest.fixture
def people(shop: Book) -> Book:
    """Eve with three comments that tell of oolong, far from each other, Fay with one, and Gil
    whose remark does."""
    for name, texts, remark in (
        ("Eve", ("oolong, and oolong again", "plain", f"{FILLING}<p>an oolong below</p>"), ""),
        ("Fay", ("plain", "likes oolong"), ""),
        ("Gil", ("plain",), "asked for oolong"),
    ):
        contact = next(iter(create_contact(shop, ContactCard(name=name, remark=remark)).contacts))
        for text in texts:
            create_comment(shop, contact, text if text.startswith("<p>") else f"<p>{text}</p>")
    return shop


def look_for(window: MainWindow, text: str) -> None:
    window.top.search.setText(text)
    assert tasks.wait_until_idle()
    answers = customers(window).list._answers
    answers._wait.stop()  # without the patience
    answers._read_comments()
    assert tasks.wait_until_idle()


def names(window: MainWindow) -> list[str]:
    model = customers(window).list.model
    return [model.row_at(at).name for at in range(model.rowCount())]


def stands_out(window: MainWindow) -> list[tuple[str, int]]:
    """The word that one has come to and where it is in its comment; it is to be seen."""
    page, found = customers(window), []
    for card in page.comments.list.cards().values():
        assert isinstance(card, CommentCard)
        for mark in card.body.extraSelections():
            if mark.format.background().color().name() == theme.current().jade_fill:
                place = card.body.cursorRect(mark.cursor)
                top = card.body.mapTo(page.comments.list.viewport(), place.topLeft()).y()
                assert 0 <= top < page.comments.list.viewport().height()
                found.append((mark.cursor.selectedText(), mark.cursor.selectionStart()))
    return found


def at(window: MainWindow) -> tuple[str, int, str, int]:
    """Who is shown, which of their comments, the word that stands out and its place in it."""
    page = customers(window)
    name = page.list.model.row_at(page.list.view.currentIndex().row()).name
    ((word, start),) = stands_out(window)
    return name, page.comments._found_at[0], word, start


def f3(qtbot: QtBot, window: MainWindow, back: bool = False) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(window, Qt.Key.Key_F3, shift)


def test_the_comment_that_matched_is_brought_up(
    qtbot: QtBot, people: Book, window: MainWindow
) -> None:
    page = customers(window)
    page.card.show_tab("sales")
    window.activateWindow()
    look_for(window, "OOLONG")
    assert sorted(names(window)) == ["Eve", "Fay", "Gil"]
    ids = {name: page.list.model.ids()[at] for at, name in enumerate(names(window))}
    page.list.select(ids["Fay"])
    assert page.card.tab() == "comments"
    assert at(window) == ("Fay", 0, "oolong", 6)
    assert not page.comments.isAncestorOf(window.focusWidget() or window)  # one types on

    page.list.select(ids["Eve"])  # the newest of hers is long, and the word below its fold
    assert at(window)[:3] == ("Eve", 0, "oolong")

    page.list.select(ids["Gil"])
    assert page.card.tab() == "details"
    look_for(window, "Ann")
    page.list.select(page.list.model.ids()[0])
    assert page.card.tab() == "sales"  # the one that was in front
    look_for(window, "")
    page.list.select(ids["Fay"])
    assert stands_out(window) == [] and page.card.tab() == "sales"


def test_f3_goes_on_through_the_comments_and_to_the_next_customer(
    qtbot: QtBot, people: Book, window: MainWindow
) -> None:
    page = customers(window)
    window.activateWindow()
    look_for(window, "oolong")
    order = names(window)
    page.list.select(page.list.model.ids()[0])
    seen = []
    for _step in range(20):
        if page.card.tab() == "comments" and page.comments._found:
            seen.append(at(window)[:2])
        else:
            seen.append((order[page.list.view.currentIndex().row()], -1))
        f3(qtbot, window)
        if window.toast.text():
            break
    wanted = {
        "Eve": [("Eve", 0), ("Eve", 1), ("Eve", 1)],
        "Fay": [("Fay", 0)],
        "Gil": [("Gil", -1)],
    }
    assert seen == [place for name in order for place in wanted[name]]
    assert window.toast.text() == "Nothing more is found further down."

    window.toast.clear()
    back = []
    for _step in range(20):
        f3(qtbot, window, back=True)
        if window.toast.text():
            break
        name = order[page.list.view.currentIndex().row()]
        back.append((name, -1) if name == "Gil" else at(window)[:2])
    assert back == list(reversed(seen))[1:]
    assert window.toast.text() == "Nothing more is found further up."


def test_f3_without_a_search_asks_for_one(qtbot: QtBot, people: Book, window: MainWindow) -> None:
    window.activateWindow()
    f3(qtbot, window)
    assert window.focusWidget() is window.top.search


def test_f3_after_a_comment_was_deleted(qtbot: QtBot, people: Book, window: MainWindow) -> None:
    page = customers(window)
    look_for(window, "oolong")
    eve = page.list.model.ids()[names(window).index("Eve")]
    page.list.select(eve)
    (first, second) = page.comments._found
    tasks.write(window.session, delete_comment, people, first)
    assert page.comments._found == [second]
    window.session.go("customers", Customer(eve, tab="comments"))
    f3(qtbot, window)
    assert at(window)[:2] == ("Eve", 0)


def test_f3_while_finding_in_what_one_writes_stays_there(
    qtbot: QtBot, people: Book, window: MainWindow
) -> None:
    page = customers(window)
    window.activateWindow()
    look_for(window, "oolong")
    page.list.select(page.list.model.ids()[names(window).index("Eve")])
    page.comments.editor.text.setPlainText("tea and tea")
    line = page.comments.editor.find_line
    line.start()
    line.words.setText("tea")
    before = window.session.current
    for _step in range(3):
        qtbot.keyClick(line.words, Qt.Key.Key_F3)
    assert window.session.current == before and line.isVisible()
