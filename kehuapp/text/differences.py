"""What was added and taken out between two texts, by words and Chinese characters; no html."""

import re
from difflib import SequenceMatcher

_PIECE = re.compile(r"[a-zA-Z0-9]+|\s+|.", re.S)
#: More pieces than that are compared line by line first: the comparing grows with their square.
MOST_PIECES = 3000

Part = tuple[str, str]  # "same", "out" or "in", and the text


def find_differences(before: str, after: str) -> list[Part]:
    """The parts of both texts in order: what stayed, what went out, what came in."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    if len(old) + len(new) > MOST_PIECES:
        return _by_lines(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return _joined(_compare(old, new))


def _compare(old: list[str], new: list[str]) -> list[Part]:
    parts: list[Part] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            parts.append(("same", "".join(old[a:b])))
            continue
        parts += [("out", "".join(old[a:b])), ("in", "".join(new[c:d]))]
    return parts


def _by_lines(old: list[str], new: list[str]) -> list[Part]:
    """As for words, but whole lines; lines that took another's place are looked into."""
    parts: list[Part] = []
    # Lines that are everywhere (empty ones) are no anchors: that keeps it quick.
    matcher = SequenceMatcher(None, old, new, autojunk=True)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            parts.append(("same", "".join(old[a:b])))
            continue
        before, after = "".join(old[a:b]), "".join(new[c:d])
        if before and after and len(before) + len(after) < MOST_PIECES:
            parts += _compare(_PIECE.findall(before), _PIECE.findall(after))
        else:
            parts += [("out", before), ("in", after)]
    return _joined(parts)


def _joined(parts: list[Part]) -> list[Part]:
    """Neighbours of one kind together, empty ones away."""
    joined: list[Part] = []
    for kind, text in parts:
        if not text:
            continue
        if joined and joined[-1][0] == kind:
            joined[-1] = (kind, joined[-1][1] + text)
        else:
            joined.append((kind, text))
    return joined
