"""What was added and taken out between two texts, by words and Chinese characters; no html."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

_PIECE = re.compile(r"[a-zA-Z0-9]+|\s+|.", re.S)
_SENTENCE = re.compile(r"[^\n。！？!?；;，,]*[\n。！？!?；;，,]*")
#: More pieces than that are compared sentence by sentence first.
MOST_PIECES = 3000
#: Pairs of equal pieces that are looked at all in all: comparing takes as long as these are many.
MOST_PAIRS = 200_000
#: Of texts that have less in common, single letters that happen to be equal tell nobody anything.
LEAST_SAME = 0.25

Part = tuple[str, str]  # "same", "out" or "in", and the text


def find_differences(before: str, after: str) -> list[Part]:
    """The parts of both texts in order: what stayed, what went out, what came in."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    comparing = _Comparing()
    if len(old) + len(new) > MOST_PIECES:
        comparing.compare_sentences(_SENTENCE.findall(before), _SENTENCE.findall(after))
    else:
        comparing.compare(old, new)
    return _joined(comparing.parts)


class _Comparing:
    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._pairs = MOST_PAIRS

    def compare(self, old: Sequence[str], new: Sequence[str]) -> None:
        """By words, as long as that is quick; else what is between equal ends went out and in."""
        old, new, end = self._take_ends(old, new)
        pairs = _count_pairs(old, new)
        if pairs > self._pairs:
            self._replace(old, new)
        else:
            self._pairs -= pairs
            codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
            stayed = sum(b - a for what, a, b, _c, _d in codes if what == "equal")
            if stayed < LEAST_SAME * max(len(old), len(new)):
                codes = [("replace", 0, len(old), 0, len(new))]
            for what, a, b, c, d in codes:
                if what == "equal":
                    self._keep(old[a:b])
                else:
                    self._replace(old[a:b], new[c:d])
        self._keep(end)

    def compare_sentences(self, old: Sequence[str], new: Sequence[str]) -> None:
        """As for words, but whole sentences; those that took others' place are looked into."""
        old, new, end = self._take_ends(old, new)
        # Sentences that are everywhere (empty ones) are no anchors: that keeps it quick.
        matcher = SequenceMatcher(None, old, new, autojunk=True)
        for what, a, b, c, d in matcher.get_opcodes():
            if what == "equal":
                self._keep(old[a:b])
            elif b - a == d - c:  # each of them was changed, as it seems
                for before, after in zip(old[a:b], new[c:d], strict=True):
                    self.compare(_PIECE.findall(before), _PIECE.findall(after))
            else:
                self.compare(_PIECE.findall("".join(old[a:b])), _PIECE.findall("".join(new[c:d])))
        self._keep(end)

    def _take_ends(
        self, old: Sequence[str], new: Sequence[str]
    ) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
        """Keep what both begin with; the rest of both, and what both end with."""
        least = min(len(old), len(new))
        start = next((i for i in range(least) if old[i] != new[i]), least)
        self._keep(old[:start])
        old, new = old[start:], new[start:]
        least -= start
        end = next((i for i in range(least) if old[-1 - i] != new[-1 - i]), least)
        return old[: len(old) - end], new[: len(new) - end], old[len(old) - end :]

    def _keep(self, pieces: Iterable[str]) -> None:
        self.parts.append(("same", "".join(pieces)))

    def _replace(self, old: Iterable[str], new: Iterable[str]) -> None:
        self.parts += [("out", "".join(old)), ("in", "".join(new))]


def _count_pairs(old: Sequence[str], new: Sequence[str]) -> int:
    there = Counter(new)
    return sum(count * there[piece] for piece, count in Counter(old).items())


def _joined(parts: list[Part]) -> list[Part]:
    """Neighbours of one kind together, empty ones away; between two that stayed, what went out
    stands before what came in."""
    joined: list[Part] = []
    out, into = "", ""
    for kind, text in [*parts, ("same", "")]:
        if kind == "out":
            out += text
        elif kind == "in":
            into += text
        elif text or not parts:
            joined += [(was, said) for was, said in (("out", out), ("in", into)) if said]
            out, into = "", ""
            if joined and joined[-1][0] == "same":
                joined[-1] = ("same", joined[-1][1] + text)
            elif text:
                joined.append(("same", text))
    joined += [(was, said) for was, said in (("out", out), ("in", into)) if said]
    return joined
