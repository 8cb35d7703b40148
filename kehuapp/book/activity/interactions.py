"""Contacts that took place (calls, visits, gifts …): read, and written down with what follows.

Planned visits are in visits; correcting what is written down is in corrections.
"""

import re
from typing import NamedTuple

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.tiers.first_contact import Met, meet, tiers_to_meet
from kehuapp.book.visits import visits
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import at_most
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import step_text


class InteractionRow(NamedTuple):
    """`at` is an instant in UTC; `minutes` None when not recorded; `satisfaction` with the shop,
    `satisfaction_staff` with the colleague, 1–5 or None; `pledge_id` the promised service that it
    was, `batch_id` what was done with many of which it is a part, and `batch_title` its name;
    `next_stop_id` the visit that was planned in it; `pledge` the name of the service; `occasion`
    and its year: for what one greeted."""

    id: int | None = None
    contact_id: int = 0
    staff_id: int | None = None
    staff: str = ""
    at: str = ""
    kind: str = "call"
    direction: str = "out"
    purpose: str = "relationship"
    minutes: int | None = None
    cost: int | None = None
    satisfaction: int | None = None
    summary: str = ""
    next_step: str = ""
    trip_stop_id: int | None = None
    satisfaction_staff: int | None = None
    pledge_id: int | None = None
    batch_id: int | None = None
    batch_title: str = ""
    next_stop_id: int | None = None
    pledge: str = ""
    occasion: str = ""
    occasion_year: int | None = None

    def told(self) -> tuple[str, ...]:
        """What it was, in the words of the book: what was done with many, the service, what was
        said."""
        named = dict.fromkeys((self.batch_title, self.pledge, self.summary))
        return tuple(filter(None, named))


class Following(NamedTuple):
    """What comes of a contact, as tasks of their own: what was promised (the words are the
    contact's `next_step`), and when to get in touch again.

    `is_promise` False: the next step is only a note. Days are local, "" for some day or never;
    `next_at` is the hour of the next one, "" for none.
    `next_is_visit`: on the next day a visit is planned, and no task written.
    """

    is_promise: bool = False
    promise_on: str = ""
    promise_staff_id: int | None = None
    next_on: str = ""
    next_is_visit: bool = False
    next_at: str = ""


#: When of its day a visit is planned of which only the day was said.
VISIT_AT = "10:00"
#: The hour in the words of a task.
_HOUR = re.compile(r"(?<!\d)(?:[01]\d|2[0-3]):[0-5]\d(?!\d)")

_COLUMNS = (
    "SELECT i.id, i.contact_id, i.staff_id, coalesce(s.name, ''), i.at, i.kind, i.direction, "
    "i.purpose, i.minutes, i.cost, i.satisfaction, i.summary, i.next_step, i.trip_stop_id, "
    "i.satisfaction_staff, i.pledge_id, i.batch_id, coalesce(b.title, ''), "
    "i.next_stop_id, coalesce(p.name, ''), i.occasion, i.occasion_year "
    "FROM interaction AS i LEFT JOIN staff AS s ON s.id = i.staff_id "
    "LEFT JOIN batch AS b ON b.id = i.batch_id "
    "LEFT JOIN service_pledge AS p ON p.id = i.pledge_id "
)


def rows_interactions(
    book: Book, contact_id: int, limit: int | None = None
) -> list[InteractionRow]:
    """A customer's contacts, newest first."""
    return book.ask(ask_interactions(contact_id, limit))


def ask_interactions(contact_id: int, limit: int | None = None) -> Asking[list[InteractionRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        f"{_COLUMNS} WHERE i.contact_id = ? AND i.deleted_at IS NULL "
        f"ORDER BY i.at DESC, i.id DESC{at_most(limit)}",
        (contact_id,),
    )
    return [InteractionRow(*row) for row in rows]


def load_interaction(book: Book, interaction_id: int) -> InteractionRow:
    """One contact that is written down; Trouble when it is gone, or its customer."""
    return book.ask(ask_interaction(interaction_id))


def ask_interaction(interaction_id: int) -> Asking[InteractionRow]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        f"{_COLUMNS} JOIN contact AS c ON c.id = i.contact_id "
        "WHERE i.id = ? AND i.deleted_at IS NULL AND c.deleted_at IS NULL",
        (interaction_id,),
    )
    if not rows:
        raise Trouble(gone())
    return InteractionRow(*rows[0])


def gone() -> str:
    """What is said of one that is not there any more."""
    return translate("Interactions", "This logged contact is no longer in the book.")


def create_interaction(
    book: Book, row: InteractionRow, following: Following | None = None
) -> Changes:
    """Write down a contact and what comes of it; a visit that was planned counts as done.

    Someone without a tier gets one by the first contact (see tiers.first_contact), which is said.
    """
    label = QT_TRANSLATE_NOOP("Step", "Log a contact with %1")
    said = step_text(title_of_live(book, row.contact_id))
    with book.writing(label, said) as step:
        interaction_id, met = insert_interaction(book, row, following)
    return Changes(
        contacts=frozenset({row.contact_id}),
        label=told_of(step_done(label, said), met),
        step=step.id,
        made=interaction_id,
    )


def insert_interaction(
    book: Book, row: InteractionRow, following: Following | None
) -> tuple[int, Met]:
    """The same as part of a step: its id, and what became of the customer's tier."""
    now = utc_now()
    met = tiers_to_meet(book, [row.contact_id])
    if not met:
        raise Trouble(translate("Contacts", "This customer is no longer in the book."))
    meet(book, met, row.staff_id)
    tier = met[row.contact_id]
    interaction_id = int(
        tables.Interaction.insert(
            contact=row.contact_id,
            at=row.at or now,
            tier_at=tier.after,
            trip_stop=row.trip_stop_id,
            **values_of(row),
        ).execute()
    )
    if row.trip_stop_id is not None:
        tables.TripStop.update(outcome="done", updated_at=now).where(
            tables.TripStop.id == row.trip_stop_id
        ).execute()
    if following is not None:
        made = row._replace(id=interaction_id, next_stop_id=None)
        write_following(book, made, following)
    return interaction_id, tier


def told_of(label: str, tier: Met) -> str:
    """What is said of a contact that was written down: with the tier that it gave, if it did."""
    if tier.before is None and tier.after == "regular":
        return translate("Interactions", "%1. Now a regular customer.", label)
    if tier.before is None:
        return translate("Interactions", "%1. Now a prospect.", label)
    return label


def values_of(row: InteractionRow) -> dict[str, object]:
    """What is typed of a contact, by the columns' names."""
    return {
        "staff": row.staff_id,
        "kind": row.kind,
        "direction": row.direction,
        "purpose": row.purpose,
        "minutes": row.minutes,
        "cost": row.cost,
        "satisfaction": row.satisfaction,
        "satisfaction_staff": row.satisfaction_staff,
        "summary": row.summary,
        "next_step": row.next_step,
        "pledge": row.pledge_id,
        "occasion": row.occasion,
        "occasion_year": row.occasion_year,
    }


def write_following(book: Book, row: InteractionRow, following: Following) -> None:
    """Let the tasks that came of a contact be these: written, changed or put into the trash."""
    is_promise = following.is_promise and bool(row.next_step.strip())
    wished = {
        "promise": (row.next_step.strip(), following.promise_on, following.promise_staff_id)
        if is_promise
        else None,
        "follow_up": (_again(following.next_at), following.next_on, row.staff_id)
        if following.next_on and not following.next_is_visit
        else None,
    }
    _write_next_visit(book, row, following)
    found = {kind: (task, text, due) for kind, task, text, due, _staff in tasks_of(book, row.id)}
    now = utc_now()
    for kind, task in wished.items():
        there = found.get(kind)
        if task is None and there is not None:
            tables.Task.update(deleted_at=now, updated_at=now).where(
                tables.Task.id == there[0]
            ).execute()
        elif task is not None and there is None:
            tables.Task.insert(
                contact=row.contact_id,
                interaction=row.id,
                kind=kind,
                text=task[0],
                due_on=task[1],
                staff=task[2],
            ).execute()
        elif task is not None and there is not None:
            is_reworded = kind == "follow_up" and hour_in(there[1]) == following.next_at
            text = there[1] if is_reworded else task[0]
            tables.Task.update(text=text, due_on=task[1], staff=task[2], updated_at=now).where(
                tables.Task.id == there[0]
            ).execute()


def _again(at: str) -> str:
    """What is to be done on the next day."""
    if at:
        return translate("Interactions", "Get in touch again at %1", at)
    return translate("Interactions", "Get in touch again")


def hour_in(text: str) -> str:
    """The hour that the words of a task name, "" for none."""
    found = _HOUR.search(text)
    return found[0] if found else ""


def _place_again(book: Book, row: InteractionRow) -> str:
    """Where they were met this time, else their first address, as the form of a visit has it."""
    places = book.ask(
        rows_of(
            "SELECT coalesce(nullif((SELECT place FROM trip_stop WHERE id = ?), ''), "
            "(SELECT text FROM address WHERE contact_id = ? ORDER BY id LIMIT 1), '')",
            (row.trip_stop_id or 0, row.contact_id),
        )
    )
    return " ".join(str(places[0][0]).split())


def _write_next_visit(book: Book, row: InteractionRow, following: Following) -> None:
    """Let the visit that was planned in a contact be this one, or none: of one that is there
    already only the time changes, and what was done or called off meanwhile stays so."""
    there = None
    if row.next_stop_id is not None:
        there = book.ask(visits.ask_planned(row.next_stop_id))
    now = utc_now()
    if not (following.next_on and following.next_is_visit):
        if there is not None:
            tables.TripStop.update(deleted_at=now, updated_at=now).where(
                tables.TripStop.id == there.id
            ).execute()
        return
    starts_at = f"{following.next_on}T{following.next_at or VISIT_AT}"
    if there is None:
        stop_id = visits.insert_visit(
            visits.Visit(
                contact_id=row.contact_id,
                staff_id=row.staff_id,
                starts_at=starts_at,
                place=_place_again(book, row),
            )
        )
        tables.Interaction.update(next_stop=stop_id).where(
            tables.Interaction.id == row.id
        ).execute()
    elif there.starts_at != starts_at:
        tables.TripStop.update(starts_at=starts_at, updated_at=now).where(
            tables.TripStop.id == there.id
        ).execute()


#: (kind, id, text, due, staff) of a task that came of a contact.
TaskOf = tuple[str, int, str, str, int | None]


def tasks_of(book: Book, interaction_id: int | None) -> list[TaskOf]:
    """What is still to be done of a contact, the newest of a kind last."""
    return book.ask(ask_tasks_of(interaction_id))


def ask_tasks_of(interaction_id: int | None) -> Asking[list[TaskOf]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        "SELECT kind, id, text, due_on, staff_id FROM task WHERE interaction_id = ? "
        "AND deleted_at IS NULL AND done_at IS NULL ORDER BY id",
        (interaction_id,),
    )
    return list(rows)


@under_lock
def delete_interaction(book: Book, interaction_id: int) -> Changes:
    """Put a contact that was noted by mistake into the trash, with what is still to be done of
    it and the visit that was planned in it; a visit that it told of is planned again, and a gift is
    not given yet."""
    label = QT_TRANSLATE_NOOP("Step", "Delete a logged contact")
    row = load_interaction(book, interaction_id)
    now = utc_now()
    with book.writing(label) as step:
        tables.Interaction.update(deleted_at=now, updated_at=now).where(
            tables.Interaction.id == interaction_id
        ).execute()
        for _kind, task_id, *_told in tasks_of(book, interaction_id):
            tables.Task.update(deleted_at=now, updated_at=now).where(
                tables.Task.id == task_id
            ).execute()
        if row.kind == "gift":
            tables.Gift.update(status="bought", cost=row.cost, updated_at=now).where(
                tables.Gift.interaction == interaction_id, tables.Gift.deleted_at.is_null()
            ).execute()
        if row.next_stop_id is not None:
            tables.TripStop.update(deleted_at=now, updated_at=now).where(
                tables.TripStop.id == row.next_stop_id,
                tables.TripStop.outcome == "planned",
                tables.TripStop.deleted_at.is_null(),
            ).execute()
        if row.trip_stop_id is not None:
            tables.TripStop.update(outcome="planned", updated_at=now).where(
                tables.TripStop.id == row.trip_stop_id, tables.TripStop.outcome == "done"
            ).execute()
    return Changes(contacts=frozenset({row.contact_id}), label=step_done(label), step=step.id)
