"""Who looks like a customer that is being typed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, EmailRow, PhoneRow
from kehuapp.book.duplicates.lookalikes import find_lookalikes
from kehuapp.store.database import Book
from kehuapp.text.phones import normalise_phone

LIN = ContactCard(
    name="林小美",
    company="小巷早午餐",
    phones=(PhoneRow("mobile", "+886 2 0000 0012", "+886200000012"), PhoneRow("", "04-00-00 x12")),
    emails=(EmailRow("work", "Lin@Example.com"),),
)


@pytest.fixture
def lin(shop: Book) -> int:
    return next(iter(contacts.create_contact(shop, LIN).contacts))


def phone(raw: str) -> ContactCard:
    return ContactCard(phones=(PhoneRow("", raw, normalise_phone(raw, "TW").e164),))


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (ContactCard(name="林小美"), "Same name"),
        (ContactCard(name=" 林 小美"), "Same name"),
        (ContactCard(name="林小美", company="小巷 早午餐"), "Same name and company"),
        (ContactCard(emails=(EmailRow("", "lin@example.com"),)), "Same e-mail: Lin@Example.com"),
        (ContactCard(name="王", emails=(EmailRow("", "lin@example.COM"),)), "under another name"),
        (ContactCard(phones=(PhoneRow("", "02 00000012", "+886200000012"),)), "Same number: +886"),
    ],
)
def test_found(shop: Book, lin: int, typed: ContactCard, says: str) -> None:
    found = find_lookalikes(shop, typed)
    assert [one.id for one in found] == [lin]
    assert says in found[0].words()
    assert (found[0].title, found[0].company) == ("林小美", "小巷早午餐")


@pytest.mark.parametrize(
    "typed",
    [
        ContactCard(),
        ContactCard(name="林小"),
        ContactCard(name="%"),
        ContactCard(name="\0"),
        phone("110"),
        phone(""),
        phone("%%%%%%%%"),
        ContactCard(name="x" * 10_000),
        ContactCard(emails=(EmailRow("", "%@example.com"),)),
    ],
)
def test_not_found(shop: Book, lin: int, typed: ContactCard) -> None:
    assert find_lookalikes(shop, typed) == []


def test_traditional_and_simplified_are_one(shop: Book, lin: int) -> None:
    contacts.create_contact(shop, ContactCard(name="臺灣茶行"))
    found = find_lookalikes(shop, ContactCard(name="台湾茶行"))
    assert [one.title for one in found] == ["臺灣茶行"]


def test_a_number_that_cannot_be_read_is_compared_as_written(shop: Book) -> None:
    card = ContactCard(name="甲", phones=(PhoneRow("", "99 99-99 99 9x"),))
    contacts.create_contact(shop, card)
    typed = ContactCard(phones=(PhoneRow("", "(99)9999 999x"),))
    assert [one.title for one in find_lookalikes(shop, typed)] == ["甲"]


def test_not_oneself_and_nobody_in_the_trash(shop: Book, lin: int) -> None:
    assert find_lookalikes(shop, replace(LIN, id=lin)) == []
    contacts.delete_contacts(shop, [lin])
    assert find_lookalikes(shop, LIN) == []


def test_the_surest_first(shop: Book, lin: int) -> None:
    contacts.create_contact(shop, ContactCard(name="林小美"))
    found = find_lookalikes(shop, replace(LIN, company=""))
    assert found[0].id == lin and len(found) == 2 and len(found[0].reasons) == 4


def test_a_switchboard_is_cut(shop: Book, lin: int, some: Callable[[int], None]) -> None:
    some(30)
    typed = ContactCard(phones=(PhoneRow("", "", "+886400000099"),))
    assert len(find_lookalikes(shop, typed)) == 20


@pytest.fixture
def some(shop: Book) -> Callable[[int], None]:
    def make(count: int) -> None:
        for n in range(count):
            row = PhoneRow("work", "04-0000-0099", "+886400000099")
            contacts.create_contact(shop, ContactCard(name=f"同事{n}", phones=(row,)))

    return make
