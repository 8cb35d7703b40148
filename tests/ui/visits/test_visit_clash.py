"""A visit's form is open while the same visit is changed elsewhere: nothing is written over."""

from datetime import timedelta

import pytest

from kehuapp.book.settings import load_settings
from kehuapp.book.trips.stops import confirm_stop
from kehuapp.book.visits.results import type_back
from kehuapp.book.visits.sheets import load_sheet
from kehuapp.book.visits.visits import Visit, create_visit, load_visit, update_visit
from kehuapp.store.database import Book
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.visits.visit_form import VisitForm


@pytest.fixture
def form(window: MainWindow, shop: Book) -> VisitForm:
    """Of the visit of yesterday, with another purpose typed."""
    day = load_settings(shop).today() - timedelta(days=1)
    visit = Visit(contact_id=1, starts_at=f"{day}T10:00", purpose="tea", place="shop")
    create_visit(shop, visit)
    window.commands.customers.open_visit(load_visit(shop, 1))
    [form] = [one for one in window.findChildren(VisitForm) if one.isVisible()]
    form.purpose.setText("coffee")
    return form


def test_what_both_changed_is_asked(form: VisitForm, shop: Book) -> None:
    form.place.setText("their shop")
    before = load_visit(shop, 1)
    update_visit(shop, before._replace(purpose="cups", place="market", materials="list"))
    form.accept()
    assert form.isVisible()
    assert form._hint.text() == "Nothing is saved yet. Choose, then save again."
    asked = form.clashes
    assert asked is not None
    assert [one.text() for one in asked.theirs.values()] == [
        "In the book: market", "In the book: cups",
    ]  # fmt: skip
    assert asked.mine["place"].text() == "Mine: their shop"
    asked.theirs["place"].click()
    form.accept()
    assert form._hint.text() == "Choose first which one is right."
    asked.mine["purpose"].click()
    assert form._hint.text() == ""
    update_visit(shop, load_visit(shop, 1)._replace(talk_market="theirs"))
    form.accept()
    assert form._hint.text().startswith("Somebody changed talk 2 meanwhile")
    form.accept()
    assert not form.isVisible()
    stored = load_visit(shop, 1)
    assert (stored.purpose, stored.place) == ("coffee", "market")
    assert (stored.materials, stored.talk_market) == ("list", "theirs")


def test_what_only_others_changed_stays(form: VisitForm, shop: Book) -> None:
    confirm_stop(shop, 1)
    sheet = load_sheet(shop, 1)
    type_back(shop, sheet, sheet.typed._replace(summary="well"))
    form.accept()
    assert form._hint.text() == (
        "Somebody changed whether it is confirmed, what came of it meanwhile; that stays, and so "
        "does what you typed. Enter saves."
    )
    form.accept()
    stored = load_visit(shop, 1)
    assert (stored.purpose, stored.confirmed, stored.outcome) == ("coffee", True, "done")
    assert stored.confirmed_at


def test_results_are_opened_once_the_visit_is_written(
    form: VisitForm, window: MainWindow, shop: Book
) -> None:
    update_visit(shop, load_visit(shop, 1)._replace(purpose="cups"))
    form._leave_for_results()
    assert form.isVisible()
    assert form.clashes is not None
    form.clashes.mine["purpose"].click()
    form.accept()
    assert load_visit(shop, 1).purpose == "coffee"
    assert window.session.destination.page == "typing"
