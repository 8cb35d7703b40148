"""Undo and redo of a desk's own steps, exactly, ids included; what a step means is not known here.

What stands in the way of either is looked up in `refusals`.
"""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kehuapp.errors import Trouble
from kehuapp.i18n import step_label, translate
from kehuapp.store import tables
from kehuapp.store.beside import names_beside
from kehuapp.store.database import OURS, Book, Touched, show_pictures, touched
from kehuapp.store.ids import id_list, marks, texts

if TYPE_CHECKING:
    from kehuapp.store.keeping import packs

_MOST_NAMES = 5  # of those changed since


class StepRow(NamedTuple):
    """A step of the journal: `label` in the reader's language, `state` done, undone, gone (undone
    for good) or old (done for good: what it changed is forgotten)."""

    id: int
    label: str
    at: str
    state: str


def _label(key: str, args: str) -> str:
    return step_label(key, *json.loads(args))


def rows_steps(book: Book, limit: int = 100) -> list[StepRow]:
    """The latest steps of this desk, newest first."""
    return _rows(book, f"{OURS} ORDER BY id DESC", limit)


def find_undoable(book: Book) -> StepRow | None:
    """The latest step of this desk that is done."""
    return _find(book, f"state = 'done' AND {OURS} ORDER BY id DESC")


def find_redoable(book: Book) -> StepRow | None:
    """The step of this desk that was undone last, of those that can be done again. Of what was
    undone before the book was opened that is the earliest: the latest is undone first."""
    last = book.undone[-1] if book.undone else 0
    return _find(book, f"state = 'undone' AND {OURS} ORDER BY id = {int(last)} DESC, id")


def _find(book: Book, where: str) -> StepRow | None:
    return next(iter(_rows(book, where, 1)), None)


def _rows(book: Book, where: str, limit: int) -> list[StepRow]:
    rows = book.query(
        f"SELECT id, label, args, at, state FROM journal_step WHERE {where} LIMIT ?",
        (book.desk, limit),
    )
    return [StepRow(i, _label(key, args), at, state) for i, key, args, at, state in rows]


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


def latest(book: Book) -> int:
    """The number of the latest step of all desks; what is done from now on has a higher one."""
    return int(book.query("SELECT coalesce(max(id), 0) FROM journal_step")[0][0])


def count_customers(book: Book, step_id: int) -> int:
    """How many customers a step is about: their own rows, or what hangs on them."""
    of_rows = book.engine.json_field("coalesce(after, before)", "contact_id")
    hanging = [
        name for name, columns in tables.JOURNALED_COLUMNS.items() if "contact_id" in columns
    ]
    names = ", ".join(f"'{name}'" for name in hanging)
    parts = [
        "SELECT row_id AS one FROM journal_row WHERE step_id = ? AND table_name = 'contact'",
        f"SELECT {of_rows} FROM journal_row WHERE step_id = ? AND table_name IN ({names})",
    ]
    for name, column in (("contact", "id"), *((name, "contact_id") for name in hanging)):
        parts.append(
            f"SELECT t.{column} FROM journal_range AS r JOIN {name} AS t "
            "ON t.id BETWEEN r.first_id AND r.last_id "
            f"WHERE r.step_id = ? AND r.table_name = '{name}'"
        )
    rows = book.query(f"SELECT count(one) FROM ({' UNION '.join(parts)})", (step_id,) * len(parts))
    return int(rows[0][0])


def ids_back(book: Book, step_id: int, *, redone: bool = False) -> set[int]:
    """The customers among the others whom the step, or the undoing of it, had not left there."""
    edge, side = ("min", "before") if redone else ("max", "after")
    gone = book.engine.json_field(f"r.{side}", "deleted_at")
    rows = book.query(
        f"SELECT r.row_id FROM (SELECT {edge}(id) AS id FROM journal_row WHERE step_id = ? "
        "AND table_name = 'contact' GROUP BY row_id) AS edge "
        "JOIN journal_row AS r ON r.id = edge.id "
        "JOIN contact AS c ON c.id = r.row_id AND c.deleted_at IS NULL "
        f"WHERE r.{side} IS NULL OR {gone} IS NOT NULL",
        (step_id,),
    )
    return {row[0] for row in rows}


def latest_steps(book: Book, label: str, since: str, most: int) -> list[tuple[int, str, list[Any]]]:
    """The steps of one label that are done and were begun since an instant, newest first, with
    their instant and what fills the label."""
    rows = book.query(
        "SELECT id, at, args FROM journal_step "
        "WHERE label = ? AND state IN ('done', 'old') AND at >= ? "
        "ORDER BY id DESC LIMIT ?",
        (label, since, most),
    )
    return [(step, at, json.loads(args)) for step, at, args in rows]


def is_done(book: Book, step_id: int) -> bool:
    """Whether a step is there and not undone."""
    rows = book.query("SELECT state FROM journal_step WHERE id = ?", (step_id,))
    return bool(rows) and rows[0][0] in ("done", "old")


def written_by(
    book: Book, steps: Sequence[int], name: str, column: str, made_only: bool = False
) -> str:
    """SQL that is true where a column holds the id of a row of table `name` that these steps wrote,
    or made: in ranges of a bulk insert, one by one when changed or after undo and redo."""
    inside = id_list(steps)
    ranges = book.query(
        f"SELECT first_id, last_id FROM journal_range WHERE table_name = ? AND step_id IN {inside}",
        (name,),
    )
    parts = [f"{column} BETWEEN {int(first)} AND {int(last)}" for first, last in ranges]
    which = "AND before IS NULL " if made_only else ""
    parts.append(
        f"{column} IN (SELECT row_id FROM journal_row WHERE table_name = '{name}' "
        f"{which}AND step_id IN {inside})"
    )
    return f"({' OR '.join(parts)})"


def undo(book: Book, step_id: int) -> StepRow:
    """Put back every row as it was before the step; Trouble names what was changed since."""
    return _run(book, step_id, "done")


def redo(book: Book, step_id: int) -> StepRow:
    """Put every row of an undone step back as the step had left it."""
    return _run(book, step_id, "undone")


def _run(book: Book, step_id: int, state: str) -> StepRow:
    step = _find(book, f"id = {int(step_id)} AND state = '{state}' AND {OURS}")
    if step is None:
        raise Trouble(translate("Journal", "This step is no longer there to be undone."))
    with book.transaction():
        book.engine.put_off_foreign_keys()
        if state == "done":
            touched_before = _undo(book, step_id)
        else:
            touched_before = Touched(set(), set(), {}, {}, {})
            _redo(book, step_id)
        if book.derive:
            book.derive(book, touched_before.united(touched(book, step_id)))
    if state == "done":
        book.undone.append(step_id)
    elif step_id in book.undone:
        book.undone.remove(step_id)
    return step


def _undo(book: Book, step_id: int) -> Touched:
    """Put the rows back as they were; whose they were."""
    from kehuapp.store import refusals  # a start gets along without these
    from kehuapp.store.keeping import packs

    _load_packed(book, step_id)  # or what stands in the way cannot be told
    _refuse_undo(
        refusals.changed_later(book, step_id)
        or refusals.not_as(book, step_id, "after")
        or refusals.taken(book, step_id, "before")
    )
    touched_before = touched(book, step_id)
    _ranges_to_rows(book, step_id)
    packed = _load_packed(book, step_id)
    _apply(book, step_id, "before", packed, newest_first=True)
    packs.pack_apart(book.engine, step_id, packed)
    _refuse_odd(book, step_id)
    _put_pictures_away(book, step_id)
    _set_state(book, step_id, "undone")
    _refuse_undo(refusals.orphans(book, step_id))
    return touched_before


def _redo(book: Book, step_id: int) -> None:
    from kehuapp.store import refusals

    packed = _load_packed(book, step_id)
    _refuse_redo(refusals.not_as(book, step_id, "before") or refusals.taken(book, step_id, "after"))
    _put_pictures_back(book, step_id)
    _apply(book, step_id, "after", packed, newest_first=False)
    _refuse_odd(book, step_id)
    show_pictures(book)  # one that another desk put away, say
    _set_state(book, step_id, "done")
    _refuse_redo(refusals.orphans(book, step_id))


def _set_state(book: Book, step_id: int, state: str) -> None:
    """A step of nobody's becomes that of the desk which undid it."""
    book.execute(
        "UPDATE journal_step SET state = ?, desk = coalesce(desk, ?) WHERE id = ?",
        (state, book.desk, step_id),
    )


def _refuse_undo(names: set[str]) -> None:
    if names:
        raise Trouble(
            translate(
                "Journal",
                "This cannot be undone, because these were changed since: "
                "%1. Undo the later changes first.",
                _few(names),
            )
        )


def _refuse_redo(names: set[str]) -> None:
    if names:
        raise Trouble(
            translate(
                "Journal",
                "This cannot be redone, because these were changed since it was undone: %1.",
                _few(names),
            )
        )


def _refuse_odd(book: Book, step_id: int) -> None:
    """The journal is in the book, and may have been written by others like all that is in it."""
    written = book.query(
        "SELECT DISTINCT table_name FROM journal_row WHERE step_id = ?", (step_id,)
    )
    for (name,) in written:
        rows = (
            f"id IN (SELECT row_id FROM journal_row WHERE step_id = {int(step_id)} "
            f"AND table_name = '{name}')"
        )
        if book.engine.odd_column(name, rows):
            raise _cannot_be_read()


def _fits(value: object) -> bool:
    """Whether a column can hold it: JSON also has lists, and numbers of any length."""
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    return value is None or isinstance(value, str | float)


def _cannot_be_read() -> Trouble:
    return Trouble(
        translate(
            "Journal",
            "What this step changed can no longer be read, so it is left as it is.",
        )
    )


def _few(names: set[str]) -> str:
    more = " …" if len(names) > _MOST_NAMES else ""
    return translate("Words", ", ").join(sorted(names)[:_MOST_NAMES]) + more


def _ranges_to_rows(book: Book, step_id: int) -> None:
    """Write the rows of a bulk insert out as row images, so that the step can be done again."""
    ranges = book.query(
        "SELECT table_name, first_id, last_id FROM journal_range "
        "WHERE step_id = ? AND table_name <> 'picture' ORDER BY id",
        (step_id,),
    )
    for name, first, last in ranges:
        image = book.engine.json_image(tables.JOURNALED_COLUMNS[name])
        touched_too = "SELECT row_id FROM journal_row WHERE step_id = ? AND table_name = ?"
        book.execute(
            "INSERT INTO journal_row (step_id, table_name, row_id, before, after) "
            f"SELECT ?, ?, id, NULL, {image} FROM {name} "
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
    being typed now may show one of them that another comment copied; while that cannot be read,
    all stay where they are.
    """
    names = names_beside(book)
    if names is None:
        return
    typed = sorted(names)
    book.execute(
        "INSERT INTO journal_picture (id, step_id, sha256, mime, width, height, data) "
        "SELECT p.id, r.step_id, p.sha256, p.mime, p.width, p.height, p.data FROM picture AS p "
        "JOIN journal_range AS r ON p.id BETWEEN r.first_id AND r.last_id "
        "WHERE r.step_id = ? AND r.table_name = 'picture' AND p.sha256 NOT IN ("
        "SELECT photo FROM contact WHERE photo IS NOT NULL "
        "UNION SELECT sha256 FROM visit_photo "
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


def _load_packed(book: Book, step_id: int) -> "list[packs.PackedRow]":
    from kehuapp.store.keeping import packs

    try:
        return packs.load_packed(book.engine, step_id)
    except packs.Unreadable as error:
        raise _cannot_be_read() from error


def _apply(
    book: Book,
    step_id: int,
    side: Literal["before", "after"],
    packed: "list[packs.PackedRow]",
    *,
    newest_first: bool,
) -> None:
    order = "DESC" if newest_first else "ASC"
    whole = {row.id: getattr(row, side) for row in packed}
    rows = book.query(
        f"SELECT id, table_name, row_id, {side} FROM journal_row WHERE step_id = ? "
        f"ORDER BY id {order}",
        (step_id,),
    )
    for row, name, row_id, image in rows:
        image = whole.get(row, image)
        if image is None:
            book.execute(f"DELETE FROM {name} WHERE id = ?", (row_id,))
            continue
        values = json.loads(image)
        # Without its number it is what is left where the pack of a step was lost.
        if values.get("id") != row_id or not all(map(_fits, values.values())):
            raise _cannot_be_read()
        names = [c for c in tables.JOURNALED_COLUMNS[name] if c in values]
        updates = ", ".join(f"{c} = excluded.{c}" for c in names)
        book.execute(
            f"INSERT INTO {name} ({', '.join(names)}) VALUES {marks(names)} "
            f"ON CONFLICT (id) DO UPDATE SET {updates}",
            [values[c] for c in names],
        )
