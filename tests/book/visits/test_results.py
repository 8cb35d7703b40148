"""A sheet typed back: all of it in one step, corrected without doubles, undone as one."""

from typing import Any

import pytest

from kehuapp.book.activity.corrections import load_logged
from kehuapp.book.activity.interactions import rows_interactions
from kehuapp.book.contacts.card import AddressRow
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact
from kehuapp.book.customer_tables import ask_tables
from kehuapp.book.plans import needs, tasks
from kehuapp.book.search.entry_search import in_entries
from kehuapp.book.search.search_marks import mark
from kehuapp.book.timeline import load_timeline
from kehuapp.book.timeline_words import tell_all
from kehuapp.book.trips.trips import TripRow, create_trip
from kehuapp.book.visits import outcomes, sheets, visits
from kehuapp.book.visits.outcomes import NextStep
from kehuapp.book.visits.results import Clash, type_back
from kehuapp.book.visits.sheets import Sheet, load_sheet
from kehuapp.book.visits.typed import LABELS, TypedSheet, makes
from kehuapp.errors import Trouble
from kehuapp.exchange.json_out import objects_of
from kehuapp.store import journal
from kehuapp.store.database import Book

FULL: dict[str, Any] = {
    "confirmed": True,
    "result": "試單 3 款",
    "is_reached": True,
    "talk_sales": "每月 20 斤",
    "talk_market": "對面新開手搖店",
    "talk_problems": "首批 30 天",
    "need_when": "十二月初",
    "need_item": "高山烏龍",
    "need_amount": "20 斤",
    "saw_market": True,
    "saw_place": True,
    "stops_note": "貨架在門口",
    "brought": ("報價單",),
    "answers": (("店面幾坪？", "30"),),
    "arrived": "10:25",
    "departed": "11:20",
    "cost": 12000,
    "satisfaction": 4,
    "summary": "三款都喝過",
    "promise": "寄禮盒目錄",
    "promise_on": "2026-11-25",
    "next_on": "2026-12-07",
}
TABLES = ("interaction", "need", "task", "visit_result", "visit_answer", "trip_stop")


@pytest.fixture
def visit(book: Book) -> int:
    """A visit that was planned, with all that is prepared."""
    ann = min(create_contact(book, ContactCard(name="Ann")).contacts)
    visits.create_visit(
        book,
        visits.Visit(
            contact_id=ann,
            starts_at="2026-11-02T10:30",
            purpose="敲定試單",
            talk_sales="新菜單",
            materials="報價單\n樣品",
            wanted="試單",
        ),
    )
    return 1


def counts(book: Book) -> dict[str, int]:
    return {
        table: book.query(
            f"SELECT count(*) FROM {table}"
            + (" WHERE deleted_at IS NULL" if table in ("interaction", "need", "task") else "")
        )[0][0]
        for table in TABLES
    }


def typed(sheet: Sheet, **values: Any) -> TypedSheet:
    return sheet.typed._replace(**values)


def test_one_step_makes_all_and_undo_takes_it_back(book: Book, visit: int) -> None:
    sheet = load_sheet(book, visit)
    before = counts(book)
    wanted = typed(sheet, **FULL)
    assert makes(sheet.typed, wanted, False) == (1, 1, 1, 0, 1)
    changes = type_back(book, sheet, wanted)
    made = {one: n - before[one] for one, n in counts(book).items()}
    assert made == {"interaction": 1, "need": 1, "task": 2, "visit_result": 1, "visit_answer": 1,
                    "trip_stop": 0}  # fmt: skip
    [met] = rows_interactions(book, 1)
    assert (met.kind, met.minutes, met.cost, met.trip_stop_id) == ("visit", 55, 12000, visit)
    assert met.at == "2026-11-02T02:25:00Z"  # of a shop in Taipei
    [need] = needs.rows_needs(book, 1)
    assert (need.quantity, need.unit, need.from_date) == (20, "斤", "2026-12-01")
    assert [(one.kind, one.due_on) for one in tasks.rows_tasks(book, 1)] == [
        ("promise", "2026-11-25"),
        ("follow_up", "2026-12-07"),
    ]
    assert visits.load_visit(book, visit).outcome == "done"
    again = load_sheet(book, visit)
    assert again.typed == wanted
    assert again.is_typed
    journal.undo(book, changes.step or 0)
    assert counts(book) == before
    assert load_sheet(book, visit) == sheet
    journal.redo(book, changes.step or 0)
    assert load_sheet(book, visit).typed == wanted


def test_it_is_found_told_printed_and_exported(book: Book, visit: int) -> None:
    sheet = load_sheet(book, visit)
    type_back(book, sheet, typed(sheet, **FULL))
    opened = load_sheet(book, visit)
    type_back(book, opened, typed(opened, talk_market="手搖店關了"))
    assert in_entries(book, "手搖店關了") == {"手摇店关了": {1}}
    assert in_entries(book, "對面新開") == {"对面新开": set()}
    found = mark(book, 1, "手搖店關了")
    assert found is not None
    assert "手搖店關了" in found.line
    line = load_timeline(book, 1)
    [met] = [one for one in line.entries if (one.source, one.kind) == ("contact", "visit")]
    [told] = tell_all(book, [met], line.settings)
    assert told.text.splitlines() == [
        "三款都喝過", "⇒ 寄禮盒目錄", "✓ 試單 3 款 · a 每月 20 斤 · b 手搖店關了 · c 首批 30 天",
    ]  # fmt: skip
    tables = {one.title: one.rows for one in book.ask(ask_tables(1, line.settings))}
    rows = tables["Written on visit sheets"]
    assert [row[1:] for row in rows if row[1] in ("Reached", "店面幾坪？", "Brought")] == [
        ("Reached", "✓"), ("Brought", "報價單"), ("店面幾坪？", "30"),
    ]  # fmt: skip
    [out] = objects_of(book, [load_contact(book, 1)], {})
    assert out["visit_sheets"][0]["market"] == "手搖店關了"
    assert out["visit_sheets"][0]["saw_trade"] is False
    assert out["visit_answers"][0]["answer"] == "30"


def test_typed_again_corrects_the_same_rows(book: Book, visit: int) -> None:
    sheet = load_sheet(book, visit)
    type_back(book, sheet, typed(sheet, **FULL))
    there = counts(book)
    opened = load_sheet(book, visit)
    tasks.finish_task(book, tasks.rows_tasks(book, 1)[0].id)  # the promise was kept meanwhile
    type_back(book, opened, typed(opened, summary="四款", cost=None, departed="00:10"))
    assert counts(book) == there
    [met] = rows_interactions(book, 1)
    assert (met.summary, met.cost, met.minutes) == ("四款", None, 13 * 60 + 45)
    opened = load_sheet(book, visit)
    type_back(book, opened, typed(opened, need_item="", need_when="", need_amount="", next_on=""))
    assert needs.rows_needs(book, 1) == []
    assert [one.kind for one in tasks.rows_tasks(book, 1) if one.done_at is None] == []
    assert not load_logged(book, met.id or 0).following.is_promise  # kept, not promised anew


def test_two_desks(book: Book, visit: int) -> None:
    """What another changed stays, the same is told, and stands when it is saved again."""
    opened = load_sheet(book, visit)
    type_back(book, opened, typed(opened, summary="theirs", talk_sales="a"))
    mine = typed(opened, summary="mine", talk_market="b")
    with pytest.raises(Clash, match=r"\(summary\)") as clash:
        type_back(book, opened, mine)
    type_back(book, opened, mine, clash.value.stored.typed)
    stored = load_sheet(book, visit).typed
    assert (stored.summary, stored.talk_sales, stored.talk_market) == ("mine", "a", "b")
    assert set(LABELS) == set(TypedSheet._fields)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"need_when": "十二月"}, "9: say what"),
        ({"arrived": "10:25", "departed": "09:20"}, "22 hours"),
        ({"visited_at": "2199-01-01T10:00"}, "has not come yet"),
    ],
)
def test_what_cannot_be(book: Book, visit: int, values: dict[str, Any], said: str) -> None:
    sheet = load_sheet(book, visit)
    with pytest.raises(Trouble, match=said):
        type_back(book, sheet, typed(sheet, **values))
    assert counts(book)["interaction"] == 0


def test_a_need_in_words_and_the_next_visit(book: Book, visit: int) -> None:
    sheet = load_sheet(book, visit)
    plan = {"next_on": "2026-12-07", "next_at": "15:00", "next_is_visit": True}
    type_back(book, sheet, typed(sheet, need_item="茶", need_amount="三五箱", **plan))
    assert visits.load_visit(book, 2).starts_at == "2026-12-07T15:00"
    stored = load_sheet(book, visit).typed
    assert (stored.need_amount, stored.next_is_visit) == ("三五箱", True)


@pytest.mark.parametrize(
    "met, expected", [("the market", "the market"), ("", "12 Example Lane Westminster")]
)
def test_the_next_visit_is_where_they_were_met(book: Book, met: str, expected: str) -> None:
    """Else at their address: the sheet of the next visit has no empty place that is known."""
    lived = AddressRow(label="", text="12 Example Lane\nWestminster")
    ann = min(create_contact(book, ContactCard(name="Ann", addresses=(lived,))).contacts)
    visits.create_visit(book, visits.Visit(contact_id=ann, starts_at="2026-11-02T10:30", place=met))
    sheet = load_sheet(book, 1)
    type_back(book, sheet, typed(sheet, next_on="2026-12-07", next_is_visit=True))
    assert visits.load_visit(book, 2).place == expected


def test_a_customer_without_an_appointment(book: Book, visit: int) -> None:
    sheet = sheets.new_sheet(book, 1)
    assert load_contact(book, 1).tier is None
    changes = type_back(book, sheet, typed(sheet, summary="路過"))
    assert "Now a prospect" in changes.label
    assert visits.load_visit(book, 2).outcome == "done"


def test_on_another_day_than_its_trips_it_is_still_of_the_trip(book: Book) -> None:
    ann = min(create_contact(book, ContactCard(name="Ann")).contacts)
    plan = [visits.Visit(contact_id=ann, starts_at=f"2026-11-0{day}T10:00") for day in (2, 3)]
    trip = TripRow(name="T", starts_on="2026-11-02", ends_on="2026-11-03")
    trip_id = create_trip(book, trip, plan).made
    for visit, at in ((1, "2026-11-05T10:00"), (2, "2026-11-02T18:00")):
        sheet = load_sheet(book, visit)
        type_back(book, sheet, typed(sheet, visited_at=at))
    assert [visits.load_visit(book, one).trip_id for one in (1, 2)] == [trip_id, trip_id]


def test_missed_and_put_off_keep_what_was_prepared(book: Book, visit: int) -> None:
    opened = load_sheet(book, visit)
    changes = outcomes.put_visit_off(book, visit, "2026-11-20T09:00", "他們盤點")
    after = visits.load_visit(book, changes.made or 0)
    assert (after.purpose, after.materials, after.wanted) == ("敲定試單", "報價單\n樣品", "試單")
    assert book.query("SELECT outcome, outcome_note, moved_to_id FROM trip_stop WHERE id = 1") == [
        ("moved", "他們盤點", after.id)
    ]
    with pytest.raises(Trouble, match="put off meanwhile"):
        type_back(book, opened, typed(opened, summary="x"))
    assert after.id is not None
    outcomes.miss_visit(book, after.id, "沒人", NextStep("call", "2026-11-23"))
    assert [(t.kind, t.due_on) for t in tasks.rows_tasks(book, 1)] == [("follow_up", "2026-11-23")]
    assert rows_interactions(book, 1) == []  # nobody was met: they stay due
    with pytest.raises(Trouble, match="written down already"):
        outcomes.miss_visit(book, after.id, "")
