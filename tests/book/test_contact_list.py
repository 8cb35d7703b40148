"""The orders of the list."""

from datetime import timedelta

import pytest

from kehuapp.book import interactions, search
from kehuapp.book.contact_list import SORTS, Place, ids_contacts, rows_contacts, sort_ids
from kehuapp.book.contacts import ContactCard, create_contact
from kehuapp.book.interactions import InteractionRow
from kehuapp.book.settings import load_settings
from kehuapp.store.schema import Contact, Sale


def add(book, name, **more):
    return min(create_contact(book, ContactCard(name=name, **more)).contacts)


def names(book, sort):
    return [row.name for row in rows_contacts(book, ids_contacts(book, Place(), sort))]


@pytest.mark.parametrize(
    ("sort", "wanted"),
    [
        ("name", "ann 陳一 丁二 王三 曾四"), ("zhuyin", "ann 丁二 陳一 曾四 王三"),
        ("strokes", "ann 丁二 王三 陳一 曾四"), ("newest", "ann 曾四 王三 丁二 陳一"),
    ],
)  # fmt: skip
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
        for name, days, amount, back in (("甲", 1, 100, 0), ("乙", 2, 300, 0), ("乙", 1, 250, 1),
                                         ("丙", 400, 999, 0), ("丁", 364, 200, 0)):  # fmt: skip
            Sale.create(contact=people[name], on_date=str(today - timedelta(days=days)),
                        item="茶", amount=amount, is_return=back)  # fmt: skip
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
        late, never, fresh,
    ]  # fmt: skip
    assert names(book, "company")[:2] == ["無", "新"]
    assert set(sort_ids(book, [late, fresh], "strokes")) == {late, fresh}


@pytest.mark.parametrize("sort", SORTS)
def test_an_empty_book_has_every_order(book, sort):
    assert ids_contacts(book, Place(), sort) == []
