"""The bar for several selected customers: when it shows, and what its buttons do to the book."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.contacts import load_contacts
from kehuapp.book.groups import groups
from kehuapp.book.staff import staff
from kehuapp.store import journal
from kehuapp.ui.commands.customer_commands import CONTACT_MENU
from kehuapp.ui.list.selection_bar import SelectionBar
from kehuapp.ui.shell.main_window import MainWindow
from tests.window_parts import customers


def test_it_shows_for_several_only(qtbot: QtBot) -> None:
    bar = SelectionBar()
    qtbot.addWidget(bar)
    for count, shown in ((0, False), (1, False), (2, True), (1, False)):
        bar.show_count(count)
        assert bar.isVisibleTo(bar.parentWidget()) == shown
    bar.show_count(12)
    assert bar._words.text() == "12 selected"
    assert bar._buttons["contact_restore"].isHidden()
    bar.show_count(12, in_trash=True)
    assert not bar._buttons["contact_restore"].isHidden()
    assert bar._buttons["contact_delete"].isHidden()


def choose(window: MainWindow, command: str, text: str) -> None:
    """Choose a line of the menu that a command opens."""
    customers(window).list.selection_bar.command_requested.emit(command)
    menu = window.findChildren(QMenu, "bulk")[-1]
    found = [action for action in menu.actions() if action.text() == text]
    assert found, [action.text() for action in menu.actions()]
    menu.hide()
    found[0].trigger()


@pytest.fixture
def selected(window: MainWindow) -> list[int]:
    staff.create_staff(window.book, "Fang")
    groups.create_group(window.book, "Tea & cake")
    customers(window).list.view.selectAll()
    return customers(window).list.selected_ids()


@pytest.mark.parametrize(
    "command, text, field, value",
    [
        ("owner_set", "Fang", "owner_id", 1),
        ("source_set", "Walked in", "source", "walk_in"),
        ("role_set", "Buys", "role", "buyer"),
        ("backup_set", "Fang", "backup_owner_id", 1),
        ("wish_set", "No festive greetings", "no_festive", True),
        ("wish_set", "Do not contact", "do_not_contact", True),
        ("stage_set", "Customer", "stage", "customer"),
        ("group_add", "Tea && cake", "group_ids", frozenset({1})),
    ],
)
def test_one_choice_for_all(
    window: MainWindow, selected: list[int], command: str, text: str, field: str, value: object
) -> None:
    before = load_contacts(window.book, selected)
    choose(window, command, text)
    assert {getattr(c, field) for c in load_contacts(window.book, selected)} == {value}
    assert customers(window).list.selected_ids() == selected  # the selection survives
    window.commands.books.undo()
    assert load_contacts(window.book, selected) == before


def test_groups_that_all_are_in_have_a_tick(window: MainWindow, selected: list[int]) -> None:
    groups.create_group(window.book, "Some")
    groups.add_members(window.book, 1, selected)
    groups.add_members(window.book, 2, selected[:1])
    window.commands.actions.action("group_add").trigger()
    (menu,) = (one for one in window.findChildren(QMenu, "bulk") if one.isVisible())
    ticked = {action.text(): not action.icon().isNull() for action in menu.actions()}
    assert ticked == {"Some": False, "Tea && cake": True, "New group…": False}
    menu.hide()


def test_area_and_new_group_are_asked_for(
    window: MainWindow, selected: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["North", "Regulars"])
    for commands in ("bulk_commands", "group_commands"):
        monkeypatch.setattr(
            f"kehuapp.ui.commands.{commands}.ask", lambda _window, _label, take: take(next(answers))
        )
    choose(window, "area_set", "Another area…")
    choose(window, "group_add", "New group…")
    cards = load_contacts(window.book, selected)
    assert {card.area for card in cards} == {"North"}
    assert {card.group_ids for card in cards} == {frozenset({2})}


def test_everything_is_in_the_context_menu_and_has_a_key(
    window: MainWindow, selected: list[int]
) -> None:
    menu = window.commands.actions.popup(window, CONTACT_MENU)
    holders = [menu, *menu.findChildren(QMenu)]
    shown = {action.objectName() for one in holders for action in one.actions()}
    for command in customers(window).list.selection_bar._buttons:
        if command not in (None, "contact_restore"):
            assert command in shown, command
            assert not window.commands.actions.action(command).shortcut().isEmpty()


def test_delete_from_the_bar_is_one_step(
    qtbot: QtBot, window: MainWindow, selected: list[int]
) -> None:
    qtbot.mouseClick(
        customers(window).list.selection_bar._buttons["contact_delete"], Qt.MouseButton.LeftButton
    )
    assert customers(window).list.model.ids() == []
    step = journal.find_undoable(window.book)
    assert step is not None
    assert step.label == f"Delete {len(selected)} customers"
    window.commands.books.undo()
    assert len(customers(window).list.model.ids()) == len(selected)
