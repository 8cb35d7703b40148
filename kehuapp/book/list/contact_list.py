"""Which customers a place of the sidebar shows, in which order, and the rows painted for them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from kehuapp.book.list.list_orders import NAME_ORDERS, SORTS, Orders, order_of, sort_ids
from kehuapp.book.rhythm import reading
from kehuapp.book.settings import Settings, ask_settings, load_settings
from kehuapp.book.tiers import tiers
from kehuapp.book.tiers.tiers import TierPolicyRow
from kehuapp.changes import IMPORT_LABEL
from kehuapp.i18n import translate
from kehuapp.rules import cadence
from kehuapp.store import journal
from kehuapp.store.asking import Rows, rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list, id_parts
from kehuapp.text import words
from kehuapp.text.words import TierLooks, local_instant, short_day

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Condition, Tree

__all__ = [
    "NAME_ORDERS",
    "SORTS",
    "ListRow",
    "Orders",
    "Place",
    "build_place_condition",
    "count_contacts",
    "ids_contacts",
    "latest_imports",
    "load_page",
    "never_words",
    "order_of",
    "own_cells",
    "rows_contacts",
    "sort_ids",
]

#: How long, and how many of, the latest imports are places of the sidebar: long enough to look
#: through what came in, and no list of everything that ever did.
IMPORT_DAYS, MOST_IMPORTS = 30, 3


@dataclass(frozen=True, slots=True)
class Place:
    """What the sidebar shows: kind all|due|visits|trash|tier|group|import|those, with what it is
    of.

    `own_only`: of a group without those of the groups below it. `step` is that of an import, whose
    place shows whom it made or added to, and `name` the file's. Of those who were named one by one,
    as a review names them, `ids` are theirs and `name` says what they are.
    """

    kind: str = "all"
    tier: str = ""
    group_id: int = 0
    own_only: bool = False
    step: int = 0
    name: str = field(default="", compare=False)
    ids: tuple[int, ...] = ()


def build_place_condition(place: Place) -> "Condition | None":
    """Who is in a place: of a tier, or of a group (a smart one as well: what it asks is part of
    the condition); None for the other places."""
    if place.kind not in ("tier", "group"):
        return None
    from kehuapp.book.conditions.conditions import Condition

    if place.kind == "tier":
        return Condition("tier", "in", (place.tier,))
    return Condition("group", "in_only" if place.own_only else "in", (place.group_id,))


class ListRow(NamedTuple):
    """One row; `visit_at` is the local ISO text of the next visit, "" without one.

    `due_days` is how often the customer is to be contacted, None for never; `rhythm_group` the
    group that says so, `remedy` what is still to be done to win a lost one back; `put_off` the
    later day to which somebody who is due was put off.
    """

    id: int
    name: str
    company: str
    job_title: str
    phone: str
    tier: str | None
    stage: str
    last_contact: date | None
    due: cadence.Due
    visit_at: str
    do_not_contact: bool
    looks: TierLooks
    due_days: int | None = None
    visit_purpose: str = ""
    rhythm_group: str = ""
    remedy: str = ""
    put_off: date | None = None


_VISIT = (
    "(SELECT min(starts_at) FROM trip_stop AS t WHERE t.contact_id = c.id "
    "AND t.outcome = 'planned' AND t.deleted_at IS NULL)"
)
_PURPOSE = (
    "(SELECT purpose FROM trip_stop AS t WHERE t.contact_id = c.id AND t.outcome = 'planned' "
    "AND t.deleted_at IS NULL ORDER BY starts_at LIMIT 1)"
)
#: The group whose rhythm holds, where nothing was agreed with the customer; and the lost ones' due.
_GROUP = (
    "(SELECT name FROM contact_group AS g WHERE g.id = r.group_id AND c.due_days IS NULL "
    "AND g.due_days IS NOT NULL)"
)
_REMEDY = (
    "CASE WHEN c.stage = 'lost' AND r.due_on IS NOT NULL THEN "
    f"{reading.remedy_of('c.id')} ELSE '' END"
)
#: Those who have one, without asking each of a hundred thousand.
_VISITED = (
    "c.id IN (SELECT contact_id FROM trip_stop WHERE outcome = 'planned' "
    "AND deleted_at IS NULL AND starts_at IS NOT NULL)"
)


_IDS = "SELECT c.id FROM contact AS c WHERE {0}"


def ids_contacts(
    book: Book,
    place: Place,
    sort: str = "name",
    text: str = "",
    conditions: "Tree | None" = None,
    orders: Orders | None = None,
) -> list[int]:
    """Ids of a place in the wished order, of those who fit the conditions and the search text.

    The visits of a place come by their time, those who are due by how much; a search brings the
    best first. Who has a `SearchIndex` asks it instead of giving a text: `find(…).among(ids)`.
    Who asks again and again keeps the `orders`; the answer is then theirs and must stay as it is.
    """
    orders = orders or Orders(book)
    where, params = _condition(book, place)
    if conditions is not None:
        from kehuapp.book.conditions.conditions import sql_where

        fits, more = sql_where(book, conditions, load_settings(book).today())
        where, params = f"{where} AND {fits}", [*params, *more]
    if place.kind == "due":
        fits, values = reading.due_where(load_settings(book).today())
        rows = book.query(  # in the order of its index; who is deleted is never due
            f"SELECT r.contact_id FROM contact_rhythm AS r WHERE {fits} "
            f"ORDER BY {reading.DUE_ORDER}",
            values,
        )
        ids = [row[0] for row in rows]
        if conditions is not None:
            fit = {row[0] for row in book.query(_IDS.format(where), params)}
            ids = [one for one in ids if one in fit]
    elif place.kind == "visits":
        rows = book.query(
            "SELECT c.id FROM contact AS c LEFT JOIN contact_search AS s ON s.contact_id = c.id "
            f"WHERE {where} ORDER BY {_VISIT}, s.sort_key",
            params,
        )
        ids = [row[0] for row in rows]
    elif place.kind == "all" and conditions is None:
        ids = orders.everyone(sort)
    else:
        rows = book.query(_IDS.format(where), params)
        ids = orders.among({row[0] for row in rows}, sort)
    if text.strip():
        from kehuapp.book.search import search

        found = search.find(book, text)
        return found.among(ids)
    return ids


def latest_imports(book: Book) -> list[tuple[int, str]]:
    """Step and file of those imports that are places of the sidebar, newest first; files of one
    name with the moment, by which they are told apart."""
    since = datetime.now(UTC) - timedelta(days=IMPORT_DAYS)
    steps = journal.latest_steps(book, IMPORT_LABEL, f"{since:%Y-%m-%dT%H:%M:%SZ}", MOST_IMPORTS)
    named = [(step, at, str((args or [""])[0])) for step, at, args in steps]
    often = Counter(name for _step, _at, name in named)
    if len(often) == len(named):
        return [(step, name) for step, _at, name in named]
    settings = load_settings(book)

    def told(at: str, name: str) -> str:
        moment = local_instant(at, settings.zone)
        day = short_day(moment.date(), settings.today())
        return f"{name} · {day} {moment:%H:%M}" if often[name] > 1 else name

    return [(step, told(at, name)) for step, at, name in named]


def count_contacts(book: Book, place: Place) -> int:
    """How many customers a place shows."""
    if place.kind == "due":
        due, values = reading.due_where(load_settings(book).today())
        rows = book.query(f"SELECT count(*) FROM contact_rhythm AS r WHERE {due}", values)
        return int(rows[0][0])
    where, params = _condition(book, place)
    return int(book.query(f"SELECT count(*) FROM contact AS c WHERE {where}", params)[0][0])


def _condition(book: Book, place: Place) -> tuple[str, list[object]]:
    """What SQL says of a place's customers, and its values."""
    where = "c.deleted_at IS NULL"
    if place.kind == "trash":
        return "c.deleted_at IS NOT NULL", []
    if place.kind == "tier":
        return f"{where} AND c.tier = ?", [place.tier]
    if in_it := build_place_condition(place):
        from kehuapp.book.conditions.conditions import sql_where

        fits, params = sql_where(book, in_it, load_settings(book).today())
        return f"{where} AND {fits}", params
    if place.kind == "import":
        return f"{where} AND {journal.written_by(book, [place.step], 'contact', 'c.id')}", []
    if place.kind == "those":
        return f"{where} AND c.id IN {id_list(place.ids)}", []
    if place.kind == "visits":
        return f"{where} AND {_VISITED}", []
    if place.kind == "due":
        due, params = reading.is_due(load_settings(book).today())
        return f"{where} AND {due}", params
    return where, []


def rows_contacts(book: Book, ids: Sequence[int]) -> list[ListRow]:
    """The rows for a page of ids, in that order; ids that are gone are left out."""
    return load_page(book, ids)[1]


def load_page(book: Book, ids: Sequence[int]) -> tuple[date, list[ListRow]]:
    """The shop's day and the rows for a page of ids, in one round."""
    settings, of_tiers, *parts = book.ask(
        together(
            ask_settings(),
            tiers.ask_tier_policies(),
            *(rows_of(f"{_ROWS} WHERE c.id IN {part}") for part in id_parts(ids)),
        )
    )
    found = _rows_of([row for part in parts for row in part], settings, of_tiers)
    return settings.today(), [found[i] for i in ids if i in found]


def own_cells(row: ListRow, today: date) -> dict[str, str]:
    """The words of those columns of a table that a row of the list knows itself."""
    tier = f"{words.TIER_MARKS.get(row.tier or '', '')} {words.tier_word(row.looks, row.tier)}"
    last = words.near_day(row.last_contact, today) if row.last_contact else never_words(row)
    over = row.due.days_over if row.due.is_due else 0
    due = translate("ContactList", "%n day(s) overdue", n=over) if over and over > 0 else ""
    due = put_off_words(row, today) or due
    return {
        "company": row.company,
        "job_title": row.job_title,
        "phone": row.phone,
        "tier": tier.strip(),
        "last_contact": last,
        "due": due or (translate("ContactList", "to contact") if row.due.is_due else ""),
    }


def put_off_words(row: ListRow, today: date) -> str:
    """Until when somebody who is due was put off; "" for everybody else."""
    if row.put_off is None:
        return ""
    return translate("ContactList", "put off until %1", words.short_day(row.put_off, today))


def never_words(row: ListRow) -> str:
    """What is said of somebody who was never contacted: nothing where nobody waits for it."""
    return translate("ContactList", "never contacted") if row.tier else ""


_ROWS = (
    "SELECT c.id, c.name, c.company, c.job_title, c.tier, c.stage, c.do_not_contact, "
    f"c.nickname, r.last_on, r.due_on, r.due_days, {_GROUP}, {_REMEDY}, r.put_off_until, "
    f"{_VISIT}, {_PURPOSE}, "
    "(SELECT raw FROM phone AS p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), "
    "(SELECT address FROM email AS e WHERE e.contact_id = c.id ORDER BY e.id LIMIT 1) "
    f"FROM contact AS c {reading.JOIN}"
)


def _rows_of(
    rows: Rows, settings: Settings, of_tiers: Mapping[str, TierPolicyRow]
) -> dict[int, ListRow]:
    today = settings.today()
    found: dict[int, ListRow] = {}
    looks = tiers.looks_of(of_tiers)
    for (
        contact,
        name,
        company,
        title,
        tier,
        stage,
        quiet,
        nickname,
        last,
        due_on,
        due_days,
        group,
        remedy,
        put_off,
        visit,
        purpose,
        phone,
        email,
    ) in rows:
        last_on = date.fromisoformat(last) if last else None
        due = cadence.due_as_kept(
            date.fromisoformat(due_on) if due_on else None, last_on, today, is_lost=stage == "lost"
        )
        shown = name or nickname or company or phone or email or "–"
        found[contact] = ListRow(
            contact,
            shown,
            company if shown != company else "",
            title,
            (phone or "") if shown != phone else "",
            tier,
            stage,
            last_on,
            due,
            visit or "",
            bool(quiet),
            looks,
            due_days,
            purpose or "",
            group or "",
            remedy or "",
            date.fromisoformat(put_off) if due.is_due and (put_off or "") > str(today) else None,
        )
    return found
