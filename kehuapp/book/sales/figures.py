"""What customers bought and earned us in twelve months, summed by the book for many at once."""

from datetime import date, timedelta
from typing import Any

from kehuapp.store.database import Book

VALUE_DAYS = 365
_SIGNED = "CASE is_return WHEN 0 THEN {0} ELSE -abs({0}) END"


def figures_of(book: Book, who: str, today: date) -> dict[int, tuple[int, int | None]]:
    """Amount and profit of those who bought or returned something, returns taken off; no profit
    where one sale lacks it. `who` is SQL over the sale ("" everybody)."""
    rows: list[Any] = book.query(
        f"SELECT contact_id, CAST(sum({_SIGNED.format('amount')}) AS BIGINT), "
        "CASE WHEN count(profit) = count(*) "
        f"THEN CAST(sum({_SIGNED.format('profit')}) AS BIGINT) END "
        "FROM sale WHERE deleted_at IS NULL AND on_date > ? AND on_date <= ?"
        f"{f' AND {who}' if who else ''} GROUP BY contact_id",
        ((today - timedelta(days=VALUE_DAYS)).isoformat(), today.isoformat()),
    )
    return {contact: (amount, profit) for contact, amount, profit in rows}
