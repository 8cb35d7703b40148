"""Who is in an area, and what speaks for visiting them on a trip; planning it is in `trips`."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.book.trips.stops import WHO
from kehuapp.changes import Changes, step_done
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.rules.trips.areas import area_of_address, same_area
from kehuapp.rules.trips.worth import LIKELY_DAYS, Standing, worth
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_list
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import local_instant


class Near(NamedTuple):
    """Somebody in the area. `promise`, `item` what is owed and wanted, "" for nothing; `last_on`
    the local day of the latest visit, "" for none; `planned_id` and `planned_at` a visit that is
    planned already, which is of `planned_trip` if of any."""

    id: int
    name: str
    company: str
    tier: str | None
    address: str
    area: str
    phone: str
    owner_id: int | None
    promise: str
    promise_due: str
    item: str
    due_on: str | None
    standing: Standing
    last_on: str
    planned_id: int | None
    planned_at: str
    planned_trip: int | None


def ask_near(
    area: str, last_day: date, zone: str, staff_id: int | None = None
) -> Asking[list[Near]]:
    """Who may be visited in an area until a day, those for whom most speaks first.

    An area is found in the customers' area and in their addresses ("高雄" also finds 高雄市苓雅區).
    Those in the trash, those who are lost and those who wish no contact are not proposed. With
    `staff_id` only those whom this colleague looks after.
    """
    spellings = [one for one in same_area(area) if one]
    if not spellings:
        return []
    like = [f"%{_escaped(one)}%" for one in spellings]
    of_area = " OR ".join(["c.area LIKE ? ESCAPE '!'"] * len(like))
    of_address = " OR ".join(["a.text LIKE ? ESCAPE '!' OR a.area LIKE ? ESCAPE '!'"] * len(like))
    whose, values = ("", ()) if staff_id is None else (" AND c.owner_id = ?", (staff_id,))
    day = last_day.isoformat()
    rows = yield from rows_of(
        f"SELECT {WHO}, c.tier, c.stage, "
        "coalesce((SELECT a.text FROM address AS a WHERE a.contact_id = c.id "
        "ORDER BY a.id LIMIT 1), ''), c.area, coalesce((SELECT p.raw FROM phone AS p "
        "WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), ''), c.owner_id, "
        "(SELECT t.text FROM task AS t WHERE t.id = (SELECT min(o.id) FROM task AS o "
        "WHERE o.contact_id = c.id AND o.done_at IS NULL AND o.deleted_at IS NULL "
        "AND o.due_on <= ?)), "
        "(SELECT min(o.due_on) FROM task AS o WHERE o.contact_id = c.id AND o.done_at IS NULL "
        "AND o.deleted_at IS NULL AND o.due_on <= ?), "
        "(SELECT n.item FROM need AS n WHERE n.id = (SELECT min(o.id) FROM need AS o "
        "WHERE o.contact_id = c.id AND o.status = 'open' AND o.deleted_at IS NULL "
        "AND o.from_date <= ?)), "
        "CASE WHEN r.put_off_until IS NULL OR r.put_off_until <= ? THEN r.due_on END, r.due_days, "
        "(SELECT max(i.at) FROM interaction AS i WHERE i.contact_id = c.id AND i.kind = 'visit' "
        "AND i.deleted_at IS NULL), v.id, coalesce(v.starts_at, ''), t.id "
        "FROM contact AS c LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id "
        "LEFT JOIN trip_stop AS v ON v.id = (SELECT w.id FROM trip_stop AS w "
        "WHERE w.contact_id = c.id AND w.outcome = 'planned' AND w.deleted_at IS NULL "
        "ORDER BY w.starts_at LIMIT 1) "
        "LEFT JOIN trip AS t ON t.id = v.trip_id AND t.deleted_at IS NULL "
        "WHERE c.deleted_at IS NULL AND c.do_not_contact = 0 AND c.stage <> 'lost' "
        f"AND ({of_area} OR EXISTS (SELECT 1 FROM address AS a WHERE a.contact_id = c.id "
        f"AND ({of_address}))){whose} ORDER BY c.id",
        (
            day,
            day,
            (last_day + timedelta(days=LIKELY_DAYS)).isoformat(),
            day,
            *like,
            *(one for one in like for _twice in range(2)),
            *values,
        ),
    )
    found = [_near(row, last_day, zone) for row in rows]
    found.sort(key=lambda one: (not one.standing.is_proposed(), -worth(one.standing), one.id))
    return found


def _near(row: tuple[object, ...], day: date, zone: str) -> Near:
    (contact, name, company, tier, stage, address, area, phone, owner, promise, promise_due, item,
     due_on, due_days, visited, planned_id, planned_at, planned_trip) = row  # fmt: skip
    last = local_instant(str(visited), zone).date().isoformat() if visited else ""
    over = (day - date.fromisoformat(str(due_on))).days if due_on else None
    standing = Standing(
        tier=tier,  # type: ignore[arg-type]
        is_promised=promise is not None,
        is_likely=item is not None,
        days_over=over if over is not None and over >= 0 else None,
        due_days=due_days,  # type: ignore[arg-type]
        unseen=(day - date.fromisoformat(last)).days if last else None,
        is_customer=stage == "customer",
    )
    return Near(
        contact, name, company, tier, address, area, phone, owner,  # type: ignore[arg-type]
        str(promise or ""), str(promise_due or ""), str(item or ""),
        str(due_on) if due_on else None, standing, last,
        planned_id, str(planned_at), planned_trip,  # type: ignore[arg-type]
    )  # fmt: skip


def _escaped(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def ask_areas() -> Asking[list[tuple[str, int]]]:
    """The areas that customers have, with how many live there, the largest first."""
    rows = yield from rows_of(
        "SELECT area, count(*) FROM contact WHERE area <> '' AND deleted_at IS NULL "
        "GROUP BY area ORDER BY 2 DESC, 1 LIMIT 300"
    )
    return [(area, count) for area, count in rows]


def ask_without_area() -> Asking[list[tuple[int, str]]]:
    """Customers who have an address but no area: (id, the area that the address names)."""
    rows = yield from rows_of(
        "SELECT c.id, a.text FROM contact AS c JOIN address AS a ON a.id = (SELECT min(o.id) "
        "FROM address AS o WHERE o.contact_id = c.id) WHERE c.area = '' AND c.deleted_at IS NULL "
        "ORDER BY c.id"
    )
    return [(one, area) for one, text in rows if (area := area_of_address(text))]


@under_lock
def take_areas(book: Book, named: Sequence[tuple[int, str]]) -> Changes:
    """Each of these customers is in the area that their address names, as long as nobody said
    another."""
    label = QT_TRANSLATE_NOOP("Step", "Take the area of %1 customer(s) from their addresses")
    without = {
        one
        for (one,) in book.query(
            f"SELECT id FROM contact WHERE id IN {id_list(one for one, _area in named)} "
            "AND area = '' AND deleted_at IS NULL"
        )
    }
    by_area: dict[str, list[int]] = {}
    for one, area in named:
        if one in without:
            by_area.setdefault(area, []).append(one)
    now = utc_now()
    with book.writing(label, len(without)) as step:
        for area, ids in by_area.items():
            book.execute(
                f"UPDATE contact SET area = ?, updated_at = ? WHERE id IN {id_list(ids)}",
                (area, now),
            )
    return Changes(contacts=frozenset(without), label=step_done(label, len(without)), step=step.id)
