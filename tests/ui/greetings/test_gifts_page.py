"""Gifts as a shop plans them: proposed, typed where they stand, given by a key, printed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.greetings.gifts import plan_gifts, set_gift_status
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.tiers.tiers import change_tier
from kehuapp.ui.greetings import gifts_pane
from kehuapp.ui.greetings.gift_form import GiftForm
from kehuapp.ui.greetings.gift_model import COST, ITEM, NAME, STATE
from kehuapp.ui.greetings.gifts_pane import GiftRound, GiftsPane
from kehuapp.ui.kit import theme
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import colours_of


@pytest.fixture
def page(window: MainWindow) -> GiftsPane:
    """Ann is a key customer, Bob got tea last year."""
    change_tier(window.book, [1], "key")
    made = plan_gifts(window.book, "mid_autumn", 2025, [2], "Tea", 35_050).made
    set_gift_status(window.book, [made or 0], "bought")
    plan_gifts(window.book, "mid_autumn", 2025, [3], "Nobody gave it", 1)
    window.session.go("gifts", GiftRound("mid_autumn", 2026))
    return window.findChild(GiftsPane, "gifts")


def cells(page: GiftsPane, column: int) -> list[str]:
    model = page.table.gifts
    return [model.index(row, column).data() for row in range(model.rowCount())]


def type_into(page: GiftsPane, column: int, text: str) -> None:
    """As the editor of the first row's cell does."""
    page.table.gifts.setData(page.table.gifts.index(0, column), text)


@pytest.mark.usefixtures("dressed")
def test_from_the_proposal_to_the_paper(qtbot: QtBot, window: MainWindow, page: GiftsPane) -> None:
    assert page.empty.isVisible() and page.empty.action.hasFocus()
    qtbot.keyClick(page.empty.action, Qt.Key.Key_Return)
    form = window.findChildren(GiftForm)[-1]
    told = [form.people.index(at).data() for at in range(form.people.rowCount())]
    assert told == ["Ann Lee · key customer", "Bob Chen · last year: Tea ($350.50)"]
    qtbot.keyClick(form.item, Qt.Key.Key_Return)
    assert cells(page, ITEM) == ["", "Tea"] and cells(page, COST) == ["", "350.50"]
    assert cells(page, NAME) == ["Ann Lee", "Bob Chen"]
    assert theme.current().gold in colours_of(
        page.table.gifts.index(0, NAME).data(Qt.ItemDataRole.DecorationRole)
    )
    # Typed where it stands.
    type_into(page, ITEM, "Mooncakes")
    type_into(page, COST, "99.99")
    assert cells(page, COST) == ["99.99", "350.50"]
    type_into(page, COST, "much")
    assert cells(page, COST)[0] == "99.99"
    assert page.about().endswith("together $450.49 · last year $350.50")
    # Both are ready, then one is given, each by a key and one step.
    page.table.setFocus()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert cells(page, STATE) == ["Ready", "Ready"]
    page.table.clearSelection()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_3)
    assert cells(page, STATE) == ["Given", "Ready"]
    (made,) = rows_interactions(window.book, 1)
    assert (made.kind, made.cost, made.summary) == ("gift", 9_999, "Mooncakes")
    page.show_only("to_give")
    assert cells(page, ITEM) == ["Tea"] and page.about().endswith("$450.49 · last year $350.50")
    page.show_only("all")
    window.commands.actions.action("undo").trigger()
    assert cells(page, STATE) == ["Ready", "Ready"] and rows_interactions(window.book, 1) == []
    qtbot.keyClick(page.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = window.findChildren(SheetPreview)[-1]
    tasks.wait_until_idle()
    QApplication.processEvents()
    assert preview.view.accessibleName() == "Gifts: Mid-Autumn Festival 2026"
    preview.reject()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert cells(page, ITEM) == ["Mooncakes"]


@pytest.mark.usefixtures("dressed")
def test_a_state_is_chosen_by_a_click_and_an_occasion_brings_its_year(
    qtbot: QtBot, window: MainWindow, page: GiftsPane
) -> None:
    update_settings(window.book, replace(load_settings(window.book), fixed_today="2026-11-29"))
    window.commands.greetings.plan_gifts("mid_autumn", 2026, [1])
    form = window.findChildren(GiftForm)[-1]
    form.occasion.set_code("spring")
    assert form.year.value() == 2027, "that of 2026 is over"
    form.occasion.set_code("mid_autumn")
    form.year.setValue(2026)
    form.accept()
    cell = page.table.visualRect(page.table.gifts.index(0, STATE)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    menu = page.table.findChildren(QMenu)[-1]
    assert [one.isChecked() for one in menu.actions()] == [True, False, False]
    menu.actions()[2].trigger()
    menu.close()
    assert cells(page, STATE)[0] == "Given"


def test_selected_customers_get_one_and_labels_are_printed(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.session.select([3])
    window.commands.greetings.plan_selected()
    form = window.findChildren(GiftForm)[-1]
    assert form.planned().contact_ids == (3,)
    qtbot.keyClicks(form.cost, "x")
    form.accept()
    assert form.isVisible()
    form.cost.setText("12")
    form.accept()
    assert window.session.destination.page == "gifts"
    # Nobody has an address: that is said instead of an empty page.
    paper = window.commands.paper.open("labels", [1, 2, 3])
    tasks.wait_until_idle()
    QApplication.processEvents()
    assert paper.view.page_count() == 0 and "No address (3)" in paper.note.text()
    paper.close()


def test_many_are_given_in_the_worker(
    qtbot: QtBot, window: MainWindow, page: GiftsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for hundreds of contacts that are made; what is chosen stays so."""
    monkeypatch.setattr(gifts_pane, "_SOON", 1)
    monkeypatch.setattr(tasks, "SOON", 1)
    window.commands.greetings.plan_gifts("mid_autumn", 2026, [1, 2, 3])
    form = window.findChildren(GiftForm)[-1]
    form.item.setText("Tea")
    form.accept()
    assert form.isVisible() and not form.isEnabled()
    tasks.wait_until_idle()
    assert cells(page, ITEM) == ["Tea"] * 3
    page.table.setFocus()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_3)
    assert cells(page, STATE) == ["Planned"] * 3, "it waits for the worker"
    tasks.wait_until_idle()
    assert cells(page, STATE) == ["Given"] * 3 and len(page.table.chosen()) == 3
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    tasks.wait_until_idle()
    assert cells(page, STATE) == [] and rows_interactions(window.book, 1) == []
