"""The first contact with somebody who has no tier makes a prospect of them; no other tiers."""

from collections.abc import Mapping, Sequence

from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import utc_now


def live_tiers(book: Book, contact_ids: Sequence[int]) -> dict[int, str | None]:
    """The tiers of those of these customers who are in the book and not in the trash."""
    found: dict[int, str | None] = {}
    for part in id_parts(contact_ids):
        found.update(
            book.query(f"SELECT id, tier FROM contact WHERE id IN {part} AND deleted_at IS NULL")
        )
    return found


def tiers_met(book: Book, tiers: Mapping[int, str | None], staff_id: int | None) -> dict[int, str]:
    """The tiers of these customers once they were met; called inside the step that writes the
    contact down.

    Imported people have no tier, and are never due, until somebody contacts them.
    """
    new = [one for one, tier in tiers.items() if tier is None]
    if new:
        said = translate("Tiers", "First contact")
        record_changes(book, [(one, None) for one in new], "prospect", said, staff_id)
    for part in id_parts(new):
        book.execute(
            f"UPDATE contact SET tier = 'prospect', updated_at = ? WHERE id IN {part}",
            (utc_now(),),
        )
    return {one: tier or "prospect" for one, tier in tiers.items()}
