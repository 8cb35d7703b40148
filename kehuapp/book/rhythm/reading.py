"""How SQL asks the kept rows who is due; what the rows are is in kept. Here is no book."""

from datetime import date

#: Which making of the kept rows is the latest.
VERSION = 2
#: Each place of contact_rhythm by number, so that its index gives the order too.
_PLACES = "r.place IN (0,1,2,3,4,5,6,7)"
#: By tier, then the longest overdue first; never contacted last in their tier.
DUE_ORDER = "r.place, r.due_on, r.contact_id"
#: Beside `c`, a customer.
JOIN = "LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id"

#: That nobody was in touch (`s` is a snooze) since somebody was put off: what is logged later of a
#: day not before it.
STILL_HOLDS = (
    "NOT EXISTS (SELECT 1 FROM interaction AS i WHERE i.contact_id = s.contact_id "
    "AND i.deleted_at IS NULL AND i.at >= s.made_on AND i.id > s.logged)"
)


def remedy_of(contact: str) -> str:
    """SQL of what puts it right with somebody who is lost and is still to be done."""
    return (
        f"(SELECT max(l.remedy) FROM loss_record AS l WHERE l.contact_id = {contact} "
        "AND l.deleted_at IS NULL AND l.remedy_done_on = '' "
        "AND l.win_back IN ('not_yet', 'trying'))"
    )


def due_where(day: date) -> tuple[str, list[object]]:
    """What is true of the rows `r` of those who are due on a day and not put off beyond it."""
    return (
        f"{_PLACES} AND r.due_on <= ? AND (r.put_off_until IS NULL OR r.put_off_until <= ?)",
        [str(day), str(day)],
    )


def is_due(day: date) -> tuple[str, list[object]]:
    """The same of the customers `c`."""
    where, values = due_where(day)
    return f"c.id IN (SELECT r.contact_id FROM contact_rhythm AS r WHERE {where})", values
