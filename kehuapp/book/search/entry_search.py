"""The texts of what is written down of customers, as search reads them; comments are search's.

Contacts made, sales, needs, promises, gatherings; where a hit stands is told in search_marks.
What somebody types each time anew (what was said in a call, a need, a promise, a note) has a row
of folded text each in entry_search, made in the step that wrote it: one row more a sale or call,
and a million of them are looked through in a fifth of a second. What is the same words again and
again (items sold, titles of gatherings, names of pledges) has none: its few different words are
read when one searches, and an index leads from them to the customers.

An FTS5 index was measured beside it and left, with 200,000 rows (16 MB) of twenty characters: one
of trigrams takes 33 MB more and finds no word of two characters, which most are; one of pairs of
characters takes 26 MB more and a quarter of the time for a common word. Either is built in 15 s
(two minutes for what is looked through in a fifth of a second), and while most writes cost 0.1 ms,
one in twenty costs 5 to 8 ms and now and then one 70 ms: more than a sale may take.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from kehuapp.store.database import ENTRIES, Book
from kehuapp.store.ids import id_list, texts
from kehuapp.text import folding
from kehuapp.text.queries import query_words

#: The searched columns of each table.
_COLUMNS: dict[str, tuple[str, ...]] = {
    "interaction": ("summary", "next_step"),
    "sale": ("note",),
    "need": ("item", "note", "when_text"),
    "task": ("text",),
}
#: What was written on the sheet of a visit is searched as part of the contact made of it.
_ON_SHEETS = ("r.result", "r.talk_sales", "r.talk_market", "r.talk_problems", "r.stops_note")
_BESIDE = {
    "interaction": ("LEFT JOIN visit_result AS r ON r.trip_stop_id = e.trip_stop_id", _ON_SHEETS)
}
#: The number of each table in `entry`.
_NUMBERS = {name: number for number, name in enumerate(ENTRIES, 1)}
_SORTS = 8  # more than there are tables
_PART = 5000
_AT_ONCE = 20_000  # ids looked through between two looks at whether somebody still waits
_FEW = 500  # items in one question
_MARK = "\x1e"  # between texts that are folded together

#: Words that many entries share: SQL of (id, words), and of the customers behind such ids.
_SHARED = (
    (
        "SELECT id, title FROM batch WHERE deleted_at IS NULL AND title <> ''",
        "SELECT contact_id FROM interaction WHERE batch_id IN {0} AND deleted_at IS NULL "
        "UNION SELECT contact_id FROM absence WHERE batch_id IN {0}",
    ),
    (
        "SELECT id, name FROM service_pledge WHERE deleted_at IS NULL",
        "SELECT DISTINCT contact_id FROM interaction WHERE pledge_id IN {0} AND deleted_at IS NULL",
    ),
    (
        "SELECT a.id, a.note FROM absence AS a JOIN batch AS b ON b.id = a.batch_id "
        "WHERE a.note <> '' AND b.deleted_at IS NULL",
        "SELECT contact_id FROM absence WHERE id IN {0}",
    ),
)
#: Each item once, by stepping through their index.
_ITEMS = (
    "WITH RECURSIVE known (item) AS (SELECT min(item) FROM sale UNION ALL "
    "SELECT (SELECT min(sale.item) FROM sale WHERE sale.item > known.item) FROM known "
    "WHERE known.item IS NOT NULL) SELECT item FROM known WHERE item IS NOT NULL"
)


def rebuild(book: Book, entries: Mapping[str, Iterable[int]]) -> None:
    """Make the rows of these entries, by table, anew; part of the running step."""
    for table, found in entries.items():
        ids = sorted(found)
        for start in range(0, len(ids), _PART):
            part = ids[start : start + _PART]
            params: list[int]
            own = id_list(one * _SORTS + _NUMBERS[table] for one in part)
            book.execute(f"DELETE FROM entry_search WHERE entry IN {own}")
            where, params = f"e.id IN {id_list(part)}", []
            if part[-1] - part[0] == len(part) - 1:  # an import
                where, params = "e.id BETWEEN ? AND ?", [part[0], part[-1]]
            _write(book, table, where, params)


def rebuild_all(book: Book, version: int) -> None:
    """Make every row anew, and say by which version of the folding; part of a transaction."""
    book.execute("DELETE FROM entry_search")
    for table in ENTRIES:
        last = book.query(f"SELECT max(id) FROM {table}")[0][0] or 0
        for start in range(1, last + 1, _PART):
            _write(book, table, "e.id BETWEEN ? AND ?", (start, start + _PART - 1))
    book.execute(
        "INSERT INTO entry_search (entry, contact_id, text) VALUES (0, NULL, ?)", (str(version),)
    )


def _write(book: Book, table: str, where: str, params: Sequence[Any]) -> None:
    book.execute_many(
        "INSERT INTO entry_search (entry, contact_id, text) VALUES (?, ?, ?)",
        _made(book, table, where, params),
    )


def entry_rows(book: Book) -> Iterator[list[tuple[Any, ...]]]:
    """What the rows of entry_search say of all that is written down, part by part."""
    for table in ENTRIES:
        last = book.query(f"SELECT max(id) FROM {table}")[0][0] or 0
        for start in range(1, last + 1, _PART):
            yield _made(book, table, "e.id BETWEEN ? AND ?", (start, start + _PART - 1))


def _made(book: Book, table: str, where: str, params: Sequence[Any]) -> list[tuple[Any, ...]]:
    join, more = _BESIDE.get(table, ("", ()))
    columns = (*(f"e.{column}" for column in _COLUMNS[table]), *more)
    said = " OR ".join(f"{column} <> ''" for column in columns)
    rows = book.query(
        f"SELECT e.id, e.contact_id, {', '.join(columns)} FROM {table} AS e {join} "
        f"WHERE {where} AND e.deleted_at IS NULL AND ({said})",
        params,
    )
    if not rows:
        return []
    number = _NUMBERS[table]
    folded = fold_all(["\n".join(filter(None, row[2:])) for row in rows])
    return [
        (row[0] * _SORTS + number, row[1], text) for row, text in zip(rows, folded, strict=True)
    ]


def fold_all(written: Sequence[str]) -> list[str]:
    """Texts folded in one go, line by line without blanks to spare."""
    parts = folding.fold(_MARK.join(written)).split(_MARK)
    if len(parts) != len(written):  # somebody wrote the mark
        parts = [folding.fold(text) for text in written]
    return [
        "\n".join([line for each in part.split("\n") if (line := " ".join(each.split()))])
        for part in parts
    ]


def in_entries(
    book: Book, text: str, stop: Callable[[], bool] = lambda: False
) -> dict[str, set[int]]:
    """For each word of a query the customers of whom it is written down in something.

    `stop` is asked between two parts; nothing is found when it says so.
    """
    found: dict[str, set[int]] = {word.text: set() for word in query_words(text)}
    if not found:
        return found
    for word, contacts in _parts(book, list(found), stop):
        if stop():
            return {}
        found[word].update(contacts)
    return {} if stop() else found


def _parts(
    book: Book, words: list[str], stop: Callable[[], bool]
) -> Iterator[tuple[str, list[int]]]:
    last = book.query("SELECT max(entry) FROM entry_search")[0][0] or 0
    step = _AT_ONCE * _SORTS
    for start in range(1, last + 1, step):
        for word in words:
            rows = book.query(
                "SELECT contact_id FROM entry_search WHERE entry >= ? AND entry < ? "
                "AND contact_id IS NOT NULL AND instr(text, ?) > 0",
                (start, start + step, word),
            )
            yield word, [row[0] for row in rows]
    items = [row[0] for row in book.query(_ITEMS)]
    folded = fold_all(items)
    for word in words:
        same = [item for item, text in zip(items, folded, strict=True) if word in text]
        for start in range(0, len(same), _FEW):
            part = same[start : start + _FEW]
            rows = book.query(
                f"SELECT DISTINCT contact_id FROM sale WHERE item IN {texts(part)} "
                "AND deleted_at IS NULL",
                part,
            )
            yield word, [row[0] for row in rows]
    for names, contacts in _SHARED:
        told = book.query(names)
        folded = fold_all([row[1] for row in told])
        for word in words:
            if ids := [row[0] for row, text in zip(told, folded, strict=True) if word in text]:
                yield word, [row[0] for row in book.query(contacts.format(id_list(ids)))]
