"""How long a password would hold out against somebody who has the file and tries, in words."""

import unicodedata
from itertools import pairwise

from kehuapp.i18n import translate

#: What everybody tries first; a year, a date or a phone number is told by its digits.
_USUAL = ("password", "passw0rd", "qwerty", "abc123", "admin", "letmein", "kehuapp", "1q2w3e")
WEAK, FAIR, GOOD = range(3)
_FAIR, _GOOD = 40, 60  # bits, guessed


def strength(password: str) -> int:
    """WEAK, FAIR or GOOD: a rough guess by length and kinds of characters."""
    said = unicodedata.normalize("NFKC", password)
    bits = _bits(said)
    if any(word in said.lower() for word in _USUAL):
        bits -= 25
    if len(set(said)) < 4 or _runs_on(said):
        bits = min(bits, _FAIR - 1)
    return GOOD if bits >= _GOOD else FAIR if bits >= _FAIR else WEAK


def strength_words(password: str) -> str:
    """The sentence below the field; "" before anything is typed."""
    if not password:
        return ""
    return (
        translate("Lock", "Weak: it is guessed in hours. Make it longer."),
        translate("Lock", "Fair. Two words more would make it good."),
        translate("Lock", "Good."),
    )[strength(password)]


def _bits(said: str) -> float:
    """Each character counts by how many others could stand in its place; a repeated one little."""
    bits = 0.0
    for at, letter in enumerate(said):
        if at and letter == said[at - 1]:
            bits += 1
        elif letter.isdigit():
            bits += 3.3
        elif letter.isascii() and letter.isalpha():
            bits += 4.7
        else:
            bits += 8 if not letter.isascii() else 5
    return bits


def _runs_on(said: str) -> bool:
    """123456, abcdef: each follows from the one before."""
    return len({ord(b) - ord(a) for a, b in pairwise(said)}) == 1
