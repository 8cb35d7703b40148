"""Every customer's folded texts in memory, and finding words in them at once; no comments, no Qt.

Customers stand in blocks of 64 ids. A block has one text for each *zone* (names, digits, company,
rest, and the names and companies by their sound), a line a customer, a tab between the parts of a
line: looking through a few thousand long texts is quicker than through a hundred thousand short
ones, the zone is the rank of a hit, and an edit makes only its own block anew. `search` says what
a match is.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress, groupby

from kehuapp.store.database import Book
from kehuapp.text import pinyin, sounds
from kehuapp.text.queries import Word, clean, query_words

EXACT, START, NAME, PHONE, COMPANY, TEXT, COMMENT = range(1, 8)
_BITS = 6
_FEW = 12  # hits in a block that are looked up one by one; a block with more is split

_SELECT = (
    "SELECT contact_id, CASE names WHEN '' THEN name_key ELSE names END, digits, company, rest "
    "FROM contact_search"
)


@dataclass(frozen=True, slots=True)
class _Blocks:
    """The zones, block by block; never changed, only replaced."""

    numbers: list[int]
    ids: list[Sequence[int]]
    names: list[str]
    digits: list[str]
    company: list[str]
    rest: list[str]
    name_sounds: list[str]
    company_sounds: list[str]


class _Hits:
    """The customers of one word, best first; `ranks` is by id, 0 for one that has it not."""

    def __init__(self, highest: int) -> None:
        self.ids: list[int] = []
        self.ranks = bytearray(highest + 1)

    def take(self, ids: Iterable[int], rank: int) -> None:
        """Add those that no better zone had."""
        ranks = self.ranks
        new = [i for i in ids if not ranks[i]]
        for i in new:
            ranks[i] = rank
        self.ids += new


@dataclass(frozen=True, slots=True)
class Found:
    """Customers that have every word, best first; of one rank by id."""

    ids: list[int]
    ranks: bytearray

    def rank(self, contact_id: int) -> int:
        """EXACT … COMMENT; 0 for one that is not among them."""
        return self.ranks[contact_id] if contact_id < len(self.ranks) else 0

    def among(self, ordered: Sequence[int]) -> list[int]:
        """Those of `ordered` that were found, best first, equal ones in the order given."""
        if not self.ids:
            return []
        ranks = self.ranks
        if ordered and max(ordered) >= len(ranks):  # somebody new, not in here yet
            ordered = [i for i in ordered if i < len(ranks)]
        if len(self.ids) < 1000:
            found = set(self.ids)
            shown = [i for i in ordered if i in found]
        else:
            shown = list(compress(ordered, map(ranks.__getitem__, ordered)))
        worst = ranks[self.ids[-1]]
        if ranks[self.ids[0]] == worst:
            return shown
        best = [i for i in shown if ranks[i] < worst]
        best.sort(key=ranks.__getitem__)
        if len(best) == len(shown):
            return best
        return best + [i for i in shown if ranks[i] == worst]


class SearchIndex:
    """One book's search in memory; may be asked while another thread refreshes it."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._blocks = _Blocks([], [], [], [], [], [], [], [])
        self._groups: list[tuple[int, str]] | None = None
        self._members: dict[int, array[int]] = {}
        self._last: tuple[_Blocks, dict[Word, _Hits]] | None = None
        self.refresh(None)

    def refresh(self, contact_ids: Iterable[int] | None) -> None:
        """Take up what changed in these customers (None: in any) and in all groups."""
        if contact_ids is None:
            self._blocks = _load(self._book, f"{_SELECT} ORDER BY contact_id")
        else:
            numbers = sorted({i >> _BITS for i in contact_ids})
            if len(numbers) > 200:
                self._blocks = _load(self._book, f"{_SELECT} ORDER BY contact_id")
            elif numbers:
                self._blocks = _replaced(self._book, self._blocks, numbers)
        self._groups, self._members, self._last = None, {}, None

    def find(
        self, text: str, comments: Mapping[str, Collection[int]] | None = None
    ) -> Found:
        """Customers who have every word; `comments` (see `search.in_comments`) count as well."""
        blocks, words = self._blocks, query_words(text)
        if not words or not blocks.ids:
            return Found([], bytearray())
        highest = blocks.ids[-1][-1]
        known = self._last[1] if self._last and self._last[0] is blocks else {}
        hits = {word: self._hits(blocks, word, highest, known) for word in words}
        self._last = (blocks, hits)
        parts = [_with_comments(hits[word], comments or {}, word) for word in hits]
        first = min(parts, key=lambda part: len(part.ids))
        ids, ranks = first.ids, first.ranks
        others = [part.ranks for part in parts if part is not first]
        exact = _exact(blocks, "".join(word.text for word in words).replace(" ", ""))
        exact = [i for i in exact if ranks[i] and all(other[i] for other in others)]
        if not others and not exact:
            return Found(ids, ranks)
        for other in others:
            ids = [i for i in ids if other[i]]
        best = bytearray(len(ranks))
        for i in ids:
            best[i] = min(ranks[i], *[other[i] for other in others]) if others else ranks[i]
        for i in exact:
            best[i] = EXACT
        return Found(sorted(ids, key=best.__getitem__), best)

    def _hits(
        self, blocks: _Blocks, word: Word, highest: int, known: Mapping[Word, _Hits]
    ) -> _Hits:
        if word in known:
            return known[word]
        shorter = [had for old, had in known.items() if word.extends(old)]
        where: Sequence[int] = range(len(blocks.ids))
        if shorter:
            numbers = {i >> _BITS for i in min(shorter, key=lambda had: len(had.ids)).ids}
            where = [at for at in where if blocks.numbers[at] in numbers]
        hits = _Hits(highest)
        starts, inner = _in_names(blocks, word.text, where)
        sound = sounds.pattern(word.text)
        sound_starts: list[int] = []
        sound_inner: list[int] = []
        if sound:
            sound_starts, sound_inner = _by_sound(
                blocks, blocks.name_sounds, blocks.names, sound, where
            )
        hits.take(starts, START)
        hits.take(dict.fromkeys(sound_starts), START)
        hits.take(inner, NAME)
        hits.take(dict.fromkeys(sound_inner), NAME)
        for number in word.numbers:
            hits.take(_in_zone(blocks.ids, blocks.digits, number, where), PHONE)
        hits.take(_in_zone(blocks.ids, blocks.company, word.text, where), COMPANY)
        if sound:
            for heard in _by_sound(blocks, blocks.company_sounds, blocks.company, sound, where):
                hits.take(dict.fromkeys(heard), COMPANY)
        hits.take(_in_zone(blocks.ids, blocks.rest, word.text, where), TEXT)
        if members := self._in_groups(word.text):
            hits.take([i for i in members if i <= highest], TEXT)
        return hits

    def _in_groups(self, word: str) -> dict[int, None]:
        """Members of all groups in whose path the word stands."""
        if self._groups is None:
            self._groups = _load_groups(self._book)
        found: dict[int, None] = {}
        for group, path in self._groups:
            if word in path:
                if group not in self._members:
                    self._members[group] = array("q", (row[0] for row in self._book.query(
                        "SELECT contact_id FROM group_member WHERE group_id = ?", (group,)
                    )))  # fmt: skip
                found.update(dict.fromkeys(self._members[group]))
        return found


def _load(book: Book, sql: str, params: Iterable[int] = ()) -> _Blocks:
    blocks = _Blocks([], [], [], [], [], [], [], [])
    for number, rows in groupby(book.each(sql, params), key=lambda row: row[0] >> _BITS):
        _add(blocks, number, list(rows))
    return blocks


def _add(blocks: _Blocks, number: int, rows: list[tuple[int, str, str, str, str]]) -> None:
    """Write one block's rows at the end."""
    ids, names, digits, company, rest = zip(*rows, strict=True)
    span = range(ids[0], ids[0] + len(ids))
    blocks.numbers.append(number)
    blocks.ids.append(span if ids[-1] == span[-1] else array("q", ids))
    lines = "\r".join(names).replace("\n", "\t").replace("\r", "\n")
    blocks.name_sounds.append(sounds.written(lines))
    blocks.names.append("\n".join(map(_name_line, lines.split("\n"))))
    blocks.digits.append("\r".join(digits).replace("\n", "\t").replace("\r", "\n"))
    lines = "\r".join(company).replace("\n", "\t").replace("\r", "\n")
    blocks.company.append(lines)
    firsts = "\n".join([line.partition("\t")[0] for line in lines.split("\n")])
    blocks.company_sounds.append(sounds.written(firsts))
    blocks.rest.append("\r".join(rest).replace("\n", "\t").replace("\r", "\n"))


def _name_line(line: str) -> str:
    """Name and nickname, with blanks and without; the reading by hand is only for the sounds."""
    if "\t" not in line and " " not in line:
        return line
    parts = line.split("\t")[:2]
    return "\t".join(dict.fromkeys((*parts, *(part.replace(" ", "") for part in parts))))


def _replaced(book: Book, old: _Blocks, numbers: list[int]) -> _Blocks:
    """The blocks with some of them read anew."""
    lists: list[list[object]] = [list(getattr(old, name)) for name in _Blocks.__slots__]
    found = replace(old, **dict(zip(_Blocks.__slots__, lists, strict=True)))  # type: ignore[arg-type]
    at_of = {number: at for at, number in enumerate(found.numbers)}
    for number in numbers:
        new = _load(book, f"{_SELECT} WHERE contact_id BETWEEN ? AND ? ORDER BY contact_id",
                    (number << _BITS, ((number + 1) << _BITS) - 1))  # fmt: skip
        at = at_of.get(number)
        for name in _Blocks.__slots__:
            zone, made = getattr(found, name), getattr(new, name)
            if at is not None and made:
                zone[at] = made[0]
            elif at is not None:
                del zone[at]
            elif made:
                zone.append(made[0])
        at_of = {number: at for at, number in enumerate(found.numbers)}
    if found.numbers != sorted(found.numbers):  # one that came back from an undo
        order = sorted(range(len(found.numbers)), key=found.numbers.__getitem__)
        for name in _Blocks.__slots__:
            zone = getattr(found, name)
            zone[:] = [zone[at] for at in order]
    return found


def _load_groups(book: Book) -> list[tuple[int, str]]:
    """Every group with the folded names on its path, a line each."""
    rows = {
        group: (parent, clean(name))
        for group, parent, name in book.query(
            "SELECT id, parent_id, name FROM contact_group WHERE deleted_at IS NULL"
        )
    }
    found = []
    for group in rows:
        names, at = [], group
        while at in rows:
            names.append(rows[at][1])
            at = rows[at][0]
        found.append((group, "\n".join(names)))
    return found


def _with_comments(hits: _Hits, comments: Mapping[str, Collection[int]], word: Word) -> _Hits:
    told = comments.get(word.text)
    if not told:
        return hits
    more = _Hits(len(hits.ranks) - 1)
    more.ids, more.ranks = list(hits.ids), bytearray(hits.ranks)
    more.take([i for i in told if i < len(more.ranks)], COMMENT)
    return more


def _in_zone(
    ids: list[Sequence[int]], zone: list[str], word: str, where: Sequence[int]
) -> list[int]:
    """Customers in whose line of a zone the word stands, each once."""
    found: list[int] = []
    crowded = False
    for at in [at for at in where if word in zone[at]]:
        text, own = zone[at], ids[at]
        if not crowded:
            few: list[int] = []
            place = text.find(word)
            while place >= 0 and len(few) < _FEW:
                few.append(own[text.count("\n", 0, place)])
                end = text.find("\n", place)
                place = text.find(word, end) if end >= 0 else -1
            if place < 0:
                found += few
                continue
            crowded = True
        had = len(found)
        found += [i for i, line in zip(own, text.split("\n"), strict=True) if word in line]
        crowded = len(found) - had > _FEW
    return found


def _in_names(
    blocks: _Blocks, word: str, where: Sequence[int]
) -> tuple[list[int], list[int]]:
    """Customers whose name or nickname begins with the word; those who have it elsewhere."""
    starts: list[int] = []
    inner: list[int] = []
    zone = blocks.names
    for at in [at for at in where if word in zone[at]]:
        text, own = zone[at], blocks.ids[at]
        place = text.find(word)
        while place >= 0:
            first = place == 0 or text[place - 1] in "\t\n"
            (starts if first else inner).append(own[text.count("\n", 0, place)])
            place = text.find(word, place + 1)
    return list(dict.fromkeys(starts)), list(dict.fromkeys(inner))


def _exact(blocks: _Blocks, name: str) -> list[int]:
    """Customers who are called just so."""
    found = []
    for at, text in enumerate(blocks.names):
        if name in text:
            lines = zip(blocks.ids[at], text.split("\n"), strict=True)
            found += [i for i, line in lines if name in line.split("\t")]
    return found


def _by_sound(
    blocks: _Blocks, zone: list[str], texts: list[str], sound: sounds.Pattern,
    where: Sequence[int],
) -> tuple[list[int], list[int]]:  # fmt: skip
    """Those who sound like the word from the first sound of a name on, and those elsewhere."""
    most = 1 if texts is blocks.company else 4  # of a company only its name sounds
    starts: list[int] = []
    inner: list[int] = []
    for compiled in (sound.han, sound.other):
        if compiled is None:
            continue
        search, sure = compiled.finditer, sound.sure and compiled is sound.han
        for at in where:
            text, own, last = zone[at], blocks.ids[at], -1
            plain = sure and "\x1e" not in text
            for match in search(text):
                place = match.start()
                row = text.count("\n", 0, place)
                if plain or sound.proves(match):
                    first = place == 0 or text[place - 1] in "\t\n"
                    (starts if first else inner).append(own[row])
                elif row != last:
                    last = row
                    for first in _verified(text, texts[at], row, sound, most):
                        (starts if first else inner).append(own[row])
    return starts, inner


def _verified(
    text: str, names: str, row: int, sound: sounds.Pattern, most: int
) -> Iterator[bool]:
    """For each real match in a line, whether it begins its part of the line."""
    if sound.mixed:
        parts = names.split("\n")[row].split("\t")[:most]
        rows = [pinyin.tokens(part) for part in parts]
    else:
        rows = [sounds.tokens_written(part) for part in text.split("\n")[row].split("\t")]
    for tokens in rows:
        yield from (start == 0 for start, _end in pinyin.matches(tokens, sound.word))
