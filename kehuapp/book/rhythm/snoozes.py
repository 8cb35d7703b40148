"""Stub until it has landed."""

from collections.abc import Sequence

from kehuapp.changes import Changes
from kehuapp.store.database import Book


def snooze(
    book: Book,
    contact_ids: Sequence[int],
    until: str,
    reason: str = "",
    staff_id: int | None = None,
    important_date_id: int | None = None,
) -> Changes:
    with book.writing("Put off") as step:
        pass
    return Changes(contacts=frozenset(contact_ids), label="Put off", step=step.id)
