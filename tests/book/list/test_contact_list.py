"""The orders of the list."""

import random
from datetime import timedelta

import pytest

from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.contacts.contacts import (
    ContactCard,
    create_contact,
    delete_contacts,
    load_contact,
    restore_contacts,
    update_contact,
)
from kehuapp.book.list.contact_list import (
    SORTS,
    Orders,
    Place,
    ids_contacts,
    rows_contacts,
    sort_ids,
)
from kehuapp.book.opening import open_book
from kehuapp.book.search import search
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.store.schema import Contact, Sale


def add(book, name, **more):
    return min(create_contact(book, ContactCard(name=name, **more)).contacts)


def names(book, sort):
    return [row.name for row in rows_contacts(book, ids_contacts(book, Place(), sort))]


@pytest.mark.parametrize(
    ("sort", "wanted"),
    [
        ("name", "ann 陳一 丁二 王三 曾四"),
        ("zhuyin", "ann 丁二 陳一 曾四 王三"),
        ("strokes", "ann 丁二 王三 陳一 曾四"),
        ("newest", "ann 曾四 王三 丁二 陳一"),
    ],
)
def test_names_in_every_order(book, sort, wanted):
    for name in ("陳一", "丁二", "王三", "曾四", "ann"):
        add(book, name)
    assert names(book, sort) == wanted.split()


def test_a_reading_by_hand_sorts_and_finds(book):
    chong, wang = add(book, "重明"), add(book, "王一")
    add(book, "陳一")
    with book.writing("x"):
        Contact.update(reading="zhong ming").where(Contact.id == chong).execute()
        Contact.update(reading="ai yi").where(Contact.id == wang).execute()
    assert names(book, "name") == ["王一", "陳一", "重明"]
    assert names(book, "zhuyin") == ["重明", "陳一", "王一"]
    found = [match.contact_id for match in search.find_contacts(book, "aiy")]
    assert found == [wang]


def test_the_most_valuable_first_returns_taken_off_and_old_sales_not_counted(book):
    today = load_settings(book).today()
    people = {name: add(book, name) for name in "甲乙丙丁"}
    with book.writing("x"):
        for name, days, amount, back in (
            ("甲", 1, 100, 0),
            ("乙", 2, 300, 0),
            ("乙", 1, 250, 1),
            ("丙", 400, 999, 0),
            ("丁", 364, 200, 0),
        ):
            Sale.create(
                contact=people[name],
                on_date=str(today - timedelta(days=days)),
                item="茶",
                amount=amount,
                is_return=back,
            )
    assert names(book, "value") == ["丁", "甲", "乙", "丙"]


def test_who_is_due_first_and_companies_by_their_sound(book):
    today = load_settings(book).today()
    late, fresh = add(book, "晚", tier="key"), add(book, "新", tier="key", company="中行")
    add(book, "無", company="安心")
    with book.writing("x"):
        for person, days in ((late, 40), (fresh, 2)):
            at = f"{today - timedelta(days=days)}T04:00:00Z"
            interactions.create_interaction(book, InteractionRow(contact_id=person, at=at))
    never = add(book, "未", tier="key")
    assert [row.id for row in rows_contacts(book, ids_contacts(book, Place(), "due"))][:3] == [
        late,
        never,
        fresh,
    ]
    assert names(book, "company")[:2] == ["無", "新"]
    assert set(sort_ids(book, [late, fresh], "strokes")) == {late, fresh}


@pytest.mark.parametrize("sort", SORTS)
def test_an_empty_book_has_every_order(book, sort):
    assert ids_contacts(book, Place(), sort) == []


def test_orders_that_followed_the_edits_are_as_good_as_new_ones(book):
    rng, today = random.Random(4), load_settings(book).today()
    firms = ("", "甲行", "乙行", "Abc")
    ids = [
        add(
            book,
            rng.choice("王李曾單張") + rng.choice("一二三明"),
            company=rng.choice(firms),
            tier=rng.choice(("key", None)),
        )
        for _ in range(40)
    ]
    orders = Orders(book)
    shown = {sort: orders.everyone(sort) for sort in SORTS}
    for turn in range(24):
        one = rng.choice(ids)
        kind = turn % 6
        if kind == 0:
            card = load_contact(book, one)
            changes = update_contact(
                book,
                ContactCard(
                    one,
                    card.uuid,
                    name=rng.choice(("單一", "ann", "")),
                    company="丙行",
                    reading=rng.choice(("", "zhong yi")),
                    tier=rng.choice(("prospect", None)),
                ),
            )
        elif kind == 1:
            changes = create_contact(book, ContactCard(name="新客"))
        elif kind == 2:
            changes = delete_contacts(book, [one])
        elif kind == 3:
            at = f"{today - timedelta(days=rng.randrange(90))}T01:00:00Z"
            changes = interactions.create_interaction(book, InteractionRow(contact_id=one, at=at))
        elif kind == 4:
            with book.writing("x") as step:
                Sale.create(
                    contact=one,
                    on_date=str(today),
                    item="茶",
                    amount=rng.randrange(9) * 100,
                    is_return=turn % 2,
                )
            changes = Changes(contacts=frozenset({one}), step=step.id)
        else:
            changes = restore_contacts(book, [one])
        told = {sort: list(order) for sort, order in shown.items()}
        orders.refresh(changes.contacts)
        for sort in rng.sample(SORTS, 4):
            fresh = Orders(book).everyone(sort)
            assert orders.everyone(sort) == fresh, (sort, kind)
            assert orders.among({one}, sort) == [one]
            assert shown[sort] == told[sort]  # a list that is shown is left alone
            shown[sort] = orders.everyone(sort)


def test_orders_notice_what_nobody_told_them(book):
    orders = Orders(book)
    first = add(book, "王一")
    assert orders.everyone("name") == [first]
    other = open_book(book.path)
    second = add(other, "丁一")
    other.close()
    assert orders.everyone("name") == [second, first]
    version = orders.version()
    third = add(book, "安一")
    orders.take("name", [first], version)  # made before the third came
    assert orders.everyone("name") == [third, second, first]
