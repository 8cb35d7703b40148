"""Where a card begins and ends in a text, wherever the marks stand; what is in it is not seen.

The marks should have lines of their own. Files that were glued together, sent in a mail, printed by
a program that forgot a line end or cut short have them elsewhere. A mark inside a value is text.
"""

import re
from bisect import bisect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

_MARK = re.compile(r":[ \t]*VCARD", re.I)
_AGENT = re.compile(r"[ \t\ufeff]*(?:[\w-]+\.)?AGENT[^:\n]*:[ \t]*", re.I)
#: What may stand on the line before a mark: a group, the number of a list, marks of a quoted mail,
#: of HTML or of an old end of file; no words.
_BEFORE = re.compile(r"(?:\W*<[/!]?\w[^<>\n]{0,80}>)*\W*(?:[\w-]+\.\W*)?")
_AFTER = re.compile(r"(?:;[\w=;.-]*)?(?:\W*<[/!]?\w[^<>\n]{0,80}>)*\W*")
_ESCAPED = re.compile(r"[ \t]*(?:\\[nr]|=0[AD])", re.I)
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\xad\u200b-\u200f\u2060-\u2069\ufeff]+")
_NAMES = "VERSION|PRODID|FN|N|ORG|TITLE|ROLE|TEL|EMAIL|ADR|LABEL|URL|NOTE|BDAY|UID|REV|PHOTO|KIND"
#: How a card goes on behind its first mark when there is no line end.
_GLUED = re.compile(rf"[ \t\ufeff]*(?:{_NAMES}|X-[\w-]+)[ \t]*[;:]", re.I)
_NEXT_LINE = re.compile(r"\s*(?:VERSION|PRODID|FN|N)[ \t]*[;:]", re.I)
_VERSION = re.compile(r"\s*VERSION[ \t]*[;:]", re.I)
#: Between two properties of a card that stands on one line, whatever became of its line ends.
_LOST_LINE_END = re.compile(
    r"(?:\s|\\r|\\n|<br[ /]*>){0,20}"
    rf"(?=(?:item\d+\.)?(?:(?<![A-Za-z.-])N|(?<![.-])(?:{_NAMES.replace('|N|', '|')}|CATEGORIES"
    r"|NICKNAME|IMPP|END)|(?<![\w.-])X-[A-Z][\w-]*)(?:;[\w-][^:\s]{0,200})?:)"
)
_NAME = re.compile(
    r"^[ \t>]*(?:[\w-]+\.)?F?N(?:[ \t]*;[^:\n]{0,200})?[ \t]*:[ \t;]*[^\s;]", re.I | re.M
)
_NUMBER = re.compile(
    r"^[ \t>]*(?:[\w-]+\.)?(?:TEL|EMAIL)(?:[ \t]*;[^:\n]{0,200})?[ \t]*:[ \t]*\S", re.I | re.M
)
_ANY = re.compile(rf"^[ \t>]*(?:[\w-]+\.)?(?:{_NAMES}|X-[\w-]+)[ \t]*[;:]", re.I | re.M)
#: Lines that a card has once, and what tells that the second is the same name in other letters.
_ONCE = re.compile(
    r"^(?:[\w-]+\.)?(VERSION|FN|N)((?:[ \t]*;[^:\n]{0,200})?)[ \t]*:(.*)", re.I | re.M
)
_FOUR = re.compile(r"^VERSION[ \t]*:[ \t]*4", re.I | re.M)
_LAWFUL = re.compile(r"LANGUAGE=|ALTID=|X-PHONETIC", re.I)
_DATA = re.compile(
    r"^(?:[\w-]+\.)?(?:TEL|EMAIL|ADR|ORG|TITLE|NOTE|BDAY|URL|IMPP|PHOTO|NICKNAME|CATEGORIES"
    r")[^:\n]*:[ \t;]*[^\s;]",
    re.I | re.M,
)
_DEEPEST = 50  # cards inside cards
_MOST_CHARACTERS = 64 << 20  # of one card: a photo of 40 MB has fewer
_MOST_LOOSE = 1 << 20  # characters between two cards that may be a card without its marks
_MOST_AROUND = 1000  # characters of a line that are looked at on both sides of a mark
_MOST_BEFORE = 200
PLAIN, FOLDED, IN_VALUE, ESCAPED = "plain", "folded", "in value", "escaped"


@dataclass(slots=True)
class RawCard:
    """The lines of one card between its marks; `line` is the 1-based line where it begins.

    Without `begun` its BEGIN was missing, without `closed` its END; `parted` when it had run
    together with another.
    """

    line: int
    body: str
    closed: bool
    is_cut: bool = False  # longer than any card is: only its beginning is here
    begun: bool = True
    parted: bool = False


class _Mark(NamedTuple):
    """BEGIN or END at `start` with the `prefix` before it in the line; `alone` when an escaped one
    has no words there."""

    begins: bool
    start: int
    end: int
    kind: str
    prefix: str = ""
    alone: bool = False


class _OpenCard:
    """A card whose END has not come yet."""

    def __init__(self, line: int, mark: _Mark | None = None) -> None:
        self.line = line
        self.prefix = mark.prefix if mark else ""
        self.is_escaped = mark is not None and mark.kind == ESCAPED
        self.begun = mark is not None
        self.parts: list[str] = []
        self.size = 0
        #: Length up to a mark that is its end unless another follows, and the line of that.
        self.perhaps: tuple[int, int] | None = None

    def add(self, text: str) -> None:
        """More of its text; no more than a card can have."""
        if self.size <= _MOST_CHARACTERS:
            self.parts.append(text)
        self.size += len(text)

    def close(self, closed: bool) -> RawCard:
        """The card, whole or as far as it goes."""
        body = "".join(self.parts)
        is_cut = self.size > _MOST_CHARACTERS
        if self.perhaps:
            body, closed = body[: self.perhaps[0]], True
        if self.prefix:
            body = _without_prefix(body, self.prefix)
        if body[:1] != "\n" and self.begun:
            body = _opened_up(body)
        return RawCard(self.line, body, closed, is_cut, self.begun)

    def rest(self) -> tuple[int, str]:
        """The line, and the text behind what turned out to be its end."""
        assert self.perhaps
        at, line = self.perhaps
        return line, "".join(self.parts)[at:]


def _line(card: RawCard) -> int:
    return card.line


def holds_marks(text: str) -> bool:
    """Whether a card begins or ends in a text, on a line that holds no value before it."""
    return any(mark.kind in (PLAIN, FOLDED) or mark.alone for mark in _marks(text))


def _marks(text: str, at: int = 0) -> Iterator[_Mark]:
    """All marks of a text of whole lines from a place on, in order."""
    passed = -1  # the end of the mark before
    for found in _MARK.finditer(text, at):
        at, end = found.span()
        while at and text[at - 1] in " \t":
            at -= 1
        word = text[max(at - 5, 0) : at].upper()
        begins = word == "BEGIN"
        if not begins and word[-3:] != "END":
            continue
        start = at - (5 if begins else 3)
        if text[start - 1 : start] == "\n" and text[end : end + 1] == "\n":
            passed = end
            yield _Mark(begins, start, end, PLAIN)
        elif mark := _odd_mark(text, passed, _Mark(begins, start, end, PLAIN)):
            if mark.kind != ESCAPED:
                passed = end
            yield mark


def _straight_card(text: str, at: int) -> tuple[int, int, int] | None:
    """A card as nearly all are, which begins at a place or after empty lines and whose marks have
    lines of their own: its body's begin and end, and where its END ends."""
    while text.startswith("\n", at):
        at += 1
    if not text.startswith("BEGIN:VCARD\n", at):
        return None
    found = _MARK.search(text, at + 12)
    if found is None:
        return None
    end, after = found.span()
    if text[end - 4 : end] != "\nEND" or text[after : after + 1] != "\n":
        return None
    return at + 11, end - 3, after


def _odd_mark(text: str, passed: int, mark: _Mark) -> _Mark | None:
    """A mark that is not alone on its line, with its kind; None when it is none."""
    begins, start, end, *_rest = mark
    first = max(passed, start - _MOST_AROUND, 0)
    line = text.rfind("\n", first, start) + 1 or first
    before = text[line:start]
    stop = text.find("\n", end, end + _MOST_AROUND)
    after = text[end : stop if stop >= 0 else end + _MOST_AROUND]
    alone = len(before) <= _MOST_BEFORE and _BEFORE.fullmatch(before) is not None
    if _ESCAPED.match(after):
        return mark._replace(kind=ESCAPED, prefix=before if alone else "", alone=alone)
    is_last = _AFTER.fullmatch(after) is not None
    if not is_last and not (begins and _GLUED.match(after)):
        another = _MARK.search(after[:80])
        if not another or not _AFTER.fullmatch(after, 0, _word_before(after, another)):
            if not alone or (begins and not _NEXT_LINE.match(text, stop, stop + 200)):
                return None
            return mark._replace(start=line, kind=PLAIN if begins else IN_VALUE)
    if _AGENT.fullmatch(before):
        return mark._replace(start=line)
    seen = _INVISIBLE.sub("", before)
    if not seen.strip(" \t"):
        kind = FOLDED if seen and before[0] in " \t" and line != passed else PLAIN
        return mark._replace(start=line, kind=kind, prefix=before if kind == FOLDED else "")
    if alone and not begins and line == passed:
        return mark._replace(start=line, kind=IN_VALUE)  # N:x;END:VCARD;;END:VCARD;
    if alone:
        return mark._replace(start=line, prefix=before)
    # Behind a value: its line end was lost if a version follows, else it is text.
    is_text = begins and (
        stop >= 0 and not _VERSION.match(text, stop, stop + 200)
        if is_last
        else _MARK.search(after) is not None
    )
    return mark._replace(kind=ESCAPED if is_text else IN_VALUE)


def _word_before(text: str, found: re.Match[str]) -> int:
    """Where the word of a mark begins."""
    at = len(text[: found.start()].rstrip(" \t"))
    return at - (5 if text[max(at - 5, 0) : at].upper() == "BEGIN" else 3)


def find_cards(texts: Callable[[], Iterable[str]]) -> Iterator[RawCard]:
    """Every card in order; one inside another comes out as a card of its own. `texts` gives the
    file in pieces of whole lines, anew each time it is called."""
    return _Finder(texts).cards()


class _Finder:
    """The search for the cards of one file."""

    def __init__(self, texts: Callable[[], Iterable[str]]) -> None:
        self.texts = texts
        self.open: list[_OpenCard] = []
        self.closed: list[RawCard] = []  # inner ones wait for the outer one, which stands first
        self.loose = _OpenCard(1)
        self.balanced: bool | None = None

    def cards(self) -> Iterator[RawCard]:
        """See `find_cards`."""
        line = 1
        for text in self.texts():
            at = counted = 0
            marks = _marks(text)
            while True:
                passed = at
                while not self.open and (straight := _straight_card(text, at)):
                    begin, end, after = straight
                    line += text.count("\n", counted, begin)
                    counted = begin
                    if self.loose.parts:
                        self._close_loose(False)
                        yield from self._take()
                    yield RawCard(line, text[begin:end], True, end - begin > _MOST_CHARACTERS)
                    at = after
                if at > passed:
                    marks = _marks(text, at)
                mark = next(marks, None)
                if mark is None:
                    break
                if not self._counts(mark):
                    continue
                line += text.count("\n", counted, mark.start)
                counted = mark.start
                self._add(text[at : mark.start], line)
                at = mark.end
                if mark.begins:
                    self._begin(mark, line)
                else:
                    self._end(mark, line, text)
                    if self.open and self.open[-1].perhaps:
                        at = mark.start  # still text of the card, until the next mark tells
                if self.closed and not self.open:
                    yield from self._take()
                if mark.begins and len(self.open) == 1 and self.closed:
                    yield from self._take()
            line += text.count("\n", counted)
            self._add(text[at:], line)
        while self.open:
            self._close(False)
        self._close_loose(False)
        yield from self._take()

    def _take(self) -> list[RawCard]:
        cards, self.closed = self.closed, []
        return cards if len(cards) == 1 else sorted(cards, key=_line)

    def _counts(self, mark: _Mark) -> bool:
        """Whether a mark is one where it stands."""
        if not self.open:
            return mark.begins or mark.kind in (PLAIN, FOLDED)
        card = self.open[-1]
        if mark.kind == FOLDED:
            return not mark.begins or mark.prefix == card.prefix
        if mark.kind == ESCAPED:
            return card.is_escaped
        return True

    def _add(self, text: str, line: int) -> None:
        if self.open:
            self.open[-1].add(text)
        elif len(text) > 1 and not text.isspace():
            if not self.loose.parts:
                self.loose.line = line - text.count("\n")
            if self.loose.size < _MOST_LOOSE:
                self.loose.add(text)

    def _begin(self, mark: _Mark, line: int) -> None:
        if self.open and self.open[-1].perhaps:
            self._close(True)
        if self.open and (len(self.open) >= _DEEPEST or not self._is_balanced()):
            self._close(False)
        if not self.open:
            self._close_loose(False)
        self.open.append(_OpenCard(line, mark))

    def _end(self, mark: _Mark, line: int, text: str) -> None:
        if not self.open:
            self._close_loose(True)
            return
        card = self.open[-1]
        sure = mark.kind == PLAIN or card.is_escaped or (mark.prefix and mark.prefix == card.prefix)
        if sure:
            card.perhaps = None
            self._close(True)
        else:
            card.perhaps = (card.size, line)

    def _close(self, closed: bool) -> None:
        card = self.open.pop()
        self.closed.append(card.close(closed))
        if card.perhaps and not self.open:
            line, rest = card.rest()
            self._add(rest, line + rest.count("\n"))

    def _close_loose(self, closed: bool) -> None:
        """What lies between cards and looks like one is one without its BEGIN."""
        if not self.loose.parts:
            return
        card, self.loose = self.loose.close(closed), _OpenCard(1)
        if not (_NAME.search(card.body) or (closed and _NUMBER.search(card.body))):
            return
        first = _ANY.search(card.body)
        if first:
            card.line += card.body.count("\n", 0, first.start())
            card.body = card.body[first.start() :]
            prefix = re.match(r"[ \t>]*", card.body)
            if prefix and prefix[0]:
                card.body = _without_prefix(card.body, prefix[0])
        self.closed.append(card)

    def _is_balanced(self) -> bool:
        """Whether each card that begins also ends: only then one may stand inside another."""
        if self.balanced is None:
            marks = (m for text in self.texts() for m in _marks(text) if m.kind in (PLAIN, FOLDED))
            self.balanced = sum(1 if mark.begins else -1 for mark in marks) == 0
        return self.balanced


def _without_prefix(body: str, prefix: str) -> str:
    """A body whose lines all begin as that of its BEGIN does (``> ``, blanks) without that."""
    short = prefix.rstrip() or prefix
    lines = body.split("\n")
    if not all(line.startswith(short) for line in lines[1:] if line.strip()):
        return body
    return "\n".join(
        line.removeprefix(prefix) if line.startswith(prefix) else line.removeprefix(short)
        for line in lines
    )


def _opened_up(body: str) -> str:
    """A body with the lines apart that stand behind BEGIN."""
    first, _newline, rest = body.partition("\n")
    if not _AFTER.fullmatch(first):
        return f"{_LOST_LINE_END.sub(chr(10), first)}\n{rest}"
    lines = [line.rstrip() for line in rest.split("\n")]
    if (mark := first.strip()) and all(line.endswith(mark) for line in lines if line):
        rest = "\n".join(line.removesuffix(mark) for line in lines)
    return f"\n{rest}"


def part_card(card: RawCard) -> list[RawCard]:
    """The cards that ran together in one because the marks between them are missing: where a line
    that a card has once comes again, and what is before and behind it carries data. The card
    alone when only a line comes again, [] when that is lawful."""
    body = card.body
    data = [found.start() for found in _DATA.finditer(body)]
    starts = [0]
    seen: dict[str, str] = {}
    is_two = False
    lawful = {"FN"} if _FOUR.search(body) else set()
    for found in _ONCE.finditer(body):
        name, value, at = found[1].upper(), found[3].strip("; \t"), found.start()
        if not value or name in lawful or _LAWFUL.search(found[2]):
            continue
        if name in seen and (name == "VERSION" or seen[name] != value):
            is_two = True
            if bisect(data, starts[-1] - 1) < bisect(data, at) < len(data):
                starts.append(at)
                seen = {}
        seen[name] = value
    if len(starts) == 1:
        return [card] if is_two else []
    return [
        RawCard(
            card.line + body.count("\n", 0, at),
            body[at:end],
            card.closed or end < len(body),
            begun=card.begun or at > 0,
            parted=True,
        )
        for at, end in pairwise([*starts, len(body)])
    ]
