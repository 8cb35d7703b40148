"""Months beside the same months a year before, and a second reckoning over random sales."""

from collections import defaultdict
from datetime import date, timedelta

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.review.months import MonthSum, load_months, load_whose
from kehuapp.book.review.people import Period
from kehuapp.book.sales.sales import SaleRow, create_sale
from tests.book.review.conftest import UNTIL, fill


def sold(book, on, amount, profit=None, is_return=False, contact=1):
    row = SaleRow(None, on, "茶", 1, "", amount, profit, is_return, "", "")
    create_sale(book, contact, row)


def test_the_month_that_goes_on_is_compared_with_the_same_days(shop):
    create_contact(shop, ContactCard(name="Ann"))
    create_contact(shop, ContactCard(name="Bob"))
    for on, amount in (
        ("2026-11-03", 100), ("2026-11-30", 7), ("2025-11-29", 20), ("2025-11-30", 900),
        ("2026-09-30", 30), ("2025-09-01", 4), ("2025-08-31", 5000),
    ):  # fmt: skip
        sold(shop, on, amount)
    sold(shop, "2026-10-10", 50, is_return=True)
    sold(shop, "2026-10-11", 40, contact=2)
    delete_contacts(shop, [2])
    assert load_months(shop, Period(UNTIL, 3), "amount") == (
        MonthSum(date(2026, 9, 1), 30, 4, True),
        MonthSum(date(2026, 10, 1), -50, 0, True),
        MonthSum(date(2026, 11, 1), 100, 20, True),
    )


def test_a_month_with_a_sale_without_profit_is_not_known_by_profit(shop):
    create_contact(shop, ContactCard(name="Ann"))
    sold(shop, "2026-11-03", 100, 40)
    sold(shop, "2025-11-03", 100)
    (month,) = load_months(shop, Period(UNTIL, 1), "profit")
    assert month == MonthSum(date(2026, 11, 1), 40, None, True)


def test_the_29th_of_february_has_a_year_before(shop):
    create_contact(shop, ContactCard(name="Ann"))
    sold(shop, "2027-02-28", 9)
    sold(shop, "2028-02-29", 11)
    (month,) = load_months(shop, Period(date(2028, 2, 29), 1), "amount")
    assert month == MonthSum(date(2028, 2, 1), 11, 9, True)


@pytest.mark.parametrize("seed", range(3))
def test_a_second_reckoning_agrees(shop, seed):
    fill(shop, seed)
    until = UNTIL - timedelta(days=40 * seed)
    sums, cut, whom = defaultdict(int), defaultdict(int), defaultdict(set)
    for on, amount, is_return, contact in shop.query(
        "SELECT s.on_date, s.amount, s.is_return, s.contact_id FROM sale AS s JOIN contact AS c "
        "ON c.id = s.contact_id WHERE s.deleted_at IS NULL AND c.deleted_at IS NULL"
    ):
        day = date.fromisoformat(on)
        is_later = (day.year, day.month) == (until.year - 1, until.month) and day.day > until.day
        if day <= until:
            value = -abs(amount) if is_return else amount
            sums[day.year, day.month] += value
            cut[day.year, day.month] += 0 if is_later else value
            whom[day.year, day.month].add(contact)
    assert cut != sums or until == UNTIL  # whose month is nearly over
    found = load_months(shop, Period(until, 24), "amount")
    assert len(found) == 24 and (found[-1].first.year, found[-1].first.month) == (
        until.year,
        until.month,
    )
    for one in found:
        year, month = one.first.year, one.first.month
        # As a column of its own a month is whole.
        assert (one.value, one.before) == (sums[year, month], cut[year - 1, month])
        assert load_whose(shop, one.first, until) == sorted(whom[year, month])
        assert one.has_sales == bool(whom[year, month])
