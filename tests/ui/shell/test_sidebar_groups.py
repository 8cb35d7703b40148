"""The group tree by mouse, menu and key: order, merging, look, many groups, moving customers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.contacts import contacts
from kehuapp.book.groups import group_counts, groups
from kehuapp.book.list.contact_list import Place, ids_contacts
from kehuapp.book.opening import open_book
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.groups.group_menu import COLOURS, ICONS
from kehuapp.ui.groups.group_picker import GroupPicker
from kehuapp.ui.groups.tree_delegate import COUNT_ROLE, ICON_ROLE
from kehuapp.ui.kit import dragging, icons, legible, theme
from kehuapp.ui.shell import sidebar as sidebar_module
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.shell.sidebar import Sidebar
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session
from tests.window_parts import customers, wished

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return open_book(tmp_path / "shop.kehu", create=True)


@pytest.fixture
def sidebar(qtbot: QtBot, book: Book, tmp_path: Path) -> Sidebar:
    pane = Sidebar(Session(book, Preferences(tmp_path / "preferences.ini")))
    qtbot.addWidget(pane)
    pane.resize(240, 700)
    pane.show()
    return pane


def group(book: Book, name: str, parent: int | None = None) -> int:
    return next(iter(groups.create_group(book, name, parent).groups))


def person(book: Book, name: str, *into: int) -> int:
    card = contacts.ContactCard(name=name, group_ids=frozenset(into))
    return next(iter(contacts.create_contact(book, card).contacts))


def members(book: Book, of: int) -> set[int]:
    return set(ids_contacts(book, Place("group", group_id=of, own_only=True)))


def order(book: Book) -> list[str]:
    """Every path, parents before their groups, brothers in their order."""
    paths = groups.paths_of(book)
    return [paths[row.id] for row in groups.rows_groups_plain(book, smart=True)]


def count_of(pane: Sidebar, one: int) -> str:
    return str(pane.tree.item_of_group(one).data(0, COUNT_ROLE))


def line(menu: QMenu, *words: str) -> None:
    """Choose a line of a menu, through its sub-menus."""
    for word in words:
        found = [action for action in menu.actions() if action.text() == word]
        assert found, [action.text() for action in menu.actions()]
        menu = found[0].menu()
    found[0].trigger()


def drop(pane: Sidebar, ids: list[int], on: int, held: Qt.KeyboardModifier = NONE) -> Qt.DropAction:
    """Drag customers over a group and let them go there; what the mouse showed."""
    tree = pane.tree
    data = dragging.pack_contacts(ids)
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    spot = tree.visualItemRect(tree.item_of_group(on)).center()
    over = QDragMoveEvent(spot, both, data, Qt.MouseButton.LeftButton, held)
    tree.dragMoveEvent(over)
    assert over.isAccepted()
    tree.dropEvent(QDropEvent(QPointF(spot), both, data, Qt.MouseButton.LeftButton, held))
    return over.dropAction()


# Order, merging, look


def test_alt_shift_and_arrows_order_the_groups(qtbot: QtBot, sidebar: Sidebar, book: Book) -> None:
    _a, b, _c = (group(book, name) for name in "ABC")
    sidebar.refresh()
    sidebar.show_place(places.group(b))

    def press(key: Qt.Key) -> list[str]:
        qtbot.keyClick(sidebar.tree, key, ALT_SHIFT)
        assert sidebar.place() == places.group(b)
        assert sidebar.tree.currentItem() is sidebar.tree.item_of_group(b)
        return order(book)

    assert press(Qt.Key.Key_Up) == ["B", "A", "C"]
    assert press(Qt.Key.Key_Up) == ["B", "A", "C"]
    assert press(Qt.Key.Key_Down) == ["A", "B", "C"]
    assert sorted(press(Qt.Key.Key_Right)) == ["A", "A/B", "C"]
    assert press(Qt.Key.Key_Left) == ["A", "B", "C"]


def test_f2_renames_in_place(qtbot: QtBot, sidebar: Sidebar, book: Book) -> None:
    one = group(book, "A")
    sidebar.refresh()
    sidebar.show_place(places.group(one))
    qtbot.keyClick(sidebar.tree, Qt.Key.Key_F2)
    editor = QApplication.focusWidget() or sidebar.tree.viewport().findChild(object)
    qtbot.keyClick(editor, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(editor, "Friends")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: order(book) == ["Friends"])


def test_merge_by_the_menu(sidebar: Sidebar, book: Book) -> None:
    a, b = group(book, "A"), group(book, "B")
    ann, bob = person(book, "Ann", a), person(book, "Bob", a, b)
    sidebar.refresh()
    sidebar.show_place(places.group(a))
    line(sidebar.build_menu(places.group(a)), "Merge into", "B")
    assert order(book) == ["B"] and members(book, b) == {ann, bob}
    assert count_of(sidebar, b) == "2"
    assert sidebar.place() == places.ALL


def test_a_smart_group_cannot_be_merged(sidebar: Sidebar, book: Book) -> None:
    key = Condition("tier", "in", ("key",))
    smart = next(iter(groups.create_smart_group(book, "S", key).groups))
    group(book, "A")
    sidebar.refresh()
    texts = [action.text() for action in sidebar.build_menu(places.group(smart)).actions()]
    assert "Move into" in texts and "Merge into" not in texts


def test_colour_and_icon_from_the_menu(sidebar: Sidebar, book: Book) -> None:
    one = group(book, "A")
    sidebar.refresh()
    plain = sidebar.grab().toImage()
    line(sidebar.build_menu(places.group(one)), "Colour", "Violet")
    line(sidebar.build_menu(places.group(one)), "Icon", "Star")
    row = sidebar.tree.row_of(one)
    assert (row.colour, row.icon) == ("#7d4fa8", "star")
    assert sidebar.tree.item_of_group(one).data(0, ICON_ROLE) == "star"
    assert sidebar.grab().toImage() != plain
    menu = sidebar.build_menu(places.group(one))
    ticked = [
        [line.text() for line in action.menu().actions() if line.isChecked()]
        for action in menu.actions()
        if action.text() in ("Colour", "Icon")
    ]
    assert ticked == [["Violet"], ["Star"]]


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_colour_can_be_seen_and_every_icon_is_there(
    qapp: QApplication, colours: theme.Theme
) -> None:
    for value, _words in COLOURS:
        grounds = (colours.sidebar, colours.selection)
        shown = legible.tint(value, colours.name == "dark", grounds)[0]
        assert min(legible.contrast(shown, ground) for ground in grounds) >= legible.READABLE
    for name, _words in ICONS:
        assert not icons.pixmap(name).isNull(), name
    assert isinstance(icons.pixmap("star"), QPixmap)


def test_a_deleted_group_is_put_back_from_the_menu(
    qtbot: QtBot, sidebar: Sidebar, book: Book
) -> None:
    a = group(book, "A")
    inside = group(book, "inside", a)
    person(book, "Ann", inside)
    sidebar.refresh()
    sidebar.show_place(places.group(a))
    qtbot.keyClick(sidebar.tree, Qt.Key.Key_Delete)
    assert order(book) == []
    line(sidebar.build_menu(None), "Restore a deleted group", "A")
    assert order(book) == ["A", "A/inside"]
    assert count_of(sidebar, a) == "1"


def test_the_menu_key_opens_the_menu_of_the_row(
    sidebar: Sidebar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = group(book, "A")
    group(book, "B")
    sidebar.refresh()
    sidebar.show_place(places.group(one))
    asked: list[object] = []

    class NoMenu(QMenu):
        def exec(self, *_args: object) -> None:  # type: ignore[override]
            """Nothing: an open menu would wait for a choice."""

    monkeypatch.setattr(sidebar, "build_menu", lambda place: asked.append(place) or NoMenu())
    tree = sidebar.tree
    spot = tree.visualItemRect(tree.item_of_group(one)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, spot, tree.viewport().mapToGlobal(QPoint(spot))
    )
    QApplication.sendEvent(tree.viewport(), event)
    assert asked == [places.group(one)]


# Customers into groups


def test_dropped_customers_move_from_the_group_that_is_shown(sidebar: Sidebar, book: Book) -> None:
    a, b = group(book, "A"), group(book, "B")
    ann, bob = person(book, "Ann", a), person(book, "Bob", a, b)
    sidebar.refresh()
    sidebar.show_place(places.group(a))
    told: list[object] = []
    sidebar._session.changed.connect(told.append)
    assert drop(sidebar, [ann, bob], b) == Qt.DropAction.MoveAction
    assert (members(book, a), members(book, b)) == (set(), {ann, bob})
    assert told[-1].label == "2 customer(s) moved from A to B; 1 were there before"
    assert (count_of(sidebar, a), count_of(sidebar, b)) == ("0", "2")
    journal.undo(book, told[-1].step)
    assert (members(book, a), members(book, b)) == ({ann, bob}, {bob})


def test_ctrl_copies_and_all_customers_only_adds(sidebar: Sidebar, book: Book) -> None:
    a, b = group(book, "A"), group(book, "B")
    ann, bob = person(book, "Ann", a), person(book, "Bob")
    sidebar.refresh()
    sidebar.show_place(places.group(a))
    assert drop(sidebar, [ann], b, CTRL) == Qt.DropAction.CopyAction
    assert (members(book, a), members(book, b)) == ({ann}, {ann})
    sidebar.show_place(places.ALL)
    assert drop(sidebar, [ann, bob], b) == Qt.DropAction.CopyAction
    assert (members(book, a), members(book, b)) == ({ann}, {ann, bob})
    sidebar.show_place(places.group(b))
    drop(sidebar, [ann], b)  # where they are
    assert members(book, b) == {ann, bob}


def test_the_window_says_what_a_drop_did_and_takes_it_back(window: MainWindow) -> None:
    book = window.book
    a, b = group(book, "A"), group(book, "B")
    ids = list(customers(window).list.model.ids())
    groups.add_members(book, a, ids)
    window.sidebar.refresh()
    customers(window).list.refresh(groups.Changes(everything=True))
    window.sidebar.show_place(places.group(a))
    drop(window.sidebar, ids, b)
    assert window.toast.text() == "3 customer(s) moved from A to B"
    assert list(customers(window).list.model.ids()) == []
    window.toast._undo.click()
    assert (members(book, a), members(book, b)) == (set(ids), set())


def test_add_and_move_by_the_keyboard(window: MainWindow) -> None:
    book = window.book
    a, b = group(book, "A"), group(book, "B")
    ids = list(customers(window).list.model.ids())
    groups.add_members(book, a, ids)
    window.sidebar.refresh()
    assert not window.commands.actions.action("group_move").isEnabled()
    window.sidebar.show_place(places.group(a))
    customers(window).list.view.selectAll()
    window.commands.actions.action("group_move").trigger()
    menu = window.findChildren(QMenu, "bulk")[-1]
    assert [action.text() for action in menu.actions()] == ["B", "New group…"]
    menu.hide()
    line(menu, "B")
    assert (members(book, a), members(book, b)) == (set(), set(ids))


@pytest.mark.usefixtures("dressed")
def test_among_many_groups_one_is_looked_for(qtbot: QtBot, window: MainWindow) -> None:
    book = window.book
    with book.writing("x"):
        made = groups.ensure_groups(book, [f"North/Street {n}" for n in range(40)])
    window.sidebar.refresh()
    customers(window).list.view.selectAll()
    ids = customers(window).list.selected_ids()
    window.commands.actions.action("group_add").trigger()
    picker = window.findChild(GroupPicker)
    assert picker is not None and picker._model.rowCount() == 41
    qtbot.keyClicks(picker.search, "street 3")
    assert picker._model.rowCount() == 13  # 3, 13, 23 and 30 to 39
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    wanted = picker._shown[1]
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert wanted in made.values() and members(book, wanted) == set(ids)
    window.commands.actions.action("group_add").trigger()
    (again,) = (one for one in window.findChildren(GroupPicker) if one.isVisible())
    ticked = [text for text in again._model.stringList() if text.startswith("✓")]
    assert ticked == [f"✓  {groups.paths_of(book)[wanted]}"]
    again.reject()
    sidebar = window.sidebar
    line(sidebar.build_menu(places.group(wanted)), "Move into…")
    (picker,) = (one for one in window.findChildren(GroupPicker) if one.isVisible())
    assert picker._shown[0] == 0 and wanted not in picker._shown
    qtbot.mouseClick(
        picker.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=picker.list.visualRect(picker._model.index(0)).center(),
    )
    assert "/" not in groups.paths_of(book)[wanted]


# Those below


def test_the_switch_counts_and_lists_without_those_below(
    qtbot: QtBot, sidebar: Sidebar, book: Book, tmp_path: Path
) -> None:
    a = group(book, "A")
    inside = group(book, "inside", a)
    ann, bob = person(book, "Ann", a), person(book, "Bob", inside)
    sidebar.refresh()
    sidebar.show_place(places.group(a))
    assert (count_of(sidebar, a), count_of(sidebar, inside)) == ("2", "1")
    tree = sidebar.tree
    spot = tree.visualItemRect(tree._heading).center()
    with wished(sidebar) as told:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    place = told[0]
    assert place == Place("group", group_id=a, own_only=True)
    assert ids_contacts(book, place) == [ann]
    assert (count_of(sidebar, a), count_of(sidebar, inside)) == ("1", "1")
    assert sidebar.tree._heading.data(0, COUNT_ROLE) == "own only"
    drop(sidebar, [bob], inside)  # the group alone is left
    assert members(book, inside) == {bob}
    other = Sidebar(Session(book, Preferences(tmp_path / "preferences.ini")))
    qtbot.addWidget(other)
    assert count_of(other, a) == "1"  # remembered
    with wished(sidebar) as told:
        line(sidebar.build_menu(None), "Show those of the groups below, too")
    assert ids_contacts(book, told[0]) == [ann, bob]


def test_the_window_switches_by_key(window: MainWindow) -> None:
    book = window.book
    a = group(book, "A")
    inside = group(book, "inside", a)
    ids = list(customers(window).list.model.ids())
    groups.add_members(book, inside, ids)
    window.sidebar.refresh()
    window.sidebar.show_place(places.group(a))
    assert len(customers(window).list.model.ids()) == 3
    window.commands.actions.action("groups_below").trigger()
    assert list(customers(window).list.model.ids()) == []
    window.commands.actions.action("groups_below").trigger()
    customers(window).list.view.selectAll()
    window.commands.actions.action("group_remove").trigger()  # out of what the list shows
    assert members(book, inside) == set()


# A set to start with


def test_the_starter_set_is_offered_to_an_empty_book_only(
    qtbot: QtBot, sidebar: Sidebar, book: Book
) -> None:
    assert sidebar.starters.isVisible()
    told: list[object] = []
    sidebar._session.changed.connect(told.append)
    sidebar.starters.setFocus()
    qtbot.keyClick(sidebar.starters, Qt.Key.Key_Space)
    assert order(book) == [
        "Family",
        "Friends",
        "Important customers",
        "Ordinary customers",
        "Corporate customers",
    ]
    assert not sidebar.starters.isVisible()
    journal.undo(book, told[-1].step)
    sidebar.refresh()
    assert order(book) == [] and sidebar.starters.isVisible()


# Many groups


def test_many_groups_open_folded_and_rows_are_made_when_unfolded(
    qtbot: QtBot, sidebar: Sidebar, book: Book
) -> None:
    with book.writing("x"):
        made = groups.ensure_groups(
            book, [f"Town {town}/Street {street}" for town in range(20) for street in range(20)]
        )
    sidebar.refresh()
    tree = sidebar.tree
    assert len(tree._groups) == 20
    deep = made["Town 3/Street 7"]
    town = groups.find_group(book, "Town 3")
    tree.item_of_group(town).setExpanded(True)
    assert len(tree._groups) == 40
    assert not sidebar.grab().isNull()
    sidebar.show_place(places.group(made["Town 5/Street 1"]))  # reached without unfolding by hand
    assert tree.currentItem() is tree.item_of_group(made["Town 5/Street 1"])
    sidebar._session.changed.emit(groups.rename_group(book, deep, "Renamed"))
    assert tree.item_of_group(town).isExpanded()
    assert tree.item_of_group(deep).text(0) == "Renamed"


def test_a_large_book_is_counted_in_the_worker(
    qtbot: QtBot, sidebar: Sidebar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_counts, "MOST", 1)
    a = group(book, "A")
    ann, bob = person(book, "Ann", a), person(book, "Bob", a)
    sidebar.refresh()
    assert tasks.wait_until_idle()
    assert count_of(sidebar, a) == "2"
    everyone = sidebar.tree._fixed[places.ALL]
    assert everyone.data(0, COUNT_ROLE) == "2"
    sidebar._session.changed.emit(groups.remove_members(book, a, [ann]))
    assert count_of(sidebar, a) == "1"  # a membership is taken up at once
    sidebar._session.changed.emit(contacts.delete_contacts(book, [bob]))
    assert count_of(sidebar, a) == "0"
    qtbot.waitUntil(lambda: everyone.data(0, COUNT_ROLE) == "1")


def test_a_count_that_failed_comes_with_the_next_change(
    qtbot: QtBot, sidebar: Sidebar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_book: Book) -> object:
        raise Trouble("The book is in use.")

    monkeypatch.setattr(group_counts, "MOST", 1)
    a = group(book, "A")
    _ann, bob = person(book, "Ann", a), person(book, "Bob", a)
    count = sidebar_module.GroupCounts
    monkeypatch.setattr(sidebar_module, "GroupCounts", locked)
    sidebar._session.changed.emit(Changes(everything=True))
    assert tasks.wait_until_idle()
    monkeypatch.setattr(sidebar_module, "GroupCounts", count)
    sidebar._session.changed.emit(contacts.update_contact(book, contacts.load_contact(book, bob)))
    assert tasks.wait_until_idle()
    assert count_of(sidebar, a) == "2"


def test_what_changes_while_the_worker_counts_is_counted_again(
    qtbot: QtBot, sidebar: Sidebar, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_counts, "MOST", 1)
    a = group(book, "A")
    ann, _bob = person(book, "Ann", a), person(book, "Bob", a)
    made: list[Callable[[], None]] = []
    count = sidebar_module.GroupCounts

    class Late(count):  # type: ignore[misc,valid-type]
        def __init__(self, read: Book) -> None:
            super().__init__(read)
            if not made:  # the worker has read, then somebody leaves
                made.append(lambda: None)
                groups.remove_members(read, a, [ann])

    monkeypatch.setattr(sidebar_module, "GroupCounts", Late)
    sidebar.refresh()
    sidebar._session.changed.emit(groups.Changes(contacts=frozenset({ann}), groups=frozenset({a})))
    qtbot.waitUntil(lambda: count_of(sidebar, a) == "1")


def test_another_name_leaves_the_rows_where_they_are(sidebar: Sidebar, book: Book) -> None:
    a, b = group(book, "A"), group(book, "B")
    sidebar.refresh()
    item = sidebar.tree.item_of_group(a)
    sidebar._session.changed.emit(groups.rename_group(book, a, "Zed"))
    assert sidebar.tree.item_of_group(a) is item
    assert (item.text(0), item.toolTip(0), sidebar.tree.name_of(places.group(a))) == ("Zed",) * 3
    sidebar._session.changed.emit(groups.move_group(book, a, b))
    assert sidebar.tree.item_of_group(a).parent() is sidebar.tree.item_of_group(b)
