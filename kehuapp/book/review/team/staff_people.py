"""Who stands behind a figure of a colleague's page, to be shown as a list; nothing is counted."""

from kehuapp.book.activity import costs
from kehuapp.book.review.team.staff_view import StaffView
from kehuapp.store.database import Book

_NOW = "r.due_on <= ? AND (r.put_off_until IS NULL OR r.put_off_until <= ?)"
_RHYTHM = "c.id IN (SELECT r.contact_id FROM contact_rhythm AS r WHERE {0})"


def ids_behind(book: Book, staff_id: int, opens: str, view: StaffView) -> list[int]:
    """The customers of a line (`opens`, see staff_words) of a colleague; of days those of the
    period."""
    today, first = str(view.period.until), str(view.period.first)
    theirs = "coalesce(c.owner_id, 0) = ?"
    bounds = costs.between(view.period.first, view.period.until, view.settings.zone)
    task = (
        "c.id IN (SELECT t.contact_id FROM task AS t WHERE t.deleted_at IS NULL "
        "AND t.kind = 'promise' AND t.done_at IS NULL AND coalesce(t.staff_id, 0) = ?{0})"
    )
    hand = "c.id IN (SELECT h.contact_id FROM handover AS h WHERE h.deleted_at IS NULL AND {0})"
    loss = "c.id IN (SELECT l.contact_id FROM loss_record AS l WHERE l.deleted_at IS NULL AND {0})"
    late = f"{_NOW} AND r.due_on < ? AND r.last_on IS NOT NULL"
    wheres: dict[str, tuple[str, tuple[object, ...]]] = {
        "due": (f"{theirs} AND {_RHYTHM.format(_NOW)}", (staff_id, today, today)),
        "overdue": (f"{theirs} AND {_RHYTHM.format(late)}", (staff_id, today, today, today)),
        "promises": (task.format(""), (staff_id,)),
        "late": (task.format(" AND t.due_on <> '' AND t.due_on < ?"), (staff_id, today)),
        "needs": (
            f"{theirs} AND c.id IN (SELECT n.contact_id FROM need AS n WHERE n.deleted_at IS NULL "
            "AND n.status = 'open')",
            (staff_id,),
        ),
        "unread": (hand.format("h.acknowledged_on = '' AND h.taker_id = ?"), (staff_id,)),
        "taken": (
            hand.format("h.on_date >= ? AND h.on_date <= ? AND h.taker_id = ?"),
            (first, today, staff_id),
        ),
        "given": (
            hand.format("h.on_date >= ? AND h.on_date <= ? AND h.giver_id = ?"),
            (first, today, staff_id),
        ),
        "lost": (
            f"{theirs} AND {loss.format('l.lost_on >= ? AND l.lost_on <= ?')}",
            (staff_id, first, today),
        ),
        "back": (
            f"{theirs} AND "
            + loss.format("l.win_back = 'back' AND l.back_at >= ? AND l.back_at < ?"),
            (staff_id, *bounds),
        ),
    }
    wheres[f"tier:{opens[5:]}"] = f"{theirs} AND coalesce(c.tier, '') = ?", (staff_id, opens[5:])
    where, values = wheres[opens]
    return [
        contact
        for (contact,) in book.query(
            f"SELECT c.id FROM contact AS c WHERE c.deleted_at IS NULL AND {where} ORDER BY c.id",
            values,
        )
    ]
