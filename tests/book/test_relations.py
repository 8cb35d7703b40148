"""Relations from both ends, a company's people, the referral chain with its thank-yous."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kehuapp.book import relations
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow, load_contact
from kehuapp.book.opening import open_book
from kehuapp.book.relations import (
    MOST_INTRODUCED,
    add_relation,
    delete_relation,
    find_people,
    give_reward,
    link_people,
    people_of_company,
    referral_tree,
    rows_relations,
    unlink_person,
)
from kehuapp.book.search.search import find
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.schema import Contact, Sale
from kehuapp.store.stamps import new_uuid, utc_now


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "shop.kehu", create=True)
    yield book
    book.close()


def add(book: Book, name: str, **more: object) -> int:
    card = ContactCard(name=name, **more)  # type: ignore[arg-type]
    return min(contacts.create_contact(book, card).contacts)


def seen(book: Book, contact_id: int) -> list[tuple[str, str]]:
    return [(row.kind, row.name) for row in rows_relations(book, contact_id)]


def sell(book: Book, contact: int, amount: int, back: bool = False) -> None:
    with book.writing("sale"):
        Sale.create(contact=contact, on_date="2026-03-04", item="茶", amount=amount, is_return=back)


# --- relations ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "inverse"),
    [
        ("child", "parent"),
        ("parent", "child"),
        ("spouse", "spouse"),
        ("sibling", "sibling"),
        ("friend", "friend"),
        ("colleague", "colleague"),
        ("other", "other"),
    ],
)
def test_a_relation_is_seen_from_both_ends(book: Book, kind: str, inverse: str) -> None:
    mother, son = add(book, "王淑芬"), add(book, "王小明")
    changes = add_relation(book, mother, son, kind, " 住一起 \n 的 ")
    assert changes.contacts == {mother, son}
    assert seen(book, mother) == [(kind, "王小明")]
    assert seen(book, son) == [(inverse, "王淑芬")]
    assert {row.note for one in (mother, son) for row in rows_relations(book, one)} == {"住一起 的"}


def test_the_same_relation_is_refused_from_either_end(book: Book) -> None:
    mother, son = add(book, "王淑芬"), add(book, "王小明")
    add_relation(book, mother, son, "child")
    for first, second, kind in ((mother, son, "child"), (son, mother, "parent")):
        with pytest.raises(Trouble, match="already"):
            add_relation(book, first, second, kind)
    add_relation(book, son, mother, "colleague")
    assert seen(book, mother) == [("child", "王小明"), ("colleague", "王小明")]


def test_nobody_is_related_to_himself_or_to_who_is_gone(book: Book) -> None:
    wang = add(book, "王小明")
    with pytest.raises(Trouble, match="same customer"):
        add_relation(book, wang, wang, "friend")
    with pytest.raises(Trouble, match="no longer"):
        add_relation(book, wang, 4711, "friend")
    assert seen(book, wang) == []


def test_deleting_is_undone_and_redone(book: Book) -> None:
    mother, son = add(book, "王淑芬"), add(book, "王小明")
    made = add_relation(book, mother, son, "child")
    row = rows_relations(book, son)[0]
    gone = delete_relation(book, row.id)
    assert gone.contacts == {mother, son} and seen(book, mother) == []
    journal.undo(book, gone.step or 0)
    assert rows_relations(book, son) == [row]
    journal.undo(book, made.step or 0)
    assert seen(book, son) == []
    with pytest.raises(Trouble, match="no longer"):
        delete_relation(book, row.id)


def test_who_is_in_the_trash_is_hidden_and_comes_back(book: Book) -> None:
    mother, son = add(book, "王淑芬"), add(book, "王小明")
    add_relation(book, mother, son, "child")
    contacts.delete_contacts(book, [son])
    assert seen(book, mother) == []
    assert seen(book, son) == [("parent", "王淑芬")]
    contacts.restore_contacts(book, [son])
    assert seen(book, mother) == [("child", "王小明")]


def test_who_introduced_them_goes_into_the_card_and_no_ring_is_made(book: Book) -> None:
    root, middle, leaf = (add(book, name) for name in ("甲", "乙", "丙"))
    add_relation(book, middle, root, "referrer")
    changes = add_relation(book, leaf, middle, "referrer")
    assert load_contact(book, leaf).referrer_id == middle
    for first, second in ((root, leaf), (root, root)):
        with pytest.raises(Trouble):
            add_relation(book, first, second, "referrer")
    journal.undo(book, changes.step or 0)
    assert load_contact(book, leaf).referrer_id is None


# --- names --------------------------------------------------------------------------------------


def test_people_are_found_by_any_part_of_their_name(book: Book) -> None:
    chen = add(book, "陳志明", company="禾樂食堂", nickname="阿明")
    bare = add(book, "", phones=(PhoneRow("", "04-0000-0027"),))
    ann = add(book, "Ann Lee")
    add(book, "陳舊", stage="lost")
    gone = add(book, "陳走了")
    contacts.delete_contacts(book, [gone])
    for text in ("陳志明", "志明", "阿明", "陈志", "chen zhi", "Chen Zhi Ming"):
        assert [row.id for row in find_people(book, text)][:1] == [chen], text
    assert [row.id for row in find_people(book, "lee")] == [ann]
    assert [row.name for row in find_people(book, "陳", leave_out=[chen])] == ["陳舊"]
    assert find_people(book, " \n") == find_people(book, "%_") == []
    assert find_people(book, "陳志明")[0].about == "禾樂食堂"
    assert relations.rows_people(book, [bare])[0].name == "04-0000-0027"


# --- companies ----------------------------------------------------------------------------------


def test_a_company_shows_who_is_linked_and_offers_who_writes_its_name(book: Book) -> None:
    firm = add(book, "禾樂食堂", kind="company", company="禾樂餐飲")
    chen = add(book, "陳志明", company="禾樂食堂", job_title="店長")
    wu = add(book, "吳淑惠", company=" 禾乐食堂 ")
    lin = add(book, "林玉芬", company="禾樂餐飲")
    add(book, "別人", company="禾樂食堂二店")
    gone = add(book, "走了", company="禾樂食堂")
    contacts.delete_contacts(book, [gone])
    people = people_of_company(book, firm)
    assert people.linked == ()
    assert {row.id for row in people.same} == {chen, wu, lin}
    changes = link_people(book, firm, [row.id for row in people.same])
    assert changes.contacts == {firm, chen, wu, lin}
    people = people_of_company(book, firm)
    assert {row.name for row in people.linked} == {"陳志明", "吳淑惠", "林玉芬"}
    assert people.same == ()
    alone = unlink_person(book, wu)
    assert alone.contacts == {firm, wu}
    assert [row.name for row in people_of_company(book, firm).same] == ["吳淑惠"]
    journal.undo(book, alone.step or 0)
    journal.undo(book, changes.step or 0)
    assert people_of_company(book, firm).linked == ()
    assert people_of_company(book, chen) == people_of_company(book, 4711)


# --- the referral chain -------------------------------------------------------------------------


def chain(book: Book, *names: str) -> list[int]:
    ids: list[int] = []
    for name in names:
        ids.append(add(book, name, referrer_id=ids[-1] if ids else None))
    return ids


def test_the_chain_up_and_down_with_what_they_bought(book: Book) -> None:
    root, upper, own, first, below = chain(book, "甲", "乙", "丙", "丁", "戊")
    second = add(book, "己", referrer_id=own, referral_reward="茶一斤")
    for contact, amount, back in ((first, 50000, False), (first, 20000, True), (root, 700, False)):
        sell(book, contact, amount, back)
    tree = referral_tree(book, own)
    assert [row.name for row in tree.above] == ["甲", "乙"]
    assert [row.depth for row in tree.above] == [-2, -1]
    assert tree.own.name == "丙" and not tree.loop and not tree.more
    assert [(row.name, row.depth, row.bought) for row in tree.below] == [
        ("丁", 1, 30000),
        ("戊", 2, 0),
        ("己", 1, 0),
    ]
    assert tree.above[0].bought == 700
    assert (tree.below[2].id, tree.below[2].reward) == (second, "茶一斤")
    assert (tree.below[1].referrer_id, below) == (first, tree.below[1].id)
    assert upper == tree.above[1].id


def test_rings_in_the_data_end(book: Book) -> None:
    first, second, third = chain(book, "甲", "乙", "丙")
    alone = add(book, "丁")
    outside = add(book, "戊", referrer_id=third)
    with book.writing("x"):
        Contact.update(referrer=third).where(Contact.id == first).execute()
        Contact.update(referrer=alone).where(Contact.id == alone).execute()
    tree = referral_tree(book, second)
    assert tree.loop
    assert [row.name for row in tree.above] == ["丙", "甲"]
    assert [row.id for row in tree.below] == [third, first, outside]
    tree = referral_tree(book, alone)
    assert (tree.above, tree.below, tree.loop) == ((), (), True)
    assert referral_tree(book, outside).loop


def test_a_crowd_and_a_deep_chain_are_cut_off(book: Book) -> None:
    star = add(book, "星")
    now = utc_now()
    with book.writing("x") as step:
        step.bulk_insert(
            "contact",
            (
                "uuid",
                "created_at",
                "updated_at",
                "kind",
                "name",
                "family_name",
                "given_name",
                "nickname",
                "salutation",
                "company",
                "department",
                "job_title",
                "remark",
                "stage",
                "area",
                "source",
                "do_not_contact",
                "best_time",
                "reading",
                "referrer_id",
                "role",
                "tax_id",
                "referral_reward",
                "reward_given_on",
                "no_festive",
                "consent_on",
                "consent_how",
                "competitor",
                "outlook",
                "first_contact_on",
            ),
            [
                (
                    new_uuid(),
                    now,
                    now,
                    "person",
                    f"客{n}",
                    *[""] * 8,
                    "prospect",
                    "",
                    "",
                    0,
                    "",
                    "",
                    star,
                    "",
                    "",
                    "",
                    "",
                    0,
                    "",
                    "",
                    "",
                    "",
                    "",
                )
                for n in range(MOST_INTRODUCED + 50)
            ],
        )
    tree = referral_tree(book, star)
    assert len(tree.below) == MOST_INTRODUCED and tree.more
    deep = chain(book, *(f"第{n}" for n in range(60)))
    assert len(referral_tree(book, deep[0]).below) == relations.DEEPEST
    assert len(referral_tree(book, deep[-1]).above) == relations.DEEPEST


def test_the_trash_stays_in_the_chain_only_where_others_hang_on_it(book: Book) -> None:
    root, middle, leaf = chain(book, "甲", "乙", "丙")
    add(book, "丁", referrer_id=leaf)
    contacts.delete_contacts(book, [middle])
    assert [(row.name, row.deleted) for row in referral_tree(book, root).below] == [
        ("乙", True),
        ("丙", False),
        ("丁", False),
    ]
    contacts.delete_contacts(book, [leaf, referral_tree(book, leaf).below[0].id])
    assert referral_tree(book, root).below == ()


def test_a_thank_you_is_noted_once_and_taken_back(book: Book) -> None:
    root, leaf = chain(book, "甲", "乙")
    changes = give_reward(book, leaf, date(2026, 11, 22))
    assert changes.contacts == {root, leaf}
    assert referral_tree(book, root).below[0].reward_given_on == "2026-11-22"
    journal.undo(book, changes.step or 0)
    assert referral_tree(book, root).below[0].reward_given_on == ""
    give_reward(book, leaf, date(2026, 11, 22))
    give_reward(book, leaf, None)
    assert load_contact(book, leaf).reward_given_on == ""


def test_people_are_found_as_the_search_finds_them(book: Book) -> None:
    """By pinyin in one, in syllables or initials, zhuyin, digits, nickname and other readings."""
    for name in ("林玉芬", "王小明", "吳雪梅", "Ann Lee", "呂麗", "歐陽文", "曾國藩", "張長江"):
        contacts.create_contact(book, ContactCard(name=name))
    phone = PhoneRow("mobile", "0900-000-123", "+886900000123")
    contacts.create_contact(book, ContactCard(name="李四", nickname="豆漿", phones=(phone,)))
    wrong = []
    for asked in (
        "linyufen", "lin yufen", "yufen", "lyf", "wxm", "wx", "ㄌㄧㄣ", "ㄌㄩㄈ", "ㄌㄧㄣㄩㄈㄣ",
        "linyu", "ann", "al", "lvli", "lüli", "ouyang", "ceng", "zhangchangjiang", "王xm", "lyfx",
        "doujiang", "0900-000", "23",
    ):  # fmt: skip
        found = {row.id for row in relations.find_people(book, asked)}
        if found != set(find(book, asked).ids):
            wrong.append((asked, found))
    assert wrong == []
    assert relations.find_people(book, "wx")[0].name == "王小明", "who begins so comes first"
