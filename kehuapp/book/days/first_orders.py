"""The day of a first order that nobody wrote down: that of the customer's first sale.

It comes each year like the days that a card has, with the negative id of the customer in place of
one of its own, as long as the card says no first order. One is reminded of those of key customers
alone: with everybody's a shop would have more of them than birthdays.
"""

from calendar import monthrange
from datetime import date
from typing import Any

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, Rows, rows_of
from kehuapp.store.database import Book

KIND = "first_order"
_UNWRITTEN = (
    "NOT EXISTS (SELECT 1 FROM important_date AS d WHERE d.contact_id = c.id "
    f"AND d.kind = '{KIND}' AND d.month IS NOT NULL)"
)
_COUNTS = "x.deleted_at IS NULL AND x.is_return = 0"


def is_derived(date_id: int) -> bool:
    """Whether a day stands in no card."""
    return date_id < 0


def ask_first_orders(
    first: date, last: date, staff_id: int | None = None, *, of_all: bool = False
) -> Asking[Rows]:
    """Those that may come between two days, as (id, customer, name, company, tier, kind, text,
    calendar, year, month, day, in a leap month, days ahead, put off until, why); of key customers
    who may be contacted, or of all."""
    span = _span(first, last)
    mine = "" if staff_id is None else " AND c.owner_id = ?"
    only = "" if of_all else "c.tier = 'key' AND c.stage <> 'lost' AND c.do_not_contact = 0 AND "
    rows = yield from rows_of(
        "SELECT c.id, c.name, c.company, c.tier, r.first_sale FROM contact_rhythm AS r "
        f"JOIN contact AS c ON c.id = r.contact_id WHERE {span} AND {only}c.deleted_at IS NULL "
        f"AND {_UNWRITTEN}{mine}",
        () if staff_id is None else (staff_id,),
    )
    found = [_as_day(row) for row in rows]
    return [row for row in found if row is not None]


def _as_day(row: tuple[Any, ...]) -> tuple[Any, ...] | None:
    contact, name, company, tier, told = row
    try:
        on = date.fromisoformat(f"{told[6:]}-{told[:5]}")
    except ValueError:  # another program wrote it
        return None
    day = (KIND, "", "gregorian", on.year, on.month, on.day, 0)
    return (-contact, contact, name, company, tier, *day, None, None, None)


def _span(first: date, last: date) -> str:
    """SQL of the days of the year from one to another, which are kept as 11-22 2024; the 29th of
    February falls on the 28th."""
    if (last - first).days >= 365:
        return "r.first_sale IS NOT NULL"
    begin, end = f"{first:%m-%d}", f"{last:%m-%d}"
    if (last.month, last.day) == (2, 28) and monthrange(last.year, 2)[1] == 28:
        end = "02-29"
    if begin <= end:
        return f"r.first_sale BETWEEN '{begin}' AND '{end}~'"
    return f"(r.first_sale >= '{begin}' OR r.first_sale <= '{end}~')"


def write_down(book: Book, date_id: int) -> int:
    """Make a day of the card of it, part of a step: what is put off, for one, needs it there. Its
    id; that of the day which somebody else wrote meanwhile, if so."""
    contact_id = -date_id
    written = book.query(
        "SELECT max(id) FROM important_date WHERE contact_id = ? AND kind = ?", (contact_id, KIND)
    )[0][0]
    if written is not None:
        return int(written)
    first_on = book.query(
        f"SELECT min(x.on_date) FROM sale AS x WHERE x.contact_id = ? AND {_COUNTS}", (contact_id,)
    )[0][0]
    if first_on is None:
        raise Trouble(translate("Today", "This day is no longer in the book."))
    on = date.fromisoformat(first_on)
    made: int = tables.ImportantDate.insert(
        contact=contact_id, kind=KIND, year=on.year, month=on.month, day=on.day
    ).execute()
    return made
