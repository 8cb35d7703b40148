"""Pages follow one another: state is kept, Back leads where one was, one toast lies over all."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts.contacts import delete_contacts
from kehuapp.book.groups import groups
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.ui.card.contact_card import ContactCardPane
from kehuapp.ui.kit.toast import ABOVE, HEIGHT
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import later, places, tasks
from kehuapp.ui.work.session import Customer
from tests.window_parts import all_comments, colleagues, customers, duplicates


def back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_back_returns_to_place_search_and_customer(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    group = min(groups.create_group(shop, "Family").groups)
    window.session.changed.emit(groups.add_members(shop, group, [3]))
    page = customers(window)
    qtbot.waitUntil(page.list._answers.is_ready)
    window.session.go("customers", places.group(group))
    assert page.list.model.ids() == [3]
    window.session.go_to_customer(1)  # from the people of a customer, say: not in the group
    assert window.session.place == places.ALL and window.session.current == 1
    window.top.search.setText("bob")
    assert page.list.model.ids() == [2]
    window.session.go("colleagues")
    back(qtbot, window)
    assert (window.host.shown(), window.top.search.text()) == ("customers", "bob")
    back(qtbot, window)
    assert (window.session.place, window.session.current) == (places.group(group), 3)
    assert window.top.search.text() == ""
    back(qtbot, window)
    assert window.session.place == places.ALL
    back(qtbot, window)  # there is no further way back, and nothing happens
    assert window.host.shown() == "customers"


def test_a_page_is_left_as_it_was_and_found_so(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    comments.create_comment(shop, 2, "<p>likes oolong</p>")
    comments.create_comment(shop, 3, "<p>likes pu-erh</p>")
    pane = all_comments(window)
    pane.filter.words.setText("oolong")
    pane.filter.take()
    assert tasks.wait_until_idle()
    (card,) = pane.list.cards().values()
    qtbot.mouseClick(card.customer, Qt.MouseButton.LeftButton)
    assert window.host.shown() == "customers" and window.session.current == 2
    assert customers(window).card.tab() == "comments"
    back(qtbot, window)
    assert window.host.shown() == "comments" and pane.filter.words.text() == "oolong"
    assert len(pane.list.cards()) == 1


def test_what_is_typed_on_a_page_is_saved_when_it_is_left(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    window.session.go("customers", Customer(2, tab="comments"))
    customers(window).comments.editor.text.insertPlainText("half a thought")
    window.session.go("colleagues")
    assert [row.text for row in comments.rows_comments(shop, 2)] == ["half a thought"]


def test_typing_in_the_search_leads_to_the_customers(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(customers(window).list._answers.is_ready)
    colleagues(window)
    window.activateWindow()
    window.top.search.setFocus()
    qtbot.keyClicks(window.top.search, "bob")
    assert window.host.shown() == "customers"
    assert window.top.search.text() == "bob" and window.top.search.hasFocus()
    assert customers(window).list.model.ids() == [2]


def test_who_is_at_the_desk_is_read_by_every_page(window: MainWindow, shop: Book) -> None:
    window.commands.staff.create_staff("Fang")
    fang = window.session.staff
    pane = all_comments(window, "inbox")
    pane.writer.editor.text.insertPlainText("call back")
    pane.writer.save()
    assert shop.query("SELECT author_id FROM comment") == [(fang,)]


def test_two_customers_side_by_side_are_merged_and_shown(window: MainWindow, shop: Book) -> None:
    pane = duplicates(window, (1, 2))
    assert window.host.page("duplicates").where() == (1, 2)
    keep = pane.page.model.parts()[0].id
    pane.merge()
    assert window.host.shown() == "customers" and window.session.current == keep
    window.commands.books.undo()
    assert sorted(customers(window).list.model.ids()) == [1, 2, 3]


def test_escape_and_the_mouse_lead_back(qtbot: QtBot, window: MainWindow) -> None:
    table = colleagues(window).table
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert window.host.shown() == "customers"
    colleagues(window)
    spot = QPointF(5, 5)
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        spot,
        spot,
        Qt.MouseButton.BackButton,
        Qt.MouseButton.BackButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, press)
    assert window.host.shown() == "customers"


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("page", ["customers", "comments", "colleagues", "duplicates"])
def test_one_toast_lies_over_every_page(window: MainWindow, shop: Book, page: str) -> None:
    window.session.go(page)
    window.session.changed.emit(delete_contacts(shop, [1]))
    toast = window.toast
    assert toast.isVisible() and toast.height() == HEIGHT
    for width, height in ((1300, 800), (1100, 600)):
        window.resize(width, height)
        foot = window.host.mapFromGlobal(toast.mapToGlobal(toast.rect().bottomLeft()))
        below = window.host.height() - foot.y() - 1 - ABOVE
        if page == "customers":  # the composer, or the button for the first comment, stays free
            assert below >= 45 - 2
        else:
            assert abs(below) <= 2
        middle = window.host.mapFromGlobal(toast.mapToGlobal(toast.rect().center()))
        assert abs(middle.x() - window.host.width() // 2) <= 1
    window.session.go("comments" if page == "customers" else "customers")
    seen = window.childAt(toast.geometry().center())
    assert seen is toast or toast.isAncestorOf(seen)  # not under the page that came
    assert len(window.findChildren(type(toast))) == 1
    toast.undo_requested.emit(toast.step())
    assert tasks.wait_until_idle()
    assert shop.query("SELECT count(*) FROM contact WHERE deleted_at IS NULL") == [(3,)]


def test_what_an_import_did_stays_until_it_is_dismissed(window: MainWindow) -> None:
    window.session.changed.emit(Changes(label="Imported", origin="import", everything=True))
    assert window.toast.isVisible() and not window.toast._timer.isActive()
    QApplication.sendEvent(window.toast, QEvent(QEvent.Type.Leave))
    assert not window.toast._timer.isActive()
    window.toast._close.click()
    assert not window.toast.isVisible()
    window.session.changed.emit(Changes(label="Deleted", everything=True))
    assert window.toast._timer.isActive()


@pytest.mark.usefixtures("dressed")
def test_a_long_sentence_wraps_where_it_has_no_room(window: MainWindow) -> None:
    window.resize(900, 600)
    window.toast.show_error("This cannot be. " * 40)
    assert window.toast.width() <= window.host.width() and window.toast.height() > HEIGHT
    assert window.toast.geometry().top() >= 0
    assert window.toast.geometry().right() < window.width()


def test_another_book_begins_with_nothing_of_the_one_before(
    window: MainWindow, tmp_path: pytest.TempPathFactory
) -> None:
    window.top.search.setText("bob")
    all_comments(window, "trash")
    before = window.session
    window.commands.books.open(tmp_path / "other.kehu", create=True)  # type: ignore[operator]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.session is not before
    assert window.host.shown() == "customers" and window.top.search.text() == ""
    assert window.session.current is None and customers(window).list.model.ids() == []
    assert len(window.findChildren(type(window.sidebar))) == 1
    assert len(window.findChildren(type(window.toast))) == 1
    window.book.close()


def test_customers_are_made_in_steps_beside_today(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = list[QTimer]()
    monkeypatch.setattr(later, "_waiting", waiting)
    made = MainWindow(window.book, window.preferences, begins=lambda _book: "today")
    qtbot.addWidget(made)
    made.show()
    steps = made.host.pieces_of("customers")
    assert len(steps) > 6
    for step in steps[:-3]:
        step()
    assert list(made.host._pages) == ["today"]
    assert made.findChildren(ContactCardPane) == []
    made.session.go("customers")  # somebody goes there before the rest was made
    assert customers(made).list.current_id() == 1
    for step in steps[-3:]:
        step()
    later.do_all()  # the same, as after a start
    assert len(made.findChildren(ContactCardPane)) == 1 and not waiting
