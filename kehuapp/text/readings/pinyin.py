"""How names sound: readings of characters from our own tables, matching by sound, sort keys.

tables/pinyin.tsv: toneless readings joined by commas, the usual one first, ü as v, TAB all
characters that are read so.
tables/surnames.tsv: family name TAB its reading, one syllable a character joined by blanks.
tables/strokes.tsv: number of strokes TAB the characters that have them.

A folded name is a row of *tokens*: a Han character, or a run of other letters and digits; what
stands between them does not count. A token is *spelled* by each of its readings, in pinyin and in
zhuyin, and by itself. A word sounds like a part of a name when it can be cut into pieces, one for
each of some neighbouring tokens: every piece is a whole spelling, its first letter, or its zh, ch,
sh; the last one may be any beginning of a spelling. So 張三豐 is zhangsanfeng, zsf, zhsf, zhangs,
sanf, ㄓㄙ, ㄓㄤㄙㄢ, 張s – and never hang.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from sys import intern
from typing import NamedTuple

from kehuapp.paths import resources
from kehuapp.text.folding import all_seen, fold, fold_typed
from kehuapp.text.names import surname
from kehuapp.text.readings import zhuyin

HAN = "\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HAN = re.compile(f"[{HAN}]")
_TOKEN = re.compile(f"[{HAN}]|(?:(?![{HAN}])[^\\W_])+")
_IDLE = re.compile(f"['’ʼ`{zhuyin.TONES}]")
_SPELLED = re.compile("[a-z\u3105-\u3129]")
DOUBLE = ("zh", "ch", "sh")


class Token(NamedTuple):
    """A part of a folded text with its place and every way to spell it."""

    start: int
    end: int
    spellings: tuple[str, ...]


def _rows(name: str) -> Iterator[tuple[str, str]]:
    path = resources() / "tables" / name
    if not path.is_file():
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            first, tab, rest = line.rstrip("\n").partition("\t")
            if tab and not first.startswith("#"):
                yield first, rest.partition("\t")[0]


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    # Forty thousand characters share two thousand readings; a tuple for each would be 10 MiB.
    found: dict[str, tuple[str, ...]] = {}
    for text, chars in _rows("pinyin.tsv"):
        found.update(dict.fromkeys(chars, tuple(map(intern, text.split(",")))))
    return found


@cache
def _surnames() -> dict[str, tuple[str, ...]]:
    return {name: tuple(text.replace(",", " ").split()) for name, text in _rows("surnames.tsv")}


@cache
def _folded_readings() -> dict[str, tuple[str, ...]]:
    """Readings of folded characters: their own and those of all that fold to them, as surnames
    too, so that 尉遲 is found as yuchi and 乾 as qian."""
    found: dict[str, tuple[str, ...]] = {}
    for char, readings in sorted(_readings().items()):
        own = fold(char)
        if own == char:
            found[char] = _joined(readings, found.get(char, ()))
        elif len(own) == 1:
            found[own] = _joined(found.get(own, ()), readings)
    for name, own_readings in _surnames().items():
        for char, reading in zip(fold(name), own_readings, strict=False):
            found[char] = _joined(found.get(char, ()), (intern(reading),))
    return found


@cache
def _joined(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """Each once; the same readings are the same object."""
    return tuple(dict.fromkeys((*first, *second)))


@lru_cache(maxsize=8192)
def spellings(char: str) -> tuple[str, ...]:
    """A folded Han character's readings in pinyin and in zhuyin; () for an unread one."""
    readings = _folded_readings().get(char, ())
    return tuple(dict.fromkeys((*readings, *filter(None, map(zhuyin.from_pinyin, readings)))))


def all_spellings() -> list[tuple[str, ...]]:
    """What `spellings` can say, each once, in the order of the readings."""
    table = _folded_readings()
    one_of_each = {readings: char for char, readings in table.items()}
    return [spellings(one_of_each[readings]) for readings in sorted(one_of_each)]


def is_han(char: str) -> bool:
    """Whether a character is a token of its own."""
    return _HAN.match(char) is not None


def tokens(folded: str) -> list[Token]:
    """The tokens of a folded text."""
    found = []
    for match in _TOKEN.finditer(folded):
        text = match[0]
        own = (text, *spellings(text)) if is_han(text) else (text,)
        found.append(Token(match.start(), match.end(), own))
    return found


def spelled(word: str) -> str:
    """A word as it may sound (made by `fold_typed`; u: is v, tones and ' are nothing), "" if it
    cannot."""
    text = _IDLE.sub("", word).replace("u:", "v")
    return text if text.isalnum() and _SPELLED.search(text) else ""


def matches(parts: Iterable[Token], word: str) -> Iterator[tuple[int, int]]:
    """Places (first token, behind the last) whose sound a word (made by `spelled`) is."""
    row = list(parts)
    for first in range(len(row)):
        behind = _match(row, first, word)
        if behind:
            yield first, behind


def _match(row: list[Token], at: int, word: str) -> int:
    """Behind which token a word ends that begins with this one; 0 when it does not fit."""
    if at == len(row):
        return 0
    for spelling in row[at].spellings:
        if spelling.startswith(word):
            return at + 1
    for size in range(1, len(word)):
        piece = word[:size]
        fits = any(
            piece == s or (s.startswith(piece) and (size == 1 or piece in DOUBLE))
            for s in row[at].spellings
        )
        if fits and (behind := _match(row, at + 1, word[size:])):
            return behind
    return 0


@lru_cache(maxsize=64)
def _syllables(name: str) -> tuple[str, ...]:
    """The usual reading of each character, a family name's own reading first."""
    table = _readings()
    found = [(table.get(char) or (fold(char),))[0] for char in name]
    family = surname(name)
    for size in (len(family), 1):
        own = _surnames().get(name[:size]) if size and family else None
        if own and len(own) == size:
            found[:size] = own
            break
    return tuple(found)


def by_hand(reading: str) -> list[str]:
    """The syllables of a reading that a person wrote, without the tones they may have."""
    return [spelled(part) or part for part in fold_typed(reading).split()]


def sort_key(name: str, reading: str = "") -> str:
    """Text that sorts names as a phone does: by pinyin, characters of one sound side by side.

    A reading by hand (syllables parted by blanks) goes before the tables.
    """
    return sort_keys([name], [reading])[0]


def sort_keys(names: Sequence[str], readings: Sequence[str]) -> list[str]:
    """`sort_key` of many people."""
    names = all_seen(names)
    keys = list(map(str.strip, _pinyin_keys().of(names)))
    special = _surnames()
    for at, (name, reading) in enumerate(zip(names, readings, strict=True)):
        if reading and (syllables := by_hand(reading)):
            keys[at] = by_number(f"{' '.join(syllables)} {fold(name)}")
        elif name[:1] in special or name[:2] in special:
            keys[at] = by_number("".join(map(_sort_part, name, _syllables(name))).strip())
    return keys


_NUMBER = re.compile("0*([0-9]{1,40})")


def by_number(key: str) -> str:
    """A key in which numbers sort as numbers: before the digits of each stands how many they are,
    and zeros in front do not count."""
    return _NUMBER.sub(_sized, key)


def _sized(number: re.Match[str]) -> str:
    return f"{chr(48 + len(number[1]))}{number[1]}"


@lru_cache(maxsize=8192)
def _sort_part(char: str, reading: str) -> str:
    return f"{reading} {fold(char)} " if char in _readings() else reading


class _Keys(dict[int, str]):
    """For str.translate: a part of a sort key for each character, filled as it is asked."""

    def __init__(self, made: Callable[[str], str]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, code: int) -> str:
        self[code] = self._made(chr(code))
        return self[code]

    def of(self, names: Sequence[str]) -> list[str]:
        """The keys of many names in one call of C."""
        keys = by_number("\n".join(names).translate(self)).split("\n")
        if len(keys) == len(names):
            return keys
        return [by_number(name.translate(self)) for name in names]


def _pinyin_part(char: str) -> str:
    readings = _readings().get(char)
    return f"{readings[0]} {fold(char)} " if readings else fold(char)


@cache
def _pinyin_keys() -> _Keys:
    return _Keys(_pinyin_part)


@cache
def _strokes_keys() -> _Keys:
    """Strokes as a character that sorts by them."""
    table = _Keys(fold)
    for number, chars in _rows("strokes.tsv"):
        table.update((ord(char), chr(0xE000 + int(number)) + char) for char in chars)
    return table


def quick_sort_keys(texts: list[str]) -> list[str]:
    """Like `sort_key` for texts that are no people's names."""
    return _pinyin_keys().of(texts)


def strokes_keys(names: list[str]) -> list[str]:
    """Keys that sort names by strokes: the family name's first, then each character's."""
    return _strokes_keys().of(names)
