"""Two windows on one customer: nothing is overwritten in silence, nothing typed is lost."""

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image

from kehuapp.book.contacts import card_edits, contacts
from kehuapp.book.contacts.card_edits import find_clashes, merge_edits, write_card
from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    ExtraRow,
    FactRow,
    ImRow,
    PhoneRow,
    TermRow,
)
from kehuapp.errors import Trouble
from kehuapp.store.database import Book


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(out, "PNG")
    return out.getvalue()


A, B, C = (PhoneRow("", raw) for raw in "ABC")


@pytest.fixture
def opened(shop: Book) -> ContactCard:
    return contacts.load_contact(shop, 1)


def test_each_keeps_what_the_other_did_not_touch(shop: Book, opened: ContactCard) -> None:
    contacts.update_contact(shop, replace(opened, remark="theirs", tier="regular"))
    write_card(shop, opened, replace(opened, company="mine", tier="regular"))
    now = contacts.load_contact(shop, 1)
    assert (now.remark, now.company, now.tier, now.name) == (
        "theirs",
        "mine",
        "regular",
        opened.name,
    )


def test_a_clash_is_decided_by_a_person(shop: Book, opened: ContactCard) -> None:
    contacts.update_contact(shop, replace(opened, company="theirs", area="theirs"))
    typed = replace(opened, company="mine", area="mine")
    assert find_clashes(opened, typed, contacts.load_contact(shop, 1)) == ["company", "area"]
    for mine in ((), ("company",)):
        with pytest.raises(Trouble, match="in the meantime"):
            write_card(shop, opened, typed, mine)
    assert contacts.load_contact(shop, 1).company == "theirs"
    write_card(shop, opened, typed, ("company", "area"))
    assert contacts.load_contact(shop, 1).company == "mine"


@pytest.mark.parametrize(
    ("before", "after", "now", "merged"),
    [
        ((A,), (A, B), (A, C), (A, C, B)),
        ((A, B), (A,), (A, B, C), (A, C)),
        ((A, B), (B,), (A,), ()),
        ((A,), (B,), (C,), (C, B)),
        ((A,), (A, B), (A, B), (A, B)),
        ((A, A), (A,), (A, A), (A,)),
        ((), (A,), (), (A,)),
    ],
)
def test_rows_of_both_stand_side_by_side(before: Any, after: Any, now: Any, merged: Any) -> None:
    cards = [ContactCard(phones=rows) for rows in (before, after, now)]
    assert find_clashes(*cards) == []
    assert sorted(p.raw for p in merge_edits(*cards).phones) == sorted(p.raw for p in merged)


def test_groups_are_put_together() -> None:
    cards = [ContactCard(group_ids=frozenset(ids)) for ids in ((1, 2), (2, 3), (1, 2, 4))]
    assert merge_edits(*cards).group_ids == {2, 3, 4}


def test_own_terms_of_both_are_a_clash() -> None:
    cards = [ContactCard(terms=(TermRow("price", text),)) for text in ("list", "-5 %", "-10 %")]
    assert find_clashes(*cards) == ["terms"]


def test_one_step_that_can_be_undone_with_its_photo(shop: Book, opened: ContactCard) -> None:
    changes = write_card(shop, opened, replace(opened, area="x", photo="new"), photo=png())
    photo = contacts.load_contact(shop, 1).photo
    assert photo and len(photo) == 64
    assert changes.step is not None and changes.contacts == {1}
    steps = shop.query("SELECT count(*) FROM journal_step")[0][0]
    write_card(shop, replace(opened, area="x"), replace(opened, area="x"))
    assert shop.query("SELECT count(*) FROM journal_step")[0][0] == steps


def test_a_photo_that_is_none_writes_nothing(shop: Book, opened: ContactCard) -> None:
    with pytest.raises(Trouble):
        write_card(shop, opened, replace(opened, area="x"), photo=b"GIF89a")
    assert contacts.load_contact(shop, 1).area == ""


def test_gone_or_in_the_trash(shop: Book, opened: ContactCard) -> None:
    contacts.delete_contacts(shop, [1])
    with pytest.raises(Trouble, match="trash"):
        write_card(shop, opened, replace(opened, area="x"))
    with pytest.raises(Trouble, match="no longer"):
        write_card(shop, replace(opened, id=99), replace(opened, id=99, area="x"))


def test_loops_of_referrers_are_refused(shop: Book) -> None:
    def refer(contact: int, by: int) -> None:
        card = contacts.load_contact(shop, contact)
        write_card(shop, card, replace(card, referrer_id=by))

    refer(2, 1)
    refer(3, 2)
    for contact, by in ((1, 3), (1, 2), (1, 1)):
        with pytest.raises(Trouble, match="introduced by this customer"):
            refer(contact, by)
    refer(3, 1)
    shop.execute("UPDATE contact SET referrer_id = 2 WHERE id = 1")  # a loop by force
    refer(3, 2)


FULL = ContactCard(
    7, "u", name="王", tier="key", owner_id=3, do_not_contact=True, due_days=9,
    phones=(PhoneRow("m", "1", "+1", "2"), PhoneRow("m", "1")), emails=(EmailRow("", "x"),),
    addresses=(AddressRow("", "a"),), im=(ImRow("LINE", "x"),), dates=(DateRow("birthday"),),
    facts=(FactRow("x", "y"),), terms=(TermRow("price", "x"),), extra=(ExtraRow("a", "b"),),
    group_ids=frozenset({1, 2}),
)  # fmt: skip


def test_a_card_as_plain_values() -> None:
    packed = json.loads(json.dumps(card_edits.pack_card(FULL)))
    assert card_edits.unpack_card(packed) == FULL


@pytest.mark.parametrize(
    "change",
    [
        {"name": 1},
        {"name": None},
        {"id": "7"},
        {"id": True},
        {"due_days": 1.5},
        {"phones": None},
        {"phones": [1]},
        {"phones": [{"label": ""}]},
        {"phones": "abc"},
        {"group_ids": ["1"]},
        {"group_ids": 1},
        {"do_not_contact": 1},
        {"dates": [{"kind": "x", "month": "4"}]},
        {"name": "x" * 2_000_000},
        {"extra_": 1},
        {"owner_id": 1 << 80},
        {"tier": []},
    ],
)
def test_a_card_that_somebody_made_up(change: dict[str, Any]) -> None:
    assert card_edits.unpack_card({**card_edits.pack_card(FULL), **change}) is None


@pytest.mark.parametrize("packed", [None, 1, [], "x", {}, {"name": "王"}])
def test_something_else_than_a_card(packed: object) -> None:
    assert card_edits.unpack_card(packed) is None
