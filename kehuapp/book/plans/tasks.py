"""What is to be done for a customer by a day: promises, help, follow-ups."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.settings import instant_now, load_settings
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.repeating import next_due, read_repeat
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import at_most
from kehuapp.store.stamps import utc_now

MOST = 1000  # of all open ones, the first due, that a page shows


class TaskRow(NamedTuple):
    """`due_on` is a local ISO day, "" for some day; `done_at` an instant in UTC or None; `repeats`
    as rules.repeating writes it; `staff` and `contact` are names.

    kind: promise|help|remedy|handover|greeting|follow_up
    """

    text: str
    due_on: str = ""
    staff_id: int | None = None
    kind: str = "promise"
    repeats: str = ""
    done_at: str | None = None
    id: int = 0
    contact_id: int = 0
    comment_id: int | None = None
    interaction_id: int | None = None
    trip_stop_id: int | None = None
    staff: str = ""
    contact: str = ""


#: What a form writes.
_WRITTEN = ("text", "due_on", "staff_id", "kind", "repeats")
_SELECT = (
    "SELECT t.text, t.due_on, t.staff_id, t.kind, t.repeats, t.done_at, t.id, t.contact_id, "
    "t.comment_id, t.interaction_id, t.trip_stop_id, coalesce(s.name, ''), "
    "CASE c.name WHEN '' THEN c.company ELSE c.name END "
    "FROM task AS t JOIN contact AS c ON c.id = t.contact_id "
    "LEFT JOIN staff AS s ON s.id = t.staff_id WHERE t.deleted_at IS NULL"
)
_FIRST_DUE = "ORDER BY CASE t.due_on WHEN '' THEN '9999' ELSE t.due_on END, t.id"


def load_task(book: Book, task_id: int) -> TaskRow:
    """One task; Trouble when it was deleted."""
    found = book.query(f"{_SELECT} AND t.id = ?", (task_id,))
    if not found:
        raise Trouble(translate("Tasks", "This is no longer in the book."))
    return TaskRow(*found[0])


def rows_tasks(book: Book, contact_id: int) -> list[TaskRow]:
    """What is and was to be done for a customer: the open ones by their day, then the done ones,
    the newest first."""
    return book.ask(ask_tasks(contact_id))


def ask_tasks(contact_id: int) -> Asking[list[TaskRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(f"{_SELECT} AND t.contact_id = ? {_FIRST_DUE}", (contact_id,))
    found = [TaskRow(*row) for row in rows]
    done = sorted((row for row in found if row.done_at), key=lambda row: row.done_at or "")
    return [row for row in found if not row.done_at] + done[::-1]


def ask_owed(contact_id: int) -> Asking[list[TaskRow]]:
    """What is still to be done for a customer, by its day."""
    rows = yield from rows_of(
        f"{_SELECT} AND t.contact_id = ? AND t.done_at IS NULL {_FIRST_DUE}", (contact_id,)
    )
    return [TaskRow(*row) for row in rows]


def rows_open_tasks(book: Book, staff_id: int | None = None, most: int = MOST) -> list[TaskRow]:
    """What is still to be done for anybody, by its day; of one colleague, or of all."""
    return book.ask(ask_open_tasks(staff_id, most))


def ask_open_tasks(staff_id: int | None, most: int | None = None) -> Asking[list[TaskRow]]:
    """The same as one of several things asked; nobody's is done for who is in the trash."""
    whose, values = ("AND t.staff_id = ?", (staff_id,)) if staff_id is not None else ("", ())
    rows = yield from rows_of(
        f"{_SELECT} AND t.done_at IS NULL AND c.deleted_at IS NULL {whose} "
        f"{_FIRST_DUE}{at_most(most)}",
        values,
    )
    return [TaskRow(*row) for row in rows]


@under_lock
def create_task(
    book: Book,
    contact_id: int,
    text: str,
    due_on: str = "",
    staff_id: int | None = None,
    *,
    kind: str = "promise",
    repeats: str = "",
    comment_id: int | None = None,
    interaction_id: int | None = None,
    trip_stop_id: int | None = None,
) -> Changes:
    """Write down what was promised; `due_on` is a local ISO day, "" for some day."""
    label = QT_TRANSLATE_NOOP("Step", "New task for %1: %2")
    row = _checked(TaskRow(text, due_on, staff_id, kind, repeats))
    said = (title_of_live(book, contact_id), row.text)
    with book.writing(label, *said) as step:
        task_id = _insert(
            row._replace(
                contact_id=contact_id,
                comment_id=comment_id,
                interaction_id=interaction_id,
                trip_stop_id=trip_stop_id,
            )
        )
    return _changes(label, said, contact_id, step.id, task_id)


@under_lock
def change_task(book: Book, row: TaskRow, opened: TaskRow | None = None) -> Changes:
    """Write what a form holds of a task.

    Trouble when it is no longer as it was `opened`: somebody changed it in another window.
    """
    label = QT_TRANSLATE_NOOP("Step", "Change the task for %1: %2")
    row = _checked(row)
    old = load_task(book, row.id)
    if opened is not None and _told(old) != _told(opened):
        raise Trouble(
            translate(
                "Tasks",
                "Somebody changed this in the meantime. Save again to keep what is written here.",
            )
        )
    said = (title_of_live(book, old.contact_id), row.text)
    if old._replace(due_on=row.due_on) == row and old.due_on < row.due_on and old.due_on:
        label = QT_TRANSLATE_NOOP("Step", "Put off the task for %1: %2")
    changed: dict[str, Any] = {
        name.removesuffix("_id"): getattr(row, name)
        for name in _WRITTEN
        if getattr(row, name) != getattr(old, name)
    }
    with book.writing(label, *said) as step:
        if changed:
            _update(row.id, **changed)
    return _changes(label, said, old.contact_id, step.id, row.id)


@under_lock
def finish_task(book: Book, task_id: int) -> Changes:
    """It is done; of what repeats the next one is written in the same step."""
    label = QT_TRANSLATE_NOOP("Step", "Done for %1: %2")
    task = load_task(book, task_id)
    said = (title_of_live(book, task.contact_id), task.text)
    with book.writing(label, *said) as step:
        if task.done_at is None:
            _update(task_id, done_at=instant_now(book))
            if due := _next_due(book, task):
                _insert(task._replace(due_on=due))
    return _changes(label, said, task.contact_id, step.id, task_id)


@under_lock
def reopen_task(book: Book, task_id: int) -> Changes:
    """It is not done after all; the next one that was written by that goes into the trash."""
    label = QT_TRANSLATE_NOOP("Step", "Open the task for %1 again: %2")
    task = load_task(book, task_id)
    said = (title_of_live(book, task.contact_id), task.text)
    with book.writing(label, *said) as step:
        _update(task_id, done_at=None)
        if task.done_at is not None and task.repeats:
            later = book.query(
                "SELECT min(id) FROM task WHERE contact_id = ? AND text = ? AND repeats = ? "
                "AND id > ? AND done_at IS NULL AND deleted_at IS NULL",
                (task.contact_id, task.text, task.repeats, task_id),
            )[0][0]
            if later is not None:
                _update(later, deleted_at=utc_now())
    return _changes(label, said, task.contact_id, step.id, task_id)


@under_lock
def delete_task(book: Book, task_id: int) -> Changes:
    """Put a task that was written by mistake into the trash."""
    label = QT_TRANSLATE_NOOP("Step", "Delete the task for %1: %2")
    task = load_task(book, task_id)
    said = (title_of_live(book, task.contact_id), task.text)
    with book.writing(label, *said) as step:
        _update(task_id, deleted_at=utc_now())
    return _changes(label, said, task.contact_id, step.id, task_id)


def _next_due(book: Book, task: TaskRow) -> str:
    """The day on which what repeats is due next, "" when it does not."""
    repeat = read_repeat(task.repeats)
    if repeat is None:
        return ""
    today = load_settings(book).today()
    due = next_due(repeat, date.fromisoformat(task.due_on) if task.due_on else today, today)
    return due.isoformat() if due else ""


def _insert(row: TaskRow) -> int:
    made: int = tables.Task.insert(
        contact=row.contact_id,
        staff=row.staff_id,
        text=row.text,
        kind=row.kind,
        due_on=row.due_on,
        repeats=row.repeats,
        comment=row.comment_id,
        interaction=row.interaction_id,
        trip_stop=row.trip_stop_id,
    ).execute()
    return made


def _update(task_id: int, **values: Any) -> None:
    tables.Task.update(**values, updated_at=utc_now()).where(tables.Task.id == task_id).execute()


def _told(row: TaskRow) -> tuple[Any, ...]:
    return (*(getattr(row, name) for name in _WRITTEN), row.done_at)


def _checked(row: TaskRow) -> TaskRow:
    row = row._replace(text=row.text.strip())
    if not row.text:
        raise Trouble(translate("Tasks", "Say what is to be done."))
    if row.due_on:
        try:
            date.fromisoformat(row.due_on)
        except ValueError:
            raise Trouble(translate("Tasks", "This is not a day: %1", row.due_on)) from None
    if row.repeats and read_repeat(row.repeats) is None:
        raise Trouble(translate("Tasks", "It cannot come again like that: %1", row.repeats))
    return row


def _changes(
    label: str, said: Sequence[str], contact_id: int, step: int | None, made: int | None
) -> Changes:
    return Changes(
        contacts=frozenset({contact_id}), label=step_done(label, *said), step=step, made=made
    )
