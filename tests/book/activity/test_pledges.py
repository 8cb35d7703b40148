"""Services that were promised: to whom, who received them, who not yet, what they cost."""

from datetime import date

import pytest

from kehuapp.book.activity import pledges
from kehuapp.book.activity.batches import BatchRow, create_batch
from kehuapp.book.activity.pledges import PledgeFigures, PledgeRow, Wanted, create_pledge
from kehuapp.book.contacts import bulk
from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.tiers.losses import set_stage
from kehuapp.errors import Trouble
from kehuapp.store import journal, tables

AT = "2026-11-20T10:00:00Z"
ZONE = "Asia/Taipei"


def shown(book, wanted):
    return pledges.ids_customers(book, book.ask(pledges.ask_pledges()), wanted, ZONE)


def figures(book):
    return book.ask(pledges.ask_figures(book.ask(pledges.ask_pledges()), ZONE))


@pytest.fixture
def ids(book):
    """Two key customers, a regular one and one without a tier; their names are in order."""
    tiers = ("key", "key", "regular", None)
    return [
        min(create_contact(book, ContactCard(name=f"n{at}", tier=tier)).contacts)
        for at, tier in enumerate(tiers)
    ]


@pytest.fixture
def care(book):
    return create_pledge(book, PledgeRow(name="Yearly care", tier="key", measure="once")).made


@pytest.fixture
def tasting(book):
    return create_pledge(book, PledgeRow(name="Tasting")).made


def give(book, pledge, *contacts, cost=None, satisfaction=None, at=AT):
    made = create_batch(
        book, BatchRow(kind="service", at=at, pledge_id=pledge, cost=cost, came=contacts)
    ).made
    tables_said = tables.Interaction.update(satisfaction=satisfaction)
    with book.writing("x"):
        tables_said.where(tables.Interaction.batch == made).execute()
    return made


def test_who_received_it_and_who_not_yet(book, ids, care, tasting):
    create_staff(book, "Mei")
    bulk.set_owner(book, ids[2:], 1)
    give(book, care, ids[0], cost=500, satisfaction=4)
    give(book, tasting, ids[0], ids[2], cost=100)
    set_stage(book, [ids[3]], "customer")
    table = [
        (Wanted(), ids),
        (Wanted(care), [ids[1]]),
        (Wanted(tasting), [ids[1], ids[3]]),
        (Wanted(tasting, tier="key"), [ids[1]]),
        (Wanted(tier="regular"), [ids[2]]),
        (Wanted(owner_id=1), ids[2:]),
        (Wanted(tasting, owner_id=1), [ids[3]]),
        (Wanted(999), []),
    ]
    for wanted, found in table:
        assert shown(book, wanted) == found, wanted


def test_only_whom_something_was_promised_or_given_is_shown(book, ids, care):
    assert shown(book, Wanted()) == ids[:2]
    give(book, care, ids[3])
    assert shown(book, Wanted()) == [*ids[:2], ids[3]]
    delete_contacts(book, ids[:1])
    assert shown(book, Wanted()) == [ids[1], ids[3]]


def test_figures_beside_its_name(book, ids, care, tasting):
    give(book, care, ids[0], cost=500, satisfaction=4)
    give(book, care, ids[0], cost=250, satisfaction=5)
    give(book, care, ids[2], cost=100)  # not promised to them, but it cost
    assert figures(book) == {
        care: PledgeFigures(2, 1, 2, 9, 850),
        tasting: PledgeFigures(4, 0, 0, 0, 0),
    }
    assert figures(book)[care].average() == 4.5
    assert PledgeFigures().average() is None


def test_received_is_what_was_given_often_enough_in_its_days(book, ids):
    row = PledgeRow(name="Twice in November", tier="key", starts_on="2026-11-01", times=2)
    made = create_pledge(book, row._replace(ends_on="2026-11-30", goal=80)).made
    kept = pledges.load_pledge(book, made)
    assert (kept.goal, kept.times) == (80, 2)
    give(book, made, ids[0], at="2026-10-31T15:59:59Z")  # the last second of October in Taipei
    give(book, made, ids[0], at="2026-10-31T16:00:00Z")
    assert figures(book)[made].received == 0 and shown(book, Wanted(made)) == ids[:2]
    give(book, made, ids[0], at="2026-11-30T15:59:59Z")
    assert figures(book)[made].received == 1 and shown(book, Wanted(made)) == ids[1:2]
    give(book, made, ids[1])
    give(book, made, ids[1], at="2026-11-30T16:00:00Z")  # in December
    assert figures(book)[made].received == 1 and shown(book, Wanted(made)) == ids[1:2]
    pledges.update_pledge(book, kept, kept._replace(times=1))
    assert figures(book)[made].received == 2 and shown(book, Wanted(made)) == []


@pytest.mark.parametrize(
    ("goal", "times", "found"),
    [(0, 0, (1, 1)), (101, 5000, (100, 999)), (-5, -1, (1, 1)), (90, 3, (90, 3))],
)
def test_goal_and_times_stay_in_their_bounds(book, goal, times, found):
    made = create_pledge(book, PledgeRow(name="a", goal=goal, times=times)).made
    row = pledges.load_pledge(book, made)
    assert (row.goal, row.times) == found


def test_the_latest_time_stands_in_the_matrix(book, ids, care):
    give(book, care, ids[0], cost=500, satisfaction=4)
    give(book, care, ids[0], cost=250, at="2026-11-01T10:00:00Z")
    rows = pledges.load_matrix(book, ids[:2])
    given = rows[ids[0]].given[care]
    assert (given.at, given.satisfaction, given.cost, given.times) == (AT, 4, 500, 2)
    assert rows[ids[1]].given == {} and rows[ids[1]].tier == "key"


@pytest.mark.parametrize(
    ("row", "day", "found"),
    [
        (PledgeRow(name="a", tier="key"), 20, True),
        (PledgeRow(name="a"), 20, True),
        (PledgeRow(name="a", tier="regular"), 20, False),
        (PledgeRow(name="a", starts_on="2026-11-20", ends_on="2026-11-20"), 20, True),
        (PledgeRow(name="a", starts_on="2026-11-21"), 20, False),
        (PledgeRow(name="a", ends_on="2026-11-19"), 20, False),
    ],
)
def test_what_is_promised_to_somebody_on_a_day(book, ids, row, day, found):
    made = create_pledge(book, row).made
    promised = book.ask(pledges.ask_pledges_for(ids[0], date(2026, 11, day)))
    assert [one.id for one in promised] == ([made] if found else [])


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (PledgeRow(name="  "), "A service needs a name"),
        (PledgeRow(name="a", starts_on="2026-11-02", ends_on="2026-11-01"), "before the first"),
    ],
)
def test_what_cannot_be_promised(book, row, said):
    with pytest.raises(Trouble, match=said):
        create_pledge(book, row)
    assert book.ask(pledges.ask_pledges()) == []


def test_changed_deleted_and_undone(book, ids, care):
    give(book, care, ids[0])
    before = pledges.load_pledge(book, care)
    changes = pledges.update_pledge(book, before, before._replace(name="Care", tier=None))
    with pytest.raises(Trouble, match="changed somewhere else"):
        pledges.update_pledge(book, before, before._replace(name="Other"))
    pledges.update_pledge(book, before, before._replace(measure="twice"))  # not what they changed
    now = pledges.load_pledge(book, care)
    assert (now.name, now.tier, now.measure) == ("Care", None, "twice")
    deleted = pledges.delete_pledge(book, care)
    assert book.ask(pledges.ask_pledges()) == [] and shown(book, Wanted()) == []
    assert book.query("SELECT pledge_id FROM interaction WHERE deleted_at IS NULL") == [(care,)]
    journal.undo(book, deleted.step)
    assert pledges.load_pledge(book, care) == now
    assert changes.label == "Promised service changed: Care"
