"""Amounts, quantities and prices as a shop writes them, read into numbers and written back."""

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

#: No shop's slip says more: hundredths of money, and pieces.
MOST_MONEY = 10**12
MOST_PIECES = 10**9
_SIGNS = re.compile(r"NT\$|HK\$|MOP\$?|US\$|RMB|CNY|TWD|HKD|[$¥€£元圓圆块塊]", re.IGNORECASE)
_MINUS = re.compile(r"[\u2010-\u2015\u2212]")
_APART = re.compile(r"[\s’_]")


def read_amount(text: str) -> int:
    """Money in hundredths, negative with a minus or in brackets.

    Thousands may be parted by commas, dots, blanks or apostrophes, digits may be full-width, the
    currency may stand beside. ValueError for anything else, and for a third decimal.
    """
    hundredths = _read(text) * 100
    if hundredths != hundredths.to_integral_value():
        raise ValueError(text)
    if abs(hundredths) > MOST_MONEY:
        raise OverflowError(text)
    return int(hundredths)


def read_price(text: str) -> Decimal:
    """The price of one in units; it may have more decimals than money has."""
    value = _read(text)
    if abs(value) * 100 > MOST_MONEY:
        raise OverflowError(text)
    return value


def read_quantity(text: str) -> float:
    """How many or how much, negative as an amount is; ValueError for what is no number."""
    value = _read(text)
    if abs(value) >= MOST_PIECES:
        raise OverflowError(text)
    return float(value)


def _read(text: str) -> Decimal:
    plain = _MINUS.sub("-", unicodedata.normalize("NFKC", text))
    plain = _SIGNS.sub("", plain).strip()
    negative = False
    if plain.startswith("(") and plain.endswith(")"):
        negative, plain = True, plain[1:-1].strip()
    if plain[:1] in ("-", "+"):
        if negative:  # a minus in brackets is said twice, and may mean either
            raise ValueError(text)
        negative, plain = plain[0] == "-", plain[1:].strip()
    value = Decimal(_with_one_point(_APART.sub("'", plain), text))
    return -value if negative else value


def _with_one_point(plain: str, text: str) -> str:
    """The digits with a point where the decimals begin; the mark that comes last tells it."""
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", plain):
        return plain
    # Two numbers beside each other are none: a mark of thousands has three digits behind it.
    for thousands, point in ((",", "."), (".", ","), ("'", "."), ("'", ",")):
        part = re.escape(thousands)
        if re.fullmatch(rf"[0-9]{{1,3}}({part}[0-9]{{3}})+({re.escape(point)}[0-9]+)?", plain):
            return plain.replace(thousands, "").replace(point, ".")
    if re.fullmatch(r"[0-9]+,[0-9]{1,2}", plain):
        return plain.replace(",", ".")
    raise ValueError(text)


def amount_text(minor: int) -> str:
    """Hundredths as plain decimal text, without idle decimals: 9600, 12.50."""
    whole, cents = divmod(abs(minor), 100)
    return f"{'-' if minor < 0 else ''}{whole}" + (f".{cents:02d}" if cents else "")


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
