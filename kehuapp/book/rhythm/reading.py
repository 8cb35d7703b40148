"""How SQL asks the kept rows who is due; what the rows are is in kept. Here is no book."""

from datetime import date

#: Which making of the kept rows is the latest.
VERSION = 1
#: Each place of contact_rhythm by number, so that its index gives the order too.
_PLACES = "r.place IN (0,1,2,3,4,5,6,7)"
#: By tier, then the longest overdue first; never contacted last in their tier.
DUE_ORDER = "r.place, r.due_on, r.contact_id"
#: Beside `c`, a customer.
JOIN = "LEFT JOIN contact_rhythm AS r ON r.contact_id = c.id"


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
