"""What is typed outlives a write that has to wait, and one that breaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.store.drafts import find_drafts
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.kit import theme
from kehuapp.ui.work.session import Session


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = open_book(tmp_path / "shop.kehu", create=True)
    contacts.create_contact(made, contacts.ContactCard(name="Ann Lee"))
    yield made
    made.close()


@pytest.fixture
def pane(book: Book, qtbot: QtBot, qapp: QApplication) -> CommentPane:
    theme.apply(qapp, "light")
    made = CommentPane(Session(book))
    qtbot.addWidget(made)
    made.show_contact(1)
    made.show()
    qtbot.keyClicks(made.editor.text, "likes spring tea")
    return made


def test_a_draft_is_there_before_the_book_is_asked(
    pane: CommentPane, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    real = comments.create_comment

    def waits(*arguments: object, **named: object) -> object:
        seen.extend(draft.html for draft in find_drafts(book))
        return real(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(comments, "create_comment", waits)
    pane.save()
    assert seen == ["<p>likes spring tea</p>"]
    assert find_drafts(book) == []
    assert [row.text for row in comments.rows_comments(book, 1)] == ["likes spring tea"]


@pytest.mark.parametrize("verb", ["save", "flush"])
def test_a_write_that_breaks_loses_nothing(
    pane: CommentPane, book: Book, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    def breaks(*_arguments: object, **_named: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(comments, "create_comment", breaks)
        with pytest.raises(ZeroDivisionError):
            getattr(pane, verb)()
    assert [draft.html for draft in find_drafts(book)] == ["<p>likes spring tea</p>"]
    pane.flush()  # what was refused is tried again
    assert [row.text for row in comments.rows_comments(book, 1)] == ["likes spring tea"]
