"""Slowing, lost, won back: a small book worked by hand, and a slow reckoning of random books."""

import random
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.review import buying
from kehuapp.book.review.lost.losing import Losing, load_losing
from kehuapp.book.review.people import Period
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.tiers import losses
from kehuapp.book.tiers.losses import LossRow
from kehuapp.rules.review.losing import Remedy
from kehuapp.store.database import Book
from kehuapp.store.schema import Contact, Handover, Sale

UNTIL = date(2026, 11, 29)
YEAR = Period(UNTIL)


def add(book: Book, name: str, **more: object) -> int:
    card = ContactCard(name=name, stage="customer", **more)  # type: ignore[arg-type]
    return min(create_contact(book, card).contacts)


def sell(book: Book, contact: int, ago: int, amount: int, profit: int | None = None) -> None:
    with book.writing("sale"):
        Sale.create(
            contact=contact, on_date=str(UNTIL - timedelta(ago)), item="茶", amount=abs(amount),
            profit=profit, is_return=amount < 0,
        )  # fmt: skip


def buy(book: Book, contact: int, *days_ago: int, amount: int = 100_00) -> None:
    for ago in days_ago:
        sell(book, contact, ago, amount)


def states(found: Losing) -> list[tuple[str, str, float]]:
    return [(one.card.name, one.state, one.ratio) for one in found.slowing.people]


def test_each_by_their_own_rhythm_and_the_shop_s(book: Book) -> None:
    # Own gaps of 10 days: 15 days are 1.5 and active, 16 slowing, 26 dormant.
    for name, last in (("On time", 15), ("Slowing", 16), ("Asleep", 26)):
        buy(book, add(book, name), *(last + 10 * one for one in range(4)))
    # A monthly one: 4.1 times and 123 days are not half a year yet.
    monthly = add(book, "Monthly")
    buy(book, monthly, 123, 153, 183, 213, amount=500_00)
    gone = add(book, "Half a year")
    buy(book, gone, 181, 191, 201, 211, amount=50_00)
    # Without a rhythm of their own: the shop's median of 10, 10, 10, 30, 10.
    few = add(book, "Two days")
    buy(book, few, 40, 300)
    add(book, "Never")
    lost, away = add(book, "Lost"), add(book, "In the trash")
    buy(book, lost, 200, 210, 220, 230)
    buy(book, away, 300, 310, 320, 330)
    losses.lose_contact(book, lost, LossRow(lost_on="2026-10-01", cause="price"))
    delete_contacts(book, [away])
    found = load_losing(book, YEAR)
    assert states(found) == [
        ("Monthly", "dormant", 123 / 30),
        ("Asleep", "dormant", 2.6),
        ("Slowing", "slowing", 1.6),
        ("Half a year", "perhaps_lost", 18.1),
        ("Two days", "dormant", 4.0),
    ]
    slowing = found.slowing
    assert [one.stake for one in slowing.people] == [2000_00, 400_00, 400_00, 200_00, 200_00]
    assert (slowing.of_shop, slowing.rhythms) == (10, 6)  # the lost one's rhythm as well
    assert (slowing.buyers, slowing.active) == (6, 1)
    assert [one.has_own for one in slowing.people] == [True, True, True, True, False]


def test_what_is_at_stake_is_the_better_of_two_years(book: Book) -> None:
    one = add(book, "Once a lot")
    buy(book, one, 400, 410, 420, 430, amount=900_00)
    buy(book, one, 200, amount=10_00)
    found = load_losing(book, YEAR).slowing.people
    assert [(p.value, p.before, p.stake) for p in found] == [(10_00, 3600_00, 3600_00)]


def test_a_year_before_without_profits_is_not_compared(book: Book) -> None:
    one = add(book, "Ann")
    sell(book, one, 400, 900_00)
    sell(book, one, 200, 100_00, profit=30_00)
    found = load_losing(book, YEAR)
    assert found.basis == "profit"
    assert [(p.value, p.before, p.stake) for p in found.slowing.people] == [(30_00, None, 30_00)]


def test_the_last_contact_and_a_sale_to_come(book: Book) -> None:
    one = add(book, "Ann", tier="key")
    buy(book, one, 200, -3)
    create_interaction(book, InteractionRow(contact_id=one, at="2026-11-20T03:00:00Z", kind="call"))
    (found,) = load_losing(book, YEAR).slowing.people
    assert (found.card.contacted, found.card.tier, found.days) == ("2026-11-20", "key", 200)


def test_nobody_bought(book: Book) -> None:
    add(book, "Ann")
    found = load_losing(book, YEAR)
    assert (found.slowing.people, found.slowing.buyers, found.slowing.of_shop) == ((), 0, 60)
    assert (found.losses, found.remedies, found.win_backs) == ((), (), ())
    assert [one.total for one in found.months] == [0] * 13  # November to November


# Losses


def lose(book: Book, contact: int, day: str, cause: str, **more: str) -> None:
    losses.lose_contact(book, contact, LossRow(lost_on=day, cause=cause, **more))  # type: ignore[arg-type]


def test_causes_by_month_and_by_who_looked_after_them_then(book: Book) -> None:
    for name in ("Mei", "Kuo"):
        create_staff(book, name)
    mei, kuo = 1, 2
    ann, bob, cid, dan = (add(book, name, owner_id=mei) for name in ("Ann", "Bob", "Cid", "Dan"))
    eve = add(book, "Eve")
    lose(book, ann, "2026-11-01", "price")
    lose(book, bob, "2026-11-29", "service")
    lose(book, cid, "2026-09-30", "price")
    lose(book, dan, "2025-11-29", "price")  # the day before the period
    lose(book, eve, "2025-11-30", "moved")
    with book.writing("handover"):  # after the loss, and before it
        Handover.create(contact=ann, giver=kuo, taker=mei, on_date="2026-11-02")
        Handover.create(contact=bob, giver=kuo, taker=mei, on_date="2026-11-29")
    found = load_losing(book, YEAR)
    months = [(one.year, one.month, dict(one.causes)) for one in found.months if one.total]
    assert months == [
        (2025, 11, {"moved": 1}),
        (2026, 9, {"price": 1}),
        (2026, 11, {"service": 1, "price": 1}),
    ]
    assert [(one.staff_id, dict(one.causes)) for one in found.colleagues] == [
        (mei, {"service": 1, "price": 1}),
        (kuo, {"price": 1}),
        (None, {"moved": 1}),
    ]
    assert found.causes == ("price", "moved", "service")
    assert found.months[-1].contacts == (bob, ann)
    assert found.staff == {mei: "Mei", kuo: "Kuo"}


def test_the_cause_first_and_who_can_be_won_back_now(book: Book) -> None:
    names = ("Chase", "Doing", "No remedy", "Unknown", "Trying", "Given up", "Back", "No record")
    ids = dict(zip(names, (add(book, name) for name in names), strict=True))
    written: tuple[tuple[str, dict[str, str]], ...] = (
        ("Chase", {"cause": "service", "remedy": "New driver", "remedy_done_on": "2026-10-01"}),
        ("Doing", {"cause": "service", "remedy": "new  driver"}),
        ("No remedy", {"cause": "price"}),
        ("Unknown", {"cause": "unknown"}),
        ("Trying", {"cause": "service", "remedy": "New driver", "win_back": "trying"}),
        ("Given up", {"cause": "closed", "win_back": "given_up"}),
        ("Back", {"cause": "service", "remedy": "New driver", "win_back": "back"}),
    )
    for name, said in written:
        lose(book, ids[name], "2026-09-01", **said)
    losses.set_stage(book, [ids["Back"]], "customer")
    with book.writing("old data"):
        Contact.update(stage="lost").where(Contact.id == ids["No record"]).execute()
    found = load_losing(book, YEAR)
    assert [(one.card.name, one.step) for one in found.win_backs] == [
        ("Chase", "chase"),
        ("Unknown", "cause"),
        ("No record", "cause"),
        ("No remedy", "remedy"),
        ("Doing", "doing"),
        ("Trying", "trying"),
    ]
    assert found.given_up == 1
    assert found.remedies == (
        Remedy("service", "New driver", lost=4, tried=2, back=1, given_up=0),
        Remedy("closed", "", lost=1, tried=1, back=0, given_up=1),
        Remedy("price", "", lost=1, tried=0, back=0, given_up=0),
        Remedy("unknown", "", lost=1, tried=0, back=0, given_up=0),
    )


# Reckoned a second time


def fill(book: Book, dice: random.Random) -> None:
    ids = [
        min(
            create_contact(
                book,
                ContactCard(
                    name=f"n{at}", stage=dice.choice(("customer", "customer", "lost", "prospect"))
                ),
            ).contacts
        )
        for at in range(14)
    ]
    has_profit = dice.random() < 0.5
    with book.writing("sales"):
        Sale.insert_many(
            {
                "contact": dice.choice(ids[:-2]),
                "on_date": str(UNTIL - timedelta(dice.randint(-20, 800))),
                "item": "茶",
                "amount": dice.randint(0, 90_000),
                "profit": dice.randint(-500, 9_000) if has_profit or dice.random() < 0.9 else None,
                "is_return": dice.random() < 0.1,
            }
            for _ in range(dice.randint(0, 120))
        ).execute()
    delete_contacts(book, ids[3:5])


def slowly(book: Book, period: Period) -> list[tuple[int, str, int]]:
    """Who is out of rhythm, in which state, with what at stake: by lists and the definition."""
    sales = book.query(
        "SELECT s.contact_id, s.on_date, s.amount, s.profit, s.is_return, c.stage FROM sale AS s "
        "JOIN contact AS c ON c.id = s.contact_id WHERE c.deleted_at IS NULL"
    )
    sales = [(one[0], date.fromisoformat(one[1]), *one[2:]) for one in sales]
    sales = [one for one in sales if one[1] <= period.until]
    start = period.first
    before = start - timedelta(period.days)
    by_amount = any(one[3] is None for one in sales if one[1] >= start)
    comparable = by_amount or all(one[3] is not None for one in sales if before <= one[1] < start)

    def value(contact: int, first: date, end: date) -> int:
        return sum(
            (-1 if back else 1) * (amount if by_amount else profit)
            for who, day, amount, profit, back, _stage in sales
            if who == contact and first <= day < end
        )

    days = {
        contact: sorted({one[1] for one in sales if one[0] == contact and not one[4]})
        for contact in {one[0] for one in sales}
    }
    gaps = {
        contact: median((b - a).days for a, b in pairwise(found))
        for contact, found in days.items()
        if len(found) >= 4
    }
    shop = median(gaps.values()) if gaps else 60
    found = []
    for contact, bought in days.items():
        if not bought or any(one[5] == "lost" for one in sales if one[0] == contact):
            continue
        since = (period.until - bought[-1]).days
        ratio = since / min(180, max(7, gaps.get(contact, shop)))
        if ratio <= 1.5:
            continue
        is_gone = ratio > 4 and since >= 180
        state = "slowing" if ratio <= 2.5 else "perhaps_lost" if is_gone else "dormant"
        stake = max(0, value(contact, start, period.until + timedelta(1)))
        if comparable:
            stake = max(stake, value(contact, before, start))
        found.append((contact, state, stake, ratio))
    found.sort(key=lambda one: (-one[2], -one[3], one[0]))
    return [one[:3] for one in found]


@pytest.mark.parametrize("seed", range(8))
def test_it_agrees_with_a_slow_reckoning_kept_or_not(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    book = open_book(tmp_path / "made.kehu", create=True)
    fill(book, dice)

    def quickly(period: Period) -> list[tuple[int, str, int]]:
        people = load_losing(book, period).slowing.people
        return [(one.id, one.state, one.stake) for one in people]

    for period in (YEAR, Period(UNTIL, 3), Period(date(2026, 3, 1), 24)):
        assert quickly(period) == slowly(book, period)
    buying.make_current(book, UNTIL)
    assert buying.is_current(book, UNTIL)
    for period in (YEAR, Period(UNTIL, 3), Period(date(2026, 3, 1))):
        assert quickly(period) == slowly(book, period)
    book.close()
