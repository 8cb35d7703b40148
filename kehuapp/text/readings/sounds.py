"""Names written down by their sound, and a word made into patterns that find it among many names.

One private character stands for all Han characters that are read alike, so that a name is as
short as before and no reading of it is left out; `pinyin.matches` says what a match is.
"""

import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache

from kehuapp.text.readings.pinyin import DOUBLE, Token, all_spellings, is_han, spellings

_FIRST, _LAST = 0xE000, 0xF8FF
#: The first character that stands for a sound, and the one behind the last: for all unread ones.
FIRST, UNREAD = chr(_FIRST), chr(_LAST)
_RUN = re.compile(r"[^\W_]+")
_IDLE = re.compile(f"[^\\w\x1e\t\n{FIRST}-{UNREAD}]|_")
_PART = re.compile(f"\x1e([^\x1e\t\n{FIRST}-{UNREAD}]+)|([{FIRST}-{UNREAD}])")
_IN_RUN = f"[^\x1e\t\n{FIRST}-{UNREAD}]"
_MOST_WAYS = 40  # to cut a word that a pattern tells apart; the rest is seen in what it finds
_LONGEST = 6  # letters of a syllable


class _Codes(dict[int, str]):
    """For str.translate: Han characters as their sounds, filled as they are asked for."""

    def __init__(self) -> None:
        super().__init__((code, "") for code in range(_FIRST, _LAST + 1))
        self.of: dict[tuple[str, ...], str] = {}
        self.heard: dict[str, tuple[str, ...]] = {UNREAD: ()}
        self.wholes: dict[str, str] = {}
        self.starts: dict[str, str] = {}
        wholes: dict[str, set[str]] = {}
        starts: dict[str, set[str]] = {}
        # In the order of their readings, so that one beginning is a few ranges.
        for at, ways in enumerate(all_spellings()):
            code = chr(_FIRST + at)
            self.of[ways], self.heard[code] = code, ways
            begun = {way[:size] for way in ways for size in range(1, len(way) + 1)}
            for piece in begun:
                starts.setdefault(piece, set()).add(code)
            for piece in {*ways, *(way[0] for way in ways), *(begun & {*DOUBLE})}:
                wholes.setdefault(piece, set()).add(code)
        self.starts = {piece: _ranges(codes) for piece, codes in starts.items()}
        self.wholes = {piece: _ranges(codes) for piece, codes in wholes.items()}

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = self.of.get(spellings(char), UNREAD) if is_han(char) else char
        return self[code]


def _ranges(codes: set[str]) -> str:
    """The inside of a character class."""
    found: list[list[int]] = []
    for code in sorted(map(ord, codes)):
        if found and code == found[-1][1] + 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in found)


def _spread(ranges: str) -> Iterator[str]:
    """The characters of a class."""
    for first, dash, last in re.findall("(.)(?:(-)(.))?", ranges, re.DOTALL):
        yield from map(chr, range(ord(first), ord(last if dash else first) + 1))


@cache
def _codes() -> _Codes:
    return _Codes()


def written(folded: str) -> str:
    """Folded names by their sounds; tabs and line ends stay where they are."""
    text = folded.translate(_codes())
    return _IDLE.sub("", _RUN.sub("\x1e\\g<0>", text))


def tokens_written(line: str) -> list[Token]:
    """The tokens of a line made by `written`."""
    heard = _codes().heard
    return [
        Token(m.start(), m.end(), (m[1],) if m[1] else heard[m[2]]) for m in _PART.finditer(line)
    ]


class Pattern:
    """Patterns that find every match in written names, and some that are none.

    `sure`: what `han` finds without a run of letters in it is a match. Each of the `codes` alone
    is one, and `joint` finds the others that begin with a Han character.
    """

    def __init__(self, word: str) -> None:
        cut = _Cut(word)
        depth = next((d for d in range(8, 2, -1) if cut.ways(0, d) <= _MOST_WAYS), 2)
        self._cut, self._firsts = cut, list(cut.pieces(0, depth))
        self.word = word
        #: The word has Han characters, which the sounds cannot tell apart.
        self.mixed = any(map(is_han, word))
        self.sure = cut.sure and not self.mixed
        short = not self.mixed and len(word) <= _LONGEST
        self.codes = "".join(_spread(cut.codes(word, True))) if short else ""

    @cached_property
    def han(self) -> re.Pattern[str] | None:
        """What begins with a Han character."""
        return _beginning(self._firsts)

    @cached_property
    def joint(self) -> re.Pattern[str] | None:
        """What begins with a Han character and is longer than that."""
        if not self.codes:
            return self.han
        return _beginning(self._firsts[:-1], self._cut.seconds())

    @cached_property
    def pairs(self) -> tuple[str, str] | None:
        """All that `joint` may begin with, and all Han characters that may follow it."""
        if self.mixed:
            return None
        firsts = self._firsts[:-1] if self.codes else self._firsts
        first = {char for codes, _after in firsts for char in _spread(codes)}
        return "".join(first), "".join({*_spread(self._cut.seconds()[1:])})

    @cached_property
    def other(self) -> re.Pattern[str] | None:
        """What begins with a run of letters."""
        word, cut = self.word, self._cut
        if is_han(word[0]):
            return None
        tails = [word[1:]]
        for end in range(1, len(word)):
            following = f"(?:\x1e{word[end]}|[{cut.codes(word[end], True) or UNREAD}])"
            tails.append(f"{word[1:end]}(?!{_IN_RUN}){following}")
            if end == 1 or word[:end] in DOUBLE:
                tails.append(f"{word[1:end]}{_IN_RUN}*{following}")
        return re.compile(f"\x1e{word[0]}(?:{'|'.join(tails)})")

    def proves(self, match: re.Match[str]) -> bool:
        """Whether nothing more need be looked at."""
        if match[0][0] != "\x1e":
            return self.sure and "\x1e" not in match[0]
        return match.string.startswith(self.word, match.start() + 1)


def pattern(sound: str) -> Pattern | None:
    """The patterns for a word made by `pinyin.spelled`; None when it is no sound."""
    return _pattern(sound) if sound else None


_pattern = lru_cache(maxsize=256)(Pattern)


def _beginning(firsts: list[tuple[str, str]], seconds: str = "") -> re.Pattern[str] | None:
    """One class of all that may begin, which is looked for quickly, and one of all that may follow
    when something must; then which one it was."""
    if not firsts:
        return None
    union = "".join(codes for codes, _after in firsts)
    ahead = f"(?=[{seconds}])" if seconds and all(after for _codes, after in firsts) else ""
    if len(firsts) == 1:
        return re.compile(f"[{union}]{ahead}{firsts[0][1]}")
    ways = "|".join(f"(?<=[{codes}]){after}" for codes, after in firsts)
    return re.compile(f"[{union}]{ahead}(?:{ways})")


class _Cut:
    """The ways to cut a word into pieces that spell Han characters, to a depth.

    Where a run of letters could follow, only its first letter is asked for.
    """

    def __init__(self, word: str) -> None:
        self.word, self.sure = word, True

    def codes(self, piece: str, last: bool) -> str:
        """The inside of the class of the Han characters that a piece spells."""
        table = _codes()
        if len(piece) == 1 and is_han(piece):
            return table[ord(piece)]
        return (table.starts if last else table.wholes).get(piece, "")

    def _ends(self, at: int) -> list[tuple[int, str]]:
        """Where a piece that begins there may end, and its class."""
        size = len(self.word)
        ways = [
            (end, self.codes(self.word[at:end], end == size))
            for end in range(at + 1, min(at + _LONGEST, size) + 1)
        ]
        return [(end, codes) for end, codes in ways if codes]

    def ways(self, at: int, depth: int) -> int:
        """How many ways there are to a depth."""
        if at == len(self.word) or depth == 0:
            return 1
        return 1 + sum(self.ways(end, depth - 1) for end, _codes in self._ends(at))

    def pieces(self, at: int, depth: int) -> Iterator[tuple[str, str]]:
        """The class of each piece that may begin there, and the pattern behind it."""
        for end, codes in self._ends(at):
            yield codes, self._rest(end, depth - 1)

    def seconds(self) -> str:
        """The inside of the class of all that may stand behind the first piece."""
        behind = [end for end, _codes in self._ends(0) if end < len(self.word)]
        return "\x1e" + "".join(codes for at in behind for _end, codes in self._ends(at))

    def _rest(self, at: int, depth: int) -> str:
        if at == len(self.word):
            return ""
        if depth == 0:
            self.sure = False
            return ""
        ways = [f"[{codes}]{after}" for codes, after in self.pieces(at, depth)]
        if not is_han(self.word[at]):
            ways.append(f"\x1e{self.word[at]}")
        return f"(?:{'|'.join(ways)})" if ways else "(?!)"
