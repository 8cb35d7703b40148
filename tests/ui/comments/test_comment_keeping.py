"""What is done with a comment that was written: versions, moving, tying, the trash, old drafts."""

import errno
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.comments.comments import CommentRow
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow
from kehuapp.book.opening import open_book
from kehuapp.book.staff import staff
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.store.database import Book
from kehuapp.store.drafts import Draft, draft_path, find_drafts, fingerprint, write_drafts
from kehuapp.store.pictures import add_picture
from kehuapp.store.stamps import utc_now
from kehuapp.ui.comments.all_pane import AllCommentsPane
from kehuapp.ui.comments.card import CommentCard
from kehuapp.ui.comments.move_form import MoveForm
from kehuapp.ui.comments.tie_form import TieForm
from kehuapp.ui.comments.versions_dialog import VersionsDialog
from kehuapp.ui.kit import theme
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import all_comments, customers

CONTROL = Qt.KeyboardModifier.ControlModifier


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
    window.resize(1280, 800)
    window.show()
    customers(window).list.select(1)
    return window


def compose(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def write(window: MainWindow, qtbot: QtBot, text: str) -> None:
    compose(customers(window).comments.editor.text, text)
    qtbot.keyClick(customers(window).comments.editor.text, Qt.Key.Key_Return, CONTROL)


def rows(book: Book, contact: int = 1) -> list[CommentRow]:
    return comments.rows_comments(book, contact)


def card(window: MainWindow, comment: int = 1) -> CommentCard:
    return customers(window).comments.list.cards()[comment]


def head(shown: CommentCard) -> str:
    return " ".join(one.text() for one in shown.findChildren(QLabel) if one.isVisibleTo(shown))


def trigger(shown: CommentCard, name: str) -> QWidget | None:
    (action,) = [one for one in shown.menu().actions() if one.objectName() == name]
    action.trigger()
    return QApplication.activeModalWidget()


def test_versions_are_told_compared_and_gone_back_to(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    window.session.choose_staff(1)
    write(window, qtbot, "要十斤")
    assert "changed" not in head(card(window))
    assert "history" not in [one.objectName() for one in card(window).menu().actions()]
    window.session.choose_staff(2)
    for more in ("，付現", "，送後門"):
        qtbot.keyClick(card(window), Qt.Key.Key_Return)
        compose(customers(window).comments.editor.text, more)
        qtbot.keyClick(customers(window).comments.editor.text, Qt.Key.Key_Return, CONTROL)
    assert "changed 2 time(s)" in head(card(window))
    dialog = trigger(card(window), "history")
    assert isinstance(dialog, VersionsDialog)
    said = [dialog.versions.item(at).text() for at in range(dialog.versions.count())]
    assert [one.split("\n")[1] for one in said] == ["阿國 · now", "阿國", "小芳"]
    assert dialog.body.toPlainText() == "要十斤，付現"
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    struck = dialog.body.document().find("，付現").charFormat()
    assert struck.background().color().name() == theme.current().gold_soft
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.body.toPlainText() == "要十斤，付現，送後門"
    qtbot.keyClick(dialog.versions, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.versions, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert rows(book)[0].text == "要十斤" and rows(book)[0].author == "小芳"
    assert dialog.versions.count() == 4 and not dialog.back.isVisible()
    dialog.close()
    assert customers(window).comments.list.cards()[1].body.toPlainText() == "要十斤"
    window.commands.actions.action("undo").trigger()
    assert rows(book)[0].text == "要十斤，付現，送後門" and rows(book)[0].earlier == 2


def test_what_only_looks_different_is_said_to(window: MainWindow, book: Book) -> None:
    comments.create_comment(book, 1, "<p>茶</p>")
    window.session.changed.emit(comments.update_comment(book, 1, "<p><b>茶</b></p>"))
    dialog = trigger(card(window), "history")
    assert isinstance(dialog, VersionsDialog)
    dialog.versions.setCurrentRow(0)
    dialog.view.setCurrentIndex(1)
    assert "only its look changed" in head(dialog)  # type: ignore[arg-type]
    # A comment that goes away while one looks takes its window with it.
    window.session.changed.emit(comments.delete_comment(book, 1))
    assert not dialog.isVisible()


def test_pictures_that_went_and_came_are_shown(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    shown = []
    for colour in ("red", "blue", "green"):
        out = io.BytesIO()
        Image.new("RGB", (60, 40), colour).save(out, "PNG")
        shown.append(f'<img src="kehu:picture/{add_picture(book, out.getvalue())}">')
    comments.create_comment(book, 1, f"<p>{shown[0]} {shown[1]}</p>")
    window.session.changed.emit(comments.update_comment(book, 1, f"<p>{shown[1]} {shown[2]}</p>"))
    dialog = trigger(card(window), "history")
    assert isinstance(dialog, VersionsDialog)
    dialog.versions.setCurrentRow(0)
    dialog.view.setCurrentIndex(1)
    assert "only its pictures" in head(dialog)  # type: ignore[arg-type]
    assert dialog.body.toPlainText().split("\n") == ["taken out", "\ufffc", "new", "\ufffc"]


def test_moved_to_another_customer_with_the_keyboard_and_taken_back(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    write(window, qtbot, "要十斤")
    form = trigger(card(window), "user")
    assert isinstance(form, MoveForm)
    compose(form.search.person, "玉芬")
    form.search.look()
    qtbot.keyClick(form.search.person, Qt.Key.Key_Return)
    assert rows(book) == [] and [row.text for row in rows(book, 2)] == ["要十斤"]
    assert customers(window).comments.list.cards() == {}
    assert window.toast.text() == "Comment moved to 林玉芬"
    qtbot.mouseClick(window.toast.findChild(QWidget, "undo"), Qt.MouseButton.LeftButton)
    assert [row.text for row in rows(book)] == ["要十斤"] and rows(book, 2) == []
    form = trigger(card(window), "user")
    assert isinstance(form, MoveForm)
    form.inbox.click()
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert book.query("SELECT contact_id FROM comment") == [(None,)]
    assert (
        "1" in window.commands.comments.waiting.text()
        and window.commands.comments.waiting.isVisible()
    )


def test_given_to_somebody_found_by_company_or_number_or_not_written_yet(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    phones = (PhoneRow("mobile", "04-0000-0027"),)
    contacts.create_contact(book, ContactCard(name="王太太", company="晴川餐飲", phones=phones))
    write(window, qtbot, "要十斤")
    form = trigger(card(window), "user")
    assert isinstance(form, MoveForm)
    for typed in ("晴川", "0027", "王太太"):
        form.search.person.setText(typed)
        form.search.look()
        assert form.search.found.item(0).text() == "王太太  晴川餐飲", typed
        assert form.contact_id() == 3 and form.new_name() == ""
    form.search.person.setText("林先生")
    form.search.look()
    form.accept()  # nobody is written by Enter alone
    assert form.isVisible() and book.query("SELECT count(*) FROM contact") == [(3,)]
    assert form.search.found.count() == 1
    form.search.found.setCurrentRow(0)
    form.accept()
    assert [row.text for row in rows(book, 4)] == ["要十斤"]
    assert contacts.load_contact(book, 4).name == "林先生"
    assert window.toast.text() == "Comment moved to 林先生"


def test_a_picture_of_a_card_has_a_menu(window: MainWindow, book: Book, qtbot: QtBot) -> None:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), "red").save(out, "PNG")
    html = f'<p><img src="kehu:picture/{add_picture(book, out.getvalue())}"></p>'
    window.session.changed.emit(comments.create_comment(book, 1, html))
    shown = card(window)
    at = QPoint(30, 30)
    assert shown.body.picture_at(at)
    reason = QContextMenuEvent.Reason.Mouse
    viewport = shown.body.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    menu = next(one for one in shown.findChildren(QMenu) if one.isVisible())
    assert {"show_picture", "save_picture", "pencil"} <= {a.objectName() for a in menu.actions()}
    menu.close()


def test_the_first_undo_in_an_empty_box_is_of_the_window(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    text = customers(window).comments.editor.text
    write(window, qtbot, "要十斤")
    for keys, kept in (("", "要十斤"), ("x", "要十斤"), ("", None)):
        qtbot.keyClicks(text, keys)
        before = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CONTROL)
        before.ignore()
        QApplication.sendEvent(text, before)
        assert before.isAccepted() is bool(keys)
        if keys:
            text.undo()
            assert text.toPlainText() == ""
            text.document().clearUndoRedoStacks()
        elif kept is None:
            window.commands.books.undo()
            assert rows(book) == []


def test_written_after_a_call_it_tells_of_the_call_until_someone_says_no(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    interactions.create_interaction(
        book, InteractionRow(contact_id=1, kind="call", at="2020-01-01T00:00:00Z")
    )
    write(window, qtbot, "那是以前")
    assert "after" not in head(card(window))
    interactions.create_interaction(book, InteractionRow(contact_id=1, kind="call", at=utc_now()))
    visits.create_visit(book, Visit(contact_id=1, starts_at="2026-11-23T10:30", purpose="樣品"))
    write(window, qtbot, "剛打電話")
    assert "· after call" in head(card(window, 2))
    form = trigger(card(window, 2), "phone")
    assert isinstance(form, TieForm)
    assert form.choices.count() == 4 and form.choices.currentRow() > 0
    qtbot.keyClick(form.choices, Qt.Key.Key_Home)
    qtbot.keyClick(form.choices, Qt.Key.Key_Return)
    assert "after" not in head(card(window, 2))
    form = trigger(card(window, 2), "phone")
    assert isinstance(form, TieForm)
    (visit,) = form.choices.findItems("樣品", Qt.MatchFlag.MatchContains)
    form.choices.setCurrentItem(visit)
    qtbot.keyClick(form.choices, Qt.Key.Key_Return)
    assert "· after visit" in head(card(window, 2))
    # The visit goes, the comment stays; Undo ties it again.
    changes = visits.delete_visit(book, 1)
    window.session.changed.emit(changes)
    customers(window).list.select(2)
    customers(window).list.select(1)
    assert "after" not in head(card(window, 2))
    window.commands.actions.action("undo").trigger()
    assert "· after visit" in head(card(window, 2))


def test_what_another_window_changed_meanwhile_is_kept(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    write(window, qtbot, "要十斤")
    qtbot.keyClick(card(window), Qt.Key.Key_Return)
    compose(customers(window).comments.editor.text, "，付現")
    comments.update_comment(book, 1, "<p>要二十斤</p>")
    qtbot.keyClick(customers(window).comments.editor.text, Qt.Key.Key_Return, CONTROL)
    assert "changed meanwhile" in window.toast.text()
    assert rows(book)[0].text == "要十斤，付現"
    kept = book.query("SELECT html FROM comment_version ORDER BY id")
    assert [html for (html,) in kept] == ["<p>要十斤</p>", "<p>要二十斤</p>"]
    # Without another window nothing is said but what was done.
    qtbot.keyClick(card(window), Qt.Key.Key_Return)
    compose(customers(window).comments.editor.text, "。")
    qtbot.keyClick(customers(window).comments.editor.text, Qt.Key.Key_Return, CONTROL)
    assert window.toast.text() == "Comment changed"


def leave_draft(book: Book, comment: int | None, html: str, before: str = "") -> None:
    uuid = contacts.load_contact(book, 1).uuid
    write_drafts(book, [Draft(1, uuid, comment, html, before)])


def test_a_draft_from_before_a_crash_and_a_comment_changed_since(book: Book, qtbot: QtBot) -> None:
    comments.create_comment(book, 1, "<p>要十斤</p>")
    comments.update_comment(book, 1, "<p>要二十斤</p>")
    leave_draft(book, 1, "<p>要十斤，付現</p>", fingerprint("<p>要十斤</p>"))
    window = opened(book, qtbot)
    assert customers(window).comments.editor.text.toPlainText() == "要十斤，付現"
    customers(window).comments.save()
    assert "changed meanwhile" in window.toast.text()
    assert (rows(book)[0].text, rows(book)[0].earlier) == ("要十斤，付現", 2)


def test_a_start_leads_to_what_a_crash_interrupted_and_says_so(book: Book, qtbot: QtBot) -> None:
    leave_draft(book, None, "<p>要十斤</p>")
    window = MainWindow(book, begins=lambda _book: "today")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.host.shown() == "customers" and window.toast.isVisible())
    name = contacts.load_contact(book, 1).name
    assert window.toast.text() == f"The comment you were writing about {name} was kept."
    assert window.session.current == 1
    assert customers(window).comments.editor.text.toPlainText() == "要十斤"


def test_a_draft_of_a_comment_that_was_deleted_since_is_a_new_one(book: Book, qtbot: QtBot) -> None:
    comments.create_comment(book, 1, "<p>要十斤</p>")
    comments.delete_comment(book, 1)
    leave_draft(book, 1, "<p>要十斤，付現</p>", fingerprint("<p>要十斤</p>"))
    window = opened(book, qtbot)
    customers(window).list.select(2)  # leaving saves
    assert [row.text for row in rows(book)] == ["要十斤，付現"]
    assert comments.load_comment(book, 1, deleted=True).html == "<p>要十斤</p>"


def test_a_draft_about_a_customer_in_the_trash_waits_in_the_inbox(book: Book, qtbot: QtBot) -> None:
    leave_draft(book, None, "<p>別丟</p>")
    contacts.delete_contacts(book, [1])
    window = opened(book, qtbot)
    qtbot.waitUntil(lambda: bool(book.query("SELECT 1 FROM comment")))
    assert book.query("SELECT contact_id, text FROM comment") == [(None, "別丟")]
    assert not draft_path(book).exists() and window.commands.comments.waiting.isVisible()


def test_half_a_draft_file_is_no_harm(book: Book, qtbot: QtBot) -> None:
    leave_draft(book, None, "<p>別丟</p>")
    whole = draft_path(book).read_bytes()
    for notes in (False, True):
        draft_path(book, notes=notes).write_bytes(whole[: len(whole) // 2])
    window = opened(book, qtbot)
    qtbot.waitUntil(lambda: "茶行.kehu-note-damaged-1" in window.toast.text())
    assert customers(window).comments.editor.is_empty()
    write(window, qtbot, "新的")
    assert [row.text for row in rows(book)] == ["新的"]
    aside = draft_path(book).with_name("茶行.kehu-draft-damaged-1")
    assert aside.read_bytes() == whole[: len(whole) // 2]


def test_a_draft_that_cannot_be_read_for_a_moment_is_taken_up_later(
    book: Book, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_draft(book, None, "<p>別丟</p>")
    really = Path.read_bytes

    def held(path: Path) -> bytes:
        if path == draft_path(book):
            raise PermissionError(errno.EACCES, "存取被拒。")
        return really(path)

    monkeypatch.setattr(Path, "read_bytes", held)
    before = draft_path(book).stat()
    window = opened(book, qtbot)
    customers(window).list.select(2)
    editor = customers(window).comments.editor
    compose(editor.text, "另一位")
    customers(window).comments.writer._write_draft()
    assert draft_path(book).stat().st_mtime_ns == before.st_mtime_ns
    assert "cannot be kept beside" in window.toast.text()
    monkeypatch.setattr(Path, "read_bytes", really)
    customers(window).comments.writer._write_draft()
    assert [one.html for one in find_drafts(book)] == ["<p>另一位</p>", "<p>別丟</p>"]
    customers(window).list.select(1)
    assert editor.text.toPlainText() == "別丟"
    assert [row.text for row in comments.rows_comments(book, 2)] == ["另一位"]


@pytest.mark.parametrize("leaves", ["flush", "save"])
def test_what_was_deleted_before_leaving_does_not_come_back(
    book: Book, window: MainWindow, leaves: str
) -> None:
    writer = customers(window).comments.writer
    compose(writer.editor.text, "zzz")
    writer._timer.timeout.emit()  # it is beside the book
    assert draft_path(book).exists()
    writer.editor.text.selectAll()
    writer.editor.text.textCursor().removeSelectedText()
    getattr(writer, leaves)()
    assert not draft_path(book).exists()


TYPIST = """
from PySide6.QtWidgets import QApplication
from kehuapp.book.opening import open_book
from kehuapp.ui.shell.main_window import MainWindow
app = QApplication([])
window = MainWindow(open_book(path))
window.show()
window.commands.comments.write_note()
window.host.page("comments").comments.writer.editor.text.insertPlainText("somebody asked for tea")
tell("typed")
app.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="signals are of Unix")
def test_a_note_survives_a_kill(book: Book, qtbot: QtBot, start_process: Any) -> None:
    book.close()
    process, heard = start_process(TYPIST, path=book.path)
    try:
        assert heard.recv() == "typed"
        qtbot.waitUntil(lambda: bool(find_drafts(book, notes=True)))
    finally:
        process.kill()
        process.join()
        heard.close()
    again = open_book(book.path)
    window = opened(again, qtbot)
    qtbot.waitUntil(lambda: bool(window.findChildren(AllCommentsPane)))
    notes = all_comments(window, "inbox")
    assert notes.writer.editor.text.toPlainText() == "somebody asked for tea"
    save = notes.writer.editor.text
    qtbot.keyClick(save, Qt.Key.Key_Return, CONTROL)
    assert again.query("SELECT contact_id, text FROM comment") == [(None, "somebody asked for tea")]
    assert not draft_path(again, notes=True).exists()
    window.close()
    again.close()


def test_out_of_the_trash_while_the_customer_is_in_it(
    window: MainWindow, book: Book, qtbot: QtBot
) -> None:
    write(window, qtbot, "別丟")
    comments.delete_comment(book, 1)
    contacts.delete_contacts(book, [1])
    shown = all_comments(window, "trash")
    ((_id, one),) = shown.list.cards().items()
    trigger(one, "undo-2")
    assert "its customer is still in there" in window.toast.text()
    assert [row.text for row in rows(book)] == ["別丟"]
    contacts.restore_contacts(book, [1])
    all_comments(window, "all")
    assert list(shown.list.cards()) == [1]
