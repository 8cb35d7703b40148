"""What customers bought and earned us in twelve months, summed by the book for many at once."""

from datetime import date, timedelta
from typing import Any

from kehuapp.store.database import Book

VALUE_DAYS = 365
AMOUNT = "CASE is_return WHEN 0 THEN amount ELSE -abs(amount) END"
#: The profit of a return is taken off, a loss by it given back (rules.sales_figures.taken_off).
EARNED = "CASE WHEN is_return <> 0 AND amount >= 0 THEN -profit ELSE profit END"


def figures_of(book: Book, who: str, today: date) -> dict[int, tuple[int, int | None]]:
    """Amount and profit of those who bought or returned something, returns taken off; no profit
    where one sale lacks it. `who` is SQL over the sale ("" everybody)."""
    rows: list[Any] = book.query(
        f"SELECT contact_id, CAST(sum({AMOUNT}) AS BIGINT), "
        "CASE WHEN count(profit) = count(*) "
        f"THEN CAST(sum({EARNED}) AS BIGINT) END "
        "FROM sale WHERE deleted_at IS NULL AND on_date > ? AND on_date <= ?"
        f"{f' AND {who}' if who else ''} GROUP BY contact_id",
        ((today - timedelta(days=VALUE_DAYS)).isoformat(), today.isoformat()),
    )
    return {contact: (amount, profit) for contact, amount, profit in rows}
