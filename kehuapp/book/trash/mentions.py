"""Where else in the book a customer is named who is erased; nothing is changed."""

from collections.abc import Iterator
from typing import NamedTuple

from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.erasing.theirs import Rows, Theirs
from kehuapp.store.ids import id_list

MOST = 200
_AROUND = 24  # characters beside the name in an excerpt
#: Codes, days and instants, and what no person writes.
_NO_TEXT = (
    "uuid", "created_at", "updated_at", "deleted_at", "sha256", "html", "query", "starts_at", "at",
    "dated", "on_date", "kind", "direction", "tier", "tier_at", "tier_before", "before", "after",
    "occasion", "status", "certainty", "outcome", "stage", "source", "calendar", "colour", "icon",
    "from_date", "to_date", "closed_on", "due_on", "done_at", "repeats", "until", "made_on",
    "lost_on", "cause", "win_back", "back_at", "acknowledged_on", "starts_on", "ends_on",
    "night_on", "calendar_uid", "confirmed_at", "typed_on", "arrived", "departed", "language",
    "tone", "topic", "noted_on", "photo", "role", "first_contact_on", "consent_on",
    "reward_given_on", "visit_kind",
)  # fmt: skip
#: Of whom a row without a customer of its own tells: its column and the table that knows.
_BY_PARENT = {
    "comment_version": ("comment_id", "comment"),
    "visit_result": ("trip_stop_id", "trip_stop"),
    "visit_answer": ("trip_stop_id", "trip_stop"),
}


class Mention(NamedTuple):
    """A text that names them; `customer` is whom it is about, "" for nobody or many."""

    table: str
    id: int
    customer: str
    excerpt: str


def find_mentions(book: Book, theirs: Theirs, live: Rows) -> list[Mention]:
    """Rows, none of those that go with them (`live`), in which they are named; MOST at the most."""
    found: list[Mention] = []
    if not theirs.said:
        return found
    for table in tables.JOURNALED:
        name = table._meta.table_name
        columns = [
            field.column_name
            for field in table._meta.sorted_fields
            if field.field_type == "TEXT"
            and field.column_name not in _NO_TEXT
            and (name, field.column_name) != ("interaction", "purpose")
        ]
        if name == "comment_version":
            columns = ["html"]
        for row_id, text in _rows(book, name, columns, theirs):
            if row_id in live.get(name, ()):
                continue
            found.append(Mention(name, row_id, "", _excerpt(text, theirs)))
            if len(found) == MOST:
                return _with_customers(book, found)
    return _with_customers(book, found)


def _rows(book: Book, table: str, columns: list[str], theirs: Theirs) -> Iterator[tuple[int, str]]:
    """SQL finds the letters, the pattern whether they are a name."""
    if not columns:
        return
    said, values = [], []
    for column in columns:
        for one in theirs.said:
            is_cased = one.lower() != one.upper()  # most names and numbers are not
            said.append(f"instr({f'lower({column})' if is_cased else column}, ?) > 0")
            values.append(one.lower() if is_cased else one)
    rows = book.query(
        f"SELECT id, {', '.join(columns)} FROM {table} WHERE {' OR '.join(said)} ORDER BY id",
        values,
    )
    for row_id, *texts in rows:
        text = next((one for one in texts if one and theirs.are_named(one)), None)
        if text is not None:
            yield row_id, text


def _excerpt(text: str, theirs: Theirs) -> str:
    start, end = theirs.place_in(text)
    begin, stop = max(0, start - _AROUND), min(len(text), end + _AROUND)
    inside = " ".join(text[begin:stop].split())
    return f"{'…' if begin else ''}{inside}{'…' if stop < len(text) else ''}"


def _with_customers(book: Book, found: list[Mention]) -> list[Mention]:
    by_table: dict[str, list[int]] = {}
    for one in found:
        by_table.setdefault(one.table, []).append(one.id)
    names: dict[tuple[str, int], str] = {}
    for table, ids in by_table.items():
        if table == "contact":
            who = "e.id"
        elif table in _BY_PARENT:
            column, parent = _BY_PARENT[table]
            who = f"(SELECT p.contact_id FROM {parent} AS p WHERE p.id = e.{column})"
        elif "contact_id" in tables.JOURNALED_COLUMNS[table]:
            who = "e.contact_id"
        else:
            continue
        rows = book.query(
            f"SELECT e.id, coalesce(nullif(c.name, ''), c.company) FROM {table} AS e "
            f"JOIN contact AS c ON c.id = {who} WHERE e.id IN {id_list(ids)}"
        )
        names.update({(table, row_id): name for row_id, name in rows})
    return [one._replace(customer=names.get((one.table, one.id), "")) for one in found]
