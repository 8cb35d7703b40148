"""The page of what was done with many: opened again, corrected, deleted, a new one."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.batches import BatchRow, create_batch, load_batch, rows_batches
from kehuapp.ui.activity.many_form import ManyForm
from kehuapp.ui.services.batches_pane import BatchesPane
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import batches


def cells(pane: BatchesPane, column: int) -> list[str]:
    items = [pane.table.item(row, column) for row in range(pane.table.rowCount())]
    return [item.text() for item in items if item is not None]


def form_of(window: MainWindow) -> ManyForm:
    (form,) = (one for one in window.findChildren(ManyForm) if one.isVisible())
    return form


def test_opened_corrected_deleted_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    for title, at in (("Tea", "2026-11-01T03:00:00Z"), ("Cake", "2026-11-02T03:00:00Z")):
        create_batch(window.book, BatchRow(title=title, at=at, came=(1, 2), absent=(3,), cost=500))
    pane = batches(window)
    tasks.wait_until_idle()
    assert cells(pane, 2) == ["Cake", "Tea"]
    assert [cells(pane, column)[0] for column in (1, 4, 5, 6)] == ["Gathering", "2", "1", "$10"]
    pane.table.setFocus()
    pane.table.setCurrentCell(1, 0)
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    form = form_of(window)
    assert form.title.text() == "Tea"
    qtbot.mouseClick(form.people.everybody, Qt.MouseButton.LeftButton)
    form.accept()
    tasks.wait_until_idle()
    assert (cells(pane, 4), cells(pane, 5)) == (["2", "3"], ["1", ""])
    assert pane.table.currentRow() == 1
    qtbot.keyClick(pane.table, Qt.Key.Key_Delete)
    tasks.wait_until_idle()
    assert cells(pane, 2) == ["Cake"]
    window.commands.actions.action("undo").trigger()
    tasks.wait_until_idle()
    assert cells(pane, 2) == ["Cake", "Tea"]


def test_an_empty_page_begins_a_gathering_whose_guests_are_typed(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = batches(window)
    tasks.wait_until_idle()
    assert pane.empty.isVisible() and not pane.table.isVisible()
    pane.empty.action.click()
    form = form_of(window)
    form.accept()
    assert "at least one" in form._hint.text()
    for name in ("ann", "bob"):
        qtbot.keyClicks(form.people.search.person, name)
        qtbot.keyClick(form.people.search.person, Qt.Key.Key_Return)
    form.accept()
    (line,) = rows_batches(window.book)
    assert load_batch(window.book, line.id).came == (1, 2)
    tasks.wait_until_idle()
    assert not pane.empty.isVisible() and cells(pane, 4) == ["2"]
