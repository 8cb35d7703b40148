"""What would happen to each record of a file: reads the book and writes nothing."""

import marshal
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import islice
from sys import intern

from kehuapp.book.groups.groups import join_path, paths_of, shown_path, split_path
from kehuapp.changes import IMPORT_LABEL
from kehuapp.exchange.importing.identity import Identities, Person
from kehuapp.exchange.importing.merging import Edits, merge_into
from kehuapp.exchange.importing.values import Answers, Values, values_of
from kehuapp.exchange.read import FileRead, never
from kehuapp.exchange.records import Record, record_values
from kehuapp.i18n import translate
from kehuapp.store import pictures
from kehuapp.store.database import Book
from kehuapp.store.journal import latest_steps
from kehuapp.text.phones import is_number

CREATE, MERGE, SKIP, LEAVE_OUT = "create", "merge", "skip", "leave_out"
#: What to do with a person who is already there.
DUPLICATES = ("merge", "skip", "add")
_MOST_KNOWN = 1000  # values of one contact; the import adds to none that has more
_MOST_ROWS = 10  # with a number that is none, which are named
_MOST_IMPORTS = 200  # of a book, in which a corrected name is looked for
_WINDOW = 250  # records whose likely matches are loaded together


Seen = tuple[int, int]


@dataclass(slots=True)
class Decision:
    """What happens to one record. A merge names a contact of the book (`target`) or an earlier
    decision of the same file (`twin`, its place in the plan). With `maybe` only a number or only
    the name is the same: the person is added unless somebody says otherwise. `proposed` is what the
    plan would have done, where somebody did; "" else."""

    action: str
    target: int | None = None
    twin: int | None = None
    maybe: bool = False
    reason: str = ""
    warnings: tuple[str, ...] = ()
    noticed: bool = False  # the record or the decision has a warning
    proposed: str = ""

    def choose(self, action: str) -> None:
        """Take what somebody decided instead of what the plan proposes."""
        self.proposed = self.proposed or self.action
        self.action = action

    def warnings_if(self, action: str) -> tuple[str, ...]:
        """What is to be said when this is done: of what was proposed, and was not done, nothing."""
        return self.warnings if action == (self.proposed or self.action) else ()


@dataclass(slots=True)
class ImportPlan:
    """Decisions in the order of the file; `group` is the path that all join, or None; `seen` is
    the state of the book that they were made by; `trees` are the paths of the book by the one name
    with a slash under which a phone knows such a group."""

    read: FileRead
    duplicates: str
    group: str | None
    decisions: list[Decision]
    seen: Seen = (0, 0)
    values: Values = field(default_factory=Values)
    trees: dict[str, str] = field(default_factory=dict)
    unread: list[int] = field(default_factory=list)  # places of records with a number that is none

    def record(self, place: int) -> Record:
        """What would be written for a decision: the file's record, `settled`."""
        return self.settled(self.read.records[place])

    def settled(self, record: Record) -> Record:
        """The record with its groups moved under the group that all join, and with codes and
        names of the book for the words of the file."""
        self.values.settle(record)
        if self.group:
            prefix = split_path(self.group)
            below = (join_path(prefix + split_path(path)) for path in record.groups)
            record.groups = list(dict.fromkeys((self.group, *below)))
        elif self.trees and record.groups:
            record.groups = list(dict.fromkeys(self.trees.get(p, p) for p in record.groups))
        return record

    def unread_numbers(self) -> str:
        """Which numbers are none, of those that come in: they stay as written, and nobody can dial
        them; "" when all can be read."""
        rows: list[str] = []
        count = 0
        for place in self.unread:
            if self.decisions[place].action not in (CREATE, MERGE):
                continue
            record = self.read.records[place]
            count += _count_unread(record)
            if len(rows) <= _MOST_ROWS:
                rows.append(f"{record.title} ({record.where})")
        if not count:
            return ""
        named = " · ".join(rows[:_MOST_ROWS])
        if len(rows) > _MOST_ROWS:
            named += " …"
        return translate(
            "Import", "%n number(s) cannot be read and stay as written: %1", named, n=count
        )

    def counts(self) -> dict[str, int]:
        """created, merged, skipped, failed: their sum is found."""
        actions = Counter(decision.action for decision in self.decisions)
        left = actions[SKIP] + actions[LEAVE_OUT] + len(self.read.skipped)
        return {
            "created": actions[CREATE],
            "merged": actions[MERGE],
            "skipped": left,
            "failed": len(self.read.failed),
        }


def build_plan(
    book: Book,
    file_read: FileRead,
    duplicates: str = "merge",
    group: str | None = None,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[int], None] | None = None,
    answers: Answers | None = None,
) -> ImportPlan:
    """Decide for every record: a new contact, more for one that is there, or nothing to do.

    `answers` tell what words mean that the book does not know (see values); None: what was said of
    them for another file.
    When `cancelled` the plan ends early and must not be used.
    """
    path = join_path(split_path(group)) if group else None
    values = values_of(book, file_read, answers)
    plan = ImportPlan(file_read, duplicates, path or None, [], _seen(book), values)
    planner = _Planner(book, plan)
    plan.trees = _trees(planner.paths.values())
    records = iter(file_read.records)
    while window := list(islice(records, _WINDOW)):
        if cancelled():
            break
        planner.decide(window)
        if progress:
            progress(len(plan.decisions))
    return plan


def _trees(paths: Iterable[str]) -> dict[str, str]:
    """What went to a phone as A/B comes back as one group of that name: it is B in A again."""
    there = set(paths)
    flat = {join_path([shown_path(path)]): path for path in there if len(split_path(path)) > 1}
    return {name: path for name, path in flat.items() if name not in there}


def renew_plan(book: Book, plan: ImportPlan, step_id: int) -> tuple[ImportPlan, int]:
    """The plan, made anew where the book is another one since, and how many records it decides
    otherwise; called inside of the step that writes it, so that nobody changes the book any more.

    What somebody chose stays chosen.
    """
    if plan.seen == _seen(book, step_id):
        return plan, 0
    fresh = build_plan(book, plan.read, plan.duplicates, plan.group, answers=plan.values.answers)
    other = 0
    for old, new in zip(plan.decisions, fresh.decisions, strict=True):
        if old.proposed:
            new.choose(old.action)
        other += (old.action, old.target) != (new.action, new.target)
    return fresh, other


def _seen(book: Book, step_id: int | None = None) -> Seen:
    """The latest step and how many are undone: another state of the book is another of these."""
    before = "" if step_id is None else f"WHERE id < {int(step_id)}"
    rows = book.query(
        "SELECT coalesce(max(id), 0), count(CASE WHEN state IN ('undone', 'gone') THEN 1 END) "
        f"FROM journal_step {before}"
    )
    return int(rows[0][0]), int(rows[0][1])


def find_edits(book: Book, plan: ImportPlan, place: int) -> Edits | None:
    """What merging would add for a decision that has somebody to merge with; None without."""
    decision = plan.decisions[place]
    if decision.target is not None:
        known = plan.values.load_known(book, [decision.target], paths_of(book)).get(decision.target)
    elif decision.twin is not None:
        known = plan.record(decision.twin)
    else:
        return None
    return merge_into(known, plan.record(place)) if known else None


def _corrected_names(book: Book, file: str) -> dict[str, str]:
    """What somebody corrected in earlier imports of a file of this name: its name → theirs."""
    found: dict[str, str] = {}
    for _step, _at, args in reversed(latest_steps(book, IMPORT_LABEL, "", _MOST_IMPORTS)):
        if args and args[0] == file:
            found |= dict(zip(args[1::2], args[2::2], strict=False))
    return found


class _Planner:
    """Makes the decisions of one plan, window by window."""

    def __init__(self, book: Book, plan: ImportPlan) -> None:
        self.book, self.plan = book, plan
        self.paths = paths_of(book)
        self.who = Identities(book)
        self.near: dict[int, Record] = {}  # contacts of the book that this window may be about
        self.learned: dict[int, bytes] = {}  # those that the file added something to, marshalled
        self.corrected = _corrected_names(book, plan.read.name)

    def decide(self, window: list[Record]) -> None:
        """Add the decisions for the next records."""
        first = len(self.plan.decisions)
        people = [Person(self.plan.settled(record)) for record in window]
        self.plan.unread += [
            first + at for at, record in enumerate(window) if _count_unread(record)
        ]
        if self.plan.duplicates == "add":
            for person in people:
                self._create(person, None)
            return
        if self.who.has_people:
            ids = {who for person in people for who in self.who.candidates(person) if who >= 0}
            self.near = self._load(sorted(ids - self.learned.keys()))
        for person in people:
            same = self.who.find_same(person, self._known)
            if same is not None:
                self._join(person, same)
            elif not self._join_corrected(person):
                self._create(person, self.who.find_maybe(person))

    def _join_corrected(self, person: Person) -> bool:
        """Whether the name of this row was corrected when the file came before, and nothing else
        that it says is news: then whoever came of it is not made a second time."""
        name = self.corrected.get(person.record.name)
        if not name:
            return False
        as_then = Person(replace(person.record, name=name, family_name="", given_name=""))
        same = self.who.find_same(as_then, self._known)
        if same is None or merge_into(self._known(same), as_then.record):
            return False
        reason = translate("Import", "came in as %1 before, corrected by you", name)
        self.plan.decisions.append(
            Decision(SKIP, *_target_and_twin(same), reason=reason, noticed=True)
        )
        return True

    def _known(self, who: int) -> Record:
        """All that is known of somebody so far; not to be changed."""
        if who in self.learned:
            return Record(*marshal.loads(self.learned[who]))
        if who < 0:
            return self.plan.record(-1 - who)
        if who not in self.near:
            self.near |= self._load([who])
        return self.near[who]

    def _load(self, ids: list[int]) -> dict[int, Record]:
        return self.plan.values.load_known(self.book, ids, self.paths)

    def _create(self, person: Person, other: tuple[int, bool] | None) -> None:
        place, record = len(self.plan.decisions), person.record
        decision = Decision(CREATE, noticed=bool(record.warnings))
        if other is not None:
            who, is_namesake = other
            decision.target, decision.twin = _target_and_twin(who)
            decision.maybe = decision.noticed = True
            decision.reason = _where(self.plan, who)
            there = self._known(who)
            if is_namesake and person.company and person.company == Person(there).company:
                said = translate(
                    "Import",
                    "%1 (%2) has the name and the company of %3 (%4), but another number: "
                    "both are kept. If they are one person, merge them.",
                    record.title,
                    _reached_by(record),
                    there.title,
                    _reached_by(there),
                )
            elif is_namesake:
                said = translate(
                    "Import",
                    "There is another %1; nothing but the name is the same, so both are kept.",
                    record.title,
                )
            else:
                said = translate(
                    "Import",
                    "%1 has the same number or e-mail as %2 and was kept as a person of their own.",
                    record.title,
                    there.title,
                )
            decision.warnings = (said,)
        self.plan.decisions.append(decision)
        self.who.add(-1 - place, person)

    def _join(self, person: Person, same: int) -> None:
        record = person.record
        target, twin = _target_and_twin(same)
        where = _where(self.plan, same)
        decision = Decision(SKIP, target, twin, reason=where, noticed=bool(record.warnings))
        self.plan.decisions.append(decision)
        if self.plan.duplicates == "skip":
            return
        known = self._known(same)
        if record.photo and not known.photo and not pictures.is_picture(record.photo):
            # Else the same damaged photo would come anew with every import.
            decision.warnings = (translate("Import", "The photo is damaged and was left out."),)
            decision.noticed = True
            record.photo = None
        is_full, two_photos = _is_full(known), bool(record.photo and known.photo)
        edits = merge_into(known, record)
        if edits and is_full:
            # No person has as much: a hostile file would take ever longer for each card.
            self.plan.decisions.pop()
            self.near.pop(same, None)
            self._create(person, (same, True))
            return
        if not edits:
            decision.reason = intern(translate("Import", "%1, unchanged", where))
            return
        decision.action = MERGE
        if edits.kept:
            decision.noticed = True
            decision.warnings += kept_words(edits)
        if two_photos:
            decision.noticed = True
            decision.warnings += (translate("Import", "The book keeps its own photo."),)
        self.learned[same] = marshal.dumps(record_values(known))
        self.who.add(same, person)


def kept_words(edits: Edits) -> tuple[str, ...]:
    """What the book and the file say otherwise, after a merge."""
    return tuple(
        translate("Import", "The book keeps “%1”; “%2” is kept as another field.", old, new)
        for old, new in edits.kept
    )


def _count_unread(record: Record) -> int:
    return sum(not is_number(raw, e164) for _label, raw, e164, _ext in record.phones)


def _is_full(known: Record) -> bool:
    values = [*known.phones, *known.emails, *known.addresses, *known.im, *known.dates, *known.extra]
    return len(values) + known.remark.count("\n") > _MOST_KNOWN


def _target_and_twin(who: int) -> tuple[int | None, int | None]:
    return (who, None) if who >= 0 else (None, -1 - who)


def _reached_by(record: Record) -> str:
    """The first number, else the first e-mail."""
    if record.phones:
        return record.phones[0][1]
    return record.emails[0][1] if record.emails else "–"


def _where(plan: ImportPlan, who: int) -> str:
    if who >= 0:
        return intern(translate("Import", "already in the book"))
    return translate("Import", "the same as %1", plan.read.records[-1 - who].where)
