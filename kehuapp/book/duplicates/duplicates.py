"""Customers that may stand in the book twice: who, why, and how sure; merging is in merge.py."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kehuapp.changes import Changes, step_done
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list, id_parts
from kehuapp.text.folding import digits, fold, seen
from kehuapp.text.names import SALUTATIONS, fold_name, has_cjk, split_name, surname
from kehuapp.text.phones import is_mobile, number_key
from kehuapp.text.readings.pinyin import sort_key

SURE, LIKELY, MAYBE = 3, 2, 1
MOST_NAMES = 5  # people of different names who may be one; a number of more is a switchboard
MOST_SHOWN = 50  # members of a cluster that are named; `count` counts them all
_SHORTEST = 7  # digits of a number that is written but cannot be read: 110 is everybody's
_FEW = 30  # people compared pair by pair
_EACH = 2000  # people between two looks at whether to go on

NUMBER, EMAIL, COMPANY, NAME = "number", "email", "company", "name"
#: The kinds of reasons, as a filter names them.
KINDS = {
    NUMBER: QT_TRANSLATE_NOOP("Duplicates", "Same number"),
    EMAIL: QT_TRANSLATE_NOOP("Duplicates", "Same e-mail"),
    COMPANY: QT_TRANSLATE_NOOP("Duplicates", "Same name and company"),
    NAME: QT_TRANSLATE_NOOP("Duplicates", "Same name"),
}
STRENGTHS = {
    SURE: QT_TRANSLATE_NOOP("Duplicates", "Almost certain"),
    LIKELY: QT_TRANSLATE_NOOP("Duplicates", "Likely"),
    MAYBE: QT_TRANSLATE_NOOP("Duplicates", "Perhaps"),
}

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Reason:
    """`value` is the number, the e-mail or the name that they share, as it is written."""

    kind: str
    value: str
    strength: int
    names_differ: bool = False
    reached: bool = False  # of those with one name: each has a number or a firm of their own

    def words(self) -> str:
        """Why they may be the same, in a person's words."""
        if self.kind == NUMBER:
            if self.names_differ:
                return translate("Duplicates", "Same number under another name: %1", self.value)
            return translate("Duplicates", "Same number: %1", self.value)
        if self.kind == EMAIL:
            if self.names_differ:
                return translate("Duplicates", "Same e-mail under another name: %1", self.value)
            return translate("Duplicates", "Same e-mail: %1", self.value)
        if self.kind == COMPANY:
            return translate("Duplicates", "Same name and company: %1", self.value)
        if self.reached:
            return translate("Duplicates", "Same name, maybe two people: %1", self.value)
        return translate(
            "Duplicates", "Same name, and nothing to reach one of them by: %1", self.value
        )


@dataclass(frozen=True, slots=True)
class Cluster:
    """People who may be one; the first `core` of `ids` are held together by what is strongest."""

    ids: tuple[int, ...]
    names: tuple[str, ...]
    count: int
    core: int
    strength: int
    reasons: tuple[Reason, ...]

    def kinds(self) -> set[str]:
        """The kinds of its reasons."""
        return {reason.kind for reason in self.reasons}


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    key: str
    company: str  # folded


@dataclass(frozen=True, slots=True)
class _Link:
    """People who share something; those said apart are taken out later."""

    ids: Sequence[int]
    reason: Reason


class _Sets:
    """Who hangs together with whom."""

    def __init__(self) -> None:
        self._above: dict[int, int] = {}

    def find(self, one: int) -> int:
        above = self._above
        while (up := above.get(one, one)) != one:
            above[one] = above.get(up, up)
            one = up
        return one

    def join(self, one: int, other: int) -> None:
        first, second = self.find(one), self.find(other)
        if first != second:
            self._above[max(first, second)] = min(first, second)


def _never() -> bool:
    return False


def _silent(_words: str, _at: int, _total: int) -> None:
    pass


def find_duplicates(
    book: Book,
    cancelled: Callable[[], bool] = _never,
    progress: Progress = _silent,
    only: Iterable[int] | None = None,
) -> list[Cluster] | None:
    """Clusters, the surest first; None when cancelled. `only` looks at these customers alone.

    Pairs of whom a person said that they are two do not make a cluster.
    """
    search = _Search(book, cancelled, progress, None if only is None else set(only))
    links: list[_Link] = []
    words = translate("Duplicates", "Comparing numbers, e-mails and names…")
    for at, part in enumerate((search.load, search.by_number, search.by_email, search.by_name)):
        progress(words, at, 5)
        found = part()
        if found is None:
            return None
        links += found
    progress(words, 4, 5)
    return search.clusters(links)


class _Search:
    """One search through a book: what was read, and what was found in it."""

    def __init__(
        self, book: Book, cancelled: Callable[[], bool], progress: Progress, only: set[int] | None
    ) -> None:
        self._book = book
        self._cancelled = cancelled
        self._progress = progress
        self._only = only
        self._people: dict[int, _Person] = {}
        self._reached: set[int] = set()
        self._apart: dict[int, set[int]] = {}

    def _each(self, sql: str) -> Iterator[tuple[object, ...]]:
        """Rows whose first value is a customer who is looked at."""
        if self._only is None:
            yield from self._book.each(sql.replace("{only}", ""))
            return
        for part in id_parts(sorted(self._only), 500):
            yield from self._book.each(sql.replace("{only}", f" AND c.id IN {part}"))

    def load(self) -> list[_Link] | None:
        """Everybody outside the trash, and who was said not to be whom."""
        companies: dict[str, str] = {"": ""}
        for row in self._each(
            "SELECT c.id, c.name, c.company FROM contact AS c WHERE c.deleted_at IS NULL{only}"
        ):
            contact, name, company = int(row[0]), str(row[1]), str(row[2])  # type: ignore[call-overload]
            folded = companies.get(company)
            if folded is None:
                folded = companies[company] = fold_name(company)
            key = fold_name(name) if name else folded
            self._people[contact] = _Person(name or company, key, folded)
            if len(self._people) % _EACH == 0 and self._cancelled():
                return None
        for first, second in self._book.each("SELECT first_id, second_id FROM not_duplicate"):
            self._apart.setdefault(first, set()).add(second)
            self._apart.setdefault(second, set()).add(first)
        return []

    def by_number(self) -> list[_Link] | None:
        """Those with one number; an extension makes it another one."""
        joined = "FROM contact AS c JOIN phone AS x ON x.contact_id = c.id"
        self._reached.update(
            int(row[0])  # type: ignore[call-overload]
            for row in self._each(f"SELECT c.id {joined} WHERE c.deleted_at IS NULL{{only}}")
        )
        # Numbers that stand there once would fill the memory of a large book for nothing.
        twice = (
            ""
            if self._only is not None
            else (
                " AND (x.e164 IS NULL OR x.e164 IN "
                "(SELECT e164 FROM phone GROUP BY e164 HAVING count(*) > 1))"
            )
        )
        shared: dict[Hashable, list[int]] = {}
        written: dict[Hashable, str] = {}
        for place, row in enumerate(
            self._each(
                f"SELECT c.id, x.raw, x.e164, x.ext {joined} "
                f"WHERE c.deleted_at IS NULL{twice}{{only}} ORDER BY x.id"
            )
        ):
            contact, raw, e164, ext = row
            if e164 or len(digits(str(raw))) >= _SHORTEST:
                key = (number_key(str(raw), e164), ext)  # type: ignore[arg-type]
                shared.setdefault(key, []).append(contact)  # type: ignore[arg-type]
                written.setdefault(key, " ".join(str(raw).split()))
            if place % _EACH == 0 and self._cancelled():
                return None
        return self._by_reach(NUMBER, shared, written)

    def by_email(self) -> list[_Link] | None:
        """Those with one e-mail."""
        shared: dict[Hashable, list[int]] = {}
        written: dict[Hashable, str] = {}
        for row in self._each(
            "SELECT c.id, x.address FROM email AS x JOIN contact AS c "
            "ON c.id = x.contact_id AND c.deleted_at IS NULL{only}"
        ):
            contact, address = int(row[0]), seen(str(row[1])).strip()  # type: ignore[call-overload]
            self._reached.add(contact)
            if address:
                shared.setdefault(address.casefold(), []).append(contact)
                written.setdefault(address.casefold(), address)
        return self._by_reach(EMAIL, shared, written)

    def _by_reach(
        self, kind: str, shared: dict[Hashable, list[int]], written: dict[Hashable, str]
    ) -> list[_Link] | None:
        links: list[_Link] = []
        for place, (key, members) in enumerate(shared.items()):
            if len(members) > 1 and len(ids := list(dict.fromkeys(members))) > 1:
                links += self._of_one_reach(kind, written[key], ids, _is_own(key))
            if place % _EACH == 0 and self._cancelled():
                return None
        return links

    def _of_one_reach(self, kind: str, value: str, ids: list[int], own: bool) -> Iterator[_Link]:
        """What one number says: surely the same under one name, perhaps under several."""
        names: dict[str, list[int]] = {}
        for one in ids:
            names.setdefault(self._people[one].key, []).append(one)
        sure = Reason(kind, value, SURE)
        few = len(names) <= MOST_NAMES
        if not few:
            # Too many to be compared with each other: those who sound the same are one name.
            by_sound: dict[str, list[int]] = {}
            for members in names.values():
                sound = _sound(seen(self._people[members[0]].name))
                by_sound.setdefault(sound, []).extend(members)
            names = by_sound
        for members in names.values():
            if len(members) > 1:
                yield _Link(members, sure)
        if len(names) == 1:
            return
        if not few:
            yield _Link(ids, Reason(kind, value, MAYBE, names_differ=True))
            return
        other = Reason(kind, value, LIKELY if own else MAYBE, names_differ=True)
        for first, second in combinations(names.values(), 2):
            alike = are_alike(self._people[first[0]].name, self._people[second[0]].name)
            yield _Link([*first, *second], sure if alike else other)

    def by_name(self) -> list[_Link] | None:
        """Those with one name: at one company, with nothing else to go by, or perhaps two."""
        named: dict[str, list[int]] = {}
        for one, person in self._people.items():
            if person.key:
                named.setdefault(person.key, []).append(one)
        links: list[_Link] = []
        for place, members in enumerate(named.values()):
            if len(members) > 1:
                links += self._of_one_name(members)
            if place % _EACH == 0 and self._cancelled():
                return None
        return links

    def _of_one_name(self, members: list[int]) -> Iterator[_Link]:
        people = self._people
        name = people[members[0]].name
        at: dict[str, list[int]] = {}
        for one in members:
            at.setdefault(people[one].company, []).append(one)
        for company, there in at.items():
            if company and len(there) > 1:
                yield _Link(there, Reason(COMPANY, name, SURE))
        nowhere = at.pop("", [])
        bare = [one for one in nowhere if one not in self._reached]
        why = Reason(NAME, name, MAYBE)
        if len(bare) > 1:
            yield _Link(bare, why)
        # Of a name that many have, a card with the name alone may be anyone's.
        if bare and len(members) - len(bare) <= MOST_NAMES:
            for other in members:
                if other not in bare[:_FEW]:
                    yield _Link([bare[0], other], why)
            return
        if split_name(seen(name))[1]:
            yield _Link(members, Reason(NAME, name, MAYBE, reached=True))
        elif len(members) <= MOST_NAMES + 1:  # 王先生 is many people's name
            for there in at.values():
                lonely = [one for one in there if one not in self._reached]
                for one in lonely:
                    for other in nowhere:
                        yield _Link([one, other], why)

    def clusters(self, links: list[_Link]) -> list[Cluster] | None:
        """Put together what hangs together, what is surest first."""
        whole, sure = _Sets(), _Sets()
        used: list[tuple[int, Reason]] = []
        for place, link in enumerate(links):
            for part in self._connected(link.ids):
                used.append((part[0], link.reason))
                for held in (whole, sure)[: link.reason.strength - MAYBE]:
                    for other in part[1:]:
                        held.join(part[0], other)
            if place % _EACH == 0 and self._cancelled():
                return None
        # What is only perhaps so neither joins two clusters nor widens one of a switchboard.
        reasons: dict[int, dict[Reason, None]] = {}
        for one, reason in used:
            if reason.strength > MAYBE:
                reasons.setdefault(whole.find(one), {})[reason] = None
        members: dict[int, list[int]] = {}
        for one in self._people:
            top = whole.find(one)
            if top in reasons:
                members.setdefault(top, []).append(one)
        found = [self._cluster(members[top], sure, reasons[top]) for top in reasons]
        found += self._weak(links, whole)
        found.sort(key=lambda c: (-c.strength, -len(c.reasons), c.names, c.ids))
        return found

    def _weak(self, links: list[_Link], whole: _Sets) -> Iterator[Cluster]:
        """What is only perhaps so, one cluster a reason: of those who are not together anyway."""
        weak: dict[Reason, _Sets] = {}
        ids: dict[Reason, dict[int, None]] = {}
        for link in links:
            if link.reason.strength == MAYBE:
                for part in self._connected(link.ids):
                    held = weak.setdefault(link.reason, _Sets())
                    for other in part[1:]:
                        held.join(part[0], other)
                    ids.setdefault(link.reason, {}).update(dict.fromkeys(part))
        for reason, held in weak.items():
            parts: dict[int, list[int]] = {}
            for one in ids[reason]:
                parts.setdefault(held.find(one), []).append(one)
            for part in parts.values():
                if len({whole.find(one) for one in part}) > 1:
                    yield self._cluster(sorted(part), _Sets(), {reason: None})

    def _connected(self, ids: Sequence[int]) -> Iterator[list[int]]:
        """Parts of a group in which everyone may be everyone else, but for the pairs said apart."""
        if not any(one in self._apart for one in ids):
            yield list(ids)
            return
        left = set(ids)
        while left:
            part, border = [], [min(left)]
            left.discard(border[0])
            while border:
                one = border.pop()
                part.append(one)
                known = self._apart.get(one, set())
                near = left - known
                left &= known
                border += near
            if len(part) > 1:
                yield sorted(part)

    def _cluster(self, ids: list[int], sure: _Sets, why: Iterable[Reason]) -> Cluster:
        groups: dict[int, list[int]] = {}
        for one in ids:
            groups.setdefault(sure.find(one), []).append(one)
        held = sorted(groups.values(), key=lambda group: (-len(group), group[0]))
        ordered = [one for group in held for one in group]
        reasons = sorted(why, key=lambda reason: (-reason.strength, reason.kind, reason.value))
        # Of people with different names no more than two are taken for one without being asked.
        core = max(2, len(held[0]))
        shown = tuple(ordered[:MOST_SHOWN])
        names = tuple(self._people[one].name for one in shown[:4])
        return Cluster(
            shown,
            names,
            len(ordered),
            min(core, len(shown)),
            reasons[0].strength,
            tuple(reasons[:8]),
        )


def _is_own(key: Hashable) -> bool:
    """Whether an e-mail or a number is commonly one person's."""
    return not isinstance(key, tuple) or is_mobile(f"+{key[0]}")


def are_alike(first: str, second: str) -> bool:
    """Whether two names may be one person's: one sound, 陳先生 as 陳志明, Amy Chen as Chen Amy."""
    first, second = seen(first), seen(second)
    one, other = _bare_name(first), _bare_name(second)
    if not one or not other:
        return False
    if one == other or (len(min(one, other, key=len)) >= 2 and (one in other or other in one)):
        return True
    if has_cjk(first) and has_cjk(second):
        family, same = fold_name(surname(first)), fold_name(surname(second))
        if family and family == same and family in (one, other):
            return True  # of one of them only the family name is known
        return _sound(one) == _sound(other)
    return sorted(fold(first).split()) == sorted(fold(second).split())


def _sound(name: str) -> str:
    """A Chinese name as it is read, another one folded."""
    parts = sort_key(name).split()  # a reading and its character in turn
    return " ".join(parts[::2]) if len(parts) == 2 * len(name) else fold_name(name)


def _bare_name(name: str) -> str:
    """A name without 先生 and the like, folded."""
    name = name.strip()
    for ending in sorted(SALUTATIONS, key=len, reverse=True):
        if name.endswith(ending) and len(name) > len(ending):
            return fold_name(name[: -len(ending)])
    return fold_name(name)


def keep_apart(book: Book, contact_ids: Sequence[int]) -> Changes:
    """Remember that none of these customers is another of them."""
    label = QT_TRANSLATE_NOOP("Step", "%1 are not duplicates")
    names = dict(
        book.query(
            "SELECT id, coalesce(nullif(name, ''), company) FROM contact WHERE id IN "
            f"{id_list(contact_ids)}"
        )
    )
    said = " · ".join(names[one] for one in contact_ids if names.get(one))
    said = said if len(said) <= 60 else said[:59] + "…"
    with book.writing(label, said) as step:
        for first, second in combinations(sorted(set(contact_ids)), 2):
            tables.NotDuplicate.insert(first=first, second=second).on_conflict_ignore().execute()
    return Changes(label=step_done(label, said), step=step.id)
