"""Everything that was deleted: what, whose, when and by whom; what is done with it is next door."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list, texts
from kehuapp.text import words
from kehuapp.text.folding import fold


class DeletedEntry(NamedTuple):
    """`table` is one of KINDS; `kind` what sort of that; `on` the day, the year or the instant
    that it tells of, "" for none; `customer` "" for what is of many; `by` who deleted it, "" when
    the journal does not know (any more)."""

    table: str
    id: int
    deleted_at: str
    kind: str
    text: str
    on: str
    customer: str
    is_customer_deleted: bool
    by: str = ""


class Deleted(NamedTuple):
    """The latest of what was looked for, how many there are of these, how many in the whole trash,
    and which of all are older than was asked for."""

    entries: list[DeletedEntry]
    found: int
    total: int
    old: list[tuple[str, int]]


_SECONDS = 3  # that a step takes at the most until it deletes something
_CUSTOMER = "coalesce(nullif(c.name, ''), c.company), c.deleted_at IS NOT NULL"
_OF = "JOIN contact AS c ON c.id = e.contact_id WHERE e.deleted_at IS NOT NULL"
#: By table; what was deleted with its batch, its trip or its contact is brought back with it.
_DELETED = {
    "contact": "SELECT 'contact', e.id, e.deleted_at, e.kind, coalesce(nullif(e.name, ''), "
    "e.company), '', CASE e.name WHEN '' THEN '' ELSE e.company END, 1 = 0 FROM contact AS e "
    "WHERE e.deleted_at IS NOT NULL",
    "comment": "SELECT 'comment', e.id, e.deleted_at, '', e.text, e.dated, coalesce(nullif("
    "c.name, ''), c.company, ''), coalesce(c.deleted_at, '') <> '' FROM comment AS e "
    "LEFT JOIN contact AS c ON c.id = e.contact_id WHERE e.deleted_at IS NOT NULL",
    "contact_group": "SELECT 'contact_group', e.id, e.deleted_at, CASE e.query WHEN '' THEN '' "
    "ELSE 'smart' END, e.name, '', '', 1 = 0 FROM contact_group AS e WHERE e.deleted_at "
    "IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contact_group AS g WHERE g.id = e.parent_id "
    "AND g.deleted_at = e.deleted_at)",
    "interaction": "SELECT 'interaction', e.id, e.deleted_at, e.kind, CASE e.summary WHEN '' "
    f"THEN e.next_step ELSE e.summary END, e.at, {_CUSTOMER} FROM interaction AS e {_OF} "
    "AND NOT EXISTS (SELECT 1 FROM batch AS b WHERE b.id = e.batch_id "
    "AND b.deleted_at = e.deleted_at) AND NOT EXISTS (SELECT 1 FROM gift AS g "
    "WHERE g.interaction_id = e.id AND g.deleted_at = e.deleted_at)",
    "trip_stop": "SELECT 'trip_stop', e.id, e.deleted_at, e.outcome, CASE e.purpose WHEN '' "
    f"THEN e.place ELSE e.purpose END, e.starts_at, {_CUSTOMER} FROM trip_stop AS e {_OF} "
    "AND NOT EXISTS (SELECT 1 FROM trip AS t WHERE t.id = e.trip_id "
    "AND t.deleted_at = e.deleted_at) AND NOT EXISTS (SELECT 1 FROM interaction AS i "
    "WHERE i.next_stop_id = e.id AND i.deleted_at = e.deleted_at)",
    "sale": "SELECT 'sale', e.id, e.deleted_at, CASE WHEN e.is_return <> 0 THEN 'return' ELSE '' "
    f"END, e.item, e.on_date, {_CUSTOMER} FROM sale AS e {_OF}",
    "need": f"SELECT 'need', e.id, e.deleted_at, e.status, e.item, e.from_date, {_CUSTOMER} "
    f"FROM need AS e {_OF}",
    "task": f"SELECT 'task', e.id, e.deleted_at, e.kind, e.text, e.due_on, {_CUSTOMER} "
    f"FROM task AS e {_OF} AND NOT EXISTS (SELECT 1 FROM interaction AS i "
    "WHERE i.id = e.interaction_id AND i.deleted_at = e.deleted_at)",
    "gift": "SELECT 'gift', e.id, e.deleted_at, e.status, e.item, "
    f"CAST(e.year AS TEXT), {_CUSTOMER} FROM gift AS e {_OF}",
    "message_template": "SELECT 'message_template', e.id, e.deleted_at, e.occasion, e.body, '', "
    "'', 1 = 0 FROM message_template AS e WHERE e.deleted_at IS NOT NULL",
    "sheet_template": "SELECT 'sheet_template', e.id, e.deleted_at, e.visit_kind, e.name, '', "
    "'', 1 = 0 FROM sheet_template AS e WHERE e.deleted_at IS NOT NULL",
    "trip": "SELECT 'trip', e.id, e.deleted_at, '', e.name, e.starts_on, '', 1 = 0 "
    "FROM trip AS e WHERE e.deleted_at IS NOT NULL",
    "batch": "SELECT 'batch', e.id, e.deleted_at, e.kind, e.title, e.at, '', 1 = 0 "
    "FROM batch AS e WHERE e.deleted_at IS NOT NULL",
    "service_pledge": "SELECT 'service_pledge', e.id, e.deleted_at, '', e.name, e.starts_on, '', "
    "1 = 0 FROM service_pledge AS e WHERE e.deleted_at IS NOT NULL",
    "review": "SELECT 'review', e.id, e.deleted_at, '', CASE e.note WHEN '' THEN e.attendees "
    "ELSE e.note END, e.held_on, '', 1 = 0 FROM review AS e WHERE e.deleted_at IS NOT NULL",
    "shop_day": "SELECT 'shop_day', e.id, e.deleted_at, e.kind, CASE e.name WHEN '' "
    "THEN e.replaces ELSE e.name END, '', '', 1 = 0 FROM shop_day AS e "
    "WHERE e.deleted_at IS NOT NULL",
}
#: What can lie in the trash, by table.
KINDS = tuple(_DELETED)


def ask_deleted(
    most: int, kinds: Collection[str] = KINDS, text: str = "", before: str = ""
) -> Asking[Deleted]:
    """What was deleted, the latest first: of these kinds, with each of these words in its text or
    its customer. `before`: an instant; what was deleted by then is `old`."""
    rows = yield from rows_of(f"{' UNION ALL '.join(_DELETED.values())} ORDER BY 3 DESC, 1, 2 DESC")
    wanted = fold(text).split()
    entries = [
        entry for entry in map(_entry, rows) if entry.table in kinds and _has_all(entry, wanted)
    ]
    shown = entries[:most]
    named = (yield from rows_of(_sql_by(shown))) if shown else []
    by = {(table, row_id): name for table, row_id, name in named}
    forgotten = [entry for entry in shown if (entry.table, entry.id) not in by]
    if forgotten:
        by |= yield from _ask_by_moment(forgotten)
    return Deleted(
        [entry._replace(by=by.get((entry.table, entry.id), "")) for entry in shown],
        len(entries),
        len(rows),
        [(row[0], row[1]) for row in rows if before and row[2] <= before],
    )


def ask_old_count(days: str) -> Asking[int]:
    """How many entries are proposed to be thrown away, after so many days in the trash ("": none
    ever)."""
    if not days:
        return 0
    rows = yield from rows_of(
        f"SELECT count(*) FROM ({' UNION ALL '.join(_DELETED.values())}) AS d "
        "WHERE d.deleted_at <= ?",
        (cutoff(int(days)),),
    )
    return int(rows[0][0])


def _has_all(entry: DeletedEntry, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    said = fold(f"{entry.text}\n{entry.customer}")
    return all(one in said for one in wanted)


def _sql_by(entries: Iterable[DeletedEntry]) -> str:
    """Who made the latest step that wrote each of these rows: what lies in the trash is not written
    any more."""
    ids: dict[str, list[int]] = {}
    for entry in entries:
        ids.setdefault(entry.table, []).append(entry.id)
    these = " OR ".join(
        f"(r.table_name = '{table}' AND r.row_id IN {id_list(some)})" for table, some in ids.items()
    )
    return (
        "SELECT w.table_name, w.row_id, f.name FROM (SELECT r.table_name, r.row_id, "
        "max(r.step_id) AS step_id FROM journal_row AS r JOIN journal_step AS s "
        f"ON s.id = r.step_id AND s.state = 'done' WHERE {these} "
        "GROUP BY r.table_name, r.row_id) AS w JOIN journal_step AS t ON t.id = w.step_id "
        "JOIN staff AS f ON f.id = t.staff_id"
    )


def _ask_by_moment(entries: Sequence[DeletedEntry]) -> Asking[dict[tuple[str, int], str]]:
    """Who made the step of that moment, of which the journal keeps the line alone; of two at once
    by different colleagues nobody can tell."""
    moments = {entry.deleted_at: _just_before(entry.deleted_at) for entry in entries}
    wanted = sorted({one for some in moments.values() for one in some})
    rows = yield from rows_of(
        "SELECT s.at, f.name FROM journal_step AS s LEFT JOIN staff AS f ON f.id = s.staff_id "
        f"WHERE s.state = 'old' AND s.at IN {texts(wanted)}",
        wanted,
    )
    makers: dict[str, set[str]] = {}
    for at, name in rows:
        makers.setdefault(at, set()).add(name or "")
    found = {}
    for entry in entries:
        names = set().union(*(makers.get(one, ()) for one in moments[entry.deleted_at]))
        if len(names) == 1:
            found[entry.table, entry.id] = names.pop()
    return found


def _just_before(instant: str) -> list[str]:
    """A row is stamped a little after its step was begun."""
    try:
        then = datetime.fromisoformat(instant)
    except ValueError:  # somebody else wrote it
        return []
    return [f"{then - timedelta(seconds=one):%Y-%m-%dT%H:%M:%SZ}" for one in range(_SECONDS)]


def cutoff(days: int) -> str:
    """The instant so many days ago by the clock; a sample shop's day stands still."""
    return (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


def find_entry(book: Book, table: str, entry_id: int) -> DeletedEntry | None:
    """One of the trash; None for what is not in it, or was deleted with something else."""
    sql = _DELETED.get(table)
    rows = book.query(f"{sql} AND e.id = ?", (entry_id,)) if sql else []
    return _entry(rows[0]) if rows else None


def _entry(row: tuple[Any, ...]) -> DeletedEntry:
    return DeletedEntry(*(*row[:7], bool(row[7])))


def said_of(entry: DeletedEntry) -> words.StepText:
    """What an entry is called in the label of a step."""
    return words.step_text(entry.text or entry.customer)
