"""What a day asks of a shop: the order of the queue, whose it is, its edges, its lists."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kehuapp.book.activity.interactions import (
    InteractionRow,
    create_interaction,
    rows_interactions,
)
from kehuapp.book.contacts.card import ContactCard, DateRow
from kehuapp.book.contacts.contacts import (
    create_contact,
    delete_contacts,
    load_contact,
    update_contact,
)
from kehuapp.book.greetings.compose import load_round
from kehuapp.book.greetings.sending import Sent, log_greeting
from kehuapp.book.list.contact_list import load_page
from kehuapp.book.plans.needs import NeedRow, close_need, create_need
from kehuapp.book.plans.tasks import create_task, finish_task
from kehuapp.book.rhythm.of_one import ask_rhythm
from kehuapp.book.rhythm.snoozes import snooze
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.today.greeted import greet_date
from kehuapp.book.today.lists import load_lists
from kehuapp.book.today.today import MOST, ask_count, load_today
from kehuapp.book.visits.visits import Visit, create_visit
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.schema import JOURNALED_COLUMNS
from kehuapp.text.words import local_instant

TODAY = date(2026, 11, 29)


@pytest.fixture(autouse=True)
def still(book: Book) -> None:
    """It is Sunday, 29 November 2026, in Taipei."""
    update_settings(book, replace(load_settings(book), fixed_today=TODAY.isoformat()))


def person(book: Book, name: str, **more: object) -> int:
    return min(create_contact(book, ContactCard(name=name, **more)).contacts)  # type: ignore[arg-type]


def day(away: int) -> str:
    return (TODAY + timedelta(days=away)).isoformat()


def called(book: Book, contact: int, away: int, **more: object) -> int | None:
    row = InteractionRow(contact_id=contact, at=f"{day(away)}T02:00:00Z", **more)  # type: ignore[arg-type]
    return create_interaction(book, row).made


def queue(book: Book, staff: int | None = None) -> list[tuple[str, str]]:
    facts = load_today(book, staff)
    assert facts.total == book.ask(ask_count(staff))
    return [(entry.kind, entry.name) for entry in facts.entries]


def test_the_order_of_the_queue(book: Book) -> None:
    """Promises, visits without a result, days, likely orders, then who is due by tier."""
    birthday = DateRow("birthday", "gregorian", 1990, 12, 2)
    for name, tier in (("Prospect", "prospect"), ("Regular", "regular"), ("Key", "key")):
        called(book, person(book, name, tier=tier), -100)
    called(book, person(book, "Key later", tier="key"), -20)
    person(book, "Key never", tier="key")
    resting = person(book, "Resting", tier="prospect", dates=(birthday,))
    called(book, resting, 0)
    create_need(book, resting, NeedRow("tea", 2, "kg", day(10), day(12)))
    create_visit(book, Visit(contact_id=resting, starts_at=f"{day(-2)}T10:30"))
    create_visit(book, Visit(contact_id=resting, starts_at=f"{day(0)}T16:00", purpose="p"))
    create_task(book, resting, "today", day(0))
    create_task(book, resting, "late", day(-3))
    create_task(book, resting, "later", day(2))
    assert queue(book) == [
        ("task", "Resting"),
        ("task", "Resting"),
        ("unreported", "Resting"),
        ("date", "Resting"),
        ("need", "Resting"),
        ("due", "Key"),
        ("due", "Key later"),
        ("due", "Key never"),
        ("due", "Regular"),
        ("due", "Prospect"),
    ]
    facts = load_today(book)
    assert [entry.reason.sentence() for entry in facts.entries[:6]] == [
        "3 day(s) overdue · Promised: late",
        "Promised: today · due today",
        "Visit of 27 Nov 10:30 without a result",
        "Birthday on 2 Dec (Wed) · turns 36",
        "tea 2 kg · wanted: 9 Dec – 11 Dec",
        "86 day(s) overdue · every 14 day(s) · last: 21 Aug, call",
    ]
    assert [visit.starts_at for visit in facts.visits] == [f"{day(0)}T16:00"]
    assert [task.text for task in facts.promises] == ["later"]
    lists = load_lists(book)
    assert [row.text for row in lists.tasks] == ["late", "today"]
    assert [row.days_over for row in lists.due] == [86, 6, None, 70, 40]


def test_whose_it_is(book: Book) -> None:
    """A colleague's day is whom they look after, and what they have to do for others."""
    fang, guo = (create_staff(book, name) and n for n, name in ((1, "Fang"), (2, "Guo")))
    hers = person(book, "Hers", tier="key", owner_id=fang)
    his = person(book, "His", tier="key", owner_id=guo)
    create_task(book, his, "for Fang to do", day(0), fang)
    create_task(book, hers, "for Guo to do", day(0), guo)
    create_task(book, his, "his", day(0), guo)
    assert queue(book, fang) == [("task", "His"), ("task", "Hers"), ("due", "Hers")]
    assert queue(book, guo) == [("task", "His"), ("task", "Hers"), ("task", "His"), ("due", "His")]
    assert len(queue(book)) == 5
    assert [row.name for row in load_lists(book, None, guo).due] == ["His"]


LIKELY = [  # the need begins and ends so many days away: on the page and in the list of `today`
    (0, 3, True),
    (30, 31, True),
    (31, 40, False),
    (-5, 3, True),  # it has begun: nobody has said what became of it
    (-9, -2, False),
]


@pytest.mark.parametrize(("first", "last", "is_there"), LIKELY)
def test_which_orders_are_likely(book: Book, first: int, last: int, is_there: bool) -> None:
    ann = person(book, "Ann")
    create_need(book, ann, NeedRow("tea", from_date=day(first), to_date=day(last)))
    assert (("need", "Ann") in queue(book)) == is_there
    assert bool(load_lists(book).likely) == is_there


def test_who_was_asked_is_left_in_peace_for_a_week(book: Book) -> None:
    ann = person(book, "Ann")
    need = create_need(book, ann, NeedRow("tea", from_date=day(3), to_date=day(9))).made or 0
    asked = called(book, ann, -7, purpose="sale")
    assert ("need", "Ann") in queue(book)
    asked = create_interaction(
        book, InteractionRow(contact_id=ann, at=f"{day(-1)}T02:00:00Z", purpose="sale")
    )
    assert ("need", "Ann") not in queue(book) and not load_lists(book).likely
    journal.undo(book, asked.step or 0)
    assert ("need", "Ann") in queue(book)
    close_need(book, need)
    assert ("need", "Ann") not in queue(book)


def test_who_was_put_off_comes_back_with_the_reason(book: Book) -> None:
    kay = person(book, "Kay", tier="key")
    called(book, kay, -30)
    person(book, "Dora", dates=(DateRow("birthday", month=12, day=3),))
    snooze(book, [kay], day(2), "on holiday")
    snooze(book, [kay + 1], day(2), "rather by phone", None, 1)
    _on, (row,) = load_page(book, [kay])
    assert queue(book) == [] and row.put_off == TODAY + timedelta(days=2)
    update_settings(book, replace(load_settings(book), fixed_today=day(2)))
    dated, entry = load_today(book).entries
    assert "had been put off: on holiday" in entry.reason.sentence()
    assert "had been put off: rather by phone" in dated.reason.sentence()
    assert load_page(book, [kay])[1][0].put_off is None
    update_contact(book, replace(load_contact(book, kay), stage="lost"))
    assert book.ask(ask_rhythm(kay)).due_days is None, "nobody is to contact them so often"


def test_a_greeting_ends_the_reminder_until_next_year(book: Book) -> None:
    ann = person(book, "Ann", dates=(DateRow("birthday", "gregorian", None, 12, 1),))
    (entry,) = [entry for entry in load_today(book).entries if entry.kind == "date"]
    made = greet_date(book, entry.id, date.fromisoformat(entry.on))
    assert made.label == "Greeted: Ann, Birthday. Now a prospect."
    assert ("date", "Ann") not in queue(book) and not load_lists(book).dates
    assert [row.contact_id for row in load_lists(book, date(2027, 11, 30)).dates] == [ann]
    ((*told,),) = book.query("SELECT kind, purpose, occasion, occasion_year FROM interaction")
    assert told == ["message", "greeting", "birthday", 2026]
    journal.undo(book, made.step or 0)
    assert ("date", "Ann") in queue(book)
    around = load_round(book, "birthday")  # written in the window of greetings
    log_greeting(book, around, Sent(ann, "生日快樂"))
    assert ("date", "Ann") not in queue(book) and not load_lists(book).dates
    at = local_instant(rows_interactions(book, ann)[0].at, load_settings(book).zone)
    assert str(at.date()) == day(0), "the shop's day, not the computer's"


def test_a_day_put_off_past_itself_comes_late(book: Book) -> None:
    """On the page, in the count and by command, until it was greeted, put off again, or two weeks
    later; next year it comes in time."""
    ann = person(book, "Ann", dates=(DateRow("birthday", "gregorian", 1990, 12, 1),))
    (entry,) = [entry for entry in load_today(book).entries if entry.kind == "date"]
    snooze(book, [ann], "2026-12-04", "", None, entry.id)

    def said(on: str) -> list[str]:
        at = date.fromisoformat(on)
        shown = [one.reason.strong for one in load_today(book, None, at).entries]
        assert bool(shown) == bool(load_lists(book, at).dates)
        return shown

    assert [said(on) for on in ("2026-11-30", "2026-12-01", "2026-12-03")] == [[], [], []]
    assert said("2026-12-04") == said("2026-12-17") == ["Birthday was on 1 Dec"]
    assert said("2026-12-18") == [] and said("2027-12-01") == ["Birthday today"]
    update_settings(book, replace(load_settings(book), fixed_today="2026-12-05"))
    again = snooze(book, [ann], "2026-12-08", "", None, entry.id)
    assert (said("2026-12-07"), said("2026-12-08")) == ([], ["Birthday was on 1 Dec"])
    journal.undo(book, again.step or 0)
    greet_date(book, entry.id, date(2026, 12, 1))
    assert said("2026-12-05") == said("2026-12-06") == []


def test_five_thousand_due_are_a_page_and_a_number(book: Book) -> None:
    person(book, "N", tier="key")
    names = [name for name in JOURNALED_COLUMNS["contact"] if name != "id"]
    ((*row,),) = book.query(f"SELECT {', '.join(names)} FROM contact")
    with book.writing("") as step:
        step.bulk_insert(
            "contact", names, [(f"{n:032x}", *row[names.index("uuid") + 1 :]) for n in range(4999)]
        )
    facts = load_today(book)
    assert len(facts.entries) == MOST and facts.more == {"due": 5000 - MOST}


def test_who_is_in_the_trash_asks_nothing(book: Book) -> None:
    ann = person(book, "Ann", tier="key", dates=(DateRow("birthday", "gregorian", 1990, 12, 1),))
    create_task(book, ann, "x", day(-1))
    create_need(book, ann, NeedRow("tea", from_date=day(3)))
    create_visit(book, Visit(contact_id=ann, starts_at=f"{day(-2)}T10:30"))
    assert len(queue(book)) == 5
    delete_contacts(book, [ann])
    assert queue(book) == []


def test_a_promise_that_is_done_is_no_longer_asked(book: Book) -> None:
    ann = person(book, "Ann")
    task = create_task(book, ann, "x", day(-1)).made or 0
    assert queue(book) == [("task", "Ann")]
    finish_task(book, task)
    assert queue(book) == []
