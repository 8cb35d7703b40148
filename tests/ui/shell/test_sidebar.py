"""The sidebar: counts, and everything one can do with groups by mouse, menu and key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.contacts import contacts
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.groups.tree_delegate import COUNT_ROLE, ICON_ROLE
from kehuapp.ui.kit import dragging
from kehuapp.ui.shell.sidebar import Sidebar
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.session import Session
from tests.window_parts import wished

On = QAbstractItemView.DropIndicatorPosition


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return open_book(tmp_path / "shop.kehu", create=True)


@pytest.fixture
def sidebar(qtbot: QtBot, book: Book) -> Sidebar:
    pane = Sidebar(Session(book))
    qtbot.addWidget(pane)
    pane.resize(240, 600)
    pane.show()
    return pane


def group(book: Book, name: str, parent: int | None = None) -> int:
    return next(iter(groups.create_group(book, name, parent).groups))


def person(book: Book, name: str, **more: object) -> int:
    return next(
        iter(contacts.create_contact(book, contacts.ContactCard(name=name, **more)).contacts)
    )


def names(book: Book) -> list[str]:
    return sorted(groups.paths_of(book).values())


def type_name(qtbot: QtBot, sidebar: Sidebar, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    editor = sidebar.tree.findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    qtbot.keyClick(editor, key)


def test_create_in_place(qtbot: QtBot, sidebar: Sidebar, book: Book) -> None:
    sidebar.start_new_group()
    type_name(qtbot, sidebar, "Family")
    qtbot.waitUntil(lambda: names(book) == ["Family"])
    assert sidebar.place().kind == "group"
    sidebar.start_new_group()  # inside the one that is selected
    type_name(qtbot, sidebar, "Cousins")
    qtbot.waitUntil(lambda: names(book) == ["Family", "Family/Cousins"])


def test_escape_creates_nothing(qtbot: QtBot, sidebar: Sidebar, book: Book) -> None:
    before = sidebar.tree.topLevelItemCount()
    sidebar.start_new_group()
    type_name(qtbot, sidebar, "Family", Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sidebar.tree.topLevelItemCount() == before)
    assert names(book) == []


def test_rename_in_place(qtbot: QtBot, sidebar: Sidebar, book: Book) -> None:
    one = group(book, "Old")
    sidebar.refresh()
    sidebar.tree.start_rename(one)
    type_name(qtbot, sidebar, "New")
    qtbot.waitUntil(lambda: names(book) == ["New"])
    sidebar.tree.start_rename(one)
    type_name(qtbot, sidebar, "   ")
    assert sidebar.tree.item_of_group(one).text(0) == "New"


def test_move_by_dropping(sidebar: Sidebar, book: Book) -> None:
    a, b, c = (group(book, name) for name in "ABC")
    sidebar.refresh()
    tree = sidebar.tree
    tree.take_drop(dragging.pack_group(c), tree.item_of_group(a), On.OnItem)
    assert names(book) == ["A", "A/C", "B"]
    tree.take_drop(dragging.pack_group(b), tree.item_of_group(a), On.AboveItem)
    assert next(row.name for row in groups.rows_groups(book)) == "B"
    tree.take_drop(dragging.pack_group(c), None, On.OnViewport)
    assert names(book) == ["A", "B", "C"]
    tree.take_drop(dragging.pack_group(b), tree.item_of_group(a), On.BelowItem)
    assert [row.name for row in groups.rows_groups(book)] == ["A", "B", "C"]


def test_dropping_a_group_into_itself_is_refused(
    sidebar: Sidebar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("kehuapp.ui.kit.toast.say", lambda _parent, text: said.append(text))
    a = group(book, "A")
    inside = group(book, "inside", a)
    sidebar.refresh()
    tree = sidebar.tree
    tree.take_drop(dragging.pack_group(a), tree.item_of_group(inside), On.OnItem)
    assert len(said) == 1
    assert names(book) == ["A", "A/inside"]


def test_dropping_customers(sidebar: Sidebar, book: Book) -> None:
    a, ann, bob = group(book, "A"), person(book, "Ann"), person(book, "Bob")
    sidebar.refresh()
    tree = sidebar.tree
    dragged = dragging.pack_contacts([ann, bob])
    tree.take_drop(dragged, tree.item_of_group(a), On.OnItem)
    assert tree.item_of_group(a).data(0, COUNT_ROLE) == "2"
    tree.take_drop(dragged, tree._find(places.tier("key")), On.OnItem)
    assert [card.tier for card in contacts.load_contacts(book, [ann, bob])] == ["key", "key"]
    tree.take_drop(dragged, tree._find(places.TRASH), On.OnItem)
    assert tree._find(places.TRASH).data(0, COUNT_ROLE) == "2"
    assert tree.item_of_group(a).data(0, COUNT_ROLE) == "0"


def test_delete_with_undo(qtbot: QtBot, sidebar: Sidebar, book: Book) -> None:
    one = group(book, "A")
    group(book, "inside", one)
    sidebar.refresh()
    sidebar.show_place(places.group(one))
    steps: list[int] = []
    sidebar._session.changed.connect(lambda changes: steps.append(changes.step))
    qtbot.keyClick(sidebar.tree, Qt.Key.Key_Delete)
    assert names(book) == []
    assert sidebar.place() == places.ALL
    journal.undo(book, steps[-1])
    assert names(book) == ["A", "A/inside"]


def test_any_depth(sidebar: Sidebar, book: Book) -> None:
    parent = None
    for at in range(60):
        parent = group(book, f"level {at}", parent)
    sidebar.refresh()
    assert not sidebar.grab().isNull()
    assert sidebar.tree.item_of_group(parent) is not None


def test_the_trash_leads_to_where_it_is_emptied(sidebar: Sidebar) -> None:
    (only,) = sidebar.build_menu(places.TRASH).actions()
    only.trigger()
    assert sidebar._session.destination.page == "deleted"


def test_menu_names_every_wish(sidebar: Sidebar, book: Book) -> None:
    one = group(book, "A")
    group(book, "R&D")
    sidebar.refresh()
    menu = sidebar.build_menu(places.group(one))
    lines = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(lines) == [
        "New group",
        "New smart group…",
        "New group inside",
        "Rename",
        "Contact rhythm…",
        "Colour",
        "Icon",
        "Order",
        "Move into",
        "Merge into",
        "Delete group",
        "Show those of the groups below, too",
    ]
    move = lines["Move into"].menu()
    assert isinstance(move, QMenu)
    assert [action.text() for action in move.actions()] == ["Top level", "R&&D"]
    move.actions()[1].trigger()
    assert names(book) == ["R&D", "R&D/A"]


def test_keyboard_walks_and_announces(qtbot: QtBot, sidebar: Sidebar) -> None:
    with wished(sidebar) as told:
        qtbot.keyClick(sidebar.tree, Qt.Key.Key_Down)
    assert told == [places.DUE]


def test_a_lost_group_falls_back_to_all(sidebar: Sidebar, book: Book) -> None:
    one = group(book, "A")
    sidebar.refresh()
    sidebar.show_place(places.group(one))
    groups.delete_group(book, one)
    sidebar.refresh()
    assert sidebar.place() == places.ALL


# Smart groups

KEY = Condition("tier", "in", ("key",))


def smart(book: Book, name: str, parent: int | None = None) -> int:
    return next(iter(groups.create_smart_group(book, name, KEY, parent).groups))


def count_of(sidebar: Sidebar, group: int) -> str:
    return sidebar.tree.item_of_group(group).data(0, COUNT_ROLE)


def test_smart_groups_look_different_and_are_counted(
    qtbot: QtBot, sidebar: Sidebar, book: Book
) -> None:
    ann = person(book, "Ann", tier="key")
    one = smart(book, "Key people")
    sidebar.refresh()
    assert sidebar.tree.item_of_group(one).data(0, ICON_ROLE) == places.SMART_ICON
    qtbot.waitUntil(lambda: count_of(sidebar, one) == "1")
    sidebar._session.changed.emit(
        contacts.create_contact(book, contacts.ContactCard(name="Bob", tier="key"))
    )
    assert count_of(sidebar, one) == "1"  # the old count stays until the new one is there
    qtbot.waitUntil(lambda: count_of(sidebar, one) == "2")
    contacts.delete_contacts(book, [ann])
    sidebar.refresh()
    qtbot.waitUntil(lambda: count_of(sidebar, one) == "1")
    with wished(sidebar) as told:
        sidebar.tree.setCurrentItem(sidebar.tree.item_of_group(one))
    assert told == [places.group(one)]
    assert sidebar.tree.name_of(places.group(one)) == "Key people"


def test_a_change_while_counting_is_counted_after_it(
    qtbot: QtBot, sidebar: Sidebar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = smart(book, "S")
    count, answers = groups.count_smart, [{one: 7}]
    monkeypatch.setattr(
        groups,
        "count_smart",
        lambda *asked: answers.pop() if answers else count(*asked),
    )
    sidebar.refresh()
    sidebar.refresh()
    qtbot.waitUntil(lambda: count_of(sidebar, one) == "0")


def test_smart_groups_are_counted_when_they_come_into_view(
    qtbot: QtBot, sidebar: Sidebar, book: Book
) -> None:
    folder = group(book, "A")
    inside = smart(book, "S", folder)
    sidebar.refresh()
    qtbot.waitUntil(lambda: count_of(sidebar, inside) == "0")
    sidebar.tree.item_of_group(folder).setExpanded(False)
    person(book, "Ann", tier="key")
    sidebar.refresh()
    assert tasks.wait_until_idle()
    assert count_of(sidebar, inside) == "0"
    sidebar.tree.item_of_group(folder).setExpanded(True)
    qtbot.waitUntil(lambda: count_of(sidebar, inside) == "1")


def test_nothing_can_be_dropped_into_a_smart_group(
    sidebar: Sidebar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("kehuapp.ui.kit.toast.say", lambda _parent, text: said.append(text))
    one, other, ann = smart(book, "S"), group(book, "A"), person(book, "Ann")
    sidebar.refresh()
    tree = sidebar.tree
    tree.take_drop(dragging.pack_contacts([ann]), tree.item_of_group(one), On.OnItem)
    tree.take_drop(dragging.pack_group(other), tree.item_of_group(one), On.OnItem)
    assert [("S fills itself" in text, "no other group" in text) for text in said] == [
        (True, False),
        (False, True),
    ]
    assert names(book) == ["A", "S"]
    tree.take_drop(dragging.pack_group(one), tree.item_of_group(other), On.OnItem)
    assert names(book) == ["A", "A/S"]


def test_the_menu_of_a_smart_group(qtbot: QtBot, sidebar: Sidebar, book: Book) -> None:
    one, other = smart(book, "S"), smart(book, "T")
    sidebar.refresh()
    menu = sidebar.build_menu(places.group(one))
    texts = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(texts) == [
        "New group",
        "New smart group…",
        "Edit conditions…",
        "Rename",
        "Contact rhythm…",
        "Colour",
        "Icon",
        "Order",
        "Move into",
        "Delete group",
        "Show those of the groups below, too",
    ]
    assert [action.text() for action in texts["Move into"].menu().actions()] == ["Top level"]
    for text, group_id in (("New smart group…", 0), ("Edit conditions…", one)):
        with qtbot.waitSignal(sidebar.smart_group_requested) as asked:
            texts[text].trigger()
        assert asked.args == [group_id]
    sidebar.show_place(places.group(other))
    sidebar.start_new_group()  # not inside a group that fills itself
    type_name(qtbot, sidebar, "A")
    qtbot.waitUntil(lambda: names(book) == ["A", "S", "T"])
