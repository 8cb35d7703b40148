"""One contact with many: who came, who did not, what each cost, corrected, deleted, undone."""

import pytest

from kehuapp.book.activity import batches
from kehuapp.book.activity.batches import BatchRow, create_batch, load_batch, update_batch
from kehuapp.book.contacts.contacts import (
    ContactCard,
    create_contact,
    delete_contacts,
    load_contacts,
)
from kehuapp.errors import Trouble
from kehuapp.store import ids as id_lists
from kehuapp.store import journal, tables

AT = "2026-11-20T10:00:00Z"


@pytest.fixture
def ids(book):
    tiers = ("key", None, "regular", None)
    return [
        min(create_contact(book, ContactCard(name=f"n{at}", tier=tier)).contacts)
        for at, tier in enumerate(tiers)
    ]


def told(book, what="contact_id, kind, summary, cost, tier_at"):
    return book.query(
        f"SELECT {what} FROM interaction WHERE deleted_at IS NULL ORDER BY batch_id, id"
    )


def absent(book, contact):
    return [(row.kind, row.title) for row in book.ask(batches.ask_absences(contact))]


def test_who_came_and_who_did_not_are_one_step(book, ids):
    delete_contacts(book, ids[3:])
    row = BatchRow(
        kind="gathering",
        title=" Tea  evening ",
        at=AT,
        summary="New teas",
        cost=10000,
        is_shared=True,
        came=(ids[1], ids[0], ids[3]),
        absent=(ids[2], ids[1]),
    )
    changes = create_batch(book, row)
    # Someone without a tier becomes a prospect by it; one in the trash is left alone.
    assert told(book) == [
        (ids[1], "gathering", "New teas", 5000, "prospect"),
        (ids[0], "gathering", "New teas", 5000, "key"),
    ]
    assert [c.tier for c in load_contacts(book, ids)] == ["key", "prospect", "regular", None]
    assert [absent(book, one) for one in ids] == [[], [], [("gathering", "Tea evening")], []]
    assert changes.contacts == set(ids[:3])
    assert changes.label == "Contact logged with 2 customer(s)"
    (line,) = batches.rows_batches(book)
    assert (line.id, line.came, line.absent, line.cost) == (changes.made, 2, 1, 10000)
    journal.undo(book, changes.step)
    assert told(book) == [] and batches.rows_batches(book) == [] and absent(book, ids[2]) == []
    assert load_contacts(book, ids)[1].tier is None


@pytest.mark.parametrize(
    ("cost", "is_shared", "each"),
    [
        (None, False, [None] * 3),
        (None, True, [None] * 3),
        (1250, False, [1250] * 3),
        (1000, True, [334, 333, 333]),
    ],
)
def test_what_each_cost(book, ids, cost, is_shared, each):
    made = create_batch(
        book, BatchRow(kind="gift", cost=cost, is_shared=is_shared, came=tuple(ids[:3]))
    ).made
    assert [row[0] for row in told(book, "cost")] == each
    row = load_batch(book, made)
    assert (row.cost, row.is_shared) == (cost, is_shared and cost is not None)


#: What the form was changed to → (customers, cost) of the contacts, and who was absent.
CORRECTED = [
    ({"came": (0, 1, 3), "absent": (2,)}, [(0, 500), (1, 500), (3, 500)], [2]),
    ({"came": (1,), "absent": (0, 2)}, [(1, 500)], [0, 2]),
    ({"came": (0, 1, 2), "absent": ()}, [(0, 500), (1, 500), (2, 500)], []),
    ({"came": (), "absent": (0, 1, 2)}, [], [0, 1, 2]),
    ({"cost": 700}, [(0, 700), (1, 700)], [2]),
    ({"cost": None}, [(0, None), (1, None)], [2]),
    ({"cost": 1001, "is_shared": True}, [(0, 501), (1, 500)], [2]),
    (
        {"cost": 1000, "is_shared": True, "came": (0, 1, 3)},
        [(0, 334), (1, 333), (3, 333)],
        [2],
    ),
]


@pytest.mark.parametrize(("wish", "came", "away"), CORRECTED)
def test_who_came_can_be_corrected_and_undone(book, ids, wish, came, away):
    made = create_batch(
        book,
        BatchRow(
            kind="service", at=AT, cost=500, came=tuple(ids[:2]), absent=(ids[2],), minutes=60
        ),
    ).made
    before = load_batch(book, made)
    rows = told(book, "*")
    wish = {
        name: tuple(ids[one] for one in value) if name in ("came", "absent") else value
        for name, value in wish.items()
    }
    changes = update_batch(book, before, before._replace(**wish))
    assert told(book, "contact_id, cost") == [(ids[one], cost) for one, cost in came]
    assert {row[0] for row in told(book, "minutes")} <= {60}
    assert [one for one in ids if absent(book, one)] == [ids[one] for one in away]
    assert load_batch(book, made).came == tuple(ids[one] for one, _cost in came)
    journal.undo(book, changes.step)
    assert told(book, "*") == rows and load_batch(book, made) == before


def test_a_shared_cost_is_divided_anew_when_one_more_came(book, ids):
    made = create_batch(book, BatchRow(cost=1001, is_shared=True, came=tuple(ids[:2]))).made
    before = load_batch(book, made)
    assert (before.cost, before.is_shared) == (1001, True)
    update_batch(book, before, before._replace(came=tuple(ids[:3])))
    assert [row[0] for row in told(book, "cost")] == [334, 334, 333]


def test_the_bill_of_a_gathering_stays_when_one_less_came(book, ids):
    """Also where it had been divided without a rest, as what each cost is."""
    made = create_batch(book, BatchRow(cost=3000, is_shared=True, came=tuple(ids[:3]))).made
    before = load_batch(book, made)
    assert (before.cost, before.is_shared) == (3000, True)
    update_batch(book, before, before._replace(came=tuple(ids[:2]), absent=(ids[2],)))
    assert [row[0] for row in told(book, "cost")] == [1500, 1500]
    again = load_batch(book, made)
    assert (again.cost, again.is_shared) == (3000, True)


def test_what_is_said_of_all_leaves_what_was_corrected_for_one(book, ids):
    made = create_batch(book, BatchRow(summary="Tea", minutes=60, cost=100, came=tuple(ids))).made
    with book.writing("Change a contact"):
        tables.Interaction.update(summary="Left early", minutes=10, cost=50).where(
            tables.Interaction.contact == ids[1]
        ).execute()
    before = load_batch(book, made)
    assert (before.summary, before.minutes, before.cost, before.is_shared) == ("Tea", 60, 350, True)
    after = before._replace(summary="Tea and cake", minutes=90, kind="meal", title="A")
    update_batch(book, before, after)
    assert told(book, "kind, summary, minutes, cost") == [
        ("meal", "Tea and cake", 90, 100),
        ("meal", "Left early", 10, 50),
        ("meal", "Tea and cake", 90, 100),
        ("meal", "Tea and cake", 90, 100),
    ]
    update_batch(book, after, after._replace(cost=200, is_shared=False))
    assert {row[0] for row in told(book, "cost")} == {200}
    assert [(row.kind, row.title) for row in batches.rows_batches(book)] == [("meal", "A")]


def test_two_windows_correct_the_same(book, ids):
    made = create_batch(book, BatchRow(title="Tea", came=tuple(ids[:2]), absent=(ids[2],))).made
    before = load_batch(book, made)
    update_batch(book, before, before._replace(came=tuple(ids[:3]), absent=(), title="Tea party"))
    # Who came is united; what both changed is said, and nothing is overwritten.
    update_batch(book, before, before._replace(came=(ids[1],), absent=(ids[0], ids[2])))
    row = load_batch(book, made)
    assert (row.title, row.came, row.absent) == ("Tea party", (ids[1], ids[2]), (ids[0],))
    with pytest.raises(Trouble, match="changed somewhere else"):
        update_batch(book, before, before._replace(title="Cake"))
    assert load_batch(book, made) == row


def test_deleted_with_what_it_says_of_each(book, ids):
    made = create_batch(book, BatchRow(came=tuple(ids[:2]), absent=(ids[2],))).made
    changes = batches.delete_batch(book, made)
    assert told(book) == [] and batches.rows_batches(book) == [] and absent(book, ids[2]) == []
    with pytest.raises(Trouble, match="no longer"):
        load_batch(book, made)
    journal.undo(book, changes.step)
    assert len(told(book)) == 2 and load_batch(book, made).absent == (ids[2],)


def test_who_speaks_against_it_is_known(book, ids):
    delete_contacts(book, ids[:1])
    create_contact(book, ContactCard(name="quiet", do_not_contact=True, no_festive=True))
    rows = batches.rows_invited(book, [ids[3] + 1, *ids[:2], 999])
    assert [(r.name, r.is_deleted, r.do_not_contact, r.no_festive) for r in rows] == [
        ("quiet", False, True, True),
        ("n0", True, False, False),
        ("n1", False, False, False),
    ]


def test_more_than_fits_one_statement(book, ids, monkeypatch):
    monkeypatch.setattr(id_lists, "PART", 2)
    made = create_batch(book, BatchRow(came=tuple(ids[:3]), absent=(ids[3],))).made
    before = load_batch(book, made)
    update_batch(book, before, before._replace(came=(), absent=tuple(ids)))
    assert load_batch(book, made).absent == (ids[3], *ids[:3])
