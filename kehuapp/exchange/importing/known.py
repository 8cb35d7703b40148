"""Contacts of the book in the form of records, in a fixed number of queries; writes nothing."""

from collections.abc import Sequence

from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.fields import STAFF
from kehuapp.book.settings import load_settings
from kehuapp.exchange.records import CODED, TEXTS, Record, TalkValue
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.text.words import local_instant

_OWN = ("kind", *TEXTS)
#: What the book keeps as a code, a colleague by name; a file without any does not ask for them.
_CODES = ", ".join(
    f"(SELECT s.name FROM staff AS s WHERE s.id = {one.name})" if one.kind == STAFF else one.name
    for one in CODED.values()
)
#: Lists of a record ← columns of a table, in the order of the record's tuples.
_CHILDREN = {
    "phones": "SELECT contact_id, label, raw, e164, ext FROM phone",
    "emails": "SELECT contact_id, label, address FROM email",
    "addresses": "SELECT contact_id, label, text, postcode, area FROM address",
    "im": "SELECT contact_id, service, handle FROM im_id",
    "dates": "SELECT contact_id, kind, calendar, year, month, day, is_leap_month, text "
    "FROM important_date",
    "extra": "SELECT contact_id, name, value FROM extra_field",
}
_TALKS = (
    "SELECT contact_id, at, summary FROM interaction "
    "WHERE contact_id IN {0} AND deleted_at IS NULL UNION ALL "
    "SELECT contact_id, '', text FROM comment WHERE contact_id IN {0} AND deleted_at IS NULL"
)


def load_records(
    book: Book,
    contact_ids: Sequence[int],
    paths: dict[int, str],
    *,
    codes: bool = False,
    zone: str = "",
) -> dict[int, Record]:
    """Those outside the trash by id; groups as `paths` name them, a photo only as a mark; `codes`:
    with tier, owner and the like; with the `zone` of the shop also what was said when."""
    found: dict[int, Record] = {}
    for part in id_parts(contact_ids, 500):
        for contact, uuid, has_photo, *own in book.query(
            f"SELECT id, uuid, photo IS NOT NULL, {', '.join(_OWN)} FROM contact "
            f"WHERE id IN {part} AND deleted_at IS NULL"
        ):
            photo = b"\0" if has_photo else None
            found[contact] = Record(0, uid=uuid, photo=photo, **dict(zip(_OWN, own, strict=True)))
        for contact, *values in (
            book.query(f"SELECT id, {_CODES} FROM contact WHERE id IN {part}") if codes else ()
        ):
            if contact in found:
                said = zip(CODED, values, strict=True)
                found[contact].codes = {name: value for name, value in said if value}
        for name, sql in _CHILDREN.items():
            for contact, *values in book.query(f"{sql} WHERE contact_id IN {part} ORDER BY id"):
                if contact not in found:
                    continue
                if name == "dates":
                    values[5] = bool(values[5])
                getattr(found[contact], name).append(tuple(values))
        for contact, group in book.query(
            f"SELECT contact_id, group_id FROM group_member WHERE contact_id IN {part} "
            "ORDER BY group_id"
        ):
            if group in paths and contact in found:
                found[contact].groups.append(paths[group])
        for contact, instant, text in book.query(_TALKS.format(part)) if zone else ():
            if contact in found:
                day = f"{local_instant(instant, zone):%Y-%m-%d}" if instant else ""
                found[contact].talks += ((day, text),)
    return found


def last_talks(book: Book, cards: Sequence[ContactCard]) -> dict[int, TalkValue]:
    """When each of these customers was last contacted, to the minute, and what was said."""
    zone, found = load_settings(book).zone, {}
    for part in id_parts([card.id or 0 for card in cards], 500):
        for contact, instant, said in book.query(
            "SELECT contact_id, at, summary FROM interaction "
            f"WHERE contact_id IN {part} AND deleted_at IS NULL ORDER BY at, id"
        ):
            at = local_instant(instant, zone)
            noon = (at.hour, at.minute) == (12, 0)
            found[contact] = (f"{at:%Y-%m-%d}" if noon else f"{at:%Y-%m-%dT%H:%M}", said)
    return found
