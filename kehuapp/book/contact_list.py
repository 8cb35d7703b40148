"""Which customers a place of the sidebar shows, in which order, and the rows painted for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kehuapp.book import groups, search, tiers
from kehuapp.book.settings import load_settings
from kehuapp.rules import cadence
from kehuapp.store.database import Book
from kehuapp.text.words import local_instant

#: Orders of the list, best known first.
SORTS = ("name", "last_contact", "newest", "company")


@dataclass(frozen=True, slots=True)
class Place:
    """What the sidebar shows: kind all|due|visits|trash|tier|group, with the tier or group."""

    kind: str = "all"
    tier: str = ""
    group_id: int = 0


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row; `visit_at` is the local ISO text of the next visit, "" without one."""

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


_LAST = (
    "(SELECT max(at) FROM interaction AS i WHERE i.contact_id = c.id AND i.deleted_at IS NULL)"
)
_VISIT = (
    "(SELECT min(starts_at) FROM trip_stop AS t WHERE t.contact_id = c.id "
    "AND t.outcome = 'planned' AND t.deleted_at IS NULL)"
)
_ORDERS = {
    "name": "s.sort_key, c.id",
    "last_contact": f"{_LAST}, s.sort_key, c.id",
    "newest": "c.id DESC",
    "company": "c.company = '', c.company, s.sort_key, c.id",
}


def ids_contacts(book: Book, place: Place, sort: str = "name", text: str = "") -> list[int]:
    """Ids of a place in the wished order, filtered by the search text when there is one."""
    where = "c.deleted_at IS NULL"
    params: list[str] = []
    order = _ORDERS[sort]
    if place.kind == "trash":
        where = "c.deleted_at IS NOT NULL"
    elif place.kind == "tier":
        where += " AND c.tier = ?"
        params = [place.tier]
    elif place.kind == "group":
        below = _id_list(groups.ids_below(book, place.group_id))
        where += f" AND c.id IN (SELECT contact_id FROM group_member WHERE group_id IN ({below}))"
    elif place.kind == "visits":
        where += f" AND {_VISIT} IS NOT NULL"
        order = f"{_VISIT}, s.sort_key"
    elif place.kind == "due":
        where += " AND c.tier IS NOT NULL"
    rows = book.query(
        "SELECT c.id FROM contact AS c LEFT JOIN contact_search AS s ON s.contact_id = c.id "
        f"WHERE {where} ORDER BY {order}",
        params,
    )
    ids = [row[0] for row in rows]
    if place.kind == "due":
        ids = _due_first(book, ids)
    if text.strip():
        found = search.ids_matching(book, text)
        ids = [i for i in ids if i in found]
    return ids


def _id_list(ids: Sequence[int]) -> str:
    """Ids as the inside of an SQL IN."""
    return ",".join(str(int(i)) for i in ids)


def _due_first(book: Book, ids: list[int]) -> list[int]:
    """Only those who are due; key customers first, the longest overdue first."""
    order = {"key": 0, "regular": 1, "prospect": 2}
    rows = [row for row in _rows_of(book, ids) if row.due.is_due]
    # Someone never contacted yet stands behind the overdue ones of the same tier.
    rows.sort(key=lambda row: (order.get(row.tier or "", 3), -(row.due.days_over or 0)))
    return [row.id for row in rows]


def count_due(book: Book) -> int:
    """How many customers should be contacted."""
    return len(ids_contacts(book, Place("due")))


def rows_contacts(book: Book, ids: Sequence[int]) -> list[ListRow]:
    """The rows for a page of ids, in that order; ids that are gone are left out."""
    found = {row.id: row for row in _rows_of(book, ids)}
    return [found[i] for i in ids if i in found]


def _rows_of(book: Book, ids: Sequence[int]) -> list[ListRow]:
    settings = load_settings(book)
    today = settings.today()
    policies = tiers.load_policies(book)
    found: list[ListRow] = []
    for start in range(0, len(ids), 5000):
        rows = book.query(
            "SELECT c.id, c.name, c.company, c.job_title, c.tier, c.stage, c.do_not_contact, "
            f"c.nickname, {_LAST}, {_VISIT}, "
            "(SELECT raw FROM phone AS p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), "
            "(SELECT address FROM email AS e WHERE e.contact_id = c.id ORDER BY e.id LIMIT 1) "
            f"FROM contact AS c WHERE c.id IN ({_id_list(ids[start : start + 5000])})"
        )
        for (contact, name, company, title, tier, stage, quiet, nickname, last, visit, phone,
             email) in rows:  # fmt: skip
            last_on = local_instant(last, settings.zone).date() if last else None
            due = cadence.due(policies.get(tier), last_on, today, bool(quiet))
            shown = name or nickname or company or phone or email or "–"
            found.append(ListRow(
                contact, shown, company if shown != company else "", title,
                (phone or "") if shown != phone else "", tier, stage, last_on, due, visit or "",
                bool(quiet),
            ))  # fmt: skip
    return found
