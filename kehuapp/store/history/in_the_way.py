"""Which later steps stand in the way of undoing a step; whose rows are meant says `refusals`.

A later step that is done does so when it wrote the same row, hung a row on one that the step had
made, took away what a row of the step hung on, or wrote again what may be there only once.
"""

from collections.abc import Sequence

from kehuapp.store import tables
from kehuapp.store.asking import Read
from kehuapp.store.database import Book
from kehuapp.store.ids import PART, id_list, id_parts

_DONE = "JOIN journal_step AS s ON s.id = later.step_id AND s.state = 'done'"
#: By table the kinds of records (_ROWS, _RANGES) that say that rows of it were made.
Made = dict[str, list[str]]
_ROWS, _RANGES = "journal_row", "journal_range"


def find_direct(book: Book, steps: Sequence[int]) -> dict[int, set[int]]:
    """Of each of these steps those later ones that must be undone before it, as the book is now."""
    found: dict[int, set[int]] = {step: set() for step in steps}
    for start in range(0, len(steps), PART):
        inside = id_list(steps[start : start + PART])
        made, changed = _touched(book, inside)
        reads = [*_same_rows(inside), *_now(book, inside, made, changed)]
        pairs = [pair for part in book.read_many(reads) for pair in part]
        for step, later in (*pairs, *_taken_away(book, inside, changed)):
            found[step].add(later)
    return found


def find_all(book: Book, step_id: int) -> list[int]:
    """All later steps that must be undone before this one, the newest first: what stands in the
    way of those that stand in its way, to the end."""
    found, fresh = {step_id}, [step_id]
    while fresh:
        more = set().union(*find_direct(book, fresh).values())
        more |= _brought_back(book, sorted(found | more))
        fresh = sorted(more - found)
        found |= more
    return sorted(found - {step_id}, reverse=True)


def _same_rows(inside: str) -> list[Read]:
    """Both wrote the same row."""
    return [
        (
            "SELECT DISTINCT mine.step_id, later.step_id FROM journal_row AS mine "
            "JOIN journal_row AS later ON later.table_name = mine.table_name "
            f"AND later.row_id = mine.row_id AND later.step_id > mine.step_id {_DONE} "
            f"WHERE mine.step_id IN {inside}",
            (),
        ),
        (
            "SELECT DISTINCT mine.step_id, later.step_id FROM journal_range AS mine "
            "JOIN journal_row AS later ON later.table_name = mine.table_name "
            "AND later.row_id BETWEEN mine.first_id AND mine.last_id "
            f"AND later.step_id > mine.step_id {_DONE} WHERE mine.step_id IN {inside}",
            (),
        ),
    ]


def _now(book: Book, inside: str, made: Made, changed: set[str]) -> list[Read]:
    """What hangs now on rows that the steps made, what they hung on is gone, or what they changed
    is said by another row."""
    reads: list[Read] = []
    for child, column, parent in tables.FOREIGN_KEYS:
        for mine in made.get(parent, ()):
            hangs = f"JOIN {child} AS c ON c.{column} {_made_by(mine)}"
            reads += _hung(book, inside, mine, (child, column, parent), hangs, "c.id")
    for name, columns in tables.UNIQUE_KEYS:
        if name in changed:
            same = " AND ".join(
                f"c.{one} = {book.engine.json_field('mine.before', one)}" for one in columns
            )
            again = f"JOIN {name} AS c ON {same} AND c.id <> mine.row_id"
            reads += _said_again(inside, name, again, "c.id")
    return reads


def _taken_away(book: Book, inside: str, changed: set[str]) -> list[tuple[int, int]]:
    """(step, later): what a row hung on before the step is gone."""
    pairs: list[tuple[int, int]] = []
    for child, column, parent in tables.FOREIGN_KEYS:
        if child not in changed:
            continue
        was = book.engine.json_field("mine.before", column)
        hung: dict[int, set[int]] = {}
        for step, row_id in book.query(
            f"SELECT DISTINCT mine.step_id, {was} FROM journal_row AS mine "
            f"WHERE mine.step_id IN {inside} AND {_of('mine', child)} AND {was} IS NOT NULL"
        ):
            hung.setdefault(row_id, set()).add(step)
        for part in id_parts(sorted(hung)):
            for row_id, later in book.query(
                f"SELECT later.row_id, later.step_id FROM journal_row AS later {_DONE} "
                f"WHERE later.table_name = '{parent}' AND later.row_id IN {part} "
                "AND later.after IS NULL"
            ):
                pairs += [(step, later) for step in hung[row_id] if later > step]
    return pairs


def _brought_back(book: Book, steps: Sequence[int]) -> set[int]:
    """Who stands in the way of one of these steps by a row that comes back, or moves back, when
    the others of them are undone."""
    inside = id_list(steps)
    made, changed = _touched(book, inside)
    field = book.engine.json_field
    found: set[int] = set()
    for child, column, parent in tables.FOREIGN_KEYS:
        if child not in changed or parent not in made:
            continue
        was = field("was.before", column)
        rows = book.query(
            f"SELECT DISTINCT was.row_id, {was} FROM journal_row AS was "
            f"WHERE was.step_id IN {inside} AND {_of('was', child)} AND {was} IS NOT NULL"
        )
        maker = _makers(book, inside, parent)
        for row_id, hung_on in rows:
            step = maker.get(hung_on)
            if step is not None:
                found |= _who_hung(book, child, column, row_id, hung_on, step)
    for name, columns in tables.UNIQUE_KEYS:
        if name in changed:
            found |= _who_said(book, inside, name, columns)
    return found


def _makers(book: Book, inside: str, table: str) -> dict[int, int]:
    """By row of a table which of the steps made it."""
    rows, ranges = book.read_many(
        [
            (
                "SELECT mine.row_id, mine.step_id FROM journal_row AS mine "
                f"WHERE mine.step_id IN {inside} AND {_of('mine', table)} AND mine.before IS NULL",
                (),
            ),
            (
                "SELECT first_id, last_id, step_id FROM journal_range "
                f"WHERE step_id IN {inside} AND table_name = '{table}'",
                (),
            ),
        ]
    )
    made = {row_id: step for first, last, step in ranges for row_id in range(first, last + 1)}
    return {**made, **dict(rows)}


def _who_hung(
    book: Book, child: str, column: str, row_id: int, hung_on: int, step: int
) -> set[int]:
    """The later steps that let a row hang on another: by making or changing it, or in bulk, after
    which nobody moved it there."""
    field = book.engine.json_field
    after, before = field("later.after", column), field("later.before", column)
    rows, ranges = book.read_many(
        [
            (
                f"SELECT later.step_id, {before} FROM journal_row AS later {_DONE} "
                f"WHERE later.table_name = '{child}' AND later.row_id = ? "
                f"AND later.step_id > ? AND {after} = ?",
                (row_id, step, hung_on),
            ),
            (
                f"SELECT later.step_id FROM journal_range AS later {_DONE} "
                f"WHERE later.table_name = '{child}' AND later.step_id > ? "
                "AND ? BETWEEN later.first_id AND later.last_id",
                (step, row_id),
            ),
        ]
    )
    moved = any(was is not None and was != hung_on for _later, was in rows)
    return {later for later, _was in rows} | (set() if moved else {later for (later,) in ranges})


def _who_said(book: Book, inside: str, name: str, columns: Sequence[str]) -> set[int]:
    """The later steps that wrote a row which, once it is back, says what another row of these steps
    says as well when it is back."""
    keys = ", ".join(book.engine.json_field("was.before", one) for one in columns)
    rows = book.query(
        f"SELECT was.row_id, was.step_id, {keys} FROM journal_row AS was "
        f"WHERE was.step_id IN {inside} AND {_of('was', name)} AND was.before IS NOT NULL"
    )
    by_key: dict[tuple[object, ...], dict[int, int]] = {}
    for row_id, step, *key in rows:
        if None not in key:
            at = by_key.setdefault(tuple(key), {})
            at[row_id] = min(step, at.get(row_id, step))
    found: set[int] = set()
    for same in by_key.values():
        first = min(same.values())
        for row_id in same if len(same) > 1 else ():
            found |= {
                later
                for (later,) in book.query(
                    f"SELECT later.step_id FROM journal_row AS later {_DONE} "
                    f"WHERE later.table_name = '{name}' AND later.row_id = ? "
                    "AND later.step_id > ? "
                    f"UNION SELECT later.step_id FROM journal_range AS later {_DONE} "
                    f"WHERE later.table_name = '{name}' AND ? BETWEEN later.first_id "
                    "AND later.last_id AND later.step_id > ?",
                    (row_id, first, row_id, first),
                )
            }
    return found


def _touched(book: Book, inside: str) -> tuple[Made, set[str]]:
    """Of which tables rows were made, one by one or in bulk, and of which rows were there before,
    so that nothing is asked of the others."""
    made: Made = {}
    changed: set[str] = set()
    rows, ranges = book.read_many(
        [
            (
                "SELECT DISTINCT table_name, CASE WHEN before IS NULL THEN 1 ELSE 0 END "
                f"FROM journal_row WHERE step_id IN {inside}",
                (),
            ),
            (f"SELECT DISTINCT table_name FROM journal_range WHERE step_id IN {inside}", ()),
        ]
    )
    for name, is_new in rows:
        if is_new:
            made.setdefault(name, []).append(_ROWS)
        else:
            changed.add(name)
    for (name,) in ranges:
        made.setdefault(name, []).append(_RANGES)
    return made, changed


def _of(alias: str, table: str) -> str:
    """That a row of the journal is of a table, said so that it is looked for by its step: an engine
    that thinks the table's rows few would rather go through them all."""
    return f"{alias}.table_name || '' = '{table}'"


def _made_by(mine: str) -> str:
    return "= mine.row_id" if mine == _ROWS else "BETWEEN mine.first_id AND mine.last_id"


def _hung(
    book: Book, inside: str, mine: str, key: tuple[str, str, str], hangs: str, row: str
) -> list[Read]:
    """Whoever let a row hang on one that the step made: by making or changing it, or in bulk, after
    which nobody moved it there."""
    child, column, parent = key
    field = book.engine.json_field
    is_new = "AND mine.before IS NULL" if mine == _ROWS else ""
    of = f"WHERE mine.step_id IN {inside} AND {_of('mine', parent)} {is_new}"
    start = f"SELECT DISTINCT mine.step_id, later.step_id FROM {mine} AS mine {hangs} "
    after = "AND later.step_id > mine.step_id"
    moved = (
        f"SELECT 1 FROM journal_row AS moved WHERE moved.table_name = '{child}' "
        f"AND moved.row_id = {row} AND moved.step_id > later.step_id "
        f"AND {field('moved.after', column)} {_made_by(mine)} "
        f"AND NOT {field('moved.before', column)} {_made_by(mine)}"
    )
    return [
        (
            f"{start} JOIN journal_row AS later ON later.table_name = '{child}' "
            f"AND later.row_id = {row} {after} "
            f"AND {field('later.after', column)} {_made_by(mine)} {_DONE} {of}",
            (),
        ),
        (
            f"{start} JOIN journal_range AS later ON later.table_name = '{child}' "
            f"AND {row} BETWEEN later.first_id AND later.last_id {after} {_DONE} {of} "
            f"AND NOT EXISTS ({moved})",
            (),
        ),
    ]


def _said_again(inside: str, name: str, again: str, row: str) -> list[Read]:
    """Another row says what only one may say, and what the step had changed or taken away."""
    start = f"SELECT DISTINCT mine.step_id, later.step_id FROM journal_row AS mine {again} "
    of = f"WHERE mine.step_id IN {inside} AND {_of('mine', name)} AND mine.before IS NOT NULL"
    return [
        (
            f"{start} JOIN journal_row AS later ON later.table_name = '{name}' "
            f"AND later.row_id = {row} AND later.step_id > mine.step_id {_DONE} {of}",
            (),
        ),
        (
            f"{start} JOIN journal_range AS later ON later.table_name = '{name}' "
            f"AND {row} BETWEEN later.first_id AND later.last_id "
            f"AND later.step_id > mine.step_id {_DONE} {of}",
            (),
        ),
    ]
