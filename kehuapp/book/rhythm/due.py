"""Who is due on a day, in the order in which they are contacted, and why.

No customer is read beyond those shown.
"""

from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.rhythm.reading import DUE_ORDER, due_where, remedy_of
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.store.ids import at_most

#: Whose rhythm it is, if no group's.
OWN, OF_TIER = "customer", "tier"


class DueRow(NamedTuple):
    """Somebody to contact. `days_over` and `last_at` (an instant) are None for who was never
    contacted; `rhythm_from` is OWN, OF_TIER or the name of a group.

    Who is lost has in `remedy` what puts it right, and `days_over` counts since they were lost.
    `put_off` is why they had been put off until now, if that was said.
    """

    id: int
    name: str
    tier: str | None
    company: str
    days_over: int | None
    due_days: int | None
    last_at: str | None
    last_kind: str
    last_summary: str
    rhythm_from: str
    remedy: str
    put_off: str = ""


#: Nobody was in touch since, and the day has come.
_PUT_OFF = (
    "CASE WHEN r.put_off_until IS NULL THEN '' ELSE (SELECT s.reason FROM snooze AS s "
    "WHERE s.contact_id = r.contact_id AND s.important_date_id IS NULL "
    "ORDER BY s.id DESC LIMIT 1) END"
)


def rows_due(
    book: Book, day: date, staff_id: int | None = None, limit: int | None = None
) -> list[DueRow]:
    """Who is due on a day: by tier, then most days over, never contacted last in their tier.

    With `staff_id` only those whom this colleague looks after; who was put off to a later day is
    left out.
    """
    return book.ask(ask_due(day, staff_id, limit))


def ask_due(
    day: date, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[DueRow]]:
    """The same as one of several things asked."""
    where, values = _wanted(day, staff_id)
    rows = yield from rows_of(
        "SELECT c.id, coalesce(nullif(c.name, ''), nullif(c.nickname, ''), c.company), c.tier, "
        "c.company, r.due_on, r.due_days, r.last_at, i.kind, i.summary, c.due_days, g.due_days, "
        f"g.name, c.stage, {remedy_of('c.id')}, {_PUT_OFF} "
        # Those shown first, in the order of the index, then what is told of them.
        f"FROM (SELECT r.* FROM contact_rhythm AS r WHERE {where} "
        f"ORDER BY {DUE_ORDER}{at_most(limit)}) AS r JOIN contact AS c ON c.id = r.contact_id "
        "LEFT JOIN contact_group AS g ON g.id = r.group_id "
        "LEFT JOIN interaction AS i ON i.id = (SELECT max(n.id) FROM interaction AS n "
        "WHERE n.contact_id = c.id AND n.deleted_at IS NULL AND n.at = r.last_at) "
        f"ORDER BY {DUE_ORDER}",
        values,
    )
    return [_row(row, day) for row in rows]


def _row(row: tuple[Any, ...], day: date) -> DueRow:
    contact, name, tier, company, due_on, due_days, last, kind, summary, *whence = row
    own, of_group, group, stage, remedy, put_off = whence
    is_lost = stage == "lost"
    is_new = last is None and not is_lost
    return DueRow(
        contact,
        name or "–",
        tier,
        company if company != name else "",
        None if is_new else (day - date.fromisoformat(due_on)).days,
        None if is_lost else due_days,
        last,
        kind or "",
        summary or "",
        whence_words(own, of_group, group),
        (remedy or "") if is_lost else "",
        put_off or "",
    )


def whence_words(own: int | None, of_group: int | None, group: str | None) -> str:
    """Whose rhythm holds: a customer's own days, those of a group with its name, or the tier's."""
    if own is not None:
        return OWN
    return group or OF_TIER if of_group is not None else OF_TIER


def count_due(book: Book, day: date, staff_id: int | None = None) -> int:
    """How many are due on a day."""
    return book.ask(ask_due_count(day, staff_id))


def ask_due_count(day: date, staff_id: int | None = None) -> Asking[int]:
    """The same as one of several things asked."""
    where, values = _wanted(day, staff_id)
    ((count,),) = yield from rows_of(
        f"SELECT count(*) FROM contact_rhythm AS r WHERE {where}", values
    )
    return int(count)


def _wanted(day: date, staff_id: int | None) -> tuple[str, list[object]]:
    where, values = due_where(day)
    if staff_id is None:
        return where, values
    mine = "EXISTS (SELECT 1 FROM contact AS o WHERE o.id = r.contact_id AND o.owner_id = ?)"
    return f"{where} AND {mine}", [*values, staff_id]
