"""Bringing back what was deleted, with all that was deleted with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kehuapp.book.groups.group_changes import restore_group
from kehuapp.book.trash.listing import DeletedEntry, find_entry, said_of
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now

#: Tables whose rows tell of no customer.
_OF_NOBODY = ("service_pledge", "message_template", "sheet_template", "shop_day", "review")


@dataclass
class _Back:
    """Whom and what was touched."""

    contacts: set[int] = field(default_factory=set)
    groups: set[int] = field(default_factory=set)
    comments: set[int] = field(default_factory=set)
    came_back: set[int] = field(default_factory=set)


@under_lock
def restore_entries(book: Book, chosen: Sequence[tuple[str, int]]) -> Changes:
    """Bring entries back, (table, id) of each, in one step, with all that was deleted with them:
    what was promised in a contact, the visit planned in it, all of a contact with many.

    Who was brought back meanwhile is left out; Trouble when nothing is left.
    """
    entries = [found for table, one in chosen if (found := find_entry(book, table, one))]
    if not entries:
        raise Trouble(translate("Trash", "This is no longer in the trash."))
    first = entries[0]
    said: str | tuple[str, str] | int = said_of(first)
    label = QT_TRANSLATE_NOOP("Step", "Restore from the trash: %1")
    if len(entries) > 1:
        label, said = QT_TRANSLATE_NOOP("Step", "Restore %1 entries from the trash"), len(entries)
    elif first.is_customer_deleted:
        label = QT_TRANSLATE_NOOP(
            "Step", "Restore from the trash: %1; its customer is still in there"
        )
    back = _Back()
    with book.writing(label, said) as step:
        for entry in entries:
            _restore(book, entry, back)
    return Changes(
        contacts=frozenset(back.contacts),
        groups=frozenset(back.groups),
        comments=frozenset(back.comments),
        label=step_done(label, said),
        step=step.id,
        everything=any(entry.table == "shop_day" for entry in entries),
        came_back=frozenset(back.came_back) if back.came_back else None,
        made=first.id,
    )


def _restore(book: Book, entry: DeletedEntry, back: _Back) -> None:
    """Bring one back, with what was deleted with it, and note of whom it tells."""
    if entry.table == "contact_group":
        back.groups |= restore_group(book, entry.id).groups
        return
    now = utc_now()
    if entry.table == "batch":
        back.contacts.update(_of_batch(book, entry))
    elif entry.table == "trip":
        back.contacts.update(_stops_of(book, entry))
    elif entry.table == "contact":
        back.contacts.add(entry.id)
        back.came_back.add(entry.id)
    elif entry.table not in _OF_NOBODY:
        rows = book.query(f"SELECT contact_id FROM {entry.table} WHERE id = ?", (entry.id,))
        back.contacts.update(one for (one,) in rows if one is not None)
    if entry.table == "comment":
        back.comments.add(entry.id)
    if entry.table == "interaction":
        _with_what_followed(book, "id", entry)
    _bring_back_of_gift(book, entry)
    book.execute(
        f"UPDATE {entry.table} SET deleted_at = NULL, updated_at = ? WHERE id = ?", (now, entry.id)
    )


def _of_batch(book: Book, entry: DeletedEntry) -> list[int]:
    """Each customer's own contact of one with many comes back with it."""
    touched = book.query(
        "SELECT contact_id FROM interaction WHERE batch_id = ? AND deleted_at = ? "
        "UNION SELECT contact_id FROM absence WHERE batch_id = ?",
        (entry.id, entry.deleted_at, entry.id),
    )
    _with_what_followed(book, "batch_id", entry)
    book.execute(
        "UPDATE interaction SET deleted_at = NULL, updated_at = ? "
        "WHERE batch_id = ? AND deleted_at = ?",
        (utc_now(), entry.id, entry.deleted_at),
    )
    return [one for (one,) in touched]


def _stops_of(book: Book, entry: DeletedEntry) -> list[int]:
    """The visits that were called off with a trip are planned again."""
    these = "WHERE trip_id = ? AND deleted_at = ?"
    touched = book.query(f"SELECT contact_id FROM trip_stop {these}", (entry.id, entry.deleted_at))
    book.execute(
        f"UPDATE trip_stop SET deleted_at = NULL, updated_at = ? {these}",
        (utc_now(), entry.id, entry.deleted_at),
    )
    return [one for (one,) in touched]


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
