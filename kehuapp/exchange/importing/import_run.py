"""A plan becomes contacts: one transaction, one undo step, a report; nothing is decided here."""

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from typing import Any

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.fields import STAFF, YES_NO, Field
from kehuapp.book.groups.groups import ensure_groups, paths_of
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import tidy_name
from kehuapp.book.tiers.losses import LossRow, lose_contacts
from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.changes import IMPORT_LABEL, Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.exchange.importing.import_plan import (
    CREATE,
    LEAVE_OUT,
    MERGE,
    SKIP,
    Decision,
    ImportPlan,
    kept_words,
    renew_plan,
)
from kehuapp.exchange.importing.merging import Edits, merge_into
from kehuapp.exchange.importing.relating import Said, relate, said_relations
from kehuapp.exchange.importing.values import book_words, new_colleagues
from kehuapp.exchange.read import never
from kehuapp.exchange.records import BESIDE, CODED, TEXTS, Failed, Record, TalkValue
from kehuapp.i18n import translate
from kehuapp.store import pictures, tables
from kehuapp.store.database import Book, Step
from kehuapp.store.stamps import new_uuid, utc_now
from kehuapp.text.html import build_html, plain_text
from kehuapp.text.words import utc_instant

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
#: The columns of a new contact: what the file says, then those of which no file says anything and
#: which the table does not fill by itself, as it does every column that came later.
_SAID = ("kind", *TEXTS)
_UNSAID = {
    name: int(FIELDS[name].default) if FIELDS[name].kind == YES_NO else FIELDS[name].default
    for name in ("stage", "area", "source", "do_not_contact", "best_time")
    if name not in _SAID
}
_COLUMNS = ("uuid", "created_at", "updated_at", "photo", *_SAID)
_said: Callable[[Record], tuple[str, ...]] = attrgetter(*_SAID)
_CHILDREN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("phones", "phone", ("label", "raw", "e164", "ext")),
    ("emails", "email", ("label", "address")),
    ("addresses", "address", ("label", "text", "postcode", "area")),
    ("im", "im_id", ("service", "handle")),
    (
        "dates",
        "important_date",
        ("kind", "calendar", "year", "month", "day", "is_leap_month", "text"),
    ),
    ("extra", "extra_field", ("name", "value")),
)
Progress = Callable[[int, int], None]
_PART = 1000  # contacts written together; between two parts one can cancel
_MOST_NAMED = 50  # rows skipped for one reason that are named one by one


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
    people: int = 0  # customers who are new or more; two cards of one person are one

    def to_json(self) -> dict[str, Any]:
        """The object that the command line prints."""
        return {
            "file": self.file,
            "format": self.format,
            "encoding": self.encoding,
            "found": self.found,
            "created": self.created,
            "merged": self.merged,
            "skipped": self.skipped,
            "failed": [
                {"line": row.line % BESIDE, "reason": row.reason, "text": row.text}
                for row in self.failed
            ],
            "warnings": self.warnings,
            "step": self.step,
        }

    def sentence(self) -> str:
        """The outcome in one sentence."""
        return translate(
            "Import",
            "%1: %2 found, %3 new, %4 merged, %5 skipped, %6 failed.",
            self.file,
            self.found,
            self.created,
            self.merged,
            self.skipped,
            len(self.failed),
        )


def build_report(plan: ImportPlan) -> ImportReport:
    """What the plan would do, before or without doing it."""
    counts = plan.counts()
    read = plan.read
    warnings = [*read.warnings, *plan.values.warnings()]
    if unread := plan.unread_numbers():
        warnings.append(unread)
    for skipped in read.skipped:
        warnings.append(translate("Import", "%1: skipped – %2", skipped.where, skipped.reason))
    reasons = Counter(_why_not(d) for d in plan.decisions if d.action in (SKIP, LEAVE_OUT))
    for place, decision in enumerate(plan.decisions):
        why = _why_not(decision) if decision.action in (SKIP, LEAVE_OUT) else ""
        named = why and reasons[why] <= _MOST_NAMED
        if not (decision.noticed or named):
            continue
        record = read.records[place]
        said = decision.warnings_if(decision.action)
        if decision.action != LEAVE_OUT:  # nothing of them is in the book
            said = (*record.warnings, *said)
        warnings += _placed(record, said)
        if named:
            warnings.append(
                translate("Import", "%1: %2 skipped – %3", record.where, record.title, why)
            )
    for why, count in reasons.items():
        if count > _MOST_NAMED:
            warnings.append(translate("Import", "%1 rows skipped – %2", f"{count:,}", why))
    return ImportReport(
        str(read.path),
        read.format,
        read.encoding,
        read.found,
        counts["created"],
        counts["merged"],
        counts["skipped"],
        list(read.failed),
        warnings,
    )


def _placed(record: Record, said: Iterable[str]) -> list[str]:
    """What is said of a row, each with its place in the file."""
    return [translate("Import", "%1: %2", record.where, one) for one in said]


def _names_corrected(plan: ImportPlan) -> list[str]:
    """What the file calls those whose names were corrected, each before the name that came in: by
    these the step tells them when the file comes again (see `ImportPlan`)."""
    read = plan.read
    said: list[str] = []
    for place, decision in enumerate(plan.decisions) if read.renamed else ():
        record = read.records[place]
        before = read.renamed.get((record.file, record.line))
        if before and decision.action in (CREATE, MERGE) and len(said) < 2 * _MOST_NAMED:
            said += [before, record.name]
    return said


def _why_not(decision: Decision) -> str:
    if decision.action == LEAVE_OUT:
        return translate("Import", "left out by you")
    return decision.reason


def apply(
    book: Book,
    plan: ImportPlan,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Changes, ImportReport]:
    """Write the plan's decisions; raises Cancelled, or Trouble, with the book as it was."""
    name = plan.read.name
    with book.writing(IMPORT_LABEL, name, *_names_corrected(plan)) as step:
        assert step.id is not None
        plan, otherwise = renew_plan(book, plan, step.id)
        report = build_report(plan)
        if otherwise:
            report.warnings.append(
                translate(
                    "Import",
                    "The book was changed while the file was looked at: %n people were decided "
                    "anew.",
                    n=otherwise,
                )
            )
        run = _Run(book, step, plan, report, progress or _silent, cancelled or never)
        run.create()
        run.merge()
        related = relate(book, step, run.said)
        run.note_changes()
    report.step, report.people = step.id, len(run.written)
    changes = Changes(
        contacts=frozenset(i for i in run.ids if i) | related,
        label=step_done(IMPORT_LABEL, name),
        step=step.id,
        origin="import",
        everything=True,
    )
    return changes, report


def _silent(_done: int, _all: int) -> None:
    """Nobody watches."""


class _Run:
    """One import while its transaction is open."""

    def __init__(
        self,
        book: Book,
        step: Step,
        plan: ImportPlan,
        report: ImportReport,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:
        self.book, self.step, self.plan, self.report = book, step, plan, report
        self.progress, self.cancelled = progress, cancelled
        self.ids = array("q", bytes(8 * len(plan.decisions)))  # place in the plan → contact, or 0
        self.written: set[int] = set()  # contacts who are new or more
        self.known: dict[int, Record] = {}  # contact → all that is known of it
        self.groups: dict[str, int] = {}  # path → group
        self.uuids: set[str] | None = None
        self.said: list[Said] = []  # who is said to be whose spouse, child …
        self.colleagues = self._colleagues() if plan.values.known else {}
        self.has_codes = bool(plan.values.known or plan.values.zone)
        self.unsaid = {
            name: value for name, value in _UNSAID.items() if not (self.has_codes and name in CODED)
        }
        self.lost: list[int] = []
        self.tiers: dict[str, list[tuple[int, str | None]]] = {}  # (contact, tier until now)

    def _colleagues(self) -> dict[str, int]:
        """Name → id, of those in the book and of those that the answers of a person bring in."""
        ids = {name: who for who, name in reversed([*book_words(self.book).staff.items()])}
        for name in sorted(new_colleagues(self.plan.values)):
            ids[name] = int(tables.Staff.insert(name=tidy_name(name)).execute())
        return ids

    def _go_on(self, done: int) -> None:
        if self.cancelled():
            raise Cancelled(translate("Import", "The import was stopped; nothing was changed."))
        self.progress(done, len(self.plan.decisions))

    # --- new contacts -------------------------------------------------------------------------

    def create(self) -> None:
        """Insert all new contacts, a thousand at a time."""
        part: list[tuple[int, Record]] = []
        done = 0
        for place, record in self._new():
            part.append((place, record))
            if len(part) == _PART:
                self._go_on(done)
                self._insert(part)
                done, part = place, []
        self._go_on(done)
        self._insert(part)

    def _new(self) -> Iterator[tuple[int, Record]]:
        """Place and record of those that become contacts."""
        decisions = self.plan.decisions
        for place, record in enumerate(self.plan.read.records):
            decision = decisions[place]
            if decision.action == CREATE or (
                decision.action == MERGE and self._is_orphan(decision)
            ):
                yield place, self.plan.settled(record)

    def _is_orphan(self, decision: Decision) -> bool:
        """A merge into a card of this file that was left out becomes a contact itself."""
        if decision.target is not None or decision.twin is None:
            return decision.target is None
        twin = self.plan.decisions[decision.twin]
        return twin.action not in (CREATE, MERGE)

    def _insert(self, part: list[tuple[int, Record]]) -> None:
        now = utc_now()
        rows = [self._contact_row(record, now) for _place, record in part]
        codes = (one.name for one in CODED.values()) if self.has_codes else ()
        ids = self.step.bulk_insert("contact", (*_COLUMNS, *self.unsaid, *codes), rows)
        self.written.update(ids)
        for (place, _record), contact in zip(part, ids, strict=True):
            self.ids[place] = contact
        for name, table, columns in _CHILDREN:
            children = [
                (contact, *values)
                for (_place, record), contact in zip(part, ids, strict=True)
                for values in getattr(record, name)
            ]
            self._insert_children(table, columns, children)
        self._join(
            (contact, record.groups) for (_place, record), contact in zip(part, ids, strict=True)
        )
        for (_place, record), contact in zip(part, ids, strict=True):
            if record.extra:
                self.said += said_relations(contact, record)
        if self.has_codes:
            for (_place, record), contact in zip(part, ids, strict=True):
                if tier := record.code("tier"):
                    self.tiers.setdefault(tier, []).append((contact, None))
                if record.code("stage") == "lost":
                    self.lost.append(contact)
            self._talk((c, record, record.talks) for (_p, record), c in zip(part, ids, strict=True))

    def _code(self, one: Field, value: str) -> Any:
        """What the book holds for the value of a record."""
        if one.kind == STAFF:
            return self.colleagues.get(value)
        return value or one.default

    def _talk(self, said: Iterable[tuple[int, Record, Sequence[TalkValue]]]) -> None:
        """What was said with a day is a contact made, without one a comment; both by whoever looks
        after the customer. The first contact makes a prospect of who has no tier."""
        now, zone = utc_now(), self.plan.values.zone
        made, comments = [], []
        for contact, record, talks in said:
            who = self.colleagues.get(record.code("owner"))
            for day, text in talks:
                if not day:
                    html = build_html(text)
                    comments.append(
                        (new_uuid(), now, now, contact, who, now, html, plain_text(html), False)
                    )
                    continue
                minute = datetime.fromisoformat(day if "T" in day else f"{day}T12:00")
                at, tier = utc_instant(minute, zone), record.code("tier") or "prospect"
                said_by = (contact, who, at, "call", "out", "relationship", text, "", tier)
                made.append((new_uuid(), now, now, *said_by))
        base = ("uuid", "created_at", "updated_at", "contact_id")
        of_contact = ("staff_id", "at", "kind", "direction", "purpose", "summary", "next_step")
        self.step.bulk_insert("interaction", (*base, *of_contact, "tier_at"), made)
        self.step.bulk_insert(
            "comment", (*base, "author_id", "dated", "html", "text", "pinned"), comments
        )

    def _contact_row(self, record: Record, now: str) -> Sequence[Any]:
        codes: Sequence[Any] = ()
        if self.has_codes:
            if not record.code("tier") and any(day for day, _said in record.talks):
                record.set_code("tier", "prospect")
            codes = [self._code(one, record.code(name)) for name, one in CODED.items()]
        return (
            self._identity(record),
            now,
            now,
            self._picture(record.photo, record) if record.photo else None,
            *_said(record),
            *self.unsaid.values(),
            *codes,
        )

    def _identity(self, record: Record) -> str:
        """Our own identity comes back as it went out; a phone's is kept beside a new one."""
        own = record.uid.lower()
        is_free = False
        if own and _UUID.fullmatch(own):
            if self.uuids is None:
                self.uuids = {row[0] for row in self.book.query("SELECT uuid FROM contact")}
            is_free = own not in self.uuids
            self.uuids.add(own)
        # A phone compares it letter by letter, and some write the same for every card.
        if own and not (is_free and own == record.uid) and ("UID", record.uid) not in record.extra:
            record.extra.append(("UID", record.uid))
        return own if is_free else new_uuid()

    def _insert_children(
        self, table: str, columns: tuple[str, ...], rows: list[tuple[Any, ...]]
    ) -> None:
        if table == "extra_field":
            origin = self.plan.read.format.partition(" ")[0]
            columns = (*columns, "origin")
            rows = [(*row, origin) for row in rows]
        self.step.bulk_insert(table, ("contact_id", *columns), rows)

    def _picture(self, data: bytes, record: Record) -> str | None:
        try:
            return pictures.add_picture(self.book, data)
        except Trouble as trouble:
            self.report.warnings.append(
                translate(
                    "Import",
                    "%1: the photo of %2 was left out: %3",
                    record.where,
                    record.title,
                    trouble,
                )
            )
            return None

    def _join(self, records: Iterable[tuple[int, Sequence[str]]]) -> None:
        """Put contacts into groups that they are not in yet; missing groups are made."""
        pairs = [(path, contact) for contact, paths in records for path in paths]
        wanted = {path for path, _contact in pairs} - self.groups.keys()
        if wanted:
            self.groups |= ensure_groups(self.book, sorted(wanted))
        members = dict.fromkeys((self.groups[path], contact) for path, contact in pairs)
        self.step.bulk_insert("group_member", ("group_id", "contact_id"), [*members])

    # --- contacts that are there --------------------------------------------------------------

    def merge(self) -> None:
        """Add to contacts that are there what the file knows besides."""
        places = [
            place
            for place, decision in enumerate(self.plan.decisions)
            if decision.action == MERGE and not self.ids[place]
        ]
        paths = paths_of(self.book)
        done = len(self.plan.decisions) - len(places)
        for start in range(0, len(places), _PART):
            part = places[start : start + _PART]
            self._go_on(done + start)
            self._load(part, paths)
            for place in part:
                self._merge_one(place)
        self._go_on(len(self.plan.decisions))

    def _load(self, places: list[int], paths: dict[int, str]) -> None:
        """The contacts that these decisions are about, as they are now."""
        decisions = self.plan.decisions
        targets = {t for t in (decisions[place].target for place in places) if t is not None}
        wanted = sorted(targets - self.known.keys())
        found = self.plan.values.load_known(self.book, wanted, paths)
        if not targets <= found.keys() | self.known.keys():
            raise Trouble(
                translate(
                    "Import", "The book was changed since the preview. Import the file again."
                )
            )
        self.known |= found

    def _merge_one(self, place: int) -> None:
        decision = self.plan.decisions[place]
        contact = decision.target
        if contact is None:
            assert decision.twin is not None
            contact = self.ids[decision.twin]
            if contact not in self.known:
                self.known[contact] = self.plan.record(decision.twin)
        self.ids[place] = contact
        record = self.plan.record(place)
        self.said += said_relations(contact, record)
        edits = merge_into(self.known[contact], record)
        if edits:
            if decision.maybe:  # the plan, which proposed another person, could not say it
                said = kept_words(edits)
                self.report.warnings += _placed(record, said)
            self._write(contact, edits, record)

    def _write(self, contact: int, edits: Edits, record: Record) -> None:
        self.written.add(contact)
        values: dict[str, Any] = {
            CODED[name].name if name in CODED else name: (
                self._code(CODED[name], value) if name in CODED else value
            )
            for name, value in edits.values.items()
        }
        known = self.known[contact]
        if edits.talks and not known.code("tier") and any(day for day, _said in edits.talks):
            values["tier"] = "prospect"
            known.set_code("tier", "prospect")
        if "tier" in values:
            self.tiers.setdefault(values["tier"], []).append((contact, None))
        if values.get("stage") == "lost":
            self.lost.append(contact)
        if edits.photo:
            picture = self._picture(edits.photo, record)
            if picture:
                values["photo"] = picture
        tables.Contact.update(**values, updated_at=utc_now()).where(
            tables.Contact.id == contact
        ).execute()
        for name, table, columns in _CHILDREN:
            rows = [(contact, *row) for row in getattr(edits, name)]
            if rows:
                self._insert_children(table, columns, rows)
        if edits.groups:
            self._join([(contact, edits.groups)])
        if edits.talks:
            self._talk([(contact, known, edits.talks)])

    def note_changes(self) -> None:
        """Write down the new tiers, and that somebody is lost for a reason that no file says."""
        reason = translate("Step", IMPORT_LABEL, self.plan.read.name)
        for tier, before in self.tiers.items():
            record_changes(self.book, before, tier, reason, self.book.staff_id)
        if self.lost:
            today = load_settings(self.book).today().isoformat()
            row = LossRow(lost_on=today, cause="unknown", staff_id=self.book.staff_id)
            lose_contacts(self.book, self.lost, row)
