"""Values of a book that are not what their columns say: found, kept aside, replaced, counted.

A book is never trusted: another program, a bad disk or a joke may have written into it. What a
column may say is in `shapes`, which tables there must be in `structure`; a book that this program
itself left is not looked through again (`known_files`).
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kehuapp.errors import BookTrouble
from kehuapp.i18n import translate
from kehuapp.store.ids import id_list
from kehuapp.store.keeping import GIVEN_UP
from kehuapp.store.sqlite import structure
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.marks import RENEW
from kehuapp.store.sqlite.shapes import MOST_ID, ODD_DAY, ROWS, is_zone, shape_of
from kehuapp.store.stamps import utc_now

#: Rows made from others: they are made anew, not kept.
_DERIVED = (
    "contact_search", "comment_search", "entry_search", "contact_rhythm", "rhythm_made",
    "contact_buying", "buying_made",
)  # fmt: skip
_OURS_ALONE = ("journal_mark", "unreadable_value")
#: Tables whose rows no step of the journal holds, of pictures and files only that they came.
_PASSED_OVER = ("picture", "picture_original", "stored_file")
_UNDONE_NEVER = ("import_mapping", "export_mark", *_DERIVED, *_OURS_ALONE)
#: Rows that one step brought: nobody imports more, and each is looked for.
_MOST_AT_ONCE = 2_000_000
_SETTINGS: dict[str, Callable[[str], bool]] = {
    "zone": is_zone,
    "region": lambda value: len(value) == 2 and value.isascii() and value.isupper(),
    "currency": lambda value: len(value) == 3 and value.isascii() and value.isupper(),
    "sample": lambda value: value in ("", "0", "1"),
    "keep_originals": lambda value: value in ("", "0", "1"),
    "undo_days": lambda value: value in ("30", "90", "365"),
    "trash_days": lambda value: value in ("", "30", "90", "365"),
}
_NUL = "\\u0000"  # as JSON writes it; words that look so are looked at once more
_POLICIES = (("key", 60, 14, 14), ("regular", 30, 30, 14), ("prospect", 10, 60, 14))


def mend(connection: sqlite3.Connection, path: Path) -> int:
    """Make every value what its column says; how many were not.

    In one transaction that is no step of anybody's. What a value said is kept in the table
    unreadable_value, rows that say nothing without it are kept there as a whole (JSON). The search
    rows of whom it concerns get version 0. Raises BookTrouble for a file that is damaged or whose
    structure is not ours.
    """
    missing = structure.check(connection, path.name)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise BookTrouble(
            translate(
                "Book",
                "%1 is damaged or not a customer book. Restore your latest backup.",
                path.name,
            )
        )
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN")  # nobody waits as long as there is nothing to mend
        mending = _Mending(connection, utc_now())
        before = connection.total_changes
        mending.mend_all(missing)
        if connection.total_changes != before:
            connection.execute(RENEW)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys = ON")
    return mending.count


def odd_column(connection: sqlite3.Connection, table: str, where: str) -> str | None:
    """A column of these rows that says what it may not, None when all are sound."""
    for column in structure.of_today().tables[table]:
        shape = shape_of(table, column.name, column.type, column.is_needed)
        odd = shape.is_odd(column.name)
        if connection.execute(
            f"SELECT 1 FROM {table} WHERE ({where}) AND {odd} LIMIT 1"
        ).fetchone():
            return column.name
    return None


@dataclass
class _Mending:
    """One look through a book; `count` is how many values or rows were replaced or taken out."""

    connection: sqlite3.Connection
    now: str
    count: int = 0

    def mend_all(self, missing_indexes: Sequence[str]) -> None:
        """Every part; each writes only when something is odd."""
        expected = structure.of_today()
        self.mend_ids()
        for table in expected.tables:
            if table not in _OURS_ALONE:
                self.mend_values(table)
        self.mend_settings()
        self.mend_policies()
        self.mend_keys()
        self.mend_steps()
        self.make_indexes(missing_indexes)
        self.mend_counters()
        self.make_derived_anew()

    def finds(self, sql: str, values: Sequence[object] = ()) -> bool:
        """Whether there is such a row."""
        return self.connection.execute(f"{sql} LIMIT 1", values).fetchone() is not None

    def replace(self, table: str, column: str, odd: str, instead: str) -> None:
        """Write something else where a condition is true, and keep what was there."""
        if table not in _DERIVED:
            kept = self.connection.execute(
                "INSERT INTO unreadable_value (table_name, row_id, column_name, value, at) "
                f"SELECT '{table}', rowid, '{column}', CASE typeof({column}) WHEN 'text' THEN "
                f"CAST({column} AS BLOB) ELSE {column} END, ? FROM {table} WHERE {odd}",
                (self.now,),
            )
            self.count += kept.rowcount
        other = instead.replace("{x}", column)
        self.connection.execute(f"UPDATE OR IGNORE {table} SET {column} = {other} WHERE {odd}")
        self.take_out(table, odd)  # of those of which no two may be alike

    def take_out(self, table: str, odd: str) -> None:
        """Keep the rows for which a condition is true aside, and delete them."""
        if table not in _DERIVED and self.finds(f"SELECT 1 FROM {table} WHERE {odd}"):
            pairs = ", ".join(
                f"'{column.name}', CASE typeof({column.name}) WHEN 'blob' THEN hex({column.name}) "
                f"ELSE {column.name} END"
                for column in structure.of_today().tables[table]
            )
            kept = self.connection.execute(
                "INSERT INTO unreadable_value (table_name, row_id, column_name, value, at) "
                f"SELECT '{table}', rowid, '', CAST(json_object({pairs}) AS BLOB), ? "
                f"FROM {table} WHERE {odd}",
                (self.now,),
            )
            self.count += kept.rowcount
        self.connection.execute(f"DELETE FROM {table} WHERE {odd}")

    def mend_ids(self) -> None:
        """Give rows a new number whose number nothing can carry."""
        expected = structure.of_today()
        for table, columns in expected.tables.items():
            odd = f"rowid NOT BETWEEN 1 AND {MOST_ID}"
            if columns[0].name != "id" or not self.finds(f"SELECT 1 FROM {table} WHERE {odd}"):
                continue
            rows = self.connection.execute(f"SELECT id FROM {table} WHERE {odd}").fetchall()
            first = self.connection.execute(
                f"SELECT coalesce(max(id), 0) + 1 FROM {table} WHERE id BETWEEN 1 AND {MOST_ID}"
            ).fetchone()[0]
            for new, (old,) in enumerate(rows, first):
                self.count += 1
                self.connection.execute(
                    "INSERT INTO unreadable_value (table_name, row_id, column_name, value, at) "
                    "VALUES (?, ?, 'id', ?, ?)",
                    (table, new, old, self.now),
                )
                self.connection.execute(f"UPDATE {table} SET id = ? WHERE id = ?", (new, old))
                for child, column, parent, _needed in expected.keys:
                    if parent == table:
                        self.connection.execute(
                            f"UPDATE {child} SET {column} = ? WHERE {column} = ?", (new, old)
                        )

    def mend_values(self, table: str) -> None:
        """Each column of a table."""
        columns = [c for c in structure.of_today().tables[table] if c.name != "id"]
        shapes = {c: shape_of(table, c.name, c.type, c.is_needed) for c in columns}
        holds = " AND ".join(s.holds.replace("{x}", c.name) for c, s in shapes.items())
        if self.finds(f"SELECT 1 FROM {table} WHERE ({holds}) IS NOT TRUE"):
            if table in ("journal_row", "journal_range"):
                self.give_up_steps(f"SELECT step_id FROM {table} WHERE ({holds}) IS NOT TRUE")
            for column, shape in shapes.items():
                odd = shape.is_odd(column.name)
                if not self.finds(f"SELECT 1 FROM {table} WHERE {odd}"):
                    continue
                if shape.instead is None:
                    self.take_out(table, odd)
                else:
                    self.replace(table, column.name, odd, shape.instead)
        for of_rows, emptied, condition in ROWS:
            odd = f"({condition}) IS NOT TRUE"
            if of_rows == table and self.finds(f"SELECT 1 FROM {table} WHERE {odd}"):
                rows = self.connection.execute(f"SELECT id FROM {table} WHERE {odd}").fetchall()
                those = f"id IN {id_list(row_id for (row_id,) in rows)}"
                for name in emptied:
                    self.replace(table, name, f"{those} AND {name} IS NOT NULL", "NULL")
        self.mend_texts(table, [c.name for c in columns if c.type == "TEXT"])

    def mend_texts(self, table: str, columns: list[str]) -> None:
        """Texts that are no UTF-8 or hold a NUL: what can be read of them stays."""
        if not columns:
            return
        # Of a whole row at once; joined by ||, a long text would be copied once for each column
        # behind it.
        whole = f"json_array({', '.join(columns)})"
        rows = self.connection.execute(f"SELECT {whole} FROM {table}")
        try:
            while part := rows.fetchmany(1000):
                if any(_NUL in text for (text,) in part):
                    break
            else:
                return
        except drivers.faults() as error:
            if getattr(error, "sqlite_errorcode", None) is not None:
                raise
        rows.close()
        for column in columns:
            self._mend_texts_of(table, column)

    def _mend_texts_of(self, table: str, column: str) -> None:
        found: list[tuple[int, str]] = []
        rows = self.connection.execute(f"SELECT rowid, CAST({column} AS BLOB) FROM {table}")
        for row_id, content in rows:
            if content is not None:
                read = content.decode("utf-8", "replace").replace("\0", "")
                if read.encode() != content:
                    found.append((row_id, read))
        for row_id, read in found:
            if table not in _DERIVED:
                kept = self.connection.execute(
                    "INSERT INTO unreadable_value (table_name, row_id, column_name, value, at) "
                    f"SELECT ?1, rowid, ?2, CAST({column} AS BLOB), ?3 FROM {table} "
                    "WHERE rowid = ?4 AND NOT EXISTS (SELECT 1 FROM unreadable_value WHERE "
                    "table_name = ?1 AND column_name = ?2 AND at = ?3 AND row_id = ?4)",
                    (table, column, self.now, row_id),
                )
                self.count += kept.rowcount
            self.connection.execute(
                f"UPDATE OR IGNORE {table} SET {column} = ? WHERE rowid = ?", (read, row_id)
            )

    def mend_settings(self) -> None:
        """Settings that this program cannot use are left out: it goes on with its own."""
        odd = [
            row_id
            for row_id, name, value in self.connection.execute(
                "SELECT id, name, value FROM setting"
            )
            if name in _SETTINGS and not _SETTINGS[name](value)
        ]
        odd += [
            row[0]
            for row in self.connection.execute(
                f"SELECT id FROM setting WHERE name = 'fixed_today' AND {ODD_DAY}"
            )
        ]
        if odd:
            self.take_out("setting", f"id IN {id_list(odd)}")

    def mend_policies(self) -> None:
        """Each tier has one."""
        there = {row[0] for row in self.connection.execute("SELECT tier FROM tier_policy")}
        for policy in _POLICIES:
            if policy[0] not in there:
                self.connection.execute(
                    "INSERT INTO tier_policy (tier, time_share, due_days, min_gap_days) "
                    "VALUES (?, ?, ?, ?)",
                    policy,
                )

    def mend_keys(self) -> None:
        """Keys that point nowhere are emptied; a row that hangs on nothing is taken out."""
        again = True
        while again:  # of a row that is taken out others may hang
            before = self.count
            for table, column, parent, is_needed in structure.of_today().keys:
                odd = (
                    f"{column} IS NOT NULL AND NOT EXISTS "
                    f"(SELECT 1 FROM {parent} AS p WHERE p.id = {table}.{column})"
                )
                if not self.finds(f"SELECT 1 FROM {table} WHERE {odd}"):
                    continue
                if is_needed:
                    self.take_out(table, odd)
                else:
                    self.replace(table, column, odd, "NULL")
            again = self.count > before

    def give_up_steps(self, steps: str) -> None:
        """Steps that cannot be read are neither undone nor done again."""
        self.connection.execute(f"UPDATE journal_step SET state = {GIVEN_UP} WHERE id IN ({steps})")

    def mend_steps(self) -> None:
        """Steps on tables and rows that there are not."""
        known = [t for t in structure.of_today().tables if not t.startswith("journal_")]
        names = ", ".join(f"'{t}'" for t in known if t not in (*_UNDONE_NEVER, *_PASSED_OVER))
        brought = ", ".join(f"'{t}'" for t in known if t not in _UNDONE_NEVER)
        for table, odd in (
            ("journal_row", f"table_name NOT IN ({names})"),
            (
                "journal_range",
                f"table_name NOT IN ({brought}) OR first_id < 1 OR last_id < first_id "
                f"OR last_id - first_id > {_MOST_AT_ONCE}",
            ),
        ):
            if self.finds(f"SELECT 1 FROM {table} WHERE {odd}"):
                self.give_up_steps(f"SELECT step_id FROM {table} WHERE {odd}")
                self.take_out(table, odd)

    def make_indexes(self, missing: Iterable[str]) -> None:
        """Make what another program dropped; of rows that are alike the first stays."""
        for name in missing:
            table, sql = structure.of_today().indexes[name]
            if sql.startswith("CREATE UNIQUE"):
                columns = sql[sql.rindex("(") + 1 : -1]
                self.take_out(
                    table, f"rowid NOT IN (SELECT min(rowid) FROM {table} GROUP BY {columns})"
                )
            self.connection.execute(sql)

    def mend_counters(self) -> None:
        """The last number that each table gave away: an id is never used again."""
        for table, columns in structure.of_today().tables.items():
            if columns[0].name != "id" or table in ("journal_picture", "journal_mark"):
                continue
            used = self.connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[
                0
            ]
            seqs = self.connection.execute(
                "SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)
            ).fetchall()
            if [type(seq) for (seq,) in seqs] == [int] and used <= seqs[0][0] <= MOST_ID:
                continue
            if not seqs and not used:
                continue
            used = self.connection.execute(
                "SELECT max(?1, coalesce((SELECT max(row_id) FROM journal_row WHERE "
                "table_name = ?2), 0), coalesce((SELECT max(last_id) FROM journal_range WHERE "
                "table_name = ?2), 0))",
                (used, table),
            ).fetchone()[0]
            self.connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            self.connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, used))

    def make_derived_anew(self) -> None:
        """Let the search rows be made anew of whom something was mended, or of all who lack one."""
        lacking = (
            "SELECT 1 FROM contact LEFT JOIN contact_search AS s ON s.contact_id = contact.id "
            "WHERE s.contact_id IS NULL",
            "SELECT 1 FROM contact_search AS s LEFT JOIN contact ON s.contact_id = contact.id "
            "WHERE contact.id IS NULL",
            "SELECT 1 FROM comment LEFT JOIN comment_search AS s ON s.comment_id = comment.id "
            "WHERE s.comment_id IS NULL AND comment.deleted_at IS NULL",
            "SELECT 1 FROM comment_search AS s LEFT JOIN comment ON s.comment_id = comment.id "
            "WHERE comment.id IS NULL",
            "SELECT 1 FROM interaction AS i LEFT JOIN entry_search AS s ON s.entry = i.id * 8 + 1 "
            "WHERE s.entry IS NULL AND i.deleted_at IS NULL AND i.summary <> ''",
            "SELECT 1 FROM entry_search AS s LEFT JOIN interaction AS i ON i.id = s.entry / 8 "
            "WHERE s.entry % 8 = 1 AND i.id IS NULL",
            "SELECT 1 FROM contact LEFT JOIN contact_rhythm AS r ON r.contact_id = contact.id "
            "WHERE r.contact_id IS NULL",
            "SELECT 1 FROM contact_rhythm AS r LEFT JOIN contact ON r.contact_id = contact.id "
            "WHERE contact.id IS NULL",
        )
        if self.count or any(self.finds(sql) for sql in lacking):
            self.connection.execute("DELETE FROM comment_search")
            self.connection.execute("DELETE FROM contact_search")
            self.connection.execute("DELETE FROM entry_search")  # made anew at opening
            self.connection.execute("DELETE FROM rhythm_made")
            self.connection.execute("DELETE FROM buying_made")
            self.connection.execute(
                "INSERT INTO contact_search (contact_id, sort_key, name_key, names, company, "
                "digits, rest, version) SELECT id, '', '', '', '', '', '', 0 FROM contact"
            )
