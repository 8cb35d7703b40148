"""Gifts of an occasion: proposed, bought, given; the sums agree with the costs to the cent."""

import pytest

from kehuapp.book.activity.corrections import change_interaction, load_logged
from kehuapp.book.activity.interactions import delete_interaction
from kehuapp.book.contacts.bulk import set_wish
from kehuapp.book.customer_tables import ask_tables
from kehuapp.book.greetings import gifts
from kehuapp.book.timeline import load_timeline
from kehuapp.book.timeline_words import tell_all
from kehuapp.book.trash.restoring import restore_entries
from kehuapp.errors import Trouble
from kehuapp.store import journal


def rows(book, year=2026):
    return book.ask(gifts.ask_gifts("mid_autumn", year))


def cost_of(book, contact):
    told = "SELECT sum(cost) FROM interaction WHERE contact_id = ? AND deleted_at IS NULL"
    return book.query(f"{told} AND occasion = 'mid_autumn'", (contact,))[0][0]


@pytest.fixture(autouse=True)
def no_gifts_yet(sample):
    sample.execute("DELETE FROM gift")


def test_from_last_year_to_given(sample):
    gifts.plan_gifts(sample, "mid_autumn", 2025, [1, 4, 6], "文旦", 35_050)
    got = [row.id for row in rows(sample, 2025) if row.contact_id != 6]
    gifts.set_gift_status(sample, got, "bought")
    set_wish(sample, [2], ("no_festive", True))
    proposed = {one.id: one for one in sample.ask(gifts.ask_proposed("mid_autumn", 2026))}
    assert proposed[4][3:] == ("last", "文旦", 35_050) and 2 not in proposed
    assert 6 not in proposed or proposed[6].last_item == "", "what was only planned nobody got"
    assert {one.tier for one in proposed.values() if one.why == "key"} == {"key"}
    # Without an item it is what they got then; who gets something already is left out.
    gifts.plan_gifts(sample, "mid_autumn", 2026, [1, 4])
    gifts.plan_gifts(sample, "mid_autumn", 2026, [4, 5], "茶", 120_001)
    assert [(one.contact_id, one.item, one.cost, one.last_item) for one in rows(sample)] == [
        (1, "文旦", 35_050, "文旦"), (4, "文旦", 35_050, "文旦"), (5, "茶", 120_001, ""),
    ]  # fmt: skip
    with pytest.raises(Trouble):
        gifts.plan_gifts(sample, "mid_autumn", 2026, [4, 5], "茶")
    five = next(one for one in rows(sample) if one.contact_id == 5)
    gifts.set_gift_status(sample, [five.id], "given", 2)
    assert cost_of(sample, 5) == 120_001
    # Corrected at either end, both say the same.
    given = gifts.load_gift(sample, five.id)
    gifts.change_gift(sample, given._replace(cost=99_999, item="好茶"), given)
    assert cost_of(sample, 5) == 99_999
    logged = load_logged(sample, given.interaction_id)
    change_interaction(sample, logged, logged._replace(row=logged.row._replace(cost=88_000)))
    assert gifts.load_gift(sample, five.id).cost == cost_of(sample, 5) == 88_000
    with pytest.raises(Trouble, match="meanwhile"):
        gifts.change_gift(sample, given._replace(item="別的"), given)
    # What was not given after all is no contact made, and costs still what it did.
    gifts.set_gift_status(sample, [five.id], "bought")
    assert cost_of(sample, 5) is None
    assert gifts.load_gift(sample, five.id)[4:6] == (88_000, "bought")
    step = journal.find_undoable(sample).id
    journal.undo(sample, step)
    assert gifts.load_gift(sample, five.id).status == "given"


def test_it_is_told_where_one_reads_of_the_customer(sample):
    gifts.plan_gifts(sample, "mid_autumn", 2026, [5], "茶", 12_000)
    gifts.set_gift_status(sample, [rows(sample)[0].id], "given")
    told = load_timeline(sample, 5)
    entry = next(one for one in told.entries if one.source == "contact" and one.kind == "gift")
    (telling,) = tell_all(sample, [entry], told.settings)
    assert (telling.title, telling.text) == ("Gift", "茶")
    assert {"Mid-Autumn Festival 2026", "cost $120"} <= set(telling.facts)
    tables = sample.ask(ask_tables(5, told.settings))
    assert any("Mid-Autumn Festival 2026\n茶" in row for one in tables for row in one.rows)


def test_the_contact_made_and_the_gift_go_and_come_together(sample):
    gifts.plan_gifts(sample, "mid_autumn", 2026, [5], "茶", 100)
    (one,) = rows(sample)
    gifts.set_gift_status(sample, [one.id], "given")
    given = gifts.load_gift(sample, one.id)
    delete_interaction(sample, given.interaction_id)
    assert gifts.load_gift(sample, one.id).status == "bought"
    restore_entries(sample, [("interaction", given.interaction_id)])
    assert gifts.load_gift(sample, one.id).status == "given" and cost_of(sample, 5) == 100
    gifts.delete_gifts(sample, [one.id])
    assert rows(sample) == [] and cost_of(sample, 5) is None
    restore_entries(sample, [("gift", one.id)])
    assert [row.status for row in rows(sample)] == ["given"] and cost_of(sample, 5) == 100
