"""Ways to find customers, introducers, thank-yous: a small book by hand, random books slowly."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.relations import give_reward
from kehuapp.book.review import buying
from kehuapp.book.review.origins.sources import Origins, load_origins
from kehuapp.book.review.people import Period, load_figures
from kehuapp.book.tiers import losses
from kehuapp.book.tiers.losses import LossRow
from kehuapp.rules.review.chains import Brought, Worth
from kehuapp.rules.review.origins import Way
from kehuapp.store.database import Book
from kehuapp.store.schema import Contact, Sale, Staff

UNTIL = date(2026, 11, 29)
YEAR = Period(UNTIL)


def add(book: Book, name: str, source: str = "", **more: object) -> int:
    card = ContactCard(
        name=name, stage="customer", source=source,
        **{"first_contact_on": "2024-01-01", **more},  # type: ignore[arg-type]
    )  # fmt: skip
    return min(create_contact(book, card).contacts)


def sell(book: Book, contact: int, ago: int, amount: int) -> None:
    with book.writing("sale"):
        Sale.create(
            contact=contact, on_date=str(UNTIL - timedelta(ago)), item="茶", amount=abs(amount),
            is_return=amount < 0,
        )  # fmt: skip


def test_what_each_way_brought_and_cost(book: Book) -> None:
    with book.writing("staff"):
        Staff.create(name="Mei", hourly_cost=300_00)
    stays = add(book, "Stays", "advertising")
    gone = add(book, "Gone", "advertising")
    asleep = add(book, "Asleep", "advertising")
    new = add(book, "New", "advertising", first_contact_on="2025-11-30")
    friend = add(book, "Friend", "referral_chain", first_contact_on="2025-11-29")
    walked = add(book, "No way known", first_contact_on="")
    with book.writing("old"):  # an evening in UTC, a morning of the period in the shop
        Contact.update(created_at="2025-11-29T20:00:00Z").where(Contact.id == walked).execute()
    away = add(book, "In the trash", "survey")
    for contact, ago, amount in (
        (stays, 10, 1000_00), (stays, 20, -100_00), (gone, 30, 300_00), (asleep, 365, 500_00),
        (friend, 0, 700_00), (away, 5, 9000_00), (walked, -1, 800_00),
    ):  # fmt: skip
        sell(book, contact, ago, amount)
    losses.lose_contact(book, gone, LossRow(lost_on="2026-11-20", cause="price"))
    for contact, minutes, cost in ((stays, 20, 50_00), (new, None, 0), (away, 60, 99_00)):
        create_interaction(
            book,
            InteractionRow(
                contact_id=contact,
                at="2026-11-20T03:00:00Z",
                kind="visit",
                minutes=minutes,
                cost=cost,
                staff_id=1,
            ),
        )
    delete_contacts(book, [away])
    found = load_origins(book, YEAR)
    assert found.basis == "amount"
    assert [row.way for row in found.sources] == [
        # 20 recorded minutes at 300 an hour and 50 paid; the visit of 60 was not recorded.
        Way("advertising", 4, 1, 3, 1, 1200_00, 150_00, 20, 60),
        Way("referral_chain", 1, 0, 1, 1, 700_00),
        Way("", 1, 1, 0, 0, 0),
    ]
    ads, _friend, _none = found.sources
    assert (ads.contacts, ads.kept) == ((stays, gone, asleep, new), (stays,))
    assert (ads.way.value_each, ads.way.cost_each) == (300_00, 150_00)
    # The command line says the same.
    said = load_figures(book, YEAR).sources
    assert [tuple(one) for one in said] == [
        (row.way.source, row.way.contacts, row.way.kept, row.way.value) for row in found.sources
    ]


def chain(book: Book) -> dict[str, int]:
    """Ann brought Bob and Cid, Bob brought Dan; Eve brought Flo, who is in the trash and had
    brought Guy."""
    ids = {"Ann": add(book, "Ann")}
    for name, by, reward in (
        ("Bob", "Ann", "a tin of tea"), ("Cid", "Ann", ""), ("Dan", "Bob", ""),
        ("Eve", None, ""), ("Flo", "Eve", "a cake"), ("Guy", "Flo", ""),
    ):  # fmt: skip
        ids[name] = add(book, name, referral_reward=reward, referrer_id=ids[by] if by else None)
    for name, ago, amount in (
        ("Bob", 10, 100_00), ("Bob", 900, 50_00), ("Cid", 400, 30_00), ("Dan", 5, 700_00),
        ("Guy", 3, 20_00),
    ):  # fmt: skip
        sell(book, ids[name], ago, amount)
    delete_contacts(book, [ids["Flo"]])
    return ids


def brought(found: Origins) -> dict[str, Brought]:
    return {one.who.name: one.brought for one in found.introducers}


def owed(found: Origins) -> list[tuple[str, str, str, int]]:
    return [(one.who.name, one.whom.name, one.promised, one.others) for one in found.thanks]


def test_introducers_with_their_own_people_apart_from_those_after_them(book: Book) -> None:
    ids = chain(book)
    found = load_origins(book, YEAR)
    assert brought(found) == {
        "Bob": Brought(Worth(1, 1, 700_00, 700_00), Worth()),
        "Ann": Brought(Worth(2, 1, 100_00, 180_00), Worth(1, 1, 700_00, 700_00)),
        "Eve": Brought(Worth(), Worth(1, 1, 20_00, 20_00)),
    }
    assert [one.who.name for one in found.introducers] == ["Bob", "Ann", "Eve"]
    assert found.introducers[1].people == (ids["Bob"], ids["Cid"])


def test_thank_yous_that_are_owed_and_given(book: Book) -> None:
    ids = chain(book)
    assert owed(load_origins(book, YEAR)) == [
        ("Ann", "Bob", "a tin of tea", 0),
        ("Bob", "Dan", "", 0),
    ]
    give_reward(book, ids["Bob"], UNTIL)
    assert owed(load_origins(book, YEAR)) == [("Bob", "Dan", "", 0)]
    create_interaction(
        book,
        InteractionRow(
            contact_id=ids["Bob"], at="2026-11-20T03:00:00Z", kind="message", occasion="referral"
        ),
    )
    assert owed(load_origins(book, YEAR)) == []
    add(book, "Hal", referrer_id=ids["Cid"])
    best = add(book, "Ida", referrer_id=ids["Cid"])
    sell(book, best, 2000, 10_00)
    assert owed(load_origins(book, YEAR)) == [("Cid", "Ida", "", 1)]


def test_a_book_without_introductions_or_sales(book: Book) -> None:
    add(book, "Ann", "meeting")
    found = load_origins(book, YEAR)
    assert [row.way.source for row in found.sources] == ["meeting"]
    assert (found.introducers, found.thanks, found.basis) == ((), (), "profit")


def slow_sources(book: Book, period: Period) -> dict[str, tuple[int, int, int]]:
    """Contacts, kept, value by the definition, one customer after the other."""
    sales = [
        one
        for one in book.query("SELECT contact_id, on_date, amount, profit, is_return FROM sale")
        if str(period.first) <= one[1] <= str(period.until)
    ]
    there = book.query("SELECT id, source, stage FROM contact WHERE deleted_at IS NULL")
    ids = {one[0] for one in there}
    by_amount = any(one[3] is None for one in sales if one[0] in ids)
    found: dict[str, tuple[int, int, int]] = {}
    for contact, source, stage in there:
        theirs = [one for one in sales if one[0] == contact]
        value = sum((-1 if one[4] else 1) * (one[2] if by_amount else one[3]) for one in theirs)
        kept = stage != "lost" and any(not one[4] for one in theirs)
        known = found.get(source, (0, 0, 0))
        found[source] = (known[0] + 1, known[1] + kept, known[2] + value)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_it_agrees_with_a_slow_reckoning_kept_or_not(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    book = open_book(tmp_path / "made.kehu", create=True)
    ids = [
        add(book, f"n{at}", dice.choice(("", "meeting", "walk_in", "their own word")))
        for at in range(12)
    ]
    with book.writing("more"):
        for contact in ids:
            Contact.update(
                referrer=dice.choice((None, *ids)), stage=dice.choice(("customer", "lost"))
            ).where(Contact.id == contact).execute()
        Sale.insert_many(
            {
                "contact": dice.choice(ids),
                "on_date": str(UNTIL - timedelta(dice.randint(-20, 800))),
                "item": "茶",
                "amount": dice.randint(0, 90_000),
                "profit": dice.randint(-500, 9_000) if seed % 2 or dice.random() < 0.9 else None,
                "is_return": dice.random() < 0.1,
            }
            for _ in range(dice.randint(1, 90))
        ).execute()
    delete_contacts(book, ids[4:6])

    def quickly(period: Period) -> dict[str, tuple[int, int, int]]:
        ways = [row.way for row in load_origins(book, period).sources]
        return {one.source: (one.contacts, one.kept, one.value) for one in ways}

    for period in (YEAR, Period(date(2026, 2, 1), 6)):
        assert quickly(period) == slow_sources(book, period)
    before = load_origins(book, YEAR)
    buying.make_current(book, UNTIL)
    assert load_origins(book, YEAR) == before
    book.close()
