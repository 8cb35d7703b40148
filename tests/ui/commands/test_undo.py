"""Undo and Redo: named in the menu, asked about when one may not have the step in mind, said."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.activity import batches
from kehuapp.book.activity.batches import BatchRow
from kehuapp.book.contacts import bulk
from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.groups import groups
from kehuapp.changes import Changes
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.commands.undo_question import MANY, UndoQuestion
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers


def publish(window: MainWindow, changes: Changes) -> Changes:
    window.session.changed.emit(changes)
    return changes


def question(window: MainWindow) -> UndoQuestion | None:
    return next((one for one in window.findChildren(UndoQuestion) if one.isVisible()), None)


def texts(asked: UndoQuestion) -> list[str]:
    roles = ("heading", "quiet")
    labels = asked.findChildren(QLabel)
    return [one.text() for one in labels if one.property("role") in roles and one.text()]


def with_many(window: MainWindow, count: int) -> list[int]:
    """So many customers, each made alone, and one step that is about all of them."""
    ids = [
        min(create_contact(window.book, ContactCard(name=f"Many {at:02}")).contacts)
        for at in range(count)
    ]
    publish(window, bulk.set_area(window.book, ids, "North"))
    return ids


def test_a_step_of_a_moment_ago_is_undone_at_once(window: MainWindow) -> None:
    publish(window, delete_contacts(window.book, [1]))
    window.commands.actions.action("undo").trigger()
    assert question(window) is None and len(customers(window).list.model.ids()) == 3


def test_a_step_of_an_earlier_session_is_asked_about(qtbot: QtBot, window: MainWindow) -> None:
    # The three customers were made before this window was opened.
    for key, left in ((Qt.Key.Key_Escape, 3), (Qt.Key.Key_Return, 2)):
        window.commands.actions.action("undo").trigger()
        asked = question(window)
        assert asked is not None
        when = window.commands.books._when(journal.find_undoable(window.book))
        assert texts(asked) == [
            "New customer Cid Wu",
            f"{when} · 1 customer(s)",
            "Done before the book was opened.",
        ]
        assert asked._save.text() == "Undo for 1 customer(s)"
        qtbot.keyClick(asked, key)
        assert question(window) is None
        assert len(customers(window).list.model.ids()) == left


@pytest.mark.parametrize("count, is_asked", [(MANY, False), (MANY + 1, True)])
def test_a_step_about_many_is_asked_about(
    qtbot: QtBot, window: MainWindow, count: int, is_asked: bool
) -> None:
    with_many(window, count)
    for command, words in (("undo", "Undo for 21"), ("redo", "Redo for 21")):
        window.commands.actions.action(command).trigger()
        asked = question(window)
        assert (asked is not None) == is_asked
        if asked is not None:
            assert asked._save.text().startswith(words)
            assert len(texts(asked)) == 2  # it is of now
            qtbot.keyClick(asked, Qt.Key.Key_Return)
        areas = window.book.query("SELECT count(*) FROM contact WHERE area = 'North'")
        assert areas == [(0 if command == "undo" else count,)]


def test_what_was_undone_before_the_window_is_redone_after_a_question(
    qtbot: QtBot, shop: Book
) -> None:
    journal.undo(shop, journal.find_undoable(shop).id)
    window = MainWindow(shop, Preferences())
    qtbot.addWidget(window)
    window.show()
    window.commands.actions.action("redo").trigger()
    asked = question(window)
    assert asked is not None and asked._save.text() == "Redo for 1 customer(s)"
    asked.reject()
    window.close()


def test_the_toast_offers_to_redo_what_was_undone(window: MainWindow) -> None:
    made = publish(window, create_contact(window.book, ContactCard(name="Zoe")))
    button = window.toast.findChild(QPushButton, "undo")
    assert button.text().startswith("Undo") and window.toast.step() == made.step
    button.click()
    assert window.toast.text() == "Undone: New customer Zoe"
    assert button.isVisible() and button.text() == "Redo  Ctrl+Shift+Z"
    assert window.toast.step() is None
    button.click()
    assert window.toast.text() == "Redone: New customer Zoe"
    assert button.text() == "Undo  Ctrl+Z" and window.toast.step() == made.step
    window.toast.show_done("Written")
    assert not button.isVisible()


def test_the_menu_names_what_it_would_undo(window: MainWindow) -> None:
    menu = next(one for one, title in window.menus._titles if title == "&Edit")
    undo, redo = (window.commands.actions.action(name) for name in ("undo", "redo"))
    publish(window, create_contact(window.book, ContactCard(name="A & B")))
    menu.aboutToShow.emit()
    assert undo.text().startswith("Undo: New customer A && B, today ") and redo.text() == "Redo"
    window.commands.books.undo()
    menu.aboutToShow.emit()
    assert redo.text().startswith("Redo: New customer A && B, today ")
    publish(window, create_contact(window.book, ContactCard(name="A long name " * 9)))
    menu.aboutToShow.emit()
    assert "…, today" in undo.text() and len(undo.text()) < 70
    yesterday = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    with window.book.transaction():
        window.book.execute("UPDATE journal_step SET at = ?", (yesterday,))
    publish(window, Changes())
    menu.aboutToShow.emit()
    assert ", yesterday " in undo.text()


def test_how_many_customers_a_step_is_about(shop: Book) -> None:
    (group,) = groups.create_group(shop, "Tea").groups
    steps = [
        (groups.add_members(shop, group, [1, 2, 3]), 3),
        (batches.create_batch(shop, BatchRow(kind="call", came=(1, 3))), 2),
        (create_contact(shop, ContactCard(name="Zoe", group_ids=frozenset({group}))), 1),
        (groups.rename_group(shop, group, "Cake"), 0),
    ]
    for changes, count in steps:
        assert journal.count_customers(shop, changes.step) == count
    for changes, count in reversed(steps):
        journal.undo(shop, changes.step)
        assert journal.count_customers(shop, changes.step) == count
