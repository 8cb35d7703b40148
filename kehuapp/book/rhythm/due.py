"""Stub until the read of the rhythm has landed."""

from datetime import date
from typing import NamedTuple

from kehuapp.store.asking import Asking, rows_of


class DueRow(NamedTuple):
    id: int
    name: str
    tier: str | None
    company: str
    days_over: int | None
    due_days: int | None
    last_at: str | None
    last_kind: str = ""
    last_summary: str = ""
    rhythm_from: str = "tier"
    remedy: str = ""


def ask_due(
    day: date, staff_id: int | None = None, limit: int | None = None
) -> Asking[list[DueRow]]:
    rows = yield from rows_of(
        "SELECT c.id, c.name, c.tier, c.company, (SELECT max(at) FROM interaction AS i "
        "WHERE i.contact_id = c.id AND i.deleted_at IS NULL) FROM contact AS c "
        "WHERE c.deleted_at IS NULL AND c.tier = 'key' ORDER BY c.id LIMIT 12"
    )
    return [
        DueRow(*row[:4], (row[0] * 3) % 17 if row[4] else None, 14, row[4], "call", "談春茶報價")
        for row in rows
    ]


def ask_due_count(day: date, staff_id: int | None = None) -> Asking[int]:
    rows = yield from rows_of("SELECT count(*) FROM contact WHERE tier = 'key'")
    return int(rows[0][0])
