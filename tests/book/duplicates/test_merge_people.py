"""What a merge does with relations, companies, histories and the newer fields of a card."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kehuapp.book import relations
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, TermRow, load_contact
from kehuapp.book.duplicates.merge import FIELDS, Choices, load_members
from kehuapp.book.duplicates.merging import merge_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.staff import staff
from kehuapp.book.tiers import losses, tiers
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.schema import JOURNALED, Handover


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "shop.kehu", create=True)
    for name in ("小芳", "阿國"):
        staff.create_staff(book, name)
    yield book
    book.close()


def add(book: Book, name: str, **more: object) -> int:
    return min(contacts.create_contact(book, ContactCard(name=name, **more)).contacts)  # type: ignore[arg-type]


def everything(book: Book) -> dict[str, list[tuple[object, ...]]]:
    names = [table._meta.table_name for table in JOURNALED]
    return {name: book.query(f"SELECT * FROM {name} ORDER BY id") for name in names}


def seen(book: Book, contact_id: int) -> list[tuple[str, str, str]]:
    return [(r.kind, r.name, r.note) for r in relations.rows_relations(book, contact_id)]


SAYS = {
    "role": "buyer",
    "tax_id": "00000001",
    "backup_owner_id": 2,
    "referral_reward": "茶一斤",
    "reward_given_on": "2026-02-03",
    "due_days": 9,
    "min_gap_days": 4,
    "no_festive": True,
    "consent_on": "2025-01-02",
    "consent_how": "簽名",
    "competitor": "山城茶行",
    "outlook": "開二店",
    "first_contact_on": "2023-04-05",
}


def test_what_only_the_other_says_is_taken_over(book: Book) -> None:
    firm = add(book, "禾樂", kind="company")
    first = add(book, "陳志明")
    second = add(book, "陳先生", company_contact_id=firm, terms=(TermRow("price", "九折"),), **SAYS)
    merge_contacts(book, first, [second])
    card = load_contact(book, first)
    assert {name: getattr(card, name) for name in SAYS} == SAYS
    assert card.company_contact_id == firm
    assert card.terms == (TermRow("price", "九折"),)


def test_what_differs_is_chosen_and_the_rest_kept_beside(book: Book) -> None:
    first = add(book, "陳志明", **{**SAYS, "role": "user", "competitor": "對門"})
    second = add(
        book, "陳先生", **{**SAYS, "first_contact_on": "2020-01-01", "consent_how": "口頭"}
    )
    merge_contacts(book, first, [second], Choices(values={"competitor": second}))
    card = load_contact(book, first)
    assert (card.role, card.competitor, card.consent_how) == ("user", "山城茶行", "簽名")
    assert card.first_contact_on == "2020-01-01"  # whoever knew them earlier
    kept = {(row.name, row.value) for row in card.extra}
    assert {("role", "Buys"), ("competitor", "對門"), ("consent", "2025-01-02 · 口頭")} <= kept


def test_every_field_says_something_in_words(book: Book) -> None:
    firm = add(book, "禾樂", kind="company")
    (member,) = load_members(book, [add(book, "陳志明", company_contact_id=firm, **SAYS)])
    new = FIELDS[FIELDS.index("kind") + 1 :]
    assert [member.said(name) for name in new] == [
        "Buys",
        "00000001",
        "禾樂",
        "阿國",
        "9",
        "4",
        "No greetings on festivals",
        "2025-01-02 · 簽名",
        "山城茶行",
        "開二店",
        "2023-04-05",
        "茶一斤 · 2026-02-03",
    ]
    (bare,) = load_members(book, [firm])
    assert not any(bare.said(name) for name in new)


def test_relations_move_once_and_nobody_is_related_to_himself(book: Book) -> None:
    first, second, son, wife, far = (add(book, n) for n in ("甲", "甲二", "子", "妻", "友"))
    relations.add_relation(book, first, son, "child")
    relations.add_relation(book, son, second, "parent", "養子")  # the same, from the other end
    relations.add_relation(book, second, wife, "spouse")
    relations.add_relation(book, wife, first, "spouse", "已登記")
    relations.add_relation(book, second, first, "sibling")
    relations.add_relation(book, far, second, "friend", "同學")
    before = everything(book)
    changes = merge_contacts(book, first, [second])
    assert {son, wife, far} <= changes.contacts
    assert seen(book, first) == [
        ("spouse", "妻", "已登記"),
        ("child", "子", "養子"),
        ("friend", "友", "同學"),
    ]
    assert seen(book, son) == [("parent", "甲", "養子")]
    assert book.query("SELECT count(*) FROM relation") == [(3,)]
    after = everything(book)
    journal.undo(book, changes.step or 0)
    assert everything(book) == before
    journal.redo(book, changes.step or 0)
    assert everything(book) == after


def test_three_at_once_who_are_related_to_one_another(book: Book) -> None:
    ids = [add(book, name) for name in "甲乙丙"]
    friend = add(book, "友")
    for one in ids:
        relations.add_relation(book, friend, one, "friend")
    relations.add_relation(book, ids[1], ids[2], "colleague")
    before = everything(book)
    changes = merge_contacts(book, ids[0], ids[1:])
    assert seen(book, ids[0]) == [("friend", "友", "")]
    journal.undo(book, changes.step or 0)
    assert everything(book) == before


def test_the_people_of_a_merged_company_follow(book: Book) -> None:
    firm, twin = add(book, "禾樂", kind="company"), add(book, "禾樂餐飲", kind="company")
    chen = add(book, "陳志明", company_contact_id=twin)
    before = everything(book)
    changes = merge_contacts(book, firm, [twin])
    assert chen in changes.contacts
    assert [row.id for row in relations.people_of_company(book, firm).linked] == [chen]
    journal.undo(book, changes.step or 0)
    assert everything(book) == before


def test_a_company_merged_with_one_of_its_people_belongs_to_none(book: Book) -> None:
    firm = add(book, "禾樂", kind="company")
    chen = add(book, "陳志明", company_contact_id=firm)
    merge_contacts(book, firm, [chen])
    assert load_contact(book, firm).company_contact_id is None
    other = add(book, "禾樂二", kind="company")
    wu = add(book, "吳淑惠", company_contact_id=other)
    merge_contacts(book, wu, [other])
    assert load_contact(book, wu).company_contact_id is None


def test_histories_move_and_undo_is_exact(book: Book) -> None:
    first, second = add(book, "甲", tier="key"), add(book, "甲二")
    tiers.change_tier(book, [second], "regular", "開始買", 1)
    losses.lose_contact(book, second, losses.LossRow(lost_on="2026-05-01", cause="price"))
    with book.writing("x"):
        Handover.create(contact=second, giver=1, taker=2, on_date="2026-03-04")
    before = everything(book)
    changes = merge_contacts(book, first, [second])
    assert [row.reason for row in tiers.rows_tier_changes(book, first)] == ["開始買"]
    assert [row.cause for row in losses.rows_losses(book, first)] == ["price"]
    assert book.query("SELECT contact_id FROM handover") == [(first,)]
    journal.undo(book, changes.step or 0)
    assert everything(book) == before
