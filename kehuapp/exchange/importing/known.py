"""Contacts of the book in the form of records, in a fixed number of queries; writes nothing."""

from collections.abc import Sequence

from kehuapp.exchange.records import TEXTS, Record
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts

_OWN = ("kind", *TEXTS)
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


def load_records(
    book: Book, contact_ids: Sequence[int], paths: dict[int, str]
) -> dict[int, Record]:
    """Those outside the trash by id; groups as `paths` name them, a photo only as a mark."""
    found: dict[int, Record] = {}
    for part in id_parts(contact_ids, 500):
        for contact, uuid, has_photo, *own in book.query(
            f"SELECT id, uuid, photo IS NOT NULL, {', '.join(_OWN)} FROM contact "
            f"WHERE id IN {part} AND deleted_at IS NULL"
        ):
            photo = b"\0" if has_photo else None
            found[contact] = Record(0, uid=uuid, photo=photo, **dict(zip(_OWN, own, strict=True)))
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
    return found
