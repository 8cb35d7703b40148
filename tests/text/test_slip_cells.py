"""The cells of a slip, as a table of what is typed."""

from decimal import Decimal
from fractions import Fraction

import pytest

from kehuapp.text.amounts import (
    counted_text,
    money_text,
    read_counted,
    read_profit,
    read_unit_price,
)


@pytest.mark.parametrize(
    ("typed", "quantity", "unit", "is_return"),
    [
        ("8 斤", "8", "斤", False),
        ("8斤", "8", "斤", False),
        ("8 jin", "8", "jin", False),
        ("8", "8", "", False),
        ("-1 盒", "1", "盒", True),
        ("\N{MINUS SIGN}1 盒", "1", "盒", True),
        ("(2 盒)", "2", "盒", True),
        ("(2)", "2", "", True),
        ("１２盒", "12", "盒", False),
        ("1,200 斤", "1200", "斤", False),
        ("0.5 kg", "0.5", "kg", False),
        ("1 200 pcs", "1200", "pcs", False),
    ],
)
def test_a_quantity_with_its_unit(typed, quantity, unit, is_return):
    assert read_counted(typed) == (Decimal(quantity), unit, is_return)


@pytest.mark.parametrize("typed", ["", "abc", "斤", "0", "1/2", "3x4", "(2 盒", "--2"])
def test_no_quantity(typed):
    with pytest.raises(ValueError):
        read_counted(typed)


def test_ten_digits_are_more_than_a_slip_says():
    with pytest.raises(OverflowError):
        read_counted("9999999999 斤")


def test_a_price_may_have_decimals_that_money_has_not():
    assert read_unit_price("1,200") == 120000
    assert read_unit_price("0.125") == Fraction(25, 2)
    with pytest.raises(ValueError):
        read_unit_price("-3")


def test_a_profit_may_be_a_loss_or_unknown():
    assert (read_profit("-50"), read_profit("?"), read_profit("3,440")) == (-5000, None, 344000)


def test_it_is_written_back_as_it_is_typed():
    assert counted_text(8.0, "斤", False) == "8 斤"
    assert counted_text(0.25, "kg", True) == "-0.25 kg"
    assert counted_text(1200000.0, "", False) == "1200000"
    assert (money_text(960000), money_text(-1250)) == ("9,600", "-12.50")
