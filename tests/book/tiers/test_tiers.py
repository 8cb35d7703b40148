"""Tiers: what the shop calls them, who changed whose and why, own days, and the terms of both."""

import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kehuapp import i18n
from kehuapp.book import customer_file, timeline, timeline_words
from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.conditions.conditions import words as say
from kehuapp.book.contacts import card_edits
from kehuapp.book.contacts.contacts import (
    ContactCard,
    TermRow,
    create_contact,
    load_contact,
    update_contact,
)
from kehuapp.book.duplicates import merge, merging
from kehuapp.book.list import contact_list, list_orders
from kehuapp.book.opening import open_book
from kehuapp.book.settings import load_settings
from kehuapp.book.staff import handover_brief
from kehuapp.book.staff.staff import create_staff, rows_staff
from kehuapp.book.summary import load_head, load_visit_facts
from kehuapp.book.tiers import tiers
from kehuapp.errors import Trouble
from kehuapp.rules.cadence import Policy
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.text.words import TIERS, TierLooks, tier_word, word


def add(book: Book, name: str, **values: object) -> int:
    return min(create_contact(book, ContactCard(name=name, **values)).contacts)  # type: ignore[arg-type]


def met(book: Book, contact: int, days: int, **values: object) -> None:
    at = (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")
    create_interaction(book, InteractionRow(contact_id=contact, at=at, **values))  # type: ignore[arg-type]


def changes_of(book: Book, contact: int) -> list[tuple[object, ...]]:
    return [(r.before, r.after, r.reason, r.staff) for r in tiers.rows_tier_changes(book, contact)]


# What the shop calls them


def test_a_fresh_book_has_our_three(book):
    rows = tiers.load_tier_policies(book)
    assert [(r.tier, r.name, r.time_share, r.due_days, r.min_gap_days) for r in rows.values()] == [
        ("key", "", 60, 14, 14),
        ("regular", "", 30, 30, 14),
        ("prospect", "", 10, 60, 14),
    ]


def test_names_and_terms_are_kept_in_one_step(book):
    before = tiers.load_tier_policies(book)
    rows = [
        before["key"]._replace(name="  Gold   card ", colour="#2563a8", price=" 10 % off \n"),
        before["regular"]._replace(time_share=20, due_days=10, min_gap_days=21),
        before["prospect"]._replace(time_share=20),
    ]
    changes = tiers.update_tier_policies(book, rows)
    after = tiers.load_tier_policies(book)
    assert changes.everything
    assert (after["key"].name, after["key"].colour, after["key"].price) == (
        "Gold card",
        "#2563a8",
        "10 % off",
    )
    # Nobody is due before they may be contacted again.
    assert tiers.load_policies(book)["regular"] == Policy(21, 21)
    journal.undo(book, changes.step)
    assert tiers.load_tier_policies(book) == before
    journal.redo(book, changes.step)
    assert tiers.load_tier_policies(book) == after


def test_a_name_keeps_rare_characters_and_no_tricks(book):
    rows = tiers.load_tier_policies(book)
    odd = rows["key"]._replace(name="𠮷客\u202e\u0007 &\n VIP")
    tiers.update_tier_policies(book, [odd, *list(rows.values())[1:]])
    assert tiers.load_tier_policies(book)["key"].name == "𠮷客 & VIP"


def test_what_is_so_already_makes_no_step(book):
    rows = tiers.load_tier_policies(book).values()
    assert tiers.update_tier_policies(book, rows).step is None


@pytest.mark.parametrize(
    ("tier", "values"),
    [
        ("key", {"time_share": 61}),
        ("key", {"name": "REGULAR customer"}),
        ("key", {"name": "x" * (tiers.LONGEST_NAME + 1)}),
        ("key", {"name": "x" * 10_000}),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(book, tier, values):
    before = tiers.load_tier_policies(book)
    rows = {**before, tier: before[tier]._replace(**values)}
    with pytest.raises(Trouble):
        tiers.update_tier_policies(book, rows.values())
    assert tiers.load_tier_policies(book) == before


def call(book: Book, **names: str) -> None:
    rows = tiers.load_tier_policies(book)
    wanted = [row._replace(name=names.get(tier, row.name)) for tier, row in rows.items()]
    tiers.update_tier_policies(book, wanted)


def said_of(book: Book, ann: int) -> dict[str, object]:
    """What each subject calls the tier of a customer."""
    asked = Condition("tier", "in", ("key", "regular", ""))
    settings = load_settings(book)
    entries = timeline.load_timeline(book, ann).entries
    of_tiers = [one for one in entries if one.source == "tier"]
    told = timeline_words.tell_all(book, of_tiers, settings)
    file = customer_file.load_customer(book, ann)
    lines = {label: text for section in file.sections for label, text in section.lines}
    return {
        "sheet": load_visit_facts(book, ann).tier_words,
        "file": file.marks[0],
        "file, line": lines["Tier"],
        "brief": handover_brief.load_brief(book, [ann]).customers[0].tier_words,
        "conditions": say(book, asked),
        "merge": merge.load_members(book, [ann])[0].said("tier"),
        "timeline": told[0].facts[0],
    }


def names_in_all(key: str) -> dict[str, object]:
    return {
        "sheet": key,
        "file": f"★ {key}",
        "file, line": key,
        "brief": key,
        "conditions": f"Tier is {key} or Regular customer or none",
        "merge": key,
        "timeline": f"no tier → ★ {key}",
    }


def test_each_book_says_the_names_of_its_own_shop(book, tmp_path):
    with contextlib.closing(open_book(tmp_path / "other.kehu", create=True)) as other:
        both = [(one, add(one, "Ann")) for one in (book, other)]
        for one, ann in both:
            tiers.change_tier(one, [ann], "key")
        call(book, key="VIP")
        assert said_of(*both[0]) == names_in_all("VIP")
        assert said_of(*both[1]) == names_in_all("Key customer")
        call(other, key="貴客")
        assert said_of(*both[0]) == names_in_all("VIP")
        assert said_of(*both[1]) == names_in_all("貴客")
        call(book, key="")
        assert said_of(*both[0]) == names_in_all("Key customer")


def test_looks_are_read_with_what_they_go_along_with(book):
    ann = add(book, "Ann", tier="key")
    rows = tiers.load_tier_policies(book)
    key = rows["key"]._replace(name="VIP", colour="#2563a8")
    tiers.update_tier_policies(book, [key, *list(rows.values())[1:]])
    looks = tiers.load_looks(book)
    assert looks == TierLooks({"key": "VIP"}, {"key": "#2563a8"})
    assert load_head(book, ann, load_settings(book).today()).looks == looks
    assert contact_list.rows_contacts(book, [ann])[0].looks == looks
    assert [looks.colour(tier) for tier in ("key", "regular", None)] == ["#2563a8", "", ""]


@pytest.mark.parametrize(
    ("tier", "said"),
    [("key", "Price"), ("regular", "[Regular customer]"), ("gone", "gone"), ("", ""), (None, "")],
)
def test_ours_are_translated_the_shops_own_are_not(monkeypatch, tier, said):
    monkeypatch.setattr(i18n, "_translator", lambda _context, text, _n: f"[{text}]")
    assert tier_word(TierLooks({"key": "Price"}), tier) == said


def test_a_tier_has_no_words_without_its_shop():
    with pytest.raises(TypeError):
        word(TIERS, "key")


# Terms


def test_own_terms_stand_beside_those_of_the_tier(book):
    rows = tiers.load_tier_policies(book)
    tiers.update_tier_policies(
        book, [rows["key"]._replace(price="10 % off", supply="first"), *list(rows.values())[1:]]
    )
    terms = (TermRow("price", "15 % off"), TermRow("service", "twice a year"))
    card = ContactCard(tier="key", terms=terms)
    assert tiers.terms_for(book, card) == [
        ("Price", "15 % off", "10 % off"),
        ("Supply", "", "first"),
        ("Service", "twice a year", ""),
    ]
    assert tiers.terms_for(book, ContactCard()) == []
    ann = add(book, "Ann", tier="key", terms=terms)
    assert load_visit_facts(book, ann).terms == (
        ("Price", "15 % off", True),
        ("Service", "twice a year", True),
        ("Supply", "first", False),
    )


# The history


def test_every_way_of_changing_a_tier_is_written_down(book):
    create_staff(book, "Fang")
    fang = rows_staff(book)[0].id
    ann, bob = add(book, "Ann"), add(book, "Bob", tier="regular")
    assert changes_of(book, ann) == []
    tiers.change_tier(book, [ann, bob], "regular", "  good \n customer ", fang)
    assert changes_of(book, ann) == [(None, "regular", "good customer", "Fang")]
    assert changes_of(book, bob) == []  # nothing changed for Bob
    update_contact(book, replace(load_contact(book, ann), tier="key"), fang)
    assert changes_of(book, ann)[0] == ("regular", "key", "", "Fang")
    opened = load_contact(book, ann)
    card_edits.write_card(book, opened, replace(opened, tier=None))
    assert changes_of(book, ann)[0] == ("key", None, "", "")
    merging.merge_contacts(book, ann, [bob])
    assert changes_of(book, ann)[0] == (None, "regular", "Merged", "")


def test_a_first_contact_makes_a_prospect_and_says_so(book):
    ann = add(book, "Ann")
    met(book, ann, 0)
    assert changes_of(book, ann) == [(None, "prospect", "First contact", "")]


def test_a_change_and_its_history_are_undone_together(book):
    ann = add(book, "Ann", tier="key")
    changes = tiers.change_tier(book, [ann], "prospect", "x" * 900)
    assert len(tiers.rows_tier_changes(book, ann)[0].reason) == 500
    journal.undo(book, changes.step)
    assert load_contact(book, ann).tier == "key" and changes_of(book, ann) == []


def test_the_history_of_both_survives_a_merge(book):
    ann, bob = add(book, "Ann", tier="key"), add(book, "Bob")
    tiers.change_tier(book, [bob], "regular", "why not")
    merging.merge_contacts(book, ann, [bob])
    assert changes_of(book, ann) == [(None, "regular", "why not", "")]


# Days of their own


def test_own_days_go_before_those_of_the_tier(book):
    today = load_settings(book).today()
    usual = add(book, "Usual", tier="regular")  # due after 30 days
    soon = add(book, "Soon", tier="regular", due_days=5, min_gap_days=3)
    late = add(book, "Late", tier="key", due_days=90)
    gap = add(book, "Gap", tier="key", min_gap_days=40)  # so due after 40 at the earliest
    quiet = add(book, "Quiet", tier="key", due_days=2, do_not_contact=True)
    nobody = add(book, "Nobody", min_gap_days=2)
    everyone = [usual, soon, late, gap, quiet, nobody]
    for one in everyone[:-1]:
        met(book, one, 20)
    due = contact_list.ids_contacts(book, contact_list.Place("due"))
    assert due == [soon]
    assert contact_list.count_contacts(book, contact_list.Place("due")) == 1
    rows = {row.id: row.due for row in contact_list.rows_contacts(book, everyone)}
    assert [one for one in everyone if rows[one].is_due] == [soon]
    assert rows[soon].days_over == 15 and rows[gap].days_over == -20
    assert rows[quiet].state == rows[nobody].state == "never_due"
    head = load_head(book, soon, today)
    assert (head.due_days, head.due) == (5, rows[soon])
    by_due = list_orders.Orders(book).among({usual, soon, late, gap}, "due")
    assert by_due == [soon, usual, gap, late]


def test_limits_look_at_what_asks_something_of_them(book):
    zone = load_settings(book).zone
    today = load_settings(book).today()
    ann = add(book, "Ann", tier="key", min_gap_days=20, do_not_contact=True)
    met(book, ann, 9, kind="call", purpose="sale")
    met(book, ann, 3, kind="call", purpose="greeting")
    met(book, ann, 2, kind="call", purpose="sale", direction="in")
    met(book, ann, 1, kind="gift", purpose="relationship")
    limits = tiers.load_limits(book, [ann], zone)[0]
    assert limits.do_not_contact and limits.policy == Policy(20, 20)
    assert limits.last == today - timedelta(days=9)
    bob = add(book, "Bob")
    assert tiers.load_limits(book, [bob], zone)[0] == tiers.Limits(bob, False, None, None)
    assert interactions.rows_interactions(book, bob) == []
