"""What stands in the way of an undo or a redo, and whose names to say; nothing is undone here.

Each look gives names of customers, or of what else a row is about; none: nothing is in the way.
"""

import json
import math
from collections.abc import Iterable
from typing import Any, Literal

from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.keeping.packs import load_packed

#: A row of the journal says how it was before a step and after it.
Side = Literal["before", "after"]
_ENOUGH = 6  # names: nobody reads more


def changed_later(book: Book, step_id: int) -> set[str]:
    """Whose rows a later step, still done at whichever desk, wrote as well."""
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
    return _names(book, book.query(later, (step_id, step_id, step_id)))


def not_as(book: Book, step_id: int, side: Side) -> set[str]:
    """Whose rows are not, or no longer, as the step noted them on this side.

    A row that it wrote several times was first as the first image before, and is as the last
    image after. Rows that came in bulk have no images as long as the step was never undone.
    """
    edge = "min" if side == "before" else "max"
    packed = {row.id: row for row in load_packed(book.engine, step_id)}
    unlike: list[tuple[str, int, str | None]] = []
    for name in _tables_of(book, step_id):
        image = book.engine.json_image(tables.RECORDED_COLUMNS[name], "t")
        # The image of now is built only for rows that should be there and are.
        rows = book.query(
            f"SELECT r.id, r.row_id, r.before, r.after, r.{side}, "
            f"CASE WHEN t.id IS NOT NULL THEN {image} END "
            f"FROM (SELECT {edge}(id) AS id FROM journal_row WHERE step_id = ? "
            "AND table_name = ? GROUP BY row_id) AS edge JOIN journal_row AS r ON r.id = edge.id "
            f"LEFT JOIN {name} AS t ON t.id = r.row_id "
            f"WHERE CASE WHEN r.{side} IS NULL THEN t.id IS NOT NULL "
            f"ELSE t.id IS NULL OR r.{side} <> {image} END",
            (step_id, name),
        )
        for row, row_id, before, after, noted, now in rows:
            whole = getattr(packed[row], side) if row in packed else noted
            if not _say_the_same(whole, now):
                unlike.append((name, row_id, after or before))
    return _names(book, unlike)


def _say_the_same(noted: str | None, now: str | None) -> bool:
    """Whether two images differ in letters alone: older versions of the program and of the engine
    knew fewer columns and wrote numbers otherwise."""
    if noted is None or now is None:
        return noted == now
    before, after = json.loads(noted), json.loads(now)
    return all(_equal(before[name], after[name]) for name in before if name in after)


def _equal(noted: Any, now: Any) -> bool:
    if isinstance(noted, float) or isinstance(now, float):
        try:
            return math.isclose(noted, now, rel_tol=1e-12)
        except TypeError:  # a number here, none there
            return False
    return bool(noted == now)


def taken(book: Book, step_id: int, side: Side) -> set[str]:
    """Whose rows cannot come back, because others say by now what may be said only once: the
    customer was put into the group again, say."""
    there = set(_tables_of(book, step_id))
    found: list[tuple[str, int, str | None]] = []
    for name, columns in tables.UNIQUE_KEYS:
        if name not in there:
            continue
        noted = book.engine.json_field
        pairs = [(f"t.{c}", noted(f"r.{side}", c)) for c in columns]
        same = " AND ".join(f"{now} = {then}" for now, then in pairs)
        found += book.query(
            f"SELECT r.table_name, r.row_id, r.{side} FROM journal_row AS r "
            f"JOIN {name} AS t ON {same} AND t.id <> r.row_id "
            f"WHERE r.step_id = ? AND r.table_name = ? AND r.{side} IS NOT NULL AND NOT EXISTS ("
            "SELECT 1 FROM journal_row AS own WHERE own.step_id = r.step_id "
            "AND own.table_name = r.table_name AND own.row_id = t.id)",
            (step_id, name),
        )
    return _names(book, found)


def orphans(book: Book, step_id: int) -> set[str]:
    """Whose rows hang on rows that are gone now (a comment written later, say).

    Looks only at what the step touched: whose parents it took away, and whom it put back.
    """
    there: set[str] = set()  # tables of which rows of the step are in the book now
    gone: set[str] = set()  # and of which some are not
    for name in _tables_of(book, step_id):
        counted = f"SELECT count(*), count(t.id) FROM journal_row AS r LEFT JOIN {name} AS t "
        touched, left = book.query(
            f"{counted} ON t.id = r.row_id WHERE r.step_id = ? AND r.table_name = ?",
            (step_id, name),
        )[0]
        if left:
            there.add(name)
        if left < touched:
            gone.add(name)
    found: set[tuple[str, int]] = set()
    for child, column, parent in tables.FOREIGN_KEYS:
        if parent in gone:
            rows = book.query(
                f"SELECT c.id FROM journal_row AS r JOIN {child} AS c ON c.{column} = r.row_id "
                f"LEFT JOIN {parent} AS p ON p.id = r.row_id "
                "WHERE r.step_id = ? AND r.table_name = ? AND p.id IS NULL",
                (step_id, parent),
            )
            found.update((child, row[0]) for row in rows)
        if child in there:
            rows = book.query(
                f"SELECT c.id FROM journal_row AS r JOIN {child} AS c ON c.id = r.row_id "
                f"LEFT JOIN {parent} AS p ON p.id = c.{column} "
                f"WHERE r.step_id = ? AND r.table_name = ? AND c.{column} IS NOT NULL "
                "AND p.id IS NULL",
                (step_id, child),
            )
            found.update((child, row[0]) for row in rows)
    return _names(book, ((table, row_id, _image(book, table, row_id)) for table, row_id in found))


def _tables_of(book: Book, step_id: int) -> list[str]:
    rows = book.query("SELECT DISTINCT table_name FROM journal_row WHERE step_id = ?", (step_id,))
    return [name for (name,) in rows]


def _image(book: Book, table: str, row_id: int) -> str | None:
    columns = tables.JOURNALED_COLUMNS[table]
    found = book.query(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", (row_id,))
    return json.dumps(dict(zip(columns, found[0], strict=True))) if found else None


def _names(book: Book, rows: Iterable[tuple[str, int, str | None]]) -> set[str]:
    names: set[str] = set()
    for table, row_id, image in rows:
        if len(names) == _ENOUGH:
            break
        names.add(_name_of(book, table, row_id, image))
    return names


def _name_of(book: Book, table: str, row_id: int, image: str | None) -> str:
    values: dict[str, Any] = json.loads(image or "{}")
    contact_id = row_id if table == "contact" else values.get("contact_id", values.get("first_id"))
    if "comment_id" in values:
        about = book.query("SELECT contact_id FROM comment WHERE id = ?", (values["comment_id"],))
        contact_id = about[0][0] if about else None
    rows = book.query(
        "SELECT coalesce(nullif(name, ''), company) FROM contact WHERE id = ?", (contact_id,)
    )
    if rows:
        return str(rows[0][0])
    # The contact is gone at this moment of an undo: the journal still knows its name.
    rows = book.query(
        f"SELECT {book.engine.json_field('coalesce(after, before)', 'name')} FROM journal_row "
        "WHERE table_name = 'contact' AND row_id = ? ORDER BY id DESC LIMIT 1",
        (contact_id,),
    )
    said = values.get("name") or str(values.get("text", ""))[:20] or values.get("tier") or row_id
    return str(rows[0][0] if rows else said)
