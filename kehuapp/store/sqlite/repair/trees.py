"""Which page of a damaged book belongs to which table; what its records say is not changed here.

Where the book's own list of tables can be read, each table is walked from its root. Pages that no
table reaches any more, as the page above them is gone, are given to the table whose shapes their
records have, and whose index names their ids.
"""

import contextlib
import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kehuapp.store.sqlite import structure
from kehuapp.store.sqlite.repair.pages import (
    INDEX_INNER,
    INDEX_LEAF,
    TABLE_INNER,
    TABLE_LEAF,
    Cell,
    Image,
    Value,
)
from kehuapp.store.sqlite.shapes import MOST_ID, shape_of

_LOOKED_AT = 30  # records, to tell whose pages they are
_DEEPEST = 20


class Leaf(NamedTuple):
    """A page of a table: `low` and `high` are the ids between which its records lie, `is_whole`
    False says that its beginning is not readable."""

    number: int
    low: int | None = None
    high: int | None = None
    is_whole: bool = True


@dataclass
class Tree:
    """The pages of a table; `is_whole`: none of them is missing. `entries`: what an index of it
    that is whole says, value and id, None where there is no such; `column` is that of the value."""

    leaves: list[Leaf] = field(default_factory=list)
    is_whole: bool = True
    entries: set[tuple[Value, int]] | None = None
    column: int = 0


class Found(NamedTuple):
    """The trees by table; `strays` counts pages that were given to a table by what they say, and
    `unknown` are those of which nobody can say whose they are."""

    trees: dict[str, Tree]
    strays: int
    unknown: list[int]


def find_trees(image: Image) -> Found:
    """All pages with records, by table."""
    return _Finder(image).find()


class _Finder:
    def __init__(self, image: Image) -> None:
        self.image = image
        self.seen: set[int] = set()
        self.kinds = {number: image.kind(number) for number in range(1, image.count + 1)}
        self.trees: dict[str, Tree] = {name: Tree() for name in structure.of_today().tables}
        self.tell = _Tell()
        self.reached: set[bytes] = set()  # what the pages say that tables have

    def find(self) -> Found:
        roots, indexes = self.roots()
        for table, root in self.rooted(roots).items():
            self.walk(self.trees[table], root)
            self.leave_foreign(table)
        for table in self.trees.keys() - roots.keys():
            self.trees[table].is_whole = False
        self.pass_over_counters()
        self.part_copies(indexes)
        if self.strays():
            self.find_cut_short(indexes)
        broken = [name for name, tree in self.trees.items() if not tree.is_whole]
        for name in broken:
            self.read_index(name, indexes)
        strays, unknown = self.give_strays(broken) if broken else (0, [])
        return Found(self.trees, strays, unknown)

    # The book's own list

    def roots(self) -> tuple[dict[str, int], dict[str, int]]:
        """Where tables and indexes begin, from every page that lists them."""
        schema = Tree()
        self.walk(schema, 1)
        listed = [leaf.number for leaf in schema.leaves]
        if not schema.is_whole:
            listed += [
                n for n, kind in self.kinds.items() if kind == TABLE_LEAF and n not in listed
            ]
        tables: dict[str, int] = {}
        indexes: dict[str, int] = {}
        for number in listed:
            for cell in self.image.cells(number):
                made = _made(cell)
                if made is None:
                    if number not in self.seen:
                        break  # not a page of that list
                    continue
                self.seen.add(number)
                kind, name, root = made
                (tables if kind == "table" else indexes).setdefault(name, root)
        return {t: tables[t] for t in tables if t in self.trees}, indexes

    def pass_over_counters(self) -> None:
        """The counters of SQLite itself, which a new book makes anew, are nobody's records."""
        for number in self.strays():
            cells = self.some_cells([Leaf(number)]) if self.kinds[number] == TABLE_LEAF else []
            if cells and all(self.is_counter(cell) for cell in cells):
                self.seen.add(number)

    def is_counter(self, cell: Cell) -> bool:
        """Whether a record says how many numbers a table gave away."""
        return (
            len(cell.values) == 2
            and cell.values[0] in self.trees
            and isinstance(cell.values[1], int)
        )

    def rooted(self, roots: dict[str, int]) -> dict[str, int]:
        """The roots, those too that are not listed and stand where a new book has them."""
        lacking = self.trees.keys() - roots.keys()
        if not lacking:
            return roots
        found = dict(roots)
        usual = _roots_of_new()
        for table in lacking:
            root = usual.get(table, 0)
            if root in roots.values() or self.kinds.get(root) not in (TABLE_INNER, TABLE_LEAF):
                continue
            below = Tree()
            seen = set(self.seen)
            self.walk(below, root)
            self.seen = seen
            cells = self.some_cells(below.leaves)
            if all(self.tell.fits(table, cell) for cell in cells):
                found[table] = root
                roots.setdefault(table, root) if below.is_whole else None
        return found

    # Walking

    def walk(self, tree: Tree, root: int) -> None:
        """Gather the leaves below a page, in the order of their ids."""
        self._walk(tree, root, None, None, 0)

    def _walk(self, tree: Tree, number: int, low: int | None, high: int | None, deep: int) -> None:
        kind = self.kinds.get(number, 0)
        if number in self.seen or deep > _DEEPEST:
            tree.is_whole = False
        elif kind == TABLE_LEAF and self.lies_between(number, low, high):
            self.seen.add(number)
            tree.leaves.append(Leaf(number, low, high))
        elif kind == TABLE_INNER:
            self.seen.add(number)
            children = self.image.children(number)
            if len(children) != self.image.inner_count(number):
                tree.is_whole = False
            for child, key in children:
                top = high if key is None else key
                self._walk(tree, child, low, top, deep + 1)
                low = top
        else:
            tree.is_whole = False
            if kind == 0 and 1 < number <= self.image.count:
                self.seen.add(number)
                tree.leaves.append(Leaf(number, low, high, is_whole=False))

    def leave_foreign(self, table: str) -> None:
        """Take out pages that another table's were written over: their records are not lost."""
        tree = self.trees[table]
        for leaf in [one for one in tree.leaves if one.is_whole]:
            cells = self.some_cells([leaf])[:3]
            if not cells or any(self.tell.fits(table, cell) for cell in cells):
                continue
            if self.whose(cells, list(self.trees)) is not None:
                tree.leaves.remove(leaf)
                tree.is_whole = False
                self.seen.discard(leaf.number)

    def lies_between(self, number: int, low: int | None, high: int | None) -> bool:
        """Whether this can be the page: another may stand in its place."""
        ids = self.image.ids(number)
        return all((low is None or i > low) and (high is None or i <= high) for i in ids)

    def part_copies(self, indexes: dict[str, int]) -> None:
        """Of pages that are the same in two tables one was written over by the other: that stays
        whose index names its records."""
        places: dict[bytes, list[tuple[str, Leaf]]] = {}
        for table, tree in self.trees.items():
            for leaf in tree.leaves:
                if leaf.is_whole and self.image.ids(leaf.number):
                    places.setdefault(self.digest(leaf.number), []).append((table, leaf))
        self.reached = set(places)
        for same in places.values():
            if len(same) < 2:
                continue
            leads = []
            for table, leaf in same:
                self.read_index(table, indexes)
                leads.append(self.named(table, self.some_cells([leaf])))
            for (table, leaf), lead in zip(same, leads, strict=True):
                if lead < max(leads):
                    self.trees[table].leaves.remove(leaf)
                    self.trees[table].is_whole = False

    def digest(self, number: int) -> bytes:
        return hashlib.sha1(self.image.page(number), usedforsecurity=False).digest()

    def read_index(self, table: str, indexes: dict[str, int]) -> None:
        """Read what an index of a table says, the first that is whole."""
        tree = self.trees[table]
        names = [column.name for column in structure.of_today().tables[table]]
        for name, (of_table, sql) in structure.of_today().indexes.items():
            if tree.entries is not None:
                return
            if of_table == table and name in indexes and " WHERE " not in sql:
                first = sql[sql.rindex("(") + 1 : -1].split(",")[0].split()[0]  # without DESC
                tree.column = names.index(first)
                tree.entries = self._entries(indexes[name], set())

    def _entries(self, number: int, seen: set[int]) -> set[tuple[Value, int]] | None:
        kind = self.kinds.get(number, 0)
        if number in seen or kind not in (INDEX_INNER, INDEX_LEAF):
            return None
        seen.add(number)
        found = set(self.image.index_entries(number))
        for child in self.image.children_of_index(number) if kind == INDEX_INNER else ():
            more = self._entries(child, seen)
            if more is None:
                return None
            found |= more
        return None if None in found else {one for one in found if one is not None}

    def named(self, table: str, cells: Sequence[Cell]) -> float:
        """Which part of these records the index of a table names; a half where nobody knows."""
        tree = self.trees[table]
        if tree.entries is None or not cells:
            return 0.5
        named = sum(
            len(cell.values) > tree.column
            and (cell.values[tree.column], cell.row_id) in tree.entries
            for cell in cells
        )
        return named / len(cells)

    # Pages that no table reaches

    def strays(self) -> set[int]:
        """Those of tables that are not free either."""
        free = self.image.free_pages()
        return {
            number
            for number, kind in self.kinds.items()
            if kind in (TABLE_INNER, TABLE_LEAF) and number not in self.seen and number not in free
        }

    def find_cut_short(self, indexes: dict[str, int]) -> None:
        """Tables of which another page stands in the place of the first: their indexes name
        more."""
        for table, tree in self.trees.items():
            self.read_index(table, indexes)
            if tree.is_whole and tree.entries:
                there = {row_id for leaf in tree.leaves for row_id in self.image.ids(leaf.number)}
                tree.is_whole = all(row_id in there for _value, row_id in tree.entries)

    def give_strays(self, broken: Sequence[str]) -> tuple[int, list[int]]:
        """Give each of them to one of the tables that miss some; how many were, and which not."""
        left = self.strays()
        below: set[int] = set()
        for number in left:
            if self.kinds[number] == TABLE_INNER:
                below |= {child for child, _key in self.image.children(number)}
        given, unknown = 0, list[int]()
        for number in sorted(left, key=lambda n: (n in below, n)):
            if number in self.seen:
                continue
            group = Tree()
            self.walk(group, number)
            group.leaves = [one for one in group.leaves if not self.is_copy(one)]
            cells = self.some_cells(group.leaves)
            table = self.whose(cells, broken) if cells else None
            whole = [leaf for leaf in group.leaves if leaf.is_whole]
            if table is not None:
                self.trees[table].leaves += group.leaves
                given += len(whole)
            elif cells:
                unknown += [leaf.number for leaf in whole]
        return given, unknown

    def is_copy(self, leaf: Leaf) -> bool:
        """Whether the same page stands where a table has it."""
        return leaf.is_whole and self.digest(leaf.number) in self.reached

    def some_cells(self, leaves: Iterable[Leaf]) -> list[Cell]:
        found: list[Cell] = []
        for leaf in leaves:
            if leaf.is_whole:
                found += [cell for cell in self.image.cells(leaf.number) if cell is not None]
            if len(found) > _LOOKED_AT:
                break
        return found[:: max(1, len(found) // _LOOKED_AT)]

    def whose(self, cells: Sequence[Cell], broken: Sequence[str]) -> str | None:
        """The table whose records these are; None where none fits."""
        cells = [cell for cell in cells if cell.is_whole] or cells
        best, most = None, (0.0, 0.0, 0)
        for table in broken:
            fits = sum(self.tell.fits(table, cell) for cell in cells) / len(cells)
            if fits < 0.5:
                continue
            lead = (fits, self.named(table, cells), len(structure.of_today().tables[table]))
            if lead > most:
                best, most = table, lead
        return best


def _made(cell: Cell | None) -> tuple[str, str, int] | None:
    """Kind, name and root of a table or index that a record of the book's own list names."""
    if cell is None or len(cell.values) < 4:
        return None
    kind, name, _table, root = cell.values[:4]
    if kind in ("table", "index") and isinstance(name, str) and isinstance(root, int) and root > 1:
        return str(kind), name, root
    return None


def _roots_of_new() -> dict[str, int]:
    from kehuapp.store import migrations

    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript("\n".join(migrations.MIGRATIONS))
        return dict(
            connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'")
        )


class _Tell:
    """Whether a record may be one of a table, by the shapes of its columns."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._asked: dict[tuple[str, int], str] = {}

    def fits(self, table: str, cell: Cell) -> bool:
        columns = structure.of_today().tables[table]
        values = cell.values
        count = len(values)
        if not 2 <= count <= len(columns) or not (1 <= cell.row_id <= MOST_ID or count < 4):
            return False
        if columns[0].is_key and values[0] is not None:
            return False
        if any(c.is_needed and not c.is_filled for c in columns[count:]) and cell.is_whole:
            return False
        if (table, count) not in self._asked:
            given = ", ".join(f"? AS {column.name}" for column in columns[:count])
            holds = " AND ".join(
                shape_of(table, c.name, c.type, c.is_needed).holds.replace("{x}", c.name)
                for c in columns[:count]
                if not c.is_key
            )
            self._asked[table, count] = f"SELECT ({holds}) IS TRUE FROM (SELECT {given})"
        return _is_true(self._connection, self._asked[table, count], values) and _says_more(
            table, values
        )


def _is_true(connection: sqlite3.Connection, sql: str, values: Sequence[Value]) -> bool:
    try:
        return bool(connection.execute(sql, values).fetchone()[0])
    except sqlite3.Error:
        return False


def _says_more(table: str, values: Sequence[Value]) -> bool:
    """What the shapes, which take any text, do not say of some columns."""
    names = [column.name for column in structure.of_today().tables[table]]
    for name, value in zip(names, values, strict=False):
        if name == "uuid" and not (isinstance(value, str) and 8 <= len(value) <= 200):
            return False
        if name == "sha256" and not _is_sha256(value):
            return False
        if table == "journal_mark" and name == "magic" and value != b"kehumark":
            return False
        if name == "table_name" and value not in structure.of_today().tables:
            return False
    return True


def _is_sha256(value: Value) -> bool:
    return isinstance(value, str) and len(value) == 64 and not set(value) - set("0123456789abcdef")


def rows(image: Image, tree: Tree, table: str) -> Iterator[Cell | None]:
    """The records of a table, None for each that cannot be read."""
    tell = _Tell()
    for leaf in tree.leaves:
        if leaf.is_whole:
            yield from image.cells(leaf.number)
            continue

        def fits(cell: Cell, leaf: Leaf = leaf) -> bool:
            is_inside = (leaf.low is None or cell.row_id > leaf.low) and (
                leaf.high is None or cell.row_id <= leaf.high
            )
            return is_inside and tell.fits(table, cell)

        yield from image.scan(leaf.number, fits)
