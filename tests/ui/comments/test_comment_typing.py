"""Typing a comment: input methods are never disturbed, everything can be undone, keys for all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.text.html import plain_text
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.comments.writing import toolbar
from kehuapp.ui.comments.writing.editor_text import EditorText
from kehuapp.ui.kit import theme
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "shop.kehu", create=True)
    contacts.create_contact(book, ContactCard(name="陳志明"))
    yield book
    book.close()


@pytest.fixture
def pane(book: Book, qtbot: QtBot, qapp: QApplication) -> CommentPane:
    theme.choose(qapp, "light")
    pane = CommentPane(Session(book))
    qtbot.addWidget(pane)
    pane.resize(760, 700)
    pane.show_contact(1)
    pane.show()
    pane.editor.text.setFocus()
    return pane


def compose(text: EditorText, letters: str = "", done: str = "") -> None:
    """What an input method says: the letters it is at, or the word that came out."""
    event = QInputMethodEvent(letters, [])
    if done:
        event.setCommitString(done)
    QApplication.sendEvent(text, event)


def preedit(text: EditorText) -> str:
    return text.textCursor().block().layout().preeditAreaText()


def test_nothing_that_happens_meanwhile_disturbs_a_composition(
    pane: CommentPane, book: Book, qtbot: QtBot
) -> None:
    text = pane.editor.text
    compose(text, done="老闆")
    compose(text, "ㄒㄧㄏㄨㄢ")
    pane.writer._write_draft()
    for key, modifier in (
        (Qt.Key.Key_B, CONTROL),
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_L, SHIFT),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(text, key, modifier)
        assert preedit(text) == "ㄒㄧㄏㄨㄢ", key
    assert text.composing and text.toPlainText() == "老闆"
    compose(text, done="喜歡")
    assert not text.composing and text.toPlainText() == "老闆喜歡"
    qtbot.keyClick(text, Qt.Key.Key_B, CONTROL)
    compose(text, "ㄔ")
    compose(text, done="茶")
    pane.save()
    (row,) = comments.rows_comments(book, 1)
    assert row.text == "老闆喜歡茶" and "茶</" in row.html


def test_a_blank_that_chooses_a_word_is_no_habit(pane: CommentPane, qtbot: QtBot) -> None:
    text = pane.editor.text
    qtbot.keyClicks(text, "-")
    compose(text, "ㄔ")
    QApplication.sendEvent(
        text, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    )
    assert not text.textCursor().currentList()


def test_habits_work_with_the_words_of_an_input_method(pane: CommentPane, qtbot: QtBot) -> None:
    text = pane.editor.text
    qtbot.keyClicks(text, "- ")
    compose(text, "ㄔ")
    compose(text, done="清香")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    compose(text, done="濃香")
    assert plain_text(pane.editor.html()) == "• 清香\n• 濃香"


def use(tool: str) -> Callable[[CommentPane, Path], None]:
    return lambda pane, _folder: pane.editor.use_tool(tool)


def table_of_two(pane: CommentPane) -> None:
    pane.editor._insert_table(2)
    compose(pane.editor.text, done="品項")


def choose_picture(pane: CommentPane, folder: Path) -> None:
    path = folder / "a.png"
    Image.new("RGB", (900, 600), "teal").save(path)
    pane.editor.text.pasting.take_files([str(path)])
    cursor = pane.editor.text.textCursor()
    cursor.setPosition(cursor.position() - 2)
    cursor.setPosition(cursor.position() + 1, QTextCursor.MoveMode.KeepAnchor)
    pane.editor.text.setTextCursor(cursor)


def attach(pane: CommentPane, folder: Path) -> None:
    path = folder / "offer.pdf"
    path.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    pane.editor.text.insertFromMimeData(data)
    assert tasks.wait_until_idle()


def paste_page(pane: CommentPane, _folder: Path) -> None:
    data = QMimeData()
    data.setHtml("<h2>a</h2><ul><li>b</li></ul><table><tr><td>c</td></tr></table><p>d</p>")
    pane.editor.text.insertFromMimeData(data)


def no_start(_pane: CommentPane, _folder: Path) -> None:
    pass


@pytest.mark.parametrize(
    ("start", "act"),
    [
        *(
            (no_start, use(tool))
            for tool in ("bullets", "numbers", "checks", "quote", "rule", "indent")
        ),
        (no_start, lambda pane, _folder: pane.editor._insert_table(3)),
        *(
            (
                lambda pane, _folder: table_of_two(pane),
                lambda pane, _folder, what=what: pane.editor._change_table(what),
            )
            for what in ("row+", "row-", "column+", "column-")
        ),
        (choose_picture, use("larger")),
        (choose_picture, use("smaller")),
        (choose_picture, use("caption")),
        (no_start, attach),
        (no_start, choose_picture),
        (no_start, paste_page),
        (lambda pane, _folder: pane.editor.use_tool("checks"), use("check")),
    ],
)
@pytest.mark.qt_log_ignore("QTextCursor::setPosition: Position .* out of range", extend=True)
def test_everything_is_taken_back_and_done_again(
    pane: CommentPane,
    tmp_path: Path,
    start: Callable[[CommentPane, Path], None],
    act: Callable[[CommentPane, Path], None],
) -> None:
    text = pane.editor.text
    compose(text, done="茶")
    start(pane, tmp_path)
    before = pane.editor.html()
    act(pane, tmp_path)
    after = pane.editor.html()
    assert after != before
    undone = 0
    while pane.editor.html() != before and undone < 2:  # a picture and the blank behind it
        pane.editor.use_tool("undo")
        undone += 1
    assert pane.editor.html() == before
    for _step in range(undone):
        pane.editor.use_tool("redo")
    assert pane.editor.html() == after


def test_every_tool_has_a_key_of_its_own(pane: CommentPane, qtbot: QtBot) -> None:
    keys = [QKeySequence(key) for key in toolbar.KEYS.values() if key]
    assert len(set(keys)) == len(keys)
    assert [tool.id for tool in toolbar.TOOLS if not tool.key] == ["more"]
    qtbot.keyClick(pane.editor.text, Qt.Key.Key_J, SHIFT)
    menu: QMenu = pane.editor.toolbar._menus["highlight"]
    assert menu.isVisible()
    menu.actions()[1].trigger()
    menu.close()
    compose(pane.editor.text, done="茶")
    assert "background-color:#fdeeb0" in pane.editor.html()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_colours_can_be_read_and_are_the_same_in_the_book(
    pane: CommentPane, qapp: QApplication, name: str
) -> None:
    theme.apply(qapp, name)
    pane.editor.toolbar.retranslate()
    menus = pane.editor.toolbar._menus
    kept = []
    for which in ("colour", "highlight"):
        menus[which].aboutToShow.emit()
        for place in range(1, len(menus[which].actions())):
            pane.editor.show_html("<p>茶</p>", changing=False)
            pane.editor.text.selectAll()
            menus[which].actions()[place].trigger()
            kept.append(pane.editor.html())
    theme.apply(qapp, "light")
    assert [html.partition("color:")[2][:7] for html in kept] == [
        "#a83226",
        "#8f5c10",
        "#17695c",
        "#2c5a8c",
        "#6d3f86",
        "#fdeeb0",
        "#cfeee0",
        "#fbdcd8",
        "#d7e5f5",
    ]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_pasted_colours_become_ours_whatever_the_theme(
    pane: CommentPane, qapp: QApplication, name: str
) -> None:
    theme.apply(qapp, name)
    data = QMimeData()
    data.setHtml(
        '<p><span style="color:#c00000">紅</span><span style="color:#0070c0">藍</span>'
        '<span style="background:yellow">黃</span></p>'
    )
    pane.editor.text.insertFromMimeData(data)
    html = pane.editor.html()
    theme.apply(qapp, "light")
    assert html == (
        '<p><span style="color:#a83226">紅</span><span style="color:#2c5a8c">藍</span>'
        '<span style="background-color:#fdeeb0">黃</span></p>'
    )
