"""Who looks after how many, and customers going from one colleague to another; undone as one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from kehuapp.book.settings import ask_settings, load_settings
from kehuapp.book.tiers.tiers import ask_tier_policies
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.budget import DEFAULT_MINUTES, minutes_per_head
from kehuapp.rules.workload import USUAL_MINUTES, minutes_a_week, share_by_area, share_evenly
from kehuapp.store import tables
from kehuapp.store.asking import Read, Rows, rows_of, together
from kehuapp.store.database import Book, Step, under_lock
from kehuapp.store.ids import at_most, id_parts
from kehuapp.store.stamps import new_uuid, utc_now
from kehuapp.text.words import utc_instant

LONGEST_NOTE = 2000
LATELY_DAYS = 30
_MINUTES_DAYS = 90


@dataclass(slots=True)
class Work:
    """What one colleague has; `staff_id` None stands for customers nobody looks after."""

    staff_id: int | None
    name: str = ""
    active: bool = True
    tiers: dict[str, int] = field(default_factory=dict)  # "" for customers without a tier
    customers: int = 0
    backed: int = 0  # customers of others for whom they stand in
    due: int = 0
    overdue: int = 0
    contacts: int = 0  # in the last 30 days
    spent: int = 0  # minutes in the last 30 days, usual ones where none were recorded
    visits: int = 0
    weekly: float = 0.0  # minutes a week that their customers ask for
    per_head: dict[str, float] = field(default_factory=dict)  # minutes a week for each of a tier
    unread: int = 0  # hand-overs they did not confirm


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """A customer who came to somebody and of whom they did not say yet that they know."""

    id: int
    contact_id: int
    name: str
    company: str
    giver: str
    on: date
    note: str


# Workload


def workload(book: Book) -> list[Work]:
    """Everyone of the staff, those who are here first, and at the end customers without owner."""
    settings, rows, of_tiers, *counts = book.ask(
        together(
            ask_settings(),
            rows_of(
                "SELECT id, name, active FROM staff WHERE deleted_at IS NULL "
                "ORDER BY active DESC, id"
            ),
            ask_tier_policies(),
            *map(rows_of, _COUNTS.values()),
        )
    )
    today, zone = settings.today(), settings.zone
    found: dict[int, Work] = {one: Work(one, name, bool(on)) for one, name, on in rows}
    found[0] = Work(None)
    for name, counted in zip(_COUNTS, counts, strict=True):
        for staff, count in counted:
            if staff in found:
                setattr(found[staff], name, count)
    lately = _start(today - timedelta(days=LATELY_DAYS - 1), zone)
    minutes, spent, customers = book.read_many(
        [
            (
                f"SELECT tier_at, CAST(avg({_minutes_sql()}) AS DOUBLE PRECISION) "
                "FROM interaction WHERE deleted_at IS NULL AND at >= ? GROUP BY tier_at",
                (_start(today - timedelta(days=_MINUTES_DAYS), zone),),
            ),
            (
                f"SELECT coalesce(staff_id, 0), count(*), CAST(sum({_minutes_sql()}) AS BIGINT) "
                "FROM interaction WHERE deleted_at IS NULL AND at >= ? GROUP BY staff_id",
                (lately,),
            ),
            _by_rhythm(today),
        ]
    )
    for staff, count, took in spent:
        if staff in found:
            found[staff].contacts, found[staff].spent = count, took or 0
    _count_customers(found, customers, dict(minutes))
    shares = {tier: row.time_share for tier, row in of_tiers.items()}
    for work in found.values():
        hours = work.spent * 7 / LATELY_DAYS / 60
        work.per_head = {
            tier: minutes_per_head(hours, share, work.tiers.get(tier, 0))
            for tier, share in shares.items()
        }
    nobody = found.pop(0)
    return [*found.values(), nobody]


#: What else is told of each of the staff: (who, how many).
_COUNTS = {
    "visits": "SELECT coalesce(staff_id, 0), count(*) FROM trip_stop WHERE deleted_at IS NULL "
    "AND outcome = 'planned' GROUP BY staff_id",
    "backed": "SELECT backup_owner_id, count(*) FROM contact WHERE deleted_at IS NULL "
    "AND backup_owner_id IS NOT NULL GROUP BY backup_owner_id",
    "unread": "SELECT h.taker_id, count(*) FROM handover AS h JOIN contact AS c "
    "ON c.id = h.contact_id WHERE h.deleted_at IS NULL AND c.deleted_at IS NULL "
    "AND h.acknowledged_on = '' GROUP BY h.taker_id",
}


def _by_rhythm(today: date) -> Read:
    """Customers by owner, tier and days of rhythm: how many, to be asked, due and overdue."""
    day = str(today)
    now = "r.due_on <= ? AND (r.put_off_until IS NULL OR r.put_off_until <= ?)"
    return (
        "SELECT coalesce(c.owner_id, 0), coalesce(c.tier, ''), r.due_days, count(*), "
        "count(CASE WHEN r.due_on IS NOT NULL AND c.stage <> 'lost' THEN 1 END), "
        f"count(CASE WHEN {now} THEN 1 END), "
        f"count(CASE WHEN {now} AND r.due_on < ? AND r.last_on IS NOT NULL THEN 1 END) "
        "FROM contact AS c LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id "
        "WHERE c.deleted_at IS NULL GROUP BY 1, 2, 3",
        (day,) * 5,
    )


def _count_customers(found: dict[int, Work], rows: Rows, minutes: dict[str, float]) -> None:
    for owner, tier, days, count, asked, due, over in rows:
        work = found.get(owner, found[0])
        work.tiers[tier] = work.tiers.get(tier, 0) + count
        work.customers += count
        work.due += due
        work.overdue += over
        if days:
            work.weekly += minutes_a_week(asked, days, minutes.get(tier) or USUAL_MINUTES)


def _minutes_sql() -> str:
    whens = " ".join(f"WHEN '{kind}' THEN {usual}" for kind, usual in DEFAULT_MINUTES.items())
    return f"coalesce(minutes, CASE kind {whens} ELSE 0 END)"


def _start(day: date, zone: str) -> str:
    """The instant at which a day begins in the shop."""
    return utc_instant(datetime.combine(day, datetime.min.time()), zone)


# Handing over


def ids_customers(book: Book, staff_id: int) -> list[int]:
    """Everyone a colleague looks after or stands in for."""
    return [
        one
        for (one,) in book.query(
            "SELECT id FROM contact WHERE deleted_at IS NULL AND (owner_id = ? OR "
            "backup_owner_id = ?) ORDER BY id",
            (staff_id, staff_id),
        )
    ]


def count_customers(book: Book, staff_id: int) -> tuple[int, int]:
    """How many a colleague looks after, and for how many others they stand in."""
    row = book.query(
        "SELECT (SELECT count(*) FROM contact WHERE deleted_at IS NULL AND owner_id = ?), "
        "(SELECT count(*) FROM contact WHERE deleted_at IS NULL AND backup_owner_id = ? "
        "AND owner_id IS DISTINCT FROM ?)",
        (staff_id, staff_id, staff_id),
    )[0]
    return int(row[0]), int(row[1])


def ids_theirs(book: Book, staff_id: int, contact_ids: Sequence[int]) -> list[int]:
    """Those of these customers whom a colleague looks after or stands in for."""
    return [
        one
        for part in id_parts(contact_ids)
        for (one,) in book.query(
            f"SELECT id FROM contact WHERE id IN {part} AND deleted_at IS NULL "
            "AND (owner_id = ? OR backup_owner_id = ?) ORDER BY id",
            (staff_id, staff_id),
        )
    ]


def share_out(
    book: Book, contact_ids: Sequence[int], takers: Sequence[int], by_area: bool = False
) -> dict[int, list[int]]:
    """Who gets whom: evenly, or area by area."""
    if not by_area:
        return share_evenly(contact_ids, takers)
    areas: list[tuple[int, str]] = []
    for part in id_parts(contact_ids):
        areas += book.query(f"SELECT id, area FROM contact WHERE id IN {part} ORDER BY id")
    return share_by_area(areas, takers)


@under_lock
def hand_over(
    book: Book,
    giver: int,
    shares: Mapping[int, Sequence[int]],
    note: str = "",
    leaves: bool = False,
) -> Changes:
    """Give each taker their share of what `giver` looks after, as one step.

    Owner, standing in, planned visits, open tasks and needs go to the taker; what was written and
    sold keeps its name. Customers of somebody else are left alone. With `leaves` the giver is no
    longer active, and what they were to do for customers of others is these others'.
    """
    if giver in shares:
        raise Trouble(translate("Handover", "Choose somebody else to hand the customers to."))
    today = str(load_settings(book).today())
    label = QT_TRANSLATE_NOOP("Step", "Hand over %1 customer(s)")
    count = sum(len(ids) for ids in shares.values())
    touched: list[int] = []
    with book.writing(label, count) as step:
        for taker, ids in shares.items():
            for part in id_parts(ids):
                touched += _hand_over_part(book, step, (giver, taker, today, note.strip()), part)
        if leaves:
            _leave_open_ones(book, giver, next(iter(shares), None))
            tables.Staff.update(active=False, updated_at=utc_now()).where(
                tables.Staff.id == giver
            ).execute()
    return Changes(
        contacts=frozenset(touched),
        label=step_done(label, count),
        step=step.id,
        everything=leaves,
    )


def _hand_over_part(
    book: Book, step: Step, said: tuple[int, int, str, str], part: str
) -> list[int]:
    giver, taker, today, note = said
    now = utc_now()
    rows = book.query(
        f"SELECT id, owner_id FROM contact WHERE id IN {part} AND deleted_at IS NULL "
        "AND (owner_id = ? OR backup_owner_id = ?)",
        (giver, giver),
    )
    step.bulk_insert(
        "handover",
        (
            "uuid",
            "created_at",
            "updated_at",
            "contact_id",
            "giver_id",
            "taker_id",
            "on_date",
            "note",
            "acknowledged_on",
        ),
        [
            (new_uuid(), now, now, one, giver, taker, today, note[:LONGEST_NOTE], "")
            for one, owner in rows
            if owner == giver
        ],
    )
    execute = book.execute
    # Nobody stands in for themselves.
    execute(
        "UPDATE contact SET updated_at = ?, "
        "owner_id = CASE WHEN owner_id = ? THEN ? ELSE owner_id END, "
        "backup_owner_id = CASE "
        "WHEN backup_owner_id = ? AND owner_id IN (?, ?) THEN NULL "
        "WHEN backup_owner_id = ? THEN ? "
        "WHEN owner_id = ? AND backup_owner_id = ? THEN NULL "
        "ELSE backup_owner_id END "
        f"WHERE id IN {part} AND deleted_at IS NULL "
        "AND (owner_id = ? OR backup_owner_id = ?)",
        (now, giver, taker, giver, giver, taker, giver, taker, giver, taker, giver, giver),
    )
    execute(
        "UPDATE trip_stop SET staff_id = ?, updated_at = ? WHERE staff_id = ? "
        f"AND outcome = 'planned' AND deleted_at IS NULL AND contact_id IN {part}",
        (taker, now, giver),
    )
    ids = [one for one, _owner in rows]
    for own in id_parts(ids):
        for table, is_open in _OPEN.items():
            execute(
                f"UPDATE {table} SET staff_id = ?, updated_at = ? WHERE staff_id = ? "
                f"AND {is_open} AND deleted_at IS NULL AND contact_id IN {own}",
                (taker, now, giver),
            )
    return ids


#: What a colleague has still to do for a customer, by table.
_OPEN = {"task": "done_at IS NULL", "need": "status = 'open'"}


def _leave_open_ones(book: Book, giver: int, taker: int | None) -> None:
    """What somebody who leaves has still to do goes to who looks after the customer, else to the
    one who takes over, and so do trips that are not over."""
    book.execute(
        "UPDATE trip SET staff_id = ?, updated_at = ? WHERE staff_id = ? AND deleted_at IS NULL "
        "AND EXISTS (SELECT 1 FROM trip_stop AS v WHERE v.trip_id = trip.id "
        "AND v.outcome = 'planned' AND v.deleted_at IS NULL)",
        (taker, utc_now(), giver),
    )
    for table, is_open in _OPEN.items():
        book.execute(
            f"UPDATE {table} SET updated_at = ?, staff_id = coalesce((SELECT c.owner_id "
            f"FROM contact AS c WHERE c.id = {table}.contact_id AND c.owner_id <> ?), ?) "
            f"WHERE staff_id = ? AND {is_open} AND deleted_at IS NULL",
            (utc_now(), giver, taker, giver),
        )


# Saying that one knows


def rows_open(book: Book, taker: int, limit: int | None = None) -> list[HandoverRow]:
    """What was handed to somebody who did not confirm it yet, the latest first."""
    rows = book.query(
        "SELECT h.id, h.contact_id, coalesce(nullif(c.name, ''), c.company), c.company, "
        "coalesce(s.name, ''), h.on_date, h.note FROM handover AS h "
        "JOIN contact AS c ON c.id = h.contact_id LEFT JOIN staff AS s ON s.id = h.giver_id "
        "WHERE h.taker_id = ? AND h.acknowledged_on = '' AND h.deleted_at IS NULL "
        f"AND c.deleted_at IS NULL ORDER BY h.on_date DESC, h.id{at_most(limit)}",
        (taker,),
    )
    return [
        HandoverRow(
            one,
            contact,
            name,
            company if company != name else "",
            giver,
            date.fromisoformat(on),
            note,
        )
        for one, contact, name, company, giver, on, note in rows
    ]


def count_open(book: Book, taker: int) -> int:
    """How many hand-overs somebody did not confirm yet."""
    return int(
        book.query(
            "SELECT count(*) FROM handover AS h JOIN contact AS c ON c.id = h.contact_id "
            "WHERE h.taker_id = ? AND h.acknowledged_on = '' AND h.deleted_at IS NULL "
            "AND c.deleted_at IS NULL",
            (taker,),
        )[0][0]
    )


def acknowledge(book: Book, taker: int, handover_ids: Sequence[int] | None = None) -> Changes:
    """The taker confirms these hand-overs (None: all that are open)."""
    rows = rows_open(book, taker)
    wanted = {row.id for row in rows}.intersection(
        handover_ids if handover_ids is not None else {row.id for row in rows}
    )
    today = str(load_settings(book).today())
    label = QT_TRANSLATE_NOOP("Step", "Confirm %1 handed-over customer(s)")
    with book.writing(label, len(wanted)) as step:
        for part in id_parts(sorted(wanted)):
            book.execute(
                f"UPDATE handover SET acknowledged_on = ?, updated_at = ? WHERE id IN {part}",
                (today, utc_now()),
            )
    return Changes(
        contacts=frozenset(row.contact_id for row in rows if row.id in wanted),
        label=step_done(label, len(wanted)),
        step=step.id,
    )
