"""Contacts that took place (calls, visits, gifts …); planned visits are in visits."""

from typing import NamedTuple

from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book
from kehuapp.store.ids import at_most
from kehuapp.store.stamps import utc_now


class InteractionRow(NamedTuple):
    """`at` is an instant in UTC; `minutes` None when not recorded; `satisfaction` 1–5 or None."""

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


_COLUMNS = (
    "SELECT i.id, i.contact_id, i.staff_id, coalesce(s.name, ''), i.at, i.kind, i.direction, "
    "i.purpose, i.minutes, i.cost, i.satisfaction, i.summary, i.next_step, i.trip_stop_id "
    "FROM interaction AS i LEFT JOIN staff AS s ON s.id = i.staff_id "
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


def create_interaction(book: Book, row: InteractionRow) -> Changes:
    """Write down a contact; a visit that was planned counts as done.

    Someone without a tier becomes a prospect by the first contact (domain rule: before that,
    imported people are never due).
    """
    label = QT_TRANSLATE_NOOP("Step", "Log a contact")
    now = utc_now()
    with book.writing(label) as step:
        found = book.query("SELECT tier FROM contact WHERE id = ?", (row.contact_id,))
        if not found:
            raise Trouble(translate("Contacts", "This customer is no longer in the book."))
        tier = found[0][0]
        if tier is None:
            tables.Contact.update(tier="prospect", updated_at=now).where(
                tables.Contact.id == row.contact_id
            ).execute()
            said = translate("Tiers", "First contact")
            record_changes(book, [(row.contact_id, None)], "prospect", said, row.staff_id)
        interaction_id = tables.Interaction.insert(
            contact=row.contact_id,
            staff=row.staff_id,
            at=row.at or now,
            kind=row.kind,
            direction=row.direction,
            purpose=row.purpose,
            minutes=row.minutes,
            cost=row.cost,
            satisfaction=row.satisfaction,
            summary=row.summary,
            next_step=row.next_step,
            tier_at=tier or "prospect",
            trip_stop=row.trip_stop_id,
        ).execute()
        if row.trip_stop_id is not None:
            tables.TripStop.update(outcome="done", updated_at=now).where(
                tables.TripStop.id == row.trip_stop_id
            ).execute()
    return Changes(
        contacts=frozenset({row.contact_id}),
        label=step_done(label),
        step=step.id,
        made=interaction_id,
    )


def delete_interaction(book: Book, interaction_id: int) -> Changes:
    """Put a contact that was noted by mistake into the trash."""
    label = QT_TRANSLATE_NOOP("Step", "Delete a logged contact")
    with book.writing(label) as step:
        rows = book.query(
            "SELECT contact_id FROM interaction WHERE id = ? AND deleted_at IS NULL",
            (interaction_id,),
        )
        if not rows:
            raise Trouble(
                translate("Interactions", "This logged contact is no longer in the book.")
            )
        contact_id = rows[0][0]
        now = utc_now()
        tables.Interaction.update(deleted_at=now, updated_at=now).where(
            tables.Interaction.id == interaction_id
        ).execute()
    return Changes(contacts=frozenset({contact_id}), label=step_done(label), step=step.id)
