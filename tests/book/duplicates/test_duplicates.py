"""Who stands in the book twice, why, and what becomes of them: merged, or said to be two."""

import os

import pytest

from kehuapp.book.activity.batches import rows_batches
from kehuapp.book.comments import comments
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
)
from kehuapp.book.duplicates import duplicates, merge
from kehuapp.book.duplicates.duplicates import (
    LIKELY,
    MAYBE,
    SURE,
    are_alike,
    find_duplicates,
    keep_apart,
)
from kehuapp.book.duplicates.merge import BOTH, Choices, load_members, united_lines
from kehuapp.book.duplicates.merging import merge_contacts
from kehuapp.book.groups import groups
from kehuapp.book.opening import open_book
from kehuapp.book.search.search import find_contacts
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.schema import (
    JOURNALED,
    Absence,
    Batch,
    Contact,
    Interaction,
    Need,
    NotDuplicate,
    Sale,
    Task,
    TripStop,
)
from kehuapp.store.stamps import new_uuid, utc_now

MOBILE, LINE = "+886900000027", "+886400000027"


def add(book, name="", *, phone="", email="", **more):
    card = ContactCard(
        name=name,
        phones=(PhoneRow("", phone, phone if phone[:1] == "+" else None),) * bool(phone),
        emails=(EmailRow("", email),) * bool(email),
        **more,
    )
    return min(create_contact(book, card).contacts)


def many(book, people):
    """Customers of (name, number) without going through their cards."""
    names = (
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
    )
    now = utc_now()
    rows = [
        (new_uuid(), now, now, "person", name, *[""] * 8, "prospect", "", "", 0, "", "")
        for name, _number in people
    ]
    with book.writing("x") as step:
        ids = step.bulk_insert("contact", names, rows)
        step.bulk_insert(
            "phone",
            ("contact_id", "label", "raw", "e164", "ext"),
            [
                (one, "", number, number, "")
                for one, (_name, number) in zip(ids, people, strict=True)
            ],
        )


def found(book, **more):
    """(ids, strength, kinds) of every cluster."""
    return [(set(c.ids), c.strength, c.kinds()) for c in find_duplicates(book, **more)]


def everything(book):
    """Every journaled table and the search rows, whole."""
    names = [table._meta.table_name for table in JOURNALED]
    rows = {name: book.query(f"SELECT * FROM {name} ORDER BY id") for name in names}
    for name in ("contact_search", "comment_search"):
        rows[name] = sorted(book.query(f"SELECT * FROM {name}"))
    return rows


# --- finding ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "strength", "kind"),
    [
        ({"name": "陳志明", "phone": MOBILE}, {"name": "陈志明", "phone": MOBILE}, SURE, "number"),
        ({"name": "陳志明", "phone": LINE}, {"name": "陳先生", "phone": LINE}, SURE, "number"),
        ({"name": "陳志明", "phone": LINE}, {"name": "陳誌銘", "phone": LINE}, SURE, "number"),
        (
            {"name": "Amy Chen", "email": "a@example.com"},
            {"name": "Chen Amy", "email": "A@example.com"},
            SURE,
            "email",
        ),
        (
            {"name": "陳志明", "phone": MOBILE},
            {"name": "林淑芬", "phone": MOBILE},
            LIKELY,
            "number",
        ),
        ({"name": "陳志明", "phone": LINE}, {"name": "林淑芬", "phone": LINE}, MAYBE, "number"),
        (
            {"name": "陳志明", "email": "a@example.com"},
            {"name": "林淑芬", "email": "a@example.com"},
            LIKELY,
            "email",
        ),
        (
            {"name": "陳志明", "company": "禾樂食堂", "phone": MOBILE},
            {"name": "陈志明", "company": "禾乐食堂", "phone": LINE},
            SURE,
            "company",
        ),
        ({"name": "陳志明"}, {"name": "陳志明", "phone": LINE}, MAYBE, "name"),
        ({"name": "陳志明", "phone": MOBILE}, {"name": "陳志明", "phone": LINE}, MAYBE, "name"),
        ({"name": "陳志明", "company": "甲"}, {"name": "陈志明", "company": "乙"}, MAYBE, "name"),
        ({"name": "José", "phone": MOBILE}, {"name": "jose", "phone": LINE}, MAYBE, "name"),
        (
            {"name": "王\u200b小明", "phone": MOBILE},
            {"name": "王小明", "email": "a@example.com"},
            MAYBE,
            "name",
        ),
        (
            {"name": "陳志明", "email": "a\u200b@example.com"},
            {"name": "陳志明", "email": "a@example.com"},
            SURE,
            "email",
        ),
        ({"name": "陳志明"}, {"name": "陳志明"}, MAYBE, "name"),
        ({"company": "禾樂食堂"}, {"company": "禾樂食堂", "phone": LINE}, SURE, "company"),
        (
            {"name": "王小明", "phone": "8300-00AB 1234"},
            {"name": "王小明", "phone": "8300-00AB1234"},
            SURE,
            "number",
        ),
    ],
)
def test_two_who_may_be_one(book, first, second, strength, kind):
    ids = {add(book, **first), add(book, **second)}
    assert found(book) == [(ids, strength, {kind})]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"name": "陳先生", "phone": MOBILE}, {"name": "陳先生", "phone": LINE}),
        ({"name": "陳志明"}, {"name": "陳志銘"}),
        ({"name": "陳志明", "phone": "119"}, {"name": "林淑芬", "phone": "119"}),
        ({}, {}),
        ({"name": "陳志明", "phone": MOBILE}, {"name": "陳先生", "phone": LINE}),
    ],
)
def test_two_who_are_two(book, first, second):
    add(book, **first)
    add(book, **second)
    assert found(book) == []


def test_another_extension_is_another_number(book):
    for ext in ("12", "13", ""):
        create_contact(book, ContactCard(name=f"P{ext}", phones=(PhoneRow("", LINE, LINE, ext),)))
    assert found(book) == []


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("陳志明", "陈志明", True),
        ("陳志明", "陳先生", True),
        ("陳志明先生", "陳志明", True),
        ("陳先生", "林先生", False),
        ("陳志明", "志明", True),
        ("禾樂食堂陳志明", "陳志明", True),
        ("歐陽小明", "歐陽老師", True),
        ("歐陽小明", "歐小姐", False),
        ("Amy Chen", "Chen Amy", True),
        ("Amy", "Bob", False),
        ("A", "Amy", False),
        ("", "陳志明", False),
        ("總", "總", True),
    ],
)
def test_names_that_may_be_one_person(first, second, alike):
    assert are_alike(first, second) is are_alike(second, first) is alike


def test_a_switchboard_says_little_but_one_name_at_it_says_much(book):
    names = ["陳志明", "林淑芬", "張雅婷", "王小明", "李大同", "周美玲"]
    ids = [add(book, name, phone=LINE) for name in names]
    twice = add(book, "周美玲", phone=LINE)
    assert found(book) == [
        ({ids[5], twice}, SURE, {"number"}),
        ({*ids, twice}, MAYBE, {"number"}),
    ]


def test_who_is_together_anyway_is_not_shown_again_for_less(book):
    phones = (PhoneRow("", MOBILE, MOBILE), PhoneRow("", LINE, LINE))
    ids = {
        min(create_contact(book, ContactCard(name=name, phones=phones)).contacts)
        for name in ("陳志明", "林淑芬")
    }
    assert found(book) == [(ids, LIKELY, {"number"})]


def test_a_chain_is_one_cluster_with_the_sure_ones_first(book):
    late = add(book, "林淑芬", email="a@example.com")
    first = add(book, "陳志明", phone=MOBILE, company="甲")
    second = add(book, "陳志明", phone=MOBILE, email="a@example.com", company="甲")
    (cluster,) = find_duplicates(book)
    assert cluster.ids == (first, second, late)
    assert cluster.core == 2
    assert [reason.kind for reason in cluster.reasons] == ["company", "number", "email"]
    assert cluster.reasons[1].words() == f"Same number: {MOBILE}"


def test_the_surest_come_first(book):
    weak = {add(book, "王小明"), add(book, "王小明", phone=LINE)}
    likely = {add(book, "甲", email="b@example.com"), add(book, "乙", email="b@example.com")}
    sure = {add(book, "陳志明", phone=MOBILE), add(book, "陳志明", phone=MOBILE)}
    assert [ids for ids, _strength, _kinds in found(book)] == [sure, likely, weak]


def test_the_trash_is_left_out(book):
    add(book, "陳志明", phone=MOBILE)
    contacts.delete_contacts(book, [add(book, "陳志明", phone=MOBILE)])
    assert found(book) == []


def test_not_duplicates_are_remembered_and_come_back_when_undone(book):
    ids = [add(book, "陳志明", phone=MOBILE), add(book, "陳先生", phone=MOBILE)]
    changes = keep_apart(book, ids)
    assert changes.label == "陳志明 · 陳先生 are not duplicates"
    assert found(book) == []
    assert keep_apart(book, ids).step is None
    third = add(book, "陳志明", phone=MOBILE)
    assert found(book) == [({*ids, third}, SURE, {"number"})]
    keep_apart(book, [ids[1], third])
    assert found(book) == [({ids[0], third}, SURE, {"number"})]
    journal.undo(book, changes.step)
    assert found(book) == [({*ids, third}, SURE, {"number"})]


def test_of_a_common_name_a_bare_card_may_be_anyone(book):
    for place in range(6):
        add(book, "王小明", phone=f"+88690000010{place}")
    bare = add(book, "王小明")
    everyone = {*range(1, bare + 1)}
    assert found(book) == [(everyone, MAYBE, {"name"})]
    assert found(book, only=[bare]) == []
    again = add(book, "王小明")
    assert found(book) == [
        ({bare, again}, MAYBE, {"name"}),
        ({*everyone, again}, MAYBE, {"name"}),
    ]
    assert [c.reasons[0].words() for c in find_duplicates(book)] == [
        "Same name, and nothing to reach one of them by: 王小明",
        "Same name, maybe two people: 王小明",
    ]


def test_only_some_are_looked_at(book):
    first = [add(book, "陳志明", phone=MOBILE) for _ in range(3)]
    for _ in range(2):
        add(book, "林淑芬", email="a@example.com")
    assert found(book, only=first[:2]) == [(set(first[:2]), SURE, {"number"})]


def test_a_search_can_be_cancelled_and_says_how_far_it_is(book):
    for _ in range(2):
        add(book, "陳志明", phone=MOBILE)
    said = []
    assert find_duplicates(book, progress=lambda *step: said.append(step)) is not None
    assert said[-1][1:] == (4, 5)
    assert find_duplicates(book, lambda: True) is None


def test_a_hostile_book_makes_one_bounded_cluster(book):
    many(book, [(f"name {n}" if n % 2 else "same", MOBILE) for n in range(3000)])
    sure, weak = find_duplicates(book)
    assert (sure.count, len(sure.ids), sure.strength) == (1500, duplicates.MOST_SHOWN, SURE)
    assert (weak.count, len(weak.ids), weak.strength) == (3000, duplicates.MOST_SHOWN, MAYBE)


# --- merging ------------------------------------------------------------------------------------


@pytest.fixture
def pair(book):
    """Two cards of one person, each of whom knows something that the other does not."""
    for name in ("老客戶", "大安區", "不要"):
        groups.create_group(book, name)
    old, both, unwanted = (groups.find_group(book, n) for n in ("老客戶", "大安區", "不要"))
    first = min(
        create_contact(
            book,
            ContactCard(
                name="陳志明",
                family_name="陳",
                given_name="志明",
                company="禾樂食堂",
                tier="regular",
                remark="月底結帳\n不吃牛",
                stage="prospect",
                phones=(PhoneRow("", "0900-000-027", MOBILE), PhoneRow("fax", "04-0000-0028")),
                emails=(EmailRow("", "a@example.com"),),
                addresses=(AddressRow("", "示範路1號"),),
                dates=(DateRow("birthday", "gregorian", None, 8, 15),),
                im=(ImRow("LINE", "chen"),),
                group_ids=frozenset({both, unwanted}),
                best_time="10:00",
            ),
        ).contacts
    )
    second = min(
        create_contact(
            book,
            ContactCard(
                name="陳先生",
                salutation="先生",
                company="禾樂",
                tier="key",
                stage="customer",
                remark="不吃牛\n喜歡高山茶",
                do_not_contact=True,
                area="大安區",
                source="walk_in",
                phones=(
                    PhoneRow("mobile", "+886 900 000 027", MOBILE),
                    PhoneRow("", "07-0000-0027"),
                ),
                emails=(EmailRow("work", "A@example.com"),),
                addresses=(AddressRow("work", "示範路1號", "106"),),
                dates=(DateRow("birthday", "gregorian", 1985, 8, 15),),
                im=(ImRow("LINE", "chen"),),
                facts=(FactRow("diet", "不吃牛"),),
                extra=(ExtraRow("X-A", "b", "a.vcf"),),
                group_ids=frozenset({old, both}),
            ),
        ).contacts
    )
    for contact, text in ((first, "first said"), (second, "second said"), (second, "gone")):
        made = comments.create_comment(book, contact, f"<p>{text}</p>", None)
    comments.delete_comment(book, min(made.comments))
    with book.writing("x"):
        stop = TripStop.insert(contact=second, starts_at="2026-11-23T10:30").execute()
        Interaction.insert(contact=second, trip_stop=stop, tier_at="key").execute()
        Sale.insert(contact=first, on_date="2026-01-01", item="Tea", amount=1).execute()
        Sale.insert(contact=second, on_date="2026-01-02", item="Tea", amount=2.5).execute()
        Contact.update(created_at="2020-01-01T00:00:00Z").where(Contact.id == second).execute()
    return first, second


def test_what_both_know_is_united(book, pair):
    first, second = pair
    changes = merge_contacts(book, first, [second])
    assert changes.label == "Merged: 陳志明 and 陳先生"
    card = load_contact(book, first)
    assert (card.name, card.company, card.salutation) == ("陳志明", "禾樂食堂", "先生")
    assert (card.tier, card.stage, card.do_not_contact, card.area) == (
        "key",
        "customer",
        True,
        "大安區",
    )
    assert card.remark == "月底結帳\n不吃牛\n喜歡高山茶"
    assert card.phones == (
        PhoneRow("mobile", "0900-000-027", MOBILE),
        PhoneRow("fax", "04-0000-0028"),
        PhoneRow("", "07-0000-0027"),
    )
    assert card.emails == (EmailRow("work", "a@example.com"),)
    assert card.addresses == (AddressRow("work", "示範路1號", "106"),)
    assert card.dates == (DateRow("birthday", "gregorian", 1985, 8, 15),)
    assert card.im == (ImRow("LINE", "chen"),)
    assert card.facts == (FactRow("diet", "不吃牛"),)
    assert set(card.extra) == {
        ExtraRow("X-A", "b", "a.vcf"),
        ExtraRow("name", "陳先生", "merge"),
        ExtraRow("company", "禾樂", "merge"),
    }
    assert len(card.group_ids) == 3
    (member,) = load_members(book, [first])
    assert (member.comments, member.interactions, member.sales, member.visits) == (2, 1, 2, 1)
    assert member.created_at == "2020-01-01T00:00:00Z"


@pytest.fixture
def gathered(book, pair):
    """Both came to one gathering and only the second to another, where the first was missed; each
    is wished for, owed something, and was missed at a third."""
    first, second = pair
    with book.writing("x"):
        one, two, three = (Batch.insert(kind="gathering", title=t).execute() for t in "abc")
        kept = Interaction.insert(contact=first, batch=one, cost=500, summary="danced").execute()
        gone = Interaction.insert(
            contact=second, batch=one, cost=700, minutes=90, satisfaction=5, summary="sang"
        ).execute()
        Interaction.insert(contact=second, batch=two).execute()
        Absence.insert(contact=first, batch=two).execute()
        for contact in pair:
            Absence.insert(contact=contact, batch=three).execute()
            Need.insert(contact=contact, item="Spring tea").execute()
            Task.insert(contact=contact, text="Send samples", interaction=gone).execute()
    return kept, gone, (one, two, three)


def test_needs_promises_and_gatherings_are_united(book, pair, gathered):
    first, second = pair
    kept, _gone, (one, two, three) = gathered
    (before,) = load_members(book, [first])
    assert (before.needs, before.tasks, len(before.missed)) == (1, 1, 2)
    everything_before = everything(book)
    changes = merge_contacts(book, first, [second])
    (member,) = load_members(book, [first])
    assert (member.needs, member.tasks, len(member.missed)) == (2, 2, 1)
    assert book.query("SELECT contact_id, batch_id FROM absence") == [(first, three)]
    met = "SELECT id, batch_id, minutes, cost, satisfaction, summary FROM interaction"
    assert book.query(f"{met} WHERE contact_id = {first} AND batch_id = {one}") == [
        (kept, one, 90, 1200, 5, "danced\nsang")
    ]
    assert book.query(f"{met} WHERE contact_id = {second} AND deleted_at IS NULL") == []
    assert [line.came for line in rows_batches(book)] == [0, 1, 1]  # each was there once
    assert len(book.query(f"{met} WHERE contact_id = {first} AND batch_id = {two}")) == 1
    assert book.query("SELECT DISTINCT interaction_id FROM task") == [(kept,)]
    journal.undo(book, changes.step)
    assert everything(book) == everything_before


def test_the_merged_one_waits_in_the_trash_and_can_be_taken_out(book, pair):
    first, second = pair
    merge_contacts(book, first, [second])
    card = load_contact(book, second)
    assert card.deleted
    assert card.phones == (PhoneRow("mobile", "+886 900 000 027", MOBILE),)
    assert card.extra == (ExtraRow("Merged into", "陳志明", "merged"),)
    contacts.restore_contacts(book, [second])
    assert found(book) == [({first, second}, SURE, {"number", "email"})]
    merge_contacts(book, second, [first])
    card = load_contact(book, second)
    assert len(card.phones) == 3 and not [x for x in card.extra if x.origin == "merged"]


def test_undo_and_redo_are_exact_after_a_restart_too(book, pair):
    before = everything(book)
    changes = merge_contacts(book, pair[0], [pair[1]])
    after = everything(book)
    assert after["comment_search"] != before["comment_search"]
    book.close()
    again = open_book(book.path)
    assert journal.find_undoable(again).label == "Merge 陳志明 with 陳先生"
    journal.undo(again, changes.step)
    assert everything(again) == before
    journal.redo(again, changes.step)
    assert everything(again) == after
    again.close()


def test_search_finds_the_merged_one_by_what_the_other_knew(book, pair):
    merge_contacts(book, pair[0], [pair[1]])
    for text in ("070000", "高山茶", "second said", "陳先生"):
        assert [match.contact_id for match in find_contacts(book, text)] == [pair[0]], text


def test_what_is_chosen_and_left_out_is_obeyed(book, pair):
    first, second = pair
    lines = united_lines(book, load_members(book, pair))
    unwanted = {line.key for line in lines if line.text in ("04-0000-0028", "不要", "07-0000-0027")}
    assert len(unwanted) == 3
    values = {"name": second, "company": second, "remark": second, "tier": first}
    merge_contacts(book, first, [second], Choices(values, frozenset(unwanted), keep_others=False))
    card = load_contact(book, first)
    assert (card.name, card.family_name, card.company, card.tier) == (
        "陳先生",
        "",
        "禾樂",
        "regular",
    )
    assert card.remark == "不吃牛\n喜歡高山茶"
    assert [phone.raw for phone in card.phones] == ["0900-000-027"]
    assert len(card.group_ids) == 2
    assert card.extra == (ExtraRow("X-A", "b", "a.vcf"),)
    assert [p.raw for p in load_contact(book, second).phones] == [
        "+886 900 000 027",
        "07-0000-0027",
    ]


def test_remarks_are_joined_unless_one_is_chosen(book, pair):
    members = load_members(book, pair)
    assert merge.default_values(members, pair[0])["remark"] == BOTH
    merge_contacts(book, pair[1], [pair[0]], Choices({"remark": pair[0]}))
    card = load_contact(book, pair[1])
    assert card.remark == "月底結帳\n不吃牛"
    assert ExtraRow("remark", "不吃牛\n喜歡高山茶", "merge") in card.extra


def test_the_richest_is_kept_of_equals_the_oldest(book, pair):
    assert merge.choose_kept(load_members(book, pair)) == pair[1]
    twins = [add(book, "王小明", phone=LINE) for _ in range(2)]
    assert merge.choose_kept(load_members(book, twins[::-1])) == twins[0]


def test_those_whom_they_introduced_follow_and_nobody_introduces_himself(book):
    first, second, far, guest = (add(book, name) for name in "甲乙丙丁")
    with book.writing("x"):
        for who, by in ((first, second), (second, far), (far, first), (guest, second)):
            Contact.update(referrer=by).where(Contact.id == who).execute()
    changes = merge_contacts(book, first, [second], Choices({"referrer": second}))
    assert guest in changes.contacts
    assert load_contact(book, guest).referrer_id == first
    assert load_contact(book, far).referrer_id == first
    card = load_contact(book, first)
    assert card.referrer_id is None
    assert ExtraRow("referrer", "丙", "merge") in card.extra


def test_who_is_not_one_of_them_is_not_the_merged_one(book):
    first, second, other = (add(book, "陳志明", phone=MOBILE) for _ in range(3))
    keep_apart(book, [second, other])
    keep_apart(book, [first, second])
    merge_contacts(book, first, [second])
    with book.transaction():
        assert list(NotDuplicate.select(NotDuplicate.first, NotDuplicate.second).tuples()) == [
            (first, other)
        ]
    assert found(book) == []


def test_several_at_once(book):
    ids = [add(book, "陳志明", phone=f"+88690000010{n}") for n in range(4)]
    assert merge_contacts(book, ids[0], ids).label == "Merged: 陳志明 and 3 others"
    assert len(load_contact(book, ids[0]).phones) == 4


def test_who_is_gone_meanwhile_stops_the_merge(book, pair):
    contacts.delete_contacts(book, [pair[1]])
    before = everything(book)
    with pytest.raises(Trouble, match="Nothing was merged"):
        merge_contacts(book, pair[0], [pair[1]])
    with pytest.raises(Trouble):
        merge_contacts(book, pair[0], [pair[0]])
    assert everything(book) == before


_DIE = """
import os, signal
from kehuapp.book.duplicates import merging
from kehuapp.book.opening import open_book
book = open_book(path)
def die(self):
    os.kill(os.getpid(), signal.SIGKILL)
merging._Merge.put_away = die
merging.merge_contacts(book, first, [second])
"""


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
def test_a_merge_that_is_killed_leaves_the_book_as_it_was(book, pair, start_process):
    before = everything(book)
    book.close()
    process, heard = start_process(_DIE, path=book.path, first=pair[0], second=pair[1])
    process.join()
    heard.close()
    assert process.exitcode == -9
    again = open_book(book.path)
    assert everything(again) == before
    again.close()
