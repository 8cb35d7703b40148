"""A customer's card, whole: loading it, writing it with its rows, the trash; no lists."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple

from kehuapp.book.tiers import losses
from kehuapp.book.tiers.tier_history import record_changes
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.stamps import utc_now


class PhoneRow(NamedTuple):
    """A number as written, and its E.164 form when it can be read."""

    label: str
    raw: str
    e164: str | None = None
    ext: str = ""


class EmailRow(NamedTuple):
    label: str
    address: str


class AddressRow(NamedTuple):
    label: str
    text: str
    postcode: str = ""
    area: str = ""


class ImRow(NamedTuple):
    service: str
    handle: str


class DateRow(NamedTuple):
    """`calendar` gregorian or lunar; `text` as written when unreadable (no month, no day)."""

    kind: str
    calendar: str = "gregorian"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_leap_month: bool = False
    text: str = ""
    remind_days: int | None = None


class FactRow(NamedTuple):
    topic: str
    text: str
    noted_on: str = ""


class TermRow(NamedTuple):
    """What goes for this customer beside the tier's policy; `topic` as in `words.TERMS`."""

    topic: str
    text: str


class ExtraRow(NamedTuple):
    name: str
    value: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A customer with every child row; `id` None before it is first written."""

    id: int | None = None
    uuid: str = ""
    kind: str = "person"
    name: str = ""
    family_name: str = ""
    given_name: str = ""
    nickname: str = ""
    salutation: str = ""
    company: str = ""
    department: str = ""
    job_title: str = ""
    remark: str = ""
    tier: str | None = None
    stage: str = "prospect"
    owner_id: int | None = None
    area: str = ""
    source: str = ""
    referrer_id: int | None = None
    do_not_contact: bool = False
    best_time: str = ""
    photo: str | None = None
    reading: str = ""
    company_contact_id: int | None = None
    backup_owner_id: int | None = None
    role: str = ""
    tax_id: str = ""
    referral_reward: str = ""
    reward_given_on: str = ""
    due_days: int | None = None
    min_gap_days: int | None = None
    no_festive: bool = False
    consent_on: str = ""
    consent_how: str = ""
    competitor: str = ""
    outlook: str = ""
    first_contact_on: str = ""
    deleted: bool = False
    phones: tuple[PhoneRow, ...] = ()
    emails: tuple[EmailRow, ...] = ()
    addresses: tuple[AddressRow, ...] = ()
    im: tuple[ImRow, ...] = ()
    dates: tuple[DateRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    terms: tuple[TermRow, ...] = ()
    extra: tuple[ExtraRow, ...] = ()
    group_ids: frozenset[int] = field(default_factory=frozenset)

    @property
    def title(self) -> str:
        """What to call this row: name, else company, phone or e-mail; never empty."""
        if self.name or self.company:
            return self.name or self.company
        if self.phones:
            return self.phones[0].raw
        return self.emails[0].address if self.emails else translate("Contacts", "No name")


#: By their name in a card: the table and the class of its rows.
CHILD_ROWS: dict[str, tuple[str, type[Any]]] = {
    "phones": ("phone", PhoneRow),
    "emails": ("email", EmailRow),
    "addresses": ("address", AddressRow),
    "im": ("im_id", ImRow),
    "dates": ("important_date", DateRow),
    "facts": ("profile_fact", FactRow),
    "terms": ("own_term", TermRow),
    "extra": ("extra_field", ExtraRow),
}
_OWN = tuple(
    f.name
    for f in fields(ContactCard)
    if f.name not in ("id", "uuid", "deleted", *CHILD_ROWS, "group_ids")
)
_YES_OR_NO = ("do_not_contact", "no_festive")


def load_contact(book: Book, contact_id: int) -> ContactCard:
    """The whole card; Trouble when there is no such customer."""
    cards = load_contacts(book, [contact_id])
    if not cards:
        raise Trouble(translate("Contacts", "This customer is no longer in the book."))
    return cards[0]


def find_uuid(book: Book, contact_id: int) -> str | None:
    """What a customer is called in files beside the book; None when there is no such customer."""
    found = book.query("SELECT uuid FROM contact WHERE id = ?", (contact_id,))
    return str(found[0][0]) if found else None


def load_contacts(book: Book, contact_ids: Sequence[int]) -> list[ContactCard]:
    """Whole cards in the order of the ids, in a fixed number of queries per 500."""
    found: dict[int, ContactCard] = {}
    for start in range(0, len(contact_ids), 500):
        part = list(contact_ids[start : start + 500])
        marks = ",".join("?" * len(part))
        children = {
            name: _child_rows(book, table, row, part, marks)
            for name, (table, row) in CHILD_ROWS.items()
        }
        groups: dict[int, set[int]] = {}
        for contact, group in book.query(
            "SELECT m.contact_id, m.group_id FROM group_member AS m JOIN contact_group AS g "
            f"ON g.id = m.group_id AND g.deleted_at IS NULL WHERE m.contact_id IN ({marks})",
            part,
        ):
            groups.setdefault(contact, set()).add(group)
        own = ", ".join(_OWN)
        for row in book.query(
            f"SELECT id, uuid, deleted_at IS NOT NULL, {own} FROM contact WHERE id IN ({marks})",
            part,
        ):
            values: dict[str, Any] = dict(zip(_OWN, row[3:], strict=True))
            for name in _YES_OR_NO:
                values[name] = bool(values[name])
            values |= {name: tuple(rows.get(row[0], ())) for name, rows in children.items()}
            values["group_ids"] = frozenset(groups.get(row[0], ()))
            found[row[0]] = ContactCard(row[0], row[1], deleted=bool(row[2]), **values)
    return [found[i] for i in contact_ids if i in found]


def _child_rows(
    book: Book, table: str, row_class: type[Any], ids: list[int], marks: str
) -> dict[int, list[Any]]:
    names = row_class._fields
    found: dict[int, list[Any]] = {}
    for contact, *values in book.query(
        f"SELECT contact_id, {', '.join(names)} FROM {table} "
        f"WHERE contact_id IN ({marks}) ORDER BY id",
        ids,
    ):
        if row_class is DateRow:
            values[names.index("is_leap_month")] = bool(values[names.index("is_leap_month")])
        found.setdefault(contact, []).append(row_class(*values))
    return found


def create_contact(book: Book, card: ContactCard) -> Changes:
    """Write a new customer; the only contact of the Changes is the new one."""
    label = QT_TRANSLATE_NOOP("Step", "New customer %1")
    with book.writing(label, card.title) as step:
        values = {name: getattr(card, name) for name in _OWN}
        if card.uuid:
            values["uuid"] = card.uuid
        contact_id = int(tables.Contact.insert(**values).execute())
        for name in CHILD_ROWS:
            _write_children(book, contact_id, name, getattr(card, name))
        _write_groups(contact_id, card.group_ids)
    return Changes(
        contacts=frozenset({contact_id}),
        groups=card.group_ids,
        label=translate("Step", label, card.title),
        step=step.id,
    )


def update_contact(
    book: Book,
    card: ContactCard,
    staff_id: int | None = None,
    loss: losses.LossRow | None = None,
    tier_reason: str = "",
) -> Changes:
    """Write what differs from the stored card, and why the customer was lost if they were by it.

    `staff_id` is who changed it, `tier_reason` why the tier is another one, if it is.
    """
    assert card.id is not None
    label = QT_TRANSLATE_NOOP("Step", "Change %1")
    with book.writing(label, card.title) as step:
        old = load_contact(book, card.id)
        own = {n: getattr(card, n) for n in _OWN if getattr(card, n) != getattr(old, n)}
        kinds = [n for n in CHILD_ROWS if getattr(card, n) != getattr(old, n)]
        if own or kinds:
            tables.Contact.update(**own, updated_at=utc_now()).where(
                tables.Contact.id == card.id
            ).execute()
        record_changes(book, [(card.id, old.tier)], card.tier, tier_reason, staff_id)
        if old.stage == "lost" != card.stage:
            losses.note_back(book, [card.id])
        if loss is not None:
            losses.lose_contact(book, card.id, loss)
        for name in kinds:
            book.execute(f"DELETE FROM {CHILD_ROWS[name][0]} WHERE contact_id = ?", (card.id,))
            _write_children(book, card.id, name, getattr(card, name))
        if card.group_ids != old.group_ids:
            _write_groups(card.id, card.group_ids)
    return Changes(
        contacts=frozenset({card.id}),
        groups=card.group_ids ^ old.group_ids,
        label=translate("Step", label, card.title),
        step=step.id,
    )


def _write_children(book: Book, contact_id: int, name: str, rows: Iterable[Any]) -> None:
    table, row_class = CHILD_ROWS[name]
    names = row_class._fields
    marks = ", ".join("?" * (len(names) + 1))
    book.execute_many(
        f"INSERT INTO {table} (contact_id, {', '.join(names)}) VALUES ({marks})",
        [(contact_id, *(getattr(row, name) for name in names)) for row in rows],
    )


def _write_groups(contact_id: int, group_ids: frozenset[int]) -> None:
    members = tables.GroupMember.select(tables.GroupMember.group).where(
        tables.GroupMember.contact == contact_id
    )
    rows: Any = members.tuples()
    there = {group_id for (group_id,) in rows}
    for group in there - group_ids:
        tables.GroupMember.delete().where(
            (tables.GroupMember.contact == contact_id) & (tables.GroupMember.group == group)
        ).execute()
    for group in group_ids - there:
        tables.GroupMember.insert(contact=contact_id, group=group).execute()


def delete_contacts(book: Book, contact_ids: Sequence[int]) -> Changes:
    """Put customers into the trash; everything about them stays."""
    title = load_contact(book, contact_ids[0]).title
    return _trash(
        book,
        contact_ids,
        utc_now(),
        *_one_or_many(
            title,
            len(contact_ids),
            QT_TRANSLATE_NOOP("Step", "Delete %1"),
            QT_TRANSLATE_NOOP("Step", "Delete %1 customers"),
        ),
    )


def restore_contacts(book: Book, contact_ids: Sequence[int]) -> Changes:
    """Take customers out of the trash."""
    title = load_contact(book, contact_ids[0]).title
    return _trash(
        book,
        contact_ids,
        None,
        *_one_or_many(
            title,
            len(contact_ids),
            QT_TRANSLATE_NOOP("Step", "Put %1 back"),
            QT_TRANSLATE_NOOP("Step", "Put %1 customers back"),
        ),
    )


def _one_or_many(title: str, count: int, one: str, many: str) -> tuple[str, str]:
    return (one, title) if count == 1 else (many, str(count))


def _trash(
    book: Book, contact_ids: Sequence[int], when: str | None, label: str, argument: str
) -> Changes:
    with book.writing(label, argument) as step:
        # Ids as numbers in the text: thousands of them, and one statement for all.
        marks = ",".join(str(int(i)) for i in contact_ids)
        book.execute(
            f"UPDATE contact SET deleted_at = ?, updated_at = ? WHERE id IN ({marks})",
            (when, utc_now()),
        )
    return Changes(
        contacts=frozenset(contact_ids), label=translate("Step", label, argument), step=step.id
    )
