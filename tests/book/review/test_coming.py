"""Who came lately and who came often: fifty buyers whose places are worked out by hand."""

from datetime import date, timedelta

import pytest

from kehuapp.book.review.coming import build_coming
from kehuapp.book.review.people import Period, load_figures
from kehuapp.store import tables
from kehuapp.store.database import Book

UNTIL = date(2026, 11, 22)


@pytest.fixture
def fifty(book: Book) -> Book:
    """The n-th came n days ago, and on n mod 5 more days before that, 60 days apart; each brought
    1,000 in all. One bought only before the period, one never."""
    with book.writing("by hand"):
        for number in range(50):
            one = tables.Contact.insert(name=f"Guest {number:02}", stage="customer").execute()
            times = number % 5 + 1
            for at in range(times):
                _sell(one, number + 60 * at, 100_000 // times + (100_000 % times) * (at == 0))
        _sell(tables.Contact.insert(name="Old", stage="customer").execute(), 500, 1)
        tables.Contact.insert(name="Never").execute()
    return book


def _sell(contact: int, ago: int, amount: int) -> None:
    day = (UNTIL - timedelta(days=ago)).isoformat()
    tables.Sale.insert(contact=contact, on_date=day, item="tea", amount=amount).execute()


def test_fifty_stand_in_twenty_five_places(fifty: Book) -> None:
    found = build_coming(load_figures(fifty, Period(UNTIL)))
    assert found.highest == 5 and found.away == 1
    # Ten have each score, two both of a pair; each brings a fiftieth.
    for often, row in enumerate(found.places, 1):
        for lately, place in enumerate(row, 1):
            first = 10 * (5 - lately) + often - 1
            assert place.contacts == (first + 1, first + 6)  # ids begin at 1
            assert place.share == pytest.approx(2 / 50)
    assert found.recencies == ((40, 49), (30, 39), (20, 29), (10, 19), (0, 9))
    assert found.frequencies == ((1, 1), (2, 2), (3, 3), (4, 4), (5, 5))
    # The two best or worst scores of each: four places.
    assert found.regulars.share == pytest.approx(8 / 50) and len(found.regulars.contacts) == 8
    assert sorted(found.missed.contacts) == [34, 35, 39, 40, 44, 45, 49, 50]


def test_of_a_period_without_sales_nobody_stands_anywhere(fifty: Book) -> None:
    found = build_coming(load_figures(fifty, Period(date(2020, 1, 1))))
    assert found.away == 0 and found.recencies == (None,) * 3
    assert not any(place.contacts for row in found.places for place in row)
