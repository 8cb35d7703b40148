"""Undo and redo of steps, exactly, ids included; what a step means to a shop is not known here."""

import json
from typing import Any, NamedTuple

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import tables
from kehuapp.store.beside import names_beside
from kehuapp.store.database import Book, touched
from kehuapp.store.ids import marks, texts


class StepRow(NamedTuple):
    """A step of the journal: `label` in the reader's language, `state` done, undone or gone."""

    id: int
    label: str
    at: str
    state: str


def _label(key: str, args: str) -> str:
    return translate("Step", key, *json.loads(args))


def rows_steps(book: Book, limit: int = 100) -> list[StepRow]:
    """The latest steps, newest first."""
    rows = book.query(
        "SELECT id, label, args, at, state FROM journal_step ORDER BY id DESC LIMIT ?", (limit,)
    )
    return [StepRow(i, _label(key, args), at, state) for i, key, args, at, state in rows]


def find_undoable(book: Book) -> StepRow | None:
    """The latest step that is done."""
    return _find(book, "state = 'done' ORDER BY id DESC")


def find_redoable(book: Book) -> StepRow | None:
    """The earliest step that was undone and can be done again."""
    return _find(book, "state = 'undone' ORDER BY id")


def _find(book: Book, where: str) -> StepRow | None:
    rows = book.query(f"SELECT id, label, args, at, state FROM journal_step WHERE {where} LIMIT 1")
    return StepRow(rows[0][0], _label(*rows[0][1:3]), *rows[0][3:]) if rows else None


def count_rows(book: Book, step_id: int) -> int:
    """How many rows of one table a step touched, of that table of which there are most."""
    rows = book.query(
        "SELECT max(n) FROM (SELECT sum(n) AS n FROM ("
        "SELECT table_name, count(*) AS n FROM journal_row WHERE step_id = ? GROUP BY table_name "
        "UNION ALL SELECT table_name, last_id - first_id + 1 FROM journal_range WHERE step_id = ?"
        ") GROUP BY table_name)",
        (step_id, step_id),
    )
    return int(rows[0][0] or 0)


def undo(book: Book, step_id: int) -> StepRow:
    """Put back every row as it was before the step; Trouble names what was changed since."""
    return _run(book, step_id, "done")


def redo(book: Book, step_id: int) -> StepRow:
    """Put every row of an undone step back as the step had left it."""
    return _run(book, step_id, "undone")


def _run(book: Book, step_id: int, state: str) -> StepRow:
    step = _find(book, f"id = {int(step_id)} AND state = '{state}'")
    if step is None:
        raise Trouble(translate("Journal", "This step is no longer there to be undone."))
    with book.transaction():
        execute = book.execute
        book.engine.put_off_foreign_keys()
        if state == "done":
            _refuse_if_changed_since(book, step_id)
            touched_before = touched(book, step_id)
            _ranges_to_rows(book, step_id)
            _apply(book, step_id, "before", newest_first=True)
            _put_pictures_away(book, step_id)
            execute("UPDATE journal_step SET state = 'undone' WHERE id = ?", (step_id,))
        else:
            touched_before = (set(), set())
            _put_pictures_back(book, step_id)
            _apply(book, step_id, "after", newest_first=False)
            execute("UPDATE journal_step SET state = 'done' WHERE id = ?", (step_id,))
        _refuse_orphans(book, step_id)
        if book.derive:
            now = touched(book, step_id)
            book.derive(book, touched_before[0] | now[0], touched_before[1] | now[1])
    return step


def _refuse_if_changed_since(book: Book, step_id: int) -> None:
    """Raise Trouble naming up to five contacts that a later, still done step also wrote."""
    later = """
        SELECT later.table_name, later.row_id,
               coalesce(later.after, later.before)
        FROM journal_row AS later
        JOIN journal_step AS step ON step.id = later.step_id AND step.state = 'done'
        WHERE later.step_id > ? AND (EXISTS (
            SELECT 1 FROM journal_row AS mine WHERE mine.step_id = ?
            AND mine.table_name = later.table_name AND mine.row_id = later.row_id)
          OR EXISTS (
            SELECT 1 FROM journal_range AS mine WHERE mine.step_id = ?
            AND mine.table_name = later.table_name
            AND later.row_id BETWEEN mine.first_id AND mine.last_id))"""
    rows = book.query(later, (step_id, step_id, step_id))
    names = {_name_of(book, table, row, image) for table, row, image in rows}
    if names:
        _refuse(names)


def _refuse_orphans(book: Book, step_id: int) -> None:
    """Raise Trouble when rows written later hang on rows that are gone now (a comment, say).

    Looks only at what the step touched: whose parents it took away, and whom it put back.
    """
    touched_tables = {
        row[0]
        for row in book.query(
            "SELECT DISTINCT table_name FROM journal_row WHERE step_id = ?", (step_id,)
        )
    }
    orphans: set[tuple[str, int]] = set()
    for child, column, parent in tables.FOREIGN_KEYS:
        if parent in touched_tables:
            rows = book.query(
                f"SELECT c.id FROM journal_row AS r JOIN {child} AS c ON c.{column} = r.row_id "
                f"LEFT JOIN {parent} AS p ON p.id = r.row_id "
                "WHERE r.step_id = ? AND r.table_name = ? AND p.id IS NULL",
                (step_id, parent),
            )
            orphans.update((child, row[0]) for row in rows)
        if child in touched_tables:
            rows = book.query(
                f"SELECT c.id FROM journal_row AS r JOIN {child} AS c ON c.id = r.row_id "
                f"LEFT JOIN {parent} AS p ON p.id = c.{column} "
                f"WHERE r.step_id = ? AND r.table_name = ? AND c.{column} IS NOT NULL "
                "AND p.id IS NULL",
                (step_id, child),
            )
            orphans.update((child, row[0]) for row in rows)
    names = set()
    for table, row_id in orphans:
        found = book.query(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
        image = dict(zip(tables.JOURNALED_COLUMNS[table], found[0], strict=True))
        names.add(_name_of(book, table, row_id, json.dumps(image, default=str)))
    if names:
        _refuse(names)


def _refuse(names: set[str]) -> None:
    shown = ", ".join(sorted(names)[:5]) + (" …" if len(names) > 5 else "")
    raise Trouble(
        translate(
            "Journal",
            "This cannot be undone, because these were changed since: "
            "%1. Undo the later changes first.",
            shown,
        )
    )


def _name_of(book: Book, table: str, row_id: int, image: str | None) -> str:
    values: dict[str, Any] = json.loads(image or "{}")
    contact_id = row_id if table == "contact" else values.get("contact_id")
    rows = book.query(
        "SELECT coalesce(nullif(name, ''), company) FROM contact WHERE id = ?", (contact_id,)
    )
    if rows:
        return str(rows[0][0])
    # The contact is gone at this moment of an undo: the journal still knows its name.
    rows = book.query(
        "SELECT json_extract(coalesce(after, before), '$.name') FROM journal_row "
        "WHERE table_name = 'contact' AND row_id = ? ORDER BY id DESC LIMIT 1",
        (contact_id,),
    )
    return str(rows[0][0] if rows else values.get("name", row_id))


def _ranges_to_rows(book: Book, step_id: int) -> None:
    """Write the rows of a bulk insert out as row images, so that the step can be done again."""
    ranges = book.query(
        "SELECT table_name, first_id, last_id FROM journal_range "
        "WHERE step_id = ? AND table_name <> 'picture' ORDER BY id",
        (step_id,),
    )
    for name, first, last in ranges:
        pairs = ", ".join(f"'{c}', {c}" for c in tables.JOURNALED_COLUMNS[name])
        touched_too = "SELECT row_id FROM journal_row WHERE step_id = ? AND table_name = ?"
        book.execute(
            "INSERT INTO journal_row (step_id, table_name, row_id, before, after) "
            f"SELECT ?, ?, id, NULL, json_object({pairs}) FROM {name} "
            f"WHERE id BETWEEN ? AND ? AND id NOT IN ({touched_too})",
            (step_id, name, first, last, step_id, name),
        )
        # Rows that the same step changed after inserting them: their last image is the insert.
        book.execute(
            "UPDATE journal_row SET before = NULL WHERE step_id = ? AND table_name = ? "
            "AND row_id BETWEEN ? AND ?",
            (step_id, name, first, last),
        )
    book.execute(
        "DELETE FROM journal_range WHERE step_id = ? AND table_name <> 'picture'", (step_id,)
    )


def _put_pictures_away(book: Book, step_id: int) -> None:
    """Take the pictures that a step brought, and that nothing shows any more, out of the book.

    Their bytes wait beside the journal until the step is done again, or can no longer be. What is
    being typed now may show one of them that another comment copied.
    """
    typed = sorted(names_beside(book))
    book.execute(
        "INSERT INTO journal_picture (id, step_id, sha256, mime, width, height, data) "
        "SELECT p.id, r.step_id, p.sha256, p.mime, p.width, p.height, p.data FROM picture AS p "
        "JOIN journal_range AS r ON p.id BETWEEN r.first_id AND r.last_id "
        "WHERE r.step_id = ? AND r.table_name = 'picture' AND p.sha256 NOT IN ("
        "SELECT photo FROM contact WHERE photo IS NOT NULL "
        f"UNION SELECT sha256 FROM comment_picture) AND p.sha256 NOT IN {texts(typed)}",
        (step_id, *typed),
    )
    book.execute(
        "DELETE FROM picture WHERE id IN (SELECT id FROM journal_picture WHERE step_id = ?)",
        (step_id,),
    )


def _put_pictures_back(book: Book, step_id: int) -> None:
    book.execute(
        "INSERT INTO picture (id, sha256, mime, width, height, data) "
        "SELECT id, sha256, mime, width, height, data FROM journal_picture WHERE step_id = ? "
        "ON CONFLICT DO NOTHING",
        (step_id,),
    )
    book.execute("DELETE FROM journal_picture WHERE step_id = ?", (step_id,))


def _apply(book: Book, step_id: int, side: str, *, newest_first: bool) -> None:
    order = "DESC" if newest_first else "ASC"
    rows = book.query(
        f"SELECT table_name, row_id, {side} FROM journal_row WHERE step_id = ? ORDER BY id {order}",
        (step_id,),
    )
    for name, row_id, image in rows:
        if image is None:
            book.execute(f"DELETE FROM {name} WHERE id = ?", (row_id,))
            continue
        values = json.loads(image)
        names = [c for c in tables.JOURNALED_COLUMNS[name] if c in values]
        updates = ", ".join(f"{c} = excluded.{c}" for c in names)
        book.execute(
            f"INSERT INTO {name} ({', '.join(names)}) VALUES {marks(names)} "
            f"ON CONFLICT (id) DO UPDATE SET {updates}",
            [values[c] for c in names],
        )
