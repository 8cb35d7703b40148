"""What a customer will want, how much and when; what became of it is a sale."""

from typing import NamedTuple

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, under_lock


class NeedRow(NamedTuple):
    """`from_date` and `to_date` are local ISO days, "" where nobody knows; `quantity` may be None.

    certainty: likely|maybe
    """

    item: str
    quantity: float | None = None
    unit: str = ""
    from_date: str = ""
    to_date: str = ""
    certainty: str = "likely"
    note: str = ""


@under_lock
def create_need(book: Book, contact_id: int, row: NeedRow, staff_id: int | None = None) -> Changes:
    """Write down what a customer will want; it is open."""
    label = QT_TRANSLATE_NOOP("Step", "New need of %1: %2")
    item = row.item.strip()
    if not item:
        raise Trouble(translate("Needs", "Say what they will want."))
    if row.from_date and row.to_date and row.to_date < row.from_date:
        raise Trouble(translate("Needs", "The last day of the need is before its first."))
    said = (title_of_live(book, contact_id), item)
    with book.writing(label, *said) as step:
        need_id = tables.Need.insert(
            contact=contact_id,
            staff=staff_id,
            item=item,
            quantity=row.quantity,
            unit=row.unit.strip(),
            from_date=row.from_date,
            to_date=row.to_date,
            certainty=row.certainty,
            note=row.note.strip(),
        ).execute()
    return Changes(
        contacts=frozenset({contact_id}),
        label=step_done(label, *said),
        step=step.id,
        made=need_id,
    )
