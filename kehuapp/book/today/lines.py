"""What stands on the page of a day, read in as few rounds as can be; its words are in reasons.

Each list comes in the order in which it is worked through, of one colleague (whose customer it is,
or who has to do it) or of all, with no more rows than are shown.
"""

from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple, TypeVar

from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.ids import at_most
from kehuapp.text.words import utc_instant

#: A likely order is asked about so many days before it begins.
LIKELY_DAYS = 30
#: Who was asked for an order is left in peace so long.
ASKED_DAYS = 7

T = TypeVar("T")


class TaskLine(NamedTuple):
    """What was promised or is to be done; `due_on` a local day, `kind` as in Task."""

    contact_id: int
    name: str
    company: str
    tier: str | None
    id: int
    text: str
    due_on: str
    kind: str


class VisitLine(NamedTuple):
    """A planned visit; `starts_at` local ISO text to the minute."""

    contact_id: int
    name: str
    company: str
    tier: str | None
    id: int
    starts_at: str
    place: str
    purpose: str
    is_confirmed: bool
    materials: str


class NeedLine(NamedTuple):
    """An order that is likely to come; days local, "" for not known."""

    contact_id: int
    name: str
    company: str
    tier: str | None
    id: int
    item: str
    quantity: float | None
    unit: str
    from_date: str
    to_date: str
    certainty: str


WHO = (
    "c.id, CASE WHEN c.name <> '' THEN c.name WHEN c.nickname <> '' THEN c.nickname "
    "ELSE c.company END, CASE WHEN c.name <> '' OR c.nickname <> '' "
    "THEN trim(c.company || ' ' || c.job_title) ELSE c.job_title END, c.tier"
)


def _whose(staff_id: int | None, of: str) -> tuple[str, tuple[Any, ...]]:
    """Those of a colleague: whom they look after, or who has to do it."""
    if staff_id is None:
        return "", ()
    return f" AND (c.owner_id = ? OR {of}.staff_id = ?)", (staff_id, staff_id)


# Promises and tasks

_TASKS = (
    "FROM task AS t JOIN contact AS c ON c.id = t.contact_id WHERE t.done_at IS NULL "
    "AND t.deleted_at IS NULL AND c.deleted_at IS NULL"
)


def ask_tasks_due(
    day: date, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[TaskLine]]:
    """What is open and due by a day, the longest overdue first."""
    return _ask_tasks("t.due_on <> '' AND t.due_on <= ?", (day.isoformat(),), staff_id, limit)


def ask_tasks_coming(
    first: date, last: date, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[TaskLine]]:
    """What is open and due from one day to another."""
    days = (first.isoformat(), last.isoformat())
    return _ask_tasks("t.due_on >= ? AND t.due_on <= ?", days, staff_id, limit)


def _ask_tasks(
    when: str, days: tuple[Any, ...], staff_id: int | None, limit: int | None
) -> Asking[list[TaskLine]]:
    whose, values = _whose(staff_id, "t")
    rows = yield from rows_of(
        f"SELECT {WHO}, t.id, t.text, t.due_on, t.kind {_TASKS} AND {when}{whose} "
        f"ORDER BY t.due_on, t.id{at_most(limit)}",
        (*days, *values),
    )
    return [TaskLine(*row) for row in rows]


def ask_tasks_count(day: date, staff_id: int | None = None) -> Asking[int]:
    """How many are due by a day."""
    whose, values = _whose(staff_id, "t")
    rows = yield from rows_of(
        f"SELECT count(*) {_TASKS} AND t.due_on <> '' AND t.due_on <= ?{whose}",
        (day.isoformat(), *values),
    )
    return int(rows[0][0])


# Visits

_VISITS = (
    "FROM trip_stop AS v JOIN contact AS c ON c.id = v.contact_id WHERE v.outcome = 'planned' "
    "AND v.deleted_at IS NULL AND c.deleted_at IS NULL"
)


def ask_visits(
    first: date, last: date, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[VisitLine]]:
    """Those planned from one day to another, by their time."""
    end = (last + timedelta(days=1)).isoformat()
    days = (first.isoformat(), end)
    return _ask_visits("v.starts_at >= ? AND v.starts_at < ?", days, staff_id, limit)


def ask_unreported(
    day: date, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[VisitLine]]:
    """Those planned before a day and without a result, the oldest first."""
    return _ask_visits("v.starts_at <> '' AND v.starts_at < ?", (day.isoformat(),), staff_id, limit)


def _ask_visits(
    when: str, days: tuple[Any, ...], staff_id: int | None, limit: int | None
) -> Asking[list[VisitLine]]:
    whose, values = _whose(staff_id, "v")
    rows = yield from rows_of(
        f"SELECT {WHO}, v.id, v.starts_at, v.place, v.purpose, v.confirmed, v.materials "
        f"{_VISITS} AND {when}{whose} ORDER BY v.starts_at, v.id{at_most(limit)}",
        (*days, *values),
    )
    return [VisitLine(*row)._replace(is_confirmed=bool(row[8])) for row in rows]


def ask_unreported_count(day: date, staff_id: int | None = None) -> Asking[int]:
    """How many visits are without a result."""
    whose, values = _whose(staff_id, "v")
    rows = yield from rows_of(
        f"SELECT count(*) {_VISITS} AND v.starts_at <> '' AND v.starts_at < ?{whose}",
        (day.isoformat(), *values),
    )
    return int(rows[0][0])


# Likely orders

_NEEDS = (
    "FROM need AS n JOIN contact AS c ON c.id = n.contact_id WHERE n.status = 'open' "
    "AND n.deleted_at IS NULL AND c.deleted_at IS NULL AND n.from_date <> '' "
    "AND n.from_date <= ?"
)
#: Nobody asked them for it lately: what went out for a sale.
_NOT_ASKED = (
    " AND NOT EXISTS (SELECT 1 FROM interaction AS i WHERE i.contact_id = c.id "
    "AND i.deleted_at IS NULL AND i.at >= ? AND i.purpose = 'sale' AND i.direction = 'out')"
)
_TO_ASK = f" AND (n.from_date >= ? OR n.to_date >= ?){_NOT_ASKED}"


def asked_since(day: date, zone: str) -> str:
    """The instant from which on who was asked for an order is left in peace on a day."""
    first = day - timedelta(days=ASKED_DAYS - 1)
    return utc_instant(datetime.combine(first, time()), zone)


def ask_to_ask(
    day: date, asked_since: str, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[NeedLine]]:
    """Open needs that start within thirty days of a day, or have started and are not over (nobody
    has said yet what became of them), of those who were not asked since an instant."""
    return _ask_needs(_TO_ASK, _days_to_ask(day, asked_since), staff_id, limit)


def ask_to_ask_count(day: date, asked_since: str, staff_id: int | None = None) -> Asking[int]:
    """How many these are."""
    whose, values = _whose(staff_id, "n")
    rows = yield from rows_of(
        f"SELECT count(*) {_NEEDS}{_TO_ASK}{whose}", (*_days_to_ask(day, asked_since), *values)
    )
    return int(rows[0][0])


def _days_to_ask(day: date, asked_since: str) -> tuple[Any, ...]:
    last = (day + timedelta(days=LIKELY_DAYS)).isoformat()
    return last, day.isoformat(), day.isoformat(), asked_since


def _ask_needs(
    more: str, days: tuple[Any, ...], staff_id: int | None, limit: int | None
) -> Asking[list[NeedLine]]:
    whose, values = _whose(staff_id, "n")
    rows = yield from rows_of(
        f"SELECT {WHO}, n.id, n.item, n.quantity, n.unit, n.from_date, n.to_date, n.certainty "
        f"{_NEEDS}{more}{whose} ORDER BY n.from_date, n.id{at_most(limit)}",
        (*days, *values),
    )
    return [NeedLine(*row) for row in rows]


def ask_notes_waiting() -> Asking[int]:
    """How many notes wait to be given to a customer."""
    rows = yield from rows_of(
        "SELECT count(*) FROM comment WHERE contact_id IS NULL AND deleted_at IS NULL"
    )
    return int(rows[0][0])
