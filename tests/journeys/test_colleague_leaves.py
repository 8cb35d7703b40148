"""A colleague leaves: counted, handed over, printed, confirmed, and everything taken back."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kehuapp.book.activity import interactions
from kehuapp.book.contacts import bulk
from kehuapp.book.contacts.contacts import load_contact, update_contact
from kehuapp.book.staff import handovers, staff
from kehuapp.store.database import Book
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.staff.handover_form import HandoverForm
from kehuapp.ui.work import tasks
from tests.window_parts import colleagues, customers


@pytest.fixture
def people(window: MainWindow, shop: Book) -> dict[str, int]:
    for name in ("Fang", "Guo", "Mei"):
        window.commands.staff.create_staff(name)
    found = {row.name: row.id for row in staff.rows_staff(shop)}
    window.session.changed.emit(bulk.set_owner(shop, [1, 2, 3], found["Fang"]))
    return found


def shown(window: MainWindow, kind: type[QDialog]) -> QDialog:
    assert tasks.wait_until_idle()
    (found,) = [child for child in window.findChildren(kind) if child.isVisible()]
    return found


def test_everything_goes_over_is_printed_confirmed_and_undone(
    qtbot: QtBot, window: MainWindow, shop: Book, people: dict[str, int], tmp_path: Path
) -> None:
    note = interactions.InteractionRow(
        contact_id=1, staff_id=people["Fang"], summary="tea", next_step="bring samples"
    )
    interactions.create_interaction(shop, note)
    window.session.choose_staff(people["Fang"])
    window.commands.actions.action("page_colleagues").trigger()
    assert tasks.wait_until_idle()
    page = colleagues(window)
    assert page.table.item(0, 5).text() == "3"
    assert page.table.currentRow() == 0
    qtbot.keyClick(page.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    form = shown(window, HandoverForm)
    assert form.giver.currentText() == "Fang"
    form.takers.setFocus()
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()  # nobody ticked yet
    qtbot.keyClick(form.takers, Qt.Key.Key_Space)
    form.note.setPlainText("greet them first")
    form.leaves.click()
    form._save.click()
    assert tasks.wait_until_idle()
    assert {load_contact(shop, one).owner_id for one in (1, 2, 3)} == {people["Guo"]}
    assert window.session.staff is None  # who left is not at the desk any more
    assert interactions.rows_interactions(shop, 1)[0].staff == "Fang"

    assert tasks.wait_until_idle()
    assert page.table.item(2, 0).text() == "Fang (has left)"
    page.table.setCurrentCell(0, 0)
    assert page.open_table.rowCount() == 3
    window.session.choose_staff(people["Guo"])
    assert window.commands.staff.chooser.text().endswith("· 3")
    with qtbot.waitActive(window):  # no window manager gives the focus back here
        window.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = shown(window, SheetPreview)
    assert preview.write_pdf(tmp_path / "brief.pdf")
    preview.reject()
    done = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "brief.pdf", "-"], capture_output=True, check=True
    )
    text = done.stdout.decode("utf-8")
    for value in ("Ann Lee", "Bob Chen", "Cid Wu", "bring samples", "greet them first", "Guo"):
        assert value in text, value

    page.open_table.selectRow(1)
    page.confirm.click()
    assert tasks.wait_until_idle()
    assert page.open_table.rowCount() == 2
    page.confirm_all.click()
    assert tasks.wait_until_idle()
    assert handovers.rows_open(shop, people["Guo"]) == []
    assert window.commands.staff.chooser.text().strip() == "Guo"
    for _ in range(3):  # all, one, and the hand-over itself
        window.commands.actions.action("undo").trigger()
    assert {load_contact(shop, one).owner_id for one in (1, 2, 3)} == {people["Fang"]}
    assert next(row for row in staff.rows_staff(shop) if row.name == "Fang").active


def test_the_selected_ones_are_spread_over_two(
    window: MainWindow, shop: Book, people: dict[str, int]
) -> None:
    window.session.choose_staff(people["Fang"])
    customers(window).list.select(1)
    customers(window).list.view.selectAll()
    window.commands.actions.action("hand_over").trigger()
    form = shown(window, HandoverForm)
    assert form.selected.isChecked()
    for row in range(form.takers.count()):
        form.takers.item(row).setCheckState(Qt.CheckState.Checked)
    assert form.evenly.isVisible()
    form._save.click()
    assert tasks.wait_until_idle()
    owners = sorted(load_contact(shop, one).owner_id for one in (1, 2, 3))
    assert owners == [people["Guo"], people["Guo"], people["Mei"]]


def test_of_the_selected_only_theirs_are_spread(
    window: MainWindow, shop: Book, people: dict[str, int]
) -> None:
    window.session.changed.emit(bulk.set_owner(shop, [1], people["Mei"]))
    window.session.choose_staff(people["Fang"])
    customers(window).list.view.selectAll()
    window.commands.actions.action("hand_over").trigger()
    form = shown(window, HandoverForm)
    form.takers.item(0).setCheckState(Qt.CheckState.Checked)
    form._save.click()
    assert tasks.wait_until_idle()
    assert "2" in window.toast.text()
    assert load_contact(shop, 1).owner_id == people["Mei"]


def test_customers_of_others_are_refused_in_place(
    window: MainWindow, shop: Book, people: dict[str, int]
) -> None:
    customers(window).list.select(1)
    window.session.choose_staff(people["Guo"])
    window.commands.actions.action("hand_over").trigger()
    form = shown(window, HandoverForm)
    form.note.setPlainText("typed")
    form.takers.item(0).setCheckState(Qt.CheckState.Checked)
    form._save.click()
    assert form.isVisible() and form.note.toPlainText() == "typed"
    assert "theirs" in form._hint.text()
    form.giver.setCurrentIndex(form.giver.findData(people["Fang"]))
    assert form.value().takers == ()  # Guo was the giver: Fang had been ticked
    form.reject()
    form.reject()


def test_my_customers_are_those_i_look_after_or_stand_in_for(
    window: MainWindow, shop: Book, people: dict[str, int]
) -> None:
    card = replace(load_contact(shop, 2), owner_id=None, backup_owner_id=people["Guo"])
    window.session.changed.emit(update_contact(shop, card))
    window.session.changed.emit(bulk.set_owner(shop, [3], people["Guo"]))
    window.session.choose_staff(people["Guo"])
    window.top.search.setText("nobody")
    window.commands.actions.action("place_mine").trigger()
    assert tasks.wait_until_idle()
    assert set(customers(window).list.model.ids()) == {2, 3}
    assert "Guo" in customers(window).list.filter.chips[0].text()
    window.session.choose_staff(None)
    window.commands.actions.action("place_mine").trigger()
    assert "current user" in window.toast.text()


def test_the_desk_is_chosen_at_the_top(
    qtbot: QtBot, window: MainWindow, shop: Book, people: dict[str, int]
) -> None:
    chooser = window.commands.staff.chooser
    assert chooser.isVisible() and chooser.text().strip() == "Fang"
    chooser.menu_.actions()[2].trigger()
    assert window.session.staff == people["Mei"]
    assert chooser.text().strip() == "Mei" and chooser.menu_.actions()[2].isChecked()
    assert window.preferences.staff(shop.path) == people["Mei"]
    window.commands.staff.create_staff("  A & \n" + "B" * 10_000)
    name = next(row.name for row in staff.rows_staff(shop) if row.name.startswith("A &"))
    assert len(name) <= staff.LONGEST_NAME and chooser.width() < 260
