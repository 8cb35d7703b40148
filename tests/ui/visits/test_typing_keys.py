"""What keys do on the page that types sheets: Undo, a visit of which nothing is typed, or which was
not made."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kehuapp.book.settings import load_settings
from kehuapp.book.visits.visits import Visit, create_visits, load_visit
from kehuapp.store.database import Book
from kehuapp.ui.pages.typing import TypingPage
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.visits.outcome_form import OutcomeForm
from kehuapp.ui.visits.typing_pane import TypingPane
from kehuapp.ui.work.session import SheetToType

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def typing(window: MainWindow, shop: Book, count: int = 3) -> TypingPane:
    """The page at the first of so many visits of yesterday."""
    day = load_settings(shop).today() - timedelta(days=1)
    create_visits(
        shop,
        [Visit(contact_id=n, starts_at=f"{day}T{9 + n:02}:00") for n in range(1, count + 1)],
    )
    window.session.go("typing")
    window.session.go("typing", SheetToType(visit=1))
    page = window.host.page("typing")
    assert isinstance(page, TypingPage)
    return page.typing


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    both = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        both |= one
    QTest.keyClick(window.focusWidget(), key, both)


def test_undo_is_of_the_step_where_nothing_is_typed(
    qtbot: QtBot, shop: Book, window: MainWindow
) -> None:
    pane = typing(window, shop)
    QTest.keyClicks(window.focusWidget(), "all well")
    press(window, Qt.Key.Key_Z, CTRL)
    assert pane.form is not None
    assert pane.form.result.text() == ""  # the text's own
    QTest.keyClicks(window.focusWidget(), "well")
    press(window, Qt.Key.Key_Return, CTRL)
    assert load_visit(shop, 1).outcome == "done"
    assert pane.place() == (2, 3)

    press(window, Qt.Key.Key_Z, CTRL)
    assert load_visit(shop, 1).outcome == "planned"
    press(window, Qt.Key.Key_Z, CTRL, SHIFT)
    assert load_visit(shop, 1).outcome == "done"
    pane.form.summary.setFocus()  # of several lines
    press(window, Qt.Key.Key_Z, CTRL)
    assert load_visit(shop, 1).outcome == "planned"
    press(window, Qt.Key.Key_Z, CTRL, SHIFT)
    QTest.keyClicks(pane.form.summary, "x")
    press(window, Qt.Key.Key_Z, CTRL)
    assert load_visit(shop, 1).outcome == "done"  # the text's own
    QTest.keyClicks(pane.form.summary, "x")
    pane.form.result.setFocus()  # in which nothing is typed: the other box's text is not meant
    press(window, Qt.Key.Key_Z, CTRL)
    assert load_visit(shop, 1).outcome == "planned"
    assert pane.form.summary.toPlainText() == "x"
    press(window, Qt.Key.Key_Z, CTRL, SHIFT)
    assert load_visit(shop, 1).outcome == "done"

    press(window, Qt.Key.Key_Escape)
    assert pane.start.code.hasFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    assert load_visit(shop, 1).outcome == "planned"


def test_a_visit_of_which_nothing_is_typed_is_asked_about_once(
    qtbot: QtBot, shop: Book, window: MainWindow
) -> None:
    pane = typing(window, shop)
    asked = "Nothing was typed: visited all the same? Enter again saves it."
    press(window, Qt.Key.Key_Return, CTRL)
    assert pane.foot.words.text() == asked
    assert load_visit(shop, 1).outcome == "planned"
    assert pane.form is not None
    pane.form.result.setFocus()  # no: it is typed on
    assert pane.foot.words.text().startswith("Makes 1")
    press(window, Qt.Key.Key_Return, CTRL)
    assert pane.foot.words.text() == asked
    press(window, Qt.Key.Key_Return)
    assert load_visit(shop, 1).outcome == "done"
    assert pane.place() == (2, 3)
    for _press in range(2):
        press(window, Qt.Key.Key_Return, CTRL)
    assert load_visit(shop, 2).outcome == "done"

    pane.open_visit(1)  # what was typed before is only corrected
    press(window, Qt.Key.Key_Return, CTRL)
    assert pane.place() == (3, 3)


def test_the_visit_that_was_not_made(qtbot: QtBot, shop: Book, window: MainWindow) -> None:
    pane = typing(window, shop)
    assert pane.foot.missed.text() == "Nobody there…\tF11"
    for key, said in ((Qt.Key.Key_F12, "Another time: "), (Qt.Key.Key_F11, "Nobody there: ")):
        press(window, key)
        [form] = [one for one in window.findChildren(OutcomeForm) if one.isVisible()]
        assert form.windowTitle().startswith(said)
        form.reject()
        form.reject()
    pane.foot.refuse("")
    window.session.go("typing", SheetToType(contact=1))
    press(window, Qt.Key.Key_F11)
    assert "no appointment" in pane.foot.words.text()


@pytest.mark.usefixtures("dressed")
def test_what_is_said_lies_over_the_photos(qtbot: QtBot, shop: Book, window: MainWindow) -> None:
    pane = typing(window, shop)
    pane.save_sheet()
    pane.save_sheet()
    page = window.host.page("typing")
    assert isinstance(page, TypingPage)
    assert window.toast.isVisible()
    photos = page.photos
    left = photos.mapTo(window, photos.rect().topLeft()).x()
    assert left <= window.toast.x()
    assert window.toast.geometry().right() <= left + photos.width()
    pane.wait_for_code()
    window.toast.show_done("x")
    assert window.toast.x() > pane.mapTo(window, pane.rect().topLeft()).x()


@pytest.mark.usefixtures("dressed")
def test_a_box_of_several_lines_is_seen_whole(qtbot: QtBot, shop: Book, window: MainWindow) -> None:
    """On a low screen Enter leads into the summary, which begins above the edge and ends below."""
    pane = typing(window, shop)
    assert pane.form is not None
    summary, room = pane.form.summary, pane.room
    top = summary.mapTo(room.widget(), summary.rect().topLeft()).y()
    room.setFixedHeight(top + 30)
    qtbot.waitUntil(lambda: room.viewport().height() == top + 30)
    room.verticalScrollBar().setValue(0)
    summary.setFocus()
    ends = summary.mapTo(room.viewport(), summary.rect().bottomLeft()).y()
    assert ends <= room.viewport().height()
