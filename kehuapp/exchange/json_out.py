"""Contacts → the objects of the JSON that scripts read; the keys are a promise."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.contacts.fields import STAFF
from kehuapp.book.staff.staff import rows_staff
from kehuapp.exchange.records import CODED, OWN_DAYS, OWN_TEXTS
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list, texts
from kehuapp.text.html import picture_ids

#: What only our own files know, in the promised order; the tier stands further up.
_PROMISED = ("tax_id", "stage", "source", "owner", "backup_owner", "area", "role")
_OWN = (*_PROMISED, *(n for n in OWN_TEXTS if n not in (*_PROMISED, *OWN_DAYS)))


def objects_of(
    book: Book, cards: Sequence[ContactCard], paths: dict[int, str]
) -> Iterator[dict[str, Any]]:
    """One object a contact, for some hundred of them."""
    comments = _comments(book, [card.id or 0 for card in cards])
    staff = {row.id: row.name for row in rows_staff(book)}
    photos = list({card.photo for card in cards if card.photo})
    sizes = dict(
        book.query(
            f"SELECT sha256, length(data) FROM picture WHERE sha256 IN {texts(photos)}",
            photos,
        )
    )
    for card in cards:
        size = sizes.get(card.photo, 0) if card.photo else 0
        yield _object(card, paths, comments.get(card.id or 0, []), size, staff)


def _own(card: ContactCard, name: str, staff: Mapping[int, str]) -> str | None:
    one = CODED.get(name) or FIELDS[name]
    value = getattr(card, one.name)
    return staff.get(value) if one.kind == STAFF else value


def _comments(book: Book, ids: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = {}
    for contact, author, dated, text, html in book.query(
        "SELECT c.contact_id, s.name, c.dated, c.text, c.html FROM comment AS c "
        "LEFT JOIN staff AS s ON s.id = c.author_id WHERE c.deleted_at IS NULL "
        f"AND c.contact_id IN {id_list(ids)} ORDER BY c.id"
    ):
        found.setdefault(contact, []).append(
            {
                "author": author or "",
                "dated": dated,
                "text": text,
                "html": html,
                "pictures": picture_ids(html),
            }
        )
    return found


def _object(
    card: ContactCard,
    paths: dict[int, str],
    comments: list[dict[str, Any]],
    photo_bytes: int,
    staff: Mapping[int, str],
) -> dict[str, Any]:
    return {
        "id": card.id,
        "uuid": card.uuid,
        "kind": card.kind,
        "name": card.name,
        "family_name": card.family_name,
        "given_name": card.given_name,
        "nickname": card.nickname,
        "company": card.company,
        "job_title": card.job_title,
        "department": card.department,
        "phones": [
            {"label": p.label, "raw": p.raw, "e164": p.e164, "ext": p.ext} for p in card.phones
        ],
        "emails": [{"label": e.label, "address": e.address} for e in card.emails],
        "addresses": [
            {"label": a.label, "text": a.text, "postcode": a.postcode, "area": a.area}
            for a in card.addresses
        ],
        "im": [{"service": i.service, "handle": i.handle} for i in card.im],
        "dates": [
            {
                "kind": d.kind,
                "calendar": d.calendar,
                "year": d.year,
                "month": d.month,
                "day": d.day,
                "is_leap_month": d.is_leap_month,
                "text": d.text,
            }
            for d in card.dates
        ],
        "remark": card.remark,
        "groups": sorted(paths[g] for g in card.group_ids if g in paths),
        "tier": card.tier,
        "has_photo": card.photo is not None,
        "photo_bytes": photo_bytes,
        "extra": [{"name": x.name, "value": x.value} for x in card.extra],
        "comments": comments,
        **{name: _own(card, name, staff) for name in _OWN},
    }
