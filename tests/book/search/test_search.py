"""Recall is exact: every answer is compared with a slow plain oracle over invented books."""

import os
import random
import threading

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kehuapp.book.comments.comments import create_comment
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard, ExtraRow, PhoneRow, create_contact
from kehuapp.book.groups import groups
from kehuapp.book.list.contact_list import Place, ids_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.search import search, search_index
from kehuapp.book.search.search_index import EXACT, SearchIndex
from kehuapp.store import journal
from kehuapp.store.schema import Contact
from kehuapp.text.phones import normalise_phone
from tests.book.search.search_oracle import Oracle, fill, some_query

#: More of it by hand: KEHUAPP_ORACLE=40 python -m pytest tests/book/test_search.py
TIMES = int(os.environ.get("KEHUAPP_ORACLE", "1"))


def answer(book, index, query):
    found = index.find(query, search.in_comments(book, query))
    ranks = [found.rank(i) for i in found.ids]
    assert ranks == sorted(ranks), query
    return dict(zip(found.ids, ranks, strict=True))


@pytest.fixture(scope="module")
def invented(tmp_path_factory):
    book = open_book(tmp_path_factory.mktemp("oracle") / "shop.kehu", create=True)
    fill(book, random.Random(7), 150)
    yield book
    book.close()


@pytest.mark.parametrize("seed", range(4 * TIMES))
def test_every_answer_is_the_oracles(invented, seed, monkeypatch):
    rng = random.Random(seed)
    if seed % 2:  # what it does among a hundred thousand
        monkeypatch.setattr(search_index, "_FEW", 3)
        monkeypatch.setattr(search_index, "_SCARCE", 10_000)
    oracle, index = Oracle(invented), SearchIndex(invented)
    answered = 0
    for _ in range(150):
        query = some_query(rng, oracle)
        wanted = oracle.find(query)
        assert answer(invented, index, query) == wanted, query
        answered += bool(wanted)
    assert answered > 75


@pytest.mark.parametrize("seed", range(TIMES))
def test_typing_on_narrows_to_what_a_fresh_search_finds(invented, seed):
    rng = random.Random(seed)
    oracle, index = Oracle(invented), SearchIndex(invented)
    for _ in range(25):
        query = some_query(rng, oracle)[:10]
        for size in range(1, len(query) + 1):
            assert answer(invented, index, query[:size]) == oracle.find(query[:size]), query[:size]


@settings(max_examples=25 * TIMES, deadline=None)
@example(query="+0 0")
@given(query=st.text("zhangsliu:üv'ㄓㄙㄤ張三陳單 \"0+-86ﬁ１Ａ", max_size=8))
def test_whatever_is_typed_the_oracle_agrees(invented, query):
    assert answer(invented, SearchIndex(invented), query) == Oracle(invented).find(query)


def test_an_index_that_followed_the_edits_is_as_good_as_a_new_one(book):
    rng = random.Random(3)
    fill(book, rng, 150)
    index = SearchIndex(book)
    for _ in range(12):
        ids = [row[0] for row in book.query("SELECT id FROM contact")]
        touched = rng.sample(ids, 2)
        kind = rng.randrange(4)
        if kind == 0:
            card = contacts.load_contact(book, touched[0])
            changes = contacts.update_contact(
                book, ContactCard(card.id, card.uuid, name=f"曾{rng.randrange(99)}明")
            )
        elif kind == 1:
            changes = create_contact(book, ContactCard(name="新客 Amy"))
        elif kind == 2:
            changes = groups.rename_group(book, rng.choice([1, 2, 3]), f"組{rng.randrange(9)}")
        else:
            changes = groups.add_members(book, 1, touched)
        index.refresh(changes.contacts)
        oracle = Oracle(book)
        sounds = ("z", "x", "l", "w", "ch", "ㄌ", "zm", "lx")
        for query in (*sounds, "曾", "明", "amy", "組", "老客戶", some_query(rng, oracle)):
            assert answer(book, index, query) == oracle.find(query), query


def test_names_without_a_letter_sound_as_the_oracle_hears_them(book):
    rng, families, given = random.Random(9), "王李張曾單趙區查", "明安小雨樂行車南怡恩"
    for at in range(60):
        if at == 1:  # the next one is the first of a block
            book.query("UPDATE sqlite_sequence SET seq = 255 WHERE name = 'contact'")
        create_contact(
            book,
            ContactCard(
                name=rng.choice(families) + "".join(rng.choices(given, k=rng.randrange(3))),
                nickname="".join(rng.choices(given, k=rng.choice((0, 0, 2)))),
                company="".join(rng.choices(given + "茶行", k=rng.choice((0, 3)))),
            ),
        )
    oracle, index = Oracle(book), SearchIndex(book)
    parts = (
        "z",
        "zh",
        "zhang",
        "x",
        "xi",
        "xiao",
        "a",
        "an",
        "y",
        "yu",
        "n",
        "m",
        "c",
        "che",
        "h",
        "l",
        "le",
        "ㄓ",
        "ㄒ",
        "ㄩ",
        "ㄋ",
        "en",
        "w",
        "wang",
    )
    for query in [*parts, *(first + second for first in parts for second in parts)]:
        assert answer(book, index, query) == oracle.find(query), query


def test_undone_customers_leave_the_index_and_come_back(book):
    fill(book, random.Random(1), 70)
    index = SearchIndex(book)
    changes = create_contact(book, ContactCard(name="獨一無二"))
    index.refresh(changes.contacts)
    assert index.find("獨一").ids == list(changes.contacts)
    journal.undo(book, changes.step)
    index.refresh(changes.contacts)
    assert index.find("獨一").ids == []
    journal.redo(book, changes.step)
    index.refresh(changes.contacts)
    assert index.find("獨一").ids == list(changes.contacts)
    index.refresh([])
    assert index.find("dywe").ids == list(changes.contacts)


def test_best_first_then_by_the_order_asked_for(book):
    def made(**card):
        return min(create_contact(book, ContactCard(**card)).contacts)

    text, firm = made(name="李大", remark="王明"), made(name="丁一", company="王明行")
    begins, exact = made(name="王明明"), made(name="王 明")
    inner, nick = made(name="小王明"), made(name="周二", nickname="王明")
    found = SearchIndex(book).find("王明")
    assert found.rank(exact) == found.rank(nick) == EXACT
    by_age = [text, firm, begins, exact, inner, nick]
    assert found.among(by_age) == [exact, nick, begins, inner, firm, text]
    assert found.among(by_age[::-1]) == [nick, exact, begins, inner, firm, text]
    assert found.among([text, 999]) == [text]
    assert found.rank(999) == 0


def test_a_phones_own_number_of_a_card_is_no_hit(book):
    extra = (ExtraRow("UID", "a1-0253-ff"), ExtraRow("X-NOTE", "0254"))
    create_contact(book, ContactCard(name="Ann Lee", extra=extra))
    assert list(search.find(book, "0253").ids) == []
    assert len(search.find(book, "0254").ids) == 1


def test_the_trash_is_searched_only_in_the_trash(book):
    ids = [min(create_contact(book, ContactCard(name=f"張{n}")).contacts) for n in "三四"]
    contacts.delete_contacts(book, ids[:1])
    assert ids_contacts(book, Place(), "name", "zhang") == ids[1:]
    assert ids_contacts(book, Place("trash"), "name", "zhang") == ids[:1]


def test_one_may_search_while_another_thread_refreshes(book):
    fill(book, random.Random(5), 80)
    index, wrong = SearchIndex(book), []
    wanted = index.find("a").ids

    def look():
        for _ in range(200):
            if index.find("a").ids != wanted:
                wrong.append(1)
        book.close()

    thread = threading.Thread(target=look)
    thread.start()
    while thread.is_alive():
        index.refresh([3, 70])
    thread.join()
    assert not wrong


def test_comments_are_looked_through_in_parts_and_can_be_stopped(book, monkeypatch):
    ids = [min(create_contact(book, ContactCard(name="x")).contacts) for _ in range(4)]
    for i in ids:
        create_comment(book, i, f"<p>普洱 {i}</p>")
    monkeypatch.setattr(search, "_COMMENTS", 2)
    assert search.ids_in_comments(book, "普洱") == ids
    assert search.ids_in_comments(book, f"普洱 {ids[2]}") == [ids[2]]
    asked = []
    assert search.ids_in_comments(book, "普洱", lambda: bool(asked) or asked.append(1)) == []
    assert search.ids_in_comments(book, " ") == []


@pytest.mark.parametrize(
    ("query", "field", "marked"),
    [
        ("张三", "name", ["張三"]),
        ("zhangs", "name", ["張三"]),
        ("ㄓㄙ", "name", ["張三"]),
        ("feng", "name", ["豐"]),
        ("張豐", None, []),
        ("fiona", "name", ["ﬁona"]),
        ("ﬁ", "name", ["ﬁ"]),
        ("i", "name", ["ﬁ"]),
        ("阿三", "nickname", ["阿三"]),
        ("as", "nickname", ["阿三"]),
        ("0027", "phone", ["0027"]),
        ("000002", "phone", ["000-002"]),
        ("88640", "phone", ["4) 0"]),
        ("040000", "phone", ["04) 0000"]),
        ("hele", "company", ["禾樂"]),
        ("禾乐", "company", ["禾樂"]),
        ("株", "company", ["㈱"]),
        ("ABC", "extra", ["ＡＢＣ"]),
        ("結", "remark", ["結"]),
        ("台北", "remark", ["臺北"]),
        ("客户", "group", ["客戶"]),
        ("冷泡", "comment", ["冷泡"]),
        ("zeng", "name", ["張三豐 ﬁona"]),
        ("三 冷泡", "comment", ["冷泡", "三"]),
        ("zhang 禾", "company", ["禾"]),
    ],
)
def test_where_it_matched_is_marked_as_it_was_written(book, query, field, marked):
    made = min(
        create_contact(
            book,
            ContactCard(
                name="張三豐 ﬁona",
                nickname="阿三哥",
                company="㈱禾樂食堂",
                remark="第一行\n月底結帳臺北",
                phones=(PhoneRow("", "(04) 0000-0027", "+886400000027"),),
                extra=(ExtraRow("x", "ＡＢＣ"),),
            ),
        ).contacts
    )
    with book.writing("x"):
        Contact.update(reading="zeng").where(Contact.id == made).execute()
        group = groups.ensure_group(book, "老客戶/台中")
    groups.add_members(book, group, [made])
    long = "上個月說過想試試今年新出來的冷泡茶三款還有去年的白毫烏龍茶要留兩斤給他媽媽"
    create_comment(book, made, f"<p>好</p><p>{long}</p>")
    mark = search.mark(book, made, query)
    assert bool(mark) == bool(SearchIndex(book).find(query, search.in_comments(book, query)).ids)
    assert (mark.field if mark else None) == field
    if mark:
        assert [mark.line[at : at + size] for at, size in mark.spans] == marked
        assert len(mark.line) < 60


def test_the_name_is_marked_besides_the_line(book):
    made = min(create_contact(book, ContactCard(name="陳志明", company="禾樂食堂")).contacts)
    mark = search.mark(book, made, "志明 食堂")
    assert (mark.field, mark.spans, mark.name_spans) == ("company", ((2, 2),), ((1, 2),))
    assert search.mark(book, made, "nobody") is None
    assert search.mark(book, 999, "志明") is None
    assert search.mark(book, made, " ") is None


@pytest.mark.parametrize("seed", range(TIMES))
def test_whoever_is_found_has_a_mark(invented, seed):
    rng = random.Random(seed)
    oracle, index = Oracle(invented), SearchIndex(invented)
    for _ in range(60):
        query = some_query(rng, oracle)
        ids = list(answer(invented, index, query))
        marks = search.marks(invented, ids, query)
        assert set(marks) == set(ids), query
        for mark in marks.values():
            for at, size in (*mark.spans, *mark.name_spans):
                assert size > 0 <= at
            assert all(at + size <= len(mark.line) for at, size in mark.spans), query


@pytest.fixture(scope="module")
def numbered(tmp_path_factory):
    """Customers of one number each, by what is written and the extension beside it."""
    book = open_book(tmp_path_factory.mktemp("numbers") / "n.kehu", create=True)
    for raw, ext in (
        ("04-0000-0701#12", ""),
        ("04-0000-0702 轉 12", ""),
        ("（04）0000-0703", ""),
        ("04-0000-0704", "34"),
    ):
        read = normalise_phone(raw, "TW")
        phone = PhoneRow("", raw, read.e164, ext or read.ext)
        create_contact(book, ContactCard(name="客", phones=(phone,)))
    create_contact(
        book, ContactCard(name="José Smith", company="示例\u200b公司", nickname="王\u200b大明")
    )
    return book


@pytest.mark.parametrize(
    ("typed", "field", "line", "marked"),
    [
        ("04-0000-0701#12", "phone", "04-0000-0701#12", "04-0000-0701#12"),
        ("0701#12", "phone", "04-0000-0701#12", "0701#12"),
        ("0701＃１２", "phone", "04-0000-0701#12", "0701#12"),
        ("0701x12", "phone", "04-0000-0701#12", "0701#12"),
        ("0701#", "phone", "04-0000-0701#12", "0701"),
        ("+886 4 0000 0701", "phone", "04-0000-0701#12", "4-0000-0701"),
        ("+886 4 0000 0701#12", "phone", "04-0000-0701#12", "4-0000-0701#12"),
        ("+886 (0)4 0000 0701", "phone", "04-0000-0701#12", "4-0000-0701"),
        ("＋８８６ ４ ００００ ０７０１", "phone", "04-0000-0701#12", "4-0000-0701"),
        ("886 4 0000 0701", "phone", "04-0000-0701#12", "4-0000-0701"),
        ("04 0000 0701", "phone", "04-0000-0701#12", "04-0000-0701"),
        ("04-0000-0702 轉 12", "phone", "04-0000-0702 轉 12", "04-0000-0702 轉 12"),
        ("0702 分機12", "phone", "04-0000-0702 轉 12", "0702 轉 12"),
        ("04-0000-0702 ext. 12", "phone", "04-0000-0702 轉 12", "04-0000-0702 轉 12"),
        ("(04) 0000-0703", "phone", "（04）0000-0703", "04）0000-0703"),
        ("０７０３", "phone", "（04）0000-0703", "0703"),
        ("04-0000-0704#34", "phone", "04-0000-0704", "04-0000-0704"),
        ("+886400000704,34", "phone", "04-0000-0704", "4-0000-0704"),
        ("jose", "name", "José Smith", "José"),
        ("smith", "name", "José Smith", "Smith"),
        ("JOSE\u0301", "name", "José Smith", "José"),
        ("示例公司", "company", "示例\u200b公司", "示例\u200b公司"),
        ("王大\u2060明", "nickname", "王\u200b大明", "王\u200b大明"),
    ],
)
def test_what_the_book_shows_is_found_as_it_is_typed(numbered, typed, field, line, marked):
    (found,) = search.find_contacts(numbered, typed)
    mark = search.mark(numbered, found.contact_id, typed)
    assert (mark.field, mark.line) == (field, line)
    assert [mark.line[at : at + size] for at, size in mark.spans] == [marked]


def test_typing_a_number_on_finds_it_at_every_key(numbered):
    index = SearchIndex(numbered)
    for whole in ("04-0000-0701#12", "+886 4 0000 0701", "(04) 0000-0703"):
        for size in range(2, len(whole) + 1):
            if sum(map(str.isdigit, whole[:size])) > 1:
                fresh = SearchIndex(numbered).find(whole[:size]).ids
                assert index.find(whole[:size]).ids == fresh != [], whole[:size]
