"""Visits to several selected customers: one form that says for whom, one step, no guess unsaid."""

from dataclasses import replace
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.contacts import (
    AddressRow,
    load_contact,
    update_contact,
)
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.visits.visits import Visit, create_visit, find_next_visit, rows_to_visit
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.activity.many_form import ManyForm
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.visits.visit_form import VisitForm
from kehuapp.ui.visits.visits_form import VisitsForm
from tests.window_parts import customers


def form_for_all(window: MainWindow) -> VisitsForm:
    customers(window).list.view.selectAll()
    window.commands.actions.action("visit_plan").trigger()
    (form,) = [one for one in window.findChildren(VisitsForm) if one.isVisible()]
    return form


def planned(book: Book) -> list[tuple[str, str, int | None]]:
    return [
        (visit.starts_at, visit.place, visit.staff_id)
        for one in (1, 2, 3)
        if (visit := find_next_visit(book, one)) is not None
    ]


def at(form: VisitsForm, text: str) -> None:
    form.starts_at.set_moment(datetime.fromisoformat(text))


@pytest.fixture
def places_known(shop: Book) -> None:
    """Two have an address, one a colleague who looks after them."""
    create_staff(shop, "Fang")
    create_staff(shop, "Guo")
    for contact, text, owner in ((1, "1 Harbour\nRoad", 2), (3, "3 Hill", None)):
        card = load_contact(shop, contact)
        update_contact(shop, replace(card, addresses=(AddressRow("", text),), owner_id=owner))


def test_each_is_visited_after_the_other_in_one_step(
    window: MainWindow, shop: Book, places_known: None
) -> None:
    form = form_for_all(window)
    assert form.windowTitle() == "Plan visits to 3 customer(s)"
    assert form._save.text() == "Plan 3 visit(s)"
    at(form, "2036-12-01T10:00")
    assert form.summary.text() == "10:00 Ann Lee to 12:00 Cid Wu"
    assert form.staff.code() == "owner" and form.leave_out.isHidden()
    form.purpose.setText("New tea")
    form.accept()
    assert planned(shop) == [
        ("2036-12-01T10:00", "1 Harbour Road", 2),
        ("2036-12-01T11:00", "", None),
        ("2036-12-01T12:00", "3 Hill", None),
    ]
    assert window.toast.text() == "Visits planned: 3 customer(s)"
    assert shop.query("SELECT DISTINCT purpose FROM trip_stop") == [("New tea",)]
    window.commands.books.undo()
    assert planned(shop) == []
    window.commands.books.redo()
    assert len(planned(shop)) == 3


def test_all_at_one_time_and_place(window: MainWindow, shop: Book, places_known: None) -> None:
    window.session.choose_staff(1)
    form = form_for_all(window)
    at(form, "2036-12-01T23:00")
    assert "after midnight" in form.when_note.text()
    form.accept()
    assert form.isVisible() and planned(shop) == []  # it says why
    form.gap.set_code("0")
    assert form.summary.text() == "All of them at 23:00" and form.when_note.isHidden()
    form.place.setText("Town hall")
    form.accept()
    assert planned(shop) == [("2036-12-01T23:00", "Town hall", 1)] * 3


def test_who_has_a_visit_gets_no_second_one_unless_wished(window: MainWindow, shop: Book) -> None:
    create_visit(shop, Visit(contact_id=1, starts_at="2036-11-30T09:00"))
    form = form_for_all(window)
    assert not form.leave_out.isHidden()
    assert form.leave_out.text() == "Not the 1 customer(s) with a visit planned"
    assert [visit.contact_id for visit in form.visits()] == [2, 3]
    assert form._save.text() == "Plan 2 visit(s)"
    form.leave_out.setChecked(False)
    assert [visit.contact_id for visit in form.visits()] == [1, 2, 3]
    form.leave_out.setChecked(True)
    form.accept()
    assert len(shop.query("SELECT 1 FROM trip_stop")) == 3
    again = form_for_all(window)
    again.accept()
    assert again.isVisible() and again._save.text() == "Plan 0 visit(s)"
    again.close()
    again.close()


def test_one_selected_has_the_form_of_one(window: MainWindow) -> None:
    customers(window).list.select(2)
    window.commands.actions.action("visit_plan").trigger()
    assert not window.findChildren(VisitsForm)
    (form,) = window.findChildren(VisitForm)
    assert "Bob Chen" in form.windowTitle()
    form.close()


def test_a_contact_is_logged_with_all_selected_or_with_the_one_on_the_card(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    customers(window).list.view.selectAll()
    window.commands.actions.action("interaction_new").trigger()
    many = window.findChildren(ManyForm)[-1]
    assert many.batch().came == (1, 2, 3)
    many.accept()
    assert len(shop.query("SELECT 1 FROM interaction")) == 3
    customers(window).card.head.interaction_requested.emit()
    form = window.findChildren(InteractionForm)[-1]
    assert "Ann Lee" in form.windowTitle()
    form.close()


def test_whom_to_visit(shop: Book, places_known: None) -> None:
    assert [row.name for row in rows_to_visit(shop, [3, 9, 1])] == ["Cid Wu", "Ann Lee"]
    (step,) = journal.rows_steps(shop, 1)
    assert step.state == "done"
