"""Bringing customers, and what was written down about them, from another state of the book here.

What is missing is added, a field that is empty here as well, what is in the trash comes out of it,
and nothing that the book says itself is overwritten unless that is wished. One step of undo.

Rows get ids of their own here; by their uuid it is known whether they are there already.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Any, NamedTuple

from kehuapp.book.compare.differences import COUNTED, FIELDS, ROWS
from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.changes import Changes, step_done
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.store import tables
from kehuapp.store.database import Book, Step
from kehuapp.store.ids import id_parts, marks
from kehuapp.store.stamps import utc_now

#: Rows that hang on others, and on which.
_BELOW = {
    "comment_version": ("comment_id", "comment"),
    "comment_picture": ("comment_id", "comment"),
    "comment_file": ("comment_id", "comment"),
    "visit_result": ("trip_stop_id", "trip_stop"),
    "visit_answer": ("trip_stop_id", "trip_stop"),
    "visit_photo": ("trip_stop_id", "trip_stop"),
    "lodging": ("trip_id", "trip"),
}
#: What a customer's rows need to be there, and is no customer's.
_SHARED = ("staff", "contact_group", "trip", "sheet_template", "batch", "service_pledge", "review")
#: Rows between two customers.
_BETWEEN = ("relation", "not_duplicate")
_PICTURES = ("photo", "sha256")
#: What comes out of the trash for it; a colleague who left does not come back.
_COME_BACK = (*COUNTED, "contact_group", "batch")

Row = dict[str, Any]
Cancelled = Callable[[], bool]
Progress = Callable[[int, int], object]


class Brought(NamedTuple):
    """How many rows came, by table; how many fields were set to what they said there; how many
    rows had to be left out, because what they belong to is not there; how many customers got
    something."""

    counts: dict[str, int]
    fields: int = 0
    left_out: int = 0
    customers: int = 0


def bring(
    book: Book,
    source: Book,
    customers: Collection[str],
    *,
    with_notes: bool = False,
    sets_fields: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled = lambda: False,
) -> tuple[Changes, Brought] | None:
    """Bring these customers (by uuid) over; None when it was cancelled before anything was written.

    `with_notes`: the notes that are about nobody yet come as well.
    A customer who is there gets what is empty of theirs: fields, and numbers and the like of a kind
    of which they have none. With `sets_fields` they get all that the other state says of them:
    fields are set, numbers and the like that are missing are added, none is taken away.
    """
    report = progress or (lambda _at, _total: None)
    gathered = _gather(source, customers, with_notes, report, cancelled)
    if gathered is None:
        return None
    label = QT_TRANSLATE_NOOP("Step", "Bring %1 customer(s) over from a copy")
    with book.writing(label, len(customers)) as step:
        bringing = _Bringing(book, source, step, gathered, sets_fields)
        bringing.run(report)
        step.fill_label(len(bringing.touched))  # of some nothing was missing
    ids = frozenset(bringing.ids["contact"].values())
    changes = Changes(
        contacts=ids,
        label=step_done(label, len(bringing.touched)),
        step=step.id,
        everything=True,
        came_back=ids,
    )
    told = Brought(bringing.counts, bringing.fields, bringing.left_out, len(bringing.touched))
    return changes, told


def _gather(
    source: Book,
    customers: Collection[str],
    with_notes: bool,
    progress: Progress,
    cancelled: Cancelled,
) -> dict[str, list[Row]] | None:
    """All rows of these customers in the other state, by table; nothing that lies in its trash."""
    wanted = set(customers)
    found: dict[str, list[Row]] = {}
    ids = [row for row, uuid in source.query("SELECT id, uuid FROM contact") if uuid in wanted]
    total = len(tables.JOURNALED_COLUMNS)
    for at, (table, columns) in enumerate(tables.JOURNALED_COLUMNS.items()):
        progress(at, 2 * total)
        if cancelled():
            return None
        if table == "contact":
            found[table] = _rows(source, table, "id", ids)
        elif "contact_id" in columns:
            found[table] = _rows(source, table, "contact_id", ids)
            if with_notes and table == "comment":
                found[table] += _rows_where(source, table, "contact_id IS NULL")
        elif table in _BETWEEN:
            found[table] = _rows(source, table, "first_id", ids)
            known = {row["id"] for row in found[table]}
            others = _rows(source, table, "second_id", ids)
            found[table] += [row for row in others if row["id"] not in known]
    return found


def _rows(book: Book, table: str, column: str, ids: Iterable[int]) -> list[Row]:
    return [
        row
        for part in id_parts(sorted(set(ids)))
        for row in _rows_where(book, table, f"{column} IN {part}")
    ]


def _rows_where(book: Book, table: str, where: str) -> list[Row]:
    columns = tables.JOURNALED_COLUMNS[table]
    live = " AND deleted_at IS NULL" if "deleted_at" in columns and table != "staff" else ""
    rows = book.query(f"SELECT {', '.join(columns)} FROM {table} WHERE {where}{live} ORDER BY id")
    return [dict(zip(columns, row, strict=True)) for row in rows]


class _Bringing:
    """One step; `ids` leads from the ids of the other state to those here, by table."""

    def __init__(
        self,
        book: Book,
        source: Book,
        step: Step,
        found: dict[str, list[Row]],
        sets_fields: bool,
    ) -> None:
        self._book, self._source, self._step = book, source, step
        self._found, self._sets_fields = found, sets_fields
        self.ids: dict[str, dict[int, int]] = {name: {} for name in tables.JOURNALED_COLUMNS}
        self.counts: dict[str, int] = {}
        self.fields = self.left_out = 0
        self.touched: set[int] = set()  # the customers here who got something
        self._new: dict[str, list[Row]] = {}
        self._keys: dict[str, dict[str, str]] = {}
        for child, column, parent in tables.FOREIGN_KEYS:
            self._keys.setdefault(child, {})[column] = parent

    def run(self, progress: Progress) -> None:
        kept = self._there_already()
        self._leave_out_of_the_present(kept)
        self._add_below()
        self._add_shared()
        self._find_other_customers()
        names = [name for name in tables.JOURNALED_COLUMNS if self._new.get(name)]
        for at, name in enumerate(names):
            progress(len(names) + at, 2 * len(names))
            self._insert(name)
        self._bring_pictures()
        self._set_fields(kept)

    # What is to come

    def _there_already(self) -> set[int]:
        """Find what is here by its uuid, taking it out of the trash; the rest is new. Returns the
        customers of the other state who are here."""
        here: set[int] = set()
        for name, rows in self._found.items():
            if rows and "uuid" in rows[0]:
                known = self._by_uuid(name, rows)
                self._new[name] = [row for row in rows if row["id"] not in known]
                if name == "contact":
                    here = set(known)
        return here

    def _by_uuid(self, name: str, rows: Iterable[Row]) -> set[int]:
        """Which of these are here; who is in the trash comes out of it."""
        there = {row["uuid"]: row["id"] for row in rows}
        known: set[int] = set()
        back: list[int] = []
        for row_id, uuid, deleted_at in self._book.query(
            f"SELECT id, uuid, deleted_at FROM {name}"
        ):
            if uuid in there:
                self.ids[name][there[uuid]] = row_id
                known.add(there[uuid])
                if deleted_at is not None and name in _COME_BACK:
                    back.append(row_id)
        self._touch(name, back)
        now = utc_now()
        for part in id_parts(back):
            self._book.execute(
                f"UPDATE {name} SET deleted_at = NULL, updated_at = ? WHERE id IN {part}", (now,)
            )
        if back:
            self._add_count(name, len(back))
        return known

    def _touch(self, name: str, ids: Iterable[int]) -> None:
        """Note whose these rows are that came, or came back."""
        if name == "contact":
            self.touched.update(ids)
        elif "contact_id" in tables.JOURNALED_COLUMNS[name]:
            for part in id_parts(sorted(ids)):
                rows = self._book.query(f"SELECT contact_id FROM {name} WHERE id IN {part}")
                self.touched.update(owner for (owner,) in rows if owner is not None)

    def _leave_out_of_the_present(self, here: set[int]) -> None:
        """Rows without a uuid come with a customer who comes whole; else they are as they are."""
        for name, rows in self._found.items():
            if name not in self._new and name not in _BETWEEN:
                self._new[name] = [row for row in rows if row["contact_id"] not in here]
            elif name in _BETWEEN:
                self._new[name] = rows

    def _add_below(self) -> None:
        for name, (column, parent) in _BELOW.items():
            if parent != "trip":
                new = [row["id"] for row in self._new.get(parent, ())]
                self._new[name] = _rows(self._source, name, column, new)

    def _add_shared(self) -> None:
        """Colleagues, groups, trips and the like that what comes belongs to."""
        for name in reversed(_SHARED):  # a trip has a colleague, a visit a trip
            wanted = {
                row[column]
                for child, rows in self._new.items()
                for column, parent in self._keys.get(child, {}).items()
                if parent == name
                for row in rows
                if row[column] is not None
            }
            rows = _rows(self._source, name, "id", wanted - set(self.ids[name]))
            while name == "contact_group" and (
                above := {row["parent_id"] for row in rows} - {row["id"] for row in rows} - {None}
            ):
                rows = _rows(self._source, name, "id", above) + rows
            known = self._by_uuid(name, rows) if rows else set()
            self._new[name] = [row for row in rows if row["id"] not in known]
        new_trips = [row["id"] for row in self._new["trip"]]
        self._new["lodging"] = _rows(self._source, "lodging", "trip_id", new_trips)

    def _find_other_customers(self) -> None:
        """Who introduced them, whom they know: those who are here and do not come."""
        coming = {row["id"] for row in self._found["contact"]}
        others = {
            row[column]
            for child, rows in self._new.items()
            for column, parent in self._keys.get(child, {}).items()
            if parent == "contact"
            for row in rows
            if row[column] is not None and row[column] not in coming
        }
        uuids = {
            uuid: row_id
            for part in id_parts(sorted(others))
            for row_id, uuid in self._source.query(
                f"SELECT id, uuid FROM contact WHERE id IN {part}"
            )
        }
        if uuids:
            for row_id, uuid in self._book.query("SELECT id, uuid FROM contact"):
                if uuid in uuids:
                    self.ids["contact"][uuids[uuid]] = row_id

    # Writing it

    def _insert(self, name: str) -> None:
        columns = [one for one in tables.JOURNALED_COLUMNS[name] if one != "id"]
        nullable = {
            field.column_name
            for table in tables.JOURNALED
            if table._meta.table_name == name
            for field in table._meta.sorted_fields
            if field.null
        }
        keys = self._keys.get(name, {})
        rows, there, waiting = [], [], []
        taken = self._taken(name)
        for row in self._new[name]:
            made, later = dict(row), {}
            is_whole = True
            for column, parent in keys.items():
                if row[column] is None:
                    continue
                made[column] = self.ids[parent].get(row[column])
                if made[column] is None and parent == name:
                    later[column] = row[column]
                if made[column] is None and column not in nullable:
                    is_whole = False
            if name == "snooze":
                made["logged"] = self.ids["interaction"].get(row["logged"], 0)
            pair = made.get("first_id"), made.get("second_id"), made.get("kind")
            if not is_whole or pair in taken:
                self.left_out += not is_whole
                continue
            if name == "not_duplicate" and made["first_id"] > made["second_id"]:
                made["first_id"], made["second_id"] = made["second_id"], made["first_id"]
            there.append(row["id"])
            rows.append([made[column] for column in columns])
            waiting.append(later)
        ids = self._step.bulk_insert(name, columns, rows)
        self.ids[name].update(zip(there, ids, strict=True))
        for row_id, later in zip(ids, waiting, strict=True):
            for column, one in later.items():
                if one in self.ids[name]:
                    self._book.execute(
                        f"UPDATE {name} SET {column} = ? WHERE id = ?",
                        (self.ids[name][one], row_id),
                    )
        self._touch(name, ids)
        if name in _BETWEEN:
            ends = [columns.index("first_id"), columns.index("second_id")]
            self.touched.update(row[end] for row in rows for end in ends)
        if rows:
            self._add_count(name, len(rows))

    def _taken(self, name: str) -> set[tuple[Any, ...]]:
        """Which pairs of customers are told of already."""
        if name not in _BETWEEN:
            return set()
        kind = "kind" if name == "relation" else "NULL"
        found = self._book.query(f"SELECT first_id, second_id, {kind} FROM {name}")
        turned = [(second, first, third) for first, second, third in found]
        return {*found, *(turned if name == "not_duplicate" else ())}

    def _add_count(self, name: str, count: int) -> None:
        if name in COUNTED:
            self.counts[name] = self.counts.get(name, 0) + count

    def _bring_pictures(self) -> None:
        """Pictures and files that what came shows, one at a time: they may be large."""
        shown = {
            row[column]
            for name in ("contact", "comment_picture", "visit_photo")
            for row in self._new.get(name, ())
            for column in _PICTURES
            if row.get(column)
        }
        files = {row["sha256"] for row in self._new.get("comment_file", ())}
        for table, names in (
            ("picture", shown),
            ("picture_original", shown),
            ("stored_file", files),
        ):
            columns = ("name",) if table == "stored_file" else ("mime", "width", "height")
            listed = ("sha256", *columns, "data")
            for sha256 in sorted(names):
                if self._book.query(f"SELECT 1 FROM {table} WHERE sha256 = ?", (sha256,)):
                    continue
                sql = f"SELECT {', '.join(listed)} FROM {table} WHERE sha256 = ?"
                for row in self._source.query(sql, (sha256,)):
                    made = self._book.execute(
                        f"INSERT INTO {table} ({', '.join(listed)}) VALUES {marks(listed)} "
                        "RETURNING id",
                        row,
                    ).fetchone()
                    if table == "picture":
                        self._step.record_range("picture", range(made[0], made[0] + 1))

    def _set_fields(self, here: set[int]) -> None:
        """What the other state says of customers who are in both; where it is not wished that the
        present is overwritten, only what is empty in it."""
        ids = {there: self.ids["contact"][there] for there in here}
        names = [name for name in FIELDS if name != "photo"]
        tiers: dict[str | None, list[tuple[int, str | None]]] = {}
        present = {
            row[0]: row[1:]
            for part in id_parts(sorted(ids.values()))
            for row in self._book.query(
                f"SELECT id, {', '.join(names)} FROM contact WHERE id IN {part}"
            )
        }
        now = utc_now()
        for row in self._found["contact"]:
            if row["id"] not in ids:
                continue
            row_id = ids[row["id"]]
            differing = [
                name
                for name, said in zip(names, present[row_id], strict=True)
                if said != row[name] and (self._sets_fields or said in (None, ""))
            ]
            if "tier" in differing:
                before = present[row_id][names.index("tier")]
                tiers.setdefault(row["tier"], []).append((row_id, before))
            if differing:
                self.fields += len(differing)
                self.touched.add(row_id)
                values = ", ".join(f"{name} = ?" for name in differing)
                self._book.execute(
                    f"UPDATE contact SET {values}, updated_at = ? WHERE id = ?",
                    (*(row[name] for name in differing), now, row_id),
                )
        for after, who in tiers.items():
            record_changes(self._book, who, after, staff_id=self._book.staff_id)
        for table, columns in ROWS.items():
            self._add_rows(table, columns, ids)

    def _add_rows(self, table: str, columns: tuple[str, ...], ids: dict[int, int]) -> None:
        listed = ("contact_id", *columns)
        known = {
            row
            for part in id_parts(sorted(ids.values()))
            for row in self._book.query(
                f"SELECT {', '.join(listed)} FROM {table} WHERE contact_id IN {part}"
            )
        }
        have_some = set() if self._sets_fields else {row[0] for row in known}
        missing = [
            made
            for row in self._found[table]
            if row["contact_id"] in ids
            and (made := (ids[row["contact_id"]], *(row[one] for one in columns))) not in known
            and made[0] not in have_some
        ]
        self.touched.update(made[0] for made in missing)
        self._step.bulk_insert(table, listed, missing)
        self.fields += len(missing)
