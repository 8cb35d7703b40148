"""Undo and redo put every row back exactly, or refuse and say whose row was changed since."""

import sqlite3

import pytest

from kehuapp.book import sample_shop
from kehuapp.book.comments.comments import create_comment, update_comment
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import (
    ContactCard,
    EmailRow,
    PhoneRow,
    create_contact,
    update_contact,
)
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.book.tiers import tiers
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.schema import Contact, Staff


def add(book, name, **more):
    return min(create_contact(book, ContactCard(name=name, **more)).contacts)


def test_undo_and_redo_of_a_new_customer_are_exact(book, everything):
    empty = everything(book)
    phones = (PhoneRow("mobile", "04-0000-0027", "+886400000027"),)
    changes = create_contact(book, ContactCard(name="陳志明", phones=phones))
    full = everything(book)
    assert journal.undo(book, changes.step).id == changes.step
    assert everything(book) == empty
    journal.redo(book, changes.step)
    assert everything(book) == full


def test_undo_of_a_change_with_children(book, everything):
    contact = add(book, "陳志明", phones=(PhoneRow("work", "04-0000-0027"),))
    before = everything(book)
    card = contacts.load_contact(book, contact)
    changed = ContactCard(
        contact, card.uuid, name="陳志銘", emails=(EmailRow("", "a@example.com"),)
    )
    step = update_contact(book, changed).step
    after = everything(book)
    journal.undo(book, step)
    assert everything(book) == before
    journal.redo(book, step)
    assert everything(book) == after


def test_undo_after_reopening(book, everything):
    before = everything(book)
    add(book, "陳志明")
    book.close()
    again = open_book(book.path)
    found = journal.find_undoable(again)
    assert found.label == "New customer 陳志明"
    journal.undo(again, found.id)
    assert everything(again) == before
    assert journal.find_redoable(again).id == found.id
    again.close()


def test_steps_are_undone_backwards_and_redone_forwards(book, everything):
    states = [everything(book)]
    for name in ("一", "二", "三"):
        add(book, name)
        states.append(everything(book))
    for state in reversed(states[:-1]):
        journal.undo(book, journal.find_undoable(book).id)
        assert everything(book) == state
    assert journal.find_undoable(book) is None
    for state in states[1:]:
        journal.redo(book, journal.find_redoable(book).id)
        assert everything(book) == state
    assert journal.find_redoable(book) is None


def test_what_was_undone_last_is_redone_first(book, everything):
    """As Ctrl+Y does everywhere: one chosen from the history, then the latest one."""
    steps = []
    for name in ("一", "二", "三"):
        add(book, name)
        steps.append(journal.find_undoable(book).id)
    journal.undo(book, steps[0])
    journal.undo(book, steps[2])
    for last in (steps[2], steps[0]):
        found = journal.find_redoable(book)
        assert found.id == last
        journal.redo(book, found.id)
    assert journal.find_redoable(book) is None


def test_a_new_step_ends_what_could_be_redone(book):
    add(book, "一")
    journal.undo(book, journal.find_undoable(book).id)
    add(book, "二")
    assert journal.find_redoable(book) is None
    with pytest.raises(Trouble):
        journal.redo(book, 1)


def test_undo_is_refused_when_changed_since_and_names_the_customer(book, everything):
    changes = create_contact(book, ContactCard(name="陳志明"))
    step = changes.step
    tiers.change_tier(book, [min(changes.contacts)], "key")
    before = everything(book)
    with pytest.raises(Trouble, match="陳志明"):
        journal.undo(book, step)
    assert everything(book) == before
    journal.undo(book, journal.find_undoable(book).id)
    journal.undo(book, step)
    assert book.query("SELECT count(*) FROM contact") == [(0,)]


def test_undo_is_refused_when_something_hangs_on_it(book, everything):
    changes = create_contact(book, ContactCard(name="陳志明"))
    create_comment(book, min(changes.contacts), "<p>冷泡茶</p>")
    before = everything(book)
    with pytest.raises(Trouble, match="陳志明"):
        journal.undo(book, changes.step)
    assert everything(book) == before


def test_undo_of_a_group_that_has_members_since(book):
    step = groups.create_group(book, "朋友").step
    group = groups.find_group(book, "朋友")
    contact = add(book, "陳志明")
    groups.add_members(book, group, [contact])
    with pytest.raises(Trouble, match="陳志明"):
        journal.undo(book, step)


def test_undo_of_an_early_step_leaves_others_alone(book):
    first = create_contact(book, ContactCard(name="一")).step
    add(book, "二")
    journal.undo(book, first)
    assert book.query("SELECT name FROM contact") == [("二",)]
    assert book.query("SELECT count(*) FROM contact_search") == [(1,)]


def test_a_step_is_undone_once(book):
    step = create_contact(book, ContactCard(name="一")).step
    journal.undo(book, step)
    with pytest.raises(Trouble, match="no longer there"):
        journal.undo(book, step)


def test_bulk_undo_and_redo_are_exact_table_by_table(book, everything):
    add(book, "先來的")
    before = everything(book)
    main = (
        "uuid",
        "created_at",
        "updated_at",
        "name",
        "kind",
        "family_name",
        "given_name",
        "nickname",
        "salutation",
        "company",
        "department",
        "job_title",
        "remark",
        "stage",
        "area",
        "source",
        "do_not_contact",
        "best_time",
    )
    now = "2026-11-22T00:00:00Z"
    with book.writing("import") as step:
        rows = [
            (f"u{n}", now, now, f"客 {n}", "person", *[""] * 8, "prospect", "", "", 0, "")
            for n in range(700)
        ]
        ids = step.bulk_insert("contact", main, rows)
        step.bulk_insert(
            "phone",
            ("contact_id", "label", "raw", "e164", "ext"),
            [(i, "mobile", "04-0000-0027", "+886400000027", "") for i in ids],
        )
        Contact.update(remark="改過").where(Contact.id == ids[3]).execute()
        Contact.update(remark="再改").where(Contact.id == ids[3]).execute()
        Staff.insert(name="小芳", uuid="s", created_at=now, updated_at=now).execute()
    after = everything(book)
    assert len(after["contact_search"]) == 701
    for _ in range(2):
        journal.undo(book, step.id)
        assert everything(book) == before
        journal.redo(book, step.id)
        assert everything(book) == after


def test_rows_made_in_bulk_and_deleted_in_the_same_step(book, everything):
    before = everything(book)
    now = "2026-11-22T00:00:00Z"
    with book.writing("x") as step:
        names = ("uuid", "created_at", "updated_at", "name", "active")
        ids = step.bulk_insert("staff", names, [(str(n), now, now, f"S{n}", 1) for n in range(3)])
        Staff.delete().where(Staff.id == ids[1]).execute()
    after = everything(book)
    journal.undo(book, step.id)
    assert everything(book) == before
    journal.redo(book, step.id)
    assert everything(book) == after


def test_the_sample_shop_is_one_step_that_undoes_and_redoes_exactly(book, everything):
    before = everything(book)
    step = sample_shop.fill(book).step
    after = everything(book)
    journal.undo(book, step)
    assert everything(book) == before
    journal.redo(book, step)
    assert everything(book) == after


def test_a_comment_that_was_changed_comes_back_as_it_was(book, everything):
    contact = add(book, "陳志明")
    comment = min(create_comment(book, contact, "<p><b>一</b></p>").comments)
    before = everything(book)
    step = update_comment(book, comment, "<p>二</p>").step
    journal.undo(book, step)
    assert everything(book) == before


def test_steps_are_listed_in_the_readers_words(book):
    add(book, "一")
    add(book, "二")
    assert [s.label for s in journal.rows_steps(book)] == ["New customer 二", "New customer 一"]


def test_undo_of_a_locked_book_is_a_trouble(book):
    step = create_contact(book, ContactCard(name="一")).step
    book.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(book.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Trouble, match="in use"):
        journal.undo(book, step)
    other.close()
    journal.undo(book, step)
