"""One contact with many, typed as a shop does: ticks, names added, a cost shared, corrected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.batches import (
    BatchRow,
    create_batch,
    load_batch,
    rows_batches,
    update_batch,
)
from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.activity.pledges import PledgeRow, create_pledge
from kehuapp.book.contacts import bulk
from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.greetings.compose import load_people, load_round
from kehuapp.book.settings import load_settings
from kehuapp.book.timeline import load_timeline
from kehuapp.book.timeline_words import tell_all
from kehuapp.rules.greetings import year_of
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.activity.many_form import ManyForm
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from tests.window_parts import customers


def latest(window: MainWindow) -> ManyForm:
    return window.findChildren(ManyForm)[-1]


@pytest.fixture
def form(window: MainWindow) -> ManyForm:
    """The form for the three customers, opened by its key."""
    customers(window).list.view.selectAll()
    window.commands.actions.action("interaction_all").trigger()
    return latest(window)


def untick(qtbot: QtBot, form: ManyForm, place: int) -> None:
    """A click on the box of a row."""
    view = form.people.view
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(form.people.model.index(place))
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    box = view.style().subElementRect(part, option, view)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def people(form: ManyForm) -> list[str]:
    model = form.people.model
    return [model.data(model.index(place)) for place in range(model.rowCount())]


def test_a_round_of_greetings_by_the_keyboard(
    qtbot: QtBot, window: MainWindow, form: ManyForm
) -> None:
    assert people(form) == ["Ann Lee · Lee Foods", "Bob Chen", "Cid Wu · Harbour Deli"]
    assert (form.kind.code(), form.purpose.code()) == ("message", "greeting")
    qtbot.keyClicks(form.title, "New Year")
    form.people.view.setFocus()
    form.people.view.setCurrentIndex(form.people.model.index(0))
    qtbot.keyClick(form.people.view, Qt.Key.Key_Space)
    qtbot.keyClick(form.people.view, Qt.Key.Key_Down)
    assert form.people.heading.text() == "For 2 of 3"
    qtbot.keyClicks(form.cost, "12.50")
    assert form.cost_note.text() == "2 × $12.50, together $25"
    # For what it was is asked of a greeting alone; they count as greeted for it then.
    form.purpose.set_code("sale")
    assert form.occasion_part.isHidden()
    form.purpose.set_code("greeting")
    assert not form.occasion_part.isHidden() and form.occasion.code() == ""
    form.occasion.set_code("mid_autumn")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    (line,) = rows_batches(window.book)
    assert (line.title, line.came, line.absent, line.cost) == ("New Year", 2, 0, 2500)
    year = year_of("mid_autumn", load_settings(window.book).today())
    greeted = load_people(window.book, load_round(window.book, "mid_autumn", year), [1, 2, 3])
    assert [bool(one.greeted_at) for one in greeted] == [False, True, True]
    # Corrected: another occasion for all, or none.
    window.commands.many.open_batch(line.id)
    again = latest(window)
    assert again.occasion.code() == "mid_autumn" and not again.is_touched()
    again.occasion.set_code("new_year")
    again.accept()
    row = load_batch(window.book, line.id)
    assert row.occasion == "new_year" and row.occasion_year
    window.commands.many.open_batch(line.id)
    again = latest(window)
    again.purpose.set_code("relationship")
    again.accept()
    row = load_batch(window.book, line.id)
    assert (row.occasion, row.occasion_year) == ("", None)
    for _twice in range(2):
        window.commands.actions.action("undo").trigger()
    assert load_batch(window.book, line.id).occasion == "mid_autumn"
    assert [len(rows_interactions(window.book, one)) for one in (1, 2, 3)] == [0, 1, 1]
    window.commands.actions.action("undo").trigger()
    assert rows_batches(window.book) == []


@pytest.mark.usefixtures("dressed")
def test_a_gathering_with_who_did_not_come(
    qtbot: QtBot, window: MainWindow, form: ManyForm
) -> None:
    qtbot.keyClick(form.title, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert (form.kind.code(), form.title.text()) == ("gathering", "")
    assert form.purpose.code() == "relationship" and form.people.heading.text() == "Came: 3 of 3"
    qtbot.mouseClick(form.people.nobody, Qt.MouseButton.LeftButton)
    assert form.people.heading.text() == "Came: 0 of 3"
    qtbot.mouseClick(form.people.everybody, Qt.MouseButton.LeftButton)
    form.people.view.setCurrentIndex(form.people.model.index(2))
    assert not form.people.why.isEnabled()
    qtbot.keyClick(form.people.view, Qt.Key.Key_Space)
    assert form.people.why.isEnabled()
    untick(qtbot, form, 1)  # by its box: it is asked of them, and Space is theirs
    assert form.people.model.ticked() != (1, 2) and form.people.why.isEnabled()
    assert "Bob" in form.people.asked.text()
    qtbot.keyClick(form.people.view, Qt.Key.Key_Space)
    assert form.people.model.ticked() == (1, 2)
    form.people.view.setCurrentIndex(form.people.model.index(2))
    qtbot.keyClicks(form.people.why, "down with a cold")
    assert people(form)[2] == "Cid Wu · down with a cold · Harbour Deli"
    qtbot.keyClicks(form.cost, "100")
    form.shared.set_code("all")
    form.minutes.setValue(90)
    form.accept()
    (line,) = rows_batches(window.book)
    row = load_batch(window.book, line.id)
    assert (row.came, row.absent, row.minutes) == ((1, 2), (3,), 90)
    assert row.reasons == ((3, "down with a cold"),)
    entries = load_timeline(window.book, 3).entries
    (entry,) = [one for one in entries if one.source == "absence"]
    (told,) = tell_all(window.book, [entry], load_settings(window.book))
    assert "down with a cold" in told.text
    assert line.cost == 10000
    assert rows_interactions(window.book, 3) == []


def test_one_more_is_added_by_name_and_taken_out_again(
    qtbot: QtBot, window: MainWindow, form: ManyForm
) -> None:
    create_contact(window.book, ContactCard(name="Dora Ng"))
    form.kind.set_code("gathering")
    line = form.people.search.person
    qtbot.keyClicks(line, "dora")
    assert not form.people.search.found.isHidden()
    form.accept()
    assert "not added yet" in form._hint.text() and form.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert people(form)[-1] == "Dora Ng" and line.text() == ""
    assert form.people.heading.text() == "Came: 4 of 4" and form.people.search.found.isHidden()
    # Who is there already is ticked, not added.
    form.people.model.tick([1], False)
    qtbot.keyClicks(line, "ann")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert form.people.heading.text() == "Came: 4 of 4"
    form.people.view.setCurrentIndex(form.people.model.index(1))
    qtbot.keyClick(form.people.view, Qt.Key.Key_Delete)
    assert len(people(form)) == 3
    form.accept()
    assert load_batch(window.book, 1).came == (1, 3, 4)


def test_who_does_not_want_it_is_named_and_left_out(qtbot: QtBot, window: MainWindow) -> None:
    bulk.set_wish(window.book, [1], ("do_not_contact", True))
    bulk.set_wish(window.book, [2], ("no_festive", True))
    delete_contacts(window.book, [3])
    form = ManyForm(window.book, BatchRow(kind="message", purpose="service", came=(1, 2, 3)))
    qtbot.addWidget(form)
    assert "Ann Lee" in form.out_note.text() and "Cid Wu" in form.out_note.text()
    assert people(form) == ["Bob Chen · no festive greetings"]
    assert form.batch().came == (2,)
    form.purpose.set_code("greeting")
    assert form.batch().came == ()
    assert "at least one" in form.missing()
    form.ask_all_the_same.click()
    assert form.batch().came == (1,) and "Ann Lee" not in form.out_note.text()
    assert "Cid Wu" in form.out_note.text()


@pytest.mark.parametrize(
    ("text", "said"),
    [("abc", "is no amount"), ("-3", "not below zero"), ("1.234", "is no amount"), ("１２", "")],
)
def test_a_cost_that_is_none_is_said_in_place(
    qtbot: QtBot, window: MainWindow, form: ManyForm, text: str, said: str
) -> None:
    form.cost.setText(text)
    form.accept()
    assert form.isVisible() == bool(said)
    assert said in form._hint.text()
    assert len(rows_batches(window.book)) == (0 if said else 1)


def test_opened_again_and_corrected(qtbot: QtBot, window: MainWindow) -> None:
    made = create_batch(
        window.book, BatchRow(title="Tea", came=(1, 2), absent=(3,), cost=1001, is_shared=True)
    ).made
    assert made is not None
    window.commands.many.open_batch(made)
    form = latest(window)
    assert people(form) == ["Ann Lee · Lee Foods", "Bob Chen", "Cid Wu · Harbour Deli"]
    assert form.people.heading.text() == "Came: 2 of 3" and form.cost.text() == "10.01"
    form.people.view.setFocus()
    form.people.view.setCurrentIndex(form.people.model.index(2))
    qtbot.keyClick(form.people.view, Qt.Key.Key_Space)
    form.accept()
    row = load_batch(window.book, made)
    assert (row.came, row.absent, row.cost) == ((1, 2, 3), (), 1001)
    window.commands.actions.action("undo").trigger()
    assert load_batch(window.book, made).absent == (3,)
    window.commands.many.delete_batch(made)
    assert rows_batches(window.book) == []


def test_two_windows_correct_the_title(window: MainWindow) -> None:
    made = create_batch(window.book, BatchRow(title="Tea", came=(1, 2))).made
    assert made is not None
    window.commands.many.open_batch(made)
    form = latest(window)
    before = load_batch(window.book, made)
    update_batch(window.book, before, before._replace(title="Cake"))
    form.title.setText("Wine")
    form.accept()
    assert form.isVisible() and "changed somewhere else" in form._hint.text()
    assert form.title.text() == "Wine" and load_batch(window.book, made).title == "Cake"


def test_a_promised_service_is_named(window: MainWindow) -> None:
    care = create_pledge(window.book, PledgeRow(name="Care")).made
    customers(window).list.view.selectAll()
    window.commands.many.log_all()
    form = latest(window)
    assert form.pledge_part.isHidden()
    form.kind.set_code("service")
    assert not form.pledge_part.isHidden() and form.purpose.code() == "service"
    form.pledge.set_code(str(care))
    form.accept()
    assert load_batch(window.book, 1).pledge_id == care


def test_thousands_are_written_in_the_worker(
    qtbot: QtBot, window: MainWindow, form: ManyForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "SOON", 2)
    form.accept()
    tasks.wait_until_idle()
    assert len(rows_batches(window.book)) == 1
    assert load_batch(window.book, 1).came == (1, 2, 3)


def test_thousands_of_names_come_from_the_worker(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "SOON", 2)
    bulk.set_wish(window.book, [2], ("no_festive", True))
    customers(window).list.view.selectAll()
    window.commands.many.log_all()
    form = latest(window)
    assert "still being read" in form.missing() and not form.is_touched()
    tasks.wait_until_idle()
    assert form.batch().came == (1, 3) and form.missing() == "" and not form.is_touched()
    form.people.model.tick([1], False)
    assert form.is_touched()
    form.reject()
    form.reject()


def test_a_huge_batch_is_corrected_in_the_worker_and_a_clash_keeps_the_typing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = create_batch(window.book, BatchRow(title="Tea party", came=(1, 2), absent=(3,))).made
    assert made is not None
    monkeypatch.setattr(tasks, "SOON", 1)
    window.commands.many.open_batch(made)
    form = latest(window)
    tasks.wait_until_idle()
    before = load_batch(window.book, made)
    update_batch(window.book, before, before._replace(reasons=((3, "asleep"),), minutes=5))
    form.people.view.setCurrentIndex(form.people.model.index(2))
    qtbot.keyClicks(form.people.why, "ill")
    form.accept()
    assert not form.isEnabled()
    tasks.wait_until_idle()
    assert form.isVisible() and form.isEnabled() and form.people.why.text() == "ill"
    assert "changed somewhere else" in form._hint.text()
    form.people.model.give_reasons([(3, "")])
    form.title.setText("Tea feast")
    form.accept()
    tasks.wait_until_idle()
    row = load_batch(window.book, made)
    assert (row.title, row.minutes, row.reasons) == ("Tea feast", 5, ((3, "asleep"),))
    assert not window.findChildren(ManyForm) or not form.isVisible()


@pytest.mark.usefixtures("dressed")
def test_who_gets_a_tier_by_the_first_contact_is_told_before(
    qtbot: QtBot, window: MainWindow
) -> None:
    (known,) = create_contact(window.book, ContactCard(name="Kay", tier="key")).contacts
    (bought,) = create_contact(window.book, ContactCard(name="Dee", stage="customer")).contacts
    (new,) = create_contact(window.book, ContactCard(name="Eve", stage="prospect")).contacts
    form = ManyForm(window.book, BatchRow(came=(known, bought, new)))
    qtbot.addWidget(form)
    assert form.first_note.text() == (
        "The first contact with 2 of them, who get a tier: Regular customer: 1, Prospect: 1"
    )
    untick(qtbot, form, people(form).index("Dee"))
    assert form.first_note.text().endswith("a tier: Prospect: 1")
    untick(qtbot, form, people(form).index("Eve"))
    assert form.first_note.isHidden()
    one = InteractionForm(window.book, new, None)
    qtbot.addWidget(one)
    assert one.first_note.text() == "The first contact: saving it makes them a “Prospect”."
    other = InteractionForm(window.book, known, None)
    qtbot.addWidget(other)
    assert other.first_note.isHidden()
