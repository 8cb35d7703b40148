"""The kept sums are what a reckoning from all sales says, whatever is done to sales and days."""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from kehuapp.book.contacts.contacts import (
    ContactCard,
    create_contact,
    delete_contacts,
    restore_contacts,
)
from kehuapp.book.opening import open_book
from kehuapp.book.review import bought, buying
from kehuapp.book.review.head import head_of, load_head
from kehuapp.book.review.people import Period, load_figures
from kehuapp.book.review.totals import Totals, ask_totals
from kehuapp.book.sales import sales
from kehuapp.book.sales.sales import SaleRow
from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.trash.emptying import empty_entries
from kehuapp.book.trash.erasing import erase_customer
from kehuapp.store import journal
from tests.book.review.conftest import UNTIL, fill
from tests.book.test_every_write import DAY, call

_ALIVE = "SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY id"


def kept(book):
    return sorted(book.query(f"SELECT {', '.join(buying.COLUMNS)} FROM contact_buying"))


def anew(book, day):
    return sorted(buying.rows_anew(book, day, ""))


def assert_right(book, day):
    """The rows are those of the day, and their sums are kept as they are."""
    made = book.ask(buying.ask_made())
    assert made.is_of(day) and kept(book) == anew(book, day)
    first = str(day - timedelta(days=364))
    rows = [dict(zip(buying.COLUMNS, row, strict=True)) for row in kept(book)]
    before = [row for row in rows if row["first_on"] and row["first_on"] < first]
    assert made.totals == Totals(
        *(
            sum(row[one] for row in rows)
            for one in ("amount", "profit", "unpriced", "amount_before", "profit_before",
                        "unpriced_before")
        ),
        sum(row["amount"] for row in before),
        sum(row["profit"] for row in before),
        sum(row["purchases"] > 0 for row in rows),
        sum((row["first_on"] or "9") <= str(day - timedelta(days=90)) for row in rows),
    )  # fmt: skip


def test_there_are_none_before_the_first_review(shop):
    fill(shop, 2)
    sales.create_sale(shop, 1, SaleRow(None, str(UNTIL), "茶", 1, "", 5, 1, False, "", ""))
    assert kept(shop) == [] and not buying.is_current(shop, UNTIL)


def test_they_follow_what_is_written_undone_and_done_again(shop):
    fill(shop, 3)
    buying.make_current(shop, UNTIL)
    assert_right(shop, UNTIL)
    rng, alive = Random(3), [row[0] for row in shop.query(_ALIVE)]
    for turn in range(40):
        on = str(UNTIL - timedelta(days=rng.randrange(-5, 800)))
        row = SaleRow(None, on, "茶", 1, "", rng.randrange(1, 9000), rng.choice((None, 40)),
                      rng.random() < 0.2, "", "")  # fmt: skip
        match turn % 5:
            case 0 | 1:
                sales.create_sale(shop, rng.choice(alive), row)
            case 2:
                [(old,)] = shop.query("SELECT max(id) FROM sale WHERE deleted_at IS NULL")
                sales.delete_sale(shop, old)
            case 3:
                journal.undo(shop, journal.find_undoable(shop).id)
            case 4:
                journal.redo(shop, journal.find_redoable(shop).id)
        assert_right(shop, UNTIL)


def test_they_move_on_with_the_day_and_are_made_anew_when_a_clock_was_set_back(shop):
    fill(shop, 4)
    day = UNTIL - timedelta(days=900)
    for step in (0, 1, 1, 7, 30, 0, 200, 1, 400, 3, -90, 2):
        day += timedelta(days=step)
        assert buying.make_current(shop, day)
        assert_right(shop, day)


@pytest.mark.parametrize("is_next_day", [False, True])
def test_stopped_halfway_they_are_no_ones_until_they_are_finished(shop, monkeypatch, is_next_day):
    fill(shop, 5)
    monkeypatch.setattr(buying, "_PART", 2)
    if is_next_day:
        buying.make_current(shop, UNTIL - timedelta(days=60))
    asked = []

    def stop(done, of):
        asked.append((done, of))
        return len(asked) < 3

    assert not buying.make_current(shop, UNTIL, stop) and len(asked) == 3
    assert not buying.is_current(shop, UNTIL)
    # Whose sales are written meanwhile are right in the end as well.
    alive = [row[0] for row in shop.query(_ALIVE)]
    for contact in (alive[0], alive[20], alive[-1]):
        row = SaleRow(None, str(UNTIL), "茶", 1, "", 5, 1, False, "", "")
        sales.create_sale(shop, contact, row)
    assert buying.make_current(shop, UNTIL)
    assert_right(shop, UNTIL)


def test_a_stopped_turn_to_a_day_that_has_not_come_is_made_anew(shop, monkeypatch):
    fill(shop, 6)
    monkeypatch.setattr(buying, "_PART", 7)
    buying.make_current(shop, UNTIL)
    buying.make_current(shop, UNTIL + timedelta(days=80), lambda done, of: done < 7)
    assert buying.make_current(shop, UNTIL + timedelta(days=1))
    assert_right(shop, UNTIL + timedelta(days=1))


def test_a_stopped_turn_is_nobodys_though_the_clock_goes_back_to_its_day(shop, monkeypatch):
    fill(shop, 6)
    monkeypatch.setattr(buying, "_PART", 7)
    buying.make_current(shop, UNTIL)
    buying.make_current(shop, UNTIL + timedelta(days=80), lambda done, of: done < 7)
    assert kept(shop) != anew(shop, UNTIL) and not buying.is_current(shop, UNTIL)
    assert not bought.is_kept(shop.ask(buying.ask_made()), Period(UNTIL))
    monkeypatch.setattr(Settings, "today", lambda _settings: UNTIL)
    assert not buying.load_standing(shop)[1]
    assert buying.make_current(shop, UNTIL)
    assert_right(shop, UNTIL)


def test_sums_of_another_day_are_not_taken(shop):
    """Between asking whether the rows are of the day and reading them, the day may turn."""
    fill(shop, 6)
    buying.make_current(shop, UNTIL)
    said = load_head(shop, Period(UNTIL, 12, is_kept=True))
    shop.execute("UPDATE buying_made SET day = '2001-01-01', profit = 7, amount = 7")
    assert load_head(shop, said.period) == said
    shop.execute("DELETE FROM buying_made")
    assert load_head(shop, said.period) == said


@pytest.mark.parametrize("seed", range(6))
def test_the_head_says_the_same_from_kept_rows_as_from_all_figures(shop, seed):
    fill(shop, seed)
    buying.make_current(shop, UNTIL)
    delete_contacts(shop, [2, 3])
    found = load_head(shop, Period(UNTIL, 12, is_kept=True))
    figures = load_figures(shop, Period(UNTIL))
    assert found == replace(head_of(figures), period=found.period)
    assert load_figures(shop, found.period) == replace(figures, period=found.period)
    restore_contacts(shop, [2, 3])
    again = load_head(shop, found.period)
    assert again == replace(load_head(shop, Period(UNTIL)), period=found.period)


def test_whatever_is_done_in_a_day_the_head_says_the_same(tmp_path, filled_book):
    """After each verb there is, from the kept rows and from all sales."""
    shutil.copy(filled_book, tmp_path / "day.kehu")
    book = open_book(tmp_path / "day.kehu")
    today = load_settings(book).today()
    buying.make_current(book, today)
    wrong = []
    for verb, given in DAY:
        call(verb, book, given(book) if callable(given) else given)
        totals = book.ask(buying.ask_made()).totals
        if kept(book) != anew(book, today) or totals != book.ask(ask_totals(today)):
            wrong.append(verb.__name__)
    plain = load_head(book, Period(today))
    kept_head = load_head(book, Period(today, 12, is_kept=True))
    assert replace(kept_head, period=plain.period) == plain
    book.close()
    assert wrong == []


def test_they_follow_what_comes_in_bulk_with_its_customers(shop):
    """As another book's customers are brought here."""
    create_contact(shop, ContactCard(name="Ann"))
    sales.create_sale(shop, 1, SaleRow(None, str(UNTIL), "茶", 1, "", 5, 1, False, "", ""))
    buying.make_current(shop, UNTIL)
    fill(shop, 3)
    assert len(kept(shop)) > 20
    assert_right(shop, UNTIL)
    journal.undo(shop, journal.find_undoable(shop).id)
    assert_right(shop, UNTIL)


@pytest.mark.parametrize("how", ["erased", "emptied"])
def test_who_is_gone_for_good_leaves_no_sums(shop, how):
    """Neither a row nor a part of the total, which says the same as a reckoning of all sales."""
    fill(shop, 1)
    buying.make_current(shop, UNTIL)
    period = Period(UNTIL, 12, is_kept=True)
    [(best,), *_rest] = shop.query(
        "SELECT b.contact_id FROM contact_buying AS b JOIN contact AS c ON c.id = b.contact_id "
        "WHERE c.deleted_at IS NULL ORDER BY b.amount DESC"
    )
    before = load_head(shop, period).total
    delete_contacts(shop, [best])
    if how == "erased":
        erase_customer(shop, best)
    else:
        empty_entries(shop, [("contact", best)])
    assert_right(shop, UNTIL)
    assert best not in {row[0] for row in kept(shop)}
    found = load_head(shop, period)
    assert found.total == load_head(shop, Period(UNTIL)).total != before
    assert best not in found.ids
    if how == "emptied":
        journal.undo(shop, journal.find_undoable(shop).id)
        assert_right(shop, UNTIL)


def test_a_day_without_anything(shop):
    assert buying.make_current(shop, date(2026, 1, 1))
    found = load_head(shop, Period(date(2026, 1, 1), 12, is_kept=True))
    assert (found.total, found.ids, found.top_share, found.enough) == (0, (), 0.0, False)


@pytest.mark.parametrize(("back", "share"), [(364, 0.0), (365, 1.0)])
def test_who_bought_first_on_the_first_day_had_not_bought_before(shop, back, share):
    create_contact(shop, ContactCard(name="Ann"))
    for days in (back, 5):
        on = str(UNTIL - timedelta(days=days))
        sales.create_sale(shop, 1, SaleRow(None, on, "茶", 1, "", 5, 1, False, "", ""))
    buying.make_current(shop, UNTIL)
    assert load_head(shop, Period(UNTIL, 12, is_kept=True)).returning_share == share
    assert load_figures(shop, Period(UNTIL)).returning_share == share
