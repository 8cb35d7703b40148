"""Forgetting what old steps changed, a little at a time; when, and who waits, is not known here.

A step that is too old keeps its line: its label, when it was and whose. It is `old` if it was done
and `gone` if it was undone, from before its first row goes until for ever, so that whoever is
interrupted leaves no step that is half there. What it brought of customers stays as ranges, since
an import is asked about for years. The file keeps the room and what is written next fills it.
"""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from kehuapp.store.database import Book
from kehuapp.store.keeping import GIVEN_UP

#: So many steps stay whatever their age: a clock that was wrong for a day takes nobody's undo.
_AT_LEAST = 100
#: More letters and bytes than these are never kept, whatever their age.
MOST_BYTES = 200_000_000
#: Seconds that one transaction should take: nobody notices.
_SOON = 0.01
_LEAST, _FIRST, _MOST = 5, 50, 2_000  # rows in one transaction
_PICTURES = 4  # as large as hundreds of rows


def thin(
    book: Book,
    days: int,
    now: datetime,
    cancelled: Callable[[], bool] = lambda: False,
    pause: Callable[[], object] = lambda: None,
    most_bytes: int = MOST_BYTES,
) -> int:
    """Forget the images of steps from before so many days, and of the oldest where there is too
    much of them; how many transactions it took, between which is a `pause` for others.

    It may be broken off at any moment and goes on the next time.
    """
    edge = min(_first_young(book, days, now), _first_of_last(book, _AT_LEAST))
    edge = max(edge, _first_within(book, most_bytes))
    count, rows = 0, _FIRST
    while not cancelled():
        start = time.perf_counter()
        with book.transaction():
            went = _mark(book, edge, rows) or _forget(book, edge, rows)
        if not went:
            break
        spent = time.perf_counter() - start
        rows = max(_LEAST, rows // 2) if spent > _SOON else min(_MOST, rows + rows // 2)
        count += 1
        pause()
    return count


def _first_young(book: Book, days: int, now: datetime) -> int:
    """The first step that may still be undone; all from there on stay, whatever their clocks
    said. What claims to come from the future says nothing about age."""
    since, until = (f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in (_back(now, days), _back(now, -1)))
    rows = book.query(
        "SELECT coalesce((SELECT min(id) FROM journal_step WHERE state IN ('done', 'undone') "
        "AND at >= ? AND at <= ?), (SELECT max(id) + 1 FROM journal_step), 1)",
        (since, until),
    )
    return int(rows[0][0])


def _back(now: datetime, days: int) -> datetime:
    return now - timedelta(days=days)


def _first_of_last(book: Book, count: int) -> int:
    rows = book.query("SELECT id FROM journal_step ORDER BY id DESC LIMIT 1 OFFSET ?", (count - 1,))
    return int(rows[0][0]) if rows else 0


def _first_within(book: Book, most_bytes: int) -> int:
    """The first of those newest steps that together keep no more than so much."""
    if book.file.stat().st_size <= most_bytes:
        return 0
    sizes = book.each(
        "SELECT step_id, length(before) AS was, length(after) AS said, 0 AS more FROM journal_row "
        "UNION ALL SELECT step_id, 0, 0, length(data) FROM journal_pack "
        "UNION ALL SELECT step_id, 0, 0, length(data) FROM journal_picture ORDER BY 1 DESC"
    )
    kept = 0
    for step, was, said, more in sizes:
        kept += (was or 0) + (said or 0) + more
        if kept > most_bytes:
            return int(step) + 1
    return 0


def _mark(book: Book, edge: int, most: int) -> int:
    """Let steps before the edge be neither undone nor done again; how many."""
    return book.execute(
        f"UPDATE journal_step SET state = {GIVEN_UP} WHERE id IN (SELECT id FROM journal_step "
        "WHERE state IN ('done', 'undone') AND id < ? ORDER BY id LIMIT ?)",
        (edge, most),
    ).rowcount


def _forget(book: Book, edge: int, most: int) -> int:
    """Take out some of what the steps before the edge keep, of one kind; how many."""
    rows = book.query(
        "SELECT id, step_id, table_name, row_id, before IS NULL AS is_new FROM journal_row "
        "WHERE step_id < ? ORDER BY step_id, id LIMIT ?",
        (edge, most),
    )
    if rows:
        made = [row[1:4:2] for row in rows if row[4] and row[2] == "contact"]
        for step, contact in sorted(made):
            _keep_made(book, step, contact)
        book.execute_many("DELETE FROM journal_row WHERE id = ?", [row[:1] for row in rows])
        return len(rows)
    for table, key, count, others in (
        ("journal_pack", "step_id", most, ""),
        ("journal_picture", "id", _PICTURES, ""),
        ("journal_range", "id", most, "AND table_name <> 'contact'"),
    ):
        gone = book.execute(
            f"DELETE FROM {table} WHERE {key} IN "
            f"(SELECT {key} FROM {table} WHERE step_id < ? {others} LIMIT ?)",
            (edge, count),
        ).rowcount
        if gone:
            return gone
    return 0


def _keep_made(book: Book, step: int, contact: int) -> None:
    """Note that the step brought this customer, as a bulk insert does."""
    within = book.query(
        "SELECT 1 FROM journal_range WHERE step_id = ? AND table_name = 'contact' "
        "AND ? BETWEEN first_id AND last_id",
        (step, contact),
    )
    if within:
        return
    longer = book.execute(
        "UPDATE journal_range SET last_id = ? "
        "WHERE step_id = ? AND table_name = 'contact' AND last_id = ?",
        (contact, step, contact - 1),
    )
    if not longer.rowcount:
        book.execute(
            "INSERT INTO journal_range (step_id, table_name, first_id, last_id) "
            "VALUES (?, 'contact', ?, ?)",
            (step, contact, contact),
        )
