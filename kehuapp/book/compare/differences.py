"""What differs between two states of one book: how many of what, and which customers in what.

Rows are the same when they carry the same uuid, whatever their ids; what has no uuid (a number, an
address) when it says the same of the same customer. In words it is said in `difference_words`,
brought from one into the other in `bringing`.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from kehuapp.book.contacts import card
from kehuapp.book.contacts.fields import CONTACT, STAFF
from kehuapp.changes import IMPORT_LABEL
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.store.journal import written_by

#: What is counted, in the order in which it is told.
COUNTED = ("contact", "comment", "interaction", "sale", "trip_stop", "need", "task", "gift", "trip")
#: Of those, what is a customer's.
ENTRIES = COUNTED[1:-1]
#: What a customer's own row says; and who is meant in it, told by their names: of which table.
FIELDS = tuple(name for name, one in card.FIELDS.items() if one.kind not in (STAFF, CONTACT))
PEOPLE = {
    name: "staff" if one.kind == STAFF else "contact"
    for name, one in card.FIELDS.items()
    if one.kind in (STAFF, CONTACT)
}
#: Rows of a customer without a uuid, and what they say.
ROWS: dict[str, tuple[str, ...]] = {
    one.table: tuple(one.row.__annotations__) for one in card.ROWS.values()
}
#: What is no customer's, or is not brought over: it is only counted, by kind.
OTHERS = {
    "relation": ("relation",),
    "setting": ("setting", "tier_policy"),
    "template": ("message_template", "sheet_template"),
    "group": ("contact_group",),
    "staff": ("staff",),
    "shop_day": ("shop_day",),
    "service": ("service_pledge",),
    "record": (
        "handover", "loss_record", "tier_change", "review", "review_item", "batch", "absence",
        "lodging", "snooze", "not_duplicate",
    ),
}  # fmt: skip
_STAMPS = ("id", "created_at", "updated_at")
_AT_ONCE = 5000
_TIERS = {"key": 0, "regular": 1, "prospect": 2}

Cancelled = Callable[[], bool]
Progress = Callable[[int, int], object]


class Count(NamedTuple):
    """How many there were and are, in no trash; how many are only there now, and only were then."""

    then: int = 0
    now: int = 0
    new: int = 0
    gone: int = 0


class Change(NamedTuple):
    """`what` a field, one of `ROWS` or `ENTRIES`, or "groups"; `then` and `now` what it said: for
    entries how many of them there were."""

    what: str
    then: Any
    now: Any


class Difference(NamedTuple):
    """A customer who differs. `state`: changed, added, imported (there now alone), back (in the
    trash then), deleted (in the trash now), gone (not in the book any more)."""

    uuid: str
    name: str
    company: str
    tier: str
    state: str
    changes: tuple[Change, ...] = ()


class Comparison(NamedTuple):
    """Counts by table, the customers who differ (those in both states first), how many notes that
    are about nobody yet are there now alone, and how much else differs, by kind of `OTHERS`."""

    counts: dict[str, Count]
    differing: tuple[Difference, ...]
    notes: int = 0
    others: Mapping[str, int] = MappingProxyType({})


def compare(
    now: Book, then: Book, progress: Progress | None = None, cancelled: Cancelled = lambda: False
) -> Comparison | None:
    """What differs between a state of a book and an earlier one; None when it was cancelled."""
    comparing = _Comparing(now, then, progress or (lambda _at, _total: None), cancelled)
    try:
        return comparing.run()
    except _Over:
        return None


class _Over(Exception):
    """Nobody wants to know any more."""


class _Row(NamedTuple):
    """What is known of an entry that is not the same in both states."""

    contact: int | None
    is_live: bool
    stamp: str


class _Comparing:
    """One comparison; what it finds of customers is gathered by uuid."""

    def __init__(self, now: Book, then: Book, progress: Progress, cancelled: Cancelled) -> None:
        self._now, self._then = now, then
        self._progress, self._cancelled = progress, cancelled
        self._counts: dict[str, Count] = {}
        self._changes: dict[str, list[Change]] = {}
        self._states: dict[str, str] = {}
        self._uuids: dict[tuple[str, int], str] = {}  # by side and id
        self._notes = 0
        self._others: dict[str, int] = {}

    def run(self) -> Comparison:
        total = len(COUNTED) + len(ROWS) + len(OTHERS) + 2
        at = 0
        for at, step in enumerate(self._steps()):
            self._progress(at, total)
            if self._cancelled():
                raise _Over
            step()
        self._progress(at + 1, total)
        return Comparison(self._counts, tuple(self._sorted()), self._notes, self._others)

    def _steps(self) -> Iterator[Callable[[], object]]:
        yield self._compare_contacts
        for table in ROWS:
            yield lambda table=table: self._compare_rows(table)  # type: ignore[misc]
        yield self._compare_groups
        for table in (*ENTRIES, "trip"):
            yield lambda table=table: self._compare_entries(table)  # type: ignore[misc]
        yield self._find_imported
        for kind in OTHERS:
            yield lambda kind=kind: self._count_others(kind)  # type: ignore[misc]

    def _count_others(self, kind: str) -> None:
        """A row that was changed is one, and so is one that only one of both has."""
        differing = 0
        for table in OTHERS[kind]:
            columns = [one for one in tables.JOURNALED_COLUMNS[table] if one not in _STAMPS]
            sql = f"SELECT {', '.join(columns)} FROM {table}"
            if table == "setting":
                sql += " WHERE name <> 'copied'"  # what a copy says of itself
            now, then = (Counter(side.each(sql)) for side in (self._now, self._then))
            differing += max((now - then).total(), (then - now).total())
        if differing:
            self._others[kind] = differing

    # What is not the same on both sides

    def _leftovers(self, table: str, columns: str) -> tuple[list[Any], list[Any]]:
        """Rows (the id first) of each side that the other has not just so."""
        left: tuple[list[Any], list[Any]] = ([], [])
        sql = f"SELECT id, {columns} FROM {table} WHERE id > ? ORDER BY id LIMIT {_AT_ONCE}"
        after = 0
        while True:
            if self._cancelled():
                raise _Over
            rows = self._now.query(sql, (after,)), self._then.query(sql, (after,))
            full = [part[-1][0] for part in rows if len(part) == _AT_ONCE]
            until = min(full) if full else None
            if rows[0] != rows[1]:
                parts = [{row for row in part if until is None or row[0] <= until} for part in rows]
                left[0].extend(sorted(parts[0] - parts[1], key=_by_id))
                left[1].extend(sorted(parts[1] - parts[0], key=_by_id))
            if until is None:
                return left
            after = until

    def _count(self, table: str, new: int, gone: int) -> None:
        sql = f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL"
        then, now = (int(book.query(sql)[0][0]) for book in (self._then, self._now))
        self._counts[table] = Count(then, now, new, gone)

    def _compare_contacts(self) -> None:
        names = ("uuid", "deleted_at", *FIELDS, *PEOPLE)
        left = self._leftovers("contact", ", ".join(names))
        now, then = ({row[1]: row for row in rows} for rows in left)
        for side, rows in (("now", now), ("then", then)):
            self._uuids.update(((side, row[0]), uuid) for uuid, row in rows.items())
        new = gone = 0
        for uuid in {*now, *then}:
            here, there = now.get(uuid), then.get(uuid)
            is_here = here is not None and here[2] is None
            was_there = there is not None and there[2] is None
            new += is_here and not was_there
            gone += was_there and not is_here
            if is_here and there is None:
                self._states[uuid] = "added"
            elif is_here and not was_there:
                self._states[uuid] = "back"
            elif was_there and not is_here:
                self._states[uuid] = "gone" if here is None else "deleted"
            elif is_here and was_there:
                self._compare_fields(uuid, there, here)
        self._count("contact", new, gone)

    def _compare_fields(self, uuid: str, there: Any, here: Any) -> None:
        for name, then, now in zip(FIELDS, there[3:], here[3:], strict=False):
            if then != now:
                self._add(uuid, Change(name, then, now))
        start = 3 + len(FIELDS)
        for (name, table), then, now in zip(
            PEOPLE.items(), there[start:], here[start:], strict=True
        ):
            if then != now:
                said = self._name(self._then, table, then), self._name(self._now, table, now)
                if said[0] != said[1]:
                    self._add(uuid, Change(name, *said))

    def _name(self, book: Book, table: str, row_id: int | None) -> str:
        if row_id is None:
            return ""
        column = "name" if table == "staff" else "coalesce(nullif(name, ''), company)"
        rows = book.query(f"SELECT {column} FROM {table} WHERE id = ?", (row_id,))
        return str(rows[0][0]) if rows else ""

    def _add(self, uuid: str, change: Change) -> None:
        if self._states.setdefault(uuid, "changed") == "changed":
            self._changes.setdefault(uuid, []).append(change)

    def _learn(self, side: str, contacts: Iterable[int | None]) -> None:
        """Look up by which uuid these customers of one side are known."""
        book = self._now if side == "now" else self._then
        unknown = {one for one in contacts if one is not None and (side, one) not in self._uuids}
        for part in id_parts(sorted(unknown)):
            for row_id, uuid in book.query(f"SELECT id, uuid FROM contact WHERE id IN {part}"):
                self._uuids[side, row_id] = uuid

    def _compare_rows(self, table: str) -> None:
        columns = ROWS[table]
        left = self._leftovers(table, ", ".join(("contact_id", *columns)))
        said: list[dict[str, Counter[tuple[Any, ...]]]] = []
        for side, rows in zip(("now", "then"), left, strict=True):
            self._learn(side, (row[1] for row in rows))
            found: dict[str, Counter[tuple[Any, ...]]] = {}
            for row in rows:
                uuid = self._uuids.get((side, row[1]))
                if uuid is not None:
                    found.setdefault(uuid, Counter())[row[2:]] += 1
            said.append(found)
        now, then = said
        for uuid in {*now, *then}:
            here, there = now.get(uuid, Counter()), then.get(uuid, Counter())
            more, less = here - there, there - here
            if more or less:
                self._add(uuid, Change(table, tuple(less.elements()), tuple(more.elements())))

    def _compare_groups(self) -> None:
        left = self._leftovers("group_member", "contact_id, group_id")
        groups: list[dict[str, set[str]]] = []
        for side, rows in zip(("now", "then"), left, strict=True):
            self._learn(side, (row[1] for row in rows))
            book = self._now if side == "now" else self._then
            names = dict(book.query("SELECT id, name FROM contact_group"))
            found: dict[str, set[str]] = {}
            for _id, contact, group in rows:
                uuid = self._uuids.get((side, contact))
                if uuid is not None and group in names:
                    found.setdefault(uuid, set()).add(names[group])
            groups.append(found)
        now, then = groups
        for uuid in {*now, *then}:
            here, there = now.get(uuid, set()), then.get(uuid, set())
            if here != there:
                told = tuple(sorted(there - here)), tuple(sorted(here - there))
                self._add(uuid, Change("groups", *told))

    def _compare_entries(self, table: str) -> None:
        whose = "NULL" if table == "trip" else "contact_id"
        left = self._leftovers(table, f"uuid, {whose}, deleted_at IS NULL, updated_at")
        now, then = ({row[1]: _Row(row[2], bool(row[3]), row[4]) for row in rows} for rows in left)
        self._learn("now", (row.contact for row in now.values()))
        self._learn("then", (row.contact for row in then.values()))
        new = gone = 0
        concerned: set[str] = set()
        for uuid in {*now, *then}:
            here, there = now.get(uuid), then.get(uuid)
            is_here = here is not None and here.is_live
            was_there = there is not None and there.is_live
            new += is_here and not was_there
            gone += was_there and not is_here
            if here is not None and is_here and not was_there and here.contact is None:
                self._notes += table == "comment"
            if is_here or was_there:
                owner = self._owner("now", here), self._owner("then", there)
                if is_here != was_there or here is None or there is None or (
                    here.stamp != there.stamp or owner[0] != owner[1]
                ):  # fmt: skip
                    concerned.update(one for one in owner if one)
        self._count(table, new, gone)
        self._tell_counts(table, concerned)

    def _owner(self, side: str, row: _Row | None) -> str:
        if row is None or row.contact is None:
            return ""
        return self._uuids.get((side, row.contact), "")

    def _tell_counts(self, table: str, uuids: set[str]) -> None:
        """How many a customer had and has of what is not the same."""
        ids = self._ids_on_both_sides(uuids)
        counts: dict[str, dict[int, int]] = {}
        for side, book in (("now", self._now), ("then", self._then)):
            found = counts[side] = {}
            wanted = [ids[side][uuid] for uuid in uuids if uuid in ids[side]]
            for part in id_parts(sorted(wanted)):
                found.update(
                    book.query(
                        f"SELECT contact_id, count(*) FROM {table} WHERE deleted_at IS NULL "
                        f"AND contact_id IN {part} GROUP BY contact_id"
                    )
                )
        for uuid in sorted(uuids):
            told = [counts[side].get(ids[side].get(uuid, 0), 0) for side in ("then", "now")]
            self._add(uuid, Change(table, *told))

    def _ids_on_both_sides(self, uuids: set[str]) -> dict[str, dict[str, int]]:
        """By side and uuid. Who is the same on both was looked up on one of them alone, and nearly
        always has the same id on the other."""
        sides = ("now", "then")
        for side, other in (sides, sides[::-1]):
            known = {uuid for (its, _row), uuid in self._uuids.items() if its == side}
            there = {uuid: row for (its, row), uuid in self._uuids.items() if its == other}
            lacking = {uuid for uuid in uuids - known if uuid in there}
            self._learn(side, [there[uuid] for uuid in lacking])
            lacking -= {uuid for (its, _row), uuid in self._uuids.items() if its == side}
            if lacking:
                book = self._now if side == "now" else self._then
                for row_id, uuid in book.query("SELECT id, uuid FROM contact"):
                    if uuid in lacking:
                        self._uuids[side, row_id] = uuid
        return {
            side: {uuid: row for (its, row), uuid in self._uuids.items() if its == side}
            for side in sides
        }

    def _find_imported(self) -> None:
        """Who is there now alone, and came with a file."""
        added = [uuid for uuid, state in self._states.items() if state == "added"]
        if not added:
            return
        steps = self._now.query(
            "SELECT id FROM journal_step WHERE state = 'done' AND label = ?", (IMPORT_LABEL,)
        )
        if steps:
            made = written_by(self._now, [row[0] for row in steps], "contact", "c.id", True)
            came = self._now.query(f"SELECT c.uuid FROM contact AS c WHERE {made}")
            imported = {uuid for (uuid,) in came}
            self._states.update((uuid, "imported") for uuid in added if uuid in imported)

    # The outcome

    def _sorted(self) -> list[Difference]:
        made: list[tuple[tuple[int, int, int], Difference]] = []
        sides = self._ids_on_both_sides(set(self._states))
        # Who is no longer among the customers is told of as they were.
        of_then = {uuid for uuid, state in self._states.items() if state in _NO_LONGER}
        for side, book in (("now", self._now), ("then", self._then)):
            ids = {
                row: uuid
                for uuid, row in sides[side].items()
                if uuid in self._states and (uuid in of_then) == (side == "then")
            }
            wanted = sorted(ids)
            for row_id, name, company, tier in _heads(book, wanted):
                uuid = ids[row_id]
                state = self._states[uuid]
                place = (_PLACES[state], _TIERS.get(tier or "", 3), row_id)
                changes = tuple(self._changes.get(uuid, ()))
                made.append((place, Difference(uuid, name, company, tier or "", state, changes)))
        return [one for _place, one in sorted(made, key=lambda pair: pair[0])]


_NO_LONGER = ("gone", "deleted")
_PLACES = {"changed": 0, "deleted": 1, "gone": 2, "back": 3, "added": 4, "imported": 5}


def _by_id(row: Sequence[Any]) -> int:
    return int(row[0])


def _heads(book: Book, ids: Sequence[int]) -> Iterator[tuple[int, str, str, str | None]]:
    for part in id_parts(ids):
        yield from book.query(
            "SELECT id, CASE name WHEN '' THEN company ELSE name END, "
            f"CASE name WHEN '' THEN '' ELSE company END, tier FROM contact WHERE id IN {part}"
        )
