"""What a step of the journal wrote, row by row, and whose rows these are; nothing is undone here.

Of a step that is packed (see `keeping.packs`) the rows of the journal keep keys and names alone;
what is told of a row is taken out of the pack.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.store.keeping.packs import Unreadable, load_packed

#: (table, column) of every row that tells of a customer without being the customer.
Owner = tuple[str, str]


class Image(NamedTuple):
    """A row before a step and after it, as columns; None where it was not in the book.

    `is_now`: it came in bulk, and `after` is as it is now.
    """

    table: str
    row_id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    is_now: bool = False


class Written(NamedTuple):
    """How many rows of one table a step added, changed, put into the trash or took away, and
    brought back from there."""

    table: str
    added: int
    changed: int
    removed: int
    back: int


def owners() -> list[Owner]:
    """Which columns say whose a row is."""
    return [
        (child, column)
        for child, column, parent in tables.FOREIGN_KEYS
        if parent == "contact" and child != "contact"
    ]


def count_written(book: Book, step_id: int) -> list[Written]:
    """What a step wrote, table by table, in the order of the tables."""
    was, now = (book.engine.json_field(side, "deleted_at") for side in ("f.before", "l.after"))
    of_rows, ranges = book.read_many(
        [
            (
                "SELECT e.table_name, "
                "count(CASE WHEN f.before IS NULL AND l.after IS NOT NULL THEN 1 END), "
                "count(CASE WHEN f.before IS NOT NULL AND (l.after IS NULL OR "
                f"({was} IS NULL AND {now} IS NOT NULL)) THEN 1 END), "
                "count(CASE WHEN f.before IS NOT NULL AND l.after IS NOT NULL AND "
                f"{was} IS NOT NULL AND {now} IS NULL THEN 1 END), count(*) "
                "FROM (SELECT table_name, row_id, min(id) AS first, max(id) AS last "
                "FROM journal_row WHERE step_id = ? GROUP BY table_name, row_id) AS e "
                "JOIN journal_row AS f ON f.id = e.first JOIN journal_row AS l ON l.id = e.last "
                "WHERE NOT EXISTS (SELECT 1 FROM journal_range AS g WHERE g.step_id = ? "
                "AND g.table_name = e.table_name AND e.row_id BETWEEN g.first_id AND g.last_id) "
                "GROUP BY e.table_name",
                (step_id, step_id),
            ),
            (
                "SELECT table_name, CAST(sum(last_id - first_id + 1) AS BIGINT) FROM journal_range "
                "WHERE step_id = ? GROUP BY table_name",
                (step_id,),
            ),
        ]
    )
    found: dict[str, list[int]] = {}
    for name, added, removed, back, count in of_rows:
        found[name] = [added, count - added - removed - back, removed, back]
    for name, count in ranges:
        found.setdefault(name, [0, 0, 0, 0])[0] += int(count)
    order = [*tables.JOURNALED_COLUMNS]
    known = sorted(found, key=lambda name: order.index(name) if name in order else len(order))
    return [Written(name, *found[name]) for name in known]


def ids_customers(book: Book, step_id: int) -> list[int]:
    """Whom a step is about: their own rows first, then those of whom only something else was
    written."""
    ids: dict[int, None] = {}
    for part in book.read_many([(sql, ()) for sql in _whose(book, [step_id])]):
        ids.update(dict.fromkeys(row[1] for row in part if row[1] is not None))
    return [*ids]


def count_customers(book: Book, steps: Sequence[int]) -> dict[int, int]:
    """How many customers each of these steps is about."""
    found: dict[int, set[int]] = {step: set() for step in steps}
    for part in book.read_many([(sql, ()) for sql in _whose(book, steps)]):
        for step, contact in part:
            if contact is not None:
                found[step].add(contact)
    return {step: len(whom) for step, whom in found.items()}


def _whose(book: Book, steps: Sequence[int]) -> list[str]:
    """Reads of (step, customer)."""
    of = f"r.step_id IN {id_list(steps)}"
    reads = [
        "SELECT DISTINCT r.step_id, r.row_id FROM journal_row AS r "
        f"WHERE {of} AND r.table_name || '' = 'contact' ORDER BY r.row_id",
        "SELECT r.step_id, c.id FROM journal_range AS r JOIN contact AS c "
        f"ON c.id BETWEEN r.first_id AND r.last_id WHERE {of} AND r.table_name = 'contact' "
        "ORDER BY c.id",
    ]
    for name, column in owners():
        noted = book.engine.json_field("coalesce(r.after, r.before)", column)
        reads.append(
            f"SELECT DISTINCT r.step_id, coalesce(t.{column}, {noted}) FROM journal_row AS r "
            f"LEFT JOIN {name} AS t ON t.id = r.row_id WHERE {of} AND r.table_name || '' = '{name}'"
        )
        reads.append(
            f"SELECT DISTINCT r.step_id, t.{column} FROM journal_range AS r JOIN {name} AS t "
            f"ON t.id BETWEEN r.first_id AND r.last_id WHERE {of} AND r.table_name = '{name}'"
        )
    return reads


def steps_of_customers(book: Book, contacts: Sequence[int]) -> list[int]:
    """The steps that wrote something of these customers, the newest first.

    Rows that are gone are looked for in the images of when they came and went.
    """
    inside = id_list(contacts)
    reads = [
        f"SELECT step_id FROM journal_row WHERE table_name = 'contact' AND row_id IN {inside}",
        "SELECT r.step_id FROM contact AS c JOIN journal_range AS r ON r.table_name = 'contact' "
        f"AND c.id BETWEEN r.first_id AND r.last_id WHERE c.id IN {inside}",
    ]
    for name, column in owners():
        whose = book.engine.json_field("coalesce(r.after, r.before)", column)
        reads += [
            f"SELECT r.step_id FROM {name} AS t JOIN journal_row AS r "
            f"ON r.table_name = '{name}' AND r.row_id = t.id WHERE t.{column} IN {inside}",
            f"SELECT r.step_id FROM {name} AS t JOIN journal_range AS r "
            f"ON r.table_name = '{name}' AND t.id BETWEEN r.first_id AND r.last_id "
            f"WHERE t.{column} IN {inside}",
            f"SELECT r.step_id FROM journal_row AS r WHERE r.table_name = '{name}' "
            f"AND (r.before IS NULL OR r.after IS NULL) AND {whose} IN {inside}",
        ]
    found = book.read_many([(sql, ()) for sql in reads])
    return sorted({row[0] for part in found for row in part}, reverse=True)


def read_small(book: Book, steps: Sequence[int], most: int) -> dict[int, list[Image]]:
    """What those of these steps wrote that wrote no more than `most` rows."""
    if not steps:
        return {}
    rows = book.query(
        "SELECT r.step_id, r.id, r.table_name, r.row_id, r.before, r.after FROM journal_row AS r "
        "JOIN (SELECT step_id FROM journal_row WHERE "
        f"step_id IN {id_list(steps)} GROUP BY step_id HAVING count(*) <= ?) AS few "
        "ON few.step_id = r.step_id ORDER BY r.id",
        (most,),
    )
    found: dict[int, list[tuple[Any, ...]]] = {}
    for step, *row in rows:
        found.setdefault(step, []).append(tuple(row))
    packed = {
        step
        for (step,) in book.query(
            f"SELECT step_id FROM journal_pack WHERE step_id IN {id_list([*found])}"
        )
    }
    return {
        step: _images(some, _whole(book, step) if step in packed else {})
        for step, some in found.items()
    }


def read_images(book: Book, step_id: int, customers: Iterable[int] | None = None) -> list[Image]:
    """What a step wrote; of these customers only. What came in bulk is as it is now."""
    where, of_range = "", {name: "" for name in tables.JOURNALED_COLUMNS}
    if customers is not None:
        inside = id_list(customers)
        parts = [f"(r.table_name = 'contact' AND r.row_id IN {inside})"]
        of_range = {"contact": f"AND t.id IN {inside}"}
        for name, column in owners():
            whose = book.engine.json_field("coalesce(r.after, r.before)", column)
            parts.append(
                f"(r.table_name = '{name}' AND ({whose} IN {inside} OR EXISTS (SELECT 1 "
                f"FROM {name} AS t WHERE t.id = r.row_id AND t.{column} IN {inside})))"
            )
            is_theirs = f"t.{column} IN {inside}"
            of_range[name] = f"{of_range[name]} OR {is_theirs}" if name in of_range else is_theirs
        of_range = {
            name: text if text.startswith("AND") else f"AND ({text})"
            for name, text in of_range.items()
        }
        where = f"AND ({' OR '.join(parts)})"
    rows = book.query(
        "SELECT r.id, r.table_name, r.row_id, r.before, r.after FROM journal_row AS r "
        f"WHERE r.step_id = ? {where} ORDER BY r.id",
        (step_id,),
    )
    images = _images(rows, _whole(book, step_id))
    there = {(one.table, one.row_id) for one in images}
    for name, first, last in book.query(
        "SELECT table_name, first_id, last_id FROM journal_range WHERE step_id = ? ORDER BY id",
        (step_id,),
    ):
        if name not in of_range:
            continue  # pictures, say, which are nobody's
        columns = tables.JOURNALED_COLUMNS[name]
        named = ", ".join(f"t.{column}" for column in columns)
        for row in book.query(
            f"SELECT {named} FROM {name} AS t WHERE t.id BETWEEN ? AND ? {of_range[name]} "
            "ORDER BY t.id",
            (first, last),
        ):
            if (name, row[0]) not in there:
                after = dict(zip(columns, row, strict=True))
                images.append(Image(name, row[0], None, after, True))
    return images


def _whole(book: Book, step_id: int) -> dict[int, tuple[str | None, str | None]]:
    """By row of the journal the whole images of a step that is packed; of a pack that cannot be
    read none, and what stays in the rows themselves is told."""
    try:
        return {row.id: (row.before, row.after) for row in load_packed(book.engine, step_id)}
    except Unreadable:
        return {}


def _images(
    rows: Sequence[tuple[Any, ...]], whole: dict[int, tuple[str | None, str | None]]
) -> list[Image]:
    """One image a row: of one that was written several times how it was first and is last."""
    found: dict[tuple[str, int], Image] = {}
    for row, name, row_id, *noted in rows:
        before, after = whole.get(row, noted)
        was = json.loads(before) if before is not None else None
        now = json.loads(after) if after is not None else None
        one = found.get((name, row_id))
        if one is not None:
            was = one.before if was is None or one.before is None else {**was, **one.before}
            now = now if now is None or one.after is None else {**one.after, **now}
        found[name, row_id] = Image(name, row_id, was, now)
    return [*found.values()]
