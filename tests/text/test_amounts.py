"""Amounts as they are written on slips and in tables."""

import pytest

from kehuapp.text.amounts import amount_text, read_amount, read_quantity

AMOUNTS = {
    "9600": 960000,
    "9,600": 960000,
    "１２，３４５．６７": 1234567,
    "1 234 567": 123456700,
    "1'234.50": 123450,
    "1.234,50": 123450,
    "1.234.567": 123456700,
    "12,5": 1250,
    "NT$ 1,200": 120000,
    "1200元": 120000,
    "-350": -35000,
    "−350": -35000,
    "－３５０": -35000,
    "(350)": -35000,
    "（350）": -35000,
    "- 350": -35000,
    "$ -350": -35000,
    "( 350 )": -35000,
    "1 234,50": 123450,
    "1’234": 123400,
    "0.05": 5,
    "1.500": 150,
}
NONE = (
    "",
    "abc",
    "1,2,3",
    "12 34",
    "1 2",
    "1'2",
    "1_0",
    "1.2.3",
    "12-3",
    "(-5)",
    "--5",
    "1.005",
    "nan",
    "1e5",
    "十二",
    "٣٤",
)


@pytest.mark.parametrize(("text", "hundredths"), AMOUNTS.items())
def test_an_amount_is_read(text, hundredths):
    assert read_amount(text) == hundredths


@pytest.mark.parametrize("text", NONE)
def test_no_amount(text):
    with pytest.raises(ValueError):
        read_amount(text)


def test_what_is_too_much():
    with pytest.raises(OverflowError):
        read_amount("10000000001")
    with pytest.raises(OverflowError):
        read_quantity("1234567890")


def test_amounts_are_told_without_idle_decimals():
    assert [amount_text(n) for n in (960000, 1250, -5, 0)] == ["9600", "12.50", "-0.05", "0"]
