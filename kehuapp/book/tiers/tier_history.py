"""When a customer's tier was changed, by whom and why; changing it is in tiers, bulk, contacts."""

from collections.abc import Iterable
from typing import NamedTuple

from kehuapp.book.settings import instant_now
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book

LONGEST_REASON = 500


class TierChangeRow(NamedTuple):
    """`at` is an instant in UTC; `before` and `after` are codes, None for no tier."""

    at: str
    staff: str
    before: str | None
    after: str | None
    reason: str


def rows_tier_changes(book: Book, contact_id: int) -> list[TierChangeRow]:
    """A customer's changes of tier, newest first."""
    return book.ask(ask_tier_changes(contact_id))


def ask_tier_changes(contact_id: int) -> Asking[list[TierChangeRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        "SELECT t.at, coalesce(s.name, ''), t.before, t.after, t.reason FROM tier_change AS t "
        "LEFT JOIN staff AS s ON s.id = t.staff_id WHERE t.contact_id = ? "
        "ORDER BY t.at DESC, t.id DESC",
        (contact_id,),
    )
    return [TierChangeRow(*row) for row in rows]


def record_changes(
    book: Book,
    before: Iterable[tuple[int, str | None]],
    after: str | None,
    reason: str = "",
    staff_id: int | None = None,
) -> None:
    """Write down that each of these (customer, tier until now) has the tier `after` from now on.

    Called inside the step that changes the tier, so that one undo takes back both.
    """
    record_each(book, ((one, old, after, reason) for one, old in before), staff_id)


def record_each(
    book: Book,
    changes: Iterable[tuple[int, str | None, str | None, str]],
    staff_id: int | None = None,
) -> None:
    """The same of each its own: customer, tier until now, tier from now on, why."""
    now = instant_now(book)
    rows = [
        (contact, staff_id, now, old, after, " ".join(reason.split())[:LONGEST_REASON])
        for contact, old, after, reason in changes
        if old != after
    ]
    with book.writing("") as step:
        step.bulk_insert(
            "tier_change", ("contact_id", "staff_id", "at", "before", "after", "reason"), rows
        )
