"""What may be ordered in the coming weeks, read from needs and sales of a real book."""

import random
import statistics
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.plans.needs import NeedRow, close_need, create_need
from kehuapp.book.review.orders_ahead import build_weeks, first_days, load_wanted, load_whose
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.tiers.losses import LossRow, lose_contacts
from kehuapp.rules.review.ahead import by_item

TODAY = date(2026, 11, 24)


@pytest.fixture
def ids(book):
    return [min(create_contact(book, ContactCard(name=f"n{at}")).contacts) for at in range(3)]


def day(away):
    return (TODAY + timedelta(days=away)).isoformat()


def sell(book, contact, away, quantity=2.0, item="高山茶", unit="斤", is_return=False):
    row = SaleRow(0, day(away), item, quantity, unit, 10_000, None, is_return, "", "")
    create_sale(book, contact, row)


def lines(book, weeks=4):
    found = build_weeks(load_wanted(book, TODAY), weeks)
    return {
        (one.item, one.unit, one.kind): {slot: cell.quantity for slot, cell in one.cells.items()}
        for one in by_item(found.orders)
    }


def test_from_needs_and_from_rhythms_apart(book, ids):
    for away in (-41, -21, -1):
        sell(book, ids[0], away)
    sell(book, ids[0], -1, 0.5)  # twice on a day: 2.5 of it
    sell(book, ids[0], -11, is_return=True)  # gave something back: no purchase
    sell(book, ids[0], 3)  # dated after today
    create_need(book, ids[1], NeedRow("高山茶", 5, "斤", from_date=day(1)))
    create_need(book, ids[1], NeedRow("高山茶", None, "斤", from_date=day(1), certainty="maybe"))
    assert lines(book) == {
        ("高山茶", "斤", "likely"): {0: 5},
        ("高山茶", "斤", "maybe"): {0: 0},
        ("高山茶", "斤", "rhythm"): {3: 2},  # 13 December is a Sunday
    }


def test_one_item_however_it_is_spelled(book, ids):
    for away, item in ((-41, "Green Tea"), (-21, "green tea"), (-1, "Green Tea")):
        sell(book, ids[0], away, item=item, unit="Box")
    create_need(book, ids[0], NeedRow("GREEN TEA", 5, "box", from_date=day(18)))
    found = build_weeks(load_wanted(book, TODAY), 4)
    assert found.replaced == 1
    assert [(one.item, one.unit, one.kind) for one in found.orders] == [
        ("Green Tea", "Box", "likely")
    ]


def test_who_is_in_the_trash_or_lost_wants_nothing(book, ids):
    for contact in ids:
        for away in (-41, -21, -1):
            sell(book, contact, away)
        create_need(book, contact, NeedRow("烏龍", 1, "罐"))
    delete_contacts(book, ids[:1])
    lose_contacts(book, ids[1:2], LossRow(lost_on="2026-11-01", cause="price"))
    wanted = load_wanted(book, TODAY)
    assert {one.contact for one in (*wanted.needs, *wanted.rhythms)} == {ids[2]}
    close_need(book, 3)
    assert load_wanted(book, TODAY).needs == ()


def test_what_is_older_than_two_years_shows_no_rhythm(book, ids):
    for away in (-730, -400, -20):
        sell(book, ids[0], away)
    assert load_wanted(book, TODAY).rhythms == ()
    sell(book, ids[0], -729)
    assert [one.gap for one in load_wanted(book, TODAY).rhythms] == [354.5]


@pytest.mark.parametrize(("region", "first"), [("TW", 22), ("CN", 23), ("GB", 23), ("US", 22)])
def test_weeks_begin_as_they_do_in_the_region(book, region, first):
    settings = load_settings(book)
    update_settings(book, replace(settings, region=region))
    assert first_days(load_wanted(book, TODAY), 2) == [
        date(2026, 11, first),
        date(2026, 11, first + 7),
    ]


def test_whose_they_are(book, ids):
    bare = min(create_contact(book, ContactCard(company="Lee Foods", tier="key")).contacts)
    assert load_whose(book, [ids[0], bare]) == {
        ids[0]: ("n0", "", None),
        bare: ("Lee Foods", "", "key"),
    }


@pytest.mark.parametrize("seed", range(3))
def test_a_slow_second_way_agrees(book, ids, seed):
    chance = random.Random(seed)
    bought = defaultdict(lambda: defaultdict(float))
    with book.writing("") as step:
        rows = []
        for number in range(150):
            key = chance.choice(ids), chance.choice("茶酒"), chance.choice(("斤", "罐"))
            away, quantity = -chance.randrange(120), chance.randrange(1, 9) / 2
            rows.append(
                (f"s{seed}{number}", "", "", key[0], day(away), *key[1:], quantity, 1, 0, "")
            )
            bought[key][TODAY + timedelta(days=away)] += quantity
        step.bulk_insert(
            "sale",
            ("uuid", "created_at", "updated_at", "contact_id", "on_date", "item", "unit",
             "quantity", "amount", "is_return", "note"),
            rows,
        )  # fmt: skip
    found = {one[:3]: one[3:] for one in load_wanted(book, TODAY).rhythms}
    assert found == {
        key: (
            statistics.median((late - early).days for early, late in pairwise(sorted(days))),
            statistics.median(days.values()),
            max(days).toordinal(),
            len(days),
        )
        for key, days in bought.items()
        if len(days) >= 3
    }
