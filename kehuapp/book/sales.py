"""What a customer bought: a log to read; figures over it are in rules."""

from typing import NamedTuple

from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.store.ids import at_most


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
