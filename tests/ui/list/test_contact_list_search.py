"""Typing in the list and its search: at once, while an import runs, with marks, and none found."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.comments.comments import create_comment
from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.contacts.contacts import (
    ContactCard,
    create_contact,
    load_contact,
    update_contact,
)
from kehuapp.book.opening import open_book
from kehuapp.book.plans.tasks import create_task
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.search import search, search_index
from kehuapp.book.search.search_index import SearchIndex
from kehuapp.book.search.search_marks import Mark
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.store.database import Book
from kehuapp.ui.list import contact_list, list_search
from kehuapp.ui.list.list_delegate import Face, around_hit, second_line
from kehuapp.ui.list.list_model import MARK_ROLE
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session
from tests.window_parts import customers


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window when its index has come from the worker."""
    qtbot.waitUntil(customers(window).list._answers.is_ready)
    return window


def names(window: MainWindow) -> list[str]:
    model = customers(window).list.model
    return [model.data(model.index(at, 0)) for at in range(model.rowCount())]


def test_a_key_in_the_list_goes_to_the_search(qtbot: QtBot, ready: MainWindow) -> None:
    ready.activateWindow()
    customers(ready).list.view.setFocus()
    qtbot.keyClicks(customers(ready).list.view, "b")
    assert ready.top.search.text() == "b"
    assert QApplication.focusWidget() is ready.top.search
    assert names(ready)[0] == "Bob Chen"  # a name's beginning comes before a company's letter
    assert "Ann Lee" not in names(ready)
    customers(ready).list.view.setFocus()
    qtbot.keyClick(customers(ready).list.view, Qt.Key.Key_Escape)
    assert ready.top.search.text() == ""
    assert len(names(ready)) == 3


def test_an_input_method_in_the_list_goes_to_the_search(ready: MainWindow) -> None:
    ready.activateWindow()
    customers(ready).list.view.setFocus()
    assert customers(ready).list.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    event = QInputMethodEvent()
    event.setCommitString("王")
    QApplication.sendEvent(customers(ready).list.view, event)
    assert ready.top.search.text() == "王"


@pytest.fixture
def import_at_work(ready: MainWindow) -> Iterator[None]:
    """A job that holds the worker, and the book's write lock, until the test has ended."""
    holds, go_on = threading.Event(), threading.Event()
    path = ready.book.path

    def job(_progress: object, _cancelled: object) -> int:
        other = open_book(path)
        with other.writing("Import") as step:
            other.execute("UPDATE contact SET remark = 'x'")
            holds.set()
            go_on.wait(20)
            assert step is not None
        other.close()
        return 0

    tasks.write_job(ready, None, ready.book, "", job)
    assert holds.wait(10)
    yield
    go_on.set()
    tasks.wait_for_all()


def test_typing_does_not_wait_for_an_import(
    qtbot: QtBot, ready: MainWindow, shop: object, import_at_work: None
) -> None:
    ready.top.search.setText("bob")
    assert names(ready) == ["Bob Chen"]  # before any event, any timer
    # Comments are read beside it as well.
    with qtbot.waitSignal(customers(ready).list._answers.comments_found):
        ready.top.search.setText("harbour")
        assert names(ready) == ["Cid Wu"]


def test_comments_come_a_moment_later_and_only_for_the_newest(
    qtbot: QtBot, ready: MainWindow
) -> None:
    ann = customers(ready).list.model.ids()[0]
    ready.session.changed.emit(create_comment(ready.book, ann, "<p>likes oolong</p>"))
    ready.top.search.setText("oolong")
    assert names(ready) == []
    qtbot.waitUntil(lambda: customers(ready).list.model.ids() == [ann])
    ready.top.search.setText("oolon")
    ready.top.search.setText("cid")
    qtbot.waitUntil(lambda: not customers(ready).list._answers._wait.isActive())
    tasks.wait_until_idle()
    assert names(ready) == ["Cid Wu"]


def test_what_changed_is_found_at_once(ready: MainWindow) -> None:
    made = create_contact(ready.book, ContactCard(name="Zoe New"))
    ready.session.changed.emit(made)
    ready.top.search.setText("zoe")
    assert names(ready) == ["Zoe New"]


class HeldIndex:
    """Lets the index be read from the book, and come only when it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_read, self.go_on, self.count = threading.Semaphore(0), threading.Semaphore(0), 0
        monkeypatch.setattr(search_index, "SearchIndex", self)

    def __call__(self, book: Book) -> SearchIndex:
        index = SearchIndex(book)
        self.count += 1
        self.is_read.release()
        assert self.go_on.acquire(timeout=20)
        return index


def rename(window: MainWindow, name: str, new: str, **more: object) -> None:
    """Give a customer another name, as somebody would beside the list."""
    (contact,) = [
        row[0] for row in window.book.query("SELECT id FROM contact WHERE name=?", [name])
    ]
    card = replace(load_contact(window.book, contact), name=new)
    window.session.changed.emit(replace(update_contact(window.book, card), **more))


@pytest.mark.parametrize("more", [{}, {"everything": True}])
def test_what_changes_while_the_index_is_read_is_found(
    qtbot: QtBot, shop: Book, monkeypatch: pytest.MonkeyPatch, more: dict[str, object]
) -> None:
    held = HeldIndex(monkeypatch)
    window = MainWindow(shop, Preferences())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: held.count == 1)
    assert held.is_read.acquire(timeout=10)
    rename(window, "Bob Chen", "Zoltan", **more)
    held.go_on.release(5)
    qtbot.waitUntil(customers(window).list._answers.is_ready)
    window.top.search.setText("zoltan")
    assert names(window) == ["Zoltan"]
    window.top.search.setText("bob")
    assert names(window) == []
    assert held.count == (2 if more else 1)


def test_what_changes_while_the_index_is_read_anew_is_found(
    qtbot: QtBot, ready: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = HeldIndex(monkeypatch)
    ready.session.changed.emit(Changes(everything=True))
    assert held.is_read.acquire(timeout=10)
    rename(ready, "Bob Chen", "Zoltan")
    ready.top.search.setText("zoltan")
    assert names(ready) == ["Zoltan"]  # from the old one
    held.go_on.release(5)
    with qtbot.waitSignal(customers(ready).list._answers.ready):
        pass
    assert names(ready) == ["Zoltan"]
    ready.top.search.setText("bob")
    assert names(ready) == []


def test_when_much_changes_meanwhile_the_index_is_read_once_more(
    qtbot: QtBot, ready: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_search, "_AT_ONCE", 1)
    held = HeldIndex(monkeypatch)
    ready.session.changed.emit(Changes(everything=True))
    assert held.is_read.acquire(timeout=10)
    rename(ready, "Bob Chen", "Zoltan")
    rename(ready, "Ann Lee", "Zoltana")
    held.go_on.release(5)
    with qtbot.waitSignal(customers(ready).list._answers.ready):
        pass
    ready.top.search.setText("zoltan")
    assert names(ready) == ["Zoltan", "Zoltana"] and held.count == 2


def test_a_change_while_comments_are_read_has_them_read_again(
    qtbot: QtBot, ready: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = customers(ready).list.model.ids()[0]
    is_read, go_on = threading.Event(), threading.Event()
    real = search.in_comments

    def held(*asked: object) -> object:
        found = real(*asked)
        is_read.set()
        assert go_on.wait(20)
        return found

    monkeypatch.setattr(search, "in_comments", held)
    ready.top.search.setText("oolong")
    qtbot.waitUntil(is_read.is_set)
    ready.session.changed.emit(create_comment(ready.book, ann, "<p>likes oolong</p>"))
    go_on.set()
    qtbot.waitUntil(lambda: customers(ready).list.model.ids() == [ann])


def test_marks_are_of_the_painted_rows(ready: MainWindow) -> None:
    ready.top.search.setText("0027")
    mark = customers(ready).list.model.data(customers(ready).list.model.index(0, 0), MARK_ROLE)
    assert mark.field == "phone"
    start, size = mark.spans[0]
    assert mark.line[start : start + size] == "0027"
    ready.top.search.clear()
    assert (
        customers(ready).list.model.data(customers(ready).list.model.index(0, 0), MARK_ROLE) is None
    )


@pytest.mark.parametrize(
    "mark, line, spans",
    [
        (None, "Lee Foods boss · 04-1", []),
        (Mark("name", "Ann", ((0, 1),), ((0, 1),)), "Lee Foods boss · 04-1", []),
        (Mark("phone", "04-1", ((3, 1),)), "Lee Foods boss · 04-1", [(20, 1)]),
        (Mark("comment", "likes tea", ((6, 3),)), "likes tea · Lee Foods boss", [(6, 3)]),
    ],
)
def test_the_line_that_matched_stands_first(
    mark: Mark | None, line: str, spans: list[tuple[int, int]]
) -> None:
    face = Face("Ann", "Lee Foods boss · 04-1", "", "", None)
    said, marked = second_line(face, mark)
    assert (said, [tuple(span) for span in marked]) == (line, spans)


@pytest.mark.parametrize(
    ("text", "hit", "room", "shown"),
    [
        ("on 2 Oct: saw the teapot", "saw", 40, "on 2 Oct: saw the teapot"),
        ("on 2 Oct: saw the teapot", "saw", 18, "on 2 Oct: saw the teapot"),
        ("on 2 Oct: saw the teapot", "saw", 12, "…t: saw the teapot"),
        ("on 2 Oct: …and saw it", "saw", 12, "…and saw it"),
        ("on 2 Oct: saw the teapot", "saw", 2, "…saw the teapot"),
        ("on 2 Oct", "", 2, "on 2 Oct"),
    ],
)
def test_the_hit_is_within_the_room(text: str, hit: str, room: int, shown: str) -> None:
    """Letters are one wide here."""
    spans = [(text.index(hit), len(hit))] if hit else []
    said, marked = around_hit(text, spans, room, len)
    assert said == shown
    assert [said[at : at + size] for at, size in marked] == ([hit] if hit else [])


def test_none_found_says_what_to_try(qtbot: QtBot, ready: MainWindow) -> None:
    ready.sidebar.show_place(places.TRASH)
    ready.session.go("customers", places.TRASH)
    ready.top.search.setText("bob")
    page = customers(ready).list.empty
    assert page.elsewhere.text() == "1 found in all customers"
    assert page.new.isHidden()
    page.elsewhere.click()
    assert names(ready) == ["Bob Chen"]
    ready.top.search.setText("Zed Zed")
    assert "fewer words" in page.words.text()
    assert page.elsewhere.isHidden()
    with qtbot.waitSignal(customers(ready).list.new_requested) as told:
        customers(ready).list.new_requested.disconnect(ready.commands.customers.new)
        page.new.click()
    assert told.args == ["Zed Zed"]


def test_a_filter_narrows_and_can_be_taken_off(ready: MainWindow) -> None:
    customers(ready).list.show_filter(Condition("tier", "in", ("key",)))
    assert names(ready) == ["Ann Lee"]
    ready.top.search.setText("bob")
    assert names(ready) == []
    assert not customers(ready).list.empty.unfilter.isHidden()
    customers(ready).list.show_filter(None)
    assert names(ready) == ["Bob Chen"]


def test_thousands_of_selected_stay_selected(ready: MainWindow) -> None:
    pane = customers(ready).list
    ids = list(range(1, 20_001))
    pane._show_ids(ids)
    pane._restore_selection(0, ids[::4])
    assert pane.selected_ids() == ids[::4]
    pane._show_ids(list(reversed(ids)))
    assert pane.selected_ids() == list(reversed(ids[::4]))


@pytest.mark.usefixtures("dressed")
def test_a_table_with_chosen_columns_is_remembered(qtbot: QtBot, ready: MainWindow) -> None:
    pane = customers(ready).list
    pane.table_button.click()
    header = pane.view.horizontalHeader()
    assert header.count() > 5
    menu = pane.view.column_menu()
    next(a for a in menu.actions() if a.text() == "E-mail").trigger()
    assert "email" in pane._columns
    pane.view._ask_sort(pane._columns.index("company"))
    assert pane.sort() == "company"
    at = pane._columns.index("phone")
    assert pane.model.data(pane.model.index(pane.model.place_of(1), at)) == "04-0000-0012"
    header.resizeSection(0, 222)
    other = contact_list.ContactList(Session(ready.book, Preferences()), lambda _pane: None)
    ready.preferences.save()
    qtbot.addWidget(other)
    assert (other._columns, other.sort()) == (pane._columns, "company")
    assert other.view.horizontalHeader().sectionSize(0) == 222
    other.table_button.click()
    assert other.model.columnCount() == 1
    assert not other.grab().isNull() and not pane.grab().isNull()


@pytest.mark.parametrize("text, name", [("cid", "Cid Wu"), ("nobody at all", "Ann Lee")])
def test_a_cleared_search_stays_with_whom_it_found(ready: MainWindow, text: str, name: str) -> None:
    customers(ready).list.select(customers(ready).list.model.ids()[0])
    ready.top.search.setText(text)
    ready.top.search.setText("")
    shown = customers(ready).list.current_id()
    assert shown is not None and customers(ready).card.contact_id() == shown
    assert load_contact(ready.book, shown).name == name
    customers(ready).list.show_columns(["name", "phone"])
    assert customers(ready).list.selected_ids() == [shown]
    assert len(customers(ready).list.view.selectionModel().selectedRows()) == 1


@pytest.mark.parametrize(
    ("query", "tab", "line"),
    [
        ("teapot", "sales", "Sold on 2 Oct: teapot"),
        ("jasmine", "interactions", "Call on 5 Oct: asked for jasmine"),
        ("samples", "plans", "To do: send samples"),
    ],
)
def test_what_is_written_down_finds_the_customer_and_its_tab_comes_up(
    qtbot: QtBot, ready: MainWindow, query: str, tab: str, line: str
) -> None:
    book, session = ready.book, ready.session
    today = load_settings(book).today().year
    on = f"{today}-10-02"
    for changes in (
        create_sale(book, 2, SaleRow(0, on, "teapot", 1, "", 100, None, False, "", "")),
        create_interaction(
            book,
            InteractionRow(
                contact_id=2, at=f"{today}-10-05T04:00:00Z", summary="asked for jasmine"
            ),
        ),
        create_task(book, 2, "send samples"),
    ):
        session.changed.emit(changes)
    ready.top.search.setText(query)
    qtbot.waitUntil(lambda: customers(ready).list.model.ids() == [2])
    model = customers(ready).list.model
    assert model.data(model.index(0, 0), MARK_ROLE).line == line
    qtbot.waitUntil(lambda: customers(ready).card.tab() == tab)
