"""What was written down and deleted, seen again and brought back.

Comments, groups and customers in the trash are their own subjects'.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import step_text


class DeletedEntry(NamedTuple):
    """`table` interaction | batch | sale | need | task | service_pledge | gift |
    message_template | trip; `kind` what sort of that; `on` the day, the year or the instant that it
    tells of, "" for none; `customer` "" for what is of many."""

    table: str
    id: int
    deleted_at: str
    kind: str
    text: str
    on: str
    customer: str
    is_customer_deleted: bool


_CUSTOMER = "coalesce(nullif(c.name, ''), c.company), c.deleted_at IS NOT NULL"
_OF = "JOIN contact AS c ON c.id = e.contact_id WHERE e.deleted_at IS NOT NULL"
#: By table; what was deleted with its batch, or with its contact, is brought back with it.
_DELETED = {
    "interaction": "SELECT 'interaction', e.id, e.deleted_at, e.kind, CASE e.summary WHEN '' "
    f"THEN e.next_step ELSE e.summary END, e.at, {_CUSTOMER} FROM interaction AS e {_OF} "
    "AND NOT EXISTS (SELECT 1 FROM batch AS b WHERE b.id = e.batch_id "
    "AND b.deleted_at = e.deleted_at) AND NOT EXISTS (SELECT 1 FROM gift AS g "
    "WHERE g.interaction_id = e.id AND g.deleted_at = e.deleted_at)",
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
    "trip": "SELECT 'trip', e.id, e.deleted_at, '', e.name, e.starts_on, '', 1 = 0 "
    "FROM trip AS e WHERE e.deleted_at IS NOT NULL",
    "batch": "SELECT 'batch', e.id, e.deleted_at, e.kind, e.title, e.at, '', 1 = 0 "
    "FROM batch AS e WHERE e.deleted_at IS NOT NULL",
    "service_pledge": "SELECT 'service_pledge', e.id, e.deleted_at, '', e.name, e.starts_on, '', "
    "1 = 0 FROM service_pledge AS e WHERE e.deleted_at IS NOT NULL",
}


def ask_deleted(most: int) -> Asking[list[DeletedEntry]]:
    """What was deleted, the latest first."""
    rows = yield from rows_of(
        f"{' UNION ALL '.join(_DELETED.values())} ORDER BY 3 DESC, 1, 2 DESC LIMIT {int(most)}"
    )
    return [_entry(row) for row in rows]


def _entry(row: tuple[Any, ...]) -> DeletedEntry:
    return DeletedEntry(*(*row[:7], bool(row[7])))


@under_lock
def restore_entries(book: Book, chosen: Sequence[tuple[str, int]]) -> Changes:
    """Bring entries back, (table, id) of each, in one step, with all that was deleted with them:
    what was promised in a contact, the visit planned in it, all of a contact with many.

    Who was brought back meanwhile is left out; Trouble when nothing is left.
    """
    entries = [found for table, one in chosen if (found := _find(book, table, one)) is not None]
    if not entries:
        raise Trouble(translate("Trash", "This is no longer in the trash."))
    first = entries[0]
    said: str | tuple[str, str] | int = step_text(first.text or first.customer)
    label = QT_TRANSLATE_NOOP("Step", "Restore from the trash: %1")
    if len(entries) > 1:
        label, said = QT_TRANSLATE_NOOP("Step", "Restore %1 entries from the trash"), len(entries)
    elif first.is_customer_deleted:
        label = QT_TRANSLATE_NOOP(
            "Step", "Restore from the trash: %1; its customer is still in there"
        )
    touched: set[int] = set()
    with book.writing(label, said) as step:
        for entry in entries:
            touched.update(_restore(book, entry))
    return Changes(
        contacts=frozenset(touched),
        label=step_done(label, said),
        step=step.id,
        made=first.id,
    )


def _find(book: Book, table: str, entry_id: int) -> DeletedEntry | None:
    sql = _DELETED.get(table)
    rows = book.query(f"{sql} AND e.id = ?", (entry_id,)) if sql else []
    return _entry(rows[0]) if rows else None


def _restore(book: Book, entry: DeletedEntry) -> list[int]:
    """Bring one back, with what was deleted with it; the customers of whom it tells."""
    now = utc_now()
    touched: list[tuple[int]] = []
    if entry.table == "batch":
        touched = book.query(
            "SELECT contact_id FROM interaction WHERE batch_id = ? AND deleted_at = ? "
            "UNION SELECT contact_id FROM absence WHERE batch_id = ?",
            (entry.id, entry.deleted_at, entry.id),
        )
        _with_what_followed(book, "batch_id", entry)
        book.execute(
            "UPDATE interaction SET deleted_at = NULL, updated_at = ? "
            "WHERE batch_id = ? AND deleted_at = ?",
            (now, entry.id, entry.deleted_at),
        )
    elif entry.table == "trip":
        touched = _stops_of(book, entry)
    elif entry.table not in ("service_pledge", "message_template"):
        touched = book.query(f"SELECT contact_id FROM {entry.table} WHERE id = ?", (entry.id,))
    if entry.table == "interaction":
        _with_what_followed(book, "id", entry)
    _bring_back_of_gift(book, entry)
    book.execute(
        f"UPDATE {entry.table} SET deleted_at = NULL, updated_at = ? WHERE id = ?", (now, entry.id)
    )
    return [one for (one,) in touched]


def _stops_of(book: Book, entry: DeletedEntry) -> list[tuple[int]]:
    """The visits that were called off with a trip are planned again."""
    these = "WHERE trip_id = ? AND deleted_at = ?"
    touched = book.query(f"SELECT contact_id FROM trip_stop {these}", (entry.id, entry.deleted_at))
    book.execute(
        f"UPDATE trip_stop SET deleted_at = NULL, updated_at = ? {these}",
        (utc_now(), entry.id, entry.deleted_at),
    )
    return touched


def _with_what_followed(book: Book, column: str, entry: DeletedEntry) -> None:
    """What was to be done of contacts that are brought back, as long as they are still deleted; a
    visit that one told of took place again."""
    now, these = utc_now(), f"FROM interaction AS i WHERE i.{column} = ? AND i.deleted_at = ?"
    both = (entry.id, entry.deleted_at)
    book.execute(
        "UPDATE task SET deleted_at = NULL, updated_at = ? WHERE deleted_at = ? "
        f"AND interaction_id IN (SELECT i.id {these})",
        (now, entry.deleted_at, *both),
    )
    book.execute(
        "UPDATE trip_stop SET deleted_at = NULL, updated_at = ? WHERE deleted_at = ? "
        f"AND id IN (SELECT i.next_stop_id {these})",
        (now, entry.deleted_at, *both),
    )
    book.execute(
        "UPDATE trip_stop SET outcome = 'done', updated_at = ? WHERE outcome = 'planned' "
        f"AND deleted_at IS NULL AND id IN (SELECT i.trip_stop_id {these})",
        (now, *both),
    )


def _bring_back_of_gift(book: Book, entry: DeletedEntry) -> None:
    """With a gift the contact made by which it was given; with that, that the gift was given."""
    now = utc_now()
    if entry.table == "gift":
        book.execute(
            "UPDATE interaction SET deleted_at = NULL, updated_at = ? WHERE deleted_at = ? "
            "AND id IN (SELECT interaction_id FROM gift WHERE id = ?)",
            (now, entry.deleted_at, entry.id),
        )
    elif entry.table == "interaction":
        book.execute(
            "UPDATE gift SET status = 'given', updated_at = ? WHERE interaction_id = ?",
            (now, entry.id),
        )
