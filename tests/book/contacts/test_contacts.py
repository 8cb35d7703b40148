"""Cards: written whole, changed only where they differ, put away and taken back."""

import pytest

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    ExtraRow,
    FactRow,
    ImRow,
    PhoneRow,
    create_contact,
    load_contact,
    load_contacts,
    update_contact,
)
from kehuapp.book.groups import groups
from kehuapp.errors import Trouble

WHOLE = ContactCard(
    uuid="6f1c", name="陳志明", family_name="陳", given_name="志明", nickname="阿明",
    salutation="陳店長", company="禾樂食堂", department="外場", job_title="店長", remark="一\n二",
    tier="key", stage="customer", area="大安區", source="walk_in", do_not_contact=True,
    best_time="15:00", phones=(PhoneRow("work", "04-0000-0027", "+886400000027", "12"),
                               PhoneRow("", "?", None)),
    emails=(EmailRow("home", "a@example.com"),),
    addresses=(AddressRow("work", "示範路1號", "106", "大安區"),), im=(ImRow("LINE", "sample"),),
    dates=(DateRow("birthday", "lunar", None, 8, 15, True), DateRow("custom", text="年底")),
    facts=(FactRow("diet", "不吃牛", "2026-01-01"),), extra=(ExtraRow("X-A", "b", "a.vcf"),),
)  # fmt: skip


def added(book, card):
    return load_contact(book, min(create_contact(book, card).contacts))


def test_a_card_comes_back_as_it_was_written(book):
    groups.create_group(book, "朋友")
    group = groups.find_group(book, "朋友")
    back = added(
        book,
        contacts.ContactCard(
            **{
                **{name: getattr(WHOLE, name) for name in WHOLE.__slots__},
                "group_ids": frozenset({group}),
            }
        ),
    )
    for name in WHOLE.__slots__:
        if name not in ("id", "group_ids"):
            assert getattr(back, name) == getattr(WHOLE, name), name
    assert back.group_ids == {group}


@pytest.mark.parametrize(
    ("card", "title"),
    [
        (ContactCard(name="陳志明", company="禾樂"), "陳志明"),
        (ContactCard(company="禾樂"), "禾樂"),
        (ContactCard(phones=(PhoneRow("", "04-0000-0027"),)), "04-0000-0027"),
        (ContactCard(emails=(EmailRow("", "a@example.com"),)), "a@example.com"),
        (ContactCard(), "No name"),
    ],
)
def test_everyone_has_a_title(card, title):
    assert card.title == title


def test_a_change_writes_only_what_differs(book):
    card = added(book, WHOLE)
    changed = ContactCard(
        **{
            **{name: getattr(card, name) for name in card.__slots__},
            "job_title": "老闆",
            "phones": (PhoneRow("main", "04-0000-0028"),),
        }
    )
    step = update_contact(book, changed).step
    assert load_contact(book, card.id) == changed
    tables = book.query("SELECT DISTINCT table_name FROM journal_row WHERE step_id = ?", (step,))
    assert {name for (name,) in tables} == {"contact", "phone"}


def test_saving_the_same_card_is_no_step(book):
    card = added(book, WHOLE)
    assert update_contact(book, card).step is None


def test_groups_of_a_card_are_written(book):
    for name in ("甲", "乙"):
        groups.create_group(book, name)
    first, second = (groups.find_group(book, name) for name in ("甲", "乙"))
    card = added(book, ContactCard(name="陳志明", group_ids=frozenset({first})))
    changes = update_contact(
        book, ContactCard(card.id, card.uuid, name="陳志明", group_ids=frozenset({second}))
    )
    assert load_contact(book, card.id).group_ids == {second}
    assert changes.groups == {first, second}


def test_the_trash_keeps_everything(book):
    card = added(book, WHOLE)
    changes = contacts.delete_contacts(book, [card.id])
    assert changes.label == "Deleted: 陳志明"
    assert load_contact(book, card.id).deleted
    contacts.restore_contacts(book, [card.id])
    assert load_contact(book, card.id) == card


def test_many_at_once_are_counted_in_the_label(book):
    ids = [added(book, ContactCard(name=str(n))).id for n in range(3)]
    assert contacts.delete_contacts(book, ids).label == "Deleted: 3 customers"


def test_cards_come_in_the_order_asked_and_the_gone_are_left_out(book):
    ids = [added(book, ContactCard(name=str(n))).id for n in range(3)]
    assert [c.name for c in load_contacts(book, [ids[2], 999, ids[0]])] == ["2", "0"]
    with pytest.raises(Trouble):
        load_contact(book, 999)
