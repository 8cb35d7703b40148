"""What a customer bought: a log to read and to write; figures over it are in rules."""

from typing import Any, NamedTuple

from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import at_most
from kehuapp.store.stamps import utc_now


class SaleRow(NamedTuple):
    """`amount` and `profit` in minor units as written; negative in sums when `is_return`."""

    id: int
    on_date: str
    item: str
    quantity: float
    unit: str
    amount: int
    profit: int | None
    is_return: bool
    staff: str
    note: str


def rows_sales(book: Book, contact_id: int, limit: int | None = None) -> list[SaleRow]:
    """A customer's sales, newest first."""
    return book.ask(ask_sales(contact_id, limit))


def ask_sales(contact_id: int, limit: int | None = None) -> Asking[list[SaleRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        "SELECT sale.id, on_date, item, quantity, unit, amount, profit, is_return, "
        "coalesce(staff.name, ''), note FROM sale LEFT JOIN staff ON staff.id = sale.staff_id "
        "WHERE contact_id = ? AND sale.deleted_at IS NULL ORDER BY on_date DESC, sale.id DESC"
        f"{at_most(limit)}",
        (contact_id,),
    )
    return [SaleRow(*(*row[:7], bool(row[7]), *row[8:])) for row in rows]


class Sold(NamedTuple):
    """A sale and whose it is, by which a change tells what it was made from."""

    contact_id: int
    row: SaleRow


def find_sale(book: Book, sale_id: int) -> Sold | None:
    """A sale that is in no trash; None when it is not in the book."""
    rows = book.query(
        "SELECT sale.contact_id, sale.id, on_date, item, quantity, unit, amount, profit, "
        "is_return, coalesce(staff.name, ''), note FROM sale "
        "LEFT JOIN staff ON staff.id = sale.staff_id "
        "WHERE sale.id = ? AND sale.deleted_at IS NULL",
        (sale_id,),
    )
    if not rows:
        return None
    (row,) = rows
    return Sold(row[0], SaleRow(*(*row[1:8], bool(row[8]), *row[9:])))


def has_bought(book: Book, contact_id: int, item: str) -> bool:
    """Whether this customer ever bought this, so that it can come back."""
    return bool(
        book.query(
            "SELECT 1 FROM sale WHERE contact_id = ? AND deleted_at IS NULL AND is_return = 0 "
            "AND item = ? LIMIT 1",
            (contact_id, item),
        )
    )


@under_lock
def create_sale(
    book: Book, contact_id: int, row: SaleRow, staff_id: int | None = None, told: str = ""
) -> Changes:
    """Write down a sale, or a return of one; with the first sale a prospect is a customer.

    `quantity` and `amount` are not negative, whatever `is_return` says; the tier stays. `told` is
    said of it instead of the plain words.
    """
    label = QT_TRANSLATE_NOOP("Step", "Sale to %1: %2")
    values = _values(row)
    said = (_buyer(book, contact_id), values["item"])
    with book.writing(label, *said) as step:
        sale_id = tables.Sale.insert(contact=contact_id, staff=staff_id, **values).execute()
        became_customer = not row.is_return and bool(
            tables.Contact.update(stage="customer", updated_at=utc_now())
            .where(tables.Contact.id == contact_id, tables.Contact.stage == "prospect")
            .execute()
        )
    told = told or step_done(label, *said)
    if became_customer:
        told = translate("Sales", "%1. Now a customer: it is the first sale.", told)
    return Changes(
        contacts=frozenset({contact_id}),
        label=told,
        step=step.id,
        made=sale_id,
    )


@under_lock
def create_sale_of_new(book: Book, name: str, row: SaleRow, staff_id: int | None = None) -> Changes:
    """Write down a sale to somebody who is not in the book yet, as a customer of this name, in one
    step."""
    label = QT_TRANSLATE_NOOP("Step", "New customer %1 with a sale: %2")
    item = _values(row)["item"]
    card = ContactCard(name=" ".join(name.split()), stage="customer", source="walk_in")
    with book.writing(label, card.title, item) as step:
        (contact_id,) = create_contact(book, card).contacts
        made = create_sale(book, contact_id, row, staff_id).made
    return Changes(
        contacts=frozenset({contact_id}),
        label=step_done(label, card.title, item),
        step=step.id,
        made=made,
    )


@under_lock
def change_sale(
    book: Book, contact_id: int, row: SaleRow, before: SaleRow | None = None
) -> Changes:
    """Write a sale anew, perhaps as another customer's; who wrote it down stays.

    Trouble when it is no longer as it was read `before`: what somebody else typed is not lost.
    """
    label = QT_TRANSLATE_NOOP("Step", "Change a sale to %1: %2")
    values = _values(row)
    old = _find_or_refuse(book, row.id)
    if before is not None and old.row._replace(staff="") != before._replace(staff=""):
        raise Trouble(
            translate(
                "Sales",
                "This sale was changed in another window meanwhile: %1. Look at it first, then "
                "change it again.",
                old.row.item,
            )
        )
    said = (_buyer(book, contact_id), values["item"])
    with book.writing(label, *said) as step:
        tables.Sale.update(contact=contact_id, **values, updated_at=utc_now()).where(
            tables.Sale.id == row.id
        ).execute()
    return Changes(
        contacts=frozenset({contact_id, old.contact_id}),
        label=step_done(label, *said),
        step=step.id,
        made=row.id,
    )


@under_lock
def delete_sale(book: Book, sale_id: int) -> Changes:
    """Put a sale that was written down by mistake into the trash; the stage stays."""
    label = QT_TRANSLATE_NOOP("Step", "Delete a sale to %1: %2")
    old = _find_or_refuse(book, sale_id)
    said = (_buyer(book, old.contact_id), old.row.item)
    with book.writing(label, *said) as step:
        now = utc_now()
        tables.Sale.update(deleted_at=now, updated_at=now).where(
            tables.Sale.id == sale_id
        ).execute()
    return Changes(
        contacts=frozenset({old.contact_id}), label=step_done(label, *said), step=step.id
    )


def _values(row: SaleRow) -> dict[str, Any]:
    """The columns of a sale; Trouble when it does not say what was sold."""
    item = " ".join(row.item.split())
    if not item:
        raise Trouble(translate("Sales", "Say what was sold."))
    return {
        "on_date": row.on_date,
        "item": item,
        "quantity": row.quantity,
        "unit": row.unit.strip(),
        "amount": row.amount,
        "profit": row.profit,
        "is_return": row.is_return,
        "note": row.note.strip(),
    }


def _find_or_refuse(book: Book, sale_id: int) -> Sold:
    found = find_sale(book, sale_id)
    if found is None:
        raise Trouble(translate("Sales", "This sale is no longer in the book."))
    return found


def _buyer(book: Book, contact_id: int) -> str:
    """What a customer is called; Trouble when they are not in the book, or in its trash."""
    rows = book.query(
        "SELECT coalesce(nullif(name, ''), company), deleted_at IS NOT NULL FROM contact "
        "WHERE id = ?",
        (contact_id,),
    )
    if not rows:
        raise Trouble(translate("Contacts", "This customer is no longer in the book."))
    name, is_deleted = rows[0]
    if is_deleted:
        raise Trouble(
            translate("Sales", "%1 is in the trash. Take them out of the trash first.", name)
        )
    return str(name)
