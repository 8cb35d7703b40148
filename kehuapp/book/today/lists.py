"""All that a day asks of a shop, list by list and without an end, for the command line."""

from datetime import date
from typing import NamedTuple

from kehuapp.book.days.dates_ahead import DateRow
from kehuapp.book.rhythm.due import DueRow, ask_due
from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.today import lines
from kehuapp.book.today.greeted import ask_to_greet
from kehuapp.book.today.lines import NeedLine, TaskLine, VisitLine
from kehuapp.store.asking import together
from kehuapp.store.database import Book


class DayLists(NamedTuple):
    """In the order of the page of today; as much of each as it would have there."""

    on: date
    settings: Settings
    due: list[DueRow]
    dates: list[DateRow]
    visits: list[VisitLine]
    tasks: list[TaskLine]
    likely: list[NeedLine]
    unreported: list[VisitLine]


def load_lists(book: Book, on: date | None = None, staff_id: int | None = None) -> DayLists:
    """What is to be done on a day (the shop's today), by a colleague or by all."""
    settings = load_settings(book)
    day = on or settings.today()
    found = book.ask(
        together(
            ask_due(day, staff_id),
            ask_to_greet(day, staff_id),
            lines.ask_visits(day, day, staff_id),
            lines.ask_tasks_due(day, staff_id),
            lines.ask_to_ask(day, lines.asked_since(day, settings.zone), staff_id),
            lines.ask_unreported(day, staff_id),
        )
    )
    return DayLists(day, settings, *found)
