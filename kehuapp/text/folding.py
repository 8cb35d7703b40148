"""One folded form of a text, so that what a shop sees as the same compares equal; no searching."""

import re
import unicodedata
from functools import cache

from kehuapp.paths import resources

#: Raise it when folding or pinyin change: rows of another version are rebuilt at opening.
VERSION = 2
_NOT_DIGITS = re.compile("[^0-9]+")


@cache
def _simplified() -> dict[int, str]:
    """Traditional → Simplified character by character; empty when the table is not there."""
    path = resources() / "tables" / "folding.tsv"
    if not path.is_file():
        return {}
    table = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) >= 2 and len(parts[0]) == 1 and not line.startswith("#"):
            table[ord(parts[0])] = parts[1]
    return table


def fold(text: str) -> str:
    """NFKC, no difference of case, Traditional written as Simplified."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold().translate(_simplified())


def fold_places(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The folded text, and for each of its characters (start, end) of what it was made from."""
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        part = fold(text[start:end])
        parts.append(part)
        places += [(start, end)] * len(part)
        start = end
    folded = "".join(parts)
    whole = fold(text)
    if folded == whole:
        return folded, places
    return whole, [(0, len(text))] * len(whole)  # letters that grew together, as Korean ones do


def digits(text: str) -> str:
    """The decimal digits of a text, full-width ones included, in ASCII."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    elif text.isdigit():
        return text
    return _NOT_DIGITS.sub("", text)
