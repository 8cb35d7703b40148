"""A command meets whom one sees: the list holds them, whatever was searched, shown or undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.contacts.contacts import (
    ContactCard,
    create_contact,
    delete_contacts,
    load_contact,
)
from kehuapp.book.duplicates.merging import merge_contacts
from kehuapp.book.groups import groups
from kehuapp.changes import Changes
from kehuapp.exchange.importing import import_run
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.read import read_file
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks
from tests.window_parts import customers


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(customers(window).list._answers.is_ready)
    return window


def find(window: MainWindow, name: str) -> int:
    return int(window.book.query("SELECT id FROM contact WHERE name = ?", (name,))[0][0])


def look(window: MainWindow, name: str) -> int:
    """Choose somebody in the list."""
    contact = find(window, name)
    assert customers(window).list.select(contact)
    return contact


def shown(window: MainWindow) -> str:
    """Whose card is shown, once it is sure that all say the same of it."""
    page, current = customers(window), window.session.current
    assert page.list.current_id() == current == page.card.contact_id()
    assert page.comments._contact == current
    assert current is None or current in page.list.model.ids()
    assert set(window.session.selection) <= set(page.list.model.ids())
    return load_contact(window.book, current).name if current is not None else ""


def selected(window: MainWindow) -> list[str]:
    assert customers(window).list.selected_ids() == list(window.session.selection)
    return [load_contact(window.book, one).name for one in window.session.selection]


def publish(window: MainWindow, changes: Changes) -> Changes:
    window.session.changed.emit(changes)
    return changes


# Searching


def test_a_contact_is_logged_for_who_was_found(qtbot: QtBot, ready: MainWindow) -> None:
    look(ready, "Ann Lee")
    ready.top.search.setFocus()
    qtbot.keyClicks(ready.top.search, "0027")
    assert shown(ready) == "Bob Chen" and selected(ready) == ["Bob Chen"]
    ready.commands.actions.action("interaction_new").trigger()
    form = ready.findChildren(InteractionForm)[-1]
    assert "Bob Chen" in form.windowTitle()
    form.accept()
    (noted,) = ready.book.query("SELECT contact_id FROM interaction")
    assert noted == (find(ready, "Bob Chen"),)


def test_what_is_typed_before_the_search_can_answer_is_not_lost(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = customers(window).list
    assert not pane._answers.is_ready()
    window.activateWindow()
    qtbot.keyClick(pane.view, "b")
    assert window.top.search.hasFocus()
    qtbot.keyClicks(window.top.search, "ob")
    assert window.top.search.text() == "bob"
    assert shown(window) == "Ann Lee" and "All customers" in pane._header.text()  # as it is shown
    qtbot.waitUntil(pane._answers.is_ready)
    assert shown(window) == "Bob Chen" and "“bob”" in pane._header.text()


def test_nobody_found_is_nobody_shown(ready: MainWindow) -> None:
    look(ready, "Ann Lee")
    ready.top.search.setText("nobody at all")
    assert shown(ready) == "" and selected(ready) == []
    actions = ready.commands.actions
    for name in ("interaction_new", "visit_plan", "contact_edit", "comment_new", "contact_delete",
                 "tier_set", "loss_edit", "number_dial", "people_show"):  # fmt: skip
        assert not actions.action(name).isEnabled(), name


def test_several_selected_are_not_met_by_a_search(ready: MainWindow) -> None:
    customers(ready).list.view.selectAll()
    ready.top.search.setText("0033")
    assert selected(ready) == ["Cid Wu"] and shown(ready) == "Cid Wu"
    ready.commands.customers.delete()
    assert load_contact(ready.book, find(ready, "Cid Wu")).deleted
    assert not load_contact(ready.book, find(ready, "Ann Lee")).deleted


def test_what_is_typed_about_one_stays_theirs(qtbot: QtBot, ready: MainWindow) -> None:
    ann = look(ready, "Ann Lee")
    text = customers(ready).comments.editor.text
    text.setFocus()
    qtbot.keyClicks(text, "for Ann alone")
    ready.top.search.setText("bob")
    assert shown(ready) == "Bob Chen" and not text.toPlainText()
    ready.top.search.setText("nobody at all")
    assert not text.toPlainText()
    ready.top.search.setText("")
    told = ready.book.query("SELECT contact_id, text FROM comment")
    assert told == [(ann, "for Ann alone")]


def test_esc_keeps_who_was_found_in_the_place_one_came_from(
    qtbot: QtBot, ready: MainWindow
) -> None:
    for number in range(60):
        publish(ready, create_contact(ready.book, ContactCard(name=f"Aa {number:02}", tier="key")))
    publish(ready, create_contact(ready.book, ContactCard(name="Zoe", tier="key")))
    ready.session.go("customers", places.tier("key"))
    qtbot.keyClicks(ready.top.search, "zoe")
    assert shown(ready) == "Zoe"
    qtbot.keyClick(ready.top.search, Qt.Key.Key_Escape)
    assert ready.session.place == places.tier("key") and not ready.session.search
    pane = customers(ready).list
    assert shown(ready) == "Zoe" and len(pane.model.ids()) == 62
    at = pane.view.visualRect(pane.view.currentIndex())
    assert pane.view.viewport().rect().contains(at)


# Neighbours: everything that changes who is in the list


def to_place(window: MainWindow) -> None:
    window.session.go("customers", places.tier("regular"))


def to_filter(window: MainWindow) -> None:
    customers(window).list.show_filter(Condition("tier", "in", ("regular",)))


def to_filter_of_nobody(window: MainWindow) -> None:
    customers(window).list.show_filter(Condition("tier", "in", ("prospect",)))


def to_sort(window: MainWindow) -> None:
    customers(window).list.show_sorted("newest")


def to_table(window: MainWindow) -> None:
    customers(window).list.table_button.click()
    window.top.search.setText("cid")


def delete_it(window: MainWindow) -> None:
    window.commands.customers.delete()


def merge_it(window: MainWindow) -> None:
    ann, bob = find(window, "Ann Lee"), find(window, "Bob Chen")
    publish(window, merge_contacts(window.book, bob, [ann]))


def undo_its_coming(window: MainWindow) -> None:
    made = publish(window, create_contact(window.book, ContactCard(name="Abe")))
    window.session.go_to_customer(min(made.contacts))
    assert shown(window) == "Abe"
    window.commands.books.undo()


def search_in_the_trash(window: MainWindow) -> None:
    window.session.go("customers", places.TRASH)
    window.top.search.setText("bob")


@pytest.mark.parametrize(
    "change, name",
    [
        (to_place, "Bob Chen"),
        (to_filter, "Bob Chen"),
        (to_filter_of_nobody, ""),
        (to_sort, "Ann Lee"),
        (to_table, "Cid Wu"),
        (delete_it, "Bob Chen"),
        (merge_it, "Bob Chen"),
        (undo_its_coming, "Ann Lee"),
        (search_in_the_trash, ""),
    ],
)
def test_whoever_is_shown_is_in_the_list(
    ready: MainWindow, change: Callable[[MainWindow], object], name: str
) -> None:
    look(ready, "Ann Lee")
    change(ready)
    assert shown(ready) == name
    assert selected(ready) == ([name] if name else [])


def test_who_was_dragged_out_of_the_group_is_not_met(ready: MainWindow) -> None:
    ann, bob = find(ready, "Ann Lee"), find(ready, "Bob Chen")
    (group,) = publish(ready, groups.create_group(ready.book, "Tea")).groups
    publish(ready, groups.add_members(ready.book, group, [ann, bob]))
    ready.session.go("customers", places.group(group))
    look(ready, "Ann Lee")
    publish(ready, groups.remove_members(ready.book, group, [ann]))
    assert shown(ready) == "Bob Chen" and selected(ready) == ["Bob Chen"]
    ready.commands.books.undo()
    assert shown(ready) == "Ann Lee" and selected(ready) == ["Ann Lee"]  # who is in it again


def test_another_page_meets_nobody_of_the_list(ready: MainWindow) -> None:
    look(ready, "Ann Lee")
    for page in ("comments", "colleagues", "duplicates"):
        ready.session.go(page)
        for name in ("interaction_new", "contact_delete", "visit_plan", "contact_edit"):
            assert not ready.commands.actions.action(name).isEnabled(), (page, name)
        ready.commands.actions.action("back").trigger()
        assert shown(ready) == "Ann Lee"


@pytest.mark.parametrize("way", ["sidebar", "escape", "back", "deleted"])
def test_whom_one_looked_at_of_a_file_stays_among_all(
    ready: MainWindow, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    path = tmp_path / "phone.vcf"
    cards = ("Amy Low", "Zoe Kay", "Zoe Low")
    path.write_text("".join(f"BEGIN:VCARD\nFN:{name}\nEND:VCARD\n" for name in cards))
    changes, report = import_run.apply(ready.book, build_plan(ready.book, read_file(path)))
    publish(ready, changes)
    look(ready, "Bob Chen")
    assert report.step is not None
    ready.session.go("customers", places.imported(report.step, "phone.vcf"))
    assert shown(ready) == "Amy Low"
    look(ready, "Zoe Kay")
    if way == "sidebar":
        ready.sidebar.show_place(places.ALL)
    elif way == "back":
        ready.commands.actions.action("back").trigger()
    elif way == "escape":
        qtbot.keyClick(customers(ready).list.view, Qt.Key.Key_Escape)
    else:
        look(ready, "Amy Low")
        ready.commands.customers.delete()
        assert shown(ready) == "Zoe Kay"
        ready.sidebar.show_place(places.ALL)
    assert ready.session.place == places.ALL
    assert shown(ready) == "Zoe Kay" and selected(ready) == ["Zoe Kay"]


# What came back


def test_who_comes_back_by_undo_is_the_one_that_delete_meets(ready: MainWindow) -> None:
    ann = look(ready, "Ann Lee")
    ready.commands.customers.delete()
    assert shown(ready) == "Bob Chen"
    ready.commands.books.undo()
    assert shown(ready) == "Ann Lee" and selected(ready) == ["Ann Lee"]
    ready.commands.customers.delete()
    assert load_contact(ready.book, ann).deleted and len(customers(ready).list.model.ids()) == 2


def test_several_come_back_selected(ready: MainWindow) -> None:
    customers(ready).list.select_all([find(ready, "Ann Lee"), find(ready, "Cid Wu")])
    ready.commands.customers.delete()
    assert selected(ready) == ["Bob Chen"]
    ready.commands.books.undo()
    assert shown(ready) == "Ann Lee" and selected(ready) == ["Ann Lee", "Cid Wu"]


def test_many_come_back_and_nobody_is_selected(ready: MainWindow) -> None:
    """One key would delete them all."""
    for count in range(21):
        publish(ready, create_contact(ready.book, ContactCard(name=f"Zoe {count:02}")))
    zoes = [find(ready, f"Zoe {count:02}") for count in range(21)]
    people = customers(ready).list
    for place in (places.ALL, places.DUE):  # they are in view; they are elsewhere
        ready.session.show_place(places.ALL)
        people.select_all(zoes)
        ready.commands.customers.delete()
        assert selected(ready) == ["Cid Wu"]
        ready.session.show_place(place)
        (step,) = ready.book.query("SELECT max(id) FROM journal_step")[0]
        ready.commands.books.undo_step(step)
        assert tasks.wait_until_idle()
        assert ready.session.place == places.ALL and set(zoes) <= set(people.model.ids())
        assert selected(ready) == [] and shown(ready) == ""
        ready.commands.customers.delete()
        assert len(people.model.ids()) == 24


def test_the_keyboard_leaves_the_comment_with_the_customer(ready: MainWindow, qtbot: QtBot) -> None:
    look(ready, "Ann Lee")
    page = customers(ready)
    page.comments.focus_editor()
    qtbot.keyClick(page.comments.editor.text, Qt.Key.Key_Escape)
    assert ready.focusWidget() is page.list.view and shown(ready) == "Ann Lee"
    ready.top.search.setText("n")  # Ann, Chen
    page.comments.focus_editor()
    before = shown(ready)
    ready.commands.search.go_on()
    assert shown(ready) not in ("", before)
    assert ready.focusWidget() is page.list.view


def test_redo_brings_a_new_customer_back(ready: MainWindow) -> None:
    publish(ready, create_contact(ready.book, ContactCard(name="Zoe")))
    ready.commands.books.undo()
    look(ready, "Ann Lee")
    ready.commands.books.redo()
    assert shown(ready) == "Zoe" and selected(ready) == ["Zoe"]


def test_an_undone_merge_shows_who_came_back(ready: MainWindow) -> None:
    merge_it(ready)
    look(ready, "Cid Wu")
    ready.commands.books.undo()
    assert shown(ready) == "Ann Lee" and selected(ready) == ["Ann Lee"]


@pytest.mark.parametrize("count", [1, 2])
def test_out_of_the_trash_they_are_shown_where_they_are(ready: MainWindow, count: int) -> None:
    names = ["Ann Lee", "Bob Chen"][:count]
    publish(ready, delete_contacts(ready.book, [1, 2, 3]))
    ready.session.go("customers", places.TRASH)
    customers(ready).list.select_all([find(ready, name) for name in names])
    ready.commands.customers.restore()
    assert ready.session.place == places.ALL
    assert shown(ready) == "Ann Lee" and selected(ready) == names
    ready.commands.actions.action("back").trigger()  # for the next one
    assert ready.session.place == places.TRASH


def test_a_place_that_does_not_hold_them_is_left(ready: MainWindow) -> None:
    look(ready, "Ann Lee")
    ready.commands.customers.delete()
    to_filter(ready)
    ready.top.search.setText("bob")
    assert shown(ready) == "Bob Chen"
    ready.commands.books.undo()
    assert shown(ready) == "Ann Lee" and selected(ready) == ["Ann Lee"]
    assert not ready.session.search and customers(ready).list.conditions() is None


def test_on_another_page_one_stays_and_nobody_is_selected_instead(ready: MainWindow) -> None:
    look(ready, "Ann Lee")
    ready.commands.customers.delete()
    to_place(ready)
    ready.session.go("comments")
    ready.commands.books.undo()
    assert ready.host.shown() == "comments"
    assert ready.session.current is None and ready.session.selection == ()


def test_a_deleted_customer_is_gone_to_where_they_are(ready: MainWindow) -> None:
    ann = find(ready, "Ann Lee")
    publish(ready, delete_contacts(ready.book, [ann]))
    ready.session.go_to_customer(ann)
    assert ready.session.place == places.TRASH and shown(ready) == "Ann Lee"
    ready.session.go_to_customer(999)
    assert "no longer in the book" in ready.toast.text() and shown(ready) == "Ann Lee"


def test_a_key_held_down_deletes_one(ready: MainWindow) -> None:
    look(ready, "Ann Lee")
    view = customers(ready).list.view
    key, none = Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, "", repeated)
        QApplication.sendEvent(view, event)
    assert len(customers(ready).list.model.ids()) == 2
    assert "Ann Lee" in ready.toast.text() and ready.toast.step() is not None
    assert not any(
        ready.commands.actions.action(name).autoRepeat() for name in ready.commands.actions.commands
    )
