"""Which rows of a book hang on others, and taking them out together; which is not chosen here."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import utc_now

#: (child's table, its column, parent's table): of nobody they would say nothing.
_OWNED_ALL_THE_SAME = (("comment", "contact_id", "contact"),)
#: By table: what was deleted in the same moment because of a row is thrown away with it.
_DELETED_WITH = {
    "trip": (("trip_stop", "e.trip_id = p.id"),),
    "batch": (("interaction", "e.batch_id = p.id"),),
    "gift": (("interaction", "e.id = p.interaction_id"),),
    "interaction": (
        ("task", "e.interaction_id = p.id"),
        ("trip_stop", "e.id = p.next_stop_id"),
    ),
    "contact_group": (("contact_group", "e.parent_id = p.id"),),
}
Rows = dict[str, set[int]]


@cache
def owned() -> tuple[tuple[str, str, str], ...]:
    """The keys whose row is nothing without the other: (child's table, its column, parent's)."""
    needed = tuple(
        (table._meta.table_name, field.column_name, parent._meta.table_name)
        for table in tables.JOURNALED
        for field, parent in table._meta.refs.items()
        if not field.null
    )
    return needed + _OWNED_ALL_THE_SAME


def all_hanging(book: Book, chosen: Mapping[str, Iterable[int]]) -> Rows:
    """These rows, by table, with everything that would be nothing without them."""
    found: Rows = {table: set(ids) for table, ids in chosen.items()}
    new: Mapping[str, Iterable[int]] = found
    while new:
        more: Rows = {}
        for table, ids in new.items():
            for child, row_id in _children(book, table, ids):
                if row_id not in found.get(child, ()):
                    more.setdefault(child, set()).add(row_id)
        for table, ids in more.items():
            found.setdefault(table, set()).update(ids)
        new = more
    return found


def _children(book: Book, table: str, ids: Iterable[int]) -> Iterator[tuple[str, int]]:
    for part in id_parts(sorted(ids)):
        for child, column, parent in owned():
            if parent == table:
                for (row_id,) in book.query(f"SELECT id FROM {child} WHERE {column} IN {part}"):
                    yield child, row_id
        for child, which in _DELETED_WITH.get(table, ()):
            rows = book.query(
                f"SELECT e.id FROM {table} AS p JOIN {child} AS e ON {which} "
                f"WHERE p.id IN {part} AND e.deleted_at = p.deleted_at"
            )
            for (row_id,) in rows:
                yield child, row_id


def take_out(book: Book, rows: Mapping[str, Collection[int]]) -> None:
    """Delete these rows for good, part of the running transaction; what stays forgets them."""
    book.engine.put_off_foreign_keys()
    for table, ids in rows.items():
        for child, column, parent in tables.FOREIGN_KEYS:
            if parent == table and (child, column, parent) not in owned():
                _let_go(book, child, column, sorted(ids))
    for table, ids in rows.items():
        for part in id_parts(sorted(ids)):
            book.execute(f"DELETE FROM {table} WHERE id IN {part}")


def _let_go(book: Book, table: str, column: str, ids: list[int]) -> None:
    stamped = "updated_at" in tables.JOURNALED_COLUMNS[table]
    values = (utc_now(),) if stamped else ()
    for part in id_parts(ids):
        book.execute(
            f"UPDATE {table} SET {column} = NULL{', updated_at = ?' if stamped else ''} "
            f"WHERE {column} IN {part}",
            values,
        )
