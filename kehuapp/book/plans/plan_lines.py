"""Open needs and promises of a customer as lines on papers; written in needs and tasks."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.text import words


class OpenNeed(NamedTuple):
    """As in the table need."""

    item: str
    quantity: float | None
    unit: str
    from_date: str
    to_date: str
    when_text: str
    certainty: str


class OpenTask(NamedTuple):
    """As in the table task, with the name of the colleague."""

    text: str
    kind: str
    due_on: str
    staff: str


class Open(NamedTuple):
    """What is open of a customer: needs by their days, tasks by when they are due; `told` are the
    contacts made of which a task was written down, and `texts` what tasks say, done ones too."""

    needs: tuple[OpenNeed, ...]
    tasks: tuple[OpenTask, ...]
    told: frozenset[int]
    texts: frozenset[str]


def ask_open(contact_id: int) -> Asking[Open]:
    """What is open of a customer, as one of several things asked."""
    needs, tasks, told = yield from together(
        rows_of(
            "SELECT item, quantity, unit, from_date, to_date, when_text, certainty FROM need "
            "WHERE contact_id = ? AND deleted_at IS NULL AND status = 'open' "
            "ORDER BY from_date = '' AND to_date = '', "
            "CASE from_date WHEN '' THEN to_date ELSE from_date END, id",
            (contact_id,),
        ),
        rows_of(
            "SELECT t.text, t.kind, t.due_on, coalesce(s.name, '') FROM task AS t "
            "LEFT JOIN staff AS s ON s.id = t.staff_id WHERE t.contact_id = ? "
            "AND t.deleted_at IS NULL AND t.done_at IS NULL "
            "ORDER BY t.due_on = '', t.due_on, t.id",
            (contact_id,),
        ),
        rows_of(
            "SELECT interaction_id, text FROM task WHERE contact_id = ? AND deleted_at IS NULL",
            (contact_id,),
        ),
    )
    return Open(
        tuple(OpenNeed(*row) for row in needs),
        tuple(OpenTask(*row) for row in tasks),
        frozenset(row[0] for row in told if row[0] is not None),
        frozenset(row[1] for row in told),
    )


def need_line(need: OpenNeed, today: date) -> str:
    """ "Spring tea × 12 kg · 1 Mar – 31 Mar · perhaps"."""
    item = " ".join(need.item.split())
    if need.quantity is not None:
        item = f"{item} × {words.number(need.quantity)} {need.unit}".strip()
    when = need.when_text or words.days_from_to(need.from_date, need.to_date, today)
    perhaps = translate("Plans", "perhaps") if need.certainty == "maybe" else ""
    return " · ".join(filter(None, (item, when, perhaps)))


def task_line(task: OpenTask, today: date) -> str:
    """What is to be done and by when, said when it is late; the day comes first, for what has no
    room on paper is cut off at the end."""
    text = " ".join(task.text.split())
    if not task.due_on:
        return text
    day = words.short_day(date.fromisoformat(task.due_on), today)
    if task.due_on < today.isoformat():
        return translate("Plans", "Was due on %1: %2", day, text)
    return translate("Plans", "By %1: %2", day, text)


def promises(found: Open, next_steps: Iterable[tuple[int | None, str]], today: date) -> list[str]:
    """Everything promised and not done: the open tasks, then the next steps of contacts made (their
    ids and words) of which no task was written down."""
    lines = [task_line(task, today) for task in found.tasks]
    lines += [
        step
        for contact_made, step in next_steps
        if step and contact_made not in found.told and step not in found.texts
    ]
    return list(dict.fromkeys(lines))
