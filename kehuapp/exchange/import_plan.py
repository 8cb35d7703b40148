"""What would happen to each record of a file: reads the book and writes nothing."""

import gc
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kehuapp.book.contacts import load_contacts
from kehuapp.book.groups import join_path, paths_of, split_path
from kehuapp.exchange.merging import Edits, copy_of, merge_into, record_of
from kehuapp.exchange.read import FileRead
from kehuapp.exchange.records import Record
from kehuapp.i18n import translate
from kehuapp.store import pictures
from kehuapp.store.database import Book
from kehuapp.text.names import fold_name

CREATE, MERGE, SKIP, LEAVE_OUT = "create", "merge", "skip", "leave_out"
#: What to do with a person who is already there.
DUPLICATES = ("merge", "skip", "add")
_MOST_NAMES_COMPARED = 200


@dataclass(slots=True)
class Decision:
    """What happens to one record. A merge names a contact of the book (`target`) or an earlier
    decision of the same file (`twin`, its place in the plan)."""

    record: Record
    action: str
    target: int | None = None
    twin: int | None = None
    reason: str = ""
    warnings: list[str] = field(default_factory=list)
    edits: Edits | None = None


@dataclass(slots=True)
class ImportPlan:
    """Decisions in the order of the file; `group` is the path that all join, or None."""

    read: FileRead
    duplicates: str
    group: str | None
    decisions: list[Decision]

    def counts(self) -> dict[str, int]:
        """created, merged, skipped, failed: their sum is found."""
        actions = Counter(decision.action for decision in self.decisions)
        left = actions[SKIP] + actions[LEAVE_OUT] + len(self.read.skipped)
        return {"created": actions[CREATE], "merged": actions[MERGE], "skipped": left,
                "failed": len(self.read.failed)}  # fmt: skip


def build_plan(
    book: Book, file_read: FileRead, duplicates: str = "merge", group: str | None = None
) -> ImportPlan:
    """Decide for every record: a new contact, more for one that is there, or nothing to do."""
    index = _Index(book)
    prefix = split_path(group) if group else []
    decisions: list[Decision] = []
    collecting = gc.isenabled()
    gc.disable()
    try:
        _decide_all(index, file_read, duplicates, prefix, decisions)
    finally:
        if collecting:
            gc.enable()
    return ImportPlan(file_read, duplicates, join_path(prefix) if prefix else None, decisions)


def _decide_all(
    index: "_Index", file_read: FileRead, duplicates: str, prefix: list[str],
    decisions: list[Decision],
) -> None:  # fmt: skip
    for record in file_read.records:
        wanted = copy_of(record)
        wanted.warnings = record.warnings
        if prefix:
            below = (join_path(prefix + split_path(path)) for path in record.groups)
            wanted.groups = list(dict.fromkeys((join_path(prefix), *below)))
        decisions.append(_decide(index, wanted, duplicates, decisions))


def _decide(
    index: "_Index", record: Record, duplicates: str, decisions: list[Decision]
) -> Decision:
    place = len(decisions)
    warnings = list(record.warnings)
    same = index.find_same(record) if duplicates != "add" else None
    if same is None:
        others = index.names_with_same_number(record)
        if others:
            warnings.append(
                translate("Import", "%1 has the same number or e-mail as %2 and was kept "
                          "as a person of their own.", record.title, ", ".join(others))
            )  # fmt: skip
        index.add(place, record)
        return Decision(record, CREATE, warnings=warnings)
    known = index.load_to_merge(same)
    target, twin = (same, None) if same >= 0 else (None, -1 - same)
    where = (
        translate("Import", "already in the book") if twin is None
        else translate("Import", "the same as %1", decisions[twin].record.where)
    )  # fmt: skip
    if duplicates == "skip":
        return Decision(record, SKIP, target, twin, where, warnings)
    if record.photo and not known.photo and not pictures.is_picture(record.photo):
        # Else the same damaged photo would come anew with every import.
        warnings.append(translate("Import", "The photo is damaged and was left out."))  # fmt: skip
        record.photo = None
    edits = merge_into(known, record)
    index.add_keys(same, record)
    if not edits:
        return Decision(record, SKIP, target, twin,
                        translate("Import", "%1, unchanged", where), warnings)  # fmt: skip
    return Decision(record, MERGE, target, twin, where, warnings, edits)


class _Index:
    """Who is known by which number, e-mail, name and company. Ids ≥ 0 are contacts of the book,
    below 0 places in the plan (-1 is the first)."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.paths = paths_of(book)
        self.by_reach: dict[str, list[int]] = {}
        self.by_name: dict[str, list[int]] = {}
        self.names: dict[int, tuple[str, str, str]] = {}  # name as written, folded, company folded
        self.reachable: set[int] = set()
        self.records: dict[int, Record] = {}
        self.own: set[int] = set()  # records of the file that are our own copies
        self.ids: list[int] = []
        for contact, uuid, name, company in book.query(
            "SELECT id, uuid, name, company FROM contact WHERE deleted_at IS NULL ORDER BY id"
        ):
            self.ids.append(contact)
            self._name(contact, name or company, company)
            self._reach(contact, (f"uid:{uuid}",))
        for contact, number in book.query(
            "SELECT p.contact_id, p.e164 FROM phone AS p JOIN contact AS c ON c.id = p.contact_id "
            "WHERE p.e164 IS NOT NULL AND c.deleted_at IS NULL"
        ):
            self._reach(contact, (number,))
            self.reachable.add(contact)
        for contact, raw in book.query("SELECT contact_id, raw FROM phone WHERE e164 IS NULL"):
            self._reach(contact, (f"raw:{_plain(raw)}",))
            self.reachable.add(contact)
        for contact, address in book.query("SELECT contact_id, address FROM email"):
            self._reach(contact, (f"mail:{address.casefold()}",))
            self.reachable.add(contact)

    def _name(self, who: int, name: str, company: str) -> None:
        key = fold_name(name)
        self.names[who] = (name, key, fold_name(company))
        self.by_name.setdefault(key, []).append(who)

    def _reach(self, who: int, keys: Iterable[str]) -> None:
        for key in keys:
            there = self.by_reach.setdefault(key, [])
            if who not in there:
                there.append(who)

    def add(self, place: int, record: Record) -> None:
        """A record that becomes a contact."""
        who = -1 - place
        self._name(who, record.name or record.company, record.company)
        self.records[who] = record
        self.add_keys(who, record)

    def add_keys(self, who: int, record: Record) -> None:
        """What a record adds to ways of knowing somebody."""
        self._reach(who, _keys(record))
        if record.phones or record.emails:
            self.reachable.add(who)

    def load(self, who: int) -> Record:
        """All that is known of somebody so far."""
        if who not in self.records:
            at = bisect_left(self.ids, who)
            # Neighbours in the book are usually neighbours in the file: one query for 200.
            part = [i for i in self.ids[at : at + 200] if i not in self.records]
            for card in load_contacts(self.book, part):
                assert card.id is not None
                self.records[card.id] = record_of(card, self.paths)
        return self.records[who]

    def load_to_merge(self, who: int) -> Record:
        """All that is known of somebody, in a form that may learn more."""
        known = self.load(who)
        if who < 0 and who not in self.own:
            self.own.add(who)
            known = self.records[who] = copy_of(known)
        return known

    def find_same(self, record: Record) -> int | None:
        """The same person: the same name, and a number, e-mail, identity or company in common."""
        key = fold_name(record.name or record.company)
        for reach in _keys(record):
            for who in self.by_reach.get(reach, ()):
                if who in self.names and self.names[who][1] == key:
                    return who
        company = fold_name(record.company)
        bare = not (record.phones or record.emails or company)
        for who in self.by_name.get(key, ())[:_MOST_NAMES_COMPARED]:
            if company and self.names[who][2] == company:
                return who
            # A card with a name alone says who it is only when all it says is known there.
            if bare and who not in self.reachable and not self.names[who][2]:
                known = copy_of(self.load(who))
                known.groups, known.photo = [*record.groups], record.photo
                if not merge_into(known, record):
                    return who
        return None

    def names_with_same_number(self, record: Record) -> list[str]:
        """Others, by another name, with a number or e-mail of this record."""
        found: dict[str, None] = {}
        for reach in _keys(record):
            if not reach.startswith(("uid:", "raw:")):
                for who in self.by_reach.get(reach, ()):
                    if who in self.names:
                        found[self.names[who][0]] = None
        return list(found)[:3]


def _plain(raw: str) -> str:
    return re.sub(r"[\s\-().]", "", raw)


def _keys(record: Record) -> list[str]:
    keys = [e164 or f"raw:{_plain(raw)}" for _label, raw, e164, _ext in record.phones]
    keys += [f"mail:{address.casefold()}" for _label, address in record.emails]
    if record.uid:
        keys.append(f"uid:{record.uid}")
    return keys
