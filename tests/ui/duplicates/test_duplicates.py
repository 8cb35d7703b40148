"""The window of duplicates: rows, marks, keys, filters, undo, changes elsewhere, long values."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, EmailRow, PhoneRow, load_contact
from kehuapp.book.duplicates import duplicates, merge
from kehuapp.book.duplicates.merge import Member
from kehuapp.book.opening import open_book
from kehuapp.store.database import Book
from kehuapp.ui.commands.book_commands import undo_step
from kehuapp.ui.duplicates.duplicates_pane import DuplicatesPane
from kehuapp.ui.duplicates.merge_model import FIELD, KEEP, LINE, PART, MergeModel
from kehuapp.ui.duplicates.merge_page import _united
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

MOBILE = "+886900000027"


@pytest.fixture
def book(tmp_path: Path, qapp: QApplication) -> Iterator[Book]:
    theme.choose(qapp, "light")
    made = open_book(tmp_path / "shop.kehu", create=True)
    yield made
    made.close()


def add(book: Book, name: str, phone: str = "", email: str = "", **more: object) -> int:
    card = ContactCard(
        name=name,
        phones=(PhoneRow("", phone, phone),) * bool(phone),
        emails=(EmailRow("", email),) * bool(email),
        **more,  # type: ignore[arg-type]
    )
    return min(contacts.create_contact(book, card).contacts)


class Window(QMainWindow):
    """As much of the real window as the pane speaks to."""

    def __init__(self, session: Session, ids: tuple[int, ...]) -> None:
        super().__init__()
        self.pane = DuplicatesPane(session)
        self.setCentralWidget(self.pane)
        self.toast = Toast(self.pane)
        session.changed.connect(self.toast.show_changes)
        self.toast.undo_requested.connect(
            lambda step: tasks.write(session, undo_step, session.book, step)
        )
        self.resize(1080, 700)
        self.show()
        if ids:
            self.pane.show_ids(ids)
        else:
            self.pane.show_all()
        self.pane.take_focus()


def opened(qtbot: QtBot, session: Session, *ids: int) -> DuplicatesPane:
    made = Window(session, ids)
    qtbot.addWidget(made)
    assert tasks.wait_until_idle()
    made.pane.keeps = made  # type: ignore[attr-defined]  # or Python forgets the window
    return made.pane


def toast_of(pane: DuplicatesPane) -> Toast:
    found = pane.window().findChild(Toast)
    assert found is not None
    return found


def place(model: MergeModel, kind: str, what: object = "") -> int:
    return next(
        at
        for at in range(model.rowCount())
        if model.row(at).kind == kind and what in ("", model.row(at).what)
    )


def press(qtbot: QtBot, window: DuplicatesPane, at: int, *keys: Qt.Key) -> None:
    table = window.page.table
    table.setCurrentIndex(table.model().index(at, max(1, table.currentIndex().column())))
    for key in keys:
        qtbot.keyClick(table, key)


@pytest.fixture
def pair(book: Book) -> tuple[int, int]:
    return (
        add(book, "陳志明", MOBILE, "a@example.com", company="禾樂", remark="one"),
        add(book, "陳先生", MOBILE, "b@example.com", company="禾樂", remark="two", nickname="阿明"),
    )


def test_the_models_keep_the_rules(
    qtbot: QtBot, qtmodeltester: ModelTester, book: Book, pair: tuple[int, int]
) -> None:
    window = opened(qtbot, Session(book))
    qtmodeltester.check(window.list.model)
    qtmodeltester.check(window.page.model)
    window.list.show_clusters([])
    qtmodeltester.check(window.list.model)


def test_equal_fields_are_quiet_and_different_ones_have_a_mark(
    qtbot: QtBot, book: Book, pair: tuple[int, int]
) -> None:
    model = opened(qtbot, Session(book)).page.model
    company, name = place(model, FIELD, "company"), place(model, FIELD, "name")
    assert model.cell(company, 1).quiet and not model.cell(company, 1).mark
    marks = [(model.cell(name, column).mark, model.cell(name, column).on) for column in (1, 2)]
    assert marks == [("radio", False), ("radio", True)]  # the second one says more
    assert model.cell(name, 1).differs and not model.cell(name, 2).differs
    remark = place(model, FIELD, "remark")
    assert [model.cell(remark, column).on for column in (1, 2)] == [True, True]


def test_keys_choose_tick_and_merge(qtbot: QtBot, book: Book, pair: tuple[int, int]) -> None:
    window = opened(qtbot, Session(book))
    model = window.page.model
    left, right, space = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space
    press(qtbot, window, place(model, KEEP), left)
    assert model.keep() == pair[0]
    press(qtbot, window, place(model, FIELD, "name"), right)
    press(qtbot, window, place(model, FIELD, "name"), right)
    press(qtbot, window, place(model, FIELD, "remark"), right)
    line = next(
        at
        for at in range(model.rowCount())
        if model.row(at).line and model.row(at).line.text == "b@example.com"
    )  # type: ignore[union-attr]
    press(qtbot, window, line, space)
    assert model.cell(line, 2).struck
    qtbot.keyClick(window.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = load_contact(book, pair[0])
    assert (card.name, card.remark, card.nickname) == ("陳先生", "one", "阿明")
    assert [e.address for e in card.emails] == ["a@example.com"]
    assert {(x.name, x.value) for x in card.extra} == {("name", "陳志明"), ("remark", "two")}
    assert window.list.clusters() == []
    assert window.empty.heading.text() == "All done"


def test_up_and_down_stop_only_where_there_is_something_to_choose(
    qtbot: QtBot, book: Book, pair: tuple[int, int]
) -> None:
    window = opened(qtbot, Session(book))
    model, table = window.page.model, window.page.table
    table.setCurrentIndex(model.index(0, 1))
    seen = []
    for _ in range(model.rowCount()):
        row = model.row(table.currentIndex().row())
        seen.append((row.kind, row.what if row.kind == FIELD else ""))
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert [one for one in dict.fromkeys(seen)] == [
        (KEEP, ""),
        (FIELD, "name"),
        (FIELD, "nickname"),
        (FIELD, "remark"),
        (LINE, ""),
    ]
    assert {row.kind for row in model._rows} > {KEEP}


def test_one_of_three_can_stay_as_is(qtbot: QtBot, book: Book) -> None:
    ids = [add(book, "陳志明", MOBILE) for _ in range(3)]
    window = opened(qtbot, Session(book))
    model = window.page.model
    at = place(model, PART)
    window.page.table.setCurrentIndex(model.index(at, 3))
    qtbot.keyClick(window.page.table, Qt.Key.Key_Space)
    assert window.page.merge.text() == "Merge 2 customer(s)"
    qtbot.keyClick(window.page.table, Qt.Key.Key_Left)
    qtbot.keyClick(window.page.table, Qt.Key.Key_Space)
    assert len(model.parts()) == 2  # one alone cannot be merged
    window.merge()
    assert [c.ids for c in window.list.clusters()] == [(ids[0], ids[2])]
    assert len(model.members) == 2


def test_only_the_sure_ones_are_ticked(qtbot: QtBot, book: Book) -> None:
    add(book, "林淑芬", email="a@example.com")
    sure = {add(book, "陳志明", MOBILE), add(book, "陳志明", MOBILE, "a@example.com")}
    model = opened(qtbot, Session(book)).page.model
    assert {member.id for member in model.parts()} == sure
    assert len(model.members) == 3


def test_not_duplicates_is_remembered_and_undone(
    qtbot: QtBot, book: Book, pair: tuple[int, int]
) -> None:
    window = opened(qtbot, Session(book))
    window.page.apart.click()
    assert window.empty.heading.text() == "No duplicates"
    assert duplicates.find_duplicates(book) == []
    undo = toast_of(window).findChild(QPushButton, "undo")
    assert undo is not None and undo.isVisible()
    undo.click()
    assert tasks.wait_until_idle()
    assert len(window.list.clusters()) == 1 and window.pages.currentIndex() == 0


def test_undo_takes_a_merge_back(qtbot: QtBot, book: Book, pair: tuple[int, int]) -> None:
    before = book.query("SELECT * FROM contact ORDER BY id")
    window = opened(qtbot, Session(book))
    window.merge()
    assert book.query("SELECT * FROM contact ORDER BY id") != before
    toast_of(window).findChild(QPushButton, "undo").click()
    assert tasks.wait_until_idle()
    assert book.query("SELECT * FROM contact ORDER BY id") == before
    assert len(window.list.clusters()) == 1


def test_filters_count_and_skip_goes_round(qtbot: QtBot, book: Book, pair: tuple[int, int]) -> None:
    for _ in range(2):
        add(book, "王小明", email="c@example.com")
    window = opened(qtbot, Session(book))
    buttons = {b.objectName(): b for b in window.list.filters.buttons()}
    assert buttons["filter_"].text() == "All possible duplicates · 2"
    assert buttons["filter_email"].text() == "Same e-mail · 1"
    assert buttons["filter_company"].isHidden()
    first = window.list.current()
    window.page.skip.click()
    assert window.list.current() != first
    window.page.skip.click()
    assert window.list.current() == first
    other = next(c for c in window.list.clusters() if c.ids == pair)
    buttons["filter_email"].click()
    assert [c.names[0] for c in window.list.model.clusters] == ["王小明"]
    window.merge()  # nothing of this kind is left: everything is shown again
    assert window.list.current() == other


def test_changes_elsewhere_are_seen(qtbot: QtBot, book: Book, pair: tuple[int, int]) -> None:
    session = Session(book)
    window = opened(qtbot, session)
    session.changed.emit(contacts.delete_contacts(book, [pair[0]]))
    assert window.list.clusters() == []
    session.changed.emit(contacts.restore_contacts(book, [pair[0]]))
    window.search()
    assert tasks.wait_until_idle()
    assert len(window.list.clusters()) == 1


@pytest.mark.parametrize("how", ["elsewhere", "here", "all at once"])
def test_what_changes_while_the_book_is_looked_through_is_looked_at(
    qtbot: QtBot,
    book: Book,
    pair: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:
    session = Session(book)
    window = opened(qtbot, session)
    found, go_on, real = threading.Event(), threading.Event(), duplicates.find_duplicates

    def held(*asked: object, **named: object) -> object:
        clusters = real(*asked, **named)  # type: ignore[arg-type]
        if threading.current_thread() is not threading.main_thread():
            found.set()
            assert go_on.wait(20)
        return clusters

    monkeypatch.setattr(duplicates, "find_duplicates", held)
    window.search()
    qtbot.waitUntil(found.is_set)
    if how == "here":
        window.merge()
    else:
        changes = contacts.delete_contacts(book, [pair[0]])
        session.changed.emit(replace(changes, everything=how == "all at once"))
    go_on.set()
    assert tasks.wait_until_idle()
    assert window.list.clusters() == []


def test_who_is_gone_without_a_word_stops_the_merge_politely(
    qtbot: QtBot, book: Book, pair: tuple[int, int]
) -> None:
    window = opened(qtbot, Session(book))
    contacts.delete_contacts(book, [pair[0]])
    window.merge()
    assert "Nothing was merged" in toast_of(window).text()


def test_who_was_merged_is_gone_from_doubtful_clusters_too(qtbot: QtBot, book: Book) -> None:
    names = ["陳志明", "林淑芬", "張雅婷", "王小明", "李大同", "周美玲"]
    ids = [add(book, name, "+886400000027") for name in names]
    twice = add(book, "周美玲", "+886400000027")
    window = opened(qtbot, Session(book))
    window.merge()
    (weak,) = window.list.clusters()
    assert weak.count == 6 and twice not in weak.ids and set(weak.ids) == set(ids)
    model = window.page.model
    assert (len(model.parts()), len(model.members)) == (2, 4)
    assert window.page.apart.text() == "Not duplicates"
    window.keep_apart()  # nobody of the six is another one of them
    assert window.list.clusters() == [] and duplicates.find_duplicates(book) == []


def test_those_who_were_picked_are_not_duplicates(qtbot: QtBot, book: Book) -> None:
    ids = [add(book, "陳志明", MOBILE) for _ in range(3)]
    window = opened(qtbot, Session(book))
    window.page.model.choose(place(window.page.model, PART), 3)
    assert window.page.apart.text() == "These 2 are not duplicates"
    window.page.apart.click()
    assert book.query("SELECT first_id, second_id FROM not_duplicate") == [(ids[0], ids[1])]
    assert [set(c.ids) for c in window.list.clusters()] == [set(ids)]


def test_two_chosen_in_the_list(qtbot: QtBot, book: Book) -> None:
    first, second = add(book, "甲", "+886900000001"), add(book, "乙", "+886900000002")
    window = opened(qtbot, Session(book), first, second)
    assert window.list.isHidden() and window.page.apart.isHidden()
    with qtbot.waitSignal(window.done) as told:
        window.page.merge.click()
    assert told.args == [first]
    assert len(load_contact(book, first).phones) == 2


def test_more_than_four_come_one_after_the_other(qtbot: QtBot, book: Book) -> None:
    for _ in range(6):
        add(book, "陳志明", MOBILE)
    window = opened(qtbot, Session(book))
    assert window.page.more.text() == "The first 4 of 6; the others come when these are done."
    window.merge()
    assert len(window.page.model.members) == 3
    window.merge()
    assert len(duplicates.find_duplicates(book) or []) == 0


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_long_and_odd_values_are_painted(
    qtbot: QtBot, qapp: QApplication, book: Book, mode: str
) -> None:
    theme.apply(qapp, mode)
    for count in (1, 2):
        add(
            book,
            "長" * 3000,
            MOBILE,
            "x" * 500,
            remark="行\n" * 900 + "x" * 9000,
            nickname="\n\t",
            company="公司" * 500 * count,
        )
    window = opened(qtbot, Session(book))
    window.resize(700, 420)
    assert not window.grab().isNull()
    table = window.page.table
    assert table.rowHeight(place(window.page.model, FIELD, "company")) < 60
    assert window.page.merge.text() == "Merge 2 customer(s)"
    assert window.page.model.data(QModelIndex()) is None


def test_what_comes_together_is_said_in_a_sentence(
    qtbot: QtBot, book: Book, pair: tuple[int, int]
) -> None:
    from kehuapp.book.comments import comments

    for _ in range(3):
        comments.create_comment(book, pair[1], "<p>x</p>", None)
    comments.create_comment(book, pair[0], "<p>x</p>", None)
    window = opened(qtbot, Session(book))
    assert window.page.united.text() == "Combined, they have 4 comment(s)."
    press(qtbot, window, place(window.page.model, KEEP), Qt.Key.Key_Left)
    window.merge()
    assert merge.load_members(book, [pair[0]])[0].comments == 4


def test_a_gathering_of_both_is_counted_once() -> None:
    """It was one: the page tells what will be, not what both cards say."""
    one = Member(ContactCard(name="Ann"), "", interactions=3, came=frozenset({1}))
    other = Member(
        ContactCard(name="Anne"),
        "",
        interactions=2,
        came=frozenset({1, 2}),
        missed=frozenset({1, 3}),
    )
    assert _united([one, other]) == (
        "Combined, they have 4 contact(s) logged, 1 gathering(s) missed. "
        "1 gathering(s) of both become one each."
    )
