"""Amounts and quantities as a shop writes them, read into numbers; showing them is in words."""

import re
import unicodedata
from decimal import Decimal

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
