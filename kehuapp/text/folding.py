"""One folded form of a text, so that what a shop sees as the same compares equal; no searching.

Folded are width, case, Traditional characters, and the marks of Latin, Greek and Cyrillic letters
(é, ł, đ, й); those of Japanese, Korean, Thai and others make other letters and stay. Characters
that nobody sees are left out.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from kehuapp.paths import resources

#: Raise it when folding or pinyin change: rows of another version are rebuilt at opening.
VERSION = 3
_NOT_DIGITS = re.compile("[^0-9]+")
#: What nobody sees: soft hyphens, joiners, marks of direction, variation selectors.
UNSEEN = (
    "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef"
)
_UNSEEN = re.compile(f"[{UNSEEN}]+")
#: Marks over, under and through letters that any alphabet of Europe may have.
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
#: Alphabets whose letters with a mark are letters of their own only to those who write them.
_ALPHABETS = "\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff"
#: Letters that Unicode does not take apart.
_LETTERS = str.maketrans({
    "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "ħ": "h", "ŧ": "t", "þ": "th",
    "ı": "i", "ŋ": "n", "ĸ": "k", "ƒ": "f", "ɖ": "d", "ǝ": "e", "ə": "e", "ɓ": "b", "ɗ": "d",
    "ƙ": "k", "ƴ": "y", "ƀ": "b", "ǥ": "g", "ɨ": "i", "ɵ": "o", "ʉ": "u", "ƶ": "z", "ƚ": "l",
})  # fmt: skip


def _each(ranges: str) -> Iterator[int]:
    for first, dash, last in re.findall("(.)(?:(-)(.))?", ranges):
        yield from range(ord(first), ord(last if dash else first) + 1)


@cache
def _folded() -> dict[int, str | None]:
    """What becomes of each character behind NFKC and casefold: Traditional as Simplified (where the
    table is there), letters without marks, what nobody sees as nothing."""
    table: dict[int, str | None] = dict.fromkeys(_each(UNSEEN + _MARKS))
    for code in _each(_ALPHABETS):
        letter = chr(code)
        plain = "".join(c for c in unicodedata.normalize("NFD", letter) if ord(c) not in table)
        if plain and plain != letter:
            table[code] = plain.translate(_LETTERS)  # ǿ, ǽ
    table.update(_LETTERS)
    path = resources() / "tables" / "folding.tsv"
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines():
            parts = line.split("\t")
            if len(parts) >= 2 and len(parts[0]) == 1 and not line.startswith("#"):
                table[ord(parts[0])] = parts[1]
    return table


def fold(text: str) -> str:
    """NFKC, no difference of case or marks, Traditional as Simplified, nothing that is unseen."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold().translate(_folded())


def fold_typed(text: str) -> str:
    """A text folded but for ü, which is v as in pinyin: lü is another sound than lu."""
    if not text.isascii():
        marked = unicodedata.normalize("NFD", text).replace("u\u0308", "v").replace("U\u0308", "v")
        text = unicodedata.normalize("NFC", marked)
    return fold(text)


def seen(text: str) -> str:
    """A text without the characters that nobody sees."""
    return text if text.isascii() else _UNSEEN.sub("", text)


def all_seen(texts: Sequence[str]) -> Sequence[str]:
    """`seen` of many; nearly always none of them has anything unseen."""
    if not _UNSEEN.search("\n".join(texts)):
        return texts
    return [seen(text) for text in texts]


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
