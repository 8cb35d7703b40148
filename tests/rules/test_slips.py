"""The arithmetic of a slip, with worked numbers."""

from decimal import Decimal
from fractions import Fraction

import pytest

from kehuapp.rules.slips import (
    Last,
    amount_of,
    half_up,
    price_of,
    price_text,
    profit_of,
    totals,
)


@pytest.mark.parametrize(
    ("quantity", "price", "amount"),
    [
        ("8", 120000, 960000),  # 8 × 1,200
        ("0.5", 33, 17),  # half a cent goes up
        ("1.005", 100, 101),
        ("1.5", 33, 50),
        ("3", Fraction(10000, 3), 10000),  # three for a hundred stay a hundred
        ("999999999", 1, 999999999),
        ("0.1", 3, 0),
    ],
)
def test_an_amount_is_whole_cents(quantity, price, amount):
    assert amount_of(Decimal(quantity), Fraction(price)) == amount


@pytest.mark.parametrize(
    ("value", "whole"), [("1/2", 1), ("-1/2", -1), ("3/2", 2), ("-3/2", -2), ("1/3", 0), ("7", 7)]
)
def test_a_half_goes_away_from_nothing(value, whole):
    assert half_up(Fraction(value)) == whole


@pytest.mark.parametrize(
    ("amount", "quantity", "text"),
    [
        (960000, "8", "1,200"),
        (10000, "3", "33.33"),
        (2500, "2", "12.50"),
        (125, "100", "0.0125"),
        (0, "4", "0"),
    ],
)
def test_a_price_has_the_decimals_it_needs(amount, quantity, text):
    assert price_text(price_of(amount, Decimal(quantity))) == text


def test_a_profit_is_what_one_cost_the_last_time():
    last = Last(Decimal(8), "斤", 960000, 344000)  # one costs the shop 770
    assert profit_of(Decimal(8), 960000, last) == 344000
    assert profit_of(Decimal(4), 480000, last) == 172000
    assert profit_of(Decimal(4), 300000, last) == -8000
    assert profit_of(Decimal(4), 300000, last._replace(profit=None)) is None


def test_totals_of_a_day():
    day = [
        (1, 240000, 84000, False),
        (2, 420000, 168000, False),
        (2, 35000, 14000, True),
        (3, 1440000, 516000, False),
    ]
    assert totals(day) == (4, 1, 3, 2065000, 754000, 37, 4)
    assert totals([*day, (4, 100, None, False)])[3:] == (2065100, 754000, None, 4)
    assert totals([(4, 100, None, False)])[3:] == (100, None, None, 0)
    assert totals([(1, 100, -50, True)])[3:] == (-100, 50, None, 1)  # a loss given back
    assert totals([]) == (0, 0, 0, 0, None, None, 0)
