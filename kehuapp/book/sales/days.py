"""The slips of a day and the days of all sales; one sale is written in sales, items are in items.

Who is in the trash is not among them, as nowhere else.
"""

from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.sales.sales import SaleRow
from kehuapp.rules.sales_figures import usual_gap
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book

_TITLE = (
    "coalesce(nullif(c.name, ''), nullif(c.company, ''), "
    "(SELECT p.raw FROM phone AS p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), '')"
)
_SLIP = (
    "SELECT sale.id, sale.on_date, sale.item, sale.quantity, sale.unit, sale.amount, sale.profit, "
    "sale.is_return, coalesce(staff.name, ''), sale.note, c.id, "
    f"{_TITLE}, CASE c.name WHEN '' THEN '' ELSE c.company END, c.tier, sale.created_at "
    "FROM sale JOIN contact AS c ON c.id = sale.contact_id "
    "LEFT JOIN staff ON staff.id = sale.staff_id "
    "WHERE sale.deleted_at IS NULL AND c.deleted_at IS NULL"
)
#: What a return takes off; profit may be below nothing already.
_AMOUNT = "CASE WHEN sale.is_return <> 0 THEN -abs(sale.amount) ELSE sale.amount END"
_PROFIT = "CASE WHEN sale.is_return <> 0 THEN -sale.profit ELSE sale.profit END"

_IN_ONE_READ = 3000  # slips


class Slip(NamedTuple):
    """A sale and who bought; `at` is when it was written down (UTC)."""

    sale: SaleRow
    contact_id: int
    name: str
    company: str = ""
    tier: str | None = None
    at: str = ""


class Buyer(NamedTuple):
    """Somebody who buys: what goes for them, the last sales, and the usual days between two."""

    name: str
    company: str
    tier: str | None
    terms: tuple[str, ...]
    last: tuple[SaleRow, ...]
    gap: int | None
    last_day: str


class DaySum(NamedTuple):
    """One day of all sales; `profit` is of the `with_profit` that have one, None when none has."""

    day: str
    slips: int
    customers: int
    amount: int
    profit: int | None
    with_profit: int


def rows_day(book: Book, day: str) -> list[Slip]:
    """The slips of a day in the order in which they were written down."""
    return book.ask(ask_day(day))


def ask_day(day: str) -> Asking[list[Slip]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(f"{_SLIP} AND sale.on_date = ? ORDER BY sale.id", (day,))
    return [_slip(row) for row in rows]


def find_slip(book: Book, sale_id: int) -> Slip | None:
    """One slip; None when it is not in the book."""
    rows = book.query(f"{_SLIP} AND sale.id = ?", (sale_id,))
    return _slip(rows[0]) if rows else None


def _slip(row: tuple[Any, ...]) -> Slip:
    return Slip(SaleRow(*(*row[:7], bool(row[7]), *row[8:10])), *row[10:])


def find_buyer(book: Book, contact_id: int, most: int = 3) -> Buyer | None:
    """What helps while a slip is typed; None when this customer is not in the book."""
    people, terms, last, days = book.ask(
        together(
            rows_of(
                f"SELECT {_TITLE}, CASE c.name WHEN '' THEN '' ELSE c.company END, c.tier "
                "FROM contact AS c WHERE c.id = ? AND c.deleted_at IS NULL",
                (contact_id,),
            ),
            rows_of(
                "SELECT text FROM own_term WHERE contact_id = ? "
                "AND topic IN ('settlement', 'price') ORDER BY topic DESC, id",
                (contact_id,),
            ),
            rows_of(
                "SELECT id, on_date, item, quantity, unit, amount, profit, is_return, '', note "
                "FROM sale WHERE contact_id = ? AND deleted_at IS NULL "
                f"ORDER BY on_date DESC, id DESC LIMIT {int(most)}",
                (contact_id,),
            ),
            rows_of(
                "SELECT DISTINCT on_date FROM sale WHERE contact_id = ? AND deleted_at IS NULL "
                "AND is_return = 0",
                (contact_id,),
            ),
        )
    )
    if not people:
        return None
    known = [found for (text,) in days if (found := _day(text))]
    name, company, tier = people[0]
    return Buyer(
        name,
        company,
        tier,
        tuple(text for (text,) in terms if text.strip()),
        tuple(SaleRow(*(*row[:7], bool(row[7]), *row[8:])) for row in last),
        usual_gap(known),
        max(known).isoformat() if known else "",
    )


def rows_days(
    book: Book, before: str = "", item: str = "", contact_id: int | None = None
) -> tuple[list[DaySum], str]:
    """The latest days with sales before one ("": the latest of all), newest first, and before which
    day to go on (""; there are no more); with an item or a customer only what is theirs.

    As many whole months as some thousand slips fill: half a million of them are summed in parts.
    """
    where, named = "sale.deleted_at IS NULL", list[object]()
    if item:
        where, named = f"{where} AND sale.item = ?", [item]
    if contact_id is not None:
        where, named = f"{where} AND sale.contact_id = ?", [*named, contact_id]
    while True:
        until, values = (" AND sale.on_date < ?", [*named, before]) if before else ("", named)
        bound = book.query(
            f"SELECT sale.on_date FROM sale WHERE {where}{until} "
            f"ORDER BY sale.on_date DESC LIMIT 1 OFFSET {_IN_ONE_READ}",
            values,
        )
        first = f"{str(bound[0][0])[:7]}-01" if bound else ""
        rows = book.query(
            "SELECT sale.on_date, count(*), count(DISTINCT sale.contact_id), "
            f"CAST(sum({_AMOUNT}) AS BIGINT), "
            f"CAST(sum({_PROFIT}) AS BIGINT), count(sale.profit) "
            f"FROM sale JOIN contact AS c ON c.id = sale.contact_id WHERE {where}{until} "
            "AND sale.on_date >= ? AND c.deleted_at IS NULL "
            "GROUP BY sale.on_date ORDER BY sale.on_date DESC",
            (*values, first),
        )
        if rows or not first:
            return [DaySum(*row) for row in rows], first
        before = first


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
