"""Names written down by their sound, and a word made into patterns that find it among many names.

One private character stands for all Han characters that are read alike, so that a name is as
short as before and no reading of it is left out; `pinyin.matches` says what a match is.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from kehuapp.text.pinyin import DOUBLE, Token, is_han, spelled, spellings

_FIRST, _LAST = 0xE000, 0xF8FF
_UNREAD = chr(_LAST)
_RUN = re.compile(r"[^\W_]+")
_IDLE = re.compile(f"[^\\w\x1e\t\n{chr(_FIRST)}-{_UNREAD}]|_")
_PART = re.compile(f"\x1e([^\x1e\t\n{chr(_FIRST)}-{_UNREAD}]+)|([{chr(_FIRST)}-{_UNREAD}])")
_IN_RUN = f"[^\x1e\t\n{chr(_FIRST)}-{_UNREAD}]"
_DEPTH = 2  # pieces that a pattern tells apart; what follows is looked at in what it finds


class _Codes(dict[int, str]):
    """For str.translate: Han characters as their sounds, filled as they are asked for."""

    def __init__(self) -> None:
        super().__init__((code, "") for code in range(_FIRST, _LAST + 1))
        self.of: dict[tuple[str, ...], str] = {}
        self.heard: dict[str, tuple[str, ...]] = {_UNREAD: ()}
        self.wholes: dict[str, str] = {}
        self.starts: dict[str, str] = {}

    def __missing__(self, code: int) -> str:
        char = chr(code)
        found = self._of_han(char) if is_han(char) else char
        self[code] = found
        return found

    def _of_han(self, char: str) -> str:
        ways = spellings(char)
        if not ways:
            return _UNREAD
        known = self.of.get(ways)
        if known is None:
            known = self.of[ways] = chr(_FIRST + len(self.of))
            self.heard[known] = ways
            starts = {way[:size] for way in ways for size in range(1, len(way) + 1)}
            wholes = {*ways, *(way[0] for way in ways), *(starts & {*DOUBLE})}
            for pieces, table in ((starts, self.starts), (wholes, self.wholes)):
                for piece in pieces:
                    table[piece] = table.get(piece, "") + known
            _pattern.cache_clear()
        return known


@cache
def _codes() -> _Codes:
    return _Codes()


def written(folded: str) -> str:
    """Folded names by their sounds; tabs and line ends stay where they are."""
    text = folded.replace("ü", "v").translate(_codes())
    return _IDLE.sub("", _RUN.sub("\x1e\\g<0>", text))


def tokens_written(line: str) -> list[Token]:
    """The tokens of a line made by `written`."""
    heard = _codes().heard
    return [
        Token(m.start(), m.end(), (m[1],) if m[1] else heard[m[2]]) for m in _PART.finditer(line)
    ]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Patterns that find every match in written names; `sure` when they find nothing else."""

    word: str
    han: re.Pattern[str] | None
    other: re.Pattern[str] | None
    sure: bool
    mixed: bool  # the word has Han characters, which the sounds cannot tell apart


def pattern(word: str) -> Pattern | None:
    """The patterns for a folded word; None when it is no sound (Han alone, digits, signs)."""
    sound = spelled(word)
    return _pattern(sound) if sound else None


@lru_cache(maxsize=256)
def _pattern(word: str) -> Pattern:
    sure = True

    def han_class(piece: str, last: bool) -> str:
        codes = _codes()
        if len(piece) == 1 and is_han(piece):
            return codes[ord(piece)]
        return (codes.starts if last else codes.wholes).get(piece, "")

    def pieces(at: int) -> list[tuple[str, bool]]:
        return [(word[at:end], end == len(word)) for end in range(at + 1, len(word) + 1)]

    def rest(at: int, depth: int) -> str | None:
        """What follows a token, from that place of the word on; None: nothing can."""
        nonlocal sure
        if at == len(word):
            return ""
        if depth == _DEPTH:
            sure = False
            return ""
        ways = []
        for piece, last in pieces(at):
            after = rest(at + len(piece), depth + 1)
            if after is None:
                continue
            if codes := han_class(piece, last):
                ways.append(f"[{codes}]{after}")
            ways += [f"\x1e{way}{after}" for way in _in_runs(piece, last)]
        return f"(?:{'|'.join(ways)})" if ways else None

    firsts: list[tuple[str, str]] = []
    others: list[str] = []
    for piece, last in pieces(0):
        after = rest(len(piece), 1)
        if after is None:
            continue
        if codes := han_class(piece, last):
            firsts.append((codes, after))
        others += [way[1:] + after for way in _in_runs(piece, last)]
    mixed = any(map(is_han, word))
    han = other = None
    if firsts:
        # One class of all that may begin, which is looked for quickly; then which one it was.
        union = "".join(sorted({code for codes, _after in firsts for code in codes}))
        ways = "|".join(f"(?<=[{codes}]){after}" for codes, after in firsts)
        han = re.compile(f"[{union}]" + (f"(?:{ways})" if ways else ""))
    if others and not is_han(word[0]):
        other = re.compile(f"\x1e{word[0]}(?:{'|'.join(others)})")
    return Pattern(word, han, other, sure and not mixed, mixed)


def _in_runs(piece: str, last: bool) -> list[str]:
    """A piece as the pattern of a run of letters or digits, behind its mark."""
    if any(map(is_han, piece)):
        return []
    if last:
        return [piece]
    if len(piece) == 1 or piece in DOUBLE:
        return [piece + _IN_RUN + "*"]
    return [f"{piece}(?!{_IN_RUN})"]
