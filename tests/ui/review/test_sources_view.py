"""The view of sources and chains: figures, customers of a way, thank-yous given and undone."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.schema import Contact, Sale
from kehuapp.ui.review.sources.sources_view import SourcesView
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session
from tests.ui.review.test_lost_view import cells, words_on

UNTIL = date(2026, 11, 29)


@pytest.fixture
def view(qtbot: QtBot, shop: Book) -> Iterator[SourcesView]:
    """Ann walked in and brought Bob (a tin was promised) and Cid; Bob brought Dan."""
    create_contact(shop, ContactCard(name="Dan", referrer_id=2, first_contact_on="2026-11-20"))
    with shop.writing("more"):
        Contact.update(source="walk_in", first_contact_on="2026-01-05").where(
            Contact.id == 1
        ).execute()
        for contact, reward in ((2, "A tin"), (3, "")):
            Contact.update(
                source="referral_chain", referrer=1, referral_reward=reward,
                first_contact_on="2020-01-01",
            ).where(Contact.id == contact).execute()  # fmt: skip
        bought = ((1, 5, 300_00), (2, 9, 100_00), (2, 800, 40_00), (4, 2, 60_00))
        for contact, ago, amount in bought:
            Sale.create(
                contact=contact, on_date=str(UNTIL - timedelta(ago)), item="茶", amount=amount
            )
    create_interaction(
        shop, InteractionRow(contact_id=2, at="2026-11-20T03:00:00Z", kind="gift", cost=50_00)
    )
    session = Session(shop)
    made = SourcesView(session)
    qtbot.addWidget(made)
    made.resize(1082, 520)
    made.show()
    read(made)
    yield made
    session.deleteLater()


def read(view: SourcesView) -> None:
    view.show_period(Period(UNTIL))
    tasks.wait_until_idle()


def test_what_the_ways_brought(qtbot: QtBot, view: SourcesView) -> None:
    assert view.parts.sentence.text() == "“Walked in” brought 65% of the sales."
    assert [row[:7] for row in cells(view.ways.table)] == [
        ["Walked in", "1", "1", "1 (100%)", "1 (100%)", "$300", "$300"],
        ["Introduced by a customer", "2", "0", "1 (50%)", "1 (50%)", "$100", "$50"],
        ["Not known", "1", "1", "1 (100%)", "1 (100%)", "$60", "$60"],
    ]
    assert [row[7:] for row in cells(view.ways.table)][1] == ["0 (about 20 more)", "$50", "$50"]
    chart = view.ways.chart.view.chart()
    assert chart is not None and [row.value for row in chart.rows] == [300_00, 100_00, 60_00]  # type: ignore[union-attr]
    view.take_focus()
    with qtbot.waitSignal(view.people_requested) as asked:
        qtbot.keyClick(view.ways.table, Qt.Key.Key_Return)
    assert asked.args == [[1], "Walked in"]
    with qtbot.waitSignal(view.people_requested) as asked:
        view.ways.chart.opened.emit((2, 3))
    assert asked.args == [[2, 3], "Introduced by a customer"]


def test_introducers_and_their_people(qtbot: QtBot, view: SourcesView) -> None:
    view.parts.buttons["introducers"].click()
    assert view.parts.sentence.text() == (
        "2 customer(s) introduced others; those of Ann Lee bought most: $100."
    )
    assert cells(view.introducers.table) == [
        ["★ Ann Lee · Lee Foods", "2", "1", "$100", "$140", "1", "$60"],
        ["● Bob Chen", "1", "1", "$60", "$60", "–", "–"],
    ]
    with qtbot.waitSignal(view.people_requested) as asked:
        view.introducers.theirs.click()
    assert asked.args == [[2, 3], "Introduced by Ann Lee"]
    with qtbot.waitSignal(view.contact_requested) as opened:
        qtbot.keyClick(view.introducers.table, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_a_thank_you_is_given_by_a_key_and_undone(qtbot: QtBot, view: SourcesView) -> None:
    view.parts.buttons["thanks"].click()
    table, book = view.thanks.table, view._session.book
    assert view.parts.sentence.text() == (
        "1 promised thank-you(s) not given yet; 1 introducer(s) never thanked."
    )
    assert cells(table) == [
        ["★ Ann Lee · Lee Foods", "● Bob Chen", "A tin", "$140"],
        ["● Bob Chen", "Dan", "never thanked", "$60"],
    ]
    view.take_focus()
    with qtbot.waitSignal(view._session.changed):
        qtbot.keyClick(table, Qt.Key.Key_G)
    assert load_contact(book, 2).reward_given_on == str(load_settings(book).today())
    read(view)
    assert [row[0] for row in cells(table)] == ["● Bob Chen"]
    step = journal.find_undoable(book)
    assert step is not None
    journal.undo(book, step.id)
    assert load_contact(book, 2).reward_given_on == ""


def test_paper_says_what_the_screen_says(view: SourcesView) -> None:
    for code in ("ways", "introducers", "thanks"):
        view.parts.turn_to(code)
        told = words_on(view.build_form())
        assert view.parts.sentence.text() in told
        for row in cells(view.parts.part().table):
            assert all(text in told for text in row)


def test_nobody_is_there(qtbot: QtBot, shop: Book) -> None:
    from kehuapp.book.contacts.contacts import delete_contacts

    delete_contacts(shop, [1, 2, 3])
    made = SourcesView(Session(shop))
    qtbot.addWidget(made)
    made.show_period(Period(UNTIL))
    tasks.wait_until_idle()
    assert made.parts.sentence.text() == "There are no customers yet."
    assert not made.ways.chart.view.has_chart()
    for code in ("introducers", "thanks", "ways"):
        made.parts.turn_to(code)
        assert made.parts.sentence.text() and made.build_form() is not None


def test_the_models_are_sound(view: SourcesView, qtmodeltester: ModelTester) -> None:
    for table in (view.ways.table, view.introducers.table, view.thanks.table):
        qtmodeltester.check(table.figures)
