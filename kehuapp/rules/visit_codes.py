"""The short code of a printed visit sheet (K7F-2M), written and read; the book finds the visit.

The first characters are the visit's number, the last two a check over GF(32) with the book's own
number in it: one wrong character, or two that changed places, are always noticed, and the code of
another shop's sheet but for one in a thousand, which then names no visit mostly.
"""

import hashlib
import re
import unicodedata
from typing import NamedTuple

#: Without I, L, O and U, which look like others (Crockford).
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}
_LOOKS_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_LEAST, _MOST, _CHECKS = 3, 12, 2
#: What sheets had before: V and the visit, C and the customer of one without an appointment.
_BEFORE = re.compile(r"([VC])([0-9]{1,12})")
_MODULUS = 0b100101  # x^5 + x^2 + 1: the field of 32 elements, whose powers of two are all of them


class Meant(NamedTuple):
    """What a code may name: kind visit | customer."""

    kind: str
    id: int


def visit_code(visit_id: int, book: str) -> str:
    """The code of a visit in the book with this number."""
    key, masks = _keys(book)
    value = visit_id ^ key
    payload: list[int] = []
    while value or len(payload) < _LEAST:
        payload.insert(0, value % 32)
        value //= 32
    checks = _check(payload, masks)
    letters = "".join(_LETTERS[one] for one in (*payload, *checks))
    return f"{letters[:-_CHECKS]}-{letters[-_CHECKS:]}"


def customer_code(contact_id: int) -> str:
    """The code of a sheet without an appointment."""
    return f"C{contact_id}"


def read_code(text: str, book: str) -> tuple[Meant, ...]:
    """What a typed or scanned code may name, the likeliest first; nothing for no code of this book.

    Small letters, blanks, full-width characters, a missing dash and letters for the digits that
    they look like are all right.
    """
    said = unicodedata.normalize("NFKC", text).upper().translate(_LOOKS_LIKE)
    said = "".join(one for one in said if one.isalnum())
    found = []
    if _LEAST + _CHECKS <= len(said) <= _MOST and all(one in _VALUES for one in said):
        key, masks = _keys(book)
        values = [_VALUES[one] for one in said]
        payload, checks = values[:-_CHECKS], values[-_CHECKS:]
        is_short = len(payload) == _LEAST or payload[0]
        if is_short and _check(payload, masks) == checks:
            number = 0
            for value in payload:
                number = number * 32 + value
            found.append(Meant("visit", number ^ key))
    if before := _BEFORE.fullmatch(said):
        found.append(Meant("visit" if before[1] == "V" else "customer", int(before[2])))
    return tuple(one for one in found if one.id > 0)


def _keys(book: str) -> tuple[int, tuple[int, int]]:
    """What tells this book's codes from another's: mixed into the number, and into the check."""
    digest = hashlib.sha256(book.encode()).digest()
    return int.from_bytes(digest[:2]) & 0x7FFF, (digest[2] % 32, digest[3] % 32)


def _check(payload: list[int], masks: tuple[int, int]) -> list[int]:
    """Two characters by which all, and all times the powers of two, sum up to the masks."""
    plain, weighted, power = masks[0], masks[1], 2
    for value in reversed(payload):
        power = _times(power, 2)
        plain ^= value
        weighted ^= _times(power, value)
    # With the checks a (weight 1) and b (weight 2): a + b = plain, a + 2b = weighted.
    b = _times(plain ^ weighted, _INVERSE_OF_3)
    return [plain ^ b, b]


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= _MODULUS
        other >>= 1
    return product


_INVERSE_OF_3 = next(one for one in range(1, 32) if _times(3, one) == 1)
