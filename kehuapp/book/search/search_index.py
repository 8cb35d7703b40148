"""Every customer's folded texts in memory, and finding words in them at once; no comments, no Qt.

Customers stand in blocks of 256 ids. A block has one text for each *zone* (names, digits, company,
rest, and the names and companies by their sound) with a line for each id, and a tab between the
parts of a line: looking through a few hundred long texts is quicker than through a hundred
thousand short ones, the zone is the rank of a hit, and an edit makes only its own block anew.
A word's hits are a byte for each id, so that words and zones are put together in one go. For each
sound there is a list of who has it, as a letter or two sound like half of the book. `search` says
what a match is.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, compress, groupby
from operator import itemgetter
from typing import Any

from kehuapp.book.groups.groups import way_up
from kehuapp.store.database import Book
from kehuapp.text.queries import Word, clean, query_words
from kehuapp.text.readings import pinyin, sounds

EXACT, START, NAME, PHONE, COMPANY, TEXT, COMMENT = range(1, 8)
_BITS = 8
_SIZE = 1 << _BITS
_FEW = 160  # hits in a block that are looked up one by one; of one with more, the lines are
_SCARCE = 16  # one in so many of a rank: they are looked up one by one
_NOBODY = bytes(_SIZE)

_SELECT = (
    "SELECT contact_id, CASE names WHEN '' THEN name_key ELSE names END, digits, company, rest "
    "FROM contact_search"
)

#: Ids with every rank that they have, a bit each; or only whether they have one.
Flags = bytes | bytearray


def _bit(rank: int) -> int:
    return 1 << (COMMENT - rank)


_BEST = bytes((COMMENT + 1 - flags.bit_length()) % (COMMENT + 1) for flags in range(128)) * 2
_ANY = b"\0".ljust(256, b"\xff")
_ONLY = [bytes(one == rank for one in range(256)) for rank in range(COMMENT + 1)]


@dataclass(frozen=True, slots=True)
class _Heard:
    """Who has a sound: as the first of a name, further on in one, in a company."""

    starts: dict[str, "array[int]"] = field(default_factory=dict)
    inner: dict[str, "array[int]"] = field(default_factory=dict)
    companies: dict[str, "array[int]"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Blocks:
    """The zones, block by block; never changed, only replaced."""

    numbers: list[int]
    names: list[str]
    digits: list[str]
    company: list[str]
    rest: list[str]
    plain: list[str]  # what of the rest is ASCII: there half as much is to be looked through
    name_sounds: list[str]
    company_sounds: list[str]
    heard: _Heard
    loose: frozenset[int]  # numbers of the blocks that changed since `heard` was made

    def size(self) -> int:
        """One more than the highest id there may be."""
        return (self.numbers[-1] + 1) << _BITS if self.numbers else 0


_ZONES = (
    "numbers",
    "names",
    "digits",
    "company",
    "rest",
    "plain",
    "name_sounds",
    "company_sounds",
)


class Found:
    """Customers that have every word."""

    def __init__(self, ranks: bytes = b"") -> None:
        self.ranks = ranks  # by id, 0 for those that were not found

    @cached_property
    def ids(self) -> list[int]:
        """Best first; of one rank by id."""
        return _best_first(range(len(self.ranks)), self.ranks)

    def rank(self, contact_id: int) -> int:
        """EXACT … COMMENT; 0 for one that is not among them."""
        return self.ranks[contact_id] if contact_id < len(self.ranks) else 0

    def among(self, ordered: Sequence[int]) -> list[int]:
        """Those of `ordered` that were found, best first, equal ones in the order given."""
        if len(ordered) < 2:
            return [i for i in ordered if self.rank(i)]
        if not self.ranks:
            return []
        try:
            ranks = bytes(itemgetter(*ordered)(self.ranks))
        except IndexError:  # somebody new, not in here yet
            return self.among([i for i in ordered if i < len(self.ranks)])
        return _best_first(ordered, ranks)


def _best_first(ordered: Sequence[int], ranks: bytes) -> list[int]:
    """Those of an order that have a rank, each rank in that order."""
    found: list[int] = []
    for rank in range(EXACT, COMMENT + 1):
        place = ranks.find(rank)
        if place >= 0 and ranks.count(rank) * _SCARCE > len(ranks):
            found += compress(ordered, ranks.translate(_ONLY[rank]))
            continue
        while place >= 0:
            found.append(ordered[place])
            place = ranks.find(rank, place + 1)
    return found


class SearchIndex:
    """One book's search in memory; may be asked while another thread refreshes it."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._blocks = _load(book, f"{_SELECT} ORDER BY contact_id")
        self._groups: list[tuple[int, str]] | None = None
        self._members: dict[int, array[int]] = {}
        self._last: tuple[_Blocks, dict[Word, bytes]] | None = None

    def refresh(self, contact_ids: Iterable[int] | None) -> None:
        """Take up what changed in these customers (None: in any) and in all groups."""
        numbers = None if contact_ids is None else sorted({i >> _BITS for i in contact_ids})
        if numbers is None or len(numbers) > 50:
            self._blocks = _load(self._book, f"{_SELECT} ORDER BY contact_id")
        elif numbers:
            self._blocks = _replaced(self._book, self._blocks, numbers)
        self._groups, self._members, self._last = None, {}, None

    def find(self, text: str, comments: Mapping[str, Collection[int]] | None = None) -> Found:
        """Customers who have every word; `comments` (see `search.in_comments`) count as well."""
        blocks, words = self._blocks, query_words(text)
        size = blocks.size()
        if not words or not size:
            return Found()
        known = self._last[1] if self._last and self._last[0] is blocks else {}
        hits = {word: self._hits(blocks, word, known) for word in words}
        self._last = (blocks, hits)
        some, all_of = 0, -1
        for word, own in hits.items():
            flags = _with_comments(own, (comments or {}).get(word.text))
            some |= int.from_bytes(flags, "little")
            all_of &= int.from_bytes(flags.translate(_ANY), "little")
        if not all_of:
            return Found()
        if len(words) > 1:  # as one name, not each of them
            some &= int.from_bytes(bytes([_bit(EXACT) - 1]) * size, "little")
            name = "".join(word.text for word in words)
            if exact := _exact(blocks, name, range(len(blocks.numbers))):
                some |= int.from_bytes(exact, "little") * _bit(EXACT)
        return Found((some & all_of).to_bytes(size, "little").translate(_BEST))

    def _hits(self, blocks: _Blocks, word: Word, known: Mapping[Word, bytes]) -> bytes:
        if word in known:
            return known[word]
        where: Sequence[int] = range(len(blocks.numbers))
        for old, had in known.items():
            if word.extends(old) and len(had.translate(None, b"\0")) < len(where):
                firsts = [number << _BITS for number in blocks.numbers]
                where = [at for at in where if had[firsts[at] : firsts[at] + _SIZE] != _NOBODY]
        size, found = blocks.size(), 0

        def take(rank: int, mask: Flags | None) -> None:
            nonlocal found
            if mask is not None:
                found |= int.from_bytes(mask, "little") * _bit(rank)

        named = [at for at in where if word.text in blocks.names[at]]
        take(NAME, _mask(blocks, blocks.names, word.text, named))
        take(START, _mask(blocks, blocks.names, f"\t{word.text}", named))
        take(EXACT, _exact(blocks, word.text, where if " " in word.text else named))
        for number in word.numbers:
            take(PHONE, _mask(blocks, blocks.digits, number, where))
        take(COMPANY, _mask(blocks, blocks.company, word.text, where))
        take(TEXT, _mask(blocks, blocks.rest, word.text, where))
        if word.text.isascii():
            take(TEXT, _mask(blocks, blocks.plain, word.text, where))
        if sound := sounds.pattern(word.sound):
            starts = _with_sound(blocks, blocks.heard.starts, sound)
            inner = _with_sound(blocks, blocks.heard.inner, sound)
            _by_sound(blocks, blocks.name_sounds, blocks.names, sound, where, (inner, starts))
            take(START, starts)
            take(NAME, inner)
            mask = _with_sound(blocks, blocks.heard.companies, sound)
            _by_sound(blocks, blocks.company_sounds, blocks.company, sound, where, (mask, mask))
            take(COMPANY, mask)
        if members := self._in_groups(word.text):
            take(TEXT, _marked(size, members))
        return found.to_bytes(size, "little")

    def _in_groups(self, word: str) -> dict[int, None]:
        """Members of all groups in whose path the word stands."""
        if self._groups is None:
            self._groups = _load_groups(self._book)
        found: dict[int, None] = {}
        for group, path in self._groups:
            if word in path:
                if group not in self._members:
                    self._members[group] = array(
                        "q",
                        (
                            row[0]
                            for row in self._book.query(
                                "SELECT contact_id FROM group_member WHERE group_id = ?", (group,)
                            )
                        ),
                    )
                found.update(dict.fromkeys(self._members[group]))
        return found


def _load(book: Book, sql: str, params: Sequence[int] = (), *, loose: bool = False) -> _Blocks:
    blocks = _Blocks([], [], [], [], [], [], [], [], _Heard(), frozenset())
    for number, rows in groupby(book.each(sql, params), key=lambda row: row[0] >> _BITS):
        _add(blocks, number, list(rows))
        if not loose:
            _hear(blocks, number << _BITS)
    return blocks


def _add(blocks: _Blocks, number: int, rows: list[tuple[int, str, str, str, str]]) -> None:
    """Write one block's rows at the end."""
    if len(rows) < _SIZE:
        there = {row[0]: row for row in rows}
        first = number << _BITS
        rows = [there.get(i, (i, "", "", "", "")) for i in range(first, first + _SIZE)]
    _ids, names, digits, company, rest = zip(*rows, strict=True)
    blocks.numbers.append(number)
    lines = _lines(names)
    blocks.name_sounds.append(sounds.written(lines))
    blocks.names.append("\n".join(map(_name_line, lines.split("\n"))))
    blocks.digits.append(_lines(digits))
    lines = _lines(company)
    blocks.company.append(lines)
    firsts = "\n".join([line.partition("\t")[0] for line in lines.split("\n")])
    blocks.company_sounds.append(sounds.written(firsts))
    parts = [line.split("\t") for line in _lines(rest).split("\n")]
    for zone, plain in ((blocks.rest, False), (blocks.plain, True)):
        zone.append(
            "\n".join(["\t".join([one for one in row if one.isascii() is plain]) for row in parts])
        )


def _lines(texts: Iterable[str]) -> str:
    return "\r".join(texts).replace("\n", "\t").replace("\r", "\n")


def _hear(blocks: _Blocks, first: int) -> None:
    """Note the sounds of the last block, whose first id is this."""
    starts, inner, companies = blocks.heard.starts, blocks.heard.inner, blocks.heard.companies
    low, high = sounds.FIRST, sounds.UNREAD
    for contact, line in enumerate(blocks.name_sounds[-1].split("\n"), first):
        for part in line.split("\t"):
            kind = starts
            for char in part:
                if low <= char < high:
                    if char not in kind:
                        kind[char] = array("i")
                    kind[char].append(contact)
                kind = inner
    for contact, line in enumerate(blocks.company_sounds[-1].split("\n"), first):
        for char in line:
            if low <= char < high:
                if char not in companies:
                    companies[char] = array("i")
                companies[char].append(contact)


def _name_line(line: str) -> str:
    """Name and nickname, with blanks and without, a tab around each; the reading by hand is only
    for the sounds."""
    if "\t" not in line and " " not in line:
        return f"\t{line}\t" if line else ""
    parts = line.split("\t")[:2]
    ways = "\t".join(dict.fromkeys((*parts, *(part.replace(" ", "") for part in parts))))
    return f"\t{ways}\t"


def _replaced(book: Book, old: _Blocks, numbers: list[int]) -> _Blocks:
    """The blocks with some of them read anew."""
    lists: dict[str, Any] = {name: list(getattr(old, name)) for name in _ZONES}
    at_of = {number: at for at, number in enumerate(old.numbers)}
    for number in numbers:
        new = _load(
            book,
            f"{_SELECT} WHERE contact_id BETWEEN ? AND ? ORDER BY contact_id",
            (number << _BITS, ((number + 1) << _BITS) - 1),
            loose=True,
        )
        at = at_of.get(number)
        for name, zone in lists.items():
            made = getattr(new, name)
            if at is not None and made:
                zone[at] = made[0]
            elif at is not None:
                del zone[at]
            elif made:
                zone.append(made[0])
        at_of = {number: at for at, number in enumerate(lists["numbers"])}
    if lists["numbers"] != sorted(lists["numbers"]):  # one that came back from an undo
        order = sorted(range(len(lists["numbers"])), key=lists["numbers"].__getitem__)
        lists = {name: [zone[at] for at in order] for name, zone in lists.items()}
    return replace(old, **lists, loose=old.loose.union(numbers))


def _load_groups(book: Book) -> list[tuple[int, str]]:
    """Every group with the folded names on its path, a line each."""
    rows = book.query("SELECT id, parent_id, name FROM contact_group WHERE deleted_at IS NULL")
    parents = {group: parent for group, parent, _name in rows}
    names = {group: clean(name) for group, _parent, name in rows}
    return [(group, "\n".join(names[one] for one in way_up(parents, group))) for group in parents]


def _with_comments(hits: bytes, told: Collection[int] | None) -> bytes:
    if not told:
        return hits
    more = int.from_bytes(_marked(len(hits), told), "little") * _bit(COMMENT)
    return (int.from_bytes(hits, "little") | more).to_bytes(len(hits), "little")


def _marked(size: int, ids: Iterable[int]) -> bytearray:
    mask = bytearray(size)
    for i in ids:
        if i < size:
            mask[i] = 1
    return mask


def _mask(blocks: _Blocks, zone: list[str], word: str, where: Sequence[int]) -> bytearray | None:
    """1 for each customer in whose line of a zone the word stands; None when there is nobody."""
    mask: bytearray | None = None
    crowded = 0  # blocks that are surely full of it as well
    for at in where:
        text = zone[at]
        if word not in text:
            continue
        if mask is None:
            mask = bytearray(blocks.size())
        first = blocks.numbers[at] << _BITS
        if not crowded:
            between = text.split(word)
            crowded = 16 if len(between) > _FEW else 0
        if crowded:
            crowded -= 1
            mask[first : first + _SIZE] = bytes([word in line for line in text.split("\n")])
        else:
            between.pop()
            for part in between:
                first += part.count("\n")
                mask[first] = 1
    return mask


def _with_sound(
    blocks: _Blocks, heard: Mapping[str, Iterable[int]], sound: sounds.Pattern
) -> bytearray:
    """Those who have a character that alone sounds like the word, in blocks that did not change."""
    mask = bytearray(blocks.size())
    size = len(mask)
    for code in sound.codes:
        for contact in heard.get(code, ()):
            if contact < size:
                mask[contact] = 1
    for number in blocks.loose:
        if number << _BITS < size:
            mask[number << _BITS : (number + 1) << _BITS] = _NOBODY
    return mask


def _exact(blocks: _Blocks, name: str, where: Sequence[int]) -> bytearray | None:
    """Those who are called so, with or without the blanks."""
    return _mask(blocks, blocks.names, f"\t{name.replace(' ', '')}\t", where)


def _by_sound(
    blocks: _Blocks,
    zone: list[str],
    texts: list[str],
    sound: sounds.Pattern,
    where: Sequence[int],
    masks: tuple[bytearray, bytearray],
) -> None:
    """Mark everybody else who sounds like the word: in the second mask those whose name or
    nickname begins so."""
    for at in _with_pairs(blocks, zone, sound, where):
        text, number = zone[at], blocks.numbers[at]
        han = sound.han if number in blocks.loose else sound.joint
        letters = "\x1e" in text
        if han is not None and sound.sure and not letters:
            ahead = han.split(text)[:-1]
            row = number << _BITS
            if ahead and not ahead[0]:
                masks[True][row] = 1
            for part in ahead:
                row += part.count("\n")
                masks[part[-1:] in ("\t", "\n")][row] = 1
            continue
        for compiled in (han, sound.other if letters else None):
            last = -1
            for match in compiled.finditer(text) if compiled is not None else ():
                place = match.start()
                row = text.count("\n", 0, place)
                if sound.proves(match):
                    masks[place == 0 or text[place - 1] in "\t\n"][(number << _BITS) + row] = 1
                elif row != last:
                    last = row
                    for begins in _verified(text, texts[at], row, sound, texts is blocks.names):
                        masks[begins][(number << _BITS) + row] = 1


def _with_pairs(
    blocks: _Blocks, zone: list[str], sound: sounds.Pattern, where: Sequence[int]
) -> Sequence[int]:
    """The blocks that may have two sounds in a row; seldom all, when either is rare."""
    if sound.pairs is None:
        return where
    heard = blocks.heard
    named = zone is blocks.name_sounds
    lists = (heard.starts, heard.inner) if named else (heard.companies,)
    firsts, seconds = (
        [found[code] for code in codes for found in lists if code in found] for codes in sound.pairs
    )
    sizes = [sum(map(len, found)) for found in (firsts, seconds)]
    if sizes[0] * sizes[1] * 3 > blocks.size() * len(where):  # so many by chance
        return where
    size, both = blocks.size(), -1
    for found in (firsts, seconds):
        both &= int.from_bytes(_marked(size, chain.from_iterable(found)), "little")
    flags, numbers, loose = both.to_bytes(size, "little"), blocks.numbers, blocks.loose
    return [
        at
        for at in where
        if flags[numbers[at] << _BITS : (numbers[at] + 1) << _BITS] != _NOBODY
        or "\x1e" in zone[at]
        or numbers[at] in loose
    ]


def _verified(
    text: str, names: str, row: int, sound: sounds.Pattern, named: bool
) -> Iterator[bool]:
    """For each real match in a line, whether it begins its part of the line."""
    if sound.mixed:
        parts = names.split("\n")[row].split("\t")
        rows = [pinyin.tokens(part) for part in (parts if named else parts[:1])]
    else:
        rows = [sounds.tokens_written(part) for part in text.split("\n")[row].split("\t")]
    for tokens in rows:
        yield from (start == 0 for start, _end in pinyin.matches(tokens, sound.word))
