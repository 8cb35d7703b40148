"""What a day asks for, in numbers, and its appointments; the rows themselves are in today."""

from datetime import date, datetime, timedelta

from kehuapp.book.rhythm.due import ask_due_count
from kehuapp.book.settings import load_settings
from kehuapp.book.today import lines
from kehuapp.book.today.greeted import ask_to_greet
from kehuapp.rules.reminding import Ahead, Appointment
from kehuapp.store.asking import together
from kehuapp.store.database import Book

_MOST_APPOINTMENTS = 100


def load_ahead(book: Book, day: date, staff_id: int | None = None) -> Ahead:
    """What there is to do on a day and which visits are planned on it or the next; with `staff_id`
    for those whom this colleague looks after, and what they are to do: as the page of today
    counts."""
    tomorrow = day + timedelta(days=1)
    asked_since = lines.asked_since(day, load_settings(book).zone)
    due, dates, promises, likely, unreported, visits = book.ask(
        together(
            ask_due_count(day, staff_id),
            ask_to_greet(day, staff_id),
            lines.ask_tasks_count(day, staff_id),
            lines.ask_to_ask_count(day, asked_since, staff_id),
            lines.ask_unreported_count(day, staff_id),
            lines.ask_visits(day, tomorrow, staff_id, _MOST_APPOINTMENTS),
        )
    )
    appointments = tuple(
        Appointment(one.id, one.name or "–", datetime.fromisoformat(one.starts_at))
        for one in visits
    )
    on_the_day = sum(one.starts_at.date() == day for one in appointments)
    return Ahead(due, len(dates), promises, on_the_day, likely, unreported, appointments)
