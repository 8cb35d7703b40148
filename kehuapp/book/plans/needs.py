"""What a customer will want, how much and when; what became of it is a sale."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.book.sales.sales import SaleRow, create_sale
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now

CERTAINTIES = ("likely", "maybe")


class NeedRow(NamedTuple):
    """`from_date` and `to_date` are local ISO days, "" where nobody knows; `when_text` is how it
    was said; `quantity` may be None.

    certainty: likely|maybe; status: open|won|gone
    """

    item: str
    quantity: float | None = None
    unit: str = ""
    from_date: str = ""
    to_date: str = ""
    certainty: str = "likely"
    note: str = ""
    when_text: str = ""
    status: str = "open"
    closed_on: str = ""
    id: int = 0
    contact_id: int = 0
    staff_id: int | None = None
    sale_id: int | None = None
    comment_id: int | None = None
    interaction_id: int | None = None


#: What a form writes.
_WRITTEN = ("item", "quantity", "unit", "from_date", "to_date", "when_text", "certainty", "note")
_SELECT = f"SELECT {', '.join(NeedRow._fields)} FROM need"


def load_need(book: Book, need_id: int) -> NeedRow:
    """One need; Trouble when it was deleted."""
    found = book.query(f"{_SELECT} WHERE id = ? AND deleted_at IS NULL", (need_id,))
    if not found:
        raise Trouble(translate("Needs", "This need is no longer in the book."))
    return NeedRow(*found[0])


def rows_needs(book: Book, contact_id: int) -> list[NeedRow]:
    """A customer's needs: the open ones, the nearest first, then what became of the others."""
    return book.ask(ask_needs(contact_id))


def ask_needs(contact_id: int) -> Asking[list[NeedRow]]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        f"{_SELECT} WHERE contact_id = ? AND deleted_at IS NULL", (contact_id,)
    )
    return sorted((NeedRow(*row) for row in rows), key=_order)


def ask_open_needs(contact_id: int) -> Asking[list[NeedRow]]:
    """Only the open ones."""
    rows = yield from rows_of(
        f"{_SELECT} WHERE contact_id = ? AND deleted_at IS NULL AND status = 'open'", (contact_id,)
    )
    return sorted((NeedRow(*row) for row in rows), key=_order)


def _order(row: NeedRow) -> tuple[object, ...]:
    if row.status != "open":
        return (1, -int(row.closed_on.replace("-", "") or 0), -row.id)
    return (0, row.from_date or row.to_date or "9999", row.id)


@under_lock
def create_need(book: Book, contact_id: int, row: NeedRow, staff_id: int | None = None) -> Changes:
    """Write down what a customer will want; it is open."""
    label = QT_TRANSLATE_NOOP("Step", "New need of %1: %2")
    row = checked_need(row)
    said = (title_of_live(book, contact_id), row.item)
    with book.writing(label, *said) as step:
        need_id = insert_need(contact_id, row, staff_id)
    return _changes(label, said, contact_id, step.id, need_id)


def insert_need(contact_id: int, row: NeedRow, staff_id: int | None) -> int:
    """Write a checked need as part of a step; its id."""
    made: int = tables.Need.insert(
        contact=contact_id,
        staff=staff_id,
        comment=row.comment_id,
        interaction=row.interaction_id,
        **{name: getattr(row, name) for name in _WRITTEN},
    ).execute()
    return made


@under_lock
def change_need(book: Book, row: NeedRow, opened: NeedRow | None = None) -> Changes:
    """Write what a form holds of a need.

    Trouble when it is no longer as it was `opened`: somebody changed it in another window.
    """
    label = QT_TRANSLATE_NOOP("Step", "Change the need of %1: %2")
    return _update(book, label, checked_need(row), opened, _WRITTEN)


@under_lock
def postpone_need(
    book: Book, need_id: int, from_date: str, to_date: str, when_text: str = ""
) -> Changes:
    """They will want it at other days; a need that was closed is open again by it."""
    label = QT_TRANSLATE_NOOP("Step", "Postpone the need of %1: %2")
    old = load_need(book, need_id)
    row = checked_need(old._replace(from_date=from_date, to_date=to_date, when_text=when_text))
    row = row._replace(status="open", closed_on="", sale_id=None)
    names = ("from_date", "to_date", "when_text", "status", "closed_on", "sale_id")
    return _update(book, label, row, None, names)


@under_lock
def close_need(book: Book, need_id: int, reason: str = "") -> Changes:
    """They do not want it any more; the reason stands behind what was noted."""
    label = QT_TRANSLATE_NOOP("Step", "Close the need of %1: %2")
    old = load_need(book, need_id)
    note = "\n".join(filter(None, (old.note, reason.strip())))
    row = old._replace(note=note, status="gone", closed_on=_today(book))
    return _update(book, label, row, None, ("note", "status", "closed_on"))


@under_lock
def win_need(book: Book, need_id: int, sale: SaleRow, staff_id: int | None = None) -> Changes:
    """They bought it: the sale is written and the need is won, in one step."""
    label = QT_TRANSLATE_NOOP("Step", "Sale from the need of %1: %2")
    need = load_need(book, need_id)
    if need.status != "open":
        raise Trouble(
            translate("Needs", "This need was closed meanwhile. Nothing was written twice.")
        )
    said = (title_of_live(book, need.contact_id), need.item)
    with book.writing(label, *said) as step:
        told = step_done(label, *said)
        sold = create_sale(book, need.contact_id, sale, staff_id, told)
        tables.Need.update(
            status="won", closed_on=sale.on_date, sale=sold.made, updated_at=utc_now()
        ).where(tables.Need.id == need_id).execute()
    return replace(sold, step=step.id)  # it says whether they are a customer now


@under_lock
def delete_need(book: Book, need_id: int) -> Changes:
    """Put a need that was written by mistake into the trash."""
    label = QT_TRANSLATE_NOOP("Step", "Delete the need of %1: %2")
    need = load_need(book, need_id)
    said = (title_of_live(book, need.contact_id), need.item)
    now = utc_now()
    with book.writing(label, *said) as step:
        tables.Need.update(deleted_at=now, updated_at=now).where(
            tables.Need.id == need_id
        ).execute()
    return _changes(label, said, need.contact_id, step.id, need_id)


def _update(
    book: Book, label: str, row: NeedRow, opened: NeedRow | None, names: Sequence[str]
) -> Changes:
    old = load_need(book, row.id)
    if opened is not None and old != opened:
        raise Trouble(
            translate(
                "Needs",
                "Somebody changed this need in the meantime. Save again to keep what is written "
                "here.",
            )
        )
    said = (title_of_live(book, old.contact_id), row.item)
    changed: dict[str, Any] = {
        name: getattr(row, name) for name in names if getattr(row, name) != getattr(old, name)
    }
    if "sale_id" in changed:
        changed["sale"] = changed.pop("sale_id")
    with book.writing(label, *said) as step:
        if changed:
            tables.Need.update(**changed, updated_at=utc_now()).where(
                tables.Need.id == row.id
            ).execute()
    return _changes(label, said, old.contact_id, step.id, row.id)


def checked_need(row: NeedRow) -> NeedRow:
    """As it is written; Trouble for what cannot be one."""
    row = row._replace(item=row.item.strip(), unit=row.unit.strip(), note=row.note.strip())
    if not row.item:
        raise Trouble(translate("Needs", "Say what they will want."))
    if row.from_date and row.to_date and row.to_date < row.from_date:
        raise Trouble(translate("Needs", "The last day of the need is before its first."))
    return row


def _today(book: Book) -> str:
    return load_settings(book).today().isoformat()


def _changes(
    label: str, said: Sequence[str], contact_id: int, step: int | None, made: int | None
) -> Changes:
    return Changes(
        contacts=frozenset({contact_id}), label=step_done(label, *said), step=step, made=made
    )
