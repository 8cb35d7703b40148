"""The cells of a slip as somebody types them: a quantity with its unit, a price, money.

ValueError for what is none, OverflowError for more than a shop's slip says; no sentences here.
"""

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from kehuapp.text.amounts import amount_text, read_amount, read_price, read_quantity

_COUNTED = re.compile(r"(\(?\s*[-+\u2010-\u2015\u2212]?\s*\d[\d.,'’ ]*)(.*)", re.DOTALL)


class Counted(NamedTuple):
    """How many of which unit ("": not said); `is_return` with a minus or in brackets."""

    quantity: Decimal
    unit: str
    is_return: bool


def read_counted(text: str) -> Counted:
    """``8 斤``, ``-1盒``, ``(2)``; nothing of it is no quantity."""
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _COUNTED.fullmatch(plain)
    if not found:
        raise ValueError(text)
    number, unit = found[1].strip(" ,'’"), found[2].strip()
    if number.startswith("("):
        if plain.endswith(")"):
            unit = unit.removesuffix(")").strip()
            number = f"{number})"
        else:
            raise ValueError(text)
    if number.endswith("."):
        number = number[:-1]
    value = Decimal(repr(read_quantity(number)))
    if not value or unit[:1] in ("/", "*", "-", "+", "x") or any(map(str.isdigit, unit)):
        raise ValueError(text)
    return Counted(abs(value), unit[:40], value < 0)


def read_unit_price(text: str) -> Fraction:
    """A price in hundredths and their fractions; below nothing is none."""
    value = read_price(text)
    if value < 0:
        raise ValueError(text)
    return Fraction(value) * 100


def read_profit(text: str) -> int | None:
    """Money that may be below nothing; None for a question mark: it is not known."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return None if plain in ("?", "-", "–", "—") else read_amount(plain)


def counted_text(quantity: float, unit: str, is_return: bool) -> str:
    """A quantity with its unit as it is typed: -1 盒."""
    number = format(Decimal(repr(quantity)), "f")
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    return f"{'-' if is_return else ''}{number} {unit}".strip()


def money_text(minor: int) -> str:
    """Money as it is typed, with commas: 9,600 or 12.50."""
    plain = amount_text(abs(minor))
    whole, point, cents = plain.partition(".")
    return f"{'-' if minor < 0 else ''}{int(whole):,}{point}{cents}"
