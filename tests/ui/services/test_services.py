"""The page of promised services: who received which, who not yet, a group, logged for many."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.batches import BatchRow, create_batch, load_batch
from kehuapp.book.activity.pledges import (
    PledgeRow,
    ask_pledges,
    create_pledge,
    load_pledge,
    update_pledge,
)
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.groups.groups import rows_groups
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.activity.many_form import ManyForm
from kehuapp.ui.kit.windows.line_dialog import LineDialog
from kehuapp.ui.services.pledge_form import PledgeForm
from kehuapp.ui.services.services_pane import ServicesPane
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import customers, services


@pytest.fixture
def pane(window: MainWindow) -> ServicesPane:
    """Care was promised to key customers, a tasting to all, of whom Bob had one."""
    create_pledge(window.book, PledgeRow(name="Care", tier="key"))
    create_pledge(window.book, PledgeRow(name="Tasting", measure="two teas"))
    create_batch(
        window.book,
        BatchRow(kind="service", at="2026-11-01T03:00:00Z", pledge_id=2, cost=300, came=(2,)),
    )
    shown = services(window)
    tasks.wait_until_idle()
    return shown


def cells(pane: ServicesPane) -> list[list[str]]:
    model = pane.model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def heads(pane: ServicesPane) -> list[str]:
    across = Qt.Orientation.Horizontal
    return [
        str(pane.model.headerData(column, across)) for column in range(pane.model.columnCount())
    ]


def test_who_received_which_and_who_not_yet(pane: ServicesPane, qtmodeltester: ModelTester) -> None:
    assert heads(pane) == ["Customer", "Care\n0/1", "Tasting\n1/3 · $3"]
    first, second, third = cells(pane)
    assert first == ["★ Ann Lee · Lee Foods", "not yet", "not yet"]
    assert second[:2] == ["● Bob Chen", ""] and second[2].endswith("· $3")
    assert third == ["Cid Wu · Harbour Deli", "", "not yet"]
    assert pane.count.text().startswith("3 customer")
    qtmodeltester.check(pane.model)


def test_goal_and_times_stand_beside_it_and_are_typed(
    window: MainWindow, pane: ServicesPane
) -> None:
    pane.table.setCurrentIndex(pane.model.index(1, 2))
    pane.table.edit_requested.emit()
    form = window.findChildren(PledgeForm)[-1]
    assert (form.goal.value(), form.times.value()) == (100, 1)
    form.goal.setValue(80)
    form.times.setValue(2)
    form.accept()
    tasks.wait_until_idle()
    kept = load_pledge(window.book, 2)
    assert (kept.goal, kept.times) == (80, 2)
    assert heads(pane)[2] == "Tasting\n0/3 · Goal 80% · 2 times each · $3"
    assert cells(pane)[1][2].endswith("$3 · 1 of 2 times")


def test_filters_to_not_yet_by_tier_and_colleague(qtbot: QtBot, pane: ServicesPane) -> None:
    pane.waiting.setCurrentIndex(pane.waiting.findText("Not yet: Tasting"))
    pane.waiting.activated.emit(2)
    tasks.wait_until_idle()
    assert [row[0] for row in cells(pane)] == ["★ Ann Lee · Lee Foods", "Cid Wu · Harbour Deli"]
    pane.tier.set_code("key")
    pane.tier.activated.emit(1)
    tasks.wait_until_idle()
    assert [row[0] for row in cells(pane)] == ["★ Ann Lee · Lee Foods"]
    assert pane.wanted().pledge_id == 2 and pane.waiting.currentText() == "Not yet: Tasting"


def test_a_group_of_those_who_wait_is_undone_in_one_step(
    window: MainWindow, pane: ServicesPane
) -> None:
    pane.show_waiting(2)
    tasks.wait_until_idle()
    pane.group.click()
    dialog = window.findChildren(LineDialog)[-1]
    assert dialog.line.text() == "Not yet: Tasting"
    dialog.accept()
    assert [(row.name, row.count) for row in rows_groups(window.book)] == [("Not yet: Tasting", 2)]
    window.commands.actions.action("undo").trigger()
    assert rows_groups(window.book) == []


def test_logged_for_all_who_wait(window: MainWindow, pane: ServicesPane) -> None:
    pane.show_waiting(2)
    tasks.wait_until_idle()
    pane.log.click()
    form = window.findChildren(ManyForm)[-1]
    assert (form.kind.code(), form.pledge.currentText()) == ("service", "Tasting")
    assert form.batch().came == (1, 3)
    form.accept()
    tasks.wait_until_idle()
    assert cells(pane) == [] and heads(pane)[2] == "Tasting\n3/3 · $3"


@pytest.mark.usefixtures("dressed")
def test_names_selected_are_logged_for_a_service_that_is_asked(
    window: MainWindow, pane: ServicesPane
) -> None:
    wide = pane.log.minimumWidth()
    assert wide and pane.log.width() == wide
    pane.table.selectAll()
    pane.table.selectionModel().setCurrentIndex(
        pane.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    assert pane.log.isEnabled() and pane.log.text() == "Log for the selected…"
    assert pane.log.sizeHint().width() <= wide
    pane.log.click()
    menu = pane.findChildren(QMenu, "which_service")[-1]
    menu.hide()
    menu.actions()[1].trigger()
    form = window.findChildren(ManyForm)[-1]
    assert form.batch().came == (1, 2, 3) and form.pledge.currentText() == "Tasting"
    form.reject()
    # With one service waited for, or only one promised, it is that.
    pane.show_waiting(1)
    tasks.wait_until_idle()
    pane.table.selectAll()
    pane.table.selectionModel().setCurrentIndex(
        pane.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    pane.log.click()
    assert window.findChildren(ManyForm)[-1].pledge.currentText() == "Care"


def test_names_stand_as_they_do_in_the_list(window: MainWindow, pane: ServicesPane) -> None:
    for name in ("白小姐", "安先生"):  # pinyin: an, bai; zhuyin: ㄅ before ㄢ
        create_contact(window.book, ContactCard(name=name))
    for order, names in (("name", ["安先生", "白小姐"]), ("zhuyin", ["白小姐", "安先生"])):
        customers(window).list.sorting.choose_names(order)
        pane.refresh()
        tasks.wait_until_idle()
        assert [one for one, *_rest in cells(pane) if one in names] == names


def test_enter_in_a_cell_logs_it_for_one(
    qtbot: QtBot, window: MainWindow, pane: ServicesPane
) -> None:
    pane.table.setFocus()
    pane.table.setCurrentIndex(pane.model.index(0, 1))
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    form = window.findChildren(ManyForm)[-1]
    assert form.batch().came == (1,) and form.pledge.currentText() == "Care"
    form.accept()
    assert load_batch(window.book, 2).pledge_id == 1
    tasks.wait_until_idle()
    assert pane.model.given_at(pane.model.index(0, 1)) is not None
    # What was given is opened, the name leads to the customer.
    pane.table.setCurrentIndex(pane.model.index(0, 1))
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    (given,) = (one for one in window.findChildren(InteractionForm) if one.isVisible())
    given.marks.set_mark(4)
    given.accept()
    tasks.wait_until_idle()
    assert heads(pane)[1] == "Care\n1/1 · satisfied 4.0"
    pane.table.setCurrentIndex(pane.model.index(0, 0))
    qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert window.session.current == 1 and window.session.destination.page == "customers"


def test_a_service_is_promised_changed_and_deleted(
    qtbot: QtBot, window: MainWindow, pane: ServicesPane
) -> None:
    pane.new.click()
    form = window.findChildren(PledgeForm)[-1]
    form.accept()
    assert "which service" in form._hint.text()
    qtbot.keyClicks(form.name, "Yearly check")
    form.tier.set_code("regular")
    form.accept()
    assert [row.name for row in window.book.ask(ask_pledges())] == [
        "Care",
        "Tasting",
        "Yearly check",
    ]
    tasks.wait_until_idle()
    pane.table.setCurrentIndex(pane.model.index(0, 3))
    qtbot.keyClick(pane.table, Qt.Key.Key_F2)
    (form,) = (one for one in window.findChildren(PledgeForm) if one.isVisible())
    assert form.name.text() == "Yearly check"
    form.name.setText("Check")
    form.accept()
    tasks.wait_until_idle()
    assert heads(pane)[3] == "Check\n0/1"
    pane.table.ask_menu(3)
    menu = pane.findChildren(QMenu, "service")[-1]
    menu.hide()
    menu.actions()[-1].trigger()
    tasks.wait_until_idle()
    assert len(heads(pane)) == 3
    window.commands.actions.action("undo").trigger()
    tasks.wait_until_idle()
    assert len(heads(pane)) == 4


def test_two_windows_change_one_service(window: MainWindow, pane: ServicesPane) -> None:
    window.commands.many.edit_pledge(1)
    form = window.findChildren(PledgeForm)[-1]
    before = load_pledge(window.book, 1)
    update_pledge(window.book, before, before._replace(name="Care twice"))
    form.name.setText("Care once")
    form.accept()
    assert form.isVisible() and "changed somewhere else" in form._hint.text()
    assert form.name.text() == "Care once"
    assert load_pledge(window.book, 1).name == "Care twice"


def test_an_empty_page_offers_the_first_service(window: MainWindow) -> None:
    pane = services(window)
    tasks.wait_until_idle()
    assert pane.empty.isVisible() and not pane.table.isVisible()
    pane.empty.action.click()
    assert window.findChildren(PledgeForm)


def test_rows_are_read_when_they_are_painted(window: MainWindow, pane: ServicesPane) -> None:
    for at in range(60):
        create_contact(window.book, ContactCard(name=f"Zoe {at:02}"))
    asked: list[int] = []
    fetch = pane.model._fetch
    pane.model._fetch = lambda ids: asked.append(len(ids)) or fetch(ids)  # type: ignore[func-returns-value]
    pane.refresh()
    tasks.wait_until_idle()
    assert pane.model.rowCount() == 63
    pane.model.data(pane.model.index(0, 0))
    assert sum(asked) <= 32
    pane.model.data(pane.model.index(62, 0))
    assert sum(asked) <= 64


def test_a_long_name_ends_in_an_ellipsis(window: MainWindow, pane: ServicesPane) -> None:
    create_pledge(window.book, PledgeRow(name="A very long promise " * 5))
    pane.refresh()
    tasks.wait_until_idle()
    name, figures = heads(pane)[3].split("\n")
    assert name.endswith("…") and figures == "0/3"
    hint = Qt.ItemDataRole.ToolTipRole
    assert "promise A very long" in pane.model.headerData(3, Qt.Orientation.Horizontal, hint)
