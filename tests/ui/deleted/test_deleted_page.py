"""The page of deleted entries: listed, restored by key and by mouse, undone, empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import (
    InteractionRow,
    create_interaction,
    delete_interaction,
)
from kehuapp.book.contacts.contacts import delete_contacts
from kehuapp.book.plans.tasks import create_task
from kehuapp.store import tables
from kehuapp.ui.deleted.deleted_pane import DeletedPane
from kehuapp.ui.deleted.empty_question import EmptyQuestion
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import deleted


def cells(pane: DeletedPane, column: int) -> list[str]:
    items = [pane.table.item(row, column) for row in range(pane.table.rowCount())]
    return [item.text() for item in items if item is not None]


def fed(window: MainWindow) -> None:
    """A call and a promise of Ann were deleted, and one of Bob, who is in the trash."""
    book = window.book
    create_interaction(book, InteractionRow(contact_id=1, summary="asked for oolong"))
    delete_interaction(book, 1)
    create_task(book, 1, "send samples")
    create_task(book, 2, "bring tea")
    with book.writing("by hand"):
        tables.Task.update(deleted_at="2026-01-01T00:00:00Z").execute()
    delete_contacts(book, [2])


def test_listed_restored_by_key_and_by_mouse_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    fed(window)
    pane = deleted(window)
    tasks.wait_until_idle()
    assert cells(pane, 2) == ["Customer", "Call", "Promise", "Promise"]
    assert cells(pane, 3)[1:] == ["asked for oolong", "bring tea", "send samples"]
    assert cells(pane, 4)[1] == "Ann Lee" and cells(pane, 4)[2].endswith("(in the trash)")
    pane.table.setCurrentCell(1, 0)
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    tasks.wait_until_idle()
    assert cells(pane, 3)[1:] == ["bring tea", "send samples"] and pane.table.currentRow() == 1
    pane.table.setCurrentCell(2, 0)
    qtbot.mouseClick(pane.restore, Qt.MouseButton.LeftButton)
    tasks.wait_until_idle()
    assert cells(pane, 3)[1:] == ["bring tea"]
    for left in (3, 4):
        window.commands.actions.action("undo").trigger()
        tasks.wait_until_idle()
        assert pane.table.rowCount() == left
    pane.table.setFocus()
    pane.table.setCurrentCell(0, 0)
    qtbot.keyClick(pane.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.restore.text() == "Restore 4 entries"
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    tasks.wait_until_idle()
    assert pane.table.rowCount() == 0 and pane.empty.isVisible()
    window.commands.actions.action("undo").trigger()
    tasks.wait_until_idle()
    assert pane.table.rowCount() == 4


def test_the_menu_leads_there_and_an_empty_trash_says_so(window: MainWindow) -> None:
    window.commands.actions.action("page_deleted").trigger()
    pane = deleted(window)
    tasks.wait_until_idle()
    assert pane.empty.isVisible() and not pane.table.isVisible() and not pane.restore.isVisible()


def answer(qtbot: QtBot, pane: DeletedPane, button: str) -> str:
    """Press a button of the question that counts what goes; what it said."""
    tasks.wait_until_idle()
    question = pane.window().findChild(EmptyQuestion)
    assert question is not None
    said = "\n".join(label.text() for label in question.findChildren(QLabel))
    pressed = question.findChild(QPushButton, button)
    assert pressed is not None
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    tasks.wait_until_idle()
    return said


def test_thrown_away_after_a_question_that_counts_and_undone(
    qtbot: QtBot, window: MainWindow
) -> None:
    fed(window)
    pane = deleted(window)
    tasks.wait_until_idle()
    pane.table.setFocus()
    pane.table.setCurrentCell(0, 0)
    qtbot.keyClick(pane.table, Qt.Key.Key_Delete)
    said = answer(qtbot, pane, "leave")
    assert "Customers (1)" in said and "Promises and tasks (1)" in said
    assert pane.table.rowCount() == 4
    pane.table.setCurrentCell(0, 0)
    qtbot.mouseClick(pane.throw_away, Qt.MouseButton.LeftButton)
    answer(qtbot, pane, "save")
    assert not window.book.query("SELECT 1 FROM contact WHERE id = 2")
    assert cells(pane, 3) == ["asked for oolong", "send samples"]  # Bob's promise went with him
    window.commands.actions.action("undo").trigger()
    tasks.wait_until_idle()
    assert pane.table.rowCount() == 4


def test_looked_for_by_kind_and_words_and_proposed_by_age(qtbot: QtBot, window: MainWindow) -> None:
    fed(window)
    pane = deleted(window)
    tasks.wait_until_idle()
    pane.kind.setCurrentIndex(pane.kind.findData("task"))
    pane.kind.activated.emit(0)
    tasks.wait_until_idle()
    assert cells(pane, 3) == ["bring tea", "send samples"]
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_S)
    qtbot.keyClicks(pane.words, "amples")
    qtbot.waitUntil(lambda: cells(pane, 3) == ["send samples"])
    assert not pane.old.isVisible()
    pane.words.clear()
    pane.age.setCurrentIndex(pane.age.findData("90"))
    pane.age.activated.emit(0)
    tasks.wait_until_idle()
    assert pane.old.isVisible() and "2 entries" in pane.old_words.text()
    qtbot.mouseClick(pane.old_away, Qt.MouseButton.LeftButton)
    assert "Promises and tasks (2)" in answer(qtbot, pane, "leave")
    qtbot.mouseClick(pane.old_keep, Qt.MouseButton.LeftButton)
    tasks.wait_until_idle()
    assert not pane.old.isVisible() and pane.age.currentData() == ""
    assert len(window.book.query("SELECT 1 FROM task WHERE deleted_at IS NOT NULL")) == 2
