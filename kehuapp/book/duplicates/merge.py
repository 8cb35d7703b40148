"""Several customers become one: what each says, what is chosen, one step; who is alike is not here.

What a person leaves out, and what stands there twice, stays with the one that goes to the trash.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    ExtraRow,
    FactRow,
    ImRow,
    PhoneRow,
    TermRow,
    load_contacts,
)
from kehuapp.book.groups.groups import paths_of
from kehuapp.book.relations import INVERSE
from kehuapp.book.staff import staff
from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.store.schema import (
    CHILDREN,
    Comment,
    Contact,
    ExtraField,
    GroupMember,
    Handover,
    Interaction,
    LossRecord,
    NotDuplicate,
    Relation,
    Sale,
    Table,
    TierChange,
    TripStop,
    utc_now,
)
from kehuapp.text import words
from kehuapp.text.folding import fold
from kehuapp.text.names import fold_name
from kehuapp.text.phones import number_key

MOST = 4  # at once: as many columns can be read side by side
BOTH = 0  # instead of a customer: the remarks of all, one after the other
KEPT, POINTER = "merge", "merged"  # origins of the extra fields that a merge writes
TIER_ORDER = ("key", "regular", "prospect")
STAGE_ORDER = ("customer", "lost", "prospect")
#: What a customer has once; a name goes with its parts and its reading.
FIELDS = (
    "photo", "name", "nickname", "salutation", "company", "department", "job_title", "remark",
    "tier", "stage", "owner", "area", "source", "referrer", "best_time", "do_not_contact", "kind",
    "role", "tax_id", "company_contact", "backup_owner", "due_days", "min_gap_days", "no_festive",
    "consent", "competitor", "outlook", "first_contact_on", "reward",
)  # fmt: skip
_COLUMNS = {
    "name": ("name", "family_name", "given_name", "reading"),
    "owner": ("owner_id",),
    "referrer": ("referrer_id",),
    "company_contact": ("company_contact_id",),
    "backup_owner": ("backup_owner_id",),
    "consent": ("consent_on", "consent_how"),
    "reward": ("referral_reward", "reward_given_on"),
}
#: Values that are kept as an extra field when another one is chosen.
KEPT_FIELDS = ("name", "nickname", "salutation", "company", "department", "job_title", "remark",
               "owner", "area", "source", "referrer", "best_time", "role", "tax_id",
               "company_contact", "backup_owner", "consent", "competitor", "outlook",
               "reward")  # fmt: skip
LISTS = ("phones", "emails", "addresses", "im", "dates", "facts", "terms", "extra", "groups")
_ROWS: dict[str, type[Any]] = {
    "phones": PhoneRow, "emails": EmailRow, "addresses": AddressRow, "im": ImRow,
    "dates": DateRow, "facts": FactRow, "terms": TermRow, "extra": ExtraRow,
}  # fmt: skip
_TABLES = dict(zip(_ROWS, CHILDREN, strict=True))
_MOVED: tuple[type[Table], ...] = (
    Comment, TripStop, Interaction, Sale, TierChange, LossRecord, Handover,
)  # fmt: skip

Key = tuple[str, Hashable]  # the name of a list and what a line of it is known by


@dataclass(frozen=True, slots=True)
class Member:
    """One of those to be merged: the card, and how much else would be united."""

    card: ContactCard
    created_at: str
    owner: str = ""
    referrer: str = ""
    comments: int = 0
    interactions: int = 0
    sales: int = 0
    visits: int = 0
    introduced: int = 0
    backup_owner: str = ""
    company: str = ""

    @property
    def id(self) -> int:
        """The customer's id."""
        assert self.card.id is not None
        return self.card.id

    def said(self, name: str) -> str:
        """A single field in words, "" when nothing is said."""
        card = self.card
        if name == "tier":
            return words.word(words.TIERS, card.tier)
        if name == "stage":
            return words.word(words.STAGES, card.stage)
        if name == "source":
            return words.word(words.SOURCES, card.source)
        if name == "role":
            return words.word(words.ROLES, card.role)
        if name == "company_contact":
            return self.company
        if name in ("owner", "referrer", "backup_owner"):
            return str(getattr(self, name))
        if name == "consent":
            return " • ".join(filter(None, (card.consent_on, card.consent_how)))
        if name == "reward":
            return " • ".join(filter(None, (card.referral_reward, card.reward_given_on)))
        if name in ("due_days", "min_gap_days"):
            days = getattr(card, name)
            return "" if days is None else str(days)
        if name == "no_festive":
            return translate("Merge", "No greetings on festivals") if card.no_festive else ""
        if name == "photo":
            return translate("Merge", "Photo") if card.photo else ""
        if name == "do_not_contact":
            return translate("Merge", "Do not contact") if card.do_not_contact else ""
        if name == "kind":
            return (translate("Merge", "Company") if card.kind == "company"
                    else translate("Merge", "Person"))  # fmt: skip
        return str(getattr(card, name))


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
    ids = [card.id for card in cards]
    marks = ",".join("?" * len(ids))
    counts = {
        name: dict(book.query(
            f"SELECT {column}, count(*) FROM {name} WHERE {column} IN ({marks}) "
            f"AND deleted_at IS NULL GROUP BY {column}", ids,
        ))
        for name, column in (
            ("comment", "contact_id"), ("interaction", "contact_id"), ("sale", "contact_id"),
            ("trip_stop", "contact_id"), ("contact", "referrer_id"),
        )
    }  # fmt: skip
    created = dict(book.query(f"SELECT id, created_at FROM contact WHERE id IN ({marks})", ids))
    known = {row.id: row.name for row in staff.rows_staff(book)}
    others = {card.referrer_id or 0 for card in cards} | {
        card.company_contact_id or 0 for card in cards
    }
    names = {card.id: card.title for card in load_contacts(book, sorted(others))}
    return [
        Member(
            card, created[card.id], known.get(card.owner_id or 0, ""),
            names.get(card.referrer_id, ""),
            comments=counts["comment"].get(card.id, 0),
            interactions=counts["interaction"].get(card.id, 0),
            sales=counts["sale"].get(card.id, 0), visits=counts["trip_stop"].get(card.id, 0),
            introduced=counts["contact"].get(card.id, 0),
            backup_owner=known.get(card.backup_owner_id or 0, ""),
            company=names.get(card.company_contact_id, ""),
        )
        for card in cards
    ]  # fmt: skip


def choose_kept(members: Sequence[Member]) -> int:
    """Who is kept if nobody says otherwise: of whom most is known, of equals the oldest."""

    def weight(member: Member) -> tuple[int, int]:
        card = member.card
        told = sum(bool(member.said(name)) for name in FIELDS)
        told += sum(len(getattr(card, name)) for name in _ROWS) + len(card.group_ids)
        done = member.comments + member.interactions + member.sales + member.visits
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
    # The word that must not be lost: a key customer, one who has bought.
    values["tier"] = _first_in(ordered, TIER_ORDER, "tier")
    values["stage"] = _first_in(ordered, STAGE_ORDER, "stage")
    met = [member for member in ordered if member.card.first_contact_on]
    if met:
        values["first_contact_on"] = min(met, key=lambda one: one.card.first_contact_on).id
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
    for name in _ROWS:
        pairs = [
            (member.id, row) for member in members for row in getattr(member.card, name)
            if not (name == "extra" and row.origin == POINTER)
        ]  # fmt: skip
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
        return f"{said} ({row.year})" if row.year else said
    return words.plain_day(row.year, row.month, row.day)


def merge_contacts(
    book: Book, keep_id: int, other_ids: Iterable[int], choices: Choices | None = None
) -> Changes:
    """Unite customers in `keep_id`, the others go to the trash; Trouble when one is gone."""
    others = [one for one in dict.fromkeys(other_ids) if one != keep_id]
    choices = choices or Choices()
    members = load_members(book, [keep_id, *others])
    if not others or len(members) != len(others) + 1:
        raise Trouble(translate("Merge", "One of these customers is no longer in the book. "
                                "Nothing was merged."))  # fmt: skip
    if len(others) == 1:
        label = QT_TRANSLATE_NOOP("Step", "Merge %1 with %2")
        said: tuple[object, ...] = (members[0].card.title, members[1].card.title)
    else:
        label = QT_TRANSLATE_NOOP("Step", "Merge %1 with %2 others")
        said = (members[0].card.title, len(others))
    with book.writing(label, *said) as step:
        merge = _Merge(book, members, choices)
        merge.write_values()
        merge.unite_lists()
        groups = merge.unite_groups()
        touched, comments = merge.move_the_rest()
        merge.put_away()
    return Changes(
        contacts=frozenset({keep_id, *others, *touched}), groups=frozenset(groups),
        comments=frozenset(comments), label=translate("Step", label, *said), step=step.id,
    )  # fmt: skip


class _Merge:
    """The parts of one merge, inside its step."""

    def __init__(self, book: Book, members: Sequence[Member], choices: Choices) -> None:
        self._book = book
        self._members = members
        self._keep = members[0].id
        self._others = [member.id for member in members[1:]]
        self._by_id = {member.id: member for member in members}
        self._choices = choices
        self._values = default_values(members, self._keep)
        self._values |= {
            name: one for name, one in choices.values.items()
            if one in self._by_id or (name == "remark" and one == BOTH)
        }  # fmt: skip
        self._marks = ",".join("?" * len(self._others))

    def write_values(self) -> None:
        """The chosen values, and what was said besides as extra fields."""
        values: dict[str, Any] = {}
        left: list[tuple[str, str]] = []
        for name in FIELDS:
            chosen = self._values[name]
            if name == "remark" and chosen == BOTH:
                values["remark"] = _joined(member.card.remark for member in self._members)
                continue
            for column in _COLUMNS.get(name, (name,)):
                values[column] = self._stored(chosen, column)
            if name in KEPT_FIELDS:
                there = fold_name(self._by_id[chosen].said(name))
                left += [(name, m.said(name)) for m in self._members
                         if m.said(name).strip() and fold_name(m.said(name)) != there]  # fmt: skip
        values["referrer_id"], lost = self._referrer(values["referrer_id"])
        if lost:
            left.append(("referrer", lost))
        if values["company_contact_id"] in self._by_id:
            values["company_contact_id"] = None  # a company and one of its people: now one
        values["created_at"] = min(member.created_at for member in self._members)
        Contact.update(**values, updated_at=utc_now()).where(Contact.id == self._keep).execute()
        before = [(self._keep, self._by_id[self._keep].card.tier)]
        record_changes(self._book, before, values["tier"], translate("Merge", "Merged"))
        if self._choices.keep_others:
            known = {(row.name, row.value) for m in self._members for row in m.card.extra}
            for name, value in dict.fromkeys(left):
                if (name, value) not in known:
                    ExtraField.insert(
                        contact=self._keep, name=name, value=value, origin=KEPT
                    ).execute()

    def _stored(self, contact: int, column: str) -> Any:
        return self._book.query(f"SELECT {column} FROM contact WHERE id = ?", (contact,))[0][0]

    def _referrer(self, chosen: int | None) -> tuple[int | None, str]:
        """Who introduced the merged one: not one of them, nor anyone whom they introduced."""
        if chosen is None or chosen in self._by_id:
            return None, ""
        seen: set[int] = set()
        at: int | None = chosen
        while at is not None and at not in seen:
            if at in self._by_id:
                lost = self._by_id[self._values["referrer"]].referrer
                return None, lost
            seen.add(at)
            rows = self._book.query("SELECT referrer_id FROM contact WHERE id = ?", (at,))
            at = rows[0][0] if rows else None
        return chosen, ""

    def unite_lists(self) -> None:
        """Lines that the kept one lacks move there; what is there already fills its gaps."""
        ExtraField.delete().where(
            (ExtraField.contact == self._keep) & (ExtraField.origin == POINTER)
        ).execute()
        for name, row_class in _ROWS.items():
            self._unite(name, row_class)

    def _unite(self, name: str, row_class: type[Any]) -> None:
        table = _TABLES[name]._meta.table_name
        columns = [f.name for f in fields(row_class)]
        ids: list[tuple[int, int]] = []
        rows: list[Any] = []
        for owner in (self._keep, *self._others):
            for row_id, *values in self._book.query(
                f"SELECT id, {', '.join(columns)} FROM {table} WHERE contact_id = ? ORDER BY id",
                (owner,),
            ):
                if row_class is ExtraRow and values[columns.index("origin")] == POINTER:
                    continue
                ids.append((row_id, owner))
                rows.append(row_class(*values))
        execute = self._book.database.execute_sql
        there: dict[Hashable, tuple[int, Any]] = {}
        for (row_id, owner), row, key in zip(ids, rows, keys_of(name, rows), strict=True):
            if (name, key) in self._choices.left_out:
                if owner == self._keep:
                    execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
            elif key not in there:
                there[key] = (row_id, row)
                if owner != self._keep:
                    execute(f"UPDATE {table} SET contact_id = ? WHERE id = ?", (self._keep, row_id))
            elif owner != self._keep:
                gaps = [c for c in columns if not getattr(there[key][1], c) and getattr(row, c)]
                for column in gaps:
                    execute(f"UPDATE {table} SET {column} = ? WHERE id = ?",
                            (getattr(row, column), there[key][0]))  # fmt: skip

    def unite_groups(self) -> set[int]:
        """The groups of all; returns those whose members changed."""
        changed: set[int] = set()
        there: set[int] = set()
        for owner in (self._keep, *self._others):
            for row_id, group in self._book.query(
                "SELECT id, group_id FROM group_member WHERE contact_id = ? ORDER BY id", (owner,)
            ):
                changed.add(group)
                if ("groups", group) in self._choices.left_out:
                    if owner == self._keep:
                        GroupMember.delete().where(GroupMember.id == row_id).execute()
                elif group not in there:
                    there.add(group)
                    if owner != self._keep:
                        GroupMember.update(contact=self._keep).where(
                            GroupMember.id == row_id
                        ).execute()
        return changed

    def move_the_rest(self) -> tuple[set[int], set[int]]:
        """Comments, visits, contacts made, sales, relations, whom they introduced and who belongs
        to their company; ids of these others, and of the comments."""
        query, execute = self._book.query, self._book.database.execute_sql
        comments = {row[0] for row in query(
            f"SELECT id FROM comment WHERE contact_id IN ({self._marks})", self._others
        )}  # fmt: skip
        for table in _MOVED:
            execute(
                f"UPDATE {table._meta.table_name} SET contact_id = ? "
                f"WHERE contact_id IN ({self._marks})", (self._keep, *self._others),
            )  # fmt: skip
        introduced = {row[0] for row in query(
            f"SELECT id FROM contact WHERE referrer_id IN ({self._marks}) AND id <> ?",
            (*self._others, self._keep),
        )}  # fmt: skip
        execute(
            f"UPDATE contact SET referrer_id = ? WHERE referrer_id IN ({self._marks}) "
            f"AND id <> ? AND id NOT IN ({self._marks})",
            (self._keep, *self._others, self._keep, *self._others),
        )
        linked = {row[0] for row in query(
            f"SELECT id FROM contact WHERE company_contact_id IN ({self._marks}) AND id <> ?",
            (*self._others, self._keep),
        )}  # fmt: skip
        execute(
            f"UPDATE contact SET company_contact_id = ? WHERE company_contact_id "
            f"IN ({self._marks}) AND id <> ? AND id NOT IN ({self._marks})",
            (self._keep, *self._others, self._keep, *self._others),
        )
        self._say_apart()
        return introduced | linked | self._move_relations(), comments

    def _move_relations(self) -> set[int]:
        """Relations of all become those of the kept one, each once; returns who is at the far end.

        Nobody is related to himself, and a note is kept where the relation that stays has none.
        """
        ids = (self._keep, *self._others)
        marks = ",".join("?" * len(ids))
        rows = self._book.query(
            "SELECT id, first_id, second_id, kind, note FROM relation "
            f"WHERE first_id IN ({marks}) OR second_id IN ({marks}) "
            "ORDER BY first_id <> ? AND second_id <> ?, id",
            (*ids, *ids, self._keep, self._keep),
        )
        kept: dict[Hashable, tuple[int, int, int, str]] = {}
        gone: list[int] = []
        for row_id, *ends, kind, note in rows:
            first, second = (self._keep if one in self._by_id else one for one in ends)
            turned = (second, first, INVERSE.get(kind, kind))
            key = min((first, second, kind), turned)
            if first == second or key in kept:
                gone.append(row_id)
            if first != second:
                there = kept.setdefault(key, (row_id, first, second, note))
                kept[key] = (*there[:3], there[3] or note)
        # Away first: what moves may not meet one that says the same.
        Relation.delete().where(Relation.id.in_(gone)).execute()
        old = {row[0]: (row[1], row[2], row[4]) for row in rows}
        for row_id, first, second, note in kept.values():
            if old[row_id] != (first, second, note):
                Relation.update(first=first, second=second, note=note).where(
                    Relation.id == row_id
                ).execute()
        return {end for row in kept.values() for end in row[1:3]} - {self._keep}

    def _say_apart(self) -> None:
        """Who was said to be somebody else than one of them is somebody else than all."""
        rows = self._book.query(
            f"SELECT id, first_id, second_id FROM not_duplicate WHERE first_id IN ({self._marks}) "
            f"OR second_id IN ({self._marks})", (*self._others, *self._others),
        )  # fmt: skip
        for row_id, first, second in rows:
            NotDuplicate.delete().where(NotDuplicate.id == row_id).execute()
            far = second if first in self._by_id else first
            if far not in self._by_id:
                low, high = sorted((self._keep, far))
                NotDuplicate.insert(first=low, second=high).on_conflict_ignore().execute()

    def put_away(self) -> None:
        """The others go to the trash, where they say with whom they were merged."""
        name = self._by_id[self._values["name"]].card.title
        Contact.update(deleted_at=utc_now()).where(Contact.id.in_(self._others)).execute()
        for one in self._others:
            ExtraField.insert(
                contact=one, name=translate("Merge", "Merged into"), value=name, origin=POINTER
            ).execute()


def _joined(texts: Iterable[str]) -> str:
    """Remarks one below the other, without a line that an earlier one has."""
    lines: list[str] = []
    known: set[str] = set()
    for text in texts:
        said = text.strip().split("\n")
        lines += [line for line in said if not line.strip() or line.strip() not in known]
        known.update(line.strip() for line in said)
    return "\n".join(lines).strip()
