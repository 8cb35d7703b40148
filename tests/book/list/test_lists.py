"""What each place of the sidebar lists, in which order, and what searching finds."""

from datetime import timedelta

import pytest

from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments.comments import create_comment, delete_comment, update_comment
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import (
    ContactCard,
    EmailRow,
    ExtraRow,
    FactRow,
    PhoneRow,
    create_contact,
    load_contact,
)
from kehuapp.book.groups import groups
from kehuapp.book.list import contact_list
from kehuapp.book.list.contact_list import Place, ids_contacts, rows_contacts
from kehuapp.book.sample_shop import TODAY
from kehuapp.book.search import search
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers import tiers
from kehuapp.store import journal
from kehuapp.store.schema import Interaction


def add(book, name, **more):
    return min(create_contact(book, ContactCard(name=name, **more)).contacts)


def names(book, ids):
    return [row.name for row in rows_contacts(book, ids)]


def found(book, text):
    return names(book, [match.contact_id for match in search.find_contacts(book, text)])


def test_places_of_the_sample_shop(sample):
    counts = {}
    for kind in ("all", "due", "visits", "trash"):
        counts[kind] = len(ids_contacts(sample, Place(kind)))
        assert contact_list.count_contacts(sample, Place(kind)) == counts[kind]
    assert counts == {"all": 60, "due": 18, "visits": 4, "trash": 0}
    assert len(ids_contacts(sample, Place("tier", tier="key"))) == 7
    group = groups.find_group(sample, "集團客戶/大安區餐廳")
    assert len(ids_contacts(sample, Place("group", group_id=group))) == 23
    first = rows_contacts(sample, ids_contacts(sample, Place("visits")))[0]
    assert (first.name, first.visit_at) == ("陳志明", "2026-11-23T10:30")


def test_the_due_come_key_customers_first_and_the_most_overdue_first(sample):
    rows = rows_contacts(sample, ids_contacts(sample, Place("due")))
    assert all(row.due.is_due for row in rows)
    order = [("key", "regular", "prospect").index(row.tier) for row in rows]
    assert order == sorted(order)
    assert (rows[0].name, rows[0].due.days_over) == ("林玉芬", 9)
    over = {row.name: row.due.days_over for row in rows}
    assert over["吳淑惠"] == 2
    assert over["周美玲"] is None  # never contacted yet


def test_the_trash_shows_only_what_was_deleted(sample):
    ids = ids_contacts(sample, Place("all"))[:2]
    contacts.delete_contacts(sample, ids)
    assert set(ids_contacts(sample, Place("trash"))) == set(ids)
    assert len(ids_contacts(sample, Place("all"))) == 58


@pytest.mark.parametrize("sort", contact_list.SORTS)
def test_every_order_shows_everyone_once(sample, sort):
    ids = ids_contacts(sample, Place("all"), sort)
    assert len(ids) == len(set(ids)) == 60


def test_the_longest_without_contact_come_first(sample):
    rows = rows_contacts(sample, ids_contacts(sample, Place("all"), "last_contact"))
    days = [row.last_contact for row in rows if row.last_contact]
    assert days == sorted(days)
    assert rows[-1].name == "許家豪"


def test_names_are_in_the_order_of_their_reading(book):
    for name in ("王小明", "陳志明", "Bob", "林玉芬", "ann"):
        add(book, name)
    assert names(book, ids_contacts(book, Place("all"))) == [
        "ann",
        "Bob",
        "陳志明",
        "林玉芬",
        "王小明",
    ]


def test_rows_say_what_is_known(book):
    nameless = add(book, "", company="禾樂", phones=(PhoneRow("", "04-0000-0027"),))
    only_phone = add(book, "", phones=(PhoneRow("", "04-0000-0028"),))
    only_mail = add(book, "", emails=(EmailRow("", "a@example.com"),))
    nothing = add(book, "")
    rows = rows_contacts(book, [nameless, only_phone, only_mail, nothing, 999])
    assert [(r.name, r.company, r.phone) for r in rows] == [
        ("禾樂", "", "04-0000-0027"),
        ("04-0000-0028", "", ""),
        ("a@example.com", "", ""),
        ("–", "", ""),
    ]


def test_someone_without_a_tier_or_who_wants_peace_is_never_due(book):
    add(book, "匯入的人")
    add(book, "別吵", tier="key", do_not_contact=True)
    new = add(book, "新客", tier="key")
    assert ids_contacts(book, Place("due")) == [new]
    interactions.create_interaction(book, InteractionRow(contact_id=new))
    assert ids_contacts(book, Place("due")) == []


def test_tiers_share_the_time(sample):
    rows = tiers.rows_tiers(sample, TODAY)
    assert [(row.tier, row.count, row.target) for row in rows] == [
        ("key", 7, 60),
        ("regular", 26, 30),
        ("prospect", 20, 10),
    ]
    assert 99 <= sum(row.actual for row in rows) <= 101


def test_tiers_of_an_empty_book(book):
    assert [(row.count, row.actual) for row in tiers.rows_tiers(book, TODAY)] == [(0, None)] * 3


@pytest.mark.parametrize(
    "text",
    [
        "陳志明",
        "陈志明",
        "志明",
        "czm",
        "chenzhiming",
        "chen",
        "CZM",
        "禾樂",
        "禾乐",
        "00000027",
        "04-0000",
        "+886400000027",
        "台北",
        "臺北",
        "阿明",
        "冷泡茶",
        "不吃牛",
        "sample@",
        "老客戶",
        "陳 禾樂",
        "czm 冷泡",
    ],
)
def test_a_customer_is_found_by_anything_known(book, text):
    contact = add(
        book,
        "陳志明",
        nickname="阿明",
        company="禾樂食堂",
        remark="臺北來的",
        phones=(PhoneRow("", "04-0000-0027", "+886400000027"),),
        emails=(EmailRow("", "sample@example.com"),),
        facts=(FactRow("diet", "不吃牛"),),
        extra=(ExtraRow("Category", "老客戶"),),
    )
    add(book, "林玉芬", company="晴川")
    create_comment(book, contact, "<p>想試<b>冷泡茶</b></p>")
    assert found(book, text) == ["陳志明"]
    assert ids_contacts(book, Place("all"), "name", text) == [contact]


@pytest.mark.parametrize(
    "text", ["", "  ", "不存在", "%", "_", "'", '"', "陳 晴川", "*", "(", "\\"]
)
def test_nothing_is_found_for_nothing(book, text):
    add(book, "陳志明", company="禾樂")
    add(book, "林玉芬", company="晴川")
    assert found(book, text) == []


def test_the_best_match_comes_first(book):
    add(book, "李大", remark="陳志明介紹")
    add(book, "王小", company="陳志明商行")
    add(book, "陳志明明")
    add(book, "陳志明")
    assert found(book, "陳志明") == ["陳志明", "陳志明明", "王小", "李大"]


@pytest.mark.parametrize(
    ("text", "field", "excerpt"),
    [
        ("陈志", "names", "陳志明"),
        ("czm", "names", "陳志明"),
        ("禾乐", "company", "禾樂食堂"),
        ("000027", "digits", "04-0000-0027"),
        ("台北", "rest", "臺北來的"),
        ("冷泡", "comment", "想試冷泡茶三款"),
        ("88640000", "digits", "04-0000-0027"),
    ],
)
def test_an_excerpt_is_as_it_was_written(book, text, field, excerpt):
    contact = add(
        book,
        "陳志明",
        company="禾樂食堂",
        remark="第一行\n臺北來的",
        phones=(PhoneRow("", "04-0000-0027", "+886400000027"),),
    )
    create_comment(book, contact, "<p>一</p><p>想試冷泡茶三款</p>")
    (match,) = search.find_contacts(book, text)
    assert (match.field, match.excerpt) == (field, excerpt)


def test_search_follows_changes_undo_and_the_trash(book):
    contact = add(book, "陳志明")
    comment = min(create_comment(book, contact, "<p>普洱</p>").comments)
    update_comment(book, comment, "<p>紅茶</p>")
    assert found(book, "普洱") == []
    delete_comment(book, comment)
    assert found(book, "紅茶") == []
    journal.undo(book, journal.find_undoable(book).id)
    assert found(book, "紅茶") == ["陳志明"]
    card = load_contact(book, contact)
    contacts.update_contact(book, ContactCard(contact, card.uuid, name="林玉芬"))
    assert found(book, "陳志明") == []
    assert found(book, "lyf") == ["林玉芬"]
    contacts.delete_contacts(book, [contact])
    assert found(book, "林玉芬") == []
    assert ids_contacts(book, Place("trash"), "name", "林") == [contact]


def test_an_older_folding_is_made_anew_at_opening(book):
    from kehuapp.book.opening import open_book

    add(book, "陳志明")
    book.execute("UPDATE contact_search SET names = 'old', version = 0")
    book.close()
    again = open_book(book.path)
    assert found(again, "czm") == ["陳志明"]
    again.close()


def test_searching_many_customers_is_quick(book):
    import time

    from kehuapp.store.schema import Contact

    with book.writing("x"):
        for number in range(300):
            Contact.insert(name=f"陳{number}").execute()
    started = time.perf_counter()
    assert len(found(book, "陳")) == 300
    assert time.perf_counter() - started < 1


def test_the_due_place_says_what_the_rule_says(book):
    """SQL and `rules.cadence` agree on everyone, around midnight in the shop's own zone too."""
    today = load_settings(book).today()
    for tier in ("key", "regular", "prospect", None):
        for days in (0, 13, 14, 15, 29, 30, 31, 59, 60, 61, 400, None, -3):
            for hour in ("00:00:00", "15:59:59", "16:00:00", "23:59:59"):
                made = add(book, "x", tier=tier)
                if days is not None:
                    day = today - timedelta(days=days)
                    with book.writing("x"):
                        Interaction.create(contact=made, at=f"{day}T{hour}Z", tier_at=tier)
    everyone = rows_contacts(book, ids_contacts(book, Place()))
    shown = ids_contacts(book, Place("due"))
    assert sorted(shown) == sorted(row.id for row in everyone if row.due.is_due)
    assert contact_list.count_contacts(book, Place("due")) == len(shown) > 50
