"""A card typed in a form and the stored one put together, so that neither window's work is lost.

`opened` is the card as the form was opened, `typed` what it holds now, `stored` what the book
holds by now. Fields that only one of them changed are taken from there; rows that both changed are
all kept; a single field that both changed differently is a clash, which a person decides.
"""

from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from typing import Any, get_args, get_type_hints

from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.card import FIELDS as OWN
from kehuapp.book.contacts.card import ROWS as CHILD_ROWS
from kehuapp.book.contacts.card import ContactCard, DateRow
from kehuapp.book.contacts.fields import CONTACT, STAFF
from kehuapp.book.tiers.losses import LossRow
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list
from kehuapp.store.pictures import add_picture

#: Rows of which those of both windows can stand side by side; of own terms there is one a topic.
ROWS = tuple(name for name in CHILD_ROWS if name != "terms")
#: The parts of a name go with it.
_PARTS = {"name": ("family_name", "given_name")}
FIELDS = (*OWN, *CHILD_ROWS, "group_ids")
_MOST_ROWS = 5000  # of one kind, in a draft
_LONGEST = 1_000_000  # characters of a text in a draft
NEW_PHOTO = "new"  # a photo that is not in the book yet


def changed_fields(before: ContactCard, after: ContactCard) -> list[str]:
    """The fields in which two cards differ."""
    return [name for name in FIELDS if getattr(before, name) != getattr(after, name)]


def find_clashes(opened: ContactCard, typed: ContactCard, stored: ContactCard) -> list[str]:
    """Single fields that were changed here and in the book, each to something else."""
    here, there = set(changed_fields(opened, typed)), set(changed_fields(opened, stored))
    found = [
        name
        for name in FIELDS
        if name in here & there
        and name not in ROWS
        and name != "group_ids"
        and getattr(typed, name) != getattr(stored, name)
    ]
    parts = {part for name, parts in _PARTS.items() if name in found for part in parts}
    return [name for name in found if name not in parts]


def take_theirs(typed: ContactCard, stored: ContactCard, names: Collection[str]) -> ContactCard:
    """What is typed, with these fields as the book has them."""
    wanted = [one for name in names for one in (name, *_PARTS.get(name, ()))]
    return replace(typed, **{name: getattr(stored, name) for name in wanted})


def merge_edits(
    opened: ContactCard, typed: ContactCard, stored: ContactCard, mine: Collection[str] = ()
) -> ContactCard:
    """The stored card with what was changed here; of a clash, what is typed only for `mine`."""
    values: dict[str, Any] = {}
    typed = take_theirs(typed, stored, set(find_clashes(opened, typed, stored)) - set(mine))
    for name in changed_fields(opened, typed):
        before, after, now = (getattr(card, name) for card in (opened, typed, stored))
        if name == "group_ids":
            values[name] = (now | (after - before)) - (before - after)
        elif name in ROWS and now != before:
            values[name] = _merge_rows(before, after, now)
        else:
            values[name] = after
    return replace(stored, **values)


def _merge_rows(before: Sequence[Any], after: Sequence[Any], now: Sequence[Any]) -> tuple[Any, ...]:
    """What is stored, without the rows taken away here, and the new ones behind."""
    dropped, added = list(before), []
    for row in after:
        if row in dropped:
            dropped.remove(row)
        else:
            added.append(row)
    kept = []
    for row in now:
        if row in dropped:
            dropped.remove(row)
            continue
        kept.append(row)
        if row in added:
            added.remove(row)  # the other window wrote the same
    return (*kept, *added)


def write_card(
    book: Book,
    opened: ContactCard,
    typed: ContactCard,
    mine: Collection[str] = (),
    photo: bytes | None = None,
    staff_id: int | None = None,
    loss: LossRow | None = None,
    tier_reason: str = "",
) -> Changes:
    """Write what a form holds, a new customer's or the changes of one; `photo` is a new picture,
    `loss` why they are lost and `tier_reason` why their tier is another one, if they are by it.

    Trouble when somebody changed the same field meanwhile and it is not among `mine`, when the
    customer is gone, or for a referrer who was brought by this customer.
    """
    new = typed.id is None
    label = QT_TRANSLATE_NOOP("Step", "Change %1")
    if new:
        label = QT_TRANSLATE_NOOP("Step", "New customer %1")
    with book.writing(label, typed.title):
        if photo is not None:
            typed = replace(typed, photo=add_picture(book, photo))
        if typed.id is None:
            return contacts.create_contact(book, typed)
        stored = contacts.load_contact(book, typed.id)
        if stored.deleted:
            raise Trouble(
                translate(
                    "Contacts", "This customer is in the trash by now. What you typed is kept."
                )
            )
        if set(find_clashes(opened, typed, stored)) - set(mine):
            raise Trouble(
                translate(
                    "Contacts",
                    "Somebody changed this customer in the meantime. Save again to see what.",
                )
            )
        merged = merge_edits(opened, typed, stored, mine)
        if merged.referrer_id != stored.referrer_id:
            refuse_loop(book, typed.id, merged.referrer_id)
        return contacts.update_contact(book, merged, staff_id, loss, tier_reason)


def refuse_loop(book: Book, contact_id: int | None, referrer_id: int | None) -> None:
    """Trouble when a customer would have been introduced by somebody they brought themselves."""
    if contact_id is None or referrer_id is None:
        return
    # UNION, not UNION ALL: it ends even in a book that has a loop already.
    above = book.query(
        "WITH RECURSIVE up (id) AS (SELECT CAST(? AS BIGINT) UNION "
        "SELECT c.referrer_id FROM contact AS c JOIN up ON c.id = up.id "
        "WHERE c.referrer_id IS NOT NULL) SELECT 1 FROM up WHERE id = ?",
        (referrer_id, contact_id),
    )
    if above:
        raise Trouble(
            translate(
                "Contacts",
                "That person was introduced by this customer, so it "
                "cannot be the other way round as well.",
            )
        )


# A card as plain values, for a draft


def pack_card(card: ContactCard) -> dict[str, Any]:
    """A card as values that JSON knows."""
    values = {field.name: getattr(card, field.name) for field in fields(ContactCard)}
    rows = {name: [row._asdict() for row in values[name]] for name in CHILD_ROWS}
    return {**values, **rows, "group_ids": sorted(card.group_ids)}


def unpack_card(packed: object) -> ContactCard | None:
    """The card again; None for anything that is not wholly one: the file may be anyone's."""
    if not isinstance(packed, dict):
        return None
    try:
        values = dict(packed)
        for name, child in CHILD_ROWS.items():
            rows = values[name]
            if len(rows) > _MOST_ROWS:
                return None
            values[name] = tuple(_checked(child.row, row) for row in rows)
        groups = values["group_ids"]
        if not all(type(one) is int for one in groups):
            return None
        values["group_ids"] = frozenset(groups)
        card: ContactCard = _checked(ContactCard, values, skip=(*CHILD_ROWS, "group_ids"))
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return card if all(map(_is_day, card.dates)) else None


def _is_day(row: DateRow) -> bool:
    """Whether it is a day that can be shown, or only a text."""
    if row.month is None or row.day is None:
        return row.month is None and row.day is None
    last = 30 if row.calendar == "lunar" else 31
    return (
        row.calendar in ("gregorian", "lunar")
        and 1 <= row.month <= 12
        and 1 <= row.day <= last
        and (row.year is None or 1 <= row.year <= 9999)
    )


def without_strangers(book: Book, card: ContactCard) -> ContactCard:
    """A card from a draft without customers, staff and groups that the book does not have."""
    values: dict[str, Any] = {}
    tables = {STAFF: "staff", CONTACT: "contact"}
    for name, table in ((f.name, tables[f.kind]) for f in OWN.values() if f.kind in tables):
        one = getattr(card, name)
        if one is not None and not book.query(f"SELECT 1 FROM {table} WHERE id = ?", (one,)):
            values[name] = None
    ids = id_list(card.group_ids)
    there = book.query(f"SELECT id FROM contact_group WHERE deleted_at IS NULL AND id IN {ids}")
    values["group_ids"] = frozenset(row[0] for row in there)
    return replace(card, **values)


def _checked(kind: type[Any], values: dict[str, Any], skip: Sequence[str] = ()) -> Any:
    """An instance with exactly these values, each of its type; ValueError otherwise."""
    hints = get_type_hints(kind)
    if set(values) != set(hints):
        raise ValueError(kind.__name__)
    for name, hint in hints.items():
        value = values[name]
        if name in skip:
            continue
        if type(value) not in (get_args(hint) or (hint,)):
            raise ValueError(name)
        if isinstance(value, str) and len(value) > _LONGEST:
            raise ValueError(name)
        if type(value) is int and abs(value) >= 1 << 63:
            raise ValueError(name)
    return kind(**values)
