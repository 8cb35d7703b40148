"""Which later steps stand in the way of undoing a step; whose rows are meant says `refusals`.

A later step that is done does so when it wrote the same row, hung a row on one that the step had
made, took away what a row of the step hung on, or wrote again what may be there only once.
"""

from collections.abc import Sequence

from kehuapp.store import tables
from kehuapp.store.asking import Read
from kehuapp.store.database import Book
from kehuapp.store.ids import PART, id_list

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
        for part in book.read_many([*_same_rows(inside), *_now(book, inside, made, changed)]):
            for step, later in part:
                found[step].add(later)
    return found


def find_all(book: Book, step_id: int) -> list[int]:
    """All later steps that must be undone before this one, the newest first: what stands in the
    way of those that stand in its way, to the end."""
    found, fresh = {step_id}, [step_id]
    while fresh:
        more = set().union(*find_direct(book, fresh).values())
        # Undoing those brings rows back that stand in the way then.
        inside = id_list(sorted(found | more))
        for part in book.read_many(_brought_back(book, inside, *_touched(book, inside))):
            more.update(later for _step, later in part)
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
        if child in changed:
            reads.append(_taken_away(book, inside, child, column, parent))
    for name, columns in tables.UNIQUE_KEYS:
        if name in changed:
            same = " AND ".join(
                f"c.{one} = {book.engine.json_field('mine.before', one)}" for one in columns
            )
            again = f"JOIN {name} AS c ON {same} AND c.id <> mine.row_id"
            reads += _said_again(inside, name, again, "c.id")
    return reads


def _brought_back(book: Book, inside: str, made: Made, changed: set[str]) -> list[Read]:
    """The same of rows as they will be when all these steps are undone."""
    field = book.engine.json_field
    theirs = f"was.step_id IN {inside} AND was.before IS NOT NULL"
    reads: list[Read] = []
    for child, column, parent in tables.FOREIGN_KEYS:
        if child in changed:
            for mine in made.get(parent, ()):
                hung = (
                    f"JOIN journal_row AS was ON was.table_name = '{child}' AND {theirs} "
                    f"AND {field('was.before', column)} {_made_by(mine)}"
                )
                reads += _hung(book, inside, mine, (child, column, parent), hung, "was.row_id")
    for name, columns in tables.UNIQUE_KEYS:
        if name in changed:
            same = " AND ".join(
                f"{field('was.before', one)} = {field('mine.before', one)}" for one in columns
            )
            again = (
                f"JOIN journal_row AS was ON was.table_name = '{name}' AND {theirs} AND {same} "
                "AND was.row_id <> mine.row_id"
            )
            reads += _said_again(inside, name, again, "was.row_id")
    return reads


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
    of = f"WHERE mine.step_id IN {inside} AND mine.table_name = '{parent}' {is_new}"
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


def _taken_away(book: Book, inside: str, child: str, column: str, parent: str) -> Read:
    """What a row hung on before the step is gone."""
    was = book.engine.json_field("mine.before", column)
    return (
        "SELECT DISTINCT mine.step_id, later.step_id FROM journal_row AS mine "
        f"JOIN journal_row AS later ON later.table_name = '{parent}' AND later.row_id = {was} "
        f"AND later.step_id > mine.step_id AND later.after IS NULL {_DONE} "
        f"WHERE mine.step_id IN {inside} AND mine.table_name = '{child}' "
        "AND mine.before IS NOT NULL",
        (),
    )


def _said_again(inside: str, name: str, again: str, row: str) -> list[Read]:
    """Another row says what only one may say, and what the step had changed or taken away."""
    start = f"SELECT DISTINCT mine.step_id, later.step_id FROM journal_row AS mine {again} "
    of = (
        f"WHERE mine.step_id IN {inside} AND mine.table_name = '{name}' AND mine.before IS NOT NULL"
    )
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
