"""Who is the same person: by identity, number, e-mail, name with company; decides nothing else.

Of one name and company two with different numbers may be two people: somebody is asked.
"""

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter

from kehuapp.exchange.importing.known import load_records
from kehuapp.exchange.importing.merging import adds_nothing
from kehuapp.exchange.records import SINGLE, Record
from kehuapp.store.database import Book
from kehuapp.text.folding import seen
from kehuapp.text.names import fold_name, split_name
from kehuapp.text.phones import is_number, number_key

_said = attrgetter(*SINGLE, "remark")
_MOST_COMPARED = 5  # cards with the same name and nothing else that are looked at one by one
_ALIVE = "JOIN contact AS c ON c.id = x.contact_id AND c.deleted_at IS NULL"


class Person:
    """A record with what it is compared by, made once. A number is its E.164 form as an int; `keys`
    are for each number and e-mail the hashes of it alone and of it with the name."""

    __slots__ = ("company", "key", "keys", "reaches", "record", "uid")

    def __init__(self, record: Record) -> None:
        self.record = record
        self.key = fold_name(record.name or record.company)
        self.company = fold_name(record.company) if record.company else ""
        self.uid = record.uid.lower()
        self.reaches: list[int | str] = [
            number_key(raw, e164) for _label, raw, e164, _ext in record.phones
        ]
        self.reaches += [seen(address).casefold() for _label, address in record.emails]
        self.keys = _keys(self.key, self.reaches)

    @property
    def is_bare(self) -> bool:
        """Whether the name is all by which it could be known."""
        return not (self.reaches or self.company)

    @property
    def is_out_of_reach(self) -> bool:
        """Whether no number can be dialled, and neither an e-mail nor a company tells who it is:
        one whose number was corrected in the book comes again with what the file says."""
        phones = self.record.phones
        return not (self.company or self.record.emails) and not any(
            is_number(raw, e164) for _label, raw, e164, _ext in phones
        )

    @property
    def is_vague(self) -> bool:
        """Whether the name could be that of several people who have numbers of their own."""
        if not self.reaches or not self.company:
            return False
        family, given = split_name(seen(self.record.name))
        return self.key == self.company or (bool(family) and not given)

    @property
    def _numbers(self) -> set[int | str]:
        return set(self.reaches[: len(self.record.phones)])

    def may_be_another(self, other: "Person") -> bool:
        """Whether one of the same name and company may be somebody else: another number stands
        there, or 王先生 (or the company's name alone, a second branch) with another e-mail."""
        if self.is_vague and other.reaches:
            return True
        return bool(self._numbers and other._numbers) and self._numbers.isdisjoint(other._numbers)

    def all_said(self) -> int:
        """A hash of what a bare card says, groups and photo apart."""
        r = self.record
        return hash(
            (
                "said",
                self.key,
                *_said(r),
                *r.addresses,
                *r.im,
                *r.dates,
                *r.extra,
            )
        )


def _keys(key: str, reaches: Iterable[int | str]) -> list[tuple[int, int]]:
    return [(hash(("reach", reach)), hash(("person", key, reach))) for reach in reaches]


def _agree(one: Person, other: Person) -> bool:
    """Whether two have a name, a way to reach them or the company in common."""
    return (
        one.key == other.key
        or not set(one.reaches).isdisjoint(other.reaches)
        or (one.company != "" and one.company == other.company)
    )


class Identities:
    """Everyone of the book (ids ≥ 0) and of the file so far (below 0: -1 is the first record).

    One dictionary from the hash of what is known (a tuple) to who was known by it first. The
    hashes have 64 bits: among a hundred thousand people none is mistaken for another.
    """

    def __init__(self, book: Book) -> None:
        self._who: dict[int, int] = {}
        self._bare: dict[str, list[int]] = {}
        self._read(book)
        self.has_people = bool(self._who)  # of the book

    def _read(self, book: Book) -> None:
        who = self._who
        keys: dict[int, str] = {}
        with_company: set[int] = set()
        companies: dict[str, str] = {"": ""}
        for contact, uuid, name, company in book.each(
            "SELECT id, uuid, name, company FROM contact WHERE deleted_at IS NULL ORDER BY id"
        ):
            folded = companies.get(company)
            if folded is None:
                folded = companies[company] = fold_name(company)
            keys[contact] = key = fold_name(name) if name else folded
            who[hash(("own", uuid))] = contact
            who.setdefault(hash(("name", key)), contact)
            if folded:
                with_company.add(contact)
                who.setdefault(hash(("company", key, folded)), contact)
        bare = dict.fromkeys(keys)
        for contact, number, raw in book.each(
            f"SELECT x.contact_id, x.e164, x.raw FROM phone AS x {_ALIVE} ORDER BY x.id"
        ):
            self._reach(contact, _keys(keys[contact], (number_key(raw, number),)))
            bare.pop(contact, None)
        for contact, address in book.each(
            f"SELECT x.contact_id, x.address FROM email AS x {_ALIVE} ORDER BY x.id"
        ):
            self._reach(contact, _keys(keys[contact], (seen(address).casefold(),)))
            bare.pop(contact, None)
        for contact, uid in book.each(
            f"SELECT x.contact_id, x.value FROM extra_field AS x {_ALIVE} "
            "WHERE x.name = 'UID' ORDER BY x.id"
        ):
            who.setdefault(hash(("uid", keys[contact], uid.lower())), contact)
        lonely = [contact for contact in bare if contact not in with_company]
        for start in range(0, len(lonely), 500):
            for contact, record in load_records(book, lonely[start : start + 500], {}).items():
                self._put_bare(contact, Person(record))

    def _reach(self, who: int, keys: list[tuple[int, int]]) -> None:
        known = self._who.setdefault
        for of_anybody, of_person in keys:
            known(of_anybody, who)
            known(of_person, who)

    def add(self, who: int, person: Person) -> None:
        """A record that becomes a contact, or tells more about one."""
        self._reach(who, person.keys)
        self._who.setdefault(hash(("name", person.key)), who)
        if person.company:
            self._who.setdefault(hash(("company", person.key, person.company)), who)
        if person.uid:
            self._who.setdefault(hash(("uid", person.key, person.uid)), who)
        if person.is_bare:
            self._put_bare(who, person)

    def _put_bare(self, who: int, person: Person) -> None:
        self._who.setdefault(person.all_said(), who)
        there = self._bare.setdefault(person.key, [])
        if len(there) < _MOST_COMPARED and who not in there:
            there.append(who)

    def candidates(self, person: Person) -> Iterator[int]:
        """Those who will be looked at more closely."""
        find = self._who.get
        own = find(hash(("own", person.uid))) if person.uid else None
        same = self._find_known(person)
        if same is None and person.company:
            same = find(hash(("company", person.key, person.company)))
        if own is not None:
            yield own
        if same is not None:
            yield same
        elif (maybe := self.find_maybe(person)) is not None:
            yield maybe[0]
        if person.is_bare:
            yield from self._bare.get(person.key, ())

    def find_same(self, person: Person, known: Callable[[int], Record]) -> int | None:
        """The same person: an identity that we gave and something else in common, or the same name
        together with a number, an e-mail, a phone's identity or the company."""
        own = self._who.get(hash(("own", person.uid))) if person.uid else None
        if own is not None and _agree(person, Person(known(own))):
            return own
        who = self._find_known(person)
        if who is None and person.company:
            who = self._who.get(hash(("company", person.key, person.company)))
            if who is not None and person.may_be_another(Person(known(who))):
                who = None
        if who is None and person.is_bare:
            # A card with a name alone says who it is only when all it says is known there.
            if (other := self._who.get(person.all_said())) is not None:
                return other
            for other in self._bare.get(person.key, ()):
                if adds_nothing(known(other), person.record):
                    return other
        return who

    def _find_known(self, person: Person) -> int | None:
        find = self._who.get
        for _of_anybody, of_person in person.keys:
            if (who := find(of_person)) is not None:
                return who
        return find(hash(("uid", person.key, person.uid))) if person.uid else None

    def find_maybe(self, person: Person) -> tuple[int, bool] | None:
        """Who is like somebody that `find_same` does not know: with the same number or e-mail under
        another name; else a namesake (True), of the same company, or when nothing but the name is
        known of one of the two, a number that nobody can dial apart."""
        for of_anybody, _of_person in person.keys:
            if (who := self._who.get(of_anybody)) is not None:
                return who, False
        if person.company:
            who = self._who.get(hash(("company", person.key, person.company)))
            if who is not None:
                return who, True
        if bare := self._bare.get(person.key):
            return bare[0], True
        name = hash(("name", person.key))
        who = self._who.get(name) if person.is_out_of_reach else None
        return None if who is None else (who, True)
