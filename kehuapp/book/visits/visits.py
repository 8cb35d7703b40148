"""Planned visits: appointment, purpose, talking points, what to bring; not what came of them."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import new_uuid, utc_now
from kehuapp.text.words import listed


class Visit(NamedTuple):
    """`starts_at` is local ISO text to the minute; `materials` one a line.

    `wanted` is the one result that is wanted, `confirmed_at` the instant of the telephone call,
    `position` the place within its day that was given by hand (None: by time).
    """

    id: int | None = None
    contact_id: int = 0
    staff_id: int | None = None
    starts_at: str = ""
    place: str = ""
    confirmed: bool = False
    purpose: str = ""
    talk_sales: str = ""
    talk_market: str = ""
    talk_problems: str = ""
    materials: str = ""
    outcome: str = "planned"
    wanted: str = ""
    confirmed_at: str = ""
    trip_id: int | None = None
    position: int | None = None
    sheet_template_id: int | None = None


#: What a field is called where somebody else changed it; of the context "Visits".
_CALLED = {
    "contact_id": QT_TRANSLATE_NOOP("Visits", "whom it is to"),
    "staff_id": QT_TRANSLATE_NOOP("Visits", "who goes"),
    "starts_at": QT_TRANSLATE_NOOP("Visits", "the time"),
    "place": QT_TRANSLATE_NOOP("Visits", "the place"),
    "confirmed": QT_TRANSLATE_NOOP("Visits", "whether it is confirmed"),
    "confirmed_at": QT_TRANSLATE_NOOP("Visits", "whether it is confirmed"),
    "purpose": QT_TRANSLATE_NOOP("Visits", "the purpose"),
    "wanted": QT_TRANSLATE_NOOP("Visits", "the one result"),
    "talk_sales": QT_TRANSLATE_NOOP("Visits", "talk 1"),
    "talk_market": QT_TRANSLATE_NOOP("Visits", "talk 2"),
    "talk_problems": QT_TRANSLATE_NOOP("Visits", "talk 3"),
    "materials": QT_TRANSLATE_NOOP("Visits", "what to bring"),
    "outcome": QT_TRANSLATE_NOOP("Visits", "what came of it"),
    "trip_id": QT_TRANSLATE_NOOP("Visits", "the trip"),
    "position": QT_TRANSLATE_NOOP("Visits", "the place on the trip"),
}
_SELECT = f"SELECT {', '.join(Visit._fields)} FROM trip_stop "


def _visit(row: tuple[object, ...]) -> Visit:
    values = dict(zip(Visit._fields, row, strict=True))
    values["confirmed"] = bool(values["confirmed"])
    return Visit(**values)  # type: ignore[arg-type]


def load_visit(book: Book, visit_id: int) -> Visit:
    """One visit; Trouble when it was deleted."""
    visit = book.ask(ask_visit(visit_id))
    if visit is None:
        raise Trouble(translate("Visits", "This visit is no longer in the book."))
    return visit


def ask_visit(visit_id: int) -> Asking[Visit | None]:
    """The same as one of several things asked; None when it was deleted."""
    rows = yield from rows_of(f"{_SELECT} WHERE id = ? AND deleted_at IS NULL", (visit_id,))
    return _visit(rows[0]) if rows else None


def find_next_visit(book: Book, contact_id: int) -> Visit | None:
    """The customer's earliest visit that is still planned, a missed one included."""
    return book.ask(ask_next_visit(contact_id))


def ask_next_visit(contact_id: int) -> Asking[Visit | None]:
    """The same as one of several things asked."""
    rows = yield from rows_of(
        f"{_SELECT} WHERE contact_id = ? AND outcome = 'planned' AND deleted_at IS NULL "
        "ORDER BY starts_at LIMIT 1",
        (contact_id,),
    )
    return _visit(rows[0]) if rows else None


def ask_planned(visit_id: int) -> Asking[Visit | None]:
    """A visit while it is still planned, as one of several things asked."""
    rows = yield from rows_of(
        f"{_SELECT} WHERE id = ? AND outcome = 'planned' AND deleted_at IS NULL", (visit_id,)
    )
    return _visit(rows[0]) if rows else None


class ToVisit(NamedTuple):
    """What planning a visit asks about a customer; `planned` is the time of one that is planned."""

    id: int
    name: str
    owner_id: int | None
    address: str
    planned: str
    area: str


def rows_to_visit(book: Book, contact_ids: Sequence[int]) -> list[ToVisit]:
    """Some customers, in the order of the ids, without those in the trash."""
    found = {
        row[0]: ToVisit(*row)
        for part in id_parts(contact_ids)
        for row in book.query(
            "SELECT c.id, CASE c.name WHEN '' THEN c.company ELSE c.name END, c.owner_id, "
            "coalesce((SELECT text FROM address AS a WHERE a.contact_id = c.id ORDER BY a.id "
            "LIMIT 1), ''), coalesce((SELECT min(starts_at) FROM trip_stop AS t "
            "WHERE t.contact_id = c.id AND t.outcome = 'planned' AND t.deleted_at IS NULL), ''), "
            "c.area "
            f"FROM contact AS c WHERE c.deleted_at IS NULL AND c.id IN {part}"
        )
    }
    return [found[one] for one in contact_ids if one in found]


def create_visit(book: Book, visit: Visit) -> Changes:
    """Plan a visit."""
    label = QT_TRANSLATE_NOOP("Step", "Plan a visit")
    with book.writing(label) as step:
        insert_visit(visit)
    return _changes(label, visit.contact_id, step.id)


def insert_visit(visit: Visit) -> int:
    """Plan a visit as part of a step; its id."""
    return int(tables.TripStop.insert(**_values(visit)).execute())


def create_visits(book: Book, visits: Sequence[Visit]) -> Changes:
    """Plan a visit to each of several customers, in one step."""
    label = QT_TRANSLATE_NOOP("Step", "Plan visits to %1 customer(s)")
    now = utc_now()
    names = tuple(name for name in Visit._fields if name != "id")
    with book.writing(label, len(visits)) as step:
        step.bulk_insert(
            "trip_stop",
            ("uuid", "created_at", "updated_at", *names),
            [(new_uuid(), now, now, *visit[1:]) for visit in visits],
        )
    return Changes(
        contacts=frozenset(visit.contact_id for visit in visits),
        label=step_done(label, len(visits)),
        step=step.id,
    )


class VisitClash(Trouble):
    """Somebody changed the same visit; `stored` is what the book holds now, `names` are the fields
    that both changed to something else."""

    def __init__(self, sentence: str, stored: Visit, names: list[str]) -> None:
        super().__init__(sentence)
        self.stored, self.names = stored, names


@under_lock
def update_visit(
    book: Book, visit: Visit, opened: Visit | None = None, seen: Visit | None = None
) -> Changes:
    """Change a planned visit: of one that was `opened` so, only what was changed since, and
    VisitClash when somebody else changed it meanwhile, unless it was `seen` so."""
    label = QT_TRANSLATE_NOOP("Step", "Change a visit")
    with book.writing(label) as step:
        before = load_visit(book, visit.id or 0)
        if opened is not None:
            known = seen or opened
            if before._replace(sheet_template_id=known.sheet_template_id) != known:
                raise _clash(opened, visit, before, known)
            mine = {n: v for n, v in visit._asdict().items() if v != getattr(opened, n)}
            visit = before._replace(**mine)
        if before != visit:
            values = _values(_followed(before, visit))
            tables.TripStop.update(**values, updated_at=utc_now()).where(
                tables.TripStop.id == visit.id
            ).execute()
    return _changes(label, visit.contact_id, step.id)


def _clash(opened: Visit, typed: Visit, stored: Visit, known: Visit) -> VisitClash:
    changed = [n for n in _CALLED if getattr(stored, n) != getattr(known, n)]
    both = [
        name
        for name in changed
        if getattr(typed, name) not in (getattr(opened, name), getattr(stored, name))
    ]
    if both:
        said = translate("EditDialog", "Nothing is saved yet. Choose, then save again.")
    else:
        named = list(dict.fromkeys(translate("Visits", _CALLED[name]) for name in changed))
        said = translate(
            "Visits",
            "Somebody changed %1 meanwhile; that stays, and so does what you typed. Enter saves.",
            listed(named),
        )
    return VisitClash(said, stored, both)


def _followed(before: Visit, visit: Visit) -> Visit:
    """What follows from a change: who does not say yes said it at no time, and no place by hand is
    left on another day."""
    if not visit.confirmed:
        visit = visit._replace(confirmed_at="")
    if visit.starts_at[:10] != before.starts_at[:10]:
        visit = visit._replace(position=None)
    return visit


def on_its_way(visit: Visit, starts_at: str) -> dict[str, object]:
    """What is written of a visit that begins at another moment: on another day it is not confirmed
    any more, for what they agreed to was the day before, and has no place by hand there."""
    if starts_at[:10] == visit.starts_at[:10]:
        return {"starts_at": starts_at}
    return {"starts_at": starts_at, "confirmed": False, "confirmed_at": "", "position": None}


def delete_visit(book: Book, visit_id: int) -> Changes:
    """Take a planned visit away."""
    label = QT_TRANSLATE_NOOP("Step", "Cancel a visit")
    with book.writing(label) as step:
        contact_id = load_visit(book, visit_id).contact_id
        now = utc_now()
        tables.TripStop.update(deleted_at=now, updated_at=now).where(
            tables.TripStop.id == visit_id
        ).execute()
    return _changes(label, contact_id, step.id)


def _values(visit: Visit) -> dict[str, object]:
    values = {name: getattr(visit, name) for name in Visit._fields if name not in ("id",)}
    values["contact"] = values.pop("contact_id")
    values["staff"] = values.pop("staff_id")
    values["trip"] = values.pop("trip_id")
    values["sheet_template"] = values.pop("sheet_template_id")
    return values


def _changes(label: str, contact_id: int, step: int | None) -> Changes:
    return Changes(contacts=frozenset({contact_id}), label=step_done(label), step=step)
