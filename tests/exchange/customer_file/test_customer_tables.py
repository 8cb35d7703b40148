"""What a customer's file tells of all that is written down: every row, its money, its state."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.customer_file import load_customer
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff import staff
from kehuapp.exchange.customer_file.customer_file import write_customer
from kehuapp.exchange.write import write_file
from kehuapp.store.database import Book
from kehuapp.store.schema import (
    Absence,
    Batch,
    Gift,
    Group,
    GroupMember,
    ImportantDate,
    Interaction,
    Need,
    Sale,
    ServicePledge,
    Snooze,
    Task,
)

CONTACT_LOG = (
    ("2026-10-09 10:00", "Gathering", "Tea party · Brewing class\nsang\n→ send photos\n"
     "satisfied 5 of 5 · with the colleague 4 of 5", "90", "$12.50", "Fang"),
    ("2026-09-25 10:00", "Gift", "Mid-Autumn Festival 2026\nMooncakes", "", "$90", "Fang"),
    ("2025-10-01 10:00", "Call", "", "", "", ""),
)  # fmt: skip
MISSED = (("2026-11-01 10:00", "Meal", "Dinner\nill"),)
SALES = (
    ("2026-11-03", "Teapot · Return", "−1", "−$30", "−$10", "", ""),
    ("2026-11-02", "Oolong", "1.5 kg", "$1,200.50", "", "white bag", "Fang"),
)
NEEDS = (
    ("Spring tea", "12 kg", "before Qingming", "Open (perhaps)", "", ""),
    ("Pots", "", "1 Dec – 31 Dec", "Became a sale (2026-11-20)", "blue ones", "Fang"),
)
TASKS = (
    ("2026-11-10", "Send samples", "Overdue", "Fang"),
    ("2026-12-10", "Call", "Open", ""),
    ("", "Think of something", "Open", ""),
    ("2026-11-01", "Bring tea", "Done on 2026-11-02", ""),
)
GIFTS = (
    ("Lunar New Year 2027", "Tea", "Planned", "$20", "", ""),
    ("Mid-Autumn Festival 2026", "Mooncakes", "Given", "$90", "two boxes", "Fang"),
)
PUT_OFF = (
    ("2026-11-20", "Birthday: Put off until 2026-12-01", "", ""),
    ("2026-11-02", "Put off until 2026-11-09", "abroad", "Fang"),
)


@pytest.fixture
def ann(book: Book) -> int:
    """Somebody of whom everything is written down, and of each sort one row in the trash."""
    update_settings(
        book, replace(load_settings(book), zone="Asia/Taipei", fixed_today="2026-11-22")
    )
    staff.create_staff(book, "Fang")
    (made,) = create_contact(book, ContactCard(name="Ann", tier="regular")).contacts
    of = {"contact": made}
    by = of | {"staff": 1}
    gone = {"deleted_at": "2026-11-22T00:00:00Z"}
    with book.writing("everything"):
        book.execute("UPDATE staff SET hourly_cost = 600")
        party = Batch.insert(kind="gathering", title="Tea party").execute()
        dinner = Batch.insert(kind="meal", title="Dinner", at="2026-11-01T02:00:00Z").execute()
        lost = Batch.insert(kind="meal", title="Never", **gone).execute()
        pledge = ServicePledge.insert(name="Brewing class").execute()
        Interaction.insert(
            **by, at="2026-10-09T02:00:00Z", kind="gathering", minutes=90, cost=1250,
            satisfaction=5, satisfaction_staff=4, summary="sang", next_step="send photos",
            batch=party, pledge=pledge,
        ).execute()  # fmt: skip
        Interaction.insert(**of, at="2025-10-01T02:00:00Z").execute()
        Interaction.insert(**of, minutes=7, **gone).execute()
        Absence.insert(**of, batch=dinner, note="ill").execute()
        Absence.insert(**of, batch=lost).execute()
        Sale.insert(
            **by, on_date="2026-11-02", item="Oolong", quantity=1.5, unit="kg", amount=120_050,
            note="white bag",
        ).execute()  # fmt: skip
        Sale.insert(
            **of, on_date="2026-11-03", item="Teapot", amount=3000, profit=1000, is_return=True
        ).execute()
        Sale.insert(**of, on_date="2026-11-04", item="Never", amount=1, **gone).execute()
        Need.insert(
            **by, item="Pots", from_date="2026-12-01", to_date="2026-12-31", status="won",
            closed_on="2026-11-20", note="blue ones",
        ).execute()  # fmt: skip
        Need.insert(
            **of, item="Spring tea", quantity=12, unit="kg", when_text="before Qingming",
            certainty="maybe",
        ).execute()  # fmt: skip
        Need.insert(**of, item="Never", **gone).execute()
        Task.insert(**of, text="Think of something").execute()
        Task.insert(**of, text="Call", due_on="2026-12-10").execute()
        Task.insert(**by, text="Send samples", due_on="2026-11-10").execute()
        Task.insert(
            **of, text="Bring tea", due_on="2026-11-01", done_at="2026-11-02T02:00:00Z"
        ).execute()
        Task.insert(**of, text="Never", **gone).execute()
        given = Interaction.insert(
            **by, at="2026-09-25T02:00:00Z", kind="gift", purpose="greeting", cost=9000,
            summary="Mooncakes", occasion="mid_autumn", occasion_year=2026,
        ).execute()  # fmt: skip
        Gift.insert(
            **by, occasion="mid_autumn", year=2026, item="Mooncakes", cost=8000, status="given",
            note="two boxes", interaction=given,
        ).execute()  # fmt: skip
        Gift.insert(**of, occasion="spring", year=2027, item="Tea", cost=2000).execute()
        Gift.insert(**of, occasion="spring", year=2026, item="Never", **gone).execute()
        born = ImportantDate.insert(**of, month=12, day=2).execute()
        Snooze.insert(**by, made_on="2026-11-02", until="2026-11-09", reason="abroad").execute()
        Snooze.insert(**of, made_on="2026-11-20", until="2026-12-01", important_date=born).execute()
        group = Group.insert(name="Club", due_days=20).execute()
        GroupMember.insert(**of, group=group).execute()
    return int(made)


def test_every_table(book: Book, ann: int) -> None:
    facts = load_customer(book, ann)
    assert [(table.title, table.rows) for table in facts.tables] == [
        ("Contact log", CONTACT_LOG),
        ("Invited and did not come", MISSED),
        ("Sales", SALES),
        ("Needs", NEEDS),
        ("Promises and tasks", TASKS),
        ("Gifts", GIFTS),
        ("Put off", PUT_OFF),
    ]
    for table in facts.tables:
        assert {len(row) for row in table.rows} == {len(table.columns)}
    lines = [line for section in facts.sections for line in section.lines]
    assert ("Rhythm", "every 20 day(s) (Club)") in lines
    assert ("Spent in 12 months", "110 min · $113.50") in lines
    assert ("Spent in all", "120 min · $113.50") in lines  # a call takes ten by itself


@pytest.mark.parametrize("form", ["html", "md"])
def test_it_stands_in_the_file(book: Book, ann: int, tmp_path: Path, form: str) -> None:
    place = write_customer(book, ann, tmp_path, form)
    page = next(place.glob("*.html")) if place.is_dir() else place
    text = page.read_text(encoding="utf-8")
    for said in ("Tea party", "Dinner", "Oolong", "Spring tea", "Send samples", "Spent in"):
        assert said in text
    assert "Never" not in text


def test_the_whole_book_tells_it_as_well(book: Book, ann: int, tmp_path: Path) -> None:
    write_file(book, tmp_path / "all.json")
    (one,) = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert [
        (each["kind"], each["occasion"], each["occasion_year"]) for each in one["interactions"]
    ] == [
        ("gathering", None, None),
        ("call", None, None),
        ("gift", "mid_autumn", 2026),
    ]
    assert one["gifts"] == [
        {
            "occasion": "mid_autumn", "year": 2026, "item": "Mooncakes", "cost": "90",
            "status": "given", "note": "two boxes", "given_at": "2026-09-25T02:00:00Z",
            "staff": "Fang",
        },
        {
            "occasion": "spring", "year": 2027, "item": "Tea", "cost": "20", "status": "planned",
            "note": "", "given_at": None, "staff": "",
        },
    ]  # fmt: skip
    assert [tuple(each.values()) for each in one["put_off"]] == [
        ("2026-11-02", "2026-11-09", "abroad", None, "Fang"),
        ("2026-11-20", "2026-12-01", "", "birthday", ""),
    ]
    assert one["rhythm"] == {
        "due_days": 20, "min_gap_days": 14, "group": "Club", "last_on": "2026-10-09",
        "due_on": "2026-10-29",
    }  # fmt: skip


def test_who_has_nothing_has_no_tables(book: Book) -> None:
    (made,) = create_contact(book, ContactCard(name="Bob")).contacts
    assert load_customer(book, made).tables == ()
