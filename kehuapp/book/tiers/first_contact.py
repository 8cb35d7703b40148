"""The first contact with somebody who has no tier makes a prospect of them; no other tiers."""

from collections.abc import Sequence

from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import utc_now


def tiers_met(book: Book, contact_ids: Sequence[int], staff_id: int | None) -> dict[int, str]:
    """The tiers of those of these customers who are not in the trash, once they were met; called
    inside the step that writes the contact down.

    Imported people have no tier, and are never due, until somebody contacts them.
    """
    found: dict[int, str] = {}
    for part in id_parts(contact_ids):
        live = f"id IN {part} AND deleted_at IS NULL"
        tiers = dict(book.query(f"SELECT id, tier FROM contact WHERE {live}"))
        new: list[tuple[int, str | None]] = [
            (one, None) for one, tier in tiers.items() if tier is None
        ]
        if new:
            said = translate("Tiers", "First contact")
            record_changes(book, new, "prospect", said, staff_id)
            book.execute(
                "UPDATE contact SET tier = 'prospect', updated_at = ? "
                f"WHERE {live} AND tier IS NULL",
                (utc_now(),),
            )
        found.update((one, tier or "prospect") for one, tier in tiers.items())
    return found
