"""Visits and tasks go to another day: each move is one step."""

from datetime import date

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.days.own_days import ask_own_days
from kehuapp.book.days.shop_calendar import closed_words
from kehuapp.book.plans.tasks import load_task
from kehuapp.book.settings import ask_settings
from kehuapp.book.visits.visits import load_visit, on_its_way
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import together
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text import words


@under_lock
def move_visit(book: Book, visit_id: int, starts_at: str, opened: str) -> Changes:
    """A planned visit begins at another moment (local ISO text to the minute).

    On another day it is not confirmed any more: what they agreed to was the day before. Trouble
    when it no longer begins when it was `opened` with, or is not planned any more.
    """
    label = QT_TRANSLATE_NOOP("Step", "Move the visit to %1: %2")
    visit = load_visit(book, visit_id)
    if visit.starts_at != opened or visit.outcome != "planned":
        raise Trouble(_changed())
    said = (title_of_live(book, visit.contact_id), starts_at.replace("T", " "))
    with book.writing(label, *said) as step:
        if starts_at != opened:
            tables.TripStop.update(**on_its_way(visit, starts_at), updated_at=utc_now()).where(
                tables.TripStop.id == visit_id
            ).execute()
    on = starts_at[:10]
    closed = "" if on == opened[:10] else _closed_on(book, on)
    return _changes(label, said, visit.contact_id, step.id, visit_id, closed)


@under_lock
def move_task(book: Book, task_id: int, due_on: str, opened: str) -> Changes:
    """What is to be done is due on another day; Trouble when that was changed meanwhile."""
    label = QT_TRANSLATE_NOOP("Step", "Move the task for %1: %2")
    task = load_task(book, task_id)
    if task.due_on != opened or task.done_at is not None:
        raise Trouble(_changed())
    said = (title_of_live(book, task.contact_id), due_on)
    with book.writing(label, *said) as step:
        if due_on != opened:
            tables.Task.update(due_on=due_on, updated_at=utc_now()).where(
                tables.Task.id == task_id
            ).execute()
    return _changes(label, said, task.contact_id, step.id, task_id)


def _changed() -> str:
    return translate(
        "Calendar",
        "Somebody changed this in the meantime. It stands where it is now; move it again.",
    )


def _changes(
    label: str, said: tuple[str, str], contact_id: int, step: int | None, made: int, more: str = ""
) -> Changes:
    done = step_done(label, said[0], words.written_moment(said[1]))
    told = f"{done} · {more}" if more else done
    return Changes(contacts=frozenset({contact_id}), label=told, step=step, made=made)


def _closed_on(book: Book, day: str) -> str:
    """That it is a day off, "" when it is not: nobody is kept from going."""
    settings, own = book.ask(together(ask_settings(), ask_own_days()))
    name = closed_words(settings.region, own, date.fromisoformat(day))
    return translate("Calendar", "a day off (%1)", name) if name else ""
