"""What was written down and deleted is listed and comes back, with all that belongs to it."""

from datetime import UTC, datetime

import pytest

from kehuapp.book.activity.batches import (
    BatchRow,
    ask_absences,
    create_batch,
    delete_batch,
    load_batch,
)
from kehuapp.book.activity.corrections import change_interaction, load_logged
from kehuapp.book.activity.interactions import (
    Following,
    InteractionRow,
    create_interaction,
    delete_interaction,
)
from kehuapp.book.contacts.contacts import (
    ContactCard,
    create_contact,
    delete_contacts,
    restore_contacts,
)
from kehuapp.book.search import search
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.trash import listing, restoring
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.errors import Trouble
from kehuapp.store import database, journal
from kehuapp.store.database import Book
from kehuapp.store.keeping import thinning
from kehuapp.store.schema import Interaction, Need, Sale, ServicePledge, Task

TABLES = ("interaction", "sale", "need", "task", "service_pledge")


@pytest.fixture
def shop(book: Book) -> Book:
    """Ann, Bob and Cid; of Ann an entry of each sort, "white tea" in each."""
    for name in ("Ann", "Bob", "Cid"):
        create_contact(book, ContactCard(name=name))
    with book.writing("everything"):
        Interaction.insert(contact=1, summary="white tea").execute()
        Interaction.insert(contact=1, next_step="white tea").execute()
        Sale.insert(contact=1, on_date="2026-11-02", item="white tea", amount=1).execute()
        Need.insert(contact=1, item="white tea").execute()
        Task.insert(contact=1, text="white tea").execute()
        ServicePledge.insert(name="white tea").execute()
    return book


def put_away(book: Book, *tables: str, at: str = "2026-11-22T00:00:00Z") -> None:
    with book.writing("by hand"):
        for table in tables:
            book.execute(f"UPDATE {table} SET deleted_at = ?", (at,))


def listed(book: Book) -> list[tuple[str, int, str, str]]:
    found = book.ask(listing.ask_deleted(100)).entries
    return [(one.table, one.id, one.text, one.customer) for one in found]


def everything(book: Book) -> list[object]:
    return [
        book.query(f"SELECT uuid, created_at, contact_id, deleted_at FROM {table} ORDER BY id")
        for table in TABLES[:4]
    ]


def test_everything_deleted_is_listed_the_latest_first(shop: Book) -> None:
    assert listed(shop) == []
    for day, table in enumerate(TABLES, 10):
        put_away(shop, table, at=f"2026-11-{day}T00:00:00Z")
    assert listed(shop) == [
        ("service_pledge", 1, "white tea", ""),
        ("task", 1, "white tea", "Ann"),
        ("need", 1, "white tea", "Ann"),
        ("sale", 1, "white tea", "Ann"),
        ("interaction", 2, "white tea", "Ann"),
        ("interaction", 1, "white tea", "Ann"),
    ]


@pytest.mark.parametrize("table", TABLES)
def test_each_comes_back_and_is_found_again(shop: Book, table: str) -> None:
    put_away(shop, *TABLES)
    assert list(search.find(shop, "white").ids) == []
    before = everything(shop)
    changes = restoring.restore_entries(shop, [(table, 1)])
    assert changes.label == "Restored from the trash: white tea"
    assert shop.query(f"SELECT deleted_at FROM {table} WHERE id = 1") == [(None,)]
    assert (table, 1, "white tea", "Ann") not in listed(shop)
    if table != "service_pledge":
        assert changes.contacts == {1}
        assert list(search.find(shop, "white").ids) == [1]
    assert changes.step is not None
    journal.undo(shop, changes.step)
    assert everything(shop) == before and len(listed(shop)) == 6
    journal.redo(shop, changes.step)
    with pytest.raises(Trouble, match="no longer in the trash"):
        restoring.restore_entries(shop, [(table, 1)])


def test_a_contact_with_many_comes_back_with_all_who_were_there(shop: Book) -> None:
    create_batch(shop, BatchRow(title="Tea party", came=(1, 2), absent=(3,), cost=500))
    row = load_batch(shop, 1)
    one_of_them = shop.query("SELECT id FROM interaction WHERE batch_id = 1 AND contact_id = 2")
    with shop.writing("one of them was deleted before"):
        shop.execute(
            "UPDATE interaction SET deleted_at = '2026-11-01T00:00:00Z' WHERE id = ?",
            one_of_them[0],
        )
    delete_batch(shop, 1)
    assert [one[0] for one in listed(shop)] == ["batch", "interaction"]
    changes = restoring.restore_entries(shop, [("batch", 1)])
    assert changes.contacts == {1, 3} and changes.label == "Restored from the trash: Tea party"
    assert load_batch(shop, 1).came == (1,)
    restoring.restore_entries(shop, [("interaction", one_of_them[0][0])])
    assert load_batch(shop, 1) == row


def test_an_entry_of_a_customer_in_the_trash_waits_for_them(shop: Book) -> None:
    put_away(shop, "sale")
    step = delete_contacts(shop, [1]).step
    entry = shop.ask(listing.ask_deleted(10, ("sale",))).entries[0]
    assert entry.is_customer_deleted
    changes = restoring.restore_entries(shop, [("sale", 1)])
    assert changes.label.endswith("its customer is still in there")
    assert [one.contact_id for one in search.find_contacts(shop, "white")] == []
    assert step is not None
    journal.undo(shop, step)
    assert [one.contact_id for one in search.find_contacts(shop, "white")] == [1]


def test_what_is_unknown_is_refused(shop: Book) -> None:
    for table, row_id in (("sale", 1), ("sale", 99), ("contact", 1), ("phone", 1), ("", 1)):
        with pytest.raises(Trouble):
            restoring.restore_entries(shop, [(table, row_id)])


def test_a_contact_made_comes_back_with_what_followed_and_several_in_one_step(shop: Book) -> None:
    """Promise, next visit, the visit it was, a gathering with its promise: as they were."""
    visits.create_visit(shop, Visit(contact_id=2, starts_at="2026-11-20T10:00"))
    made = create_interaction(
        shop,
        InteractionRow(contact_id=2, next_step="samples", trip_stop_id=1),
        Following(True, "2026-12-01", None, "2026-12-04", True, "15:00"),
    ).made
    assert made is not None
    create_batch(shop, BatchRow(title="Tea party", came=(1, 3)))
    in_batch = load_logged(shop, made + 1)
    promised = in_batch._replace(
        row=in_batch.row._replace(next_step="a lamp"), following=Following(True, "2026-12-09")
    )
    change_interaction(shop, in_batch, promised)
    tables = ("interaction", "task", "trip_stop", "batch", "sale", "need")

    def now() -> list[object]:
        return [
            shop.query(
                f"SELECT id, deleted_at FROM {table} ORDER BY id"
                if table != "trip_stop"
                else "SELECT id, deleted_at, outcome FROM trip_stop ORDER BY id"
            )
            for table in tables
        ]

    before = now()
    delete_interaction(shop, made)
    delete_batch(shop, 1)
    put_away(shop, "sale", at="2026-11-22T00:00:00Z")
    assert {one[0] for one in listed(shop)} == {"interaction", "batch", "sale"}
    gone = now()
    assert gone[2] == [(1, None, "planned"), (2, gone[2][1][1], "planned")] and gone[2][1][1]
    chosen = [("interaction", made), ("batch", 1), ("sale", 1), ("sale", 99)]
    changes = restoring.restore_entries(shop, chosen)
    assert changes.label == "Restored from the trash: 3 entries"
    assert changes.contacts == {1, 2, 3} and now() == before and listed(shop) == []
    assert changes.step is not None
    journal.undo(shop, changes.step)
    assert now() == gone


def test_a_customer_comes_back_with_all_that_was_written_down(shop: Book) -> None:
    create_batch(shop, BatchRow(title="Tea party", came=(2,), absent=(1,)))
    before = everything(shop), shop.ask(ask_absences(1))
    delete_contacts(shop, [1])
    restore_contacts(shop, [1])
    assert (everything(shop), shop.ask(ask_absences(1))) == before and listed(shop) == []
    assert list(search.find(shop, "white").ids) == [1]


def test_who_deleted_it_is_known_when_the_step_was_forgotten(
    shop: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Fang", "Wu"):
        create_staff(shop, name)
    for staff, table, began in (
        (2, "task", "2026-01-05T09:00:00Z"),
        (1, "sale", "2026-01-05T10:00:00Z"),
        (1, "need", "2026-01-05T11:00:00Z"),
        (2, "service_pledge", "2026-01-05T11:00:01Z"),  # at once with a colleague
    ):
        shop.staff_id = staff
        monkeypatch.setattr(database, "utc_now", lambda began=began: began)
        put_away(shop, table, at=began.replace("0Z", "1Z"))

    def deleted_by() -> dict[str, str]:
        return {one.table: one.by for one in shop.ask(listing.ask_deleted(9)).entries}

    known = {"task": "Wu", "sale": "Fang", "need": "Fang", "service_pledge": "Wu"}
    assert deleted_by() == known
    create_contact(shop, ContactCard(name="the last step stays"))
    monkeypatch.setattr(thinning, "_AT_LEAST", 1)
    thinning.thin(shop, 0, datetime(2028, 1, 1, tzinfo=UTC))
    assert not shop.query("SELECT 1 FROM journal_row WHERE table_name <> 'contact'")
    assert deleted_by() == {**known, "need": "", "service_pledge": ""}
