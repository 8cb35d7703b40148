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
from kehuapp.text.amounts import amount_text
from kehuapp.text.html import picture_ids

#: What only our own files know, in the promised order; the tier stands further up.
_PROMISED = ("tax_id", "stage", "source", "owner", "backup_owner", "area", "role")
_OWN = (*_PROMISED, *(n for n in OWN_TEXTS if n not in (*_PROMISED, *OWN_DAYS)))


def objects_of(
    book: Book, cards: Sequence[ContactCard], paths: dict[int, str]
) -> Iterator[dict[str, Any]]:
    """One object a contact, for some hundred of them."""
    ids = [card.id or 0 for card in cards]
    comments, entries, rhythms = (
        _comments(book, ids),
        _entries(book, ids),
        _rhythms(book, ids, paths),
    )
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
        one = _object(card, paths, comments.get(card.id or 0, []), size, staff)
        one |= {name: found.get(card.id or 0, []) for name, found in entries.items()}
        yield one | {"rhythm": rhythms.get(card.id or 0)}


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


#: Name in the JSON → (SQL without its end, keys). Days and times are texts, "" is null where a
#: promise says so; money becomes decimal text.
_ENTRIES = {
    "interactions": (
        "SELECT e.contact_id, e.at, e.kind, e.direction, e.purpose, e.minutes, e.cost, "
        "e.satisfaction, e.summary, coalesce(s.name, ''), e.satisfaction_staff, e.next_step, "
        "coalesce(b.title, ''), coalesce(p.name, ''), nullif(e.occasion, ''), e.occasion_year "
        "FROM interaction AS e "
        "LEFT JOIN batch AS b ON b.id = e.batch_id "
        "LEFT JOIN service_pledge AS p ON p.id = e.pledge_id",
        "at kind direction purpose minutes cost satisfaction text staff satisfaction_staff "
        "next_step batch pledge occasion occasion_year",
    ),
    "sales": (
        "SELECT e.contact_id, e.on_date, e.item, e.quantity, e.unit, e.amount, e.profit, "
        "e.is_return, e.note, coalesce(s.name, '') FROM sale AS e",
        "on item quantity unit amount profit is_return note staff",
    ),
    "needs": (
        "SELECT e.contact_id, e.item, e.quantity, e.unit, nullif(e.from_date, ''), "
        "nullif(e.to_date, ''), e.certainty, e.status, e.when_text, "
        "nullif(e.closed_on, ''), e.note, coalesce(s.name, '') FROM need AS e",
        "item quantity unit from to certainty status when_text closed_on note staff",
    ),
    "tasks": (
        "SELECT e.contact_id, e.text, nullif(e.due_on, ''), e.kind, e.done_at, "
        "coalesce(s.name, ''), e.repeats FROM task AS e",
        "text due kind done_at staff repeats",
    ),
    # What a gift cost that was given says the contact made.
    "gifts": (
        "SELECT e.contact_id, e.occasion, e.year, e.item, "
        "CASE WHEN i.id IS NULL THEN e.cost ELSE i.cost END, e.status, e.note, i.at, "
        "coalesce(s.name, '') FROM gift AS e "
        "LEFT JOIN interaction AS i ON i.id = e.interaction_id AND i.deleted_at IS NULL",
        "occasion year item cost status note given_at staff",
    ),
    "visit_sheets": (
        "SELECT e.contact_id, e.starts_at, nullif(r.arrived, ''), nullif(r.departed, ''), "
        "r.result, r.is_reached, r.talk_sales, r.talk_market, r.talk_problems, r.saw_market, "
        "r.saw_trade, r.saw_place, r.stops_note, r.brought, nullif(r.typed_on, '') "
        "FROM trip_stop AS e JOIN visit_result AS r ON r.trip_stop_id = e.id",
        "at arrived departed result is_reached sales market problems saw_market saw_trade "
        "saw_place stops_note brought typed_on",
    ),
    "visit_answers": (
        "SELECT e.contact_id, e.starts_at, a.question, a.answer "
        "FROM trip_stop AS e JOIN visit_answer AS a ON a.trip_stop_id = e.id",
        "at question answer",
    ),
}
#: A customer who was put off, of the rhythm or of one of the days (`of`: its kind); this has no
#: trash.
_PUT_OFF = (
    "SELECT e.contact_id, e.made_on, e.until, e.reason, d.kind, coalesce(f.name, '') "
    "FROM snooze AS e LEFT JOIN important_date AS d ON d.id = e.important_date_id "
    "LEFT JOIN staff AS f ON f.id = e.staff_id"
)
#: By which days somebody is due; `group` is the path of the one that says so.
_RHYTHM = "SELECT contact_id, due_days, min_gap_days, group_id, last_on, due_on FROM contact_rhythm"
_MONEY = ("cost", "amount", "profit")
_SWITCHES = ("is_return", "is_reached", "saw_market", "saw_trade", "saw_place")


def _entries(book: Book, ids: Sequence[int]) -> dict[str, dict[int, list[dict[str, Any]]]]:
    """What was written down of each contact, in the order in which it was."""
    missed: dict[int, list[dict[str, Any]]] = {}
    for contact, *values in book.query(
        "SELECT a.contact_id, b.at, b.kind, b.title, a.note FROM absence AS a JOIN batch AS b "
        f"ON b.id = a.batch_id WHERE b.deleted_at IS NULL AND a.contact_id IN {id_list(ids)} "
        "ORDER BY b.at, a.id"
    ):
        entry = dict(zip(("at", "kind", "title", "note"), values, strict=True))
        missed.setdefault(contact, []).append(entry)
    found: dict[str, dict[int, list[dict[str, Any]]]] = {}
    for name, (sql, keys) in _ENTRIES.items():
        of_contacts = found.setdefault(name, {})
        for contact, *values in book.query(
            f"{sql} LEFT JOIN staff AS s ON s.id = e.staff_id WHERE e.deleted_at IS NULL "
            f"AND e.contact_id IN {id_list(ids)} ORDER BY e.id"
        ):
            entry = dict(zip(keys.split(), values, strict=True))
            for key in _MONEY:
                if entry.get(key) is not None:
                    entry[key] = amount_text(entry[key])
            for key in _SWITCHES:
                if entry.get(key) is not None:
                    entry[key] = bool(entry[key])
            of_contacts.setdefault(contact, []).append(entry)
    found["gatherings_missed"] = missed
    put_off = found["put_off"] = {}
    for contact, *values in book.query(
        f"{_PUT_OFF} WHERE e.contact_id IN {id_list(ids)} ORDER BY e.id"
    ):
        entry = dict(zip(("on", "until", "reason", "of", "staff"), values, strict=True))
        put_off.setdefault(contact, []).append(entry)
    return found


def _rhythms(
    book: Book, ids: Sequence[int], paths: Mapping[int, str]
) -> dict[int, dict[str, Any] | None]:
    found: dict[int, dict[str, Any] | None] = {}
    for contact, days, gap, group, last, due in book.query(
        f"{_RHYTHM} WHERE contact_id IN {id_list(ids)} AND due_days IS NOT NULL"
    ):
        found[contact] = {
            "due_days": days,
            "min_gap_days": gap,
            "group": paths.get(group),
            "last_on": last,
            "due_on": due,
        }
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
