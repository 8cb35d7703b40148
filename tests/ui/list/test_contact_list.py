"""The contact list: pages of rows, words of a row, keys, search and what an empty place says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book import settings
from kehuapp.book.contacts import contacts
from kehuapp.book.list import list_orders
from kehuapp.book.list.contact_list import ListRow
from kehuapp.book.opening import open_book
from kehuapp.changes import Changes
from kehuapp.rules.cadence import Due
from kehuapp.store.database import Book
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import dragging
from kehuapp.ui.list.contact_list import ContactList
from kehuapp.ui.list.list_delegate import Face
from kehuapp.ui.list.list_model import PAGE, ROW_ROLE, ContactListModel
from kehuapp.ui.list.row_words import build_face
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session

TODAY = date(2026, 11, 22)


def no_filter(_pane: ContactList) -> object:
    raise AssertionError("nobody filters here")


def fetch(ids: Sequence[int]) -> dict[int, Face]:
    return {one: Face(f"name {one}", "", "", "", None) for one in ids}


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return open_book(tmp_path / "shop.kehu", create=True)


def add(book: Book, name: str, **more: object) -> int:
    changes = contacts.create_contact(book, contacts.ContactCard(name=name, **more))
    return next(iter(changes.contacts))


@pytest.fixture
def shown(qtbot: QtBot, book: Book) -> ContactList:
    for name in ("Ann", "Bob", "Cid"):
        add(book, name)
    pane = ContactList(Session(book), no_filter)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def test_rows_are_painted_anew_when_a_longer_word_finds_the_same(qtbot: QtBot) -> None:
    model = ContactListModel(fetch)
    model.show_ids([1, 2])
    with qtbot.waitSignal(model.dataChanged) as painted:
        model.show_marks(lambda ids: dict.fromkeys(ids, "smith"))
    assert [index.row() for index in painted.args[:2]] == [0, 1]
    assert model.mark_at(1) == "smith"


def test_model_keeps_the_rules(qtmodeltester: ModelTester) -> None:
    model = ContactListModel(fetch)
    model.show_ids(range(1, 450))
    qtmodeltester.check(model)
    model.forget_rows([7])
    model.show_ids([3, 1])
    qtmodeltester.check(model)


def test_model_fetches_pages_only_when_painted() -> None:
    asked: list[int] = []

    def counting(ids: Sequence[int]) -> dict[int, Face]:
        asked.append(len(ids))
        return fetch(ids)

    model = ContactListModel(counting)
    model.show_ids(range(100_000))
    assert asked == []
    assert model.data(model.index(50_010, 0), ROW_ROLE).name == "name 50010"
    assert asked == [PAGE]
    model.data(model.index(50_011, 0), ROW_ROLE)
    assert asked == [PAGE]
    model.data(model.index(50_009, 0), ROW_ROLE)  # scrolling up, a page above
    assert asked == [PAGE, PAGE]
    model.data(model.index(50_009 - PAGE + 1, 0), ROW_ROLE)
    assert asked == [PAGE, PAGE]
    model.forget_rows([50_011])
    model.data(model.index(50_011, 0), ROW_ROLE)
    assert asked == [PAGE, PAGE, 1]


def test_model_survives_a_row_that_is_gone() -> None:
    model = ContactListModel(lambda _ids: {})
    model.show_ids([5])
    assert model.data(model.index(0, 0)) == ""


def test_model_drags_ids() -> None:
    model = ContactListModel(fetch)
    model.show_ids([4, 9, 2])
    data = model.mimeData([model.index(0, 0), model.index(2, 0)])
    assert dragging.contacts_in(data) == [4, 2]


@pytest.mark.parametrize(
    "due, last, visit, right, second, overdue",
    [
        (Due("never_due"), None, "", "", "", False),
        (Due("no_contact_yet"), None, "", "never contacted", "to contact", False),
        (Due("due", 23, 9), date(2026, 10, 30), "", "9 day(s) overdue", "to contact", True),
        (Due("resting", 1, -13), date(2026, 11, 21), "", "yesterday", "", False),
        (
            Due("resting", 5, -9),
            date(2026, 11, 17),
            "2026-11-23T10:30",
            "5 day(s) ago",
            "visit tomorrow 10:30",
            False,
        ),
    ],
)
def test_words_of_a_row(
    due: Due, last: date | None, visit: str, right: str, second: str, overdue: bool
) -> None:
    tier = None if due.state == "never_due" else "key"
    words = ("陳志明", "禾樂食堂", "店長", "04-0000-0027")
    row = ListRow(1, *words, tier, "customer", last, due, visit, False, TierLooks())
    face = build_face(row, TODAY)
    assert face.second == "禾樂食堂 店長 · 04-0000-0027"
    assert (face.right, face.right_second, face.overdue) == (right, second, overdue)


def test_who_is_put_off_is_not_overdue() -> None:
    words = ("陳志明", "禾樂食堂", "店長", "04-0000-0027")
    due, last = Due("due", 23, 9), date(2026, 10, 30)
    row = ListRow(1, *words, "key", "customer", last, due, "", False, TierLooks())
    face = build_face(row._replace(put_off=date(2026, 11, 30)), TODAY, {})
    assert "overdue" not in face.right and not face.overdue
    assert face.right_second == face.cells["due"] == "put off until 30 Nov"


def test_header_counts_and_first_is_current(shown: ContactList) -> None:
    assert shown._header.text() == "All customers · 3 customer(s)"
    assert shown.current_id() == shown.model.ids()[0]


def test_search_drops_stale_answers(qtbot: QtBot, shown: ContactList) -> None:
    shown._session.look_for("A")
    shown._session.look_for("zzz")
    shown._session.look_for("Bob")
    qtbot.waitUntil(lambda: len(shown.model.ids()) == 1)
    assert shown.model.data(shown.model.index(0, 0)) == "Bob"
    assert shown._session.current == shown.model.ids()[0]  # the card shows who was found


def test_nothing_found_offers_to_clear(qtbot: QtBot, shown: ContactList) -> None:
    shown._session.look_for("nobody at all")
    qtbot.waitUntil(lambda: not shown.model.ids())
    with qtbot.waitSignal(shown.search_cleared):
        shown.empty.button.click()


def test_empty_book_offers_import(qtbot: QtBot, book: Book) -> None:
    pane = ContactList(Session(book), no_filter)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.command_requested) as told:
        pane.empty.button.click()
    assert told.args == ["import"]


def test_delete_key_and_neighbour(qtbot: QtBot, shown: ContactList, book: Book) -> None:
    ids = list(shown.model.ids())
    shown.select(ids[1])
    with qtbot.waitSignal(shown.delete_requested):
        qtbot.keyClick(shown.view, Qt.Key.Key_Delete)
    shown._session.changed.emit(contacts.delete_contacts(book, [ids[1]]))
    assert shown._session.current == ids[2]
    assert shown.model.ids() == [ids[0], ids[2]]


@pytest.mark.parametrize(
    ("key", "name"),
    [(Qt.Key.Key_Home, "Ann"), (Qt.Key.Key_End, "Cid"), (Qt.Key.Key_Down, "Cid")],
)
@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier]
)
def test_a_key_selects_whom_it_leads_to(
    qtbot: QtBot, shown: ContactList, key: Qt.Key, held: Qt.KeyboardModifier, name: str
) -> None:
    shown.view.selectRow(1)
    qtbot.keyClick(shown.view, key, held)
    (row,) = shown.view.selectionModel().selectedRows()
    assert shown.model.ids()[row.row()] == shown.current_id()
    assert contacts.load_contact(shown._session.book, shown.current_id()).name == name


def test_a_change_while_nobody_is_selected_harms_nothing(
    qtbot: QtBot, shown: ContactList, book: Book
) -> None:
    shown.view.selectRow(1)
    shown.view.selectionModel().clearSelection()  # Ctrl and a click on the row
    who = shown.model.ids()[1]
    card = contacts.load_contact(book, who)
    shown._session.changed.emit(contacts.update_contact(book, replace(card, name="Zed")))
    shown.view.selectRow(2)
    assert shown.current_id() == shown.model.ids()[2]


def test_enter_opens(qtbot: QtBot, shown: ContactList) -> None:
    with qtbot.waitSignal(shown.open_requested):
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)


def test_trash_place(shown: ContactList, book: Book) -> None:
    gone = shown.model.ids()[0]
    contacts.delete_contacts(book, [gone])
    shown._session.show_place(places.TRASH)
    assert shown.model.ids() == [gone]


def test_an_order_that_takes_long_comes_from_the_worker(
    shown: ContactList, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, bob, cid = shown.model.ids()
    han = add(book, "一")
    shown.refresh(Changes(contacts=frozenset({han})))
    monkeypatch.setattr(list_orders, "_MANY", 2)
    shown.select(bob)
    shown.sorting.choose_names("strokes")
    assert shown.model.ids() == [ann, bob, cid, han]  # nothing waits for it
    contacts.update_contact(book, contacts.ContactCard(ann, "", name="二"))
    shown.refresh(Changes(contacts=frozenset({ann})))  # what was begun is stale by now
    assert tasks.wait_until_idle()
    assert shown.model.ids() == [bob, cid, han, ann]
    assert shown.current_id() == bob
    shown.sorting.choose_names("name")
    shown.sorting.choose_names("strokes")
    assert shown.model.ids() == [bob, cid, han, ann]  # it was kept


def test_a_book_opens_by_name_until_its_order_is_made(
    qtbot: QtBot, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_orders, "_MANY", 2)
    ann, bob, zoe = add(book, "Ann"), add(book, "Bob"), add(book, "Zoe", company="Zoo")
    preferences = Preferences()
    preferences.set_list_setting(book.path, "sort", "company")
    pane = ContactList(Session(book, preferences), no_filter)
    qtbot.addWidget(pane)
    assert pane.model.ids() == [ann, bob, zoe]
    assert pane.current_id() == ann
    assert tasks.wait_until_idle()
    assert pane.model.ids() == [zoe, ann, bob]
    assert pane.current_id() == zoe  # as nobody had chosen yet


def test_painting_every_kind_of_row(shown: ContactList, book: Book) -> None:
    add(book, "長" * 80, company="名" * 80, tier="key")
    add(book, "", company="Only a company", tier="regular")
    add(book, "Quiet", do_not_contact=True, tier="prospect")
    shown.show_sorted("newest")
    assert not shown.grab().isNull()


def pane_of(qtbot: QtBot, book: Book, preferences: Preferences) -> ContactList:
    pane = ContactList(Session(book, preferences), no_filter)
    qtbot.addWidget(pane)
    return pane


def names_in(pane: ContactList) -> str:
    return " ".join(pane.model.row_at(at).name for at in range(pane.model.rowCount()))


@pytest.mark.parametrize(
    ("region", "wanted"),
    [
        ("TW", "Ann 丁二 陳一 王三"),
        ("HK", "Ann 丁二 王三 陳一"),
        ("MO", "Ann 丁二 王三 陳一"),
        ("CN", "Ann 陳一 丁二 王三"),
        ("US", "Ann 陳一 丁二 王三"),
    ],
)
def test_names_stand_as_is_usual_where_the_shop_is(
    qtbot: QtBot, book: Book, region: str, wanted: str
) -> None:
    for name in ("陳一", "王三", "丁二", "Ann"):
        add(book, name)
    settings.update_settings(book, settings.Settings(region=region))
    pane = pane_of(qtbot, book, Preferences())
    assert (names_in(pane), pane.sorting.text()) == (wanted, "Name")


def test_an_order_of_names_that_was_chosen_stays(qtbot: QtBot, book: Book) -> None:
    for name in ("陳一", "王三", "丁二"):
        add(book, name)
    preferences = Preferences()
    pane = pane_of(qtbot, book, preferences)
    assert names_in(pane) == "丁二 陳一 王三"
    abroad = settings.Settings(region="CN")
    pane.refresh(settings.update_settings(book, abroad))  # nobody has chosen yet
    assert names_in(pane) == "陳一 丁二 王三" and pane.sorting.text() == "Name"

    pane.show_sorted("newest")
    pane.sorting.menu().aboutToShow.emit()
    ticked = [one.text() for one in pane.sorting.menu().actions() if one.isChecked()]
    assert ticked == ["Newest first", "Pinyin and letters"]
    (strokes,) = (one for one in pane.sorting.menu().actions() if one.text() == "Strokes")
    strokes.trigger()
    assert names_in(pane) == "丁二 王三 陳一"
    assert pane.sorting.text() == "Name by strokes"
    pane.refresh(settings.update_settings(book, replace(abroad, region="TW")))
    assert names_in(pane) == "丁二 王三 陳一"
    assert names_in(pane_of(qtbot, book, preferences)) == "丁二 王三 陳一"


def test_an_order_that_an_older_version_kept(qtbot: QtBot, book: Book) -> None:
    for name in ("陳一", "王三", "丁二"):
        add(book, name)
    preferences = Preferences()
    preferences.set_list_setting(book.path, "sort", "strokes")
    pane = pane_of(qtbot, book, preferences)
    assert names_in(pane) == "丁二 王三 陳一" and pane.sort() == "name"
