"""A customer's card, whole: loading it, writing it with its rows, the trash; its fields: `card`."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from kehuapp.book.contacts.card import FIELDS, ROWS
from kehuapp.book.contacts.card import AddressRow as AddressRow
from kehuapp.book.contacts.card import ContactCard as ContactCard
from kehuapp.book.contacts.card import DateRow as DateRow
from kehuapp.book.contacts.card import EmailRow as EmailRow
from kehuapp.book.contacts.card import ExtraRow as ExtraRow
from kehuapp.book.contacts.card import FactRow as FactRow
from kehuapp.book.contacts.card import ImRow as ImRow
from kehuapp.book.contacts.card import PhoneRow as PhoneRow
from kehuapp.book.contacts.card import TermRow as TermRow
from kehuapp.book.contacts.fields import YES_NO
from kehuapp.book.rhythm import of_dates
from kehuapp.book.tiers import losses
from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, Rows
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list, id_parts, marks
from kehuapp.store.stamps import utc_now

_YES_OR_NO = tuple(one.name for one in FIELDS.values() if one.kind == YES_NO)


def load_contact(book: Book, contact_id: int) -> ContactCard:
    """The whole card; Trouble when there is no such customer."""
    return the_only(load_contacts(book, [contact_id]))


def the_only(cards: Sequence[ContactCard]) -> ContactCard:
    """The card that was asked for; Trouble when there is none."""
    if not cards:
        raise Trouble(translate("Contacts", "This customer is no longer in the book."))
    return cards[0]


def count_contacts(book: Book) -> int:
    """How many are in no trash."""
    return int(book.query("SELECT count(*) FROM contact WHERE deleted_at IS NULL")[0][0])


def names_of(book: Book, contact_ids: Iterable[int]) -> dict[int, str]:
    """What these are called: their names, else their companies."""
    rows = book.query(
        "SELECT id, CASE name WHEN '' THEN company ELSE name END FROM contact "
        f"WHERE id IN {id_list(contact_ids)}"
    )
    return dict(rows)


def title_of_live(book: Book, contact_id: int) -> str:
    """What a customer is called; Trouble when they are not in the book, or in its trash."""
    rows = book.query(
        "SELECT coalesce(nullif(name, ''), company) FROM contact "
        "WHERE id = ? AND deleted_at IS NULL",
        (contact_id,),
    )
    if not rows:
        raise Trouble(translate("Contacts", "This customer is no longer in the book."))
    return str(rows[0][0])


def uuid_of(book: Book, contact_id: int) -> str:
    """By which a customer is known beside the book, too; "" when they are not in it."""
    rows = book.query("SELECT uuid FROM contact WHERE id = ?", (contact_id,))
    return str(rows[0][0]) if rows else ""


def find_by_uuid(book: Book, uuid: str) -> tuple[int, str] | None:
    """(id, what they are called) of a customer who is in no trash."""
    rows = book.query(
        "SELECT id, coalesce(nullif(name, ''), company) FROM contact "
        "WHERE uuid = ? AND deleted_at IS NULL",
        (uuid,),
    )
    return (int(rows[0][0]), str(rows[0][1])) if rows else None


def find_named(book: Book, name: str, deleted: bool = False) -> list[tuple[int, str, str, str]]:
    """(id, name, company, numbers) of the customers in no trash (or `deleted` ones too) with
    exactly this name, or of companies without a name of their own; digits are an id."""
    where = "(name = ? OR (name = '' AND company = ?))"
    values: tuple[object, ...] = (name, name)
    if name.isdecimal():
        where, values = "id = ?", (int(name),)
    rows = book.query(
        f"SELECT id, name, company FROM contact WHERE {where}"
        f"{'' if deleted else ' AND deleted_at IS NULL'} ORDER BY id",
        values,
    )
    numbers: dict[int, list[str]] = {}
    for contact, raw in book.query(
        "SELECT contact_id, raw FROM phone "
        f"WHERE contact_id IN {id_list(row[0] for row in rows)} ORDER BY id"
    ):
        numbers.setdefault(contact, []).append(raw)
    return [(*row, ", ".join(numbers.get(row[0], ()))) for row in rows]


def find_uuid(book: Book, contact_id: int) -> str | None:
    """What a customer is called in files beside the book; None when there is no such customer."""
    found = book.query("SELECT uuid FROM contact WHERE id = ?", (contact_id,))
    return str(found[0][0]) if found else None


def load_contacts(book: Book, contact_ids: Sequence[int]) -> list[ContactCard]:
    """Whole cards in the order of the ids, in one round for each 500."""
    return [
        card
        for start in range(0, len(contact_ids), 500)
        for card in book.ask(ask_contacts(contact_ids[start : start + 500]))
    ]


def ask_contacts(contact_ids: Sequence[int]) -> Asking[list[ContactCard]]:
    """Whole cards of some hundred customers, in the order of the ids."""
    these = id_list(contact_ids)
    own = ", ".join(FIELDS)
    rows, members, *children = yield [
        (f"SELECT id, uuid, deleted_at IS NOT NULL, {own} FROM contact WHERE id IN {these}", ()),
        (
            "SELECT m.contact_id, m.group_id FROM group_member AS m JOIN contact_group AS g "
            f"ON g.id = m.group_id AND g.deleted_at IS NULL WHERE m.contact_id IN {these}",
            (),
        ),
        *(
            (
                f"SELECT contact_id, {', '.join(child.row._fields)} FROM {child.table} "
                f"WHERE contact_id IN {these} ORDER BY id",
                (),
            )
            for child in ROWS.values()
        ),
    ]
    groups: dict[int, set[int]] = {}
    for contact, group in members:
        groups.setdefault(contact, set()).add(group)
    lists = {
        child.name: _child_rows(child.row, found)
        for child, found in zip(ROWS.values(), children, strict=True)
    }
    found: dict[int, ContactCard] = {}
    for row in rows:
        values: dict[str, Any] = dict(zip(FIELDS, row[3:], strict=True))
        for name in _YES_OR_NO:
            values[name] = bool(values[name])
        values |= {name: tuple(told.get(row[0], ())) for name, told in lists.items()}
        values["group_ids"] = frozenset(groups.get(row[0], ()))
        found[row[0]] = ContactCard(row[0], row[1], deleted=bool(row[2]), **values)
    return [found[i] for i in contact_ids if i in found]


def _child_rows(row_class: type[Any], rows: Rows) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for contact, *values in rows:
        row = row_class(*values)
        if row_class is DateRow:
            row = row._replace(is_leap_month=bool(row.is_leap_month))
        found.setdefault(contact, []).append(row)
    return found


def create_contact(book: Book, card: ContactCard) -> Changes:
    """Write a new customer; the only contact of the Changes is the new one."""
    label = QT_TRANSLATE_NOOP("Step", "New customer %1")
    with book.writing(label, card.title) as step:
        values = {name: getattr(card, name) for name in FIELDS}
        if card.uuid:
            values["uuid"] = card.uuid
        contact_id = int(tables.Contact.insert(**values).execute())
        for name in ROWS:
            _write_children(book, contact_id, name, getattr(card, name))
        _write_groups(contact_id, card.group_ids)
    return Changes(
        contacts=frozenset({contact_id}),
        groups=card.group_ids,
        label=step_done(label, card.title),
        step=step.id,
    )


def update_contact(
    book: Book,
    card: ContactCard,
    staff_id: int | None = None,
    loss: losses.LossRow | None = None,
    tier_reason: str = "",
) -> Changes:
    """Write what differs from the stored card, and why the customer was lost if they were by it.

    `staff_id` is who changed it, `tier_reason` why the tier is another one, if it is.
    """
    assert card.id is not None
    label = QT_TRANSLATE_NOOP("Step", "Change %1")
    with book.writing(label, card.title) as step:
        old = load_contact(book, card.id)
        own = {n: getattr(card, n) for n in FIELDS if getattr(card, n) != getattr(old, n)}
        kinds = [n for n in ROWS if getattr(card, n) != getattr(old, n)]
        if own or kinds:
            tables.Contact.update(**own, updated_at=utc_now()).where(
                tables.Contact.id == card.id
            ).execute()
        record_changes(book, [(card.id, old.tier)], card.tier, tier_reason, staff_id)
        if old.stage == "lost" != card.stage:
            losses.note_back(book, [card.id])
        if loss is not None:
            losses.lose_contact(book, card.id, loss)
        put_off = of_dates.let_go(book, card.id) if "dates" in kinds else []
        for name in kinds:
            book.execute(f"DELETE FROM {ROWS[name].table} WHERE contact_id = ?", (card.id,))
            _write_children(book, card.id, name, getattr(card, name))
        of_dates.hold_again(book, card.id, put_off)
        if card.group_ids != old.group_ids:
            _write_groups(card.id, card.group_ids)
    return Changes(
        contacts=frozenset({card.id}),
        groups=card.group_ids ^ old.group_ids,
        label=step_done(label, card.title),
        step=step.id,
    )


def _write_children(book: Book, contact_id: int, name: str, rows: Sequence[Any]) -> None:
    table = ROWS[name].table
    names = ("contact_id", *ROWS[name].row._fields)
    if not rows:
        return
    book.execute_many(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES {marks(names)}",
        [(contact_id, *row) for row in rows],
    )


def _write_groups(contact_id: int, group_ids: frozenset[int]) -> None:
    members = tables.GroupMember.select(tables.GroupMember.group).where(
        tables.GroupMember.contact == contact_id
    )
    rows: Any = members.tuples()
    there = {group_id for (group_id,) in rows}
    for group in there - group_ids:
        tables.GroupMember.delete().where(
            (tables.GroupMember.contact == contact_id) & (tables.GroupMember.group == group)
        ).execute()
    for group in group_ids - there:
        tables.GroupMember.insert(contact=contact_id, group=group).execute()


def delete_contacts(book: Book, contact_ids: Sequence[int]) -> Changes:
    """Put customers into the trash; everything about them stays."""
    title = load_contact(book, contact_ids[0]).title
    return _trash(
        book,
        contact_ids,
        utc_now(),
        *_one_or_many(
            title,
            len(contact_ids),
            QT_TRANSLATE_NOOP("Step", "Delete %1"),
            QT_TRANSLATE_NOOP("Step", "Delete %1 customers"),
        ),
    )


def restore_contacts(book: Book, contact_ids: Sequence[int]) -> Changes:
    """Take customers out of the trash."""
    title = load_contact(book, contact_ids[0]).title
    changes = _trash(
        book,
        contact_ids,
        None,
        *_one_or_many(
            title,
            len(contact_ids),
            QT_TRANSLATE_NOOP("Step", "Restore %1"),
            QT_TRANSLATE_NOOP("Step", "Restore %1 customers"),
        ),
    )
    return replace(changes, came_back=changes.contacts)


def _one_or_many(title: str, count: int, one: str, many: str) -> tuple[str, str]:
    return (one, title) if count == 1 else (many, str(count))


def _trash(
    book: Book, contact_ids: Sequence[int], when: str | None, label: str, argument: str
) -> Changes:
    with book.writing(label, argument) as step:
        for part in id_parts(contact_ids):
            book.execute(
                f"UPDATE contact SET deleted_at = ?, updated_at = ? WHERE id IN {part}",
                (when, utc_now()),
            )
    return Changes(contacts=frozenset(contact_ids), label=step_done(label, argument), step=step.id)
