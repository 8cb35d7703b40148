"""What a day asks for, in numbers, and its appointments; the rows themselves are in today."""

from datetime import date, datetime, timedelta

from kehuapp.book.rhythm.due import ask_due_count
from kehuapp.book.today.greeted import ask_to_greet
from kehuapp.rules.reminding import Ahead, Appointment
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book

_MOST_APPOINTMENTS = 100


def load_ahead(book: Book, day: date, staff_id: int | None = None) -> Ahead:
    """What there is to do on a day and which visits are planned on it or the next; with `staff_id`
    for those whom this colleague looks after, and what they are to do."""
    theirs = "" if staff_id is None else " AND t.staff_id = ?"
    values = () if staff_id is None else (staff_id,)
    due, dates, promises, visits = book.ask(
        together(
            ask_due_count(day, staff_id),
            ask_to_greet(day, staff_id),
            rows_of(
                "SELECT count(*) FROM task AS t JOIN contact AS c ON c.id = t.contact_id "
                "WHERE t.done_at IS NULL AND t.deleted_at IS NULL AND c.deleted_at IS NULL "
                f"AND t.due_on <> '' AND t.due_on <= ?{theirs}",
                (str(day), *values),
            ),
            rows_of(
                "SELECT t.id, coalesce(nullif(c.name, ''), nullif(c.nickname, ''), c.company), "
                "t.starts_at FROM trip_stop AS t JOIN contact AS c ON c.id = t.contact_id "
                "WHERE t.outcome = 'planned' AND t.deleted_at IS NULL AND c.deleted_at IS NULL "
                f"AND t.starts_at >= ? AND t.starts_at < ?{theirs} "
                f"ORDER BY t.starts_at LIMIT {_MOST_APPOINTMENTS}",
                (str(day), str(day + timedelta(days=2)), *values),
            ),
        )
    )
    appointments = tuple(
        Appointment(visit, name or "–", datetime.fromisoformat(at)) for visit, name, at in visits
    )
    on_the_day = sum(one.starts_at.date() == day for one in appointments)
    return Ahead(due, len(dates), int(promises[0][0]), on_the_day, appointments)
