"""What customers cost in the last twelve months, read for one or for many; sums are in rules."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.settings import Settings
from kehuapp.rules.budget import DEFAULT_MINUTES
from kehuapp.rules.costs import WINDOW_DAYS, Costs, Effort, build_costs, of_minutes
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.text.words import utc_instant

_USUAL = (
    "CASE i.kind "
    + " ".join(f"WHEN '{kind}' THEN {minutes}" for kind, minutes in DEFAULT_MINUTES.items())
    + " ELSE 0 END"
)
#: Minutes of a contact made (i), the usual ones of its kind where nobody recorded them.
MINUTES = f"coalesce(i.minutes, {_USUAL})"
#: Only those that nobody recorded.
ESTIMATED = f"CASE WHEN i.minutes IS NULL THEN {_USUAL} ELSE 0 END"
#: Sixtieths of what a contact made cost, the time of the colleague (s) with it.
SIXTIETHS = f"coalesce(i.cost, 0) * 60 + {MINUTES} * coalesce(s.hourly_cost, 0)"
#: Sums of many (i): recorded minutes, estimated ones, and sixtieths of what was spent and what the
#: recorded ones cost.
SPENT = (
    "CAST(sum(coalesce(i.minutes, 0)) AS BIGINT), "
    f"CAST(sum({ESTIMATED}) AS BIGINT), "
    "CAST(sum(coalesce(i.cost, 0) * 60 + coalesce(i.minutes, 0) * coalesce(s.hourly_cost, 0)) "
    "AS BIGINT)"
)
FROM = "FROM interaction AS i LEFT JOIN staff AS s ON s.id = i.staff_id"


class Bounds(NamedTuple):
    """From the first instant of the window to the first after it, and the zone of the shop."""

    start: str
    end: str


def window(today: date, zone: str, days: int = WINDOW_DAYS) -> Bounds:
    """The last `days` days of the shop, today with them."""
    return between(today - timedelta(days=days - 1), today, zone)


def between(first: date, last: date, zone: str) -> Bounds:
    """From a day of the shop to another, both with them."""
    return Bounds(_starts(first, zone), _starts(last + timedelta(days=1), zone))


def _starts(day: date, zone: str) -> str:
    return utc_instant(datetime.combine(day, time()), zone)


def ask_efforts(contact_id: int) -> Asking[list[tuple[str, Effort]]]:
    """All that was done with a customer and when, as one of several things asked: which day it is
    in the shop is known no earlier."""
    rows = yield from rows_of(
        f"SELECT i.at, i.kind, i.minutes, coalesce(i.cost, 0), s.hourly_cost {FROM} "
        "WHERE i.contact_id = ? AND i.deleted_at IS NULL",
        (contact_id,),
    )
    return [(at, Effort(*rest)) for at, *rest in rows]


def costs_within(efforts: list[tuple[str, Effort]], bounds: Bounds) -> Costs:
    """The sum of those of a window."""
    return build_costs(effort for at, effort in efforts if bounds.start <= at < bounds.end)


def of_costs(rows: Sequence[InteractionRow], settings: Settings) -> list[InteractionRow]:
    """Those of a customer's contacts of which the costs of twelve months are the sum."""
    bounds = window(settings.today(), settings.zone)
    return [
        row
        for row in rows
        if bounds.start <= row.at < bounds.end
        and (row.cost or row.minutes or (row.minutes is None and DEFAULT_MINUTES.get(row.kind)))
    ]


def load_costs(book: Book, contact_id: int, settings: Settings) -> Costs:
    """What one customer cost in the last twelve months."""
    bounds = window(settings.today(), settings.zone)
    return costs_within(book.ask(ask_efforts(contact_id)), bounds)


def costs_of(book: Book, who: str, settings: Settings) -> dict[int, tuple[int, int]]:
    """The money and the minutes of twelve months, of those who cost any: `who` is SQL over `i`
    ("" everybody)."""
    bounds = window(settings.today(), settings.zone)
    rows: list[Any] = book.query(
        f"SELECT i.contact_id, CAST(sum({SIXTIETHS}) AS BIGINT), "
        f"CAST(sum({MINUTES}) AS BIGINT) {FROM} "
        f"WHERE i.deleted_at IS NULL AND i.at >= ? AND i.at < ?{f' AND {who}' if who else ''} "
        "GROUP BY i.contact_id",
        (bounds.start, bounds.end),
    )
    return {contact: (of_minutes(sixtieths), minutes) for contact, sixtieths, minutes in rows}
