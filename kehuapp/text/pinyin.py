"""Pinyin of names from our own tables: search keys with every reading, the sort key; no zhuyin.

tables/pinyin.tsv: character TAB toneless readings joined by commas, the usual one first, ü as v.
tables/surnames.tsv: family name TAB its reading, one syllable a character joined by blanks.
"""

from functools import cache, lru_cache
from itertools import islice, product

from kehuapp.paths import resources
from kehuapp.text.folding import fold
from kehuapp.text.names import surname

MOST_READINGS = 24  # ways to read one name that are kept for search


def _rows(name: str) -> list[tuple[str, str]]:
    path = resources() / "tables" / name
    if not path.is_file():
        return []
    pairs = (line.split("\t")[:2] for line in path.read_text(encoding="utf-8").splitlines())
    return [(p[0], p[1]) for p in pairs if len(p) == 2 and not p[0].startswith("#")]


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    return {char: tuple(text.split(",")) for char, text in _rows("pinyin.tsv")}


@cache
def _surnames() -> dict[str, tuple[str, ...]]:
    return {name: tuple(text.replace(",", " ").split()) for name, text in _rows("surnames.tsv")}


@lru_cache(maxsize=64)  # search keys and sort key of one name are asked for in turn
def _syllables(name: str) -> list[tuple[str, ...]]:
    """The readings of each character, a family name's own reading first; others as themselves."""
    table = _readings()
    found = [table.get(char) or (fold(char),) for char in name]
    family = surname(name)
    for size in (len(family), 1):
        own = _surnames().get(name[:size]) if size and family else None
        if own and len(own) == size:
            for place, reading in enumerate(own):
                rest = tuple(r for r in found[place] if r != reading)
                found[place] = (reading, *rest)
            break
    return found


def pinyin_full(name: str) -> str:
    """The usual reading, syllables run together: ``wangxiaoming``."""
    return "".join(readings[0] for readings in _syllables(name)).replace(" ", "")


def pinyin_initials(name: str) -> str:
    """The first letter of each syllable or word: ``wxm``."""
    if name.isascii():
        return "".join(word[0] for word in fold(name).split())
    return "".join(readings[0][:1] for readings in _syllables(name)).replace(" ", "")


def search_keys(name: str) -> list[str]:
    """Every way to type the name in pinyin, whole and as initials, the usual way first."""
    if name.isascii():
        return [key for key in (pinyin_initials(name),) if key]
    syllables = _syllables(name)
    if all(len(readings) == 1 for readings in syllables):
        only = [readings[0] for readings in syllables]
        full, initials = "".join(only), "".join([reading[:1] for reading in only])
        return [full.replace(" ", ""), initials.replace(" ", "")]
    ways = list(islice(product(*syllables), MOST_READINGS))
    full_ways = ("".join(way).replace(" ", "") for way in ways)
    initial_ways = ("".join(s[:1] for s in way).replace(" ", "") for way in ways)
    return list(dict.fromkeys((*full_ways, *initial_ways)))


def sort_key(name: str) -> str:
    """Text that sorts names as a phone does: by pinyin, characters of one sound side by side."""
    if name.isascii():
        return fold(name)
    pairs = zip(name, _syllables(name), strict=True)
    return "".join([_sort_part(char, readings[0]) for char, readings in pairs]).strip()


@lru_cache(maxsize=8192)
def _sort_part(char: str, reading: str) -> str:
    return f"{reading} {fold(char)} " if char in _readings() else reading
