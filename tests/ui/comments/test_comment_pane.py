"""The comment pane: writing, pictures, drafts, changing, and html that wants out."""

import builtins
import io
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QImage, QInputMethodEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.comments.comments import CommentRow
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.book.staff import staff
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.drafts import Draft, draft_path, find_drafts, write_drafts
from kehuapp.store.pictures import add_picture
from kehuapp.ui.comments import colours
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.comments.date_dialog import DateDialog
from kehuapp.ui.comments.document import IN_CARD, CommentDocument
from kehuapp.ui.comments.writing import formatting, writer
from kehuapp.ui.comments.writing.pasting import MOST_RICH
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.pictures import Pictures
from kehuapp.ui.work.session import Session


def png(colour: str = "#80a090", size: tuple[int, int] = (600, 400)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


class Window(QMainWindow):
    """As much of the real window as the pane speaks to."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.session = Session(book, window=self)
        self.pane = CommentPane(self.session)
        self.bar = Toast(self.pane)
        self.setCentralWidget(self.pane)
        self.session.changed.connect(self.bar.show_changes)
        self.bar.undo_requested.connect(self.undo)
        self._book = book

    def undo(self, step: int) -> None:
        journal.undo(self._book, step)
        self.session.changed.emit(Changes(everything=True))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "茶行.kehu", create=True)
    for name in ("陳志明", "林玉芬"):
        contacts.create_contact(book, contacts.ContactCard(name=name))
    staff.create_staff(book, "小芳")
    yield book
    book.close()


@pytest.fixture
def window(book: Book, qtbot: QtBot, qapp: QApplication) -> Window:
    theme.apply(qapp, "light")
    window = Window(book)
    qtbot.addWidget(window)
    window.resize(750, 620)
    window.session.choose_staff(1)
    window.pane.show_contact(1)
    window.show()
    return window


def compose(widget: QWidget, text: str) -> None:
    """What an input method sends: letters being chosen from, then the words."""
    QApplication.sendEvent(widget, QInputMethodEvent("pin", []))
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def rows(book: Book, contact: int = 1) -> list[CommentRow]:
    return comments.rows_comments(book, contact)


@pytest.mark.usefixtures("dressed")
def test_bold_words_and_a_picture(window: Window, book: Book, qtbot: QtBot) -> None:
    text = window.pane.editor.text
    compose(text, "新菜單要換")
    qtbot.keyClick(text, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    compose(text, "冷泡茶")
    qtbot.keyClick(text, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    mime = QMimeData()
    mime.setImageData(QImage.fromData(png()))
    text.insertFromMimeData(mime)
    text.insertFromMimeData(mime)
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = rows(book)
    assert row.author == "小芳"
    assert row.text == "新菜單要換冷泡茶"
    assert '<span style="font-weight:700">冷泡茶</span>' in row.html
    assert row.html.count("<img src=") == 2
    assert book.query("SELECT count(*) FROM picture") == [(1,)]
    assert book.query("SELECT count(*) FROM comment_picture") == [(1,)]
    assert window.pane.editor.is_empty()
    assert not draft_path(book).exists()
    assert window.bar.text() == "Comment added"


def test_picture_files_dropped_in(window: Window, book: Book, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "店面.png").write_bytes(png())
    (tmp_path / "broken.png").write_bytes(b"not a picture")
    (tmp_path / "offer.pdf").write_bytes(b"%PDF")
    mime = QMimeData()
    names = ("店面.png", "broken.png", "offer.pdf", "gone.jpg")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    window.pane.editor.text.insertFromMimeData(mime)
    text = window.pane.editor.text
    qtbot.waitUntil(lambda: "offer.pdf" in text.toPlainText())
    qtbot.waitUntil(lambda: "gone.jpg" in window.bar.text())
    window.pane.save()
    assert rows(book)[0].html.count("<img") == 1
    # What no program can show as a picture is attached as it is.
    assert [word for word in rows(book)[0].text.split() if "." in word] == [
        "broken.png",
        "offer.pdf",
    ]


def test_big_paste_becomes_plain(window: Window, book: Book) -> None:
    mime = QMimeData()
    mime.setHtml("<p><b>茶</b></p>" * (MOST_RICH // 10))
    mime.setText("茶\n" * 10)
    window.pane.editor.text.insertFromMimeData(mime)
    assert tasks.wait_until_idle()
    assert "plain text" in window.bar.text()
    window.pane.save()
    assert "<b>" not in rows(book)[0].html and "weight" not in rows(book)[0].html


def test_a_page_that_takes_long_to_clean_is_cleaned_aside(window: Window, book: Book) -> None:
    text = window.pane.editor.text
    mime = QMimeData()
    mime.setHtml('<p class="x" style="mso-junk:1;mso-more:2222222222"><b>茶</b></p>' * 6_000)
    mime.setText("茶")
    text.insertFromMimeData(mime)
    assert text.toPlainText() == ""  # the window goes on
    assert tasks.wait_until_idle()
    assert text.toPlainText().count("茶") == 6_000
    window.pane.save()
    assert "<b>" in rows(book)[0].html or "weight" in rows(book)[0].html
    text.insertFromMimeData(mime)
    window.pane.show_contact(2)  # waits: the paste was meant for the customer before
    assert tasks.wait_until_idle()
    assert text.toPlainText() == "" and rows(book, 2) == []
    assert [row.text.count("茶") for row in rows(book)] == [6_000, 6_000]


def test_pictures_that_stay_behind_are_said(window: Window) -> None:
    mime = QMimeData()
    mime.setHtml('<p>茶</p><img src="file:///C:/1.png"><img src="https://example.com/2.png">')
    window.pane.editor.text.insertFromMimeData(mime)
    assert "2 picture(s) stayed behind" in window.bar.text()


@pytest.mark.parametrize(
    "form", ['application/x-qt-windows-mime;value="Rich Text Format"', "text/rtf"]
)
def test_pictures_of_word_come_along_in_another_form(window: Window, book: Book, form: str) -> None:
    mime = QMimeData()
    mime.setHtml('<p>前<img src="file:///C:/Temp/clip_image002.png">後</p>')
    one = rb"{\*\shppict{\pict\pngblip" + png().hex().encode() + b"}}"
    mime.setData(form, b"{\\rtf1" + one + b"}")
    window.pane.editor.text.insertFromMimeData(mime)
    window.pane.save()
    (row,) = rows(book)
    assert row.html.count('<img src="kehu:picture/') == 1 and row.text == "前後"
    mime.setData(form, b"{\\rtf1" + one * 2 + b"}")  # which of them is it?
    window.pane.editor.text.insertFromMimeData(mime)
    assert "1 picture(s) stayed behind" in window.bar.text()


def test_rich_paste_is_cleaned_and_brings_its_pictures(window: Window, book: Book) -> None:
    import base64

    inside = base64.b64encode(png()).decode()
    mime = QMimeData()
    mime.setHtml(
        "<style>p{color:red}</style><p style='color:#000;font-family:X'>甲<i>乙</i></p>"
        f"<img src='data:image/png;base64,{inside}'><img src='file:///etc/passwd'>"
        "<script>alert(1)</script>"
    )
    window.pane.editor.text.insertFromMimeData(mime)
    window.pane.save()
    (row,) = rows(book)
    assert row.text == "甲乙"
    assert row.html.count("<img") == 1 and "kehu:picture/" in row.html
    assert "color" not in row.html and "font-family" not in row.html


HOSTILE = [
    "<script>open('file:///etc/passwd')</script>",
    "<img src='file:///etc/passwd'>",
    "<img src='/etc/hostname'>",
    "<img src='http://127.0.0.1:9/x.png'>",
    "<img src=':/x.png'><img src='qrc:/x.png'>",
    "<a href='javascript:alert(1)'>x</a><a href='file:///etc/passwd'>y</a>",
    "<link rel='stylesheet' href='file:///etc/passwd'>",
    "<style>@import url(file:///etc/passwd); p { background: url(file:///etc/passwd) }</style>",
    "<p style='background-image: url(file:///etc/passwd)'>x</p>",
    "<table background='/etc/hostname'><tr><td background='/etc/hostname'>x</td></tr></table>",
    "<ul style='list-style-image:url(/etc/hostname)'><li>x</li></ul>",
]


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("html", HOSTILE)
def test_hostile_html_opens_nothing(
    window: Window, book: Book, qtbot: QtBot, html: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, str, Any]] = []
    answer = CommentDocument.loadResource

    def watched(document: CommentDocument, kind: int, name: QUrl | str) -> Any:
        answered = answer(document, kind, name)
        asked.append((kind, name if isinstance(name, str) else name.toString(), answered))
        return answered

    monkeypatch.setattr(CommentDocument, "loadResource", watched)
    # As if an older program or another hand had put it into the book.
    with book.writing("New comment"):
        comments.create_comment(book, 1, "x")
        book.execute("UPDATE comment SET html = ?", (html,))
    opened: list[str] = []
    real = builtins.open
    monkeypatch.setattr(
        builtins, "open", lambda name, *a, **k: opened.append(str(name)) or real(name, *a, **k)
    )
    window.pane.show_contact(2)
    window.pane.show_contact(1)
    window.grab()
    mime = QMimeData()
    mime.setHtml(f"<p>x</p>{html}")
    window.pane.editor.text.insertFromMimeData(mime)
    window.grab()
    for _, name, answered in asked:
        assert answered is not None, name
        assert name.startswith("kehu:picture/"), name
    assert not [name for name in opened if "/etc/" in name]


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "http://example.com/x.png",
        ":/x.png",
        "qrc:/x",
        "x",
        "kehu:picture/../../etc/passwd",
        "kehu:picture/" + "a" * 64,
    ],
)
def test_documents_answer_everything_with_a_pixel(
    book: Book, qapp: QApplication, address: str
) -> None:
    pictures = Pictures(book)
    document = CommentDocument(pictures, IN_CARD)
    image = document.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert image.size() == QSize(1, 1)
    style = document.loadResource(
        QTextDocument.ResourceType.StyleSheetResource.value, QUrl(address)
    )
    assert style.isEmpty()


def test_links_open_only_by_click_and_only_safe_ones(
    window: Window, book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.ui.comments import card

    opened: list[str] = []
    monkeypatch.setattr(card.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    comments.create_comment(book, 1, '<a href="https://example.com/">茶茶茶茶茶</a>')
    window.pane.show_contact(1)
    body = next(iter(window.pane.list.cards().values())).body
    QApplication.processEvents()
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    assert opened == ["https://example.com/"]
    body._document.setHtml('<a href="file:///etc/passwd">茶茶茶茶茶</a>')
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    assert opened == ["https://example.com/"]


@pytest.fixture
def drafts_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of windows that are made from now on."""
    monkeypatch.setattr(writer, "DRAFT_MS", 50)


@pytest.mark.usefixtures("drafts_sooner")
def test_draft_comes_back_after_a_crash(window: Window, book: Book, qtbot: QtBot) -> None:
    compose(window.pane.editor.text, "女兒十二月結婚")
    qtbot.waitUntil(lambda: bool(find_drafts(book)), timeout=1500)
    again = Window(book)  # the first one never got to save anything
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.pane.contact_requested) as wish:
        pass
    assert wish.args == [1]
    assert "陳志明" in again.bar.text()
    again.pane.show_contact(2)
    assert again.pane.editor.is_empty() and rows(book) == [] and rows(book, 2) == []
    again.pane.show_contact(1)
    assert again.pane.editor.text.toPlainText() == "女兒十二月結婚"
    again.pane.save()
    assert rows(book)[0].text == "女兒十二月結婚"
    assert not draft_path(book).exists()
    window.pane.editor.show_html("", changing=False)


TYPIST = """
from PySide6.QtWidgets import QApplication
from kehuapp.book.opening import open_book
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.work.session import Session
app = QApplication([])
book = open_book(path)
pane = CommentPane(Session(book))
pane.show_contact(1)
pane.show()
pane.editor.text.insertPlainText("slow to pay")
tell("typed")
app.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="signals are of Unix")
def test_draft_survives_a_kill(
    book: Book, qapp: QApplication, qtbot: QtBot, start_process: Any
) -> None:
    book.close()
    process, heard = start_process(TYPIST, path=book.path)
    try:
        assert heard.recv() == "typed"
        qtbot.waitUntil(lambda: bool(find_drafts(book)), timeout=3000)
    finally:
        process.kill()
        process.join()
        heard.close()
    again = open_book(book.path)
    window = Window(again)
    qtbot.addWidget(window)
    window.pane.show_contact(1)
    assert window.pane.editor.text.toPlainText() == "slow to pay"
    window.pane.flush()
    assert [row.text for row in rows(again)] == ["slow to pay"]
    window.close()
    again.close()


def test_draft_of_a_changed_comment_changes_it(window: Window, book: Book, qtbot: QtBot) -> None:
    comments.create_comment(book, 1, "舊")
    uuid = contacts.load_contact(book, 1).uuid
    write_drafts(
        book,
        [
            Draft(1, uuid, 1, "<p>新<script>x</script><img src='/etc/x'></p>"),
            Draft(2, "another book's", None, "不是"),
        ],
    )
    again = Window(book)
    qtbot.addWidget(again)
    again.pane.show_contact(1)
    assert again.pane.editor.cancel_button.isVisibleTo(again)
    again.pane.flush()
    assert [(row.html, row.text) for row in rows(book)] == [("<p>新</p>", "新")]
    again.pane.show_contact(2)
    assert again.pane.editor.is_empty()


def test_another_customer_saves_what_was_typed(window: Window, book: Book) -> None:
    compose(window.pane.editor.text, "月結 30 天")
    window.pane.show_contact(2)
    assert [row.text for row in rows(book)] == ["月結 30 天"]
    assert window.pane.editor.is_empty()
    window.pane.show_contact(1)
    assert len(window.pane.list.cards()) == 1
    window.pane.flush()
    assert len(rows(book)) == 1


@pytest.mark.usefixtures("drafts_sooner")
def test_composition_is_not_broken_by_the_draft(window: Window, book: Book, qtbot: QtBot) -> None:
    text = window.pane.editor.text
    compose(text, "茶")
    QApplication.sendEvent(text, QInputMethodEvent("shui", []))
    qtbot.waitUntil(lambda: bool(find_drafts(book)), timeout=1500)
    assert text.composing
    assert text.textCursor().block().layout().preeditAreaText() == "shui"
    event = QInputMethodEvent()
    event.setCommitString("水")
    QApplication.sendEvent(text, event)
    assert text.toPlainText() == "茶水"


def test_a_locked_book_loses_nothing(
    window: Window, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **_named: object) -> None:
        raise Trouble("in use")

    compose(window.pane.editor.text, "別丟")
    with monkeypatch.context() as patch:
        patch.setattr(comments, "create_comment", refuse)
        window.pane.show_contact(2)
        assert [draft.html for draft in find_drafts(book)] == ["<p>別丟</p>"]
        assert not window.pane.flush()
    assert window.pane.flush()
    assert [row.text for row in rows(book)] == ["別丟"]
    assert not draft_path(book).exists()


def test_a_refused_save_stays_in_the_editor(
    window: Window, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **_named: object) -> None:
        raise Trouble("in use")

    compose(window.pane.editor.text, "別丟")
    with monkeypatch.context() as patch:
        patch.setattr(comments, "create_comment", refuse)
        window.pane.save()
    assert window.bar.text() == "in use"
    assert window.pane.editor.text.toPlainText() == "別丟"
    assert [draft.html for draft in find_drafts(book)] == ["<p>別丟</p>"]
    window.pane.save()
    assert [row.text for row in rows(book)] == ["別丟"]
    assert not draft_path(book).exists()


def test_a_window_that_jumps_while_saving_saves_once(window: Window, book: Book) -> None:
    window.session.changed.connect(lambda _: window.pane.show_contact(None))
    window.session.changed.connect(lambda _: window.pane.show_contact(1))
    compose(window.pane.editor.text, "一次")
    window.pane.show_contact(2)
    assert [row.text for row in rows(book)] == ["一次"]
    window.pane.show_contact(1)
    compose(window.pane.editor.text, "兩次")
    window.pane.save()
    assert [row.text for row in rows(book)] == ["兩次", "一次"]


def test_keys_of_the_editor_go_before_the_windows(window: Window, book: Book, qtbot: QtBot) -> None:
    wished: list[str] = []
    for key in ("Ctrl+I", "Ctrl+Z", "Ctrl+Return"):
        action = QAction(window)
        action.setShortcut(key)
        action.triggered.connect(lambda _=False, k=key: wished.append(k))
        window.addAction(action)
    text = window.pane.editor.text
    text.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(text, Qt.Key.Key_I, control)
    compose(text, "斜")
    compose(text, "體")
    qtbot.keyClick(text, Qt.Key.Key_Z, control)
    compose(text, "線")
    qtbot.keyClick(text, Qt.Key.Key_Return, control)
    assert wished == []
    assert "font-style:italic" in rows(book)[0].html


def test_change_pin_delete_undo(
    window: Window, book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = window.pane
    monkeypatch.setattr(QMessageBox, "exec", lambda box: press(box, "leave"))
    for day, html in (("01", "<p>一</p>"), ("02", "<p>二</p>")):
        comments.create_comment(book, 1, html, None, f"2026-11-{day}T01:00:00Z")
    pane.show_contact(1)
    pane.edit_comment(1)
    assert not pane.list.cards()[1].isEnabled()
    compose(pane.editor.text, "改")
    qtbot.mouseClick(pane.editor.save_button, Qt.MouseButton.LeftButton)
    assert [row.text for row in rows(book)] == ["二", "一改"]
    assert window.bar.text() == "Comment changed"
    pane.edit_comment(1)
    compose(pane.editor.text, "不要")
    qtbot.keyClick(pane.editor.text, Qt.Key.Key_Escape)
    assert [row.text for row in rows(book)] == ["二", "一改"]
    menu = pane.list.cards()[1].menu()
    next(one for one in menu.actions() if one.objectName() == "pin").trigger()
    assert [row.id for row in rows(book)] == [1, 2]
    assert list(pane.list.cards()) == [1, 2]
    menu = pane.list.cards()[1].menu()
    next(one for one in menu.actions() if one.objectName() == "trash-2").trigger()
    assert [row.id for row in rows(book)] == [2]
    assert set(pane.list.cards()) == {2}
    assert window.bar.text() == "Comment deleted"
    window.bar._ask_undo()
    assert [row.id for row in rows(book)] == [1, 2]
    assert set(pane.list.cards()) == {1, 2}


def press(box: QMessageBox, name: str) -> int:
    box.findChild(QPushButton, name).click()
    return 0


def test_esc_asks_before_a_change_is_left(
    window: Window, book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = window.pane
    comments.create_comment(book, 1, "<p>一</p>")
    pane.show_contact(1)
    pane.edit_comment(1)
    qtbot.keyClick(pane.editor.text, Qt.Key.Key_Escape)  # nothing was changed: no question
    assert pane.writer.editing() is None
    pane.edit_comment(1)
    compose(pane.editor.text, "改")
    asked = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.escapeButton().objectName())
        return press(box, "keep")

    monkeypatch.setattr(QMessageBox, "exec", answer)
    qtbot.keyClick(pane.editor.text, Qt.Key.Key_Escape)
    assert asked == ["keep"] and [row.text for row in rows(book)] == ["一改"]


@pytest.mark.usefixtures("dressed")
def test_of_many_comments_only_those_in_view_have_cards_and_long_ones_fold(
    window: Window, book: Book, qtbot: QtBot
) -> None:
    for number in range(120):
        comments.create_comment(book, 1, f"<p>第 {number} 則</p>")
    comments.create_comment(book, 1, "<p>長</p>" * 60)
    window.pane.show_contact(1)
    cards = window.pane.list.cards
    assert len(cards()) < 30
    long = cards()[121]
    folded = long.body.height()
    assert folded < long.body.full_height
    whole = window.pane.list.widget().height()
    long.unfold_button.click()
    QApplication.processEvents()
    more = long.body.height() - folded
    assert more > 500
    assert window.pane.list.widget().height() >= whole + more  # what is below moved down
    bar = window.pane.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert 1 in cards() and 121 not in cards()
    assert len(cards()) < 30
    assert cards()[1].geometry().bottom() <= window.pane.list.widget().height()


def test_lists_tables_links_keep_their_shape(window: Window, book: Book) -> None:
    editor = window.pane.editor
    editor.use_tool("checks")
    compose(editor.text, "寄樣品")
    editor.text.textCursor().insertBlock()
    editor.use_tool("checks")
    formatting.insert_table(editor.text, 2, 2)
    compose(editor.text, "品項")
    window.pane.save()
    html = rows(book)[0].html
    assert '<li class="unchecked"' in html
    assert html.count("<td>") == 4
    window.pane.edit_comment(1)
    again = editor.html()
    assert '<li class="unchecked"' in again and again.count("<td>") == 4
    assert rows(book)[0].text.startswith("☐ 寄樣品\n品項")


@pytest.mark.usefixtures("dressed")
def test_the_first_place_found_comes_into_view(window: Window, book: Book, qtbot: QtBot) -> None:
    lines = "".join(f"<p>第 {number} 行</p>" for number in range(150))
    comments.create_comment(book, 1, lines + "<p>報價單</p>" + lines)
    comments.create_comment(book, 1, "<p>短</p>")
    pane = window.pane
    pane.show_contact(1)
    pane.filter.words.setText("報價單")
    qtbot.waitUntil(lambda: len(pane.list.cards()) == 1)
    (card,) = pane.list.cards().values()

    def in_view() -> bool:
        marks = card.body.extraSelections()
        place = card.body.cursorRect(marks[0].cursor).center()
        at = card.body.viewport().mapTo(pane.list.viewport(), place)
        return pane.list.viewport().rect().contains(at)

    qtbot.waitUntil(in_view)


@pytest.mark.parametrize(
    "typed, address",
    [
        ("example.com", "https://example.com"),
        ("lin@example.com", "mailto:lin@example.com"),
        ("04-0000-0027", "tel:0400000027"),
        ("http://example.com/茶", "http://example.com/茶"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
    ],
)
def test_addresses(typed: str, address: str) -> None:
    assert formatting.normalise_address(typed) == address


@pytest.mark.parametrize("name", ["light", "dark"])
def test_colours_can_be_read_and_come_back(name: str) -> None:
    now = theme.DARK if name == "dark" else theme.LIGHT
    for _, light, deep in colours.INKS:
        shown = deep if name == "dark" else light
        assert colours.contrast(shown, now.panel) >= 4.5
        kept = f'<span style="color:{light}">x</span> color:{light}'
        assert colours.to_book(colours.to_screen(kept, now)) == kept
    for _, light, deep in colours.HIGHLIGHTS:
        ground = deep if name == "dark" else light
        assert colours.contrast(now.ink, ground) >= 4.5
    for odd in ("#ffff00", "#0000ff", "#00ff00", "#800000"):
        shown = colours.to_screen(f'<b style="color:{odd}">x</b>', now)
        assert colours.contrast(shown[16:23], now.panel) >= 4.5
        assert QColor(shown[16:23]).isValid()


@pytest.mark.usefixtures("dressed")
def test_theme_and_pictures(window: Window, book: Book, qapp: QApplication) -> None:
    sha256 = add_picture(book, png())
    comments.create_comment(book, 1, f'<p style="">甲<img src="kehu:picture/{sha256}"></p>')
    window.pane.show_contact(1)
    compose(window.pane.editor.text, "乙")
    theme.apply(qapp, "dark")
    assert window.pane.editor.text.toPlainText() == "乙"
    assert window.pane.editor.is_modified()
    body = next(iter(window.pane.list.cards().values())).body
    assert body.full_height > IN_CARD.height() * 0.8
    theme.apply(qapp, "light")
    window.pane.verbs.show_picture(sha256)
    window.pane.flush()


def test_boxes_are_ticked_while_reading(window: Window, book: Book, qtbot: QtBot) -> None:
    items = "".join(f'<li class="unchecked">{text}</li>' for text in ("樣品", "合約", "名片"))
    comments.create_comment(book, 1, f"<p>要帶的</p><ul>{items}</ul>")
    window.pane.show_contact(1)
    (card,) = window.pane.list.cards().values()
    body = card.body
    block = body.document().findBlockByNumber(2)  # 合約
    start = body.cursorRect(QTextCursor(block))
    beside = QPoint(start.left() - 8, start.center().y())
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert rows(book)[0].text == "要帶的\n☐ 樣品\n☑ 合約\n☐ 名片"
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=start.center())
    assert "☑ 合約" in rows(book)[0].text  # a click on the words is no tick
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert "☐ 合約" in rows(book)[0].text
    window.undo(journal.rows_steps(book)[0].id)
    assert "☑ 合約" in rows(book)[0].text


def test_comments_are_narrowed_down(window: Window, book: Book, qtbot: QtBot) -> None:
    staff.create_staff(book, "阿國")
    picture = add_picture(book, png())
    for day, html, author in (
        ("01", "<p>只收春茶</p>", 1),
        ("02", "<p>訂了臺灣烏龍</p>", 2),
        ("03", "<p>茶樣</p>", 2),
        ("04", f'<p>店面<img src="kehu:picture/{picture}"></p>', 1),
        ("05", "<p>月底結帳</p>", 1),
    ):
        comments.create_comment(book, 1, html, author, f"2026-11-{day}T01:00:00Z")
    pane, row = window.pane, window.pane.filter
    pane.show_contact(1)
    assert row.isVisible()

    def shown() -> list[str]:
        cards = sorted(pane.list.cards().values(), key=lambda card: card.y())
        return [card.row.text for card in cards if card.row]

    assert len(shown()) == 5
    pane.focus_editor()
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(pane.editor.text, Qt.Key.Key_F, shift)
    assert row.words.hasFocus()
    row.words.setText("台湾")
    qtbot.keyClick(row.words, Qt.Key.Key_Return)
    assert shown() == ["訂了臺灣烏龍"]
    (card,) = pane.list.cards().values()
    (mark,) = card.body.extraSelections()
    assert mark.cursor.selectedText() == "臺灣"
    row.words.setText("茶")
    qtbot.waitUntil(lambda: len(shown()) == 2)
    row.author.setCurrentIndex(row.author.findData("阿國"))
    assert shown() == ["茶樣"]
    row.words.setText("沒有這個")
    qtbot.waitUntil(lambda: shown() == [])
    assert pane.empty.isVisible()
    assert not pane.empty.action.isVisible()
    qtbot.keyClick(row.words, Qt.Key.Key_Escape)
    assert len(shown()) == 5
    assert not any(card.body.extraSelections() for card in pane.list.cards().values())
    qtbot.mouseClick(row.pictures, Qt.MouseButton.LeftButton)
    assert shown() == ["店面"]
    pane.show_contact(2)
    assert not row.isVisible()
    pane.show_contact(1)
    assert len(shown()) == 5


def test_a_comment_is_dated_anew(window: Window, book: Book, qtbot: QtBot) -> None:
    for day, text in (("01", "一"), ("02", "二")):
        comments.create_comment(book, 1, f"<p>{text}</p>", None, f"2026-11-{day}T01:00:00Z")
    pane = window.pane
    pane.show_contact(1)
    card = pane.list.cards()[rows(book)[1].id]
    (action,) = [one for one in card.menu().actions() if one.objectName() == "clock"]
    action.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DateDialog)
    assert dialog.value() == datetime(2026, 11, 1, 9, 0)  # of Taipei
    dialog.field.set_moment(datetime(2026, 11, 3, 8, 30))
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [(row.text, row.dated) for row in rows(book)] == [
        ("一", "2026-11-03T00:30:00Z"),
        ("二", "2026-11-02T01:00:00Z"),
    ]
    window.undo(journal.rows_steps(book)[0].id)
    assert [row.text for row in rows(book)] == ["二", "一"]


def test_nothing_new_is_written_about_who_is_in_the_trash(window: Window, book: Book) -> None:
    comments.create_comment(book, 1, "<p>x</p>", None)
    window.session.show_place(places.TRASH)
    window.session.changed.emit(contacts.delete_contacts(book, [1]))
    pane = window.pane
    assert pane.editor.isHidden() and "restore" in pane.closed.text() and not pane.closed.isHidden()
    pane.edit_comment(1)
    assert not pane.editor.isHidden()  # what is there can be corrected
    pane.save()
    window.session.changed.emit(contacts.restore_contacts(book, [1]))
    assert not pane.editor.isHidden() and pane.closed.isHidden()
