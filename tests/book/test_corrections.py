"""A logged contact is corrected: with its promise, against another desk, undone in one step."""

from typing import Any

import pytest

from kehuapp.book.activity.corrections import Clash, Logged, change_interaction, load_logged
from kehuapp.book.activity.interactions import (
    Following,
    InteractionRow,
    create_interaction,
    delete_interaction,
    rows_interactions,
)
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact
from kehuapp.book.staff import staff
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book

PROMISED = Following(True, "2026-12-01", None, "2026-12-20")


@pytest.fixture
def contact(book: Book) -> int:
    return min(create_contact(book, ContactCard(name="陳志明", tier="regular")).contacts)


def log(book: Book, contact: int, following: Following = PROMISED, **values: Any) -> Logged:
    row = InteractionRow(
        contact_id=contact, at="2026-11-20T02:00:00Z", summary="談春茶", next_step="寄樣品"
    )
    made = create_interaction(book, row._replace(**values), following).made
    assert made is not None
    return load_logged(book, made)


def tasks(book: Book) -> list[tuple[Any, ...]]:
    return book.query(
        "SELECT kind, text, due_on, staff_id FROM task WHERE deleted_at IS NULL ORDER BY id"
    )


def with_row(logged: Logged, **values: Any) -> Logged:
    return logged._replace(row=logged.row._replace(**values))


def with_following(logged: Logged, **values: Any) -> Logged:
    return logged._replace(following=logged.following._replace(**values))


def test_a_contact_and_what_comes_of_it_are_one_step(book: Book, contact: int) -> None:
    logged = log(book, contact)
    assert logged.following == PROMISED
    assert tasks(book) == [
        ("promise", "寄樣品", "2026-12-01", None),
        ("follow_up", "Get in touch again", "2026-12-20", None),
    ]
    undo_last(book)
    assert tasks(book) == [] and rows_interactions(book, contact) == []


def undo_last(book: Book) -> None:
    (step,) = book.query("SELECT max(id) FROM journal_step WHERE state = 'done'")[0]
    journal.undo(book, step)


def test_a_next_step_without_a_promise_is_only_a_note(book: Book, contact: int) -> None:
    assert log(book, contact, Following()).row.next_step == "寄樣品"
    assert tasks(book) == []


CORRECTED: tuple[tuple[dict[str, Any], dict[str, Any], list[tuple[Any, ...]]], ...] = (
    ({"next_step": "寄兩包"}, {}, [("promise", "寄兩包", "2026-12-01", None)]),
    ({}, {"promise_on": ""}, [("promise", "寄樣品", "", None)]),
    ({}, {"promise_staff_id": 1}, [("promise", "寄樣品", "2026-12-01", 1)]),
    ({"next_step": ""}, {}, []),
    ({}, {"is_promise": False}, []),
    ({"cost": 30000, "minutes": None}, {}, [("promise", "寄樣品", "2026-12-01", None)]),
)


@pytest.mark.parametrize(("row", "following", "promised"), CORRECTED)
def test_a_correction_takes_the_promise_along(
    book: Book,
    contact: int,
    row: dict[str, Any],
    following: dict[str, Any],
    promised: list[tuple[Any, ...]],
) -> None:
    staff.create_staff(book, "小芳")
    opened = log(book, contact, PROMISED._replace(next_on=""), minutes=12, cost=100)
    before = (tasks(book), rows_interactions(book, contact))
    typed = with_following(with_row(opened, **row), **following)
    change_interaction(book, opened, typed)
    assert tasks(book) == promised
    stored = load_logged(book, opened.row.id or 0)
    assert stored.row == typed.row
    undo_last(book)
    assert (tasks(book), rows_interactions(book, contact)) == before


def test_nothing_corrected_is_no_step(book: Book, contact: int) -> None:
    opened = log(book, contact)
    assert change_interaction(book, opened, opened).step is None


def test_every_value_can_be_corrected(book: Book, contact: int) -> None:
    staff.create_staff(book, "小芳")
    opened = log(book, contact)
    typed = with_row(
        opened,
        staff_id=1,
        staff="小芳",
        at="2026-11-19T02:00:00Z",
        kind="meal",
        direction="in",
        purpose="sale",
        minutes=90,
        cost=125050,
        satisfaction=4,
        satisfaction_staff=5,
        summary="吃飯",
    )
    change_interaction(book, opened, typed)
    assert load_logged(book, opened.row.id or 0).row == typed.row


def test_what_another_desk_changed_stays_and_a_clash_is_said(book: Book, contact: int) -> None:
    opened = log(book, contact)
    number = opened.row.id or 0
    change_interaction(book, opened, with_row(opened, cost=50000))
    change_interaction(book, opened, with_row(opened, summary="談冬茶"))
    stored = load_logged(book, number)
    assert (stored.row.cost, stored.row.summary) == (50000, "談冬茶")
    mine = with_row(opened, cost=70000)
    with pytest.raises(Clash) as clash:
        change_interaction(book, opened, mine)
    assert clash.value.stored == stored
    assert load_logged(book, number) == stored
    change_interaction(book, opened, mine, clash.value.stored)  # seen, and saved again
    assert load_logged(book, number) == with_row(stored, cost=70000)


def test_what_changed_again_after_it_was_seen_is_said_again(book: Book, contact: int) -> None:
    opened = log(book, contact)
    change_interaction(book, opened, with_row(opened, cost=50000))
    seen = load_logged(book, opened.row.id or 0)
    change_interaction(book, seen, with_row(seen, cost=60000))
    with pytest.raises(Clash):
        change_interaction(book, opened, with_row(opened, cost=70000), seen)


def test_one_that_is_gone_is_a_sentence_that_keeps_the_typing(book: Book, contact: int) -> None:
    opened = log(book, contact)
    delete_interaction(book, opened.row.id or 0)
    with pytest.raises(Trouble, match="is kept"):
        change_interaction(book, opened, with_row(opened, cost=1))


def test_deleting_takes_what_is_still_to_be_done_along(book: Book, contact: int) -> None:
    visits.create_visit(book, Visit(contact_id=contact, starts_at="2026-11-20T10:00"))
    logged = log(book, contact, kind="visit", trip_stop_id=1)
    book.execute("UPDATE task SET done_at = '2026-11-21T00:00:00Z' WHERE kind = 'follow_up'")
    delete_interaction(book, logged.row.id or 0)
    assert [row[0] for row in tasks(book)] == ["follow_up"]  # it was done, whatever was noted
    assert visits.find_next_visit(book, contact) is not None
    undo_last(book)
    assert len(tasks(book)) == 2 and visits.find_next_visit(book, contact) is None


def test_who_has_bought_is_no_prospect_by_it(book: Book) -> None:
    new = min(create_contact(book, ContactCard(name="王小明", stage="customer")).contacts)
    said = create_interaction(book, InteractionRow(contact_id=new)).label
    assert said == "Contact with 王小明 logged. Now a regular customer."
    assert load_contact(book, new).tier == "regular"
    assert book.query("SELECT tier_at FROM interaction") == [("regular",)]


def test_who_becomes_a_prospect_by_it_is_said(book: Book) -> None:
    new = min(create_contact(book, ContactCard(name="王小明")).contacts)
    row = InteractionRow(contact_id=new)
    assert create_interaction(book, row).label == "Contact with 王小明 logged. Now a prospect."
    assert load_contact(book, new).tier == "prospect"
    assert create_interaction(book, row).label == "Contact with 王小明 logged"


def planned(book: Book) -> list[tuple[Any, ...]]:
    return book.query(
        "SELECT starts_at, outcome FROM trip_stop WHERE deleted_at IS NULL ORDER BY id"
    )


def test_the_visit_that_was_planned_goes_with_its_contact(book: Book, contact: int) -> None:
    """Opened with it, moved by it, told when another desk moved it, deleted and undone with it."""
    visit = Following(next_on="2026-12-04", next_is_visit=True, next_at="15:00")
    opened = log(book, contact, visit, next_step="")
    assert opened.following == visit and planned(book) == [("2026-12-04T15:00", "planned")]
    later = with_following(opened, next_on="2026-12-05", next_at="09:30")
    change_interaction(book, opened, later)
    assert planned(book) == [("2026-12-05T09:30", "planned")] and tasks(book) == []
    # Another desk moves the visit itself, while the contact is open here.
    here = load_logged(book, opened.row.id or 0)
    there = visits.find_next_visit(book, contact)
    assert there is not None and here.following == later.following
    visits.update_visit(book, there._replace(starts_at="2026-12-07T09:30", place="roof"))
    with pytest.raises(Clash, match="next date"):
        change_interaction(book, here, with_following(here, next_on="2026-12-08"))
    change_interaction(book, here, with_row(here, minutes=5))
    assert planned(book) == [("2026-12-07T09:30", "planned")]
    # A call instead of the visit, and back.
    here = load_logged(book, opened.row.id or 0)
    change_interaction(book, here, with_following(here, next_is_visit=False))
    assert planned(book) == []
    assert tasks(book) == [("follow_up", "Get in touch again at 09:30", "2026-12-07", None)]
    here = load_logged(book, opened.row.id or 0)
    assert here.following.next_at == "09:30"
    change_interaction(book, here, with_following(here, next_at=""))
    assert tasks(book) == [("follow_up", "Get in touch again", "2026-12-07", None)]
    undo_last(book)
    undo_last(book)
    assert planned(book) == [("2026-12-07T09:30", "planned")] and tasks(book) == []
    delete_interaction(book, opened.row.id or 0)
    assert planned(book) == []
    undo_last(book)
    assert planned(book) == [("2026-12-07T09:30", "planned")]


def test_a_visit_that_took_place_stays_when_its_contact_is_corrected(
    book: Book, contact: int
) -> None:
    opened = log(
        book, contact, Following(next_on="2026-12-04", next_is_visit=True, next_at="15:00")
    )
    visit = visits.find_next_visit(book, contact)
    assert visit is not None
    log(book, contact, Following(), trip_stop_id=visit.id)
    assert load_logged(book, opened.row.id or 0).following == Following()
    delete_interaction(book, opened.row.id or 0)
    assert planned(book) == [("2026-12-04T15:00", "done")]
