"""Greetings written as a shop does: one after another by the keys, and their words changed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.contacts import bulk
from kehuapp.book.contacts.card import DateRow
from kehuapp.book.contacts.contacts import load_contact, update_contact
from kehuapp.book.greetings.templates import rows_templates
from kehuapp.book.settings import load_settings
from kehuapp.ui.greetings.greeting_window import GreetingWindow
from kehuapp.ui.greetings.template_form import TemplateForm
from kehuapp.ui.greetings.templates_window import TemplatesWindow
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import customers

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def greeting(window: MainWindow) -> GreetingWindow:
    """The three customers, of whom Cid is in mourning, to be greeted at the Spring Festival."""
    bulk.set_wish(window.book, [3], ("no_festive", True))
    customers(window).list.view.selectAll()
    window.commands.actions.action("greet").trigger()
    shown = window.findChildren(GreetingWindow)[-1]
    shown.occasion.set_code("spring")
    assert tasks.wait_until_idle()
    return shown


def states(shown: GreetingWindow) -> list[str]:
    return [shown.table.item(at, 1).text() for at in range(shown.table.rowCount())]


@pytest.mark.usefixtures("dressed")
def test_one_after_another_by_the_keys(
    qtbot: QtBot, window: MainWindow, greeting: GreetingWindow
) -> None:
    book, shown = window.book, greeting
    assert shown.count.text() == "0 / 2" and shown.out.full_text().startswith("1 customer")
    assert states(shown) == ["", "", "In mourning, or…"]
    assert shown.name.full_text() == "Ann Lee" and "Ann Lee" in shown.text.toPlainText()
    qtbot.keyClick(shown.text, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QApplication.clipboard().text() == shown.text.toPlainText()
    assert rows_interactions(book, 1) == []  # copied is not sent
    settled = shown.status.heightForWidth(shown.status.width())
    assert shown.status.text().endswith("then press Sent.")
    assert shown.status.height() >= settled  # whole, in two lines where one is too short
    qtbot.keyClick(shown.text, Qt.Key.Key_1, ALT)
    assert QApplication.clipboard().text() == shown.ways._ways[0].text
    # What is typed is what is logged.
    shown.text.setPlainText("Happy New Year, Ann!")
    qtbot.keyClick(shown.text, Qt.Key.Key_Return, CONTROL)
    (row,) = rows_interactions(book, 1)
    assert (row.kind, row.purpose, row.summary) == ("message", "greeting", "Happy New Year, Ann!")
    assert states(shown)[0] == "Sent" and shown.name.full_text() == "Bob Chen"
    # Taken back where one stands.
    qtbot.keyClick(shown.text, Qt.Key.Key_Z, CONTROL | ALT)
    assert tasks.wait_until_idle()
    assert rows_interactions(book, 1) == [] and states(shown)[0] == ""
    # Skipped stays for later; who is in mourning is never reached.
    qtbot.keyClick(shown.text, Qt.Key.Key_Down, CONTROL)
    assert states(shown)[1] == "Skipped" and shown.name.full_text() == "Ann Lee"
    qtbot.keyClick(shown.text, Qt.Key.Key_Return, CONTROL)
    assert shown.count.text() == "2 / 2" and shown.note.text() == "All done: 1 sent · 1 skipped"
    assert shown.note.is_done() and shown.finish.isVisible() and shown.finish.hasFocus()
    assert not any(one.isEnabled() for one in (shown.skip, shown.copy, shown.sent))
    assert shown.undo.isVisible() and window.toast.text() == ""  # told once
    shown.table.setCurrentCell(2, 0)
    assert shown.text.toPlainText() == "" and not shown.sent.isEnabled()
    assert shown.note.text().startswith("In mourning")
    qtbot.keyClick(shown.text, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    # Opened again it goes on with who is left.
    window.commands.greetings.write([1, 2, 3], "spring")
    again = window.findChildren(GreetingWindow)[-1]
    assert tasks.wait_until_idle()
    assert again.count.text() == "1 / 2" and again.name.full_text() == "Bob Chen"
    again.send_all()
    assert tasks.wait_until_idle()
    assert len(rows_interactions(book, 2)) == 1 and rows_interactions(book, 3) == []


def test_typing_is_not_lost_by_a_key_and_another_occasion_begins_anew(
    qtbot: QtBot, window: MainWindow, greeting: GreetingWindow
) -> None:
    shown = greeting
    qtbot.keyClicks(shown.text, "Hello")
    qtbot.keyClick(shown.text, Qt.Key.Key_Down, CONTROL)
    qtbot.keyClick(shown.text, Qt.Key.Key_Up, CONTROL)
    assert shown.text.toPlainText().startswith("Hello")
    qtbot.keyClick(shown.text, Qt.Key.Key_Escape)
    assert shown.isVisible() and "not sent" in shown.status.text()
    # The words of the other tone go for everybody who follows.
    shown.template.setCurrentIndex(1 - shown.template.currentIndex())
    friendly = shown.text.toPlainText()
    qtbot.keyClick(shown.text, Qt.Key.Key_Down, CONTROL)
    assert shown.text.toPlainText()[:5] == friendly[:5]
    shown.occasion.set_code("neutral")
    assert tasks.wait_until_idle()
    assert shown.count.text() == "0 / 3"  # nothing cheerful: who is in mourning as well


def test_one_greets_for_the_day_that_is_near_and_goes_on_with_the_round_left(
    window: MainWindow,
) -> None:
    book = window.book
    card = load_contact(book, 1)
    born = load_settings(book).today() + timedelta(days=1)
    dates = (DateRow("birthday", "gregorian", None, born.month, born.day),)
    update_contact(book, replace(card, dates=dates))
    window.session.select([1])
    window.commands.greetings.write_selected()
    shown = window.findChildren(GreetingWindow)[-1]
    assert shown.occasion.code() == "birthday"
    shown.reject()
    window.commands.greetings.write([1, 2], "spring")
    shown = window.findChildren(GreetingWindow)[-1]
    assert tasks.wait_until_idle()
    shown.mark_sent()
    shown.reject()
    assert window.toast.text() == "1 still to greet"
    for again in (window.commands.greetings.write_ungreeted, window.toast.offers()[0].click):
        again()
        shown = window.findChildren(GreetingWindow)[-1]
        assert tasks.wait_until_idle()
        assert (shown.occasion.code(), shown.count.text()) == ("spring", "1 / 2")
        shown._texts.clear()
        shown.reject()


def test_cards_are_printed_for_who_is_left(window: MainWindow, greeting: GreetingWindow) -> None:
    shown = greeting
    shown.text.setPlainText("To Ann alone")
    shown._of_many[0].trigger()
    preview = window.findChildren(SheetPreview)[-1]
    assert [preview.paper.itemText(at) for at in range(3)][:2] == [
        "2 cards a page",
        "4 cards a page",
    ]
    texts = [
        shape.runs[0].text for shape in preview._form.pages[0].shapes if hasattr(shape, "runs")
    ]
    assert "To Ann alone" in texts and any("Bob Chen" in text for text in texts)
    assert not any("Cid Wu" in text for text in texts)  # in mourning
    preview.paper.setCurrentIndex(1)
    assert len(preview._form.pages) == 1
    preview.reject()
    assert shown.isVisible() and rows_interactions(window.book, 1) == []


def test_words_are_changed_seen_and_checked(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.actions.action("greeting_words").trigger()
    shown = window.findChildren(TemplatesWindow)[-1]
    assert shown.table.rowCount() == 108 and not shown.delete.isEnabled()
    before = shown.chosen()
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    form = window.findChildren(TemplateForm)[-1]
    form.text.setPlainText("Hi {nam}")
    assert "{nam}" in form.wrong.text()
    form.accept()
    assert form.isVisible()
    form.text.setPlainText("Hi ")
    form.text.moveCursor(form.text.textCursor().MoveOperation.End)
    form.put_mark("name")
    assert form.preview.text().startswith("Hi ") and "{" not in form.preview.text()
    form.accept()
    assert not form.isVisible()
    assert shown.chosen() == before._replace(body="Hi {name}", id=shown.chosen().id)
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    assert shown.chosen() == before and len(rows_templates(window.book)) == 108
