"""A service that was promised, named in the form of one contact."""

from datetime import datetime

from PySide6.QtWidgets import QPushButton

from kehuapp.book.activity.batches import BatchRow, create_batch
from kehuapp.book.activity.interactions import InteractionRow, create_interaction, load_interaction
from kehuapp.book.activity.pledges import PledgeRow, create_pledge, delete_pledge
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.activity.many_form import ManyForm
from kehuapp.ui.shell.main_window import MainWindow


def form_of(window: MainWindow) -> InteractionForm:
    (form,) = (one for one in window.findChildren(InteractionForm) if one.isVisible())
    return form


def offered(form: InteractionForm) -> list[str]:
    return [form.pledge.itemText(at) for at in range(1, form.pledge.count())]


def test_a_service_says_which_promise_it_keeps(window: MainWindow) -> None:
    care = create_pledge(window.book, PledgeRow(name="Care", tier="key")).made
    create_pledge(window.book, PledgeRow(name="Samples", tier="regular"))
    create_pledge(window.book, PledgeRow(name="Once", starts_on="2020-01-01", ends_on="2020-12-31"))
    window.commands.interactions.log(1)
    form = form_of(window)
    assert not form.pledge.isVisible()
    form.kind.buttons["service"].click()
    assert form.pledge.isVisible() and offered(form) == ["Care"]
    form.at.set_moment(datetime(2020, 5, 1, 10))
    assert offered(form) == ["Care", "Once"]
    form.pledge.set_code(str(care))
    form.accept()
    row = load_interaction(window.book, 1)
    assert (row.kind, row.pledge_id) == ("service", care)


def test_opened_again_it_names_it_still(window: MainWindow) -> None:
    care = create_pledge(window.book, PledgeRow(name="Care", tier="regular")).made
    assert care is not None
    row = InteractionRow(contact_id=1, kind="service", pledge_id=care)
    made = create_interaction(window.book, row).made or 0
    for is_deleted in (False, True):
        if is_deleted:
            delete_pledge(window.book, care)
        window.commands.interactions.open(made)
        form = form_of(window)
        assert form.pledge.currentText() == "Promised to others, or no longer"
        assert not form.is_touched()
        form.reject()
    # A gift keeps a promise as well; what is kept is not lost by opening it.
    window.commands.interactions.open(made)
    form = form_of(window)
    form.kind.buttons["gift"].click()
    assert form.pledge.isVisible()
    form.accept()
    row = load_interaction(window.book, made)
    assert (row.kind, row.pledge_id) == ("gift", care)
    window.commands.interactions.open(made)
    form = form_of(window)
    form.pledge.set_code("")
    form.accept()
    assert load_interaction(window.book, made).pledge_id is None


def test_a_part_of_what_was_done_with_many_leads_to_the_whole(window: MainWindow) -> None:
    create_batch(window.book, BatchRow(title="Tea evening", came=(1, 2)))
    window.commands.interactions.open(1)
    whole = form_of(window).findChild(QPushButton, "whole")
    assert whole is not None
    whole.click()
    (many,) = (one for one in window.findChildren(ManyForm) if one.isVisible())
    assert many.title.text() == "Tea evening" and many.batch().came == (1, 2)
    many.reject()
