"""A plan becomes contacts: one transaction, one undo step, a report; nothing is decided here."""

import gc
import re
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from kehuapp.book.contacts import load_contacts
from kehuapp.book.groups import ensure_group, find_group, paths_of
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.exchange.import_plan import CREATE, LEAVE_OUT, MERGE, SKIP, Decision, ImportPlan
from kehuapp.exchange.merging import Edits, copy_of, merge_into, record_of
from kehuapp.exchange.read import never
from kehuapp.exchange.records import Failed, Record
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import pictures
from kehuapp.store.database import Book, Step
from kehuapp.store.schema import (
    Address,
    Contact,
    Email,
    ExtraField,
    GroupMember,
    ImId,
    ImportantDate,
    Phone,
    Table,
    utc_now,
)

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_COLUMNS = (
    "uuid", "created_at", "updated_at", "kind", "name", "family_name", "given_name", "nickname",
    "salutation", "company", "department", "job_title", "remark", "stage", "area", "source",
    "do_not_contact", "best_time", "photo",
)  # fmt: skip
_CHILDREN: tuple[tuple[str, type[Table], tuple[str, ...]], ...] = (
    ("phones", Phone, ("label", "raw", "e164", "ext")),
    ("emails", Email, ("label", "address")),
    ("addresses", Address, ("label", "text", "postcode", "area")),
    ("im", ImId, ("service", "handle")),
    ("dates", ImportantDate,
     ("kind", "calendar", "year", "month", "day", "is_leap_month", "text")),
    ("extra", ExtraField, ("name", "value")),
)  # fmt: skip
Progress = Callable[[int, int], None]


class Cancelled(Trouble):
    """The person stopped the import; nothing was written."""


@dataclass(slots=True)
class ImportReport:
    """What an import did; found = created + merged + skipped + failed."""

    file: str
    format: str
    encoding: str
    found: int
    created: int
    merged: int
    skipped: int
    failed: list[Failed] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    step: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The object that the command line prints."""
        return {
            "file": self.file, "format": self.format, "encoding": self.encoding,
            "found": self.found, "created": self.created, "merged": self.merged,
            "skipped": self.skipped,
            "failed": [{"line": n, "reason": r, "text": t} for n, r, t, _file in self.failed],
            "warnings": self.warnings, "step": self.step,
        }  # fmt: skip

    def sentence(self) -> str:
        """The outcome in one sentence."""
        return translate("Import", "%1: %2 found, %3 new, %4 merged, %5 skipped, %6 failed.",
                         self.file, self.found, self.created, self.merged, self.skipped,
                         len(self.failed))  # fmt: skip


def build_report(plan: ImportPlan) -> ImportReport:
    """What the plan would do, before or without doing it."""
    counts = plan.counts()
    read = plan.read
    warnings = [*read.warnings]
    for skipped in read.skipped:
        warnings.append(
            translate("Import", "%1: skipped – %2", skipped.where, skipped.reason)
        )
    for decision in plan.decisions:
        warnings += [f"{decision.record.where}: {said}" for said in decision.warnings]
        if decision.action == SKIP:
            reason = decision.reason
        elif decision.action == LEAVE_OUT:
            reason = translate("Import", "left out by you")
        else:
            continue
        warnings.append(translate("Import", "%1: %2 skipped – %3", decision.record.where,
                                  decision.record.title, reason))  # fmt: skip
    return ImportReport(
        str(read.path), read.format, read.encoding, read.found, counts["created"],
        counts["merged"], counts["skipped"], list(read.failed), warnings,
    )  # fmt: skip


def apply(
    book: Book,
    plan: ImportPlan,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Changes, ImportReport]:
    """Write the plan's decisions; raises Cancelled, or Trouble, with the book as it was."""
    label = QT_TRANSLATE_NOOP("Step", "Import of %1")
    name = plan.read.path.name
    report = build_report(plan)
    collecting = gc.isenabled()
    gc.disable()
    try:
        with book.writing(label, name) as step:
            run = _Run(book, step, plan, report, progress or _silent, cancelled or never)
            run.create()
            run.merge()
            run.join_groups()
    finally:
        if collecting:
            gc.enable()
    report.step = step.id
    changes = Changes(
        contacts=frozenset(run.ids.values()), label=translate("Step", label, name), step=step.id,
        everything=True,
    )  # fmt: skip
    return changes, report


def _silent(_done: int, _all: int) -> None:
    """Nobody watches."""


class _Run:
    """One import while its transaction is open."""

    def __init__(
        self, book: Book, step: Step, plan: ImportPlan, report: ImportReport, progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:  # fmt: skip
        self.book, self.step, self.plan, self.report = book, step, plan, report
        self.progress, self.cancelled = progress, cancelled
        self.ids: dict[int, int] = {}  # place in the plan → contact
        self.known: dict[int, Record] = {}  # contact → all that is known of it
        self.members: list[tuple[str, int]] = []  # path, contact

    def _go_on(self, done: int) -> None:
        if self.cancelled():
            raise Cancelled(translate("Import", "The import was stopped; nothing was changed."))
        self.progress(done, len(self.plan.decisions))

    def create(self) -> None:
        """Insert all new contacts, tables as wholes."""
        new = [
            (place, decision.record) for place, decision in enumerate(self.plan.decisions)
            if decision.action == CREATE or (decision.action == MERGE and self._is_orphan(decision))
        ]  # fmt: skip
        used = {row[0] for row in self.book.query("SELECT uuid FROM contact")}
        now = utc_now()
        rows = []
        for number, (_place, record) in enumerate(new):
            if number % 200 == 0:
                self._go_on(number // 2)
            rows.append(self._contact_row(record, used, now))
        ids = self.step.bulk_insert(Contact, _COLUMNS, rows)
        for (place, record), contact in zip(new, ids, strict=True):
            self.ids[place] = contact
            self.members += [(path, contact) for path in record.groups]
        self._go_on(len(new) // 2)
        for name, table, columns in _CHILDREN:
            children = [
                (contact, *values)
                for (_place, record), contact in zip(new, ids, strict=True)
                for values in getattr(record, name)
            ]
            self._insert_children(table, columns, children)

    def _is_orphan(self, decision: Decision) -> bool:
        """A merge into a card of this file that was left out becomes a contact itself."""
        if decision.target is not None or decision.twin is None:
            return decision.target is None
        twin = self.plan.decisions[decision.twin]
        return twin.action not in (CREATE, MERGE)

    def _contact_row(self, record: Record, used: set[str], now: str) -> Sequence[Any]:
        own = record.uid.lower()
        if not _UUID.fullmatch(own) or own in used:
            if own and not _UUID.fullmatch(own) and ("UID", record.uid) not in record.extra:
                record.extra.append(("UID", record.uid))
            own = str(uuid.uuid4())
        used.add(own)
        return (
            own, now, now, record.kind, record.name, record.family_name, record.given_name,
            record.nickname, record.salutation, record.company, record.department,
            record.job_title, record.remark, "prospect", "", "", 0, "",
            self._picture(record.photo, record) if record.photo else None,
        )  # fmt: skip

    def _insert_children(
        self, table: type[Table], columns: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> None:
        if table is ExtraField:
            origin = self.plan.read.format.partition(" ")[0]
            columns = (*columns, "origin")
            rows = [(*row, origin) for row in rows]
        self.step.bulk_insert(table, ("contact_id", *columns), rows)

    def _picture(self, data: bytes, record: Record) -> str | None:
        try:
            return pictures.add_picture(self.book, data)
        except Trouble as trouble:
            self.report.warnings.append(
                translate("Import", "%1: the photo of %2 was left out: %3", record.where,
                          record.title, trouble)
            )  # fmt: skip
            return None

    def merge(self) -> None:
        """Add to contacts that are there what the file knows besides."""
        merges = [
            (place, decision) for place, decision in enumerate(self.plan.decisions)
            if decision.action == MERGE and place not in self.ids
        ]  # fmt: skip
        self._load([d.target for _p, d in merges if d.target is not None])
        done = len(self.plan.decisions) - len(merges)
        for number, (place, decision) in enumerate(merges):
            if number % 50 == 0:
                self._go_on(done + number)
            contact = decision.target
            if contact is None:
                assert decision.twin is not None
                contact = self.ids[decision.twin]
                if contact not in self.known:
                    self.known[contact] = copy_of(self.plan.decisions[decision.twin].record)
            self.ids[place] = contact
            edits = merge_into(self.known[contact], decision.record)
            self._write(contact, edits, decision.record)
        self._go_on(len(self.plan.decisions))

    def _load(self, contacts: list[int]) -> None:
        paths = paths_of(self.book)
        for card in load_contacts(self.book, list(dict.fromkeys(contacts))):
            assert card.id is not None
            self.known[card.id] = record_of(card, paths)
        if not all(contact in self.known for contact in contacts):
            raise Trouble(translate("Import", "The book was changed since the preview. Import the "
                                    "file again."))  # fmt: skip

    def _write(self, contact: int, edits: Edits, record: Record) -> None:
        values: dict[str, Any] = dict(edits.values)
        if edits.photo:
            picture = self._picture(edits.photo, record)
            if picture:
                values["photo"] = picture
        if values or edits:
            Contact.update(**values, updated_at=utc_now()).where(Contact.id == contact).execute()
        for name, table, columns in _CHILDREN:
            rows = [(contact, *row) for row in getattr(edits, name)]
            if rows:
                self._insert_children(table, columns, rows)
        self.members += [(path, contact) for path in edits.groups]

    def join_groups(self) -> None:
        """Make the groups that are missing and put the contacts into them."""
        groups = {}
        for path, _contact in self.members:
            if path not in groups:
                found = find_group(self.book, path)
                groups[path] = found if found is not None else ensure_group(self.book, path)
        pairs = dict.fromkeys((groups[path], contact) for path, contact in self.members)
        there = set(
            self.book.query("SELECT group_id, contact_id FROM group_member") if pairs else ()
        )
        self.step.bulk_insert(
            GroupMember, ("group_id", "contact_id"), [pair for pair in pairs if pair not in there]
        )
