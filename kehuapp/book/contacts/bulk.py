"""One change to many customers in one undo step; tiers, losses, contacts made are elsewhere."""

from collections.abc import Sequence

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.fields import YES_NO
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import of_many


def set_owner(book: Book, contact_ids: Sequence[int], staff_id: int | None) -> Changes:
    """Say who looks after these customers (None: nobody)."""
    label = QT_TRANSLATE_NOOP("Step", "Set who looks after %1 customer(s)")
    return _set(book, contact_ids, "owner_id", staff_id, label)


def set_area(book: Book, contact_ids: Sequence[int], area: str) -> Changes:
    """Say in which area these customers are ("": none)."""
    label = QT_TRANSLATE_NOOP("Step", "Set the area of %1 customer(s)")
    return _set(book, contact_ids, "area", " ".join(area.split()), label)


def set_source(book: Book, contact_ids: Sequence[int], source: str) -> Changes:
    """Say how the shop came to know these customers ("": not known)."""
    label = QT_TRANSLATE_NOOP("Step", "Set the source of %1 customer(s)")
    return _set(book, contact_ids, "source", source, label)


def set_role(book: Book, contact_ids: Sequence[int], role: str) -> Changes:
    """Say what these customers do when their company buys ("": not known)."""
    label = QT_TRANSLATE_NOOP("Step", "Set the role of %1 customer(s)")
    return _set(book, contact_ids, "role", role, label)


def set_backup_owner(book: Book, contact_ids: Sequence[int], staff_id: int | None) -> Changes:
    """Say who stands in for these customers' owner (None: nobody)."""
    label = QT_TRANSLATE_NOOP("Step", "Set who stands in for %1 customer(s)")
    return _set(book, contact_ids, "backup_owner_id", staff_id, label)


def set_wish(book: Book, contact_ids: Sequence[int], wish: tuple[str, bool]) -> Changes:
    """Take note of a wish (a field that is yes or no) of these customers, or that it is over."""
    name, holds = wish
    assert FIELDS[name].kind == YES_NO
    label = QT_TRANSLATE_NOOP("Step", "Set the wishes of %1 customer(s)")
    return _set(book, contact_ids, name, int(holds), label)


@under_lock
def _set(
    book: Book, contact_ids: Sequence[int], column: str, value: str | int | None, label: str
) -> Changes:
    """Write one column; customers who have the value already are not touched."""
    unlike = [
        one
        for part in id_parts(contact_ids)
        for (one,) in book.query(
            f"SELECT id FROM contact WHERE id IN {part} AND {column} IS DISTINCT FROM ?", (value,)
        )
    ]
    with book.writing(label, len(unlike)) as step:
        for part in id_parts(unlike):
            book.execute(
                f"UPDATE contact SET {column} = ?, updated_at = ? WHERE id IN {part}",
                (value, utc_now()),
            )
    whom = frozenset(contact_ids)
    return Changes(
        contacts=whom, label=of_many(label, len(unlike), len(whom) - len(unlike)), step=step.id
    )


def find_values(book: Book, column: str, part: str) -> list[tuple[str, int]]:
    """The areas or companies with this in them and how many customers say so, most used first."""
    assert FIELDS[column].known
    return book.query(
        f"SELECT {column}, count(*) FROM contact WHERE instr(lower({column}), lower(?)) > 0 "
        f"AND deleted_at IS NULL GROUP BY {column} ORDER BY count(*) DESC, {column} LIMIT 12",
        (part,),
    )


def find_areas(book: Book) -> list[str]:
    """The areas in use, the commonest first; for a menu."""
    rows = book.query(
        "SELECT area FROM contact WHERE area <> '' AND deleted_at IS NULL "
        "GROUP BY area ORDER BY count(*) DESC, area LIMIT 12"
    )
    return [area for (area,) in rows]
