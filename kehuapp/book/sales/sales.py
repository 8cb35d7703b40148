"""What a customer bought: a log to read and to write; figures over it are in rules."""

from typing import NamedTuple

from kehuapp.book.contacts.contacts import title_of_live
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


@under_lock
def create_sale(book: Book, contact_id: int, row: SaleRow, staff_id: int | None = None) -> Changes:
    """Write down a sale, or a return of one; with the first sale a prospect is a customer.

    `quantity` and `amount` are not negative, whatever `is_return` says; the tier stays.
    """
    label = QT_TRANSLATE_NOOP("Step", "Sale to %1: %2")
    item = row.item.strip()
    if not item:
        raise Trouble(translate("Sales", "Say what was sold."))
    said = (title_of_live(book, contact_id), item)
    with book.writing(label, *said) as step:
        sale_id = tables.Sale.insert(
            contact=contact_id,
            staff=staff_id,
            on_date=row.on_date,
            item=item,
            quantity=row.quantity,
            unit=row.unit.strip(),
            amount=row.amount,
            profit=row.profit,
            is_return=row.is_return,
            note=row.note.strip(),
        ).execute()
        became_customer = not row.is_return and bool(
            tables.Contact.update(stage="customer", updated_at=utc_now())
            .where(tables.Contact.id == contact_id, tables.Contact.stage == "prospect")
            .execute()
        )
    told = step_done(label, *said)
    if became_customer:
        told = translate("Sales", "%1. Now a customer, no longer a prospect.", told)
    return Changes(
        contacts=frozenset({contact_id}),
        label=told,
        step=step.id,
        made=sale_id,
    )
