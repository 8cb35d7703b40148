"""Saving what can still be read of a damaged book into a new one; finding its pages is in `trees`.

Nothing is dropped silently: what hangs on somebody who is gone hangs on a stand-in of the same
number, a record of which only a part was readable is kept with that part, and what has no place is
kept in the table unreadable_value. What is made from other rows is made anew.
"""

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kehuapp.disk import remove_file
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.paths import MAKING
from kehuapp.store.engine import Progress
from kehuapp.store.ids import marks
from kehuapp.store.keeping import GIVEN_UP, packs
from kehuapp.store.sqlite import soundness, structure
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.held import hold, let_go
from kehuapp.store.sqlite.marks import RENEW
from kehuapp.store.sqlite.opening import give_name, make_book
from kehuapp.store.sqlite.repair.pages import Image, Value
from kehuapp.store.sqlite.repair.reading import ReaderOf
from kehuapp.store.sqlite.repair.trees import Found, Tree, find_trees, rows
from kehuapp.store.sqlite.shapes import MOST_ID
from kehuapp.store.sqlite.troubles import file_troubles
from kehuapp.store.stamps import new_uuid, utc_now

#: Made anew from the others, or the new book's own.
_NOT_SAVED = (
    "contact_search",
    "comment_search",
    "entry_search",
    "contact_rhythm",
    "rhythm_made",
    "contact_buying",
    "buying_made",
    "journal_mark",
)
_JOURNAL = ("journal_step", "journal_row", "journal_range", "journal_picture", "journal_pack")
_NAMED_BY_BYTES = ("picture", "stored_file", "picture_original", "journal_picture")
_AT_ONCE = 500
_MOST_LOG = 2**30  # bytes


@dataclass
class Salvaged:
    """What became of a book, by table: rows saved, rows of which only a part was readable, rows
    known to be lost (None: nobody can say how many), stand-ins made for rows that others hang on.

    `set_aside` counts what is kept as unreadable, `strays` pages found that no table named, and
    `unknown` those of which nobody can say whose they are; `undo_is_gone`: earlier steps can no
    longer be undone.
    """

    saved: dict[str, int] = field(default_factory=dict)
    damaged: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int | None] = field(default_factory=dict)
    stand_ins: dict[str, int] = field(default_factory=dict)
    set_aside: int = 0
    strays: int = 0
    unknown: int = 0
    undo_is_gone: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether nothing is known to be lost or changed."""
        return not (self.lost or self.damaged or self.stand_ins or self.set_aside)


def salvage(
    path: Path,
    target: Path,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    finish: Callable[[Path], None] = lambda _made: None,
) -> Salvaged | None:
    """Save what can be read of a book into a new file; None after Cancel.

    `finish` is called with the new file before it gets its name. Trouble when `target` is there,
    or nothing can be read; the damaged book is only ever read.
    """
    with file_troubles(target):
        if target.exists():
            raise Trouble(
                translate("Salvage", "%1 is already there. Choose another name.", target.name)
            )
        making = target.with_name(f".{os.urandom(8).hex()}{MAKING}")
        try:
            with _image(path) as image:
                found = find_trees(image)
                if not any(tree.leaves for tree in found.trees.values()):
                    if drivers.is_encrypted(path):
                        raise _locked(path)
                    raise Trouble(
                        translate(
                            "Salvage", "Nothing in %1 can be read as a customer book.", path.name
                        )
                    )
                make_book(making)
                with contextlib.closing(sqlite3.connect(making, isolation_level=None)) as writer:
                    saving = _Saving(image, found, writer, progress, is_cancelled)
                    if not saving.save_all(making):
                        return None
            finish(making)
            if is_cancelled():
                return None
            give_name(making, target)
            return saving.result
        finally:
            for end in ("", "-wal", "-shm", "-journal"):
                with contextlib.suppress(OSError):
                    remove_file(making.with_name(making.name + end))


def _locked(path: Path) -> Trouble:
    return Trouble(
        translate(
            "Salvage",
            "%1 has a password, so its pages cannot be read one by one. Open it and remove the "
            "password in the settings first, or restore a backup.",
            path.name,
        )
    )


@contextlib.contextmanager
def _image(path: Path) -> Iterator[Image]:
    """The pages of a file, which is held as long as they are read."""
    with file_troubles(path):
        log_path = path.with_name(path.name + "-wal")
        log = b""
        if log_path.exists() and log_path.stat().st_size <= _MOST_LOG:
            log = log_path.read_bytes()
        held = hold(path)
    try:
        yield Image(held.read, held.about().st_size, log)
    finally:
        let_go(held)


class _Saving:
    def __init__(
        self,
        image: Image,
        found: Found,
        connection: sqlite3.Connection,
        progress: Progress | None,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self.image = image
        self.trees = found.trees
        self.connection = connection
        self.report = progress or (lambda _at, _total: None)
        self.is_cancelled = is_cancelled
        self.unknown = found.unknown
        self.result = Salvaged(strays=found.strays, unknown=len(found.unknown))
        self.now = utc_now()

    def save_all(self, making: Path) -> bool:
        """Write all tables; False after Cancel."""
        execute = self.connection.execute
        execute("PRAGMA foreign_keys = OFF")
        execute("PRAGMA trusted_schema = 0")
        execute("BEGIN")
        execute("DELETE FROM tier_policy")  # soundness gives those that are lost back
        total = sum(len(tree.leaves) for tree in self.trees.values()) or 1
        done = 0
        for table, tree in self.trees.items():
            if table == "journal_mark":
                self.keep_number(tree)
            if table not in _NOT_SAVED:
                self.save(table, tree)
            done += len(tree.leaves)
            self.report(done, total)
            if self.is_cancelled():
                return False
        self.keep_unknown()
        self.bring_back_from_journal()
        self.stand_in()
        self.note_lost_pictures()
        self.count_lost()
        self.end_history()
        execute(RENEW)
        execute("COMMIT")
        before = self.unreadable()
        soundness.mend(self.connection, making)
        self.result.set_aside += self.unreadable() - before
        execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return True

    def unreadable(self) -> int:
        return int(self.connection.execute("SELECT count(*) FROM unreadable_value").fetchone()[0])

    def keep_number(self, tree: Tree) -> None:
        """The new book is the same book: drafts beside it know it by its number."""
        for cell in rows(self.image, tree, "journal_mark"):
            if cell is not None and len(cell.values) > 2 and isinstance(cell.values[2], bytes):
                self.connection.execute("UPDATE journal_mark SET book = ?", (cell.values[2],))

    # Rows

    def save(self, table: str, tree: Tree) -> None:
        """Insert the rows of a table, part by part."""
        waiting: list[tuple[int, tuple[Value, ...]]] = []
        for cell in rows(self.image, tree, table):
            if cell is None:
                self.count(self.result.damaged, table)
                tree.is_whole = False
                continue
            if not cell.is_whole:
                self.count(self.result.damaged, table)
                if table in _NAMED_BY_BYTES:  # half a picture is not the one of that name
                    self.set_aside(table, cell.row_id, self.by_name(table, cell.values))
                    continue
            waiting.append((cell.row_id, cell.values))
            if len(waiting) == _AT_ONCE:
                self.insert(table, waiting)
                waiting = []
        self.insert(table, waiting)
        count = self.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if count:
            self.result.saved[table] = count

    @staticmethod
    def count(counts: dict[str, int], table: str) -> None:
        counts[table] = counts.get(table, 0) + 1

    def insert(self, table: str, part: Sequence[tuple[int, tuple[Value, ...]]]) -> None:
        """Insert rows: as a whole where nothing is in the way."""
        by_length: dict[int, list[tuple[Value, ...]]] = {}
        for row_id, values in part:
            by_length.setdefault(len(values), []).append((row_id, *values[1:]))
        for count, some in by_length.items():
            sql, fill = self.statement(table, count)
            filled = [fill(row) for row in some]
            self.connection.execute("SAVEPOINT part")
            try:
                self.connection.executemany(sql, filled)
            except (sqlite3.IntegrityError, OverflowError):
                self.connection.execute("ROLLBACK TO part")
                for row in filled:
                    self.insert_one(table, sql, row)
            self.connection.execute("RELEASE part")

    def statement(
        self, table: str, count: int
    ) -> tuple[str, Callable[[tuple[Value, ...]], tuple[Value, ...]]]:
        """An insert of rows with so many values, and what fills those that it needs and lacks."""
        columns = structure.of_today().tables[table]
        empty: dict[str, Value] = {"TEXT": "", "INTEGER": 0, "REAL": 0.0, "BLOB": b""}
        missing = [c for c in columns[count:] if c.is_needed and not c.is_filled]
        names = ", ".join(c.name for c in (*columns[:count], *missing))
        tail = tuple(empty[c.type] for c in missing)
        instead = [empty[c.type] if c.is_needed else None for c in columns[:count]]

        def fill(row: tuple[Value, ...]) -> tuple[Value, ...]:
            if None in row:
                row = tuple(
                    other if value is None else value
                    for value, other in zip(row, instead, strict=False)
                )
            return (*row, *tail)

        given = (*columns[:count], *missing)
        return f"INSERT INTO {table} ({names}) VALUES {marks(given)}", fill

    def insert_one(self, table: str, sql: str, row: tuple[Value, ...]) -> None:
        """Insert a row; one whose number is taken is an older state of that row, one that is like
        another is kept aside."""
        try:
            self.connection.execute(sql, row)
        except (sqlite3.IntegrityError, OverflowError):
            taken = self.connection.execute(
                f"SELECT 1 FROM {table} WHERE rowid = ?", (row[0],)
            ).fetchone()
            if taken is None:
                self.set_aside(table, row[0], self.by_name(table, row))

    @staticmethod
    def by_name(table: str, values: Sequence[Value]) -> dict[str, Value]:
        names = [column.name for column in structure.of_today().tables[table]]
        return dict(zip(names, values, strict=False))

    def set_aside(self, table: str, row_id: Value, values: dict[str, Value]) -> None:
        """Keep what a row said where it has no place."""
        plain = {n: v.hex() if isinstance(v, bytes) else v for n, v in values.items()}
        content = json.dumps(plain, ensure_ascii=False).encode("utf-8", "replace")
        self.connection.execute(
            "INSERT INTO unreadable_value (table_name, row_id, column_name, value, at) "
            "VALUES (?, ?, '', ?, ?)",
            (table, row_id, content, self.now),
        )
        self.result.set_aside += 1

    def keep_unknown(self) -> None:
        """Records on pages of which nobody can say whose they are."""
        for number in self.unknown:
            for cell in self.image.cells(number):
                if cell is not None:
                    values = {str(place): value for place, value in enumerate(cell.values)}
                    self.set_aside("", cell.row_id, values)

    # What is lost

    def note_lost_pictures(self) -> None:
        """Pictures and files that are shown and are gone: a check knows them from here."""
        for kept, shown in _SHOWN.items():
            self.connection.execute(
                "INSERT INTO unreadable_value (table_name, row_id, column_name, value, at) "
                f"SELECT '{kept}', 0, 'sha256', CAST(name AS BLOB), ? FROM ({shown}) "
                f"WHERE name NOT IN (SELECT sha256 FROM {kept})",
                (self.now,),
            )

    def bring_back_from_journal(self) -> None:
        """Rows of tables with missing pages that the journal of undo still has as they were.

        Where a step is packed, its rows in the journal say too little without the pack: one that
        cannot be read brings nothing back.
        """
        from kehuapp.store.schema import JOURNALED_COLUMNS

        packed: dict[int, dict[int, packs.PackedRow]] = {}

        def whole(step_id: int, row: int, side: str, image: Value) -> dict[str, Any]:
            if step_id not in packed:
                try:
                    rows = packs.load_packed(ReaderOf(self.connection), step_id)
                except packs.Unreadable:
                    rows = []
                packed[step_id] = {one.id: one for one in rows}
            if row in packed[step_id]:
                image = getattr(packed[step_id][row], side)
            found = _object(image)
            return found if "id" in found else {}

        for table in [t for t in JOURNALED_COLUMNS if not self.trees[t].is_whole]:
            newest = self.connection.execute(
                "SELECT r.row_id, r.step_id, r.id, "
                "CASE s.state WHEN 'done' THEN 'after' ELSE 'before' END, "
                "CASE s.state WHEN 'done' THEN r.after ELSE r.before END "
                "FROM journal_row AS r JOIN journal_step AS s ON s.id = r.step_id "
                "AND s.state IN ('done', 'undone') WHERE r.table_name = ? AND r.id = "
                "(SELECT max(x.id) FROM journal_row AS x JOIN journal_step AS y "
                "ON y.id = x.step_id AND y.state IN ('done', 'undone') "
                "WHERE x.table_name = r.table_name AND x.row_id = r.row_id) "
                f"AND r.row_id NOT IN (SELECT id FROM {table})",
                (table,),
            ).fetchall()
            for row_id, *where in newest:
                if image := whole(*where):
                    values = tuple(image.get(name) for name in JOURNALED_COLUMNS[table])
                    self.insert_by_name(table, row_id, JOURNALED_COLUMNS[table], values)

    def insert_by_name(
        self, table: str, row_id: int, names: Sequence[str], values: Sequence[Any]
    ) -> None:
        given = {n: v for n, v in zip(names, values, strict=True) if v is not None}
        given["id"] = row_id
        made = self.connection.execute(
            f"INSERT OR IGNORE INTO {table} ({', '.join(given)}) VALUES {marks(given)}",
            [*given.values()],
        )
        if made.rowcount:
            self.result.saved[table] = self.result.saved.get(table, 0) + 1

    def stand_in(self) -> None:
        """Make a stand-in for each row that is gone and on which others hang.

        A call or sale that nobody made would count, so what only refers to one refers to none.
        """
        self.of_comments_from_versions()
        for parent in _STAND_INS:
            lacking: set[int] = set()
            for table, column, of_parent, is_needed in structure.of_today().keys:
                if of_parent == parent and (is_needed or parent not in _ONLY_WHERE_NEEDED):
                    lacking |= {
                        row[0]
                        for row in self.connection.execute(
                            f"SELECT DISTINCT {column} FROM {table} WHERE typeof({column}) = "
                            f"'integer' AND {column} BETWEEN 1 AND {MOST_ID} AND {column} NOT IN "
                            f"(SELECT id FROM {parent})"
                        )
                    }
            for row_id in sorted(lacking):
                self.make_stand_in(parent, row_id)

    def of_comments_from_versions(self) -> None:
        """A comment that is gone says what it said before it was changed last."""
        lacking = self.connection.execute(
            "SELECT comment_id, html, at, max(id) FROM comment_version "
            "WHERE comment_id NOT IN (SELECT id FROM comment) GROUP BY comment_id"
        ).fetchall()
        for row_id, html, at, _newest in lacking:
            self.make_stand_in("comment", row_id, html=html, dated=at)

    def make_stand_in(self, table: str, row_id: int, **known: Value) -> None:
        """A row of this number that says that it stands for one that is gone."""
        name = translate("Salvage", "Salvaged without a name (%1)", row_id)
        values: dict[str, Value] = {
            "uuid": new_uuid(),
            "created_at": self.now,
            "updated_at": self.now,
        }
        values.update(_STAND_INS[table](name, self.now))
        values.update(known)
        if table == "trip_stop":
            values["contact_id"] = self.whose_visit(row_id)
        for column in structure.of_today().tables[table]:
            if column.is_needed and not column.is_filled and not column.is_key:
                values.setdefault(column.name, "" if column.type == "TEXT" else 0)
        values = {"id": row_id, **values}
        self.connection.execute(
            f"INSERT INTO {table} ({', '.join(values)}) VALUES {marks(values)}",
            [*values.values()],
        )
        self.count(self.result.stand_ins, table)

    def whose_visit(self, stop_id: int) -> int:
        """Whose a visit was that is gone, by what was written down of it; else a stand-in's."""
        for table in ("interaction", "comment", "task"):
            row = self.connection.execute(
                f"SELECT contact_id FROM {table} WHERE trip_stop_id = ? AND contact_id > 0",
                (stop_id,),
            ).fetchone()
            if row is not None:
                return int(row[0])
        sql = "SELECT coalesce(max(id), 0) + 1 FROM contact"
        contact_id = int(self.connection.execute(sql).fetchone()[0])
        self.make_stand_in("contact", contact_id)
        return contact_id

    def count_lost(self) -> None:
        """By the ids that an index names where one is whole."""
        for table, tree in self.trees.items():
            if table in _NOT_SAVED or tree.is_whole:
                continue
            if tree.entries is None:
                self.result.lost[table] = None
                continue
            there = {row[0] for row in self.connection.execute(f"SELECT id FROM {table}")}
            gone = len(
                {row_id for _value, row_id in tree.entries} - there
            ) + self.result.stand_ins.get(table, 0)
            if gone:
                self.result.lost[table] = gone

    def end_history(self) -> None:
        """Half a step cannot be undone."""
        if any(not self.trees[t].is_whole or t in self.result.damaged for t in _JOURNAL):
            self.connection.execute(f"UPDATE journal_step SET state = {GIVEN_UP}")
            self.result.undo_is_gone = True


def _object(text: Value) -> dict[str, Any]:
    try:
        found = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


#: What a stand-in says, by its name and the time; children before parents.
_STAND_INS: dict[str, Callable[[str, str], dict[str, Value]]] = {
    "trip": lambda name, now: {"name": name, "starts_on": now[:10], "ends_on": now[:10]},
    "sheet_template": lambda name, _now: {"name": name, "body": "{}"},
    "batch": lambda name, now: {"title": name, "kind": "gathering", "at": now},
    "service_pledge": lambda name, _now: {"name": name},
    "review": lambda name, now: {
        "held_on": now[:10],
        "from_on": now[:10],
        "until_on": now[:10],
        "note": name,
        "figures": "{}",
    },
    "contact_group": lambda name, _now: {"name": name},
    "comment": lambda name, now: {"html": f"<p>{name}</p>", "text": name, "dated": now},
    "trip_stop": lambda name, now: {"starts_at": now[:16], "outcome": "missed", "purpose": name},
    "contact": lambda name, _now: {"name": name, "kind": "person", "stage": "customer"},
    "staff": lambda name, _now: {"name": name, "active": 1},
}
#: SQL of the names in the comments behind these words: each step cuts off what was looked at.
_IN_HTML = (
    "SELECT substr(rest, 1, 64) FROM (WITH RECURSIVE part (rest) AS ("
    "SELECT substr(html, instr(html, '{0}') + length('{0}')) FROM comment "
    "WHERE instr(html, '{0}') > 0 UNION ALL "
    "SELECT substr(rest, instr(rest, '{0}') + length('{0}')) FROM part "
    "WHERE instr(rest, '{0}') > 0) SELECT rest FROM part)"
)
#: SQL of the names of pictures and files that something shows.
_SHOWN = {
    "picture": "SELECT sha256 AS name FROM comment_picture UNION SELECT sha256 FROM visit_photo "
    "UNION SELECT photo FROM contact WHERE photo <> '' UNION " + _IN_HTML.format("kehu:picture/"),
    "stored_file": "SELECT sha256 AS name FROM comment_file UNION " + _IN_HTML.format("kehu:file/"),
}
_ONLY_WHERE_NEEDED = ("comment", "trip_stop")
