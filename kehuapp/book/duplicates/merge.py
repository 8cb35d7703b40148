"""Several customers before they become one: what each says, what would be united, what is kept.

The writing is in `merging`; who is alike is in `duplicates`.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kehuapp.book.contacts.card import FIELDS as OWN
from kehuapp.book.contacts.card import ROWS, ContactCard, DateRow, joined_words
from kehuapp.book.contacts.contacts import ask_contacts, load_contacts
from kehuapp.book.contacts.fields import ALONG, CONTACT, KEEP, STAFF
from kehuapp.book.groups.groups import paths_of
from kehuapp.book.tiers.tiers import ask_tier_policies, looks_of
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.text import words
from kehuapp.text.folding import fold
from kehuapp.text.names import fold_name
from kehuapp.text.phones import number_key

MOST = 4  # at once: as many columns can be read side by side
BOTH = 0  # instead of a customer: the remarks of all, one after the other
KEPT, POINTER = "merge", "merged"  # origins of the extra fields that a merge writes
_OWN = [one for one in OWN.values() if one.merge != ALONG]
#: What a customer has once; a name goes with its parts and its reading.
FIELDS = tuple(dict.fromkeys(one.key for one in _OWN))
#: Values that are kept as an extra field when another one is chosen.
KEPT_FIELDS = frozenset(one.key for one in _OWN if one.merge == KEEP)
LISTS = (*ROWS, "groups")

Key = tuple[str, Hashable]  # the name of a list and what a line of it is known by


@dataclass(frozen=True, slots=True)
class Member:
    """One of those to be merged: the card, and how much else would be united."""

    card: ContactCard
    created_at: str
    names: Mapping[str, str] = field(default_factory=dict)  # of colleagues and customers, by field
    comments: int = 0
    interactions: int = 0
    sales: int = 0
    visits: int = 0
    needs: int = 0
    tasks: int = 0
    came: frozenset[int] = frozenset()
    missed: frozenset[int] = frozenset()
    introduced: int = 0

    @property
    def id(self) -> int:
        """The customer's id."""
        assert self.card.id is not None
        return self.card.id

    def said(self, name: str) -> str:
        """A single field in words, "" when nothing is said."""
        return joined_words(self.card, name, self.names)


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of a list once, with the customers in whose lists it stands."""

    key: Key
    label: str
    text: str
    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Choices:
    """`values`: whose value a field takes (missing: the default); `left_out`: lines not wanted."""

    values: Mapping[str, int] = field(default_factory=dict)
    left_out: frozenset[Key] = frozenset()
    keep_others: bool = True


def load_members(book: Book, contact_ids: Sequence[int]) -> list[Member]:
    """Those customers, but not who is gone or in the trash meanwhile."""
    cards = [card for card in load_contacts(book, contact_ids) if not card.deleted]
    if not cards:
        return []
    ids = id_list(card.id or 0 for card in cards)
    links = [one for one in OWN.values() if one.kind == CONTACT]
    others = {getattr(card, one.name) or 0 for card in cards for one in links}
    counted = (
        ("comment", "contact_id"),
        ("interaction", "contact_id"),
        ("sale", "contact_id"),
        ("trip_stop", "contact_id"),
        ("need", "contact_id"),
        ("task", "contact_id"),
        ("contact", "referrer_id"),
    )
    linked, of_tiers, made, colleagues, missed, came, *rows = book.ask(
        together(
            ask_contacts(sorted(others)),
            ask_tier_policies(),
            rows_of(f"SELECT id, created_at FROM contact WHERE id IN {ids}"),
            rows_of("SELECT id, name FROM staff WHERE deleted_at IS NULL"),
            rows_of(
                "SELECT a.contact_id, a.batch_id FROM absence AS a JOIN batch AS b "
                f"ON b.id = a.batch_id WHERE a.contact_id IN {ids} AND b.deleted_at IS NULL"
            ),
            rows_of(
                f"SELECT contact_id, batch_id FROM interaction WHERE contact_id IN {ids} "
                "AND batch_id IS NOT NULL AND deleted_at IS NULL"
            ),
            *(
                rows_of(
                    f"SELECT {column}, count(*) FROM {name} WHERE {column} IN {ids} "
                    f"AND deleted_at IS NULL GROUP BY {column}"
                )
                for name, column in counted
            ),
        )
    )
    counts = {name: dict(told) for (name, _column), told in zip(counted, rows, strict=True)}
    people: dict[int | None, str] = {card.id: card.title for card in linked}
    known = {CONTACT: people, STAFF: dict(colleagues)}
    created, looks = dict(made), looks_of(of_tiers)
    return [
        Member(
            card,
            created[card.id],
            {
                one.name: known[one.kind].get(getattr(card, one.name), "")
                for one in OWN.values()
                if one.kind in known
            }
            | {"tier": words.tier_word(looks, card.tier)},
            comments=counts["comment"].get(card.id, 0),
            interactions=counts["interaction"].get(card.id, 0),
            sales=counts["sale"].get(card.id, 0),
            visits=counts["trip_stop"].get(card.id, 0),
            needs=counts["need"].get(card.id, 0),
            tasks=counts["task"].get(card.id, 0),
            came=frozenset(batch for one, batch in came if one == card.id),
            missed=frozenset(batch for one, batch in missed if one == card.id),
            introduced=counts["contact"].get(card.id, 0),
        )
        for card in cards
    ]


def choose_kept(members: Sequence[Member]) -> int:
    """Who is kept if nobody says otherwise: of whom most is known, of equals the oldest."""

    def weight(member: Member) -> tuple[int, int]:
        card = member.card
        told = sum(bool(member.said(name)) for name in FIELDS)
        told += sum(len(getattr(card, name)) for name in ROWS) + len(card.group_ids)
        done = member.comments + member.interactions + member.sales + member.visits
        done += member.needs + member.tasks + len(member.missed)
        return done * 2 + told, -member.id

    oldest_first = sorted(members, key=lambda member: (member.created_at, member.id))
    return max(oldest_first, key=weight).id


def default_values(members: Sequence[Member], keep_id: int) -> dict[str, int]:
    """Whose value each field takes: the kept one's, else the first that says something."""
    ordered = sorted(members, key=lambda member: member.id != keep_id)
    values: dict[str, int] = {}
    for name in FIELDS:
        said = [member for member in ordered if member.said(name)] or ordered
        values[name] = said[0].id
    if len({m.card.remark.strip() for m in members if m.card.remark.strip()}) > 1:
        values["remark"] = BOTH
    for one in _OWN:
        if one.best:  # the word that must not be lost: a key customer, one who has bought
            values[one.key] = _first_in(ordered, one.best, one.name)
        if one.earliest:
            days = [(getattr(member.card, one.name), member.id) for member in ordered]
            if known := [pair for pair in days if pair[0]]:
                values[one.key] = min(known, key=lambda pair: pair[0])[1]
    return values


def _first_in(members: Sequence[Member], order: Sequence[str], name: str) -> int:
    codes = [getattr(member.card, name) for member in members]
    return min(
        zip(members, codes, strict=True),
        key=lambda pair: order.index(pair[1]) if pair[1] in order else len(order),
    )[0].id


def united_lines(book: Book, members: Sequence[Member]) -> list[Line]:
    """What stands in the lists of these customers, each line once, in the order of the lists."""
    found: list[Line] = []
    for name in ROWS:
        pairs = [
            (member.id, row)
            for member in members
            for row in getattr(member.card, name)
            if not (name == "extra" and row.origin == POINTER)
        ]
        lines: dict[Hashable, tuple[Any, set[int]]] = {}
        for (contact, row), key in zip(
            pairs, keys_of(name, [row for _, row in pairs]), strict=True
        ):
            lines.setdefault(key, (row, set()))[1].add(contact)
        for key, (row, ids) in lines.items():
            found.append(Line((name, key), *_row_words(name, row), frozenset(ids)))
    paths = paths_of(book)
    groups: dict[int, set[int]] = {}
    for member in members:
        for group in member.card.group_ids:
            groups.setdefault(group, set()).add(member.id)
    for group in sorted(groups, key=lambda one: paths.get(one, "")):
        path = paths.get(group, "").replace("/", " › ")
        found.append(Line(("groups", group), "", path, frozenset(groups[group])))
    return found


def keys_of(name: str, rows: Sequence[Any]) -> list[Hashable]:
    """What each row of a list is known by: two of one key are one line of the merged customer.

    Where one leaves something open (a year, a postcode), it is the first that says it.
    """
    parts = [_key_parts(name, row) for row in rows]
    filled: dict[Hashable, Hashable] = {}
    for exact, open_part in parts:
        if open_part:
            filled.setdefault(exact, open_part)
    return [(exact, open_part or filled.get(exact)) for exact, open_part in parts]


def _key_parts(name: str, row: Any) -> tuple[Hashable, Hashable]:
    if name == "phones":
        return (number_key(row.raw, row.e164), row.ext), None
    if name == "emails":
        return row.address.strip().casefold(), None
    if name == "addresses":
        return fold_name(row.text), row.postcode
    if name == "im":
        return (row.service.casefold(), row.handle.casefold()), None
    if name == "dates":
        text = row.text if row.month is None or row.kind == "custom" else ""
        return (row.kind, row.calendar, row.month, row.day, row.is_leap_month, text), row.year
    if name in ("facts", "terms"):
        return (row.topic, fold(row.text)), None
    return (row.name, row.value), None


def _row_words(name: str, row: Any) -> tuple[str, str]:
    """A label and the line itself."""
    if name == "phones":
        ext = f" #{row.ext}" if row.ext and row.ext not in row.raw else ""
        return words.word(words.LABELS, row.label), row.raw + ext
    if name == "emails":
        return words.word(words.LABELS, row.label), row.address
    if name == "addresses":
        return words.word(words.LABELS, row.label), f"{row.postcode} {row.text}".strip()
    if name == "im":
        return row.service, row.handle
    if name == "dates":
        return words.word(words.DATE_KINDS, row.kind), _day_words(row)
    if name == "facts":
        return words.word(words.TOPICS, row.topic), row.text
    if name == "terms":
        return words.word(words.TERMS, row.topic), row.text
    return row.name, row.value


def _day_words(row: DateRow) -> str:
    if row.month is None or row.day is None:
        return row.text
    if row.calendar == "lunar":
        said = words.lunar_day(row.month, row.day, row.is_leap_month)
        return words.with_aside(said, str(row.year or ""))
    return words.plain_day(row.year, row.month, row.day)
