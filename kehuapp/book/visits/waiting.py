"""Which visits have a sheet to be typed back: those of which nothing is known, those of a trip."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from kehuapp.book.settings import ask_settings
from kehuapp.store.asking import Asking, rows_of

_ROW = (
    "SELECT v.id, v.contact_id, coalesce(nullif(c.name, ''), c.company), c.tier, v.starts_at, "
    "coalesce(t.name, ''), r.id IS NOT NULL, v.outcome FROM trip_stop AS v "
    "JOIN contact AS c ON c.id = v.contact_id "
    "LEFT JOIN trip AS t ON t.id = v.trip_id AND t.deleted_at IS NULL "
    "LEFT JOIN visit_result AS r ON r.trip_stop_id = v.id "
    "WHERE v.deleted_at IS NULL AND c.deleted_at IS NULL "
)
MOST = 500


class SheetOf(NamedTuple):
    """A visit among those whose sheets are typed; `trip` is the name of its trip, "" for none."""

    id: int
    contact_id: int
    title: str
    tier: str | None
    starts_at: str
    trip: str
    is_typed: bool
    outcome: str


def ask_waiting(today: date) -> Asking[list[SheetOf]]:
    """Visits until today of which nothing is written down, the latest day first."""
    rows = yield from rows_of(
        f"{_ROW} AND v.outcome = 'planned' AND v.starts_at < ? "
        f"ORDER BY substr(v.starts_at, 1, 10) DESC, v.starts_at, v.id LIMIT {MOST}",
        ((today + timedelta(days=1)).isoformat(),),
    )
    return [_sheet(row) for row in rows]


def ask_waiting_count() -> Asking[int]:
    """How many they are, for the sidebar."""
    today = (yield from ask_settings()).today()
    rows = yield from rows_of(
        "SELECT count(*) FROM trip_stop AS v JOIN contact AS c ON c.id = v.contact_id "
        "WHERE v.deleted_at IS NULL AND c.deleted_at IS NULL AND v.outcome = 'planned' "
        "AND v.starts_at < ?",
        ((today + timedelta(days=1)).isoformat(),),
    )
    return int(rows[0][0])


def ask_of_trip(trip_id: int) -> Asking[list[SheetOf]]:
    """The stops of a trip in their order, without those that were put off."""
    rows = yield from rows_of(
        f"{_ROW} AND v.trip_id = ? AND v.outcome <> 'moved' "
        "ORDER BY substr(v.starts_at, 1, 10), CASE WHEN v.position IS NULL THEN 1 ELSE 0 END, "
        "v.position, v.starts_at, v.id",
        (trip_id,),
    )
    return [_sheet(row) for row in rows]


def _sheet(row: tuple[Any, ...]) -> SheetOf:
    return SheetOf._make((*row[:6], bool(row[6]), row[7]))
