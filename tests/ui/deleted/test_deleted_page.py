"""The page of deleted entries: listed, restored by key and by mouse, undone, empty."""

from PySide6.QtCore import Qt
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
    assert cells(pane, 1) == ["Call", "Promise", "Promise"]
    assert cells(pane, 2) == ["asked for oolong", "bring tea", "send samples"]
    assert cells(pane, 3)[0] == "Ann Lee" and cells(pane, 3)[1].endswith("(in the trash)")
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    tasks.wait_until_idle()
    assert cells(pane, 2) == ["bring tea", "send samples"] and pane.table.currentRow() == 0
    pane.table.setCurrentCell(1, 0)
    qtbot.mouseClick(pane.restore, Qt.MouseButton.LeftButton)
    tasks.wait_until_idle()
    assert cells(pane, 2) == ["bring tea"]
    for left in (2, 3):
        window.commands.actions.action("undo").trigger()
        tasks.wait_until_idle()
        assert pane.table.rowCount() == left
    pane.table.setFocus()
    pane.table.setCurrentCell(0, 0)
    qtbot.keyClick(pane.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.restore.text() == "Restore 3 entries"
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    tasks.wait_until_idle()
    assert pane.table.rowCount() == 0 and pane.empty.isVisible()
    window.commands.actions.action("undo").trigger()
    tasks.wait_until_idle()
    assert pane.table.rowCount() == 3


def test_the_menu_leads_there_and_an_empty_trash_says_so(window: MainWindow) -> None:
    window.commands.actions.action("page_deleted").trigger()
    pane = deleted(window)
    tasks.wait_until_idle()
    assert pane.empty.isVisible() and not pane.table.isVisible() and not pane.restore.isVisible()
