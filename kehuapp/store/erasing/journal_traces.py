"""The journal forgets a customer; what else is theirs is not known here.

Images of their rows go. Steps that were about them can no longer be undone; the lines of these
stay, without the name.
"""

import json
from collections.abc import Iterable
from typing import Any

from kehuapp.store.database import Book
from kehuapp.store.erasing.theirs import Rows, Theirs
from kehuapp.store.ids import id_parts, texts
from kehuapp.store.keeping import GIVEN_UP
from kehuapp.store.keeping.packs import (
    Unreadable,
    drop_pack,
    load_packed,
    pack_apart,
    steps_unreadable,
)

#: Stands in the label of a step where a name stood.
NOBODY = "—"


def rows_ever(book: Book, rows: Rows, owned: Iterable[tuple[str, str, str]]) -> dict[str, set[int]]:
    """These rows with those that hung on them once, as far as the journal knows: a number that
    was deleted, a comment that was moved to somebody else."""
    found = {table: set(ids) for table, ids in rows.items()}
    new, keys = found, list(owned)
    while new:
        more: dict[str, set[int]] = {}
        for child, column, parent in keys:
            for part in id_parts(sorted(new.get(parent, ()))):
                was, now = (book.engine.json_field(side, column) for side in ("before", "after"))
                rows_of = book.query(
                    "SELECT DISTINCT row_id FROM journal_row WHERE table_name = ? "
                    f"AND ({was} IN {part} OR {now} IN {part})",
                    (child,),
                )
                there = found.get(child, set())
                ids = {row_id for (row_id,) in rows_of} - there
                if ids:
                    more.setdefault(child, set()).update(ids)
        for table, ids in more.items():
            found.setdefault(table, set()).update(ids)
        new = more
    return found


def names_once(book: Book, contact: int) -> list[str]:
    """What a customer was called before, as far as the journal knows."""
    fields = [book.engine.json_field(side, "name") for side in ("before", "after")]
    rows = book.query(
        f"SELECT {fields[0]}, {fields[1]} FROM journal_row "
        "WHERE table_name = 'contact' AND row_id = ?",
        (contact,),
    )
    return sorted({str(name) for row in rows for name in row if name})


def forget(book: Book, theirs: Theirs) -> int:
    """Part of the running transaction, before their rows go; how many steps can no longer be
    undone."""
    steps = _steps_about(book, theirs)
    _take_from_packs(book, theirs, steps)
    # Of a pack that nobody can read nobody knows whether it names them.
    lost = steps_unreadable(book.engine)
    for step in lost:
        drop_pack(book.engine, step)
    for table, ids in theirs.rows.items():
        for part in id_parts(sorted(ids)):
            book.execute(
                f"DELETE FROM journal_row WHERE table_name = ? AND row_id IN {part}", (table,)
            )
    for part in id_parts(sorted(steps.union(lost))):
        book.execute(f"UPDATE journal_step SET state = {GIVEN_UP} WHERE id IN {part}")
    if theirs.sha256:
        names = sorted(theirs.sha256)
        book.execute(f"DELETE FROM journal_picture WHERE sha256 IN {texts(names)}", names)
    _hide_names(book, theirs, steps)
    return len(steps)


def _take_from_packs(book: Book, theirs: Theirs, steps: set[int]) -> None:
    """What is packed says nothing of them any more; of others it says what it said."""
    for step in sorted(steps):
        try:
            rows = load_packed(book.engine, step)
        except Unreadable:
            rows = []
        drop_pack(book.engine, step)
        others = [row for row in rows if row.row_id not in theirs.rows.get(row.table, ())]
        pack_apart(book.engine, step, others)


def _steps_about(book: Book, theirs: Theirs) -> set[int]:
    steps: set[int] = set()
    for table, ids in theirs.rows.items():
        for part in id_parts(sorted(ids)):
            rows = book.query(
                f"SELECT DISTINCT step_id FROM journal_row WHERE table_name = ? "
                f"AND row_id IN {part}",
                (table,),
            )
            steps.update(step for (step,) in rows)
        ranges = book.query(
            "SELECT step_id, first_id, last_id FROM journal_range WHERE table_name = ?", (table,)
        )
        steps.update(
            step for step, first, last in ranges if any(first <= one <= last for one in ids)
        )
    return steps


def _hide_names(book: Book, theirs: Theirs, steps: set[int]) -> None:
    """A step that was about nobody else says nothing any more of what it was about."""
    others: set[int] = set()
    for part in id_parts(sorted(steps)):
        others.update(
            step
            for (step,) in book.query(
                f"SELECT step_id FROM journal_row WHERE step_id IN {part} "
                f"UNION SELECT step_id FROM journal_range WHERE step_id IN {part}"
            )
        )
    changed: list[tuple[str, int]] = []
    for step, args in book.query("SELECT id, args FROM journal_step"):
        is_alone = step in steps and step not in others
        said = json.loads(args)
        hidden = [_hidden(one, theirs, is_alone) for one in said]
        if hidden != said:
            changed.append((json.dumps(hidden, ensure_ascii=False), step))
    book.execute_many("UPDATE journal_step SET args = ? WHERE id = ?", changed)


def _hidden(said: Any, theirs: Theirs, is_alone: bool) -> Any:
    """An argument of a label without what tells of them; our own words (context, text) stay."""
    if not isinstance(said, str):
        return said
    return NOBODY if is_alone or theirs.are_named(said) else said


def names_shown(book: Book, rows: Rows) -> set[str]:
    """The pictures and files that images of these rows name."""
    found: set[str] = set()
    for table, field in (
        ("contact", "photo"),
        ("comment_picture", "sha256"),
        ("comment_file", "sha256"),
        ("visit_photo", "sha256"),
    ):
        was, now = (book.engine.json_field(side, field) for side in ("before", "after"))
        for part in id_parts(sorted(rows.get(table, ()))):
            both = book.query(
                f"SELECT {was}, {now} FROM journal_row WHERE table_name = ? AND row_id IN {part}",
                (table,),
            )
            found.update(name for row in both for name in row if name)
    return found
