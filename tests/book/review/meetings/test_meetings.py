"""A meeting about the tiers: who is suggested, held in one step, undone, corrected, compared."""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from kehuapp.book import customer_file
from kehuapp.book.duplicates import merging
from kehuapp.book.opening import open_book
from kehuapp.book.review import buying
from kehuapp.book.review.meetings import draft, finishing, held
from kehuapp.book.review.meetings.draft import Decision, Meeting
from kehuapp.book.review.meetings.suggestions import (
    around_of,
    load_beside,
    load_people,
    load_suggestions,
)
from kehuapp.book.review.people import Period, each_changing, load_figures
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers import tiers
from kehuapp.book.today.today import load_today
from kehuapp.book.trash import erasing
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store import journal, tables
from kehuapp.store.beside import MEETING, path_beside
from kehuapp.store.database import Book
from tests.conftest import copy_closed


@pytest.fixture
def shop(tmp_path: Path, three_customers: Path) -> Iterator[Book]:
    """Three customers who never bought."""
    copy_closed(three_customers, tmp_path / "shop.kehu")
    book = open_book(tmp_path / "shop.kehu")
    yield book
    book.close()


def today(book: Book) -> date:
    return load_settings(book).today()


def add(book: Book, name: str, tier: str | None, *sold: tuple[int, int], **values: object) -> int:
    """A customer with sales: (days ago, profit in whole units), less than nothing is a return."""
    day = today(book)
    with book.writing("by hand"):
        one = tables.Contact.insert(
            **{"name": name, "kind": "person", "stage": "customer", "tier": tier, **values}
        ).execute()
        for ago, profit in sold:
            tables.Sale.insert(
                contact=one, on_date=(day - timedelta(days=ago)).isoformat(), item="tea",
                amount=abs(profit) * 200, profit=abs(profit) * 100, is_return=profit < 0,
            ).execute()  # fmt: skip
    return int(one)


@pytest.fixture
def ten(shop: Book) -> dict[str, int]:
    """Ten who bought; A are the first two (700 of 1,000: 0.70 before the second is below 0.8), and
    as few as there are, three may be key."""
    found = {"first": add(shop, "First", "regular", (200, 300), (10, 400))}
    found["second"] = add(shop, "Second", "key", (300, 150))
    found["third"] = add(shop, "Third", "key", (300, 50), (20, 10))
    for at in range(7):
        found[f"small {at}"] = add(shop, f"Small {at}", "regular", (100 + at, 12))
    found["never"] = add(shop, "Never", "regular")
    found["lost"] = add(shop, "Lost", "regular", stage="lost")
    found["asleep"] = add(shop, "Asleep", "key", (500, 10))
    return found


def period(book: Book, months: int = 12) -> Period:
    return Period(today(book), months)


def meeting(book: Book, **decisions: tuple[int, str | None, str | None]) -> Meeting:
    return Meeting(
        "Ann, Bob", 45, "Prices", "2027-02-28",
        {one: Decision(before, after, after) for one, before, after in decisions.values()},
    )  # fmt: skip


def hold(book: Book, held_by: Meeting) -> Changes:
    return finishing.finish_meeting(book, held_by, finishing.freeze(book, held_by, period(book)))


def tier_of(book: Book, contact: int) -> str | None:
    return book.query("SELECT tier FROM contact WHERE id = ?", (contact,))[0][0]


@pytest.mark.parametrize("is_kept", [False, True])
def test_whom_the_rule_moves_by_value(shop: Book, ten: dict[str, int], is_kept: bool) -> None:
    if is_kept:
        buying.make_current(shop, today(shop))
    found = load_suggestions(shop, period(shop))
    assert [(one.name, one.tier, one.suggestion.tier, one.rank) for one in found.people] == [
        ("First", "regular", "key", 1),
        ("Third", "key", "regular", 3),
        # Nobody of the three of the shop bought: those with a tier that they never earned go down.
        ("Ann Lee", "key", "prospect", None),
        ("Bob Chen", "regular", "prospect", None),
        ("Cid Wu", None, "prospect", None),
        ("Never", "regular", "prospect", None),
    ]
    first = found.people[0]
    assert (first.value, first.before, first.buying.purchases, first.letter) == (70000, 0, 2, "A")
    assert (found.around.basis, found.around.buyers, found.around.limit) == ("profit", 10, 3)


@pytest.mark.parametrize("seed", range(4))
def test_the_kept_rows_suggest_what_all_sales_suggest(shop: Book, seed: int) -> None:
    with shop.writing("by hand"):
        fill_by_chance(shop, random.Random(seed))
    whole = load_figures(shop, period(shop))
    buying.make_current(shop, today(shop))
    found = load_suggestions(shop, period(shop))
    assert found.around == around_of(whole)
    without = {one.id: one for one in whole.people}
    assert [one.id for one in found.people] == [one.id for one in each_changing(whole)]
    for one in found.people:
        assert one._replace(effort=without[one.id].effort) == without[one.id]
    around, some = load_people(shop, period(shop), set(without))
    assert around == found.around and some == without


def fill_by_chance(shop: Book, chance: random.Random) -> None:
    """Forty of every stage and tier, some in the trash."""
    for number in range(40):
        sold = [
            (chance.randrange(1, 900), chance.choice((5, 5, 20, 90, 400, -5)))
            for _ in range(chance.choice((0, 0, 1, 2, 6)))
        ]
        one = add(
            shop, f"Nr {number}", chance.choice(("key", "regular", "prospect", None)), *sold,
            stage=chance.choice(("prospect", "customer", "customer", "lost")),
        )  # fmt: skip
        if chance.random() < 0.2:
            with shop.writing("by hand"):
                tables.Need.insert(contact=one, item="tea", status="open").execute()
        if chance.random() < 0.1:
            with shop.writing("by hand"):
                tables.Contact.update(deleted_at="2026-01-01T00:00:00Z").where(
                    tables.Contact.id == one
                ).execute()


def test_too_little_is_known_suggests_nothing(shop: Book) -> None:
    add(shop, "One", "prospect", (10, 100))
    assert list(load_suggestions(shop, period(shop)).people) == []
    buying.make_current(shop, today(shop))
    assert list(load_suggestions(shop, period(shop)).people) == []


def test_one_step_holds_it_and_takes_it_back(shop: Book, ten: dict[str, int]) -> None:
    with shop.writing("by hand"):
        tables.Interaction.insert(
            contact=ten["first"], at=f"{today(shop)}T01:00:00Z", kind="visit", minutes=90,
            direction="out", purpose="sale", tier_at="regular", cost=1200,
        ).execute()  # fmt: skip
    assert load_beside(shop, period(shop), ten["first"]) == ("", "", (90, 0, 1200))
    wished = meeting(
        shop, a=(ten["first"], "regular", "key"), c=(ten["never"], "regular", "prospect"),
    )  # fmt: skip
    wished = kept_too(wished, ten["third"])
    changes = hold(shop, wished)
    assert changes.made == 1 and changes.contacts == {ten["first"], ten["never"]}
    assert finishing.find_left_out(shop, wished, 1) == ((), 0)
    assert folded(shop) == ["Third"]
    assert tier_of(shop, ten["first"]) == "key" and tier_of(shop, ten["never"]) == "prospect"
    (change,) = tiers.rows_tier_changes(shop, ten["first"])
    assert (change.before, change.after) == ("regular", "key")
    assert change.reason.startswith("Class A, rank 1")
    (row,) = shop.ask(held.ask_meetings())
    assert (row.held_on, row.until_on, row.attendees, row.minutes, row.next_on) == (
        str(today(shop)), str(today(shop)), "Ann, Bob", 45, "2027-02-28",
    )  # fmt: skip
    assert (row.decided, row.changed, row.figures["basis"]) == (3, 2, "profit")
    _row, items = held.load_meeting(shop, row.id)
    assert [(one.name, one.tier_before, one.tier_after, one.is_kept) for one in items] == [
        ("First", "regular", "key", False),
        ("Third", "key", "key", True),
        ("Never", "regular", "prospect", False),
    ]
    assert items[0].figures == {
        "basis": "profit", "value": 70000, "before": 0, "rank": 1, "of": 10, "class": "A",
        "share": round(700 / 994, 6), "last": str(today(shop) - timedelta(days=10)),
        "purchases": 2, "minutes": 90, "estimated": 0, "cost": 1200, "rfm": [3, 3, 3],
        "state": "active",
    }  # fmt: skip
    assert changes.step is not None
    journal.undo(shop, changes.step)
    assert shop.ask(held.ask_meetings()) == []
    assert tier_of(shop, ten["first"]) == "regular" and tier_of(shop, ten["never"]) == "regular"
    assert tiers.rows_tier_changes(shop, ten["first"]) == []
    journal.redo(shop, changes.step)
    assert tier_of(shop, ten["first"]) == "key"
    assert held.load_meeting(shop, row.id)[1] == items


def kept_too(wished: Meeting, third: int) -> Meeting:
    """With the third, who stays key though regular is suggested."""
    kept = {third: Decision("key", "key", "regular")}
    return wished._replace(decisions={**wished.decisions, **kept})


def folded(book: Book, also: tuple[int, ...] = ()) -> list[str]:
    """Who kept the tier and is not asked again."""
    found = load_suggestions(book, period(book), also)
    assert list(found.kept) == [one.id for one in found.people[found.to_ask :]]
    return [one.name for one in found.people[found.to_ask :]]


@pytest.mark.parametrize("is_kept", [False, True])
def test_who_kept_the_tier_is_asked_again_for_another_one_or_half_a_year_later(
    shop: Book, ten: dict[str, int], is_kept: bool
) -> None:
    if is_kept:
        buying.make_current(shop, today(shop))
    hold(shop, kept_too(Meeting(), ten["third"]))
    found = load_suggestions(shop, period(shop))
    assert found.kept == {ten["third"]: str(today(shop))} and found.to_ask == len(found.people) - 1
    assert folded(shop) == ["Third"] and "Third" not in [
        one.name for one in found.people[: found.to_ask]
    ]
    # Decided anew they stand among the others; half a year later they are asked again.
    assert folded(shop, also=(ten["third"],)) == []
    for days, who in ((182, ["Third"]), (183, [])):
        with shop.writing("by hand"):
            tables.Review.update(held_on=str(today(shop) - timedelta(days=days))).execute()
        assert folded(shop) == who
    with shop.writing("by hand"):
        tables.Review.update(held_on=str(today(shop))).execute()
    # A later meeting that does not speak of them leaves the answer as it is.
    hold(shop, Meeting())
    assert folded(shop) == ["Third"]
    # Another suggestion than the one that was turned down.
    with shop.writing("by hand"):
        tables.ReviewItem.update(suggested="prospect").execute()
    assert folded(shop) == []


def test_who_was_moved_meanwhile_or_is_gone_is_said_and_left(
    shop: Book, ten: dict[str, int]
) -> None:
    wished = meeting(
        shop, a=(ten["first"], "regular", "key"), b=(ten["third"], "key", "regular"),
        c=(ten["never"], "regular", "prospect"),
    )  # fmt: skip
    frozen = finishing.freeze(shop, wished, period(shop))
    tiers.change_tier(shop, [ten["third"]], "prospect")  # at another desk
    with shop.writing("by hand"):
        tables.Contact.update(deleted_at="2026-01-01T00:00:00Z").where(
            tables.Contact.id == ten["never"]
        ).execute()
    changes = finishing.finish_meeting(shop, wished, frozen)
    assert changes.contacts == {ten["first"]} and changes.made is not None
    assert finishing.find_left_out(shop, wished, changes.made) == (("Third",), 1)
    assert tier_of(shop, ten["third"]) == "prospect"
    assert tier_of(shop, ten["never"]) == "regular"


def test_a_written_reason_and_another_tier_are_kept(shop: Book, ten: dict[str, int]) -> None:
    one = ten["second"]
    wished = Meeting(decisions={one: Decision("key", "prospect", "key", " moves  away ")})
    hold(shop, wished)
    assert tiers.rows_tier_changes(shop, one)[0].reason == "moves away"
    _row, (item,) = held.load_meeting(shop, 1)
    assert (item.reason, item.suggested, item.tier_after) == ("moves  away", "key", "prospect")


def test_corrected_deleted_and_brought_back(shop: Book, ten: dict[str, int]) -> None:
    hold(shop, meeting(shop, a=(ten["first"], "regular", "key")))
    (row,) = shop.ask(held.ask_meetings())
    finishing.update_meeting(shop, row.id, row.head, row.head._replace(minutes=60, note="Longer"))
    with pytest.raises(Trouble, match="changed somewhere else"):
        finishing.update_meeting(shop, row.id, row.head, row.head._replace(note="Shorter"))
    (now,) = shop.ask(held.ask_meetings())
    assert (now.minutes, now.note, now.attendees) == (60, "Longer", "Ann, Bob")
    changes = finishing.delete_meeting(shop, row.id)
    assert shop.ask(held.ask_meetings()) == [] and tier_of(shop, ten["first"]) == "key"
    with pytest.raises(Trouble, match="no longer in the book"):
        held.load_meeting(shop, row.id)
    assert changes.step is not None
    journal.undo(shop, changes.step)
    assert shop.ask(held.ask_meetings()) == [now]


@pytest.mark.parametrize("wrong", [Meeting(minutes=-1), Meeting(next_on="soon")])
def test_what_is_no_number_and_no_day_is_refused(shop: Book, wrong: Meeting) -> None:
    with pytest.raises(Trouble):
        hold(shop, wrong)
    assert shop.ask(held.ask_meetings()) == []


def test_what_became_of_them_since(shop: Book, ten: dict[str, int]) -> None:
    hold(shop, meeting(shop, a=(ten["first"], "regular", "key"), b=(ten["third"], "key", "key")))
    tiers.change_tier(shop, [ten["third"]], "regular")
    with shop.writing("by hand"):
        tables.Sale.insert(
            contact=ten["third"], on_date=str(today(shop)), item="tea", amount=9000, profit=4000
        ).execute()
    of_third = [one for one in held.compare_with_now(shop, 1, period(shop)) if one.has_moved]
    assert [(one.name, one.first_tier, one.second_tier) for one in of_third] == [
        ("Third", "key", "regular")
    ]
    assert (of_third[0].first["value"], of_third[0].second["value"]) == (6000, 10000)
    hold(shop, meeting(shop, a=(ten["third"], "regular", "key"), b=(ten["never"], "regular", None)))
    both = {one.name: one for one in held.compare_meetings(shop, 1, 2)}
    assert both["First"].second == {} and not both["First"].has_moved
    assert (both["Third"].first_tier, both["Third"].second_tier) == ("key", "key")
    assert both["Never"].first == {} and both["Never"].second_tier is None


def test_the_next_meeting_stands_on_its_day_until_one_is_held(shop: Book) -> None:
    day = today(shop)
    assert load_today(shop).review_on == ""
    hold(shop, Meeting(next_on=str(day + timedelta(days=3))))
    assert load_today(shop).review_on == ""
    assert load_today(shop, on=day + timedelta(days=3)).review_on == str(day + timedelta(days=3))
    assert load_today(shop, on=day + timedelta(days=9)).review_on == str(day + timedelta(days=3))
    hold(shop, Meeting())
    assert load_today(shop, on=day + timedelta(days=9)).review_on == ""


def test_merged_erased_and_in_the_customers_own_file(shop: Book, ten: dict[str, int]) -> None:
    hold(shop, meeting(shop, a=(ten["first"], "regular", "key"), b=(ten["third"], "key", "key")))
    hold(shop, meeting(shop, a=(ten["third"], "key", "regular")))
    facts = customer_file.load_customer(shop, ten["third"])
    told = next(one for one in facts.tables if one.title == "Customer review meetings")
    assert [row[1] for row in told.rows] == ["Key customer → Regular customer", "Key customer"]
    assert told.rows[0][3] == "$60"
    merging.merge_contacts(shop, ten["first"], [ten["third"]])
    # In the first meeting both were talked about: there the kept one stands once.
    assert [len(held.load_meeting(shop, one)[1]) for one in (1, 2)] == [1, 1]
    assert held.load_meeting(shop, 2)[1][0].name == "First"
    erasing.erase_customer(shop, ten["first"])
    assert [held.load_meeting(shop, one)[1] for one in (1, 2)] == [[], []]
    assert shop.query("SELECT count(*) FROM review")[0][0] == 2


def test_the_draft_outlives_the_program(shop: Book, ten: dict[str, int]) -> None:
    going_on = meeting(shop, a=(ten["first"], "regular", "key"))
    draft.keep_meeting(shop, going_on)
    assert draft.find_meeting(shop) == going_on
    erasing.erase_customer(shop, ten["first"])
    assert draft.find_meeting(shop) == going_on._replace(decisions={})
    draft.keep_meeting(shop, Meeting())
    assert not path_beside(shop, MEETING).exists() and draft.find_meeting(shop) == Meeting()


@pytest.mark.parametrize(
    "content",
    ["", "[", "{}", '{"meeting": {"decisions": 3}}', '{"meeting": {"decisions": [[["1"]]]}}'],
)
def test_a_damaged_draft_is_set_aside(shop: Book, content: str) -> None:
    path = path_beside(shop, MEETING)
    path.write_text(content, encoding="utf-8")
    assert draft.find_meeting(shop) == Meeting()
    assert path.exists() is (content == "")


def test_what_a_draft_says_is_not_trusted(shop: Book) -> None:
    said = {
        "book": shop.number, "attendees": 3, "minutes": True, "note": "x" * 20_000,
        "next_on": "soon",
        "decisions": [[[1], "king", "key", None, ""], [[2], None, "key", "key", ""]],
    }  # fmt: skip
    path_beside(shop, MEETING).write_text(json.dumps({"meeting": said}), encoding="utf-8")
    found = draft.find_meeting(shop)
    assert found._replace(note="") == Meeting(decisions={2: Decision(None, "key", "key")})
    assert len(found.note) == draft.LONGEST_TEXT
    said["book"] = "another"
    path_beside(shop, MEETING).write_text(json.dumps({"meeting": said}), encoding="utf-8")
    assert draft.find_meeting(shop) == Meeting()
