"""One change to many customers: one step, which undo takes back exactly; nobody else is touched."""

import pytest

from kehuapp.book.contacts import bulk
from kehuapp.book.contacts.contacts import (
    ContactCard,
    create_contact,
    load_contacts,
)
from kehuapp.book.groups import groups
from kehuapp.book.staff.staff import create_staff, rows_staff
from kehuapp.book.tiers import losses, tiers
from kehuapp.store import ids as id_lists
from kehuapp.store import journal


@pytest.fixture
def ids(book):
    tiers = ("key", None, "regular", None)
    return [
        min(create_contact(book, ContactCard(name=f"n{at}", tier=tier)).contacts)
        for at, tier in enumerate(tiers)
    ]


@pytest.mark.parametrize(
    "verb, field, value",
    [
        (tiers.change_tier, "tier", "prospect"),
        (tiers.change_tier, "tier", None),
        (losses.set_stage, "stage", "customer"),
        (bulk.set_area, "area", "Harbour"),
        (bulk.set_source, "source", "walk_in"),
    ],
)
def test_one_step_sets_all_and_undo_gives_all_back(book, ids, verb, field, value):
    before = load_contacts(book, ids)
    changes = verb(book, ids[:3], value)
    assert changes.contacts == set(ids[:3])
    assert [getattr(c, field) == value for c in load_contacts(book, ids[:3])] == [True] * 3
    assert load_contacts(book, ids[3:]) == before[3:]
    journal.undo(book, changes.step)
    assert load_contacts(book, ids) == before


def test_owner(book, ids):
    create_staff(book, "Fang")
    staff = rows_staff(book)[0].id
    bulk.set_owner(book, ids, staff)
    assert {c.owner_id for c in load_contacts(book, ids)} == {staff}
    bulk.set_owner(book, ids, None)
    assert {c.owner_id for c in load_contacts(book, ids)} == {None}


def test_what_is_so_already_makes_no_step(book, ids):
    bulk.set_area(book, ids, "  Harbour   side ")
    assert {c.area for c in load_contacts(book, ids)} == {"Harbour side"}
    assert bulk.set_area(book, ids, "Harbour side").step is None
    assert bulk.find_areas(book) == ["Harbour side"]


def test_more_than_fits_one_statement(book, ids, monkeypatch):
    monkeypatch.setattr(id_lists, "PART", 2)
    bulk.set_area(book, ids, "North")
    assert {c.area for c in load_contacts(book, ids)} == {"North"}


@pytest.mark.parametrize(
    "verb, value, called, done",
    [
        (
            tiers.change_tier,
            "key",
            "Set the tier of 3 customer(s)",
            "Tier set for 3 customer(s); for 1 it was so already",
        ),
        (
            losses.set_stage,
            "customer",
            "Set the stage of 4 customer(s)",
            "Stage set for 4 customer(s)",
        ),
        (bulk.set_area, "Harbour", "Set the area of 4 customer(s)", "Area set for 4 customer(s)"),
        (
            bulk.set_owner,
            1,
            "Set who looks after 4 customer(s)",
            "Looked after by: set for 4 customer(s)",
        ),
        (
            bulk.set_wish,
            ("no_festive", True),
            "Set the wishes of 4 customer(s)",
            "What 4 customer(s) do not want is noted",
        ),
        (
            losses.lose_contacts,
            losses.LossRow(cause="price", lost_on="2026-11-20"),
            "Set 4 customer(s) lost",
            "4 customer(s) marked as lost",
        ),
    ],
)
def test_it_says_how_many_really_changed(book, ids, verb, value, called, done):
    create_staff(book, "Fang")
    first = verb(book, ids, value)
    assert first.label == done
    (step,) = journal.rows_steps(book, 1)
    assert step.label == called
    again = verb(book, ids, value)
    assert again.label == "Nothing to change: it is so already for 4 customer(s)"
    assert again.step is None and journal.rows_steps(book, 1) == [step]


def test_groups_say_how_many_came_and_went(book, ids):
    (group,) = groups.create_group(book, "Tea").groups
    said = [
        verb(book, group, whom).label
        for verb, whom in (
            (groups.add_members, ids[:2]),
            (groups.add_members, ids),
            (groups.add_members, ids),
            (groups.remove_members, ids[:3]),
            (groups.remove_members, ids[:3]),
        )
    ]
    assert said == [
        "2 customer(s) added to Tea",
        "2 customer(s) added to Tea; 2 were there before",
        "Nothing to change: it is so already for 4 customer(s)",
        "3 customer(s) taken out of Tea",
        "Nobody to take out: they are not in Tea",
    ]
