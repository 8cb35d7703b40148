"""What is written down of customers is found by its words, and the hit says where and when."""

from datetime import date

import pytest

from kehuapp.book.activity.interactions import (
    InteractionRow,
    create_interaction,
    delete_interaction,
)
from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.duplicates.merging import merge_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.plans.needs import NeedRow, create_need
from kehuapp.book.plans.tasks import create_task
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.search import entry_search, search
from kehuapp.book.settings import Settings
from kehuapp.store import journal, tables
from kehuapp.store.database import Book


def person(book: Book, name: str) -> int:
    (made,) = create_contact(book, ContactCard(name=name)).contacts
    return made


def sale(item: str, on: str = "2026-10-02", back: bool = False, note: str = "") -> SaleRow:
    return SaleRow(0, on, item, 1, "斤", 120_000, None, back, "", note)


def found(book: Book, query: str) -> list[int]:
    return list(search.find(book, query).ids)


@pytest.fixture
def fed(book: Book) -> Book:
    """1 bought, called and was promised, 2 needs, 3 did not come, 4 has nothing."""
    for name in ("Ann", "Bob", "Cid", "Dan"):
        person(book, name)
    create_sale(book, 1, sale("高山烏龍", note="white Paper bag"))
    create_sale(book, 1, sale("高山烏龍", "2026-11-03"))
    create_sale(book, 1, sale("teapot", "2026-11-04", back=True))
    create_interaction(
        book,
        InteractionRow(
            contact_id=1,
            at="2026-10-05T02:00:00Z",
            summary="asked for Jasmine",
            next_step="傳價目表",
        ),
    )
    create_need(book, 2, NeedRow("春茶禮盒", note="for the wedding"))
    create_task(book, 2, "Send samples", "2026-12-01")
    with book.writing("made by hand"):
        batch = tables.Batch.insert(
            kind="gathering", at="2026-10-09T02:00:00Z", title="中秋茶會"
        ).execute()
        pledge = tables.ServicePledge.insert(name="free brewing class").execute()
        tables.Interaction.insert(contact=2, kind="gathering", batch=batch).execute()
        tables.Interaction.insert(
            contact=4, kind="service", pledge=pledge, at="2026-10-10T02:00:00Z"
        ).execute()
        tables.Absence.insert(contact=3, batch=batch, note="knee surgery").execute()
    return book


@pytest.mark.parametrize(
    ("query", "contacts", "field", "line"),
    [
        ("高山", [1], "sale", "Sold on 3 Nov: 高山烏龍"),
        ("乌龙", [1], "sale", "Sold on 3 Nov: 高山烏龍"),
        ("TEAPOT", [1], "sale", "Returned on 4 Nov: teapot"),
        ("paper", [1], "sale", "Sold on 2 Oct: white Paper bag"),
        ("jasmine", [1], "interaction", "Call on 5 Oct: asked for Jasmine"),
        ("价目", [1], "interaction", "Call on 5 Oct: 傳價目表"),
        ("ann jasmine", [1], "interaction", "Call on 5 Oct: asked for Jasmine"),
        ("bob jasmine", [], "", ""),
        ("礼盒", [2], "need", "Need: 春茶禮盒"),
        ("wedding", [2], "need", "Need: for the wedding"),
        ("samples", [2], "task", "To do: Send samples"),
        ("茶會", [2, 3], "interaction", ""),
        ("knee", [3], "absence", "Did not come on 9 Oct: knee surgery"),
        ("brewing", [4], "interaction", "Service on 10 Oct: free brewing class"),
    ],
)
def test_words_of_what_is_written_down_find_the_customer(
    fed: Book,
    monkeypatch: pytest.MonkeyPatch,
    query: str,
    contacts: list[int],
    field: str,
    line: str,
) -> None:
    monkeypatch.setattr(Settings, "today", lambda _self: date(2026, 11, 29))
    assert found(fed, query) == contacts
    if contacts:
        mark = search.mark(fed, contacts[0], query)
        assert mark is not None and mark.field == field
        if line:
            assert mark.line == line
        start, size = mark.spans[0]
        last = query.split()[-1]
        assert size == len(last) and (
            not last.isascii() or mark.line[start:][:size].lower() == last.lower()
        )


def test_all_rows_made_anew_are_those_that_the_steps_made(fed: Book) -> None:
    sql = "SELECT * FROM entry_search ORDER BY 1"
    before = fed.query(sql)
    assert len(before) == 5  # the version, the note, the call, the need, the task
    version = int(before[0][2])
    with fed.transaction():
        fed.execute("DELETE FROM entry_search")
        entry_search.rebuild_all(fed, version)
    assert fed.query(sql) == before


def test_a_book_made_before_is_indexed_when_it_is_opened(fed: Book) -> None:
    with fed.transaction():
        fed.execute("DELETE FROM entry_search")
    assert found(fed, "jasmine") == []
    path = fed.path
    fed.close()
    again = open_book(path)
    assert found(again, "jasmine") == [1] and found(again, "samples") == [2]
    again.close()


def test_deleting_undoing_and_redoing_are_followed(fed: Book) -> None:
    gone = delete_interaction(fed, 1)
    assert found(fed, "jasmine") == []
    assert gone.step is not None
    journal.undo(fed, gone.step)
    assert found(fed, "jasmine") == [1]
    journal.redo(fed, gone.step)
    assert found(fed, "jasmine") == []
    made = create_task(fed, 3, "bring the kettle")
    assert found(fed, "kettle") == [3]
    assert made.step is not None
    journal.undo(fed, made.step)
    assert found(fed, "kettle") == []


def test_a_sale_that_is_deleted_is_found_no_more(fed: Book) -> None:
    with fed.writing("deleted by hand"):
        tables.Sale.update(deleted_at="2026-11-29T00:00:00Z").execute()
    assert found(fed, "高山") == [] and found(fed, "paper") == []
    assert search.mark(fed, 1, "高山") is None


def test_the_merged_ones_entries_go_along(fed: Book) -> None:
    merge_contacts(fed, 4, [1, 2])
    for query in ("高山", "paper", "jasmine", "禮盒", "samples", "茶會"):
        assert 4 in found(fed, query)
        assert not {1, 2}.intersection(found(fed, query))


def test_who_is_in_the_trash_is_not_shown_and_comes_back(fed: Book) -> None:
    step = delete_contacts(fed, [1]).step
    assert [one.contact_id for one in search.find_contacts(fed, "高山")] == []
    assert step is not None
    journal.undo(fed, step)
    assert [one.contact_id for one in search.find_contacts(fed, "高山")] == [1]


def test_a_bulk_insert_is_indexed_in_its_step(fed: Book) -> None:
    with fed.writing("Import of %1", "sales.csv") as step:
        at = "2026-11-29T00:00:00Z"
        said = dict.fromkeys(("uuid", "created_at", "updated_at", "on_date", "unit"), at)
        said |= {"contact_id": 3, "quantity": 1.0, "amount": 100, "is_return": 0}
        rows = [(*said.values(), f"cup {i}", "gift wrap" if i == 7 else "") for i in range(6000)]
        rows = [(f"u{i}", *row[1:]) for i, row in enumerate(rows)]
        step.bulk_insert("sale", [*said, "item", "note"], rows)
    assert found(fed, "wrap") == [3] and found(fed, "cup 5999") == [3]
    assert fed.query("SELECT count(*) FROM entry_search")[0][0] == 6
    assert step.id is not None
    journal.undo(fed, step.id)
    assert found(fed, "wrap") == [] and found(fed, "cup 5999") == []


def test_nobody_waits_for_an_answer_that_is_not_wanted_any_more(fed: Book) -> None:
    assert search.in_writing(fed, "jasmine", lambda: True) == {}
    assert search.in_writing(fed, " ") == {}
