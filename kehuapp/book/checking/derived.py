"""What is made from others (search, order, who is due, what was bought), as it should be."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.review import buying
from kehuapp.book.review.totals import ask_totals
from kehuapp.book.rhythm import kept, rhythm_day
from kehuapp.book.search import entry_search, search
from kehuapp.book.settings import load_settings
from kehuapp.store.database import Book

_PART = 500
GoOn = Callable[[], None]


class Wrong(NamedTuple):
    """Ids of the customers and comments that would be found or sorted wrongly, how many entries
    would be, of how many customers the day on which they are due is wrong, and of how many what
    they bought."""

    contacts: set[int]
    comments: set[int]
    entries: int
    due: int
    bought: int


def find_wrong(book: Book, go_on: GoOn) -> Wrong:
    """What differs; `go_on` is called between two parts."""
    contacts = _ids_wrong(book, "contact", "contact_search", search.contact_rows, go_on)
    comments = _ids_wrong(book, "comment", "comment_search", search.comment_rows, go_on)
    entries, due = _entries_wrong(book, go_on), _due_wrong(book, go_on)
    return Wrong(contacts, comments, entries, due, _bought_wrong(book, go_on))


def _ids_wrong(
    book: Book,
    table: str,
    derived: str,
    anew: Callable[[Book, Sequence[int]], list[tuple[Any, ...]]],
    go_on: GoOn,
) -> set[int]:
    wrong: set[int] = set()
    key = f"{table}_id"
    for ids in _parts(book, table):
        go_on()
        made = {row[0]: row for row in anew(book, ids)}
        there = _rows(book, derived, key, ids)
        wrong |= {one for one in ids if made.get(one) != there.get(one)}
    rows = book.query(f"SELECT {key} FROM {derived} WHERE {key} NOT IN (SELECT id FROM {table})")
    return wrong | {row[0] for row in rows}


def _parts(book: Book, table: str) -> Iterator[list[int]]:
    last = book.query(f"SELECT max(id) FROM {table}")[0][0] or 0
    for start in range(1, last + 1, _PART):
        rows = book.query(
            f"SELECT id FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id",
            (start, start + _PART - 1),
        )
        if rows:
            yield [row[0] for row in rows]


def _rows(book: Book, derived: str, key: str, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    rows = book.query(f"SELECT * FROM {derived} WHERE {key} BETWEEN ? AND ?", (ids[0], ids[-1]))
    return {row[0]: tuple(row) for row in rows}


def _entries_wrong(book: Book, go_on: GoOn) -> int:
    wrong = fitting = 0
    for part in entry_search.entry_rows(book):
        go_on()
        if not part:
            continue
        made = {row[0]: row for row in part}
        there = _rows(book, "entry_search", "entry", (min(made), max(made)))
        same = sum(there.get(entry) == row for entry, row in made.items())
        fitting += same
        wrong += len(made) - same
    there_at_all = book.query("SELECT count(*) FROM entry_search WHERE entry > 0")[0][0]
    return max(wrong, int(there_at_all) - fitting)


def _due_wrong(book: Book, go_on: GoOn) -> int:
    """Rows of another day or version, which opening the book makes anew, are not wrong."""
    is_today = rhythm_day.is_of(book, load_settings(book).today())
    if not rhythm_day.is_of_now(book) or (kept.follows_the_day(book) and not is_today):
        return 0
    wrong = fitting = 0
    columns = ", ".join(kept.COLUMNS)
    for part in kept.rhythm_rows(book):
        go_on()
        made = {row[0]: tuple(row) for row in part}
        if not made:
            continue
        rows = book.query(
            f"SELECT {columns} FROM contact_rhythm WHERE contact_id BETWEEN ? AND ?",
            (min(made), max(made)),
        )
        there = {row[0]: tuple(row) for row in rows}
        same = sum(there.get(contact) == row for contact, row in made.items())
        fitting += same
        wrong += len(made) - same
    there_at_all = book.query("SELECT count(*) FROM contact_rhythm")[0][0]
    return max(wrong, int(there_at_all) - fitting)


def _bought_wrong(book: Book, go_on: GoOn) -> int:
    """Rows that are only half made yet, or not at all, are not wrong."""
    made = book.ask(buying.ask_made())
    if not made.day or made.toward:
        return 0
    wrong = fitting = 0
    columns = ", ".join(buying.COLUMNS)
    day = date.fromisoformat(made.day)
    for ids in _parts(book, "contact"):
        go_on()
        which = f"BETWEEN {ids[0]} AND {ids[-1]}"
        anew = {row[0]: row for row in buying.rows_anew(book, day, which)}
        rows = book.query(f"SELECT {columns} FROM contact_buying WHERE contact_id {which}")
        there = {row[0]: tuple(row) for row in rows}
        same = sum(there.get(contact) == row for contact, row in anew.items())
        fitting += same
        wrong += len(anew) - same
    there_at_all = book.query("SELECT count(*) FROM contact_buying")[0][0]
    wrong = max(wrong, int(there_at_all) - fitting)
    return wrong or int(book.ask(ask_totals(day)) != made.totals)


def make_right(book: Book, wrong: Wrong) -> None:
    """Make anew what is wrong; part of a transaction."""
    from kehuapp.book.contacts.card import SEARCH_VERSION

    search.rebuild(book, wrong.contacts, wrong.comments)
    if wrong.entries:
        entry_search.rebuild_all(book, SEARCH_VERSION)
    if wrong.due:
        kept.make_all(book)
    if wrong.bought:
        book.execute("DELETE FROM buying_made")  # the next review makes them anew
