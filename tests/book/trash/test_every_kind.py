"""Every kind that can be deleted: listed, restored as it was, thrown away, undone as it was."""

from collections.abc import Callable
from typing import Any

import pytest

from kehuapp.book.activity import batches, pledges
from kehuapp.book.activity.interactions import delete_interaction
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.days import own_days
from kehuapp.book.greetings import gifts, templates
from kehuapp.book.groups import groups
from kehuapp.book.plans import needs, tasks
from kehuapp.book.review.meetings import finishing
from kehuapp.book.sales import sales
from kehuapp.book.search import search
from kehuapp.book.sheets import sheet_templates
from kehuapp.book.trash import emptying, listing, restoring
from kehuapp.book.trips import trips
from kehuapp.book.visits import visits
from kehuapp.changes import Changes
from kehuapp.rules.visits.sheet_templates import SheetTemplate
from kehuapp.store import journal, tables
from kehuapp.store.database import Book

DELETE: dict[str, Callable[[Book, int], Changes]] = {
    "contact": lambda book, row: contacts.delete_contacts(book, [row]),
    "comment": comments.delete_comment,
    "contact_group": groups.delete_group,
    "interaction": delete_interaction,
    "trip_stop": visits.delete_visit,
    "sale": sales.delete_sale,
    "need": needs.delete_need,
    "task": tasks.delete_task,
    "gift": lambda book, row: gifts.delete_gifts(book, [row]),
    "message_template": templates.delete_template,
    "sheet_template": sheet_templates.delete_template,
    "trip": lambda book, row: trips.delete_trip(book, row, True),
    "batch": batches.delete_batch,
    "service_pledge": pledges.delete_pledge,
    "shop_day": own_days.delete_shop_day,
    "review": finishing.delete_meeting,
}


@pytest.fixture
def shop(sample: Book) -> Book:
    """The sample shop, with one of what it has none of."""
    templates.create_template(sample, templates.TemplateRow("spring", "en", "formal", "Hello"))
    sheet_templates.create_template(sample, SheetTemplate("店面", "shop"))
    own_days.create_shop_day(sample, own_days.OwnDay(0, name="茶節", month=5, day=5))
    batches.create_batch(sample, batches.BatchRow(title="茶會", came=(1, 2), absent=(3,)))
    if not sample.query("SELECT 1 FROM review"):
        with sample.writing("by hand"):
            held = tables.Review.insert(
                held_on="2026-11-01", from_on="2025-11-02", until_on="2026-11-01", note="Prices"
            ).execute()
            tables.ReviewItem.insert(review=held, contact=1, position=0).execute()
    if not sample.query("SELECT 1 FROM gift"):
        with sample.writing("by hand"):
            tables.Gift.insert(contact=1, occasion="spring", year=2027, item="tea").execute()
    return sample


def everything(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """All rows as they are, but for when they were changed."""
    found = {}
    for table, columns in tables.JOURNALED_COLUMNS.items():
        names = ", ".join(name for name in columns if name != "updated_at")
        found[table] = book.query(f"SELECT {names} FROM {table} ORDER BY id")
    for table in ("contact_search", "comment_search", "entry_search", "contact_rhythm"):
        found[table] = sorted(book.query(f"SELECT * FROM {table}"))
    return found


def newest(book: Book, table: str) -> int:
    """The richest customer, else the newest row that is there."""
    if table == "contact":
        rows = book.query(
            "SELECT contact_id FROM comment WHERE contact_id IS NOT NULL "
            "GROUP BY contact_id ORDER BY count(*) DESC, contact_id LIMIT 1"
        )
    else:
        rows = book.query(f"SELECT max(id) FROM {table} WHERE deleted_at IS NULL")
    return int(rows[0][0])


def test_every_table_with_a_trash_is_a_kind_or_said_why_not() -> None:
    with_trash = {name for name, columns in tables.JOURNALED_COLUMNS.items()
                  if "deleted_at" in columns}  # fmt: skip
    never_deleted = {"staff", "handover", "loss_record"}
    assert set(listing.KINDS) == set(DELETE) == with_trash - never_deleted


@pytest.mark.parametrize("table", DELETE)
def test_deleted_restored_as_it_was_thrown_away_and_undone(shop: Book, table: str) -> None:
    shop.staff_id = 1
    row = newest(shop, table)
    before = everything(shop)
    DELETE[table](shop, row)
    deleted = shop.ask(listing.ask_deleted(100))
    entry = next(one for one in deleted.entries if (one.table, one.id) == (table, row))
    assert entry.by == shop.query("SELECT name FROM staff WHERE id = 1")[0][0]
    restoring.restore_entries(shop, [(table, row)])
    assert everything(shop) == before
    DELETE[table](shop, row)
    in_trash = everything(shop)
    counted = emptying.count_emptied(shop, [(table, row)])
    changes = emptying.empty_entries(shop, [(table, row)])
    assert not shop.query(f"SELECT 1 FROM {table} WHERE id = ?", (row,))
    left = everything(shop)
    gone = {name: len(in_trash[name]) - len(left[name]) for name in tables.JOURNALED_COLUMNS}
    assert {name: count for name, count in gone.items() if count} == counted
    assert not shop.query("SELECT 1 FROM contact_search WHERE contact_id NOT IN "
                          "(SELECT id FROM contact)")  # fmt: skip
    assert (table, row) not in [(one.table, one.id) for one in
                                shop.ask(listing.ask_deleted(100)).entries]  # fmt: skip
    assert changes.step is not None
    journal.undo(shop, changes.step)
    assert everything(shop) == in_trash
    restoring.restore_entries(shop, [(table, row)])
    assert everything(shop) == before


def test_looked_for_by_kind_and_words_and_age(shop: Book) -> None:
    for table in ("sale", "comment", "trip"):
        DELETE[table](shop, newest(shop, table))
    with shop.writing("long ago"):
        shop.execute("UPDATE trip SET deleted_at = '2026-01-05T09:00:00Z' "
                     "WHERE deleted_at IS NOT NULL")  # fmt: skip
    found = shop.ask(listing.ask_deleted(2, before="2026-02-01T00:00:00Z"))
    assert (len(found.entries), found.found) == (2, found.total)
    assert [table for table, _id in found.old] == ["trip"]
    only = shop.ask(listing.ask_deleted(9, ("sale",)))
    assert [one.table for one in only.entries] == ["sale"] and only.total == found.total
    (sold,) = only.entries
    again = shop.ask(listing.ask_deleted(9, text=f"{sold.customer} {sold.text}"))
    assert sold in again.entries
    assert not shop.ask(listing.ask_deleted(9, text="no such words")).entries


def test_a_customer_thrown_away_leaves_nothing_that_can_be_found(shop: Book) -> None:
    row = newest(shop, "contact")
    name = contacts.load_contact(shop, row).title
    contacts.delete_contacts(shop, [row])
    emptying.empty_entries(shop, [("contact", row)])
    for child, column, parent in tables.FOREIGN_KEYS:
        if parent == "contact":
            assert not shop.query(f"SELECT 1 FROM {child} WHERE {column} = ?", (row,))
    assert row not in search.find(shop, name).ids
